//! A finished drawing: shapes, labels and markers in millimetres from the upper left corner.

use super::grid::Grid;
pub use super::style::Lettered;
use crate::catalogue::{Extent, FeatureKind, Slug};
use crate::language::Language;

/// A map, ready to be put on a page or on paper.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    /// In millimetres.
    pub width: f64,
    /// In millimetres.
    pub height: f64,
    /// From the lowest to the topmost.
    pub shapes: Vec<Shape>,
    /// Names. None lies on another, nor on a marker.
    pub labels: Vec<Label>,
    /// Numbered locations. None lies on another.
    pub markers: Vec<Marker>,
    /// Letters and numbers at the edge, by which an index leads to a place; a street map may have them.
    pub grid: Option<Grid>,
}

impl Drawing {
    /// A sheet with nothing on it.
    pub(super) fn empty(width: f64, height: f64) -> Self {
        Self { width, height, shapes: Vec::new(), labels: Vec::new(), markers: Vec::new(), grid: None }
    }

    pub(super) fn add(&mut self, kind: ShapeKind, lines: Vec<Vec<(f64, f64)>>) {
        self.add_wide(kind, lines, kind.look().width(0.0));
    }

    pub(super) fn add_wide(&mut self, kind: ShapeKind, lines: Vec<Vec<(f64, f64)>>, width: f64) {
        if !lines.is_empty() {
            self.shapes.push(Shape { kind, lines, width });
        }
    }
}

/// A line or an area.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// What it shows.
    pub kind: ShapeKind,
    /// Its rings or lines.
    pub lines: Vec<Vec<(f64, f64)>>,
    /// How wide its lines or edges are drawn, in millimetres; 0 where they are not.
    pub width: f64,
}

/// What a shape shows; areas are filled, lines are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShapeKind {
    /// Area.
    Sea,
    /// Area.
    Land,
    /// Line.
    Coast,
    /// Line from a marker to its true place.
    Leader,
    /// Area: the true place of a location.
    Spot,
    /// Area: a station.
    Station,
    /// Line: scale bar and frame.
    Frame,
    /// Line: the ground that a second frame enlarges.
    Inset,
    /// Area: it widens from that ground to the second frame.
    Beam,
    /// Area: land of a street map.
    Ground,
    /// Area: sea of a street map.
    GroundSea,
    /// Area or line of a street map; points are areas around them.
    Feature(FeatureKind),
    /// Line below a road, wider than the road.
    Casing(FeatureKind),
    /// Line within a line, as of a railway.
    Inner(FeatureKind),
    /// Line between the cells of the grid.
    Grid,
    /// Area around the frames of a street map: it covers what reaches beyond them.
    Margin,
    /// Area: filled parts of the scale bar, and the north arrow.
    Bar,
    /// Line: the ground that a second frame of a street map enlarges.
    Window,
}

impl ShapeKind {
    /// Whether its lines are rings.
    pub(super) fn is_closed(self) -> bool {
        match self {
            Self::Coast | Self::Leader | Self::Casing(_) | Self::Inner(_) | Self::Grid => false,
            Self::Feature(kind) => kind.extent() != Extent::Line,
            _ => true,
        }
    }
}

/// A name on the map, in the source language, as on signs, unless it says otherwise.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// What it names.
    pub kind: LabelKind,
    /// The name.
    pub text: String,
    /// The point that it is set at, on its base line.
    pub x: f64,
    /// See `x`.
    pub y: f64,
    /// Which end of it lies at the point.
    pub anchor: Anchor,
    /// Height of the letters (font size), in millimetres.
    pub size: f64,
    /// By how many degrees it is turned clockwise around its point, from -90 to 90.
    pub angle: f64,
    /// Where it is not the source language.
    pub language: Option<Language>,
}

/// What a label names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LabelKind {
    /// Sea or bay.
    Sea,
    /// Town.
    Town,
    /// District; in an enlarged frame also the street of a location.
    District,
    /// Station.
    Station,
    /// Length of the scale bar.
    Scale,
    /// “© OpenStreetMap contributors”; in a street map with the day of the data.
    Attribution,
    /// Town, in a street map.
    StreetTown,
    /// District, in a street map.
    Quarter,
    /// A part of a district.
    Locality,
    /// What readers of the pack's language call the name above it.
    OtherScript,
    /// Station, in a street map.
    StreetStation,
    /// Large street; its label runs along it.
    StreetLarge,
    /// Street.
    Street,
    /// Alley, path.
    StreetSmall,
    /// Stop of trams or buses.
    Stop,
    /// Park, wood, cemetery.
    Park,
    /// River or lake.
    Water,
    /// House number.
    HouseNumber,
    /// Letter or number of the grid.
    Grid,
    /// At the north arrow.
    North,
}

/// Which end of a label lies at its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The left end.
    Start,
    /// The middle.
    Middle,
    /// The right end.
    End,
}

/// A numbered location.
#[derive(Clone, Debug, PartialEq)]
pub struct Marker {
    /// The number.
    pub number: usize,
    /// The location.
    pub location: Slug,
    /// Its topic.
    pub topic: Slug,
    /// Its name as on the sign, for those who do not see the picture.
    pub name: String,
    /// Centre of the circle with the number.
    pub x: f64,
    /// See `x`.
    pub y: f64,
    /// Radius of the circle.
    pub radius: f64,
}

impl Marker {
    /// Height of its digits (font size), in millimetres: numbers to 99 fill the circle, larger ones are set smaller.
    pub fn digits(&self) -> f64 {
        self.radius * if self.number < 100 { 1.2 } else { 0.9 }
    }
}
