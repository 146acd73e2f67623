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
struct Style {
    shapes: BTreeMap<String, Look>,
    labels: BTreeMap<String, Lettered>,
    short: BTreeMap<String, BTreeMap<String, String>>,
}

/// How a shape looks. Lengths in millimetres, colours as `#rrggbb`.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Look {
    pub(super) fill: Option<String>,
    pub(super) stroke: Option<String>,
    width: f64,
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
    inner_width: f64,
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

static STYLE: LazyLock<Style> =
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

    type Rgb = [f64; 3];

    /// How people without one kind of cones see linear RGB: Machado, Oliveira and Fernandes, “A physiologically-based model for
    /// simulation of color vision deficiency”, 2009, severity 1.0.
    const PROTANOPIA: [Rgb; 3] =
        [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]];
    const DEUTERANOPIA: [Rgb; 3] =
        [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]];
    const EVERYTHING: [Rgb; 3] = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]];
    /// Printed in black alone.
    const GREY: [Rgb; 3] = [[0.2126, 0.7152, 0.0722]; 3];

    fn linear(colour: &str) -> Rgb {
        let channel = |place: usize| {
            let value = f64::from(u8::from_str_radix(&colour[place..place + 2], 16).expect("a colour")) / 255.0;
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        [channel(1), channel(3), channel(5)]
    }

    fn seen(colour: &str, sight: &[Rgb; 3]) -> Rgb {
        let linear = linear(colour);
        sight.map(|row| row.iter().zip(linear).map(|(part, value)| part * value).sum::<f64>().clamp(0.0, 1.0))
    }

    fn luminance([red, green, blue]: Rgb) -> f64 {
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// By WCAG: from 1 to 21.
    fn contrast(one: Rgb, other: Rgb) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// CIE L*a*b* for daylight (D65).
    fn lab([red, green, blue]: Rgb) -> Rgb {
        let x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505;
        let y = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        let z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089;
        let [x, y, z] = [x, y, z].map(|part| if part > 0.008_856 { part.cbrt() } else { 7.787 * part + 16.0 / 116.0 });
        [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
    }

    /// 2.3 is a difference that most people just see (CIE 1976).
    fn difference(one: Rgb, other: Rgb) -> f64 {
        lab(one).iter().zip(lab(other)).map(|(a, b)| (a - b) * (a - b)).sum::<f64>().sqrt()
    }

    fn fill(name: &str) -> &'static str {
        let look = STYLE.shapes.get(name).expect(name);
        look.fill.as_deref().or(look.stroke.as_deref()).expect("a colour")
    }

    /// Areas that lie beside each other without a line between them.
    const TOUCHING: [(&str, &str); 16] = [
        ("land", "sea"),
        ("land", "water"),
        ("land", "park"),
        ("land", "wood"),
        ("land", "beach"),
        ("land", "building"),
        ("park", "wood"),
        ("park", "water"),
        ("park", "building"),
        ("park", "beach"),
        ("wood", "building"),
        ("wood", "water"),
        ("beach", "sea"),
        ("beach", "wood"),
        ("square", "building"),
        ("square", "sea"),
    ];

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
    fn areas_differ_for_people_who_see_fewer_colours_and_on_paper_without_any() {
        for (sight, least, name) in [
            (EVERYTHING, 8.0, "all"),
            (PROTANOPIA, 5.0, "protanopia"),
            (DEUTERANOPIA, 5.0, "deuteranopia"),
            (GREY, 2.3, "grey"),
        ] {
            for (one, other) in TOUCHING {
                let far = difference(seen(fill(one), &sight), seen(fill(other), &sight));
                assert!(far >= least, "{one} and {other} differ by {far:.1} for {name}");
            }
        }
    }

    #[test]
    fn roads_stand_out_by_their_edges_whatever_they_run_through() {
        for road in [Pedestrian, Minor, Tertiary, Secondary, Primary, Motorway].map(FeatureKind::as_str) {
            let edge = STYLE.shapes[road].casing.as_deref().expect("a casing");
            for sight in [EVERYTHING, PROTANOPIA, DEUTERANOPIA, GREY] {
                let inner = contrast(seen(edge, &sight), seen(fill(road), &sight));
                assert!(inner >= 1.9, "the edge of {road}: {inner:.2}");
                for ground in ["land", "park", "wood", "sea", "building"] {
                    let outer = contrast(seen(edge, &sight), seen(fill(ground), &sight));
                    assert!(outer >= 1.3, "the edge of {road} in {ground}: {outer:.2}");
                }
            }
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
    fn letters_can_be_read_on_all_that_lies_below_them() {
        let roads = ["minor", "tertiary", "secondary", "primary", "motorway"];
        let grounds = ["land", "park", "wood", "sea", "water", "beach", "square", "building", "margin"];
        for label in STYLE.labels.values() {
            for ground in roads.into_iter().chain(grounds) {
                for sight in [EVERYTHING, PROTANOPIA, DEUTERANOPIA, GREY] {
                    let contrast = contrast(seen(&label.colour, &sight), seen(fill(ground), &sight));
                    assert!(contrast >= 4.0, "{} on {ground}: {contrast:.2}", label.colour);
                }
            }
        }
    }

    #[test]
    fn names_are_shortened_as_on_signs() {
        let polish = Language::parse("pl").unwrap();
        assert_eq!(shortened("aleja Generała Józefa Hallera", &polish), "al. gen. Józefa Hallera");
        assert_eq!(shortened("aleja Zwycięstwa", &Language::parse("en").unwrap()), "aleja Zwycięstwa");
    }
}
