//! The parts of an item's texts, and what a match in each is worth.

use super::weights::FieldWeight;

/// A part of an item's texts, as words in the forms in which they are compared.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Zone {
    /// Its name, as `--explain` says it.
    pub(super) name: &'static str,
    /// Its bit in the lists of an index. To change one is to change the form of their files.
    pub(super) bit: u8,
    /// Whether words count as they are spelt; else their stems alone.
    pub(super) has_words: bool,
    /// What a match is worth.
    pub(super) weight: f32,
    /// Short texts say the same with fewer words: a match is weighed by BM25. Lists of words and long texts are not, since
    /// many items have few words here or none, which BM25 would punish: a match is worth the rarity of the word alone.
    pub(super) by_length: bool,
    /// Whether its words are of the source language whatever the language of the index.
    pub(super) source: bool,
}

/// The title.
pub(super) const TITLE: Zone =
    Zone { name: "title", bit: 1, has_words: true, weight: FieldWeight::TITLE, by_length: true, source: false };
/// Words that people type.
pub(super) const KEYWORDS: Zone =
    Zone { name: "keywords", bit: 1 << 1, has_words: true, weight: FieldWeight::KEYWORDS, by_length: false, source: false };
/// Title and keywords of the source text.
pub(super) const TERMS: Zone =
    Zone { name: "terms", bit: 1 << 2, has_words: true, weight: FieldWeight::TERMS, by_length: false, source: true };
/// The summary.
pub(super) const SUMMARY: Zone =
    Zone { name: "summary", bit: 1 << 3, has_words: true, weight: FieldWeight::SUMMARY, by_length: true, source: false };
/// The headings of sections.
pub(super) const HEADINGS: Zone =
    Zone { name: "headings", bit: 1 << 4, has_words: false, weight: FieldWeight::HEADINGS, by_length: false, source: false };
/// Names of organizations and places.
pub(super) const NAMES: Zone =
    Zone { name: "names", bit: 1 << 5, has_words: true, weight: FieldWeight::NAMES, by_length: false, source: true };
/// What the sections say.
pub(super) const BODY: Zone =
    Zone { name: "body", bit: 1 << 6, has_words: false, weight: FieldWeight::BODY, by_length: false, source: false };

/// All, in the order of their bits.
pub(super) const ZONES: [Zone; 7] = [TITLE, KEYWORDS, TERMS, SUMMARY, HEADINGS, NAMES, BODY];

/// The bits of the zones in which words count as they are spelt.
pub(super) const WITH_WORDS: u8 = TITLE.bit | KEYWORDS.bit | TERMS.bit | SUMMARY.bit | NAMES.bit;
/// The bits of the zones whose words are of the source language.
pub(super) const IN_SOURCE: u8 = TERMS.bit | NAMES.bit;
/// The bits of the zones whose words are of the index's own language.
pub(super) const OWN: u8 = TITLE.bit | KEYWORDS.bit | SUMMARY.bit | HEADINGS.bit | BODY.bit;
/// The bits of the zones that list words: the more often one stands there, the more the item is about it.
pub(super) const KEYS: u8 = KEYWORDS.bit | TERMS.bit;
/// The bits of the zones that say what an item is about.
pub(super) const ABOUT: u8 = TITLE.bit | SUMMARY.bit;
/// The bits of the zones in which a match is worth much: an entry without one is rarely among the first.
pub(super) const WEIGHTY: u8 = TITLE.bit | KEYWORDS.bit | TERMS.bit | SUMMARY.bit;
/// The bits of the others.
pub(super) const LIGHT: u8 = HEADINGS.bit | NAMES.bit | BODY.bit;
/// The bits of the zones whose words are found by their pieces.
pub(super) const IN_PIECES: u8 = WEIGHTY;
/// The bits of the zones whose words are found by how they sound.
pub(super) const HEARD: u8 = TITLE.bit | KEYWORDS.bit | TERMS.bit | NAMES.bit;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bits_and_zones_say_the_same() {
        let bits = |holds: &dyn Fn(&Zone) -> bool| ZONES.iter().filter(|zone| holds(zone)).map(|zone| zone.bit).sum::<u8>();
        assert!(ZONES.iter().enumerate().all(|(place, zone)| zone.bit == 1 << place));
        assert_eq!(WITH_WORDS, bits(&|zone| zone.has_words));
        assert_eq!(IN_SOURCE, bits(&|zone| zone.source));
        assert_eq!(OWN, bits(&|zone| !zone.source));
        assert_eq!(LIGHT, bits(&|zone| zone.bit & WEIGHTY == 0));
    }
}
