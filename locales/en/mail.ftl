# E-mails of the review desk. Addresses of pages stand below the sentences, on lines of their own.

mail-hello = Good day { $name },
mail-invited = Your invitation to the review desk
mail-invited-lead = You are invited to the review desk ({ $city }). Here people check whether information for newcomers is right in their language.
mail-link = Your link to the review desk
mail-link-here = With this link you come in:
mail-link-once = It works once, for seven days. Do not pass it on: whoever opens it comes in as you.
mail-link-hour = It works once, for one hour. Do not pass it on: whoever opens it comes in as you.
mail-mistaken = If this is not meant for you, delete this e-mail.
mail-unasked = If you did not ask for it, delete this e-mail. Nothing else happens.
mail-address = Is this your e-mail address?
mail-address-here = This address was entered at the review desk. If it is yours, say so here:
mail-address-hour = The link works once, for one hour.
mail-address-moved = Your e-mail address at the review desk has changed
mail-address-moved-lead = Links by which you come in are sent to another address from now on. If it was not you who changed it, tell those who invited you at once.
mail-notice = How you come in to the review desk has changed
mail-week-more = How far each topic is:
mail-week-stop = You get this e-mail every Monday because you asked for it. To end that:
