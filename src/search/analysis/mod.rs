//! Words of a text as search compares them: one chain for every language, with a stemmer and stop words where a language
//! has them. Knows no index and no content; works on plain strings.
//!
//! raw text → word boundaries (ICU) → each word normalised → folded (no diacritics, one letter per sound) and stemmed.
//! Texts are cut before they are normalised, so that a word's place in the raw text stays true.

mod gram;
mod heard;
mod keyboard;
mod lemma;
mod normal;
#[cfg(test)]
mod scripts;
mod sound;
mod spans;
mod stem;
mod texts;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

pub(super) use gram::{Piece, grams, likeness};
pub(super) use heard::{BEGINS, Heard, Hearing, InSource, Sound};
use keyboard::Keyboards;
use lemma::Lemmas;
use normal::OwnLetters;
pub(super) use normal::is_letter;
use sound::Spelling;
pub(super) use sound::script;
use stem::Stemming;
pub(super) use texts::Texts;

use crate::language::Language;
use crate::locale::{Messages, WordRules};

/// How the words of one language are brought into comparable forms.
#[derive(Clone)]
pub struct Analysis {
    letters: Arc<OwnLetters>,
    elision: bool,
    pairs: bool,
    stemming: Arc<Stemming>,
    /// Beginnings of words, with what stands in their place in the same word without them.
    prefixes: Arc<[(String, String)]>,
    lemmas: Option<Lemmas>,
    /// As written and, for those who type no diacritics, folded.
    stop: Arc<[BTreeSet<String>; 2]>,
    /// Stems of words for what is answered elsewhere: the first of each phrase, and the rest.
    elsewhere: Arc<BTreeMap<String, Vec<Vec<String>>>>,
    keyboards: Arc<Keyboards>,
    spelling: Arc<Spelling>,
}

/// The analyses of some languages, each made when it is first wanted: the rules of a language are hundreds of small tables.
#[derive(Default)]
pub(super) struct Analyses {
    made: BTreeMap<Language, OnceLock<Analysis>>,
}

impl Analyses {
    /// Of these languages.
    pub(super) fn new<'a>(languages: impl IntoIterator<Item = &'a Language>) -> Self {
        Self { made: languages.into_iter().map(|language| (language.clone(), OnceLock::new())).collect() }
    }

    /// The analysis of a language. The messages must always be the same.
    pub(super) fn of(&self, language: &Language, messages: &Messages) -> Analysis {
        let make = || Analysis::of(language, messages);
        self.made.get(language).map_or_else(make, |made| made.get_or_init(make).clone())
    }

    /// Takes over what others have made of the same messages.
    pub(super) fn take_over(&self, others: &Self) {
        for (language, made) in &self.made {
            if let Some(other) = others.made.get(language).and_then(OnceLock::get) {
                made.get_or_init(|| other.clone());
            }
        }
    }
}

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// Where it begins in the raw text, in bytes.
    pub(super) from: usize,
    /// Where it ends.
    pub(super) to: usize,
    forms: Arc<Forms>,
}

/// How a word is compared. Most words of a text stand in it many times, and share this.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Forms {
    /// As written, in lower case, with its diacritics.
    pub(super) plain: String,
    /// Without diacritics and other differences that people do not type.
    pub(super) folded: String,
    /// Folded stems: of the word as written and, for people who type no diacritics, of the folded word; and its lemmas.
    pub(super) stems: Vec<String>,
    pieces: OnceLock<Vec<Piece>>,
}

impl Forms {
    /// The pieces of the folded word.
    pub(super) fn grams(&self) -> &[Piece] {
        self.pieces.get_or_init(|| grams(&self.folded))
    }
}

impl Deref for Word {
    type Target = Forms;

    fn deref(&self) -> &Forms {
        &self.forms
    }
}

