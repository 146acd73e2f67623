//! Words beside earlier words of a section: what changed since somebody approved it, and between what a dispute is.

use super::memory::{Memory, Raw, judged_before};
use super::sheet::Sheet;
use super::shell::Room;
use super::words;
use crate::catalogue::{Hash, Written};
use crate::language::Language;
use crate::review::{Difference, Task};
use crate::site::markup::Html;

/// How a dispute can be ended.
pub(super) struct Settle {
    /// Another translation that reviewers judged: its hash, and its words with what the one that stands has not.
    pub(super) earlier: Option<(String, Html)>,
}

/// What changed since somebody approved it, both sides before and after.
pub(super) struct Changed {
    pub(super) source: Option<(Html, Html)>,
    pub(super) own: Option<(Html, Html)>,
}

/// The translation that reviewers judged last before the one that stands, as far as it is still known.
pub(super) fn settle(room: &Room<'_>, sheet: &Sheet<'_>, task: &Task<'_>, raw: &Raw, memory: &Memory) -> Settle {
    let earlier = judged_before(sheet, task).and_then(|hash| {
        let before = memory.earlier(room, &task.unit, sheet.language, hash)?;
        let difference = Difference::new(&words::whole(&before), &words::whole(raw.own.get(&task.unit.section)?));
        Some((hash.as_str().to_owned(), words::pieces(&sheet.view, sheet.language, &difference.before, "ins")))
    });
    Settle { earlier }
}

/// What changed on both sides since the approval.
pub(super) fn changed(room: &Room<'_>, sheet: &Sheet<'_>, task: &Task<'_>, raw: &Raw, memory: &Memory) -> Option<Changed> {
    let approval = task.approved.filter(|_| task.has_changed_since_approval())?;
    let id = &task.unit.section;
    let side = |language: &Language, hash: &Hash, now: Option<&Written>| {
        let (before, now) = (memory.earlier(room, &task.unit, language, hash)?, now?);
        let difference = Difference::new(&words::whole(&before), &words::whole(now));
        let shown = |pieces: &[crate::review::Piece], tag| words::pieces(&sheet.view, language, pieces, tag);
        (!difference.is_empty()).then(|| (shown(&difference.before, "del"), shown(&difference.after, "ins")))
    };
    let source = side(&sheet.texts.source_language, &approval.source, raw.source.get(id));
    let own = side(sheet.language, &approval.translation, raw.own.get(id));
    Some(Changed { source, own })
}
