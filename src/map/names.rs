//! The names of a street map: each where it belongs, none on another nor on a number; what matters most chooses first.

use std::collections::BTreeMap;

use super::drawing::{Anchor, Drawing, Label, LabelKind, ShapeKind};
use super::geometry::{Point, Rect, area, distance};
use super::ground::{Ground, half_mark};
use super::lettering::{Lettering, beside, width};
use super::markers::rings;
use super::numbers::Numbers;
use super::raster::{ROAD, Raster, Slant, TAKEN, TRACK};
use super::roads::{chains, stretches};
use super::style::shortened;
use crate::catalogue::{FeatureKind, StreetName, Streets};
use crate::language::Language;

/// Free space around names, and around house numbers.
const GAP: f64 = 0.4;
const NARROW_GAP: f64 = 0.15;
/// Names stand inside their streets: what counts is how high small letters are, in font sizes.
const BODY: f64 = 0.78;
/// From the middle of the letters down to their base line, in font sizes.
const DROP: f64 = 0.355;
/// How far a street may leave the straight line below its name, in font sizes.
const STRAIGHT: f64 = 0.3;
/// House numbers are written on maps this large, in millimetres to the kilometre, and names of alleys on these.
const NUMBERS_FROM: f64 = 105.0;
const ALLEYS_FROM: f64 = 60.0;
/// Two stops of one name are farther apart, on paper, than two marks of one stop.
const ONE_STOP: f64 = 14.0;
/// The area of a park or lake that has a name on the map, in square millimetres.
const NAMED_AREA: f64 = 25.0;
/// Two equal house numbers are farther apart than those of one house.
const ONE_HOUSE: f64 = 9.0;

/// What is written in a frame.
#[derive(Debug)]
pub(super) struct Names<'a> {
    ground: &'a Ground<'a>,
    streets: &'a Streets,
    /// Of the signs.
    source: &'a Language,
    /// Of the readers, where names in their script help them.
    readers: Option<&'a Language>,
    raster: Raster,
    labels: Vec<Label>,
    /// Where tracks are covered with the road in which they lie, so that its name can be read.
    cleared: BTreeMap<FeatureKind, Vec<Vec<Point>>>,
}

impl<'a> Names<'a> {
    /// Everything that names must keep clear of is in its place.
    pub(super) fn new(
        ground: &'a Ground<'a>,
        streets: &'a Streets,
        (source, readers): (&'a Language, Option<&'a Language>),
        numbers: &Numbers<'_>,
        window: Option<Rect>,
    ) -> Self {
        let mut raster = Raster::new(ground.view.frame);
        for (centre, radius) in numbers.circles() {
            raster.mark_disc(centre, radius + 0.2, TAKEN);
        }
        for (from, to) in numbers.leaders() {
            raster.mark(&Slant::line(from, to, 0.4), TAKEN);
        }
        if let Some(window) = window {
            for pair in window.ring().windows(2) {
                raster.mark(&Slant::line(pair[0], pair[1], 0.6), TAKEN);
            }
        }
        for kind in [FeatureKind::Station, FeatureKind::TramStop, FeatureKind::BusStop] {
            for at in ground.of(kind).iter().flat_map(|piece| piece.lines.iter().flatten()) {
                raster.mark_disc(*at, half_mark(kind) + 0.2, TAKEN);
            }
        }
        let mut names = Self { ground, streets, source, readers, raster, labels: Vec::new(), cleared: BTreeMap::new() };
        names.mark_roads();
        names
    }

    fn mark_roads(&mut self) {
        let roads = FeatureKind::ALL.into_iter().filter(|kind| (FeatureKind::Path..=FeatureKind::Rail).contains(kind));
        for kind in roads {
            let width = ShapeKind::Feature(kind).look().width(self.ground.view.scale);
            let as_what = if kind >= FeatureKind::Tram { ROAD | TRACK } else { ROAD };
            for piece in self.ground.of(kind) {
                for pair in piece.lines.iter().flat_map(|line| line.windows(2)) {
                    self.raster.mark(&Slant::line(pair[0], pair[1], width), as_what);
                }
            }
        }
    }

    /// Finds a place for all names.
    pub(super) fn written(mut self) -> Self {
        self.write_quarters();
        self.write_stops(FeatureKind::Station, LabelKind::StreetStation);
        self.write_streets(LabelKind::StreetLarge);
        self.write_streets(LabelKind::Street);
        self.write_stops(FeatureKind::TramStop, LabelKind::Stop);
        self.write_areas(&[FeatureKind::Park, FeatureKind::Wood, FeatureKind::Cemetery], LabelKind::Park);
        self.write_rivers();
        self.write_areas(&[FeatureKind::Water], LabelKind::Water);
        self.write_areas(&[FeatureKind::Square], LabelKind::StreetSmall);
        self.write_stops(FeatureKind::BusStop, LabelKind::Stop);
        self.write_around(FeatureKind::Locality, LabelKind::Locality);
        if self.ground.view.scale >= ALLEYS_FROM {
            self.write_streets(LabelKind::StreetSmall);
        }
        if self.ground.view.scale >= NUMBERS_FROM {
            self.write_house_numbers();
        }
        self
    }

    /// Covers tracks where names run along them.
    pub(super) fn draw_cleared(&self, drawing: &mut Drawing) {
        for (kind, lines) in &self.cleared {
            let road = ShapeKind::Feature(*kind);
            let letters = BODY * LabelKind::StreetLarge.look().size * 1.1;
            drawing.add_wide(road, lines.clone(), road.look().width(self.ground.view.scale).min(letters));
        }
    }

    pub(super) fn labels(self) -> Vec<Label> {
        self.labels
    }

    fn points(&self, kind: FeatureKind) -> Vec<(&'a StreetName, Point)> {
        let ground: &'a Ground<'a> = self.ground;
        let streets: &'a Streets = self.streets;
        let named =
            ground.of(kind).iter().filter_map(|piece| Some((streets.name(piece.feature)?, *piece.lines.first()?.first()?)));
        named.collect()
    }

    fn write_quarters(&mut self) {
        self.write_around(FeatureKind::Town, LabelKind::StreetTown);
        self.write_around(FeatureKind::District, LabelKind::Quarter);
    }

    /// Writes names of parts of the town over the middle of the part, where they cover the fewest roads.
    fn write_around(&mut self, kind: FeatureKind, label: LabelKind) {
        for (name, at) in self.points(kind) {
            let lettering = Lettering::new(label, label.look().size, &name.text);
            let places: Vec<(Lettering, Point)> =
                lettering.wraps().into_iter().flat_map(|name| rings(at, 7.0).map(move |at| (name.clone(), at))).collect();
            let cost = |(name, place): &(Lettering, Point), share: f64| {
                distance(*place, at) * 0.1 + 4.0 * share + name.lines.len() as f64 * 0.3
            };
            self.set_cheapest(
                name,
                places.into_iter().map(|(name, at)| (name, at, Anchor::Middle)).collect(),
                |name, at, share| cost(&(name.clone(), at), share),
            );
        }
    }

    fn write_stops(&mut self, kind: FeatureKind, label: LabelKind) {
        for (name, at) in self.points(kind) {
            let near = |other: &&Label| other.text == name.text && distance((other.x, other.y), at) < ONE_STOP;
            let stops = [LabelKind::Stop, LabelKind::StreetStation];
            if self.labels.iter().filter(|other| stops.contains(&other.kind)).any(|other| near(&other)) {
                continue;
            }
            let text = shortened(&name.text, self.source);
            let wraps = Lettering::new(label, label.look().size, &text).wraps();
            let around = |name: Lettering| {
                let places = beside(&name, at, half_mark(kind));
                places.into_iter().map(move |(at, anchor)| (name.clone(), at, anchor))
            };
            let places = wraps.into_iter().take(2).flat_map(around).collect();
            self.set_cheapest(name, places, |name, _, share| 3.0 * share + name.lines.len() as f64 * 0.2);
        }
    }

