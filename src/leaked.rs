//! Passwords that have leaked, in a file of tens of gigabytes: lines `HASH:COUNT` in the order of the hashes, SHA-1 in hexadecimal, as
//! the downloader of Have I Been Pwned writes it. A password is looked up where the file lies, by halving what is left of it: some 70
//! short reads. Nothing is asked of anybody else, and the file may be replaced by a newer one at any time.

use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};

use sha1::{Digest as _, Sha1};
use thiserror::Error;

/// A password's SHA-1.
type Hash = [u8; 20];

/// Letters of a hash.
const LETTERS: usize = 40;
/// Bytes of a line at most: a hash, a colon, a count, an end.
const LINE: usize = 64;
/// Lines that are looked at when the file is named, one after another at its beginning, and as many throughout it.
const LOOKED_AT: u64 = 1000;

/// A list of passwords that have leaked.
#[derive(Clone, Debug)]
pub struct Leaked {
    path: PathBuf,
}

/// Why a list can't be used.
#[derive(Debug, Error)]
pub enum LeakedError {
    /// There is none, or it can't be read.
    #[error("the list of leaked passwords {} can't be read: {why}; name another file, or none", .path.display())]
    Unreadable {
        /// Where it was to be.
        path: PathBuf,
        /// What the system says.
        why: io::Error,
    },
    /// It is something else.
    #[error(
        "{} is no list of leaked passwords: at byte {at} there is no line HASH:COUNT with a SHA-1 of 40 hexadecimal digits; the \
         downloader of Have I Been Pwned makes such a file",
        .path.display()
    )]
    Format {
        /// The file.
        path: PathBuf,
        /// Where it is something else.
        at: u64,
    },
    /// A hash stands before a smaller one.
    #[error(
        "the list of leaked passwords {} is not in the order of its hashes at byte {at}, so that nothing can be found in it; take the \
         list that is ordered by hash, or sort it: LC_ALL=C sort",
        .path.display()
    )]
    Order {
        /// The file.
        path: PathBuf,
        /// Where a smaller hash follows.
        at: u64,
    },
}

impl Leaked {
    /// The list in a file, once it is seen that it is one.
    pub fn open(path: &Path) -> Result<Self, LeakedError> {
        let leaked = Self { path: path.to_owned() };
        leaked.list()?.check()?;
        Ok(leaked)
    }

    /// Bytes of the list.
    pub fn length(&self) -> Result<u64, LeakedError> {
        Ok(self.list()?.length)
    }

    /// Whether a password is on it.
    pub fn holds(&self, password: &str) -> Result<bool, LeakedError> {
        self.list()?.find(&sha1(password))
    }

    /// The file that is there now.
    fn list(&self) -> Result<List<'_>, LeakedError> {
        let unreadable = |why| LeakedError::Unreadable { path: self.path.clone(), why };
        let file = File::open(&self.path).map_err(unreadable)?;
        let about = file.metadata().map_err(unreadable)?;
        if !about.is_file() {
            return Err(unreadable(io::Error::other("it is not a file")));
        }
        Ok(List { path: &self.path, file, length: about.len() })
    }
}

/// The list while something is looked up.
struct List<'a> {
    path: &'a Path,
    file: File,
    length: u64,
}

/// A line: where it begins, its hash, where the next begins.
struct Line {
    at: u64,
    hash: Hash,
    next: u64,
}

