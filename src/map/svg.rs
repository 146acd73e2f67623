//! A drawing → SVG: with names and links for pages, without any text for print.

use std::fmt::Write as _;

use super::drawing::{Anchor, Drawing, Label, Marker, Shape, ShapeKind};
use super::geometry::Point;
use super::style;
use crate::catalogue::Slug;

/// To the millimetre on paper, as fine as 1,000 dots to the inch, and on a page, as fine as a point of a screen. Whole numbers are
/// shorter, and nothing is lost where they are added up. A PDF writes every point as a place of its own, so each digit counts.
const PAPER: f64 = 40.0;
const PAGE: f64 = 10.0;

impl Drawing {
    /// Shapes and empty circles. Packs set names and numbers on top with their own fonts: a letter that is missing from a
    /// font shows there, while inside a picture nobody would notice.
    pub fn shapes_svg(&self) -> String {
        let (width, height) = (number(self.width), number(self.height));
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}mm\" height=\"{height}mm\" viewBox=\"0 0 {width} {height}\">"
        );
        self.write_shapes(&mut svg, PAPER);
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
        self.write_shapes(&mut svg, PAGE);
        // A halo is drawn below the letters.
        svg.push_str(
            "<g aria-hidden=\"true\" paint-order=\"stroke\" stroke=\"#fff\" stroke-linejoin=\"round\" stroke-width=\"0\">",
        );
        // Neighbours that look the same say so once.
        for alike in self.labels.chunk_by(|one, other| (one.kind, one.size) == (other.kind, other.size)) {
            write_look(&mut svg, &alike[0]);
            for label in alike {
                write_label(&mut svg, label);
            }
            svg.push_str("</g>");
        }
        svg.push_str("</g>");
        for (marker, link) in self.markers.iter().zip(links) {
            write_marker(&mut svg, marker, link.as_deref());
        }
        svg.push_str("</svg>");
        svg
    }

    /// In whole steps, so many to the millimetre.
    fn write_shapes(&self, svg: &mut String, steps: f64) {
        let _infallible = write!(svg, "<g transform=\"scale({})\">", (1.0 / steps).to_string().trim_start_matches('0'));
        for shape in &self.shapes {
            write_shape(svg, shape, steps);
        }
        svg.push_str("</g>");
    }
}

fn write_shape(svg: &mut String, shape: &Shape, to_millimetre: f64) {
    let look = shape.kind.look();
    let steps = |millimetres: f64| number(millimetres * to_millimetre);
    let _infallible = write!(svg, "<path class=\"map-{}\"", shape.kind.name());
    let stroke = match shape.kind {
        ShapeKind::Casing(_) => &look.casing,
        ShapeKind::Inner(_) => &look.inner,
        _ => &look.stroke,
    };
    match &look.fill {
        Some(fill) => drop(write!(svg, " fill=\"{fill}\"")),
        None => svg.push_str(" fill=\"none\""),
    }
    if matches!(shape.kind, ShapeKind::Sea | ShapeKind::GroundSea | ShapeKind::Margin) {
        svg.push_str(" fill-rule=\"evenodd\"");
    }
    if let Some(stroke) = stroke.as_ref().filter(|_| shape.width > 0.0) {
        let _infallible = write!(svg, " stroke=\"{stroke}\" stroke-width=\"{}\"", steps(shape.width));
        // A dash is that of the innermost line.
        if !look.dash.is_empty() && look.inner.is_none() | matches!(shape.kind, ShapeKind::Inner(_)) {
            let dash: Vec<String> = look.dash.iter().map(|part| steps(*part)).collect();
            let _infallible = write!(svg, " stroke-dasharray=\"{}\"", dash.join(" "));
        } else if !shape.kind.is_closed() {
            svg.push_str(" stroke-linecap=\"round\"");
        }
        svg.push_str(" stroke-linejoin=\"round\"");
    }
    svg.push_str(" d=\"");
    for line in &shape.lines {
        write_line(svg, line, shape.kind.is_closed(), to_millimetre);
    }
    svg.push_str("\"/>");
}

