//! Witaj
fn main() {}