/// The words that have been seen, by how they are written. Bringing a word into its forms takes a hundred times longer than
/// finding them here. They are numbered as they come.
#[derive(Debug, Default)]
pub(super) struct Seen {
    spellings: Texts,
    /// For each spelling the number of its forms; `None` for what is no word.
    numbers: Vec<Option<u32>>,
    forms: Vec<Arc<Forms>>,
}

impl Seen {
    /// The forms of all words, by their numbers.
    pub(super) fn forms(&self) -> &[Arc<Forms>] {
        &self.forms
    }
}

/// How many letters a word has at least without its prefix.
const LEFT: usize = 4;

impl Analysis {
    /// The analysis for texts of a language, by the rules that come with the messages. Without rules for the language there
    /// are no stems and no stop words.
    pub fn of(language: &Language, messages: &Messages) -> Self {
        let none = WordRules::default();
        let rules = messages.word_rules(language).unwrap_or(&none);
        let letters = OwnLetters::of(rules);
        let plain: BTreeSet<String> = rules.stop.iter().map(|word| normal::normalise(word, &letters)).collect();
        let folded = plain.iter().map(|word| normal::fold(word, &letters)).collect();
        let mut analysis = Self {
            stop: [plain, folded].into(),
            elsewhere: Arc::default(),
            elision: rules.elision,
            pairs: rules.pairs,
            stemming: Stemming::of(rules).into(),
            prefixes: rules.prefixes.iter().map(|(prefix, other)| (prefix.to_owned(), other.concat())).collect(),
            lemmas: messages.dictionary(language).and_then(Lemmas::open),
            keyboards: Keyboards::of(rules, messages).into(),
            spelling: Spelling::of(rules, messages).into(),
            letters: letters.into(),
        };
        let stems = |analysis: &Self, phrase: &str| {
            let words = phrase.split('_').flat_map(|word| analysis.words(word));
            words.filter_map(|word| word.stems.first().cloned()).collect::<Vec<_>>()
        };
        let mut elsewhere: BTreeMap<String, Vec<Vec<String>>> = BTreeMap::new();
        for phrase in rules.elsewhere.iter() {
            let mut stems = stems(&analysis, phrase).into_iter();
            if let Some(first) = stems.next() {
                elsewhere.entry(first).or_default().push(stems.collect());
            }
        }
        analysis.elsewhere = elsewhere.into();
        analysis
    }

