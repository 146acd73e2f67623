//! Witaj
