//! What a section is looked at for before a person reads it: does it say by value what its source says? Each guard is a
//! sentence in the language of the reviewer, the message that [`Guard::message`] names; some of them forbid to approve.

use crate::catalogue::{FactId, SectionId};

/// On which side something stands that the other side has not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// In the source alone: the translation lacks it.
    Missing,
    /// In the translation alone.
    Extra,
}

/// Which part of a text has no room for all its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The title of the text.
    Title,
    /// Its summary.
    Summary,
    /// The heading of a section.
    Heading,
    /// What stands below it.
    Body,
}

/// Something in which a section differs from its source, or that does not belong there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Guard {
    /// A reference to a fact.
    Fact {
        /// The fact.
        id: FactId,
        /// Where it stands alone.
        side: Side,
    },
    /// A number to dial, in words.
    Phone {
        /// Its digits, in ASCII.
        value: String,
        /// Where it stands alone.
        side: Side,
    },
    /// An amount of money, in words.
    Amount {
        /// As it is written.
        value: String,
        /// Where it stands alone.
        side: Side,
    },
    /// A day, in digits.
    Date {
        /// As it is written.
        value: String,
        /// Where it stands alone.
        side: Side,
    },
    /// A time of day.
    Hours {
        /// As it is written.
        value: String,
        /// Where it stands alone.
        side: Side,
    },
    /// Any other number, in words.
    Number {
        /// Its value, in ASCII digits.
        value: String,
        /// Where it stands alone.
        side: Side,
    },
    /// A number that is typed where a fact belongs.
    Typed {
        /// As it is written.
        value: String,
    },
    /// Where a link leads.
    Link {
        /// An address, or the id of a guide or service.
        to: String,
        /// Where it stands alone.
        side: Side,
    },
    /// A link to a word of the glossary.
    Term {
        /// The word.
        id: SectionId,
        /// Where it stands alone.
        side: Side,
    },
    /// The source has a section that the translation has not.
    MissingSection {
        /// The section.
        id: SectionId,
    },
    /// The translation has a section that the source has not.
    ExtraSection {
        /// The section.
        id: SectionId,
    },
    /// Words of the source language that nobody translated.
    LeftOver {
        /// The first of them.
        words: String,
    },
    /// An invisible mark of direction.
    Direction {
        /// Its number in Unicode: `U+202E`.
        mark: String,
    },
    /// More words than there is room for.
    TooLong {
        /// Where.
        place: Place,
        /// How many letters there are.
        letters: usize,
        /// How many fit.
        most: usize,
    },
}

impl Guard {
    /// Whether the section can't be approved with it. What differs in value forbids; what may be meant so only asks to look.
    pub fn forbids(&self) -> bool {
        match self {
            Self::Fact { .. }
            | Self::Phone { .. }
            | Self::Amount { .. }
            | Self::Date { .. }
            | Self::Hours { .. }
            | Self::Number { .. }
            | Self::Typed { .. }
            | Self::Link { .. }
            | Self::Term { .. }
            | Self::ExtraSection { .. }
            | Self::Direction { .. } => true,
            Self::MissingSection { .. } | Self::LeftOver { .. } | Self::TooLong { .. } => false,
        }
    }

    /// The message that says it. Those with a [`Side`] end with `-missing` or `-extra`; their value is the variable `value`.
    /// `guard-too-long-…` has `letters`, `most` and `by`.
    pub fn message(&self) -> &'static str {
        let by_side = |side: &Side, missing, extra| if *side == Side::Missing { missing } else { extra };
        match self {
            Self::Fact { side, .. } => by_side(side, "guard-fact-missing", "guard-fact-extra"),
            Self::Phone { side, .. } => by_side(side, "guard-phone-missing", "guard-phone-extra"),
            Self::Amount { side, .. } => by_side(side, "guard-amount-missing", "guard-amount-extra"),
            Self::Date { side, .. } => by_side(side, "guard-date-missing", "guard-date-extra"),
            Self::Hours { side, .. } => by_side(side, "guard-hours-missing", "guard-hours-extra"),
            Self::Number { side, .. } => by_side(side, "guard-number-missing", "guard-number-extra"),
            Self::Typed { .. } => "guard-typed",
            Self::Link { side, .. } => by_side(side, "guard-link-missing", "guard-link-extra"),
            Self::Term { side, .. } => by_side(side, "guard-term-missing", "guard-term-extra"),
            Self::MissingSection { .. } => "guard-section-missing",
            Self::ExtraSection { .. } => "guard-section-extra",
            Self::LeftOver { .. } => "guard-left-over",
            Self::Direction { .. } => "guard-direction",
            Self::TooLong { place, .. } => match place {
                Place::Title => "guard-too-long-title",
                Place::Summary => "guard-too-long-summary",
                Place::Heading => "guard-too-long-heading",
                Place::Body => "guard-too-long-body",
            },
        }
    }
}
