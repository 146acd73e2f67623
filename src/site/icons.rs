//! Pictures as markup.

use super::markup::Html;
use crate::icon;

/// A picture by its name in `topics.toml`; an unknown name gets a plain dot.
pub(crate) fn icon(name: &str) -> Html {
    Html::trusted(format!("<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">{}</svg>", icon::strokes(name)))
}
