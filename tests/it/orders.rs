//! Orders on the site of the small city, printed by a shop that writes on each print which one it is: so it can be seen what is
//! printed once and kept, and what anew.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use arc_swap::ArcSwap;
use axum::Router;
use axum::body::Bytes;
use axum::http::{StatusCode, header};
use witaj::catalogue::{ItemId, Slug};
use witaj::edition::{City, Edition};
use witaj::language::Language;
use witaj::locale::without_marks;
use witaj::search::Search;
use witaj::site::{Cause, Offer, Order, Print, Printer, Proof, Publication, Refused, router};

use crate::site::{Answer, ask, attributes, catalogue, edition, get};

/// Prints a line: the product, and the how manieth print it is.
pub(crate) struct PaperShop {
    offers: Vec<Offer>,
    prints: AtomicUsize,
    takes: Duration,
}

impl Default for PaperShop {
    fn default() -> Self {
        let offer = |product: &str, languages: (usize, usize)| Offer {
            product: product.to_owned(),
            ready: false,
            languages,
            item: false,
            service_only: false,
            situation: true,
            topics: true,
            arrows: Vec::new(),
            papers: vec!["a5".to_owned(), "a4".to_owned()],
            looks: vec!["large-print".to_owned(), "greyscale".to_owned()],
        };
        let about =
            |product: &str, languages| Offer { item: true, situation: false, topics: false, ..offer(product, languages) };
        let arrows = ["left", "right"].map(str::to_owned).to_vec();
        let offers = vec![
            Offer { ready: true, ..offer("welcome", (1, 1)) },
            offer("bilingual", (2, 2)),
            about("poster", (1, 3)),
            Offer { arrows, ..about("direction-sign", (1, 3)) },
        ];
        Self { offers, prints: AtomicUsize::new(0), takes: Duration::ZERO }
    }
}

impl Printer for PaperShop {
    fn offers(&self) -> &[Offer] {
        &self.offers
    }

    fn situations(&self, _: &City) -> Vec<ItemId> {
        vec![ItemId { topic: Slug::parse("health").expect("a slug"), slug: Slug::parse("doctor").expect("a slug") }]
    }

    fn file_name(&self, city: &City, order: &Order) -> String {
        let tags: Vec<&str> = order.languages.iter().map(Language::tag).collect();
        format!("{}-{}-{}.pdf", city.slug(), order.product, tags.join("_"))
    }

    fn print(&self, _: &Edition, _: &City, order: &Order) -> Result<Print, Refused> {
        std::thread::sleep(self.takes);
        let count = self.prints.fetch_add(1, Ordering::SeqCst) + 1;
        if order.looks.contains(&"large-print".to_owned()) {
            let causes = BTreeSet::from([Cause::Overflow, Cause::Facts]);
            return Err(Refused { causes, details: vec!["doctor/pl.md: 12 characters <too> many".to_owned()] });
        }
        Ok(Print {
            pages: 34,
            paper: "a5".to_owned(),
            sheets: 17,
            copies: 1,
            grams: 90,
            duplex: true,
            proof: (order.languages[0].tag() != "pl").then_some(Proof::Texts(5)),
            bytes: Bytes::from(format!("%PDF-1.7 {} {count}", order.product)),
        })
    }
}

fn site_of(shop: PaperShop) -> (Router, Arc<PaperShop>) {
    let shop = Arc::new(shop);
    let edition = edition(catalogue());
    let search = Search::new(&edition);
    let publication = Publication::new(Arc::new(edition), Arc::new(search), Some(Arc::<PaperShop>::clone(&shop)));
    (router(Arc::new(ArcSwap::from_pointee(publication))), shop)
}

/// Where the page leads for the file.
fn file(page: &Answer) -> String {
    let html = page.text();
    let links = attributes(&html, "href");
    let found = links.into_iter().find(|href| href.starts_with("/packs/")).expect("a file");
    found.replace("&#38;", "&").replace("&amp;", "&")
}

