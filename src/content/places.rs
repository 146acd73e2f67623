//! Where in a file something stands: bytes → lines and columns. A file of facts has thousands of values and a text a hundred
//! links; each notes its place.

use std::sync::Arc;

use crate::catalogue::Position;

/// The places of a file.
pub(super) struct Places<'a> {
    file: &'a Arc<str>,
    whole: &'a str,
    /// The first byte of each line.
    lines: Vec<usize>,
}

impl<'a> Places<'a> {
    /// Finds the lines of a file.
    pub(super) fn new(file: &'a Arc<str>, whole: &'a str) -> Self {
        let newlines = whole.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self { file, whole, lines: std::iter::once(0).chain(newlines.map(|(newline, _)| newline + 1)).collect() }
    }

    /// The line and column of a byte of the file.
    pub(super) fn at(&self, offset: usize) -> Position {
        let line = self.line(offset);
        let before = self.lines.get(line - 1).and_then(|start| self.whole.get(*start..offset)).unwrap_or_default();
        Position { file: Arc::clone(self.file), line, column: before.chars().count() + 1 }
    }

    /// The line of a byte of the file, from 1.
    pub(super) fn line(&self, offset: usize) -> usize {
        self.lines.partition_point(|start| *start <= offset).max(1)
    }
}