/// Steps from point to point are shorter to write than places.
fn write_line(svg: &mut String, line: &[Point], closed: bool, to_millimetre: f64) {
    let rounded = |value: f64| (value * to_millimetre).round() as i64;
    // Dots and squares are written alike wherever they stand, which takes next to no room when the picture is compressed.
    let (left, top) = line.first().filter(|_| closed && line.len() == 9).copied().unwrap_or_default();
    let place = |(x, y): &Point| (rounded(left) + rounded(x - left), rounded(top) + rounded(y - top));
    let mut points: Vec<(i64, i64)> = line.iter().map(place).collect();
    // What is smaller than a step is not seen.
    if points.len() > 2 && points.iter().all(|point| *point == points[0]) {
        return;
    }
    let ring = closed && points.len() > 3 && points.first() == points.last();
    if ring {
        points.pop();
    }
    // Two points may round to one step: it is left out, and the letter of the steps waits for the next.
    let mut last = (0, 0);
    let mut letters = ["M", "l"].into_iter();
    for (index, (x, y)) in points.iter().enumerate() {
        let step = if index == 0 { (*x, *y) } else { (x - last.0, y - last.1) };
        if index > 0 && step == (0, 0) && points.len() > 2 {
            continue;
        }
        let letter = letters.next().unwrap_or(if step.0 >= 0 { " " } else { "" });
        let space = if step.1 >= 0 { " " } else { "" };
        let _infallible = write!(svg, "{letter}{}{space}{}", step.0, step.1);
        last = (*x, *y);
    }
    if ring {
        svg.push('z');
    }
}

fn write_circle(svg: &mut String, marker: &Marker) {
    let (x, y, radius) = (number(marker.x), number(marker.y), number(marker.radius));
    let _infallible =
        write!(svg, "<circle class=\"map-marker\" cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" fill=\"{}\"/>", style::marker());
}

/// Circle and number are written around a point of their own, the same for all markers: only where that is differs, and takes
/// room when the picture is compressed.
fn write_marker(svg: &mut String, marker: &Marker, link: Option<&str>) {
    let element = if link.is_some() { "a" } else { "g" };
    let _infallible = write!(svg, "<{element} transform=\"translate({} {})\"", tenths(marker.x), tenths(marker.y));
    if let Some(link) = link {
        svg.push_str(" href=\"");
        escape(svg, link);
        let _infallible = write!(svg, "\" aria-label=\"{}. ", marker.number);
        escape(svg, &marker.name);
        svg.push('"');
    }
    let (radius, y, size) = (number(marker.radius), number(0.36 * marker.digits()), number(marker.digits()));
    let _infallible = write!(svg, "><circle class=\"map-marker\" r=\"{radius}\" fill=\"{}\"/>", style::marker());
    let _infallible = write!(
        svg,
        "<text class=\"map-number\" y=\"{y}\" font-size=\"{size}\" text-anchor=\"middle\" font-weight=\"700\" \
         fill=\"#ffffff\">{}</text></{element}>",
        marker.number
    );
}

/// A group for labels that look like this one.
fn write_look(svg: &mut String, label: &Label) {
    let look = label.kind.look();
    let _infallible = write!(svg, "<g class=\"map-{}-name\" font-size=\"{}\"", label.kind.name(), number(label.size));
    let _infallible = write!(svg, " fill=\"{}\"", look.colour);
    if look.bold {
        svg.push_str(" font-weight=\"700\"");
    }
    if look.italic {
        svg.push_str(" font-style=\"italic\"");
    }
    if look.halo > 0.0 {
        let _infallible = write!(svg, " stroke-width=\"{}\"", number(2.0 * look.halo));
    }
    svg.push('>');
}

fn write_label(svg: &mut String, label: &Label) {
    let anchor = match label.anchor {
        Anchor::Start => "",
        Anchor::Middle => " text-anchor=\"middle\"",
        Anchor::End => " text-anchor=\"end\"",
    };
    let (x, y) = (tenths(label.x), tenths(label.y));
    let _infallible = write!(svg, "<text x=\"{x}\" y=\"{y}\"{anchor}");
    if label.angle != 0.0 {
        let _infallible = write!(svg, " transform=\"rotate({} {x} {y})\"", number(label.angle));
    }
    if let Some(language) = &label.language {
        let _infallible = write!(svg, " lang=\"{language}\"");
    }
    svg.push('>');
    escape(svg, &label.text);
    svg.push_str("</text>");
}

/// Where letters stand on a page: a tenth of a millimetre is less than a point of a screen.
fn tenths(value: f64) -> String {
    number((value * 10.0).round() / 10.0)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_that_round_to_one_do_not_change_what_follows() {
        let mut path = String::new();
        write_line(&mut path, &[(0.0, 0.0), (0.0001, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 0.0)], true, 20.0);
        assert_eq!(path, "M0 0l20 0 0 20z");
    }

    #[test]
    fn a_ring_that_is_smaller_than_a_step_is_not_written() {
        let mut path = String::new();
        write_line(&mut path, &[(1.0, 1.0), (1.001, 1.0), (1.0, 1.001), (1.0, 1.0)], true, 20.0);
        assert_eq!(path, "");
    }
}
