//! The numbered circles of a frame: where they stand, and the lines that lead them back to their true places.

use super::Place;
use super::drawing::{Drawing, Marker, ShapeKind};
use super::geometry::{Point, distance};
use super::markers::{Disc, Field, placed};
use super::view::View;

/// A station's circle stands in a square whose corners are cut: it reaches so many radii far.
pub(super) const STATION_REACH: f64 = 1.32;
/// Half the square's width, in radii: a hair wider than the circle, so that no seam shows.
const STATION_HALF: f64 = 1.03;
/// Half the width of the dot at a true place.
const SPOT: f64 = 0.55;

/// Numbered circles in their places.
#[derive(Debug)]
pub(super) struct Numbers<'a> {
    view: View,
    places: Vec<&'a Place>,
    spots: Vec<Point>,
    radius: f64,
}

/// The circles of places before they are spread.
pub(super) fn discs(view: &View, places: &[&Place], radius: f64) -> Vec<Disc> {
    places.iter().map(|place| Disc { home: view.point(place.ground), radius: reach(place, radius) }).collect()
}

fn reach(place: &Place, radius: f64) -> f64 {
    if place.station { radius * STATION_REACH } else { radius }
}

impl<'a> Numbers<'a> {
    /// Spreads the circles over a field; `None` where it is too full for circles of this radius.
    pub(super) fn placed(view: View, places: Vec<&'a Place>, radius: f64, field: &Field) -> Option<Self> {
        let spots = placed(&discs(&view, &places, radius), field)?;
        Some(Self { view, places, spots, radius })
    }

    pub(super) fn radius(&self) -> f64 {
        self.radius
    }

    /// The places with the middles of their circles.
    pub(super) fn each(&self) -> impl Iterator<Item = (&'a Place, Point)> {
        self.places.iter().copied().zip(self.spots.iter().copied())
    }

    /// What a name must not cover: circles, and dots at true places.
    pub(super) fn circles(&self) -> Vec<(Point, f64)> {
        let circles = self.each().map(|(place, spot)| (spot, reach(place, self.radius)));
        circles.chain(self.leaders().map(|(home, _)| (home, SPOT))).collect()
    }

    /// A circle that no longer covers its true place is led back to it.
    pub(super) fn leaders(&self) -> impl Iterator<Item = (Point, Point)> {
        let homes = self.places.iter().map(|place| self.view.point(place.ground));
        homes.zip(self.spots.iter().copied()).filter(|(home, spot)| distance(*home, *spot) > self.radius * 0.9)
    }

    pub(super) fn draw(&self, drawing: &mut Drawing) {
        let leaders: Vec<Vec<Point>> = self.leaders().map(|(home, spot)| vec![spot, home]).collect();
        let mut dots: Vec<Vec<Point>> = Vec::new();
        for dot in self.leaders().map(|(home, _)| octagon(home, SPOT, 0.42)) {
            if !dots.contains(&dot) {
                dots.push(dot);
            }
        }
        let stations = self.each().filter(|(place, _)| place.station);
        let squares: Vec<Vec<Point>> = stations.map(|(_, spot)| octagon(spot, self.radius * STATION_HALF, 0.8)).collect();
        for (kind, lines) in [(ShapeKind::Leader, leaders), (ShapeKind::Spot, dots), (ShapeKind::Station, squares)] {
            drawing.add(kind, lines);
        }
        drawing.markers.extend(self.each().map(|(place, (x, y))| Marker {
            number: place.number,
            location: place.location.clone(),
            topic: place.topic.clone(),
            name: place.name.clone(),
            x,
            y,
            radius: self.radius,
        }));
    }
}

/// A square around a point whose corners are cut; `straight` is the part of each side that is left.
pub(super) fn octagon((x, y): Point, half: f64, straight: f64) -> Vec<Point> {
    let cut = half * straight;
    let steps =
        [(-cut, -half), (cut, -half), (half, -cut), (half, cut), (cut, half), (-cut, half), (-half, cut), (-half, -cut)];
    steps.iter().chain(steps.first()).map(|(right, down)| (x + right, y + down)).collect()
}
