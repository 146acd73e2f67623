//! Every number that ranking rests on, in one table. Measured on `tests/search`; change one, and run that test.
//! Knows only numbers.

use super::explain::Form;

/// What a word is worth by the field that it stands in.
pub(super) struct FieldWeight;

impl FieldWeight {
    /// The title.
    pub(super) const TITLE: f32 = 2.55;
    /// Words that people type, listed by the writers.
    pub(super) const KEYWORDS: f32 = 2.0;
    /// Title and keywords of the source text: Polish words of the office, which people type on a site of any language.
    pub(super) const TERMS: f32 = 2.0;
    /// The summary.
    pub(super) const SUMMARY: f32 = 1.5;
    /// Headings of sections.
    pub(super) const HEADINGS: f32 = 0.8;
    /// Names of organizations and places, streets, districts.
    pub(super) const NAMES: f32 = 0.8;
    /// What the sections say.
    pub(super) const BODY: f32 = 0.4;
    /// How soon it adds nothing that another keyword says a word again: BM25's first constant.
    pub(super) const OFTEN: f32 = 2.5;
}

/// How much a match counts by what the word and the text have in common.
pub(super) struct FormWeight;

impl FormWeight {
    /// The same folded word.
    pub(super) const EXACT: f32 = 1.0;
    /// The same stem.
    pub(super) const STEM: f32 = 0.9;
    /// The word of the text goes on; times the square root of the share that was typed.
    pub(super) const PREFIX: f32 = 0.75;
    /// Where a language has no stems, its diacritics tell words apart: the same folded word, when the word as it was typed is known.
    pub(super) const OTHER_MARKS: f32 = 0.5;
    /// The same, where what was typed is a word already.
    pub(super) const PREFIX_OF_WORD: f32 = 0.35;
    /// The word sounds the same in another script.
    pub(super) const SOUND: f32 = 0.6;
    /// It sounds the same up to its ending.
    pub(super) const BENT: f32 = 0.5;
    /// The word is a slip of the word.
    pub(super) const SLIP: f32 = 0.5;
    /// What the second-best field adds to the best.
    pub(super) const TIE: f32 = 0.1;
}

/// Pieces of words.
pub(super) struct GramWeight;

impl GramWeight {
    /// A word that has all of a word's pieces, beside what it is worth as the same word; others by how like they are, to
    /// the power.
    pub(super) const WHOLE: f32 = 0.7;
    pub(super) const POWER: f32 = 0.6;
    /// The least share of a word's pieces that another has.
    pub(super) const SHARE: f32 = 0.3;
    /// How many words with its pieces a word may stand for.
    pub(super) const WORDS: usize = 24;
    /// What the other words and fields add to the best.
    pub(super) const TIE: f32 = 0.2;
    /// What counts of the likeness for how much of the shorter word is in the longer; the rest is for how much of both is
    /// in both.
    pub(super) const SHORTER: f32 = 0.3;

    /// How like two words are of which one has `asked` pieces, the other `letters`, and both `common` ones; from 0 to 1.
    pub(super) fn likeness(common: f32, asked: f32, letters: f32) -> f32 {
        let both = 2.0 * common / (asked + letters);
        let shorter = common / asked.min(letters);
        (both + Self::SHORTER * (shorter - both)).min(1.0)
    }
}

/// What the whole question adds.
pub(super) struct Bonus;

impl Bonus {
    /// The question is the title.
    pub(super) const TITLE: f32 = 12.0;
    /// It is a keyword of several words, with nothing else: “root canal” means the dentist, not who fell into a canal.
    pub(super) const KEYWORD: f32 = 8.0;
    /// It is a keyword of one word.
    pub(super) const KEYWORD_ALONE: f32 = 4.0;
    /// It is a keyword but for the end of its last word.
    pub(super) const KEYWORD_BEGUN: f32 = 4.0;
    /// The question holds all words of a keyword of a service to call in an emergency, or is one.
    pub(super) const EMERGENCY_NUMBER: f32 = 24.0;
    /// The same for another item that somebody needs now.
    pub(super) const EMERGENCY: f32 = 18.0;
    /// The same for what somebody needs today.
    pub(super) const URGENT: f32 = 12.0;
    /// The same for anything else.
    pub(super) const PHRASE: f32 = 9.0;
    /// How much of a keyword one word is that is only begun; of several words the last may be begun, and they are all of it.
    pub(super) const BEGUN_ALONE: f32 = 0.6;
    /// The least share of a keyword's words that counts; what it adds falls with the square of the share.
    pub(super) const PHRASE_SHARE: f32 = 0.6;
}