    /// The dictionary of forms and their lemmas, as it is kept in a file.
    pub(super) fn dictionary<'a>(&self, pairs: impl Iterator<Item = (&'a str, &'a str)>) -> tantivy_fst::Result<Vec<u8>> {
        let folded = |word: &str| normal::fold(&normal::normalise(word, &self.letters), &self.letters);
        lemma::packed(pairs.map(|(form, lemma)| (folded(form), folded(lemma))))
    }

    /// How words sound, whatever script they are written in.
    fn spelling(&self) -> &Arc<Spelling> {
        &self.spelling
    }

    /// What a question would be with the keyboard set to this language, or with the keys that it types for diacritics.
    pub(super) fn retyped(&self, text: &str) -> Vec<String> {
        self.keyboards.retyped(text)
    }

    /// The words of a question that ask for what is answered elsewhere, by their places.
    pub(super) fn elsewhere(&self, words: &[Word]) -> Vec<bool> {
        let mut elsewhere = vec![false; words.len()];
        for (start, word) in words.iter().enumerate() {
            for rest in word.stems.iter().filter_map(|stem| self.elsewhere.get(stem)).flatten() {
                let next = words.get(start + 1..=start + rest.len()).unwrap_or_default();
                if next.len() == rest.len() && next.iter().zip(rest).all(|(word, stem)| word.stems.contains(stem)) {
                    elsewhere[start..=start + rest.len()].fill(true);
                }
            }
        }
        elsewhere
    }

    /// Whether most words are two syllables that are written apart.
    pub(super) fn has_pairs(&self) -> bool {
        self.pairs
    }

    /// Two syllables as one word, numbered among those that have been seen. None where they can't be one.
    pub(super) fn pair_seen(&self, one: &Forms, other: &Forms, seen: &mut Seen) -> Option<u32> {
        let is_syllable = |word: &Forms| !self.is_stop_word(word) && !word.plain.bytes().any(|byte| byte.is_ascii_digit());
        let written = || [one.plain.as_str(), other.plain.as_str()].concat();
        (is_syllable(one) && is_syllable(other)).then(|| self.number_seen(&written(), seen)).flatten()
    }

    /// Two syllables as one word.
    pub(super) fn pair(&self, one: &Word, other: &Word) -> Option<Word> {
        let mut seen = Seen::default();
        let number = self.pair_seen(one, other, &mut seen)?;
        let forms = seen.forms.into_iter().nth(number as usize)?;
        Some(Word { from: one.from, to: other.to, forms })
    }

    /// Whether it finds stems.
    pub(super) fn has_stems(&self) -> bool {
        !matches!(*self.stemming, Stemming::None)
    }

    /// The words of a text, in order.
    pub(super) fn words(&self, text: &str) -> Vec<Word> {
        self.words_seen(text, &mut Seen::default())
    }

    /// The same for one of many texts.
    pub(super) fn words_seen(&self, text: &str, seen: &mut Seen) -> Vec<Word> {
        let mut words: Vec<Word> = Vec::new();
        self.each_seen(text, seen, |(from, to), number, seen| {
            words.extend(seen.forms.get(number as usize).map(|forms| Word { from, to, forms: Arc::clone(forms) }));
        });
        words
    }

    /// The words of one of many texts by their numbers.
    pub(super) fn numbers_seen(&self, text: &str, seen: &mut Seen) -> Vec<u32> {
        let mut numbers: Vec<u32> = Vec::with_capacity(text.len() / spans::LETTERS + 1);
        self.each_seen(text, seen, |_, number, _| numbers.push(number));
        numbers
    }

    fn each_seen(&self, text: &str, seen: &mut Seen, mut found: impl FnMut((usize, usize), u32, &Seen)) {
        for (from, to) in self.spans(text) {
            let Some(number) = self.number_seen(&text[from..to], seen) else { continue };
            found((from, to), number, seen);
            // Endings that glue to a number say something of their own: “800+” is read “800 plus”.
            if text[to..].starts_with('+')
                && seen.forms[number as usize].plain.chars().all(|letter| letter.is_ascii_digit())
                && let Some(number) = self.number_seen("plus", seen)
            {
                found((to, to + 1), number, seen);
            }
        }
    }

    fn number_seen(&self, written: &str, seen: &mut Seen) -> Option<u32> {
        let (spelling, is_new) = seen.spellings.number(written);
        if !is_new {
            return seen.numbers.get(spelling as usize).copied().flatten();
        }
        let forms = self.forms(normal::normalise(written, &self.letters));
        let number = forms.is_some().then_some(seen.forms.len() as u32);
        seen.forms.extend(forms.map(Arc::new));
        seen.numbers.push(number);
        number
    }

    fn forms(&self, plain: String) -> Option<Forms> {
        let folded = normal::fold(&plain, &self.letters);
        if folded.is_empty() {
            return None;
        }
        let mut stems: Vec<String> = Vec::with_capacity(2);
        for form in std::iter::once(&plain).chain((plain != folded).then_some(&folded)) {
            let stem = normal::fold(&self.stemming.stem(form), &self.letters);
            if !stem.is_empty() && !stems.contains(&stem) {
                stems.push(stem);
            }
        }
        for (prefix, other) in self.prefixes.iter() {
            let rest = plain.strip_prefix(prefix.as_str()).map(|rest| format!("{other}{rest}"));
            let Some(bare) = rest.filter(|rest| rest.chars().count() >= LEFT) else { continue };
            let stem = normal::fold(&self.stemming.stem(&bare), &self.letters);
            if !stem.is_empty() && !stems.contains(&stem) {
                stems.push(stem);
            }
        }
        for lemma in self.lemmas.iter().flat_map(|lemmas| lemmas.of(&folded)) {
            if !stems.contains(&lemma) {
                stems.push(lemma);
            }
        }
        Some(Forms { plain, folded, stems, pieces: OnceLock::new() })
    }

    /// Whether a word says nothing about what is looked for. Words with diacritics are taken as they are written:
    /// Vietnamese “bạn” is “you”, “bán” is “sell”.
    pub(super) fn is_stop_word(&self, word: &Forms) -> bool {
        let [plain, folded] = &*self.stop;
        plain.contains(&word.plain) || (word.plain == word.folded && folded.contains(&word.folded))
    }

    /// The number of a word as it stands in one of many texts, cut out; nothing for what is none.
    pub(super) fn number(&self, written: &str, seen: &mut Seen) -> Option<u32> {
        self.number_seen(written, seen)
    }

    /// The first letter of a word, folded.
    pub(super) fn initial(&self, first: char) -> Option<char> {
        self.letters.folded(first).or_else(|| {
            let first = normal::normalise(first.encode_utf8(&mut [0; 4]), &self.letters);
            normal::fold(&first, &self.letters).chars().next()
        })
    }

    /// Where the words stand.
    pub(super) fn spans(&self, text: &str) -> Vec<(usize, usize)> {
        spans::spans(text, self.elision)
    }
}

