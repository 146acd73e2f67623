//! Alerts and events that a question names. They come and go by the minute, and there are few of them: no index holds them, and
//! their titles and keywords are read when somebody asks. One is found when every word of the question that tells anything is in
//! them, in any form. Knows the edition and analysis; no index.

use super::Search;
use super::fact::same;
use crate::catalogue::{Text, Texts};
use crate::edition::Edition;
use crate::language::Language;

impl Search {
    /// Whether a question names an alert or event of a site in a language: by its words in that language or in the source's.
    pub fn names(&self, edition: &Edition, language: &Language, query: &str, notice: &Texts) -> bool {
        let texts = [notice.in_language(language), notice.source()].into_iter().flatten();
        texts.into_iter().any(|text| self.is_named(edition, query, text))
    }

    fn is_named(&self, edition: &Edition, query: &str, text: &Text) -> bool {
        let analysis = self.analyses.of(&text.language, edition.messages());
        let mut telling = analysis.words(query);
        telling.retain(|word| !analysis.is_stop_word(word));
        let own: Vec<_> = [&text.title].into_iter().chain(&text.keywords).flat_map(|words| analysis.words(words)).collect();
        !telling.is_empty() && telling.iter().all(|word| own.iter().any(|other| same(word, other)))
    }
}
