//! `style.toml` → how each shape and label looks. It is compiled in: site and packs show the same map, and its contrast is tested.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::drawing::{LabelKind, ShapeKind};
use crate::catalogue::FeatureKind;
use crate::language::Language;

/// How everything looks.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Style {
    pub(super) shapes: BTreeMap<String, Look>,
    pub(super) labels: BTreeMap<String, Lettered>,
    short: BTreeMap<String, BTreeMap<String, String>>,
}

/// How a shape looks. Lengths in millimetres, colours as `#rrggbb`.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Look {
    pub(super) fill: Option<String>,
    pub(super) stroke: Option<String>,
    pub(super) width: f64,
    /// On the ground.
    metres: f64,
    least: f64,
    most: f64,
    /// The colour below a road that is seen at its edges.
    pub(super) casing: Option<String>,
    /// How wide that is on each side.
    edge: f64,
    /// A second line within the first.
    pub(super) inner: Option<String>,
    pub(super) inner_width: f64,
    /// The least scale at which it is drawn, in millimetres to the kilometre.
    pub(super) from: f64,
    /// Lines that run nearer to each other are drawn as one; in millimetres.
    pub(super) apart: f64,
    /// Of the inner line, where there is one.
    pub(super) dash: Vec<f64>,
}

/// How a label looks.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lettered {
    /// As `#rrggbb`.
    pub colour: String,
    /// Font size in millimetres, where nothing else decides it.
    pub(super) size: f64,
    /// Whether it is bold.
    #[serde(default)]
    pub bold: bool,
    /// Whether it is italic.
    #[serde(default)]
    pub italic: bool,
    /// In millimetres.
    #[serde(default)]
    pub(super) spread: f64,
    /// How far around its letters what lies below is faded, in millimetres.
    #[serde(default)]
    pub halo: f64,
}

pub(super) static STYLE: LazyLock<Style> =
    LazyLock::new(|| toml::from_str(include_str!("style.toml")).expect("the style is compiled in, and a test reads all of it"));

impl Look {
    /// The width of its line on a map of so many millimetres to the kilometre.
    pub(super) fn width(&self, scale: f64) -> f64 {
        if self.metres > 0.0 { (self.metres * scale / 1000.0).clamp(self.least, self.most) } else { self.width }
    }

    /// The widths of all that is drawn of it: below, itself, within.
    pub(super) fn casing_width(&self, scale: f64) -> f64 {
        self.width(scale) + 2.0 * self.edge
    }

    pub(super) fn inner_width(&self) -> f64 {
        self.inner_width
    }
}

impl ShapeKind {
    /// Its name in the style, and in the classes of pictures for pages.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Sea => "plain-sea",
            Self::Land => "plain-land",
            Self::Coast => "coast",
            Self::Leader => "leader",
            Self::Spot => "spot",
            Self::Station => "station",
            Self::Frame => "frame",
            Self::Inset => "inset",
            Self::Beam => "beam",
            Self::Ground => "land",
            Self::GroundSea => "sea",
            Self::Bar => "bar",
            Self::Grid => "grid",
            Self::Margin => "margin",
            Self::Window => "window",
            Self::Feature(FeatureKind::Station) => "station-mark",
            Self::Feature(kind) | Self::Casing(kind) | Self::Inner(kind) => kind.as_str(),
        }
    }

    pub(super) fn look(self) -> &'static Look {
        static PLAIN: LazyLock<Look> = LazyLock::new(Look::default);
        STYLE.shapes.get(self.name()).unwrap_or(&PLAIN)
    }
}

impl LabelKind {
    /// Its name in the style, and in the classes of pictures for pages.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Sea => "sea",
            Self::Town => "town",
            Self::District => "district",
            Self::Station => "station",
            Self::Scale => "scale",
            Self::Attribution => "attribution",
            Self::StreetTown => "street-town",
            Self::Quarter => "quarter",
            Self::Locality => "locality",
            Self::OtherScript => "other-script",
            Self::StreetStation => "street-station",
            Self::StreetLarge => "street-large",
            Self::Street => "street",
            Self::StreetSmall => "street-small",
            Self::Stop => "stop",
            Self::Park => "park",
            Self::Water => "water",
            Self::HouseNumber => "house-number",
            Self::Grid => "grid",
            Self::North => "north",
        }
    }

    /// How it looks.
    pub fn look(self) -> &'static Lettered {
        static PLAIN: LazyLock<Lettered> = LazyLock::new(|| Lettered {
            colour: "#000000".to_owned(),
            size: 2.0,
            bold: false,
            italic: false,
            spread: 0.0,
            halo: 0.0,
        });
        STYLE.labels.get(self.name()).unwrap_or(&PLAIN)
    }
}

/// The colour of the circles.
pub(super) fn marker() -> &'static str {
    STYLE.shapes.get("marker").and_then(|look| look.fill.as_deref()).unwrap_or("#000000")
}

/// A name with the words that signs in a language shorten.
pub(super) fn shortened(name: &str, language: &Language) -> String {
    let Some(words) = STYLE.short.get(language.primary()) else { return name.to_owned() };
    let short = |word: &str| words.get(word).cloned().unwrap_or_else(|| word.to_owned());
    name.split(' ').map(short).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use FeatureKind::*;

    #[test]
    fn every_shape_and_label_has_its_look() {
        let features = FeatureKind::ALL.into_iter().filter(|kind| !matches!(kind, Town | District | Locality | HouseNumber));
        for kind in features {
            assert!(STYLE.shapes.contains_key(ShapeKind::Feature(kind).name()), "{kind:?}");
        }
        for label in ["sea", "street", "stop", "house-number", "grid", "attribution", "other-script"] {
            assert!(STYLE.labels.contains_key(label), "{label}");
        }
        for colour in STYLE.shapes.values().flat_map(|look| [&look.fill, &look.stroke, &look.casing, &look.inner]).flatten() {
            assert!(colour.len() == 7 && colour.starts_with('#'), "{colour}");
        }
    }

    #[test]
    fn larger_roads_are_wider_on_every_scale() {
        for scale in [20.0, 40.0, 66.0, 120.0, 200.0] {
            let widths = [Service, Minor, Tertiary, Secondary, Primary, Motorway]
                .map(|kind| ShapeKind::Feature(kind).look().width(scale));
            assert!(widths.windows(2).all(|pair| pair[0] < pair[1]), "{scale}: {widths:?}");
        }
    }

    #[test]
    fn names_are_shortened_as_on_signs() {
        let polish = Language::parse("pl").unwrap();
        assert_eq!(shortened("aleja Generała Józefa Hallera", &polish), "al. gen. Józefa Hallera");
        assert_eq!(shortened("aleja Zwycięstwa", &Language::parse("en").unwrap()), "aleja Zwycięstwa");
    }
}
