# The review desk: signing in, reading, approving, asking, editing.

desk-name = Review desk
desk-home = Back to the desk
desk-save = Save
desk-kept = Saved.
desk-again = Send again
desk-typed = What you typed
desk-nav-queue = To review
desk-nav-me = My account
desk-nav-menu = Menu
desk-sign-in = Sign in
desk-sign-in-lead = For people who check translations and keep this information right.
desk-sign-in-name = Sign-in name
desk-sign-in-password = Password
desk-sign-in-wrong = Name and password do not match. Try again, or ask for a new link.
desk-sign-in-link = No password, or forgotten it? Ask the person who invited you for a new link.
desk-join = Welcome, { $name }
desk-join-lead = Here you check whether translations are right, so that newcomers can rely on them.
desk-join-button = Come in
desk-join-note = This link works once, on this device. Under “My account” you can set a password and sign out.
desk-join-gone = This link no longer works
desk-join-gone-lead = Each link works once, for seven days. Ask the person who invited you for a new one.
desk-me-reviews = You check translations into: { $languages }
desk-me-edits = You edit: { $cities }
desk-me-admin = You invite others.
desk-me-language = Language of the desk
desk-me-name = Your name
desk-me-credit = My name may be shown with what I have approved
desk-me-credit-note = On pages and in printed packs. Otherwise a number stands there in its place.
desk-me-password = Password
desk-me-password-lead = With a name and a password you can come in without a link.
desk-me-password-there = A password is set.
desk-me-password-new = New password
desk-me-password-hint = At least { $least } letters. Four words that only you would put together are good.
desk-me-password-short = This password is too short: it needs at least { $least } letters.
desk-me-password-long = This password is too long.
desk-me-password-guessable = This password is easy to guess: many people use it, or it is made of names, or of letters or keys in a row. Put words together that only you would.
desk-me-password-name = Choose another sign-in name: at least three letters, and one that nobody else here uses.
desk-me-password-kept = The password is saved. On all other devices you are signed out.
desk-me-sessions = Where you are signed in
desk-me-session = { $device }, since { $date }
desk-me-this = this device
desk-me-end = Sign out there
desk-me-ended = You are signed out there.
desk-me-out = Sign out here
desk-foreign = This form was not sent from here
desk-foreign-lead = For your safety it was not taken. Open the desk and try again.
desk-unreadable = This could not be read
desk-unreadable-lead = Go back and try again.
desk-large = This is too long
desk-large-lead = Go back and make it shorter.
desk-slow = Too many attempts at once
desk-slow-lead = Wait a minute, then try again.
desk-down = Nothing can be saved right now
desk-down-lead = What you typed is still on this page. Wait a minute, then send it again.
desk-out = You are signed out
desk-out-lead = Sign in again. If you typed something, it is below: copy it first.
desk-lost = There is no such page
desk-lost-lead = Perhaps somebody has changed something meanwhile.
desk-not-yours = This is not one of your tasks
desk-not-yours-lead = Ask the person who invited you if you should do it.
desk-me-password-current = Password so far
desk-me-password-wrong = The password so far is not right. If you have forgotten it, ask for a new link.

