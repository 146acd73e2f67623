//! A city with colours and a logo of its own, and one whose places say who gets in.

use std::fs;
use std::process::Command;
use std::sync::Arc;

use arc_swap::ArcSwap;
use axum::Router;
use axum::http::{StatusCode, header};
use serde_json::Value;
use witaj::language::Language;
use witaj::pack::{Order, Press};
use witaj::site::router;

use crate::broken::{root, small_city};
use crate::site::{ask, attributes, edition, get, published};

const LOGO: &str =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 60 40\"><path fill=\"#003a70\" d=\"M0 0h60v40H0z\"/></svg>";
const LOOKS: &str = "logo = \"logo.svg\"\n[colours]\nheader = \"#003a70\"\naccent = \"#ffd100\"\nlinks = \"#00508f\"\n\
                     links_dark = \"#8ec7ff\"\n";

/// The small city with what a change writes into its folder.
pub(crate) fn changed(change: impl FnOnce(&std::path::Path)) -> Router {
    let folder = small_city();
    change(folder.path());
    let read = witaj::content::read(folder.path());
    let errors: Vec<_> = read.findings.iter().filter(|finding| finding.rule != "missing-section").collect();
    assert!(errors.is_empty(), "{errors:?}");
    router(Arc::new(ArcSwap::from_pointee(published(read.catalogue))))
}

/// Writes looks before the tables of the city's `layer.toml`.
fn looks(folder: &std::path::Path, looks: &str) {
    let file = folder.join("port/layer.toml");
    let layer = fs::read_to_string(&file).expect("the layer");
    fs::write(&file, layer.replace("\n[bounds]", &format!("\n{looks}\n[bounds]"))).expect("a file");
}

fn with_looks() -> Router {
    changed(|folder| {
        looks(folder, LOOKS);
        fs::write(folder.join("port/logo.svg"), LOGO).expect("a file");
    })
}

fn styles(html: &str) -> String {
    let sheets: Vec<&str> = attributes(html, "href").into_iter().filter(|href| href.ends_with(".css")).collect();
    assert_eq!(sheets.len(), 1, "one file, as for everybody");
    sheets[0].to_owned()
}

#[tokio::test]
async fn a_citys_colours_are_in_its_style_sheet() {
    let (site, plain) = (with_looks(), changed(|_| ()));
    let html = get(&site, "/port/ar/health/doctor").await.text();
    let address = styles(&html);
    let own = get(&site, &address).await;
    assert_eq!((own.status, own.header(header::CONTENT_TYPE)), (StatusCode::OK, "text/css; charset=utf-8"));
    assert_eq!(own.header(header::CACHE_CONTROL), "public, max-age=31536000, immutable");
    let common = styles(&get(&plain, "/port/ar").await.text());
    let common = get(&plain, &common).await.text();
    let colours = own.text().strip_prefix(common.as_str()).expect("the common styles first").to_owned();
    assert!(colours.contains("--deep:#003a70;--sun:#ffd100;--button:#00508f;"), "{colours}");
    assert!(colours.contains("--sea:#8ec7ff;") && colours.contains("--sea:#00508f;"), "{colours}");
    assert!(!html.contains(" style=") && !html.contains("<style"), "the policy allows none");
    let manifest = get(&site, "/port/ar/manifest.webmanifest").await.text();
    assert!(manifest.contains("\"theme_color\":\"#003a70\""), "{manifest}");
}

