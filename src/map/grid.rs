//! The grid of a street map: letters across and numbers down, by which an index leads to a place (“C4”).

use super::geometry::{Point, Rect};
use super::view::{Plane, View};

/// As many cells as there are letters and digits that nobody mixes up.
const MOST_ACROSS: usize = 8;
const MOST_DOWN: usize = 9;
/// The side of a cell that is aimed at, in millimetres.
const SIDE: f64 = 22.0;

/// The cells of a map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Grid {
    plane: Plane,
    view: View,
    across: usize,
    down: usize,
}

impl Grid {
    pub(super) fn new(plane: Plane, view: View) -> Self {
        let count =
            |length: f64, most: usize| (2..=most).min_by(|a, b| off(length, *a).total_cmp(&off(length, *b))).unwrap_or(2);
        let (across, down) = (count(view.frame.width(), MOST_ACROSS), count(view.frame.height(), MOST_DOWN));
        Self { plane, view, across, down }
    }

    /// The cell in which a place lies, as in “C4”; `None` where it lies beyond the map.
    pub fn cell(&self, latitude: f64, longitude: f64) -> Option<String> {
        let (x, y) = self.view.point(self.plane.point((longitude, latitude)));
        let frame = self.view.frame;
        if !frame.contains((x, y)) {
            return None;
        }
        let place = |part: f64, count: usize| ((part * count as f64) as usize).min(count - 1);
        let column = place((x - frame.left) / frame.width(), self.across);
        let row = place((y - frame.top) / frame.height(), self.down);
        Some(format!("{}{}", letter(column), row + 1))
    }

    /// The lines between the cells.
    pub(super) fn lines(&self) -> Vec<Vec<Point>> {
        let Rect { left, top, right, bottom } = self.view.frame;
        let columns = (1..self.across).map(|column| self.x(column as f64)).map(|x| vec![(x, top), (x, bottom)]);
        let rows = (1..self.down).map(|row| self.y(row as f64)).map(|y| vec![(left, y), (right, y)]);
        columns.chain(rows).collect()
    }

    /// The letters with the middle of their columns, and the numbers with that of their rows.
    pub(super) fn names(&self) -> [Vec<(String, f64)>; 2] {
        let columns = (0..self.across).map(|column| (letter(column).to_string(), self.x(column as f64 + 0.5)));
        let rows = (0..self.down).map(|row| ((row + 1).to_string(), self.y(row as f64 + 0.5)));
        [columns.collect(), rows.collect()]
    }

    fn x(&self, column: f64) -> f64 {
        self.view.frame.left + self.view.frame.width() * column / self.across as f64
    }

    fn y(&self, row: f64) -> f64 {
        self.view.frame.top + self.view.frame.height() * row / self.down as f64
    }
}

fn letter(column: usize) -> char {
    char::from(b'A' + column as u8)
}

/// How far cells of a side cut into so many are from the side that is aimed at.
fn off(length: f64, count: usize) -> f64 {
    (length / count as f64 - SIDE).abs()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 4 × 6 km around Gdańsk at 1 : 50,000.
    fn grid() -> Grid {
        let frame = Rect { left: 4.0, top: 4.0, right: 84.0, bottom: 124.0 };
        Grid::new(Plane::around(18.65, 54.35), View::new(frame, (0.0, 0.0), 20.0))
    }

    #[test]
    fn a_place_has_a_letter_and_a_number() {
        let north_west = (54.35 + 2.9 / 111.195, 18.65 - 1.9 / (111.195 * 54.35_f64.to_radians().cos()));
        assert_eq!(grid().cell(north_west.0, north_west.1).as_deref(), Some("A1"));
        assert_eq!(grid().cell(54.35 - 2.9 / 111.195, 18.65 + 0.01).as_deref(), Some("C5"));
        assert_eq!(grid().cell(54.5, 18.65), None);
    }

    #[test]
    fn cells_are_nearly_square_and_no_more_than_letters() {
        let [columns, rows] = grid().names();
        assert_eq!((columns.len(), rows.len()), (4, 5));
        assert_eq!(columns.iter().map(|(name, _)| name.as_str()).collect::<String>(), "ABCD");
        assert_eq!(grid().lines().len(), 7);
    }
}
