//! A page's contents as linked data (JSON-LD, schema.org): what programs can read without guessing. It says nothing that the
//! page does not say. Values are in no reader's language: numbers as they are dialled, times by the clock.

use serde_json::{Map, Value, json};

use super::hours::specifications;
use crate::catalogue::{Accessibility, Cost, Event, Location, Manner, Occurrence, Phone, Schedule, Service, Wheelchair};
use crate::edition::{Item, address};
use crate::locale::without_marks;
use crate::site::frame::View;
use crate::site::markup::Html;
use crate::site::plan::Page;

/// An object in the making; what is not known is left out.
struct Thing(Map<String, Value>);

/// The data of a page in a `script` element, which holds data and never runs. `address` is the page's own, whole if the public
/// address is known.
pub(in crate::site) fn linked(view: &View<'_>, page: &Page, words: (&str, &str), address: &str) -> Html {
    let site = without_marks(&view.say("site-name"));
    let city = view.city.name(view.language);
    let (title, description) = words;
    let home = view.whole(&address::home(view.city.slug(), view.language));
    let website = Thing::new("WebSite").with("name", format!("{site} · {city}")).with("url", home);
    let mut thing = Thing::new("WebPage")
        .with("@context", "https://schema.org")
        .with("url", address)
        .with("name", if title.is_empty() { format!("{site} · {city}") } else { title.to_owned() })
        .text("description", description)
        .with("inLanguage", view.language.tag())
        .with("spatialCoverage", Thing::new("City").with("name", city).value());
    match page {
        Page::Home => {
            let template = format!("{}?q={{search_term_string}}", view.whole(&view.named("search")));
            let search = Thing::new("SearchAction").with("target", template);
            let search = search.with("query-input", "required name=search_term_string");
            thing = thing.with("isPartOf", website.with("potentialAction", search.value()).value());
        }
        _ => thing = thing.with("isPartOf", website.value()),
    }
    script(&about(view, page, thing).value())
}

/// What the page is mainly about, and whom it names.
fn about<'a>(view: &View<'a>, page: &Page, thing: Thing) -> Thing {
    let services = |services: Vec<&'a Service>| services.into_iter().map(|service| brief(view, service).value()).collect();
    match page {
        Page::Item(id) => match view.city.item(id) {
            Some(item @ Item::Service(found)) => elsewhere(item, thing).with("mainEntity", service(view, found).value()),
            Some(item @ Item::Guide(guide)) => elsewhere(item, thing).list("mentions", services(view.city.services_for(guide))),
            None => thing,
        },
        Page::Event(id) => match view.city.event(id) {
            Some(found) => thing.list("mainEntity", event(view, found)),
            None => thing,
        },
        Page::Emergency => thing.list("mentions", services(view.city.emergency_services())),
        Page::Places => {
            // The pages of their services tell the rest: hours and points of all places would be a tenth of this page.
            let places = view.city.locations().into_iter().map(|(_, location)| spot(location).value());
            thing.list("mentions", places.collect())
        }
        _ => thing,
    }
}

/// The same in other manners than writing. For what is easy to read, schema.org has no word.
fn elsewhere(item: Item<'_>, thing: Thing) -> Thing {
    let of = |manner: Manner| item.versions().iter().filter(move |version| version.manner == manner);
    let signed = of(Manner::SignLanguage).map(|version| {
        Thing::new("CreativeWork")
            .with("url", version.web.value.as_str())
            .with("inLanguage", version.language.tag())
            .with("accessibilityFeature", json!(["signLanguage"]))
            .value()
    });
    let easy = of(Manner::EasyReading).map(|version| json!(version.web.value));
    thing.list("workTranslation", signed.collect()).list("relatedLink", easy.collect())
}

/// An event, once for each time that it takes place.
fn event<'a>(view: &View<'a>, event: &'a Event) -> Vec<Value> {
    let shown = view.shown(&event.texts);
    let summary = shown.as_ref().map(|shown| view.plain(shown.summary)).unwrap_or_default();
    let location = event.location.as_ref().and_then(|id| view.city.location(&id.value));
    let venue = match (location, &event.address) {
        (Some(location), _) => place(view, location),
        (None, Some(address)) => Thing::new("Place").with("address", address.as_str()),
        (None, None) => Thing::new("VirtualLocation").text("url", event.web.first().map_or("", String::as_str)),
    };
    let organizer = event.organization.as_ref().and_then(|id| view.city.organization(&id.value));
    let organizer = organizer.map(|record| Thing::new("Organization").with("name", record.name.as_str()).value());
    let status = if event.cancelled { "EventCancelled" } else { "EventScheduled" };
    let exact = |time| view.city.instant(time).to_rfc3339();
    let once = |time: Occurrence| {
        let thing = Thing::new("Event")
            .with("name", shown.as_ref().map_or(event.id.as_str(), |shown| shown.title))
            .text("description", &summary)
            .with("startDate", exact(time.start))
            .with("endDate", exact(time.end))
            .with("eventStatus", format!("https://schema.org/{status}"))
            .with("location", Value::Object(venue.0.clone()))
            .list("organizer", organizer.iter().cloned().collect())
            .list("inLanguage", event.languages.iter().map(|language| json!(language.tag())).collect());
        match event.cost {
            Some(cost) => thing.with("isAccessibleForFree", cost == Cost::Free).value(),
            None => thing.value(),
        }
    };
    view.city.times_after(event, view.now()).into_iter().map(once).collect()
}

