//! The street map of a city: its numbered locations on the ground that an extract of OpenStreetMap tells, with a second frame
//! for the densest part. A city without an extract has none.

use std::collections::BTreeSet;

use super::drawing::{Anchor, Drawing, Label, LabelKind, ShapeKind};
use super::furniture::{ATTRIBUTION, scale_bar};
use super::geometry::{Point, Rect};
use super::grid::Grid;
use super::ground::Ground;
use super::layout::{MARGIN, WORTHWHILE, densest, split};
use super::lettering::width;
use super::markers::Field;
use super::names::{Names, turned};
use super::numbers::Numbers;
use super::view::{Plane, View};
use super::{LEAST_SIDE, Place, coast};
use crate::catalogue::{Bounds, FeatureKind, Slug, Streets};
use crate::edition::City;
use crate::language::Language;

/// Radii of the circles in millimetres: the first that leaves room for all of them.
const RADII: [f64; 5] = [2.4, 2.1, 1.7, 1.3, 0.9];
/// Room for the letters and numbers of the grid.
const BAND: f64 = 4.2;
/// Room below a frame for its scale and whose data it is.
const STRIP: f64 = 5.2;
/// A second frame shows the ground so many times larger at least, and no larger than so many millimetres to the kilometre.
const ENLARGEMENT: f64 = 1.7;
const LARGEST: f64 = 200.0;

/// A first frame beside a second may be so many times smaller than a frame alone.
const SMALLER: f64 = 0.55;

/// Which ground a street map shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum StreetArea {
    /// Where most of the numbered locations are.
    Crowded,
    /// What lies around a place.
    Around {
        /// Degrees north.
        latitude: f64,
        /// Degrees east.
        longitude: f64,
    },
    /// All of a box, as large as the sheet allows.
    Bounds(Bounds),
}

/// How a street map is drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct StreetOptions {
    /// Which ground.
    pub area: StreetArea,
    /// The scale is one to so many; larger where the extract is smaller than the sheet. Boxes choose their own.
    pub scale: f64,
    /// Whether letters and numbers stand at the edge for the index.
    pub grid: bool,
    /// Whether crowded locations get a second, larger frame.
    pub inset: bool,
    /// The readers' language: districts and stations show what they are called in it, where it differs.
    pub readers: Option<Language>,
    /// Which locations have numbers on it; all where none is named.
    pub places: Option<BTreeSet<Slug>>,
    /// Whether houses, their numbers and footways are drawn where there is room for them.
    pub houses: bool,
}

impl Default for StreetOptions {
    fn default() -> Self {
        Self { area: StreetArea::Crowded, scale: 15_000.0, grid: true, inset: true, readers: None, places: None, houses: true }
    }
}

/// What all frames of a map share.
struct Plan<'a> {
    city: &'a City,
    streets: &'a Streets,
    plane: Plane,
    /// In kilometres.
    data: Rect,
    coast: Vec<Vec<Point>>,
    places: Vec<Place>,
}

/// Draws a city's street map, `width` × `height` in millimetres; `None` where the city has no extract, or the sheet is smaller
/// than 40 × 40.
pub fn street(city: &City, width: f64, height: f64, options: &StreetOptions) -> Option<Drawing> {
    let mut plan = Plan::new(city)?;
    if let Some(wanted) = &options.places {
        plan.places.retain(|place| wanted.contains(&place.location));
    }
    (width >= LEAST_SIDE && height >= LEAST_SIDE).then(|| plan.draw(width, height, options))
}

