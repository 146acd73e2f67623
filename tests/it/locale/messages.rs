//! What a Fluent file says, as its syntax tree shows it: ids, variables, plural forms.

use std::collections::BTreeSet;
use std::collections::btree_map::{BTreeMap, Entry as Slot};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser;
use icu::plurals::{PluralCategory, PluralRules};
use witaj::locale::{Arg, Locale};

/// One message.
#[derive(Debug, Default)]
pub(super) struct Message {
    pub(super) file: String,
    /// The variables that it mentions.
    pub(super) variables: BTreeSet<String>,
    /// Those of them that are counted.
    pub(super) counts: BTreeSet<String>,
    /// The messages that it mentions.
    pub(super) messages: BTreeSet<String>,
}

/// The messages of one language, by id.
pub(super) type Catalogue = BTreeMap<String, Message>;

/// Counts that reach every plural form of every language.
const COUNTS: [u64; 12] = [0, 1, 2, 3, 5, 11, 21, 22, 25, 100, 101, 103];

/// Reads the files of a language and notes what is wrong in each message by itself.
pub(super) fn read(language: &str, files: &[(String, String)], faults: &mut Vec<String>) -> Catalogue {
    let categories = categories(language);
    let mut catalogue = Catalogue::new();
    for (file, text) in files {
        let resource = parser::parse(text.as_str()).unwrap_or_else(|(resource, errors)| {
            faults.extend(errors.iter().map(|error| format!("{file}: {error}")));
            resource
        });
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name.to_owned();
            let mut reader =
                Reader { place: format!("{file}: {id}"), categories: &categories, faults, seen: Message::default() };
            match &message.value {
                Some(pattern) => reader.pattern(pattern),
                None => reader.fault("has no text"),
            }
            if !message.attributes.is_empty() {
                reader.fault("has attributes, which nothing reads");
            }
            let seen = Message { file: file.clone(), ..reader.seen };
            match catalogue.entry(id) {
                Slot::Vacant(slot) => {
                    slot.insert(seen);
                }
                Slot::Occupied(slot) => faults.push(format!("{file}: {} is in {} already", slot.key(), slot.get().file)),
            }
        }
    }
    catalogue
}

/// Formats every message with every count. Fluent leaves braces where it finds nothing to put.
pub(super) fn format_all(locale: &Locale, catalogue: &Catalogue, faults: &mut Vec<String>) {
    for (id, message) in catalogue {
        for count in COUNTS {
            let arg = |name: &String| if message.counts.contains(name) { Arg::Count(count) } else { Arg::Text("x") };
            let values: Vec<(&str, Arg<'_>)> = message.variables.iter().map(|name| (name.as_str(), arg(name))).collect();
            let text = locale.say_with(id, &values);
            if text.trim().is_empty() || text.contains(['{', '}']) {
                faults.push(format!("{}: {id} can't be formatted with {count}: “{text}”", message.file));
                break;
            }
        }
    }
}

/// The plural forms of a language, by CLDR.
fn categories(language: &str) -> BTreeSet<&'static str> {
    let locale = icu::locale::Locale::try_from_str(language).expect("a tag");
    let rules = PluralRules::try_new_cardinal(locale.into()).expect("rules");
    rules
        .categories()
        .map(|category| match category {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        })
        .collect()
}

struct Reader<'a> {
    place: String,
    categories: &'a BTreeSet<&'static str>,
    faults: &'a mut Vec<String>,
    seen: Message,
}

impl Reader<'_> {
    fn fault(&mut self, what: &str) {
        self.faults.push(format!("{} {what}", self.place));
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.selector(selector, variants);
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.seen.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.seen.messages.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::FunctionReference { id, .. } => {
                self.fault(&format!("calls {} outside of a selector", id.name));
            }
            InlineExpression::TermReference { .. } => self.fault("names a term, which have no use here"),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn selector(&mut self, selector: &InlineExpression<&str>, variants: &[Variant<&str>]) {
        let keys: BTreeSet<&str> = variants
            .iter()
            .map(|variant| match variant.key {
                VariantKey::Identifier { name } => name,
                VariantKey::NumberLiteral { value } => value,
            })
            .collect();
        match selector {
            InlineExpression::FunctionReference { id, arguments: CallArguments { positional, named } }
                if id.name == "PLURAL" =>
            {
                match positional.as_slice() {
                    [InlineExpression::VariableReference { id }] if named.is_empty() => {
                        self.seen.variables.insert(id.name.to_owned());
                        self.seen.counts.insert(id.name.to_owned());
                    }
                    _ => self.fault("gives PLURAL something else than one variable"),
                }
                self.plural(&keys, variants);
            }
            InlineExpression::VariableReference { id } => {
                self.seen.variables.insert(id.name.to_owned());
                const FORMS: [&str; 5] = ["zero", "one", "two", "few", "many"];
                if keys.iter().any(|key| FORMS.contains(key) || key.starts_with(|letter: char| letter.is_ascii_digit())) {
                    self.fault(&format!("selects by ${0}; write PLURAL(${0})", id.name));
                }
            }
            _ => self.fault("selects by something else than PLURAL or a variable"),
        }
    }

    fn plural(&mut self, keys: &BTreeSet<&str>, variants: &[Variant<&str>]) {
        for missing in self.categories.iter().filter(|form| !keys.contains(*form)) {
            self.fault(&format!("lacks the plural form [{missing}]"));
        }
        for strange in keys.iter().filter(|key| !self.categories.contains(*key)) {
            self.fault(&format!("has the plural form [{strange}], which the language does not have"));
        }
        let default_is_other =
            variants.iter().any(|variant| variant.default && matches!(variant.key, VariantKey::Identifier { name: "other" }));
        if !default_is_other {
            self.fault("has another default than *[other]");
        }
    }
}