/// A service as far as a page that only mentions it shows it.
fn brief<'a>(view: &View<'a>, service: &'a Service) -> Thing {
    let shown = view.shown(&service.texts);
    let phones = service.phones.iter().filter_map(|phone| contact(view, phone)).collect();
    let channel = Thing::new("ServiceChannel").list("servicePhone", phones);
    Thing::new("GovernmentService")
        .with("name", shown.as_ref().map_or(service.id.slug.as_str(), |shown| shown.title))
        .with("url", view.whole(&view.href(&Page::Item(service.id.clone()))))
        .with("availableChannel", channel.value())
        .list("hoursAvailable", service.schedule.as_ref().map(specifications).unwrap_or_default())
}

fn service<'a>(view: &View<'a>, service: &'a Service) -> Thing {
    let online = view.city.online(service);
    let mail = |email: &String| Thing::new("ContactPoint").with("email", email.as_str()).value();
    let organization = service.organization.as_ref().and_then(|id| view.city.organization(&id.value));
    let provider = organization.map(|organization| {
        let name = Thing::new("Organization").with("name", organization.name.as_str());
        name.text("alternateName", organization.abbreviation.as_deref().unwrap_or_default())
            .text("url", organization.web.as_deref().unwrap_or_default())
            .list("contactPoint", online.email.iter().map(mail).collect())
            .value()
    });
    let audience = service.audience.iter().map(|audience| {
        let name = without_marks(&view.say(&format!("audience-{}", audience.as_str())));
        Thing::new("Audience").with("audienceType", name).value()
    });
    let locations = view.city.locations_of(service).into_iter();
    let channel = Thing::new("ServiceChannel")
        .list("servicePhone", service.phones.iter().filter_map(|phone| contact(view, phone)).collect())
        .list("serviceUrl", online.web.iter().map(|url| json!(url)).collect())
        .list("serviceLocation", locations.map(|location| place(view, location).value()).collect())
        .list("availableLanguage", service.languages.iter().map(|language| json!(language.tag())).collect());
    let text = view.shown(&service.texts).map(|shown| view.plain(shown.summary));
    brief(view, service)
        .text("description", &text.unwrap_or_default())
        .with("serviceType", without_marks(&view.topic(&service.id.topic)))
        .list("provider", provider.into_iter().collect())
        .list("audience", audience.collect())
        .with("availableChannel", channel.value())
}

/// A number that may be shown, with the languages and hours that are its own.
fn contact(view: &View<'_>, phone: &Phone) -> Option<Value> {
    let number = view.city.phone(phone)?;
    let thing = Thing::new("ContactPoint")
        .with("telephone", number.dialled())
        .list("availableLanguage", phone.languages.iter().map(|language| json!(language.tag())).collect())
        .list("hoursAvailable", phone.schedule.as_ref().map(specifications).unwrap_or_default());
    Some(thing.value())
}

/// What a place is called, and where one finds it.
fn spot(location: &Location) -> Thing {
    let address = Thing::new("PostalAddress")
        .with("streetAddress", location.street.as_str())
        .text("postalCode", location.postcode.as_deref().unwrap_or_default())
        .with("addressLocality", location.town.as_str());
    Thing::new("Place").with("name", location.name.as_str()).with("address", address.value())
}

fn place(view: &View<'_>, location: &Location) -> Thing {
    let hours = |schedule: &Schedule| specifications(schedule);
    let numbers = location.phones.iter().filter_map(|phone| view.city.phone(phone)).map(|number| json!(number.dialled()));
    let geo = Thing::new("GeoCoordinates").with("latitude", location.latitude).with("longitude", location.longitude);
    spot(location)
        .with("geo", geo.value())
        .list("telephone", numbers.collect())
        .list("amenityFeature", location.accessibility.as_ref().map(features).unwrap_or_default())
        .list("openingHoursSpecification", location.schedule.as_ref().map(hours).unwrap_or_default())
}

/// Who gets in, by the names of the content's own words: schema.org has none.
fn features(accessibility: &Accessibility) -> Vec<Value> {
    let feature =
        |name: &str, value: Value| Thing::new("LocationFeatureSpecification").with("name", name).with("value", value).value();
    let wheelchair = accessibility.wheelchair.map(|answer| match answer {
        Wheelchair::Yes => json!(true),
        Wheelchair::No => json!(false),
        Wheelchair::Limited => json!("limited"),
    });
    let amenities = accessibility.has.iter().map(|amenity| feature(amenity.as_str(), json!(true)));
    wheelchair.map(|value| feature("wheelchair", value)).into_iter().chain(amenities).collect()
}

impl Thing {
    fn new(kind: &str) -> Self {
        Self(Map::new()).with("@type", kind)
    }

    fn with(mut self, key: &str, value: impl Into<Value>) -> Self {
        self.0.insert(key.to_owned(), value.into());
        self
    }

    /// A text that may be empty.
    fn text(self, key: &str, value: &str) -> Self {
        if value.is_empty() { self } else { self.with(key, value) }
    }

    /// Values of which there may be none.
    fn list(self, key: &str, values: Vec<Value>) -> Self {
        if values.is_empty() { self } else { self.with(key, values) }
    }

    fn value(self) -> Value {
        Value::Object(self.0)
    }
}

/// JSON between tags. Browsers look for the end of the element before they look at JSON, so nothing in it may be a bracket.
fn script(value: &Value) -> Html {
    let mut text = "<script type=\"application/ld+json\">".to_owned();
    for letter in value.to_string().chars() {
        match letter {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => text.push_str(&format!("\\u{:04x}", u32::from(letter))),
            other => text.push(other),
        }
    }
    text.push_str("</script>");
    Html::trusted(text)
}