# What waits, and the page on which it is judged.
desk-queue-next = Begin with this one
desk-queue-begin = Begin
desk-queue-rest = Everything that waits
desk-queue-all = { PLURAL($count) ->
    [one] Show { $count } more page
   *[other] Show { $count } more pages
}
desk-queue-nothing = Nothing waits here. Thank you!
desk-page-done = All sections of this page are approved. Thank you!
desk-sum = { $sections }, { $time }
desk-sections = { PLURAL($count) ->
    [one] { $count } section
   *[other] { $count } sections
}
desk-minutes = { PLURAL($count) ->
    [one] about { $count } minute
   *[other] about { $count } minutes
}
desk-hours = { PLURAL($count) ->
    [one] about { $count } hour
   *[other] about { $count } hours
}
desk-some-disputed = { PLURAL($count) ->
    [one] { $count } disputed
   *[other] { $count } disputed
}
desk-some-outdated = { PLURAL($count) ->
    [one] { $count } changed
   *[other] { $count } changed
}
desk-some-missing = { PLURAL($count) ->
    [one] { $count } not translated
   *[other] { $count } not translated
}
desk-topic-none = Other texts
desk-reason-emergency = people in danger read it
desk-reason-urgent = urgent
desk-reason-facts = numbers and deadlines
desk-reason-read = much read
desk-reason-first-steps = first steps lead here
desk-filter = Show only some
desk-filter-all = all
desk-filter-topic = Topic
desk-filter-state = State
desk-filter-layer = Holds for
desk-filter-city = City
desk-filter-show = Show
desk-state-draft = waiting for you
desk-state-outdated = the original has changed
desk-state-disputed = reviewers disagree
desk-state-missing = not translated
desk-approved-by = approved by { $name } on { $date }
desk-live = The page as readers see it
desk-pack = In the printed pack
desk-side-missing = Nothing is written here yet.
desk-changed-since = What has changed since it was approved
desk-before = before
desk-now = now
desk-changed-unknown = The earlier text is no longer kept. Read the whole section.
desk-guards = What does not match
desk-talk-answer = Answer
desk-send = Send
desk-good = Good
desk-change = I correct it
desk-translate = I translate it
desk-edit-heading = Heading
desk-edit-body = Text
desk-edit-say = How it is said
desk-edit-chips = These values are put in by the program. Leave their names in the text exactly as they are:
desk-preview = As it will look
desk-change-save = Save and approve
desk-change-look = See how it looks
desk-chips-lead = Values that the program puts in. Tap one to put it where you are writing, or to move it there:
desk-chip-lacks = not in the text
desk-link = Link
desk-link-words = Words of the link
desk-links-lead = Links. Tap one in the text to change its words, or here to put it where you are writing:
desk-edit-links = What stands in round brackets behind a link says where it leads. Leave it exactly as it is:
desk-look = Preview
desk-look-says = This is a preview. It is not published, and nobody else sees it.
desk-look-page = Preview: the whole page
desk-look-pack = Preview: in the printed pack
desk-look-number = Page { $number }
desk-look-unprinted = This can’t be printed as it is now.
desk-look-live = See the whole page while I write
desk-ask = I do not understand the original
desk-ask-label = What is not clear? The editors will read it.
desk-ask-send = Send the question
desk-more = Something else
desk-talk-label = Your words to the others
desk-talk-say = Write a comment
desk-wrong = The translation is not right
desk-talk-empty = Nothing is written yet. Write a few words first.
desk-talk-long = This is too long for a comment. Make it shorter.
desk-talk-comment = Comment
desk-talk-question = Question about the original
desk-talk-objection = Somebody says that the translation is not right
desk-done-good = Approved. Thank you! Here is the next one.
desk-done-changed = Saved and approved. Thank you! Here is the next one.
desk-done-asked = The editors have your question. You will find the answer here.
desk-done-said = Sent. The others can read it here.
desk-done-wrong = Noted. Readers are told that reviewers disagree until it is settled.
desk-moved = Meanwhile somebody has changed this section. Above is how it stands now. What you typed is kept.
desk-guarded = It differs from the original in something that must be the same. What you typed is kept.
desk-faults = This can't be saved as it is; what you typed is kept. The check says:
desk-head-first = Translate title and summary first; then the sections can follow. What you wrote here is kept.
desk-built-upon = Later changes stand on this one, so it can't be taken back by itself.
desk-read-only = The content may not be written right now. What you typed is kept; tell the person who invited you.
desk-full = The disk is full. What you typed is kept; tell the person who invited you.
desk-merging = Somebody is working on the files at this moment. What you typed is kept; try again in a few minutes.
desk-obstacle = This could not be saved. What you typed is kept; try again in a few minutes.

