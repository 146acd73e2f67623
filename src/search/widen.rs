//! Questions that the site's own language does not know: the other languages of the city and other keyboards are asked, and
//! what they know better is laid over. Knows rankings, not how they come about.

use std::collections::BTreeMap;

use super::SearchError;
use super::index::LanguageIndex;
use super::question::{Question, Ranking};
use super::weights::{Limit, Quality};

/// What the city's other languages and other keyboards know better is laid over what the site's own language knows.
pub(super) fn widened(
    own: Ranking,
    index: &LanguageIndex,
    all: &[&LanguageIndex],
    query: &str,
) -> Result<Ranking, SearchError> {
    let mut better = Vec::new();
    for other in all.iter().filter(|other| other.language != index.language) {
        let ranking = other.rank(&Question::new(query, &other.analysis, &other.source))?;
        if ranking.quality > own.quality {
            better.push(ranking);
        }
    }
    let best = better.iter().map(|ranking| ranking.quality).fold(own.quality, f32::max);
    if best < Quality::TRY_KEYBOARDS {
        better.extend(retyped(all, query, best)?);
    }
    if better.is_empty() {
        return Ok(own);
    }
    better.push(own);
    Ok(fused(&better))
}

/// What the indexes know of a question typed with the keyboard set to another script, if that is more than `known`.
fn retyped(all: &[&LanguageIndex], query: &str, known: f32) -> Result<Vec<Ranking>, SearchError> {
    let mut rankings = Vec::new();
    for index in all {
        for text in index.analysis.retyped(query) {
            let question = Question::new(&text, &index.analysis, &index.source).taken_literally();
            let mut ranking = index.rank(&question)?;
            ranking.quality *= Quality::RETYPED;
            if ranking.quality > known {
                rankings.push(ranking);
            }
        }
    }
    Ok(rankings)
}

/// One ranking of several: an item gains by its rank in each, the more the better that index knows the words.
fn fused(rankings: &[Ranking]) -> Ranking {
    let mut scores: BTreeMap<usize, f32> = BTreeMap::new();
    for ranking in rankings {
        for (rank, (number, _)) in ranking.hits.iter().enumerate() {
            *scores.entry(*number).or_default() += ranking.quality.powi(2) / (Limit::FUSION + rank as f32);
        }
    }
    let mut hits: Vec<(usize, f32)> = scores.into_iter().collect();
    hits.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
    Ranking { quality: rankings.iter().map(|ranking| ranking.quality).fold(0.0, f32::max), hits }
}
