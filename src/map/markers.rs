//! Numbered circles: none covers another, each as near to its true place as that allows.

use super::geometry::{Point, Rect, distance};

/// Free space between two circles.
const GAP: f64 = 0.35;

/// A circle to be placed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Disc {
    /// Its true place.
    pub(super) home: Point,
    pub(super) radius: f64,
}

/// Where the circles may stand.
#[derive(Clone, Debug)]
pub(super) struct Field {
    pub(super) frame: Rect,
    /// What they must not cover.
    pub(super) taken: Vec<Rect>,
}

impl Field {
    fn allows(&self, at: Point, radius: f64) -> bool {
        self.frame.grown(-radius).contains(at) && self.taken.iter().all(|rect| distance(rect.nearest(at), at) >= radius)
    }

    /// The nearest step out of what is taken and into the frame.
    fn pushed(&self, at: Point, radius: f64) -> Point {
        let mut at = at;
        for rect in &self.taken {
            let edge = rect.nearest(at);
            let gap = distance(edge, at);
            if gap >= radius {
                continue;
            }
            at = if gap > 0.0 {
                let part = radius * 1.001 / gap;
                (edge.0 + (at.0 - edge.0) * part, edge.1 + (at.1 - edge.1) * part)
            } else {
                let out = rect.grown(radius * 1.001);
                let ways = [(out.left, at.1), (out.right, at.1), (at.0, out.top), (at.0, out.bottom)];
                let open = ways.into_iter().filter(|way| self.frame.grown(-radius).contains(*way));
                open.min_by(|a, b| distance(*a, at).total_cmp(&distance(*b, at))).unwrap_or(at)
            };
        }
        self.frame.grown(-radius).nearest(at)
    }
}

/// Finds a place for every circle, or `None` where the field is too full for circles of this size.
pub(super) fn placed(discs: &[Disc], field: &Field) -> Option<Vec<Point>> {
    // Circles packed at their closest cover nine tenths of an area: nobody needs to try for more.
    let covered: f64 = discs.iter().map(|disc| std::f64::consts::PI * disc.radius * disc.radius).sum();
    if covered > 0.9 * field.frame.area() {
        return None;
    }
    let mut spots = relaxed(discs, field);
    for index in 0..spots.len() {
        let fits = |at: Point| {
            let apart = |other: usize| distance(spots[other], at) >= discs[other].radius + discs[index].radius;
            field.allows(at, discs[index].radius) && (0..index).all(apart)
        };
        if !fits(spots[index]) {
            spots[index] = rings(discs[index].home, field.frame.width() + field.frame.height()).find(|at| fits(*at))?;
        }
    }
    Some(spots)
}

/// Lets the circles push each other apart while each is drawn back to its place.
fn relaxed(discs: &[Disc], field: &Field) -> Vec<Point> {
    const PULLED: usize = 240;
    const ROUNDS: usize = 400;
    // Circles of the same place start on a tiny spiral: they need a direction to part in.
    let start = |(index, disc): (usize, &Disc)| {
        let (angle, far) = (index as f64 * 2.399_963, 0.01 + 0.002 * index as f64);
        (disc.home.0 + far * angle.cos(), disc.home.1 + far * angle.sin())
    };
    let mut spots: Vec<Point> = discs.iter().enumerate().map(start).collect();
    for round in 0..ROUNDS {
        if round < PULLED {
            for (spot, disc) in spots.iter_mut().zip(discs) {
                spot.0 += (disc.home.0 - spot.0) * 0.06;
                spot.1 += (disc.home.1 - spot.1) * 0.06;
            }
        }
        let mut moved = false;
        for one in 0..spots.len() {
            for other in one + 1..spots.len() {
                let apart = discs[one].radius + discs[other].radius + GAP;
                let far = distance(spots[one], spots[other]);
                if far < apart - 0.01 {
                    let part = (apart - far) / 2.0 / far.max(1e-9);
                    let step = ((spots[other].0 - spots[one].0) * part, (spots[other].1 - spots[one].1) * part);
                    spots[one] = (spots[one].0 - step.0, spots[one].1 - step.1);
                    spots[other] = (spots[other].0 + step.0, spots[other].1 + step.1);
                    moved = true;
                }
            }
        }
        for (spot, disc) in spots.iter_mut().zip(discs) {
            *spot = field.pushed(*spot, disc.radius);
        }
        if !moved && round >= PULLED {
            break;
        }
    }
    spots
}

/// Points around a point, ring after ring.
pub(super) fn rings(centre: Point, reach: f64) -> impl Iterator<Item = Point> {
    const STEP: f64 = 0.6;
    let count = (reach / STEP) as u32;
    let ring = move |ring: u32| {
        let far = f64::from(ring) * STEP;
        let points = if ring == 0 { 1 } else { 24 };
        (0..points).map(move |place| {
            let angle = f64::from(place) * std::f64::consts::TAU / 24.0;
            (centre.0 + far * angle.cos(), centre.1 + far * angle.sin())
        })
    };
    (0..=count).flat_map(ring)
}
