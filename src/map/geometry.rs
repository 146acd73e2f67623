//! Points, boxes and lines in a plane whose second axis runs down. Knows nothing of maps.

/// A point, or a step from one point to another.
pub(super) type Point = (f64, f64);

/// A box along the axes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Rect {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) right: f64,
    pub(super) bottom: f64,
}

impl Rect {
    /// A box of a size around a point.
    pub(super) fn around(centre: Point, width: f64, height: f64) -> Self {
        Self {
            left: centre.0 - width / 2.0,
            top: centre.1 - height / 2.0,
            right: centre.0 + width / 2.0,
            bottom: centre.1 + height / 2.0,
        }
    }

    /// The least box that holds all the points.
    pub(super) fn of(points: impl IntoIterator<Item = Point>) -> Option<Self> {
        let one = |(x, y)| Self { left: x, top: y, right: x, bottom: y };
        points.into_iter().map(one).reduce(Self::with)
    }

    /// The least box that holds both.
    pub(super) fn with(self, other: Self) -> Self {
        Self {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    pub(super) fn width(&self) -> f64 {
        self.right - self.left
    }

    pub(super) fn height(&self) -> f64 {
        self.bottom - self.top
    }

    pub(super) fn area(&self) -> f64 {
        self.width() * self.height()
    }

    pub(super) fn centre(&self) -> Point {
        ((self.left + self.right) / 2.0, (self.top + self.bottom) / 2.0)
    }

    /// Larger by so much on each side; smaller when it is negative.
    pub(super) fn grown(&self, by: f64) -> Self {
        Self { left: self.left - by, top: self.top - by, right: self.right + by, bottom: self.bottom + by }
    }

    pub(super) fn contains(&self, (x, y): Point) -> bool {
        (self.left..=self.right).contains(&x) && (self.top..=self.bottom).contains(&y)
    }

    pub(super) fn holds(&self, other: &Self) -> bool {
        self.contains((other.left, other.top)) && self.contains((other.right, other.bottom))
    }

    pub(super) fn overlaps(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    /// The point of the box that is nearest to a point.
    pub(super) fn nearest(&self, (x, y): Point) -> Point {
        (x.max(self.left).min(self.right), y.max(self.top).min(self.bottom))
    }

    /// Its corners clockwise from the upper left, closed.
    pub(super) fn ring(&self) -> Vec<Point> {
        let Self { left, top, right, bottom } = *self;
        vec![(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
    }

    /// The part of a segment that lies inside.
    pub(super) fn clip(&self, from: Point, to: Point) -> Option<(Point, Point)> {
        let step = (to.0 - from.0, to.1 - from.1);
        let (mut enter, mut leave) = (0.0_f64, 1.0_f64);
        let sides = [
            (-step.0, from.0 - self.left),
            (step.0, self.right - from.0),
            (-step.1, from.1 - self.top),
            (step.1, self.bottom - from.1),
        ];
        for (speed, room) in sides {
            if speed == 0.0 {
                if room < 0.0 {
                    return None;
                }
            } else if speed < 0.0 {
                enter = enter.max(room / speed);
            } else {
                leave = leave.min(room / speed);
            }
        }
        let at = |part: f64| match part {
            0.0 => from,
            1.0 => to,
            _ => self.nearest((from.0 + part * step.0, from.1 + part * step.1)),
        };
        (enter <= leave).then(|| (at(enter), at(leave)))
    }

    /// How far along the edge a point lies, clockwise from the upper left corner.
    pub(super) fn along(&self, (x, y): Point) -> f64 {
        let (width, height) = (self.width(), self.height());
        let gaps = [y - self.top, self.right - x, self.bottom - y, x - self.left].map(f64::abs);
        let least = gaps.iter().copied().fold(f64::INFINITY, f64::min);
        if gaps[0] == least {
            x - self.left
        } else if gaps[1] == least {
            width + y - self.top
        } else if gaps[2] == least {
            width + height + self.right - x
        } else {
            2.0 * width + height + self.bottom - y
        }
    }
}

pub(super) fn distance(a: Point, b: Point) -> f64 {
    (a.0 - b.0).hypot(a.1 - b.1)
}

/// Twice the signed area of a triangle: positive when `c` lies on the right hand of somebody who looks from `a` to `b`.
pub(super) fn turn(a: Point, b: Point, c: Point) -> f64 {
    (b.0 - a.0) * (c.1 - a.1) - (b.1 - a.1) * (c.0 - a.0)
}

/// The area inside a ring; positive when the ring runs clockwise.
pub(super) fn area(ring: &[Point]) -> f64 {
    let Some(&start) = ring.first() else { return 0.0 };
    ring.windows(2).map(|pair| turn(start, pair[0], pair[1])).sum::<f64>() / 2.0
}

/// Whether a point lies inside a ring.
pub(super) fn inside(ring: &[Point], (x, y): Point) -> bool {
    let crossed = |pair: &&[Point]| {
        let (a, b) = (pair[0], pair[1]);
        (a.1 > y) != (b.1 > y) && x < a.0 + (y - a.1) / (b.1 - a.1) * (b.0 - a.0)
    };
    ring.windows(2).filter(crossed).count() % 2 == 1
}

/// The point of a segment that is nearest to a point.
pub(super) fn nearest(point: Point, from: Point, to: Point) -> Point {
    let step = (to.0 - from.0, to.1 - from.1);
    let length = step.0 * step.0 + step.1 * step.1;
    if length == 0.0 {
        return from;
    }
    let part = (((point.0 - from.0) * step.0 + (point.1 - from.1) * step.1) / length).clamp(0.0, 1.0);
    (from.0 + part * step.0, from.1 + part * step.1)
}

/// How far a point is from a segment.
pub(super) fn gap(point: Point, from: Point, to: Point) -> f64 {
    distance(point, nearest(point, from, to))
}

/// The line without the points that lie within the tolerance of what is left (Douglas and Peucker).
pub(super) fn simplified(line: &[Point], tolerance: f64) -> Vec<Point> {
    let Some(last) = line.len().checked_sub(1) else { return Vec::new() };
    let mut keep = vec![false; line.len()];
    keep[0] = true;
    keep[last] = true;
    let mut spans = vec![(0, last)];
    while let Some((from, to)) = spans.pop() {
        let off = |index: usize| gap(line[index], line[from], line[to]);
        let farthest = (from + 1..to).map(|index| (index, off(index))).max_by(|a, b| a.1.total_cmp(&b.1));
        if let Some((index, off)) = farthest
            && off > tolerance
        {
            keep[index] = true;
            spans.extend([(from, index), (index, to)]);
        }
    }
    line.iter().zip(keep).filter_map(|(point, keep)| keep.then_some(*point)).collect()
}

pub(super) fn is_ring(line: &[Point]) -> bool {
    line.len() > 3 && line.first() == line.last()
}

/// The pieces of a line that lie in the frame.
pub(super) fn clipped(line: &[Point], frame: &Rect) -> Vec<Vec<Point>> {
    let outside = line.iter().position(|point| !frame.contains(*point));
    let turned: Vec<Point> = match outside {
        // A ring is opened where it lies outside, so that no piece is cut where the ring happens to begin.
        Some(start) if is_ring(line) => line[start..].iter().chain(&line[1..=start]).copied().collect(),
        _ => line.to_vec(),
    };
    let mut pieces: Vec<Vec<Point>> = Vec::new();
    let mut ended = true;
    for pair in turned.windows(2) {
        let Some((from, to)) = frame.clip(pair[0], pair[1]).filter(|(from, to)| from != to) else {
            ended = true;
            continue;
        };
        match pieces.last_mut() {
            Some(piece) if !ended && from == pair[0] => piece.push(to),
            _ => pieces.push(vec![from, to]),
        }
        ended = to != pair[1];
    }
    pieces
}

/// The part of a ring that lies in the frame, closed along its edges (Sutherland and Hodgman).
pub(super) fn clipped_ring(ring: &[Point], frame: &Rect) -> Vec<Point> {
    if ring.iter().all(|point| frame.contains(*point)) {
        return ring.to_vec();
    }
    let Rect { left, top, right, bottom } = *frame;
    let mut points = ring.split_last().map_or_else(Vec::new, |(_, open)| open.to_vec());
    // Each side: which coordinate, where, and whether what is less lies outside.
    for (is_across, edge, is_least) in [(true, left, true), (false, top, true), (true, right, false), (false, bottom, false)] {
        let beyond = |(x, y): Point| {
            let off = if is_across { x - edge } else { y - edge };
            if is_least { -off } else { off }
        };
        let mut kept = Vec::with_capacity(points.len());
        for (index, &to) in points.iter().enumerate() {
            let from = points[(index + points.len() - 1) % points.len()];
            let (before, after) = (beyond(from), beyond(to));
            if (before > 0.0) != (after > 0.0) {
                let part = before / (before - after);
                let cut = (from.0 + part * (to.0 - from.0), from.1 + part * (to.1 - from.1));
                kept.push(if is_across { (edge, cut.1) } else { (cut.0, edge) });
            }
            if after <= 0.0 {
                kept.push(to);
            }
        }
        points = kept;
    }
    points.extend(points.first().copied());
    points
}
