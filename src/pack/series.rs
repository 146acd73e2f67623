//! A run of many packs: two are set at once, each on its own thread.

use super::order::Order;
use super::press::{AT_ONCE, Pack, Press};
use super::refusal::Refusal;
use crate::edition::{City, Edition};

/// What comes of an order.
type Printed = Result<Pack, Refusal>;

impl Press {
    /// Prints the orders of a run, in their order; `progress` hears how many are done, and what is being set. The bytes are those
    /// of `print`. Where a product can't be what an order asks of it, nothing is set, and these orders alone are told.
    pub fn print_all(
        &self,
        edition: &Edition,
        city: &City,
        orders: &[Order],
        progress: &dyn Fn(usize, &[Order]),
    ) -> Vec<(Order, Printed)> {
        let objections = orders.iter().filter_map(|order| Some((order.clone(), Err(self.objection(order)?))));
        let objections: Vec<(Order, Printed)> = objections.collect();
        if !objections.is_empty() {
            return objections;
        }
        let mut all = Vec::new();
        for group in orders.chunks(AT_ONCE) {
            if !all.is_empty() {
                // Typst keeps what it has computed for the next time; without this, memory grows with every pack. It is one store
                // for all threads: who clears it while another sets a page makes that work twice. What is left at the end of a
                // run mostly ends with the process, at no cost.
                typst::comemo::evict(0);
            }
            progress(all.len(), group);
            all.extend(group.iter().cloned().zip(self.at_once(edition, city, group)));
        }
        all
    }

    fn at_once(&self, edition: &Edition, city: &City, group: &[Order]) -> Vec<Printed> {
        let [others @ .., last] = group else { return Vec::new() };
        std::thread::scope(|scope| {
            let begun: Vec<_> = others
                .iter()
                .enumerate()
                .map(|(thread, order)| scope.spawn(move || self.print_on(thread, edition, city, order)))
                .collect();
            let own = self.print_on(others.len(), edition, city, last);
            let joined = begun.into_iter().map(|other| other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
            joined.chain([own]).collect()
        })
    }
}
