//! An edition: one immutable reading of content and messages on one day. Every view is a function of it.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::catalogue::{
    Approval, Catalogue, Fact, FactId, Guide, ItemId, Layer, LayerContent, LayerKind, Location, Number, Organization, Period,
    Phone, PhoneNumber, Section, SectionId, Service, Slug, Source, Text, TextKey, Texts, Topic, Urgency,
};
use crate::language::Language;
use crate::locale::{Locale, Messages};
use crate::review::{self, State};