# What differs between a translation and its original.
guard-fact-missing = The value “{ $value }” of the original is missing in the translation.
guard-fact-extra = The translation has the value “{ $value }”, which the original does not have.
guard-phone-missing = The phone number { $value } of the original is missing in the translation.
guard-phone-extra = The translation has the phone number { $value }, which the original does not have.
guard-amount-missing = The amount { $value } of the original is missing in the translation.
guard-amount-extra = The translation has the amount { $value }, which the original does not have.
guard-date-missing = The date { $value } of the original is missing in the translation.
guard-date-extra = The translation has the date { $value }, which the original does not have.
guard-hours-missing = The time { $value } of the original is missing in the translation.
guard-hours-extra = The translation has the time { $value }, which the original does not have.
guard-number-missing = The number { $value } of the original is missing in the translation.
guard-number-extra = The translation has the number { $value }, which the original does not have.
guard-typed = { $value } is typed by hand. Put the value in by its name, so that it stays right when it changes.
guard-link-missing = The link to { $value } of the original is missing in the translation.
guard-link-extra = The translation links to { $value }, the original does not.
guard-term-missing = The link to the word “{ $value }” of the glossary is missing in the translation.
guard-term-extra = The translation links to the word “{ $value }” of the glossary, the original does not.
guard-section-missing = The section “{ $value }” is not translated yet.
guard-section-extra = The original has no section “{ $value }”.
guard-left-over = Some words look untranslated: { $value }
guard-other-script = This is written in the script of another language: { $value }
guard-direction = There is an invisible mark ({ $value }) that can turn numbers around. Delete it and type the place anew.
guard-too-long-title = The title has { $letters } letters; { $most } fit. Shorten it by { $by }.
guard-too-long-summary = The summary has { $letters } letters; { $most } fit. Shorten it by { $by }.
guard-too-long-heading = The heading has { $letters } letters; { $most } fit. Shorten it by { $by }.
guard-too-long-body = The text has { $letters } letters; on paper { $most } fit. Perhaps it can be { $by } shorter.

# What editors and those who invite do.
desk-nav-questions = Questions
desk-nav-texts = Texts
desk-nav-facts = Values
desk-nav-history = History
desk-nav-people = People
desk-nav-progress = Progress
desk-questions-none = No question is open.
desk-questions-see = See the section
desk-questions-source = Change the original
desk-questions-settle = It is settled
desk-people-link = Send this link to the person. It lets them in once, for seven days, and is not shown again.
desk-people-invite = Invite somebody
desk-people-name = Name
desk-people-languages = Checks translations into
desk-people-also = May also
desk-people-editor = change original texts and values of this city
desk-me-admin-task = invite others
desk-people-make = Make the link
desk-people-fresh = New link
desk-people-end = Sign out everywhere
desk-people-leave = May come no more
desk-people-back = May come again
desk-people-came = here since { $date }
desk-people-invited = invited on { $date }, has not come yet
desk-people-edits = edits { $city }
desk-people-admin = invites others
desk-people-incomplete = Write a name, and choose at least one thing that the person does.
desk-people-known = Somebody is called so already. If it is the same person, make a new link below.
desk-progress-of = { $approved } of { $all } sections approved
desk-progress-by = Approved by { $names }
desk-progress-oldest = the oldest on { $date }
desk-progress-topics = By topic
desk-source-lead = The original. Whoever changes a word here asks for that section to be checked again in every language.
desk-reach = What this change reaches
desk-reach-look = See what this reaches
desk-reach-pages = { PLURAL($count) ->
    [one] { $count } page
   *[other] { $count } pages
}
desk-reach-languages = { PLURAL($count) ->
    [one] { $count } language
   *[other] { $count } languages
}
desk-reach-packs = { PLURAL($count) ->
    [one] { $count } pack
   *[other] { $count } packs
}
desk-reach-outdated = { PLURAL($count) ->
    [one] { $count } approved section will need another look
   *[other] { $count } approved sections will need another look
}
desk-reach-run = A printed edition in use will be wrong: { $name }
desk-facts-lead = Each value is written once; all texts in all languages show it.
desk-facts-find = Find a value
desk-kind-money = Amount
desk-kind-phone = Phone number
desk-kind-number = Number
desk-kind-percent = Percentage
desk-kind-duration = Length of time
desk-kind-date = Day
desk-kind-hours = Opening hours
desk-kind-web = Web address
desk-kind-statement = What a sentence rests on
desk-facts-in = Printed in
desk-facts-rest = What rests on it
desk-facts-statements = No text prints these. Each says with which source a sentence was compared, and when.
desk-texts-find = Find a text
desk-fact-value = New value
desk-fact-checked = Compared with the source on
desk-fact-from = Holds from (empty: since always)
desk-fact-until = Holds until (empty: no end is known)
desk-fact-sources = Its sources:
desk-fact-source-add = Another source that is known
desk-fact-source-new = A source that is not in the list
desk-source-title = Its title
desk-source-url = Its address (empty: it has no page)
desk-source-publisher = Who publishes it
desk-publisher-official = the state
desk-publisher-local-gov = a town, county or region
desk-publisher-ngo = an association or foundation
desk-publisher-press = a newspaper or portal
desk-publisher-commercial = a company
desk-fact-no-source = Name at least one source: where is this known from?
desk-history-none = Nothing has been changed yet, or the content is not kept in git.
desk-history-undo = Take it back
desk-queue-title = Translations: { $language }

