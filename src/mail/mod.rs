//! E-mail, through a server of SMTP that the operator names. The only module that names `lettre`. It knows neither pages nor people:
//! who has something to say hands in a finished letter.

use std::fmt;
use std::sync::mpsc::channel;
use std::time::{Duration, SystemTime};

use chrono::{DateTime, Utc};
use lettre::message::header::{ContentType, HeaderName, HeaderValue, MIME_VERSION_1_0};
use lettre::message::{Mailbox, MessageBuilder};
use lettre::transport::smtp::extension::ClientId;
use lettre::{Message, SmtpTransport, Transport as _};
use sha2::{Digest as _, Sha256};
use thiserror::Error;

use crate::language::Language;

/// A server must take each step by then,
const STEP_WITHIN: Duration = Duration::from_secs(6);
/// and all of them by then: somebody may be waiting for a page.
const ALL_WITHIN: Duration = Duration::from_secs(15);
/// The letters of an address, as RFC 5321 limits them.
const LONGEST_ADDRESS: usize = 254;

/// An e-mail address that can be written to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address(lettre::Address);

/// A text is not an e-mail address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("this is not an e-mail address; write it as in name@example.org")]
pub struct NoAddress;

/// Something to be sent to one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Whom it goes to.
    pub to: Address,
    /// The language that it is in.
    pub language: Language,
    /// One line.
    pub subject: String,
    /// Plain text; lines end with `\n`.
    pub text: String,
    /// Of what comes again and again: the address of the page that ends it, also for programs, without a question (RFC 8058).
    pub unsubscribe: Option<String>,
}

/// Sends letters.
#[derive(Clone)]
pub struct Post {
    transport: SmtpTransport,
    from: Mailbox,
}

/// Why letters can't be sent at all. The address of the server may hold a password, so it is never repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NoPost {
    /// The address of the server is none.
    #[error("WITAJ_SMTP_URL is not the address of an e-mail server; write smtps://USER:PASSWORD@HOST or smtp://HOST")]
    Server,
    /// A password would be sent for everybody to read.
    #[error(
        "WITAJ_SMTP_URL would send its password unencrypted; write smtps://…, or smtp://…?tls=required for a server that begins \
         encryption later"
    )]
    Unencrypted,
    /// The sender is none.
    #[error("WITAJ_MAIL_FROM is not a sender; write name@example.org or Name <name@example.org>")]
    From,
}

/// Why a letter was not sent.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Unsent {
    /// It can't be made: its subject or address would be more than one line.
    #[error("the letter can't be made: {0}")]
    Unfit(String),
    /// The server will not take it, now or later.
    #[error("the e-mail server refuses it: {0}")]
    Refused(String),
    /// The server is not there, or will not take it now.
    #[error("the e-mail server can't be used: {0}")]
    Unreached(String),
    /// The server did not answer in time. Perhaps it was sent all the same.
    #[error("the e-mail server did not answer in time")]
    Late,
}

impl Address {
    /// Reads an address; spaces around it do not count.
    pub fn parse(text: &str) -> Result<Self, NoAddress> {
        let text = text.trim();
        let is_plain = text.len() <= LONGEST_ADDRESS && !text.contains(|letter: char| letter.is_control() || letter == ' ');
        text.parse().ok().filter(|_| is_plain).map(Self).ok_or(NoAddress)
    }

    /// The address as it is compared: nobody tells people apart by capitals.
    pub fn folded(&self) -> String {
        self.to_string().to_lowercase()
    }
}

impl fmt::Display for Address {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl fmt::Debug for Post {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Post from {}", self.from)
    }
}

impl Post {
    /// Letters from somebody through a server: `smtps://USER:PASSWORD@HOST:PORT`, `smtp://…?tls=required`, or `smtp://HOST:PORT` without
    /// encryption, which may have a password only on this machine. Asks the server nothing yet.
    pub fn open(server: &str, from: &str) -> Result<Self, NoPost> {
        let from: Mailbox = from.parse().map_err(|_| NoPost::From)?;
        if from.name.as_ref().is_some_and(|name| name.contains(char::is_control)) {
            return Err(NoPost::From);
        }
        let builder = SmtpTransport::from_url(server).map_err(|_| NoPost::Server)?;
        if !keeps_password(server) {
            return Err(NoPost::Unencrypted);
        }
        let name = ClientId::Domain(from.email.domain().to_owned());
        let transport = builder.timeout(Some(STEP_WITHIN)).hello_name(name).build();
        Ok(Self { transport, from })
    }

