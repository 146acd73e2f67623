//! A finished drawing: shapes, labels and markers in millimetres from the upper left corner.

use crate::catalogue::Slug;

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
}

/// A line or an area.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// What it shows.
    pub kind: ShapeKind,
    /// Its rings or lines.
    pub lines: Vec<Vec<(f64, f64)>>,
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
}

/// A name on the map. It is printed in the source language, as on signs.
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
    /// “© OpenStreetMap contributors”.
    Attribution,
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
