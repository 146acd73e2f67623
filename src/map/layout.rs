//! Which ground the map shows: all the locations with some sea beside them, and the densest part enlarged in a second frame.

use super::coast::Water;
use super::geometry::{Point, Rect};
use super::view::View;

/// Free space between the outermost locations and the frame: a marker, and a label's height.
pub(super) const MARGIN: f64 = 6.0;
/// Kilometres: places may all have the same coordinates, and no size is divided by zero.
const LEAST: f64 = 0.01;
/// Between two frames.
const GUTTER: f64 = 2.5;
/// No map is larger: coordinates are known to some 100 m, and a map of one place should show what lies around it.
pub(super) const LARGEST: f64 = 12.0;
const LARGEST_INSET: f64 = 60.0;
/// A second frame must pay: it takes so many locations in, and so many times larger.
pub(super) const WORTHWHILE: usize = 6;
pub(super) const ENLARGEMENT: f64 = 2.5;
/// How much sea is enough to know the coast by.
const ENOUGH_SEA: f64 = 0.12;

/// The frames and what they show.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Layout {
    pub(super) overview: View,
    pub(super) inset: Option<View>,
}

impl Layout {
    /// Chooses for locations, coast and sheet; two locations nearer than `crowded` on paper are in each other's way.
    pub(super) fn new(homes: &[Point], area: Rect, coast: &[Vec<Point>], sheet: Rect, crowded: f64) -> Self {
        let whole = Rect::of(homes.iter().copied()).unwrap_or(area);
        let plain = seaward(whole, coast, sheet);
        let near = |a: &Point, b: &Point| (a.0 - b.0).hypot(a.1 - b.1) * plain.scale < crowded;
        let alone = |index: usize| !homes.iter().enumerate().any(|(other, home)| other != index && near(home, &homes[index]));
        if (0..homes.len()).filter(|index| !alone(*index)).count() < WORTHWHILE {
            return Self { overview: plain, inset: None };
        }
        let (upper, lower) = split(whole, sheet);
        let scale = View::fit(upper, whole, MARGIN, LARGEST).scale;
        let Some(inset) = densest(homes, scale, lower, ENLARGEMENT, LARGEST_INSET) else {
            return Self { overview: plain, inset: None };
        };
        let enlarged = inset.ground();
        let others = homes.iter().copied().filter(|home| !enlarged.contains(*home));
        let shown = Rect::of(others).map_or(enlarged, |rest| rest.with(enlarged));
        Self { overview: seaward(shown, coast, upper), inset: Some(inset) }
    }
}

/// Cuts the sheet in two along its shorter side, the larger part for the overview.
pub(super) fn split(whole: Rect, sheet: Rect) -> (Rect, Rect) {
    let room = sheet.grown(-MARGIN);
    if sheet.height() >= sheet.width() {
        let natural = whole.height() * room.width() / whole.width().max(LEAST) + 3.0 * MARGIN;
        let cut = sheet.top + natural.clamp(0.45 * sheet.height(), 0.58 * sheet.height());
        (Rect { bottom: cut, ..sheet }, Rect { top: cut + GUTTER, ..sheet })
    } else {
        let natural = whole.width() * room.height() / whole.height().max(LEAST) + 3.0 * MARGIN;
        let cut = sheet.left + natural.clamp(0.45 * sheet.width(), 0.58 * sheet.width());
        (Rect { right: cut, ..sheet }, Rect { left: cut + GUTTER, ..sheet })
    }
}

/// The densest ground for the second frame: many locations much larger.
pub(super) fn densest(homes: &[Point], scale: f64, frame: Rect, least: f64, largest: f64) -> Option<View> {
    let room = frame.grown(-MARGIN);
    let around = |centre: Point, times: f64| {
        let window = Rect::around(centre, room.width() / scale / times, room.height() / scale / times);
        Rect::of(homes.iter().copied().filter(|home| window.contains(*home)))
    };
    let mut best: Option<(f64, View)> = None;
    for times in [8.0, 7.0, 6.0, 5.0, 4.0, 3.0, least] {
        for home in homes {
            // Again from the middle of what was found: the densest window need not be centred on a location.
            let found = around(*home, times).and_then(|found| around(found.centre(), times));
            let Some(view) = found.map(|found| settled(homes, found, frame, largest)) else { continue };
            let held = homes.iter().filter(|home| view.ground().contains(**home)).count();
            let worth = held as f64 * (view.scale / scale).ln();
            let better = best.is_none_or(|(most, _)| worth > most + 1e-9);
            if held >= WORTHWHILE && view.scale >= scale * least && better {
                best = Some((worth, view));
            }
        }
    }
    best.map(|(_, view)| view)
}

/// Fits the ground, and again with what the margin of the frame takes in, so that nothing stands at its edge.
fn settled(homes: &[Point], ground: Rect, frame: Rect, largest: f64) -> View {
    let mut view = View::fit(frame, ground, MARGIN, largest);
    for _ in 0..homes.len() {
        let held = Rect::of(homes.iter().copied().filter(|home| view.ground().contains(*home)));
        let again = held.map_or(view, |held| View::fit(frame, held, MARGIN, largest));
        if again == view {
            break;
        }
        view = again;
    }
    view
}

/// Shows the ground as large as the frame allows, moved and at need a little smaller so that some sea is seen.
fn seaward(ground: Rect, coast: &[Vec<Point>], frame: Rect) -> View {
    let plain = View::fit(frame, ground, MARGIN, LARGEST);
    let seen = |view: &View| Water::new(coast, &view.ground(), 0.3 / view.scale).area() / view.ground().area();
    for smaller in [1.0, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64] {
        let scale = plain.scale * smaller;
        let room = frame.grown(-MARGIN);
        let slack =
            ((room.width() / scale - ground.width()).max(0.0) / 2.0, (room.height() / scale - ground.height()).max(0.0) / 2.0);
        let middle = ground.centre();
        let steps = [0.0, -0.5, 0.5, -1.0, 1.0];
        let moved = steps.iter().flat_map(|x| steps.iter().map(move |y| (x, y))).map(|(x, y)| {
            let view = View::new(frame, (middle.0 + x * slack.0, middle.1 + y * slack.1), scale);
            (view, seen(&view).min(2.0 * ENOUGH_SEA))
        });
        let best = moved.reduce(|best, next| if next.1 > best.1 + 0.005 { next } else { best });
        if let Some((view, sea)) = best
            && sea >= ENOUGH_SEA
        {
            return view;
        }
    }
    plain
}
