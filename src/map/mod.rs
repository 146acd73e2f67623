//! Maps of a city with its numbered locations → a drawing. The overview needs nothing but a layer's coast and names; the street
//! map needs the streets that `import` reads from an extract of OpenStreetMap.
//! Site and packs show the same drawings. Knows the edition, no content folder, no pages and no packs.

mod coast;
mod drawing;
mod furniture;
mod geometry;
mod grid;
mod ground;
pub mod import;
mod layout;
mod lettering;
mod line;
mod locator;
mod markers;
mod names;
mod numbers;
mod panel;
mod raster;
mod roads;
#[cfg(test)]
pub(crate) mod sight;
mod street;
#[cfg(test)]
mod street_tests;
mod style;
mod svg;
#[cfg(test)]
mod tests;
mod view;

pub use drawing::{Anchor, Drawing, Label, LabelKind, Lettered, Marker, Shape, ShapeKind};
pub use grid::Grid;
pub use line::{Bead, line};
pub use locator::{LOCATOR, locator};
pub use street::{StreetArea, StreetOptions, street};

use crate::catalogue::{ChartLabel, ChartLabelKind, Location, Slug};
use crate::edition::City;
use geometry::{Point, Rect};
use layout::Layout;
use panel::Panel;
use view::{Plane, View};

/// Radii of the circles in millimetres: the first that leaves room for all of them.
const RADII: [f64; 6] = [2.9, 2.5, 2.1, 1.7, 1.3, 0.9];

/// Millimetres: letters and margins leave nothing of a smaller sheet.
const LEAST_SIDE: f64 = 40.0;

/// A location on the ground.
#[derive(Clone, Debug)]
struct Place {
    number: usize,
    location: Slug,
    topic: Slug,
    name: String,
    street: String,
    station: bool,
    ground: Point,
}

/// A name on the ground.
#[derive(Clone, Debug)]
struct Name {
    text: String,
    kind: ChartLabelKind,
    ground: Point,
}

/// Draws a city's overview map, `width` × `height` in millimetres. Letters and circles have the same size on a sheet of
/// any size, so a narrow drawing that is shown wide has large ones. A sheet of less than 40 × 40 holds no map.
pub fn overview(city: &City, width: f64, height: f64) -> Drawing {
    let bounds = city.layer().bounds;
    let corners = || bounds.iter().flat_map(|area| [(area.west, area.north), (area.east, area.south)]);
    let homes = city.locations().into_iter().map(|(_, location)| (location.longitude, location.latitude));
    let (longitude, latitude) = Rect::of(homes.chain(corners())).map_or((0.0, 0.0), |degrees| degrees.centre());
    let plane = Plane::around(longitude, latitude);
    let area = Rect::of(corners().map(|corner| plane.point(corner)));
    let places: Vec<Place> = city.locations().into_iter().map(|numbered| Place::new(numbered, plane)).collect();
    let names: Vec<Name> = city.chart().labels.iter().map(|label| Name::new(label, plane)).collect();
    let coast = charted_coast(city, plane, &places, &names);
    draw(&places, &names, &coast, area, (width, height))
}

/// The coast of a city's chart in kilometres, with land on its left.
fn charted_coast(city: &City, plane: Plane, places: &[Place], names: &[Name]) -> Vec<Vec<Point>> {
    let coast = city.chart().coast.iter().map(|line| line.iter().map(|point| plane.point(*point)).collect()).collect();
    // Whatever stands at an address stands on land, and so do towns.
    let towns = names.iter().filter(|name| name.kind == ChartLabelKind::Town).map(|name| name.ground);
    let dry: Vec<Point> = places.iter().map(|place| place.ground).chain(towns).collect();
    coast::land_on_the_left(coast, &dry)
}

impl Place {
    fn new((number, location): (usize, &Location), plane: Plane) -> Self {
        Self {
            number,
            location: location.id.clone(),
            topic: location.topic.value.clone(),
            name: location.name.clone(),
            street: location.street.clone(),
            station: location.kind.is_station(),
            ground: plane.point((location.longitude, location.latitude)),
        }
    }
}

impl Name {
    fn new(label: &ChartLabel, plane: Plane) -> Self {
        Self { text: label.name.clone(), kind: label.kind, ground: plane.point((label.longitude, label.latitude)) }
    }
}

/// Draws places, names and coast, all in kilometres.
fn draw(places: &[Place], names: &[Name], coast: &[Vec<Point>], area: Option<Rect>, (width, height): (f64, f64)) -> Drawing {
    let mut drawing = Drawing::empty(width, height);
    if !(width >= LEAST_SIDE && height >= LEAST_SIDE) {
        return drawing;
    }
    // Lines are drawn around their middle: the frame keeps its own width within the sheet.
    let sheet = Rect { left: 0.0, top: 0.0, right: width, bottom: height }.grown(-0.3);
    let homes: Vec<Point> = places.iter().map(|place| place.ground).collect();
    let area = area.unwrap_or_else(|| Rect::around((0.0, 0.0), 10.0, 10.0));
    let layout = Layout::new(&homes, area, coast, sheet, 2.0 * RADII[0]);
    let sized = RADII.iter().find_map(|radius| panels(places, coast, layout, *radius));
    let Some((overview, inset)) = sized else { return drawing };
    overview.draw_land(&mut drawing);
    if let (Some(inset), Some(window), Some(view)) = (&inset, overview.window(), layout.inset) {
        drawing.add(ShapeKind::Beam, vec![beam(window, view.frame)]);
        inset.draw_land(&mut drawing);
        inset.draw_water(&mut drawing);
    }
    overview.draw_water(&mut drawing);
    if let Some(window) = overview.window() {
        drawing.add(ShapeKind::Inset, vec![window.ring()]);
    }
    let enlarged = layout.inset.map(|view| view.ground());
    let within = |name: &Name| name.kind == ChartLabelKind::District && enlarged.is_some_and(|area| area.contains(name.ground));
    overview.draw(&names.iter().filter(|name| !within(name)).collect::<Vec<_>>(), &mut drawing);
    if let Some(inset) = inset {
        inset.draw(&names.iter().filter(|name| within(name)).collect::<Vec<_>>(), &mut drawing);
    }
    drawing.markers.sort_by_key(|marker| marker.number);
    drawing
}

/// The frames with circles of one size; a location stands in one of them.
fn panels<'a>(
    places: &'a [Place],
    coast: &[Vec<Point>],
    layout: Layout,
    radius: f64,
) -> Option<(Panel<'a>, Option<Panel<'a>>)> {
    let enlarged = layout.inset.map(|view| view.ground());
    let within = |place: &&Place| enlarged.is_some_and(|area| area.contains(place.ground));
    let (near, far): (Vec<&Place>, Vec<&Place>) = places.iter().partition(within);
    let overview = Panel::new(layout.overview, far, coast, enlarged, true, radius)?;
    let inset = |view: View| Panel::new(view, near, coast, None, false, radius);
    match layout.inset {
        Some(view) => Some((overview, Some(inset(view)?))),
        None => Some((overview, None)),
    }
}

/// The ray that widens from a window to the frame that enlarges it.
fn beam(window: Rect, frame: Rect) -> Vec<Point> {
    if frame.top >= window.bottom {
        vec![
            (window.left, window.bottom),
            (window.right, window.bottom),
            (frame.right, frame.top),
            (frame.left, frame.top),
            (window.left, window.bottom),
        ]
    } else {
        vec![
            (window.right, window.top),
            (window.right, window.bottom),
            (frame.left, frame.bottom),
            (frame.left, frame.top),
            (window.right, window.top),
        ]
    }
}
