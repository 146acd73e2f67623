//! ICU's formatters of one language, made once: days, weekdays, numbers, lists.

use chrono::{Datelike, NaiveDate};
use icu::calendar::{Date, Gregorian};
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::{E, YMD};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::decimal::options::GroupingStrategy;
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;

use super::without_marks;
use crate::language::Language;

/// The formatters. One that ICU has no data for is `None`; its values are printed as they are written.
pub(super) struct Formats {
    date: Option<FixedCalendarDateTimeFormatter<Gregorian, YMD>>,
    weekday: Option<FixedCalendarDateTimeFormatter<Gregorian, E>>,
    number: Option<DecimalFormatter>,
    list: Option<ListFormatter>,
    /// The word for “year” after a date, short and in full.
    year: Option<(&'static str, &'static str)>,
}

/// The number of digits that some languages (Polish, Spanish) leave ungrouped.
const UNGROUPED: usize = 4;

impl Formats {
    /// The formatters of a language.
    pub(super) fn new(language: &Language) -> Self {
        let locale = icu_locale(language);
        let date = FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).ok();
        let weekday = FixedCalendarDateTimeFormatter::try_new((&locale).into(), E::long()).ok();
        let number = DecimalFormatter::try_new((&locale).into(), GroupingStrategy::Always.into()).ok();
        let list = ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).ok();
        // The short word's full stop would stand before that of the sentence.
        let year = match language.primary() {
            "uk" => Some(("р.", "року")),
            "be" | "ru" => Some(("г.", "года")),
            _ => None,
        };
        Self { date, weekday, number, list, year }
    }

    /// `21 listopada 2026`.
    pub(super) fn date(&self, day: NaiveDate) -> String {
        match (&self.date, gregorian(day)) {
            (Some(format), Some(date)) => self.with_full_year(without_marks(&format.format(&date).to_string())),
            _ => day.to_string(),
        }
    }

    fn with_full_year(&self, date: String) -> String {
        let full = self.year.and_then(|(short, full)| Some(format!("{}{full}", date.strip_suffix(short)?)));
        full.unwrap_or(date)
    }

    /// `sobota`.
    pub(super) fn weekday(&self, day: NaiveDate) -> String {
        match (&self.weekday, gregorian(day)) {
            (Some(format), Some(date)) => without_marks(&format.format(&date).to_string()),
            _ => day.weekday().to_string(),
        }
    }

    /// A number that is written with a point, grouped, with its decimals as they are.
    pub(super) fn number(&self, written: &str) -> String {
        let Some(format) = &self.number else { return written.to_owned() };
        let integer = written.split('.').next().unwrap_or(written);
        // Amounts are easier to read and compare when all are grouped. ICU can't be told to group four digits where
        // a language does not, so a fifth goes in front and away again.
        let is_ungrouped = integer.len() == UNGROUPED && integer.bytes().all(|digit| digit.is_ascii_digit());
        let padded = if is_ungrouped { format!("9{written}") } else { written.to_owned() };
        let Ok(decimal) = padded.parse::<Decimal>() else { return written.to_owned() };
        let text = without_marks(&format.format(&decimal).to_string());
        match text.strip_prefix('9') {
            Some(rest) if is_ungrouped => rest.to_owned(),
            _ => text,
        }
    }

    /// `sobota, niedziela i święta`.
    pub(super) fn list(&self, parts: &[String]) -> String {
        match &self.list {
            Some(format) => format.format(parts.iter()).to_string(),
            None => parts.join(", "),
        }
    }
}

/// ICU's locale, with Latin digits, the Gregorian calendar and 24 hours, which official papers in Poland use in all languages.
fn icu_locale(language: &Language) -> icu::locale::Locale {
    let tag = match language.tag() {
        // The readers are in Europe: 21 November, not November 21.
        "en" => "en-001",
        // ICU has Dari under its older name.
        "prs" => "fa-AF",
        other => other,
    };
    icu::locale::Locale::try_from_str(&format!("{tag}-u-ca-gregory-hc-h23-nu-latn")).unwrap_or(icu::locale::Locale::UNKNOWN)
}

fn gregorian(day: NaiveDate) -> Option<Date<Gregorian>> {
    Date::try_new_gregorian(day.year(), u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?).ok()
}
