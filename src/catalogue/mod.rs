//! What a city tells newcomers, as types: layers, topics, guides, services, organizations, locations, phones,
//! schedules, facts and texts. No files, no HTTP, no markup; every value here has been parsed, so a bad one can't exist.

mod accessibility;
mod alert;
mod approval;
mod chart;
mod event;
mod fact;
mod field;
mod id;
mod identity;
mod item;
mod known_wrong;
mod layer;
mod location;
mod past;
mod phone;
mod phrase;
mod position;
mod print_run;
mod provenance;
mod schedule;
mod signature;
mod street;
mod term;
mod text;

pub use accessibility::{Accessibility, Amenity, Wheelchair};
pub use alert::{Alert, AlertSeverity};
pub use approval::{Approval, Verdict};
pub use chart::{Chart, ChartLabel, ChartLabelKind};
pub use event::{Event, Every, Occurrence, Repeat};
pub use fact::{Fact, FactId, Money, Period, Print, Unit, Value};
pub use field::{Field, PhoneField, Record};
pub use id::{IdError, ItemId, Slug};
pub use identity::{Colour, ColourError, Colours, Logo, LogoKind, Ratio, ground};
pub use item::{Appointment, Audience, Consent, Cost, Guide, Helper, Manner, Role, Service, Shape, Urgency, Version};
pub use known_wrong::{KnownWrong, WrongKind, WrongValue};
pub use layer::{Bounds, Digests, Layer, LayerContent, LayerKind, Numerals, Topic};
pub use location::{Location, LocationKind, Organization};
pub use past::Past;
pub use phone::{Number, NumberError, Phone, PhoneNumber};
pub use phrase::{Phrase, PhraseGroup};
pub use position::{At, Position};
pub use print_run::{PrintRun, RunFile, RunLine, RunRecord, Said, SaidError, Subject};
pub use provenance::{Confidence, Provenance, Publisher, Source, Volatility};
pub use schedule::{Schedule, ScheduleError, Span, Week};
pub use signature::{Signature, Signer};
pub use street::{Extent, Feature, FeatureKind, Micro, StreetName, Streets};
pub use term::Term;
pub use text::{
    Block, Hash, Inline, ListItem, Origin, Section, SectionId, Target, Text, TextKey, Texts, Written, head_hash, said_hash,
    unit_hash,
};

use std::collections::BTreeMap;
use std::sync::Arc;

pub use crate::clock::TimeZone;

/// Everything that the content repository says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Catalogue {
    /// The chapters, in order.
    pub topics: Vec<Topic>,
    /// Countries, regions and cities by their folder.
    pub layers: BTreeMap<Slug, Arc<LayerContent>>,
}

impl Catalogue {
    /// The time zone of the first country that names one.
    pub fn time_zone(&self) -> Option<TimeZone> {
        self.layers.values().find_map(|content| content.layer.time_zone)
    }
}