impl List<'_> {
    /// Looks at the beginning, at lines throughout, and at the end.
    fn check(&mut self) -> Result<(), LeakedError> {
        let mut before = self.line(0)?;
        for _ in 1..LOOKED_AT {
            if before.next >= self.length {
                return Ok(());
            }
            let line = self.line(before.next)?;
            self.follows(&before, &line)?;
            before = line;
        }
        let begin = before.next;
        for part in 1..=LOOKED_AT {
            let at = begin + (self.length - begin) / LOOKED_AT * part;
            let Some(line) = self.line_from(at)? else { break };
            if line.at > before.at {
                self.follows(&before, &line)?;
                before = line;
            }
        }
        // The last line is whole, with an end or without.
        while before.next < self.length {
            let at = before.next.max(self.length.saturating_sub(LINE as u64));
            let Some(line) = self.line_from(at)? else { return Err(self.wrong(at)) };
            self.follows(&before, &line)?;
            before = line;
        }
        Ok(())
    }

    fn follows(&self, before: &Line, line: &Line) -> Result<(), LeakedError> {
        if before.hash < line.hash { Ok(()) } else { Err(self.unordered(line.at)) }
    }

    /// Whether a hash is there. Lines that begin before `low` have smaller ones, those from `high` on larger ones.
    fn find(&mut self, wanted: &Hash) -> Result<bool, LeakedError> {
        let (mut low, mut high) = (0, self.length);
        let (mut below, mut above) = (None, None);
        while low < high {
            let middle = low + (high - low) / 2;
            let line = match self.line_from(middle)? {
                Some(line) if line.at < high => line,
                // No line begins in the upper half.
                _ => {
                    high = middle;
                    continue;
                }
            };
            if below.is_some_and(|below| line.hash <= below) || above.is_some_and(|above| line.hash >= above) {
                return Err(self.unordered(line.at));
            }
            match line.hash.cmp(wanted) {
                std::cmp::Ordering::Equal => return Ok(true),
                std::cmp::Ordering::Less => (low, below) = (line.next, Some(line.hash)),
                std::cmp::Ordering::Greater => (high, above) = (middle, Some(line.hash)),
            }
        }
        Ok(false)
    }

    /// The first line that begins there or later; `None`: none does.
    fn line_from(&mut self, at: u64) -> Result<Option<Line>, LeakedError> {
        let Some(before) = at.checked_sub(1) else { return self.line(0).map(Some) };
        let bytes = self.read(before)?;
        match bytes.iter().position(|byte| *byte == b'\n') {
            Some(end) if before + end as u64 + 1 < self.length => self.line(before + end as u64 + 1).map(Some),
            Some(_) => Ok(None),
            // The last line need not have an end.
            None if before + bytes.len() as u64 == self.length && bytes.len() < LINE => Ok(None),
            None => Err(self.wrong(at)),
        }
    }

    /// The line that begins there.
    fn line(&mut self, at: u64) -> Result<Line, LeakedError> {
        let bytes = self.read(at)?;
        let end = bytes.iter().position(|byte| *byte == b'\n');
        let is_last = at + bytes.len() as u64 == self.length;
        let text = match end {
            Some(end) => bytes.get(..end),
            None if is_last => Some(bytes.as_slice()),
            None => None,
        };
        let hash = text.and_then(hash).ok_or_else(|| self.wrong(at))?;
        Ok(Line { at, hash, next: end.map_or(self.length, |end| at + end as u64 + 1) })
    }

    /// At most so many bytes as a line has.
    fn read(&mut self, at: u64) -> Result<Vec<u8>, LeakedError> {
        let mut bytes = Vec::with_capacity(LINE);
        let read = self.file.seek(SeekFrom::Start(at)).and_then(|_| (&self.file).take(LINE as u64).read_to_end(&mut bytes));
        read.map_err(|why| LeakedError::Unreadable { path: self.path.to_owned(), why })?;
        Ok(bytes)
    }

    fn wrong(&self, at: u64) -> LeakedError {
        LeakedError::Format { path: self.path.to_owned(), at }
    }

    fn unordered(&self, at: u64) -> LeakedError {
        LeakedError::Order { path: self.path.to_owned(), at }
    }
}

/// The hash under which a password stands. It protects nothing here: of two passwords with one hash, both are refused.
fn sha1(password: &str) -> Hash {
    Sha1::digest(password).into()
}

