//! What a city looks like: its colours, and its logo.

use std::fmt;

use super::At;

/// A colour of a screen (sRGB).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour([u8; 3]);

/// Why a text is no colour.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a colour")]
pub struct ColourError(String);

impl Colour {
    /// A colour by its parts of red, green and blue, as in `0x0b4453`.
    pub const fn new(parts: u32) -> Self {
        let [_, red, green, blue] = parts.to_be_bytes();
        Self([red, green, blue])
    }

    /// Reads `#0b4453`.
    ///
    /// # Errors
    /// When it is not a `#` and six hexadecimal digits.
    pub fn parse(text: &str) -> Result<Self, ColourError> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6);
        let digits = digits.filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()));
        let parts = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        parts.map(Self::new).ok_or_else(|| ColourError(text.to_owned()))
    }

    /// How well two colours can be told apart, by WCAG 2.2: from 1, not at all, to 21, black and white.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, other) = (self.luminance(), other.luminance());
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// The colour most like this one, darker or lighter, that is good.
    pub fn nearest(self, is_good: impl Fn(Self) -> bool) -> Option<Self> {
        let mixes = (0..=100).flat_map(|percent| [self.mixed(percent, 0), self.mixed(percent, 255)]);
        mixes.into_iter().find(|colour| is_good(*colour))
    }

    fn mixed(self, percent: u16, other: u16) -> Self {
        // A mean of bytes is a byte.
        Self(self.0.map(|part| ((u16::from(part) * (100 - percent) + other * percent) / 100).min(255) as u8))
    }

    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|part| {
            let value = f64::from(part) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(formatter, "#{red:02x}{green:02x}{blue:02x}")
    }
}

/// The colours of a city; where it names none, the program's own are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Colours {
    /// Behind the name of the site, in light and dark; the words on it are white. Packs have it behind their titles.
    pub header: Option<At<Colour>>,
    /// Small marks on the header, and the ring around what is focused there.
    pub accent: Option<At<Colour>>,
    /// Links and buttons on light pages.
    pub links: Option<At<Colour>>,
    /// Links on dark pages.
    pub links_dark: Option<At<Colour>>,
}

impl Colours {
    /// Whether it names none.
    pub fn is_empty(&self) -> bool {
        [&self.header, &self.accent, &self.links, &self.links_dark].iter().all(|colour| colour.is_none())
    }
}

/// The colours behind words on the site: what a city's colours must stand out from. The style sheet has the same.
pub mod ground {
    use super::Colour;

    /// Words on the header.
    pub const WORDS: Colour = Colour::new(0xff_ffff);
    /// The header of a city without a colour of its own, on light and dark pages.
    pub const HEADERS: [Colour; 2] = [Colour::new(0x0b_4453), Colour::new(0x0a_3540)];
    /// The strip with the emergency number.
    pub const STRIP: Colour = Colour::new(0xa8_161d);
    /// Light pages: paper, cards, fields.
    pub const LIGHT: [Colour; 3] = [Colour::new(0xfa_f8f3), Colour::new(0xff_ffff), Colour::new(0xe4_f0f0)];
    /// Dark pages, likewise.
    pub const DARK: [Colour; 3] = [Colour::new(0x10_191d), Colour::new(0x18_242a), Colour::new(0x17_363d)];
}

/// A logo: a picture that does nothing and asks for nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// Its form.
    pub kind: LogoKind,
    /// The file as it is.
    pub bytes: Vec<u8>,
    /// Its width, where its height is 1.
    pub ratio: Ratio,
}

/// Width and height in whatever units the picture has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ratio {
    /// How wide.
    pub width: u32,
    /// How high; not 0.
    pub height: u32,
}

/// The form of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogoKind {
    /// Lines and areas.
    Svg,
    /// Points.
    Png,
}

impl LogoKind {
    /// The form of a file by its name.
    pub fn of(name: &str) -> Option<Self> {
        [Self::Svg, Self::Png].into_iter().find(|kind| name.rsplit_once('.').is_some_and(|(_, ending)| ending == kind.as_str()))
    }

    /// How its files end: `svg`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
        }
    }
}

impl Ratio {
    /// The width of the picture at a height, in the same unit, at least 1.
    pub fn width_at(self, height: u32) -> u32 {
        let exact = f64::from(self.width) * f64::from(height) / f64::from(self.height.max(1));
        exact.round().clamp(1.0, 100_000.0) as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_six_digits() {
        assert_eq!(Colour::parse("#0B4453").map(|colour| colour.to_string()).as_deref(), Ok("#0b4453"));
        for text in ["0b4453", "#0b445", "#0b44530", "#0b445g", "#+b4453", "red", ""] {
            assert!(Colour::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        let (black, white) = (Colour::new(0), Colour::new(0xff_ffff));
        assert!((black.contrast(white) - 21.0).abs() < 1e-9);
        // The grey that is named everywhere as the lightest that can be read on white.
        assert!((Colour::new(0x76_7676).contrast(white) - 4.54).abs() < 0.01);
    }

    #[test]
    fn the_nearest_good_colour_is_no_further_than_it_must_be() {
        let white = Colour::new(0xff_ffff);
        let readable = |colour: Colour| colour.contrast(white) >= 4.5;
        let nearest = Colour::new(0x7f_b0ff).nearest(readable).expect("black at last");
        assert!(readable(nearest) && nearest.contrast(white) < 4.8, "{nearest}");
        assert_eq!(Colour::new(0x0b_4453).nearest(readable), Some(Colour::new(0x0b_4453)));
    }

    #[test]
    fn a_picture_keeps_its_shape() {
        assert_eq!(Ratio { width: 300, height: 200 }.width_at(36), 54);
        assert_eq!(Ratio { width: 1, height: 4000 }.width_at(36), 1);
    }
}
