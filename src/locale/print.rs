//! Values in words: days, amounts, lengths of time, numbers to dial.

use chrono::{NaiveDate, NaiveDateTime, Timelike as _, Weekday};

use super::{Arg, Locale, Printed, isolated, without_marks};
use crate::catalogue::{Money, Number, Said, Value};
use crate::language::Language;

/// A Monday, to ask ICU for names of weekdays.
const MONDAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 6, 1).expect("the first of June is a day");

impl Locale {
    /// Another language's name in this one: `Ukrainian`. A language that has no such message shows its tag.
    pub fn language_name(&self, language: &Language) -> String {
        let id = format!("language-{language}");
        if self.has(&id) { self.say(&id) } else { language.tag().to_owned() }
    }

    /// Several names in a row: `polski, ukraiński i rosyjski`.
    pub fn list(&self, names: &[String]) -> String {
        self.formats().list(names)
    }

    /// A day: `21 listopada 2026`.
    pub fn date(&self, day: NaiveDate) -> String {
        self.formats().date(day)
    }

    /// A day of the week, standing alone: `sobota`.
    pub fn weekday(&self, day: Weekday) -> String {
        let ahead = chrono::Days::new(day.num_days_from_monday().into());
        self.formats().weekday(MONDAY.checked_add_days(ahead).unwrap_or(MONDAY))
    }

    /// A time of day, in minutes from midnight: `8:00`, `24:00`. The same in all languages.
    pub fn time(&self, minutes: u16) -> String {
        format!("{}:{:02}", minutes / 60, minutes % 60)
    }

    /// A day with a time: `21 listopada 2026, 18:30`.
    pub fn moment(&self, moment: NaiveDateTime) -> String {
        let minutes = u16::try_from(moment.hour() * 60 + moment.minute()).unwrap_or_default();
        let (date, time) = (self.date(moment.date()), self.time(minutes));
        // Without marks it has the direction of its words, in whatever it is put into.
        without_marks(&self.say_with("moment", &[("date", Arg::Text(&date)), ("time", Arg::Text(&time))]))
    }

    /// A number as written with a point: `4 806,00`.
    pub fn number(&self, written: &str) -> String {
        self.formats().number(written)
    }

    /// A number to dial.
    pub fn phone(&self, number: &Number) -> Printed {
        Printed { text: number.shown().to_owned(), href: Some(number.href()), left_to_right: true }
    }

    /// A web address: `gdansk.pl`, with a link.
    pub fn web(&self, address: &str) -> Printed {
        let bare = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://")).unwrap_or(address);
        let text = bare.strip_suffix('/').unwrap_or(bare).to_owned();
        Printed { text, href: Some(address.to_owned()), left_to_right: true }
    }

    /// A fact's value; `None` for a statement.
    pub fn value(&self, value: &Value) -> Option<Printed> {
        let text = match value {
            Value::Phone(number) => return Some(self.phone(number)),
            Value::Web(address) => return Some(self.web(address)),
            Value::Statement => return None,
            Value::Hours(schedule) => return Some(self.hours_in_a_line(schedule)),
            Value::Money(money) => self.money(money),
            Value::Number(written) => self.number(written),
            Value::Percent(written) => self.say_with("percent", &[("number", Arg::Text(&self.number(written)))]),
            Value::Duration(count, unit) => {
                self.say_with(&format!("duration-{}", unit.as_str()), &[("count", Arg::Count((*count).into()))])
            }
            Value::Date(day) => self.date(*day),
        };
        let text = without_marks(&text);
        let left_to_right = !text.chars().any(char::is_alphabetic);
        Some(Printed { text, href: None, left_to_right })
    }

    /// What stands on paper; nothing for a statement.
    pub fn said(&self, said: &Said) -> Printed {
        let sign = |text: &str, href| Printed { text: text.to_owned(), href, left_to_right: true };
        match said {
            Said::Value(value) => self.value(value).unwrap_or_else(|| sign("", None)),
            Said::PhoneHours(number, schedule) => {
                let hours = self.hours_in_a_line(schedule);
                Printed { text: format!("{} · {}", isolated(number.shown()), hours.text), ..hours }
            }
            Said::Email(address) => sign(address, Some(format!("mailto:{address}"))),
            Said::Address(text) | Said::Place(_, text) | Said::Name(text) | Said::Organization(text) => sign(text, None),
        }
    }

    /// `4 806,00 zł`. A currency without a message of its own shows its code.
    fn money(&self, money: &Money) -> String {
        let amount = self.number(&money.amount);
        let id = format!("money-{}", money.currency);
        if self.has(&id) {
            return self.say_with(&id, &[("amount", Arg::Text(&amount))]);
        }
        self.say_with("money-other", &[("amount", Arg::Text(&amount)), ("currency", Arg::Text(&money.currency))])
    }
}
