//! Values put into TOML that somebody wrote by hand: comments, order and all other values stay as they are.

use toml_edit::{Item, Table};

/// Puts a value under a key, with the comment and the blanks of the value that stood there.
pub(super) fn put(table: &mut Table, key: &str, item: Item) {
    match (table.get_mut(key).and_then(Item::as_value_mut), item) {
        (Some(old), Item::Value(mut new)) => {
            *new.decor_mut() = old.decor().clone();
            *old = new;
        }
        (_, item) => drop(table.insert(key, item)),
    }
}
