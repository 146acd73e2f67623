//! An address as a QR code (ISO/IEC 18004), for phones to read from paper and screens. Site and packs show the same ones. Knows
//! nobody.

use qrcode::render::svg::Color;
use qrcode::{EcLevel, QrCode};

/// A QR code as an SVG document with its quiet zone; level M of error correction survives creases and dirt. Empty when the
/// address is too long for one, which no address of a site is.
pub fn code(address: &str) -> String {
    QrCode::with_error_correction_level(address, EcLevel::M)
        .map_or_else(|_| String::new(), |code| code.render::<Color<'_>>().quiet_zone(true).build())
}
