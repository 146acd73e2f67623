//! From degrees to kilometres, and from kilometres to millimetres on paper.

use super::geometry::{Point, Rect};

/// A plane of kilometres east and south of a point. Over the 50 km of a city map it is off by less than a line's width.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Plane {
    latitude: f64,
    longitude: f64,
}

impl Plane {
    /// Length of one degree along a meridian of the mean earth.
    const KM_PER_DEGREE: f64 = 111.195;

    pub(super) fn around(longitude: f64, latitude: f64) -> Self {
        Self { latitude, longitude }
    }

    pub(super) fn point(&self, (longitude, latitude): Point) -> Point {
        let narrower = self.latitude.to_radians().cos();
        ((longitude - self.longitude) * Self::KM_PER_DEGREE * narrower, (self.latitude - latitude) * Self::KM_PER_DEGREE)
    }

    /// The longitude and latitude of a point.
    pub(super) fn degrees(&self, (x, y): Point) -> Point {
        let narrower = self.latitude.to_radians().cos();
        (self.longitude + x / (Self::KM_PER_DEGREE * narrower), self.latitude - y / Self::KM_PER_DEGREE)
    }
}

/// A frame on paper and the ground that it shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct View {
    /// In millimetres.
    pub(super) frame: Rect,
    /// In kilometres: what lies in the frame's middle.
    centre: Point,
    /// Millimetres to the kilometre.
    pub(super) scale: f64,
}

impl View {
    pub(super) fn new(frame: Rect, centre: Point, scale: f64) -> Self {
        Self { frame, centre, scale }
    }

    /// The largest picture of some ground that leaves a margin in the frame.
    pub(super) fn fit(frame: Rect, ground: Rect, margin: f64, largest: f64) -> Self {
        let room = frame.grown(-margin);
        let scale = largest.min(room.width() / ground.width()).min(room.height() / ground.height());
        Self::new(frame, ground.centre(), scale)
    }

    /// Where a place lies on paper.
    pub(super) fn point(&self, (x, y): Point) -> Point {
        let middle = self.frame.centre();
        (middle.0 + (x - self.centre.0) * self.scale, middle.1 + (y - self.centre.1) * self.scale)
    }

    /// A piece of ground on paper.
    pub(super) fn rect(&self, ground: Rect) -> Rect {
        let (left, top) = self.point((ground.left, ground.top));
        let (right, bottom) = self.point((ground.right, ground.bottom));
        Rect { left, top, right, bottom }
    }

    /// The ground in the frame.
    pub(super) fn ground(&self) -> Rect {
        Rect::around(self.centre, self.frame.width() / self.scale, self.frame.height() / self.scale)
    }
}
