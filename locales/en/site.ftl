# The website.

site-name = Witaj
site-skip = Skip to content
site-home = Home
site-path = Where you are
site-footer = About this site
site-language = Language:
site-languages = Languages
site-languages-lead = Choose the language that you want to read.
site-cities = Choose your city
site-topics = Topics
site-guides = What to know and do
site-services = Who helps
site-topic-empty = There is nothing here yet.
site-about = About
site-privacy = Privacy
site-accessibility = Accessibility statement
site-edition = Edition { $edition } of { $date }
site-map-credit = Map:

# Emergency
site-strip-call = Is someone in danger? Call:
site-all-numbers = All emergency numbers
site-emergency = Emergency numbers
site-emergency-lead = Tap a number to call.
site-emergency-guides = How to call and what to say

# Search
site-search = Search
site-search-label = What are you looking for?
site-search-button = Search
site-search-empty = Type a word or a question, for example: doctor, PESEL, I need a flat.
site-search-results = Results for: { $query }
site-search-hits = Results
site-search-count = { PLURAL($count) ->
    [one] { $count } result
   *[other] { $count } results
}
site-search-nearest = We did not find exactly these words.
site-search-closest = Closest results
site-search-nothing = We found nothing. Try other words, choose a topic, or call.
site-search-suggestion = Did you mean:
site-suggestions = Suggestions
site-suggestions-count = { PLURAL($count) ->
    [one] { $count } suggestion
   *[other] { $count } suggestions
}
site-call = Call:
site-search-ask = Ask a person
site-kind-guide = guide
site-kind-service = help
site-filter = Narrow down
site-filter-open = Open now
site-filter-language = Language spoken
site-filter-layer = Where it applies
site-filter-remove = Remove: { $filter }
site-filter-clear = Remove all
site-filter-nothing = Nothing is left with these filters. Remove one of them.
site-filter-guides = Guides have no price and no opening hours, so they are not shown here: { $count }.
site-filter-show-guides = Show them
site-search-more = Show all: { $count }
site-search-topics = Nearest topics
site-search-all-topics = All topics
site-missing-write = Write to the city what is missing. Your question is already in the message.
site-missing-subject = Witaj: something is missing
site-missing-letter = I looked for this on Witaj and did not find it: { $query }
site-missing-counted = We count questions without an answer, but nothing about you. So we learn what is missing.
site-fact-since = Holds from { $date }
site-fact-until = Holds until { $date }
site-fact-between = Holds from { $since } to { $until }
site-fact-later = From { $date }: { $value }
site-fact-source = Source:
site-fact-more = Read more

# Home page
site-welcome = Welcome! This is { $city }.
site-home-lead = What to know and do when you start your life in Poland. Step by step, in your language.
site-home-more = Useful
site-places = Map and addresses
site-places-about = Offices, doctors and help in the city
site-places-lead = Every place has a number. The same number is on the map and in the welcome pack.
site-helpers = Who advises and interprets
site-helpers-about = Legal advice, interpreters, assistants
site-helpers-lead = These organizations help you talk to an office, interpret and advise. They publish this offer themselves.
site-helps-in = Helps with
site-met = See:
site-packs = Welcome pack
site-packs-about = Everything in one file to print
site-packs-lead = The most important information in one PDF file. You can print it or keep it on your phone.
site-packs-none = The packs are not ready yet. All the information is on this site.
site-pack-draft = Draft: the texts are not yet reviewed
product-welcome = Welcome pack
site-letter = A letter from the mayor
site-letter-about = A few words to begin with
site-values = Values and rules
site-values-about = How we live here together
site-glossary = Glossary
site-glossary-about = Difficult words of the office
site-phrases = Phrases
site-phrases-about = What to say in Polish, or show

# Guide, help, place
site-who-helps = Who can help
site-where = Where
site-contact = Contact
site-hours = Opening hours
site-at-a-glance = At a glance
site-organization = Run by
site-cost = Cost
site-audience = For whom
site-served-in = Languages spoken:
site-appointment = Appointment
site-district = District:
site-stop = Stop:
site-say-it = Say:
site-place-names = Names of places in English:
site-open-map = Open in maps
site-locator = Map: where it is
site-services-here = Here:
site-access = Getting in:
site-access-more = More about access
site-related = This may help too
site-sources = How we know
site-sources-count = { PLURAL($count) ->
    [one] { $count } source
   *[other] { $count } sources
}
site-checked = checked on { $date }
site-stale = – due to be checked again. Ask whether it still holds.
site-fact-checked = (checked on { $date })

# State of a text: short, on lists
site-mark-approved = approved
site-mark-draft = not yet reviewed
site-mark-outdated = the original has changed
site-mark-disputed = disputed
site-mark-missing = only in: { $language }

