//! The counter between the site and the press, which do not know each other: an order of a visitor → an order of the press, and
//! what came of it back.

use crate::catalogue::ItemId;
use crate::desk::paper;
use crate::edition::{City, Edition};
use crate::language::Language;
use crate::pack::{self, Arrow, Choice, Listing, Pack, Paper, Press, Reason, Refusal, Section, Subject, Variant, situations};
use crate::site::{Cause, Offer, Order, Print, Printer, Proof, Refused};

use super::pack::LOCAL_SITE;

/// Offered in every language before anything is chosen.
const READY: &str = "welcome";
/// What the site does not offer: a slip belongs to a print run, a review sheet to the desk.
const NOT_OFFERED: [&str; 2] = ["erratum", REVIEW];
const REVIEW: &str = "review";

/// The press behind the counter.
pub struct Counter {
    press: Press,
    offers: Vec<Offer>,
    /// The public address; without it, everything is a proof: there is nothing that paper could lead to.
    site: Option<String>,
}

impl Counter {
    /// The counter before a press; `site`: the public address.
    pub fn new(press: Press, site: Option<String>) -> Self {
        let listings = press.listings().filter(|listing| !NOT_OFFERED.contains(&listing.name));
        let mut offers: Vec<Offer> = listings.map(|listing| offer(&listing)).collect();
        // Booklets first, then sheets and cards, then what is about one guide or service.
        offers.sort_by_key(|offer| (!offer.ready, offer.item, !offer.topics, !offer.situation));
        Self { press, offers, site }
    }

    fn order(&self, order: &Order, draft: bool) -> Result<pack::Order, Refused> {
        let arrow = order.arrow.as_deref().map(Arrow::parse).transpose();
        let looks = order.paper.iter().chain(&order.looks).map(String::as_str).collect::<Vec<_>>().join("+");
        let wrong = |error: pack::OrderError| Refused { causes: [Cause::Order].into(), details: vec![error.to_string()] };
        let choice = Choice {
            situation: order.situation.clone(),
            topics: order.topics.clone(),
            full: order.full,
            item: order.item.clone(),
            arrow: arrow.map_err(wrong)?,
            corrects: None,
            sheet: None,
        };
        let variant = Variant::parse(&looks).map_err(wrong)?;
        let site = self.site.as_deref().unwrap_or(LOCAL_SITE);
        Ok(pack::Order { choice, variant, draft, ..pack::Order::of(&order.product, &order.languages, site) })
    }
}

impl Printer for Counter {
    fn offers(&self) -> &[Offer] {
        &self.offers
    }

    fn situations(&self, city: &City) -> Vec<ItemId> {
        situations(city).into_iter().map(|guide| guide.id.clone()).collect()
    }

    fn file_name(&self, city: &City, order: &Order) -> String {
        // An order that the press can't read is printed nowhere; its name is that of the product.
        self.order(order, true).map_or_else(|_| format!("{}.pdf", order.product), |order| order.file_name(city))
    }

    /// For print where all its texts are approved, otherwise a proof.
    fn print(&self, edition: &Edition, city: &City, order: &Order) -> Result<Print, Refused> {
        if self.site.is_none() {
            let pack = self.press.print(edition, city, &self.order(order, true)?).map_err(|refusal| refused(&refusal))?;
            return Ok(print(pack, Some(Proof::NoAddress)));
        }
        let refusal = match self.press.print(edition, city, &self.order(order, false)?) {
            Ok(pack) => return Ok(print(pack, None)),
            Err(refusal) => refusal,
        };
        let is_about_review = |reason: &&Reason| matches!(reason, Reason::NotApproved { .. });
        let texts = refusal.reasons.iter().filter(is_about_review).count();
        if texts < refusal.reasons.len() {
            return Err(refused(&refusal));
        }
        let pack = self.press.print(edition, city, &self.order(order, true)?).map_err(|refusal| refused(&refusal))?;
        Ok(print(pack, Some(Proof::Texts(texts))))
    }
}

impl paper::Printer for Counter {
    fn sheet(&self, edition: &Edition, city: &City, language: &Language, lines: &[paper::Line]) -> Result<Vec<u8>, String> {
        let section = |line: &paper::Line| {
            let paper::Line { code, title, source, own } = line.clone();
            Section { code, title, source, own }
        };
        let choice = Choice { sheet: Some(lines.iter().map(section).collect()), ..Choice::default() };
        let site = self.site.as_deref().unwrap_or(LOCAL_SITE);
        let order = pack::Order { choice, ..pack::Order::of(REVIEW, std::slice::from_ref(language), site) };
        self.press.print(edition, city, &order).map(|pack| pack.bytes).map_err(|refusal| refusal.to_string())
    }

    /// Of the welcome set, where only the chapter that the guide or service stands in is chosen.
    fn pages(&self, edition: &Edition, city: &City, language: &Language, item: &ItemId) -> Result<Vec<paper::Picture>, String> {
        let choice = Choice { topics: vec![item.topic.clone()], item: Some(item.clone()), ..Choice::default() };
        let site = self.site.as_deref().unwrap_or(LOCAL_SITE);
        let order = pack::Order { choice, draft: true, ..pack::Order::of(READY, std::slice::from_ref(language), site) };
        let pages = self.press.pictures(edition, city, &order).map_err(|refusal| refusal.to_string())?;
        Ok(pages.into_iter().map(|(number, svg)| paper::Picture { number, svg }).collect())
    }
}

fn offer(listing: &Listing<'_>) -> Offer {
    Offer {
        product: listing.name.to_owned(),
        ready: listing.name == READY,
        languages: listing.languages,
        item: listing.item != Subject::None,
        service_only: listing.item == Subject::Service,
        situation: listing.situation,
        topics: listing.topics,
        arrows: Arrow::ALL.iter().filter(|_| listing.arrow).map(|arrow| arrow.as_str().to_owned()).collect(),
        papers: listing.papers.iter().map(|paper: &Paper| paper.as_str().to_owned()).collect(),
        looks: listing.features.to_vec(),
    }
}

fn print(pack: Pack, proof: Option<Proof>) -> Print {
    Print {
        pages: pack.pages,
        paper: pack.paper.size,
        sheets: pack.paper.sheets,
        copies: pack.paper.copies,
        grams: pack.paper.grams,
        duplex: pack.paper.duplex,
        proof,
        bytes: pack.bytes.into(),
    }
}

/// What the visitor is told in general. That texts are not approved is none of it where there is worse: a proof needs no approval.
fn refused(refusal: &Refusal) -> Refused {
    let causes = refusal.reasons.iter().filter_map(|reason| match reason {
        Reason::NotApproved { .. } => None,
        Reason::Product { .. }
        | Reason::Order { .. }
        | Reason::Choice { .. }
        | Reason::Language { .. }
        | Reason::NothingToCorrect { .. } => Some(Cause::Order),
        Reason::Overflow { .. } => Some(Cause::Overflow),
        Reason::Expired { .. } | Reason::Unconfirmed { .. } | Reason::NotForPrint { .. } => Some(Cause::Facts),
        Reason::Glyph { .. } | Reason::GlyphOnPage { .. } => Some(Cause::Letters),
        Reason::Message { .. } | Reason::Template { .. } => Some(Cause::Broken),
    });
    Refused { causes: causes.collect(), details: refusal.reasons.iter().map(ToString::to_string).collect() }
}
