//! A thousand accidents to valid files: bytes flipped, lines lost or doubled, encodings broken. Each is read and checked;
//! none may panic. The seed of an accident names it, so that it can be repeated.

use std::fs;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use rayon::prelude::*;
use witaj::check;
use witaj::content;
use witaj::edition::{Edition, EditionId};
use witaj::locale;

use crate::broken::{lay, root, small_city};

const ACCIDENTS: u64 = 1000;

/// `SplitMix64` (Steele, Lea and Flood 2014): small, and the same on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % sides.max(1) as u64).expect("a small number")
    }
}

/// What lands in files when somebody's cat walks over the keyboard, or a program pastes what it should not.
const STRAY: [&str; 16] = [
    "\u{202e}",
    "\0",
    "{fact:",
    "{fact:}",
    "[](item:",
    "+++\n",
    "\"\"\"",
    "## {#}\n",
    "{#head}",
    "٩٩٩",
    "\u{feff}",
    "💶",
    "<b",
    "- - - - > # ",
    "🇵🇱\u{200d}",
    "999999999999999999999",
];

fn accident(dice: &mut Dice, bytes: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    let length = bytes.len();
    let text = || String::from_utf8_lossy(&bytes).into_owned();
    let mut lines: Vec<String> = text().split_inclusive('\n').map(str::to_owned).collect();
    let line = dice.roll(lines.len());
    match dice.roll(10) {
        0 => {
            for _ in 0..=dice.roll(8) {
                let place = dice.roll(length);
                bytes[place] ^= 1 << dice.roll(8);
            }
            return bytes;
        }
        1 => drop(lines.remove(line)),
        2 => lines.insert(line, lines[line].clone()),
        3 => {
            let other = dice.roll(lines.len());
            lines.swap(line, other);
        }
        4 => return bytes[..dice.roll(length)].to_vec(),
        5 => {
            let (start, end) = (dice.roll(length), dice.roll(length));
            bytes.drain(start.min(end)..start.max(end));
            return bytes;
        }
        6 => return text().encode_utf16().flat_map(u16::to_le_bytes).collect(),
        // As an old editor saves it: what is not Latin-1 becomes a question mark.
        7 => return text().chars().map(|letter| u8::try_from(u32::from(letter)).unwrap_or(b'?')).collect(),
        8 => {
            let stray = STRAY[dice.roll(STRAY.len())];
            let places: Vec<usize> = lines[line].char_indices().map(|(place, _)| place).collect();
            let place = places[dice.roll(places.len())];
            lines[line].insert_str(place, stray);
        }
        _ => return bytes[dice.roll(length)..].to_vec(),
    }
    lines.concat().into_bytes()
}

/// All files of a folder, in order.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = walkdir::WalkDir::new(folder).sort_by_file_name();
    entries
        .into_iter()
        .map(|entry| entry.expect("an entry"))
        .filter(|entry| entry.file_type().is_file())
        .map(walkdir::DirEntry::into_path)
        .collect()
}

#[test]
fn a_thousand_accidents_never_panic() {
    let (messages, _) = locale::read(&root().join("locales"));
    let today = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
    let look = |folder: &Path| {
        let reading = content::read(folder);
        let edition =
            Edition::new(EditionId::new(&reading.digest, messages.digest()), reading.catalogue, messages.clone(), today);
        let mut findings = reading.findings;
        findings.extend(check::run(&edition));
        content::sort(&mut findings);
        findings
    };
    let results: Vec<(u64, Option<usize>)> = (0..8_u64)
        .into_par_iter()
        .flat_map_iter(|worker| {
            let folder = small_city();
            lay(&root().join("tests/broken/known-wrong-phones"), folder.path());
            lay(&root().join("tests/broken/map-that-is-none"), folder.path());
            let before = look(folder.path()).len();
            let files = files(folder.path());
            (0..ACCIDENTS)
                .filter(|seed| seed % 8 == worker)
                .map(|seed| {
                    let mut dice = Dice(seed);
                    let file = &files[dice.roll(files.len())];
                    let whole = fs::read(file).expect("a file");
                    fs::write(file, accident(&mut dice, &whole)).expect("a file");
                    let found = catch_unwind(std::panic::AssertUnwindSafe(|| look(folder.path()).len())).ok();
                    fs::write(file, whole).expect("a file");
                    (seed, found.map(|found| found.abs_diff(before)))
                })
                .collect::<Vec<_>>()
        })
        .collect();
    let panics: Vec<u64> = results.iter().filter(|(_, found)| found.is_none()).map(|(seed, _)| *seed).collect();
    assert_eq!(panics, [0_u64; 0], "the seeds of the accidents that panicked");
    let noticed = results.iter().filter(|(_, found)| found.is_some_and(|change| change > 0)).count();
    assert!(noticed > 600, "{noticed} of {ACCIDENTS} accidents were noticed");
}
