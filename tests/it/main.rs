//! Tests of the whole program over the shipped content and messages.

mod locale;
