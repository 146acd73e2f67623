//! The summary of the week by e-mail, to those who asked for it: at most once to each of each week, also when the program is started
//! again, or runs twice over one store.

use std::sync::Arc;

use chrono::{DateTime, Datelike as _, Days, Duration, NaiveDate, NaiveDateTime, Utc};

use super::letters::{self, Sender};
use super::request::Asked;
use super::shell::Room;
use super::{Desk, Token, mailbox, owed, week};
use crate::mail::{Address, Unsent};
use crate::store::{Held, Mailbox, Person, StoreError};

/// From this hour of Monday on, by the clocks of the city.
const FROM: Duration = Duration::hours(7);

/// The Monday of the newest week that is over and may be told of.
pub(super) fn newest(local: NaiveDateTime) -> NaiveDate {
    let day = (local - FROM).date();
    day - Days::new(7 + u64::from(day.weekday().num_days_from_monday()))
}

impl Desk {
    /// Sends the summary of the newest week that is over to everybody who asked for it and has not had it, and says to how many.
    /// Called in a thread of the runtime that may wait. What a server does not take now is sent when this is called again.
    pub fn send_weeks(self: &Arc<Self>) -> Result<usize, StoreError> {
        let Some(sender) = &self.sender else { return Ok(0) };
        let nobody = Asked::by_nobody();
        let room = Room::new(self, &nobody);
        let mut sent = 0;
        for mailbox in self.ask(|database| Held::<Mailbox>::list(database, ""))? {
            if mailbox.value.weekly.is_none() {
                continue;
            }
            match one(&room, sender, &mailbox)? {
                Some(Ok(())) => sent += 1,
                // A server that is away is away for the others, too.
                Some(Err(Unsent::Unreached(_) | Unsent::Late)) => break,
                Some(Err(_)) | None => {}
            }
        }
        Ok(sent)
    }
}

/// Sends one person the summary, if it is due.
fn one(room: &Room<'_>, sender: &Sender, mailbox: &Held<Mailbox>) -> Result<Option<Result<(), Unsent>>, StoreError> {
    let now = (room.desk.now)();
    let key = mailbox.value.person.clone();
    let person = room.desk.ask(move |database| Held::<Person>::get(database, &key))?;
    let Some(person) = person.filter(|person| !person.value.left) else { return Ok(None) };
    let room = room.reading(&person.value.reads);
    let Some((monday, last)) = due(&room, &person.value, mailbox, now) else { return Ok(None) };
    let Ok(to) = Address::parse(&mailbox.value.address) else { return Ok(None) };
    if monday <= last {
        return Ok(None);
    }
    let link = Token::new()?;
    let Some((title, told)) = week::told(&room, &person.value.city, monday) else { return Ok(None) };
    let (claimed, digest) = (mailbox.clone(), link.clone());
    if !room.desk.ask(move |database| mailbox::claim(database, &claimed, (monday, &digest), now))? {
        return Ok(None);
    }
    let page = format!("{}/desk/progress", sender.origin);
    let stop = format!("{}/desk/stop/{}", sender.origin, link.secret());
    let letter = letters::week(room.locale(), &to, &title, &told, (&page, &stop));
    let sent = letters::send(sender, &letter, now);
    match &sent {
        Err(Unsent::Unreached(_)) => {
            let mailbox = mailbox.clone();
            room.desk.ask(move |database| mailbox::release(database, &mailbox, monday, now))?;
        }
        // What was refused would be refused again, and what was perhaps sent is not sent twice.
        Err(why @ (Unsent::Refused(_) | Unsent::Unfit(_))) => {
            owed::refused_week(room.desk, &person.key, &mailbox.value.address, why)?;
        }
        Err(Unsent::Late) | Ok(()) => {}
    }
    Ok(Some(sent))
}

/// The week that is to be told of, and the newest that was.
fn due(room: &Room<'_>, person: &Person, mailbox: &Held<Mailbox>, now: DateTime<Utc>) -> Option<(NaiveDate, NaiveDate)> {
    let city = room.publication.edition().city(&person.city)?;
    Some((newest(city.local(now)), mailbox.value.weekly.as_ref()?.last))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_is_told_of_from_the_morning_of_the_monday_after_it() {
        let newest = |text: &str| newest(text.parse().expect("a time")).to_string();
        assert_eq!(newest("2026-11-22T23:59:00"), "2026-11-09");
        assert_eq!(newest("2026-11-23T06:59:00"), "2026-11-09");
        assert_eq!(newest("2026-11-23T07:00:00"), "2026-11-16");
        assert_eq!(newest("2026-11-29T12:00:00"), "2026-11-16");
    }
}