impl<'a> Plan<'a> {
    fn new(city: &'a City) -> Option<Self> {
        let streets = city.streets()?;
        let Bounds { west, south, east, north } = streets.bounds;
        let plane = Plane::around(f64::midpoint(west, east), f64::midpoint(south, north));
        let data = Rect::of([(west, north), (east, south)].map(|corner| plane.point(corner)))?;
        let places: Vec<Place> = city.locations().into_iter().map(|numbered| Place::new(numbered, plane)).collect();
        let degrees = |(x, y): &(i32, i32)| (f64::from(*x) / 1e6, f64::from(*y) / 1e6);
        let lines =
            streets.features.iter().filter(|feature| feature.kind == FeatureKind::Coast).flat_map(|feature| &feature.lines);
        let lines: Vec<Vec<Point>> = lines.map(|line| line.iter().map(|at| plane.point(degrees(at))).collect()).collect();
        // Streets and houses stand on land; a few of them tell on which side of the coast it lies.
        let houses = streets.features.iter().filter(|feature| feature.kind == FeatureKind::Building);
        let dry = houses.step_by(50).filter_map(|house| house.lines.first()?.first()).map(|at| plane.point(degrees(at)));
        let dry: Vec<Point> =
            dry.take(40).chain(places.iter().map(|place| place.ground).filter(|at| data.contains(*at))).collect();
        let coast = coast::land_on_the_left(lines, &dry);
        Some(Self { city, streets, plane, data, coast, places })
    }

    fn draw(&self, width: f64, height: f64, options: &StreetOptions) -> Drawing {
        let mut drawing = Drawing::empty(width, height);
        let sheet = Rect { left: 0.0, top: 0.0, right: width, bottom: height };
        let band = if options.grid { BAND } else { 0.3 };
        let framed = |part: Rect, above: f64| Rect {
            left: part.left + band,
            top: part.top + above,
            right: part.right - 0.3,
            bottom: part.bottom - STRIP,
        };
        let whole = self.view(framed(sheet, band), options);
        let (mut main, mut inset) = (whole, None);
        if options.inset && self.is_crowded(&whole) {
            let (upper, lower) = split(whole.ground(), sheet);
            if let Some(smaller) = self.as_much(&whole, framed(upper, band), options) {
                let homes: Vec<Point> = self.inside(&smaller.ground()).map(|place| place.ground).collect();
                inset = densest(&homes, smaller.scale, framed(lower, 0.3), ENLARGEMENT, LARGEST);
                main = if inset.is_some() { smaller } else { whole };
            }
        }
        let sized = RADII.iter().find_map(|radius| self.numbers(&main, inset, *radius));
        let Some((numbers, more)) = sized else { return drawing };
        let ground = Ground::new(self.streets, &self.coast, self.plane, main, options.houses);
        let second = inset.map(|view| Ground::new(self.streets, &self.coast, self.plane, view, options.houses));
        let window = inset.map(|view| main.rect(view.ground()));
        let mut parts = vec![(&ground, self.names(&ground, &numbers, window, options), &numbers)];
        if let (Some(second), Some(more)) = (&second, &more) {
            parts.push((second, self.names(second, more, None, options), more));
        }
        for (ground, names, _) in &parts {
            ground.draw(&mut drawing);
            names.draw_cleared(&mut drawing);
        }
        let frames = [Some(main.frame), inset.map(|view| view.frame)];
        let mut margin = vec![sheet.ring()];
        margin.extend(frames.iter().flatten().map(Rect::ring));
        drawing.add(ShapeKind::Margin, margin);
        if options.grid {
            self.draw_grid(&main, &mut drawing);
        }
        drawing.add(ShapeKind::Window, window.iter().map(Rect::ring).collect());
        for (ground, names, numbers) in parts {
            ground.draw_marks(&mut drawing);
            numbers.draw(&mut drawing);
            drawing.labels.extend(names.labels());
        }
        drawing.add(ShapeKind::Frame, frames.iter().flatten().map(Rect::ring).collect());
        self.draw_strip(&main, inset.is_none(), &mut drawing);
        if let Some(view) = inset {
            self.draw_strip(&view, true, &mut drawing);
        }
        drawing.markers.sort_by_key(|marker| marker.number);
        drawing
    }