# Hours, places and warnings.
desk-reach-which = Which pages?
desk-reach-of = Which page
desk-reach-in = In which language
desk-nav-records = Hours and places
desk-records-lead = Hours, phone numbers and addresses, as readers see them on the site and in packs.
desk-records-find = Find a place or a service
desk-record-hours = Opening hours
desk-record-hours-hint = As in 08:00-16:00; with a break: 08:00-12:00,{ "\u00A0" }13:00-16:00. An empty line means closed.
desk-record-expression = Opening hours in the way of OpenStreetMap
desk-record-expression-hint = These hours have days of their own, which one line for each day of the week can’t say.
desk-record-phones = Phone numbers
desk-record-phone = Number { $number }
desk-record-phone-more = One more number
desk-record-phone-hint = With the calling code of the country, as in +48 58 524 45 00. Empty a line, or take the tick away, to take a number out. A number with a name is changed under “Values”.
desk-record-street = Street and number
desk-record-postcode = Postcode
desk-record-town = Town
desk-record-district = District
desk-record-stop = Nearest stop
desk-record-where = On the map
desk-record-coordinates = Degrees north and east
desk-record-coordinates-hint = As maps on the web show them, with points: 54.3520,{ "\u00A0" }18.6466
desk-record-accuracy = How exact that is, in metres
desk-record-sources = Where it comes from
desk-wrong-empty = Something has to stand here.
desk-wrong-hours = These are not hours. Write them as in 08:00-16:00.
desk-wrong-expression = OpenStreetMap does not write hours like this. Public holidays (PH) must be among them.
desk-wrong-phone = This number can’t be dialled. Write it with the calling code of the country.
desk-wrong-coordinates = Write two numbers with points: first north, then east.
desk-wrong-outside = This is outside of the city.
desk-wrong-metres = Write a whole number of metres.
desk-wrong-postcode = This is not a postcode.
desk-wrong-day = Choose a day that is not ahead.
desk-wrong-time = Choose a day and a time.
desk-wrong-end = It has to end after it begins.
desk-wrong-typed = Digits may not stand in these words: phone numbers have fields of their own, and the times stand above.
desk-alerts-lead = A warning stands above all pages from its first minute to its last; then it is gone by itself.
desk-alert-new = Announce a warning
desk-alert-text = Change the words
desk-alert-end = End it now
desk-alert-holds = shown now
desk-alert-ahead = not shown yet
desk-alert-over = over
desk-alert-words = What people are told
desk-alert-title = Title
desk-alert-summary = What to do, in one or two sentences
desk-alert-body = What else there is to say (may stay empty)
desk-alert-when = When and for whom
desk-alert-severity = How bad it is
desk-alert-from = From
desk-alert-until = Until
desk-alert-topics-hint = It stands on the pages of these topics; without any, on all pages.
desk-alert-source = Source
desk-wrong-somewhere = Something is not right yet. What it is stands beside each field.