# State of a text: a sentence on the page
site-trust-approved = Approved by { $names }, { $date }.
site-trust-source-machine = Draft. A program prepared this text and no person has reviewed it yet.
site-trust-source = Draft. No person has approved this text yet.
site-trust-machine = Machine translation, not yet reviewed by a person. If in doubt, show the original.
site-trust-person = Translation not yet reviewed by a second person. If in doubt, show the original.
site-trust-outdated = The original has changed since it was translated. This translation may be out of date.
site-trust-disputed = The people who reviewed this text disagree. If in doubt, show the original.
site-trust-missing = This text is not available in your language yet. It is shown in: { $language }.
site-trust-partly = Parts of this text are not available in your language yet. They are shown in: { $language }.
site-trust-source-link = Show the original ({ $language })

# Errors
site-not-found = There is no such page
site-not-found-lead = The address is wrong or the page has moved. Search above or choose a topic.
site-to-home = Back to the home page
site-failed = Something went wrong
site-failed-lead = It is our mistake, not yours. Try again in a moment. The emergency numbers work.
site-failed-reference = When you report this, give this number: { $number }

# Accessibility statement
site-a11y-sample = This is a sample. The city that runs this site fills in what is missing before publishing.
site-a11y-blank = [the city fills this in before publishing]
site-a11y-intro = { $body } undertakes to make its website accessible in accordance with the Polish act of 4 April 2019 on the digital accessibility of websites and mobile applications of public bodies.
site-a11y-scope = This statement applies to the website: { $address }
site-a11y-published = Site published on
site-a11y-updated = Last major update
site-a11y-status = State of digital accessibility
site-a11y-status-text = The site is partly compliant with the act on digital accessibility. Reasons:
site-a11y-gap-translations = Translations are drafts. Some texts may be unclear or available in Polish only.
site-a11y-gap-audit = Nobody from outside has examined the accessibility of this site yet.
site-a11y-gap-sign = There are no translations into Polish Sign Language and no easy-to-read texts yet.
site-a11y-preparation = Preparation of this statement
site-a11y-prepared = Statement prepared on
site-a11y-method = The statement is based on self-assessment.
site-a11y-contact = Contact about accessibility
site-a11y-contact-text = Is something on this site not accessible to you? Write or call.
site-a11y-email = E-mail
site-a11y-phone = Phone
site-a11y-procedure = Requests and complaints
site-a11y-procedure-right = Everyone may ask for a page or a part of it to be made accessible. You may also ask for the information in another form, for example read aloud.
site-a11y-procedure-what = In your request give your contact details, name the page or part, and say in which form you need the information.
site-a11y-procedure-when = You get an answer without undue delay, within 7 days at the latest. If that is not possible, the office names a new date, no later than 2 months.
site-a11y-procedure-ombudsman = If the office refuses, you can complain to the office and then apply to the Commissioner for Human Rights:
site-a11y-building = Accessibility of the building
site-a11y-communication = Accessible communication

# Orders of packs
site-order = Make your own pack
site-order-lead = Choose what you need. Before you print you see how many pages and sheets it takes.
site-order-item-lead = Counter cards, leaflets, posters and signs are about one guide or one service: open its page and choose “Print as a card, leaflet, poster or sign” there.
site-order-other-languages = Other languages
site-order-situation = Situation
site-order-situation-all = For everybody
site-order-topics = Chapters
site-order-topics-all = All chapters
site-order-full = Print every guide in full, not only what the situation needs
site-order-languages = Languages
site-order-language-count = Choose from { $least } to { $most }.
site-order-paper = Paper
site-order-looks = Appearance
site-order-arrow = The arrow points
site-order-item = About:
site-order-submit = Show pages and paper
site-order-other = Choose something else
site-order-summary = Your order
site-order-duplex = both sides printed
site-order-copies = copies cut from one print: { $count }
site-order-grams = { $grams } g/m²
site-order-download = Open the file
site-order-final = All texts are approved. You may hand it out.
site-order-draft = This is a draft with a watermark. Do not hand it out.
site-order-draft-texts = Texts that nobody has approved yet: { $count }.
site-order-draft-address = This site has no public address yet to which the codes on paper could lead.
site-order-refused = This can't be printed now.
site-refused-order = This combination is not possible. Choose other languages, paper or appearance.
site-refused-overflow = A text is too long for this size. Choose larger paper or another product.
site-refused-facts = A number or date in it is out of date or not confirmed. The city must check it first.
site-refused-letters = A text has a letter that can't be printed.
site-refused-broken = Something is wrong in the templates. It is our mistake, not yours.
site-order-details = Details for the staff of the city (in English)
site-order-wrong = This order names something that is not there. Choose again.
site-busy = The printer is busy
site-busy-lead = Many people are ordering at this moment. Try again in a minute.
site-print-item = Print as a card, leaflet, poster or sign
site-order-pages = { PLURAL($count) ->
    [one] { $count } page
   *[other] { $count } pages
}
site-order-sheets = { PLURAL($count) ->
    [one] { $count } sheet
   *[other] { $count } sheets
}
