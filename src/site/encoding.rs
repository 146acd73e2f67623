//! Compression: what a client accepts, and the bytes in each form.

use std::cell::RefCell;
use std::io::Read as _;

use axum::body::Bytes;
use axum::http::header;
use libdeflater::{CompressionLvl, Compressor};

use super::plain::Fields;

/// How hard bytes are pressed that are the same for as long as the program runs, those that are kept and sent many times, and
/// those that are made for one answer. Harder brotli clears tables for far larger files first: ten times as long for a page that
/// is hardly shorter.
const HARDEST: (i32, i32) = (12, 11);
const HARD: (i32, i32) = (9, 7);
const QUICK: (i32, i32) = (1, 4);
/// Brotli looks back so far, as a power of two: further than any page is long, and no further, since it is room to be cleared.
const WINDOW: i32 = 18;

/// A form in which bytes travel, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Encoding {
    Brotli,
    Gzip,
    Identity,
}

impl Encoding {
    /// Those that are smaller than the bytes as they are, the best first.
    pub(super) const PACKED: [Self; 2] = [Self::Brotli, Self::Gzip];

    /// The token of `Content-Encoding`; `None` for bytes as they are.
    pub(super) fn token(self) -> Option<&'static str> {
        match self {
            Self::Brotli => Some("br"),
            Self::Gzip => Some("gzip"),
            Self::Identity => None,
        }
    }

    /// The best form that a client accepts, by its q-values (RFC 9110, 12.5.3). Who refuses all gets the bytes as they are.
    pub(super) fn accepted(headers: &impl Fields) -> Self {
        let accepted = Accepted::read(headers);
        if accepted.brotli() && accepted.brotli >= accepted.gzip {
            Self::Brotli
        } else if accepted.gzip() {
            Self::Gzip
        } else {
            Self::Identity
        }
    }

    /// The form for bytes that are sent once: gzip is written in half the time of brotli, and is hardly longer.
    pub(super) fn accepted_once(headers: &impl Fields) -> Self {
        let accepted = Accepted::read(headers);
        if accepted.gzip() && accepted.gzip >= accepted.brotli { Self::Gzip } else { Self::accepted(headers) }
    }

    /// The bytes in this form, to be sent to everybody who comes.
    pub(super) fn apply_patiently(self, bytes: &Bytes) -> std::io::Result<Bytes> {
        self.press(bytes, HARDEST)
    }

    /// The bytes in this form, to be sent many times.
    pub(super) fn apply(self, bytes: &Bytes) -> std::io::Result<Bytes> {
        self.press(bytes, HARD)
    }

    /// The bytes in this form, to be sent once.
    pub(super) fn apply_quickly(self, bytes: &Bytes) -> std::io::Result<Bytes> {
        if self == Self::Gzip {
            return PRESS.with_borrow_mut(|press| zipped(press, bytes));
        }
        self.press(bytes, QUICK)
    }

    /// What was packed in this form.
    pub(super) fn unpacked(self, packed: &Bytes) -> std::io::Result<Bytes> {
        let mut plain = Vec::new();
        match self {
            Self::Identity => return Ok(packed.clone()),
            Self::Gzip => _ = flate2::read::GzDecoder::new(packed.as_ref()).read_to_end(&mut plain)?,
            Self::Brotli => brotli::BrotliDecompress(&mut packed.as_ref(), &mut plain)?,
        }
        Ok(Bytes::from(plain))
    }

    fn press(self, bytes: &Bytes, (gzip, brotli): (i32, i32)) -> std::io::Result<Bytes> {
        match self {
            Self::Identity => Ok(bytes.clone()),
            Self::Gzip => zipped(&mut press(gzip), bytes),
            Self::Brotli => {
                let mut packed = Vec::new();
                let defaults = brotli::enc::BrotliEncoderParams::default();
                let params =
                    brotli::enc::BrotliEncoderParams { quality: brotli, lgwin: WINDOW, size_hint: bytes.len(), ..defaults };
                brotli::BrotliCompress(&mut bytes.as_ref(), &mut packed, &params)?;
                Ok(kept(packed))
            }
        }
    }
}

thread_local! {
    /// Its tables are cleared and used again, not made anew for each page.
    static PRESS: RefCell<Compressor> = RefCell::new(press(QUICK.0));
}

/// What presses as hard as a level of gzip says, from 1 to 12.
fn press(level: i32) -> Compressor {
    Compressor::new(CompressionLvl::new(level).unwrap_or_default())
}

