//! `topics.toml`, `layer.toml`, `approvals/<language>.toml` and the folder `map`.

use std::collections::BTreeMap;
use std::sync::Arc;

use geojson::{GeoJson, GeometryValue};
use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use super::Finding;
use super::document::Document;
use crate::catalogue::{
    Approval, At, Bounds, ChartLabel, Colour, Colours, Hash, Layer, LayerKind, LogoKind, Numerals, Phrase, PhraseGroup,
    Position, SectionId, Slug, Term, TimeZone, Topic, Urgency, Verdict,
};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTopic {
    slug: Spanned<String>,
    icon: String,
    #[serde(default)]
    urgency: Urgency,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLayer {
    name: String,
    kind: LayerKind,
    parent: Option<Spanned<String>>,
    source_language: Spanned<String>,
    #[serde(default)]
    languages: Vec<Spanned<String>>,
    #[serde(default)]
    names: BTreeMap<Spanned<String>, String>,
    #[serde(default)]
    hide: Vec<Spanned<String>>,
    #[serde(default)]
    emergency: Vec<Spanned<String>>,
    bounds: Option<Bounds>,
    #[serde(default)]
    proper_names: Vec<String>,
    #[serde(default)]
    short_numbers: Vec<Spanned<String>>,
    neutral_page: Option<Spanned<String>>,
    time_zone: Option<Spanned<String>>,
    numerals: Option<Numerals>,
    #[serde(default)]
    colours: RawColours,
    logo: Option<Spanned<String>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawColours {
    header: Option<Spanned<String>>,
    accent: Option<Spanned<String>>,
    links: Option<Spanned<String>>,
    links_dark: Option<Spanned<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTerm {
    term: Spanned<String>,
    ipa: Spanned<String>,
    #[serde(default)]
    forms: Vec<String>,
    #[serde(default)]
    met: Vec<Spanned<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPhrase {
    phrase: Spanned<String>,
    ipa: Spanned<String>,
    group: PhraseGroup,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawApproval {
    item: String,
    section: Spanned<String>,
    source: Spanned<String>,
    translation: Spanned<String>,
    verdict: Verdict,
    reviewer: Spanned<String>,
    date: Spanned<Datetime>,
}

impl Document<'_> {
    /// Reads `topics.toml`.
    pub(super) fn topics(&mut self) -> Vec<Topic> {
        let records = self.array::<RawTopic>("topic");
        let mut topics: Vec<Topic> = Vec::new();
        for (_, raw) in records {
            let Some(slug) = self.slug(&raw.slug) else { continue };
            if topics.iter().any(|topic| topic.slug == slug.value) {
                let message = format!("the topic “{}” stands here twice", slug.value);
                self.error("duplicate", &raw.slug.span(), message, "remove one of the two");
                continue;
            }
            topics.push(Topic { slug: slug.value, icon: raw.icon, urgency: raw.urgency });
        }
        topics
    }

    /// Reads `layer.toml`.
    pub(super) fn layer(&mut self, slug: Slug, position: Position) -> Option<Layer> {
        let raw = self.record::<RawLayer>()?;
        let source_language = self.language(&raw.source_language);
        let mut names = BTreeMap::new();
        for (tag, name) in raw.names {
            if let Some(language) = self.language(&tag) {
                names.insert(language, name);
            }
        }
        let languages = self.each(&raw.languages, Self::language);
        if raw.kind == LayerKind::City && raw.bounds.is_none() {
            let advice = "add [bounds] with west, south, east and north, so that mistyped coordinates are found";
            self.note(Finding::error("missing-key", position.clone(), "a city has bounds", advice));
        }
        if (raw.kind == LayerKind::City) == languages.is_empty() {
            let advice = "add languages = [\"pl\", …] to a city; remove it from other layers";
            self.note(Finding::error("missing-key", position.clone(), "a city, and nothing else, offers languages", advice));
        }
        let (colours, logo) = (self.colours(&raw.colours), raw.logo.as_ref().and_then(|name| self.logo_name(name)));
        if raw.kind != LayerKind::City && !(colours.is_empty() && logo.is_none()) {
            let advice = "write colours and logo into the layer.toml of each city";
            self.note(Finding::error(
                "bad-value",
                position.clone(),
                "a city, and nothing else, has colours and a logo",
                advice,
            ));
        }
        Some(Layer {
            slug,
            name: raw.name,
            names,
            kind: raw.kind,
            parent: raw.parent.as_ref().and_then(|name| self.slug(name)),
            source_language: source_language?,
            languages,
            hide: self.each(&raw.hide, Self::item),
            emergency: self.each(&raw.emergency, Self::item),
            bounds: raw.bounds,
            proper_names: raw.proper_names,
            short_numbers: self.each(&raw.short_numbers, Self::number),
            neutral_page: raw.neutral_page.as_ref().and_then(|page| self.web(page)),
            time_zone: raw.time_zone.as_ref().and_then(|zone| self.time_zone(zone)),
            numerals: raw.numerals,
            colours,
            logo,
            position,
        })
    }

    fn colours(&mut self, raw: &RawColours) -> Colours {
        let mut colour = |text: Option<&Spanned<String>>| {
            let text = text?;
            let advice = "write # and six digits of red, green and blue, as in #0b4453";
            self.keep("bad-value", text.span(), Colour::parse(text.get_ref()), advice)
        };
        Colours {
            header: colour(raw.header.as_ref()),
            accent: colour(raw.accent.as_ref()),
            links: colour(raw.links.as_ref()),
            links_dark: colour(raw.links_dark.as_ref()),
        }
    }

    fn logo_name(&mut self, name: &Spanned<String>) -> Option<At<String>> {
        let file = name.get_ref();
        let is_beside = LogoKind::of(file).is_some() && !file.contains(['/', '\\']) && !file.starts_with('.');
        if !is_beside {
            let message = format!("“{file}” is not the name of a picture beside layer.toml");
            self.error("bad-value", &name.span(), message, "put an SVG or PNG file there and name it, as in logo.svg");
        }
        is_beside.then(|| At { value: file.clone(), at: self.at(&name.span()) })
    }

    fn time_zone(&mut self, name: &Spanned<String>) -> Option<TimeZone> {
        let read = TimeZone::parse(name.get_ref());
        self.keep("bad-value", name.span(), read, "use a name of the IANA time zones, as in Europe/Warsaw")
            .map(|zone| zone.value)
    }

    /// Reads `glossary/glossary.toml`.
    pub(super) fn terms(&mut self) -> BTreeMap<SectionId, Term> {
        let mut terms = BTreeMap::new();
        for (id, raw) in self.records::<RawTerm>() {
            self.filled("term", &raw.term);
            self.filled("ipa", &raw.ipa);
            let met = self.each(&raw.met, Self::item);
            let RawTerm { term, ipa, forms, .. } = raw;
            let term = Term { term: term.into_inner(), ipa: ipa.into_inner(), forms, met, position: id.at };
            terms.insert(SectionId::new(id.value), term);
        }
        terms
    }

    /// Reads `phrases/phrases.toml`.
    pub(super) fn phrases(&mut self) -> BTreeMap<SectionId, Phrase> {
        let mut phrases = BTreeMap::new();
        for (id, raw) in self.records::<RawPhrase>() {
            self.filled("phrase", &raw.phrase);
            self.filled("ipa", &raw.ipa);
            let RawPhrase { phrase, ipa, group } = raw;
            let phrase = Phrase { phrase: phrase.into_inner(), ipa: ipa.into_inner(), group, position: id.at };
            phrases.insert(SectionId::new(id.value), phrase);
        }
        phrases
    }

    fn filled(&mut self, key: &str, value: &Spanned<String>) {
        if value.get_ref().trim().is_empty() {
            self.error("missing-key", &value.span(), format!("the {key} is empty"), "write it");
        }
    }

    /// Reads `approvals/<language>.toml`.
    pub(super) fn approvals(&mut self) -> Vec<Approval> {
        let records = self.array::<RawApproval>("approval");
        let mut approvals = Vec::new();
        for (position, raw) in records {
            let section = self.slug(&raw.section).map(|slug| SectionId::new(slug.value));
            let (source, translation) = (self.hash(&raw.source), self.hash(&raw.translation));
            let date = self.date(&raw.date);
            if raw.reviewer.get_ref().trim().is_empty() {
                self.error("bad-value", &raw.reviewer.span(), "an approval has a name", "write who approved the text");
                continue;
            }
            let (Some(section), Some(source), Some(translation), Some(date)) = (section, source, translation, date) else {
                continue;
            };
            let reviewer = raw.reviewer.into_inner();
            approvals.push(Approval {
                item: raw.item,
                section,
                source,
                translation,
                verdict: raw.verdict,
                reviewer,
                date,
                position,
            });
        }
        approvals
    }

    /// Reads a hash.
    pub(super) fn hash(&mut self, text: &Spanned<String>) -> Option<Hash> {
        let hash = Hash::parse(text.get_ref());
        if hash.is_none() {
            let message = format!("“{}” is not a hash", text.get_ref());
            self.error("bad-hash", &text.span(), message, "write the 16 digits that `witaj review stamp` prints");
        }
        hash
    }

    /// Reads `map/map.toml`.
    pub(super) fn chart_labels(&mut self) -> Vec<ChartLabel> {
        self.array::<ChartLabel>("label").into_iter().map(|(_, label)| label).collect()
    }
}

/// Reads `map/coast.geojson`: lines of the coast.
pub(super) fn coast(file: &Arc<str>, text: &str, findings: &mut Vec<Finding>) -> Vec<Vec<(f64, f64)>> {
    let mut wrong = |message: String| {
        let position = Position::start(Arc::clone(file));
        let advice = "give a GeoJSON FeatureCollection of LineStrings in degrees WGS 84";
        findings.push(Finding::error("bad-map", position, message, advice));
        Vec::new()
    };
    let features = match text.parse::<GeoJson>() {
        Ok(GeoJson::FeatureCollection(collection)) => collection.features,
        Ok(_) => return wrong("this is not a FeatureCollection".to_owned()),
        Err(error) => return wrong(format!("this is not GeoJSON: {error}")),
    };
    let mut lines = Vec::new();
    for feature in features {
        let Some(GeometryValue::LineString { coordinates }) = feature.geometry.map(|geometry| geometry.value) else {
            return wrong("a feature is not a LineString".to_owned());
        };
        let line: Option<Vec<(f64, f64)>> =
            coordinates.iter().map(|point| Some((*point.as_slice().first()?, *point.as_slice().get(1)?))).collect();
        match line {
            Some(line) if line.len() > 1 => lines.push(line),
            _ => return wrong("a line has fewer than two points".to_owned()),
        }
    }
    lines
}
