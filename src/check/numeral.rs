//! Numbers in words: read by their value, in the digits of any script and with any signs between them.

use std::ops::Range;

/// A number as it stands in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Numeral {
    /// Its bytes in the words.
    pub(super) range: Range<usize>,
    /// Its digits in ASCII, with a point before decimals and without the zeros at their end.
    pub(super) value: String,
}

/// The zeros of the scripts whose digits follow each other (Unicode's general category Nd), in order.
const ZEROS: [u32; 37] = [
    0x0030, 0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0DE6, 0x0E50,
    0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620,
    0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10,
];

/// Signs that stand between the digits of one number: blanks and signs of thousands, decimals, hours and dates.
const INNER: &str = " \u{a0}\u{2009}\u{202f}.,:/'’\u{66b}\u{66c}";

/// Signs that part decimals from the whole.
const POINTS: &str = ".,:\u{66b}";

/// Decimals, minutes and groszy have at most two digits; thousands have three.
const MOST_DECIMALS: usize = 2;

/// The value of a digit of any script.
pub(crate) fn digit(letter: char) -> Option<char> {
    if letter.is_ascii() {
        return letter.is_ascii_digit().then_some(letter);
    }
    let code = letter as u32;
    if code < ZEROS[1] {
        return None;
    }
    let zero = ZEROS[ZEROS.partition_point(|zero| *zero <= code).checked_sub(1)?];
    char::from_digit(code - zero, 10)
}

/// The numbers in words, in order.
pub(super) fn numerals(words: &str) -> Vec<Numeral> {
    let mut found = Vec::new();
    let mut letters = words.char_indices().peekable();
    while let Some((start, letter)) = letters.next() {
        let Some(first) = digit(letter) else { continue };
        let mut reading = Reading { value: String::from(first), end: start + letter.len_utf8(), point: None };
        while let Some((_, next)) = letters.peek().copied() {
            if let Some(digit) = digit(next) {
                reading.push(digit, next);
                letters.next();
                continue;
            }
            // A sign belongs to the number when a digit follows at once.
            let after = words.get(reading.end + next.len_utf8()..).and_then(|rest| rest.chars().next());
            if !INNER.contains(next) || after.and_then(digit).is_none() {
                break;
            }
            reading.sign(next);
            letters.next();
        }
        found.push(Numeral { range: start..reading.end, value: reading.value() });
    }
    found
}

struct Reading {
    value: String,
    end: usize,
    /// Where the decimals may start.
    point: Option<usize>,
}

impl Reading {
    fn push(&mut self, digit: char, written: char) {
        self.value.push(digit);
        self.end += written.len_utf8();
    }

    fn sign(&mut self, sign: char) {
        self.point = POINTS.contains(sign).then_some(self.value.len());
        self.end += sign.len_utf8();
    }

    fn value(self) -> String {
        let Some((whole, decimals)) = self.point.and_then(|point| self.value.split_at_checked(point)) else {
            return self.value;
        };
        if decimals.len() > MOST_DECIMALS {
            return self.value;
        }
        let decimals = decimals.trim_end_matches('0');
        if decimals.is_empty() { whole.to_owned() } else { format!("{whole}.{decimals}") }
    }
}

/// A number as written in a file, in the form in which numerals are compared.
pub(super) fn value_of(written: &str) -> String {
    numerals(written).into_iter().next().map_or_else(String::new, |numeral| numeral.value)
}

/// Whether a name with digits stands around a number, in the digits of any script and with any blanks.
pub(super) fn stands_around(words: &str, range: &Range<usize>, name: &str) -> bool {
    let most = name.chars().count();
    let plain = |letter: char| match digit(letter) {
        Some(digit) => digit,
        None if letter.is_whitespace() => ' ',
        None => letter,
    };
    let mut before: Vec<char> = words.get(..range.start).unwrap_or_default().chars().rev().take(most).map(plain).collect();
    before.reverse();
    let start: usize = before.iter().map(|letter| letter.len_utf8()).sum();
    let number: String = words.get(range.clone()).unwrap_or_default().chars().map(plain).collect();
    let mut window: String = before.into_iter().collect();
    window.push_str(&number);
    let end = window.len();
    window.extend(words.get(range.end..).unwrap_or_default().chars().take(most + 1).map(plain));
    let whole = |place: usize| {
        let digit_at = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
        let after = window.get(place + name.len()..).and_then(|rest| rest.chars().next());
        let last = name.chars().next_back();
        place <= start && end <= place + name.len() && !(digit_at(last) && digit_at(after))
    };
    window.match_indices(name).any(|(place, _)| whole(place))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(words: &str) -> Vec<String> {
        numerals(words).into_iter().map(|numeral| numeral.value).collect()
    }

    #[test]
    fn numbers_are_read_by_value_in_every_script() {
        for words in ["4 806,00 zł", "4,806.00 PLN", "4806 zł", "٤٬٨٠٦٫٠٠ زلوتي", "۴۸۰۶ زلوتی", "४,८०६.00", "4\u{a0}806 зл"]
        {
            assert_eq!(values(words), ["4806"], "{words}");
        }
        assert_eq!(values("12:30 i 12.30"), ["12.3", "12.3"]);
        assert_eq!(values("31,40"), ["31.4"]);
        assert_eq!(values("1.000"), ["1000"]);
        assert_eq!(values("7–18 lat, 24, 25 i 26"), ["7", "18", "24", "25", "26"]);
        assert_eq!(values("B1 i 800+"), ["1", "800"]);
        assert!(values("ani jednej cyfry, ½ też nie").is_empty());
        let order = ZEROS.windows(2).all(|pair| pair[0] < pair[1]);
        assert!(order);
    }

    #[test]
    fn a_name_stands_around_its_digits() {
        let covered = |words: &str, name: &str| {
            let numeral = numerals(words).swap_remove(0);
            stands_around(words, &numeral.range, name)
        };
        assert!(covered("weź 800+ na dziecko", "800+"));
        assert!(covered("مزايا ۸۰۰+ للأطفال", "800+"));
        assert!(covered("licencja CC\u{a0}BY 4.0.", "CC BY 4.0"));
        assert!(!covered("weź 1800+", "800+"));
        assert!(!covered("800 zł", "800+"));
        assert!(!covered("ul. Miodowa 523", "Miodowa 52"));
    }
}
