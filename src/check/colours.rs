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
    let uses: [(&str, &Option<At<Colour>>, &str, &[Colour], f64); 4] = [
        ("header", &colours.header, "the white words on it", &[ground::WORDS], WORDS),
        ("accent", &colours.accent, "the header and the emergency strip", &under_accent, MARKS),
        ("links", &colours.links, "light pages", &ground::LIGHT, WORDS),
        ("links_dark", &colours.links_dark, "dark pages", &ground::DARK, WORDS),
    ];
    for (key, colour, against, grounds, least) in uses {
        let Some(At { value: colour, at }) = colour else { continue };
        let weakest = |colour: Colour| grounds.iter().map(|ground| colour.contrast(*ground)).fold(f64::INFINITY, f64::min);
        if weakest(*colour) >= least {
            continue;
        }
        let message = format!("{key} = \"{colour}\" has a contrast of {:.1} : 1 to {against}", down(weakest(*colour)));
        let advice = match colour.nearest(|other| weakest(other) >= least) {
            Some(other) => format!("it must be {least} : 1; the nearest such colour is {other}"),
            None => format!("it must be {least} : 1; no such colour is near, since what it stands on is too much alike"),
        };
        findings.push(Finding::error("low-contrast", at.clone(), message, advice));
    }
}

/// Never rounded up to what would do.
fn down(contrast: f64) -> f64 {
    (contrast * 10.0).floor() / 10.0
}
