//! How maps look to people who see fewer colours, and on paper without any: what must be told apart differs enough, or has another
//! form.

use crate::catalogue::FeatureKind::{self, *};

use super::style::{Look, STYLE};

type Three = [f64; 3];

/// Who looks, or at what.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Sight {
    Everything,
    Protanopia,
    Deuteranopia,
    Tritanopia,
    /// A print in black alone.
    Grey,
}

pub(crate) const SIGHTS: [Sight; 5] =
    [Sight::Everything, Sight::Protanopia, Sight::Deuteranopia, Sight::Tritanopia, Sight::Grey];

/// Machado, Oliveira and Fernandes, “A physiologically-based model for simulation of color vision deficiency”, 2009, severity 1.0,
/// for linear RGB.
const PROTANOPIA: [Three; 3] =
    [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]];
const DEUTERANOPIA: [Three; 3] =
    [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]];
/// Brettel, Viénot and Mollon, “Computerized simulation of color appearance for dichromats”, 1997, for linear RGB: two half planes
/// and the normal of what parts them. Machado's model is not meant for tritanopia.
const TRITANOPIA: [[Three; 3]; 2] = [
    [[1.012_77, 0.135_48, -0.148_26], [-0.012_43, 0.868_12, 0.144_31], [0.075_89, 0.805_00, 0.119_11]],
    [[0.936_78, 0.189_79, -0.126_57], [0.061_54, 0.815_26, 0.123_20], [-0.375_62, 1.127_67, 0.247_96]],
];
const TRITANOPIA_PARTED: Three = [0.039_01, -0.027_88, -0.011_13];
const GREY: Three = [0.2126, 0.7152, 0.0722];

fn linear(part: u8) -> f64 {
    let value = f64::from(part) / 255.0;
    if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
}

fn along(one: Three, other: Three) -> f64 {
    one.iter().zip(other).map(|(a, b)| a * b).sum()
}

impl Sight {
    /// A colour as it is seen, in linear RGB.
    pub(crate) fn of(self, colour: [u8; 3]) -> Three {
        let light = colour.map(linear);
        let through = |matrix: &[Three; 3]| matrix.map(|row| along(row, light).clamp(0.0, 1.0));
        match self {
            Self::Everything => light,
            Self::Protanopia => through(&PROTANOPIA),
            Self::Deuteranopia => through(&DEUTERANOPIA),
            Self::Tritanopia => through(&TRITANOPIA[usize::from(along(TRITANOPIA_PARTED, light) < 0.0)]),
            Self::Grey => [along(GREY, light); 3],
        }
    }

    /// How far apart two colours must be that touch: 1 is a difference that is just seen side by side.
    pub(crate) fn least(self) -> f64 {
        if self == Self::Grey { 3.0 } else { 5.0 }
    }
}

