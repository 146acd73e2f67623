//! Any bytes as what somebody has typed so far.

#![no_main]

#[allow(dead_code, reason = "each fuzzer asks for something else")]
mod checks;

use std::path::Path;
use std::sync::LazyLock;

use checks::Town;

static TOWN: LazyLock<Town> = LazyLock::new(|| Town::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..")));

libfuzzer_sys::fuzz_target!(init: LazyLock::force(&TOWN), |data: &[u8]| TOWN.suggest(data));
