# بستهٔ خوش‌آمدگویی چاپی.

pack-title = خوش آمدید
pack-subtitle = بستهٔ خوش‌آمدگویی
pack-contents = فهرست
pack-edition = نسخهٔ { $edition } · { $date }

pack-emergency = شماره‌های اضطراری
pack-emergency-lead = کسی در خطر است؟ فوراً زنگ بزنید.
pack-emergency-number = شماره
pack-emergency-what = کی زنگ بزنید

pack-services = چه کسی کمک می‌کند
pack-left-out = این چاپ نشده است، چون زود تغییر می‌کند. در سایت بخوانید:
pack-hours = ساعت کار
pack-places-label = نشانی و شماره روی نقشه
pack-cost = هزینه
pack-languages = زبان‌ها
pack-appointment = نوبت
pack-web = وب‌سایت
pack-email = ایمیل
pack-list-separator = { "، " }
pack-page = ص. { $page }
pack-checked = اطلاعات با منابع مقایسه شد: { $date }.
pack-values-checked = مبلغ‌ها، مهلت‌ها و شماره‌ها با منابع مقایسه شد: { $date }.
pack-fact-checked = ({ $date })

pack-map = نقشه
pack-map-lead = هر مکان یک شماره دارد. فهرست شماره‌ها در صفحه‌های بعد است.
pack-map-street = نقشهٔ خیابان‌ها
pack-map-overview = نقشهٔ کلی
pack-map-line = ایستگاه‌ها و مکان‌ها
pack-map-line-lead = نزدیک‌ترین ایستگاه به هر مکان، به ترتیبی که در مسیر از آن‌ها می‌گذرید. این جدول حرکت نیست.
pack-map-alt = نقشهٔ کلی با شمارهٔ مکان‌ها. همین شماره‌ها، نام‌ها و نشانی‌ها در فهرست بعد از نقشه هست.
pack-locator-alt = نقشهٔ کوچک با شمارهٔ مکان‌ها. نشانی‌ها کنار آن نوشته شده‌اند.
pack-places = مکان‌های روی نقشه
pack-place-number = شماره
pack-place = مکان و نشانی

pack-credits = چه کسی ترجمه و بازبینی کرده است
pack-credits-lead = متن وقتی تأیید می‌شود که یک شخص با نام خودش آن را خوانده و امضا کرده باشد. دربارهٔ هر متن همان را می‌گوییم که واقعاً هست.
pack-sources = منابع و تاریخ‌ها
pack-sources-lead = از کجا می‌دانیم چه می‌نویسیم، و آخرین بار کی آن را بررسی کردیم. شماره‌های داخل پرانتز شمارهٔ منابع در فهرست است.
pack-sources-list = فهرست منابع
pack-source-date = تا تاریخ { $date }

pack-imprint = دربارهٔ این نسخه
pack-licence = می‌توانید متن‌ها را کپی کنید، تغییر دهید و پخش کنید: مجوز Creative Commons Attribution 4.0 (CC BY 4.0).
pack-map-licence = نقشه: © OpenStreetMap contributors، مجوز ODbL.
pack-printed-by = چاپ‌شده با Witaj.
pack-qr-lead = تازه‌ترین اطلاعات و آنچه پس از این چاپ تغییر کرده است:
pack-qr-alt = کد QR با نشانی سایت

pack-draft = پیش‌نویس
pack-draft-label = پیش‌نویس: متن‌ها بازبینی نشده‌اند
pack-draft-notice = این نسخهٔ آزمایشی است. آن را پخش نکنید. متن‌ها را یک برنامه نوشته یا ترجمه کرده و هنوز کسی بازبینی نکرده است.

pack-state-approved = تأییدشده: { $names }، { $date }
pack-state-source-machine = این متن را یک برنامه نوشته است. هنوز کسی آن را بازبینی نکرده است.
pack-state-source-person = هنوز بازبینی نشده است.
pack-state-draft-machine = ترجمهٔ ماشینی. هنوز کسی آن را بازبینی نکرده است.
pack-state-draft-person = ترجمه هنوز بازبینی نشده است.
pack-state-outdated = متن اصلی بعد از ترجمه تغییر کرده است. شاید این ترجمه به‌روز نباشد.
pack-state-disputed = بازبین‌ها دربارهٔ این متن هم‌نظر نیستند.
pack-state-missing = هنوز ترجمه‌ای نیست. این متن به زبان اصلی است: { $language }.

