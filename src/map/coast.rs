//! Coast lines → areas of sea and land within a frame. Follows OpenStreetMap's rule: land lies on the left of a coast line.

use super::geometry::{Point, Rect, area, clipped, distance, inside, is_ring, simplified, turn};

/// What lies in a frame.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Water {
    /// Rings of sea; they may hold islands.
    pub(super) sea: Vec<Vec<Point>>,
    /// Rings of land within the sea.
    pub(super) islands: Vec<Vec<Point>>,
    /// The coast itself.
    pub(super) coast: Vec<Vec<Point>>,
}

impl Water {
    /// Cuts coast lines to a frame and finds the sea between them.
    pub(super) fn new(coast: &[Vec<Point>], frame: &Rect, tolerance: f64) -> Self {
        let mut water = Self::default();
        let mut pieces: Vec<Vec<Point>> = Vec::new();
        for line in joined(coast) {
            for piece in clipped(&line, frame) {
                // A ring has no ends that simplifying could hold on to: it is cut in two.
                let middle = piece.len() / 2;
                let mut simple = simplified(&piece[..=middle], tolerance);
                simple.extend(simplified(&piece[middle..], tolerance).into_iter().skip(1));
                if !is_ring(&piece) {
                    pieces.push(reaching(simple, frame));
                } else if area(&simple) < 0.0 {
                    water.islands.push(simple);
                } else if area(&simple) > 0.0 {
                    water.sea.push(simple);
                }
            }
        }
        if pieces.is_empty() {
            if lies_in_sea(coast, (frame.left, frame.top)) {
                water.sea.push(frame.ring());
            }
        } else {
            water.sea.extend(areas(&pieces, frame));
        }
        water.coast = pieces;
        water.coast.extend(water.islands.iter().cloned());
        water
    }

    /// Whether a point of the frame is sea.
    pub(super) fn contains(&self, point: Point) -> bool {
        self.sea.iter().any(|ring| inside(ring, point)) && !self.islands.iter().any(|ring| inside(ring, point))
    }

    /// How much of it is sea.
    pub(super) fn area(&self) -> f64 {
        self.sea.iter().chain(&self.islands).map(|ring| area(ring)).sum()
    }
}

/// Lines that continue each other become one: editors of the map cut long coasts into ways.
fn joined(lines: &[Vec<Point>]) -> Vec<Vec<Point>> {
    let mut joined: Vec<Vec<Point>> = lines.iter().filter(|line| line.len() > 1).cloned().collect();
    let mut index = 0;
    while let Some(line) = joined.get(index) {
        let end = if is_ring(line) { None } else { line.last().copied() };
        let next = joined.iter().position(|other| end.is_some() && other.first().copied() == end && !is_ring(other));
        match next {
            Some(next) if next != index => {
                let tail = joined.remove(next);
                index -= usize::from(next < index);
                joined[index].extend(tail.into_iter().skip(1));
                // The longer line may continue one that was looked at before.
                index = 0;
            }
            _ => index += 1,
        }
    }
    joined
}

/// Where the data ends within the frame, the coast goes on to the nearest edge.
fn reaching(mut line: Vec<Point>, frame: &Rect) -> Vec<Point> {
    let out = |(x, y): Point| {
        let edges = [(x, frame.top), (frame.right, y), (x, frame.bottom), (frame.left, y)];
        edges.into_iter().min_by(|a, b| distance(*a, (x, y)).total_cmp(&distance(*b, (x, y))))
    };
    if let Some(edge) = line.first().and_then(|start| out(*start).filter(|edge| edge != start)) {
        line.insert(0, edge);
    }
    if let Some(edge) = line.last().and_then(|end| out(*end).filter(|edge| edge != end)) {
        line.push(edge);
    }
    line
}

/// Walks along a coast, then clockwise along the frame to where the next coast comes in, until the ring closes:
/// so the sea stays on the right hand all the way.
fn areas(pieces: &[Vec<Point>], frame: &Rect) -> Vec<Vec<Point>> {
    let around = 2.0 * (frame.width() + frame.height());
    let corners: Vec<(f64, Point)> = frame.ring().into_iter().take(4).map(|corner| (frame.along(corner), corner)).collect();
    let ahead = |from: f64, to: f64| (to - from).rem_euclid(around);
    let mut free: Vec<&Vec<Point>> = pieces.iter().collect();
    let mut areas = Vec::new();
    while let Some(first) = free.pop() {
        let mut ring = first.clone();
        while let (Some(&start), Some(&end)) = (ring.first(), ring.last()) {
            let here = frame.along(end);
            let home = ahead(here, frame.along(start));
            let reach = |piece: &Vec<Point>| piece.first().map_or(around, |entry| ahead(here, frame.along(*entry)));
            let next = free.iter().map(|piece| reach(piece)).enumerate().min_by(|a, b| a.1.total_cmp(&b.1));
            let next = next.filter(|(_, way)| *way < home);
            let way = next.map_or(home, |(_, way)| way);
            let mut passed: Vec<(f64, Point)> =
                corners.iter().map(|(place, corner)| (ahead(here, *place), *corner)).filter(|(far, _)| *far < way).collect();
            passed.sort_by(|a, b| a.0.total_cmp(&b.0));
            ring.extend(passed.into_iter().map(|(_, corner)| corner));
            let Some((index, _)) = next else {
                ring.push(start);
                break;
            };
            ring.extend(free.remove(index));
        }
        areas.push(ring);
    }
    areas
}

