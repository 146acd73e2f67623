//! Words of every language as examples: which meet, and which do not.

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
        let pair = analysis("vi").pair(&words[0], &words[1]);
        let mut indexed = WrittenPair::default();
        let is_pair = analysis("vi").put_pair(&words[0], &words[1], &mut indexed);
        let indexed = is_pair.then_some((indexed.plain, indexed.folded));
        assert_eq!(pair.as_ref().map(|pair| (pair.plain.clone(), pair.folded.clone())), indexed, "{text}");
        pair.map(|pair| pair.folded.clone())
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
    for (one, other) in [("الأسرة", "الاسره"), ("مستشفى", "مستشفي"), ("كِتَابٌ", "كتاب"), ("كتـــاب", "كتاب"), ("إقامة", "اقامة")]
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
