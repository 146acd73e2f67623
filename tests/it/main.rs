//! Tests of the whole program.

mod builder;
mod search;
