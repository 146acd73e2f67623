# The printed welcome pack.

pack-title = Welcome
pack-subtitle = Welcome pack
pack-contents = Contents
pack-edition = Edition { $edition } · { $date }

pack-emergency = Emergency numbers
pack-emergency-lead = Is somebody in danger? Call at once.
pack-emergency-number = Number
pack-emergency-what = When to call

pack-services = Who helps
pack-left-out = This is not printed because it changes fast. Read it on the site:
pack-hours = Hours
pack-places-label = Address and number on the map
pack-cost = Cost
pack-languages = Languages
pack-appointment = Appointment
pack-web = Website
pack-email = E-mail
pack-list-separator = { ", " }
pack-page = p. { $page }
pack-checked = Data compared with the sources: { $date }.
pack-values-checked = Amounts, deadlines and numbers compared with the sources: { $date }.
pack-fact-checked = ({ $date })

pack-map = Map
pack-map-lead = Every place has a number. The list of the numbers is on the next pages.
pack-map-street = Street map
pack-map-overview = Overview
pack-map-line = Stops and places
pack-map-line-lead = The nearest stop of each place, in the order in which you pass them through the area. This is not a timetable.
pack-map-alt = Overview map with numbered places. The same numbers, names and addresses stand in the list after the map.
pack-locator-alt = Small map with the numbers of the places. Their addresses stand beside it.
pack-places = Places on the map
pack-place-number = No.
pack-place = Place and address

pack-credits = Who translated and reviewed
pack-credits-lead = A text is approved when a named person has read it and signed for it. We say of every text how it really is.
pack-sources = Sources and dates
pack-sources-lead = How we know what we write, and when we last checked it. Numbers in brackets are those of the sources in the list.
pack-sources-list = List of sources
pack-source-date = as of { $date }

pack-imprint = About this edition
pack-licence = You may copy, change and share the texts: licence Creative Commons Attribution 4.0 (CC BY 4.0).
pack-map-licence = Map: © OpenStreetMap contributors, licence ODbL.
pack-printed-by = Printed with Witaj.
pack-qr-lead = The newest information, and what has changed since this was printed:
pack-qr-alt = QR code with the address of the site

pack-draft = Draft
pack-draft-label = Draft: texts not reviewed
pack-draft-notice = This is a proof. Do not hand it out. A program wrote or translated the texts, and nobody has reviewed them yet.

pack-state-approved = Approved: { $names }, { $date }
pack-state-source-machine = Written by a program. Nobody has reviewed it yet.
pack-state-source-person = Not yet reviewed.
pack-state-draft-machine = Machine translation. Nobody has reviewed it yet.
pack-state-draft-person = Translation not yet reviewed.
pack-state-outdated = The source text has changed since it was translated. This translation may be out of date.
pack-state-disputed = The reviewers do not agree on this text.
pack-state-missing = There is no translation yet. This is the text in the source language: { $language }.

pack-briefs = More in this chapter
pack-chapter-qr = This chapter on the site:
pack-notes = Notes
pack-signature = Signature: { $name }
pack-card = Emergency card
pack-card-lead = Cut the card out, fold it and keep it with your documents.
pack-card-name = Name
pack-card-born = Born
pack-card-call = Please call
pack-card-health = Illness, medicine
pack-card-speaks = I speak little Polish. My language: { $language }.

product-bilingual = Bilingual pack
product-many = Many languages in one
product-counter-card = Counter card
product-leaflet = Leaflet
product-emergency-card = Emergency card
product-poster = Poster
product-door-sign = Door sign
product-direction-sign = Direction sign
product-checklist = Checklist of first steps
product-phrase-card = Phrase card
product-erratum = Correction slip

pack-address = Address
pack-short = This is a short version. The whole text is on the site:
pack-arrow-left = Arrow to the left
pack-arrow-right = Arrow to the right
pack-arrow-ahead = Arrow straight on
pack-arrow-up = Arrow up the stairs
pack-arrow-down = Arrow down the stairs

product-welcome-about = All about the first weeks in one booklet, in one language.
product-bilingual-about = Your language and Polish side by side, section by section.
product-many-about = Emergency numbers and first steps in several languages in one booklet, for a desk.
product-counter-card-about = The most important about one guide or service in two languages, on one side of A5.
product-leaflet-about = The whole text of one guide or service in two languages, on one side of A4.
product-emergency-card-about = Emergency numbers on a card the size of a bank card, several on a sheet to cut out.
product-poster-about = One guide or service in up to six languages, with a large QR code.
product-door-sign-about = What is behind the door and when it is open, in up to five languages.
product-direction-sign-about = An arrow and where to go, in up to five languages.
product-checklist-about = The first steps as a sheet with boxes to tick.
product-phrase-card-about = Phrases to say and to show in Polish, on one sheet to fold.
product-erratum-about = What has changed since a pack was printed, on a slip to put in.
variant-large-print = Large print
variant-greyscale = Black and white, little ink
variant-a3 = Paper A3
variant-a4 = Paper A4
variant-a5 = Paper A5
variant-letter = Paper Letter
variant-tabloid = Paper Tabloid
variant-sra3 = Paper SRA3
variant-booklet = Booklet to fold and staple
variant-bleed = With bleed and crop marks, for a print shop
variant-screen = To read on a screen
product-review = Review sheet
pack-review-lead = Write corrections on the line below a section. With its code they can be typed back at the review desk.
product-review-about = Sections of a language beside the original, with codes, to correct with a pen. Printed at the review desk.
