//! Pieces of streets → the streets as one walks them. Knows nothing of what they are.

use std::collections::BTreeMap;

use super::geometry::{Point, Rect, distance, nearest};
use super::raster::{Raster, Slant, TAKEN};

/// A branch of a track is so many times longer than tracks are apart, and reaches so many steps into the track that it leaves.
const LEAST_BRANCH: f64 = 6.0;
const JOINT: usize = 3;
/// The cosine of the sharpest turn at which a street goes on.
const SHARPEST: f64 = 0.3;

/// Joins lines at their ends, each with the one that goes on most nearly straight.
pub(super) fn chains(lines: &[Vec<Point>]) -> Vec<Vec<Point>> {
    let key = |(x, y): Point| ((x * 100.0).round() as i64, (y * 100.0).round() as i64);
    let mut ends: BTreeMap<(i64, i64), Vec<usize>> = BTreeMap::new();
    for (index, line) in lines.iter().enumerate() {
        for end in [line.first(), line.last()].into_iter().flatten() {
            ends.entry(key(*end)).or_default().push(index);
        }
    }
    let mut used = vec![false; lines.len()];
    let mut chains = Vec::new();
    for start in 0..lines.len() {
        if std::mem::replace(&mut used[start], true) || lines[start].len() < 2 {
            continue;
        }
        let mut chain = lines[start].clone();
        for _ in 0..2 {
            while let Some((index, next)) = onward(&chain, lines, &used, |end| ends.get(&key(end)).map_or(&[], Vec::as_slice)) {
                used[index] = true;
                chain.extend(next.into_iter().skip(1));
            }
            // The other end goes on, too.
            chain.reverse();
        }
        chains.push(chain);
    }
    chains
}

/// The unused line that goes on from the end of a chain, in its direction.
fn onward<'a>(
    chain: &[Point],
    lines: &[Vec<Point>],
    used: &[bool],
    at: impl Fn(Point) -> &'a [usize],
) -> Option<(usize, Vec<Point>)> {
    let [.., before, end] = chain else { return None };
    let turned = |index: usize| {
        let mut line = lines[index].clone();
        if distance(line[0], *end) > distance(*line.last()?, *end) {
            line.reverse();
        }
        let straight = cosine(*before, *end, *line.get(1)?);
        (straight > SHARPEST).then_some((straight, index, line))
    };
    let free = at(*end).iter().copied().filter(|index| !used[*index] && lines[*index].len() > 1);
    free.filter_map(turned).max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, index, line)| (index, line))
}

/// 1 where the way from `a` over `b` to `c` is straight, -1 where it goes back.
fn cosine(a: Point, b: Point, c: Point) -> f64 {
    let (one, other) = ((b.0 - a.0, b.1 - a.1), (c.0 - b.0, c.1 - b.1));
    let length = one.0.hypot(one.1) * other.0.hypot(other.1);
    if length > 0.0 { (one.0 * other.0 + one.1 * other.1) / length } else { 1.0 }
}

/// Leaves out the parts of lines that run within a distance of a longer one: where a railway has ten tracks, one is drawn.
pub(super) fn thinned(mut lines: Vec<Vec<Point>>, apart: f64, frame: Rect) -> Vec<Vec<Point>> {
    let walked = |line: &[Point]| line.windows(2).map(|pair| distance(pair[0], pair[1])).sum::<f64>();
    lines.sort_by(|a, b| walked(b).total_cmp(&walked(a)));
    let mut raster = Raster::new(frame);
    let mut kept = Vec::new();
    for line in lines {
        let steps = stepped(&line, apart);
        let is_new = |pair: &[Point]| {
            let middle = (f64::midpoint(pair[0].0, pair[1].0), f64::midpoint(pair[0].1, pair[1].1));
            raster.share(&Slant { centre: middle, width: 0.3, height: 0.3, angle: 0.0 }, TAKEN) == 0.0
        };
        let mut runs: Vec<(usize, usize)> = Vec::new();
        for (index, pair) in steps.windows(2).enumerate() {
            match runs.last_mut() {
                _ if !is_new(pair) => {}
                Some((_, end)) if *end == index => *end = index + 1,
                _ => runs.push((index, index + 1)),
            }
        }
        // What is left of a track between two others is no track of its own; a branch begins on the track that it leaves.
        runs.retain(|(start, end)| walked(&steps[*start..=*end]) > LEAST_BRANCH * apart || end - start + 1 == steps.len());
        let branch = |(start, end): (usize, usize)| {
            let (first, last) = (start.saturating_sub(JOINT), (end + JOINT).min(steps.len() - 1));
            let mut branch = steps[first..=last].to_vec();
            led_into(&mut branch, start - first, &kept, apart);
            branch.reverse();
            led_into(&mut branch, last - end, &kept, apart);
            branch.reverse();
            branch
        };
        let runs: Vec<Vec<Point>> = runs.into_iter().map(branch).collect();
        for pair in runs.iter().flat_map(|run| run.windows(2)) {
            raster.mark(&Slant::line(pair[0], pair[1], 2.0 * apart), TAKEN);
        }
        kept.extend(runs);
    }
    kept
}

