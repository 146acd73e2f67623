//! Takes back what one commit did, where nothing has been built upon it: every place that it changed stands as it left it.

use similar::{Algorithm, DiffOp, capture_diff_slices};
use thiserror::Error;

use super::history::{FileChange, History};
use super::keeper::{KeepError, Keeper};
use super::{Draft, EditError};

/// How many lines around a change must still be there.
const AROUND: usize = 2;

/// Why a commit can't be taken back.
#[derive(Debug, Error)]
pub enum UndoError {
    /// There is no such commit, or no history at all.
    #[error("there is no such commit")]
    Unknown,
    /// Later changes stand on this one.
    #[error("later changes of {0} stand on this one")]
    BuiltUpon(String),
    /// The history or a file can't be read.
    #[error(transparent)]
    Keep(#[from] KeepError),
}

impl From<EditError> for UndoError {
    fn from(error: EditError) -> Self {
        Self::Keep(error.into())
    }
}

impl Keeper {
    /// The files without what a commit did, and the first line of that commit.
    pub fn without(&self, commit: &str) -> Result<Draft, UndoError> {
        let history = History::open(self.root())?.ok_or(UndoError::Unknown)?;
        let changes = history.change(commit)?.filter(|changes| !changes.is_empty()).ok_or(UndoError::Unknown)?;
        let mut draft = Draft::default();
        for FileChange { path, before, after } in changes {
            let now = draft.text(self.root(), &path)?;
            let built_upon = || UndoError::BuiltUpon(path.clone());
            let text = match (&now, &after) {
                (now, after) if now == after => before,
                (Some(now), Some(after)) => {
                    Some(taken_back(before.as_deref().unwrap_or(""), after, now).ok_or_else(built_upon)?)
                }
                _ => return Err(built_upon()),
            };
            draft.set(self.root(), &path, text)?;
        }
        Ok(draft)
    }
}

/// `now` without what changed from `before` to `after`; `None` when a changed place can't be found again, or not for certain.
fn taken_back(before: &str, after: &str, now: &str) -> Option<String> {
    let (old, new): (Vec<&str>, Vec<&str>) = (before.split_inclusive('\n').collect(), after.split_inclusive('\n').collect());
    let mut text: Vec<&str> = now.split_inclusive('\n').collect();
    // From the end on, so that what was replaced can't be taken for a place that is still looked for.
    for operation in capture_diff_slices(Algorithm::Myers, &old, &new).iter().rev() {
        if matches!(operation, DiffOp::Equal { .. }) {
            continue;
        }
        let (was, is) = (operation.old_range(), operation.new_range());
        let start = is.start.saturating_sub(AROUND);
        let sought = new.get(start..is.end.saturating_add(AROUND).min(new.len()))?;
        // At the end of a file others have added lines since.
        let sought = if is.end == new.len() { new.get(start..is.end)? } else { sought };
        let mut places =
            (0..=text.len().checked_sub(sought.len())?).filter(|at| text.get(*at..at + sought.len()) == Some(sought));
        let place = places.next()?;
        if places.next().is_some() {
            return None;
        }
        let from = place + (is.start - start);
        text.splice(from..from + is.len(), old.get(was)?.iter().copied());
    }
    Some(text.concat())
}

#[cfg(test)]
mod tests {
    use super::taken_back;

    #[test]
    fn a_change_is_taken_back_beside_later_ones() {
        let (before, after) = ("a\nb\nc\nd\ne\nf\n", "a\nb\nX\nd\ne\nf\n");
        assert_eq!(taken_back(before, after, after).as_deref(), Some(before));
        assert_eq!(taken_back(before, after, "a\nb\nX\nd\ne\nf\ng\n").as_deref(), Some("a\nb\nc\nd\ne\nf\ng\n"));
        assert_eq!(taken_back(before, after, "a\nb\nY\nd\ne\nf\n"), None, "somebody changed the same line since");
        assert_eq!(taken_back(before, after, "a\nb\nX\nd\na\nb\nX\nd\n"), None, "nobody knows which of the two is meant");
    }

    #[test]
    fn what_was_added_at_the_end_goes_alone() {
        assert_eq!(taken_back("1\n", "1\n2\n", "1\n2\n3\n").as_deref(), Some("1\n3\n"));
    }
}