#[tokio::test]
async fn a_citys_logo_stands_in_the_header_and_says_whose_it_is() {
    let site = with_looks();
    for (tag, name) in [("pl", "Port"), ("uk", "Порт"), ("ar", "الميناء")] {
        let html = get(&site, &format!("/port/{tag}")).await.text();
        let (_, rest) = html.split_once("<img src=\"").expect("a picture");
        let picture = rest.split('>').next().expect("its end");
        assert!(picture.contains(name) && picture.contains("width=\"54\" height=\"36\""), "{picture}");
        let address = picture.split('"').next().expect("an address");
        let logo = get(&site, address).await;
        assert_eq!((logo.header(header::CONTENT_TYPE), logo.text().as_str()), ("image/svg+xml", LOGO));
        assert!(logo.header(header::CONTENT_SECURITY_POLICY).starts_with("default-src 'none'"), "also by itself");
        let keep: Value = serde_json::from_str(&get(&site, &format!("/port/{tag}/keep.json")).await.text()).expect("JSON");
        let files: Vec<&str> = keep["files"].as_array().expect("files").iter().filter_map(Value::as_str).collect();
        assert!(files.contains(&address) && files.contains(&styles(&html).as_str()), "{files:?}");
        for file in files {
            assert_eq!(get(&site, file).await.status, StatusCode::OK, "{file}");
        }
    }
}

#[tokio::test]
async fn a_logo_of_points_is_sent_as_it_is() {
    let png = fs::read(root().join("tests/logo.png")).expect("a picture");
    let site = changed(|folder| {
        looks(folder, "logo = \"logo.png\"\n");
        fs::write(folder.join("port/logo.png"), &png).expect("a file");
    });
    let html = get(&site, "/port/pl").await.text();
    let address = attributes(&html, "src").into_iter().find(|src| src.ends_with(".png")).expect("a logo").to_owned();
    let logo = ask(&site, "GET", &address, &[(header::ACCEPT_ENCODING, "gzip, br")]).await;
    assert_eq!(logo.header(header::CONTENT_TYPE), "image/png");
    assert!(logo.bytes == png || !logo.header(header::CONTENT_ENCODING).is_empty());
    assert!(styles(&html).contains("/assets/site-"), "without colours the style sheet is everybody's");
}

#[test]
fn a_citys_logo_and_colour_are_on_the_cover_of_its_pack() {
    let folder = small_city();
    looks(folder.path(), &LOOKS.replace("logo.svg", "logo.png"));
    fs::copy(root().join("tests/logo.png"), folder.path().join("port/logo.png")).expect("a copy");
    let edition = edition(witaj::content::read(folder.path()).catalogue);
    let press = Press::open(&root().join("packs")).unwrap_or_else(|error| panic!("{error}"));
    let order =
        Order { draft: true, ..Order::of("welcome", &[Language::parse("uk").expect("a tag")], "https://witaj.example.org") };
    let pack = press.print(&edition, edition.city("port").expect("the city"), &order).unwrap_or_else(|error| panic!("{error}"));
    let file = folder.path().join(&pack.file_name);
    fs::write(&file, &pack.bytes).expect("a file");
    let cover = |program: &str, options: &[&str]| {
        let output = Command::new(program).args(["-f", "1", "-l", "1"]).args(options).arg(&file).output();
        output.expect("a program of poppler-utils").stdout
    };
    let pictures = String::from_utf8(cover("pdfimages", &["-list"])).expect("UTF-8");
    let sizes: Vec<Vec<&str>> = pictures.lines().map(|line| line.split_whitespace().skip(3).take(2).collect()).collect();
    assert!(sizes.contains(&vec!["120", "80"]), "{pictures}");
    let points = cover("pdftoppm", &["-r", "20"]);
    assert!(points.windows(3).any(|point| point == [0x00, 0x3a, 0x70]), "the field has the city's colour");
}

const ACCESS: &str = "\n[clinic.accessibility]\nwheelchair = \"limited\"\nhas = [\"lift\", \"hearing-loop\"]\n\
                      web = \"https://clinic.example/access\"\nsources = [\"paper\"]\nchecked = 2026-11-01\nconfidence = \"1\"\n\
                      volatility = \"operational\"\n";

fn access(folder: &std::path::Path, access: &str) {
    let file = folder.join("port/locations.toml");
    let all = fs::read_to_string(&file).expect("the places");
    fs::write(&file, format!("{all}{access}")).expect("a file");
}

