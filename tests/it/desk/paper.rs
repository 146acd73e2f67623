//! Sections on paper and in files, and corrections that come back: a look first, then one change of all that can be taken.

use std::fs;

use axum::http::{StatusCode, header};

use super::{SITE, Town, Visitor};
use crate::site::Answer;

const PAPER: &str = "/desk/paper/uk";

pub(super) async fn upload(visitor: &mut Visitor<'_>, path: &str, file: &str) -> Answer {
    let body = format!(
        "--border\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\n{file}\r\n\
         --border\r\nContent-Disposition: form-data; name=\"do\"\r\n\r\nlook\r\n--border--\r\n"
    );
    let kind = (header::CONTENT_TYPE, "multipart/form-data; boundary=border");
    visitor.ask("POST", path, &body, &[kind, (SITE, "same-origin")]).await
}

/// A page without the marks that hold numbers in their place.
fn plain(html: &str) -> String {
    html.replace(['\u{2068}', '\u{2069}'], "")
}

/// The code of a section of a table.
pub(super) fn code(table: &str, page: &str) -> String {
    let line = table.lines().find(|line| line.contains(page)).unwrap_or_else(|| panic!("no {page} in {table}"));
    line.trim_start_matches('\u{feff}').split(',').next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn corrections_of_a_table_are_looked_at_then_taken_as_one_change() {
    let town = Town::edited();
    let mut olena = town.visitor("Olena Kovalenko", &["uk"]).await;
    assert!(olena.get("/desk").await.text().contains(PAPER));
    let table = olena.get(&format!("{PAPER}?as=csv")).await;
    assert_eq!(table.header(header::CONTENT_DISPOSITION), "attachment; filename=\"port-uk.csv\"");
    let table = table.text();
    let (intro, steps) = (code(&table, "#intro"), code(&table, "#steps"));
    let file = town.content().join("kraj/guides/health/doctor/uk.md");
    let before = fs::read_to_string(&file).expect("a text");
    let corrected = format!("code,new text\n{intro},Лікар лікує кожного.\nZZZZZZZ,Нічого\n");
    let looked = upload(&mut olena, PAPER, &corrected).await;
    assert_eq!(looked.status, StatusCode::OK, "{}", looked.text());
    let looked = plain(&looked.text());
    for said in ["Зміниться 1 частина", "Не можна прийняти 1 частину", "ZZZZZZZ", "<ins>", "value=\"take\""]
    {
        assert!(looked.contains(said), "{said}: {looked}");
    }
    assert_eq!(fs::read_to_string(&file).expect("a text"), before, "looking writes nothing");
    let taken = olena.send(PAPER, "do=take").await;
    assert_eq!(taken.header(header::LOCATION), format!("{PAPER}?done=1"), "{}", taken.text());
    let after = fs::read_to_string(&file).expect("a text");
    assert!(after.contains("Лікар лікує кожного."), "{after}");
    assert!(!town.content().join("kraj/approvals/uk.toml").exists(), "who brings a file approves nothing");
    assert!(plain(&olena.get(&format!("{PAPER}?done=1")).await.text()).contains("чекає на схвалення"));
    let again = olena.send(PAPER, "do=take").await;
    assert_eq!(again.header(header::LOCATION), format!("{PAPER}?done=0"), "it is taken once: {}", again.text());
    assert_eq!(fs::read_to_string(&file).expect("a text"), after);
    // The same table again: its section has moved on, and another must not lose its fact or number.
    let late = upload(&mut olena, PAPER, &format!("code,new text\n{intro},Ще раз.\n{steps},Дзвоніть 999.\n")).await;
    let late = plain(&late.text());
    assert!(late.contains("Не можна прийняти 2 частини") && !late.contains("value=\"take\""), "{late}");
    assert!(late.contains("999"), "the guard says what differs: {late}");
    // A section is not refused for a number that another of the same text brings.
    let table = olena.get(&format!("{PAPER}?as=csv&which=all")).await.text();
    let (intro, steps) = (code(&table, "#intro"), code(&table, "#steps"));
    let beside = format!("code,new text\n{intro},Лікар лікує людей.\n{steps},1. Зробіть {{fact:deadline}} 7777.\n");
    let beside = plain(&upload(&mut olena, PAPER, &beside).await.text());
    assert!(beside.contains("Зміниться 1 частина") && beside.contains("Не можна прийняти 1 частину"), "{beside}");
    // One that would swallow what stands behind it is refused alone.
    let open = format!("code,new text\n{intro},Лікар допомагає.\n{steps},\"~~~~\nДзвоніть.\"\n");
    let open = plain(&upload(&mut olena, PAPER, &open).await.text());
    assert!(open.contains("Зміниться 1 частина") && open.contains("Не можна прийняти 1 частину"), "{open}");
}

#[tokio::test]
async fn the_good_sections_of_a_file_are_taken_and_the_others_named_until_it_is_brought_again() {
    let town = Town::edited();
    let mut olena = town.visitor("Olena Kovalenko", &["uk"]).await;
    let table = olena.get(&format!("{PAPER}?as=csv")).await.text();
    let (intro, danger) = (code(&table, "#intro"), code(&table, "#danger"));
    let calm = "\"- [ ] Одразу телефонуйте {fact:emergency-112}. Дивіться [порятунок](item:safety/emergency).\"";
    let brought = format!("code,new text\n{intro},Лікар <b>лікує</b> кожного.\n{danger},{calm}\n");
    let looked = plain(&upload(&mut olena, PAPER, &brought).await.text());
    for said in [
        "Зміниться 1 частина",
        "Не можна прийняти 1 частину",
        "принесіть його ще раз",
        "Перевірка цього не пропускає.",
        "У тексті є знаки, яким тут не місце.",
        "href=\"/desk/uk/kraj/health/doctor#s-intro\"",
        "value=\"take\"",
    ] {
        assert!(looked.contains(said), "{said}: {looked}");
    }
    let taken = olena.send(PAPER, "do=take").await;
    assert_eq!(taken.header(header::LOCATION), format!("{PAPER}?done=1"), "{}", taken.text());
    let text = || fs::read_to_string(town.content().join("kraj/guides/health/doctor/uk.md")).expect("a text");
    assert!(text().contains("Одразу телефонуйте") && text().contains("Лікар допомагає першим."), "{}", text());
    let left = plain(&olena.get(&format!("{PAPER}?done=1")).await.text());
    assert!(left.contains("чекає на схвалення") && left.contains("Не можна прийняти 1 частину"), "{left}");
    assert!(left.contains("У тексті є знаки") && !left.contains("value=\"take\""), "{left}");
    // The whole table again, corrected: of what was taken nobody hears that its code is unknown.
    let again = upload(&mut olena, PAPER, &brought.replace("<b>лікує</b>", "лікує")).await;
    let again = plain(&again.text());
    assert!(again.contains("Зміниться 1 частина") && !again.contains("Не можна прийняти"), "{again}");
    olena.send(PAPER, "do=take").await;
    assert!(text().contains("Лікар лікує кожного."), "{}", text());
    let done = olena.get(&format!("{PAPER}?done=1")).await.text();
    assert!(!done.contains("id=\"look\""), "nothing is left of it: {done}");
}

#[tokio::test]
async fn a_part_that_waits_for_its_title_says_so_and_is_taken_from_the_same_file_when_that_is_there() {
    let town = Town::edited();
    let mut amal = town.visitor("Amal Haddad", &["ar"]).await;
    let here = "/desk/paper/ar";
    let table = amal.get(&format!("{here}?as=csv")).await.text();
    let (head, intro) = (code(&table, "Nasze zasady #head"), code(&table, "Nasze zasady #intro"));
    let brought = format!("code,new text\n{head},كيف نعيش معًا.\n{intro},نحترم بعضنا.\n");
    let looked = upload(&mut amal, here, &brought).await.text();
    for said in ["والترجمة تبدأ بالعنوان والملخص", "href=\"/desk/ar/port/values#s-head\""] {
        assert!(looked.contains(said), "{said}: {looked}");
    }
    assert!(!looked.contains("value=\"take\""), "{looked}");
    // The title is translated here, and the file of before waits.
    let sheet = amal.get("/desk/ar/port/values").await.text();
    let source = sheet.split("name=\"source\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a hash");
    let body = format!("section=head&source={source}&translation=&heading=قيمنا&body=كيف نعيش معًا.&do=change");
    assert_eq!(amal.send("/desk/ar/port/values", &body).await.status, StatusCode::SEE_OTHER);
    let page = amal.get(here).await.text();
    assert!(page.contains("ما زال هنا") && page.contains(&format!("{here}?left=yes")), "{page}");
    assert!(amal.get(&format!("{here}?left=yes")).await.text().contains("value=\"take\""));
    assert_eq!(amal.send(here, "do=take").await.header(header::LOCATION), format!("{here}?done=1"));
    let text = fs::read_to_string(town.content().join("port/values/ar.md")).expect("a text");
    assert!(text.contains("نحترم بعضنا."), "{text}");
}

#[tokio::test]
async fn xliff_goes_out_and_comes_back_and_other_files_are_refused() {
    let town = Town::edited();
    let mut olena = town.visitor("Olena Kovalenko", &["uk"]).await;
    let xliff = olena.get(&format!("{PAPER}?as=xliff&which=all&topic=health")).await.text();
    assert!(xliff.contains("version=\"1.2\"") && !xliff.contains("original=\"kraj:safety/"), "{xliff}");
    assert!(upload(&mut olena, PAPER, &xliff).await.text().contains("немає нічого нового"));
    for (file, sentence) in [
        ("Дорога редакціє, ось мої думки.", "Це не таблиця звідси й не XLIFF."),
        ("<html><body>так</body></html>", "Це не таблиця звідси й не XLIFF."),
        ("", "Це не таблиця звідси й не XLIFF."),
        (&*xliff.replace("target-language=\"uk\"", "target-language=\"ar\""), "Цей файл іншою мовою."),
    ] {
        let refused = upload(&mut olena, PAPER, file).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST);
        assert!(refused.text().contains(sentence), "{sentence}: {}", refused.text());
    }
    assert_eq!(olena.get("/desk/paper/ar").await.status, StatusCode::FORBIDDEN);
    assert_eq!(olena.get("/desk/paper/pl").await.status, StatusCode::NOT_FOUND, "the source is no translation");
    let huge = "x".repeat(9 * 1024 * 1024);
    assert_eq!(upload(&mut olena, PAPER, &huge).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    // An editor takes sheets along, but brings back nothing in a language that they do not review.
    let mut marta = super::editors::marta(&town).await;
    let page = marta.get(PAPER).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(
        !page.text().contains("type=\"file\"") && !page.text().contains("value=\"pdf\""),
        "no press, no paper: {}",
        page.text()
    );
    assert_eq!(upload(&mut marta, PAPER, &xliff).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_sheet_for_a_meeting_has_both_columns_and_the_codes_of_the_table() {
    let town = Town::printing();
    let mut amal = town.visitor("Amal Haddad", &["ar"]).await;
    let table = amal.get("/desk/paper/ar?as=csv&which=all").await.text();
    let pdf = amal.get("/desk/paper/ar?as=pdf&which=all").await;
    assert_eq!(pdf.header(header::CONTENT_TYPE), "application/pdf", "{}", pdf.text());
    assert!(pdf.bytes.starts_with(b"%PDF-"));
    let file = town.folder.path().join("sheet.pdf");
    fs::write(&file, &pdf.bytes).expect("a file");
    let text = crate::pack::copied(&file);
    for page in ["#intro", "#steps"] {
        assert!(text.contains(&code(&table, page)), "{page}: {text}");
    }
    assert!(text.contains("Lekarz pomaga najpierw."), "{text}");
    if let Some(folder) = std::env::var_os("WITAJ_PICTURES") {
        fs::copy(&file, std::path::Path::new(&folder).join("review-sheet-ar.pdf")).expect("a copy");
    }
}
