//! Blocks and lines of a text as the few kinds of nodes that templates know.

use serde::Serialize;

use super::desk::Desk;
use super::{held, shown_address};
use crate::catalogue::{Block, FactId, Inline, Target};
use crate::edition::{address, latin_quotes, quotes_over_links};
use crate::language::{Direction, Language};
use crate::locale::{Arg, Printed, isolated};

/// U+2068: what follows takes its own direction.
const FIRST_STRONG_ISOLATE: char = '\u{2068}';
/// U+2066: what follows runs from left to right.
const LEFT_TO_RIGHT_ISOLATE: char = '\u{2066}';
/// U+2069: the end of an isolate.
const POP_DIRECTIONAL_ISOLATE: char = '\u{2069}';

/// A block.
#[derive(Serialize)]
#[serde(tag = "t", rename_all = "kebab-case")]
pub(super) enum Node {
    /// A paragraph.
    P { c: Vec<Span> },
    /// A heading, with its level in the document.
    H { level: usize, c: Vec<Span> },
    /// A list.
    List { ordered: bool, items: Vec<Point> },
}

/// A point of a list.
#[derive(Serialize)]
pub(super) struct Point {
    tick: bool,
    c: Vec<Node>,
}

/// A stretch of a line.
#[derive(Serialize)]
#[serde(tag = "t", rename_all = "kebab-case")]
pub(super) enum Span {
    /// Words.
    Text { v: String },
    /// Important words.
    Strong { c: Vec<Self> },
    /// Stressed words.
    Emph { c: Vec<Self> },
    /// A link out of the pack; `shown` is its address, where the words do not say it.
    Link { href: String, shown: Option<String>, c: Vec<Self> },
    /// A link to another page of the pack. `before` and `after` stand round the number of the page.
    Page { label: String, before: String, after: String, c: Vec<Self> },
    /// A word that the glossary of the pack explains.
    Term { label: String, c: Vec<Self> },
    /// The value of a fact; `note` is the day of its check.
    Fact { v: String, href: Option<String>, note: Option<String> },
    /// A new line.
    Br,
}

/// Whose words are being read: their language, the file for refusals, and the level of headings inside.
#[derive(Clone, Copy)]
pub(super) struct Reading<'a> {
    pub(super) language: &'a Language,
    pub(super) file: &'a str,
    pub(super) level: usize,
}

/// Blocks as nodes.
pub(super) fn nodes(desk: &mut Desk<'_>, reading: Reading<'_>, blocks: &[Block]) -> Vec<Node> {
    blocks
        .iter()
        .map(|block| match block {
            Block::Paragraph(inlines) => Node::P { c: spans(desk, reading, inlines) },
            Block::Heading(inlines) => Node::H { level: reading.level, c: spans(desk, reading, inlines) },
            Block::List { ordered, items } => Node::List {
                ordered: *ordered,
                items: items.iter().map(|item| Point { tick: item.tick, c: nodes(desk, reading, &item.blocks) }).collect(),
            },
        })
        .collect()
}

/// A line as nodes.
pub(super) fn spans(desk: &mut Desk<'_>, reading: Reading<'_>, inlines: &[Inline]) -> Vec<Span> {
    let quotes = match reading.language.direction() {
        Direction::Ltr => Vec::new(),
        Direction::Rtl => quotes_over_links(desk.city, desk.locale, inlines),
    };
    let line = |(at, inline): (usize, &Inline)| match inline {
        Inline::Text(words) if !quotes.is_empty() => {
            let begins = quotes.iter().filter(|quote| quote.first == at).map(|quote| (quote.start, LEFT_TO_RIGHT_ISOLATE));
            let ends = quotes.iter().filter(|quote| quote.last == at).map(|quote| (quote.end, POP_DIRECTIONAL_ISOLATE));
            Span::Text { v: text_with(desk, reading, words, ends.chain(begins)) }
        }
        _ => span(desk, reading, inline),
    };
    inlines.iter().enumerate().map(line).collect()
}

/// A text with marks of direction round its quotations, at some of its bytes, in their order. A quotation mark stands inside: on a
/// second line its words would else begin with the mark that closes them. It must not open another quotation.
fn text_with(desk: &mut Desk<'_>, reading: Reading<'_>, words: &str, marks: impl Iterator<Item = (usize, char)>) -> String {
    let (mut text, mut done) = (String::with_capacity(words.len()), 0);
    for (at, mark) in marks {
        let opens = mark == LEFT_TO_RIGHT_ISOLATE;
        let sign = if opens { words[done..at].chars().next_back() } else { words[at..].chars().next() };
        let length = sign.map_or(0, char::len_utf8);
        let before = if opens { at - length } else { at };
        text.push_str(&desk.stretch(&words[done..before], reading.language, reading.file));
        if opens {
            text.push(mark);
        }
        text.extend(sign);
        if !opens {
            text.push(mark);
        }
        done = before + length;
    }
    text.push_str(&desk.stretch(&words[done..], reading.language, reading.file));
    text
}

