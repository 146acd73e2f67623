//! Whether the pages on the web still answer that the content links to. Runs only when a person asks for it: it is the one
//! place where the program calls others, and it does so as a polite guest, one request at a time for each host.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use ureq::Agent;
use ureq::http::StatusCode;

use crate::catalogue::{Block, Inline, LayerContent, Position, Target, Text, Value};
use crate::content::{Finding, sort};
use crate::edition::Edition;

/// How links are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Manners {
    /// Between two requests to one host.
    pub pause: Duration,
    /// How long an answer may take.
    pub patience: Duration,
    /// How many hosts are asked at the same time.
    pub hosts: usize,
}

impl Default for Manners {
    fn default() -> Self {
        Self { pause: Duration::from_secs(1), patience: Duration::from_secs(20), hosts: 6 }
    }
}

/// Who asks, so that the owner of a site can tell.
const NAME: &str = concat!("Witaj/", env!("CARGO_PKG_VERSION"), " (checks once in a while whether linked pages are there)");

/// Asks for every page that the content links to. `told` is called with the number of answers and of pages after each answer.
pub fn links(edition: &Edition, manners: Manners, told: &(dyn Fn(usize, usize) + Sync)) -> Vec<Finding> {
    let mut places: BTreeMap<String, Vec<Position>> = BTreeMap::new();
    for content in edition.catalogue().layers.values() {
        collect(content, &mut |address, at| {
            // What follows # stays in the browser.
            let page = address.split('#').next().unwrap_or(address);
            if page.starts_with("http://") || page.starts_with("https://") {
                places.entry(page.to_owned()).or_default().push(at);
            }
        });
    }
    let mut hosts: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for page in places.keys() {
        hosts.entry(host(page)).or_default().push(page);
    }
    let queue = Mutex::new(hosts.into_values());
    let faults = Mutex::new(Vec::new());
    let answers = Mutex::new(0);
    let agent = agent(manners);
    let take = || queue.lock().unwrap_or_else(PoisonError::into_inner).next();
    thread::scope(|scope| {
        for _ in 0..manners.hosts.max(1) {
            scope.spawn(|| {
                while let Some(pages) = take() {
                    for (number, page) in pages.into_iter().enumerate() {
                        if number > 0 {
                            thread::sleep(manners.pause);
                        }
                        if let Some(fault) = fault(&agent, page, manners) {
                            faults.lock().unwrap_or_else(PoisonError::into_inner).push((page, fault));
                        }
                        let mut answers = answers.lock().unwrap_or_else(PoisonError::into_inner);
                        *answers += 1;
                        told(*answers, places.len());
                    }
                }
            });
        }
    });
    let faults = faults.into_inner().unwrap_or_else(PoisonError::into_inner);
    let mut findings: Vec<Finding> =
        faults.iter().filter_map(|(page, fault)| finding(page, fault, places.get(*page)?)).collect();
    sort(&mut findings);
    findings
}

fn finding(page: &str, fault: &str, places: &[Position]) -> Option<Finding> {
    let first = places.iter().min()?;
    let others = match places.len() - 1 {
        0 => String::new(),
        count => format!(" (linked from {count} more places)"),
    };
    let advice = "open it; link to where the page has moved, or take the link out";
    Some(Finding::warning("broken-link", first.clone(), format!("{page} {fault}{others}"), advice))
}

fn agent(manners: Manners) -> Agent {
    let config = Agent::config_builder().user_agent(NAME).timeout_global(Some(manners.patience)).http_status_as_error(false);
    config.build().new_agent()
}

/// Why a page can't be read; `None` when it can, or when its site does not answer programs.
fn fault(agent: &Agent, page: &str, manners: Manners) -> Option<String> {
    let status = agent.head(page).call().map(|answer| answer.status());
    if status.as_ref().is_ok_and(StatusCode::is_success) {
        return None;
    }
    // Many servers answer HEAD badly.
    thread::sleep(manners.pause);
    match agent.get(page).call().map(|answer| answer.status()) {
        Ok(status) if status.is_success() => None,
        // It may well be there for people.
        Ok(StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN | StatusCode::TOO_MANY_REQUESTS) => None,
        Ok(status) => Some(format!("answers with {status}")),
        Err(error) => Some(format!("does not answer: {error}")),
    }
}

fn host(page: &str) -> &str {
    let rest = page.split_once("://").map_or(page, |(_, rest)| rest);
    rest.split(['/', '?']).next().unwrap_or(rest)
}

/// Calls `link` with every address of a layer and where it stands.
fn collect(content: &LayerContent, link: &mut dyn FnMut(&str, Position)) {
    for source in content.sources.values() {
        let at = Position::start(format!("{}/sources.toml", content.layer.slug));
        source.url.iter().for_each(|address| link(address, at.clone()));
    }
    for fact in content.facts.values() {
        for period in &fact.periods {
            if let Value::Web(address) = &period.value {
                link(address, fact.position.clone());
            }
        }
    }
    for organization in content.organizations.values() {
        organization.web.iter().for_each(|address| link(address, organization.position.clone()));
    }
    for location in content.locations.values() {
        let described = location.accessibility.iter().flat_map(|accessibility| &accessibility.web);
        location.web.iter().chain(described).for_each(|address| link(address, location.position.clone()));
    }
    for service in content.services.values() {
        service.web.iter().for_each(|address| link(address, service.position.clone()));
    }
    let guides = content.guides.values().flat_map(|guide| &guide.versions);
    for version in guides.chain(content.services.values().flat_map(|service| &service.versions)) {
        link(&version.web.value, version.web.at.clone());
    }
    for alert in content.alerts.values() {
        alert.web.iter().for_each(|address| link(address, alert.position.clone()));
    }
    for event in content.events.values() {
        event.web.iter().for_each(|address| link(address, event.position.clone()));
    }
    for text in content.texts().flat_map(|texts| texts.by_language.values()) {
        in_text(text, link);
    }
}

fn in_text(text: &Text, link: &mut dyn FnMut(&str, Position)) {
    for section in &text.sections {
        let at = Position { line: section.line, ..Position::start(text.file.clone()) };
        in_blocks(&section.blocks, &mut |address| link(address, at.clone()));
    }
}

fn in_blocks(blocks: &[Block], link: &mut dyn FnMut(&str)) {
    for block in blocks {
        match block {
            Block::Paragraph(inlines) | Block::Heading(inlines) => in_line(inlines, link),
            Block::List { items, .. } => items.iter().for_each(|item| in_blocks(&item.blocks, link)),
        }
    }
}

fn in_line(inlines: &[Inline], link: &mut dyn FnMut(&str)) {
    for inline in inlines {
        match inline {
            Inline::Link(Target::Address(address), _) => link(address),
            Inline::Strong(inner) | Inline::Emphasis(inner) => in_line(inner, link),
            Inline::Link(Target::Item(_) | Target::Term(_), _) | Inline::Text(_) | Inline::Fact(_) | Inline::Break => {}
        }
    }
}
