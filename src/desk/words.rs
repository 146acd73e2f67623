//! Sentences and marks of the reading page: guards, differences word by word, facts as chips.

use super::act::Typed;
use super::sheet::Sheet;
use super::shell::Room;
use crate::catalogue::{FactId, Text, Texts, Value, Written};
use crate::check::guard::Guard;
use crate::language::{Direction, Language};
use crate::locale::isolated;
use crate::review::Piece;
use crate::site::frame::View;
use crate::site::markup::{self, Html, escaped, message};

/// A fact that a section prints: as it is written and as it is shown.
pub(super) struct Chip {
    pub(super) written: String,
    /// How often it is to stand in the text.
    pub(super) times: usize,
    pub(super) name: String,
    pub(super) value: Html,
}

/// Where a link of a section leads: as it is written, `(term:pesel)`, and what stands there.
pub(super) struct Link {
    pub(super) written: String,
    pub(super) times: usize,
    pub(super) name: String,
}

/// What of a text nobody breaks while they write.
#[derive(Default)]
pub(super) struct Chips {
    pub(super) facts: Vec<Chip>,
    pub(super) links: Vec<Link>,
}

impl Chips {
    /// There is none.
    pub(super) fn is_empty(&self) -> bool {
        self.facts.is_empty() && self.links.is_empty()
    }
}

/// A section as one text: heading, body, how it is said.
pub(super) fn whole(written: &Written) -> String {
    let parts = [written.heading.as_deref(), Some(written.body.trim()), written.say.as_deref()];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

/// What a guard says, in the reviewer's language.
pub(super) fn guard(room: &Room<'_>, sheet: &Sheet<'_>, guard: &Guard) -> Html {
    let ltr = |text: &str| Html::trusted(format!("<bdi dir=\"ltr\">{}</bdi>", escaped(text)));
    let auto = |text: &str| Html::trusted(format!("<bdi>{}</bdi>", escaped(text)));
    let number = |count: usize| auto(&room.locale().number(&count.to_string()));
    let values: Vec<(&str, Html)> = match guard {
        Guard::Fact { id, .. } => vec![("value", missed(&sheet.view, id))],
        Guard::Phone { value, .. }
        | Guard::Amount { value, .. }
        | Guard::Date { value, .. }
        | Guard::Hours { value, .. }
        | Guard::Number { value, .. }
        | Guard::Typed { value } => vec![("value", ltr(value))],
        Guard::Link { to, .. } => {
            vec![("value", item_title(&sheet.view, to).map_or_else(|| ltr(to), |title| auto(&format!("“{title}”"))))]
        }
        Guard::Term { id, .. } | Guard::MissingSection { id } | Guard::ExtraSection { id } => {
            vec![("value", auto(&name_of(sheet, guard, id.as_str())))]
        }
        Guard::LeftOver { words } | Guard::OtherScript { words } => vec![("value", auto(words))],
        Guard::Direction { mark } => vec![("value", ltr(mark))],
        Guard::TooLong { letters, most, .. } => {
            vec![("letters", number(*letters)), ("most", number(*most)), ("by", number(letters.saturating_sub(*most)))]
        }
    };
    message(room.locale(), guard.message(), &values)
}

/// A fact by its name, or else by what is printed for it: whoever reads a section sees it there.
fn missed(view: &View<'_>, id: &FactId) -> Html {
    let named = view.city.fact_name(id, view.language).map(|(_, name)| format!("<bdi>{}</bdi>", escaped(name)));
    let printed = view.city.value(id).is_some_and(|period| view.city.printed(view.locale, &period.value).is_some());
    match named {
        Some(name) => Html::trusted(name),
        None if printed => value(view, id),
        None => Html::trusted(format!("<bdi>{}</bdi>", escaped(&fact_name(view, id)))),
    }
}

/// A section by its heading in the source, a word of the glossary by itself.
fn name_of(sheet: &Sheet<'_>, guard: &Guard, id: &str) -> String {
    let sections = sheet.texts.source().into_iter().flat_map(|text| &text.sections);
    let heading = sections.filter(|section| section.id.as_str() == id).find_map(|section| section.heading.clone());
    match guard {
        Guard::Term { .. } => term_name(&sheet.view, id),
        _ => heading.unwrap_or_else(|| id.to_owned()),
    }
}

/// A fact by the name that readers know it by, or else by what kind of value it is: its id says nothing to anybody here.
pub(super) fn fact_name(view: &View<'_>, id: &FactId) -> String {
    let named = view.city.fact_name(id, view.language).map(|(_, name)| name.to_owned());
    let value = || view.city.fact(id)?.periods.last().map(|period| view.locale.say(kind(&period.value)));
    named.or_else(value).unwrap_or_else(|| id.as_str().to_owned())
}

/// The message that says what kind of value something is.
fn kind(value: &Value) -> &'static str {
    match value {
        Value::Money(_) => "desk-kind-money",
        Value::Phone(_) => "desk-kind-phone",
        Value::Number(_) => "desk-kind-number",
        Value::Percent(_) => "desk-kind-percent",
        Value::Duration(..) => "desk-kind-duration",
        Value::Date(_) => "desk-kind-date",
        Value::Hours(_) => "desk-kind-hours",
        Value::Web(_) => "desk-kind-web",
        Value::Statement => "desk-kind-statement",
    }
}

