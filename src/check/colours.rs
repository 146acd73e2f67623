//! A city's colours can be told apart from what they stand on, by everybody and in light and dark (WCAG 2.2, 1.4.3 and 1.4.11).

use super::Scope;
use crate::catalogue::{At, Colour, ground};
use crate::content::Finding;

/// Words.
const WORDS: f64 = 4.5;
/// Marks, and the ring around what is focused.
const MARKS: f64 = 3.0;

/// Each colour stands out from all that it is shown on.
pub(super) fn colours(scope: &Scope<'_>, findings: &mut Vec<Finding>) {
    let colours = &scope.layer().colours;
    let headers = colours.header.as_ref().map_or(ground::HEADERS.to_vec(), |header| vec![header.value]);
    let under_accent: Vec<Colour> = headers.into_iter().chain([ground::STRIP]).collect();
    let header = Use { key: "header", on: "the white words on it", grounds: &[ground::WORDS], least: WORDS };
    let accent = Use { key: "accent", on: "the header and the emergency strip", grounds: &under_accent, least: MARKS };
    let links = Use { key: "links", on: "light pages", grounds: &ground::LIGHT, least: WORDS };
    let links_dark = Use { key: "links_dark", on: "dark pages", grounds: &ground::DARK, least: WORDS };
    let named =
        [(header, &colours.header), (accent, &colours.accent), (links, &colours.links), (links_dark, &colours.links_dark)];
    findings.extend(named.iter().filter_map(|(usage, colour)| usage.finding(colour.as_ref()?)));
}

/// What a colour is for.
struct Use<'a> {
    key: &'a str,
    on: &'a str,
    grounds: &'a [Colour],
    /// The contrast that it must have to each of them.
    least: f64,
}

impl Use<'_> {
    fn finding(&self, At { value: colour, at }: &At<Colour>) -> Option<Finding> {
        let Self { key, on, least, .. } = self;
        if self.weakest(*colour) >= *least {
            return None;
        }
        let message = format!("{key} = \"{colour}\" has a contrast of {:.1} : 1 to {on}", down(self.weakest(*colour)));
        let advice = match colour.nearest(|other| self.weakest(other) >= *least) {
            Some(other) => format!("it must be {least} : 1; the nearest such colour is {other}"),
            None => format!("it must be {least} : 1; no such colour is near, since what it stands on is too much alike"),
        };
        Some(Finding::error("low-contrast", at.clone(), message, advice))
    }

    fn weakest(&self, colour: Colour) -> f64 {
        self.grounds.iter().map(|ground| colour.contrast(*ground)).fold(f64::INFINITY, f64::min)
    }
}

/// Never rounded up to what would do.
fn down(contrast: f64) -> f64 {
    (contrast * 10.0).floor() / 10.0
}
