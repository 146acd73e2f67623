//! What is shown without a network in place of a page that is not kept on the device: the numbers to call, and what is kept.

use askama::Template;

use super::emergency::{Line, lines};
use super::topic::{Row, row};
use crate::site::device;
use crate::site::frame::{Frame, View};
use crate::site::icons;
use crate::site::plan::Page;

#[derive(Template)]
#[template(path = "pages/offline.html")]
struct Offline<'a> {
    frame: Frame<'a>,
    lines: Vec<Line>,
    kept: Vec<Row>,
}

pub(super) fn render(view: View<'_>) -> askama::Result<String> {
    let kept = device::kept_items(&view).into_iter().filter_map(|item| row(&view, item)).collect();
    let frame = Frame::new(view, Page::Offline, &view.say("site-offline"), &view.say("site-offline-lead"));
    Offline { frame, lines: lines(&view), kept }.render()
}
