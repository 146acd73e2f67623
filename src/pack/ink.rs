//! The ink of finished pages: the outlines of letters, where they go to the PDF. What goes far up or down (signs of Devanagari,
//! Vietnamese and Arabic, the tails of Georgian) is cut nowhere, and touches no letter of another line.

use typst::layout::{Frame, FrameItem, Point, Size, Transform};
use typst::text::TextItem;
use typst::visualize::Geometry;
use typst_layout::PagedDocument;

/// A rectangle on a page, in points.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bounds {
    left: f64,
    top: f64,
    right: f64,
    foot: f64,
}

/// The ink of a letter.
#[derive(Clone, Debug)]
pub(super) struct Ink {
    bounds: Bounds,
    /// Where its base line is.
    pub(super) base: f64,
    pub(super) size: f64,
    /// Its base line runs along the page, as lines of reading do; names on maps run along their streets.
    level: bool,
    /// What cuts it, if anything does.
    clip: Option<Bounds>,
    pub(super) text: String,
}

impl Bounds {
    fn around(points: &[Point]) -> Self {
        let ends = |values: Vec<f64>| {
            values.iter().fold((f64::MAX, f64::MIN), |(least, most), value| (least.min(*value), most.max(*value)))
        };
        let (left, right) = ends(points.iter().map(|point| point.x.to_pt()).collect());
        let (top, foot) = ends(points.iter().map(|point| point.y.to_pt()).collect());
        Self { left, top, right, foot }
    }

    fn of(from: Point, to: Point, transform: Transform) -> Self {
        let corners = [from, Point::new(to.x, from.y), to, Point::new(from.x, to.y)];
        Self::around(&corners.map(|corner| corner.transform(transform)))
    }

    fn sized(size: Size) -> Self {
        Self::of(Point::zero(), size.to_point(), Transform::identity())
    }

    fn within(self, other: Self) -> Self {
        Self {
            left: self.left.max(other.left),
            top: self.top.max(other.top),
            right: self.right.min(other.right),
            foot: self.foot.min(other.foot),
        }
    }

    pub(super) fn height(self) -> f64 {
        self.foot - self.top
    }

    /// How far it goes beyond another.
    fn beyond(self, other: Self) -> f64 {
        (other.left - self.left).max(other.top - self.top).max(self.right - other.right).max(self.foot - other.foot)
    }

    /// How wide and how high is what they share.
    fn shared(self, other: Self) -> (f64, f64) {
        let both = self.within(other);
        (both.right - both.left, both.foot - both.top)
    }

    fn holds_middle_of(self, other: Self) -> bool {
        let (x, y) = ((other.left + other.right) / 2.0, (other.top + other.foot) / 2.0);
        (self.left..self.right).contains(&x) && (self.top..self.foot).contains(&y)
    }
}

/// What is found on a page.
#[derive(Default)]
pub(super) struct Found {
    pub(super) inks: Vec<Ink>,
    /// Fields and cards: rectangles that are filled or have an edge.
    fields: Vec<Bounds>,
    /// Pictures: codes, maps, icons.
    pub(super) pictures: Vec<Bounds>,
    /// How many lines are drawn.
    pub(super) rules: usize,
}

impl Found {
    pub(super) fn on(frame: &Frame) -> Self {
        let mut found = Self::default();
        found.look(frame, Transform::identity(), None);
        found
    }

    /// Goes through what lies within each other; `clip` is what all of it is cut by.
    fn look(&mut self, frame: &Frame, transform: Transform, clip: Option<Bounds>) {
        for (at, item) in frame.items() {
            let here = transform.pre_concat(Transform::translate(at.x, at.y));
            match item {
                FrameItem::Group(group) => {
                    let inner = here.pre_concat(group.transform);
                    let own = group.clip.as_ref().map(|curve| {
                        let edge = curve.bbox(None);
                        Bounds::of(edge.min, edge.max, inner)
                    });
                    let clip = match (clip, own) {
                        (Some(outer), Some(own)) => Some(outer.within(own)),
                        (outer, own) => own.or(outer),
                    };
                    self.look(&group.frame, inner, clip);
                }
                FrameItem::Text(text) => self.letters(text, here, clip),
                FrameItem::Shape(shape, _) if matches!(shape.geometry, Geometry::Line(_)) => self.rules += 1,
                FrameItem::Shape(shape, _) => {
                    let edge = shape.bbox(false);
                    self.fields.push(Bounds::of(edge.min, edge.max, here));
                }
                FrameItem::Image(_, size, _) => self.pictures.push(Bounds::of(Point::zero(), size.to_point(), here)),
                _ => {}
            }
        }
    }

