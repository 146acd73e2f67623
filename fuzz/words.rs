//! Any bytes as a question to the words of one language.

#![no_main]

#[allow(dead_code, reason = "each fuzzer asks for something else")]
mod checks;

use std::path::Path;
use std::sync::LazyLock;

use checks::Words;

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..")));

libfuzzer_sys::fuzz_target!(init: LazyLock::force(&WORDS), |data: &[u8]| WORDS.ask(data));
