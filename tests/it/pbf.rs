//! Writes small `.osm.pbf` files for tests, by the format's description. Nothing here reads one.

/// A file in the making: elements are numbered in the order in which they are added, from 1.
#[derive(Clone, Debug, Default)]
pub(crate) struct Pbf {
    pub(crate) nodes: Vec<Node>,
    pub(crate) ways: Vec<Way>,
    pub(crate) relations: Vec<Relation>,
    /// In seconds since 1970, in the header.
    pub(crate) timestamp: Option<i64>,
    /// In seconds since 1970, of every node.
    pub(crate) edited: Option<i64>,
    /// What the header demands.
    pub(crate) demands: Option<&'static str>,
}

type Tags = Vec<(String, String)>;

#[derive(Clone, Debug)]
pub(crate) struct Node {
    longitude: f64,
    latitude: f64,
    tags: Tags,
}

#[derive(Clone, Debug)]
pub(crate) struct Way {
    refs: Vec<i64>,
    tags: Tags,
}

#[derive(Clone, Debug)]
pub(crate) struct Relation {
    ways: Vec<i64>,
    tags: Tags,
}

fn owned(tags: &[(&str, &str)]) -> Tags {
    tags.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
}

impl Pbf {
    pub(crate) fn node(&mut self, longitude: f64, latitude: f64, tags: &[(&str, &str)]) -> i64 {
        self.nodes.push(Node { longitude, latitude, tags: owned(tags) });
        self.nodes.len() as i64
    }

    /// A way over new nodes; a last place that is the first closes it.
    pub(crate) fn way(&mut self, places: &[(f64, f64)], tags: &[(&str, &str)]) -> i64 {
        let is_ring = places.len() > 3 && places.first() == places.last();
        let open = if is_ring { &places[..places.len() - 1] } else { places };
        let mut refs: Vec<i64> = open.iter().map(|(longitude, latitude)| self.node(*longitude, *latitude, &[])).collect();
        if is_ring {
            refs.push(refs[0]);
        }
        self.way_over(refs, tags)
    }

    /// A way over nodes that are there, or are not.
    pub(crate) fn way_over(&mut self, refs: Vec<i64>, tags: &[(&str, &str)]) -> i64 {
        self.ways.push(Way { refs, tags: owned(tags) });
        self.ways.len() as i64
    }

    pub(crate) fn multipolygon(&mut self, ways: &[i64], tags: &[(&str, &str)]) {
        let tags = [&[("type", "multipolygon")], tags].concat();
        self.relations.push(Relation { ways: ways.to_vec(), tags: owned(&tags) });
    }

    /// The nodes of a way.
    pub(crate) fn refs(&self, way: i64) -> Vec<i64> {
        self.ways[way as usize - 1].refs.clone()
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut header = [text(4, "OsmSchema-V0.6"), text(4, "DenseNodes")].concat();
        header.extend(self.demands.map(|demand| text(4, demand)).unwrap_or_default());
        header.extend(self.timestamp.map(|seconds| number(32, seconds as u64)).unwrap_or_default());
        let mut file = block("OSMHeader", &header);
        file.extend(block("OSMData", &self.dense()));
        for (id, way) in (1..).zip(&self.ways) {
            file.extend(block("OSMData", &group(&way.tags, |keys, values| way_message(id, way, keys, values))));
        }
        for relation in &self.relations {
            file.extend(block("OSMData", &group(&relation.tags, |keys, values| relation_message(relation, keys, values))));
        }
        file
    }

    fn dense(&self) -> Vec<u8> {
        let mut strings = vec![String::new()];
        let mut place = |string: &String| {
            strings.push(string.clone());
            strings.len() as u64 - 1
        };
        let mut tags = Vec::new();
        for node in &self.nodes {
            tags.extend(node.tags.iter().flat_map(|(key, value)| [place(key), place(value)]));
            tags.push(0);
        }
        let hundred_nano = |degrees: f64| (degrees * 1e7).round() as i64;
        let ids: Vec<i64> = (1..=self.nodes.len() as i64).collect();
        let mut dense = [
            message(1, &steps(ids)),
            message(8, &steps(self.nodes.iter().map(|node| hundred_nano(node.latitude)))),
            message(9, &steps(self.nodes.iter().map(|node| hundred_nano(node.longitude)))),
            message(10, &tags.into_iter().flat_map(varint).collect::<Vec<_>>()),
        ]
        .concat();
        if let Some(seconds) = self.edited {
            let zeroes = vec![0; self.nodes.len()];
            let info = [
                message(1, &[1].repeat(self.nodes.len())),
                message(2, &steps(vec![seconds; self.nodes.len()])),
                message(3, &zeroes),
                message(4, &zeroes),
                message(5, &zeroes),
            ];
            dense.extend(message(5, &info.concat()));
        }
        [table(&strings), message(2, &message(2, &dense))].concat()
    }
}

fn group(tags: &Tags, make: impl Fn(Vec<u64>, Vec<u64>) -> Vec<u8>) -> Vec<u8> {
    let strings: Vec<String> =
        [String::new()].into_iter().chain(tags.iter().flat_map(|(key, value)| [key.clone(), value.clone()])).collect();
    let count = tags.len() as u64;
    let keys = (0..count).map(|tag| 2 * tag + 1).collect();
    let values = (0..count).map(|tag| 2 * tag + 2).collect();
    [table(&strings), message(2, &make(keys, values))].concat()
}

fn way_message(id: u64, way: &Way, keys: Vec<u64>, values: Vec<u64>) -> Vec<u8> {
    let way = [number(1, id), packed(2, keys), packed(3, values), message(8, &steps(way.refs.clone()))];
    message(3, &way.concat())
}

fn relation_message(relation: &Relation, keys: Vec<u64>, values: Vec<u64>) -> Vec<u8> {
    let count = relation.ways.len();
    let relation = [
        number(1, 1),
        packed(2, keys),
        packed(3, values),
        packed(8, vec![0; count]),
        message(9, &steps(relation.ways.clone())),
        packed(10, vec![1; count]),
    ];
    message(4, &relation.concat())
}

fn table(strings: &[String]) -> Vec<u8> {
    message(1, &strings.iter().flat_map(|string| text(1, string)).collect::<Vec<_>>())
}

/// A block as it stands, not compressed.
fn block(kind: &str, data: &[u8]) -> Vec<u8> {
    let body = message(1, data);
    let head = [text(1, kind), number(3, body.len() as u64)].concat();
    [(head.len() as u32).to_be_bytes().to_vec(), head, body].concat()
}

fn varint(mut value: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    while value > 127 {
        bytes.push(value as u8 | 128);
        value >>= 7;
    }
    bytes.push(value as u8);
    bytes
}

fn number(field: u64, value: u64) -> Vec<u8> {
    [varint(field << 3), varint(value)].concat()
}

fn message(field: u64, data: &[u8]) -> Vec<u8> {
    [varint(field << 3 | 2), varint(data.len() as u64), data.to_vec()].concat()
}

fn text(field: u64, text: &str) -> Vec<u8> {
    message(field, text.as_bytes())
}

fn packed(field: u64, values: Vec<u64>) -> Vec<u8> {
    message(field, &values.into_iter().flat_map(varint).collect::<Vec<_>>())
}

/// Differences, with the sign in the last bit.
fn steps(values: impl IntoIterator<Item = i64>) -> Vec<u8> {
    let mut last = 0;
    let step = |value: i64| {
        let step = value - last;
        last = value;
        varint(((step << 1) ^ (step >> 63)) as u64)
    };
    values.into_iter().flat_map(step).collect()
}
