//! What of a print run is wrong by now: the one place that compares what stands on paper with what a city says today.

use chrono::NaiveDate;

use super::{City, Item};
use crate::catalogue::{FactId, Location, PrintRun, RunLine, RunRecord, Said, Service, Slug, Subject, Value};

/// Something that a print run says and that is not so any more.
#[derive(Clone, Debug, PartialEq)]
pub struct Change<'a> {
    /// Of what it is said; one number may stand with several services.
    pub of: Vec<&'a RunRecord>,
    /// Where it stands.
    pub lines: Vec<&'a RunLine>,
    /// What stands on paper.
    pub was: &'a Said,
    /// What is so today.
    pub now: Now,
}

/// What became of something that was printed.
#[derive(Clone, Debug, PartialEq)]
pub enum Now {
    /// It is something else.
    Is(Said),
    /// It held until this day.
    Ended(NaiveDate),
    /// It is gone, or nobody confirms it any more.
    Withdrawn,
}

impl Change<'_> {
    /// Whether it stands in a file of the run, by its number from 1.
    pub fn is_in(&self, file: usize) -> bool {
        self.lines.iter().any(|line| line.pages.contains_key(&file))
    }

    /// The pages of a file on which it stands, as far as they are known.
    pub fn pages(&self, file: usize) -> Vec<usize> {
        let mut pages: Vec<usize> = self.lines.iter().filter_map(|line| line.pages.get(&file)).flatten().copied().collect();
        pages.sort_unstable();
        pages.dedup();
        pages
    }

    /// The message that says what kind of thing has changed.
    pub fn message(&self) -> &'static str {
        match self.was {
            Said::Value(Value::Phone(_)) => "change-phone",
            Said::Value(Value::Hours(_)) => "pack-hours",
            Said::Value(Value::Web(_)) => "pack-web",
            Said::Value(Value::Statement) => "change-rule",
            Said::Value(_) => "change-value",
            Said::PhoneHours(..) => "change-phone-hours",
            Said::Address(_) => "change-address",
            Said::Place(..) => "change-place",
            Said::Name(_) => "change-name",
            Said::Organization(_) => "change-organization",
            Said::Email(_) => "pack-email",
        }
    }
}

impl City {
    /// What a print run says and is not so any more, in the order of the run. What stands on paper in several places is
    /// named once.
    pub fn changes<'a>(&self, run: &'a PrintRun) -> Vec<Change<'a>> {
        let mut changes: Vec<Change<'a>> = Vec::new();
        for change in run.records.iter().flat_map(|record| self.changes_of(record)) {
            match changes.iter_mut().find(|other| other.was == change.was && other.now == change.now) {
                Some(other) => {
                    other.of.extend(change.of);
                    other.lines.extend(change.lines);
                }
                None => changes.push(change),
            }
        }
        changes
    }

    fn changes_of<'a>(&self, record: &'a RunRecord) -> Vec<Change<'a>> {
        let today = match &record.of {
            Subject::Fact(id) => return self.changes_of_fact(record, id),
            Subject::Service(id) => match self.item(id) {
                Some(Item::Service(service)) => Some(self.says_of_service(service)),
                _ => None,
            },
            Subject::Location(id) => self.location(id).map(says_of_location),
        };
        let Some(today) = today else {
            return record.lines.iter().map(|line| change(record, line, Now::Withdrawn)).collect();
        };
        let is_there = |said: &Said, list: &[Said]| list.iter().any(|other| other.reads_like(said));
        let printed: Vec<Said> = record.lines.iter().map(|line| line.says.clone()).collect();
        let mut fresh: Vec<Said> = today.iter().filter(|said| !is_there(said, &printed)).cloned().collect();
        let mut changes = Vec::new();
        for line in record.lines.iter().filter(|line| !is_there(&line.says, &today)) {
            if let Said::PhoneHours(number, _) = &line.says
                && !is_there(&Said::Value(Value::Phone(number.clone())), &today)
            {
                // The number itself is gone, which says more.
                continue;
            }
            let successor = fresh.iter().position(|said| takes_the_place_of(said, &line.says));
            let now = successor.map_or(Now::Withdrawn, |place| Now::Is(fresh.remove(place)));
            changes.push(change(record, line, now));
        }
        changes
    }

    fn changes_of_fact<'a>(&self, record: &'a RunRecord, id: &FactId) -> Vec<Change<'a>> {
        let today = self.value(id).map(|period| Said::Value(period.value.clone()));
        // A sentence may rest on what is announced: “from January”.
        let next = self.next_value(id).map(|period| Said::Value(period.value.clone()));
        let fact = self.fact(id);
        let last_day = fact.and_then(|fact| fact.periods.iter().filter_map(|period| period.valid_until).max());
        let ended = last_day.filter(|day| *day < self.today() && fact.is_some_and(|fact| !fact.is_unconfirmed()));
        let mut changes = Vec::new();
        for line in &record.lines {
            let says = |said: &Option<Said>| said.as_ref().is_some_and(|said| said.reads_like(&line.says));
            if says(&today) || line.printed.is_none() && says(&next) {
                continue;
            }
            let now = match (&today, ended) {
                (Some(value), _) => Now::Is(value.clone()),
                (None, Some(day)) => Now::Ended(day),
                (None, None) => Now::Withdrawn,
            };
            changes.push(change(record, line, now));
        }
        changes
    }

    /// What may be said of a service today. What its places say counts as its own: it may have been printed there.
    fn says_of_service(&self, service: &Service) -> Vec<Said> {
        let places = self.locations_of(service);
        let mut says = Vec::new();
        let phones = service.phones.iter().chain(places.iter().flat_map(|place| &place.phones));
        for phone in phones {
            let Some(number) = self.phone(phone) else { continue };
            says.push(Said::Value(Value::Phone(number.clone())));
            let hours = phone.schedule.as_ref().or(service.schedule.as_ref());
            says.extend(hours.map(|hours| Said::PhoneHours(number.clone(), hours.clone())));
        }
        let own = service.schedule.iter();
        let theirs = places.iter().filter(|_| service.schedule.is_none()).filter_map(|place| place.schedule.as_ref());
        says.extend(own.chain(theirs).map(|hours| Said::Value(Value::Hours(hours.clone()))));
        says.extend(places.iter().map(|place| Said::Place(place.id.clone(), place.address())));
        let organization = service.organization.as_ref().and_then(|id| self.organization(&id.value));
        says.extend(organization.map(|organization| Said::Organization(organization.name.clone())));
        let online = self.online(service);
        says.extend(online.web.iter().map(|address| Said::Value(Value::Web(address.clone()))));
        says.extend(online.email.iter().map(|address| Said::Email(address.clone())));
        says
    }

    /// The print runs, the oldest first.
    pub fn print_runs(&self) -> impl DoubleEndedIterator<Item = &PrintRun> {
        self.print_runs.iter().map(AsRef::as_ref)
    }

    /// A print run by its name.
    pub fn print_run(&self, id: &Slug) -> Option<&PrintRun> {
        self.print_runs().find(|run| run.id == *id)
    }

    /// The print runs of an edition, the oldest first.
    pub fn print_runs_of<'a>(&'a self, edition: &'a str) -> impl Iterator<Item = &'a PrintRun> {
        self.print_runs().filter(move |run| run.edition == edition)
    }
}

fn change<'a>(record: &'a RunRecord, line: &'a RunLine, now: Now) -> Change<'a> {
    Change { of: vec![record], lines: vec![line], was: &line.says, now }
}

fn says_of_location(location: &Location) -> Vec<Said> {
    vec![Said::Name(location.name.clone()), Said::Address(location.address())]
}

/// Whether a new value answers what an old one answered.
fn takes_the_place_of(new: &Said, old: &Said) -> bool {
    match (new, old) {
        (Said::PhoneHours(number, _), Said::PhoneHours(dialled, _)) => number == dialled,
        _ => new.kind() == old.kind(),
    }
}
