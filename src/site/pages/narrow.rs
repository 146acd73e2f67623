//! The ways to narrow a list of hits: links that need no JavaScript, one for each choice, and one to take each choice back.

use super::search::Question;
use crate::edition::address;
use crate::locale::Arg;
use crate::search::{Facets, Filter};
use crate::site::frame::View;

/// What stands above a list of hits to narrow it.
pub(super) struct Narrow {
    /// The choices made: what each is, and the address without it.
    pub(super) made: Vec<(String, String, String)>,
    /// The address without any of them.
    pub(super) clear: String,
    /// Groups of choices: title, and each choice.
    pub(super) groups: Vec<(String, Vec<Choice>)>,
    /// Guides that are not shown because of what was chosen: the sentence, and the address that shows them.
    pub(super) guides: Option<(String, String)>,
}

/// A choice.
pub(super) struct Choice {
    pub(super) text: String,
    pub(super) href: String,
    pub(super) count: usize,
    pub(super) current: bool,
}

impl Narrow {
    /// The choices for a question; `None` where there is nothing to choose.
    pub(super) fn new(view: &View<'_>, question: &Question, facets: &Facets) -> Option<Self> {
        let filter = &question.filter;
        let mut groups = vec![(view.say("site-services"), services(view, question, facets))];
        let topics = facets.topic.iter().map(|(topic, count)| {
            let other = Filter { topic: Some(topic.clone()), ..filter.clone() };
            (view.topic(topic), *count, other, filter.topic.as_ref() == Some(topic))
        });
        groups.push((view.say("site-topics"), choices(view, question, topics)));
        let audiences = facets.audience.iter().map(|(audience, count)| {
            let other = Filter { audience: Some(*audience), ..filter.clone() };
            (view.say(&format!("audience-{}", audience.as_str())), *count, other, filter.audience == Some(*audience))
        });
        groups.push((view.say("site-audience"), choices(view, question, audiences)));
        let languages = facets.language_served.iter().map(|(language, count)| {
            let other = Filter { language: Some(language.clone()), ..filter.clone() };
            (view.locale.language_name(language), *count, other, filter.language.as_ref() == Some(language))
        });
        groups.push((view.say("site-filter-language"), choices(view, question, languages)));
        let layers = facets.layer.iter().map(|(layer, count)| {
            let other = Filter { layer: Some(layer.clone()), ..filter.clone() };
            (layer_name(view, layer.as_str()), *count, other, filter.layer.as_ref() == Some(layer))
        });
        groups.push((view.say("site-filter-layer"), choices(view, question, layers)));
        groups.retain(|(_, choices)| !choices.is_empty());
        let guides = (facets.guides_left_out > 0).then(|| {
            let count = Arg::Count(facets.guides_left_out as u64);
            (view.locale.say_with("site-filter-guides", &[("count", count)]), href(view, question, &filter.with_guides()))
        });
        let made = made(view, question);
        let clear = href(view, question, &Filter::default());
        (!groups.is_empty() || !made.is_empty()).then_some(Self { made, clear, groups, guides })
    }
}

/// What only services have.
fn services(view: &View<'_>, question: &Question, facets: &Facets) -> Vec<Choice> {
    let filter = &question.filter;
    let free = (view.say("cost-free"), facets.free, Filter { free: true, ..filter.clone() }, filter.free);
    let open = (view.say("site-filter-open"), facets.open_now, Filter { open_now: true, ..filter.clone() }, filter.open_now);
    choices(view, question, [open, free].into_iter().filter(|(_, count, _, made)| *count > 0 || *made))
}

fn choices(view: &View<'_>, question: &Question, choices: impl Iterator<Item = (String, usize, Filter, bool)>) -> Vec<Choice> {
    let choice = |(text, count, filter, current): (String, usize, Filter, bool)| Choice {
        text,
        href: href(view, question, &filter),
        count,
        current,
    };
    choices.map(choice).collect()
}

/// The choices made, in the order of their groups.
fn made(view: &View<'_>, question: &Question) -> Vec<(String, String, String)> {
    let filter = &question.filter;
    let mut made: Vec<(String, Filter)> = Vec::new();
    if filter.open_now {
        made.push((view.say("site-filter-open"), Filter { open_now: false, ..filter.clone() }));
    }
    if filter.free {
        made.push((view.say("cost-free"), Filter { free: false, ..filter.clone() }));
    }
    if let Some(topic) = filter.topic.as_ref().filter(|topic| view.edition.topic(topic).is_some()) {
        made.push((view.topic(topic), Filter { topic: None, ..filter.clone() }));
    }
    if let Some(audience) = filter.audience {
        made.push((view.say(&format!("audience-{}", audience.as_str())), Filter { audience: None, ..filter.clone() }));
    }
    if let Some(language) = &filter.language {
        made.push((view.locale.language_name(language), Filter { language: None, ..filter.clone() }));
    }
    if let Some(layer) = &filter.layer {
        made.push((layer_name(view, layer.as_str()), Filter { layer: None, ..filter.clone() }));
    }
    let say = |text: String| (view.locale.say_with("site-filter-remove", &[("filter", Arg::Text(&text))]), text);
    made.into_iter()
        .map(|(text, without)| {
            let (remove, text) = say(text);
            (crate::locale::without_marks(&remove), text, href(view, question, &without))
        })
        .collect()
}

fn layer_name(view: &View<'_>, slug: &str) -> String {
    let layer = view.city.chain().iter().find(|layer| layer.slug.as_str() == slug);
    layer.map_or_else(|| slug.to_owned(), |layer| layer.names.get(view.language).unwrap_or(&layer.name).clone())
}

/// The address of the question under a filter.
pub(super) fn href(view: &View<'_>, question: &Question, filter: &Filter) -> String {
    address::narrowed(view.city.slug(), view.language, &question.query, &fields(filter))
}

/// A filter as fields of an address.
pub(super) fn fields(filter: &Filter) -> Vec<(&'static str, String)> {
    let mut fields = Vec::new();
    fields.extend(filter.topic.as_ref().map(|topic| ("topic", topic.to_string())));
    fields.extend(filter.audience.map(|audience| ("for", audience.as_str().to_owned())));
    fields.extend(filter.layer.as_ref().map(|layer| ("in", layer.to_string())));
    fields.extend(filter.language.as_ref().map(|language| ("speaks", language.to_string())));
    fields.extend(filter.free.then(|| ("free", "1".to_owned())));
    fields.extend(filter.open_now.then(|| ("open", "1".to_owned())));
    fields
}
