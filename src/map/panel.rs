//! One frame of the map: its water, its numbered circles, its names, its scale bar.

use super::coast::Water;
use super::drawing::{Anchor, Drawing, Label, LabelKind, ShapeKind};
use super::furniture::Furniture;
use super::geometry::{Point, Rect, distance};
use super::lettering::{Board, Lettering, beside};
use super::markers::{Field, rings};
use super::numbers::{Numbers, STATION_REACH, discs};
use super::view::View;
use super::{Name, Place};
use crate::catalogue::ChartLabelKind;

/// Font sizes in millimetres: 1 mm is 2.8 points.
const TOWN: f64 = 4.4;
const DISTRICT: f64 = 2.9;
const STATION: f64 = 2.7;
const STREET: f64 = 2.4;

/// On maps this large, in millimetres to the kilometre, circles carry their streets: the map itself has none.
const STREETS_FROM: f64 = 15.0;
/// A coast need not be finer than the line that draws it.
const TOLERANCE: f64 = 0.1;

/// A frame with everything in its place but the names.
#[derive(Debug)]
pub(super) struct Panel<'a> {
    view: View,
    water: Water,
    numbers: Numbers<'a>,
    /// Scale bar and attribution.
    furniture: Vec<Furniture>,
    /// The ground that another frame enlarges.
    window: Option<Rect>,
}

impl<'a> Panel<'a> {
    /// `None` where circles of this radius find no room.
    pub(super) fn new(
        view: View,
        places: Vec<&'a Place>,
        coast: &[Vec<Point>],
        window: Option<Rect>,
        attributed: bool,
        radius: f64,
    ) -> Option<Self> {
        let on_paper: Vec<Vec<Point>> = coast.iter().map(|line| line.iter().map(|at| view.point(*at)).collect()).collect();
        let water = Water::new(&on_paper, &view.frame, TOLERANCE);
        let discs = discs(&view, &places, radius);
        let furniture = Furniture::of(&view, &discs, attributed);
        let window = window.map(|ground| view.rect(ground));
        let taken = furniture.iter().map(|thing| thing.room).chain(window).collect();
        let numbers = Numbers::placed(view, places, radius, &Field { frame: view.frame.grown(-0.6), taken })?;
        Some(Self { view, water, numbers, furniture, window })
    }

    /// Where the ground that another frame enlarges lies on paper.
    pub(super) fn window(&self) -> Option<Rect> {
        self.window
    }

    /// What lies below everything.
    pub(super) fn draw_land(&self, drawing: &mut Drawing) {
        drawing.add(ShapeKind::Land, vec![self.view.frame.ring()]);
    }

    /// The sea, its islands and the coast.
    pub(super) fn draw_water(&self, drawing: &mut Drawing) {
        let water = &self.water;
        for (kind, lines) in [(ShapeKind::Sea, &water.sea), (ShapeKind::Land, &water.islands), (ShapeKind::Coast, &water.coast)]
        {
            drawing.add(kind, lines.clone());
        }
    }

    /// Circles with their leaders, names and frame.
    pub(super) fn draw(&self, names: &[&Name], drawing: &mut Drawing) {
        self.numbers.draw(drawing);
        let bars = self.furniture.iter().map(|thing| thing.bar.clone()).filter(|bar| !bar.is_empty());
        let lines = bars.chain([self.view.frame.ring()]).collect();
        drawing.add(ShapeKind::Frame, lines);
        drawing.labels.extend(self.furniture.iter().flat_map(|thing| thing.labels.clone()));
        self.draw_names(names, drawing);
    }

    fn draw_names(&self, names: &[&Name], drawing: &mut Drawing) {
        let edges = self.window.map(|window| window.ring()).unwrap_or_default();
        let mut board = Board {
            frame: self.view.frame,
            // What the other frame enlarges is named there.
            boxes: self.furniture.iter().map(|thing| thing.room).chain(self.window).collect(),
            circles: self.numbers.circles(),
            lines: self.numbers.leaders().chain(edges.windows(2).map(|pair| (pair[0], pair[1]))).collect(),
        };
        let of = |kind: ChartLabelKind| {
            let here = |name: &&&Name| name.kind == kind && self.view.ground().contains(name.ground);
            names.iter().filter(here).map(|name| (name.text.as_str(), self.view.point(name.ground))).collect::<Vec<_>>()
        };
        for (text, at) in of(ChartLabelKind::Town) {
            drawing.labels.extend(self.town(&mut board, text, at));
        }
        for (place, spot) in self.numbers.each().filter(|(place, _)| place.station) {
            drawing.labels.extend(self.beside(&mut board, LabelKind::Station, STATION, &place.name, spot));
        }
        for (text, at) in of(ChartLabelKind::District) {
            let name = Lettering::new(LabelKind::District, DISTRICT, text);
            let around = |name: &Lettering| rings(at, 4.0 * name.size).map(|at| (at, Anchor::Middle)).collect();
            drawing.labels.extend(self.first(&mut board, &name.wraps(), around));
        }
        for name in names.iter().filter(|name| name.kind == ChartLabelKind::Sea) {
            drawing.labels.extend(self.sea(&mut board, &name.text));
        }
        if self.view.scale >= STREETS_FROM {
            let mut set: Vec<&str> = Vec::new();
            for (place, spot) in self.numbers.each().filter(|(place, _)| !place.station) {
                if !set.contains(&place.street.as_str()) {
                    drawing.labels.extend(self.beside(&mut board, LabelKind::District, STREET, &place.street, spot));
                    set.push(&place.street);
                }
            }
        }
    }

