//! A chapter: what to know and do, in full or in a few lines, and who helps.

use serde::Serialize;

use super::article::{self, Article, Brief};
use super::card::{self, Card};
use super::desk::Desk;
use super::{INK, Link, link};
use crate::catalogue::{Guide, Topic};
use crate::edition::address;
use crate::{icon, qr};

/// A chapter on paper.
#[derive(Serialize)]
pub(super) struct Chapter {
    label: String,
    title: String,
    lead: String,
    icon: String,
    /// Its page on the site.
    link: Link,
    qr: String,
    /// In full.
    guides: Vec<Article>,
    /// In a few lines.
    briefs: Vec<Brief>,
    services: Vec<Card>,
    left_out: Vec<LeftOut>,
}

/// A guide that is not printed, and where it is read.
#[derive(Serialize)]
struct LeftOut {
    language: String,
    title: String,
    link: Link,
}

/// A chapter, if anything stands in it. The checklist stands before all chapters, not in one.
pub(super) fn chapter<'a>(desk: &mut Desk<'a>, topic: &Topic) -> Option<Chapter> {
    let city = desk.city;
    let checklist = desk.checklist();
    let listed = city.guides_of(&topic.slug).into_iter().filter(|guide| Some(&guide.id) != checklist);
    let (printed, left): (Vec<_>, Vec<_>) = listed.partition(|guide| guide.print);
    let mut whole = Vec::new();
    let mut briefs = Vec::new();
    for guide in printed {
        if !desk.prints(&guide.id) {
            continue;
        }
        match desk.prints_whole(&guide.id) {
            true => whole.extend(article::guide(desk, guide, 2)),
            false => briefs.extend(article::brief(desk, guide)),
        }
    }
    let services: Vec<Card> =
        city.services_of(&topic.slug).into_iter().filter_map(|service| card::card(desk, service, 3)).collect();
    let left_out: Vec<LeftOut> = left.into_iter().filter_map(|guide| left_out(desk, guide)).collect();
    if whole.is_empty() && briefs.is_empty() && services.is_empty() && left_out.is_empty() {
        return None;
    }
    let href = format!("{}{}", desk.site(), address::page(city.slug(), desk.language, topic.slug.as_str()));
    Some(Chapter {
        label: format!("topic:{}", topic.slug),
        title: desk.message(&format!("topic-{}", topic.slug)),
        lead: desk.message(&format!("topic-{}-summary", topic.slug)),
        icon: icon::picture(&topic.icon, INK),
        qr: qr::code(&href),
        link: link(href),
        guides: whole,
        briefs,
        services,
        left_out,
    })
}

fn left_out(desk: &mut Desk<'_>, guide: &Guide) -> Option<LeftOut> {
    let shown = desk.city.shown(&guide.texts, desk.language)?;
    let href = format!("{}{}", desk.site(), address::item(desk.city.slug(), desk.language, &guide.id));
    let title = desk.words(shown.title, shown.language, &guide.position.file);
    Some(LeftOut { language: shown.language.to_string(), title, link: link(href) })
}
