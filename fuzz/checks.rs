//! What must hold of every answer, whatever was asked. The fuzzers ask, and the tests ask again what the fuzzers kept.
//!
//! The town has a few of the shipped items in every language of Gdańsk: enough for each path that a question can take, and
//! small enough for thousands of questions in a second.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use arc_swap::ArcSwap;
use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode, Uri, header};
use chrono::NaiveDate;
use http_body_util::BodyExt as _;
use tokio::runtime::{Builder, Runtime};
use tower::ServiceExt as _;
use witaj::catalogue::{Catalogue, Slug};
use witaj::edition::{City, Edition, EditionId, plain_blocks, plain_inlines};
use witaj::language::Language;
use witaj::search::{self, Analysis, Answer, Asked, Entry, Hit, Index, Search, corpus};
use witaj::site::{Publication, router};

/// The town that has all languages, and towns that have a few: a question that a town does not know is asked in each of its
/// languages, which takes time.
const CITY: &str = "gdansk";
const SMALLER: [(&str, [&str; 4]); 4] = [
    ("one", ["pl", "en", "uk", "ar"]),
    ("two", ["pl", "ru", "be", "tr"]),
    ("three", ["pl", "fa", "vi", "ka"]),
    ("four", ["pl", "es", "hi", "fr"]),
];
/// What stays of the shipped content, by the ends of ids: texts with facts, numbers, steps and several sections.
const KEPT: [&str; 8] = [
    "safety/domestic-violence",
    "safety/blue-line",
    "safety/emergency-112",
    "legal-stay/pesel",
    "health/insurance-and-doctor",
    "work/minimum-wage",
    "education/kindergarten",
    "first-steps/infomigrant",
];
/// How many hits are asked for.
const LIMITS: [usize; 4] = [10, 1, 3, 20];
/// The most suggestions that there ever are.
const MOST: usize = 8;
/// The most letters of a question that are read.
const LETTERS: usize = 200;
/// Marks that turn the text around them.
const TURNS: [char; 5] = ['\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}'];
/// Marks that keep what follows from the direction of the text around it.
const STARTS: [char; 3] = ['\u{2066}', '\u{2067}', '\u{2068}'];
/// The mark that ends it.
const END: char = '\u{2069}';

/// The site of a town in a language.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place<'a> {
    city: &'a City,
    language: &'a Language,
}

/// Small towns with their search and their site.
pub(crate) struct Town {
    edition: Arc<Edition>,
    search: Arc<Search>,
    site: Router,
    runtime: Runtime,
}

impl Town {
    /// Reads it from the folder of the whole project.
    pub(crate) fn read(root: &Path) -> Self {
        let edition = Arc::new(edition(root));
        let search = Arc::new(Search::new(&edition));
        search.warm(&edition, &|| true).expect("indexes");
        let publication = Publication::new(Arc::clone(&edition), Arc::clone(&search), None);
        let site = router(Arc::new(ArcSwap::from_pointee(publication)));
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        Self { edition, search, site, runtime }
    }

    /// The site and the way of asking that a byte stands for. One in sixteen is in the town with all languages.
    fn chosen(&self, byte: u8) -> (Place<'_>, usize) {
        let (number, way) = (usize::from(byte % 16), usize::from(byte / 16));
        let (slug, tags) = SMALLER[number / 4];
        let place = self.place(if way == 15 { CITY } else { slug }, tags[number % 4]);
        (place, way)
    }

