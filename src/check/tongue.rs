//! What checks know of the languages that content is written in. The only place: a language that has no entry here is
//! checked less, and nothing else changes.

use crate::language::Language;

/// What gives a language away, and how its words are counted.
pub(super) struct Tongue {
    tag: &'static str,
    /// Letters that hardly any other language has.
    letters: &'static str,
    /// Small words that no other language of Latin letters has, in order.
    own_words: &'static [&'static str],
    /// Small words that names and other languages have too, in order.
    small_words: &'static [&'static str],
    /// Letters that make a syllable.
    vowels: &'static str,
    /// The vowel that only softens the consonant when another vowel follows.
    softener: char,
    /// From how many syllables on a word is a hard one.
    pub(super) hard_syllables: usize,
    /// The highest index of fog that a reader at level B1 manages.
    pub(super) most_fog: f64,
}

/// The languages.
const TONGUES: &[Tongue] = &[Tongue {
    tag: "pl",
    letters: "ąćęłńśźż",
    own_words: &[
        "albo", "będzie", "być", "był", "była", "było", "były", "bądź", "ciebie", "czy", "dlatego", "dlaczego", "gdy", "gdzie",
        "jak", "jako", "jesteś", "jest", "jeśli", "jeżeli", "już", "kiedy", "kogoś", "kto", "ktoś", "która", "które",
        "którego", "której", "który", "których", "którzy", "lub", "masz", "mieć", "mogą", "może", "możesz", "można", "musi",
        "musisz", "nie", "niż", "oraz", "poproś", "potem", "powiedz", "przed", "przez", "przy", "są", "się", "sprawdź",
        "swoje", "swój", "tam", "tego", "tylko", "twoja", "twoje", "twojego", "twojej", "twój", "także", "też", "tych", "weź",
        "więc", "wszystko", "zadzwoń", "zanim", "zapytaj", "złóż", "żeby",
    ],
    small_words: &[
        "a", "ale", "bez", "bo", "ci", "cię", "co", "dla", "do", "ich", "im", "i", "jego", "jej", "ma", "na", "nad", "o", "od",
        "po", "pod", "są", "ta", "tak", "te", "ten", "to", "tu", "ty", "u", "w", "we", "z", "za", "ze", "że",
    ],
    vowels: "aąeęioóuy",
    softener: 'i',
    hard_syllables: 4,
    most_fog: 10.0,
}];

/// How sure a word tells its language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// It stands in this language alone.
    Own,
    /// It may stand in another, or in a name.
    Weak,
    /// It tells nothing.
    None,
}

impl Tongue {
    /// What is known of a language.
    pub(super) fn of(language: &Language) -> Option<&'static Self> {
        TONGUES.iter().find(|tongue| tongue.tag == language.primary())
    }

    /// How sure a word in small letters tells this language.
    pub(super) fn mark(&self, word: &str) -> Mark {
        if self.own_words.contains(&word) {
            return Mark::Own;
        }
        if self.small_words.contains(&word) || word.contains(|letter| self.letters.contains(letter)) {
            return Mark::Weak;
        }
        Mark::None
    }

    /// How many syllables a word in small letters has.
    pub(super) fn syllables(&self, word: &str) -> usize {
        let is_vowel = |letter: char| self.vowels.contains(letter);
        let mut letters = word.chars().peekable();
        let mut count = 0;
        while let Some(letter) = letters.next() {
            let softens = letter == self.softener && letters.peek().is_some_and(|next| is_vowel(*next));
            count += usize::from(is_vowel(letter) && !softens);
        }
        count
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn polish_syllables_are_counted() {
        let polish = Tongue::of(&Language::parse("pl").expect("pl")).expect("an entry");
        for (word, syllables) in
            [("dzień", 1), ("pomoc", 2), ("pracownia", 3), ("ubezpieczenie", 5), ("źdźbło", 1), ("i", 1), ("biuro", 2)]
        {
            assert_eq!(polish.syllables(word), syllables, "{word}");
        }
    }
}
