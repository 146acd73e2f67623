//! What an extract says of the ground in a frame → shapes on paper: one for each kind, without anything that nobody sees.

use std::collections::BTreeMap;

use super::coast::Water;
use super::drawing::{Drawing, ShapeKind};
use super::geometry::{Point, Rect, area, clipped, clipped_ring, inside, simplified};
use super::numbers::octagon;
use super::roads::{chains, thinned};
use super::view::{Plane, View};
use crate::catalogue::{Extent, Feature, FeatureKind, Micro, Streets};

/// How far a line may move on paper: a hair. It decides how many bytes a map has.
const TOLERANCE: f64 = 0.12;
/// An area that is no wider and no higher is a speck.
const SPECK: f64 = 0.3;
/// The smallest area, in square millimetres.
const LEAST_AREA: f64 = 0.12;
/// What a small map leaves out.
const FINE: [FeatureKind; 4] = [FeatureKind::Building, FeatureKind::HouseNumber, FeatureKind::Path, FeatureKind::Service];
/// Areas reach so far beyond the frame, where their edges are not seen.
const BEYOND: f64 = 0.4;

/// A feature on paper.
#[derive(Debug)]
pub(super) struct Piece<'a> {
    pub(super) feature: &'a Feature,
    pub(super) lines: Vec<Vec<Point>>,
}

/// The ground of a frame.
#[derive(Debug)]
pub(super) struct Ground<'a> {
    pub(super) view: View,
    pub(super) water: Water,
    pieces: BTreeMap<FeatureKind, Vec<Piece<'a>>>,
}

impl<'a> Ground<'a> {
    /// Cuts the streets to a frame, with houses and footways or without. `coast` is the coast in kilometres, with land on its left.
    pub(super) fn new(streets: &'a Streets, coast: &[Vec<Point>], plane: Plane, view: View, houses: bool) -> Self {
        let ground = view.ground().grown(2.0 * BEYOND / view.scale);
        let (west, north) = plane.degrees((ground.left, ground.top));
        let (east, south) = plane.degrees((ground.right, ground.bottom));
        let [west, south, east, north] = [west, south, east, north].map(|degrees| (degrees * 1e6) as i32);
        let mut pieces: BTreeMap<FeatureKind, Vec<Piece<'a>>> = BTreeMap::new();
        let is_detail = |kind: FeatureKind| FINE.contains(&kind) && !houses;
        let is_large = |kind: FeatureKind| ShapeKind::Feature(kind).look().from <= view.scale;
        let shown = |kind: FeatureKind| kind != FeatureKind::Coast && is_large(kind) && !is_detail(kind);
        for feature in streets.features.iter().filter(|feature| shown(feature.kind)) {
            let points = || feature.lines.iter().flatten();
            // Beyond one side with all its points, a feature does not show in the frame.
            let outside = points().all(|(x, _)| *x < west)
                || points().all(|(x, _)| *x > east)
                || points().all(|(_, y)| *y < south)
                || points().all(|(_, y)| *y > north);
            if outside {
                continue;
            }
            let lines = on_paper(feature, plane, &view);
            if !lines.is_empty() {
                pieces.entry(feature.kind).or_default().push(Piece { feature, lines });
            }
        }
        let coast: Vec<Vec<Point>> = coast.iter().map(|line| line.iter().map(|at| view.point(*at)).collect()).collect();
        Self { view, water: Water::new(&coast, &view.frame, TOLERANCE), pieces }
    }

    /// The features of a kind.
    pub(super) fn of(&self, kind: FeatureKind) -> &[Piece<'a>] {
        self.pieces.get(&kind).map_or(&[], Vec::as_slice)
    }

    fn lines(&self, kind: FeatureKind) -> Vec<Vec<Point>> {
        self.of(kind).iter().flat_map(|piece| piece.lines.iter().cloned()).collect()
    }

    /// The lines of a kind as they are drawn: those that go on are one, and so are tracks beside each other.
    fn drawn(&self, kind: FeatureKind) -> Vec<Vec<Point>> {
        let mut lines = chains(&self.lines(kind));
        let apart = ShapeKind::Feature(kind).look().apart;
        if apart > 0.0 {
            lines = thinned(lines, apart, self.view.frame);
        }
        lines.iter().map(|line| simplified(line, TOLERANCE)).collect()
    }

