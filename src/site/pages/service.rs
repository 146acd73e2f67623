//! A service: who offers it, for whom, in which languages, when, where, and how to reach it.

use askama::Template;

use super::article::{PhoneLine, Section, phones, sections};
use super::places::{Place, locator, name_mark};
use super::topic::{Row, row};
use crate::catalogue::{Location, Service};
use crate::edition::{Item, Online, Shown};
use crate::locale::Printed;
use crate::site::evidence::{Evidence, Ledger, checked_on};
use crate::site::frame::{Frame, View};
use crate::site::icons;
use crate::site::markup::{self, Html, as_on_the_sign};
use crate::site::plan::Page;
use crate::site::trust::{Mark, Trust, trust};

/// More of them would be a list of everything.
const MOST_RELATED: usize = 5;
/// All of them stand further down, with their addresses.
const MOST_PLACES: usize = 3;

#[derive(Template)]
#[template(path = "pages/service.html")]
struct ServicePage<'a> {
    frame: Frame<'a>,
    topic: (String, String),
    shown: &'a Shown<'a>,
    title: Html,
    summary: Html,
    trust: Trust,
    contacts: Vec<Contact>,
    facts: Vec<(String, Html)>,
    sections: Vec<Section<'a>>,
    /// Where they are.
    map: Html,
    places: Vec<Place>,
    /// What is to be said of the places' names in the reader's language, where it is not what holds for the text.
    place_mark: Option<Mark>,
    guides: Vec<Row>,
    /// Other services that whoever reads this may need.
    related: Vec<Row>,
    checked: Html,
    stale: bool,
    evidence: Evidence,
}

/// How to reach somebody.
struct Contact {
    /// Of which place, where there are several.
    name: Option<Html>,
    phones: Vec<PhoneLine>,
    hours: Option<Html>,
    links: Vec<Html>,
}

pub(super) fn render(view: View<'_>, service: &Service) -> askama::Result<String> {
    let Some(shown) = view.shown(&service.texts) else { return super::not_found(view) };
    let page = Page::Item(service.id.clone());
    let locations = view.city.locations_of(service);
    let mut ledger = Ledger::new(&view);
    ledger.record(&service.provenance);
    ledger.texts(&service.texts);
    ledger.phones(&service.phones);
    ledger.facts(&service.basis);
    for location in &locations {
        ledger.record(&location.provenance);
        ledger.phones(&location.phones);
        location.accessibility.iter().for_each(|accessibility| ledger.record(&accessibility.provenance));
    }
    let related = view.city.related(service, MOST_RELATED);
    let map = locator(&view, &locations);
    let mut frame = Frame::new(view, page.clone(), shown.title, &view.plain(shown.summary));
    frame.has_map = !map.is_empty();
    ServicePage {
        frame,
        map,
        topic: (view.href(&Page::Topic(service.id.topic.clone())), view.topic(&service.id.topic)),
        shown: &shown,
        title: Html::words(shown.title, shown.language),
        summary: markup::inlines(&view, shown.language, shown.summary),
        trust: trust(&view, &service.texts, &shown, &page),
        contacts: contacts(&view, service, &locations),
        facts: facts(&view, service),
        sections: sections(&view, &service.texts, &shown),
        places: locations.iter().filter_map(|location| Place::new(&view, location)).collect(),
        place_mark: name_mark(&view, locations.iter().copied()).filter(|mark| mark.class != shown.state.as_str()),
        guides: view.city.guides_for(service).into_iter().filter_map(|guide| row(&view, Item::Guide(guide))).collect(),
        related: related.into_iter().filter_map(|other| row(&view, Item::Service(other))).collect(),
        checked: checked_on(&view, service.provenance.checked),
        stale: service.provenance.check_again <= view.edition.today(),
        evidence: ledger.list(),
    }
    .render()
}

/// How the service is reached: by its own number, or where it has none, by those of its places. What is known of its only place
/// holds for the service, and a number that all of them have stands once.
fn contacts(view: &View<'_>, service: &Service, locations: &[&Location]) -> Vec<Contact> {
    let mut own = Contact {
        name: None,
        phones: phones(view, &service.phones),
        hours: service.schedule.as_ref().map(|schedule| markup::hours(view, schedule)),
        links: links(&view.city.online(service)),
    };
    let mut others: Vec<Contact> = Vec::new();
    if own.phones.is_empty() {
        others =
            locations.iter().filter(|location| !location.phones.is_empty()).map(|location| at_place(view, location)).collect();
    }
    let numbers = |contact: &Contact| contact.phones.iter().map(|line| line.number.to_string()).collect::<Vec<_>>();
    if others.windows(2).all(|pair| numbers(&pair[0]) == numbers(&pair[1])) {
        own.phones = others.drain(..).next().map_or(own.phones, |first| first.phones);
    }
    if let [only] = locations {
        own.hours = own.hours.or_else(|| only.schedule.as_ref().map(|schedule| markup::hours(view, schedule)));
    }
    others.truncate(MOST_PLACES);
    if !own.phones.is_empty() || own.hours.is_some() || !own.links.is_empty() {
        others.insert(0, own);
    }
    others
}

fn at_place(view: &View<'_>, location: &Location) -> Contact {
    let name = Some(as_on_the_sign(view, &location.name));
    Contact { name, phones: phones(view, &location.phones), hours: None, links: Vec::new() }
}

/// Pages and mail addresses, as links that show where they lead.
pub(super) fn links(Online { web, email }: &Online<'_>) -> Vec<Html> {
    let page = |url: &String| {
        let text = url.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/').to_owned();
        markup::printed(&Printed { text, href: Some(url.clone()), left_to_right: true })
    };
    let mail = |address: &String| {
        markup::printed(&Printed { text: address.clone(), href: Some(format!("mailto:{address}")), left_to_right: true })
    };
    web.iter().map(page).chain(email.iter().map(mail)).collect()
}

/// Organization, cost, whom it is for, languages, appointment: what is known of them.
fn facts(view: &View<'_>, service: &Service) -> Vec<(String, Html)> {
    let words = |id: &str| Html::words(&view.say(id), view.language);
    let mut facts = Vec::new();
    let mut add = |name: &str, value: Html| facts.push((view.say(name), value));
    if let Some(organization) = service.organization.as_ref().and_then(|id| view.city.organization(&id.value)) {
        add("site-organization", as_on_the_sign(view, &organization.name));
    }
    if let Some(cost) = service.cost {
        add("site-cost", words(&format!("cost-{}", cost.as_str())));
    }
    if !service.audience.is_empty() {
        let names: Vec<String> =
            service.audience.iter().map(|audience| view.say(&format!("audience-{}", audience.as_str()))).collect();
        add("site-audience", Html::words(&names.join(&view.say("hours-separator")), view.language));
    }
    if !service.languages.is_empty() {
        add("site-served-in", Html::words(&view.languages(&service.languages), view.language));
    }
    if let Some(appointment) = service.booking() {
        add("site-appointment", words(&format!("appointment-{}", appointment.as_str())));
    }
    facts
}
