//! Any bytes as the end of an address of the search page.

#![no_main]

#[allow(dead_code, reason = "each fuzzer asks for something else")]
mod checks;

use std::path::Path;
use std::sync::LazyLock;

use checks::Town;
use libfuzzer_sys::Corpus;

static TOWN: LazyLock<Town> = LazyLock::new(|| Town::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..")));

libfuzzer_sys::fuzz_target!(init: LazyLock::force(&TOWN), |data: &[u8]| -> Corpus { if TOWN.address(data) { Corpus::Keep } else { Corpus::Reject } });
