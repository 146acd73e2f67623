//! Texts as HTML. The only place where markup is put together by hand: everything that is not markup is escaped here, and
//! numbers, phones, hours, addresses and Latin names are isolated from the direction of the text around them (`isolation.rs`).

use std::fmt;

use askama::filters::HtmlSafe;

use super::frame::View;
use super::isolation::{push_words, stretches};
use crate::catalogue::{Block, FactId, Inline, ListItem, Schedule, Target};
use crate::edition::{Quote, address, quotes_over_links};
use crate::language::{Direction, Language};
use crate::locale::{Arg, Locale, Printed};

/// Finished markup.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Html(String);

impl HtmlSafe for Html {}

impl fmt::Display for Html {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl Html {
    /// Markup that this program wrote itself.
    pub(crate) fn trusted(markup: String) -> Self {
        Self(markup)
    }

    /// Whether there is nothing.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// One after the other.
    pub(crate) fn joined(one: &Self, other: &Self) -> Self {
        Self(if other.is_empty() { one.0.clone() } else { format!("{} {}", one.0, other.0) })
    }

    /// Words, with Latin words and numbers isolated where the language runs from right to left.
    pub(crate) fn words(text: &str, language: &Language) -> Self {
        let mut html = String::new();
        push_words(&mut html, text, language.direction());
        Self(html)
    }
}

/// Words of which some are marked. A stretch that must be isolated is marked as a whole: a number in two pieces would be read
/// from the wrong end. Nor does a number go on in the next line.
pub(crate) fn marked(parts: &[(String, bool)], language: &Language) -> Html {
    let parts = unbroken(parts);
    let text: String = parts.iter().map(|(words, _)| words.as_str()).collect();
    let mut html = String::new();
    for (piece, isolated) in stretches(&text, language.direction()) {
        let mut inside = Vec::new();
        let mut start = 0;
        for (words, marked) in &parts {
            let range = start.max(piece.start)..(start + words.len()).min(piece.end);
            start += words.len();
            if range.start < range.end {
                inside.push((range, *marked));
            }
        }
        if isolated {
            inside = vec![(piece, inside.iter().any(|(_, marked)| *marked))];
            html.push_str("<bdi dir=\"ltr\">");
        }
        for (range, marked) in inside {
            let (before, after) = if marked { ("<mark>", "</mark>") } else { ("", "") };
            html.push_str(&format!("{before}{}{after}", escaped(&text[range])));
        }
        html.push_str(if isolated { "</bdi>" } else { "" });
    }
    Html(html)
}

/// The same with blanks inside numbers at which no line ends.
fn unbroken(parts: &[(String, bool)]) -> Vec<(String, bool)> {
    let text: String = parts.iter().map(|(words, _)| words.as_str()).collect();
    let mut following = text.chars().skip(1);
    let mut after_digit = false;
    let mut kept = |letter: char| {
        let before_digit = following.next().is_some_and(char::is_numeric);
        let within = letter == ' ' && after_digit && before_digit;
        after_digit = letter.is_numeric();
        if within { '\u{a0}' } else { letter }
    };
    parts.iter().map(|(words, marked)| (words.chars().map(&mut kept).collect(), *marked)).collect()
}

/// A value, isolated, and as a link where a tap does something.
pub(crate) fn printed(printed: &Printed) -> Html {
    let direction = if printed.left_to_right { " dir=\"ltr\"" } else { "" };
    let mut html = format!("<bdi{direction}>");
    match printed.href.as_deref().filter(|href| is_safe(href)) {
        Some(href) => {
            let (class, name) = match href.starts_with("tel:") {
                true => (" class=\"tel\"", format!(" aria-label=\"{}\"", escaped(&digit_by_digit(&printed.text)))),
                false => ("", String::new()),
            };
            let text = if class.is_empty() { breakable(&printed.text) } else { escaped(&printed.text) };
            html.push_str(&format!("<a{class} href=\"{}\"{name}>{text}</a>", escaped(href)));
        }
        None => html.push_str(&escaped(&printed.text)),
    }
    html.push_str("</bdi>");
    Html(html)
}

/// An address of a page or for mail, which may go on in the next line behind its signs, not within a word.
fn breakable(address: &str) -> String {
    escaped(address).replace('@', "@<wbr>").replace('/', "/<wbr>")
}

/// A number as it is read aloud: `5 8, 5 2 4, 4 5, 0 0`. Readers of the screen say “one hundred and twelve” for 112 and “fifty-eight
/// million …” for a phone; with blanks they say each digit, and with commas they pause where the number has its gaps. The name
/// of a link is spoken and written in Braille only: what is seen, copied, dialled and found by searches stays as it is.
fn digit_by_digit(number: &str) -> String {
    let spaced = |group: &str| {
        let mut spaced = String::new();
        for letter in group.chars() {
            if letter.is_ascii_digit() && spaced.ends_with(|last: char| last.is_ascii_digit()) {
                spaced.push(' ');
            }
            spaced.push(letter);
        }
        spaced
    };
    number.split_whitespace().map(spaced).collect::<Vec<_>>().join(", ")
}

/// Words that stand on signs and papers in the source language, such as names and addresses.
pub(crate) fn as_on_the_sign(view: &View<'_>, text: &str) -> Html {
    let language = view.city.source_language();
    Html(format!("<bdi lang=\"{language}\" dir=\"{}\">{}</bdi>", language.direction().as_str(), escaped(text)))
}

/// Opening hours, line by line.
pub(crate) fn hours(view: &View<'_>, schedule: &Schedule) -> Html {
    let mut html = format!("<ul class=\"hours\"{}>", coming(view, schedule));
    for line in view.locale.hours(schedule) {
        // Said in words, since between two ranges of hours there may be no letter that a browser could tell it by.
        let direction = if line.left_to_right { Direction::Ltr } else { view.language.direction() };
        html.push_str("<li>");
        if !line.days.is_empty() {
            html.push_str(&format!("<span>{}</span> ", escaped(&line.days)));
        }
        html.push_str(&format!("<bdi dir=\"{}\">{}</bdi></li>", direction.as_str(), escaped(&line.hours)));
    }
    html.push_str("</ul>");
    Html(html)
}

/// The hours of today and the seven days after it, in minutes, for the script that knows the time: pages are kept longer than
/// a minute. What never closes needs none.
fn coming(view: &View<'_>, schedule: &Schedule) -> String {
    let (today, holidays) = (view.edition.today(), view.city.holidays());
    if schedule.week().is_always() {
        return " data-always".to_owned();
    }
    let days = schedule.hours_on(today.iter_days().take(8), &holidays).into_iter().map(|spans| {
        let spans: Vec<String> = spans.iter().map(|span| format!("{}-{}", span.start, span.end)).collect();
        if spans.is_empty() { "-".to_owned() } else { spans.join(",") }
    });
    format!(" data-open=\"{today} {}\"", days.collect::<Vec<_>>().join(" "))
}

/// A message with markup for values. The message itself is escaped.
pub(crate) fn message(locale: &Locale, id: &str, values: &[(&str, Html)]) -> Html {
    // Values stand as letters of the private use area until the words around them are escaped.
    let stand_ins: Vec<String> =
        (0..values.len() as u32).filter_map(|at| char::from_u32(0xE000 + at)).map(String::from).collect();
    let args: Vec<(&str, Arg<'_>)> =
        values.iter().zip(&stand_ins).map(|((name, _), stand_in)| (*name, Arg::Text(stand_in))).collect();
    let mut html = escaped(&locale.say_with(id, &args));
    for ((_, value), stand_in) in values.iter().zip(&stand_ins) {
        html = html.replace(stand_in.as_str(), &value.0);
    }
    Html(html)
}

/// Blocks of a section that is shown in `language`.
pub(crate) fn blocks(view: &View<'_>, language: &Language, blocks: &[Block]) -> Html {
    let mut writer = Writer::new(view, language);
    writer.blocks(blocks);
    Html(writer.html)
}

/// A point of a list by itself, with its number where it has one.
pub(crate) fn point(view: &View<'_>, language: &Language, ordered: bool, number: usize, point: &ListItem) -> Html {
    let mut writer = Writer::new(view, language);
    writer.list(ordered, std::slice::from_ref(point));
    let first = format!("<ol start=\"{number}\">");
    Html(if ordered { writer.html.replacen("<ol class=\"steps\">", &first, 1) } else { writer.html })
}

/// A line that is shown in `language`.
pub(crate) fn inlines(view: &View<'_>, language: &Language, inlines: &[Inline]) -> Html {
    let mut writer = Writer::new(view, language);
    writer.inlines(inlines);
    Html(writer.html)
}

/// Whether an address may stand in a link. The loader refuses others; nothing here relies on it.
pub(crate) fn is_safe(href: &str) -> bool {
    ["https://", "http://", "mailto:", "tel:", "geo:"].iter().any(|scheme| href.starts_with(scheme))
}

/// Text as it may stand between tags and in attributes.
pub(crate) fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len() + 16);
    let mut done = 0;
    for (at, byte) in text.bytes().enumerate() {
        let entity = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\'' => "&#39;",
            _ => continue,
        };
        // All of these are one byte, and no byte of another letter is one of them.
        html.push_str(&text[done..at]);
        html.push_str(entity);
        done = at + 1;
    }
    html.push_str(&text[done..]);
    html
}

