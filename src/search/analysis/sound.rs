//! Words written in another script than their own: “likar” for лікар, “мопс” for MOPS, “tabib” for طبيب.
//! Both are brought to one rough Latin spelling: with its vowels where the script writes them, consonants alone for Arabic.

use std::collections::BTreeMap;

use super::Word;

/// The words of an index by how they sound.
#[derive(Default)]
pub(in crate::search) struct Sounds {
    /// With vowels.
    voiced: BTreeMap<String, Vec<Word>>,
    /// Consonants of words in Arabic script.
    bare: BTreeMap<String, Vec<Word>>,
}

/// The least letters of a sound: shorter ones are common to too many words.
const LEAST: usize = 3;
/// From this length on, the sound of a question may be the beginning of a word's.
const BEGINS: usize = 4;

/// A script, as far as sounds go.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Cyrillic,
    Georgian,
    Arabic,
    Other,
}

impl Sounds {
    /// Takes in a word.
    pub(in crate::search) fn learn(&mut self, word: &Word) {
        let (sound, sounds) = match script(&word.folded) {
            Script::Arabic => (bare(&word.folded), &mut self.bare),
            _ => (voiced(&word.folded), &mut self.voiced),
        };
        if sound.chars().count() >= LEAST {
            let words = sounds.entry(sound).or_default();
            if words.iter().all(|other| other.folded != word.folded) {
                words.push(word.clone());
            }
        }
    }

    /// Words of another script that sound like a word, at most `most`. Consonants alone and beginnings are too
    /// little to go by where the word is known as it stands.
    pub(in crate::search) fn alike(&self, word: &Word, unknown: bool, most: usize) -> Vec<Word> {
        let own = script(&word.folded);
        if own == Script::Other {
            return Vec::new();
        }
        let mut kinds = vec![(voiced(&word.folded), &self.voiced)];
        if unknown {
            kinds.push((bare(&word.folded), &self.bare));
        }
        let mut alike: Vec<Word> = Vec::new();
        for (sound, sounds) in kinds {
            if sound.chars().count() < LEAST {
                continue;
            }
            let foreign = |other: &&Word| script(&other.folded) != own;
            let same: Vec<&Word> = sounds.get(&sound).into_iter().flatten().filter(foreign).collect();
            if !same.is_empty() {
                alike.extend(same.into_iter().cloned());
            } else if unknown && sound.chars().count() >= BEGINS {
                let longer = sounds.range(sound.clone()..).take_while(|(other, _)| other.starts_with(&sound));
                alike.extend(longer.flat_map(|(_, words)| words).filter(foreign).cloned());
            }
        }
        alike.truncate(most);
        alike
    }
}

fn script(word: &str) -> Script {
    let known = |letter: char| match letter {
        'a'..='z' | '\u{df}'..='\u{24f}' => Some(Script::Latin),
        '\u{400}'..='\u{52f}' => Some(Script::Cyrillic),
        '\u{10d0}'..='\u{10ff}' => Some(Script::Georgian),
        '\u{620}'..='\u{6d3}' => Some(Script::Arabic),
        _ => None,
    };
    word.chars().find_map(known).unwrap_or(Script::Other)
}

/// A rough Latin spelling with vowels. Nothing where no letter is known.
fn voiced(word: &str) -> String {
    let latin: String = word.chars().filter_map(cyrillic_or_georgian).collect();
    let mut text = latin;
    for (several, one) in VOICED {
        text = text.replace(several, one);
    }
    once(text.chars().map(|letter| match letter {
        'w' => 'v',
        'y' | 'j' => 'i',
        'q' => 'k',
        'g' => 'h',
        other => other,
    }))
}

/// The consonants, in a rough Latin spelling: as chats write Arabic, with 3 for ع.
fn bare(word: &str) -> String {
    if script(word) == Script::Arabic {
        let word = word.strip_prefix("ال").filter(|rest| rest.chars().count() >= LEAST).unwrap_or(word);
        return word.strip_suffix('ه').unwrap_or(word).chars().filter_map(arabic).collect();
    }
    let mut text = word.to_owned();
    for (several, one) in BARE {
        text = text.replace(several, one);
    }
    let sound = once(text.chars());
    let sound = sound.chars().filter(|letter| !matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'w' | '2'));
    sound.map(|letter| if letter == 'q' { 'k' } else { letter }).collect()
}

/// Letters that follow themselves count once.
fn once(letters: impl Iterator<Item = char>) -> String {
    let mut text = String::new();
    for letter in letters {
        if !text.ends_with(letter) {
            text.push(letter);
        }
    }
    text
}

