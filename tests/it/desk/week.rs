//! The week at the desk, for readers of news.

use axum::http::{StatusCode, header};
use chrono::Duration;
use roxmltree::Document;

use super::{Town, Visitor};

const FEED: &str = "/desk/week/port.atom?lang=uk";

fn entries(feed: &str) -> Vec<String> {
    let document = Document::parse(feed).expect("well-formed");
    let text = |node: roxmltree::Node<'_, '_>| node.descendants().filter_map(|node| node.text()).collect::<Vec<_>>().join(" ");
    document.descendants().filter(|node| node.has_tag_name(("http://www.w3.org/2005/Atom", "entry"))).map(text).collect()
}

#[tokio::test]
async fn who_approved_what_stands_in_the_feed_of_its_week_and_with_it_how_far_each_language_is() {
    let town = Town::edited();
    let mut olena = town.visitor("Olena Kovalenko", &["uk"]).await;
    olena.send("/desk/me/credit", "credit=yes").await;
    let mut reader = Visitor { town: &town, cookie: String::new() };
    let before = reader.get(FEED).await;
    assert_eq!(before.header(header::CONTENT_TYPE), "application/atom+xml; charset=utf-8");
    assert!(!before.headers.contains_key(header::SET_COOKIE));
    let first = entries(&before.text());
    assert_eq!(first.len(), 1, "{first:?}");
    assert!(first[0].contains("Цього тижня нічого не схвалили."), "{first:?}");

    let doctor = "/desk/uk/kraj/health/doctor";
    let html = olena.get(doctor).await.text();
    let part = html.split("id=\"s-steps\"").nth(1).expect("a section");
    let form = format!(
        "do=good&section=steps&source={}&translation={}",
        super::editors::field(part, "source"),
        super::editors::field(part, "translation")
    );
    assert_eq!(olena.send(doctor, &form).await.status, StatusCode::SEE_OTHER);
    // The week is told of when it is over: the desk's Saturday is followed by a Monday.
    town.after(Duration::days(2));
    let after = entries(&reader.get(FEED).await.text());
    assert!(after[0].contains("схвалено 1 частину: Olena Kovalenko (1)"), "{after:?}");
    assert!(after[0].contains("схвалено частин: 1"), "how far it is: {after:?}");
    // Eight weeks on, it is told of no more.
    town.after(Duration::weeks(9));
    assert!(!reader.get(FEED).await.text().contains("Olena"), "an old week");
    assert_eq!(reader.get("/desk/week/nowhere.atom").await.status, StatusCode::NOT_FOUND);
    assert_eq!(reader.get("/desk/week/port").await.status, StatusCode::NOT_FOUND);
    assert_eq!(reader.send(FEED, "").await.status, StatusCode::UNAUTHORIZED);
}
