//! Names for programs that never change and need no address: UUIDs of version 8 (RFC 9562), made of what they name.

use sha2::{Digest as _, Sha256};

/// The UUID of a thing by its kind and names.
pub(crate) fn identity(names: &[&str]) -> String {
    let mut digest = Sha256::new_with_prefix("witaj");
    for name in names {
        digest.update([0]);
        digest.update(name);
    }
    let mut hex: Vec<char> = digest.finalize().iter().take(16).flat_map(|byte| digits(*byte)).collect();
    // Version 8, and the variant of that standard.
    hex[12] = '8';
    hex[16] = match hex[16] {
        '0' | '4' | '8' | 'c' => '8',
        '1' | '5' | '9' | 'd' => '9',
        '2' | '6' | 'a' | 'e' => 'a',
        _ => 'b',
    };
    let part = |from: usize, to: usize| hex[from..to].iter().collect::<String>();
    format!("{}-{}-{}-{}-{}", part(0, 8), part(8, 12), part(12, 16), part(16, 20), part(20, 32))
}

fn digits(byte: u8) -> [char; 2] {
    [byte >> 4, byte & 15].map(|digit| char::from_digit(digit.into(), 16).unwrap_or('0'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_uuid_and_always_the_same() {
        let one = identity(&["event", "port", "choir"]);
        assert_eq!(one, identity(&["event", "port", "choir"]));
        assert_ne!(one, identity(&["event", "portchoir", ""]));
        let lengths: Vec<usize> = one.split('-').map(str::len).collect();
        assert_eq!((lengths, one.as_bytes()[14]), (vec![8, 4, 4, 4, 12], b'8'));
    }
}
