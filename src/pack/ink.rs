//! The ink of finished pages: the outlines of letters, where they go to the PDF. What goes far up or down (signs of Devanagari,
//! Vietnamese and Arabic, the tails of Georgian) is cut nowhere, and touches no letter of another line.

use typst::layout::{Frame, FrameItem, Point, Size, Transform};
use typst::text::TextItem;
use typst::visualize::Geometry;
use typst_layout::PagedDocument;

/// A rectangle on a page, in points.
#[derive(Clone, Copy, Debug)]
struct Bounds {
    left: f64,
    top: f64,
    right: f64,
    foot: f64,
}

/// The ink of a letter.
#[derive(Clone, Debug)]
struct Ink {
    bounds: Bounds,
    /// Where its base line is.
    base: f64,
    size: f64,
    /// Its base line runs along the page, as lines of reading do; names on maps run along their streets.
    level: bool,
    /// What cuts it, if anything does.
    clip: Option<Bounds>,
    text: String,
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
struct Found {
    inks: Vec<Ink>,
    /// Fields and cards: rectangles that are filled or have an edge.
    fields: Vec<Bounds>,
}

impl Found {
    fn on(frame: &Frame) -> Self {
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
                FrameItem::Shape(shape, _) if !matches!(shape.geometry, Geometry::Line(_)) => {
                    let edge = shape.bbox(false);
                    self.fields.push(Bounds::of(edge.min, edge.max, here));
                }
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
fn faults(document: &PagedDocument) -> Vec<String> {
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

mod tests {
    use std::path::Path;

    use chrono::NaiveDate;
    use rayon::prelude::*;

    use super::*;
    use crate::catalogue::{ItemId, Slug};
    use crate::edition::{Edition, EditionId};
    use crate::language::Language;
    use crate::pack::{Choice, Order, Press, Variant};

    fn root() -> &'static Path {
        Path::new(env!("CARGO_MANIFEST_DIR"))
    }

    /// The shipped content.
    fn edition() -> Edition {
        let reading = crate::content::read(&root().join("content"));
        let (messages, _) = crate::locale::read(&root().join("locales"));
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
        Edition::new(EditionId::new(&reading.digest, messages.digest()), reading.catalogue, messages, today)
    }

    fn order(product: &str, variant: &str, languages: &[&str]) -> Order {
        let languages: Vec<Language> = languages.iter().map(|tag| Language::parse(tag).expect("a language")).collect();
        let is_set = ["welcome", "bilingual"].contains(&product);
        let topics = if is_set { vec![Slug::parse("health").expect("a slug")] } else { Vec::new() };
        let item = (product == "leaflet").then(|| ItemId::parse("legal-stay/migrant-info-line").expect("an id"));
        Order {
            variant: Variant::parse(variant).expect("a variant"),
            choice: Choice { topics, item, ..Choice::default() },
            draft: true,
            ..Order::of(product, &languages, "https://witaj.example.org/")
        }
    }

    fn faults_of(press: &Press, edition: &Edition, order: &Order) -> Vec<String> {
        let city = edition.city("gdansk").expect("the city");
        let document = press.laid(edition, city, order).unwrap_or_else(|refusal| panic!("{}: {refusal}", order.product));
        faults(&document)
    }

    #[test]
    fn no_letter_is_cut_or_touches_another_line() {
        let edition = edition();
        let press = Press::open(&root().join("packs")).unwrap_or_else(|error| panic!("{error}"));
        edition.city("gdansk").expect("the city").languages().par_iter().map(Language::tag).for_each(|tag| {
            let mut orders = vec![
                order("welcome", "a5", &[tag]),
                order("welcome", "large-print", &[tag]),
                order("checklist", "large-print", &[tag]),
                order("phrase-card", "a4", &[tag]),
            ];
            if tag != "pl" {
                orders.push(order("bilingual", "large-print", &[tag, "pl"]));
                orders.push(order("leaflet", "a4", &[tag, "pl"]));
            }
            for order in orders {
                let faults = faults_of(&press, &edition, &order);
                assert!(faults.is_empty(), "{tag}: {}: {faults:#?}", order.product);
            }
        });
    }

    /// The templates, with a change in one of them.
    fn changed(file: &str, from: &str, to: &str) -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("a folder");
        for entry in walkdir::WalkDir::new(root().join("packs")) {
            let entry = entry.expect("a file");
            let path = folder.path().join(entry.path().strip_prefix(root().join("packs")).expect("below the templates"));
            if entry.file_type().is_dir() {
                std::fs::create_dir_all(path).expect("a folder");
            } else {
                std::fs::copy(entry.path(), path).expect("a copy");
            }
        }
        let path = folder.path().join(file);
        let template = std::fs::read_to_string(&path).expect("a template");
        assert!(template.contains(from), "{file} has no {from}");
        std::fs::write(path, template.replace(from, to)).expect("a template");
        folder
    }

    #[test]
    fn lines_that_are_too_near_and_fields_that_are_too_small_are_found() {
        let edition = edition();
        let lines = changed("style.typ", "#let leading = if", "#let leading = 0em\n#let usual-leading = if");
        let press = Press::open(lines.path()).unwrap_or_else(|error| panic!("{error}"));
        for tag in ["hi", "ka", "vi", "ar", "fa", "pl"] {
            let faults = faults_of(&press, &edition, &order("welcome", "a5", &[tag]));
            assert!(faults.iter().any(|fault| fault.contains(" touches ")), "{tag}: {faults:?}");
        }
        let fields = changed("style.typ", "0.75 * size + 3pt", "0pt");
        let press = Press::open(fields.path()).unwrap_or_else(|error| panic!("{error}"));
        let faults = faults_of(&press, &edition, &order("welcome", "large-print", &["ar"]));
        assert!(faults.iter().any(|fault| fault.contains(" over its field")), "{faults:?}");
        let wide = changed("style.typ", "#let title-inset = (x: 12pt", "#let title-inset = (x: -60pt");
        let press = Press::open(wide.path()).unwrap_or_else(|error| panic!("{error}"));
        let faults = faults_of(&press, &edition, &order("checklist", "large-print", &["vi"]));
        assert!(faults.iter().any(|fault| fault.contains(" over the edge of the paper")), "{faults:?}");
    }
}
