//! What is wrong with the content, where, and how to mend it.

use serde::{Serialize, Serializer};

use crate::catalogue::Position;

/// Something wrong in a file of the content repository.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The name of the rule that is broken.
    pub rule: &'static str,
    /// Whether the edition can still be published.
    pub severity: Severity,
    /// Where.
    pub position: Position,
    /// What was found and what was expected.
    pub message: String,
    /// How to mend it.
    pub advice: String,
}

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The edition can't be published.
    Error,
    /// It can, but somebody should look.
    Warning,
}

impl Finding {
    /// Something that keeps the edition from being published.
    pub fn error(rule: &'static str, position: Position, message: impl Into<String>, advice: impl Into<String>) -> Self {
        Self { rule, severity: Severity::Error, position, message: message.into(), advice: advice.into() }
    }

    /// Something that somebody should look at.
    pub fn warning(rule: &'static str, position: Position, message: impl Into<String>, advice: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(rule, position, message, advice) }
    }
}

/// The order in which findings are read: by file and line.
pub fn sort(findings: &mut Vec<Finding>) {
    findings.sort_by(|one, other| (&one.position, one.rule, &one.message).cmp(&(&other.position, other.rule, &other.message)));
    findings.dedup();
}

impl Serialize for Finding {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Flat<'a> {
            rule: &'a str,
            severity: Severity,
            file: &'a str,
            line: usize,
            column: usize,
            message: &'a str,
            advice: &'a str,
        }
        let Position { file, line, column } = &self.position;
        let Self { rule, severity, message, advice, .. } = self;
        Flat { rule, severity: *severity, file, line: *line, column: *column, message, advice }.serialize(serializer)
    }
}
