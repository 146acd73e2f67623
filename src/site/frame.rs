//! What stands around every page: title, languages, the emergency strip, search, footer.

use super::Publication;
use super::banner::{Banner, banners};
use super::evidence::today_note;
use super::identity::Picture;
use super::markup::{self, Html};
use super::order::Offer;
use super::plan::{self, Page};
use super::programs;
use chrono::NaiveDateTime;

use crate::catalogue::{Inline, ItemId, Phone, Service, Texts, TimeZone, Version};
use crate::edition::{City, Edition, Item, Shown, address, plain_inlines};
use crate::language::Language;
use crate::locale::{Arg, Locale, without_marks};

/// One city of an edition in one language: what a page is made of.
#[derive(Clone, Copy)]
pub(crate) struct View<'a> {
    pub(crate) publication: &'a Publication,
    pub(crate) edition: &'a Edition,
    pub(crate) city: &'a City,
    pub(crate) language: &'a Language,
    pub(crate) locale: &'a Locale,
    /// Languages in which the reader is shown what is missing in this one, the best first; after them comes the source's.
    pub(crate) also: &'a [Language],
}

/// Head, header and footer of a page.
pub(super) struct Frame<'a> {
    view: View<'a>,
    page: Option<Page>,
    /// Stands in `<title>` before the city's name; empty on the home page.
    title: String,
    description: String,
    /// What stands in the search box.
    pub(super) query: String,
    /// By what the results of the search are narrowed, as fields of the address.
    pub(super) narrowed: Vec<(&'static str, String)>,
    /// What the address carries besides the page: the fields of an order.
    pub(super) fields: Vec<(&'static str, String)>,
    /// The page shows the map, which must name its source.
    pub(super) has_map: bool,
    /// The page's main text is there in its language.
    translated: bool,
    /// The page shows what another page says.
    aside: bool,
}

/// A link to the same page in another language.
pub(super) struct Choice<'a> {
    pub(super) language: &'a Language,
    pub(super) name: &'a str,
    pub(super) href: String,
    pub(super) current: bool,
}

/// A link to the same in another manner.
pub(super) struct Elsewhere<'a> {
    pub(super) href: &'a str,
    pub(super) words: String,
    pub(super) icon: &'static str,
    pub(super) language: &'a Language,
}

/// The first emergency service and its number.
pub(super) struct Strip {
    pub(super) name: String,
    pub(super) number: Html,
}

impl<'a> View<'a> {
    /// A city in a language that it offers.
    pub(crate) fn new(publication: &'a Publication, city: &'a City, language: &'a Language) -> Option<Self> {
        let edition: &Edition = &publication.edition;
        Some(Self { publication, edition, city, language, locale: edition.locale(language)?, also: &publication.also })
    }

    /// City and language of an address, as it names them.
    pub(crate) fn read(publication: &'a Publication, city: &str, language: &str) -> Option<Self> {
        let city = publication.edition.city(city)?;
        Self::new(publication, city, city.language(language)?)
    }

    /// For a reader who knows other languages too.
    pub(crate) fn also(self, also: &'a [Language]) -> Self {
        Self { also, ..self }
    }