    /// Sends a letter. It is with the server when this returns without an error; whether it arrives, nobody knows. Takes 15 seconds at most.
    pub fn send(&self, letter: &Letter, now: DateTime<Utc>) -> Result<(), Unsent> {
        let message = self.message(letter, now)?;
        let transport = self.transport.clone();
        let (answer, sent) = channel();
        // A server may answer each step just in time: nobody waits for all of them.
        let work = move || drop(answer.send(transport.send(&message).map(drop)));
        let thread = std::thread::Builder::new().name("post".to_owned()).spawn(work);
        thread.map_err(|error| Unsent::Unreached(error.to_string()))?;
        match sent.recv_timeout(ALL_WITHIN) {
            Ok(Ok(())) => Ok(()),
            Ok(Err(error)) => Err(unsent(&error, &letter.to)),
            Err(_) => Err(Unsent::Late),
        }
    }

    fn message(&self, letter: &Letter, now: DateTime<Utc>) -> Result<Message, Unsent> {
        let lines = [Some(&letter.subject), letter.unsubscribe.as_ref()];
        if lines.into_iter().flatten().any(|line| line.contains(char::is_control)) {
            return Err(Unsent::Unfit("a header has more than one line".to_owned()));
        }
        let builder = Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, letter.to.0.clone()))
            .subject(&letter.subject)
            .date(SystemTime::from(now))
            .message_id(Some(self.id(letter, now)));
        let builder = with(builder, HeaderName::new_from_ascii_str("Auto-Submitted"), "auto-generated");
        let builder = with(builder, HeaderName::new_from_ascii_str("Content-Language"), letter.language.tag());
        let builder = match &letter.unsubscribe {
            Some(page) => {
                let builder = with(builder, HeaderName::new_from_ascii_str("List-Unsubscribe"), &format!("<{page}>"));
                let name = HeaderName::new_from_ascii_str("List-Unsubscribe-Post");
                with(builder, name, "List-Unsubscribe=One-Click")
            }
            None => builder,
        };
        let message = builder.header(MIME_VERSION_1_0).header(ContentType::TEXT_PLAIN).body(letter.text.clone());
        message.map_err(|error| Unsent::Unfit(error.to_string()))
    }

    /// A name that no other letter has. It tells nothing of what stands in this one.
    fn id(&self, letter: &Letter, now: DateTime<Utc>) -> String {
        let mut digest = Sha256::new();
        for part in [&letter.to.to_string(), &letter.subject, &letter.text, &now.to_rfc3339()] {
            digest.update((part.len() as u64).to_be_bytes());
            digest.update(part.as_bytes());
        }
        let hex: String = digest.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        format!("<{hex}@{}>", self.from.email.domain())
    }
}

fn with(builder: MessageBuilder, name: HeaderName, value: &str) -> MessageBuilder {
    builder.raw_header(HeaderValue::new(name, value.to_owned()))
}

/// Whether nobody on the way can read the password of a server's address, if it has one.
fn keeps_password(server: &str) -> bool {
    let (scheme, rest) = server.split_once("://").unwrap_or_default();
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let Some((_, host)) = authority.rsplit_once('@') else { return true };
    let query = rest.split_once('?').map(|(_, query)| query).unwrap_or_default();
    let is_here = ["127.0.0.1", "localhost", "[::1]"].iter().any(|here| {
        let after = host.strip_prefix(here);
        after.is_some_and(|after| after.is_empty() || after.starts_with(':'))
    });
    scheme.eq_ignore_ascii_case("smtps")
        || query.split('&').find(|pair| pair.starts_with("tls=")) == Some("tls=required")
        || is_here
}

