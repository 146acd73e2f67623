//! What stands in the corners of a frame: the attribution and the scale bar.

use super::drawing::{Anchor, Label, LabelKind};
use super::geometry::{Point, Rect};
use super::lettering::Lettering;
use super::markers::Disc;
use super::view::View;

/// What the map owes to those who drew the coast; it stands in the frame, as their licence asks.
pub(super) const ATTRIBUTION: &str = "© OpenStreetMap contributors";

/// Font size in millimetres.
const SMALL: f64 = 2.4;

/// What stands in a corner of the frame.
#[derive(Clone, Debug)]
pub(super) struct Furniture {
    pub(super) room: Rect,
    pub(super) labels: Vec<Label>,
    /// The line of the scale bar.
    pub(super) bar: Vec<Point>,
}

impl Furniture {
    /// Attribution and scale bar, each in the corner where the fewest circles would stand.
    pub(super) fn of(view: &View, discs: &[Disc], attributed: bool) -> Vec<Self> {
        let mut things: Vec<Self> = Vec::new();
        let frame = view.frame.grown(-1.2);
        let mut put = |width: f64, height: f64, corners: [(bool, bool); 4], make: &dyn Fn(Rect) -> Self| {
            let corner = |(left, top): (bool, bool)| {
                let x = if left { frame.left + width / 2.0 } else { frame.right - width / 2.0 };
                let y = if top { frame.top + height / 2.0 } else { frame.bottom - height / 2.0 };
                Rect::around((x, y), width, height)
            };
            let free = corners.into_iter().map(corner).filter(|room| !things.iter().any(|thing| thing.room.overlaps(room)));
            let crowd = |room: &Rect| discs.iter().filter(|disc| room.grown(disc.radius).contains(disc.home)).count();
            if let Some(room) = free.min_by_key(crowd) {
                things.push(make(room));
            }
        };
        if attributed {
            let natural = Lettering::new(LabelKind::Attribution, SMALL, ATTRIBUTION);
            let size = SMALL * (frame.width() / natural.width()).min(1.0);
            let name = Lettering { size, ..natural };
            let corners = [(false, false), (true, false), (false, true), (true, true)];
            let make = |room: Rect| {
                let anchor = if room.left == frame.left { Anchor::Start } else { Anchor::End };
                Self { room, labels: name.set(&room, anchor), bar: Vec::new() }
            };
            put(name.width(), name.height(), corners, &make);
        }
        if let Some((text, length)) = scale_bar(view) {
            let name = Lettering::new(LabelKind::Scale, SMALL, &text);
            let width = length.max(name.width());
            let corners = [(true, false), (false, false), (true, true), (false, true)];
            let make = |room: Rect| {
                let (from, low, high) = (room.centre().0 - length / 2.0, room.bottom - 0.2, room.bottom - 1.4);
                let bar = vec![(from, high), (from, low), (from + length, low), (from + length, high)];
                Self { room, labels: name.set(&room, Anchor::Middle), bar }
            };
            put(width, name.height() + 1.4, corners, &make);
        }
        things
    }
}

/// The longest round length that takes no more than a quarter of the frame.
pub(super) fn scale_bar(view: &View) -> Option<(String, f64)> {
    let fits = |metres: &u32| f64::from(*metres) / 1000.0 * view.scale <= view.frame.width() / 4.0;
    let metres = [100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50, 20].into_iter().find(fits)?;
    let text = if metres < 1000 { format!("{metres} m") } else { format!("{} km", metres / 1000) };
    Some((text, f64::from(metres) / 1000.0 * view.scale))
}
