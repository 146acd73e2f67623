//! The review desk: where the people of the Immigrant Council read, correct and approve translations, and editors keep facts
//! true. Knows editions, states, guards and the store; content it changes through an [`editor::Editor`] that is handed in, and
//! of files it knows nothing.

pub mod editor;