/// By WCAG: from 1 to 21.
pub(crate) fn contrast(one: Three, other: Three) -> f64 {
    let (one, other) = (along(GREY, one), along(GREY, other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// CIE L*a*b* for daylight (D65).
fn lab([red, green, blue]: Three) -> Three {
    let x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505;
    let y = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    let z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089;
    let [x, y, z] = [x, y, z].map(|part| if part > 0.008_856 { part.cbrt() } else { 7.787 * part + 16.0 / 116.0 });
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

/// CIEDE2000 of two colours in linear RGB.
pub(crate) fn difference(one: Three, other: Three) -> f64 {
    of_lab(lab(one), lab(other))
}

/// By Sharma, Wu and Dalal, “The CIEDE2000 color-difference formula”, 2005.
fn of_lab([l1, a1, b1]: Three, [l2, a2, b2]: Three) -> f64 {
    let share = |chroma: f64| (chroma.powi(7) / (chroma.powi(7) + 25f64.powi(7))).sqrt();
    let stretch = 1.0 + 0.5 * (1.0 - share(f64::midpoint(a1.hypot(b1), a2.hypot(b2))));
    let (a1, a2) = (a1 * stretch, a2 * stretch);
    let (c1, c2) = (a1.hypot(b1), a2.hypot(b2));
    let hue = |a: f64, b: f64| if a == 0.0 && b == 0.0 { 0.0 } else { b.atan2(a).to_degrees().rem_euclid(360.0) };
    let (h1, h2) = (hue(a1, b1), hue(a2, b2));
    let grey = c1 * c2 == 0.0;
    let turn = if grey { 0.0 } else { (h2 - h1 + 180.0).rem_euclid(360.0) - 180.0 };
    let mean = if grey { h1 + h2 } else { (h1 + turn / 2.0).rem_euclid(360.0) };
    let (light, chroma) = (f64::midpoint(l1, l2), f64::midpoint(c1, c2));
    let cos = |degrees: f64| degrees.to_radians().cos();
    let t =
        1.0 - 0.17 * cos(mean - 30.0) + 0.24 * cos(2.0 * mean) + 0.32 * cos(3.0 * mean + 6.0) - 0.2 * cos(4.0 * mean - 63.0);
    let twist = 30.0 * (-((mean - 275.0) / 25.0).powi(2)).exp();
    let dark = (light - 50.0).powi(2);
    let dl = (l2 - l1) / (1.0 + 0.015 * dark / (20.0 + dark).sqrt());
    let dc = (c2 - c1) / (1.0 + 0.045 * chroma);
    let dh = 2.0 * (c1 * c2).sqrt() * (turn / 2.0).to_radians().sin() / (1.0 + 0.015 * chroma * t);
    let both = -(2.0 * twist).to_radians().sin() * 2.0 * share(chroma) * dc * dh;
    (dl * dl + dc * dc + dh * dh + both).sqrt()
}

/// The parts of `#rrggbb`.
pub(crate) fn parts(colour: &str) -> [u8; 3] {
    [1, 3, 5].map(|place| u8::from_str_radix(&colour[place..place + 2], 16).expect("a colour"))
}

/// The colours of areas and of what runs within roads, by their names.
pub(crate) fn grounds() -> Vec<(&'static str, [u8; 3])> {
    let colour = |look: &Look| look.fill.clone().or_else(|| look.casing.as_ref().and(look.stroke.clone()));
    STYLE.shapes.iter().filter_map(|(name, look)| Some((name.as_str(), parts(&colour(look)?)))).collect()
}

fn look(name: &str) -> &'static Look {
    STYLE.shapes.get(name).expect(name)
}

fn fill(name: &str) -> [u8; 3] {
    let look = look(name);
    parts(look.fill.as_deref().or(look.stroke.as_deref()).expect("a colour"))
}

mod tests {
    use super::*;

    /// Areas that lie beside each other.
    const TOUCHING: [(&str, &str); 24] = [
        ("land", "sea"),
        ("land", "water"),
        ("land", "park"),
        ("land", "wood"),
        ("land", "beach"),
        ("land", "cemetery"),
        ("land", "square"),
        ("land", "building"),
        ("park", "wood"),
        ("park", "water"),
        ("park", "building"),
        ("park", "beach"),
        ("park", "cemetery"),
        ("park", "square"),
        ("wood", "building"),
        ("wood", "water"),
        ("wood", "cemetery"),
        ("beach", "sea"),
        ("beach", "wood"),
        ("square", "building"),
        ("square", "water"),
        ("square", "sea"),
        ("building", "water"),
        ("plain-land", "plain-sea"),
    ];

    #[test]
    fn the_difference_of_colours_is_that_of_the_published_pairs() {
        let pairs = [
            ([50.0, 2.6772, -79.7751], [50.0, 0.0, -82.7485], 2.0425),
            ([22.7233, 20.0904, -46.6940], [23.0331, 14.9730, -42.5619], 2.0373),
            ([50.0, 0.0, 0.0], [50.0, -1.0, 2.0], 2.3669),
            ([50.0, 2.5, 0.0], [73.0, 25.0, -18.0], 27.1492),
            ([2.0776, 0.0795, -1.1350], [0.9033, -0.0636, -0.5514], 0.9082),
        ];
        for (one, other, far) in pairs {
            assert!((of_lab(one, other) - far).abs() < 1e-4, "{one:?} {other:?}: {}", of_lab(one, other));
        }
    }

    /// Its edge stands out from both sides.
    fn is_parted(edge: &Look, one: &str, other: &str, sight: Sight) -> bool {
        let edge = edge.stroke.as_deref().filter(|_| edge.fill.is_some() && edge.width > 0.0);
        let stands_out = |colour: &str, ground: &str| contrast(sight.of(parts(colour)), sight.of(fill(ground))) >= 1.3;
        edge.is_some_and(|edge| stands_out(edge, one) && stands_out(edge, other))
    }

    #[test]
    fn areas_differ_or_have_an_edge_between_them_for_everybody() {
        for sight in SIGHTS {
            for (one, other) in TOUCHING {
                let far = difference(sight.of(fill(one)), sight.of(fill(other)));
                let parted = is_parted(look(one), one, other, sight) || is_parted(look(other), one, other, sight);
                assert!(far >= sight.least() || parted, "{one} and {other} differ by {far:.1} for {sight:?}");
                // An edge alone tells nobody what lies where.
                assert!(far >= sight.least() / 3.0, "{one} and {other} differ by {far:.1} for {sight:?}");
            }
        }
    }

    #[test]
    fn roads_stand_out_by_their_edges_whatever_they_run_through() {
        for road in [Pedestrian, Minor, Tertiary, Secondary, Primary, Motorway].map(FeatureKind::as_str) {
            let edge = parts(look(road).casing.as_deref().expect("a casing"));
            for sight in SIGHTS {
                let inner = contrast(sight.of(edge), sight.of(fill(road)));
                assert!(inner >= 1.9, "the edge of {road} for {sight:?}: {inner:.2}");
                for ground in ["land", "park", "wood", "sea", "building", "beach", "square"] {
                    let outer = contrast(sight.of(edge), sight.of(fill(ground)));
                    assert!(outer >= 1.3, "the edge of {road} in {ground} for {sight:?}: {outer:.2}");
                }
            }
        }
    }

    /// How a line is told from others without its colour: dashed, two lines in one, its width.
    fn form(look: &Look) -> (bool, bool, f64) {
        let is_double = look.casing.is_some() || look.inner.is_some();
        (!look.dash.is_empty(), is_double, look.width(40.0))
    }

    #[test]
    fn lines_differ_in_colour_or_in_form_for_everybody() {
        let street_map = ["stream", "path", "tram", "rail", "grid", "window", "leader", "minor", "primary", "motorway"];
        let overview = ["coast", "leader", "window", "frame"];
        for map in [&street_map[..], &overview[..]] {
            for (place, one) in map.iter().enumerate() {
                for other in &map[place + 1..] {
                    let (a, b) = (form(look(one)), form(look(other)));
                    let has_other_form = (a.0, a.1) != (b.0, b.1) || a.2.max(b.2) >= 1.25 * a.2.min(b.2);
                    for sight in SIGHTS {
                        let stroke = |name| sight.of(parts(look(name).stroke.as_deref().expect("a line")));
                        let far = difference(stroke(one), stroke(other));
                        // Thin lines need more than areas and roads.
                        let least = if a.1 && b.1 { sight.least() } else { 10.0 };
                        assert!(far >= least || has_other_form, "{one} and {other} differ by {far:.1} for {sight:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn letters_can_be_read_on_all_that_lies_below_them() {
        let roads = ["minor", "tertiary", "secondary", "primary", "motorway"];
        let grounds = ["land", "park", "wood", "sea", "water", "beach", "square", "building", "margin"];
        for label in STYLE.labels.values() {
            for ground in roads.into_iter().chain(grounds) {
                for sight in SIGHTS {
                    let contrast = contrast(sight.of(parts(&label.colour)), sight.of(fill(ground)));
                    assert!(contrast >= 4.0, "{} on {ground} for {sight:?}: {contrast:.2}", label.colour);
                }
            }
        }
    }

    #[test]
    fn numbers_stand_out_from_their_circles_and_circles_from_the_ground() {
        for sight in SIGHTS {
            let circle = sight.of(fill("marker"));
            assert!(contrast(circle, [1.0; 3]) >= 7.0, "numbers for {sight:?}");
            for (name, ground) in grounds().into_iter().filter(|(name, _)| !["marker", "station", "bar", "spot"].contains(name))
            {
                let contrast = contrast(circle, sight.of(ground));
                assert!(contrast >= 4.5, "circles on {name} for {sight:?}: {contrast:.2}");
            }
        }
    }
}
