//! What a change would make, before anybody makes it: the section, the whole page of the site, the pages of the pack. They are made by
//! whatever makes those that readers see, of an edition that nobody publishes; each says so, with what the guards found, and nothing
//! of it is kept.

use std::time::Instant;

use askama::Template;
use axum::http::StatusCode;

use super::act::{Sent, Typed};
use super::editor::{Editor, Preview};
use super::paper::Picture;
use super::people::Signed;
use super::router::{Answer, Trouble};
use super::shell::{Room, Shell};
use super::sorry::Sorry;
use super::{assets, attempt, faults, words};
use crate::edition::{Edition, address};
use crate::language::Language;
use crate::locale::{Arg, without_marks};
use crate::review::change::{Change, Fault};
use crate::site::frame::View;
use crate::site::markup::{Html, escaped};
use crate::site::preview;

/// What is looked at as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whole {
    /// The page of the site.
    Page,
    /// The pages of the pack.
    Pack,
}

#[derive(Template)]
#[template(path = "desk/pages/look.html")]
struct LookPage<'a> {
    shell: Shell<'a>,
    says: Html,
    lang: &'a Language,
    /// Pages, each with its name and its picture as an address that holds it.
    pictures: Vec<(String, Html)>,
}

impl Whole {
    /// What a button of a form of the editors asks for.
    pub(super) fn asked(room: &Room<'_>) -> Option<Self> {
        match room.asked.line("do").as_str() {
            "page" => Some(Self::Page),
            "pack" => Some(Self::Pack),
            _ => None,
        }
    }
}

/// One of the pages that a change reaches, as it would be, in one of its languages: which, says the form. Nothing of it is kept.
pub(super) fn reached(room: &Room<'_>, signed: &Signed, what: Whole, editor: &dyn Editor, change: &Change) -> Answer {
    let Some(_turn) = room.desk.limits.look(&signed.person.key, what, Instant::now()) else { return room.sorry(Sorry::Slow) };
    let told = |why: Option<String>| why.map(|why| Html::trusted(escaped(&why))).into_iter().collect::<Vec<_>>();
    let preview = match editor.preview(change) {
        Ok(preview) => preview,
        Err(refusal) => {
            let why = told(attempt::refused(room, refusal).problem(room));
            return pictured(room, &room.language, StatusCode::CONFLICT, (says(room, &why), Vec::new()));
        }
    };
    let forbidden: Vec<Fault> = preview.faults.iter().filter(|fault| fault.forbids).cloned().collect();
    let findings = told(Some(faults::told(room, &forbidden)).filter(|_| !forbidden.is_empty()));
    let pages = &preview.touched.pages;
    let Some(page) = pages.iter().find(|page| attempt::value(page) == room.asked.line("of")).or(pages.first()) else {
        return pictured(room, &room.language, StatusCode::CONFLICT, (says(room, &findings), Vec::new()));
    };
    let Some(city) = preview.edition.city(page.city.as_str()) else { return room.sorry(Sorry::Lost) };
    let language = city.language(&room.asked.line("in")).unwrap_or(city.source_language());
    match (what, &room.desk.printer, attempt::printed(city, page, pages)) {
        (Whole::Page, ..) => {
            let address = address::page(city.slug(), language, &page.name);
            match preview::page(&room.publication, &address, &preview.edition, says(room, &findings)) {
                Some(html) => Ok(room.page(html?)),
                None => room.sorry(Sorry::Lost),
            }
        }
        (Whole::Pack, Some(printer), Some(item)) => {
            of_pack(room, printer.pages(&preview.edition, city, language, &item), language, findings)
        }
        (Whole::Pack, ..) => room.sorry(Sorry::Lost),
    }
}

