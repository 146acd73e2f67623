//! What a city looks like on the site: the style sheet with its colours, and its logo. The policy of the pages allows no styles
//! within them, so that a city with colours has a style sheet of its own: one file, as for everybody. Addresses carry a hash of
//! the bytes, so that a browser never asks twice.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use axum::body::Bytes;
use sha2::{Digest, Sha256};

use super::assets;
use super::reply::{Freshness, Kept};
use crate::catalogue::{At, Colour, Colours, Logo, LogoKind, Slug};
use crate::edition::{City, Edition};

/// Points on the screen: as high as the program's own sign. The style sheet has the same (2.25rem).
const HEIGHT: u32 = 36;

/// The looks of all cities that have one of their own.
#[derive(Debug, Default)]
pub(super) struct Identities {
    cities: BTreeMap<Slug, Identity>,
    files: BTreeMap<String, File>,
}

#[derive(Debug, Default)]
struct Identity {
    /// The address of its style sheet.
    styles: Option<String>,
    logo: Option<Picture>,
}

/// A logo as a page shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Picture {
    pub(super) address: String,
    /// In points of the screen.
    pub(super) width: u32,
    pub(super) height: u32,
}

/// A file, compressed when somebody first asks for it.
#[derive(Debug)]
struct File {
    content_type: &'static str,
    bytes: Bytes,
    kept: OnceLock<Kept>,
}

impl Identities {
    /// Those of an edition.
    pub(super) fn new(edition: &Edition) -> Self {
        let mut all = Self::default();
        for city in edition.cities() {
            let identity = Identity { styles: all.styles(city), logo: city.logo().map(|logo| all.picture(city.slug(), logo)) };
            all.cities.insert(city.slug().clone(), identity);
        }
        all
    }

    fn styles(&mut self, city: &City) -> Option<String> {
        let colours = &city.layer().colours;
        let whole = (!colours.is_empty()).then(|| format!("{}{}", assets::styles(), properties(colours)))?;
        Some(self.add(city.slug(), "css", "text/css; charset=utf-8", whole.into()))
    }

    fn picture(&mut self, city: &Slug, logo: &Logo) -> Picture {
        let content_type = match logo.kind {
            LogoKind::Svg => "image/svg+xml",
            LogoKind::Png => "image/png",
        };
        let address = self.add(city, logo.kind.as_str(), content_type, logo.bytes.clone().into());
        Picture { address, width: logo.ratio.width_at(HEIGHT), height: HEIGHT }
    }

    fn add(&mut self, city: &Slug, ending: &str, content_type: &'static str, bytes: Bytes) -> String {
        let hash: String = Sha256::digest(&bytes).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
        let address = format!("/assets/{city}-{hash}.{ending}");
        self.files.insert(address.clone(), File { content_type, bytes, kept: OnceLock::new() });
        address
    }

    /// The address of one of the site's own files, by its plain name, as a city has it.
    pub(super) fn asset(&self, city: &Slug, name: &str) -> String {
        let own = self.cities.get(city).and_then(|identity| identity.styles.clone());
        own.filter(|_| name == assets::STYLE_SHEET).unwrap_or_else(|| assets::address(name))
    }

    /// The addresses of all files that the pages of a city need.
    pub(super) fn assets(&self, city: &Slug) -> Vec<String> {
        let own = assets::names().map(|name| self.asset(city, name));
        own.chain(self.logo(city).map(|logo| logo.address.clone())).collect()
    }

    /// A city's logo.
    pub(super) fn logo(&self, city: &Slug) -> Option<&Picture> {
        self.cities.get(city)?.logo.as_ref()
    }

    /// A file by its address.
    pub(super) fn at(&self, address: &str) -> Option<&Kept> {
        let file = self.files.get(address)?;
        Some(file.kept.get_or_init(|| Kept::new(file.content_type, Freshness::Forever, file.bytes.clone())))
    }
}

/// A city's colours as custom properties, which the style sheet uses by these names.
fn properties(colours: &Colours) -> String {
    let line = |name: &str, colour: &Option<At<Colour>>| {
        colour.as_ref().map_or_else(String::new, |colour| format!("{name}:{};", colour.value))
    };
    let always = [line("--deep", &colours.header), line("--sun", &colours.accent), line("--button", &colours.links)].concat();
    let (light, dark) = (line("--sea", &colours.links), line("--sea", &colours.links_dark));
    let within = |scheme: &str, lines: &str| match lines {
        "" => String::new(),
        // Whoever asks for more contrast has the style sheet's own.
        lines => {
            format!("@media (prefers-color-scheme: {scheme}) and (prefers-contrast: no-preference) {{ :root {{ {lines} }} }}\n")
        }
    };
    format!(":root {{ {always} }}\n{}{}", within("light", &light), within("dark", &dark))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{Position, ground};

    /// What stands behind a condition.
    fn block<'a>(styles: &'a str, condition: &str) -> &'a str {
        let (_, rest) = styles.split_once(&format!("@media {condition} {{")).expect(condition);
        rest.split_once("\n}").expect("an end").0
    }

    fn value(styles: &str, name: &str) -> Colour {
        let rest = styles.split_once(&format!("{name}: ")).expect(name).1;
        let digits = rest.split(';').next().and_then(|text| text.strip_prefix('#')).expect("a colour");
        // #fff
        let long: String =
            if digits.len() == 3 { digits.chars().flat_map(|digit| [digit; 2]).collect() } else { digits.into() };
        Colour::parse(&format!("#{long}")).expect("a colour")
    }

    #[test]
    fn colours_are_checked_against_those_of_the_style_sheet() {
        let (light, _) = assets::STYLES.split_once("@media").expect("a condition");
        let dark = block(assets::STYLES, "(prefers-color-scheme: dark)");
        let pages = |styles: &str| ["--paper", "--card", "--tint"].map(|name| value(styles, name));
        assert_eq!((pages(light), pages(dark)), (ground::LIGHT, ground::DARK));
        assert_eq!([value(light, "--deep"), value(dark, "--deep")], ground::HEADERS);
        assert_eq!((value(light, "--on-deep"), value(light, "--strip")), (ground::WORDS, ground::STRIP));
    }

    #[test]
    fn whoever_asks_for_more_contrast_gets_it() {
        for scheme in ["", " and (prefers-color-scheme: dark)"] {
            let styles = block(assets::STYLES, &format!("(prefers-contrast: more){scheme}"));
            for word in ["--ink", "--soft", "--line", "--sea", "--alarm", "--good"] {
                for behind in ["--paper", "--tint"] {
                    let contrast = value(styles, word).contrast(value(styles, behind));
                    assert!(contrast >= 7.0, "{word} on {behind}: {contrast:.1}");
                }
            }
        }
    }

    #[test]
    fn a_colour_of_light_pages_is_not_shown_on_dark_ones() {
        let colour = |parts| Some(At { value: Colour::new(parts), at: Position::default() });
        let colours = Colours { header: colour(0x00_3a70), links: colour(0x00_508f), ..Colours::default() };
        assert_eq!(
            properties(&colours),
            ":root { --deep:#003a70;--button:#00508f; }\n\
             @media (prefers-color-scheme: light) and (prefers-contrast: no-preference) { :root { --sea:#00508f; } }\n"
        );
    }
}
