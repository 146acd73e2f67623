//! An extract of OpenStreetMap → the streets of a city. Reads a file of any size in several passes: what is kept in memory
//! grows with the city, not with the file. Knows nothing of the content folder.

mod error;
mod extract;
mod ground;
mod rings;
mod tags;

use std::path::Path;

use chrono::{DateTime, NaiveDate};
use osmpbf::dense::DenseNodeInfo;
use osmpbf::{Element, PrimitiveBlock, RelMemberType};

pub use error::ImportError;

use crate::catalogue::{Bounds, FeatureKind, Micro, StreetName, Streets};
use crate::language::Language;
use extract::{Contents, Extract};
use ground::{Area, Ground};
use tags::{Tags, named};

/// The most points of an area that are kept: five times those of Warsaw, in a third of a gigabyte.
const MOST_POINTS: usize = 20_000_000;
/// Around the area, in millionths of a degree: a street that crosses a corner may have no point inside.
const AROUND: i32 = 4_000;
/// The longest name, in letters.
const LONGEST_NAME: usize = 100;

/// What to import.
#[derive(Clone, Copy)]
pub struct Import<'a> {
    /// The `.osm.pbf` file.
    pub file: &'a Path,
    /// The area that is kept.
    pub bounds: Bounds,
    /// Languages in which names are kept besides that of the signs.
    pub languages: &'a [Language],
    /// The day of the data, where the file does not tell.
    pub date: Option<NaiveDate>,
    /// Hears what is being done.
    pub progress: &'a dyn Fn(&'static str),
}

/// A way that is drawn, or whose middle is named.
#[derive(Debug)]
struct Way {
    id: i64,
    kind: Option<FeatureKind>,
    point: Option<FeatureKind>,
    name: Option<StreetName>,
    number: Option<StreetName>,
    refs: Vec<i64>,
}

/// A node that is drawn.
#[derive(Debug)]
struct Spot {
    kind: FeatureKind,
    name: StreetName,
    at: Micro,
}

/// An area whose edge is cut into ways.
#[derive(Debug)]
struct Multipolygon {
    kind: FeatureKind,
    name: Option<StreetName>,
    ways: Vec<i64>,
}

/// What a block says of its nodes.
#[derive(Debug, Default)]
struct Nodes {
    inside: Vec<(i64, Micro)>,
    spots: Vec<Spot>,
    /// West, south, east, north of all.
    extent: Option<[i32; 4]>,
    /// In milliseconds since 1970.
    newest: Option<i64>,
}

/// Everything in the area, as it was read.
#[derive(Debug, Default)]
struct Found {
    /// By their ids.
    nodes: Vec<(i64, Micro)>,
    spots: Vec<Spot>,
    ways: Vec<Way>,
    multipolygons: Vec<Multipolygon>,
    /// Edges of those, by their ids.
    edges: Vec<(i64, Vec<i64>)>,
    extent: Option<[i32; 4]>,
    newest: Option<i64>,
}

/// Reads the streets of an area.
pub fn import(order: &Import<'_>) -> Result<Streets, ImportError> {
    (order.progress)("looking at the file");
    let mut extract = Extract::open(order.file)?;
    let mut found = Found::default();
    (order.progress)("points of the area (1 of 5)");
    found.read_nodes(&mut extract, order)?;
    (order.progress)("streets, buildings and water (2 of 5)");
    let touching = found.read_ways(&mut extract)?;
    (order.progress)("areas of several parts (3 of 5)");
    found.read_multipolygons(&mut extract, &touching)?;
    (order.progress)("their edges (4 of 5)");
    found.read_edges(&mut extract)?;
    (order.progress)("what reaches beyond the area (5 of 5)");
    found.read_missing_nodes(&mut extract)?;
    let date = found.date(&extract, order)?;
    let streets = found.streets(order.bounds, date);
    if streets.features.is_empty() {
        return Err(ImportError::Nothing { path: order.file.to_owned(), wanted: order.bounds });
    }
    Ok(streets)
}

impl Found {
    fn read_nodes(&mut self, extract: &mut Extract, order: &Import<'_>) -> Result<(), ImportError> {
        let area = Area::new(order.bounds, AROUND);
        let read = |block: &PrimitiveBlock| Nodes::read(block, &area, order.languages);
        extract.pass(Contents::ANY, read, |nodes| {
            self.nodes.extend(nodes.inside);
            self.spots.extend(nodes.spots);
            self.newest = self.newest.max(nodes.newest);
            self.extent = both(self.extent, nodes.extent);
            if self.nodes.len() > MOST_POINTS {
                let path = order.file.to_owned();
                return Err(ImportError::TooMany { path, most: MOST_POINTS, wanted: order.bounds });
            }
            Ok(())
        })?;
        self.nodes.sort_unstable_by_key(|(id, _)| *id);
        self.nodes.shrink_to_fit();
        let Some(extent) = self.extent else {
            return Err(ImportError::Nothing { path: order.file.to_owned(), wanted: order.bounds });
        };
        if self.nodes.is_empty() {
            let found = extract.bounds.unwrap_or_else(|| {
                let [west, south, east, north] = extent.map(|micro| f64::from(micro) / 1e6);
                Bounds { west, south, east, north }
            });
            return Err(ImportError::Elsewhere { path: order.file.to_owned(), found, wanted: order.bounds });
        }
        Ok(())
    }

