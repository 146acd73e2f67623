//! What stands on finished pages, to be compared with what was laid on the desk: a card prints of a service what there is room
//! for, and a sign its name. A print run remembers no more than paper says.

use typst::layout::{Frame, FrameItem};
use typst_layout::PagedDocument;

/// Letters and digits of pages, in the order in which they were set.
pub(super) struct Wording {
    /// Words with one blank around each.
    parted: String,
    /// The same without blanks: a line may end in the middle of a word.
    joined: String,
}

/// Shorter words may be part of others by chance; so many letters and digits are not.
const TELLING: usize = 6;

impl Wording {
    /// The words of a document.
    pub(super) fn of(document: &PagedDocument) -> Self {
        let mut text = String::new();
        for page in document.pages() {
            read(&page.frame, &mut text);
        }
        Self::new(&text)
    }

    fn new(text: &str) -> Self {
        let words = words(text);
        Self { parted: format!(" {} ", words.join(" ")), joined: words.concat() }
    }

    /// Whether a value is among them. A line that runs from right to left is set in pieces: there each piece is looked for.
    pub(super) fn says(&self, printed: &str) -> bool {
        self.has(printed) || printed.split_whitespace().count() > 1 && printed.split_whitespace().all(|piece| self.has(piece))
    }

    fn has(&self, piece: &str) -> bool {
        let words = words(piece);
        let joined = words.concat();
        if joined.chars().count() >= TELLING {
            return self.joined.contains(&joined);
        }
        words.is_empty() || self.parted.contains(&format!(" {} ", words.join(" ")))
    }
}

fn read(frame: &Frame, text: &mut String) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => read(&group.frame, text),
            FrameItem::Text(run) => {
                text.push_str(&run.text);
                text.push(' ');
            }
            _ => {}
        }
    }
}

/// Runs of letters and digits, in small letters.
fn words(text: &str) -> Vec<String> {
    let parts = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    parts.map(str::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::Wording;

    #[test]
    fn values_are_found_however_they_were_set() {
        let page = Wording::new("Tel. 112 · ul. Nowe Ogro- dy 8/12, 80-803 Gdańsk Pn–Pt: 8:00–15:15");
        for value in ["112", "ul. Nowe Ogrody 8/12, 80-803 Gdańsk", "pn–pt: 8:00–15:15", "15:15–8:00 Pn–Pt"] {
            assert_eq!(page.says(value), value != "15:15–8:00 Pn–Pt", "{value}");
        }
        for value in ["11", "997", "+48 58 524 45 00", "8:00–16:00", "ul. Stare Ogrody 8/12"] {
            assert!(!page.says(value), "{value}");
        }
    }
}
