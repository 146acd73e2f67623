//! Services: who helps, with phones, hours, places, cost and languages; and the numbers to call in an emergency.

use serde::Serialize;

use super::article::{Article, article, file, head};
use super::closing::Draft;
use super::desk::Desk;
use super::nodes::{Reading, Span, spans};
use super::place::{PlaceRef, place_ref};
use super::{Link, held, link};
use crate::catalogue::{Phone, PhoneNumber, Schedule, Service};
use crate::language::Language;
use crate::locale::{Arg, isolated};

/// A service on paper.
#[derive(Serialize)]
pub(super) struct Card {
    text: Article,
    organization: Option<String>,
    phones: Vec<Dial>,
    hours: Vec<Hours>,
    places: Vec<PlaceRef>,
    cost: Option<String>,
    appointment: Option<String>,
    languages: Option<String>,
    web: Vec<Link>,
    email: Vec<Link>,
    checked: String,
}

/// A number on paper.
#[derive(Serialize)]
pub(super) struct Dial {
    number: String,
    /// What it is called beside others.
    name: Option<Name>,
    href: String,
    languages: Option<String>,
    hours: Vec<Hours>,
}

/// What something is called in the language in which it has a name.
#[derive(Serialize)]
struct Name {
    language: String,
    text: String,
}

/// A line of opening hours.
#[derive(Serialize)]
pub(super) struct Hours {
    days: String,
    hours: String,
}

impl Hours {
    /// Days and hours in one line.
    pub(super) fn in_a_line(self, colon: &str) -> String {
        if self.days.is_empty() { self.hours } else { format!("{}{colon}{}", self.days, self.hours) }
    }
}

/// A line of the table of emergency numbers.
#[derive(Serialize)]
pub(super) struct Urgent {
    label: String,
    language: String,
    title: String,
    summary: Vec<Span>,
    phones: Vec<Dial>,
    hours: Vec<Hours>,
    first: bool,
}

/// A service, with all that it rests on; its sections only where it is printed in full.
pub(super) fn card<'a>(desk: &mut Desk<'a>, service: &'a Service, level: usize) -> Option<Card> {
    let label = format!("item:{}", service.id);
    let text = match desk.prints_whole(&service.id) {
        true => article(desk, &service.texts, &label, level)?,
        false => head(desk, &service.texts, &label, level)?,
    };
    let record = &service.position.file;
    for fact in &service.basis {
        desk.basis(&fact.value, record);
    }
    desk.rests_on(&service.provenance, record);
    let city = desk.city;
    let organization = service.organization.as_ref().and_then(|id| city.organization(&id.value));
    let mut locations = city.locations_of(service);
    locations.sort_by_key(|location| city.number(&location.id));
    // Numbers that all places share stand once, at the top.
    let common = locations.first().map(|first| first.phones.as_slice()).unwrap_or_default();
    let shared = service.phones.is_empty() && locations.iter().all(|location| same_numbers(&location.phones, common));
    let numbers = if shared { common } else { service.phones.as_slice() };
    let own = service.phones.is_empty() && !shared;
    let theirs = locations.iter().filter(|_| own).flat_map(|location| &location.phones);
    let hours_there = locations.iter().filter(|_| service.schedule.is_none()).filter_map(|location| location.schedule.as_ref());
    desk.says_reach(service, numbers.iter().chain(theirs), service.schedule.iter().chain(hours_there));
    desk.says_where(service, &locations, organization.map(|organization| organization.name.as_str()));
    let online = city.online(service);
    let places = locations.iter().map(|location| place_ref(desk, location, service, own)).collect();
    Some(Card {
        text,
        organization: organization
            .map(|organization| isolated(&desk.words(&organization.name, city.source_language(), record))),
        phones: phones(desk, numbers, record),
        hours: hours(desk, service.schedule.as_ref()),
        places,
        cost: service.cost.map(|cost| desk.message(&format!("cost-{}", cost.as_str()))),
        appointment: service.booking().map(|booking| desk.message(&format!("appointment-{}", booking.as_str()))),
        languages: languages(desk, &service.languages),
        web: online.web.iter().map(|address| link(address.clone())).collect(),
        email: online.email.iter().map(|address| link(format!("mailto:{address}"))).collect(),
        checked: checked(desk, service.provenance.checked),
    })
}

