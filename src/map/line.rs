//! The line map: the stops near a city's numbered locations as beads on a line, in the order in which one passes them along the
//! longest way through the area. It needs no streets: each location says its nearest stop.

use super::geometry::Point;
use super::view::Plane;
use crate::catalogue::Location;
use crate::edition::City;

/// A stop with the locations near it.
#[derive(Clone, Debug, PartialEq)]
pub struct Bead<'a> {
    /// Its name as on the sign.
    pub stop: &'a str,
    /// The town of the locations.
    pub town: &'a str,
    /// The locations with their numbers, in order of these.
    pub locations: Vec<(usize, &'a Location)>,
}

/// The stops in order: from north to south, or from west to east where the area is wider than high.
pub fn line(city: &City) -> Vec<Bead<'_>> {
    let mut beads: Vec<Bead<'_>> = Vec::new();
    for (number, location) in city.locations() {
        let Some(stop) = location.stop.as_deref() else { continue };
        let known = beads.iter_mut().find(|bead| bead.stop == stop && bead.town == location.town);
        match known {
            Some(bead) => bead.locations.push((number, location)),
            None => beads.push(Bead { stop, town: &location.town, locations: vec![(number, location)] }),
        }
    }
    let Some(middle) = mean(beads.iter().map(|bead| degrees(bead))) else { return beads };
    let plane = Plane::around(middle.0, middle.1);
    let ground = |bead: &Bead<'_>| plane.point(degrees(bead));
    let axis = axis(&beads.iter().map(ground).collect::<Vec<_>>());
    let along = |bead: &Bead<'_>| {
        let (x, y) = ground(bead);
        x * axis.0 + y * axis.1
    };
    beads.sort_by(|one, other| along(one).total_cmp(&along(other)).then_with(|| one.stop.cmp(other.stop)));
    beads
}

/// Longitude and latitude in the middle of a stop's locations.
fn degrees(bead: &Bead<'_>) -> Point {
    mean(bead.locations.iter().map(|(_, location)| (location.longitude, location.latitude))).unwrap_or_default()
}

fn mean(points: impl Iterator<Item = Point>) -> Option<Point> {
    let (count, sum) = points.fold((0.0, (0.0, 0.0)), |(count, sum), point| (count + 1.0, (sum.0 + point.0, sum.1 + point.1)));
    (count > 0.0).then(|| (sum.0 / count, sum.1 / count))
}

/// The direction in which points are spread most (first principal component), of length one. Downwards on a sheet means south.
fn axis(points: &[Point]) -> Point {
    let Some(middle) = mean(points.iter().copied()) else { return (0.0, 1.0) };
    let (mut xx, mut xy, mut yy) = (0.0, 0.0, 0.0);
    for (x, y) in points.iter().map(|point| (point.0 - middle.0, point.1 - middle.1)) {
        (xx, xy, yy) = (xx + x * x, xy + x * y, yy + y * y);
    }
    let angle = 0.5 * (2.0 * xy).atan2(xx - yy);
    let (x, y) = (angle.cos(), angle.sin());
    // One begins in the north, and in the west where the way leads straight across.
    if y < -1e-9 || (y.abs() <= 1e-9 && x < 0.0) { (-x, -y) } else { (x, y) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_axis_leads_along_the_points_and_southwards() {
        let (x, y) = axis(&[(0.0, 0.0), (1.0, 2.0), (2.0, 4.1), (3.0, 5.9)]);
        assert!((x - 0.448).abs() < 0.02 && (y - 0.894).abs() < 0.02, "{x} {y}");
        assert_eq!(axis(&[(0.0, 3.0), (0.0, -3.0)]), axis(&[(0.0, -3.0), (0.0, 3.0)]));
        assert_eq!(axis(&[]), (0.0, 1.0));
    }
}
