//! What was read → features of a map: clipped to the area, simplified by class, in an order that does not depend on the file's.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::catalogue::{Bounds, Extent, Feature, FeatureKind, Micro, StreetName, Streets};
use crate::map::geometry::{Point, Rect, area, clipped, clipped_ring, distance, simplified};

/// Metres to a millionth of a degree along a meridian.
const METRES: f64 = 0.111_195;
/// Stops of one name within so many metres are one stop: its platforms and both sides of the street.
const ONE_STOP: f64 = 160.0;

/// A box of coordinates.
#[derive(Clone, Copy, Debug)]
pub(super) struct Area {
    west: i32,
    south: i32,
    east: i32,
    north: i32,
    around: i32,
}

impl Area {
    pub(super) fn new(bounds: Bounds, around: i32) -> Self {
        let micro = |degrees: f64| (degrees * 1e6).round() as i32;
        let Bounds { west, south, east, north } = bounds;
        Self { west: micro(west), south: micro(south), east: micro(east), north: micro(north), around }
    }

    pub(super) fn contains(&self, (x, y): Micro) -> bool {
        (self.west..=self.east).contains(&x) && (self.south..=self.north).contains(&y)
    }

    /// Inside, or close to it.
    pub(super) fn is_near(&self, (x, y): Micro) -> bool {
        let Self { west, south, east, north, around } = *self;
        (west - around..=east + around).contains(&x) && (south - around..=north + around).contains(&y)
    }
}

/// Collects features.
#[derive(Debug)]
pub(super) struct Ground {
    bounds: Bounds,
    area: Area,
    /// Metres to a millionth of a degree from west to east.
    across: f64,
    frame: Rect,
    named: Vec<(Option<StreetName>, Feature)>,
}

impl Ground {
    pub(super) fn new(bounds: Bounds) -> Self {
        let area = Area::new(bounds, 0);
        let across = METRES * f64::midpoint(bounds.south, bounds.north).to_radians().cos();
        let ground = Self { bounds, area, across, frame: Rect::around((0.0, 0.0), 0.0, 0.0), named: Vec::new() };
        let corners = [(area.west, area.south), (area.east, area.north)].map(|corner| ground.metres(corner));
        let frame = Rect::of(corners).unwrap_or(ground.frame);
        Self { frame, ..ground }
    }

    /// Metres east and north of the area's corner.
    fn metres(&self, (x, y): Micro) -> Point {
        (f64::from(x - self.area.west) * self.across, f64::from(y - self.area.south) * METRES)
    }

    fn micro(&self, (x, y): Point) -> Micro {
        (self.area.west + (x / self.across).round() as i32, self.area.south + (y / METRES).round() as i32)
    }

    /// Adds a point.
    pub(super) fn add_spot(&mut self, kind: FeatureKind, name: StreetName, at: Micro) {
        if self.area.contains(at) {
            self.named.push((Some(name), Feature { kind, name: None, lines: vec![vec![at]] }));
        }
    }

    /// Adds what stands in the middle of a ring: a station, a house number.
    pub(super) fn add_middle(
        &mut self,
        point: Option<(FeatureKind, StreetName)>,
        number: Option<StreetName>,
        ring: &[Option<Micro>],
    ) {
        let number = number.map(|name| (FeatureKind::HouseNumber, name));
        if point.is_none() && number.is_none() {
            return;
        }
        let Some(room) = Rect::of(ring.iter().flatten().map(|at| self.metres(*at))) else { return };
        let at = self.micro(room.centre());
        for (kind, name) in point.into_iter().chain(number) {
            self.add_spot(kind, name, at);
        }
    }

    /// Adds lines or rings. Where a point is missing in the file, a line ends and a ring goes on.
    pub(super) fn add(&mut self, kind: FeatureKind, name: Option<StreetName>, lines: &[Vec<Option<Micro>>]) {
        let pieces: Vec<Vec<Point>> = match kind.extent() {
            Extent::Area => lines.iter().filter_map(|ring| self.ring(kind, ring)).collect(),
            _ => lines.iter().flat_map(|line| self.line(kind, line)).collect(),
        };
        let least = least_area(kind);
        if pieces.is_empty() || kind.extent() == Extent::Area && pieces.iter().all(|ring| area(ring).abs() < least) {
            return;
        }
        let kept = pieces.iter().filter(|ring| kind.extent() == Extent::Line || area(ring).abs() >= least / 2.0);
        let lines: Vec<Vec<Micro>> = kept.map(|piece| piece.iter().map(|point| self.micro(*point)).collect()).collect();
        self.named.push((name, Feature { kind, name: None, lines }));
    }