    /// The ground of a frame.
    fn view(&self, frame: Rect, options: &StreetOptions) -> View {
        let scale = (1e6 / options.scale).max(self.least(frame));
        let (width, height) = (frame.width() / scale, frame.height() / scale);
        let centre = match options.area {
            StreetArea::Around { latitude, longitude } => self.plane.point((longitude, latitude)),
            StreetArea::Crowded => self.crowded(width, height, MARGIN / scale),
            StreetArea::Bounds(Bounds { west, south, east, north }) => {
                let corners = [(west, north), (east, south)].map(|corner| self.plane.point(corner));
                return View::fit(frame, Rect::of(corners).unwrap_or(self.data), 0.0, f64::INFINITY);
            }
        };
        self.within_data(frame, centre, scale)
    }

    /// The scale at which the data is as large as a frame.
    fn least(&self, frame: Rect) -> f64 {
        (frame.width() / self.data.width()).max(frame.height() / self.data.height())
    }

    /// A view moved so that no part of it is empty, if it can be.
    fn within_data(&self, frame: Rect, centre: Point, scale: f64) -> View {
        let within = |value: f64, half: f64, from: f64, to: f64| {
            if from + half <= to - half { value.clamp(from + half, to - half) } else { f64::midpoint(from, to) }
        };
        let x = within(centre.0, frame.width() / scale / 2.0, self.data.left, self.data.right);
        let y = within(centre.1, frame.height() / scale / 2.0, self.data.top, self.data.bottom);
        View::new(frame, (x, y), scale)
    }

    /// A view of a smaller frame that leaves out none of the locations, and is not much smaller for that.
    fn as_much(&self, whole: &View, frame: Rect, options: &StreetOptions) -> Option<View> {
        let count = |view: &View| self.inside(&view.ground().grown(-MARGIN / 2.0 / view.scale)).count();
        let plain = self.view(frame, options);
        let all = count(whole);
        if count(&plain) >= all {
            return Some(plain);
        }
        let ground = Rect::of(self.inside(&whole.ground()).map(|place| place.ground))?;
        let fitting = View::fit(frame, ground, MARGIN, plain.scale);
        let scale = fitting.scale.max(self.least(frame));
        let smaller = self.within_data(frame, ground.centre(), scale);
        (scale >= plain.scale * SMALLER && count(&smaller) >= all).then_some(smaller)
    }

    fn inside(&self, ground: &Rect) -> impl Iterator<Item = &Place> {
        self.places.iter().filter(move |place| ground.contains(place.ground))
    }

    /// The middle of a window of some size in which most locations lie.
    fn crowded(&self, width: f64, height: f64, margin: f64) -> Point {
        let held = |centre: Point| {
            let window = Rect::around(centre, width, height).grown(-margin);
            let places: Vec<Point> = self.inside(&window).map(|place| place.ground).collect();
            (places.len(), Rect::of(places).map_or(centre, |room| room.centre()))
        };
        let home = self.places.iter().map(|place| place.ground).filter(|at| self.data.contains(*at));
        let best = home.map(|at| held(held(at).1)).reduce(|best, next| if next.0 > best.0 { next } else { best });
        let town = self.streets.features.iter().find(|feature| feature.kind == FeatureKind::Town);
        let town = town.and_then(|town| town.lines.first()?.first());
        let town = town.map(|(x, y)| self.plane.point((f64::from(*x) / 1e6, f64::from(*y) / 1e6)));
        best.map_or_else(|| town.unwrap_or_else(|| self.data.centre()), |(_, centre)| centre)
    }

    /// Whether circles would be in each other's way.
    fn is_crowded(&self, view: &View) -> bool {
        let homes: Vec<Point> = self.inside(&view.ground()).map(|place| view.point(place.ground)).collect();
        let near = |a: &Point, b: &Point| (a.0 - b.0).hypot(a.1 - b.1) < 2.0 * RADII[0];
        let has_near = |index: usize| (0..homes.len()).any(|other| other != index && near(&homes[other], &homes[index]));
        (0..homes.len()).filter(|index| has_near(*index)).count() >= WORTHWHILE
    }

