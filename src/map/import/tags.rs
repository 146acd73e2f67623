//! Tags of OpenStreetMap → what a map makes of them.

use std::collections::BTreeMap;

use super::plain;
use crate::catalogue::{FeatureKind, StreetName};
use crate::language::Language;

/// Longer house numbers are lists and notes, in letters.
const LONGEST_NUMBER: usize = 6;

/// The tags of one element of which a map makes something.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tags<'a> {
    highway: &'a str,
    railway: &'a str,
    waterway: &'a str,
    natural: &'a str,
    landuse: &'a str,
    leisure: &'a str,
    building: &'a str,
    amenity: &'a str,
    man_made: &'a str,
    place: &'a str,
    area: &'a str,
    tunnel: &'a str,
    service: &'a str,
    footway: &'a str,
    access: &'a str,
    location: &'a str,
    kind: &'a str,
    number: &'a str,
    name: &'a str,
}

impl<'a> Tags<'a> {
    pub(super) fn new(tags: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        let mut read = Self::default();
        for (key, value) in tags {
            let field = match key {
                "highway" => &mut read.highway,
                "railway" => &mut read.railway,
                "waterway" => &mut read.waterway,
                "natural" => &mut read.natural,
                "landuse" => &mut read.landuse,
                "leisure" => &mut read.leisure,
                "building" => &mut read.building,
                "amenity" => &mut read.amenity,
                "man_made" => &mut read.man_made,
                "place" => &mut read.place,
                "area" => &mut read.area,
                "tunnel" => &mut read.tunnel,
                "service" => &mut read.service,
                "footway" => &mut read.footway,
                "access" => &mut read.access,
                "location" => &mut read.location,
                "type" => &mut read.kind,
                "addr:housenumber" => &mut read.number,
                "name" => &mut read.name,
                _ => continue,
            };
            *field = value;
        }
        read
    }

    /// What a closed way or a relation of areas is.
    pub(super) fn area(&self) -> Option<FeatureKind> {
        let underground = self.location == "underground" || self.tunnel == "yes";
        match self {
            _ if underground => None,
            Self { building, .. } if !matches!(*building, "" | "no" | "roof") => Some(FeatureKind::Building),
            Self { natural: "water", .. } => Some(FeatureKind::Water),
            Self { waterway: "riverbank" | "dock", .. } => Some(FeatureKind::Water),
            Self { landuse: "basin" | "reservoir", .. } => Some(FeatureKind::Water),
            Self { natural: "beach" | "sand", .. } => Some(FeatureKind::Beach),
            Self { landuse: "cemetery", .. } | Self { amenity: "grave_yard", .. } => Some(FeatureKind::Cemetery),
            Self { natural: "wood", .. } | Self { landuse: "forest", .. } => Some(FeatureKind::Wood),
            Self { leisure: "park" | "garden" | "golf_course" | "nature_reserve", .. } => Some(FeatureKind::Park),
            Self { landuse: "grass" | "village_green" | "recreation_ground" | "allotments" | "meadow", .. } => {
                Some(FeatureKind::Park)
            }
            Self { natural: "grassland" | "heath" | "scrub", .. } => Some(FeatureKind::Park),
            Self { man_made: "pier" | "breakwater", .. } | Self { place: "square", .. } => Some(FeatureKind::Square),
            Self { highway: "pedestrian" | "footway", area: "yes", .. } => Some(FeatureKind::Square),
            _ => None,
        }
    }

    /// What a way is as a line.
    pub(super) fn line(&self) -> Option<FeatureKind> {
        // A passage through a building is a way through like any other.
        let tunnel = !matches!(self.tunnel, "" | "no" | "building_passage");
        match self {
            Self { natural: "coastline", .. } => Some(FeatureKind::Coast),
            _ if tunnel || self.area == "yes" => None,
            Self { man_made: "pier" | "breakwater", .. } => Some(FeatureKind::Pedestrian),
            Self { railway: "rail" | "light_rail" | "narrow_gauge" | "subway", service: "", .. } => Some(FeatureKind::Rail),
            Self { railway: "tram", service: "", .. } => Some(FeatureKind::Tram),
            Self { waterway: "river" | "canal", .. } => Some(FeatureKind::River),
            Self { waterway: "stream" | "ditch" | "drain", .. } => Some(FeatureKind::Stream),
            _ => self.road(),
        }
    }

    fn road(&self) -> Option<FeatureKind> {
        match self.highway.trim_end_matches("_link") {
            "motorway" | "trunk" => Some(FeatureKind::Motorway),
            "primary" => Some(FeatureKind::Primary),
            "secondary" => Some(FeatureKind::Secondary),
            "tertiary" => Some(FeatureKind::Tertiary),
            "residential" | "unclassified" | "living_street" | "road" => Some(FeatureKind::Minor),
            "pedestrian" => Some(FeatureKind::Pedestrian),
            "service" if matches!(self.service, "" | "alley") && !self.is_closed() => Some(FeatureKind::Service),
            // Pavements run beside their streets, and crossings over them.
            "footway" if !self.footway.is_empty() => None,
            "footway" | "path" | "cycleway" | "bridleway" | "steps" | "track" if !self.is_closed() => Some(FeatureKind::Path),
            _ => None,
        }
    }

