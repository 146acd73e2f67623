//! How a browser searches here from its address bar (`OpenSearch` 1.1), with suggestions while somebody types.

use askama::Template;

use crate::edition::address;
use crate::language::Language;
use crate::locale::without_marks;
use crate::site::assets;
use crate::site::frame::View;

#[derive(Template)]
#[template(path = "programs/search_box.xml")]
struct Description<'a> {
    short_name: String,
    long_name: String,
    description: String,
    language: &'a Language,
    icon: String,
    search: String,
    suggest: String,
    own: String,
}

/// The longest short name that the format allows, in letters.
const SHORT: usize = 16;
/// The longest long one.
const LONG: usize = 48;

/// The description of a city's search in a language. `None` without a public address.
pub(super) fn description(view: View<'_>) -> Option<String> {
    let origin = view.publication.origin.as_deref()?;
    let whole = |path: &str| format!("{origin}{path}");
    let site = without_marks(&view.say("site-name"));
    let name = format!("{site} {}", view.city.name(view.language));
    let first = |text: &str, most: usize| text.chars().take(most).collect::<String>().trim_end().to_owned();
    let description = Description {
        // A name that would be cut is no name.
        short_name: if name.chars().count() <= SHORT { name.clone() } else { first(&site, SHORT) },
        long_name: first(&name, LONG),
        description: without_marks(&view.say("site-home-lead")),
        language: view.language,
        icon: whole(&assets::address("favicon.svg")),
        search: whole(&view.named("search")),
        suggest: whole(&view.named("suggest")),
        own: whole(&address::search_box(view.city.slug(), view.language)),
    };
    description.render().ok()
}
