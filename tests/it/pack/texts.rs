//! What stands in a pack: approved texts, what was typed, what a situation leads to, the letter, chapters.

use std::sync::Arc;

use chrono::NaiveDate;
use page_validation::ValidationProfile;
use witaj::catalogue::{Approval, Block, Catalogue, Inline, ItemId, Position, Signature, Signer, Slug, Verdict};
use witaj::edition::Item;
use witaj::language::Language;
use witaj::locale::without_marks;
use witaj::pack::{Choice, Order};

use super::{assert_conforms, copied, edition, gdansk, health, of_gdansk, order, plain, press, rewrite, written};

/// Approves every section of every text in a language, in the name of somebody who does not exist.
fn approve_all(catalogue: &mut Catalogue, language: &Language) {
    for content in catalogue.layers.values_mut() {
        let mut approvals = Vec::new();
        for texts in content.texts() {
            let (source, text) = (texts.source().expect("a source"), &texts.by_language[language]);
            approvals.extend(text.section_ids().map(|section| Approval {
                item: texts.key.name.clone(),
                source: source.hash(&section).expect("a section").clone(),
                translation: text.hash(&section).expect("a section").clone(),
                section,
                verdict: Verdict::Approved,
                reviewer: "Przykładowa Osoba".to_owned(),
                date: NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day"),
                position: Position::default(),
            }));
        }
        Arc::make_mut(content).approvals.insert(language.clone(), approvals.into());
    }
}

#[test]
fn what_people_have_approved_is_printed_with_their_names_and_without_a_watermark() {
    let language = Language::parse("uk").expect("a language");
    let edition = edition(|catalogue| approve_all(catalogue, &language));
    let order = Order { draft: false, languages: vec![language.clone()], ..health() };
    let pack = press().print(&edition, gdansk(&edition), &order).unwrap_or_else(|refusal| panic!("{refusal}"));
    let path = written(&pack, "approved");
    assert_conforms(&path, ValidationProfile::PdfUa1);
    let text = copied(&path);
    assert!(text.contains("Przykładowa Osoba"));
    let locale = edition.locale(&language).expect("messages");
    for id in ["pack-draft", "pack-draft-label", "pack-draft-notice", "pack-state-draft-machine"] {
        assert!(!text.contains(&without_marks(&locale.say(id))), "{id} stands in a pack for print");
    }
}

#[test]
fn markup_in_a_text_is_printed_as_it_is_typed() {
    const HOSTILE: [&str; 6] =
        ["#read(\"/etc/passwd\")", "$x^2$", "@label", "<script>alert(1)</script>", "*nie* _tak_ = //", "#import \"a.typ\""];
    let edition = edition(|catalogue| {
        rewrite(catalogue, "health/insurance-and-doctor", |text| {
            text.title = "Lekarz #panic() <a>".to_owned();
            text.summary = vec![Inline::Text(format!("{} \u{202e}live\u{7}", HOSTILE.join(" ")))];
        });
    });
    let pack = press().print(&edition, gdansk(&edition), &health()).unwrap_or_else(|refusal| panic!("{refusal}"));
    let text = copied(&written(&pack, "hostile"));
    // Lines break where they must; blanks do not count.
    let closed = |text: &str| text.replace(' ', "");
    for hostile in HOSTILE.iter().chain(&["Lekarz #panic() <a>", "live"]) {
        assert!(closed(&text).contains(&closed(hostile)), "{hostile} is not in the text");
    }
}

/// A sentence without links and values, which stands on paper as it stands in the text.
fn words_alone(blocks: &[Block]) -> Option<&str> {
    blocks.iter().find_map(|block| match block {
        Block::Paragraph(inlines) => match inlines.as_slice() {
            [Inline::Text(words)] if words.len() > 20 => Some(words.as_str()),
            _ => None,
        },
        Block::Heading(_) => None,
        Block::List { items, .. } => items.iter().find_map(|item| words_alone(&item.blocks)),
    })
}

