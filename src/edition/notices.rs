//! What passes: alerts and events of a city, as they hold at a time.

use std::cmp::Reverse;

use chrono::{DateTime, NaiveDateTime, Utc};

use super::City;
use crate::catalogue::{Alert, Event, Occurrence, Slug};

/// Of an event that comes again, only the next few times are announced.
const NEXT_TIMES: usize = 8;

impl City {
    /// What its clocks show at an instant.
    pub fn local(&self, instant: DateTime<Utc>) -> NaiveDateTime {
        self.time_zone().map_or_else(|| instant.naive_utc(), |zone| zone.local(instant))
    }

    /// When its clocks show a time, with what they then differ from UTC.
    pub fn instant(&self, local: NaiveDateTime) -> DateTime<chrono::FixedOffset> {
        let zone = self.time_zone().and_then(|zone| zone.instant(local));
        zone.unwrap_or_else(|| local.and_utc().fixed_offset())
    }

    /// The alerts that hold at a time, the worst first, and of those alike the newest.
    pub fn alerts_at(&self, at: NaiveDateTime) -> Vec<&Alert> {
        let mut alerts: Vec<&Alert> = self.alerts.values().map(AsRef::as_ref).filter(|alert| alert.holds(at)).collect();
        alerts.sort_by_key(|alert| (Reverse(alert.severity), Reverse(alert.changed()), &alert.id));
        alerts
    }

    /// An event.
    pub fn event(&self, id: &Slug) -> Option<&Event> {
        self.events.get(id).map(AsRef::as_ref)
    }

    /// An alert.
    pub fn alert(&self, id: &Slug) -> Option<&Alert> {
        self.alerts.get(id).map(AsRef::as_ref)
    }

    /// The next times that an event takes place, as far as they are announced; one that goes on is among them.
    pub fn times_after(&self, event: &Event, at: NaiveDateTime) -> Vec<Occurrence> {
        event.occurrences().into_iter().filter(|time| time.end > at).take(NEXT_TIMES).collect()
    }

    /// What takes place after a time or goes on then, in order.
    pub fn events_after(&self, at: NaiveDateTime) -> Vec<(Occurrence, &Event)> {
        let times = |event| self.times_after(event, at).into_iter().map(move |time| (time, event));
        let mut all: Vec<(Occurrence, &Event)> = self.events.values().map(AsRef::as_ref).flat_map(times).collect();
        all.sort_by(|(one, event), (other, next)| (one, &event.id).cmp(&(other, &next.id)));
        all
    }

    /// The next time at which an alert begins or ends, or an event is over: until then nothing of it changes.
    pub fn next_change(&self, after: NaiveDateTime) -> Option<NaiveDateTime> {
        let alerts = self.alerts.values().flat_map(|alert| [alert.from, alert.until]);
        let events = self.events.values().flat_map(|event| event.occurrences()).map(|time| time.end);
        alerts.chain(events).filter(|time| *time > after).min()
    }
}
