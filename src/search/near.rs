//! Districts, streets and stops that a question names: what is offered there comes first among equals. Works on names of
//! locations and on finished rankings; knows neither index nor fields.

use std::collections::{BTreeMap, BTreeSet};

use super::analysis::{Analysis, Heard, Hearing, Word, script};
use super::rank::Ranking;
use super::weights::NearWeight;
use crate::catalogue::{Location, Slug};
use crate::edition::{City, Item, plain_inlines};
use crate::locale::Locale;

/// The names of the places of a city.
pub(super) struct Places {
    names: Vec<Name>,
    /// The words of all names.
    words: Vec<Word>,
    /// How they sound, for questions in another script.
    heard: Heard,
}

/// A district, street or stop; of a district of several parts, one part.
struct Name {
    /// As on the sign, whole.
    shown: String,
    words: Vec<Word>,
    /// With what each word begins.
    begins: Vec<Beginnings>,
    /// Words that say nothing else: each is enough to mean the place.
    telling: Vec<bool>,
    locations: BTreeSet<Slug>,
}

/// With which letters forms of words begin, roughly: one bit for those of each form. Words without a common bit have no form in
/// common, which tells most names from what a question says at once.
#[derive(Clone, Copy, Default)]
struct Beginnings(u64);

impl Beginnings {
    /// With what the forms of a word begin.
    fn of(word: &Word) -> Self {
        Self::of_forms(word.stems.iter().chain([&word.folded]))
    }

    fn of_forms<'a>(forms: impl Iterator<Item = &'a String>) -> Self {
        // Names in another case share more letters than these.
        let bit = |form: &String| {
            let number = form.chars().take(2).fold(0, |number: u32, letter| number.wrapping_mul(31) ^ u32::from(letter));
            1_u64 << (number % u64::BITS)
        };
        Self(forms.fold(0, |bits, form| bits | bit(form)))
    }
}

/// The places that a question names.
#[derive(Default)]
pub(super) struct Near {
    /// The locations there, each with the name by which it was found.
    pub(super) locations: BTreeMap<Slug, String>,
    /// Where the names stand in the question, in bytes.
    spans: Vec<(usize, usize)>,
}

impl Places {
    /// Reads the names of a city's locations, by the analysis of the language that the signs are written in.
    pub(super) fn of(city: &City, locale: &Locale, analysis: &Analysis) -> Self {
        let mut names: BTreeMap<(String, String), BTreeSet<Slug>> = BTreeMap::new();
        for (_, location) in city.locations() {
            for (shown, part) in parts(location) {
                names.entry((shown, part)).or_default().insert(location.id.clone());
            }
        }
        let mut places = Self { names: Vec::new(), words: Vec::new(), heard: Heard::new(Hearing::of(analysis, analysis)) };
        for ((shown, part), locations) in names {
            let words = analysis.words(&part);
            for word in &words {
                places.heard.learn(word, places.words.len() as u32);
                places.words.push(word.clone());
            }
            let begins = words.iter().map(Beginnings::of).collect();
            places.names.push(Name { shown, telling: Vec::new(), words, begins, locations });
        }
        let ordinary = ordinary_words(city, locale, &places.names);
        for name in &mut places.names {
            let telling = |word: &Word| word.folded.chars().count() >= NearWeight::LETTERS && !ordinary.contains(&word.plain);
            name.telling = name.words.iter().map(telling).collect();
        }
        places
    }