#[test]
fn a_situation_is_printed_with_what_its_checklist_leads_to() {
    let edition = edition(|_| {});
    let student = Choice { situation: Slug::parse("student").ok(), ..Choice::default() };
    let press = press();
    let pack = press.print(&edition, gdansk(&edition), &Order { choice: student, ..order("en") }).expect("a pack");
    assert_eq!(pack.file_name, "gdansk-welcome-en-student.pdf");
    let text = copied(&written(&pack, "situations"));
    let sentence = |id: &str| {
        let Some(Item::Guide(guide)) = gdansk(&edition).item(&ItemId::parse(id).expect("an id")) else { panic!("no {id}") };
        let english = &guide.texts.by_language[&Language::parse("en").expect("a language")];
        plain(english.sections.iter().rev().find_map(|section| words_alone(&section.blocks)).expect("a sentence"))
    };
    assert!(text.contains(&sentence("education/studying")), "what the list leads to is printed in full");
    assert!(!text.contains(&sentence("work/accident")), "what it does not lead to is printed in a few lines");
}

#[test]
fn a_letter_is_signed_by_whoever_the_city_names() {
    let signed = |picture: Option<&str>| {
        let edition = edition(|catalogue| {
            of_gdansk(catalogue, |layer| {
                let signer = Signer { name: "Przykładowa Osoba".to_owned(), office: "Urząd na próbę".to_owned() };
                layer.signature = Signature { signer: Some(signer), picture: picture.map(str::to_owned) };
            });
        });
        let pack = press().print(&edition, gdansk(&edition), &health()).unwrap_or_else(|refusal| panic!("{refusal}"));
        let path = written(&pack, if picture.is_some() { "signed" } else { "to-sign" });
        assert_conforms(&path, ValidationProfile::PdfUa1);
        copied(&path)
    };
    let drawn =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 10\"><path d=\"M1 9 L20 1 L39 9\" stroke=\"#000\"/></svg>";
    for text in [signed(Some(drawn)), signed(None)] {
        for words in ["Przykładowa Osoba", "Urząd na próbę"] {
            assert!(text.contains(words), "{words} stands under the letter");
        }
    }
}

#[test]
fn a_letter_of_a_hundred_pages_is_printed_to_its_end() {
    let edition = edition(|catalogue| {
        of_gdansk(catalogue, |layer| {
            let texts = Arc::make_mut(layer.letter.as_mut().expect("a letter"));
            let text = texts.by_language.get_mut(&Language::parse("pl").expect("a language")).expect("a text");
            let section = Arc::make_mut(text).sections.last_mut().expect("a section");
            let line = "Bardzo długi list, który ktoś wkleił przez pomyłkę. ".repeat(20);
            section.blocks = (0..200).map(|number| Block::Paragraph(vec![Inline::Text(format!("{number}. {line}"))])).collect();
        });
    });
    let pack = press().print(&edition, gdansk(&edition), &health()).unwrap_or_else(|refusal| panic!("{refusal}"));
    assert!(pack.pages > 100, "{} pages", pack.pages);
    assert!(copied(&written(&pack, "huge")).contains("199. Bardzo długi list"));
}

#[test]
fn a_chapter_in_which_nothing_stands_is_left_out() {
    let edition = edition(|catalogue| {
        for layer in catalogue.layers.values_mut() {
            let layer = Arc::make_mut(layer);
            layer.guides.retain(|id, _| id.topic.as_str() != "culture-community");
            layer.services.retain(|id, _| id.topic.as_str() != "culture-community");
        }
    });
    let pack = press().print(&edition, gdansk(&edition), &order("pl")).unwrap_or_else(|refusal| panic!("{refusal}"));
    let title = edition.locale(&pack.languages[0]).expect("messages").say("topic-culture-community");
    assert!(!copied(&written(&pack, "empty")).contains(&without_marks(&title)));
}

#[test]
fn what_is_quoted_in_polish_ends_with_its_own_mark_in_a_text_from_right_to_left() {
    let edition = edition(|_| {});
    for tag in ["ar", "fa"] {
        let topics = vec![Slug::parse("safety").expect("a slug"), Slug::parse("transport-money").expect("a slug")];
        let order = Order { choice: Choice { topics, full: true, ..Choice::default() }, ..order(tag) };
        let pack = press().print(&edition, gdansk(&edition), &order).unwrap_or_else(|refusal| panic!("{refusal}"));
        let text = copied(&written(&pack, "quotes"));
        // The second has a link in it.
        for words in ["Był wypadek.", "w czynszu?"] {
            assert!(text.contains(words), "{tag}: {words}");
        }
        assert!(!text.contains("?czynszu") && !text.contains(".Był"), "{tag}: a mark stands before what it ends");
    }
}
