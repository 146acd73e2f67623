//! Fluent bundles, one per language, with ICU's plural rules.

use std::collections::BTreeMap;
use std::fmt;

use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_bundle::concurrent::FluentBundle;
use fluent_syntax::parser::ParserError;
use icu::plurals::{PluralCategory, PluralRules};

use super::WordRules;
use super::format::Formats;
use crate::language::Language;

/// The messages of all languages.
#[derive(Clone, Debug, Default)]
pub struct Messages {
    pub(super) locales: BTreeMap<Language, std::sync::Arc<Locale>>,
    pub(super) rules: BTreeMap<Language, std::sync::Arc<WordRules>>,
    pub(super) shared_rules: std::sync::Arc<WordRules>,
    pub(super) dictionaries: BTreeMap<Language, std::path::PathBuf>,
    pub(super) dictionary_marks: Vec<u8>,
    pub(super) digest: [u8; 32],
}

/// The message that says the language's name in itself.
const OWN_NAME: &str = "language-own-name";

/// The messages of one language.
pub struct Locale {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    formats: Formats,
    own_name: String,
}

/// A value that a message mentions.
#[derive(Clone, Copy, Debug)]
pub enum Arg<'a> {
    /// Words, isolated from the direction of the message around them.
    Text(&'a str),
    /// A count, for plurals.
    Count(u64),
}

impl Messages {
    /// Adds a language, in place of what it had.
    pub fn insert(&mut self, locale: Locale) {
        self.locales.insert(locale.language.clone(), std::sync::Arc::new(locale));
    }

    /// BLAKE3 of all files that were read; zeros where none were.
    pub fn digest(&self) -> &[u8; 32] {
        &self.digest
    }

    /// The languages that have messages, in the order of their tags.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        self.locales.keys()
    }

    /// The messages of a language, if there are any.
    pub fn locale(&self, language: &Language) -> Option<&Locale> {
        self.locales.get(language).map(AsRef::as_ref)
    }
}

impl Locale {
    /// Reads the messages of one language from the texts of its files. Returns also what Fluent could not read, by file.
    pub fn new<'a>(language: Language, files: impl IntoIterator<Item = (&'a str, String)>) -> (Self, Vec<(String, String)>) {
        let mut bundle = FluentBundle::new_concurrent(language.identifier().into_iter().collect());
        let mut faults = Vec::new();
        for (name, text) in files {
            let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, errors)| {
                let source = resource.source();
                faults.extend(errors.into_iter().map(|error| (name.to_owned(), syntax_fault(source, &error))));
                resource
            });
            if let Err(errors) = bundle.add_resource(resource) {
                faults.extend(errors.into_iter().map(|error| (name.to_owned(), twice_fault(&error))));
            }
        }
        add_plurals(&mut bundle, &language);
        let formats = Formats::new(&language);
        let mut locale = Self { language, bundle, formats, own_name: String::new() };
        if locale.has(OWN_NAME) {
            locale.own_name = locale.say(OWN_NAME);
        }
        (locale, faults)
    }

    /// The language.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// The language's name in itself: `Українська`. Every page of the site has those of all languages.
    pub fn own_name(&self) -> &str {
        if self.own_name.is_empty() { OWN_NAME } else { &self.own_name }
    }

    /// A message without values. A message that is missing shows its id, which a test of all locales rules out.
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// A message with values. Each value is isolated from the direction of the text around it.
    pub fn say_with(&self, id: &str, values: &[(&str, Arg<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            tracing::error!(id, language = %self.language, "a message is missing");
            return id.to_owned();
        };
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set((*name).to_owned(), FluentValue::from(*value));
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors);
        for error in errors {
            tracing::error!(id, language = %self.language, %error, "a message can't be formatted");
        }
        values.iter().fold(text.into_owned(), |text, (_, value)| self.parted(text, *value))
    }

    /// A message with its number as the language writes it: Fluent does not part thousands.
    fn parted(&self, text: String, value: Arg<'_>) -> String {
        let Arg::Count(count @ 1000..) = value else { return text };
        let plain = count.to_string();
        text.replace(&format!("\u{2068}{plain}\u{2069}"), &format!("\u{2068}{}\u{2069}", self.number(&plain)))
    }

    /// ICU's formatters.
    pub(super) fn formats(&self) -> &Formats {
        &self.formats
    }

    /// Whether there is such a message.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }
}

impl<'a> From<Arg<'a>> for FluentValue<'a> {
    fn from(arg: Arg<'a>) -> Self {
        match arg {
            Arg::Text(text) => Self::from(text),
            Arg::Count(count) => Self::from(count),
        }
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Locale({})", self.language)
    }
}

/// What Fluent could not read, with its line.
fn syntax_fault(source: &str, error: &ParserError) -> String {
    let before = source.get(..error.pos.start).unwrap_or(source);
    let line = before.matches('\n').count() + 1;
    format!("line {line}: {}; the message there is left out", error.kind)
}

/// The only thing that a bundle refuses is an id that it has.
fn twice_fault(error: &FluentError) -> String {
    match error {
        FluentError::Overriding { id, .. } => format!("the message “{id}” is there twice; keep one of them"),
        other => other.to_string(),
    }
}

/// `PLURAL($count)` gives the category by ICU's rules. Fluent's own are wrong for Belarusian, Arabic, Romanian and
/// others: they lost the remainders of rules that have ranges.
fn add_plurals(bundle: &mut FluentBundle<FluentResource>, language: &Language) {
    let locale = icu::locale::Locale::try_from_str(language.tag()).unwrap_or(icu::locale::Locale::UNKNOWN);
    let Ok(rules) = PluralRules::try_new_cardinal(locale.into()) else { return };
    // The only error is a second function of the same name.
    let added = bundle.add_function("PLURAL", move |positional, _| {
        let count = match positional.first() {
            Some(FluentValue::Number(number)) => Some(number.value.abs() as u64),
            // A count that came as text would else silently take the default form.
            Some(FluentValue::String(text)) => text.parse().ok(),
            _ => None,
        };
        count.map_or(FluentValue::Error, |count: u64| FluentValue::from(category_name(rules.category_for(count))))
    });
    debug_assert!(added.is_ok(), "PLURAL is added once");
}

/// The name of a plural category in Fluent's variants.
pub(crate) fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}