#[tokio::test]
async fn a_place_says_who_gets_in() {
    let site = changed(|folder| access(folder, ACCESS));
    for (tag, partly) in
        [("pl", "Na wózku tylko częściowo lub z pomocą · winda"), ("uk", "лише частково або з допомогою · ліфт")]
    {
        for page in ["health/clinic", "places"] {
            let html = get(&site, &format!("/port/{tag}/{page}")).await.text();
            assert!(html.contains(partly), "{tag} {page}");
            assert_eq!(html.matches("class=\"access\"").count(), 1, "{tag} {page}: what nobody has looked at says nothing");
            assert!(html.contains("<a href=\"https://clinic.example/access\">"), "{tag} {page}");
        }
    }
    let html = get(&site, "/port/pl/health/clinic").await.text();
    let (_, data) = html.split_once("<script type=\"application/ld+json\">").expect("data");
    let data: Value = serde_json::from_str(data.split_once("</script>").expect("its end").0).expect("JSON");
    let features = &data["mainEntity"]["availableChannel"]["serviceLocation"][0]["amenityFeature"];
    assert_eq!(features[0]["@type"], "LocationFeatureSpecification");
    assert_eq!((&features[0]["name"], &features[0]["value"]), (&"wheelchair".into(), &"limited".into()));
    assert_eq!((&features[1]["name"], &features[1]["value"]), (&"lift".into(), &true.into()));
}

#[tokio::test]
async fn what_nobody_confirms_of_a_place_is_not_shown() {
    let unconfirmed = ACCESS.replace("confidence = \"1\"", "confidence = \"0\"\nstatus = \"unconfirmed\"");
    let site = changed(|folder| access(folder, &unconfirmed));
    let html = get(&site, "/port/pl/places").await.text();
    assert!(html.contains("Przychodnia „Fala”") && !html.contains("class=\"access\""));
}

#[tokio::test]
async fn other_manners_than_writing_are_offered_where_there_are_any() {
    let site = changed(|folder| {
        let file = folder.join("kraj/guides/health/doctor/guide.toml");
        let guide = fs::read_to_string(&file).expect("the guide");
        let versions = "sign_language = [{ web = \"https://video.example/doctor\", language = \"pso\" }]\n\
                        easy_reading = [{ web = \"https://easy.example/doctor\", language = \"pl\" }]\n";
        fs::write(&file, format!("{versions}{guide}")).expect("a file");
    });
    for (tag, signed) in
        [("pl", "Obejrzyj: polski język migowy"), ("uk", "Дивитися: польська жестова мова"), ("ar", "لغة الإشارة البولندية")]
    {
        let html = get(&site, &format!("/port/{tag}/health/doctor")).await.text();
        assert!(html.contains("href=\"https://video.example/doctor\" hreflang=\"pso\"") && html.contains(signed), "{tag}");
        assert!(html.contains("href=\"https://easy.example/doctor\" hreflang=\"pl\""), "{tag}");
        let (_, data) = html.split_once("<script type=\"application/ld+json\">").expect("data");
        let data: Value = serde_json::from_str(data.split_once("</script>").expect("its end").0).expect("JSON");
        let film = &data["workTranslation"][0];
        assert_eq!((&film["inLanguage"], &film["accessibilityFeature"][0]), (&"pso".into(), &"signLanguage".into()));
        assert_eq!(data["relatedLink"][0], "https://easy.example/doctor");
        let statement = get(&site, &format!("/port/{tag}/accessibility")).await.text();
        let plain = get(&changed(|_| ()), &format!("/port/{tag}/accessibility")).await.text();
        assert_eq!(
            statement.matches("<li>").count() + 1,
            plain.matches("<li>").count(),
            "{tag}: the statement no longer says that there are none"
        );
    }
    assert!(!get(&site, "/port/pl/health/clinic").await.text().contains("hreflang=\"pso\""));
}

