//! Names on the map: how wide they are, and where there is room for them.

use super::drawing::{Anchor, Label, LabelKind};
use super::geometry::{Point, Rect};

/// Free space around a name.
const GAP: f64 = 0.5;
/// Letters rise so far above the base line, accents on capitals included, and fall so far below; in font sizes.
const ASCENT: f64 = 0.95;
const DESCENT: f64 = 0.25;
/// From base line to base line.
const LEADING: f64 = 1.15;

/// An estimate of the width of a line, in font sizes, on the safe side: site and pack set the names in their own fonts.
/// The classes are those of Noto Sans and `DejaVu` Sans, the wider of the two.
pub(super) fn width(text: &str, bold: bool) -> f64 {
    let advance = |letter: char| match letter {
        ' ' | 'i' | 'j' | 'l' | '.' | ',' | '\'' | '|' | '!' | ':' | ';' | 'ł' => 0.32,
        'f' | 'r' | 't' | '-' | '(' | ')' | '/' | 'I' => 0.42,
        'm' | 'w' | 'M' | 'W' | '©' | '–' | '—' => 1.0,
        _ if letter.is_uppercase() => 0.78,
        _ if letter.is_ascii() || ('\u{80}'..'\u{500}').contains(&letter) => 0.64,
        _ => 1.0,
    };
    text.chars().map(advance).sum::<f64>() * if bold { 1.1 } else { 1.0 }
}

/// A name in one or more lines, before it has a place.
#[derive(Clone, Debug)]
pub(super) struct Lettering {
    pub(super) kind: LabelKind,
    pub(super) size: f64,
    pub(super) lines: Vec<String>,
}

impl Lettering {
    pub(super) fn new(kind: LabelKind, size: f64, text: &str) -> Self {
        Self { kind, size, lines: vec![text.to_owned()] }
    }

    /// The name broken into one, two and three lines, as far as it has words; where some are held together, also into four, which are
    /// narrower.
    pub(super) fn wraps(&self) -> Vec<Self> {
        let held = with_short_words_held(&self.lines);
        let words: Vec<&str> = held.iter().map(String::as_str).collect();
        let most = if words.iter().any(|word| word.contains(' ')) { 4 } else { 3 };
        let wrap = |count: usize| Self { lines: balanced(&words, count), ..self.clone() };
        (1..=words.len().min(most)).map(wrap).collect()
    }

    pub(super) fn width(&self) -> f64 {
        let bold = self.kind.look().bold;
        self.lines.iter().map(|line| width(line, bold) * self.size).fold(0.0, f64::max)
    }

    pub(super) fn height(&self) -> f64 {
        (ASCENT + DESCENT + LEADING * self.lines.len().saturating_sub(1) as f64) * self.size
    }

    /// The lines as labels, in a box of their width and height.
    pub(super) fn set(&self, room: &Rect, anchor: Anchor) -> Vec<Label> {
        let x = match anchor {
            Anchor::Start => room.left,
            Anchor::Middle => room.centre().0,
            Anchor::End => room.right,
        };
        let line = |(index, text): (usize, &String)| Label {
            kind: self.kind,
            text: text.clone(),
            x,
            y: room.top + (ASCENT + LEADING * index as f64) * self.size,
            anchor,
            size: self.size,
            angle: 0.0,
            language: None,
        };
        self.lines.iter().enumerate().map(line).collect()
    }
}

/// The words, each with the short ones before it that a line does not end with: “ul. Szara”, “im. Lecha”.
fn with_short_words_held(lines: &[String]) -> Vec<String> {
    let is_short = |word: &str| match word.chars().count() {
        1 => word.chars().all(char::is_lowercase),
        letters => letters <= 4 && word.ends_with('.'),
    };
    let mut words: Vec<String> = Vec::new();
    for word in lines.iter().flat_map(|line| line.split_whitespace()) {
        match words.last_mut() {
            Some(before) if before.rsplit(' ').next().is_some_and(is_short) => {
                before.push(' ');
                before.push_str(word);
            }
            _ => words.push(word.to_owned()),
        }
    }
    words
}

/// Breaks words into so many lines that the widest is as narrow as can be.
fn balanced(words: &[&str], count: usize) -> Vec<String> {
    if count <= 1 || words.len() <= 1 {
        return vec![words.join(" ")];
    }
    let broken = (1..=words.len() + 1 - count).map(|cut| {
        let mut lines = vec![words[..cut].join(" ")];
        lines.extend(balanced(&words[cut..], count - 1));
        lines
    });
    let widest = |lines: &Vec<String>| lines.iter().map(|line| width(line, false)).fold(0.0, f64::max);
    broken.min_by(|a, b| widest(a).total_cmp(&widest(b))).unwrap_or_default()
}

/// The box that a label covers.
#[cfg(test)]
pub(super) fn covered(label: &Label) -> Rect {
    let width = width(&label.text, label.kind.look().bold) * label.size;
    let left = match label.anchor {
        Anchor::Start => label.x,
        Anchor::Middle => label.x - width / 2.0,
        Anchor::End => label.x - width,
    };
    // Lines of one name stand closer than two names may.
    Rect { left, top: label.y - 0.75 * label.size, right: left + width, bottom: label.y + DESCENT * label.size }
}

/// What already stands in a frame.
#[derive(Clone, Debug)]
pub(super) struct Board {
    pub(super) frame: Rect,
    pub(super) boxes: Vec<Rect>,
    pub(super) circles: Vec<(Point, f64)>,
    pub(super) lines: Vec<(Point, Point)>,
}

impl Board {
    /// Whether a name may stand in a box.
    pub(super) fn free(&self, room: &Rect) -> bool {
        let room = room.grown(GAP);
        let clear = |(at, radius): &(Point, f64)| {
            let near = room.nearest(*at);
            (near.0 - at.0).hypot(near.1 - at.1) >= *radius
        };
        self.frame.holds(&room)
            && !self.boxes.iter().any(|other| other.overlaps(&room))
            && self.circles.iter().all(clear)
            && !self.lines.iter().any(|(from, to)| room.clip(*from, *to).is_some())
    }

    /// Sets a name at the first of the places that is free.
    pub(super) fn set(
        &mut self,
        name: &Lettering,
        places: impl IntoIterator<Item = (Point, Anchor)>,
        also: impl Fn(&Rect) -> bool,
    ) -> Option<Vec<Label>> {
        let (width, height) = (name.width(), name.height());
        let rooms = places.into_iter().map(|(centre, anchor)| (Rect::around(centre, width, height), anchor));
        let (room, anchor) = rooms.into_iter().find(|(room, _)| self.free(room) && also(room))?;
        self.boxes.push(room);
        Some(name.set(&room, anchor))
    }
}

/// Places for a name beside a circle: right, left, below, above, then askew; as the middle of its box.
pub(super) fn beside(name: &Lettering, (x, y): Point, radius: f64) -> Vec<(Point, Anchor)> {
    let (width, height) = (name.width() / 2.0, name.height() / 2.0);
    let off = radius + GAP + 0.3;
    let mut places = Vec::new();
    for lift in [0.0, -0.6, 0.6, -1.0, 1.0] {
        let lifted = y + lift * height;
        places.push(((x + off + width, lifted), Anchor::Start));
        places.push(((x - off - width, lifted), Anchor::End));
    }
    for shift in [0.0, -0.4, 0.4, -0.8, 0.8] {
        let shifted = x + shift * width;
        places.push(((shifted, y + off + height), Anchor::Middle));
        places.push(((shifted, y - off - height), Anchor::Middle));
    }
    places
}