/// A gzip: no name, no day (RFC 1952, 2.3).
fn zipped(press: &mut Compressor, bytes: &[u8]) -> std::io::Result<Bytes> {
    let mut packed = vec![0; press.gzip_compress_bound(bytes.len())];
    let length = press.gzip_compress(bytes, &mut packed).map_err(std::io::Error::other)?;
    packed.truncate(length);
    Ok(kept(packed))
}

/// Without the room that was left for more.
fn kept(packed: Vec<u8>) -> Bytes {
    Bytes::from(packed.into_boxed_slice())
}

/// What a client likes how much.
struct Accepted {
    brotli: f32,
    gzip: f32,
    identity: f32,
}

impl Accepted {
    fn read(headers: &impl Fields) -> Self {
        let (mut brotli, mut gzip, mut identity, mut others) = (None, None, None, None);
        let values = headers.all(&header::ACCEPT_ENCODING);
        for (name, q) in values.flat_map(|value| value.split(',')).map(weight) {
            let named = [("br", &mut brotli), ("gzip", &mut gzip), ("identity", &mut identity), ("*", &mut others)];
            for (_, known) in named.into_iter().filter(|(token, _)| name.eq_ignore_ascii_case(token)) {
                known.get_or_insert(q);
            }
        }
        let (brotli, gzip) = (brotli.or(others).unwrap_or(0.0), gzip.or(others).unwrap_or(0.0));
        // Bytes as they are can always be sent, but who names a compression wants it.
        Self { brotli, gzip, identity: identity.unwrap_or(0.001) }
    }

    fn brotli(&self) -> bool {
        self.brotli > 0.0 && self.brotli >= self.identity
    }

    fn gzip(&self) -> bool {
        self.gzip > 0.0 && self.gzip >= self.identity
    }
}

fn weight(part: &str) -> (&str, f32) {
    let mut pieces = part.split(';').map(str::trim);
    let name = pieces.next().unwrap_or_default();
    let q = pieces.find_map(|piece| piece.strip_prefix("q=").or_else(|| piece.strip_prefix("Q=")));
    (name, q.and_then(|q| q.parse().ok()).unwrap_or(1.0))
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderMap;

    use super::*;

    fn accepted(value: &str) -> Encoding {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_ENCODING, value.parse().expect("a header"));
        Encoding::accepted(&headers)
    }

    #[test]
    fn the_clients_weights_are_respected() {
        assert_eq!(Encoding::accepted(&HeaderMap::new()), Encoding::Identity);
        assert_eq!(accepted("gzip, deflate, br"), Encoding::Brotli);
        assert_eq!(accepted("gzip, br;q=0"), Encoding::Gzip);
        assert_eq!(accepted("br;q=0.5, gzip;q=0.8"), Encoding::Gzip);
        assert_eq!(accepted("*"), Encoding::Brotli);
        assert_eq!(accepted("*;q=0"), Encoding::Identity);
        assert_eq!(accepted("identity, gzip;q=0.2"), Encoding::Identity);
        assert_eq!(accepted("deflate"), Encoding::Identity);
        assert_eq!(accepted("br;q=0, *"), Encoding::Gzip);
    }

    #[test]
    fn what_is_sent_once_is_packed_by_what_is_quicker() {
        let once = |value: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_ENCODING, value.parse().expect("a header"));
            Encoding::accepted_once(&headers)
        };
        assert_eq!(once("gzip, deflate, br"), Encoding::Gzip);
        assert_eq!(once("gzip;q=0.5, br"), Encoding::Brotli);
        assert_eq!(once("br"), Encoding::Brotli);
        assert_eq!(once("identity, gzip;q=0.2"), Encoding::Identity);
    }

    #[test]
    fn what_is_packed_is_what_it_was() {
        let text = Bytes::from("Ласкаво просимо! ".repeat(500));
        for encoding in Encoding::PACKED {
            assert_eq!(encoding.unpacked(&encoding.apply(&text).expect("bytes")).expect("what it was"), text);
            assert!(encoding.unpacked(&text).is_err());
            for packed in [encoding.apply(&text), encoding.apply_quickly(&text)] {
                assert!(packed.expect("bytes").len() < text.len() / 10, "{encoding:?}");
            }
        }
        for text in
            ["", "a", "Hello", &format!("{:?}", (0..50_000).collect::<Vec<u32>>())].map(|text| Bytes::from(text.to_owned()))
        {
            let packed = Encoding::Gzip.apply_quickly(&text).expect("bytes");
            assert_eq!(Encoding::Gzip.unpacked(&packed).expect("gzip"), text);
            assert_eq!(packed, Encoding::Gzip.apply_quickly(&text).expect("bytes"), "what was packed before leaves no trace");
        }
    }
}