# An editor ends a dispute.
desk-settle = End the dispute
desk-settle-lead = Reviewers disagree about this section. Read what they say, then choose. What they approved before counts again.
desk-settle-keep = Leave it as it is
desk-settle-earlier = Take the earlier version
desk-settle-was = The earlier version; what is different in it is marked
desk-done-settled = The dispute is ended. Everybody sees that here.

# On paper and in files.
desk-paper = On paper and in files
desk-paper-lead = For meetings and for translators who work elsewhere: take the sections along, and bring the corrections back.
desk-paper-out = Take along
desk-paper-which = Sections
desk-paper-waiting = those that wait
desk-paper-pdf = Sheet to print (PDF)
desk-paper-csv = Table (CSV)
desk-paper-xliff = For translators (XLIFF)
desk-paper-back = Bring corrections back
desk-paper-back-lead = In the table, write only into the last two columns. From a printed sheet, type the code and the new words. Nothing is written before you have seen it.
desk-paper-file = Table (CSV) or XLIFF
desk-paper-look = See what would change
desk-paper-take = Take these corrections
desk-paper-none = Nothing in this file is new.
desk-paper-unknown = Line { $line }: no section has the code { $code } now. Perhaps it is mistyped, or the section has changed since it was printed.
desk-paper-moved = The original or the translation has changed since this was taken along. Take it along again.
desk-paper-faults = The check does not let this through.
desk-paper-mend = Correct these in your file and bring it again, or open the section here and write it. The others need not wait for them.
desk-paper-head-first = This text is not translated yet, and title and summary come first. Translate them (the link below leads there), then come back to this page: your file is still here, and this part can be taken.
desk-paper-left = Your file of { $date } is still here. Look at it again
desk-paper-open = Open the section
desk-paper-no-file = This is neither a table from here nor XLIFF.
desk-paper-language = This file is in another language.
desk-paper-failed = The sheet could not be printed. Choose fewer sections, or take the table.
desk-paper-takes = { PLURAL($count) ->
    [one] { $count } section would change
   *[other] { $count } sections would change
}
desk-paper-refuses = { PLURAL($count) ->
    [one] { $count } section can’t be taken
   *[other] { $count } sections can’t be taken
}
desk-paper-taken = { PLURAL($count) ->
    [one] { $count } section is taken. It waits for somebody to approve it.
   *[other] { $count } sections are taken. They wait for somebody to approve them.
}

# The week, for readers of news.
desk-week = The week at the review desk of { $city }
desk-week-of = From { $from } to { $to }
desk-week-nothing = Nothing was approved in this week.
desk-week-now = How far each language is
desk-week-feed = The week as a feed for news readers
desk-week-approved = { PLURAL($count) ->
    [one] { $count } section approved: { $names }
   *[other] { $count } sections approved: { $names }
}

