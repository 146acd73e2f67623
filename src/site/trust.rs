//! What a text says of itself: who approved it, or that nobody has.

use super::frame::View;
use super::markup::{Html, escaped, message};
use crate::catalogue::{Origin, Texts};
use crate::edition::{Shown, ShownSection};
use crate::language::Language;
use crate::locale::{Arg, without_marks};
use crate::review::State;

/// A word or two for lists.
#[derive(Clone, Debug)]
pub(super) struct Mark {
    /// The state's name, for colours.
    pub(super) class: &'static str,
    pub(super) text: String,
}

/// A sentence for the page itself.
pub(super) struct Trust {
    /// The state's name, for colours.
    pub(super) class: &'static str,
    pub(super) sentence: Html,
    /// Where the source text can be read, and in which language that is.
    pub(super) source: Option<(String, Html)>,
}

/// The mark of a state in a list; what is missing is shown in another language.
pub(super) fn mark(view: &View<'_>, shown_in: &Language, state: &'static str) -> Mark {
    let source = view.locale.language_name(shown_in);
    Mark { class: state, text: view.locale.say_with(&format!("site-mark-{state}"), &[("language", Arg::Text(&source))]) }
}

/// The mark of one section, where it differs from the others: what holds for all of them is said once, above.
pub(super) fn section_mark(view: &View<'_>, shown: &Shown<'_>, part: &ShownSection<'_>) -> Option<Mark> {
    let state = &part.state;
    let is_said_above = |section: &ShownSection<'_>| section.state == *state && section.language == part.language;
    let same = shown.sections.iter().all(is_said_above) && shown.head == *state;
    let worth_saying = matches!(state, State::Missing | State::Outdated | State::Disputed);
    (worth_saying && !same).then(|| mark(view, part.language, state.as_str()))
}

/// What a page says of its text.
pub(super) fn trust(view: &View<'_>, texts: &Texts, shown: &Shown<'_>, here: &super::plan::Page) -> Trust {
    let named = |language: &Language| {
        let name = without_marks(&view.locale.language_name(language));
        Html::trusted(format!("<bdi>{}</bdi>", escaped(&name)))
    };
    let is_source = *view.language == texts.source_language;
    let instead = shown.instead().unwrap_or(&texts.source_language);
    // What is shown instead may itself be a translation that nobody has reviewed.
    let of_instead = || match view.city.shown(texts, instead) {
        Some(other) if *instead != texts.source_language && other.approval().is_none() => match other.origin {
            Some(Origin::Machine) => message(view.locale, "site-trust-machine", &[]),
            _ => message(view.locale, "site-trust-person", &[]),
        },
        _ => Html::default(),
    };
    let sentence = match (&shown.state, shown.approval()) {
        (_, Some((names, day))) => {
            let date = Html::trusted(format!("<bdi>{}</bdi>", escaped(&view.locale.date(day))));
            let names: Vec<String> = names.into_iter().map(str::to_owned).collect();
            let names = Html::trusted(format!("<bdi>{}</bdi>", escaped(&view.locale.list(&names))));
            message(view.locale, "site-trust-approved", &[("names", names), ("date", date)])
        }
        (State::Missing, _) if shown.origin.is_none() => {
            Html::joined(&message(view.locale, "site-trust-missing", &[("language", named(instead))]), &of_instead())
        }
        (State::Missing, _) => {
            Html::joined(&message(view.locale, "site-trust-partly", &[("language", named(instead))]), &of_instead())
        }
        (State::Outdated, _) => message(view.locale, "site-trust-outdated", &[]),
        (State::Disputed, _) => message(view.locale, "site-trust-disputed", &[]),
        _ if is_source && shown.origin == Some(Origin::Machine) => message(view.locale, "site-trust-source-machine", &[]),
        _ if is_source => message(view.locale, "site-trust-source", &[]),
        _ if shown.origin == Some(Origin::Machine) => message(view.locale, "site-trust-machine", &[]),
        _ => message(view.locale, "site-trust-person", &[]),
    };
    let shows_source_alone = shown.origin.is_none() && *instead == texts.source_language;
    let source = (!is_source && !shows_source_alone).then(|| {
        let link = message(view.locale, "site-trust-source-link", &[("language", named(&texts.source_language))]);
        (here.address(view.city.slug(), &texts.source_language), link)
    });
    Trust { class: shown.state.as_str(), sentence, source }
}