    /// The site of a town in a language.
    pub(crate) fn place(&self, slug: &str, tag: &str) -> Place<'_> {
        let city = self.edition.city(slug).expect("the town");
        Place { city, language: city.language(tag).expect("its language") }
    }

    /// Asks the search: the first byte chooses the language and how many hits are wanted, the others are the question.
    pub(crate) fn query(&self, data: &[u8]) {
        let (first, question) = data.split_first().unwrap_or((&0, &[]));
        let (place, way) = self.chosen(*first);
        let limit = LIMITS[way % LIMITS.len()];
        let question = String::from_utf8_lossy(question);
        let answer = self.find(place, &question, limit);
        self.check(&answer, place, limit);
        // Now and then it is asked once more, with what it says that it read, or for its reasons: the same must come.
        let again = match question.len() % 16 {
            0 => self.find(place, &answer.query, limit),
            8 => self.explained(place, &question, limit),
            _ => return,
        };
        assert_eq!(again, answer, "the same question, another answer");
    }

    /// Asks the search in words.
    pub(crate) fn find(&self, place: Place<'_>, question: &str, limit: usize) -> Answer {
        self.search.find(&self.edition, place.city, place.language, question, limit).expect("an answer")
    }

    /// Asks for suggestions: the first byte as for the search, the others are what was typed so far.
    pub(crate) fn suggest(&self, data: &[u8]) {
        let (first, typed) = data.split_first().unwrap_or((&0, &[]));
        let (place, way) = self.chosen(*first);
        let limit = LIMITS[way % LIMITS.len()];
        let typed = String::from_utf8_lossy(typed);
        let suggestions = self.search.suggest(&self.edition, place.city, place.language, &typed, limit).expect("suggestions");
        assert!(suggestions.len() <= limit.min(MOST), "{suggestions:?}");
        let start = format!("/{}/{}/", place.city.slug(), place.language);
        for suggestion in &suggestions {
            let text = &suggestion.text;
            assert!(!text.trim().is_empty() && !text.contains(char::is_control) && isolates_close(text), "{suggestion:?}");
            assert!(suggestion.url.starts_with(&start), "{suggestion:?}");
            assert!(suggestions.iter().filter(|other| other.text == *text).count() == 1, "{suggestions:?}");
            let units: Vec<u16> = text.encode_utf16().collect();
            let places: Vec<usize> = suggestion.typed.iter().flat_map(|(from, to)| [*from, *to]).collect();
            assert!(places.is_sorted() && places.last().is_some_and(|last| *last <= units.len()), "{suggestion:?}");
            let whole = |(from, to): &(usize, usize)| from < to && String::from_utf16(&units[*from..*to]).is_ok();
            assert!(suggestion.typed.iter().all(whole), "{suggestion:?}");
        }
    }

    fn explained(&self, place: Place<'_>, question: &str, limit: usize) -> Answer {
        let asked = Asked { query: question, limit, reasons: true, ..Asked::default() };
        let answer = self.search.answer(&self.edition, place.city, place.language, &asked);
        let mut answer = answer.expect("an answer with its reasons");
        answer.hits.iter_mut().for_each(|hit| assert!(!std::mem::take(&mut hit.reasons).is_empty(), "no reason"));
        answer
    }

    /// Whether an answer is one.
    pub(crate) fn check(&self, answer: &Answer, place: Place<'_>, limit: usize) {
        let turns = |letter| TURNS.contains(&letter) || STARTS.contains(&letter) || letter == END;
        let plain = |text: &str| !text.chars().any(|letter| letter.is_control() || turns(letter));
        assert_eq!(answer.language, *place.language);
        assert!(answer.query.chars().count() <= LETTERS && plain(&answer.query), "{:?}", answer.query);
        assert!(answer.hits.len() <= limit, "{} hits", answer.hits.len());
        assert!(!answer.confident || answer.fact.is_some() || !answer.hits.is_empty(), "sure of nothing");
        assert!(answer.hits.iter().all(|hit| hit.score.is_finite()), "{:?}", scores(answer));
        assert!(answer.hits.is_sorted_by(|one, other| one.score >= other.score), "{:?}", scores(answer));
        let ids: BTreeSet<String> = answer.hits.iter().map(|hit| hit.id.to_string()).collect();
        assert_eq!(ids.len(), answer.hits.len(), "a hit stands there twice");
        if let Some(suggestion) = &answer.suggestion {
            assert!(*suggestion != answer.query && !suggestion.trim().is_empty() && plain(suggestion), "{suggestion:?}");
        }
        answer.hits.iter().for_each(|hit| self.check_hit(hit, place));
        if let Some(term) = &answer.term {
            let snippet: String = term.snippet.iter().map(|part| part.text.as_str()).collect();
            assert!(matches!(term.kind, "term" | "phrase") && !term.title.is_empty() && isolates_close(&snippet), "{term:?}");
        }
        let json = serde_json::to_string(answer).expect("JSON");
        assert!(!json.contains(STARTS) && !json.contains(END), "{json}");
    }

    fn check_hit(&self, hit: &Hit, place: Place<'_>) {
        let Place { city, language } = place;
        assert!(!hit.title.is_empty() && hit.url.starts_with(&format!("/{}/{language}/", city.slug())), "{hit:?}");
        let item = city.item(&hit.id).expect("the item");
        let shown = city.shown(item.texts(), language).expect("a text");
        let nobody = Language::parse(language.tag()).map(|language| witaj::locale::Locale::new(language, std::iter::empty()).0);
        let nobody = nobody.expect("a language without messages");
        let locale = self.edition.locale(language).unwrap_or(&nobody);
        let text = match &hit.section {
            Some(id) => {
                let part = shown.sections.iter().find(|part| part.section.id == *id).expect("the section");
                plain_blocks(city, locale, &part.section.blocks)
            }
            None => plain_inlines(city, locale, shown.summary),
        };
        check_snippet(hit, &text.split_whitespace().collect::<Vec<_>>().join(" "));
    }

    /// Asks the site: the first byte chooses the language, the page and whether the others are the question or the raw end of
    /// the address. False when this is no address at all, which a server answers before the site sees it.
    pub(crate) fn address(&self, data: &[u8]) -> bool {
        let (first, question) = data.split_first().unwrap_or((&0, &[]));
        let (place, way) = self.chosen(*first);
        let asked = if way % 2 == 0 { [b"q=".as_slice(), &encoded(question)].concat() } else { question.to_vec() };
        let page = if way / 2 % 2 == 0 { "search" } else { "suggest" };
        let start = format!("/{}/{}/{page}?", place.city.slug(), place.language);
        let Ok(uri) = Uri::try_from([start.as_bytes(), &asked].concat()) else { return false };
        let (status, answer) = self.get(uri);
        assert_eq!(status, StatusCode::OK, "{answer}");
        let read = if page == "search" { check_page(&answer) } else { check_json(&answer) };
        if way % 2 == 0 && question.iter().all(|byte| matches!(byte, b' '..=b'~')) {
            let words: String = String::from_utf8_lossy(question).chars().take(LETTERS).collect();
            assert_eq!(read, words.trim(), "the question stands there as it was asked");
        }
        true
    }

    /// What the site says to an address.
    pub(crate) fn get(&self, uri: Uri) -> (StatusCode, String) {
        let request = Request::builder().uri(uri).header(header::HOST, "witaj.example").body(Body::empty()).expect("a request");
        self.runtime.block_on(async {
            let response = self.site.clone().oneshot(request).await.expect("an answer");
            let status = response.status();
            let bytes = response.into_body().collect().await.expect("a body").to_bytes();
            (status, String::from_utf8(bytes.to_vec()).expect("text"))
        })
    }

    /// The site.
    pub(crate) fn site(&self) -> Router {
        self.site.clone()
    }
}

