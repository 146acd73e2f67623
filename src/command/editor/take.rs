//! Many sections of a translation at once, as they come back from a meeting or an agency: what can be taken is one change and one
//! commit, what can't says why, and keeps nothing else back.

use super::plan::{Plan, put};
use super::{Bench, ContentEditor, is_valid, new_faults};
use crate::check::guard::{Guard, guards};
use crate::clock;
use crate::content::Finding;
use crate::content::edit::{Draft, Entry};
use crate::desk::editor::{Outcome, Refusal};
use crate::edition::Edition;
use crate::exchange::Proposal;
use crate::review::change::{Author, Fault};

/// The sections on their way: what became of each, and the files of those that still can be taken.
struct Basket<'a> {
    proposals: &'a [Proposal],
    outcomes: Vec<Option<Outcome>>,
    files: Vec<Option<String>>,
}

impl ContentEditor {
    /// Takes what can be taken, in the name of somebody; without one, only looks.
    pub(super) fn take_all(&self, proposals: &[Proposal], by: Option<&Author>) -> Result<Vec<Outcome>, Refusal> {
        let mut bench = self.bench();
        let (before, mut known) = bench.read();
        known.extend(bench.before.run(&before));
        let none = || proposals.iter().map(|_| None);
        let mut basket = Basket { proposals, outcomes: none().collect(), files: proposals.iter().map(|_| None).collect() };
        // Each round leaves out what can't be taken; that may be what another stands on.
        let (draft, edition, is_valid) = loop {
            let plan = Plan::free(basket.filled(&bench, &before)?, String::new());
            let (edition, found) = bench.read_over(&plan);
            if !basket.sort_out(&edition, &known, &found) {
                break (plan.draft, edition, is_valid(&found));
            }
        };
        let taken = basket.outcomes.iter().filter(|outcome| outcome.is_none()).count();
        if let (Some(by), true) = (by, taken > 0) {
            let language = proposals.first().map(|proposal| proposal.language.to_string()).unwrap_or_default();
            let subject = format!("Take {taken} corrected sections into {language}");
            let entry = Entry { author: by.name.trim().to_owned(), subject, at: clock::instant() };
            bench.keeper.keep(&draft, &entry)?;
            self.show(&mut bench, &edition, is_valid);
        }
        Ok(basket.outcomes.into_iter().map(|outcome| outcome.unwrap_or(Outcome::Taken)).collect())
    }
}

impl Basket<'_> {
    /// A draft of all that still can be taken.
    fn filled(&mut self, bench: &Bench, edition: &Edition) -> Result<Draft, Refusal> {
        let mut draft = Draft::default();
        for (place, proposal) in self.proposals.iter().enumerate() {
            if self.outcomes.get(place).is_some_and(Option::is_some) {
                continue;
            }
            let outcome = match put(bench.keeper.root(), edition, &mut draft, proposal) {
                Ok(Some(file)) => {
                    self.files[place] = Some(file);
                    None
                }
                Ok(None) => Some(Outcome::Same),
                Err(Refusal::Moved(_)) => Some(Outcome::Moved),
                Err(Refusal::HeadFirst) => Some(Outcome::HeadFirst),
                Err(Refusal::Faults(faults)) => Some(Outcome::Faults(faults)),
                Err(Refusal::Unknown(_)) => Some(Outcome::Unknown),
                Err(refusal) => return Err(refusal),
            };
            self.outcomes[place] = outcome;
        }
        Ok(draft)
    }

    /// Leaves out what differs from its source, or else what the checks forbid; whether anything was.
    fn sort_out(&mut self, edition: &Edition, known: &[Finding], found: &[Finding]) -> bool {
        let mut sorted = false;
        for (place, proposal) in self.proposals.iter().enumerate() {
            if self.outcomes[place].is_some() {
                continue;
            }
            let mut differs = guards(edition, &proposal.unit, &proposal.language);
            differs.retain(Guard::forbids);
            if !differs.is_empty() {
                (self.outcomes[place], self.files[place], sorted) = (Some(Outcome::Guards(differs)), None, true);
            }
        }
        // A check names a file: another section of it may be all that is wrong there, so the rest is looked at once more without that.
        if sorted {
            return true;
        }
        let faults: Vec<Fault> = new_faults(known, found).into_iter().filter(|fault| fault.forbids).collect();
        let nowhere = |fault: &Fault| !self.files.iter().flatten().any(|file| *file == fault.file);
        let homeless: Vec<Fault> = faults.iter().filter(|fault| nowhere(fault)).cloned().collect();
        for place in 0..self.proposals.len() {
            if self.outcomes[place].is_some() {
                continue;
            }
            let own = faults.iter().filter(|fault| self.files[place].as_ref() == Some(&fault.file));
            let own: Vec<Fault> = own.chain(&homeless).cloned().collect();
            if !own.is_empty() {
                (self.outcomes[place], self.files[place], sorted) = (Some(Outcome::Faults(own)), None, true);
            }
        }
        sorted
    }
}