    /// A text as this reader sees it.
    pub(crate) fn shown(&self, texts: &'a Texts) -> Option<Shown<'a>> {
        self.city.shown_also(texts, self.language, self.also)
    }

    /// A message.
    pub(crate) fn say(&self, id: &str) -> String {
        self.locale.say(id)
    }

    /// What the city's clocks show at the instant for which the page is made.
    pub(super) fn now(&self) -> NaiveDateTime {
        self.city.local(self.publication.at)
    }

    /// The address of a page in this language.
    pub(super) fn href(&self, page: &Page) -> String {
        page.address(self.city.slug(), self.language)
    }

    /// The address of one of the site's own pages in this language.
    pub(super) fn named(&self, name: &str) -> String {
        address::page(self.city.slug(), self.language, name)
    }

    /// The address as other programs need it: under the public address, if that is known.
    pub(super) fn whole(&self, path: &str) -> String {
        format!("{}{path}", self.publication.origin.as_deref().unwrap_or_default())
    }

    /// The title of a topic.
    pub(super) fn topic(&self, slug: &crate::catalogue::Slug) -> String {
        self.locale.say(&format!("topic-{slug}"))
    }

    /// Words of a line, without markup.
    pub(crate) fn plain(&self, inlines: &[Inline]) -> String {
        without_marks(&plain_inlines(self.city, self.locale, inlines)).split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// A number to dial, if it may be shown.
    pub(super) fn phone(&self, phone: &Phone) -> Option<Html> {
        self.city.phone(phone).map(|number| markup::printed(&self.locale.phone(number)))
    }

    /// The languages of a list in a sentence of this language.
    pub(super) fn languages(&self, languages: &[Language]) -> String {
        self.locale.list(&self.language_names(languages))
    }

    /// The languages of a list by their names in this language.
    pub(super) fn language_names(&self, languages: &[Language]) -> Vec<String> {
        languages.iter().map(|language| self.locale.language_name(language)).collect()
    }

    /// The title of a service and the language that it is in.
    pub(super) fn title(&self, service: &'a Service) -> (Html, &'a Language) {
        let texts = &service.texts;
        let others = self.also.iter().find_map(|language| texts.in_language(language));
        match texts.in_language(self.language).or(others).or(texts.source()) {
            Some(text) => (Html::words(&text.title, &text.language), &text.language),
            None => (Html::words(service.id.slug.as_str(), self.language), &texts.source_language),
        }
    }
}

impl<'a> Frame<'a> {
    /// The frame of a page.
    pub(super) fn new(view: View<'a>, page: Page, title: &str, description: &str) -> Self {
        let translated = page.texts(view.city).is_none_or(|texts| texts.by_language.contains_key(view.language));
        Self {
            view,
            page: Some(page),
            title: without_marks(title),
            description: without_marks(description),
            query: String::new(),
            narrowed: Vec::new(),
            fields: Vec::new(),
            has_map: false,
            translated,
            aside: false,
        }
    }

    /// The frame of a page that has no address: nothing was found, or something went wrong.
    pub(super) fn without_page(view: View<'a>, title: &str) -> Self {
        let frame = Self::new(view, Page::Home, title, "");
        Self { page: None, ..frame }
    }

    /// The frame of a page that shows another in a second language: search engines know the other.
    pub(super) fn beside(view: View<'a>, page: &Page, title: &str) -> Self {
        let frame = Self::new(view, page.clone(), title, "");
        Self { aside: true, ..frame }
    }

    /// A message.
    pub(super) fn say(&self, id: &str) -> String {
        self.view.say(id)
    }

    /// Whether running numbers have the digits of the reader's script: the style sheet counts steps.
    pub(super) fn has_own_digits(&self) -> bool {
        self.view.city.has_own_digits(self.view.language)
    }

    /// The language's tag.
    pub(super) fn lang(&self) -> &'a str {
        self.view.language.tag()
    }

    /// The language's direction.
    pub(super) fn dir(&self) -> &'static str {
        self.view.language.direction().as_str()
    }

    /// What the browser shows as the window's name.
    pub(super) fn full_title(&self) -> String {
        let site = format!("{} · {}", without_marks(&self.say("site-name")), self.city());
        if self.title.is_empty() { site } else { format!("{} – {site}", self.title) }
    }

    /// One or two sentences for search engines.
    pub(super) fn description(&self) -> &str {
        &self.description
    }