/// Some extracts run against OpenStreetMap's rule: then most of what is known to stand on land would stand in the sea.
pub(super) fn land_on_the_left(coast: Vec<Vec<Point>>, dry: &[Point]) -> Vec<Vec<Point>> {
    let drowned = dry.iter().filter(|point| lies_in_sea(&coast, **point)).count();
    if drowned * 2 <= dry.len() {
        return coast;
    }
    coast.into_iter().map(|line| line.into_iter().rev().collect()).collect()
}

/// Whether a point lies in the sea, by the coast that is met first on the way to some piece of coast.
pub(super) fn lies_in_sea(coast: &[Vec<Point>], point: Point) -> bool {
    let segments = || coast.iter().flat_map(|line| line.windows(2)).map(|pair| (pair[0], pair[1]));
    let middle = |(a, b): (Point, Point)| ((a.0 + b.0) / 2.0, (a.1 + b.1) / 2.0);
    let Some(goal) = segments().map(middle).min_by(|a, b| distance(*a, point).total_cmp(&distance(*b, point))) else {
        return false;
    };
    let met = segments().filter_map(|(a, b)| {
        let (one, other) = (turn(a, b, point), turn(a, b, goal));
        let (left, right) = (turn(point, goal, a), turn(point, goal, b));
        let crosses = left.signum() != right.signum() && one != 0.0 && one.signum() != other.signum();
        // The goal itself lies on a segment, so its own turn is 0 or the noise about it.
        let ends = middle((a, b)) == goal && one != 0.0;
        let part = if ends { 1.0 } else { one / (one - other) };
        (crosses || ends).then_some((part, one))
    });
    met.min_by(|a, b| a.0.total_cmp(&b.0)).is_some_and(|(_, side)| side > 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAME: Rect = Rect { left: 0.0, top: 0.0, right: 10.0, bottom: 10.0 };

    fn water(lines: &[&[Point]]) -> Water {
        let lines: Vec<Vec<Point>> = lines.iter().map(|line| line.to_vec()).collect();
        Water::new(&lines, &FRAME, 0.01)
    }

    #[test]
    fn sea_lies_on_the_right_of_the_coast() {
        let eastward = water(&[&[(-1.0, 4.0), (11.0, 4.0)]]);
        assert!(eastward.contains((5.0, 9.0)) && !eastward.contains((5.0, 1.0)));
        assert_eq!(eastward.area(), 60.0);
        let westward = water(&[&[(11.0, 4.0), (-1.0, 4.0)]]);
        assert!(westward.contains((5.0, 1.0)) && !westward.contains((5.0, 9.0)));
        assert_eq!(westward.area(), 40.0);
    }

    #[test]
    fn a_line_may_leave_the_frame_and_come_back() {
        let water = water(&[&[(-1.0, 2.0), (5.0, 2.0), (5.0, -3.0), (7.0, -3.0), (7.0, 2.0), (12.0, 2.0)]]);
        assert_eq!(water.coast.len(), 2);
        assert!(water.contains((1.0, 5.0)) && water.contains((6.0, 1.0)) && water.contains((9.0, 9.0)));
        assert!(!water.contains((2.0, 1.0)) && !water.contains((9.0, 1.0)));
        assert_eq!(water.area(), 84.0);
    }

    #[test]
    fn a_strait_has_two_coasts() {
        let strait = water(&[&[(4.0, 11.0), (4.0, -1.0)], &[(6.0, -1.0), (6.0, 11.0)]]);
        assert!(strait.contains((5.0, 5.0)) && !strait.contains((1.0, 5.0)) && !strait.contains((9.0, 5.0)));
        assert_eq!(strait.area(), 20.0);
        let isthmus = water(&[&[(4.0, -1.0), (4.0, 11.0)], &[(6.0, 11.0), (6.0, -1.0)]]);
        assert!(!isthmus.contains((5.0, 5.0)) && isthmus.contains((1.0, 5.0)) && isthmus.contains((9.0, 5.0)));
        assert_eq!(isthmus.area(), 80.0);
    }

    #[test]
    fn islands_are_land_whether_whole_or_cut() {
        let whole: &[Point] = &[(4.0, 4.0), (4.0, 6.0), (6.0, 6.0), (6.0, 4.0), (4.0, 4.0)];
        let coast: &[Point] = &[(-1.0, 2.0), (11.0, 2.0)];
        for lines in [vec![whole], vec![coast, whole]] {
            let water = water(&lines);
            assert!(water.contains((8.0, 8.0)) && !water.contains((5.0, 5.0)));
        }
        let cut: &[Point] = &[(8.0, 8.0), (8.0, 12.0), (12.0, 12.0), (12.0, 8.0), (8.0, 8.0)];
        let corner = water(&[cut]);
        assert!(corner.contains((1.0, 1.0)) && !corner.contains((9.0, 9.0)));
        assert_eq!(corner.area(), 96.0);
    }

    #[test]
    fn ways_that_continue_each_other_are_one_coast() {
        let water = water(&[&[(6.0, 3.0), (12.0, 3.0)], &[(-1.0, 3.0), (2.0, 3.0)], &[(2.0, 3.0), (6.0, 3.0)]]);
        assert_eq!(water.coast.len(), 1);
        assert_eq!(water.area(), 70.0);
    }

    #[test]
    fn a_frame_without_coast_is_land_or_sea() {
        assert_eq!(water(&[]).area(), 0.0);
        assert_eq!(water(&[&[(-5.0, 20.0), (30.0, 20.0)]]).area(), 0.0);
        assert_eq!(water(&[&[(30.0, 20.0), (-5.0, 20.0)]]).area(), 100.0);
    }

    #[test]
    fn a_coast_that_ends_in_the_frame_is_led_to_its_edge() {
        let water = water(&[&[(-1.0, 5.0), (9.0, 5.0)]]);
        assert_eq!(water.area(), 50.0);
    }
}
