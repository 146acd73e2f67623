//! What is to be printed: a product, its languages, what of the content, and in which variant.

use std::fmt;

use serde::Deserialize;
use thiserror::Error;

use crate::catalogue::{ItemId, Slug};
use crate::edition::City;
use crate::language::Language;

/// An order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// A folder of `packs/`: `welcome`.
    pub product: String,
    /// The languages, the reader's first.
    pub languages: Vec<Language>,
    /// What of the content.
    pub choice: Choice,
    /// Paper and looks.
    pub variant: Variant,
    /// A proof with a watermark: texts need not be approved.
    pub draft: bool,
    /// The address of the site, for QR codes and links: `https://…`.
    pub site: String,
}

/// What of the content is printed. The default is what suits everybody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// A checklist of the first steps, such as `worker-outside-eu`: what it leads to is printed in full.
    pub situation: Option<Slug>,
    /// Only these chapters; all of them where none is named.
    pub topics: Vec<Slug>,
    /// Every guide and service in full.
    pub full: bool,
    /// The one guide or service of a card, leaflet, poster or sign.
    pub item: Option<ItemId>,
    /// Where a direction sign points.
    pub arrow: Option<Arrow>,
    /// What a correction slip corrects.
    pub corrects: Option<Corrects>,
    /// What a review sheet lists.
    pub sheet: Option<Vec<Section>>,
}

/// A section on a review sheet, in words as they are to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// By which corrections are typed back.
    pub code: String,
    /// What it is a part of, in the source language.
    pub title: String,
    /// Line by line in the source language.
    pub source: Vec<String>,
    /// Line by line in the language of the order; empty: it is not translated.
    pub own: Vec<String>,
}

/// A file of a print run that is to be corrected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Corrects {
    /// The print run.
    pub run: Slug,
    /// The number of the file in it, from 1.
    pub file: usize,
}

/// Where a sign points, as somebody sees it who stands before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Arrow {
    /// To the left.
    Left,
    /// To the right.
    Right,
    /// Straight on.
    Ahead,
    /// Up the stairs.
    Up,
    /// Down the stairs.
    Down,
}

/// Paper and looks. The default is the product's own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Variant {
    /// Other paper than the product's own.
    pub paper: Option<Paper>,
    /// Letters of 18 pt.
    pub large_print: bool,
    /// No colours and no filled areas: for an office printer.
    pub greyscale: bool,
    /// 3 mm more than the page on every side, with marks where to cut: for a print shop.
    pub bleed: bool,
    /// Two pages on a sheet, in the order for folding and stapling.
    pub booklet: bool,
    /// To be read on a screen: equal margins, links that are seen.
    pub screen: bool,
}

/// A size of paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// 297 × 420 mm.
    A3,
    /// 210 × 297 mm.
    A4,
    /// 148 × 210 mm.
    A5,
    /// 215.9 × 279.4 mm.
    Letter,
    /// 279.4 × 431.8 mm: two of Letter.
    Tabloid,
    /// 320 × 450 mm: what print shops cut A3 with bleed from.
    Sra3,
}

/// A variant or an arrow that there is not.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("“{wrong}” is not {what}; there are: {known}")]
pub struct OrderError {
    what: &'static str,
    wrong: String,
    known: String,
}

impl Paper {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::A3, Self::A4, Self::A5, Self::Letter, Self::Tabloid, Self::Sra3];

    /// Its name in files and orders.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::A3 => "a3",
            Self::A4 => "a4",
            Self::A5 => "a5",
            Self::Letter => "letter",
            Self::Tabloid => "tabloid",
            Self::Sra3 => "sra3",
        }
    }

    /// Width and height in millimetres, upright.
    pub fn size(self) -> (f64, f64) {
        match self {
            Self::A3 => (297.0, 420.0),
            Self::A4 => (210.0, 297.0),
            Self::A5 => (148.0, 210.0),
            Self::Letter => (215.9, 279.4),
            Self::Tabloid => (279.4, 431.8),
            Self::Sra3 => (320.0, 450.0),
        }
    }

    /// The paper that two of its pages fill side by side.
    pub(super) fn doubled(self) -> Self {
        match self {
            Self::A5 => Self::A4,
            Self::A4 => Self::A3,
            Self::Letter => Self::Tabloid,
            // No product has booklets of larger pages.
            Self::A3 | Self::Tabloid | Self::Sra3 => Self::Sra3,
        }
    }

    /// The paper of a name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|paper| paper.as_str() == name)
    }
}