    /// Keeps the ways that are drawn. Returns the ids of all that touch the area, in order: any may be the edge of something.
    fn read_ways(&mut self, extract: &mut Extract) -> Result<Vec<i64>, ImportError> {
        let mut touching = Vec::new();
        let nodes = &self.nodes;
        let ways = &mut self.ways;
        let read = |block: &PrimitiveBlock| ways_of(block, nodes);
        extract.pass(Contents::WAYS, read, |(ids, found)| {
            touching.extend(ids);
            ways.extend(found);
            Ok(())
        })?;
        touching.sort_unstable();
        ways.sort_by_key(|way| way.id);
        Ok(touching)
    }

    fn read_multipolygons(&mut self, extract: &mut Extract, touching: &[i64]) -> Result<(), ImportError> {
        let read = |block: &PrimitiveBlock| multipolygons(block, touching);
        extract.pass(Contents::RELATIONS, read, |found| {
            self.multipolygons.extend(found);
            Ok(())
        })
    }

    fn read_edges(&mut self, extract: &mut Extract) -> Result<(), ImportError> {
        let mut wanted: Vec<i64> = self.multipolygons.iter().flat_map(|area| &area.ways).copied().collect();
        wanted.sort_unstable();
        wanted.dedup();
        if wanted.is_empty() {
            return Ok(());
        }
        let read = |block: &PrimitiveBlock| {
            let ways = block.groups().flat_map(|group| group.ways());
            let ways = ways.filter(|way| wanted.binary_search(&way.id()).is_ok());
            ways.map(|way| (way.id(), way.refs().collect())).collect::<Vec<(i64, Vec<i64>)>>()
        };
        extract.pass(Contents::WAYS, read, |found| {
            self.edges.extend(found);
            Ok(())
        })?;
        self.edges.sort_by_key(|(id, _)| *id);
        Ok(())
    }

    fn read_missing_nodes(&mut self, extract: &mut Extract) -> Result<(), ImportError> {
        let known = &self.nodes;
        let refs = self.ways.iter().map(|way| &way.refs).chain(self.edges.iter().map(|(_, refs)| refs)).flatten();
        let mut missing: Vec<i64> = refs.copied().filter(|id| place(known, *id).is_none()).collect();
        missing.sort_unstable();
        missing.dedup();
        if missing.is_empty() {
            return Ok(());
        }
        let mut more = Vec::new();
        let read = |block: &PrimitiveBlock| {
            let mut found = Vec::new();
            each_node(block, |id, at| {
                if missing.binary_search(&id).is_ok() {
                    found.push((id, at));
                }
            });
            found
        };
        extract.pass(Contents::NODES, read, |found| {
            more.extend(found);
            Ok(())
        })?;
        self.nodes.extend(more);
        self.nodes.sort_unstable_by_key(|(id, _)| *id);
        Ok(())
    }

    fn date(&self, extract: &Extract, order: &Import<'_>) -> Result<NaiveDate, ImportError> {
        let of_header = extract.timestamp.and_then(|seconds| DateTime::from_timestamp(seconds, 0));
        let of_newest = self.newest.filter(|newest| *newest > 0).and_then(DateTime::from_timestamp_millis);
        let told = of_header.or(of_newest).map(|time| time.date_naive());
        order.date.or(told).ok_or_else(|| ImportError::NoDate { path: order.file.to_owned() })
    }

    fn streets(self, bounds: Bounds, date: NaiveDate) -> Streets {
        let mut ground = Ground::new(bounds);
        for spot in self.spots {
            ground.add_spot(spot.kind, spot.name, spot.at);
        }
        let at = |id: &i64| place(&self.nodes, *id);
        for way in self.ways {
            let line: Vec<Option<Micro>> = way.refs.iter().map(at).collect();
            ground.add_middle(way.point.zip(way.name.clone()), way.number, &line);
            if let Some(kind) = way.kind {
                ground.add(kind, way.name, &[line]);
            }
        }
        for area in self.multipolygons {
            let edge =
                |id: &i64| self.edges.binary_search_by_key(id, |(id, _)| *id).ok().map(|index| self.edges[index].1.clone());
            let rings = rings::rings(area.ways.iter().filter_map(edge).collect());
            let rings: Vec<Vec<Option<Micro>>> = rings.iter().map(|ring| ring.iter().map(at).collect()).collect();
            ground.add(area.kind, area.name, &rings);
        }
        ground.streets(date)
    }
}

