//! A drawing → SVG: with names and links for pages, without any text for print.

use std::fmt::Write as _;

use super::drawing::{Anchor, Drawing, Label, LabelKind, Marker, Shape, ShapeKind};
use super::geometry::Point;
use crate::catalogue::Slug;

impl Drawing {
    /// Shapes and empty circles. Packs set names and numbers on top with their own fonts: a letter that is missing from a
    /// font shows there, while inside a picture nobody would notice.
    pub fn shapes_svg(&self) -> String {
        let (width, height) = (number(self.width), number(self.height));
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}mm\" height=\"{height}mm\" viewBox=\"0 0 {width} {height}\">"
        );
        self.write_shapes(&mut svg);
        for marker in &self.markers {
            write_circle(&mut svg, marker);
        }
        svg.push_str("</svg>\n");
        svg
    }

    /// The whole picture for a page. Circles are links where `link` knows an address for the location. Colours are
    /// attributes, which any rule of a style sheet for the classes (`map-sea`, `map-marker`, …) overrides.
    pub fn svg(&self, title: &str, link: &dyn Fn(&Slug) -> Option<String>) -> String {
        let (width, height) = (number(self.width), number(self.height));
        let links: Vec<Option<String>> = self.markers.iter().map(|marker| link(&marker.location)).collect();
        // Assistive technology does not look inside an image, so a picture with links is a group.
        let role = if links.iter().any(Option::is_some) { "group" } else { "img" };
        let mut svg = format!("<svg class=\"map\" viewBox=\"0 0 {width} {height}\" role=\"{role}\" aria-label=\"");
        escape(&mut svg, title);
        svg.push_str("\" direction=\"ltr\">");
        self.write_shapes(&mut svg);
        svg.push_str("<g aria-hidden=\"true\">");
        for label in &self.labels {
            write_label(&mut svg, label);
        }
        svg.push_str("</g>");
        for (marker, link) in self.markers.iter().zip(links) {
            write_marker(&mut svg, marker, link.as_deref());
        }
        svg.push_str("</svg>");
        svg
    }

    fn write_shapes(&self, svg: &mut String) {
        for shape in &self.shapes {
            write_shape(svg, shape);
        }
    }
}

fn write_shape(svg: &mut String, shape: &Shape) {
    let (class, style) = match shape.kind {
        ShapeKind::Sea => ("sea", "fill=\"#d3e5f1\" fill-rule=\"evenodd\""),
        ShapeKind::Land => ("land", "fill=\"#ffffff\""),
        ShapeKind::Coast => ("coast", "fill=\"none\" stroke=\"#4a7390\" stroke-width=\".3\" stroke-linejoin=\"round\""),
        ShapeKind::Leader => ("leader", "fill=\"none\" stroke=\"#b5361c\" stroke-width=\".35\""),
        ShapeKind::Spot => ("spot", "fill=\"#b5361c\""),
        ShapeKind::Station => ("station", "fill=\"#1c2b39\""),
        ShapeKind::Frame => ("frame", "fill=\"none\" stroke=\"#1c2b39\" stroke-width=\".35\""),
        ShapeKind::Inset => ("inset", "fill=\"none\" stroke=\"#1c2b39\" stroke-width=\".35\""),
        ShapeKind::Beam => ("beam", "fill=\"#eceef0\""),
    };
    let _infallible = write!(svg, "<path class=\"map-{class}\" {style} d=\"");
    let closed = !matches!(shape.kind, ShapeKind::Coast | ShapeKind::Leader);
    for line in &shape.lines {
        write_line(svg, line, closed);
    }
    svg.push_str("\"/>");
}

/// Steps from point to point are shorter to write than places.
fn write_line(svg: &mut String, line: &[Point], closed: bool) {
    let rounded = |value: f64| (value * 100.0).round() as i64;
    let hundredths: Vec<(i64, i64)> = line.iter().map(|(x, y)| (rounded(*x), rounded(*y))).collect();
    let ring = closed && hundredths.len() > 3 && hundredths.first() == hundredths.last();
    let points = if ring { &hundredths[..hundredths.len() - 1] } else { &hundredths[..] };
    let mut last = (0, 0);
    for (index, (x, y)) in points.iter().enumerate() {
        let letter = match index {
            0 => "M",
            1 => "l",
            _ => " ",
        };
        let step = if index == 0 { (*x, *y) } else { (x - last.0, y - last.1) };
        let _infallible = write!(svg, "{letter}{} {}", number(step.0 as f64 / 100.0), number(step.1 as f64 / 100.0));
        last = (*x, *y);
    }
    if ring {
        svg.push('z');
    }
}

fn write_circle(svg: &mut String, marker: &Marker) {
    let (x, y, radius) = (number(marker.x), number(marker.y), number(marker.radius));
    let _infallible = write!(svg, "<circle class=\"map-marker\" cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" fill=\"#1c2b39\"/>");
}

fn write_marker(svg: &mut String, marker: &Marker, link: Option<&str>) {
    if let Some(link) = link {
        svg.push_str("<a href=\"");
        escape(svg, link);
        let _infallible = write!(svg, "\" aria-label=\"{}. ", marker.number);
        escape(svg, &marker.name);
        svg.push_str("\">");
    }
    write_circle(svg, marker);
    let (x, y, size) = (number(marker.x), number(marker.y + 0.36 * marker.digits()), number(marker.digits()));
    let _infallible = write!(
        svg,
        "<text class=\"map-number\" x=\"{x}\" y=\"{y}\" font-size=\"{size}\" text-anchor=\"middle\" font-weight=\"700\" \
         fill=\"#ffffff\">{}</text>",
        marker.number
    );
    if link.is_some() {
        svg.push_str("</a>");
    }
}

fn write_label(svg: &mut String, label: &Label) {
    let (class, style) = match label.kind {
        LabelKind::Sea => ("sea-name", " font-style=\"italic\" fill=\"#2c5470\""),
        LabelKind::Town => ("town", " font-weight=\"700\" fill=\"#1c2b39\""),
        LabelKind::District => ("district", " fill=\"#4a4a4a\""),
        LabelKind::Station => ("station-name", " fill=\"#1c2b39\""),
        LabelKind::Scale => ("scale", " fill=\"#1c2b39\""),
        LabelKind::Attribution => ("attribution", " fill=\"#4a4a4a\""),
    };
    let anchor = match label.anchor {
        Anchor::Start => "",
        Anchor::Middle => " text-anchor=\"middle\"",
        Anchor::End => " text-anchor=\"end\"",
    };
    let (x, y, size) = (number(label.x), number(label.y), number(label.size));
    let _infallible = write!(svg, "<text class=\"map-{class}\" x=\"{x}\" y=\"{y}\" font-size=\"{size}\"{anchor}{style}>");
    escape(svg, &label.text);
    svg.push_str("</text>");
}

/// Two decimals at most: a hundredth of a millimetre is finer than any printer.
fn number(value: f64) -> String {
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    match text.strip_prefix("-0.").or_else(|| text.strip_prefix("0.")) {
        Some(decimals) => format!("{}.{decimals}", if text.starts_with('-') { "-" } else { "" }),
        None if text == "-0" => "0".to_owned(),
        None => text.to_owned(),
    }
}

fn escape(svg: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '&' => svg.push_str("&amp;"),
            '<' => svg.push_str("&lt;"),
            '>' => svg.push_str("&gt;"),
            '"' => svg.push_str("&quot;"),
            '\'' => svg.push_str("&#39;"),
            _ => svg.push(letter),
        }
    }
}
