//! Cards and leaflets about a guide or service: what stands on them, and what they leave to the site.

use std::process::Command;

use witaj::catalogue::Inline;
use witaj::edition::Item;
use witaj::locale::without_marks;
use witaj::pack::{Order, Variant};

use super::sheets::{on, over_the_edge, placed_words, sheet};
use super::{copied, edition, gdansk, press, refused, rewrite, written};

#[test]
fn a_long_address_for_mail_stays_in_its_column() {
    let edition = edition(|_| {});
    for tag in ["es", "ka", "ar"] {
        let order = sheet("leaflet", "taking-part/immigrant-council", &[tag, "pl"]);
        let pack = press().print(&edition, gdansk(&edition), &order).unwrap_or_else(|refusal| panic!("{refusal}"));
        let path = written(&pack, "sheets");
        let (words, _) = placed_words(&path);
        let mails: Vec<_> = words.iter().filter(|(_, word)| word == "rada.imigrantow@gdansk.gda.pl").collect();
        assert_eq!(mails.len(), 2, "{tag}: {words:?}");
        for (place, _) in mails {
            assert_eq!(on(*place, &words), Vec::<&str>::new(), "{tag}");
        }
        assert!(over_the_edge(&path) < -12.0, "{tag}");
    }
}

#[test]
fn where_a_service_is_written_to_stands_on_all_that_is_printed_of_it() {
    let edition = edition(|_| {});
    let city = gdansk(&edition);
    let services = city.items().filter_map(|item| if let Item::Service(service) = item { Some(service) } else { None });
    let at_places: Vec<_> =
        services.filter(|service| service.email.is_empty() && !city.online(service).email.is_empty()).collect();
    // Who can't speak is told there: “Send an e-mail.”
    assert!(at_places.iter().any(|service| service.id.to_string() == "safety/crisis-centre"));
    for service in at_places {
        for product in ["counter-card", "leaflet", "poster"] {
            let order = sheet(product, &service.id.to_string(), &["uk", "pl"]);
            let pack = press().print(&edition, city, &order).unwrap_or_else(|refusal| panic!("{refusal}"));
            let text = copied(&written(&pack, "sheets"));
            for mail in city.online(service).email {
                assert!(text.contains(mail.as_str()), "{} of {}: {mail}", product, service.id);
            }
        }
    }
}

#[test]
fn a_card_in_large_print_says_each_address_once_and_ends_with_more_than_its_code() {
    let edition = edition(|_| {});
    for item in ["first-steps/residents-service", "culture-community/libraries", "social-assistance/social-work-centres"] {
        for language in ["ka", "fa", "en"] {
            let variant = Variant::parse("large-print").expect("a variant");
            let order = Order { variant, ..sheet("counter-card", item, &[language, "pl"]) };
            let pack = press().print(&edition, gdansk(&edition), &order).unwrap_or_else(|refusal| panic!("{refusal}"));
            let path = written(&pack, "sheets");
            let text = copied(&path);
            for street in ["ul. Wilanowska 2", "al. Grunwaldzka 82", "ul. Szara 32/33"] {
                let found = text.matches(street).count();
                assert!(found == 0 || found == 2, "{item} in {language}: {street} stands there {found} times");
            }
            let output = Command::new("pdftotext").arg(&path).arg("-").output().expect("pdftotext of poppler-utils");
            let pages = String::from_utf8(output.stdout).expect("UTF-8");
            let lead = without_marks(&edition.locale(&order.languages[0]).expect("messages").say("pack-short"));
            let first = lead.split(' ').take(2).collect::<Vec<_>>().join(" ");
            let alone = pages.split('\u{c}').find(|page| without_marks(page).trim_start().starts_with(&first));
            assert_eq!(alone, None, "{item} in {language}: a code alone on a page");
        }
    }
}

#[test]
fn a_card_says_every_address_of_a_service_once_and_has_room_for_them_in_every_language() {
    let edition = edition(|_| {});
    let city = gdansk(&edition);
    let Some(Item::Service(service)) = city.find("health/night-care") else { panic!("no such service") };
    for language in city.languages().iter().filter(|language| !["pl", "fr"].contains(&language.tag())) {
        let order = sheet("counter-card", "health/night-care", &[language.tag(), "pl"]);
        let pack = press().print(&edition, city, &order).unwrap_or_else(|refusal| panic!("{refusal}"));
        let text = copied(&written(&pack, "sheets"));
        for place in city.locations_of(service) {
            assert_eq!(text.matches(&place.street).count(), 1, "{language}: {}: {text}", place.street);
        }
        assert_eq!(text.matches("58 340 54 70").count(), 1, "{language}: {text}");
    }
}