    fn line(&self, kind: FeatureKind, line: &[Option<Micro>]) -> Vec<Vec<Point>> {
        let whole = line.split(Option::is_none).map(|part| part.iter().flatten().map(|at| self.metres(*at)).collect());
        let whole: Vec<Vec<Point>> = whole.collect();
        let pieces = whole.iter().flat_map(|line| clipped(line, &self.frame));
        pieces
            .map(|piece| simplified(&piece, tolerance(kind)))
            .filter(|piece| piece.len() > 1 && self.has_length(piece))
            .collect()
    }

    /// Points that round to the same place are no line.
    fn has_length(&self, line: &[Point]) -> bool {
        line.iter().any(|point| self.micro(*point) != self.micro(line[0]))
    }

    fn ring(&self, kind: FeatureKind, ring: &[Option<Micro>]) -> Option<Vec<Point>> {
        let mut ring: Vec<Point> = ring.iter().flatten().map(|at| self.metres(*at)).collect();
        if ring.first() != ring.last() {
            ring.extend(ring.first().copied());
        }
        let ring = clipped_ring(&ring, &self.frame);
        // A ring has no ends that simplifying could hold on to: it is cut where it reaches farthest.
        let start = ring.first()?;
        let far = (0..ring.len()).max_by(|a, b| distance(ring[*a], *start).total_cmp(&distance(ring[*b], *start)))?;
        let mut simple = simplified(&ring[..=far], tolerance(kind));
        simple.extend(simplified(&ring[far..], tolerance(kind)).into_iter().skip(1));
        (simple.len() > 3).then_some(simple)
    }

    /// The features with their names, in an order of their own.
    pub(super) fn streets(mut self, date: NaiveDate) -> Streets {
        self.named.sort_by_cached_key(|(name, feature)| (feature.kind, order(feature), name.clone(), feature.lines.clone()));
        self.unite_stops();
        self.named.dedup();
        let mut names: BTreeMap<StreetName, u32> = self.named.iter().filter_map(|(name, _)| Some((name.clone()?, 0))).collect();
        for (index, place) in (0..).zip(names.values_mut()) {
            *place = index;
        }
        let feature = |(name, feature): (Option<StreetName>, Feature)| Feature {
            name: name.and_then(|name| names.get(&name).copied()),
            ..feature
        };
        let features = self.named.into_iter().map(feature).collect();
        Streets { date, bounds: self.bounds, names: names.into_keys().collect(), features }
    }

    fn unite_stops(&mut self) {
        let is_stop = |kind| matches!(kind, FeatureKind::TramStop | FeatureKind::BusStop | FeatureKind::Station);
        let mut united: BTreeMap<(FeatureKind, StreetName), Vec<Vec<Point>>> = BTreeMap::new();
        for (name, feature) in self.named.iter().filter(|(_, feature)| is_stop(feature.kind)) {
            let Some(name) = name.clone() else { continue };
            let at = self.metres(feature.lines[0][0]);
            let groups = united.entry((feature.kind, name)).or_default();
            match groups.iter_mut().find(|group| group.iter().any(|other| distance(*other, at) < ONE_STOP)) {
                Some(group) => group.push(at),
                None => groups.push(vec![at]),
            }
        }
        self.named.retain(|(_, feature)| !is_stop(feature.kind));
        for ((kind, name), groups) in united {
            for group in groups {
                let count = group.len() as f64;
                let sum = group.iter().fold((0.0, 0.0), |sum, at| (sum.0 + at.0, sum.1 + at.1));
                let at = self.micro((sum.0 / count, sum.1 / count));
                self.named.push((Some(name.clone()), Feature { kind, name: None, lines: vec![vec![at]] }));
            }
        }
        self.named.sort_by_key(|(_, feature)| feature.kind);
    }
}

/// Neighbours on the ground stand together in the file, which makes it shorter: the bits of both coordinates in turn.
fn order(feature: &Feature) -> u64 {
    let Some((x, y)) = feature.lines.first().and_then(|line| line.first()) else { return 0 };
    let bits = |value: i32| u64::from(value.wrapping_sub(i32::MIN).cast_unsigned());
    let (x, y) = (bits(*x), bits(*y));
    (0..32).fold(0, |order, bit| order | (x >> bit & 1) << (2 * bit) | (y >> bit & 1) << (2 * bit + 1))
}

/// How far a line may move, in metres: less than anybody sees at 1 : 5,000.
fn tolerance(kind: FeatureKind) -> f64 {
    match kind {
        FeatureKind::Building | FeatureKind::Square => 0.6,
        FeatureKind::Beach | FeatureKind::Park | FeatureKind::Wood | FeatureKind::Cemetery => 2.0,
        FeatureKind::Water | FeatureKind::Coast | FeatureKind::River | FeatureKind::Stream | FeatureKind::Path => 1.5,
        _ => 1.0,
    }
}

/// The smallest area that is kept, in square metres.
fn least_area(kind: FeatureKind) -> f64 {
    match kind {
        FeatureKind::Building => 12.0,
        FeatureKind::Water | FeatureKind::Square => 60.0,
        _ => 150.0,
    }
}