    /// A town's name finds room: near its place, else farther away, across the coast, smaller.
    fn town(&self, board: &mut Board, text: &str, at: Point) -> Vec<Label> {
        let frame = self.view.frame;
        let around = || rings(at, frame.width() + frame.height()).map(|at| (at, Anchor::Middle));
        for size in [TOWN, TOWN * 0.8, TOWN * 0.6] {
            let name = Lettering::new(LabelKind::Town, size, text);
            let near = || around().take_while(|(place, _)| distance(*place, at) < 6.0 * size);
            let set = board.set(&name, near(), |room| self.dry(room)).or_else(|| board.set(&name, near(), |_| true));
            if let Some(labels) = set.or_else(|| board.set(&name, around(), |_| true)) {
                return labels;
            }
        }
        Vec::new()
    }

    /// A name beside the circle that it belongs to.
    fn beside(&self, board: &mut Board, kind: LabelKind, size: f64, text: &str, spot: Point) -> Vec<Label> {
        /// Wider names are rather broken.
        const WIDEST: f64 = 32.0;
        let mut wraps = Lettering::new(kind, size, text).wraps();
        wraps.sort_by_key(|name| name.width() > WIDEST);
        let reach = if kind == LabelKind::Station { STATION_REACH } else { 1.0 };
        self.first(board, &wraps, |name| beside(name, spot, self.numbers.radius() * reach))
    }

    /// The first of several wraps that finds room, on dry land if it can be.
    fn first(&self, board: &mut Board, wraps: &[Lettering], around: impl Fn(&Lettering) -> Vec<(Point, Anchor)>) -> Vec<Label> {
        let dry = |room: &Rect| self.dry(room);
        let on_land = wraps.iter().find_map(|name| board.set(name, around(name), dry));
        on_land.or_else(|| wraps.iter().find_map(|name| board.set(name, around(name), |_| true))).unwrap_or_default()
    }

    /// The sea's name stands where the sea is widest, as large as it can be.
    fn sea(&self, board: &mut Board, text: &str) -> Vec<Label> {
        const STEP: f64 = 1.5;
        let frame = self.view.frame;
        for size in [4.2, 3.6, 3.1, 2.7] {
            for name in Lettering::new(LabelKind::Sea, size, text).wraps().into_iter().take(2) {
                let (columns, rows) = ((frame.width() / STEP) as u32, (frame.height() / STEP) as u32);
                let at = |column: u32, row: u32| (frame.left + f64::from(column) * STEP, frame.top + f64::from(row) * STEP);
                let grid = (0..rows).flat_map(|row| (0..columns).map(move |column| at(column, row)));
                let room = |at: Point| Rect::around(at, name.width(), name.height());
                let afloat = grid.filter(|at| self.water.contains(*at) && self.wet(&room(*at).grown(1.0)));
                let mut wide: Vec<(f64, Point)> = afloat.map(|at| (self.clearance(&room(at)), at)).collect();
                wide.sort_by(|a, b| b.0.total_cmp(&a.0));
                let places = wide.into_iter().map(|(_, at)| (at, Anchor::Middle));
                if let Some(labels) = board.set(&name, places, |_| true) {
                    return labels;
                }
            }
        }
        Vec::new()
    }

    fn shores(&self) -> impl Iterator<Item = (Point, Point)> {
        self.water.coast.iter().flat_map(|line| line.windows(2)).map(|pair| (pair[0], pair[1]))
    }

    /// No coast runs through the box.
    fn uncut(&self, room: &Rect) -> bool {
        !self.shores().any(|(from, to)| room.clip(from, to).is_some())
    }

    fn dry(&self, room: &Rect) -> bool {
        !self.water.contains(room.centre()) && self.uncut(room)
    }

    fn wet(&self, room: &Rect) -> bool {
        self.water.contains(room.centre()) && self.uncut(room)
    }

    /// How far a box is from the coast and the frame.
    fn clearance(&self, room: &Rect) -> f64 {
        let frame = self.view.frame;
        let edges = [room.left - frame.left, frame.right - room.right, room.top - frame.top, frame.bottom - room.bottom];
        let corners = room.ring();
        // Squares are compared: of the hundreds of thousands of distances one alone is wanted.
        let square = |(x, y): Point, (to_x, to_y): Point| (x - to_x).powi(2) + (y - to_y).powi(2);
        let shores = self.shores().flat_map(|(shore, _)| corners.iter().map(move |corner| square(*corner, shore)));
        let shore = shores.fold(f64::INFINITY, f64::min).sqrt();
        edges.into_iter().fold(shore, f64::min)
    }
}
