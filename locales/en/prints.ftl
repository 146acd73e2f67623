# What has changed since something was printed: the correction slip, and the page to which the QR code of a pack leads.

change-phone = Phone
change-phone-hours = When the phone is answered
change-address = Address
change-place = Where
change-name = Name
change-organization = Organisation
change-value = Amount, deadline or number
change-rule = Rule
change-was = Printed
change-now = Now
change-ended = It was valid until { $date } only.
change-withdrawn = This is no longer valid.
change-ask = Ask, or look here:

erratum-lead = Something in your printed pack is no longer right. Keep this slip with the pack.
erratum-of = For: { $product } · { $date } · edition { $edition }
erratum-made = Corrected on { $date }
erratum-qr = What has changed since, always up to date:

site-changes = Changes since printing
site-changes-lead = What has changed since a pack was printed.
site-changes-printed = Edition { $edition }, printed on { $date }.
site-changes-none = Nothing that it says has changed since.
site-changes-some = This is different now:
site-changes-current = This edition is the current one. Nothing has changed.
site-changes-unknown = We do not know this edition. Compare the number with the one on the paper. A draft has no list of changes.
site-changes-retired = This edition is no longer handed out. Ask for a new one.
site-changes-onward = Here is what holds today:
