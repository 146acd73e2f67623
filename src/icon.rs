//! Pictures of the topics and of what the interface does, drawn for Witaj in one hand: a grid of 24, one round stroke, no fill.
//! Site and packs show the same ones. Knows nobody.

/// What stands inside the `svg` of a picture; an unknown name gets a plain dot.
pub fn strokes(name: &str) -> &'static str {
    match name {
        "steps" => r#"<path d="M2.5 20.5h5v-4h5v-4h5v-4h4M17.5 8.5v-6l4 1.8-4 1.7"/>"#,
        "document" => r#"<path d="M5.5 2.8h9l4 4v14.4h-13zM14.5 2.8v4h4M9 11.5h6M9 15h6M9 18h3"/>"#,
        "health" => {
            r#"<path d="M12 20.5S3.5 15.5 3.5 9.3A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 8.5 2.3c0 6.2-8.5 11.2-8.5 11.2zM12 10v5.5M9.3 12.7h5.4"/>"#
        }
        "school" => r#"<path d="M1.8 9 12 4l10.2 5L12 14zM6 11.3v4.9c0 1.5 2.7 3.1 6 3.1s6-1.6 6-3.1v-4.9M22.2 9v6"/>"#,
        "work" => {
            r#"<rect x="2.8" y="7.8" width="18.4" height="12.4" rx="2"/><path d="M8.5 7.8v-3.3h7v3.3M2.8 13.3h18.4M12 12v2.6"/>"#
        }
        "house" => r#"<path d="M2.5 11.5 12 3.8l9.5 7.7M5.3 9.5v10.7h13.4V9.5M9.8 20.2v-6h4.4v6"/>"#,
        "hands" => {
            r#"<path d="M2.5 14.5h3.8l3.7-1.7h3.2a1.8 1.8 0 0 1 0 3.6h-3M14.8 15.6l4-2.3a1.7 1.7 0 0 1 1.9 2.8l-6.5 4.6H2.5M13 9.8S8.7 7.3 8.7 4.6A2.1 2.1 0 0 1 13 3.5a2.1 2.1 0 0 1 4.3 1.1c0 2.7-4.3 5.2-4.3 5.2z"/>"#
        }
        "phone" => {
            r#"<path d="M4.8 3.5h4l1.5 4.6L8 9.9a12.5 12.5 0 0 0 6.1 6.1l1.8-2.3 4.6 1.5v4a1.5 1.5 0 0 1-1.6 1.5A16 16 0 0 1 3.3 5.1a1.5 1.5 0 0 1 1.5-1.6zM14 3.5a6.5 6.5 0 0 1 6.5 6.5M14 7.3a2.7 2.7 0 0 1 2.7 2.7"/>"#
        }
        "speech" => r#"<path d="M2.8 3.5h12.4v8.7H8.8l-3.3 3v-3H2.8zM18.5 8.3h2.7V17h-2.5v3.2L15.4 17h-4.6v-1.8"/>"#,
        "bus" => {
            r#"<rect x="4" y="3.5" width="16" height="14" rx="2"/><path d="M4 11.5h16M12 3.5v8M7.8 14.5h.1M16.2 14.5h.1M7 17.5v3M17 17.5v3"/>"#
        }
        "people" => {
            r#"<circle cx="9" cy="8" r="3.3"/><path d="M2.5 20.2c0-4 2.6-6.2 6.5-6.2s6.5 2.2 6.5 6.2M15.5 5.3a2.9 2.9 0 1 1 1.3 5.5M18 14.3c2.3.6 3.5 2.6 3.5 5.4"/>"#
        }
        "vote" => {
            r#"<path d="M3.5 12.5h17v8h-17zM8 12.5v-9h8v9M6 9.5l-2.5 3M18 9.5l2.5 3M10.3 7.8l1.3 1.3 2.3-2.6M9.5 16h5"/>"#
        }
        _ => acts(name),
    }
}