    /// Draws everything but points.
    pub(super) fn draw(&self, drawing: &mut Drawing) {
        let scale = self.view.scale;
        drawing.add(ShapeKind::Ground, vec![self.view.frame.ring()]);
        let sea: Vec<Vec<Point>> = self.water.sea.iter().chain(&self.water.islands).cloned().collect();
        drawing.add(ShapeKind::GroundSea, sea);
        let lines: BTreeMap<FeatureKind, Vec<Vec<Point>>> = FeatureKind::ALL
            .into_iter()
            .filter(|kind| kind.extent() == Extent::Line)
            .map(|kind| (kind, self.drawn(kind)))
            .collect();
        for kind in FeatureKind::ALL {
            let shape = ShapeKind::Feature(kind);
            let look = shape.look();
            if kind == FeatureKind::Coast {
                drawing.add(ShapeKind::Coast, self.water.coast.clone());
            }
            if kind == FeatureKind::Service {
                // The edges of all roads lie below all roads, so that crossings are open.
                for (road, lines) in lines.iter().filter(|(road, _)| ShapeKind::Feature(**road).look().casing.is_some()) {
                    let casing = ShapeKind::Casing(*road);
                    drawing.add_wide(casing, lines.clone(), casing.look().casing_width(scale));
                }
            }
            match kind.extent() {
                Extent::Area => drawing.add_wide(shape, self.lines(kind), look.width(scale)),
                Extent::Line => drawing.add_wide(shape, lines.get(&kind).cloned().unwrap_or_default(), look.width(scale)),
                Extent::Point => {}
            }
            if look.inner.is_some() {
                drawing.add_wide(ShapeKind::Inner(kind), lines.get(&kind).cloned().unwrap_or_default(), look.inner_width());
            }
        }
    }

    /// Draws the marks of stops and stations.
    pub(super) fn draw_marks(&self, drawing: &mut Drawing) {
        for kind in [FeatureKind::BusStop, FeatureKind::TramStop, FeatureKind::Station] {
            let marks = self.of(kind).iter().flat_map(|piece| piece.lines.iter().flatten());
            // Told apart by their forms: squares, eight corners, four.
            let straight = match kind {
                FeatureKind::Station => 1.0,
                FeatureKind::TramStop => 0.42,
                _ => 0.0,
            };
            drawing.add(ShapeKind::Feature(kind), marks.map(|at| octagon(*at, half_mark(kind), straight)).collect());
        }
    }
}

/// Half the width of the mark of a stop.
pub(super) fn half_mark(kind: FeatureKind) -> f64 {
    match kind {
        FeatureKind::Station => 0.85,
        FeatureKind::TramStop => 0.6,
        _ => 0.55,
    }
}

fn on_paper(feature: &Feature, plane: Plane, view: &View) -> Vec<Vec<Point>> {
    let point = |(x, y): &Micro| view.point(plane.point((f64::from(*x) / 1e6, f64::from(*y) / 1e6)));
    let lines = feature.lines.iter().map(|line| line.iter().map(point).collect::<Vec<Point>>());
    let frame = view.frame;
    match feature.kind.extent() {
        Extent::Point => lines.filter(|line| line.iter().all(|at| frame.contains(*at))).collect(),
        Extent::Line => lines.flat_map(|line| clipped(&line, &frame)).collect(),
        Extent::Area => {
            let rings = lines.map(|ring| clipped_ring(&ring, &frame.grown(BEYOND)));
            turned(rings.filter_map(|ring| visible(&ring)).collect())
        }
    }
}

/// A ring without what nobody sees.
fn visible(ring: &[Point]) -> Option<Vec<Point>> {
    let room = Rect::of(ring.iter().copied())?;
    let start = ring.first()?;
    let far = (0..ring.len()).max_by(|a, b| {
        let way = |index: usize| (ring[index].0 - start.0).hypot(ring[index].1 - start.1);
        way(*a).total_cmp(&way(*b))
    })?;
    let mut simple = simplified(&ring[..=far], TOLERANCE);
    simple.extend(simplified(&ring[far..], TOLERANCE).into_iter().skip(1));
    let is_seen = room.width().max(room.height()) >= SPECK && area(&simple).abs() >= LEAST_AREA;
    (is_seen && simple.len() > 3).then_some(simple)
}

/// Outer rings clockwise and holes the other way round: so areas may lie over each other in one path, and holes stay holes.
fn turned(mut rings: Vec<Vec<Point>>) -> Vec<Vec<Point>> {
    let whole = rings.clone();
    for (index, ring) in rings.iter_mut().enumerate() {
        let others = whole.iter().enumerate().filter(|(other, _)| *other != index);
        let depth = others.filter(|(_, other)| inside(other, ring[0])).count();
        if (area(ring) > 0.0) == (depth % 2 == 1) {
            ring.reverse();
        }
    }
    rings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hole_runs_the_other_way_round() {
        let square = |side: f64| Rect::around((5.0, 5.0), side, side).ring();
        for rings in [vec![square(8.0), square(2.0)], vec![square(2.0), square(8.0)]] {
            let mut areas: Vec<f64> = turned(rings).iter().map(|ring| area(ring)).collect();
            areas.sort_by(f64::total_cmp);
            assert_eq!(areas, [-4.0, 64.0]);
        }
    }

    #[test]
    fn specks_are_left_out() {
        assert_eq!(visible(&Rect::around((5.0, 5.0), 0.2, 0.2).ring()), None);
        assert_eq!(visible(&Rect::around((5.0, 5.0), 1.0, 1.0).ring()).map(|ring| ring.len()), Some(5));
    }
}