    /// The places that a question names, in whatever script and form. `own` are its words as those of its language,
    /// `source` the same as words of the language that the signs are written in.
    pub(super) fn named(&self, own: &[Word], source: &[Word]) -> Near {
        let mut named = Near::default();
        let meant: Vec<Vec<Word>> = own.iter().map(|word| self.alike(word)).collect();
        let asked = own.iter().chain(source).map(Beginnings::of);
        let heard = Beginnings::of_forms(meant.iter().flatten().map(|word| &word.folded));
        let asked = asked.fold(heard.0, |bits, begins| bits | begins.0);
        for name in self.names.iter().filter(|name| name.begins.iter().any(|begins| begins.0 & asked != 0)) {
            let found: Vec<Option<&Word>> = name.words.iter().map(|part| said(part, own, source, &meant)).collect();
            let told = found.iter().zip(&name.telling).any(|(word, telling)| word.is_some() && *telling);
            if told || (found.len() > 1 && found.iter().all(Option::is_some)) {
                named.spans.extend(found.into_iter().flatten().map(|word| (word.from, word.to)));
                for location in &name.locations {
                    named.locations.entry(location.clone()).or_insert_with(|| name.shown.clone());
                }
            }
        }
        named.spans.sort_unstable();
        named.spans.dedup();
        named
    }
}

impl Places {
    /// Words of names that sound like a word of another script.
    fn alike(&self, word: &Word) -> Vec<Word> {
        // Names in the script of the signs are spelt, not heard.
        if self.words.first().is_none_or(|name| script(&name.folded) == script(&word.folded)) {
            return Vec::new();
        }
        let words = |number: u32| self.words.get(number as usize);
        let known = |number: u32| words(number).map_or("", |word| word.folded.as_str());
        self.heard.alike(word, known, NearWeight::ALIKE).into_iter().filter_map(words).cloned().collect()
    }
}

impl Near {
    /// Whether the question names none.
    pub(super) fn is_empty(&self) -> bool {
        self.locations.is_empty()
    }

    /// What is asked besides the places. Where one stood last, the word before it is finished, as the space behind it tells.
    pub(super) fn without(&self, query: &str) -> String {
        let mut rest = query.to_owned();
        for (from, to) in self.spans.iter().rev() {
            if rest.get(*from..*to).is_some() {
                rest.replace_range(*from..*to, " ");
            }
        }
        rest.trim_start().to_owned()
    }

    /// The name by which an item was found.
    pub(super) fn of(&self, city: &City, item: Item<'_>) -> Option<String> {
        let Item::Service(service) = item else { return None };
        city.locations_of(service).into_iter().find_map(|location| self.locations.get(&location.id).cloned())
    }

    /// Hits of a question that names places and nothing else: all that is there, then the rest.
    pub(super) fn there_alone(&self, hits: Vec<(usize, f32)>, is_there: &dyn Fn(usize) -> bool) -> Vec<(usize, f32)> {
        let (mut there, elsewhere): (Vec<_>, Vec<_>) = hits.into_iter().partition(|(number, _)| is_there(*number));
        append_below(&mut there, elsewhere);
        there
    }

    /// The ranking of what is asked besides the places, what is there first among equals; then what else the whole question
    /// finds. `is_there` tells which items are there.
    pub(super) fn first_there(&self, rest: Ranking, whole: Ranking, is_there: &dyn Fn(usize) -> bool) -> Ranking {
        let mut hits = rest.hits;
        for (number, score) in &mut hits {
            if is_there(*number) {
                *score *= NearWeight::THERE;
            }
        }
        hits.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
        append_below(&mut hits, whole.hits);
        Ranking {
            hits,
            quality: whole.quality.max(rest.quality),
            sure: whole.sure.max(rest.sure),
            is_cry: whole.is_cry || rest.is_cry,
            says_little: whole.says_little && rest.says_little,
            is_claimed: whole.is_claimed || rest.is_claimed,
            terms: whole.terms,
        }
    }
}

/// Appends hits that are not yet there, the best first; their scores are brought below those before them.
fn append_below(hits: &mut Vec<(usize, f32)>, then: Vec<(usize, f32)>) {
    let known: BTreeSet<usize> = hits.iter().map(|hit| hit.0).collect();
    let least = hits.last().map_or(f32::INFINITY, |last| last.1);
    let most = then.first().map_or(0.0, |first| first.1);
    let scale = if most > least { least / most } else { 1.0 };
    let others = then.into_iter().filter(|hit| !known.contains(&hit.0));
    // What the best of them gets may be rounded up.
    hits.extend(others.map(|(number, score)| (number, (score * scale).min(least))));
}

