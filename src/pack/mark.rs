//! The mark of a proof: its words as a picture. Letters that lie over a page would be copied and found with those of the page; some
//! programs look even into patterns. A picture has shapes and no letters.

use std::collections::BTreeMap;

use serde::Serialize;
use typst::foundations::Bytes;
use typst_layout::PagedDocument;
use typst_svg::SvgOptions;

use super::font::Fonts;
use super::refusal::Reason;
use super::world::Sight;

/// Sets the words on a page that is as large as they are.
const TEMPLATE: &str = r#"
#let data = json("data.json")
#let script = data.script
#set document(title: data.words)
#set page(width: auto, height: auto, margin: 6pt, fill: none)
#set text(
  lang: script.lang,
  region: script.region,
  dir: if script.dir == "rtl" { rtl } else { ltr },
  font: script.fonts,
  fallback: false,
  // Whole letters: a picture ends where its page does.
  top-edge: "ascender",
  bottom-edge: "descender",
  size: 50pt,
  weight: "bold",
  fill: rgb(0, 0, 0, 7%),
)
#data.words
"#;
const NAME: &str = "mark.typ";

/// The words of a proof in the letters of a script, as SVG.
pub(super) fn drawn(fonts: &Fonts, script: &impl Serialize, words: &str) -> Result<String, Reason> {
    let data = serde_json::json!({ "script": script, "words": words }).to_string().into_bytes();
    let templates = BTreeMap::from([(NAME.to_owned(), Bytes::from_string(TEMPLATE))]);
    let sight = Sight::new(fonts, templates, NAME, vec![data])?;
    let failed = |message: &str| Reason::Template { place: NAME.to_owned(), message: message.to_owned() };
    let document = typst::compile::<PagedDocument>(&sight).output;
    let document = document.map_err(|errors| errors.first().map_or_else(|| failed("no page"), |error| sight.reason(error)))?;
    document.pages().first().map(|page| typst_svg::svg(page, &SvgOptions::default())).ok_or_else(|| failed("no page"))
}