/// The hash of a line without its end.
fn hash(line: &[u8]) -> Option<Hash> {
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let (letters, count) = (line.get(..LETTERS)?, line.get(LETTERS..)?.strip_prefix(b":")?);
    if count.is_empty() || !count.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let digit = |letter: u8| char::from(letter).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let mut hash = [0; 20];
    for (byte, pair) in hash.iter_mut().zip(letters.chunks_exact(2)) {
        *byte = digit(*pair.first()?)? << 4 | digit(*pair.last()?)?;
    }
    Some(hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file with these lines, each with this end; the last without, where that is wanted.
    fn file(lines: &[String], end: &str, ends: bool) -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("leaked.txt");
        let text = lines.join(end) + if ends { end } else { "" };
        std::fs::write(&path, text).expect("a file");
        (folder, path)
    }

    /// The lines of a list of these passwords.
    fn lines(passwords: &[String]) -> Vec<String> {
        let hex = |password: &String| sha1(password).map(|byte| format!("{byte:02X}")).concat();
        let mut lines: Vec<String> =
            passwords.iter().enumerate().map(|(at, one)| format!("{}:{}", hex(one), 1 + at * at)).collect();
        lines.sort();
        lines
    }

    fn passwords(count: usize) -> Vec<String> {
        (0..count).map(|number| format!("password number {number}")).collect()
    }

    #[test]
    fn every_password_of_a_list_is_found_and_no_other() {
        for (count, end, ends) in [
            (1, "\n", false),
            (1, "\r\n", true),
            (2, "\n", true),
            (3, "\r\n", false),
            (2500, "\r\n", true),
            (2500, "\n", false),
        ] {
            let all = passwords(count);
            let (_folder, path) = file(&lines(&all), end, ends);
            let leaked = Leaked::open(&path).expect("a list");
            for password in &all {
                assert!(leaked.holds(password).expect("an answer"), "{password} of {count}");
            }
            for other in passwords(count + 50).split_off(count) {
                assert!(!leaked.holds(&other).expect("an answer"), "{other} of {count}");
            }
        }
    }

    /// The most used password of all, as a list of Have I Been Pwned has it.
    #[test]
    fn a_line_of_the_list_itself_is_found() {
        let (_folder, path) = file(&["5BAA61E4C9B93F3F0682250B6CF8331B7EE68FD8:9659365".to_owned()], "\r\n", true);
        let leaked = Leaked::open(&path).expect("a list");
        assert!(leaked.holds("password").expect("an answer") && !leaked.holds("Password").expect("an answer"));
    }

    #[test]
    fn hashes_that_begin_alike_are_told_apart() {
        let own = sha1("lipa most zupa rower").map(|byte| format!("{byte:02X}")).concat();
        let beside = |last: &str| format!("{}{last}:7", &own[..LETTERS - 1]);
        // Sixteen hashes that differ in their last digit alone, first with the right one, then without it.
        let digits = "0123456789ABCDEF".chars().map(String::from);
        let all: Vec<String> = digits.map(|digit| beside(&digit)).collect();
        let (_folder, path) = file(&all, "\n", true);
        assert!(Leaked::open(&path).and_then(|leaked| leaked.holds("lipa most zupa rower")).expect("an answer"));
        let others: Vec<String> = all.into_iter().filter(|line| !line.starts_with(&own)).collect();
        let (_folder, path) = file(&others, "\n", true);
        assert!(!Leaked::open(&path).and_then(|leaked| leaked.holds("lipa most zupa rower")).expect("an answer"));
        let lower: Vec<String> = vec![format!("{}:1", own.to_lowercase())];
        let (_folder, path) = file(&lower, "\n", true);
        assert!(
            Leaked::open(&path).and_then(|leaked| leaked.holds("lipa most zupa rower")).expect("an answer"),
            "in small letters"
        );
    }

    #[test]
    fn what_is_no_list_is_refused_when_it_is_named_with_what_to_do() {
        let why = |lines: &[String]| {
            let (_folder, path) = file(lines, "\n", true);
            Leaked::open(&path).err().map(|error| error.to_string()).unwrap_or_default()
        };
        let good = lines(&passwords(3000));
        assert_eq!(why(&good), "");
        assert!(why(&["password".to_owned()]).contains("at byte 0 there is no line HASH:COUNT"));
        assert!(why(&[]).contains("at byte 0"), "an empty line");
        for wrong in [&good[0][..40], &good[0][..41], &good[0][1..], &format!("{}x", good[0]), &"A".repeat(500)] {
            assert!(why(&[wrong.to_owned()]).contains("HASH:COUNT"), "{wrong}");
        }
        let (mut turned, mut by_count) = (good.clone(), good.clone());
        turned.reverse();
        by_count.sort_by_key(|line| line.split_once(':').and_then(|(_, count)| count.parse::<u64>().ok()));
        let mut late = good.clone();
        late.push(good[0].clone());
        for lines in [turned, by_count, late] {
            assert!(why(&lines).contains("LC_ALL=C sort"), "{}", why(&lines));
        }
        let mut cut = good.clone();
        cut.push("FFFFFF".to_owned());
        assert!(why(&cut).contains("HASH:COUNT"), "cut off");
        let nowhere = Leaked::open(Path::new("/nowhere/leaked.txt")).expect_err("no file").to_string();
        assert!(
            nowhere.contains("/nowhere/leaked.txt can't be read") && nowhere.contains("name another file, or none"),
            "{nowhere}"
        );
        assert!(Leaked::open(&std::env::temp_dir()).expect_err("a folder").to_string().contains("not a file"));
    }

    #[test]
    fn what_is_wrong_further_in_is_noticed_where_it_is_met() {
        let mut mixed = lines(&passwords(3000));
        let last = mixed.len() - 1;
        mixed.swap(1500, last);
        let (_folder, path) = file(&mixed, "\n", true);
        let leaked = Leaked { path };
        let found = passwords(3000).iter().map(|password| leaked.holds(password)).collect::<Vec<_>>();
        assert!(found.iter().any(|answer| matches!(answer, Err(LeakedError::Order { .. }))));
        // The file goes away, and another comes.
        std::fs::remove_file(&leaked.path).expect("gone");
        assert!(matches!(leaked.holds("x"), Err(LeakedError::Unreadable { .. })));
        std::fs::write(&leaked.path, lines(&["x".to_owned()]).join("\n")).expect("another");
        assert!(leaked.holds("x").expect("an answer"));
    }
}