impl Arrow {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Left, Self::Right, Self::Ahead, Self::Up, Self::Down];

    /// Its name in files and orders.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Right => "right",
            Self::Ahead => "ahead",
            Self::Up => "up",
            Self::Down => "down",
        }
    }

    /// The arrow of a name.
    pub fn parse(name: &str) -> Result<Self, OrderError> {
        let known = || Self::ALL.map(Self::as_str).join(", ");
        let found = Self::ALL.into_iter().find(|arrow| arrow.as_str() == name);
        found.ok_or_else(|| OrderError { what: "a way to point", wrong: name.to_owned(), known: known() })
    }
}

/// What a variant can be besides its paper, in the order of file names.
const FEATURES: [&str; 5] = ["large-print", "greyscale", "bleed", "booklet", "screen"];

impl Variant {
    /// Reads `a4+large-print`; an empty name is the product's own look.
    pub fn parse(name: &str) -> Result<Self, OrderError> {
        let mut variant = Self::default();
        for part in name.split('+').filter(|part| !part.is_empty()) {
            match part {
                "large-print" => variant.large_print = true,
                "greyscale" => variant.greyscale = true,
                "bleed" => variant.bleed = true,
                "booklet" => variant.booklet = true,
                "screen" => variant.screen = true,
                _ => {
                    let known = Paper::ALL.map(Paper::as_str).into_iter().chain(FEATURES).collect::<Vec<_>>().join(", ");
                    let wrong = || OrderError { what: "a variant", wrong: part.to_owned(), known };
                    variant.paper = Some(Paper::parse(part).ok_or_else(wrong)?);
                }
            }
        }
        Ok(variant)
    }

    /// Its parts besides the paper.
    pub(super) fn features(self) -> impl Iterator<Item = &'static str> {
        let is_on = [self.large_print, self.greyscale, self.bleed, self.booklet, self.screen];
        FEATURES.into_iter().zip(is_on).filter_map(|(name, is_on)| is_on.then_some(name))
    }
}

impl fmt::Display for Variant {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts: Vec<&str> = self.paper.map(Paper::as_str).into_iter().chain(self.features()).collect();
        formatter.write_str(&parts.join("+"))
    }
}

impl Order {
    /// An order of a product in its own look, with what suits everybody.
    pub fn of(product: &str, languages: &[Language], site: &str) -> Self {
        Self {
            product: product.to_owned(),
            languages: languages.to_vec(),
            choice: Choice::default(),
            variant: Variant::default(),
            draft: false,
            site: site.to_owned(),
        }
    }

    /// What the file is called: city, product, languages, choice, variant: `gdansk-poster-uk_ar-pesel-a3.pdf`.
    pub fn file_name(&self, city: &City) -> String {
        let tags: Vec<&str> = self.languages.iter().map(Language::tag).collect();
        let choice = &self.choice;
        let topics: Vec<&str> = choice.topics.iter().map(Slug::as_str).collect();
        let parts = [
            Some(city.slug().to_string()),
            Some(self.product.clone()),
            Some(tags.join("_")),
            choice.item.as_ref().map(|item| item.slug.to_string()),
            choice.arrow.map(|arrow| arrow.as_str().to_owned()),
            choice.situation.as_ref().map(Slug::to_string),
            (!topics.is_empty()).then(|| topics.join("_")),
            choice.full.then(|| "full".to_owned()),
            choice.corrects.as_ref().map(|corrects| format!("{}-{}", corrects.run, corrects.file)),
            Some(self.variant.to_string().replace('+', "-")).filter(|variant| !variant.is_empty()),
        ];
        format!("{}.pdf", parts.into_iter().flatten().collect::<Vec<_>>().join("-"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_pages_of_a_booklet_fill_its_sheet() {
        for paper in [Paper::A5, Paper::A4, Paper::Letter] {
            let ((width, height), sheet) = (paper.size(), paper.doubled().size());
            // A sheet of A4 is a millimetre wider than two of A5.
            assert!((sheet.0 - height).abs() <= 1.0 && (sheet.1 - 2.0 * width).abs() <= 1.0, "{paper:?}: {sheet:?}");
        }
    }

    #[test]
    fn variants_are_read_and_named() {
        let variant = Variant::parse("greyscale+a4+large-print").expect("a variant");
        assert_eq!((variant.paper, variant.large_print, variant.greyscale), (Some(Paper::A4), true, true));
        assert_eq!(variant.to_string(), "a4+large-print+greyscale");
        assert_eq!(Variant::parse(""), Ok(Variant::default()));
        let wrong = Variant::parse("a4+purple").expect_err("no variant").to_string();
        assert!(wrong.starts_with("“purple” is not a variant; there are: a3, a4,"), "{wrong}");
    }
}
