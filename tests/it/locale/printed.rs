//! Values and opening hours in Polish, English, Ukrainian and Arabic, as readers see them.
//! `_` stands for a space that does not break.

use std::path::Path;

use chrono::NaiveDate;
use witaj::catalogue::{Money, Number, Schedule, Unit, Value};
use witaj::language::Language;
use witaj::locale::{Arg, Locale, Messages, Printed};

const LANGUAGES: [&str; 4] = ["pl", "en", "uk", "ar"];

#[test]
fn values_in_each_language() {
    let messages = shipped();
    let money = |amount: &str, currency: &str| Value::Money(Money { amount: amount.into(), currency: currency.into() });
    let day = Value::Date(NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day"));
    let table = [
        (money("4806.00", "PLN"), ["4_806,00_zł", "4,806.00_zł", "4_806,00_zł", "4,806.00_زلوتي"]),
        (money("31", "EUR"), ["31_€", "31_€", "31_€", "31_يورو"]),
        (money("12345678.5", "CHF"), ["12_345_678,5_CHF", "12,345,678.5_CHF", "12_345_678,5_CHF", "12,345,678.5_CHF"]),
        (Value::Number("24".into()), ["24"; 4]),
        (Value::Number("1234.50".into()), ["1_234,50", "1,234.50", "1_234,50", "1,234.50"]),
        (Value::Percent("24.5".into()), ["24,5%", "24.5%", "24,5%", "24.5%"]),
        (Value::Duration(1, Unit::Hour), ["1 godzinę", "1 hour", "1 годину", "ساعة واحدة"]),
        (Value::Duration(2, Unit::Week), ["2 tygodnie", "2 weeks", "2 тижні", "أسبوعان"]),
        (Value::Duration(3, Unit::Month), ["3 miesiące", "3 months", "3 місяці", "3 أشهر"]),
        (Value::Duration(14, Unit::WorkingDay), ["14 dni roboczych", "14 working days", "14 робочих днів", "14 يوم عمل"]),
        (Value::Duration(22, Unit::Day), ["22 dni", "22 days", "22 дні", "22 يومًا"]),
        (Value::Duration(45, Unit::Minute), ["45 minut", "45 minutes", "45 хвилин", "45 دقيقة"]),
        (Value::Duration(100, Unit::Year), ["100 lat", "100 years", "100 років", "100 سنة"]),
        (day, ["21 listopada 2026", "21 November 2026", "21 листопада 2026_року", "21 نوفمبر 2026"]),
        (Value::Phone(Number::parse("+48 58 524 45 00").expect("a number")), ["+48 58 524 45 00"; 4]),
        (Value::Web("https://gdansk.pl/".into()), ["gdansk.pl"; 4]),
    ];
    for (value, expected) in table {
        let printed = in_each_language(&messages, |locale| visible(&locale.value(&value).expect("something to print").text));
        assert_eq!(printed, expected, "{value:?}");
    }
    let statements = in_each_language(&messages, |locale| format!("{:?}", locale.value(&Value::Statement)));
    assert_eq!(statements, ["None"; 4]);
}

#[test]
fn digits_and_addresses_run_from_left_to_right_and_links_open_them() {
    let arabic = shipped();
    let arabic = locale(&arabic, "ar");
    let printed = |text: &str, href: Option<&str>, left_to_right| {
        Some(Printed { text: text.into(), href: href.map(Into::into), left_to_right })
    };
    let value = |value| arabic.value(&value);
    assert_eq!(value(Value::Phone(Number::parse("112").expect("a number"))), printed("112", Some("tel:112"), true));
    assert_eq!(value(Value::Web("https://gdansk.pl/a/".into())), printed("gdansk.pl/a", Some("https://gdansk.pl/a/"), true));
    assert_eq!(value(Value::Percent("24".into())), printed("24%", None, true));
    assert_eq!(value(Value::Duration(5, Unit::Day)), printed("5 أيام", None, false));
}

#[test]
fn hours_in_each_language() {
    let messages = shipped();
    let table = [
        ("24/7", ["codziennie: całą dobę", "every day: around the clock", "щодня: цілодобово", "كل يوم: على مدار الساعة"]),
        (
            "Mo-Su,PH 08:00-20:00",
            ["codziennie: 8:00–20:00", "every day: 8:00–20:00", "щодня: 8:00–20:00", "كل يوم: <8:00–20:00>"],
        ),
        (
            "Mo-Fr 08:00-16:00; PH off",
            [
                "poniedziałek–piątek: 8:00–16:00; święta: zamknięte",
                "Monday–Friday: 8:00–16:00; public holidays: closed",
                "понеділок–пʼятниця: 8:00–16:00; святкові дні: зачинено",
                "من الاثنين إلى الجمعة: <8:00–16:00>؛ أيام العطل الرسمية: مغلق",
            ],
        ),
        (
            "Mo 08:00-18:00; Tu-Fr 08:00-15:15; PH off",
            [
                "poniedziałek: 8:00–18:00; wtorek–piątek: 8:00–15:15; święta: zamknięte",
                "Monday: 8:00–18:00; Tuesday–Friday: 8:00–15:15; public holidays: closed",
                "понеділок: 8:00–18:00; вівторок–пʼятниця: 8:00–15:15; святкові дні: зачинено",
                "الاثنين: <8:00–18:00>؛ من الثلاثاء إلى الجمعة: <8:00–15:15>؛ أيام العطل الرسمية: مغلق",
            ],
        ),
        (
            "Mo-Fr 00:00-08:00,18:00-24:00; Sa,Su,PH 00:00-24:00",
            [
                "poniedziałek–piątek: 0:00–8:00, 18:00–24:00; sobota, niedziela i święta: całą dobę",
                "Monday–Friday: 0:00–8:00, 18:00–24:00; Saturday, Sunday and public holidays: around the clock",
                "понеділок–пʼятниця: 0:00–8:00, 18:00–24:00; субота, неділя і святкові дні: цілодобово",
                "من الاثنين إلى الجمعة: <0:00–8:00>، <18:00–24:00>؛ السبت والأحد وأيام العطل الرسمية: على مدار الساعة",
            ],
        ),
        (
            "Mo-Fr 18:00-08:00; Sa-Su,PH 00:00-24:00",
            [
                "poniedziałek–piątek: 18:00–8:00; sobota, niedziela i święta: całą dobę",
                "Monday–Friday: 18:00–8:00; Saturday, Sunday and public holidays: around the clock",
                "понеділок–пʼятниця: 18:00–8:00; субота, неділя і святкові дні: цілодобово",
                "من الاثنين إلى الجمعة: <18:00–8:00>؛ السبت والأحد وأيام العطل الرسمية: على مدار الساعة",
            ],
        ),
        (
            "Mo,We 09:00-12:00; Sa 10:00-14:00; PH 11:00-13:00",
            [
                "poniedziałek i środa: 9:00–12:00; sobota: 10:00–14:00; święta: 11:00–13:00",
                "Monday and Wednesday: 9:00–12:00; Saturday: 10:00–14:00; public holidays: 11:00–13:00",
                "понеділок і середа: 9:00–12:00; субота: 10:00–14:00; святкові дні: 11:00–13:00",
                "الاثنين والأربعاء: <9:00–12:00>؛ السبت: <10:00–14:00>؛ أيام العطل الرسمية: <11:00–13:00>",
            ],
        ),
    ];
    for (hours, expected) in table {
        let value = Value::Hours(Schedule::parse(hours).expect("hours"));
        // < and > stand for the marks that keep digits from being turned round.
        let shown = |locale: &Locale| visible(&locale.value(&value).expect("hours").text).replace('\u{2066}', "<");
        assert_eq!(in_each_language(&messages, |locale| shown(locale).replace('\u{2069}', ">")), expected, "{hours}");
    }
}

#[test]
fn hours_in_words_have_no_direction_of_their_own() {
    let messages = shipped();
    let schedule = Schedule::parse("Mo-Fr 08:00-16:00; Sa 00:00-24:00; PH off").expect("hours");
    let lines = locale(&messages, "ar").hours(&schedule);
    assert_eq!(lines.iter().map(|line| line.left_to_right).collect::<Vec<_>>(), [true, false, false]);
    assert_eq!(lines[0].hours, "8:00–16:00", "no marks: pages have <bdi> for that");
}

#[test]
fn plurals_follow_cldr_where_fluent_does_not() {
    let forms =
        "n = { PLURAL($count) ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }\n";
    for (tag, count, form) in [
        ("be", 1, "one"),
        ("be", 22, "few"),
        ("be", 25, "many"),
        ("pl", 22, "few"),
        ("pl", 112, "many"),
        ("ar", 0, "zero"),
        ("ar", 2, "two"),
        ("ar", 103, "few"),
        ("ar", 111, "many"),
        ("ar", 100, "other"),
    ] {
        let (locale, faults) = Locale::new(language(tag), [("n.ftl", forms.to_owned())]);
        assert_eq!(faults, []);
        assert_eq!(locale.say_with("n", &[("count", Arg::Count(count))]), form, "{tag} {count}");
        assert_eq!(locale.say_with("n", &[("count", Arg::Text(&count.to_string()))]), form, "{tag} “{count}”");
    }
}

#[test]
fn languages_without_messages_of_ours_have_dates_and_numbers() {
    for (tag, date, number) in [
        ("be", "21 лістапада 2026_года", "1_234,5"),
        ("ru", "21 ноября 2026_года", "1_234,5"),
        ("fa", "21 نوامبر 2026", "1,234.5"),
        ("prs", "21 نومبر 2026", "1,234.5"),
        ("es", "21 de noviembre de 2026", "1.234,5"),
    ] {
        let (locale, _) = Locale::new(language(tag), []);
        let day = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
        assert_eq!((visible(&locale.date(day)), visible(&locale.number("1234.5"))), (date.into(), number.into()), "{tag}");
    }
}

#[test]
fn counts_and_moments_are_written_as_the_language_writes_them() {
    let messages = shipped();
    let sections = |tag: &str, count: u64| {
        let said = locale(&messages, tag).say_with("desk-sections", &[("count", Arg::Count(count))]);
        visible(&said.replace(['\u{2068}', '\u{2069}'], ""))
    };
    let said = ["en", "pl", "uk", "vi", "fr"].map(|tag| sections(tag, 1198));
    assert_eq!(said, ["1,198 sections", "1_198 części", "1_198 частин", "1.198 phần", "1_198 parties"]);
    assert_eq!([sections("en", 999), sections("pl", 12_000)], ["999 sections", "12_000 części"]);
    let moment = "2026-11-21T19:30:00".parse().expect("a moment");
    let moments = ["en", "pl", "ar", "fa"].map(|tag| locale(&messages, tag).moment(moment));
    assert_eq!(
        moments,
        ["21 November 2026, 19:30", "21 listopada 2026, 19:30", "21 نوفمبر 2026، 19:30", "21 نوامبر 2026، 19:30"]
    );
}

fn shipped() -> Messages {
    let (messages, faults) = witaj::locale::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales"));
    assert_eq!(faults, [], "all messages can be read");
    messages
}

fn language(tag: &str) -> Language {
    Language::parse(tag).expect("a tag")
}

fn locale<'a>(messages: &'a Messages, tag: &str) -> &'a Locale {
    messages.locale(&language(tag)).expect("messages")
}

fn in_each_language(messages: &Messages, print: impl Fn(&Locale) -> String) -> Vec<String> {
    LANGUAGES.iter().map(|tag| print(locale(messages, tag))).collect()
}

fn visible(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], "_")
}