# E-mail: links and the summary of the week.
desk-sign-in-mail = Have a link sent to you
desk-sign-in-mail-send = Send me a link
desk-sign-in-sent = Look into your e-mail
desk-sign-in-sent-lead = If this address is known here, a link is on its way. It works once, within an hour. Look among unwanted e-mails, too.
desk-join-email = Your e-mail address { $address } is kept, so that links can be sent to you. Under “My account” you can delete it. It is also deleted when you may come no more.
desk-me-email-is = Your e-mail address here is { $address }. Links by which you come in are sent there. Only those who invite people see it.
desk-me-email-none = No e-mail address of yours is kept here. With one, you can have links sent to you.
desk-me-email-other = Another e-mail address
desk-me-email-note = A link is sent there. The address is kept when you have opened it.
desk-me-email-sent = A link is on its way. Open it within an hour: only then is the address kept. Look among unwanted e-mails, too.
desk-me-email-unsent = The e-mail could not be sent. Check the address, or try again later.
desk-me-email-later = The e-mail could not be sent yet: the e-mail server does not answer. Check the address; for an hour it is tried again by itself.
desk-owed = E-mails that could not be sent
desk-owed-again = It is tried again.
desk-owed-next = It is tried again: { $moment }
desk-owed-over = It is not tried again.
desk-me-email-forget = Delete my address
desk-me-email-forgotten = Your e-mail address is deleted.
desk-me-week = Every Monday, send me what happened at the desk in the week before
desk-me-week-note = Each of these e-mails has a link that ends them.
desk-people-email = E-mail address
desk-people-email-note = May stay empty. This link is sent there, and later the links that the person asks for. The address is deleted when the person may come no more.
desk-people-email-wrong = This is not an e-mail address. Write it as in name@example.org.
desk-people-email-taken = Somebody else here has this e-mail address.
desk-people-mailed = The link is on its way to { $address }. If it does not arrive, pass it on yourself. It lets the person in once, for seven days, and is not shown again.
desk-people-unmailed = The e-mail to { $address } could not be sent: the e-mail server does not answer. Pass the link on yourself. It lets the person in once, for seven days, and is not shown again.
desk-people-mail-refused = The e-mail server does not take the address { $address }. Check it, or pass the link on yourself. It lets the person in once, for seven days, and is not shown again.
desk-people-by-email = New link by e-mail
desk-people-mail-send = Send the link
desk-stop = End the weekly e-mail?
desk-stop-button = Send me no more
desk-stop-done = You get no more weekly e-mails
desk-stop-done-lead = At the desk, under “My account”, you can switch them on again.
desk-stop-gone-lead = Perhaps the weekly e-mails have ended already. At the desk, under “My account”, you see whether you get them.
desk-address = Is { $address } your e-mail address?
desk-address-lead = Links by which { $name } comes in will be sent there.
desk-address-button = Yes, keep it
desk-address-done = Your e-mail address is kept
desk-address-gone-lead = Under “My account” you can enter your address again.

# Why the checks forbid a change.
fault-typed-phone = A phone number is typed into the words. Put it in by its name, so that it stays right.
fault-typed-amount = An amount is typed into the words. Put the value in by its name, so that it stays right.
fault-digits = Digits stand in the words, and no value explains them. Put the value in by its name, or write the number as a word.
fault-facts = The values that the program puts in are not those of the original.
fault-numbers = The numbers are not those of the original.
fault-links = The links are not those of the original.
fault-terms = A word of the glossary is written or linked otherwise than it should be.
fault-unknown-fact = A value is named here that does not exist.
fault-expired = A value stands here that does not hold today.
fault-unconfirmed = Something here has no source, or nobody has confirmed it.
fault-not-for-print = A value stands here that may not be printed, and this text is printed.
fault-markup = There are marks in the text that have no place here. Close every mark, and write no HTML.
fault-link = A link leads nowhere.
fault-invisible = There is an invisible character. Delete it and type the place anew.
fault-sections = The sections, or their order, are not those of the original.
fault-phrases = A phrase is written otherwise than in its list.
fault-place-name = A place is called otherwise than in the list of places.
fault-outside = A place lies outside of its city.
fault-known-wrong = Something here is known to be wrong.
fault-phone = A phone number can’t be dialled.
fault-hours = Opening hours can’t be read, or say nothing about public holidays.
fault-time = A day or a time does not exist, or does not fit the others.
fault-entry = A field is empty or holds what does not belong there.
fault-missing = Something is named here that does not exist: a topic, a place, an office or a page.
fault-long = This is too long.
fault-other = The check finds a mistake in { $file }, line { $line }.