/// The indexes of a few short texts, one for each language of Gdańsk, without a site around them: what is done with the words
/// of a question, thousands of times a second.
pub(crate) struct Words {
    indexes: Vec<Index>,
}

impl Words {
    /// Reads them from the folder of the whole project.
    pub(crate) fn read(root: &Path) -> Self {
        let edition = edition(root);
        let city = edition.city(CITY).expect("the town");
        let analysis = |language: &Language| Analysis::of(language, edition.messages());
        let index = |language: &Language| {
            let texts = corpus(&edition, city, language);
            let entries = texts.iter().map(|text| Entry {
                id: text.id.clone(),
                title: search::Words::own(&text.title),
                summary: search::Words::own(&text.summary),
                keywords: text.keywords.iter().map(search::Words::own).collect(),
                terms: text.terms.iter().map(Into::into).collect(),
                ..Entry::default()
            });
            Index::in_memory(analysis(language), analysis(city.source_language()), entries).expect("an index")
        };
        Self { indexes: city.languages().iter().map(index).collect() }
    }

    /// Asks an index: the first byte chooses the language and how many hits are wanted, the others are the question.
    pub(crate) fn ask(&self, data: &[u8]) {
        let (first, question) = data.split_first().unwrap_or((&0, &[]));
        let index = &self.indexes[usize::from(first % 16) % self.indexes.len()];
        let limit = LIMITS[usize::from(first / 16) % LIMITS.len()];
        let hits = index.find(&String::from_utf8_lossy(question), limit);
        assert!(hits.len() <= limit, "{hits:?}");
        assert!(hits.iter().all(|(number, score)| index.id(*number).is_some() && score.is_finite()), "{hits:?}");
        assert!(hits.is_sorted_by(|one, other| one.1 >= other.1), "{hits:?}");
        let numbers: BTreeSet<usize> = hits.iter().map(|hit| hit.0).collect();
        assert_eq!(numbers.len(), hits.len(), "a hit stands there twice");
    }
}

