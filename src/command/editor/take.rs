//! Many sections of a translation at once, as they come back from a meeting or an agency: what can be taken is one change and one
//! commit, what can't says why, and keeps nothing else back.

use std::collections::{BTreeMap, BTreeSet};

use super::plan::{Plan, put};
use super::{Bench, ContentEditor, Read, is_valid, new_faults};
use crate::catalogue::SectionId;
use crate::check::guard::{Guard, guards};
use crate::clock;
use crate::content::Finding;
use crate::content::edit::{Draft, Entry, section_at};
use crate::desk::editor::{Outcome, Refusal};
use crate::edition::Edition;
use crate::exchange::Proposal;
use crate::review::change::{Author, Fault};

/// The sections on their way, before what stands there.
struct Basket<'a> {
    proposals: &'a [Proposal],
    before: &'a Edition,
    known: Vec<Finding>,
    /// What can't be taken, with the reason.
    refused: BTreeMap<usize, Outcome>,
    /// What waits while the others are tried.
    aside: BTreeSet<usize>,
}

/// A draft of the sections that are neither refused nor aside.
struct Filled {
    plan: Plan,
    /// What became of each section: those that the draft has are taken.
    became: Vec<Outcome>,
    /// Their files.
    files: BTreeMap<usize, String>,
}

impl ContentEditor {
    /// Takes what can be taken, in the name of somebody; without one, only looks.
    pub(super) fn take_all(&self, proposals: &[Proposal], by: Option<&Author>) -> Result<Vec<Outcome>, Refusal> {
        let mut bench = self.bench();
        let (before, mut known) = bench.read();
        known.extend(bench.before.run(&before));
        let mut basket = Basket { proposals, before: &before, known, refused: BTreeMap::new(), aside: BTreeSet::new() };
        let (filled, (edition, found)) = basket.sorted(&mut bench)?;
        let taken = filled.files.len();
        if let (Some(by), true) = (by, taken > 0) {
            let language = proposals.first().map(|proposal| proposal.language.to_string()).unwrap_or_default();
            let subject = format!("Take {taken} corrected sections into {language}");
            let entry = Entry { author: by.name.trim().to_owned(), subject, at: clock::instant() };
            bench.keeper.keep(&filled.plan.draft, &entry)?;
            self.show(&mut bench, &edition, is_valid(&found));
        }
        Ok(filled.became)
    }
}

