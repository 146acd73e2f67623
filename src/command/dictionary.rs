//! `witaj dictionary`: says how search compares the words of each language, and packs the dictionaries that it can use.

use std::fs;
use std::path::PathBuf;

use anyhow::Context as _;
use clap::Args;

use super::{Folders, Outcome, print};
use crate::language::Language;
use crate::search::dictionary;

/// What to pack.
#[derive(Debug, Args)]
pub(super) struct DictionaryArgs {
    /// The language of the list
    #[arg(long, requires = "list")]
    language: Option<String>,
    /// A list of forms and their lemmas to pack for search, `form<TAB>lemma` in each line; without it, the languages are shown
    #[arg(requires = "language", value_name = "FILE")]
    list: Option<PathBuf>,
}

pub(super) fn run(args: &DictionaryArgs, folders: &Folders) -> anyhow::Result<Outcome> {
    let (mut messages, _) = crate::locale::read(&folders.locales);
    let (Some(tag), Some(list)) = (&args.language, &args.list) else {
        messages.add_dictionaries(&folders.dictionaries);
        print(&dictionary::table(&messages));
        let without: Vec<&str> =
            messages.ruled_languages().filter(|language| messages.dictionary(language).is_none()).map(Language::tag).collect();
        if !without.is_empty() {
            print(&format!(
                "\nWithout a dictionary ({}), irregular forms such as “dziecko” and “dzieci” are found by what they have in common \
                 alone. `dictionaries/fetch` fetches those there are.",
                without.join(", ")
            ));
        }
        return Ok(Outcome::Done);
    };
    let language = Language::parse(tag)?;
    let text = fs::read_to_string(list).with_context(|| format!("{} can't be read", list.display()))?;
    let packed = dictionary::packed(&text, &language, &messages).context("the list can't be packed")?;
    fs::create_dir_all(&folders.dictionaries).with_context(|| format!("{} can't be made", folders.dictionaries.display()))?;
    let file = folders.dictionaries.join(format!("{language}.fst"));
    // Written beside and moved: a running program may have the old one open.
    let beside = file.with_extension("new");
    fs::write(&beside, &packed)
        .and_then(|()| fs::rename(&beside, &file))
        .with_context(|| format!("{} can't be written", file.display()))?;
    print(&format!("{}: {} KB", file.display(), packed.len() / 1000));
    Ok(Outcome::Done)
}
