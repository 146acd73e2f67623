//! What many records share: provenance, phones, lists with places.

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use super::document::Document;
use crate::catalogue::{Confidence, Phone, PhoneNumber, Provenance, Volatility};

/// A number of a service or location as written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawPhone {
    number: Option<Spanned<String>>,
    fact: Option<Spanned<String>>,
    #[serde(default)]
    languages: Vec<Spanned<String>>,
    schedule: Option<Spanned<String>>,
}

/// The keys of provenance as written.
pub(super) struct RawProvenance<'a> {
    pub(super) sources: &'a [Spanned<String>],
    pub(super) checked: &'a Spanned<Datetime>,
    pub(super) confidence: Confidence,
    pub(super) volatility: Volatility,
    pub(super) check_again: Option<&'a Spanned<Datetime>>,
    pub(super) status: Option<&'a Spanned<String>>,
    pub(super) record: Option<&'a String>,
}

/// Adds the keys of provenance to a record of a file. (`serde(flatten)` would lose the lines of the values.)
macro_rules! record_with_provenance {
    ($(#[$outer:meta])* struct $name:ident { $($(#[$inner:meta])* $field:ident: $kind:ty,)* }) => {
        $(#[$outer])*
        #[derive(Debug, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        pub(super) struct $name {
            $($(#[$inner])* $field: $kind,)*
            #[serde(default)]
            sources: Vec<toml::Spanned<String>>,
            checked: toml::Spanned<toml::value::Datetime>,
            confidence: crate::catalogue::Confidence,
            volatility: crate::catalogue::Volatility,
            check_again: Option<toml::Spanned<toml::value::Datetime>>,
            status: Option<toml::Spanned<String>>,
            record: Option<String>,
        }

        impl $name {
            fn provenance(&self) -> crate::content::record::RawProvenance<'_> {
                crate::content::record::RawProvenance {
                    sources: &self.sources,
                    checked: &self.checked,
                    confidence: self.confidence,
                    volatility: self.volatility,
                    check_again: self.check_again.as_ref(),
                    status: self.status.as_ref(),
                    record: self.record.as_ref(),
                }
            }
        }
    };
}
pub(super) use record_with_provenance;

impl Document<'_> {
    /// Reads where a record comes from.
    pub(super) fn provenance(&mut self, raw: &RawProvenance<'_>) -> Option<Provenance> {
        let checked = self.date(raw.checked)?;
        let unconfirmed = match raw.status.map(|status| (status.get_ref().as_str(), status.span())) {
            None => false,
            Some(("unconfirmed", _)) => true,
            Some((other, span)) => {
                let message = format!("the status “{other}” is not known");
                self.error("bad-value", &span, message, "write status = \"unconfirmed\", or leave the key out");
                return None;
            }
        };
        let span = raw.checked.span();
        if raw.confidence == Confidence::None && !unconfirmed {
            self.error(
                "unconfirmed",
                &span,
                "nobody confirms this record (confidence \"0\"), and it is not marked so",
                "find a source, or add status = \"unconfirmed\"",
            );
        }
        if raw.sources.is_empty() && !unconfirmed {
            self.error("no-source", &span, "the record names no source", "name its sources, or add status = \"unconfirmed\"");
        }
        let check_again = match raw.check_again {
            Some(date) => self.date(date)?,
            None => checked.checked_add_days(raw.volatility.days())?,
        };
        Some(Provenance {
            sources: self.each(raw.sources, Self::slug),
            checked,
            confidence: raw.confidence,
            volatility: raw.volatility,
            check_again,
            unconfirmed,
            record: raw.record.cloned(),
        })
    }

    /// Reads a phone of a service or location.
    pub(super) fn phone(&mut self, raw: &RawPhone) -> Option<Phone> {
        let number = match (&raw.number, &raw.fact) {
            (Some(number), None) => PhoneNumber::Own(self.number(number)?),
            (None, Some(fact)) => PhoneNumber::Fact(self.fact(fact)?),
            (Some(number), Some(_)) => {
                let advice = "keep the fact where texts use the number too, otherwise the number";
                self.error("bad-phone", &number.span(), "a phone is either a number or a fact, not both", advice);
                return None;
            }
            (None, None) => {
                self.error(
                    "bad-phone",
                    &(0..0),
                    "a phone has neither a number nor a fact",
                    "add number = \"…\" or fact = \"…\"",
                );
                return None;
            }
        };
        Some(Phone {
            number,
            languages: self.each(&raw.languages, Self::language),
            schedule: raw.schedule.as_ref().and_then(|hours| self.schedule(hours)),
        })
    }
}