#[tokio::test]
async fn an_order_is_summed_up_before_it_is_printed_and_printed_once() {
    let (site, shop) = site_of(PaperShop::default());
    let form = get(&site, "/port/uk/packs?product=welcome").await;
    assert_eq!((form.status, shop.prints.load(Ordering::SeqCst)), (StatusCode::OK, 0), "nothing is printed for a form");
    assert!(form.text().contains("value=\"uk\" lang=\"uk\" dir=\"ltr\" selected"), "the reader's language is chosen");
    assert_eq!(form.text().matches("name=\"topic\"").count(), form.text().matches("name=\"topic\" value").count());

    let order = "/port/uk/packs?product=welcome&situation=doctor&language=uk&topic=health&paper=a5&look=greyscale";
    let page = get(&site, order).await;
    let html = without_marks(&page.text());
    assert_eq!(page.status, StatusCode::OK, "{html}");
    for words in ["34 сторінки", "17 аркушів", "Папір A5", "Чорно-біле", "90 г/м²", "Не роздавайте"]
    {
        assert!(html.contains(words), "{words} in {html}");
    }
    assert!(html.contains("content=\"noindex\"") && html.contains("lang=\"ar\""), "no page for search engines");
    let address = file(&page);
    assert!(address.starts_with("/packs/port-welcome-uk.pdf?city=port&product=welcome&language=uk&"), "{address}");
    assert!(!address.contains("paper=") && address.contains("look=greyscale"), "its own paper is not named: {address}");
    let pack = get(&site, &address).await;
    assert_eq!((pack.status, pack.text().as_str()), (StatusCode::OK, "%PDF-1.7 welcome 1"));
    assert_eq!(pack.header(header::CONTENT_DISPOSITION), "inline; filename=\"port-welcome-uk.pdf\"");
    assert_eq!(pack.header(header::CACHE_CONTROL), "public, max-age=300");
    let again = ask(&site, "GET", &address, &[(header::IF_NONE_MATCH, pack.header(header::ETAG))]).await;
    assert_eq!((again.status, again.bytes.len()), (StatusCode::NOT_MODIFIED, 0));
    let shuffled = "/port/ar/packs?look=greyscale&topic=health&language=uk&situation=doctor&product=welcome";
    assert_eq!(file(&get(&site, shuffled).await), address, "the same order has the same address");
    assert_eq!(shop.prints.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn the_ready_pack_is_one_tap_away_and_the_same_as_when_it_is_ordered() {
    let (site, shop) = site_of(PaperShop::default());
    let page = get(&site, "/port/ar/packs").await;
    assert_eq!(file(&page), "/packs/port-welcome-ar.pdf", "the reader's language comes first");
    let ready = get(&site, "/packs/port-welcome-ar.pdf").await.text();
    let ordered = get(&site, "/packs/port-welcome-ar.pdf?city=port&product=welcome&language=ar").await.text();
    assert_eq!((ready, shop.prints.load(Ordering::SeqCst)), (ordered, 1));
    let misnamed = get(&site, "/packs/other.pdf?city=port&product=welcome&language=ar").await;
    assert_eq!(misnamed.status, StatusCode::PERMANENT_REDIRECT);
    assert_eq!(misnamed.header(header::LOCATION), "/packs/port-welcome-ar.pdf?city=port&product=welcome&language=ar");
}

#[tokio::test]
async fn cards_and_signs_are_ordered_from_the_page_of_what_they_are_about() {
    let (site, _) = site_of(PaperShop::default());
    let service = get(&site, "/port/uk/health/clinic").await.text();
    assert!(service.contains("href=\"/port/uk/packs?item=health%2Fclinic\""), "{service}");
    let choice = get(&site, "/port/uk/packs?item=health%2Fclinic").await.text();
    assert!(choice.contains("product=poster") && !choice.contains("product=welcome"), "{choice}");
    let sign = get(&site, "/port/uk/packs?product=direction-sign&item=health/clinic&language=ar&language=uk&language=pl").await;
    assert!(sign.text().contains("Стрілка ліворуч"), "it points somewhere: {}", sign.text());
    assert!(file(&sign).starts_with("/packs/port-direction-sign-ar_pl_uk.pdf?"), "the reader's first: {}", file(&sign));
    let without = get(&site, "/port/uk/packs?product=poster&language=uk").await;
    assert_eq!(without.status, StatusCode::BAD_REQUEST);
    assert!(!without.text().contains("href=\"/packs/"));
}

#[tokio::test]
async fn a_refusal_says_why_in_the_readers_language_and_the_details_to_clerks() {
    let (site, shop) = site_of(PaperShop::default());
    let address = "/port/pl/packs?product=welcome&language=pl&look=large-print";
    for _ in 0..2 {
        let page = get(&site, address).await;
        let html = page.text();
        assert_eq!(page.status, StatusCode::OK);
        assert!(html.contains("Tekst jest za długi") && html.contains("nieaktualna"), "{html}");
        assert!(html.contains("12 characters") && !html.contains("<too>"), "{html}");
        assert!(!html.contains("href=\"/packs/"), "there is no file");
    }
    let file = get(&site, "/packs/port-welcome-pl.pdf?city=port&product=welcome&language=pl&look=large-print").await;
    assert_eq!(file.status, StatusCode::CONFLICT);
    assert!(file.text().contains("<html lang=\"pl\"") && file.text().contains("Tekst jest za długi"));
    assert_eq!(shop.prints.load(Ordering::SeqCst), 1, "a refusal is kept, too");
}

#[tokio::test]
async fn what_can_not_be_ordered_is_told_and_not_printed() {
    let (site, shop) = site_of(PaperShop::default());
    let wrong = [
        "product=purple",
        "product=erratum&language=uk",
        "product=welcome&language=xx",
        "product=welcome&language=uk&language=ar",
        "product=bilingual&language=uk",
        "product=welcome&language=uk&paper=a0",
        "product=welcome&language=uk&look=golden",
        "product=welcome&language=uk&topic=nothing",
        "product=welcome&language=uk&situation=nothing",
        "product=welcome&language=uk&item=health/clinic",
        "product=poster&language=uk&item=../../etc/passwd",
        "product=poster&language=uk&item=health/clinic&full=1",
        "product=direction-sign&language=uk&item=health/clinic&arrow=away",
        "product=welcome&product=poster&language=uk",
        "product=welcome&language=uk&topic=%00%ff",
    ];
    for query in wrong {
        let page = get(&site, &format!("/port/uk/packs?{query}")).await;
        assert_eq!(page.status, StatusCode::BAD_REQUEST, "{query}");
        assert!(
            page.text().contains("<html lang=\"uk\"") && page.text().contains("role=\"alert\""),
            "{query}: {}",
            page.text()
        );
        let file = get(&site, &format!("/packs/port-welcome-uk.pdf?city=port&{query}")).await;
        assert_eq!(file.status, StatusCode::NOT_FOUND, "{query}");
    }
    assert_eq!(
        get(&site, "/packs/port-welcome-uk.pdf?city=nowhere&product=welcome&language=uk").await.status,
        StatusCode::NOT_FOUND
    );
    let strange = get(&site, "/port/uk/packs?utm_source=x").await;
    assert_eq!(strange.status, StatusCode::OK, "a field that means nothing changes nothing");
    assert_eq!(shop.prints.load(Ordering::SeqCst), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn too_many_orders_at_once_are_asked_to_come_back() {
    let slow = PaperShop { takes: Duration::from_millis(200), ..PaperShop::default() };
    let (site, shop) = site_of(slow);
    // Thirty orders that differ, at one moment.
    let looks = ["", "&look=greyscale"];
    let orders: Vec<String> = (0..30)
        .map(|count| {
            let (tag, paper) = (["pl", "uk", "ar"][count % 3], ["a5", "a4"][count / 3 % 2]);
            let (look, full) = (looks[count / 6 % 2], if count / 12 % 2 == 0 { "" } else { "&full=1" });
            let topic = if count < 24 { "" } else { "&topic=health" };
            format!("/port/uk/packs?product=welcome&language={tag}&paper={paper}{look}{full}{topic}")
        })
        .collect();
    let asked: Vec<_> = orders.into_iter().map(|order| (site.clone(), order)).collect();
    let asked = asked.into_iter().map(|(site, order)| tokio::spawn(async move { get(&site, &order).await }));
    let mut answers = Vec::new();
    for answer in asked.collect::<Vec<_>>() {
        answers.push(answer.await.expect("an answer"));
    }
    let (done, busy): (Vec<_>, Vec<_>) = answers.into_iter().partition(|answer| answer.status == StatusCode::OK);
    assert_eq!((done.len(), shop.prints.load(Ordering::SeqCst)), (12, 12), "as many as there are places in the line");
    for answer in busy {
        assert_eq!((answer.status, answer.header(header::RETRY_AFTER)), (StatusCode::SERVICE_UNAVAILABLE, "60"));
        assert!(answer.text().contains("Принтер зайнятий"));
    }
    assert_eq!(
        get(&site, "/port/uk/packs?product=welcome&language=uk").await.status,
        StatusCode::OK,
        "the line is empty again"
    );
}