/// A fact where it stands beside others: one without a name also by the place where it first stands in the originals, or else by its source.
pub(super) fn fact_label(view: &View<'_>, id: &FactId) -> String {
    let name = fact_name(view, id);
    if view.city.fact_name(id, view.language).is_some() {
        return name;
    }
    let mut texts = view.city.all_texts().chain(view.city.notice_texts()).filter_map(Texts::source);
    let stands = texts.find_map(|text| {
        let line = text.facts.iter().find(|fact| fact.value == *id)?.at.line;
        let section = text.sections.iter().rev().find(|section| section.line <= line);
        let heading = section.and_then(|section| section.heading.clone());
        Some([Some(text.title.clone()), heading].into_iter().flatten().collect())
    });
    let source = || {
        let sources = &view.city.fact(id)?.periods.last()?.provenance.sources;
        Some(vec![view.city.source(&sources.first()?.value)?.title.clone()])
    };
    let place: Vec<String> = stands.or_else(source).unwrap_or_default();
    std::iter::once(name).chain(place).collect::<Vec<_>>().join(" · ")
}

/// The facts that a section prints and the places to which it links, each once: those of its source, then those that its translation has
/// besides.
pub(super) fn chips(view: &View<'_>, source: &str, own: &str) -> Chips {
    let mut chips = Chips::default();
    for (written, id) in references(source).chain(references(own)) {
        if chips.facts.iter().all(|chip| chip.written != written) {
            let (name, value) = (fact_name(view, &id), value(view, &id));
            chips.facts.push(Chip { written: written.to_owned(), times: source.matches(written).count(), name, value });
        }
    }
    for written in targets(source).chain(targets(own)) {
        if chips.links.iter().all(|link| link.written != written) {
            let times = targets(source).filter(|other| *other == written).count();
            chips.links.push(Link { written: written.to_owned(), times, name: target_name(view, written) });
        }
    }
    chips
}

/// Where the links of a text lead, as they are written.
fn targets(body: &str) -> impl Iterator<Item = &str> {
    body.match_indices("](").filter_map(|(at, _)| {
        let whole = body.get(at + 1..)?.split_inclusive(')').next()?;
        let target = whole.strip_prefix('(')?.strip_suffix(')')?;
        let leads = ["item:", "term:", "http://", "https://"].iter().any(|kind| target.starts_with(kind));
        (leads && !target.contains(char::is_whitespace)).then_some(whole)
    })
}

/// What stands where a link leads: the title of a page, a word of the glossary, or else the address.
fn target_name(view: &View<'_>, written: &str) -> String {
    let target = written.trim_matches(['(', ')']);
    let title = target.strip_prefix("item:").and_then(|id| item_title(view, id));
    let word = || Some(term_name(view, target.strip_prefix("term:")?));
    title.or_else(word).unwrap_or_else(|| target.to_owned())
}

/// The title of a guide or service.
fn item_title(view: &View<'_>, id: &str) -> Option<String> {
    let texts = view.city.all_texts().find(|texts| texts.key.name == id)?;
    texts.in_language(view.language).or(texts.source()).map(|text| text.title.clone())
}

/// A word of the glossary as the glossary writes it.
fn term_name(view: &View<'_>, id: &str) -> String {
    let heading = |text: &Text| text.sections.iter().find(|section| section.id.as_str() == id)?.heading.clone();
    let glossary = view.city.glossary();
    let own = glossary.and_then(|texts| texts.in_language(view.language)).and_then(heading);
    own.or_else(|| glossary.and_then(Texts::source).and_then(heading)).unwrap_or_else(|| id.to_owned())
}

/// A text to be edited: where it runs from the right, references to facts are held together, so that nobody sees their braces change
/// places.
pub(super) fn edited(body: &str, language: &Language) -> String {
    if language.direction() == Direction::Ltr {
        return body.to_owned();
    }
    let mut edited = String::with_capacity(body.len());
    let mut rest = body;
    while let Some((written, _)) = references(rest).next() {
        let (before, after) = rest.split_at(rest.find(written).unwrap_or_default());
        edited.push_str(before);
        edited.push_str(&isolated(written));
        rest = after.get(written.len()..).unwrap_or_default();
    }
    edited + rest
}