/// The shipped content with a few items.
fn edition(root: &Path) -> Edition {
    let mut catalogue = witaj::content::read(&root.join("content")).catalogue;
    shrink(&mut catalogue);
    let (messages, _) = witaj::locale::read(&root.join("locales"));
    let today = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
    Edition::new(EditionId::new(&[7; 32], &[7; 32]), catalogue, messages, today)
}

/// Keeps a few items, and one city, of which it makes smaller ones.
fn shrink(catalogue: &mut Catalogue) {
    catalogue.layers.retain(|slug, _| ["poland", "tricity", CITY].contains(&slug.as_str()));
    for layer in catalogue.layers.values_mut() {
        let layer = Arc::make_mut(layer);
        layer.guides.retain(|id, _| KEPT.contains(&id.to_string().as_str()));
        layer.services.retain(|id, _| KEPT.contains(&id.to_string().as_str()));
    }
    let whole = catalogue.layers.values().find(|layer| layer.layer.slug.as_str() == CITY).cloned().expect("the city");
    for (name, tags) in SMALLER {
        let mut smaller = whole.clone();
        let layer = &mut Arc::make_mut(&mut smaller).layer;
        layer.slug = Slug::parse(name).expect("a name");
        layer.languages = tags.iter().map(|tag| Language::parse(tag).expect("a tag")).collect();
        catalogue.layers.insert(layer.slug.clone(), smaller);
    }
}

fn scores(answer: &Answer) -> Vec<f32> {
    answer.hits.iter().map(|hit| hit.score).collect()
}

/// The snippet must be a stretch of the text with whole words marked and no value cut.
fn check_snippet(hit: &Hit, text: &str) {
    assert!(hit.snippet.iter().all(|part| !part.text.is_empty()), "{hit:?}");
    assert!(hit.snippet.iter().all(|part| !part.marked || part.text.trim() == part.text), "{hit:?}");
    let snippet: String = hit.snippet.iter().map(|part| part.text.as_str()).collect();
    let bare = snippet.strip_prefix("… ").unwrap_or(&snippet);
    let bare = bare.strip_suffix(" …").unwrap_or(bare);
    assert!(text.contains(bare), "{bare:?} is not in {text:?}");
    assert!(isolates_close(&snippet), "{snippet:?}");
}

/// Whether what is kept from the direction of the text around it begins and ends.
fn isolates_close(text: &str) -> bool {
    let mut open = 0;
    for letter in text.chars() {
        open += i32::from(STARTS.contains(&letter)) - i32::from(letter == END);
        if open < 0 {
            return false;
        }
    }
    open == 0
}

/// Checks suggestions as the site sends them, and gives back the question that they answer.
fn check_json(text: &str) -> String {
    let json: serde_json::Value = serde_json::from_str(text).expect("JSON");
    assert!(json["suggestions"].as_array().is_some_and(|list| list.len() <= MOST), "{text}");
    let query = json["query"].as_str().expect("the question");
    assert!(query.chars().count() <= LETTERS && isolates_close(query) && !query.contains(TURNS), "{text}");
    query.to_owned()
}