/// The names by which a location may be called: whole, and the part that is compared.
fn parts(location: &Location) -> Vec<(String, String)> {
    let mut parts = Vec::new();
    if let Some(district) = &location.district {
        parts.extend(district.split('-').map(|part| (district.clone(), part.trim().to_owned())));
    }
    if let Some(stop) = &location.stop {
        parts.push((stop.clone(), stop.clone()));
    }
    // “ul. Nowe Ogrody 8/12” is asked for as “Nowe Ogrody”.
    let is_name = |word: &&str| !word.ends_with('.') && !word.chars().any(char::is_numeric);
    let street: Vec<&str> = location.street.split_whitespace().filter(is_name).collect();
    parts.push((location.street.clone(), street.join(" ")));
    parts.retain(|(_, part)| !part.is_empty());
    parts
}

/// Words of names that are words of the language too: the content's own texts write them with a small letter.
fn ordinary_words(city: &City, locale: &Locale, names: &[Name]) -> BTreeSet<String> {
    let words: BTreeSet<&str> = names.iter().flat_map(|name| &name.words).map(|word| word.plain.as_str()).collect();
    let mut ordinary = BTreeSet::new();
    for text in city.items().filter_map(|item| item.texts().source()) {
        let summary = plain_inlines(city, locale, &text.summary);
        // Not in keywords, which are written as people type them.
        for line in [&text.title, &summary] {
            let small = |word: &&str| words.contains(word) && word.starts_with(char::is_lowercase);
            ordinary.extend(line.split(|letter: char| !letter.is_alphanumeric()).filter(small).map(str::to_owned));
        }
    }
    ordinary
}

/// The word of the question that says a part of a name.
fn said<'a>(part: &Word, own: &'a [Word], source: &[Word], meant: &[Vec<Word>]) -> Option<&'a Word> {
    own.iter()
        .enumerate()
        .find(|(place, word)| {
            let as_source = source.iter().find(|other| other.from == word.from);
            let same = |word: &Word| word.folded == part.folded || word.stems.iter().any(|stem| part.stems.contains(stem));
            same(word)
                || as_source.is_some_and(|word| same(word) || is_inflected(&word.folded, &part.folded))
                || meant.get(*place).is_some_and(|alike| alike.iter().any(|alike| alike.folded == part.folded))
        })
        .map(|(_, word)| word)
}

/// Names change their endings alone: “Oruni”, “Oliwie”. Stemmers do not know them.
pub(super) fn is_inflected(word: &str, name: &str) -> bool {
    let shared = word.chars().zip(name.chars()).take_while(|(one, other)| one == other).count();
    let (long, short) = (name.chars().count(), word.chars().count());
    let least = NearWeight::INFLECTED.max(long.saturating_sub(1));
    shared >= least && short <= long + NearWeight::ENDING
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_follows_is_never_worth_more() {
        for thousandth in 1..10_000_u32 {
            let (least, most) = (0.951_011_7, 1.0 + thousandth as f32 * 0.001);
            let mut hits = vec![(1, 3.0), (2, least)];
            append_below(&mut hits, vec![(3, most), (1, most / 2.0), (4, most / 3.0)]);
            assert_eq!(hits.iter().map(|hit| hit.0).collect::<Vec<_>>(), [1, 2, 3, 4]);
            assert!(hits.is_sorted_by(|one, other| one.1 >= other.1), "{hits:?}");
        }
        let mut alone = Vec::new();
        append_below(&mut alone, vec![(3, 2.0), (4, 1.0)]);
        assert_eq!(alone, [(3, 2.0), (4, 1.0)]);
    }
}
