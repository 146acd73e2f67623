//! What was printed of an edition: kept until it takes too much room. What was asked for longest ago goes first.

use std::sync::{Arc, Mutex, PoisonError};

use lru::LruCache;

use super::order::{Order, Print, Refused};
use super::reply::Kept;
use crate::catalogue::Slug;

/// Bytes of PDFs that are kept in memory: some hundred sets, some thousand cards.
const MOST: usize = 64 * 1024 * 1024;
/// What an order and its answer take besides the PDF, roughly.
const OTHERWISE: usize = 1024;

/// A print and its file, ready to be sent; or why there is none.
pub(super) type Printed = Result<(Print, Kept), Refused>;

/// The prints of an edition.
pub(super) struct Prints {
    kept: Mutex<Held>,
    most: usize,
}

struct Held {
    prints: LruCache<(Slug, Order), Arc<Printed>>,
    bytes: usize,
}

impl Prints {
    /// None yet.
    pub(super) fn new() -> Self {
        Self::within(MOST)
    }

    fn within(most: usize) -> Self {
        Self { kept: Mutex::new(Held { prints: LruCache::unbounded(), bytes: 0 }), most }
    }

    /// What came of an order.
    pub(super) fn of(&self, city: &Slug, order: &Order) -> Option<Arc<Printed>> {
        // Nothing here can be left half done.
        let mut held = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        held.prints.get(&(city.clone(), order.clone())).cloned()
    }

    /// Keeps what came of an order.
    pub(super) fn keep(&self, city: &Slug, order: &Order, printed: Printed) -> Arc<Printed> {
        let printed = Arc::new(printed);
        let mut held = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        held.bytes += weight(&printed);
        if let Some(old) = held.prints.put((city.clone(), order.clone()), Arc::clone(&printed)) {
            held.bytes -= weight(&old);
        }
        // The last one stays, however large: somebody is about to fetch it.
        while held.bytes > self.most && held.prints.len() > 1 {
            let Some((_, oldest)) = held.prints.pop_lru() else { break };
            held.bytes -= weight(&oldest);
        }
        printed
    }
}

fn weight(printed: &Printed) -> usize {
    OTHERWISE + printed.as_ref().map_or(0, |(print, _)| print.bytes.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    fn order(tag: &str) -> Order {
        Order::of("welcome", &[Language::parse(tag).expect("a tag")])
    }

    fn printed(length: usize) -> Printed {
        let bytes = axum::body::Bytes::from(vec![b'x'; length]);
        let file = Kept::file("application/pdf", "x.pdf", bytes.clone());
        Ok((
            Print { pages: 1, paper: "a5".to_owned(), sheets: 1, copies: 1, grams: 90, duplex: false, proof: None, bytes },
            file,
        ))
    }

    #[test]
    fn what_was_asked_for_longest_ago_goes_first() {
        let city = Slug::parse("port").expect("a slug");
        let prints = Prints::within(10_000);
        let has = |tag: &str| prints.of(&city, &order(tag)).is_some();
        prints.keep(&city, &order("uk"), printed(3000));
        prints.keep(&city, &order("ar"), printed(3000));
        assert!(has("uk") && has("ar"), "both fit");
        assert!(has("uk"), "asked for once more");
        prints.keep(&city, &order("pl"), printed(3000));
        assert!(has("uk") && has("pl") && !has("ar"));
        prints.keep(&city, &order("be"), printed(50_000));
        assert!(has("be") && !has("uk") && !has("pl"), "one that is too large stays alone");
        prints.keep(&city, &order("be"), printed(100));
        prints.keep(&city, &order("ka"), printed(100));
        assert!(has("be") && has("ka"), "what was printed again weighs once");
    }
}