    /// Sets a name in the cheapest of several places that are free, with its name in the readers' script below where there is
    /// room for it.
    fn set_cheapest(
        &mut self,
        name: &StreetName,
        places: Vec<(Lettering, Point, Anchor)>,
        cost: impl Fn(&Lettering, Point, f64) -> f64,
    ) {
        let room = |name: &Lettering, at: Point| Rect::around(at, name.width(), name.height());
        let free = places.into_iter().filter_map(|(name, at, anchor)| {
            let slant = Slant::level(&room(&name, at));
            let is_free = self.raster.is_free(&slant, GAP, TAKEN);
            is_free.then(|| (cost(&name, at, self.raster.share(&slant, ROAD)), name, at, anchor))
        });
        let Some((_, lettering, at, anchor)) = free.min_by(|a, b| a.0.total_cmp(&b.0)) else { return };
        let room = room(&lettering, at);
        self.raster.mark(&Slant::level(&room), TAKEN);
        self.labels.extend(lettering.set(&room, anchor));
        let Some((language, other)) = self.readers.and_then(|language| Some((language, name.other(language)?))) else { return };
        let below = Lettering::new(LabelKind::OtherScript, LabelKind::OtherScript.look().size, other);
        let centre = (at.0, room.bottom + below.height() / 2.0 - 0.1);
        let under = Rect::around(centre, below.width(), below.height());
        // It touches the name that it belongs to, and nothing else.
        let kept = Rect { top: room.bottom + GAP, ..under };
        if self.raster.is_free(&Slant::level(&kept), GAP / 2.0, TAKEN) && self.raster.is_free(&Slant::level(&under), 0.0, 0) {
            self.raster.mark(&Slant::level(&under), TAKEN);
            let labels = below.set(&under, Anchor::Middle);
            self.labels.extend(labels.into_iter().map(|label| Label { language: Some(language.clone()), ..label }));
        }
    }

    /// Writes the names of streets of a class along them, the longest streets first, again and again where they are long.
    fn write_streets(&mut self, label: LabelKind) {
        let kinds: &[FeatureKind] = match label {
            LabelKind::StreetLarge => {
                &[FeatureKind::Motorway, FeatureKind::Primary, FeatureKind::Secondary, FeatureKind::Tertiary]
            }
            LabelKind::Street => &[FeatureKind::Minor, FeatureKind::Pedestrian],
            _ => &[FeatureKind::Service, FeatureKind::Path],
        };
        self.write_along(kinds, label);
    }

    fn write_rivers(&mut self) {
        self.write_along(&[FeatureKind::River], LabelKind::Water);
    }

    fn write_along(&mut self, kinds: &[FeatureKind], label: LabelKind) {
        let mut named: BTreeMap<(u32, FeatureKind), Vec<Vec<Point>>> = BTreeMap::new();
        for piece in kinds.iter().flat_map(|kind| self.ground.of(*kind)) {
            if let Some(name) = piece.feature.name {
                named.entry((name, piece.feature.kind)).or_default().extend(piece.lines.iter().cloned());
            }
        }
        let walked = |chain: &[Point]| chain.windows(2).map(|pair| distance(pair[0], pair[1])).sum::<f64>();
        let mut all: Vec<(f64, (u32, FeatureKind), Vec<Point>)> = Vec::new();
        for (name, lines) in named {
            all.extend(chains(&lines).into_iter().map(|chain| (walked(&chain), name, chain)));
        }
        all.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        for (_, (name, kind), chain) in all {
            if let Some(name) = self.streets.names.get(name as usize) {
                self.write_street(&name.text, &chain, (label, kind));
            }
        }
    }

