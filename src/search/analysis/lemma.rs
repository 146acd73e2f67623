//! Dictionaries: the lemma of an inflected word, where somebody has fetched a dictionary of the language. Optional: without
//! one, stems and pieces of words do the work.
//!
//! A dictionary is a finite-state map whose keys are `form` U+0001 `how many letters are cut` `what is put in their place`, so
//! that the endings of all words share their place; its values say nothing. It is read where it lies, by mmap.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use tantivy::directory::{Directory, MmapDirectory, OwnedBytes};
use tantivy_fst::raw::Fst;
use tantivy_fst::{IntoStreamer, Map, MapBuilder, Streamer};

/// A dictionary of one language.
#[derive(Clone)]
pub(super) struct Lemmas(Arc<Map<OwnedBytes>>);

/// Stands between a form and its lemma.
const BETWEEN: u8 = 1;
/// What the number of letters that are cut is counted from: a byte that can be read.
const ZERO: u8 = b'0';
/// How many lemmas of one form are used.
const MOST: usize = 2;
/// How many letters of a form may differ from the lemma.
const CUT: usize = 20;

impl Lemmas {
    /// Opens a dictionary. What can't be read is none.
    pub(super) fn open(file: &Path) -> Option<Self> {
        let opened = file.parent().zip(file.file_name()).map(|(folder, name)| -> Result<_, String> {
            let folder = MmapDirectory::open(folder).map_err(|error| error.to_string())?;
            let handle = folder.get_file_handle(Path::new(name)).map_err(|error| error.to_string())?;
            let bytes = handle.read_bytes(0..handle.len()).map_err(|error| error.to_string())?;
            Fst::new(bytes).map_err(|error| error.to_string())
        })?;
        match opened {
            Ok(fst) => Some(Self(Arc::new(Map::from(fst)))),
            Err(error) => {
                tracing::warn!(file = %file.display(), %error, "the dictionary can't be read and is left out; fetch it again");
                None
            }
        }
    }

    /// The lemmas of a folded word; those that are nearest to it.
    pub(super) fn of(&self, folded: &str) -> Vec<String> {
        let mut start = folded.as_bytes().to_vec();
        start.push(BETWEEN);
        let mut end = folded.as_bytes().to_vec();
        end.push(BETWEEN + 1);
        let mut keys = self.0.range().ge(&start).lt(&end).into_stream();
        let mut lemmas = Vec::new();
        while let Some((key, _)) = keys.next() {
            lemmas.extend(key.get(start.len()..).and_then(|change| changed(folded, change)));
            if lemmas.len() == MOST {
                break;
            }
        }
        lemmas
    }
}

/// A form with its ending changed.
fn changed(form: &str, change: &[u8]) -> Option<String> {
    let (cut, put) = change.split_first()?;
    let keep = form.chars().count().checked_sub(usize::from(cut.checked_sub(ZERO)?))?;
    let mut lemma: String = form.chars().take(keep).collect();
    lemma.push_str(std::str::from_utf8(put).ok()?);
    Some(lemma)
}

/// The dictionary of folded forms and their folded lemmas, as it is kept in a file.
pub(super) fn packed(pairs: impl Iterator<Item = (String, String)>) -> tantivy_fst::Result<Vec<u8>> {
    let mut keys: Vec<Vec<u8>> = Vec::new();
    let mut lemmas: BTreeMap<String, bool> = BTreeMap::new();
    for (form, lemma) in pairs {
        *lemmas.entry(lemma.clone()).or_default() |= form != lemma;
        keys.extend(key(&form, &lemma));
    }
    // A lemma is its own lemma, as long as any form leads to it.
    keys.extend(lemmas.iter().filter(|(_, leads)| **leads).filter_map(|(lemma, _)| key(lemma, lemma)));
    keys.sort_unstable();
    keys.dedup();
    let mut builder = MapBuilder::memory();
    for key in keys {
        builder.insert(key, 0)?;
    }
    builder.into_inner()
}

fn key(form: &str, lemma: &str) -> Option<Vec<u8>> {
    let common = form.chars().zip(lemma.chars()).take_while(|(one, other)| one == other).count();
    let cut = form.chars().count() - common;
    if cut > CUT || form.is_empty() || lemma.is_empty() {
        return None;
    }
    let mut key = form.as_bytes().to_vec();
    key.push(BETWEEN);
    key.push(ZERO + u8::try_from(cut).ok()?);
    key.extend(lemma.chars().skip(common).collect::<String>().bytes());
    Some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_lead_to_lemmas() {
        let pairs = [("dzieci", "dziecko"), ("dzieckiem", "dziecko"), ("ekimis", "ekimi"), ("mam", "miec"), ("mam", "mama")];
        let packed = packed(pairs.into_iter().map(|(form, lemma)| (form.to_owned(), lemma.to_owned()))).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("pl.fst");
        std::fs::write(&file, packed).unwrap();
        let lemmas = Lemmas::open(&file).unwrap();
        assert_eq!(lemmas.of("dzieci"), ["dziecko"]);
        assert_eq!(lemmas.of("dziecko"), ["dziecko"]);
        assert_eq!(lemmas.of("ekimis"), ["ekimi"]);
        assert_eq!(lemmas.of("mam"), ["mama", "miec"]);
        assert_eq!(lemmas.of("dzie"), Vec::<String>::new());
        std::fs::write(&file, b"something else").unwrap();
        assert!(Lemmas::open(&file).is_none() && Lemmas::open(&folder.path().join("uk.fst")).is_none());
    }
}
