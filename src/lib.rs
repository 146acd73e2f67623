//! Witaj tells people who have just arrived in a town, in their own language, what they need to know and do,
//! and prints the welcome pack that the city hall hands them.
//!
//! Data flows one way:
//!
//! ```text
//! content/ ──load──> Edition ──┬─> search   one index per city and language
//! locales/ ──load──> Messages ─┼─> site     pages and search
//! packs/   ──load──> Templates ┴─> pack     PDF
//!
//! what visitors write ──> site ──> store
//! ```
//!
//! The modules in reading order; each may name those above it, and `tests/it/architecture.rs` holds them to it.

pub mod language;

pub mod catalogue;
pub mod clock;
pub mod icon;
pub mod leaked;
pub mod mail;
pub mod qr;
pub mod store;

pub mod content;
pub mod locale;
pub mod review;

pub mod check;
pub mod edition;
pub mod exchange;

pub mod map;
pub mod pack;
pub mod search;
pub mod site;

pub mod desk;

pub mod command;
pub mod config;