/// Spellings of one sound by several letters, longest first; ж and ż are z, so that they meet `zh` and `rz`.
const VOICED: &[(&str, &str)] = &[
    ("shch", "sc"),
    ("szcz", "sc"),
    ("sch", "sc"),
    ("tch", "c"),
    ("sh", "s"),
    ("sz", "s"),
    ("ch", "c"),
    ("cz", "c"),
    ("ts", "c"),
    ("zh", "z"),
    ("rz", "z"),
    ("kh", "h"),
    ("gh", "h"),
    ("ya", "a"),
    ("ia", "a"),
    ("ja", "a"),
    ("yu", "u"),
    ("iu", "u"),
    ("ju", "u"),
    ("ye", "e"),
    ("ie", "e"),
    ("je", "e"),
    ("yo", "o"),
    ("x", "ks"),
];

const BARE: &[(&str, &str)] = &[
    ("sh", "s"),
    ("ch", "s"),
    ("kh", "h"),
    ("gh", "h"),
    ("th", "t"),
    ("dh", "d"),
    ("5", "h"),
    ("7", "h"),
    ("8", "k"),
    ("6", "t"),
    ("9", "s"),
];

fn cyrillic_or_georgian(letter: char) -> Option<char> {
    Some(match letter {
        'а' | 'ა' | 'я' => 'a',
        'б' | 'ბ' => 'b',
        'в' | 'ვ' => 'v',
        'г' | 'გ' | 'х' | 'ხ' | 'ჰ' | 'ღ' => 'h',
        'д' | 'დ' => 'd',
        'е' | 'э' | 'ე' => 'e',
        'ж' | 'з' | 'ზ' | 'ჟ' | 'ძ' | 'ჯ' => 'z',
        'и' | 'і' | 'ы' | 'ი' => 'i',
        'к' | 'კ' | 'ქ' | 'ყ' => 'k',
        'л' | 'ლ' => 'l',
        'м' | 'მ' => 'm',
        'н' | 'ნ' => 'n',
        'о' | 'ო' => 'o',
        'п' | 'პ' => 'p',
        'р' | 'რ' => 'r',
        'с' | 'ш' | 'щ' | 'ს' | 'შ' => 's',
        'т' | 'თ' | 'ტ' => 't',
        'у' | 'ю' | 'უ' => 'u',
        'ф' | 'ფ' => 'f',
        'ц' | 'ч' | 'ც' | 'ჩ' | 'წ' | 'ჭ' => 'c',
        'ъ' | 'ь' => return None,
        other => other,
    })
}

fn arabic(letter: char) -> Option<char> {
    Some(match letter {
        'ب' => 'b',
        'ت' | 'ث' | 'ط' => 't',
        'ج' => 'j',
        'ح' | 'خ' | 'ه' | 'غ' => 'h',
        'د' | 'ذ' | 'ض' => 'd',
        'ر' => 'r',
        'ز' | 'ظ' => 'z',
        'س' | 'ش' | 'ص' => 's',
        'ع' => '3',
        'ف' => 'f',
        'ق' | 'ك' => 'k',
        'ل' => 'l',
        'م' => 'm',
        'ن' => 'n',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::search::analysis::Analysis;

    fn word(tag: &str, text: &str) -> Word {
        Analysis::of(&Language::parse(tag).unwrap()).words(text).remove(0)
    }

    #[test]
    fn words_are_heard_in_another_script() {
        let cases = [
            ("uk", "лікар", "likar"),
            ("uk", "лікаря", "likar"),
            ("ru", "врач", "vrach"),
            ("pl", "pobytu", "побыту"),
            ("pl", "mops", "мопс"),
            ("pl", "pesel", "песель"),
            ("pl", "żłobek", "жлобек"),
            ("ar", "طبيب", "tabib"),
            ("ar", "المدرسة", "madrasa"),
            ("ar", "عمل", "3amal"),
            ("ka", "ექიმი", "ekimi"),
        ];
        for (tag, known, typed) in cases {
            let mut sounds = Sounds::default();
            sounds.learn(&word(tag, known));
            assert_eq!(sounds.alike(&word("en", typed), true, 9), [word(tag, known)], "{typed}");
        }
    }

    #[test]
    fn words_of_the_same_script_are_spelt_not_heard() {
        let mut sounds = Sounds::default();
        sounds.learn(&word("pl", "morze"));
        assert!(sounds.alike(&word("pl", "może"), true, 9).is_empty());
    }
}
