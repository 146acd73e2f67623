//! The directory of helpers: who advises, interprets, mediates and goes along, by role.

use askama::Template;

use super::article::{PhoneLine, phones};
use super::service::links;
use super::topic::{Row, row};
use crate::catalogue::{Helper, Role, Service};
use crate::edition::Item;
use crate::site::frame::{Frame, View};
use crate::site::icons;
use crate::site::markup::{Html, as_on_the_sign};
use crate::site::plan::Page;

#[derive(Template)]
#[template(path = "pages/helpers.html")]
struct Helpers<'a> {
    frame: Frame<'a>,
    groups: Vec<(String, Vec<Entry>)>,
}

/// A helper: the service, and what a reader chooses by.
struct Entry {
    service: Row,
    organization: Option<Html>,
    topics: String,
    districts: Vec<Html>,
    languages: String,
    phones: Vec<PhoneLine>,
    links: Vec<Html>,
}

pub(super) fn render(view: View<'_>) -> askama::Result<String> {
    let group = |role: Role| {
        let of_role = view.city.helpers().filter(|(_, helper)| helper.role == role);
        let entries: Vec<Entry> = of_role.filter_map(|(service, helper)| entry(&view, service, helper)).collect();
        (!entries.is_empty()).then(|| (view.say(&format!("helper-{}", role.as_str())), entries))
    };
    let groups = Role::ALL.into_iter().filter_map(group).collect();
    let frame = Frame::new(view, Page::Helpers, &view.say("site-helpers"), &view.say("site-helpers-lead"));
    Helpers { frame, groups }.render()
}

fn entry(view: &View<'_>, service: &Service, helper: &Helper) -> Option<Entry> {
    let organization = service.organization.as_ref().and_then(|id| view.city.organization(&id.value));
    Some(Entry {
        service: row(view, Item::Service(service))?,
        organization: organization.map(|organization| as_on_the_sign(view, &organization.name)),
        topics: view.locale.list(&helper.topics.iter().map(|topic| view.topic(&topic.value)).collect::<Vec<_>>()),
        districts: helper.districts.iter().map(|district| as_on_the_sign(view, district)).collect(),
        languages: view.languages(&service.languages),
        phones: phones(view, &service.phones),
        links: links(&view.city.online(service)),
    })
}