fn same_numbers(one: &[Phone], other: &[Phone]) -> bool {
    let number = |phone: &Phone| match &phone.number {
        PhoneNumber::Own(number) => number.dialled().to_owned(),
        PhoneNumber::Fact(fact) => fact.value.to_string(),
    };
    one.iter().map(number).eq(other.iter().map(number))
}

/// The numbers to call in an emergency, in order.
pub(super) fn urgent(desk: &mut Desk<'_>) -> Vec<Urgent> {
    let services = desk.city.emergency_services();
    let title = desk.message("pack-emergency");
    desk.drafts.push(Draft::part("emergency", &title, desk.language));
    services.into_iter().enumerate().filter_map(|(place, service)| line(desk, service, place == 0)).collect()
}

fn line(desk: &mut Desk<'_>, service: &Service, first: bool) -> Option<Urgent> {
    let shown = desk.city.shown(&service.texts, desk.language)?;
    let file = file(&service.texts, shown.language);
    desk.must_be_approved(&shown, &file);
    let reading = Reading { language: shown.language, file: &file, level: 2 };
    desk.says_reach(service, service.phones.iter(), service.schedule.iter());
    Some(Urgent {
        label: format!("item:{}", service.id),
        language: shown.language.to_string(),
        title: desk.words(shown.title, shown.language, &file),
        summary: spans(desk, reading, shown.summary),
        phones: phones(desk, &service.phones, &service.position.file),
        hours: hours(desk, service.schedule.as_ref()),
        first,
    })
}

/// Numbers that may be shown.
pub(super) fn phones(desk: &mut Desk<'_>, phones: &[Phone], file: &str) -> Vec<Dial> {
    let mut dials = Vec::new();
    for phone in phones {
        if let PhoneNumber::Fact(fact) = &phone.number {
            desk.printed_fact(&fact.value, file);
        }
        let Some(number) = desk.city.phone(phone) else { continue };
        let printed = desk.locale.phone(number);
        let name = desk.city.phone_name(phone, phones, desk.language);
        let name =
            name.map(|(language, name)| Name { language: language.to_string(), text: desk.words(name, language, "facts") });
        dials.push(Dial {
            number: isolated(&printed.text),
            name,
            href: printed.href.unwrap_or_default(),
            languages: languages(desk, &phone.languages),
            hours: hours(desk, phone.schedule.as_ref()),
        });
    }
    dials
}

/// Opening hours in words.
pub(super) fn hours(desk: &mut Desk<'_>, schedule: Option<&Schedule>) -> Vec<Hours> {
    let lines = schedule.map(|schedule| desk.locale.hours(schedule)).unwrap_or_default();
    lines
        .into_iter()
        .map(|line| {
            desk.seen(&line.days, "opening hours");
            desk.seen(&line.hours, "opening hours");
            let hours = held::with_numbers_held(&line.hours);
            let days = held::text(&line.days, desk.language);
            Hours { days, hours: if line.left_to_right { isolated(&hours) } else { hours } }
        })
        .collect()
}

/// `Polish, English`.
pub(super) fn languages(desk: &mut Desk<'_>, languages: &[Language]) -> Option<String> {
    let names: Vec<String> = languages.iter().map(|language| desk.message(&format!("language-{language}"))).collect();
    let separator = desk.message("pack-list-separator");
    (!names.is_empty()).then(|| names.join(&separator))
}

/// `checked 21 November 2026`.
pub(super) fn checked(desk: &mut Desk<'_>, day: chrono::NaiveDate) -> String {
    let date = desk.locale.date(day);
    desk.message_with("pack-checked", &[("date", Arg::Text(&date))])
}
