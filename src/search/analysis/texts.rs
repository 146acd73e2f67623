//! Texts that are numbered as they come: a table of its own, since the standard one is in no order and a tree takes many
//! comparisons. Knows nothing of words.

/// Texts by number, found by their letters.
#[derive(Debug, Default)]
pub(in crate::search) struct Texts {
    /// Where each text stands among all, from one on, at its fingerprint or behind; twice as many places as texts.
    places: Vec<u32>,
    known: Vec<Known>,
    /// What they say, one behind the other: a large index has millions, which are too many pieces of memory.
    blocks: Vec<String>,
}

#[derive(Debug)]
struct Known {
    fingerprint: u32,
    /// Where it stands: in which block, from where, and how many bytes.
    block: u32,
    start: u32,
    length: u32,
}

/// How many bytes the first block has; each of the next has twice as many as the one before, up to the most.
const FIRST_BLOCK: usize = 512;
const MOST: usize = 1 << 16;

/// Places for the words of a question.
const FIRST_PLACES: usize = 64;

impl Texts {
    /// A text by its number.
    pub(in crate::search) fn get(&self, number: u32) -> &str {
        self.known.get(number as usize).map_or("", |known| self.text(known))
    }

    fn text(&self, known: &Known) -> &str {
        let block = self.blocks.get(known.block as usize);
        block.and_then(|block| block.get(known.start as usize..)?.get(..known.length as usize)).unwrap_or_default()
    }

    /// The number of a text, and whether it is new.
    pub(in crate::search) fn number(&mut self, text: &str) -> (u32, bool) {
        let fingerprint = fingerprint(text);
        match self.find(fingerprint, text) {
            Ok(number) => (number, false),
            Err(place) => (self.add(fingerprint, text, place), true),
        }
    }

    /// The numbers in the order of the texts.
    pub(in crate::search) fn order(&self) -> Vec<u32> {
        let mut order: Vec<u32> = (0..self.known.len() as u32).collect();
        order.sort_unstable_by(|one, other| self.get(*one).cmp(self.get(*other)));
        order
    }

    /// The number of a text, or else the place for it.
    fn find(&self, fingerprint: u32, text: &str) -> Result<u32, usize> {
        let last = self.places.len().saturating_sub(1);
        let mut place = fingerprint as usize & last;
        while let Some(number) = self.places.get(place).and_then(|number| number.checked_sub(1)) {
            let known = &self.known[number as usize];
            if known.fingerprint == fingerprint && self.text(known) == text {
                return Ok(number);
            }
            place = (place + 1) & last;
        }
        Err(place)
    }

    fn add(&mut self, fingerprint: u32, text: &str, place: usize) -> u32 {
        let number = self.known.len() as u32;
        let (block, start) = self.put(text);
        self.known.push(Known { fingerprint, block, start, length: text.len() as u32 });
        if self.known.len() * 2 > self.places.len() {
            self.places = vec![0; (self.known.len() * 4).next_power_of_two().max(FIRST_PLACES)];
            (0..=number).for_each(|number| self.enter(number));
        } else if let Some(free) = self.places.get_mut(place) {
            *free = number + 1;
        }
        number
    }

    /// Puts a text behind the others; gives its block, and where it begins there.
    fn put(&mut self, text: &str) -> (u32, u32) {
        let room = |block: &String| block.capacity() - block.len();
        if self.blocks.last().is_none_or(|block| room(block) < text.len()) {
            let next = self.blocks.last().map_or(FIRST_BLOCK, |block| (2 * block.capacity()).min(MOST));
            self.blocks.push(String::with_capacity(next.max(text.len())));
        }
        let block = (self.blocks.len() - 1) as u32;
        let start = self.blocks.last_mut().map_or(0, |block| {
            let start = block.len();
            block.push_str(text);
            start
        });
        (block, start as u32)
    }

    /// Enters a text into the empty table. All texts differ, so that none needs to be compared.
    fn enter(&mut self, number: u32) {
        let last = self.places.len().saturating_sub(1);
        let mut place = self.known[number as usize].fingerprint as usize & last;
        while self.places[place] != 0 {
            place = (place + 1) & last;
        }
        self.places[place] = number + 1;
    }
}

/// A number by which texts are told apart before they are compared.
fn fingerprint(text: &str) -> u32 {
    let (words, rest) = text.as_bytes().as_chunks::<8>();
    let last = rest.iter().fold(rest.len() as u64, |last, byte| last << 8 | u64::from(*byte));
    let numbers = words.iter().map(|word| u64::from_le_bytes(*word)).chain([last]);
    let hash = numbers.fold(0, |hash: u64, number| (hash.rotate_left(23) ^ number).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    (hash ^ (hash >> 32)) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_keep_their_numbers() {
        let mut texts = Texts::default();
        let words: Vec<String> = (0..1000).map(|number| format!("słowo{}", number * 7919 % 1000)).collect();
        for (number, word) in words.iter().enumerate() {
            assert_eq!(texts.number(word), (number as u32, true));
        }
        for (number, word) in words.iter().enumerate() {
            assert_eq!((texts.number(word), texts.get(number as u32)), ((number as u32, false), word.as_str()));
        }
        let order = texts.order();
        assert!(order.is_sorted_by(|one, other| texts.get(*one) < texts.get(*other)) && order.len() == words.len());
    }
}
