//! Records in TOML, field by field: what stands there for forms, and what forms send back, with comments and order kept.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use toml_edit::{Array, ArrayOfTables, Datetime, DocumentMut, InlineTable, Item, Table, TableLike, Value, value};

use super::EditError;
use super::toml::put;
use crate::catalogue::{Field, PhoneField, Record, Slug, Source, unit_hash};

/// A value of a fact.
#[derive(Clone, Debug)]
pub struct FactValue<'a> {
    /// As in `facts.toml`.
    pub value: &'a str,
    /// Its sources; empty: those that stand there.
    pub sources: &'a [Slug],
    /// The day on which it was compared with them.
    pub checked: NaiveDate,
    /// The day from which it holds; `None`: it is the value that holds today.
    pub valid_from: Option<NaiveDate>,
    /// The last day on which it holds.
    pub valid_until: Option<NaiveDate>,
    /// Today.
    pub today: NaiveDate,
}

/// A record of a file: the table of that name, or the whole file. `None`: there is none.
pub fn record_in(path: &str, text: &str, table: Option<&str>) -> Result<Option<Record>, EditError> {
    let document = parsed(path, text)?;
    let record: Option<&Table> = match table {
        Some(name) => document.get(name).and_then(Item::as_table),
        None => Some(document.as_table()),
    };
    let Some(record) = record else { return Ok(None) };
    let later = record.get("later").and_then(Item::as_array_of_tables).into_iter().flatten();
    Ok(Some(Record {
        fields: fields_of(record),
        later: later.map(|table| fields_of(table)).collect(),
        hash: unit_hash(&written(record)),
    }))
}

/// The file with some fields of a record changed.
pub(super) fn with_fields(
    path: &str,
    before: &str,
    table: Option<&str>,
    fields: &BTreeMap<String, Option<Field>>,
) -> Result<String, EditError> {
    let mut document = parsed(path, before)?;
    let record = match table {
        Some(name) => document.get_mut(name).and_then(Item::as_table_mut).ok_or_else(|| missing(path, name))?,
        None => document.as_table_mut(),
    };
    for (name, field) in fields {
        match field {
            Some(Field::Phones(phones)) => put_phones(record, name, phones),
            Some(Field::Number(number)) if record.get(name).is_some_and(Item::is_float) && number.is_finite() => {
                put(record, name, value(*number));
            }
            Some(field) => put(record, name, item(path, field)?),
            None => drop(record.remove(name)),
        }
    }
    Ok(document.to_string())
}

/// The file with another value of a fact: in the place of the one that begins on the same day, or behind all of them.
pub(super) fn with_fact(path: &str, before: &str, id: &str, new: &FactValue<'_>) -> Result<String, EditError> {
    let mut document = parsed(path, before)?;
    let fact = document.get_mut(id).and_then(Item::as_table_mut).ok_or_else(|| missing(path, id))?;
    let mut begins = vec![day(fact.get("valid_from"))];
    let later = fact.get("later").and_then(Item::as_array_of_tables);
    begins.extend(later.into_iter().flatten().map(|table| day(table.get("valid_from"))));
    let last = begins.len() - 1;
    let place = match new.valid_from {
        None => begins.iter().rposition(|from| from.is_none_or(|from| from <= new.today)).unwrap_or(0),
        Some(day) => match begins.iter().position(|from| *from == Some(day)) {
            Some(place) => place,
            // The first value may begin on a day that nobody has noted yet.
            None if day <= new.today && last == 0 => 0,
            None if begins.get(last).is_some_and(|from| from.is_none_or(|from| from < day)) => begins.len(),
            None => {
                let why = format!("a value of “{id}” that begins on {day} would stand before one that is known");
                return Err(EditError::Broken { file: path.to_owned(), why });
            }
        },
    };
    let ends = place < last;
    if place == 0 {
        fill(fact, new, ends);
    } else if place <= last {
        let table = fact.get_mut("later").and_then(Item::as_array_of_tables_mut).and_then(|later| later.get_mut(place - 1));
        fill(table.ok_or_else(|| missing(path, id))?, new, ends);
    } else {
        let begins = new.valid_from.unwrap_or(new.today);
        end_before(fact, last, begins);
        let mut table = Table::new();
        fill(&mut table, new, false);
        let later = fact.entry("later").or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
        later.as_array_of_tables_mut().ok_or_else(|| missing(path, id))?.push(table);
    }
    Ok(document.to_string())
}

/// The file with a source at its end.
pub(super) fn with_source(path: &str, before: &str, id: &Slug, source: &Source) -> Result<String, EditError> {
    let mut document = parsed(path, before)?;
    if document.contains_key(id.as_str()) {
        let why = format!("there is a source “{id}” already");
        return Err(EditError::Broken { file: path.to_owned(), why });
    }
    let mut table = Table::new();
    let fields = [
        ("title", Some(source.title.as_str())),
        ("url", source.url.as_deref()),
        ("publisher", Some(source.publisher.as_str())),
        ("date", source.date.as_deref()),
    ];
    for (key, text) in fields {
        if let Some(text) = text {
            put(&mut table, key, value(text));
        }
    }
    if !before.trim().is_empty() {
        table.decor_mut().set_prefix("\n");
    }
    document.insert(id.as_str(), Item::Table(table));
    Ok(document.to_string())
}

/// Lets the last value end on the day before another begins, unless it ends earlier.
fn end_before(fact: &mut Table, last: usize, begins: NaiveDate) {
    let Some(day_before) = begins.pred_opt() else { return };
    let table = match last {
        0 => Some(fact),
        place => fact.get_mut("later").and_then(Item::as_array_of_tables_mut).and_then(|later| later.get_mut(place - 1)),
    };
    if let Some(table) = table
        && day(table.get("valid_until")).is_none_or(|until| until > day_before)
    {
        put_day(table, "valid_until", Some(day_before));
    }
}