/// Another service of the city.
fn service(folder: &std::path::Path, slug: &str, keys: &str) {
    let folder = folder.join("port/services/health").join(slug);
    fs::create_dir_all(&folder).expect("a folder");
    let record = "sources = [\"paper\"]\nchecked = 2026-11-01\nconfidence = \"1\"\nvolatility = \"operational\"\n";
    fs::write(folder.join("service.toml"), format!("{keys}\n{record}")).expect("a file");
    let text = format!("+++\ntitle = \"Usługa {slug}\"\nsummary = \"Tu pomagają.\"\norigin = \"person\"\n+++\n");
    fs::write(folder.join("pl.md"), text).expect("a file");
}

#[tokio::test]
async fn a_service_names_no_more_than_five_others() {
    let site = changed(|folder| {
        for number in ["one", "two", "three", "four", "five", "six", "seven"] {
            service(folder, number, "locations = [\"clinic\"]");
        }
    });
    let html = get(&site, "/port/uk/health/clinic").await.text();
    let section = html.split("id=\"w-related\"").nth(1).and_then(|rest| rest.split("</section>").next()).expect("a list");
    assert_eq!(section.matches("<li>").count(), 5);
}

#[tokio::test]
async fn a_service_names_others_that_help_the_nearest_first() {
    let site = changed(|folder| {
        service(folder, "hidden", "helps_with = [\"health/doctor\"]\ndiscreet = true");
        service(folder, "next-door", "locations = [\"clinic\"]");
        service(folder, "night", "helps_with = [\"health/doctor\"]\nlocations = [\"clinic\"]");
        service(folder, "sister", "organization = \"rescue\"");
        service(folder, "stranger", "cost = \"free\"");
    });
    let related = async |path: &str| {
        let html = get(&site, path).await.text();
        let section =
            html.split("id=\"w-related\"").nth(1).map(|rest| rest.split("</section>").next().unwrap_or_default().to_owned());
        let section = section.unwrap_or_default();
        attributes(&section, "href")
            .iter()
            .filter_map(|href| href.strip_prefix("/port/pl/"))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(related("/port/pl/health/clinic").await, ["health/night", "safety/emergency", "health/next-door"]);
    assert_eq!(related("/port/pl/safety/emergency").await, ["health/clinic", "health/night", "health/sister"]);
    assert!(related("/port/pl/health/hidden").await.contains(&"health/clinic".to_owned()));
    assert_eq!(related("/port/pl/health/stranger").await, Vec::<String>::new());
}

#[tokio::test]
async fn a_service_without_a_number_of_its_own_is_reached_by_those_of_its_places() {
    let site = changed(|folder| {
        let file = folder.join("port/locations.toml");
        let locations = fs::read_to_string(&file).expect("the locations");
        let clinic = locations.split("\n\n").find(|location| location.starts_with("[clinic]")).expect("the clinic");
        let another = |id: &str, number: &str| {
            let named = clinic.replace("[clinic]", &format!("[{id}]")).replace("Fala", id).replace("54.35", "54.351");
            named.replace("58 524 45 00", number)
        };
        let [same, other] = [another("same", "58 524 45 00"), another("other", "58 743 13 00").replace("54.351", "54.352")];
        fs::write(&file, format!("{locations}\n{same}\n\n{other}\n")).expect("a file");
        service(folder, "only", "locations = [\"clinic\"]");
        service(folder, "alike", "locations = [\"clinic\", \"same\"]");
        service(folder, "several", "locations = [\"clinic\", \"other\", \"station\"]");
        service(folder, "silent", "locations = [\"station\"]");
    });
    let contact = async |slug: &str| {
        let html = get(&site, &format!("/port/uk/health/{slug}")).await.text();
        html.split("<section class=\"contact\"")
            .nth(1)
            .map(|rest| rest.split("</section>").next().unwrap_or_default().to_owned())
    };
    let only = contact("only").await.expect("a number");
    assert!(only.contains("tel:+48585244500") && only.contains("class=\"hours\""), "{only}");
    let alike = contact("alike").await.expect("a number");
    assert_eq!((alike.matches("tel:").count(), alike.matches("Fala").count()), (1, 0), "what all have stands once: {alike}");
    let several = contact("several").await.expect("numbers");
    for part in ["Fala", "tel:+48585244500", "Przychodnia „other”", "tel:+48587431300"] {
        assert!(several.contains(part), "{part}: {several}");
    }
    assert_eq!(contact("silent").await, None);
    let card = get(&site, "/port/uk/health/several.vcf").await.text();
    assert_eq!(card.matches("TEL;").count(), 2, "{card}");
    // Somebody across a desk is shown the same: in both columns, once for all places or below each.
    let only = get(&site, "/port/uk/health/only/card").await.text();
    assert_eq!((only.matches("tel:+48585244500").count(), only.matches("class=\"hours\"").count()), (2, 2), "{only}");
    let alike = get(&site, "/port/uk/health/alike/card").await.text();
    assert_eq!(alike.matches("tel:+48585244500").count(), 2, "{alike}");
    let several = get(&site, "/port/uk/health/several/card").await.text();
    let place = |name: &str| several.find(name).unwrap_or_else(|| panic!("{name}: {several}"));
    assert!(place("Fala") < place("tel:+48585244500") && place("tel:+48585244500") < place("Przychodnia „other”"));
}

#[tokio::test]
async fn hours_that_are_parted_stand_in_the_order_in_which_they_are_read() {
    let site = changed(|folder| service(folder, "night", "schedule = \"Mo-Fr 00:00-08:00,18:00-24:00; PH off\""));
    let hours = async |language: &str| {
        let html = get(&site, &format!("/port/{language}/health/night")).await.text();
        let list =
            html.split("<ul class=\"hours\"").nth(1).and_then(|rest| rest.split("</ul>").next()).expect("hours").to_owned();
        list.replace(['\u{2066}', '\u{2069}'], "|")
    };
    // No letter stands between the two, by which a browser could tell that the first stands on the right.
    let arabic = hours("ar").await;
    assert!(arabic.contains("<bdi dir=\"rtl\">|0:00–8:00|، |18:00–24:00|</bdi>"), "{arabic}");
    let ukrainian = hours("uk").await;
    assert!(ukrainian.contains("<bdi dir=\"ltr\">0:00–8:00, 18:00–24:00</bdi>"), "{ukrainian}");
}

#[tokio::test]
async fn of_a_number_alone_nobody_is_told_that_one_just_comes() {
    let site = changed(|folder| {
        service(folder, "line", "appointment = \"none\"");
        service(folder, "door", "appointment = \"none\"\nlocations = [\"clinic\"]");
        service(folder, "booked", "appointment = \"required\"");
    });
    for (slug, is_told) in [("line", false), ("door", true), ("booked", true)] {
        let html = get(&site, &format!("/port/pl/health/{slug}")).await.text();
        assert_eq!(html.contains("<dt>Wizyta</dt>"), is_told, "{slug}: {html}");
    }
}

#[tokio::test]
async fn of_several_numbers_each_says_which_it_is() {
    let numbers = |more: &str| format!("phones = [{{ fact = \"emergency-112\" }}{more}]");
    let site = changed(|folder| {
        service(folder, "alone", &numbers(""));
        service(folder, "several", &numbers(", { number = \"+48 58 524 45 00\" }"));
    });
    for (slug, is_named) in [("alone", false), ("several", true)] {
        let html = get(&site, &format!("/port/uk/health/{slug}")).await.text();
        let list = html.split("<ul class=\"phones\">").nth(1).and_then(|rest| rest.split("</ul>").next()).expect("numbers");
        assert_eq!(list.contains("<span>Номер порятунку</span>"), is_named, "{slug}: {list}");
    }
}
