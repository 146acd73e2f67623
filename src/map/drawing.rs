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
    /// District.
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
    /// Its topic, which colours it.
    pub topic: Slug,
    /// Centre of the circle with the number.
    pub x: f64,
    /// See `x`.
    pub y: f64,
    /// Radius of the circle.
    pub radius: f64,
}

impl Drawing {
    /// The shapes as SVG, without text.
    pub fn shapes_svg(&self) -> String {
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0} {1}\" width=\"{0}mm\" height=\"{1}mm\"><rect width=\"{0}\" height=\"{1}\" fill=\"#d7e5ee\"/></svg>", self.width, self.height)
    }
}
