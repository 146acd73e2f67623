# آنچه پس از چاپ تغییر کرده است: برگهٔ تصحیح و صفحه‌ای که کد QR بسته به آن می‌رسد.

change-phone = تلفن
change-phone-hours = ساعت پاسخ‌گویی تلفن
change-address = نشانی
change-place = کجا
change-name = نام
change-organization = نهاد
change-value = مبلغ، مهلت یا عدد
change-rule = قاعده
change-was = چاپ‌شده
change-now = اکنون
change-ended = فقط تا { $date } معتبر بود.
change-withdrawn = این دیگر معتبر نیست.
change-ask = بپرسید یا اینجا را ببینید:

erratum-lead = چیزی در بستهٔ چاپی شما دیگر درست نیست. این برگه را همراه بسته نگه دارید.
erratum-of = برای: { $product } · { $date } · نسخهٔ { $edition }
erratum-made = تاریخ تصحیح: { $date }
erratum-qr = آنچه از آن زمان تغییر کرده، همیشه تازه:

site-changes = تغییرات پس از چاپ
site-changes-lead = آنچه پس از چاپ بسته تغییر کرده است.
site-changes-printed = نسخهٔ { $edition }، تاریخ چاپ: { $date }.
site-changes-none = از آن زمان چیزی در آن تغییر نکرده است.
site-changes-some = اکنون فرق کرده است:
site-changes-current = این نسخه، نسخهٔ کنونی است. چیزی تغییر نکرده است.
site-changes-unknown = این نسخه را نمی‌شناسیم. شماره را با شمارهٔ روی کاغذ مقایسه کنید. پیش‌نویس فهرست تغییرات ندارد.
site-changes-retired = این نسخه دیگر داده نمی‌شود. نسخهٔ تازه بخواهید.
site-changes-onward = آنچه امروز معتبر است اینجاست:
