//! Who signs the letter of welcome.

use serde::Deserialize;

/// What stands under the letter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signature {
    /// Who signs, and as what.
    pub signer: Option<Signer>,
    /// The signature as it was written by hand, a picture in SVG without words in it.
    pub picture: Option<String>,
}

/// `letter/letter.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signer {
    /// The name.
    pub name: String,
    /// The office, in the source language.
    pub office: String,
}