struct Writer<'v> {
    view: &'v View<'v>,
    language: &'v Language,
    /// Facts are printed in the language of the words around them.
    locale: &'v Locale,
    html: String,
}

impl<'v> Writer<'v> {
    fn new(view: &'v View<'v>, language: &'v Language) -> Self {
        let locale = view.edition.locale(language).unwrap_or(view.locale);
        Self { view, language, locale, html: String::new() }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Paragraph(inlines) => self.element("p", "", inlines),
                Block::Heading(inlines) => self.element("h3", "", inlines),
                Block::List { ordered, items } => self.list(*ordered, items),
            }
        }
    }

    fn element(&mut self, name: &str, attributes: &str, inlines: &[Inline]) {
        self.html.push_str(&format!("<{name}{attributes}>"));
        self.inlines(inlines);
        self.html.push_str(&format!("</{name}>"));
    }

    fn list(&mut self, ordered: bool, items: &[ListItem]) {
        let name = if ordered { "ol" } else { "ul" };
        let class = match (ordered, items.iter().any(|item| item.tick)) {
            (true, _) => " class=\"steps\"",
            (false, true) => " class=\"ticks\"",
            (false, false) => "",
        };
        self.html.push_str(&format!("<{name}{class}>"));
        for item in items {
            self.html.push_str("<li>");
            match item.blocks.as_slice() {
                // A point of one paragraph needs none.
                [Block::Paragraph(inlines), rest @ ..] => {
                    self.inlines(inlines);
                    self.blocks(rest);
                }
                blocks => self.blocks(blocks),
            }
            self.html.push_str("</li>");
        }
        self.html.push_str(&format!("</{name}>"));
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        let quotes = match self.language.direction() {
            Direction::Rtl => quotes_over_links(self.view.city, self.locale, inlines),
            Direction::Ltr => Vec::new(),
        };
        for (at, inline) in inlines.iter().enumerate() {
            match inline {
                Inline::Text(text) => self.text(at, text, &quotes),
                Inline::Strong(inner) => self.element("strong", "", inner),
                Inline::Emphasis(inner) => self.element("em", "", inner),
                Inline::Link(target, inner) => self.link(target, inner),
                Inline::Fact(id) => self.fact(id),
                Inline::Break => self.html.push_str("<br>"),
            }
        }
    }

    /// A text among others, in which a quotation may end that began before it, and one begin that goes on behind it.
    fn text(&mut self, at: usize, text: &str, quotes: &[Quote]) {
        if quotes.iter().any(|quote| quote.first < at && at < quote.last) {
            return self.html.push_str(&escaped(text));
        }
        let mut done = 0;
        if let Some(quote) = quotes.iter().find(|quote| quote.last == at) {
            // The mark at its end is looked at with it, lest it seem to open another.
            done = quote.end + text[quote.end..].chars().next().map_or(0, char::len_utf8);
            self.html.push_str(&format!("{}</bdi>{}", escaped(&text[..quote.end]), escaped(&text[quote.end..done])));
        }
        let begins = quotes.iter().find(|quote| quote.first == at);
        let direction = self.language.direction();
        push_words(&mut self.html, &text[done..begins.map_or(text.len(), |quote| quote.start)], direction);
        if let Some(quote) = begins {
            self.html.push_str(&format!("<bdi dir=\"ltr\">{}", escaped(&text[quote.start..])));
        }
    }

    fn link(&mut self, target: &Target, inner: &[Inline]) {
        let href = match target {
            Target::Address(href) => is_safe(href).then(|| href.clone()),
            Target::Item(id) => {
                self.view.city.item(id).map(|item| address::item(self.view.city.slug(), self.view.language, item.id()))
            }
            Target::Term(id) => {
                let city = self.view.city;
                city.explains(id).then(|| address::term(city.slug(), self.view.language, id))
            }
        };
        match href {
            Some(href) => self.element("a", &format!(" href=\"{}\"", escaped(&href)), inner),
            None => self.inlines(inner),
        }
    }

    fn fact(&mut self, id: &FactId) {
        let Some(period) = self.view.city.value(id) else {
            self.html.push_str(&format!("<em class=\"withheld\">{}</em>", escaped(&self.locale.say("fact-withheld"))));
            return;
        };
        let Some(value) = self.view.city.printed(self.locale, &period.value) else { return };
        self.html.push_str(&printed(&value).0);
        if period.provenance.check_again <= self.view.edition.today() {
            let day = Html(format!("<bdi>{}</bdi>", escaped(&self.locale.date(period.provenance.checked))));
            self.html.push_str(&format!(" <small>{}</small>", message(self.locale, "site-fact-checked", &[("date", day)])));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str, tag: &str) -> String {
        Html::words(text, &Language::parse(tag).expect("a tag")).to_string()
    }

    #[test]
    fn addresses_may_break_between_their_parts() {
        let href = Some("mailto:a.b@gdansk.pl".to_owned());
        let html = printed(&Printed { text: "a.b@gdansk.pl".to_owned(), href, left_to_right: true }).to_string();
        assert_eq!(html, "<bdi dir=\"ltr\"><a href=\"mailto:a.b@gdansk.pl\">a.b@<wbr>gdansk.pl</a></bdi>");
    }

    #[test]
    fn numbers_are_read_digit_by_digit() {
        assert_eq!(digit_by_digit("112"), "1 1 2");
        assert_eq!(digit_by_digit("+48 58 524 45 00"), "+4 8, 5 8, 5 2 4, 4 5, 0 0");
        assert_eq!(digit_by_digit("800\u{a0}190\u{a0}590"), "8 0 0, 1 9 0, 5 9 0");
        let href = Some("tel:112".to_owned());
        let html = printed(&Printed { text: "112".to_owned(), href, left_to_right: true }).to_string();
        assert_eq!(html, "<bdi dir=\"ltr\"><a class=\"tel\" href=\"tel:112\" aria-label=\"1 1 2\">112</a></bdi>");
    }

    #[test]
    fn a_number_of_which_a_part_is_marked_stays_whole() {
        let parts = [("اتصل ".to_owned(), false), ("800".to_owned(), true), (" 190 590".to_owned(), false)];
        let marked = |tag| marked(&parts, &Language::parse(tag).expect("a tag")).to_string();
        assert_eq!(marked("ar"), "اتصل <bdi dir=\"ltr\"><mark>800\u{a0}190\u{a0}590</mark></bdi>");
        assert_eq!(marked("pl"), "اتصل <mark>800</mark>\u{a0}190\u{a0}590");
    }

    #[test]
    fn what_is_no_markup_is_escaped() {
        assert_eq!(words("<script>alert('a & b')</script>", "pl"), "&lt;script&gt;alert(&#39;a &amp; b&#39;)&lt;/script&gt;");
        assert!(!words("<script>", "ar").contains("<script"));
        let hostile = Printed { text: "\"><img>".into(), href: Some("javascript:alert(1)".into()), left_to_right: true };
        assert_eq!(printed(&hostile).to_string(), "<bdi dir=\"ltr\">&quot;&gt;&lt;img&gt;</bdi>");
    }
}
