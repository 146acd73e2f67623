//! How good search is: judged questions → the usual measures, overall, by language and by category of question.
//! Knows answers alone, not how they come about.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Search, SearchError};
use crate::catalogue::ItemId;
use crate::edition::{City, Edition};
use crate::language::{Language, LanguageError};

/// How many hits recall looks at.
const RECALL_AT: usize = 5;
/// How many hits nDCG looks at.
const GAIN_AT: usize = 10;
/// The grade of an item that answers the question; what is less is only useful.
const RIGHT: u8 = 2;

/// A question with the items that people judged to answer it. A file of them is a JSON array.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Judged {
    /// Its name in the file.
    pub id: String,
    /// The language of the site on which it is asked.
    pub lang: String,
    /// What kind of question it is: `typo`, `prefix`, `emergency` …
    pub cat: String,
    /// What is typed.
    pub q: String,
    /// The items, by id or slug: 2 right, 1 useful. None of either: nothing in the content answers it.
    #[serde(default)]
    pub rel: BTreeMap<String, u8>,
}

impl Judged {
    /// Whether anything in the content answers it.
    pub fn has_answer(&self) -> bool {
        self.rel.values().any(|grade| *grade > 0)
    }
}

/// The measures of some questions: counts, and means from 0 to 1 over the questions that have an answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Measures {
    /// How many questions that have an answer.
    pub queries: usize,
    /// The share of the right items among the first five hits.
    pub recall_at_5: f64,
    /// How near the order of the first ten hits comes to the best order: normalised discounted cumulative gain.
    pub ndcg_at_10: f64,
    /// The mean of one divided by the rank of the first right hit.
    pub mrr: f64,
    /// The share of questions whose first hit is right.
    pub success_at_1: f64,
    /// The share of questions that found nothing.
    pub empty: f64,
    /// The share of questions that the answer is confident about.
    pub confident: f64,
    /// The share of questions that have an answer and are told that nothing fits well.
    pub unsure: f64,
    /// The share of questions whose first hit is right and has a phone number that is shown with it.
    pub number_at_1: f64,
    /// How many questions that nothing in the content answers; they count in no mean but the next.
    pub without_answer: usize,
    /// The share of those that are told so; `None` without any.
    pub said_so: Option<f64>,
}

/// What was found for one question.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Detail {
    /// Its name in the file.
    pub id: String,
    /// Its language.
    pub language: String,
    /// Its category.
    pub category: String,
    /// What was typed.
    pub query: String,
    /// The ids found, the best first.
    pub found: Vec<String>,
    /// How sure the answer is, from 0 to 1.
    pub sure: f32,
    /// Its measures.
    pub measures: Measures,
}

/// The measures of a file of questions.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Report {
    /// Of all.
    pub overall: Measures,
    /// By language.
    pub languages: BTreeMap<String, Measures>,
    /// By category.
    pub categories: BTreeMap<String, Measures>,
    /// Of each question, in the order of the file; left out of JSON when nobody asked for details.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub details: Vec<Detail>,
}

/// Why questions could not be measured.
#[derive(Debug, thiserror::Error)]
pub enum MeasureError {
    /// A language tag is wrong.
    #[error("question {id}: {cause}")]
    Language {
        /// The question.
        id: String,
        /// What is wrong.
        cause: LanguageError,
    },
    /// The search failed.
    #[error("question {id}: {cause}")]
    Search {
        /// The question.
        id: String,
        /// What went wrong.
        cause: Box<SearchError>,
    },
}

/// Asks all questions on the site of a city, each in its language.
pub fn measure(search: &Search, edition: &Edition, city: &City, questions: &[Judged]) -> Result<Report, MeasureError> {
    let mut details = Vec::new();
    for question in questions {
        let id = || question.id.clone();
        let language = Language::parse(&question.lang).map_err(|cause| MeasureError::Language { id: id(), cause })?;
        let answer = search.find(edition, city, &language, &question.q, GAIN_AT);
        let answer = answer.map_err(|cause| MeasureError::Search { id: id(), cause: Box::new(cause) })?;
        let found: Vec<&ItemId> = answer.hits.iter().map(|hit| &hit.id).collect();
        let mut measures = judge(&found, question, answer.confident);
        if answer.hits.first().is_none_or(|hit| hit.phone.is_none()) {
            measures.number_at_1 = 0.0;
        }
        details.push(Detail {
            id: id(),
            language: question.lang.clone(),
            category: question.cat.clone(),
            query: question.q.clone(),
            found: found.iter().map(ToString::to_string).collect(),
            sure: answer.sure,
            measures,
        });
    }
    Ok(report(details))
}

