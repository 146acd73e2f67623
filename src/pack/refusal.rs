//! Why the press can't be set up, and why a pack is not printed: what, where, and what to do.

use std::fmt;
use std::path::PathBuf;

use chrono::NaiveDate;
use thiserror::Error;

use crate::catalogue::FactId;
use crate::language::Language;

/// The press can't be set up.
#[derive(Debug, Error)]
pub enum PressError {
    /// The system gives no thread.
    #[error("no thread can be started to print packs: {0}")]
    Thread(#[from] rayon::ThreadPoolBuildError),
    /// A file can't be read.
    #[error("{}: can't be read: {source}. Name the folder of the templates with --packs.", path.display())]
    Unreadable {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A settings file is wrong.
    #[error("{}: {message}", path.display())]
    Settings {
        /// The file.
        path: PathBuf,
        /// What is wrong, with its line.
        message: String,
    },
    /// A font is not installed.
    #[error(
        "the fonts of “{family}” are not installed ({} not found in {folders}). Install the package {package}.",
        files.join(", ")
    )]
    FontMissing {
        /// Its family.
        family: String,
        /// The files that were looked for.
        files: Vec<String>,
        /// The folders that were searched.
        folders: String,
        /// What brings it.
        package: String,
    },
    /// A font is of a build whose text can't be copied out of a PDF.
    #[error(
        "{}: this build of “{family}” ({version}) makes PDFs whose text can't be copied; packs need one before {before}. \
         Install the package {package}, or remove this file.",
        path.display()
    )]
    FontBuild {
        /// The file.
        path: PathBuf,
        /// Its family.
        family: String,
        /// Its version.
        version: String,
        /// The first version that does not serve.
        before: String,
        /// What brings a build that does.
        package: String,
    },
}

/// A pack is not printed, for these reasons.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub struct Refusal {
    /// All of them.
    pub reasons: Vec<Reason>,
}

/// One reason why a pack is not printed.
#[derive(Clone, Debug, Error, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// The folder of templates has no such product.
    #[error("there is no product “{name}”; there are: {known}")]
    Product {
        /// What was asked for.
        name: String,
        /// What there is.
        known: String,
    },
    /// The product can't be had like this.
    #[error("the product “{product}” {what}: {advice}")]
    Order {
        /// The product.
        product: String,
        /// What about the order it can't do.
        what: String,
        /// What to order instead.
        advice: String,
    },
    /// The city has no such guide, service, checklist or chapter.
    #[error("{city} has no {kind} “{name}” to print; there are: {known}")]
    Choice {
        /// The city.
        city: String,
        /// What was asked for: a guide, a checklist, a chapter.
        kind: &'static str,
        /// Its name.
        name: String,
        /// What there is.
        known: String,
    },
    /// What a file of a print run says is all still so.
    #[error("nothing to correct: all that {file} says ({run}) is still so")]
    NothingToCorrect {
        /// The printed file.
        file: String,
        /// The print run.
        run: String,
    },
    /// A text is too long for its card.
    #[error("{place}: {characters} characters too many for “{product}”: shorten the text, or print it on larger paper")]
    Overflow {
        /// The product.
        product: String,
        /// The text.
        place: String,
        /// How many characters do not fit.
        characters: usize,
    },
    /// The city does not offer the language, or the interface has no messages in it.
    #[error("{city} has no pack in “{language}”; it offers: {offered}. A language needs messages in locales/{language}/ too.")]
    Language {
        /// The city.
        city: String,
        /// What was asked for.
        language: Language,
        /// What there is.
        offered: String,
    },
    /// The template wants a message that the language does not have.
    #[error("the message “{id}” is missing in locales/{language}/: write it, or take it out of pack.toml")]
    Message {
        /// Its id.
        id: String,
        /// The language.
        language: Language,
    },
    /// A fact has ended.
    #[error("{file}: the fact “{fact}” ended on {until}: check it and write its new value")]
    Expired {
        /// The fact.
        fact: FactId,
        /// Its last day.
        until: NaiveDate,
        /// The text that prints it or rests on it.
        file: String,
    },
    /// A fact is not confirmed, has not begun yet or does not exist.
    #[error("{file}: the fact “{fact}” is not confirmed for today: confirm it with a source, or take it out of the text")]
    Unconfirmed {
        /// The fact.
        fact: FactId,
        /// The text that prints it or rests on it.
        file: String,
    },
    /// A fact may not go on paper.
    #[error(
        "{file}: the fact “{fact}” may not go on paper (print = \"no\"): leave the guide out of packs with print = false, or take the fact out of the text"
    )]
    NotForPrint {
        /// The fact.
        fact: FactId,
        /// The text that prints it.
        file: String,
    },
    /// A text is not approved, and this is a print run.
    #[error("{file}: not approved in “{language}” ({state}): have it reviewed, or print a draft with --draft")]
    NotApproved {
        /// The text.
        file: String,
        /// The language.
        language: Language,
        /// Its state.
        state: String,
    },
    /// The fonts have no shape for a letter.
    #[error("{place}: no font has a shape for “{letter}” (U+{:04X}), found in “{text}”: write it in another way", u32::from(*letter))]
    Glyph {
        /// The letter.
        letter: char,
        /// The file, or what else it stands in.
        place: String,
        /// The words around it.
        text: String,
    },
    /// A letter came out of layout without a shape.
    #[error("page {page}: “{text}” has a letter that {font} can't show")]
    GlyphOnPage {
        /// The page, from 1.
        page: usize,
        /// The words.
        text: String,
        /// The font that was used.
        font: String,
    },
    /// The template or the PDF is wrong.
    #[error("{place}: {message}")]
    Template {
        /// File and line, or `PDF`.
        place: String,
        /// What is wrong.
        message: String,
    },
}

impl Refusal {
    /// A refusal for one reason.
    pub(super) fn because(reason: Reason) -> Self {
        Self { reasons: vec![reason] }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "this pack is not printed:")?;
        for reason in &self.reasons {
            write!(formatter, "\n- {reason}")?;
        }
        Ok(())
    }
}