/// Places that a question names.
pub(super) struct NearWeight;

impl NearWeight {
    /// By how much more an item counts that is offered there: enough to pass its equals, too little to pass a better answer.
    pub(super) const THERE: f32 = 1.4;
    /// The least letters of a word that means a place by itself.
    pub(super) const LETTERS: usize = 5;
    /// The least letters that a name in another case shares with it.
    pub(super) const INFLECTED: usize = 4;
    /// By so many letters a name with the ending of another case may be longer; of its own letters it loses one.
    pub(super) const ENDING: usize = 2;
    /// Words of another script that a word may sound like.
    pub(super) const ALIKE: usize = 4;
}

/// How sure the index is that it knows the words of a question: the mean over the words.
pub(super) struct Quality;

impl Quality {
    /// The word is there.
    pub(super) const EXACT: f32 = 1.0;
    /// Its stem is.
    pub(super) const STEM: f32 = 0.95;
    /// A word that begins with it is.
    pub(super) const PREFIX: f32 = 0.7;
    /// A word of another script that sounds the same is.
    pub(super) const SOUND: f32 = 0.6;
    /// One that sounds the same up to its ending is.
    pub(super) const BENT: f32 = 0.4;
    /// A word that it may be a slip of is.
    pub(super) const SLIP: f32 = 0.5;
    /// What a question typed with the keyboard set to another script loses.
    pub(super) const RETYPED: f32 = 0.75;
    /// By how much another language must know a question better than the site's own.
    pub(super) const BETTER: f32 = 0.1;
    /// Of how much the best reading knows, the least that another must know to be heard beside it.
    pub(super) const BESIDE: f32 = 0.8;
    /// To which power what a reading knows counts: who knows half of the words of a question mostly knows others than were meant.
    pub(super) const POWER: i32 = 4;
    /// Below this, the question is tried with another keyboard.
    pub(super) const TRY_KEYBOARDS: f32 = 0.7;
    /// Below this, it is tried in the city's other languages.
    pub(super) const TRY_LANGUAGES: f32 = 0.8;
    /// Below this, words of the city's other languages may be slips too.
    pub(super) const TRY_SLIPS: f32 = 0.4;
}

/// How sure it is that a hit answers: how much of the question it says.
pub(super) struct Sure;

impl Sure {
    /// The hits that are looked at.
    pub(super) const HITS: usize = 3;
    /// A keyword that the question says; of a share of it, the square.
    pub(super) const PHRASE: f32 = 0.9;
    /// By how much more a word tells that asks for what is answered elsewhere.
    pub(super) const ELSEWHERE: f32 = 3.0;
    /// How much of such a word the title or summary of an entry must say for it to be about it.
    pub(super) const ELSEWHERE_SAID: f32 = 0.9;
    /// How much of a keyword of what is for emergencies a cry for help says at least.
    pub(super) const CRY: f32 = 0.7;
    /// Among so many hits of a cry for help stands the first number to call.
    pub(super) const CALL_AMONG: usize = 3;
    /// The share of the score of a guide on emergencies that a number to call has at least to pass it.
    pub(super) const CALL_NEAR: f32 = 0.7;
    /// The least that a word of the glossary must say to be shown above the hits.
    pub(super) const TERM: f32 = 0.8;
    /// Below this, the answer says that nothing fits well.
    pub(super) const CONFIDENT: f32 = 0.52;

    /// How much a word in a field of a weight says: what stands in the body alone may be there by the way.
    pub(super) fn of(weight: f32) -> f32 {
        if weight >= FieldWeight::TERMS {
            1.0
        } else if weight >= FieldWeight::NAMES {
            0.9
        } else {
            0.35
        }
    }

    /// How much a match in a form says.
    pub(super) fn form(form: Form) -> f32 {
        match form {
            Form::Exact | Form::Stem | Form::Slip | Form::Whole | Form::Piece => 1.0,
            Form::Prefix | Form::Sound => 0.85,
        }
    }

    /// How much of a word a share of its pieces says: a few are in any word.
    pub(super) fn pieces(share: f32) -> f32 {
        if share >= 0.5 { 0.8 * share } else { 0.3 * share }
    }
}