    fn write_street(&mut self, name: &str, chain: &[Point], (label, kind): (LabelKind, FeatureKind)) {
        let look = label.look();
        let short = shortened(name, self.source);
        for (text, size) in [(name, look.size), (&short, look.size), (&short, look.size * 0.88)] {
            let mut written = false;
            let length = width(text, look.bold) * size;
            let mut found = stretches(chain, length + 0.4);
            found.retain(|stretch| stretch.off <= STRAIGHT * size && distance(stretch.from, stretch.to) > 0.97 * length);
            found.sort_by(|a, b| (a.off * 6.0 + a.aside * 0.05).total_cmp(&(b.off * 6.0 + b.aside * 0.05)));
            for stretch in found {
                let mut step = (stretch.to.0 - stretch.from.0, stretch.to.1 - stretch.from.1);
                // Never upside down; what runs straight up and down is read from below.
                if step.0 < -1e-6 || step.0.abs() <= 1e-6 && step.1 > 0.0 {
                    step = (-step.0, -step.1);
                }
                let angle = step.1.atan2(step.0);
                let centre = (f64::midpoint(stretch.from.0, stretch.to.0), f64::midpoint(stretch.from.1, stretch.to.1));
                let slant = Slant { centre, width: length, height: BODY * size, angle };
                let again = |other: &Label| other.text == *text && distance((other.x, other.y), centre) < look.spread;
                if self.raster.is_free(&slant, GAP, TAKEN) && !self.labels.iter().any(again) {
                    if self.raster.share(&slant, TRACK) > 0.0 {
                        self.cleared.entry(kind).or_default().push(vec![stretch.from, stretch.to]);
                    }
                    self.raster.mark(&slant, TAKEN);
                    self.labels.push(turned(label, text, size, centre, angle));
                    written = true;
                }
            }
            if written {
                return;
            }
        }
    }

    /// Writes the names of areas in their middle, if they have room for it.
    fn write_areas(&mut self, kinds: &[FeatureKind], label: LabelKind) {
        let mut all: Vec<(f64, &StreetName, Rect)> = Vec::new();
        for piece in kinds.iter().flat_map(|kind| self.ground.of(*kind)) {
            let largest = piece.lines.iter().max_by(|a, b| area(a).total_cmp(&area(b)));
            let Some(ring) = largest.filter(|ring| area(ring) >= NAMED_AREA) else { continue };
            if let (Some(name), Some(room)) = (self.streets.name(piece.feature), Rect::of(ring.iter().copied())) {
                all.push((area(ring), name, room));
            }
        }
        all.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(b.1)));
        for (_, name, room) in all {
            if self.labels.iter().any(|label| label.text == name.text) {
                continue;
            }
            let text = shortened(&name.text, self.source);
            let wraps = Lettering::new(label, label.look().size, &text).wraps();
            let reach = room.width().min(room.height()) / 2.0;
            let fitting = wraps.into_iter().filter(|name| name.width() < room.width() * 1.2 && name.height() < room.height());
            let places = fitting.flat_map(|name| rings(room.centre(), reach).map(move |at| (name.clone(), at, Anchor::Middle)));
            self.set_cheapest(name, places.collect(), |name, at, share| {
                distance(at, room.centre()) * 0.1 + 3.0 * share + name.lines.len() as f64 * 0.1
            });
        }
    }

    fn write_house_numbers(&mut self) {
        let look = LabelKind::HouseNumber.look();
        for (name, at) in self.points(FeatureKind::HouseNumber) {
            let slant =
                Slant { centre: at, width: width(&name.text, look.bold) * look.size, height: BODY * look.size, angle: 0.0 };
            let again = |other: &Label| other.text == name.text && distance((other.x, other.y), at) < ONE_HOUSE;
            if !self.labels.iter().any(again) && self.raster.is_free(&slant, NARROW_GAP, TAKEN | ROAD) {
                self.raster.mark(&slant, TAKEN);
                self.labels.push(turned(LabelKind::HouseNumber, &name.text, look.size, at, 0.0));
            }
        }
    }
}

/// A label whose letters have their middle at a point, turned by an angle in radians.
pub(super) fn turned(kind: LabelKind, text: &str, size: f64, (x, y): Point, angle: f64) -> Label {
    let (sin, cos) = angle.sin_cos();
    Label {
        kind,
        text: text.to_owned(),
        x: x - sin * DROP * size,
        y: y + cos * DROP * size,
        anchor: Anchor::Middle,
        size,
        angle: angle.to_degrees(),
        language: None,
    }
}