fn span(desk: &mut Desk<'_>, reading: Reading<'_>, inline: &Inline) -> Span {
    match inline {
        Inline::Text(words) => Span::Text { v: desk.stretch(words, reading.language, reading.file) },
        Inline::Strong(inner) => Span::Strong { c: spans(desk, reading, inner) },
        Inline::Emphasis(inner) => Span::Emph { c: spans(desk, reading, inner) },
        Inline::Link(target, inner) => link(desk, reading, target, inner),
        Inline::Fact(id) => fact(desk, reading.file, id),
        Inline::Break => Span::Br,
    }
}

fn link(desk: &mut Desk<'_>, reading: Reading<'_>, target: &Target, inner: &[Inline]) -> Span {
    let c = spans(desk, reading, inner);
    let href = match target {
        Target::Address(href) => href.clone(),
        Target::Item(id) if desk.prints(id) => {
            let (before, after) = around_page(desk);
            return Span::Page { label: format!("item:{id}"), before, after, c };
        }
        Target::Term(id) if desk.city.explains(id) => return Span::Term { label: format!("term:{id}"), c },
        Target::Term(_) => return Span::Emph { c },
        Target::Item(id) => format!("{}{}", desk.site(), address::item(desk.city.slug(), desk.language, id)),
    };
    let bare = shown_address(&href);
    // What this pack leaves out is found by the codes of its chapters; long addresses would only be in the way.
    let is_own = matches!(target, Target::Item(_));
    let says_it = is_own || crate::edition::plain_inlines(desk.city, desk.locale, inner).contains(&bare);
    Span::Link { shown: (!says_it).then(|| isolated(&bare)), href, c }
}

/// The words round a number of a page, which only the layout knows: `p. 12`.
fn around_page(desk: &mut Desk<'_>) -> (String, String) {
    const HERE: &str = "\u{e000}";
    let text = desk.locale.say_with("pack-page", &[("page", Arg::Text(HERE))]);
    let (before, after) = text.split_once(HERE).unwrap_or((&text, ""));
    (before.to_owned(), after.to_owned())
}

fn fact(desk: &mut Desk<'_>, file: &str, id: &FactId) -> Span {
    let Some((_, period)) = desk.printed_fact(id, file) else { return Span::Text { v: String::new() } };
    let Some(printed) = desk.city.printed(desk.locale, &period.value) else { return Span::Text { v: String::new() } };
    // The text says when its values were checked; one that is due says it by itself.
    let is_due = period.provenance.check_again <= desk.edition.today();
    let note = is_due.then(|| {
        let date = desk.locale.date(period.provenance.checked);
        desk.message_with("pack-fact-checked", &[("date", Arg::Text(&date))])
    });
    Span::Fact { v: value(desk, &printed), href: printed.href, note }
}

/// A printed value, safe from the direction of the text around it.
pub(super) fn value(desk: &mut Desk<'_>, printed: &Printed) -> String {
    desk.seen(&printed.text, "a value");
    let text = held::with_numbers_held(&printed.text);
    if printed.left_to_right { isolated(&text) } else { format!("{FIRST_STRONG_ISOLATE}{text}{POP_DIRECTIONAL_ISOLATE}") }
}

/// Protects Latin names and digits inside right-to-left text: `800+`, `5–10`, `ul. Długa 5` would otherwise be shown in
/// another order. So would the mark at the end of what is quoted: „Był wypadek.”, and on two lines the marks round it.
pub(super) fn isolate_latin(text: &str) -> String {
    let mut isolated_text = String::with_capacity(text.len());
    let mut done = 0;
    for quote in latin_quotes(text) {
        let length = |mark: Option<char>| mark.map_or(0, char::len_utf8);
        let start = quote.start - length(text[..quote.start].chars().next_back());
        let end = quote.end + length(text[quote.end..].chars().next());
        isolate_runs(&text[done..start], &mut isolated_text);
        done = end;
        isolated_text.push_str(&isolated(&text[start..end]));
    }
    isolate_runs(&text[done..], &mut isolated_text);
    isolated_text
}

/// The same for a line of its own: what is Latin as a whole stays so, with the mark at its end: “Gdzie jest...?”.
pub(super) fn isolate_latin_line(line: &str) -> String {
    let mut letters = line.chars().filter(|letter| letter.is_alphabetic()).peekable();
    let is_latin_line = letters.peek().is_some() && letters.all(is_latin) && !line.chars().all(char::is_alphanumeric);
    if is_latin_line { isolated(line) } else { isolate_latin(line) }
}

