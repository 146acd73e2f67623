//! The overview map: a layer's coast, its names and stations and a city's numbered locations → a drawing.
//! Site and packs show the same drawing. Knows the edition, no pages and no packs.

mod drawing;

pub use drawing::{Anchor, Drawing, Label, LabelKind, Marker, Shape, ShapeKind};

use crate::edition::City;

/// Draws a city's overview map, `width` × `height` in millimetres.
pub fn overview(city: &City, width: f64, height: f64) -> Drawing {
    let _ = city;
    Drawing { width, height, shapes: Vec::new(), labels: Vec::new(), markers: Vec::new() }
}