/// Checks a page and gives back what stands in its search box.
fn check_page(html: &str) -> String {
    assert!(html.starts_with("<!DOCTYPE html>") && html.trim_end().ends_with("</html>"), "{html}");
    assert!(!html.contains(TURNS) && isolates_close(html), "{html}");
    assert!(!html.chars().any(|letter| letter.is_control() && letter != '\n'), "{html}");
    let mut open: Vec<&str> = Vec::new();
    let mut value = None;
    let mut rest = html.strip_prefix("<!DOCTYPE html>").unwrap_or(html);
    while let Some(place) = rest.find('<') {
        assert!(!rest[..place].contains('>'), "{}", &rest[..place]);
        let (tag, after) = tag(&rest[place + 1..]);
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "{html}");
            continue;
        }
        let (name, attributes) = tag.split_once(char::is_whitespace).unwrap_or((tag.trim_end_matches('/'), ""));
        let own = name == "script" && attributes.starts_with("src=\"/assets/") && rest.starts_with("</script>");
        // What the page says to programs: a block of data, which never runs.
        let data = tag == "script type=\"application/ld+json\"";
        if data {
            let block = rest.split('<').next().unwrap_or_default();
            assert!(serde_json::from_str::<serde_json::Value>(block).is_ok(), "{block}");
        }
        assert!(own || data || !["script", "style", "img", "iframe", "object", "base"].contains(&name), "{tag}");
        if !tag.ends_with('/') && !["meta", "link", "input", "br", "hr"].contains(&name) {
            open.push(name);
        }
        let words = check_attributes(attributes.trim_end_matches('/'));
        value = words.filter(|_| name == "input" && attributes.contains("name=\"q\"")).or(value);
    }
    assert!(open.is_empty(), "{open:?}");
    value.expect("a search box")
}

/// A tag and what comes after it.
fn tag(text: &str) -> (&str, &str) {
    let mut quoted = false;
    let end = text.find(|letter| {
        quoted ^= letter == '"';
        letter == '>' && !quoted
    });
    let end = end.expect("the end of the tag");
    let name = text[..end].split(char::is_whitespace).next().unwrap_or_default().trim_matches('/');
    assert!(!name.is_empty() && name.chars().all(|letter| letter.is_ascii_alphanumeric()), "{}", &text[..end]);
    (&text[..end], &text[end + 1..])
}

/// Attributes must be plain and quoted, and lead nowhere unexpected; gives back the value of `value`.
fn check_attributes(mut rest: &str) -> Option<String> {
    let mut value = None;
    loop {
        rest = rest.trim_start();
        let end = rest.find(|letter: char| !letter.is_ascii_alphanumeric() && !"-:".contains(letter)).unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        if name.is_empty() {
            assert!(rest.is_empty(), "{rest}");
            return value;
        }
        assert!(!name.starts_with("on") && name != "style", "{name}");
        rest = after;
        if let Some(quoted) = after.strip_prefix("=\"") {
            let (words, after) = quoted.split_once('"').expect("the end of the attribute");
            assert!(!words.contains(['<', '>']), "{words}");
            let known = ["/", "#", "tel:", "sms:", "mailto:", "https://", "http://"];
            assert!(name != "href" || known.iter().any(|start| words.starts_with(start)), "{words}");
            if name == "value" {
                value = Some(unescaped(words));
            }
            rest = after;
        }
    }
}

fn unescaped(text: &str) -> String {
    let text = text.replace("&#60;", "<").replace("&#62;", ">").replace("&#34;", "\"").replace("&#39;", "'");
    text.replace("&#38;", "&")
}

/// Bytes as a browser's form sends them.
pub(crate) fn encoded(bytes: &[u8]) -> Vec<u8> {
    const DIGITS: [u8; 16] = *b"0123456789ABCDEF";
    let digit = |half: u8| DIGITS[usize::from(half)];
    bytes.iter().flat_map(|byte| [b'%', digit(byte >> 4), digit(byte & 15)]).collect()
}
