//! A text as plain words with its facts printed: for search, for checks, for what has no markup.

use super::City;
use crate::catalogue::{Block, Inline};
use crate::locale::{Locale, Printed, isolated};

/// The words of blocks; paragraphs and points of lists end with a line break.
pub fn plain_blocks(city: &City, locale: &Locale, blocks: &[Block]) -> String {
    let mut text = String::new();
    push_blocks(&mut text, city, locale, blocks);
    text
}

/// The words of a line.
pub fn plain_inlines(city: &City, locale: &Locale, inlines: &[Inline]) -> String {
    let mut text = String::new();
    push_inlines(&mut text, city, locale, inlines);
    text
}

fn push_blocks(text: &mut String, city: &City, locale: &Locale, blocks: &[Block]) {
    for block in blocks {
        match block {
            Block::Paragraph(inlines) | Block::Heading(inlines) => {
                push_inlines(text, city, locale, inlines);
                text.push('\n');
            }
            Block::List { items, .. } => items.iter().for_each(|item| push_blocks(text, city, locale, &item.blocks)),
        }
    }
}

fn push_inlines(text: &mut String, city: &City, locale: &Locale, inlines: &[Inline]) {
    for inline in inlines {
        match inline {
            Inline::Text(words) => text.push_str(words),
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link(_, inner) => {
                push_inlines(text, city, locale, inner);
            }
            Inline::Fact(id) => {
                let printed = city.value(id).and_then(|period| locale.value(&period.value));
                text.push_str(&printed.map_or_else(|| locale.say("fact-withheld"), words_of));
            }
            Inline::Break => text.push('\n'),
        }
    }
}

/// There is no markup here that could keep the digits of a number in order.
fn words_of(printed: Printed) -> String {
    if printed.left_to_right { isolated(&printed.text) } else { printed.text }
}