/// Numbers to call in an emergency, in questions of some words: who is frightened says in whole sentences what nobody foresaw.
pub(super) struct CallWeight;

impl CallWeight {
    /// The least words of such a question that say something.
    pub(super) const WORDS: usize = 3;
    /// From so many words on that say something, a number that the question says no keyword of counts less, by how many more there
    /// are: the more words, the more of them are also said of some danger.
    pub(super) const MANY: f32 = 6.0;
    /// By how much of its score such a number counts less where one keyword of something else says all of the question, and none
    /// of its own a word of it.
    pub(super) const SCATTERED: f32 = 0.6;
    /// The least share of the best score that this something has.
    pub(super) const RIVAL: f32 = 0.7;
    /// How much of a word a syllable is, where most words are two.
    pub(super) const SYLLABLE: f32 = 0.75;
    /// What such a number gains of what each other one has: several that fit a little mean danger.
    pub(super) const OTHERS: f32 = 1.0 / 30.0;
    /// Of how much of the question the first hit says too little, where a number to call is safer.
    pub(super) const LITTLE: f32 = 0.45;
    /// How much of a keyword tells that the first hit fits nevertheless.
    pub(super) const CLAIM: f32 = 0.9;
    /// Among so many hits such a number stands.
    pub(super) const AMONG: usize = 5;
    /// So many of them stand there at most that the question says no keyword of, where something else fits nearly as well.
    pub(super) const CROWD: usize = 2;
    /// Of the score of a number that gives way, the share that this has at least.
    pub(super) const NEARLY: f32 = 0.8;
    /// Of the score of a first hit for emergencies that the question says no keyword of, the share that the number that always
    /// helps has at least to pass it.
    pub(super) const ALWAYS: f32 = 0.75;
}

/// How much of a question is read, and how far words are followed.
pub(super) struct Limit;

impl Limit {
    /// Letters of a question.
    pub(super) const LETTERS: usize = 200;
    /// Words of a question.
    pub(super) const WORDS: usize = 32;
    /// Words that a half-typed word may become.
    pub(super) const PREFIXES: usize = 12;
    /// Words of another script that a word may sound like but for its ending, and the most letters of such endings.
    pub(super) const BENT: usize = 4;
    pub(super) const ENDING: usize = 3;
    /// The same, where one of them must make the question a whole keyword.
    pub(super) const ENDS: usize = 200;
    /// The least that is typed of a word before it is completed.
    pub(super) const PREFIX_LETTERS: usize = 2;
    /// The same for a question of which that is all.
    pub(super) const PREFIX_ALONE: usize = 3;
    /// The least letters that a word must have before a slip in it is looked for.
    pub(super) const SLIP_LETTERS: usize = 4;
    /// The same for one of two syllables that are one word.
    pub(super) const SYLLABLE_LETTERS: usize = 3;
    /// From this length on, two letters may be wrong.
    pub(super) const TWO_SLIPS: usize = 7;
    /// How many letters of a folded word may be wrong.
    pub(super) fn slips(folded: &str) -> usize {
        if folded.chars().count() < Self::TWO_SLIPS { 1 } else { 2 }
    }

    /// Nobody mistypes a word that is longer than any.
    pub(super) const SLIP_LONGEST: usize = 40;
    /// Languages and keyboards that are asked beside the site's own.
    pub(super) const READINGS: usize = 3;
    /// Hits that are looked at before bonuses and fusing change their order.
    pub(super) const CANDIDATES: usize = 50;
    /// The share of the best score below which a hit is noise.
    pub(super) const OF_BEST: f32 = 0.1;
    /// Hits that tell which chapters come nearest to a question that nothing answers.
    pub(super) const NEAREST_HITS: usize = 12;
    /// Such chapters.
    pub(super) const NEAREST_TOPICS: usize = 4;
    /// Letters of a snippet.
    pub(super) const SNIPPET: usize = 160;
    /// Damps the first ranks when rankings of several languages are fused.
    pub(super) const FUSION: f32 = 10.0;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn likeness_is_a_share() {
        assert_eq!(GramWeight::likeness(8.0, 8.0, 8.0), 1.0);
        assert_eq!(GramWeight::likeness(0.0, 8.0, 8.0), 0.0);
        assert!(GramWeight::likeness(4.0, 8.0, 4.0) > GramWeight::likeness(4.0, 8.0, 8.0));
    }
}
