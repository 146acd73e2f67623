//! From what was typed to the few phrases that are shown. Knows the list and its words.

use icu::segmenter::GraphemeClusterSegmenter;

use super::lexicon::{Lexicon, Typed, Way};
use super::list::{Entry, Spot, Suggestions};
use super::phrases::Kind;
use super::{MOST, Suggestion};
use crate::edition::address;
use crate::search::analysis::{Analysis, Word};

/// Words that are read; no phrase has more.
const WORDS: usize = 12;
/// Letters that must be typed before anything is suggested.
const LEAST_LETTERS: usize = 2;
/// Suggestions that may lead to the same page.
const OF_ONE_PAGE: usize = 2;
/// Phrases of one page that share more of their pairs of letters than this say the same.
const ALIKE: f32 = 0.7;
/// Phrases that are looked at for being different enough; the first of some thousand are, in the worst case.
const LOOKED_AT: usize = 400;

/// What each typed word may be, as numbers of words in order.
type Meant = Vec<Vec<u32>>;

/// The phrases chosen so far, each with what the typed words were taken for.
struct Choice<'a> {
    list: &'a Suggestions,
    limit: usize,
    chosen: Vec<(Looked<'a>, Suggestion)>,
}

/// A phrase that is looked at.
struct Looked<'a> {
    number: u32,
    entry: &'a Entry,
    /// Its words, each once, in the order of their numbers.
    words: Vec<u32>,
}

impl Suggestions {
    /// What a text may become, the best first, at most `limit` and never more than eight.
    pub(in crate::search) fn of(&self, text: &str, limit: usize) -> Vec<Suggestion> {
        let all = self.analysis.words(text);
        let letters: usize = all.iter().map(|word| word.folded.chars().count()).sum();
        if letters < LEAST_LETTERS || all.len() > WORDS {
            return Vec::new();
        }
        let mut choice = Choice { list: self, limit: limit.min(MOST), chosen: Vec::new() };
        self.look(text, &all, &mut choice);
        if choice.chosen.is_empty() {
            // Words that say nothing stand in questions, but not in titles.
            let telling: Vec<Word> = all.iter().filter(|word| !self.analysis.is_stop_word(word)).cloned().collect();
            if !telling.is_empty() && telling.len() < all.len() {
                self.look("", &telling, &mut choice);
            }
        }
        choice.chosen.into_iter().map(|(_, suggestion)| suggestion).collect()
    }

    /// Takes the words at their word first, and more freely as long as nothing fits.
    fn look(&self, text: &str, words: &[Word], choice: &mut Choice<'_>) {
        let typed = self.typed(words);
        for way in [Way::Literal, Way::Stem] {
            choice.add(&typed, way);
        }
        if choice.chosen.is_empty() {
            choice.add(&typed, Way::Sound);
        }
        let keyboards = [&self.analysis, &self.source].into_iter();
        for other in keyboards.flat_map(|analysis| analysis.retyped(text)) {
            if choice.chosen.is_empty() {
                choice.add(&self.typed(&self.analysis.words(&other)), Way::Literal);
            }
        }
        if choice.chosen.is_empty() {
            choice.add(&typed, Way::Slip);
        }
    }

    fn typed(&self, words: &[Word]) -> Vec<Typed> {
        let source = |word: &Word| self.source.words(&word.plain).into_iter().next().unwrap_or_else(|| word.clone());
        let typed =
            |(place, word): (usize, &Word)| Typed { own: word.clone(), source: source(word), last: place + 1 == words.len() };
        words.iter().enumerate().map(typed).collect()
    }

    /// The phrases that have a word for every typed one, by class; those of a class are in the order of the list.
    fn classes(&self, meant: &Meant) -> [Vec<u32>; CLASSES] {
        let mut reached: Vec<u8> = vec![0; self.entries.len()];
        for (step, words) in meant.iter().enumerate() {
            for phrase in words.iter().flat_map(|word| self.with(*word)) {
                if let Some(reached) = reached.get_mut(*phrase as usize).filter(|reached| usize::from(**reached) == step) {
                    *reached += 1;
                }
            }
        }
        let mut classes: [Vec<u32>; CLASSES] = Default::default();
        for (number, entry) in self.entries.iter().enumerate() {
            if usize::from(reached[number]) == meant.len() {
                classes[class(entry.kind, begins(self.spots(entry), meant))].push(number as u32);
            }
        }
        classes
    }
}

/// How many classes there are.
const CLASSES: usize = 6;

/// The beginnings of titles come first, then titles, then everything else.
fn class(kind: Kind, begins: bool) -> usize {
    match (kind, begins) {
        (Kind::Title, true) => 0,
        (Kind::OfficialTitle, true) => 1,
        (Kind::Title, false) => 2,
        (Kind::OfficialTitle, false) => 3,
        (_, true) => 4,
        (_, false) => 5,
    }
}

/// Whether the typed words are the first of a phrase, in its order.
fn begins(spots: &[Spot], meant: &Meant) -> bool {
    spots.len() >= meant.len() && spots.iter().zip(meant).all(|(spot, words)| has(words, spot.word))
}

/// Whether a word is among others. Most of these are all words from one to another, since they begin alike.
fn has(words: &[u32], word: u32) -> bool {
    let (Some(first), Some(last)) = (words.first(), words.last()) else { return false };
    let between = (*first..=*last).contains(&word);
    between && ((last - first) as usize + 1 == words.len() || words.binary_search(&word).is_ok())
}

