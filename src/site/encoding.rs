//! Compression: what a client accepts, and the bytes in each form.

use std::io::Write;

use axum::body::Bytes;
use axum::http::{HeaderMap, header};

/// A form in which bytes travel, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Encoding {
    Brotli,
    Gzip,
    Identity,
}

impl Encoding {
    /// All, the best first.
    pub(super) const ALL: [Self; 3] = [Self::Brotli, Self::Gzip, Self::Identity];

    /// The token of `Content-Encoding`; `None` for bytes as they are.
    pub(super) fn token(self) -> Option<&'static str> {
        match self {
            Self::Brotli => Some("br"),
            Self::Gzip => Some("gzip"),
            Self::Identity => None,
        }
    }

    /// The best form that a client accepts, by its q-values (RFC 9110, 12.5.3). Who refuses all gets the bytes as they are.
    pub(super) fn accepted(headers: &HeaderMap) -> Self {
        let values: Vec<&str> =
            headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok()).collect();
        let weights: Vec<(&str, f32)> = values.iter().flat_map(|value| value.split(',')).map(weight).collect();
        let of = |token: &str| weights.iter().find(|(name, _)| name.eq_ignore_ascii_case(token)).map(|(_, q)| *q);
        let q = |encoding: Self| match encoding.token() {
            Some(token) => of(token).or_else(|| of("*")).unwrap_or(0.0),
            // Bytes as they are can always be sent, but who names a compression wants it.
            None => of("identity").unwrap_or(0.001),
        };
        let mut best = Self::Identity;
        for encoding in [Self::Gzip, Self::Brotli] {
            if q(encoding) > 0.0 && q(encoding) >= q(best) {
                best = encoding;
            }
        }
        best
    }

    /// The bytes in this form.
    pub(super) fn apply(self, bytes: &Bytes) -> std::io::Result<Bytes> {
        match self {
            Self::Identity => Ok(bytes.clone()),
            Self::Gzip => {
                let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
                writer.write_all(bytes)?;
                writer.finish().map(Bytes::from)
            }
            Self::Brotli => {
                let mut packed = Vec::new();
                let params = brotli::enc::BrotliEncoderParams { quality: 9, size_hint: bytes.len(), ..Default::default() };
                brotli::BrotliCompress(&mut bytes.as_ref(), &mut packed, &params)?;
                Ok(Bytes::from(packed))
            }
        }
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
    }
}