/// Bends the first steps of a branch into the track from which it was cut, so that it does not end beside it.
fn led_into(branch: &mut [Point], joint: usize, tracks: &[Vec<Point>], apart: f64) {
    let Some(&start) = branch.first().filter(|_| joint > 0) else { return };
    let on_tracks = tracks.iter().flat_map(|track| track.windows(2)).map(|pair| nearest(start, pair[0], pair[1]));
    let Some(end) = on_tracks.min_by(|a, b| distance(start, *a).total_cmp(&distance(start, *b))) else { return };
    if distance(start, end) > 2.0 * apart {
        return;
    }
    let step = (end.0 - start.0, end.1 - start.1);
    for (index, point) in branch.iter_mut().take(joint).enumerate() {
        let share = 1.0 - index as f64 / joint as f64;
        *point = (point.0 + share * step.0, point.1 + share * step.1);
    }
}

/// A line with points at least every so often.
fn stepped(line: &[Point], step: f64) -> Vec<Point> {
    let mut steps: Vec<Point> = line.first().copied().into_iter().collect();
    for pair in line.windows(2) {
        let count = (distance(pair[0], pair[1]) / step).ceil().max(1.0) as usize;
        let at = |index: usize| {
            let part = index as f64 / count as f64;
            (pair[0].0 + part * (pair[1].0 - pair[0].0), pair[0].1 + part * (pair[1].1 - pair[0].1))
        };
        steps.extend((1..=count).map(at));
    }
    steps
}

/// A part of a street that is nearly straight.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Stretch {
    pub(super) from: Point,
    pub(super) to: Point,
    /// How far the street leaves the straight line, in millimetres.
    pub(super) off: f64,
    /// How far its middle is from that of the street.
    pub(super) aside: f64,
}

/// The parts of a chain on which a name of some length can stand, every millimetre.
pub(super) fn stretches(chain: &[Point], length: f64) -> Vec<Stretch> {
    let mut along = vec![0.0];
    for pair in chain.windows(2) {
        along.push(along.last().copied().unwrap_or_default() + distance(pair[0], pair[1]));
    }
    let whole = along.last().copied().unwrap_or_default();
    let at = |place: f64| {
        let after = along.partition_point(|way| *way < place).clamp(1, chain.len() - 1);
        let (a, b) = (chain[after - 1], chain[after]);
        let part = ((place - along[after - 1]) / (along[after] - along[after - 1]).max(1e-9)).clamp(0.0, 1.0);
        (a.0 + part * (b.0 - a.0), a.1 + part * (b.1 - a.1))
    };
    let count = if whole >= length { (whole - length) as usize } else { return Vec::new() };
    let stretch = |start: f64| {
        let (from, to) = (at(start), at(start + length));
        let inner = along.iter().zip(chain).filter(|(way, _)| **way > start && **way < start + length);
        let off = inner.map(|(_, point)| super::geometry::gap(*point, from, to)).fold(0.0, f64::max);
        Stretch { from, to, off, aside: (start + length / 2.0 - whole / 2.0).abs() }
    };
    let rest = whole - length - count as f64;
    (0..=count).map(|step| stretch(step as f64 + rest / 2.0)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_street_goes_straight_on_over_a_crossing() {
        let found = chains(&[
            vec![(0.0, 0.0), (10.0, 0.0)],
            vec![(10.0, 0.0), (10.0, 9.0)],
            vec![(20.0, 1.0), (10.0, 0.0)],
            vec![(10.0, -9.0), (10.0, 0.0)],
        ]);
        assert_eq!(found.len(), 2);
        assert!(found.iter().all(|chain| chain.len() == 3));
    }

    #[test]
    fn tracks_beside_each_other_are_one() {
        let frame = Rect { left: 0.0, top: 0.0, right: 60.0, bottom: 60.0 };
        let track = |y: f64| vec![(0.0, y), (50.0, y)];
        let branch = vec![(0.0, 10.8), (20.0, 10.8), (40.0, 40.0)];
        let kept = thinned(vec![track(10.0), track(10.4), track(50.0), branch], 1.0, frame);
        assert_eq!(kept.len(), 3);
        // The longest is kept whole; what ran beside it begins on it.
        let other = kept.iter().find(|track| track[0].0 > 16.0 && track[0].0 < 20.0).expect("the rest of a track");
        assert_eq!(other[0].1, 10.8, "it begins on the track that it leaves: {other:?}");
        assert_eq!(other.last(), Some(&(50.0, 10.0)), "and keeps its own end");
    }

    #[test]
    fn a_name_stands_where_the_street_is_straight() {
        let street = [(0.0, 0.0), (5.0, 5.0), (10.0, 0.0), (30.0, 0.0)];
        let best = stretches(&street, 15.0).into_iter().min_by(|a, b| a.off.total_cmp(&b.off)).unwrap();
        assert!(best.off < 0.01 && best.from.0 >= 9.9);
        assert!(stretches(&street, 60.0).is_empty());
    }
}