    /// The city's name.
    pub(super) fn city(&self) -> &'a str {
        self.view.city.name(self.view.language)
    }

    /// The home page.
    pub(super) fn home(&self) -> String {
        self.view.href(&Page::Home)
    }

    /// One of the site's own pages.
    pub(super) fn named(&self, name: &str) -> String {
        self.view.named(name)
    }

    /// What stands above everything where nobody has published the page.
    pub(super) fn preview(&self) -> Option<&'a Html> {
        self.view.publication.preview.as_ref()
    }

    /// Whether this is the home page.
    pub(super) fn is_home(&self) -> bool {
        self.page == Some(Page::Home)
    }

    /// Where a card or poster of the page's guide or service can be ordered.
    pub(super) fn print(&self) -> Option<String> {
        let Some(Page::Item(id)) = &self.page else { return None };
        let can_be = |offer: &Offer| match self.view.city.item(id) {
            Some(Item::Guide(guide)) => offer.item && !offer.service_only && guide.print,
            Some(Item::Service(_)) => offer.item,
            None => false,
        };
        let is_offered = self.view.publication.offers().iter().any(can_be);
        is_offered.then(|| address::with_fields(self.named("packs"), &[("item", id.to_string())]))
    }

    /// What the feedback form calls this page: what stands in its address below city and language. Empty where it has no
    /// address; `None` where nobody takes feedback, on the form itself, and without a network.
    pub(super) fn about(&self) -> Option<String> {
        self.view.publication.letterbox.as_ref()?;
        match &self.page {
            Some(Page::Feedback | Page::Offline) => None,
            Some(Page::Home) => Some("/".to_owned()),
            Some(page) => self.view.href(page).strip_prefix(&self.home()).map(str::to_owned),
            None => Some(String::new()),
        }
    }

    /// The feedback form about a page.
    pub(super) fn tell(&self, about: &str) -> String {
        let fields = [("about", about.to_owned())];
        address::with_fields(self.view.href(&Page::Feedback), if about.is_empty() { &[] } else { &fields })
    }

    /// `aria-current` of a link to one of the site's own pages.
    pub(super) fn current(&self, name: &str) -> Html {
        let here = self.page.as_ref().is_some_and(|page| self.view.href(page) == self.named(name));
        Html::trusted(if here { " aria-current=\"page\"".to_owned() } else { String::new() })
    }

    /// Whether search engines may show it: not lists of results, not orders, not what was printed once, not
    /// what passes within hours, not errors.
    pub(super) fn is_indexed(&self) -> bool {
        let is_passing = |page: &Page| match page {
            Page::Search => !self.query.is_empty() || !self.narrowed.is_empty(),
            Page::Offline | Page::Edition(_) | Page::Feedback => true,
            Page::Alerts | Page::Beside(_) | Page::Card(_) => true,
            Page::Events => self.view.city.events_after(self.view.now()).is_empty(),
            _ => false,
        };
        let is_public = !self.aside && self.preview().is_none();
        is_public && self.fields.is_empty() && self.page.as_ref().is_some_and(|page| !is_passing(page))
    }

    /// The address that search engines should know: where the text is not translated, the source's.
    pub(super) fn canonical(&self) -> Option<String> {
        let page = self.page.as_ref().filter(|_| self.is_indexed())?;
        let language = if self.translated { self.view.language } else { self.view.city.source_language() };
        Some(self.view.whole(&page.address(self.view.city.slug(), language)))
    }

    /// The languages in which the main text of the page is there, by tag and address.
    pub(super) fn alternates(&self) -> Vec<(String, String)> {
        let Some(page) = self.page.as_ref().filter(|_| self.is_indexed() && self.translated) else { return Vec::new() };
        let city = self.view.city;
        let texts = page.texts(city);
        let has = |language: &&Language| texts.is_none_or(|texts| texts.by_language.contains_key(*language));
        let there: Vec<&Language> = plan::languages(self.view.edition, city).filter(has).collect();
        let mut alternates: Vec<(String, String)> = there
            .iter()
            .map(|language| (language.tag().to_owned(), self.view.whole(&page.address(city.slug(), language))))
            .collect();
        // Whoever reads none of them: the home page asks the browser, others are shown in English or the source language.
        let fallback = there.iter().find(|language| language.primary() == "en").or(there.first());
        if let Some(fallback) = fallback {
            let whoever = if self.is_home() { format!("/{}", city.slug()) } else { page.address(city.slug(), fallback) };
            alternates.push(("x-default".to_owned(), self.view.whole(&whoever)));
        }
        alternates
    }

    /// Whether the page's main text is there in its language.
    pub(super) fn is_translated(&self) -> bool {
        self.translated
    }

    /// The page's contents for programs; where they are not translated, programs read those of the source's page.
    pub(super) fn linked(&self) -> Option<Html> {
        let (page, canonical) = (self.page.as_ref()?, self.canonical().filter(|_| self.translated)?);
        let words = (self.title.as_str(), self.description.as_str());
        Some(programs::linked(&self.view, page, words, &canonical))
    }

    /// The alerts that stand above the page.
    pub(super) fn alerts(&self) -> Vec<Banner<'a>> {
        banners(&self.view, self.page.as_ref())
    }

    /// Warnings and events for readers of news, on the pages where people look for them.
    pub(super) fn feed(&self) -> Option<String> {
        let news = matches!(self.page, Some(Page::Home | Page::Alerts | Page::Events));
        news.then(|| address::feed(self.view.city.slug(), self.view.language))
    }

    /// How a browser's address bar searches here; it needs the public address.
    pub(super) fn search_box(&self) -> Option<String> {
        let address = address::search_box(self.view.city.slug(), self.view.language);
        self.view.publication.origin.as_ref().map(|_| address)
    }

    /// The same page in all languages; from a page without an address, the home pages.
    pub(super) fn choices(&self) -> Vec<Choice<'a>> {
        let page = self.page.as_ref().unwrap_or(&Page::Home);
        let city = self.view.city.slug();
        choices(self.view, |language| match page {
            // Who changes the language of a search goes on searching.
            Page::Search if !self.query.is_empty() => address::narrowed(city, language, &self.query, &self.narrowed),
            page => address::with_fields(page.address(city, language), &self.fields),
        })
    }

    /// The language's own name.
    pub(super) fn own_name(&self) -> &'a str {
        self.view.locale.own_name()
    }

    /// The first emergency service.
    pub(super) fn strip(&self) -> Option<Strip> {
        let service = self.view.city.emergency_services().into_iter().next()?;
        let number = service.phones.iter().find_map(|phone| self.view.phone(phone))?;
        Some(Strip { name: self.say("site-strip-call"), number })
    }

    /// The edition's id.
    pub(super) fn edition_id(&self) -> &'a str {
        self.view.edition.id().as_str()
    }

    /// Where the city's clocks are set, where the page shows hours.
    pub(super) fn zone(&self) -> Option<&'static str> {
        let has_hours = matches!(self.page, Some(Page::Item(_) | Page::Places | Page::Helpers | Page::Alerts | Page::Event(_)));
        self.view.city.time_zone().filter(|_| has_hours).map(TimeZone::name)
    }

    /// A message in which a script puts a value later, in place of `{name}`.
    pub(super) fn template(&self, id: &str, name: &str) -> String {
        let stand_in = format!("{{{name}}}");
        without_marks(&self.view.locale.say_with(id, &[(name, Arg::Text(&stand_in))]))
    }

    /// The guide or service that the page shows.
    pub(super) fn item(&self) -> Option<Item<'a>> {
        let Some(Page::Item(id)) = &self.page else { return None };
        self.view.city.item(id)
    }

    /// Whether the page of a service says where it is: below all that is to be read, so that a link leads there.
    pub(super) fn has_places(&self) -> bool {
        let Some(Item::Service(service)) = self.item() else { return false };
        self.view.city.locations_of(service).iter().any(|location| self.view.city.number(&location.id).is_some())
    }

    /// The page with the source text beside it, where there are two languages to show.
    pub(super) fn beside_source(&self) -> Option<String> {
        let item = self.item().filter(|item| *self.view.language != item.texts().source_language)?;
        Some(address::beside(self.view.city.slug(), self.view.language, item.id()))
    }

    /// The card to show at a counter.
    pub(super) fn card(&self) -> Option<String> {
        let item = self.item().filter(|_| self.beside_source().is_some())?;
        Some(address::card(self.view.city.slug(), self.view.language, item.id(), None))
    }

    /// The service as a card for an address book, where it has what such a card holds.
    pub(super) fn vcard(&self) -> Option<String> {
        let Item::Service(service) = self.item()? else { return None };
        let has_any = !service.phones.is_empty() || !service.email.is_empty() || !service.locations.is_empty();
        has_any.then(|| format!("{}.vcf", self.view.href(&Page::Item(service.id.clone()))))
    }

    /// Where to leave to from a page that it is dangerous to be seen with.
    pub(super) fn exit(&self) -> Option<&'a str> {
        let item = self.item().or_else(|| self.told());
        item.filter(|item| item.is_discreet()).and_then(|_| self.view.city.neutral_page())
    }

    /// The guide or service that the feedback form is about.
    fn told(&self) -> Option<Item<'a>> {
        let (_, about) = self.fields.iter().find(|(name, _)| *name == "about")?;
        self.view.city.item(&ItemId::parse(about.strip_prefix('/')?).ok()?)
    }

    /// Whether a page of the content is there to be linked to.
    pub(super) fn has_text(&self, slug: &str) -> bool {
        self.view.city.page(slug).is_some()
    }

    /// The edition and its day, in words.
    pub(super) fn edition(&self) -> Html {
        today_note(&self.view)
    }

    /// The address of a file of the site's own.
    pub(super) fn asset(&self, name: &str) -> String {
        self.view.publication.identities.asset(self.view.city.slug(), name)
    }

    /// The city's logo.
    pub(super) fn logo(&self) -> Option<&'a Picture> {
        self.view.publication.identities.logo(self.view.city.slug())
    }

    /// What is said of the logo to whoever does not see it.
    pub(super) fn logo_words(&self) -> String {
        without_marks(&self.view.locale.say_with("city-logo", &[("city", Arg::Text(self.city()))]))
    }

    /// The page's text in other manners than writing, elsewhere on the web.
    pub(super) fn versions(&self) -> Vec<Elsewhere<'a>> {
        let versions = self.item().map(Item::versions).unwrap_or_default();
        let link = |version: &'a Version| {
            let name = self.view.locale.language_name(&version.language);
            let manner = version.manner.as_str();
            let words = self.view.locale.say_with(&format!("manner-{manner}"), &[("language", Arg::Text(&name))]);
            Elsewhere { href: &version.web.value, words: without_marks(&words), icon: manner, language: &version.language }
        };
        versions.iter().map(link).collect()
    }
}

/// A link for each language that the city offers.
pub(super) fn choices<'a>(view: View<'a>, href: impl Fn(&Language) -> String) -> Vec<Choice<'a>> {
    plan::languages(view.edition, view.city)
        .map(|language| Choice {
            language,
            name: view.edition.locale(language).map(Locale::own_name).unwrap_or_default(),
            href: href(language),
            current: language == view.language,
        })
        .collect()
}