/// The same of what the interface does and links to.
fn acts(name: &str) -> &'static str {
    match name {
        "search" => r#"<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>"#,
        "globe" => r#"<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c-6 6-6 12 0 18M12 3c6 6 6 12 0 18"/>"#,
        "file" => r#"<path d="M12 3v11M7.5 10 12 14.5 16.5 10M4 16.5v4h16v-4"/>"#,
        "pin" => {
            r#"<path d="M12 21s-6.5-6-6.5-11.2a6.5 6.5 0 0 1 13 0C18.5 15 12 21 12 21z"/><circle cx="12" cy="9.8" r="2.3"/>"#
        }
        "letter" => r#"<path d="M2.8 5.5h18.4v13H2.8zM2.8 6l9.2 7 9.2-7"/>"#,
        "warning" => r#"<path d="M12 3.2 21.8 20.5H2.2zM12 9.5v5.2M12 17.4v.1"/>"#,
        "calendar" => {
            r#"<path d="M3.5 5.5h17v15h-17zM3.5 10h17M8 3v4.5M16 3v4.5M8 14h.1M12 14h.1M16 14h.1M8 17.3h.1M12 17.3h.1"/>"#
        }
        "star" => r#"<path d="m12 3.2 2.7 5.7 6.1.8-4.5 4.3 1.2 6.2-5.5-3-5.5 3 1.2-6.2-4.5-4.3 6.1-.8z"/>"#,
        "book" => r#"<path d="M12 6.5c-2-1.7-5-2.2-9-2v13.5c4-.2 7 .3 9 2 2-1.7 5-2.2 9-2V4.5c-4-.2-7 .3-9 2zM12 6.5V20"/>"#,
        "beside" => r#"<path d="M12 4v16M3 6.5h6M3 10.5h5M3 14.5h6M3 18h4M15 6.5h6M16 10.5h5M15 14.5h6M17 18h4"/>"#,
        "show" => {
            r#"<rect x="3" y="3" width="18" height="11" rx="1.8"/><path d="M6.5 7h4.5M6.5 10.2h3M14 7h3.5M14 10.2h2.5M2.5 20.5h19M12 14v6.5"/>"#
        }
        "listen" => r#"<path d="M3.5 9.5v5h3.6l5.4 4.3V5.2L7.1 9.5zM16 8.8a4.6 4.6 0 0 1 0 6.4M18.8 6a8.5 8.5 0 0 1 0 12"/>"#,
        "share" => {
            r#"<circle cx="18" cy="5" r="2.5"/><circle cx="6" cy="12" r="2.5"/><circle cx="18" cy="19" r="2.5"/><path d="m8.2 10.8 7.6-4.5M8.2 13.2l7.6 4.5"/>"#
        }
        "printer" => r#"<path d="M7 9V3.5h10V9M7 17H3.5V9h17v8H17M7 14h10v6.5H7z"/>"#,
        "contact" => {
            r#"<rect x="3" y="4.5" width="18" height="15" rx="2"/><circle cx="9" cy="10.5" r="2.2"/><path d="M5.5 16.5c.3-2 1.6-3 3.5-3s3.2 1 3.5 3M15 9.5h3.5M15 13h3.5"/>"#
        }
        "wheelchair" => {
            r#"<circle cx="9.5" cy="4.2" r="1.7"/><path d="M9.5 8.2v6h5.4l2.6 5.2h2.3M9.5 10.8h4.7M6.8 11.7a5 5 0 1 0 6.9 6.5"/>"#
        }
        "sign-language" => {
            r#"<path d="M7 13.5V6.2a1.2 1.2 0 0 1 2.4 0V11M9.4 11V4.4a1.2 1.2 0 0 1 2.4 0V11M11.8 11V5.2a1.2 1.2 0 0 1 2.4 0V12M14.2 12V7.8a1.2 1.2 0 0 1 2.4 0V15a6 6 0 0 1-11.1 3.2l-2.5-4.3a1.3 1.3 0 0 1 2.2-1.3L7 15"/>"#
        }
        "easy-reading" => r#"<path d="M5 3.3h14v17.4H5zM8.5 7.8h7M8.5 12h7M8.5 16.2h2.6M13.2 16l1.6 1.6 2.4-3.2"/>"#,
        "exit" => r#"<path d="M13.5 4h-9v16h9M9.5 12h11M16.5 7.8l4.2 4.2-4.2 4.2"/>"#,
        "back" => r#"<path d="M20.5 12h-17M9.5 6l-6 6 6 6"/>"#,
        _ => r#"<circle cx="12" cy="12" r="4"/>"#,
    }
}

/// A whole picture in a colour (`#rrggbb`), for paper.
pub fn picture(name: &str, colour: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\" width=\"24\" height=\"24\" fill=\"none\" \
         stroke=\"{colour}\" stroke-width=\"1.5\" stroke-linecap=\"round\" stroke-linejoin=\"round\">{}</svg>",
        strokes(name)
    )
}