impl Nodes {
    fn read(block: &PrimitiveBlock, area: &Area, languages: &[Language]) -> Self {
        let mut read = Self::default();
        for element in block.elements() {
            let (at, id, milliseconds) = match &element {
                Element::DenseNode(node) => {
                    (micro(node.nano_lon(), node.nano_lat()), node.id(), node.info().map(DenseNodeInfo::milli_timestamp))
                }
                Element::Node(node) => (micro(node.nano_lon(), node.nano_lat()), node.id(), node.info().milli_timestamp()),
                Element::Way(way) => (None, way.id(), way.info().milli_timestamp()),
                Element::Relation(relation) => (None, relation.id(), relation.info().milli_timestamp()),
            };
            read.newest = read.newest.max(milliseconds);
            let Some(at) = at else { continue };
            read.extent = both(read.extent, Some([at.0, at.1, at.0, at.1]));
            if area.is_near(at) {
                read.inside.push((id, at));
                match &element {
                    Element::DenseNode(node) if area.contains(at) => read.add_spots(|| node.tags(), at, languages),
                    Element::Node(node) if area.contains(at) => read.add_spots(|| node.tags(), at, languages),
                    _ => {}
                }
            }
        }
        read
    }

    fn add_spots<'a, T: Iterator<Item = (&'a str, &'a str)>>(
        &mut self,
        all: impl Fn() -> T,
        at: Micro,
        languages: &[Language],
    ) {
        let tags = Tags::new(all());
        let named = tags.point().and_then(|kind| Some((kind, named(all(), languages)?)));
        self.spots.extend(named.map(|(kind, name)| Spot { kind, name, at }));
        self.spots.extend(tags.number().map(|name| Spot { kind: FeatureKind::HouseNumber, name, at }));
    }
}

fn ways_of(block: &PrimitiveBlock, nodes: &[(i64, Micro)]) -> (Vec<i64>, Vec<Way>) {
    let (mut ids, mut ways) = (Vec::new(), Vec::new());
    for way in block.groups().flat_map(|group| group.ways()) {
        if !way.refs().any(|id| place(nodes, id).is_some()) {
            continue;
        }
        ids.push(way.id());
        let tags = Tags::new(way.tags());
        let refs: Vec<i64> = way.refs().collect();
        let is_ring = refs.len() > 3 && refs.first() == refs.last();
        let kind = tags.area().filter(|_| is_ring).or_else(|| tags.line());
        let (point, number) = if is_ring { (tags.point(), tags.number()) } else { (None, None) };
        if kind.is_some() || point.is_some() || number.is_some() {
            ways.push(Way { id: way.id(), kind, point, name: tags.name(), number, refs });
        }
    }
    (ids, ways)
}

fn multipolygons(block: &PrimitiveBlock, touching: &[i64]) -> Vec<Multipolygon> {
    let mut found = Vec::new();
    for relation in block.groups().flat_map(|group| group.relations()) {
        let tags = Tags::new(relation.tags());
        let Some(kind) = tags.area().filter(|_| tags.is_multipolygon()) else { continue };
        let members = relation.members().filter(|member| member.member_type == RelMemberType::Way);
        let ways: Vec<i64> = members.map(|member| member.member_id).collect();
        if ways.iter().any(|way| touching.binary_search(way).is_ok()) {
            found.push(Multipolygon { kind, name: tags.name(), ways });
        }
    }
    found
}

fn each_node(block: &PrimitiveBlock, mut take: impl FnMut(i64, Micro)) {
    for element in block.elements() {
        let (id, at) = match &element {
            Element::DenseNode(node) => (node.id(), micro(node.nano_lon(), node.nano_lat())),
            Element::Node(node) => (node.id(), micro(node.nano_lon(), node.nano_lat())),
            Element::Way(_) | Element::Relation(_) => continue,
        };
        if let Some(at) = at {
            take(id, at);
        }
    }
}

/// From billionths of a degree; `None` where that is nowhere on Earth.
fn micro(longitude: i64, latitude: i64) -> Option<Micro> {
    let rounded = |nano: i64, most: i32| {
        let micro = i32::try_from(nano.div_euclid(1000) + i64::from(nano.rem_euclid(1000) >= 500)).ok()?;
        (-most..=most).contains(&micro).then_some(micro)
    };
    Some((rounded(longitude, 180_000_000)?, rounded(latitude, 90_000_000)?))
}

fn place(nodes: &[(i64, Micro)], id: i64) -> Option<Micro> {
    nodes.binary_search_by_key(&id, |(id, _)| *id).ok().map(|index| nodes[index].1)
}

fn both(one: Option<[i32; 4]>, other: Option<[i32; 4]>) -> Option<[i32; 4]> {
    match (one, other) {
        (Some(a), Some(b)) => Some([a[0].min(b[0]), a[1].min(b[1]), a[2].max(b[2]), a[3].max(b[3])]),
        (one, other) => one.or(other),
    }
}

/// A name without what can't be seen or turns text around; `None` where nothing is left, or too much.
fn plain(text: &str) -> Option<String> {
    let invisible = |letter: &char| {
        letter.is_control()
            || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    let plain: String = text.trim().chars().filter(|letter| !invisible(letter)).collect();
    (!plain.is_empty() && plain.chars().count() <= LONGEST_NAME).then_some(plain)
}
