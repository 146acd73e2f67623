//! Words written in another script than their own: “likar” for лікар, “мопс” for MOPS, “tabib” for طبيب.
//! Both are brought to one rough Latin spelling: with its vowels where the script writes them, consonants alone for Arabic.

/// The least letters of a word behind an article.
const LEAST: usize = 3;

/// A script, as far as sounds go.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Cyrillic,
    Georgian,
    Arabic,
    Other,
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
pub(in crate::search) fn voiced(word: &str) -> String {
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
pub(in crate::search) fn bare(word: &str) -> String {
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

    #[test]
    fn words_are_heard_in_another_script() {
        let cases = [
            ("лікар", "likar"),
            ("врач", "vrach"),
            ("pobytu", "побыту"),
            ("mops", "мопс"),
            ("pesel", "песель"),
            ("zlobek", "жлобек"),
            ("ექიმი", "ekimi"),
        ];
        for (known, typed) in cases {
            assert_eq!(voiced(known), voiced(typed), "{typed}");
        }
        for (known, typed) in [("طبيب", "tabib"), ("المدرسه", "madrasa"), ("عمل", "3amal")] {
            assert_eq!(bare(known), bare(typed), "{typed}");
        }
    }
}