impl Sent<'_> {
    /// The section as it would be, on the page of the desk.
    pub(super) fn look(&self, editor: &dyn Editor, change: &Change, typed: Typed) -> Answer {
        let preview = match editor.preview(change) {
            Ok(preview) => preview,
            Err(refusal) => return self.shown(&self.refused(&refusal, typed)),
        };
        let html = self.as_it_would_be(&preview.edition, &typed);
        let problem = faults::told_beside(self.room, &preview.faults, &preview.guards);
        self.shown(&Typed { guards: Some(preview.guards), preview: html, problem, ..typed })
    }

    fn as_it_would_be(&self, edition: &Edition, typed: &Typed) -> Option<Html> {
        let city = edition.city(self.sheet.city.slug().as_str())?;
        let texts = city.all_texts().chain(city.notice_texts()).find(|texts| texts.key == self.sheet.texts.key)?;
        let text = texts.in_language(self.sheet.language)?;
        let view = View { edition, city, ..self.sheet.view };
        Some(words::preview(&view, typed, text))
    }

    /// What was typed, as a change that approves nothing: nobody has yet, and a page that is only looked at must not say so either.
    pub(super) fn proposed(&self) -> Option<Change> {
        let (unit, language, before) = (self.unit(), self.sheet.language.clone(), self.hash("translation"));
        let source = self.hash("source")?;
        Some(Change::Translate { unit, language, source, before, written: self.written(), approve: false })
    }

    /// A whole page as a change would make it. What was typed is not even kept as a draft.
    pub(super) fn look_at(&self, what: Whole, change: Option<&Change>) -> Answer {
        let (room, desk) = (self.room, self.room.desk);
        let Some(editor) = &desk.editor else { return room.sorry(Sorry::Down) };
        let Some(change) = change else { return room.sorry(Sorry::Unreadable) };
        let Some(_turn) = desk.limits.look(&self.signed.person.key, what, Instant::now()) else {
            return room.sorry(Sorry::Slow);
        };
        let preview = match editor.preview(change) {
            Ok(preview) => preview,
            Err(refusal) => {
                let refused = self.refused(&refusal, self.typed(StatusCode::CONFLICT));
                let says = says(room, &refused.problem.iter().map(|why| Html::trusted(escaped(why))).collect::<Vec<_>>());
                return pictured(room, self.sheet.language, refused.status, (says, Vec::new()));
            }
        };
        match what {
            Whole::Page => self.page_of_site(&preview),
            Whole::Pack => self.pages_of_pack(&preview),
        }
    }

    fn page_of_site(&self, looked: &Preview) -> Answer {
        let (room, says) = (self.room, says(self.room, &self.findings(looked)));
        let html = self.sheet.live().and_then(|live| preview::page(&room.publication, &live, &looked.edition, says));
        match html {
            Some(html) => Ok(room.page(html?)),
            None => room.sorry(Sorry::Lost),
        }
    }

    fn pages_of_pack(&self, looked: &Preview) -> Answer {
        let (room, city) = (self.room, self.sheet.city.slug().as_str());
        let (Some(printer), Some(item)) = (&room.desk.printer, self.sheet.item()) else { return room.sorry(Sorry::Lost) };
        let Some(city) = looked.edition.city(city) else { return room.sorry(Sorry::Lost) };
        of_pack(
            room,
            printer.pages(&looked.edition, city, self.sheet.language, &item),
            self.sheet.language,
            self.findings(looked),
        )
    }

    /// In what the section differs from its source, and why it could not be kept.
    fn findings(&self, looked: &Preview) -> Vec<Html> {
        let guards = looked.guards.iter().map(|guard| words::guard(self.room, &self.sheet, guard));
        let beside = faults::told_beside(self.room, &looked.faults, &looked.guards);
        guards.chain(beside.map(|why| Html::trusted(escaped(&why)))).collect()
    }
}

/// The pages of a pack, or why there are none.
fn of_pack(room: &Room<'_>, printed: Result<Vec<Picture>, String>, language: &Language, mut findings: Vec<Html>) -> Answer {
    match printed {
        Ok(pages) => pictured(room, language, StatusCode::OK, (says(room, &findings), pages)),
        Err(why) => {
            tracing::info!(why, "a page of a pack can't be looked at");
            findings.push(Html::trusted(escaped(&room.say("desk-look-unprinted"))));
            pictured(room, language, StatusCode::CONFLICT, (says(room, &findings), Vec::new()))
        }
    }
}

fn pictured(room: &Room<'_>, language: &Language, status: StatusCode, (says, pages): (Html, Vec<Picture>)) -> Answer {
    // Without the ways through the desk: this page is left as it was opened.
    let room = Room { person: None, ..room.clone() };
    let title = room.say(if pages.is_empty() { "desk-look" } else { "desk-look-pack" });
    let picture = |page: Picture| {
        let number = room.locale().number(&page.number.to_string());
        let name = without_marks(&room.say_with("desk-look-number", &[("number", Arg::Text(&number))]));
        (name, held(&page.svg))
    };
    let pictures = pages.into_iter().map(picture).collect();
    let page = LookPage { shell: room.shell(&title, ""), says, lang: language, pictures };
    Ok::<_, Trouble>(room.page_as(status, page.render()?))
}

/// What stands above everything, in the language of who looks.
fn says(room: &Room<'_>, findings: &[Html]) -> Html {
    let (lang, dir) = (&room.language, room.language.direction().as_str());
    let (name, says) = (escaped(&without_marks(&room.say("desk-look"))), escaped(&room.say("desk-look-says")));
    let items: String = findings.iter().map(|finding| format!("<li>{finding}</li>")).collect();
    let list = if items.is_empty() { items } else { format!("<ul>{items}</ul>") };
    let styles = assets::look();
    Html::trusted(format!(
        "<link rel=\"stylesheet\" href=\"{styles}\"><aside class=\"wrap look-says\" lang=\"{lang}\" dir=\"{dir}\" aria-label=\"{name}\"><div class=\"note\"><p><b>{says}</b></p>{list}</div></aside>"
    ))
}

/// A picture as an address that holds all of it, so that nobody has to be asked for it again. What would end the address or the field
/// that it stands in is written in another way.
fn held(svg: &str) -> Html {
    let mut address = String::with_capacity(svg.len() + svg.len() / 4);
    address.push_str("data:image/svg+xml;charset=utf-8,");
    for letter in svg.chars() {
        match letter {
            '%' | '#' | '"' | '\'' | '&' | '<' | '>' | '\n' | '\r' | '\t' => {
                address.push_str(&format!("%{:02X}", u32::from(letter)));
            }
            letter => address.push(letter),
        }
    }
    Html::trusted(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_ends_no_field() {
        let address = held("<svg title=\"50% & 'x' #1\">\nПёс</svg>").to_string();
        assert_eq!(address, "data:image/svg+xml;charset=utf-8,%3Csvg title=%2250%25 %26 %27x%27 %231%22%3E%0AПёс%3C/svg%3E");
    }
}