fn report(details: Vec<Detail>) -> Report {
    let mut languages: BTreeMap<String, Vec<Measures>> = BTreeMap::new();
    let mut categories: BTreeMap<String, Vec<Measures>> = BTreeMap::new();
    for detail in &details {
        languages.entry(detail.language.clone()).or_default().push(detail.measures);
        categories.entry(detail.category.clone()).or_default().push(detail.measures);
    }
    let means =
        |groups: BTreeMap<String, Vec<Measures>>| groups.into_iter().map(|(name, group)| (name, mean(&group))).collect();
    let overall = mean(&details.iter().map(|detail| detail.measures).collect::<Vec<_>>());
    Report { overall, languages: means(languages), categories: means(categories), details }
}

fn mean(all: &[Measures]) -> Measures {
    let queries = all.iter().map(|one| one.queries).sum();
    let without_answer = all.iter().map(|one| one.without_answer).sum();
    let of = |part: fn(&Measures) -> f64| all.iter().map(part).sum::<f64>() / f64::max(queries as f64, 1.0);
    let said = all.iter().filter_map(|one| one.said_so).sum::<f64>();
    Measures {
        queries,
        recall_at_5: of(|one| one.recall_at_5),
        ndcg_at_10: of(|one| one.ndcg_at_10),
        mrr: of(|one| one.mrr),
        success_at_1: of(|one| one.success_at_1),
        empty: of(|one| one.empty),
        confident: of(|one| one.confident),
        unsure: of(|one| one.unsure),
        number_at_1: of(|one| one.number_at_1),
        without_answer,
        said_so: (without_answer > 0).then(|| said / without_answer as f64),
    }
}

/// The measures of one list of hits, as if its first had a number.
fn judge(found: &[&ItemId], question: &Judged, confident: bool) -> Measures {
    if !question.has_answer() {
        return Measures { without_answer: 1, said_so: Some(share(!confident)), ..Measures::default() };
    }
    let judged = &question.rel;
    let grade = |id: &ItemId| judged.get(&id.to_string()).or_else(|| judged.get(id.slug.as_str())).copied().unwrap_or(0);
    let right = judged.values().filter(|grade| **grade >= RIGHT).count().max(1);
    let early = found.iter().take(RECALL_AT).filter(|id| grade(id) >= RIGHT).count();
    let first = found.iter().position(|id| grade(id) >= RIGHT);
    let mut ideal: Vec<u8> = judged.values().copied().collect();
    ideal.sort_unstable_by(|one, other| other.cmp(one));
    let best = gain(ideal.into_iter());
    Measures {
        queries: 1,
        recall_at_5: early as f64 / right as f64,
        ndcg_at_10: if best > 0.0 { gain(found.iter().map(|id| grade(id))) / best } else { 0.0 },
        mrr: first.map_or(0.0, |rank| 1.0 / (rank + 1) as f64),
        success_at_1: share(first == Some(0)),
        empty: share(found.is_empty()),
        confident: share(confident),
        unsure: share(!confident),
        number_at_1: share(first == Some(0)),
        ..Measures::default()
    }
}

fn share(holds: bool) -> f64 {
    f64::from(u8::from(holds))
}

fn gain(grades: impl Iterator<Item = u8>) -> f64 {
    let gains = grades.take(GAIN_AT).enumerate();
    gains.map(|(rank, grade)| (f64::from(grade).exp2() - 1.0) / (rank as f64 + 2.0).log2()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(rel: &[(&str, u8)]) -> Judged {
        let rel = rel.iter().map(|(id, grade)| ((*id).to_owned(), *grade)).collect();
        Judged { id: String::new(), lang: "pl".to_owned(), cat: String::new(), q: String::new(), rel }
    }

    fn judged(found: &[&str]) -> Measures {
        let ids: Vec<ItemId> = found.iter().map(|id| ItemId::parse(id).unwrap()).collect();
        judge(&ids.iter().collect::<Vec<_>>(), &question(&[("doctor", 2), ("health/clinic", 1)]), true)
    }

    #[test]
    fn the_best_order_has_all_measures_at_one() {
        let measures = judged(&["health/doctor", "health/clinic", "work/office"]);
        assert_eq!((measures.recall_at_5, measures.ndcg_at_10, measures.mrr, measures.success_at_1), (1.0, 1.0, 1.0, 1.0));
    }

    #[test]
    fn later_is_worse() {
        let measures = judged(&["work/office", "health/clinic", "health/doctor"]);
        assert_eq!((measures.recall_at_5, measures.success_at_1, measures.empty), (1.0, 0.0, 0.0));
        assert!(measures.ndcg_at_10 < 0.7 && measures.mrr < 0.34);
        assert_eq!(judged(&[]).empty, 1.0);
    }

    #[test]
    fn what_nothing_answers_is_told_apart() {
        let nothing = |confident| judge(&[], &question(&[]), confident);
        let all = mean(&[judged(&["health/doctor", "health/clinic"]), nothing(true), nothing(false)]);
        assert_eq!((all.queries, all.recall_at_5, all.confident, all.unsure), (1, 1.0, 1.0, 0.0));
        assert_eq!((all.without_answer, all.said_so), (2, Some(0.5)));
        assert_eq!(mean(&[judged(&[])]).said_so, None);
    }
}