/// What a server said, without the address that it may repeat.
fn unsent(error: &lettre::transport::smtp::Error, to: &Address) -> Unsent {
    let said = error.to_string().replace(&to.to_string(), "…");
    let said = said.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    match () {
        () if error.is_timeout() => Unsent::Late,
        () if error.is_permanent() || error.is_client() => Unsent::Refused(said),
        () => Unsent::Unreached(said),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter(subject: &str, unsubscribe: Option<&str>) -> Letter {
        Letter {
            to: Address::parse("amal@example.org").expect("an address"),
            language: Language::parse("ar").expect("a language"),
            subject: subject.to_owned(),
            text: "مرحبا\n\nhttps://witaj.example/desk/join/0\n".to_owned(),
            unsubscribe: unsubscribe.map(str::to_owned),
        }
    }

    fn now() -> DateTime<Utc> {
        "2026-11-23T06:00:00Z".parse().expect("an instant")
    }

    #[test]
    fn addresses_are_one_line_and_compared_without_capitals() {
        assert_eq!(Address::parse(" Amal@Example.ORG ").expect("an address").folded(), "amal@example.org");
        let long = format!("{}@example.org", "a".repeat(300));
        for wrong in [
            "",
            "amal",
            "amal@",
            "@example.org",
            "a@b\nBcc: c@example.org",
            "a@b\r\nX: y",
            "a b@example.org",
            "a@b, c@d",
            &long,
        ] {
            assert_eq!(Address::parse(wrong), Err(NoAddress), "{wrong:?}");
        }
    }

    #[test]
    fn a_letter_has_all_its_headers_and_no_line_of_it_makes_another() {
        let post = Post::open("smtp://127.0.0.1:25", "Witaj <desk@witaj.example>").expect("a post");
        let weekly = letter("أسبوع", Some("https://witaj.example/desk/stop/1"));
        let message = String::from_utf8(post.message(&weekly, now()).expect("a message").formatted()).expect("text");
        for line in [
            "From: Witaj <desk@witaj.example>\r\n",
            "To: amal@example.org\r\n",
            "Date: Mon, 23 Nov 2026 06:00:00 +0000\r\n",
            "Auto-Submitted: auto-generated\r\n",
            "Content-Language: ar\r\n",
            "List-Unsubscribe: <https://witaj.example/desk/stop/1>\r\n",
            "List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n",
            "MIME-Version: 1.0\r\n",
            "Content-Type: text/plain; charset=utf-8\r\n",
        ] {
            assert!(message.contains(line), "{line}: {message}");
        }
        assert!(message.contains("@witaj.example>\r\n"), "its name ends with the sender's domain: {message}");
        assert_eq!(post.message(&weekly, now()).expect("a message").formatted(), message.as_bytes(), "the same again");
        for wrong in [letter("a\r\nBcc: b@example.org", None), letter("a", Some("https://a\nBcc: b@example.org"))] {
            assert!(matches!(post.message(&wrong, now()), Err(Unsent::Unfit(_))), "{wrong:?}");
        }
    }

    #[test]
    fn a_password_is_neither_shown_nor_sent_for_all_to_read() {
        let open = |server: &str| Post::open(server, "desk@witaj.example");
        for server in
            ["smtps://a:secret@mail.example", "smtp://a:secret@mail.example:587?tls=required", "smtp://a:secret@127.0.0.1:1025"]
        {
            assert!(!format!("{:?}", open(server).expect("a post")).contains("secret"), "{server}");
        }
        for server in [
            "smtp://a:secret@mail.example",
            "smtp://a:secret@mail.example?tls=opportunistic",
            "smtp://a:s@127.0.0.1.evil.example",
        ] {
            assert_eq!(open(server).expect_err("refused"), NoPost::Unencrypted, "{server}");
        }
        for server in ["", "mail.example", "https://mail.example"] {
            assert_eq!(open(server).expect_err("refused"), NoPost::Server, "{server}");
        }
        for from in ["", "Witaj", "a@b\r\nBcc: c@d"] {
            assert_eq!(Post::open("smtp://127.0.0.1", from).expect_err("refused"), NoPost::From, "{from}");
        }
    }
}