# Passkeys.
desk-sign-in-passkey = Come in with a passkey
desk-sign-in-or = Or with name and password:
desk-passkeys = Passkeys
desk-passkey-lead = With a passkey you come in by fingerprint, face or the code of your screen, without a name or password. It stays with your device; nothing secret of it is kept here.
desk-passkey-is = { $device }, set on { $date }
desk-passkey-is-used = { $device }, set on { $date }, last used on { $used }
desk-passkey-add = Set a passkey
desk-passkey-remove = Remove
desk-passkey-kept = The passkey is set. Next time you can come in with it.
desk-passkey-removed = The passkey is removed and lets nobody in any more. On all other devices you are signed out. Delete it on your device, too.
desk-passkey-known = This device has a passkey of yours already.
desk-passkey-stopped = The device gave no passkey. Try again, or come in another way.
desk-passkey-late = That took too long, or was sent twice. Try again.
desk-passkey-unknown = This passkey is not known here, or was removed. Come in another way, and delete it on your device.
desk-passkey-copied = Somebody seems to have a copy of this passkey, so it lets nobody in. Come in another way, and remove it on your own page.
desk-passkey-wrong = The answer of the device does not fit this page. Check the address in the browser, and try again.
desk-passkey-left = You no longer have access here. Ask the person who invited you.
desk-passkey-many = There are twenty passkeys already. Remove one first.
desk-passkey-last = This is all that you come in by beside a link, and for what you do here a link alone is not enough. First set a password or another passkey.
desk-proof = Is it still you?
desk-proof-lead = You came in some time ago. Before it is changed who may come in here, and how, show once more that it is you. What you filled in is kept.
desk-proof-go = Go on
desk-proof-passkey = Show a passkey
desk-proof-link = You have no password or passkey yet. Come in by a fresh link: somebody else who invites can make it at the desk, or whoever runs this program with “witaj review link”. Within an hour you can then set a password or a passkey.
desk-passkey-others = This passkey is somebody else’s.
desk-first = First, set a passkey or a password
desk-first-lead = What you do here reaches all readers at once, or lets others in. A link alone is not enough for that: somebody else could find it. Set one of the two, once. Then what you have just filled in goes on.
desk-first-go = Save and go on
desk-second = One more proof that it is you
desk-second-lead = What you do here reaches all readers at once, or lets others in. That takes a passkey, or a link and your password. What you filled in is kept.
desk-second-link = You came in by your password. Open a fresh link in this browser, in another tab; then come back to this page and go on. Somebody else who invites can make the link at the desk, or whoever runs this program with “witaj review link”.
desk-second-sent = A link is on its way to your e-mail address. Open it in this browser, in another tab; then come back to this page and go on.
desk-second-lost = Lost your password or passkey? Somebody else who invites can let you begin anew at the desk, or whoever runs this program with “witaj review link --anew”.
desk-people-anew = They have lost their password or passkey
desk-people-anew-note = Make sure that it is really them who ask. Then their password and passkeys are removed, and they are signed out everywhere. They come in once by the link that you are shown, and set new ones.
desk-people-anew-go = Let them begin anew
desk-me-password-leaked = This password has leaked: it stands in lists that are tried first. Choose another, and change it wherever else you use it.
desk-me-password-unseen = Whether this password has leaked can’t be seen at the moment, so it was not saved. Try again later, or tell whoever runs this program.
desk-notices = What has changed in how you come in
desk-notice-password-set = A password was set.
desk-notice-password-changed = The password was changed.
desk-notice-passkey-set = A passkey was set.
desk-notice-passkey-removed = A passkey was removed.
desk-notice-anew = Your password and passkeys were removed, so that you can begin anew.
desk-notice-address = Your e-mail address was set, changed or deleted.
desk-notice-not-you = If that was not you, tell those who invited you at once: they can sign you out everywhere.