#[test]
fn a_poster_says_what_every_place_is_and_its_number_in_however_many_languages() {
    let edition = edition(|_| {});
    let city = gdansk(&edition);
    let Some(Item::Service(service)) = city.find("health/night-care") else { panic!("no such service") };
    for languages in [&["ar", "fa", "hi", "ka", "vi"][..], &["pl", "be", "ru", "tr", "es", "en"], &["hi"]] {
        let order = sheet("poster", "health/night-care", languages);
        let pack = press().print(&edition, city, &order).unwrap_or_else(|refusal| panic!("{refusal}"));
        let text = copied(&written(&pack, "sheets"));
        for place in city.locations_of(service) {
            let (names, streets) = (text.matches(&place.name).count(), text.matches(&place.street).count());
            assert!(names > 0 && streets > 0, "{languages:?}: {}, {}: {text}", place.name, place.street);
        }
        // Children are seen at one of two neighbouring houses, adults at the other.
        assert!(text.contains("dzieci: Polanki 119, dorośli: Polanki 117"), "{languages:?}: {text}");
        assert_eq!(text.matches("58 340 54 70").count(), 1, "{languages:?}: {text}");
    }
}

#[test]
fn a_leaflet_without_room_for_a_whole_text_leads_to_the_site_for_what_matters_least_and_says_so() {
    let edition = edition(|_| {});
    for tag in ["ka", "fa", "en"] {
        let own = sheet("leaflet", "legal-stay/residence-permit", &[tag, "pl"]);
        let larger = Order { variant: Variant::parse("a3").expect("a variant"), ..own.clone() };
        let said = |order: &Order| {
            let pack = press().print(&edition, gdansk(&edition), order).unwrap_or_else(|refusal| panic!("{refusal}"));
            assert_eq!(pack.pages, 1, "{tag}");
            copied(&written(&pack, "sheets"))
        };
        let (short, whole) = (said(&own), said(&larger));
        let (is_short, is_whole) = ("To jest skrót.", "Najnowsze informacje i zmiany od tego druku:");
        assert!(short.contains(is_short) && !short.contains(is_whole), "{tag}: {short}");
        assert!(whole.contains(is_whole) && !whole.contains(is_short), "{tag}: {whole}");
        // How to apply, by when and who helps stay; what can go wrong is read on the site.
        for heading in ["Jak złożyć wniosek", "Termin", "Kto pomoże za darmo"] {
            assert!(short.contains(heading) && whole.contains(heading), "{tag}: {heading}: {short}");
        }
        assert!(!short.contains("Co może pójść nie tak") && whole.contains("Co może pójść nie tak"), "{tag}: {short}");
    }
}

#[test]
fn a_card_whose_summary_alone_is_too_long_is_refused() {
    let edition = edition(|catalogue| {
        rewrite(catalogue, "health/pregnancy", |text| text.summary = vec![Inline::Text("Idź do lekarza. ".repeat(600))]);
    });
    for product in ["counter-card", "leaflet"] {
        let refusal = refused(&edition, &sheet(product, "health/pregnancy", &["uk", "pl"])).to_string();
        assert!(refusal.contains("characters too many for") && refusal.contains("print it on larger paper"), "{refusal}");
    }
}

#[test]
fn beside_each_of_several_numbers_stands_which_it_is() {
    let edition = edition(|_| {});
    for product in ["counter-card", "leaflet", "poster"] {
        let order = sheet(product, "safety/utility-emergencies", &["en", "pl"]);
        let pack = press().print(&edition, gdansk(&edition), &order).unwrap_or_else(|refusal| panic!("{refusal}"));
        let text = copied(&written(&pack, "sheets"));
        for name in ["Gas emergency", "Pogotowie gazowe"] {
            assert!(text.contains(name), "{product}: {name}: {text}");
        }
    }
}
