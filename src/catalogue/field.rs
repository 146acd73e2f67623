//! Fields of a record as they stand in a file, before anybody has read what they mean: what forms show and change.

/// The value of a field.
#[derive(Clone, Debug, PartialEq)]
pub enum Field {
    /// Words: an address, hours, a name.
    Text(String),
    /// A number: degrees, metres.
    Number(f64),
    /// Yes or no.
    Flag(bool),
    /// A day (`2026-11-22`) or a day with a time by the clocks of the country (`2026-11-22T17:00:00`).
    Time(String),
    /// Several words.
    List(Vec<String>),
    /// Phones.
    Phones(Vec<PhoneField>),
}

/// A phone as it stands in a record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PhoneField {
    /// The number, when it is the record's own.
    pub number: Option<String>,
    /// The fact that has the number, when texts print it too.
    pub fact: Option<String>,
    /// The languages that are spoken there.
    pub languages: Vec<String>,
    /// When somebody answers, as OSM opening hours.
    pub schedule: Option<String>,
}

/// A record as it stands in a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// Its fields, in the order of the file. Tables within it other than phones are left out.
    pub fields: Vec<(String, Field)>,
    /// Of a fact: the values that follow, each with its own fields.
    pub later: Vec<Vec<(String, Field)>>,
    /// Its hash: whoever changes it names the one that was read.
    pub hash: super::Hash,
}
