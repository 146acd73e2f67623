//! Reads what stands under the letter: `letter/letter.toml` and `letter/signature.svg`.

use std::sync::Arc;

use super::Finding;
use super::document::Document;
use crate::catalogue::{Position, Signer};

/// What a picture of a signature has no use for: words that no check sees, programs, and other files.
const FORBIDDEN: [&str; 5] = ["<text", "<script", "<image", "<foreignobject", "href="];

/// Reads a picture; one that could show or do something else than lines is a finding.
pub(super) fn picture(file: &Arc<str>, text: &str, findings: &mut Vec<Finding>) -> Option<String> {
    let small = text.to_lowercase();
    let wrong = match FORBIDDEN.iter().find(|part| small.contains(**part)) {
        Some(part) => format!("the picture contains “{part}”"),
        None if !small.contains("<svg") || !small.trim_end().ends_with("</svg>") => "this is not a picture in SVG".to_owned(),
        None => return Some(text.to_owned()),
    };
    let advice = "save the signature as a plain SVG of paths, without text, links or pictures in it";
    findings.push(Finding::error("bad-picture", Position::start(Arc::clone(file)), wrong, advice));
    None
}

impl Document<'_> {
    /// Reads `letter/letter.toml`.
    pub(super) fn signer(&mut self) -> Option<Signer> {
        let signer: Signer = self.record()?;
        let empty = [("name", &signer.name), ("office", &signer.office)].into_iter().find(|(_, value)| value.trim().is_empty());
        if let Some((key, _)) = empty {
            self.error("missing-key", &(0..0), format!("the {key} is empty"), "write it, or remove the file");
            return None;
        }
        Some(signer)
    }
}
