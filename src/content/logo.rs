//! Reads a city's logo: a small picture that shows itself everywhere in the same way, does nothing and asks for nothing.

use std::io::Cursor;
use std::sync::Arc;

use roxmltree::{Document, Node};

use super::Finding;
use crate::catalogue::{Logo, LogoKind, Position, Ratio};

/// Bytes. Everybody's first page carries it, and may have 30 KB with all that it needs.
const LARGEST: usize = 8 * 1024;
/// Points on a side: it is shown less than 200 wide.
const WIDEST: u32 = 1024;
/// How much wider than high it may be, or higher than wide.
const LONGEST: f64 = 6.0;

const SVG: &str = "http://www.w3.org/2000/svg";

/// What a drawing is made of. Words would look different on every device; programs, other files and pictures in the picture
/// have no place in it.
const DRAWN: [&str; 20] = [
    "svg",
    "g",
    "defs",
    "title",
    "desc",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "linearGradient",
    "radialGradient",
    "stop",
    "clipPath",
    "mask",
    "symbol",
    "use",
    "style",
];

/// Reads the file; what is wrong with it is a finding.
pub(super) fn logo(file: &Arc<str>, bytes: &[u8], findings: &mut Vec<Finding>) -> Option<Logo> {
    let kind = LogoKind::of(file)?;
    let read = match kind {
        _ if bytes.len() > LARGEST => Err(too_large(bytes.len())),
        LogoKind::Svg => drawing(bytes),
        LogoKind::Png => points(bytes),
    };
    match read.and_then(in_shape) {
        Ok(ratio) => Some(Logo { kind, bytes: bytes.to_vec(), ratio }),
        Err(wrong) => {
            let position = Position { line: wrong.line, ..Position::start(Arc::clone(file)) };
            findings.push(Finding::error("bad-picture", position, wrong.message, wrong.advice));
            None
        }
    }
}

/// What is wrong with a picture.
struct Wrong {
    line: usize,
    message: String,
    advice: &'static str,
}

impl Wrong {
    fn new(message: impl Into<String>, advice: &'static str) -> Self {
        Self { line: 1, message: message.into(), advice }
    }

    fn at(node: Node<'_, '_>, message: String) -> Self {
        let line = node.document().text_pos_at(node.range().start).row as usize;
        Self { line, message, advice: "save the logo as a plain SVG: words as paths, no pictures, links or programs in it" }
    }
}

fn too_large(length: usize) -> Wrong {
    let message = format!("the logo has {length} bytes; at most {LARGEST} are sent with every first page");
    Wrong::new(
        message,
        "draw it with fewer points, run it through an optimiser such as svgo, or save a PNG of 200 points' height",
    )
}

fn in_shape(ratio: Ratio) -> Result<Ratio, Wrong> {
    let advice = "cut the empty margins off, or take the logo's compact form";
    let (width, height) = (f64::from(ratio.width), f64::from(ratio.height));
    match ratio {
        Ratio { width: 0, .. } | Ratio { height: 0, .. } => Err(Wrong::new("the logo has no width or no height", advice)),
        _ if width > height * LONGEST || height > width * LONGEST => {
            Err(Wrong::new(format!("the logo is {width} by {height}: too long to be told apart in the header"), advice))
        }
        _ => Ok(ratio),
    }
}

/// A PNG, read to its end so that no half of one is sent.
fn points(bytes: &[u8]) -> Result<Ratio, Wrong> {
    let advice = "save the logo as a PNG that stands still, at most 1024 points wide and high";
    let broken = |error: png::DecodingError| Wrong::new(format!("this is not a picture in PNG: {error}"), advice);
    let mut reader = png::Decoder::new(Cursor::new(bytes)).read_info().map_err(broken)?;
    let (width, height, moves) = (reader.info().width, reader.info().height, reader.info().animation_control.is_some());
    if moves || width > WIDEST || height > WIDEST {
        let message =
            if moves { "the picture moves".to_owned() } else { format!("the picture has {width} by {height} points") };
        return Err(Wrong::new(message, advice));
    }
    // 1024 × 1024 points of four numbers of two bytes are 8 MB.
    let mut all = vec![0; reader.output_buffer_size().unwrap_or_default()];
    reader.next_frame(&mut all).map_err(broken)?;
    Ok(Ratio { width, height })
}

/// An SVG of shapes alone.
fn drawing(bytes: &[u8]) -> Result<Ratio, Wrong> {
    let advice = "save the logo as a plain SVG";
    let broken = |error: &dyn std::fmt::Display| Wrong::new(format!("this is not a picture in SVG: {error}"), advice);
    let text = std::str::from_utf8(bytes).map_err(|error| broken(&error))?;
    let document = Document::parse(text).map_err(|error| broken(&error))?;
    for node in document.descendants() {
        harmless(node)?;
    }
    size(document.root_element()).ok_or_else(|| {
        Wrong::new("the picture does not say how large it is", "give the svg element a viewBox, as in viewBox=\"0 0 300 200\"")
    })
}

/// A shape of SVG that leads nowhere and runs nothing.
fn harmless(node: Node<'_, '_>) -> Result<(), Wrong> {
    if node.is_pi() {
        return Err(Wrong::at(node, "the picture contains an instruction (<?…?>)".to_owned()));
    }
    if node.is_text() && node.parent().is_some_and(|parent| parent.has_tag_name((SVG, "style"))) {
        let styles = node.text().unwrap_or_default();
        // Written as an escape, any letter could be hidden.
        if leads_away(styles) || styles.contains(['@', '\\']) {
            return Err(Wrong::at(node, "the styles of the picture name another file".to_owned()));
        }
    }
    if !node.is_element() {
        return Ok(());
    }
    let name = node.tag_name();
    if name.namespace() != Some(SVG) || !DRAWN.contains(&name.name()) {
        return Err(Wrong::at(node, format!("the picture contains <{}>", name.name())));
    }
    for attribute in node.attributes() {
        let (name, value) = (attribute.name(), attribute.value());
        let is_link = name == "href" && !value.starts_with('#');
        if is_link || name.starts_with("on") || leads_away(value) {
            return Err(Wrong::at(
                node,
                format!("the picture contains {name}=\"{}\"", value.chars().take(60).collect::<String>()),
            ));
        }
    }
    Ok(())
}

/// Whether styles name something outside of the picture.
fn leads_away(styles: &str) -> bool {
    let small = styles.to_lowercase();
    let mut named = small.split("url(").skip(1).map(|rest| rest.trim_start_matches([' ', '"', '\'']));
    named.any(|named| !named.starts_with('#')) || small.contains("image(") || small.contains("image-set(")
}

/// Width and height of the `viewBox`, or as they stand there in points.
fn size(root: Node<'_, '_>) -> Option<Ratio> {
    let view: Vec<f64> = root
        .attribute("viewBox")
        .unwrap_or_default()
        .split([' ', ',', '\n', '\t'])
        .filter_map(|number| number.parse().ok())
        .collect();
    let length = |name| root.attribute(name)?.trim_end_matches("px").parse::<f64>().ok();
    let (width, height) = match view.as_slice() {
        [_, _, width, height] => (*width, *height),
        _ => (length("width")?, length("height")?),
    };
    // Thousandths, since a viewBox may be as small as 1.
    let whole = |length: f64| (length * 1000.0).round().clamp(0.0, f64::from(u32::MAX)) as u32;
    (width.is_finite() && height.is_finite()).then(|| Ratio { width: whole(width), height: whole(height) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(name: &str, bytes: &[u8]) -> Result<Logo, String> {
        let mut findings = Vec::new();
        let logo = logo(&Arc::from(name), bytes, &mut findings);
        assert_eq!(logo.is_none(), findings.len() == 1, "{findings:?}");
        logo.ok_or_else(|| findings[0].message.clone())
    }

    fn svg(inside: &str) -> Result<Logo, String> {
        let whole =
            format!("<svg xmlns=\"{SVG}\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 30 20\">{inside}</svg>");
        read("port/logo.svg", whole.as_bytes())
    }

    #[test]
    fn a_drawing_of_shapes_is_a_logo() {
        let inside = "<style>.a{fill:#0b4453}</style><defs><linearGradient id=\"g\"/></defs>\
                      <path class=\"a\" d=\"M0 0h30v20z\" fill=\"url(#g)\"/><use href=\"#g\"/>";
        assert_eq!(svg(inside).map(|logo| logo.ratio.width_at(36)), Ok(54));
        let sized = format!("<svg xmlns=\"{SVG}\" width=\"40px\" height=\"20\"/>");
        assert_eq!(read("port/logo.svg", sized.as_bytes()).map(|logo| logo.ratio.width_at(10)), Ok(20));
    }

    #[test]
    fn what_acts_or_asks_is_no_logo() {
        for inside in [
            "<script>alert(1)</script>",
            "<text>Port</text>",
            "<foreignObject/>",
            "<image href=\"data:image/png;base64,\"/>",
            "<a href=\"#x\"/>",
            "<animate/>",
            "<use href=\"https://evil.example/x.svg#a\"/>",
            "<use xlink:href=\"other.svg#a\"/>",
            "<rect onload=\"alert(1)\"/>",
            "<rect fill=\"url(https://evil.example)\"/>",
            "<rect style=\"fill:URL( 'x.svg#a')\"/>",
            "<style>@import 'x.css';</style>",
            "<style>.a{fill:u\\72l(x)}</style>",
            "<?xml-stylesheet href='x.css'?>",
            "<p xmlns=\"http://www.w3.org/1999/xhtml\"/>",
        ] {
            assert!(svg(inside).is_err(), "{inside}");
        }
        for whole in ["", "<svg", "<svg/>", "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg>&a;</svg>", "<html/>"] {
            assert!(read("port/logo.svg", whole.as_bytes()).is_err(), "{whole}");
        }
        let endless = format!("<svg xmlns=\"{SVG}\" viewBox=\"0 0 900 20\"/>");
        assert!(read("port/logo.svg", endless.as_bytes()).is_err_and(|message| message.contains("too long")));
        assert!(svg(&"<g/>".repeat(3000)).is_err_and(|message| message.contains("12")), "too large");
    }

    /// A PNG of grey points.
    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, width, height);
        encoder.set_color(png::ColorType::Grayscale);
        let mut writer = encoder.write_header().expect("a header");
        writer.write_image_data(&vec![7; (width * height) as usize]).expect("points");
        writer.finish().expect("an end");
        bytes
    }

    #[test]
    fn a_whole_png_is_a_logo() {
        let whole = png(30, 20);
        assert_eq!(read("port/logo.png", &whole).map(|logo| logo.ratio), Ok(Ratio { width: 30, height: 20 }));
        for end in [0, 8, 20, whole.len() / 2] {
            assert!(read("port/logo.png", &whole[..end]).is_err(), "the first {end} bytes");
        }
        assert!(read("port/logo.png", b"<svg/>").is_err());
        assert!(read("port/logo.png", &png(1100, 1100)).is_err_and(|message| message.contains("1100")));
    }
}
