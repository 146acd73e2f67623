//! What the texts of all languages of a city say in the source language: names, and the words of the office. It is the same in
//! the index of each language, so that one file of it stands beside all of them. Knows no questions.

use super::super::SearchError;
use super::super::analysis::Analysis;
use super::super::entry::Entry;
use super::build::{self, Role};
use super::file::File;

/// The words of the office of one city.
pub struct Office {
    pub(super) file: File,
}

impl Office {
    /// Writes what entries say in the source language: their terms and names. They must have the numbers that they have in the
    /// indexes beside.
    pub fn in_memory<'a>(source: &Analysis, entries: impl Iterator<Item = Entry<'a>> + Send) -> Result<Self, SearchError> {
        Ok(Self { file: build::in_memory(source, source, entries, Role::Office)? })
    }

    /// How many bytes it has.
    pub fn bytes(&self) -> usize {
        self.file.bytes()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::search::analysis::tests::analysis;
    use crate::search::{Index, Words};

    /// Entries with words that both languages have, and words that say nothing in one of them.
    fn entries() -> impl Iterator<Item = Entry<'static>> {
        let texts = [
            ("PESEL dla dziecka", "Tarjeta para niños", ["pesel", "carné para niños"], ["numer PESEL", "nadanie numeru"]),
            ("Karta pobytu", "Tarjeta de residencia", ["karta", "permiso de residencia"], ["karta pobytu", "kartę"]),
            ("Para młoda", "Boda", ["para casarse", "matrimonio"], ["ślub pary", "para"]),
            ("Bilety", "Billete de tranvía", ["tranvía", "multa 2026"], ["bilet", "tramwaj 2026"]),
        ];
        texts.into_iter().enumerate().map(|(number, (name, title, keywords, terms))| Entry {
            id: format!("work/{number}"),
            title: Words::own(title),
            keywords: keywords.map(Words::own).into(),
            terms: terms.map(Into::into).into(),
            names: vec![name.into()],
            ..Entry::default()
        })
    }

    #[test]
    fn an_index_beside_the_office_answers_as_one_that_has_all() {
        let (own, source) = (analysis("es"), analysis("pl"));
        let alone = Index::in_memory(own.clone(), source.clone(), entries()).unwrap();
        let terms = entries().map(|entry| Entry { terms: entry.terms, names: entry.names, ..Entry::default() });
        let office = Arc::new(Office::in_memory(&source, terms).unwrap());
        let beside = Index::beside(office, own, source, entries()).unwrap();
        for query in
            ["para", "karta pobytu", "kart", "numer pesel", "tarieta", "2026", "tramwaj", "slub", "пара", "niñ", "pary"]
        {
            let [one, other] = [&alone, &beside].map(|index| index.find(query, 9));
            assert_eq!(one, other, "{query}");
            assert!(!one.is_empty(), "{query}");
        }
    }
}