/// The same as it came back: without what held references together, also where somebody has deleted the reference.
pub(super) fn taken(body: String, language: &Language) -> String {
    match language.direction() {
        Direction::Ltr => body,
        Direction::Rtl => body.replace(['\u{2066}', '\u{2069}'], ""),
    }
}

/// The value of a fact that holds today.
pub(super) fn value(view: &View<'_>, id: &FactId) -> Html {
    let period = view.city.value(id);
    let printed = period.and_then(|period| view.city.printed(view.locale, &period.value));
    printed.map_or_else(
        || Html::trusted("–".to_owned()),
        |printed| {
            let direction = if printed.left_to_right { " dir=\"ltr\"" } else { "" };
            Html::trusted(format!("<bdi{direction}>{}</bdi>", escaped(&printed.text)))
        },
    )
}

/// The references to facts in a text.
fn references(body: &str) -> impl Iterator<Item = (&str, FactId)> {
    body.match_indices("{fact:").filter_map(|(start, _)| {
        let whole = body.get(start..)?.split_inclusive('}').next()?;
        let id = whole.strip_prefix("{fact:")?.strip_suffix('}')?;
        Some((whole, FactId::parse(id).ok()?))
    })
}

/// One side of a difference: what the other side has not got is marked, a fact is a chip with its value.
pub(super) fn pieces(view: &View<'_>, language: &Language, pieces: &[Piece], tag: &str) -> Html {
    let mut html = String::new();
    for piece in pieces {
        let mut inner = String::new();
        let mut rest = piece.text.as_str();
        while let Some((written, id)) = references(rest).next() {
            let at = rest.find(written).unwrap_or_default();
            let (before, after) = rest.split_at(at);
            inner.push_str(&lines(before, language));
            inner.push_str(&format!("<span class=\"chip\">{}</span>", value(view, &id)));
            rest = after.get(written.len()..).unwrap_or_default();
        }
        inner.push_str(&lines(rest, language));
        html.push_str(&if piece.changed { format!("<{tag}>{inner}</{tag}>") } else { inner });
    }
    Html::trusted(html)
}

fn lines(text: &str, language: &Language) -> String {
    text.split('\n').map(|line| Html::words(line, language).to_string()).collect::<Vec<_>>().join("<br>")
}

/// What has just been done.
pub(super) fn done(room: &Room<'_>, done: &str) -> Option<String> {
    let id = match done {
        "good" => "desk-done-good",
        "changed" => "desk-done-changed",
        "asked" => "desk-done-asked",
        "said" => "desk-done-said",
        "wrong" => "desk-done-wrong",
        "settled" => "desk-done-settled",
        _ => return None,
    };
    Some(room.say(id))
}

/// A section as it would look with what was typed.
pub(super) fn preview(view: &View<'_>, written: &Typed, text: &crate::catalogue::Text) -> Html {
    let (lang, id) = (view.language, &written.section);
    let mut html = String::new();
    if id.as_str() == crate::catalogue::SectionId::HEAD {
        html.push_str(&format!(
            "<h2>{}</h2><p>{}</p>",
            Html::words(&text.title, lang),
            markup::inlines(view, lang, &text.summary)
        ));
    } else if let Some(section) = text.section(id) {
        if let Some(heading) = &section.heading {
            html.push_str(&format!("<h3>{}</h3>", Html::words(heading, lang)));
        }
        html.push_str(&markup::blocks(view, lang, &section.blocks).to_string());
    }
    Html::trusted(html)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_held_together_where_text_runs_from_the_right_and_come_back_as_they_were() {
        let language = |tag: &str| Language::parse(tag).expect("a tag");
        let body = "اتصل: {fact:emergency-112}. أو {fact:fee} {ليس}";
        let shown = edited(body, &language("ar"));
        assert_eq!(shown, "اتصل: \u{2066}{fact:emergency-112}\u{2069}. أو \u{2066}{fact:fee}\u{2069} {ليس}");
        assert_eq!(taken(shown, &language("ar")), body);
        assert_eq!(taken("\u{2066}112\u{2069}".to_owned(), &language("fa")), "112", "in the place of a reference");
        assert_eq!(taken("\u{2066}".to_owned(), &language("uk")), "\u{2066}", "nobody put it there but its author");
        assert_eq!(edited("{fact:fee}", &language("uk")), "{fact:fee}");
        assert_eq!(edited("", &language("ar")), "");
    }
}
