//! An edition: one immutable reading of content and messages on one day. Every view is a function of it.
//! Knows the catalogue, the states of translations and the messages; no files, no pages, no packs.

pub mod address;
mod changes;
mod city;
mod item;
mod notices;
mod numerals;
mod online;
mod place;
mod plain;
mod quote;
mod read;
mod related;
mod review;
mod shown;

use std::collections::BTreeMap;
use std::fmt;

use chrono::NaiveDate;
use sha2::{Digest as _, Sha256};

pub use changes::{Change, Now};
pub use city::City;
pub use item::Item;
pub use online::Online;
pub use place::PlaceName;
pub use plain::{plain_blocks, plain_inlines};
pub use quote::{Quote, latin_quotes, quotes_over_links};
pub use read::Reader;
pub use review::Answers;
pub use shown::{Shown, ShownSection};

use crate::catalogue::{Catalogue, LayerKind, Slug, Topic};
use crate::language::Language;
use crate::locale::{Locale, Messages};

/// One reading of everything.
#[derive(Clone, Debug)]
pub struct Edition {
    id: EditionId,
    today: NaiveDate,
    catalogue: Catalogue,
    cities: BTreeMap<Slug, City>,
    messages: Messages,
}

/// The name of an edition, made from the bytes of its content and messages: the same bytes have the same id. Records of print
/// runs do not count: to note that an edition was printed must not make another one of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EditionId(String);

impl EditionId {
    /// How many letters are printed: 40 bits tell more editions apart than a city prints.
    const LETTERS: usize = 8;
    /// Crockford's base 32: no letter can be taken for another when somebody reads the id aloud.
    const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// The id of content and messages with these digests.
    pub fn new(content: &[u8; 32], messages: &[u8; 32]) -> Self {
        let digest = Sha256::new().chain_update(content).chain_update(messages).finalize();
        let bits = digest.iter().take(8).fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
        let letter = |place: usize| char::from(Self::ALPHABET[(bits >> (59 - 5 * place) & 31) as usize]);
        Self((0..Self::LETTERS).map(letter).collect())
    }

    /// What somebody typed who read an id on paper: in capitals, and with the digits that some letters are taken for.
    pub fn typed(text: &str) -> Option<Self> {
        let letter = |letter: char| match letter.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        let id: String = text.chars().map(letter).collect();
        let right = |letter: char| u8::try_from(letter).is_ok_and(|byte| Self::ALPHABET.contains(&byte));
        (id.len() == Self::LETTERS && id.chars().all(right)).then_some(Self(id))
    }

    /// The id of no edition.
    pub fn none() -> Self {
        Self(String::new())
    }

    /// The letters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for EditionId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl Edition {
    /// Makes an edition of what was read.
    pub fn new(id: EditionId, catalogue: Catalogue, messages: Messages, today: NaiveDate) -> Self {
        let cities = catalogue
            .layers
            .values()
            .filter(|content| content.layer.kind == LayerKind::City)
            .map(|content| (content.layer.slug.clone(), City::new(&catalogue, content, today)))
            .collect();
        Self { id, today, catalogue, cities, messages }
    }

    /// All layers as they were read: for checks and for the state of translations.
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// Its id.
    pub fn id(&self) -> &EditionId {
        &self.id
    }

    /// The day for which it was made: values that hold today are shown.
    pub fn today(&self) -> NaiveDate {
        self.today
    }

    /// The chapters, in order.
    pub fn topics(&self) -> &[Topic] {
        &self.catalogue.topics
    }

    /// A chapter by its name.
    pub fn topic(&self, slug: &Slug) -> Option<&Topic> {
        self.topics().iter().find(|topic| topic.slug == *slug)
    }

    /// The cities by their name in addresses.
    pub fn cities(&self) -> impl Iterator<Item = &City> {
        self.cities.values()
    }

    /// A city.
    pub fn city(&self, slug: &str) -> Option<&City> {
        self.cities.get(slug)
    }

    /// The messages of all languages.
    pub fn messages(&self) -> &Messages {
        &self.messages
    }

    /// The messages of a language, if the interface speaks it.
    pub fn locale(&self, language: &Language) -> Option<&Locale> {
        self.messages.locale(language)
    }
}
