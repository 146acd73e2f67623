//! Whether somebody in a wheelchair, or who hears or sees little, gets into a place and is served there.

use serde::Deserialize;

use super::Provenance;

/// What is known of it. What nobody says is not known: it is not “no”.
#[derive(Clone, Debug, PartialEq)]
pub struct Accessibility {
    /// Whether one gets in, and to the counter, in a wheelchair.
    pub wheelchair: Option<Wheelchair>,
    /// What else there is.
    pub has: Vec<Amenity>,
    /// Where the organization describes it itself.
    pub web: Option<String>,
    /// Where this comes from; seldom from where the address does.
    pub provenance: Provenance,
}

/// Whether one gets in in a wheelchair. Its name in a language is the message `wheelchair-<name>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wheelchair {
    /// Without help.
    Yes,
    /// With help, or not everywhere.
    Limited,
    /// No.
    No,
}

/// What helps people there. Its name in a language is the message `amenity-<name>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Amenity {
    /// No step at the entrance, or a ramp.
    StepFreeEntrance,
    /// A lift to every floor that visitors need.
    Lift,
    /// A toilet for people in wheelchairs.
    Toilet,
    /// Parking for disabled people.
    Parking,
    /// A bell at the entrance by which one asks for help.
    Bell,
    /// A low counter.
    LowCounter,
    /// An induction loop for hearing aids.
    HearingLoop,
    /// Somebody who signs, there or over video.
    SignLanguage,
    /// Signs that can be felt.
    Tactile,
    /// Guide dogs may come in.
    GuideDog,
}

impl Wheelchair {
    /// The name that content files and messages use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Limited => "limited",
            Self::No => "no",
        }
    }
}

impl Amenity {
    /// The name that content files and messages use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::StepFreeEntrance => "step-free-entrance",
            Self::Lift => "lift",
            Self::Toilet => "toilet",
            Self::Parking => "parking",
            Self::Bell => "bell",
            Self::LowCounter => "low-counter",
            Self::HearingLoop => "hearing-loop",
            Self::SignLanguage => "sign-language",
            Self::Tactile => "tactile",
            Self::GuideDog => "guide-dog",
        }
    }
}