    /// The circles of both frames; a location stands in one of them.
    fn numbers(&self, main: &View, inset: Option<View>, radius: f64) -> Option<(Numbers<'_>, Option<Numbers<'_>>)> {
        let enlarged = inset.map(|view| view.ground());
        let within = |place: &&Place| enlarged.is_some_and(|ground| ground.contains(place.ground));
        let (near, far): (Vec<&Place>, Vec<&Place>) = self.inside(&main.ground()).partition(within);
        let taken = enlarged.map(|ground| main.rect(ground)).into_iter().collect();
        let first = Numbers::placed(*main, far, radius, &Field { frame: main.frame.grown(-0.6), taken })?;
        let second =
            |view: View| Numbers::placed(view, near, radius, &Field { frame: view.frame.grown(-0.6), taken: Vec::new() });
        match inset {
            Some(view) => Some((first, Some(second(view)?))),
            None => Some((first, None)),
        }
    }

    fn names<'b>(
        &'b self,
        ground: &'b Ground<'b>,
        numbers: &Numbers<'_>,
        window: Option<Rect>,
        options: &'b StreetOptions,
    ) -> Names<'b> {
        let languages = (self.city.source_language(), options.readers.as_ref());
        Names::new(ground, self.streets, languages, numbers, window).written()
    }

    fn draw_grid(&self, view: &View, drawing: &mut Drawing) {
        let grid = Grid::new(self.plane, *view);
        drawing.add(ShapeKind::Grid, grid.lines());
        let [columns, rows] = grid.names();
        let size = LabelKind::Grid.look().size;
        let middle = BAND / 2.0;
        let columns = columns.iter().map(|(name, x)| turned(LabelKind::Grid, name, size, (*x, view.frame.top - middle), 0.0));
        let rows = rows.iter().map(|(name, y)| turned(LabelKind::Grid, name, size, (view.frame.left - middle, *y), 0.0));
        drawing.labels.extend(columns.chain(rows));
        drawing.grid = Some(grid);
    }

    /// The strip below a frame: north, scale, and whose data it is.
    fn draw_strip(&self, view: &View, attributed: bool, drawing: &mut Drawing) {
        let frame = view.frame;
        let (top, middle) = (frame.bottom + 1.0, frame.bottom + STRIP / 2.0);
        let x = frame.left + 1.3;
        let arrow = vec![(x, top), (x + 1.1, top + 3.2), (x, top + 2.4), (x - 1.1, top + 3.2), (x, top)];
        let size = LabelKind::North.look().size;
        drawing.labels.push(turned(LabelKind::North, "N", size, (x + 2.4, middle), 0.0));
        let mut bars = vec![arrow];
        let mut right = x + 5.0;
        if let Some((text, length)) = scale_bar(view) {
            // Four parts, of which the second and the fourth are open.
            let part = |index: f64, high: f64, low: f64| Rect {
                left: right + length * index / 4.0,
                top: high,
                right: right + length * (index + 1.0) / 4.0,
                bottom: low,
            };
            let (high, low) = (middle - 0.5, middle + 0.5);
            for index in [0.0, 2.0] {
                bars.push(part(index, high, low).ring());
                bars.push(part(index + 1.0, high, high + 0.16).ring());
                bars.push(part(index + 1.0, low - 0.16, low).ring());
            }
            bars.push(Rect { left: right + length - 0.16, top: high, right: right + length, bottom: low }.ring());
            right += length + 1.2;
            let size = LabelKind::Scale.look().size * 0.9;
            let label = turned(LabelKind::Scale, &text, size, (right, middle), 0.0);
            drawing.labels.push(Label { anchor: Anchor::Start, ..label });
            right += width(&text, false) * size + 2.0;
        }
        drawing.add(ShapeKind::Bar, bars);
        if attributed {
            let text = format!("{ATTRIBUTION}, {}", self.streets.date);
            let natural = LabelKind::Attribution.look().size * 0.9;
            let size = natural * ((frame.right - right) / (width(&text, false) * natural)).min(1.0);
            let label = turned(LabelKind::Attribution, &text, size, (frame.right, middle), 0.0);
            drawing.labels.push(Label { anchor: Anchor::End, ..label });
        }
    }
}
