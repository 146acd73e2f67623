//! The ground of a street map: what an extract of OpenStreetMap says of a city, clipped, classed and simplified.
//! All of it © OpenStreetMap contributors, under the Open Database License.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::Bounds;
use crate::language::Language;

/// A place in millionths of a degree: (east, north). A millionth is a tenth of a metre.
pub type Micro = (i32, i32);

/// What a city's street map is drawn from.
#[derive(Clone, Debug, PartialEq)]
pub struct Streets {
    /// The day whose state of OpenStreetMap this is.
    pub date: NaiveDate,
    /// The area that it covers.
    pub bounds: Bounds,
    /// Names and house numbers; features refer to them by their place here.
    pub names: Vec<StreetName>,
    /// In the order of their kinds.
    pub features: Vec<Feature>,
}

/// Something on the ground.
#[derive(Clone, Debug, PartialEq)]
pub struct Feature {
    /// What it is.
    pub kind: FeatureKind,
    /// The place of its name in `Streets::names`.
    pub name: Option<u32>,
    /// One point; or lines; or closed rings, of which those inside others are holes.
    pub lines: Vec<Vec<Micro>>,
}

/// A name in the language of the signs, and as others write it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct StreetName {
    /// As on the sign.
    pub text: String,
    /// In other languages.
    pub others: BTreeMap<Language, String>,
}

/// How a feature lies on the ground.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// Closed rings.
    Area,
    /// Lines.
    Line,
    /// A point.
    Point,
}

/// What a feature is. The order is that in which a map draws them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FeatureKind {
    /// Area: beach or sand.
    Beach,
    /// Area: park, garden, lawn.
    Park,
    /// Area: forest.
    Wood,
    /// Area: cemetery.
    Cemetery,
    /// Area: lake, basin, wide river.
    Water,
    /// Line: the coast, with land on its left where the extract follows OpenStreetMap's rule.
    Coast,
    /// Line: river or canal.
    River,
    /// Line: brook or ditch.
    Stream,
    /// Area: square, pier, for people on foot.
    Square,
    /// Area: building.
    Building,
    /// Line: footway, cycle way, track, steps.
    Path,
    /// Line: drive, alley.
    Service,
    /// Line: street for people on foot.
    Pedestrian,
    /// Line: street of a quarter.
    Minor,
    /// Line: tertiary road.
    Tertiary,
    /// Line: secondary road.
    Secondary,
    /// Line: primary road.
    Primary,
    /// Line: motorway or trunk road.
    Motorway,
    /// Line: tram.
    Tram,
    /// Line: railway.
    Rail,
    /// Point: railway station or halt.
    Station,
    /// Point: tram stop.
    TramStop,
    /// Point: bus stop.
    BusStop,
    /// Point: town or village.
    Town,
    /// Point: district of a town.
    District,
    /// Point: a smaller part with a name of its own.
    Locality,
    /// Point: house number.
    HouseNumber,
}

impl FeatureKind {
    /// All of them, in order.
    pub const ALL: [Self; 27] = [
        Self::Beach,
        Self::Park,
        Self::Wood,
        Self::Cemetery,
        Self::Water,
        Self::Coast,
        Self::River,
        Self::Stream,
        Self::Square,
        Self::Building,
        Self::Path,
        Self::Service,
        Self::Pedestrian,
        Self::Minor,
        Self::Tertiary,
        Self::Secondary,
        Self::Primary,
        Self::Motorway,
        Self::Tram,
        Self::Rail,
        Self::Station,
        Self::TramStop,
        Self::BusStop,
        Self::Town,
        Self::District,
        Self::Locality,
        Self::HouseNumber,
    ];

    /// How it lies on the ground.
    pub fn extent(self) -> Extent {
        match self {
            Self::Beach | Self::Park | Self::Wood | Self::Cemetery | Self::Water | Self::Square | Self::Building => {
                Extent::Area
            }
            _ if self >= Self::Station => Extent::Point,
            _ => Extent::Line,
        }
    }

    /// Its name in files and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Beach => "beach",
            Self::Park => "park",
            Self::Wood => "wood",
            Self::Cemetery => "cemetery",
            Self::Water => "water",
            Self::Coast => "coast",
            Self::River => "river",
            Self::Stream => "stream",
            Self::Square => "square",
            Self::Building => "building",
            Self::Path => "path",
            Self::Service => "service",
            Self::Pedestrian => "pedestrian",
            Self::Minor => "minor",
            Self::Tertiary => "tertiary",
            Self::Secondary => "secondary",
            Self::Primary => "primary",
            Self::Motorway => "motorway",
            Self::Tram => "tram",
            Self::Rail => "rail",
            Self::Station => "station",
            Self::TramStop => "tram-stop",
            Self::BusStop => "bus-stop",
            Self::Town => "town",
            Self::District => "district",
            Self::Locality => "locality",
            Self::HouseNumber => "house-number",
        }
    }
}

impl Streets {
    /// The name of a feature.
    pub fn name(&self, feature: &Feature) -> Option<&StreetName> {
        self.names.get(usize::try_from(feature.name?).ok()?)
    }
}

impl StreetName {
    /// The name for a reader of a language, where it differs from that on the sign.
    pub fn other(&self, language: &Language) -> Option<&str> {
        self.others.get(language).map(String::as_str).filter(|other| *other != self.text)
    }
}