#[cfg(test)]
pub(super) mod tests {
    use std::path::Path;
    use std::sync::{LazyLock, Mutex};

    use super::*;

    static SHIPPED: LazyLock<Messages> =
        LazyLock::new(|| crate::locale::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")).0.words_alone());

    /// The rules in `locales/`.
    pub(crate) fn rules(tag: &str) -> WordRules {
        SHIPPED.word_rules(&Language::parse(tag).unwrap()).unwrap().clone()
    }

    /// The analysis by them.
    pub(crate) fn analysis(tag: &str) -> Analysis {
        static MADE: Mutex<BTreeMap<String, Analysis>> = Mutex::new(BTreeMap::new());
        let make = || Analysis::of(&Language::parse(tag).unwrap(), &SHIPPED);
        MADE.lock().unwrap().entry(tag.to_owned()).or_insert_with(make).clone()
    }

    fn words(tag: &str, text: &str) -> Vec<Word> {
        analysis(tag).words(text)
    }

    fn folded(tag: &str, text: &str) -> Vec<String> {
        words(tag, text).into_iter().map(|word| word.folded.clone()).collect()
    }

    /// Whether two words meet in a folded form or a stem.
    fn meet(tag: &str, one: &str, other: &str) -> bool {
        let (one, other) = (words(tag, one).remove(0), words(tag, other).remove(0));
        one.folded == other.folded || one.stems.iter().any(|stem| other.stems.contains(stem))
    }

    #[test]
    fn polish_is_found_without_diacritics_and_inflected() {
        assert_eq!(folded("pl", "Żłobek, ŁÓDŹ"), ["zlobek", "lodz"]);
        assert!(meet("pl", "dziećmi", "dziecmi"));
        assert!(meet("pl", "zasilku", "zasiłku"));
        assert!(meet("pl", "lekarza", "lekarzem"));
        assert!(meet("pl", "zameldowanie", "zameldowania"));
    }

    #[test]
    fn arabic_beginnings_of_dialects_are_left_out() {
        assert!(meet("ar", "بيضربني", "يضربني"));
        assert!(meet("ar", "عالشغل", "الشغل"));
    }

    #[test]
    fn vietnamese_syllables_are_one_word_in_pairs() {
        let pair = |text: &str| {
            let words = words("vi", text);
            analysis("vi").pair(&words[0], &words[1]).map(|pair| pair.folded.clone())
        };
        assert_eq!(pair("bác sĩ").as_deref(), Some("bacsi"));
        assert_eq!(pair("của tôi"), None);
        assert_eq!(pair("số 112"), None);
    }

    #[test]
    fn ukrainian_apostrophes_are_one() {
        for text in ["сім'я", "сім’я", "сімʼя", "сім`я", "сімя", "СІМ´Я"] {
            assert_eq!(folded("uk", text), ["сімя"], "{text}");
        }
        assert!(meet("uk", "лікаря", "лікарями"));
        assert!(meet("uk", "реєстрація", "реєстрації"));
        assert_eq!(folded("uk", "Ґанок її й"), ["ганок", "іі", "и"]);
    }

    #[test]
    fn other_slavic_words_meet() {
        assert!(meet("ru", "ребёнок", "ребенок"));
        assert!(meet("ru", "переводчика", "переводчиком"));
        assert!(meet("be", "дапамога", "дапамогі"));
        assert!(meet("be", "сям'я", "сямʼя"));
    }

    #[test]
    fn arabic_letters_that_people_mix_are_one() {
        for (one, other) in
            [("الأسرة", "الاسره"), ("مستشفى", "مستشفي"), ("كِتَابٌ", "كتاب"), ("كتـــاب", "كتاب"), ("إقامة", "اقامة")]
        {
            assert_eq!(folded("ar", one), folded("ar", other), "{one} {other}");
        }
        assert!(meet("ar", "للمترجمين", "مترجم"));
        assert_eq!(folded("ar", "١٢٣ و ۴۵"), ["123", "و", "45"]);
        assert_eq!(folded("fa", "می\u{200c}خواهم"), ["ميخواهم"]);
    }

    /// What is written in several ways is one word: by row, what is treated and the ways to write it.
    #[test]
    fn different_spellings_are_one_word() {
        for (tag, what, spellings) in [
            ("pl", "compatibility forms", &["ﬁrma", "ｆｉｒｍａ", "firma", "𝐟𝐢𝐫𝐦𝐚"][..]),
            ("pl", "letters composed and decomposed", &["żłobek", "z\u{307}łobek", "zlobek"]),
            ("uk", "case", &["ЛІКАР", "лікар", "Лікар"]),
            ("tr", "Turkish i", &["IŞIK", "ışık", "isik"]),
            ("pl", "soft hyphens", &["mel\u{ad}du\u{ad}nek", "meldunek"]),
            ("pl", "marks of direction", &["\u{200f}pesel\u{200e}", "pesel"]),
            ("ar", "tatweel", &["مدرســـة", "مدرسة", "مدرسه"]),
            ("ar", "harakat", &["مَدْرَسَةٌ", "مدرسة"]),
            ("ar", "alef and hamza", &["إقامة", "أقامة", "اقامة", "ٱقامة"]),
            ("ar", "alef maqsura and yeh", &["مستشفى", "مستشفي", "مستشفی"]),
            ("fa", "Persian and Arabic letters", &["کتابی", "كتابي", "کتابي"]),
            ("fa", "half blanks", &["می\u{200c}روم", "میروم"]),
            ("uk", "ґ and г", &["ґанок", "ганок"]),
            ("uk", "letters of neighbours", &["эты", "ети"]),
            ("ru", "ё and е", &["ребёнок", "ребенок"]),
            ("be", "ў and у", &["праўда", "прауда"]),
            ("be", "apostrophes", &["сям'я", "сям’я", "сямʼя", "сям`я", "сямя"]),
            ("uk", "apostrophes", &["п'ять", "п′ять", "п‘ять", "пять"]),
            ("hi", "nukta", &["वीज़ा", "वी\u{91c}\u{93c}ा", "वीजा"]),
            ("hi", "nasals", &["हिन्दी", "हिंदी", "हिँदी"]),
            ("vi", "tones", &["bác sĩ", "bac si", "BÁC SĨ"]),
            ("es", "accents", &["atención", "atencion"]),
            ("ka", "small and capital letters", &["ექიმი", "ᲔᲥᲘᲛᲘ"]),
        ] {
            let words: BTreeSet<Vec<String>> = spellings.iter().map(|text| folded(tag, text)).collect();
            assert_eq!(words.len(), 1, "{what}: {words:?}");
        }
    }

    #[test]
    fn digits_of_every_script_are_digits() {
        for digits in ["112", "١١٢", "۱۱۲", "११२", "১১২", "๑๑๒", "１１２", "①①②", "𝟏𝟏𝟐", "၁၁၂", "᠑᠑᠒"]
        {
            assert_eq!(folded("en", digits).concat(), "112", "{digits}");
        }
    }

    /// What counts as saying nothing must not take away what matters.
    #[test]
    fn polite_phrases_say_nothing_and_cries_for_help_do() {
        for (tag, phrase, telling) in [
            ("en", "please tell me where can I get help", "help"),
            ("en", "how do I call an ambulance", "call ambulance"),
            ("pl", "dzień dobry proszę powiedz mi gdzie mogę dostać pomoc", "pomoc"),
            ("uk", "підкажіть будь ласка де можна отримати допомогу", "допомогу"),
            ("ru", "подскажите пожалуйста где мне найти врача срочно", "врача срочно"),
            ("be", "скажыце калі ласка дзе знайсці лекара", "лекара"),
            ("ar", "من فضلك أين يمكنني أن أجد طبيب", "طبيب"),
            ("fa", "لطفا بگویید کجا میتوانم کمک بگیرم", "كمك"),
            ("hi", "कृपया बताइए मुझे मदद कहाँ मिलेगी", "मदद"),
            ("tr", "lütfen söyler misiniz nerede doktor bulabilirim", "doktor"),
            ("vi", "xin cho tôi hỏi tìm bác sĩ ở đâu", "bac si"),
            ("vi", "xin cho toi hoi tim bac si o dau", "bac si"),
            ("es", "por favor dónde puedo encontrar ayuda", "ayuda"),
            ("fr", "s’il vous plaît où est-ce que je peux trouver de l’aide", "aide"),
            ("ka", "გთხოვთ მითხარით სად შეიძლება ვიპოვო ექიმი", "ექიმი"),
        ] {
            let analysis = analysis(tag);
            let words = analysis.words(phrase);
            let left: Vec<&str> =
                words.iter().filter(|word| !analysis.is_stop_word(word)).map(|word| word.folded.as_str()).collect();
            assert_eq!(left.join(" "), telling, "{tag} {phrase}");
        }
    }

    #[test]
    fn words_of_every_script_survive_whole() {
        assert_eq!(folded("hi", "बच्चों का स्कूल").len(), 3);
        assert_eq!(folded("bn", "স্কুলে ভর্তি").len(), 2);
        assert_eq!(folded("ka", "ექიმის მიღება").len(), 2);
        assert!(folded("zh", "儿童入学登记").len() > 1);
        assert_eq!(folded("pl", "cafe\u{301}"), ["cafe"]);
        assert_eq!(folded("fr", "l’hôpital"), ["l", "hopital"]);
        assert_eq!(folded("tr", "IŞIK İstanbul"), ["isik", "istanbul"]);
        assert_eq!(folded("pl", "\u{202e}PE\u{ad}SEL\u{202c}"), ["pesel"]);
    }

    #[test]
    fn numbers_keep_their_plus() {
        assert_eq!(folded("pl", "800+"), ["800", "plus"]);
        assert_eq!(folded("pl", "800 plus"), ["800", "plus"]);
        assert_eq!(folded("pl", "+48 58"), ["48", "58"]);
    }

    #[test]
    fn places_point_into_the_raw_text() {
        let text = "М\u{ad}ій\u{2069} сім`єю — ПЕСЕЛЬ";
        let found: Vec<&str> = words("uk", text).iter().map(|word| &text[word.from..word.to]).collect();
        assert_eq!(found, ["М\u{ad}ій", "сім`єю", "ПЕСЕЛЬ"]);
    }
}
