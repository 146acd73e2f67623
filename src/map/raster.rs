//! What already stands on the paper, in cells of a fifth of a millimetre: names turned by any angle are compared as quickly as
//! others, however many there are.

use super::geometry::{Point, Rect};

/// The side of a cell in millimetres.
const CELL: f64 = 0.2;

/// A name, a number, a circle: no other may stand here.
pub(super) const TAKEN: u8 = 1;
/// A road, a track.
pub(super) const ROAD: u8 = 2;
/// A track.
pub(super) const TRACK: u8 = 4;

/// A box, turned around its middle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Slant {
    pub(super) centre: Point,
    pub(super) width: f64,
    pub(super) height: f64,
    /// In radians, clockwise.
    pub(super) angle: f64,
}

impl Slant {
    pub(super) fn level(room: &Rect) -> Self {
        Self { centre: room.centre(), width: room.width(), height: room.height(), angle: 0.0 }
    }

    /// A line of some width, with ends cut off.
    pub(super) fn line(from: Point, to: Point, width: f64) -> Self {
        let step = (to.0 - from.0, to.1 - from.1);
        let centre = (f64::midpoint(from.0, to.0), f64::midpoint(from.1, to.1));
        Self { centre, width: step.0.hypot(step.1) + width * 0.5, height: width, angle: step.1.atan2(step.0) }
    }

    pub(super) fn corners(&self) -> [Point; 4] {
        let (sin, cos) = self.angle.sin_cos();
        let (x, y) = (self.width / 2.0, self.height / 2.0);
        [(-x, -y), (x, -y), (x, y), (-x, y)]
            .map(|(x, y)| (self.centre.0 + x * cos - y * sin, self.centre.1 + x * sin + y * cos))
    }

    fn grown(&self, by: f64) -> Self {
        Self { width: self.width + 2.0 * by, height: self.height + 2.0 * by, ..*self }
    }
}

/// The cells of a frame.
#[derive(Debug)]
pub(super) struct Raster {
    frame: Rect,
    columns: usize,
    rows: usize,
    cells: Vec<u8>,
}

impl Raster {
    pub(super) fn new(frame: Rect) -> Self {
        let count = |length: f64| (length / CELL).ceil().max(1.0) as usize;
        let (columns, rows) = (count(frame.width()), count(frame.height()));
        Self { frame, columns, rows, cells: vec![0; columns * rows] }
    }

    /// Calls for each cell whose middle lies in a box, until it says that it has seen enough.
    fn each(&self, slant: &Slant, mut seen: impl FnMut(usize) -> bool) {
        let Some(room) = Rect::of(slant.corners()) else { return };
        let column = |x: f64| ((x - self.frame.left) / CELL).max(0.0) as usize;
        let row = |y: f64| ((y - self.frame.top) / CELL).max(0.0) as usize;
        let (sin, cos) = slant.angle.sin_cos();
        for row in row(room.top)..(row(room.bottom) + 1).min(self.rows) {
            let y = self.frame.top + (row as f64 + 0.5) * CELL - slant.centre.1;
            for column in column(room.left)..(column(room.right) + 1).min(self.columns) {
                let x = self.frame.left + (column as f64 + 0.5) * CELL - slant.centre.0;
                let (along, across) = (x * cos + y * sin, y * cos - x * sin);
                if along.abs() * 2.0 <= slant.width && across.abs() * 2.0 <= slant.height && !seen(row * self.columns + column)
                {
                    return;
                }
            }
        }
    }

    /// Marks all cells of a box.
    pub(super) fn mark(&mut self, slant: &Slant, as_what: u8) {
        let mut marked = Vec::new();
        self.each(slant, |cell| {
            marked.push(cell);
            true
        });
        for cell in marked {
            self.cells[cell] |= as_what;
        }
    }

    /// Marks a circle, a little generously.
    pub(super) fn mark_disc(&mut self, centre: Point, radius: f64, as_what: u8) {
        for turned in 0..3 {
            let angle = f64::from(turned) * std::f64::consts::FRAC_PI_6;
            self.mark(&Slant { centre, width: 1.86 * radius, height: 1.86 * radius, angle }, as_what);
        }
    }

    /// Whether a box lies in the frame and none of its cells, nor those close by, is marked so.
    pub(super) fn is_free(&self, slant: &Slant, gap: f64, of: u8) -> bool {
        let wide = slant.grown(gap);
        if !wide.corners().iter().all(|corner| self.frame.contains(*corner)) {
            return false;
        }
        let mut free = true;
        self.each(&wide, |cell| {
            free = self.cells[cell] & of == 0;
            free
        });
        free
    }

    /// Which part of a box is marked so, from 0 to 1.
    pub(super) fn share(&self, slant: &Slant, of: u8) -> f64 {
        let (mut all, mut marked) = (0_u32, 0_u32);
        self.each(slant, |cell| {
            all += 1;
            marked += u32::from(self.cells[cell] & of != 0);
            true
        });
        f64::from(marked) / f64::from(all.max(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn raster() -> Raster {
        Raster::new(Rect { left: 10.0, top: 10.0, right: 60.0, bottom: 60.0 })
    }

    #[test]
    fn a_turned_box_takes_what_it_covers_and_nothing_beside_it() {
        let mut raster = raster();
        let angle = std::f64::consts::FRAC_PI_4;
        raster.mark(&Slant { centre: (35.0, 35.0), width: 20.0, height: 2.0, angle }, TAKEN);
        let small = |centre| Slant { centre, width: 1.0, height: 1.0, angle: 0.0 };
        assert!(!raster.is_free(&small((40.0, 40.0)), 0.0, TAKEN));
        assert!(raster.is_free(&small((40.0, 30.0)), 0.0, TAKEN));
        assert!(raster.is_free(&small((40.0, 40.0)), 0.0, ROAD));
        assert!((raster.share(&Slant { centre: (35.0, 35.0), width: 40.0, height: 2.0, angle }, TAKEN) - 0.5).abs() < 0.05);
    }

    #[test]
    fn nothing_is_free_beyond_the_frame() {
        assert!(!raster().is_free(&Slant { centre: (10.5, 30.0), width: 2.0, height: 2.0, angle: 0.0 }, 0.0, TAKEN));
        let mut raster = raster();
        raster.mark_disc((9.0, 9.0), 3.0, TAKEN);
        raster.mark(&Slant::line((0.0, 0.0), (100.0, 100.0), 1.0), ROAD);
    }
}