    fn is_closed(&self) -> bool {
        matches!(self.access, "no" | "private")
    }

    /// What a node is, or what a map writes in the middle of an area.
    pub(super) fn point(&self) -> Option<FeatureKind> {
        match self {
            Self { railway: "station" | "halt", .. } | Self { amenity: "bus_station", .. } => Some(FeatureKind::Station),
            Self { railway: "tram_stop", .. } => Some(FeatureKind::TramStop),
            Self { highway: "bus_stop", .. } => Some(FeatureKind::BusStop),
            Self { place: "city" | "town" | "village", .. } => Some(FeatureKind::Town),
            Self { place: "borough" | "suburb" | "quarter", .. } => Some(FeatureKind::District),
            Self { place: "neighbourhood" | "hamlet" | "locality" | "island" | "islet", .. } => Some(FeatureKind::Locality),
            _ => None,
        }
    }

    /// Its house number.
    pub(super) fn number(&self) -> Option<StreetName> {
        let text = plain(self.number)?;
        let short = text.chars().count() <= LONGEST_NUMBER;
        short.then(|| StreetName { text, others: BTreeMap::new() })
    }

    /// Its name on the sign.
    pub(super) fn name(&self) -> Option<StreetName> {
        plain(self.name).map(|text| StreetName { text, others: BTreeMap::new() })
    }

    /// Whether a relation is put together of the edges of an area.
    pub(super) fn is_multipolygon(&self) -> bool {
        self.kind == "multipolygon"
    }
}

/// A name with what others call it, in some languages.
pub(super) fn named<'a>(tags: impl Iterator<Item = (&'a str, &'a str)>, languages: &[Language]) -> Option<StreetName> {
    let mut name = StreetName::default();
    for (key, value) in tags {
        match key.strip_prefix("name") {
            Some("") => name.text = plain(value)?,
            Some(tag) => {
                let language = languages.iter().find(|language| Some(language.tag()) == tag.strip_prefix(':'));
                name.others.extend(language.and_then(|language| Some((language.clone(), plain(value)?))));
            }
            None => {}
        }
    }
    let own = name.text.clone();
    name.others.retain(|_, other| *other != own);
    (!name.text.is_empty()).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tags<'a>(pairs: &[(&'a str, &'a str)]) -> Tags<'a> {
        Tags::new(pairs.iter().copied())
    }

    #[test]
    fn roads_have_classes_and_pavements_are_none() {
        assert_eq!(tags(&[("highway", "trunk_link")]).line(), Some(FeatureKind::Motorway));
        assert_eq!(tags(&[("highway", "living_street")]).line(), Some(FeatureKind::Minor));
        assert_eq!(tags(&[("highway", "service"), ("service", "driveway")]).line(), None);
        assert_eq!(tags(&[("highway", "footway"), ("footway", "sidewalk")]).line(), None);
        assert_eq!(tags(&[("highway", "residential"), ("tunnel", "yes")]).line(), None);
        assert_eq!(tags(&[("highway", "service"), ("tunnel", "building_passage")]).line(), Some(FeatureKind::Service));
        assert_eq!(tags(&[("railway", "rail"), ("service", "siding")]).line(), None);
    }

    #[test]
    fn areas_are_told_by_what_covers_the_ground() {
        assert_eq!(tags(&[("building", "yes"), ("landuse", "grass")]).area(), Some(FeatureKind::Building));
        assert_eq!(tags(&[("building", "no"), ("landuse", "grass")]).area(), Some(FeatureKind::Park));
        assert_eq!(tags(&[("highway", "pedestrian"), ("area", "yes")]).area(), Some(FeatureKind::Square));
        assert_eq!(tags(&[("building", "yes"), ("location", "underground")]).area(), None);
    }

    #[test]
    fn a_name_keeps_what_readers_of_the_city_call_it() {
        let languages = ["uk", "ar"].map(|tag| Language::parse(tag).unwrap());
        let pairs = [("name", "Wrzeszcz"), ("name:uk", "Вжещ"), ("name:ar", "Wrzeszcz"), ("name:de", "Langfuhr")];
        let name = named(pairs.into_iter(), &languages).unwrap();
        assert_eq!(name.text, "Wrzeszcz");
        assert_eq!(name.others.into_values().collect::<Vec<_>>(), ["Вжещ"]);
        assert_eq!(named([("name:uk", "Вжещ")].into_iter(), &languages), None);
    }
}