impl Choice<'_> {
    /// Adds what typed words find, as long as there is room.
    fn add(&mut self, typed: &[Typed], way: Way) {
        if self.chosen.len() >= self.limit || typed.is_empty() {
            return;
        }
        let mut meant: Meant = Vec::with_capacity(typed.len());
        for typed in typed {
            let words = self.list.lexicon.meant(typed, way);
            if words.is_empty() {
                return;
            }
            meant.push(words);
        }
        let classes = self.list.classes(&meant);
        for number in classes.iter().flatten().take(LOOKED_AT) {
            let Some(looked) = Looked::new(self.list, *number) else { continue };
            if self.is_new(&looked) {
                let marks = self.list.marks(looked.entry, typed, &meant);
                let suggestion = self.list.suggestion(looked.entry, marks);
                self.chosen.push((looked, suggestion));
            }
            if self.chosen.len() >= self.limit {
                return;
            }
        }
    }

    /// Whether a phrase leads elsewhere than those chosen, or says something else.
    fn is_new(&self, looked: &Looked<'_>) -> bool {
        let mut of_the_page = 0;
        for (other, _) in &self.chosen {
            let same_words = !looked.entry.kind.is_title() && looked.words == other.words;
            if looked.number == other.number || same_words {
                return false;
            }
            if looked.entry.page.is_some() && looked.entry.page == other.entry.page {
                of_the_page += 1;
                if of_the_page == OF_ONE_PAGE || looked.says(other, &self.list.lexicon) {
                    return false;
                }
            }
        }
        true
    }
}

impl<'a> Looked<'a> {
    fn new(list: &'a Suggestions, number: u32) -> Option<Self> {
        let entry = list.entries.get(number as usize)?;
        let mut words: Vec<u32> = list.spots(entry).iter().map(|spot| spot.word).collect();
        words.sort_unstable();
        words.dedup();
        Some(Self { number, entry, words })
    }

    /// Whether a phrase of the same page says nearly the same. Its title and what the office calls it do.
    fn says(&self, other: &Self, lexicon: &Lexicon) -> bool {
        let within = |one: &[u32], all: &[u32]| one.iter().all(|word| all.binary_search(word).is_ok());
        self.entry.kind.is_title() && other.entry.kind.is_title()
            || within(&self.words, &other.words)
            || within(&other.words, &self.words)
            || alike(&self.pairs(lexicon), &other.pairs(lexicon)) > ALIKE
    }

    /// The pairs of neighbouring letters in its words, each once, in order.
    fn pairs(&self, lexicon: &Lexicon) -> Vec<(char, char)> {
        let words = self.words.iter().map(|word| lexicon.word(*word));
        let mut pairs: Vec<(char, char)> = words.flat_map(|word| word.chars().zip(word.chars().skip(1))).collect();
        pairs.sort_unstable();
        pairs.dedup();
        pairs
    }
}

/// How much two lists have in common, from 0 to 1 (Dice).
fn alike(one: &[(char, char)], other: &[(char, char)]) -> f32 {
    let common = one.iter().filter(|pair| other.binary_search(pair).is_ok()).count();
    2.0 * common as f32 / (one.len() + other.len()).max(1) as f32
}

impl Suggestions {
    fn suggestion(&self, entry: &Entry, typed: Vec<(usize, usize)>) -> Suggestion {
        let page = entry.page.and_then(|page| self.pages.get(page as usize));
        let url = match page {
            Some(page) => page.url(&self.city, &self.language),
            None => address::search(&self.city, &self.language, &entry.text),
        };
        Suggestion {
            text: entry.text.to_string(),
            language: if entry.official { &self.source_language } else { &self.language }.clone(),
            kind: entry.kind,
            typed,
            title: page.map(|page| page.title.clone()),
            title_language: page.map(|page| page.language.clone()),
            url,
        }
    }

    /// The stretches of a phrase that were typed, in UTF-16 units. Of a word in another form, script or spelling, all is.
    fn marks(&self, entry: &Entry, typed: &[Typed], meant: &Meant) -> Vec<(usize, usize)> {
        let analysis = if entry.official { &self.source } else { &self.analysis };
        let mut marks = Vec::new();
        for spot in self.spots(entry) {
            let Some(place) = meant.iter().position(|words| has(words, spot.word)) else { continue };
            let (from, to) = (usize::from(spot.from), usize::from(spot.to));
            let Some(word) = entry.text.get(from..to) else { continue };
            let start = typed.get(place).map_or("", |typed| &typed.own.folded);
            let to = match self.lexicon.word(spot.word).strip_prefix(start) {
                Some(rest) if !rest.is_empty() => from + typed_of(word, start.chars().count(), analysis),
                _ => to,
            };
            let units = |text: Option<&str>| text.map_or(0, |text| text.encode_utf16().count());
            marks.push((units(entry.text.get(..from)), units(entry.text.get(..to))));
        }
        marks
    }
}

/// How many bytes of a word its first folded letters are: whole letters with all their marks.
fn typed_of(word: &str, letters: usize, analysis: &Analysis) -> usize {
    let mut folded = 0;
    let mut last = 0;
    for end in GraphemeClusterSegmenter::new().segment_str(word).skip(1) {
        let cluster = word.get(last..end).unwrap_or_default();
        folded += analysis.words(cluster).iter().map(|word| word.folded.chars().count()).sum::<usize>();
        last = end;
        if folded >= letters {
            break;
        }
    }
    last
}