    fn letters(&mut self, text: &TextItem, transform: Transform, clip: Option<Bounds>) {
        // A letter alone stands where the run began: it is moved to its own place.
        let mut along = Point::zero();
        for glyph in &text.glyphs {
            let alone = TextItem { glyphs: vec![glyph.clone()], ..text.clone() };
            let here = transform.pre_concat(Transform::translate(along.x, along.y));
            along += Point::new(glyph.x_advance.at(text.size), -glyph.y_advance.at(text.size));
            let ink = alone.bbox();
            // A blank has none.
            if !ink.min.x.to_pt().is_finite() || ink.min.x == ink.max.x {
                continue;
            }
            self.inks.push(Ink {
                bounds: Bounds::of(ink.min, ink.max, here),
                base: Point::zero().transform(here).y.to_pt(),
                size: text.size.to_pt(),
                level: here.kx.is_zero() && here.ky.is_zero(),
                clip,
                text: text.text[glyph.range()].to_owned(),
            });
        }
    }
}

/// What is wrong with the ink of a document, with its pages.
pub(super) fn faults(document: &PagedDocument) -> Vec<String> {
    let of_page = |(index, page): (usize, &typst_layout::Page)| {
        let found = Found::on(&page.frame);
        let paper = Bounds::sized(page.frame.size());
        let mut faults = cut(&found, paper);
        faults.extend(run_together(found.inks));
        faults.into_iter().map(move |fault| format!("page {}: {fault}", index + 1)).collect::<Vec<_>>()
    };
    document.pages().iter().enumerate().flat_map(of_page).collect()
}

/// Less than this can't be seen, in points.
const HARDLY: f64 = 0.05;

fn cut(found: &Found, paper: Bounds) -> Vec<String> {
    let mut faults = Vec::new();
    for ink in &found.inks {
        let over = ink.bounds.beyond(paper);
        if over > HARDLY {
            faults.push(format!("{} is {over:.2} over the edge of the paper", ink.text));
        }
        let over = ink.clip.map_or(f64::MIN, |clip| ink.bounds.beyond(clip));
        if over > HARDLY {
            faults.push(format!("{} is {over:.2} over what cuts it", ink.text));
        }
        // What goes from edge to edge is a ground, with waves on it.
        let fields = found.fields.iter().filter(|field| field.right - field.left < paper.right - paper.left);
        for field in fields.filter(|field| field.holds_middle_of(ink.bounds)) {
            let over = ink.bounds.beyond(*field);
            if over > HARDLY {
                faults.push(format!("{} is {over:.2} over its field", ink.text));
            }
        }
    }
    faults
}

/// Letters whose ink shares room with that of another line: rather found too often, since the room is that of boxes around the ink.
fn run_together(mut inks: Vec<Ink>) -> Vec<String> {
    inks.retain(|ink| ink.level);
    inks.sort_by(|one, other| one.bounds.top.total_cmp(&other.bounds.top));
    let mut faults = Vec::new();
    for (place, one) in inks.iter().enumerate() {
        for other in inks[place + 1..].iter().take_while(|other| other.bounds.top < one.bounds.foot) {
            // Signs above and below a letter have base lines a little higher and lower.
            let is_same_line = (one.base - other.base).abs() < 0.55 * one.size.min(other.size);
            let (width, height) = one.bounds.shared(other.bounds);
            if !is_same_line && width > HARDLY && height > HARDLY {
                let apart = (one.base - other.base).abs();
                faults.push(format!(
                    "{} touches {}: {width:.2} × {height:.2}, base lines {apart:.1} apart",
                    one.text, other.text
                ));
            }
        }
    }
    faults
}