pack-briefs = بیشتر در این فصل
pack-chapter-qr = این فصل در وب‌سایت:
pack-notes = یادداشت‌ها
pack-signature = امضا: { $name }
pack-card = کارت اضطراری
pack-card-lead = کارت را ببرید، تا کنید و همراه مدارک خود نگه دارید.
pack-card-name = نام
pack-card-born = تاریخ تولد
pack-card-call = تماس بگیرید با
pack-card-health = بیماری، دارو
pack-card-speaks = من لهستانی کم می‌دانم. زبان من: { $language }.

product-bilingual = بستهٔ دوزبانه
product-many = چند زبان در یک دفترچه
product-counter-card = کارت پیشخوان
product-leaflet = بروشور
product-emergency-card = کارت اضطراری
product-poster = پوستر
product-door-sign = تابلوی در
product-direction-sign = تابلوی راهنما
product-checklist = فهرست گام‌های نخست
product-phrase-card = کارت عبارت‌ها
product-erratum = برگهٔ تصحیح

pack-address = نشانی
pack-short = این متن کوتاه شده است. متن کامل در سایت است:
pack-arrow-left = پیکان به چپ
pack-arrow-right = پیکان به راست
pack-arrow-ahead = پیکان مستقیم به جلو
pack-arrow-up = پیکان بالای پله‌ها
pack-arrow-down = پیکان پایین پله‌ها

product-welcome-about = همه‌چیز دربارهٔ هفته‌های نخست در یک دفترچه و به یک زبان.
product-bilingual-about = زبان شما و لهستانی کنار هم، بخش به بخش.
product-many-about = شماره‌های اضطراری و گام‌های نخست به چند زبان در یک دفترچه، برای پیشخوان.
product-counter-card-about = مهم‌ترین نکته‌های یک راهنما یا خدمت به دو زبان، بر یک روی برگهٔ A5.
product-leaflet-about = متن کامل یک راهنما یا خدمت به دو زبان، بر یک روی برگهٔ A4.
product-emergency-card-about = شماره‌های اضطراری روی کارتی به اندازهٔ کارت بانکی، چند کارت در هر برگه برای بریدن.
product-poster-about = یک راهنما یا خدمت حداکثر به شش زبان، با کد QR بزرگ.
product-door-sign-about = پشت در چیست و کی باز است، حداکثر به پنج زبان.
product-direction-sign-about = پیکان و این‌که کجا باید رفت، حداکثر به پنج زبان.
product-checklist-about = گام‌های نخست روی برگه‌ای با خانه‌هایی برای علامت زدن.
product-phrase-card-about = عبارت‌هایی برای گفتن و نشان دادن به لهستانی، روی یک برگهٔ تاشو.
product-erratum-about = آنچه پس از چاپ بسته تغییر کرده است، روی برگه‌ای که لای آن می‌گذارند.
variant-large-print = چاپ درشت
variant-greyscale = سیاه‌وسفید، با جوهر کم
variant-a3 = کاغذ A3
variant-a4 = کاغذ A4
variant-a5 = کاغذ A5
variant-letter = کاغذ Letter
variant-tabloid = کاغذ Tabloid
variant-sra3 = کاغذ SRA3
variant-booklet = دفترچه برای تا کردن و منگنه
variant-bleed = با حاشیهٔ برش و نشانه‌های برش، برای چاپخانه
variant-screen = برای خواندن روی صفحه
product-review = برگهٔ بازبینی
pack-review-lead = اصلاح‌ها را روی خط زیر بخش بنویسید. با کد آن می‌توان بعداً واردشان کرد.
product-review-about = بخش‌های یک زبان کنار اصل، با کد، برای اصلاح با قلم. از میز بازبینی چاپ می‌شود.