/// A run goes on over what joins its parts, and takes a sign after its last digit with it.
fn isolate_runs(text: &str, isolated_text: &mut String) {
    let letters: Vec<char> = text.chars().collect();
    let mut at = 0;
    while let Some(letter) = letters.get(at) {
        let end = if starts_run(&letters, at) { end_of_run(&letters, at) } else { at };
        let run: String = letters[at..end].iter().collect();
        if run.chars().all(char::is_alphanumeric) {
            // Letters or digits alone keep their order by themselves.
            isolated_text.push_str(&run);
        } else {
            isolated_text.push_str(&isolated(&run));
        }
        if end == at {
            isolated_text.push(*letter);
        }
        at = end.max(at + 1);
    }
}

fn is_latin(letter: char) -> bool {
    letter.is_ascii_digit() || (letter.is_alphabetic() && letter < '\u{250}')
}

fn starts_run(letters: &[char], at: usize) -> bool {
    let next_is_digit = letters.get(at + 1).is_some_and(char::is_ascii_digit);
    is_latin(letters[at]) || (matches!(letters[at], '+' | '§') && next_is_digit)
}

fn end_of_run(letters: &[char], start: usize) -> usize {
    let joins = |letter: char| {
        matches!(
            letter,
            ' ' | '\u{a0}' | '.' | ',' | ';' | '?' | '!' | '/' | '-' | '–' | ':' | '+' | '&' | '@' | '_' | '\'' | '’' | '#'
        )
    };
    let mut end = start + 1;
    let mut at = end;
    while let Some(letter) = letters.get(at) {
        let closes_number = matches!(letter, '%' | '+') && letters[at - 1].is_ascii_digit();
        // Right-to-left scripts ask with a mark of their own.
        let closes_question = *letter == '?' && letters[at - 1].is_alphabetic();
        if is_latin(*letter) || closes_number || closes_question {
            end = at + 1;
        } else if !joins(*letter) || (at > end && !matches!(letter, ' ' | '\u{a0}')) {
            break;
        }
        at += 1;
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latin_runs_keep_their_order_in_right_to_left_text() {
        let marked = |text| isolate_latin(text).replace('\u{2066}', "[").replace('\u{2069}', "]");
        assert_eq!(marked("برنامج 800+ للأطفال"), "برنامج [800+] للأطفال");
        assert_eq!(marked("من 5–10 أيام."), "من [5–10] أيام.");
        assert_eq!(marked("شارع ul. Długa 5، غدانسك"), "شارع [ul. Długa 5]، غدانسك");
        assert_eq!(
            marked("شارع ul.\u{a0}Długa 5، M.\u{a0}Nowak"),
            "شارع [ul.\u{a0}Długa 5]، [M.\u{a0}Nowak]",
            "held in one line"
        );
        assert_eq!(marked("رقم PESEL هنا"), "رقم PESEL هنا");
        assert_eq!(marked("50% أو 7"), "[50%] أو 7");
        assert_eq!(marked("اتصل +48 58."), "اتصل [+48 58].");
        assert_eq!(marked("gov.pl"), "[gov.pl]");
        assert_eq!(marked(" (urząd gminy)."), " ([urząd gminy]).", "behind a link, in a line that is not Latin");
        assert_eq!(marked("PESEL"), "PESEL");
        assert_eq!(marked("\"Był wypadek.\" (وقع حادث)"), "[\"Był wypadek.\"] (وقع حادث)");
        assert_eq!(marked("«NFZ»، «نعم NFZ!»"), "[«NFZ»]، «نعم NFZ!»");
        assert_eq!(marked("«Moje nazwisko: …» و «NFZ!»"), "[«Moje nazwisko: …»] و [«NFZ!»]");
        assert_eq!(marked("قل: „Gdzie mam iść? Co zabrać?” بهدوء"), "قل: [„Gdzie mam iść? Co zabrać?”] بهدوء");
    }

    #[test]
    fn a_line_that_is_latin_as_a_whole_stays_so() {
        let marked = |line| isolate_latin_line(line).replace('\u{2066}', "[").replace('\u{2069}', "]");
        for line in ["Przepraszam.", "Czy mówi Pan / Pani po angielsku?", "sygnatura (numer sprawy)"] {
            assert_eq!(marked(line), format!("[{line}]"));
        }
        assert_eq!((marked("PESEL"), marked("رقم PESEL (UKR)")), ("PESEL".to_owned(), "رقم PESEL (UKR)".to_owned()));
    }
}