impl Basket<'_> {
    /// All that can be taken, and the edition that it makes. Each round refuses what can't be, which may be what another stands on.
    fn sorted(&mut self, bench: &mut Bench) -> Result<(Filled, Read), Refusal> {
        loop {
            let filled = self.filled(bench)?;
            let read = bench.read_over(&filled.plan);
            if self.refuse_what_differs(&filled, &read.0) {
                continue;
            }
            let faults = self.faults(&read.1);
            if faults.is_empty() || filled.files.is_empty() {
                return Ok((filled, read));
            }
            if !self.refuse_where_it_stands(&filled, &faults) {
                let suspects = self.put_aside(bench, filled, &faults)?;
                self.refuse_by_trial(bench, &suspects)?;
            }
        }
    }

    fn filled(&self, bench: &Bench) -> Result<Filled, Refusal> {
        let (mut draft, mut files) = (Draft::default(), BTreeMap::new());
        let mut became = vec![Outcome::Same; self.proposals.len()];
        // Titles first: a translation begins with one, wherever it stands in the file.
        let (heads, rest): (Vec<_>, Vec<_>) =
            self.proposals.iter().enumerate().partition(|(_, proposal)| proposal.unit.section.as_str() == SectionId::HEAD);
        for (place, proposal) in heads.into_iter().chain(rest) {
            let Some(outcome) = became.get_mut(place) else { continue };
            if self.aside.contains(&place) {
                continue;
            }
            if let Some(refused) = self.refused.get(&place) {
                *outcome = refused.clone();
                continue;
            }
            *outcome = match put(bench.keeper.root(), self.before, &mut draft, proposal) {
                Ok(Some(file)) => {
                    files.insert(place, file);
                    Outcome::Taken
                }
                Ok(None) => Outcome::Same,
                Err(Refusal::Moved(_)) => Outcome::Moved,
                Err(Refusal::HeadFirst) => Outcome::HeadFirst,
                Err(Refusal::Faults(faults)) => Outcome::Faults(faults),
                Err(Refusal::Unknown(_)) => Outcome::Unknown,
                Err(refusal) => return Err(refusal),
            };
        }
        Ok(Filled { plan: Plan::free(draft, String::new()), became, files })
    }

    /// What newly is wrong and forbids to write.
    fn faults(&self, found: &[Finding]) -> Vec<Fault> {
        new_faults(&self.known, found).into_iter().filter(|fault| fault.forbids).collect()
    }

    /// Refuses what differs from its source; whether anything does.
    fn refuse_what_differs(&mut self, filled: &Filled, edition: &Edition) -> bool {
        let before = self.refused.len();
        for &place in filled.files.keys() {
            let Some(proposal) = self.proposals.get(place) else { continue };
            let mut differs = guards(edition, &proposal.unit, &proposal.language);
            differs.retain(Guard::forbids);
            if !differs.is_empty() {
                self.refused.insert(place, Outcome::Guards(differs));
            }
        }
        self.refused.len() > before
    }

    /// Refuses the sections in which what the checks found stands; whether there are any.
    fn refuse_where_it_stands(&mut self, filled: &Filled, faults: &[Fault]) -> bool {
        let before = self.refused.len();
        let texts = filled.plan.draft.overlay();
        for fault in faults {
            let text = texts.get(&fault.file).and_then(Option::as_deref);
            let Some(section) = text.and_then(|text| section_at(text, fault.line)) else { continue };
            let is_it = |(place, file): &(&usize, &String)| {
                **file == fault.file
                    && self.proposals.get(**place).is_some_and(|proposal| proposal.unit.section.as_str() == section)
            };
            let Some((&place, _)) = filled.files.iter().find(is_it) else { continue };
            match self.refused.entry(place).or_insert_with(|| Outcome::Faults(Vec::new())) {
                Outcome::Faults(own) => own.push(fault.clone()),
                _ => continue,
            }
        }
        self.refused.len() > before
    }

    /// Puts aside the sections of the files in which something is wrong, or all, where it is wrong without them too.
    fn put_aside(&mut self, bench: &mut Bench, filled: Filled, faults: &[Fault]) -> Result<Vec<usize>, Refusal> {
        let is_near = |file: &String| faults.iter().any(|fault| fault.file == *file);
        let near: Vec<usize> = filled.files.iter().filter(|(_, file)| is_near(file)).map(|(place, _)| *place).collect();
        self.aside.extend(&near);
        let (_, found) = bench.read_over(&self.filled(bench)?.plan);
        if self.faults(&found).is_empty() {
            return Ok(near);
        }
        let all: Vec<usize> = filled.files.into_keys().collect();
        self.aside.extend(&all);
        Ok(all)
    }

    /// What is wrong stands in no section of these: brings in as many of them as can be together, by halves.
    fn refuse_by_trial(&mut self, bench: &mut Bench, places: &[usize]) -> Result<(), Refusal> {
        self.aside.retain(|place| !places.contains(place));
        let filled = self.filled(bench)?;
        let (_, found) = bench.read_over(&filled.plan);
        let faults = self.faults(&found);
        match places {
            _ if faults.is_empty() => {}
            [one] => drop(self.refused.insert(*one, Outcome::Faults(faults))),
            _ => {
                self.aside.extend(places);
                let (first, rest) = places.split_at(places.len() / 2);
                self.refuse_by_trial(bench, first)?;
                self.refuse_by_trial(bench, rest)?;
            }
        }
        Ok(())
    }
}
