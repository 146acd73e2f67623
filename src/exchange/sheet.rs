//! A table of two columns, source and translation, with a code for each section: to be opened in any program for tables, or
//! printed, corrected with a pen, and typed back by the codes.

use csv::{ReaderBuilder, WriterBuilder};
use sha2::{Digest as _, Sha256};

use super::{ExchangeError, Page, Proposal, Row};
use crate::catalogue::Written;
use crate::language::Language;

/// The first line. The last two are empty until somebody corrects something.
const COLUMNS: [&str; 8] = ["code", "page", "source heading", "source text", "heading", "text", "new heading", "new text"];
/// Crockford's base 32: no letter can be taken for another.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// How many letters a code has: 35 bits tell the sections of a sheet apart, and mistyped ones from all of them.
const LETTERS: usize = 7;

/// The code of a section as it is now: another source or translation has another code.
pub fn code(page: &Page) -> String {
    let mut digest = Sha256::new();
    digest.update(format!("{}#{}@{}", page.unit.text, page.unit.section, page.source.hash));
    digest.update(page.translation.as_ref().map_or("", |version| version.hash.as_str()));
    let bits = digest.finalize().iter().take(8).fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
    (0..LETTERS).map(|place| char::from(ALPHABET[(bits >> (59 - 5 * place) & 31) as usize])).collect()
}

/// Writes the sheet of some sections.
pub fn write_sheet(pages: &[Page]) -> Result<Vec<u8>, ExchangeError> {
    let wrong = |error: String| ExchangeError::NotSheet(error);
    // Programs for tables take a file for UTF-8 when it begins with this mark.
    let mut writer = WriterBuilder::new().from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(COLUMNS).map_err(|error| wrong(error.to_string()))?;
    for page in pages {
        let empty = Written::default();
        let (source, own) = (&page.source.written, page.translation.as_ref().map_or(&empty, |version| &version.written));
        let heading = |written: &Written| written.heading.clone().unwrap_or_default();
        let cells = [
            code(page),
            format!("{} #{}", page.title, page.unit.section),
            heading(source),
            source.body.clone(),
            heading(own),
            own.body.clone(),
            String::new(),
            String::new(),
        ];
        // A program for tables would take such words for a formula.
        let cells = cells.map(|cell| if cell.starts_with(['=', '@', '\t']) { format!("'{cell}") } else { cell });
        writer.write_record(cells).map_err(|error| wrong(error.to_string()))?;
    }
    writer.into_inner().map_err(|error| wrong(error.to_string()))
}

/// Reads the corrections of a sheet: lines with a code and something new. `pages` are the sections as they are now. Only the
/// first column and the last two are looked at, so that a table of three columns, typed by hand, will do.
pub fn read_sheet(text: &str, language: &Language, pages: &[Page]) -> Result<Vec<Row>, ExchangeError> {
    let text = text.trim_start_matches('\u{feff}');
    let first = text.lines().next().unwrap_or_default();
    // Programs for tables of some countries part cells by semicolons or tabs.
    let most = [b',', b';', b'\t'].into_iter().max_by_key(|sign| first.bytes().filter(|byte| byte == sign).count());
    let mut reader = ReaderBuilder::new().delimiter(most.unwrap_or(b',')).flexible(true).from_reader(text.as_bytes());
    let headers = reader.headers().map_err(|error| ExchangeError::NotSheet(error.to_string()))?.clone();
    let column = |name: &str| headers.iter().position(|header| header.trim().eq_ignore_ascii_case(name));
    let missing = |name: &str| ExchangeError::NotSheet(format!("the first line has no “{name}”"));
    let of_code = column(COLUMNS[0]).ok_or_else(|| missing(COLUMNS[0]))?;
    let of_body = column(COLUMNS[7]).ok_or_else(|| missing(COLUMNS[7]))?;
    let of_heading = column(COLUMNS[6]);
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| ExchangeError::NotSheet(error.to_string()))?;
        let cell = |at: Option<usize>| at.and_then(|at| record.get(at)).map(str::trim).filter(|words| !words.is_empty());
        let (heading, body) = (cell(of_heading), cell(Some(of_body)));
        let Some(typed) = cell(Some(of_code)).filter(|_| heading.is_some() || body.is_some()) else { continue };
        let wanted = as_typed(typed);
        let Some(page) = pages.iter().find(|page| code(page) == wanted) else {
            // A sheet that is brought again has the old codes of what was taken from it.
            if pages.iter().any(|page| says(page, heading, body)) {
                continue;
            }
            let line = record.position().map_or(0, csv::Position::line);
            rows.push(Row::Unknown { line, code: typed.to_owned() });
            continue;
        };
        let own = page.translation.as_ref().map(|version| version.written.clone()).unwrap_or_default();
        rows.push(Row::Proposal(Proposal {
            unit: page.unit.clone(),
            language: language.clone(),
            source: page.source.hash.clone(),
            before: page.translation.as_ref().map(|version| version.hash.clone()),
            written: Written {
                heading: heading.map(str::to_owned).or(own.heading),
                body: body.map_or(own.body, str::to_owned),
                say: own.say,
            },
        }));
    }
    Ok(rows)
}

/// Whether a translation says already what somebody typed.
fn says(page: &Page, heading: Option<&str>, body: Option<&str>) -> bool {
    let Some(Written { heading: own, body: words, .. }) = page.translation.as_ref().map(|version| &version.written) else {
        return false;
    };
    let is_same = |typed: &str, own: &str| typed.lines().map(str::trim_end).eq(own.lines().map(str::trim_end));
    heading.is_none_or(|typed| own.as_deref().is_some_and(|own| is_same(typed, own)))
        && body.is_none_or(|typed| is_same(typed, words))
}

/// A code as somebody typed it: in any case, with letters that are taken for digits.
fn as_typed(code: &str) -> String {
    let letter = |letter: char| match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    code.chars().filter(char::is_ascii_alphanumeric).map(letter).collect()
}