/// Writes a value into its table; `ends`: another follows, so that its last day is known.
fn fill(table: &mut Table, new: &FactValue<'_>, ends: bool) {
    // A statement has none.
    if !new.value.is_empty() || table.contains_key("value") {
        put(table, "value", value(new.value));
    }
    if new.valid_from.is_some() {
        put_day(table, "valid_from", new.valid_from);
    }
    if new.valid_until.is_some() || !ends {
        put_day(table, "valid_until", new.valid_until);
    }
    if !new.sources.is_empty() {
        put(table, "sources", value(new.sources.iter().map(Slug::as_str).collect::<Array>()));
    }
    put_day(table, "checked", Some(new.checked));
}

fn put_day(table: &mut Table, key: &str, day: Option<NaiveDate>) {
    match day.and_then(|day| day.to_string().parse::<Datetime>().ok()) {
        Some(day) => put(table, key, value(day)),
        None => drop(table.remove(key)),
    }
}

fn day(item: Option<&Item>) -> Option<NaiveDate> {
    item.and_then(Item::as_datetime).and_then(|day| day.to_string().parse().ok())
}

fn parsed(path: &str, text: &str) -> Result<DocumentMut, EditError> {
    let broken = |error: toml_edit::TomlError| EditError::Broken { file: path.to_owned(), why: error.message().to_owned() };
    text.parse::<DocumentMut>().map_err(broken)
}

fn missing(path: &str, name: &str) -> EditError {
    EditError::Broken { file: path.to_owned(), why: format!("it has no “{name}”") }
}

/// A record as it is written, with all that stands below it.
fn written(record: &Table) -> String {
    let mut document = DocumentMut::new();
    *document.as_table_mut() = record.clone();
    document.to_string()
}

fn fields_of(record: &dyn TableLike) -> Vec<(String, Field)> {
    record.iter().filter_map(|(name, item)| Some((name.to_owned(), field(item)?))).collect()
}

fn field(item: &Item) -> Option<Field> {
    if let Some(tables) = item.as_array_of_tables() {
        return Some(Field::Phones(tables.iter().map(|table| phone(table)).collect::<Option<_>>()?));
    }
    match item.as_value()? {
        Value::String(text) => Some(Field::Text(text.value().clone())),
        Value::Integer(number) => number.value().to_string().parse().ok().map(Field::Number),
        Value::Float(number) => Some(Field::Number(*number.value())),
        Value::Boolean(flag) => Some(Field::Flag(*flag.value())),
        Value::Datetime(time) => Some(Field::Time(time.value().to_string())),
        Value::Array(array) => {
            let words: Option<Vec<String>> = array.iter().map(|value| value.as_str().map(str::to_owned)).collect();
            let phones = || -> Option<Vec<PhoneField>> {
                array.iter().map(|value| value.as_inline_table().and_then(|table| phone(table))).collect()
            };
            words.map(Field::List).or_else(|| phones().map(Field::Phones))
        }
        Value::InlineTable(_) => None,
    }
}

/// A phone; `None` for a table of another kind, as the values of a fact that follow.
fn phone(table: &dyn TableLike) -> Option<PhoneField> {
    let text = |key: &str| table.get(key).and_then(Item::as_str).map(str::to_owned);
    let (number, fact) = (text("number"), text("fact"));
    (number.is_some() || fact.is_some()).then(|| PhoneField {
        number,
        fact,
        languages: table
            .get("languages")
            .and_then(Item::as_array)
            .map_or_else(Vec::new, |array| array.iter().filter_map(|value| value.as_str().map(str::to_owned)).collect()),
        schedule: text("schedule"),
    })
}

fn item(path: &str, field: &Field) -> Result<Item, EditError> {
    let wrong = |what: &str| EditError::Broken { file: path.to_owned(), why: format!("“{what}” is no value for it") };
    Ok(match field {
        Field::Text(text) => value(text.as_str()),
        // Metres are whole, degrees are not.
        Field::Number(number) if number.fract() == 0.0 && number.abs() < 1e9 => {
            value(number.to_string().parse::<i64>().map_err(|_| wrong(&number.to_string()))?)
        }
        Field::Number(number) if number.is_finite() => value(*number),
        Field::Number(number) => return Err(wrong(&number.to_string())),
        Field::Flag(flag) => value(*flag),
        Field::Time(time) => value(time.parse::<Datetime>().map_err(|_| wrong(time))?),
        Field::List(words) => value(words.iter().map(String::as_str).collect::<Array>()),
        Field::Phones(phones) => value(phones.iter().map(inline).collect::<Array>()),
    })
}

/// Phones stand in a list of inline tables, or in tables of their own where they did before.
fn put_phones(record: &mut Table, name: &str, phones: &[PhoneField]) {
    if record.get(name).is_some_and(Item::is_array_of_tables) {
        let tables = phones.iter().map(|phone| inline(phone).into_table());
        let mut list = ArrayOfTables::new();
        tables.for_each(|table| list.push(table));
        record.insert(name, Item::ArrayOfTables(list));
    } else {
        put(record, name, value(phones.iter().map(inline).collect::<Array>()));
    }
}

fn inline(phone: &PhoneField) -> InlineTable {
    let mut table = InlineTable::new();
    let mut text = |key: &str, words: &Option<String>| {
        if let Some(words) = words {
            table.insert(key, words.as_str().into());
        }
    };
    text("number", &phone.number);
    text("fact", &phone.fact);
    text("schedule", &phone.schedule);
    if !phone.languages.is_empty() {
        table.insert("languages", Value::Array(phone.languages.iter().map(String::as_str).collect()));
    }
    table
}
