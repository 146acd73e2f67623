//! The pages that say why there is no other: plain sentences, with what was typed.

use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};

use super::router::Answer;
use super::shell::{Room, Shell};

/// Fields of forms that nobody typed, or that must not be shown.
const UNTYPED: [&str; 2] = ["source", "translation"];
/// Fields of passwords, which no page repeats.
pub(super) const PASSWORDS: [&str; 3] = ["password", "current", "new-password"];

/// Why somebody can't be shown what they asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sorry {
    Foreign,
    Unreadable,
    Large,
    Slow,
    Down,
    Out,
    Lost,
    NotYours,
}

impl Sorry {
    fn status(self) -> StatusCode {
        match self {
            Self::Foreign | Self::NotYours => StatusCode::FORBIDDEN,
            Self::Unreadable => StatusCode::BAD_REQUEST,
            Self::Large => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Slow | Self::Down => StatusCode::SERVICE_UNAVAILABLE,
            Self::Out => StatusCode::UNAUTHORIZED,
            Self::Lost => StatusCode::NOT_FOUND,
        }
    }

    fn messages(self) -> (&'static str, &'static str) {
        match self {
            Self::Foreign => ("desk-foreign", "desk-foreign-lead"),
            Self::Unreadable => ("desk-unreadable", "desk-unreadable-lead"),
            Self::Large => ("desk-large", "desk-large-lead"),
            Self::Slow => ("desk-slow", "desk-slow-lead"),
            Self::Down => ("desk-down", "desk-down-lead"),
            Self::Out => ("desk-out", "desk-out-lead"),
            Self::Lost => ("desk-lost", "desk-lost-lead"),
            Self::NotYours => ("desk-not-yours", "desk-not-yours-lead"),
        }
    }
}

#[derive(Template)]
#[template(path = "desk/pages/sorry.html")]
struct SorryPage<'a> {
    shell: Shell<'a>,
    lead: String,
    /// The form can be sent again as it is.
    again: Option<&'a str>,
    fields: Vec<(&'a str, &'a str)>,
    /// What a person typed, to be seen and copied.
    typed: Vec<&'a str>,
    signs_in: bool,
}

impl Room<'_> {
    /// Says why there is nothing else to show. What was typed stands below it.
    pub(super) fn sorry(&self, why: Sorry) -> Answer {
        let asked = self.asked;
        let (title, lead) = why.messages();
        let is_typed = |name: &str| !UNTYPED.contains(&name);
        let keeps = asked.is_sent() && matches!(why, Sorry::Slow | Sorry::Down | Sorry::Out);
        let fields = asked.form.iter().filter(|(name, _)| keeps && !PASSWORDS.contains(&name.as_str()));
        let fields: Vec<(&str, &str)> = fields.map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let typed = fields.iter().filter(|(name, value)| is_typed(name) && value.contains(' '));
        let typed = typed.map(|(_, value)| *value).collect();
        let is_door = matches!(asked.parts().first(), Some(&"sign-in"));
        let page = SorryPage {
            shell: self.shell(&self.say(title), ""),
            lead: self.say(lead),
            again: (keeps && why != Sorry::Out && !is_door).then_some(asked.path.as_str()),
            fields,
            typed,
            signs_in: why == Sorry::Out || is_door,
        };
        let mut response = self.page_as(why.status(), page.render()?);
        if why.status() == StatusCode::SERVICE_UNAVAILABLE {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("60"));
        }
        Ok(response)
    }
}
