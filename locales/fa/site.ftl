# وب‌سایت.

site-name = Witaj
site-skip = رفتن به محتوا
site-home = صفحهٔ اصلی
site-path = شما این‌جا هستید
site-footer = دربارهٔ این سایت
site-language = زبان:
site-languages = زبان‌ها
site-languages-lead = زبانی را که می‌خواهید بخوانید انتخاب کنید.
site-cities = شهر خود را انتخاب کنید
site-topics = موضوع‌ها
site-guides = چه بدانید و چه کنید
site-services = چه کسی کمک می‌کند
site-topic-empty = این‌جا هنوز چیزی نیست.
site-about = دربارهٔ ما
site-privacy = حریم خصوصی
site-accessibility = بیانیهٔ دسترس‌پذیری
site-edition = نسخهٔ { $edition }، تاریخ { $date }
site-map-credit = نقشه:

# موارد اضطراری
site-strip-call = کسی در خطر است؟ زنگ بزنید:
site-all-numbers = همهٔ شماره‌های اضطراری
site-emergency = شماره‌های اضطراری
site-emergency-lead = برای تماس، روی شماره بزنید.
site-emergency-guides = چگونه زنگ بزنید و چه بگویید

# جست‌وجو
site-search = جست‌وجو
site-search-label = دنبال چه هستید؟
site-search-button = جست‌وجو
site-search-empty = یک کلمه یا سؤال بنویسید، مثلاً: پزشک، PESEL، خانه می‌خواهم.
site-search-results = نتایج برای: { $query }
site-search-hits = نتایج
site-search-count = { $count } نتیجه
site-search-nearest = دقیقاً این کلمه‌ها را پیدا نکردیم.
site-search-closest = نزدیک‌ترین نتایج
site-search-nothing = چیزی پیدا نکردیم. کلمهٔ دیگری بنویسید، موضوعی را انتخاب کنید یا زنگ بزنید.
site-search-suggestion = منظورتان این بود:
site-suggestions = پیشنهادها
site-suggestions-count = { $count } پیشنهاد
site-call = تماس بگیرید:
site-search-ask = از یک نفر بپرسید
site-kind-guide = راهنما
site-kind-service = کمک
site-filter = محدود کردن نتایج
site-filter-open = اکنون باز است
site-filter-language = زبان پاسخ‌گویی
site-filter-layer = کجا معتبر است
site-filter-remove = برداشتن: { $filter }
site-filter-clear = برداشتن همه
site-filter-nothing = با این انتخاب‌ها چیزی نمی‌ماند. یکی را بردارید.
site-filter-guides = راهنماها قیمت و ساعت کار ندارند، برای همین اینجا نیستند: { $count }.
site-filter-show-guides = نمایش آن‌ها
site-search-more = نمایش همه: { $count }
site-search-topics = نزدیک‌ترین موضوع‌ها
site-search-all-topics = همهٔ موضوع‌ها
site-missing-write = به شهرداری بنویسید چه چیزی کم است. پرسش شما در نامه آمده است.
site-missing-subject = Witaj: چیزی کم است
site-missing-letter = در Witaj جستجو کردم و پاسخی پیدا نکردم: { $query }
site-missing-counted = ما پرسش‌های بی‌پاسخ را می‌شماریم و چیزی دربارهٔ شما ثبت نمی‌کنیم. این‌گونه می‌فهمیم چه چیزی کم است.
site-fact-since = معتبر از { $date }
site-fact-until = معتبر تا { $date }
site-fact-between = معتبر از { $since } تا { $until }
site-fact-later = از { $date }: { $value }
site-fact-source = منبع:
site-fact-more = بیشتر بخوانید

# صفحهٔ اصلی
site-welcome = خوش آمدید! این‌جا { $city } است.
site-home-lead = وقتی زندگی در لهستان را شروع می‌کنید، چه بدانید و چه کنید. گام‌به‌گام، به زبان شما.
site-home-more = به‌دردبخور
site-places = نقشه و نشانی‌ها
site-places-about = اداره‌ها، پزشکان و کمک در شهر
site-places-lead = هر مکان یک شماره دارد. همین شماره روی نقشه و در بستهٔ خوش‌آمدگویی هم هست.
site-helpers = چه کسی مشاوره می‌دهد و ترجمه می‌کند
site-helpers-about = مشاورهٔ حقوقی، مترجم، همراه
site-helpers-lead = این سازمان‌ها کمک می‌کنند با اداره حرف بزنید، ترجمه می‌کنند و مشاوره می‌دهند. این خدمات را خودشان اعلام کرده‌اند.
site-helps-in = در این زمینه‌ها
site-met = ببینید:
site-packs = بستهٔ خوش‌آمدگویی
site-packs-about = همه‌چیز در یک فایل برای چاپ
site-packs-lead = مهم‌ترین اطلاعات در یک فایل PDF. می‌توانید آن را چاپ کنید یا در تلفن نگه دارید.
site-packs-none = بسته‌ها هنوز آماده نیستند. همهٔ اطلاعات در همین سایت هست.
site-pack-draft = پیش‌نویس: متن‌ها هنوز بازبینی نشده‌اند
product-welcome = بستهٔ خوش‌آمدگویی
site-letter = نامهٔ شهردار
site-letter-about = چند کلمه برای شروع
site-values = ارزش‌ها و قاعده‌ها
site-values-about = چگونه این‌جا با هم زندگی می‌کنیم
site-glossary = واژه‌نامه
site-glossary-about = کلمه‌های سخت اداری
site-phrases = جمله‌های کاربردی
site-phrases-about = چه بگویید یا نشان دهید، به لهستانی

# راهنما، کمک، مکان
site-who-helps = چه کسی می‌تواند کمک کند
site-where = کجا
site-contact = تماس
site-hours = ساعت کار
site-at-a-glance = در یک نگاه
site-organization = اداره‌کننده
site-cost = هزینه
site-audience = برای چه کسی
site-served-in = زبان‌های گفت‌وگو:
site-appointment = نوبت
site-district = محله:
site-stop = ایستگاه:
site-say-it = تلفظ:
site-place-names = نام جاها به فارسی:
site-open-map = باز کردن در نقشه
site-locator = نقشه: کجاست
site-services-here = در این‌جا:
site-access = دسترسی:
site-access-more = شرح دسترسی
site-related = این هم شاید کمک کند
site-sources = از کجا می‌دانیم
site-sources-count = { $count } منبع
site-checked = بررسی‌شده در { $date }
site-stale = – وقت بررسی دوباره رسیده است. بپرسید که آیا هنوز درست است.
site-fact-checked = (بررسی‌شده در { $date })

# وضعیت متن: کوتاه، در فهرست‌ها
site-mark-approved = تأییدشده
site-mark-draft = هنوز بازبینی نشده
site-mark-outdated = متن اصلی تغییر کرده است
site-mark-disputed = مورد اختلاف
site-mark-missing = فقط به این زبان: { $language }

# وضعیت متن: یک جمله در صفحه
site-trust-approved = تأییدکننده: { $names }، { $date }.
site-trust-source-machine = پیش‌نویس. این متن را یک برنامه آماده کرده و هنوز هیچ انسانی آن را بازبینی نکرده است.
site-trust-source = پیش‌نویس. هنوز کسی این متن را تأیید نکرده است.
site-trust-machine = ترجمهٔ ماشینی که هنوز کسی بازبینی نکرده است. اگر شک دارید، متن اصلی را نشان دهید.
site-trust-person = ترجمه‌ای که نفر دومی هنوز بازبینی نکرده است. اگر شک دارید، متن اصلی را نشان دهید.
site-trust-outdated = متن اصلی بعد از ترجمه تغییر کرده است. شاید این ترجمه به‌روز نباشد.
site-trust-disputed = کسانی که این متن را بازبینی کرده‌اند هم‌نظر نیستند. اگر شک دارید، متن اصلی را نشان دهید.
site-trust-missing = این متن هنوز به زبان شما نیست. به این زبان نشان داده می‌شود: { $language }.
site-trust-partly = بخش‌هایی از این متن هنوز به زبان شما نیست. آن‌ها به این زبان نشان داده می‌شوند: { $language }.
site-trust-source-link = نمایش متن اصلی ({ $language })

# خطاها
site-not-found = چنین صفحه‌ای وجود ندارد
site-not-found-lead = نشانی اشتباه است یا صفحه جابه‌جا شده است. در بالا جست‌وجو کنید یا موضوعی را انتخاب کنید.
site-to-home = بازگشت به صفحهٔ اصلی
site-failed = مشکلی پیش آمد
site-failed-lead = اشتباه از ماست، نه از شما. کمی بعد دوباره امتحان کنید. شماره‌های اضطراری کار می‌کنند.
site-failed-reference = وقتی این مشکل را گزارش می‌دهید، این شماره را بگویید: { $number }

# بیانیهٔ دسترس‌پذیری
site-a11y-sample = این یک نمونه است. شهری که این سایت را اداره می‌کند، پیش از انتشار جاهای خالی را پر می‌کند.
site-a11y-blank = [شهر این را پیش از انتشار پر می‌کند]
site-a11y-intro = { $body } متعهد می‌شود که وب‌سایت خود را طبق قانون لهستان مورخ 4 آوریل 2019 دربارهٔ دسترس‌پذیری دیجیتال وب‌سایت‌ها و برنامه‌های موبایل نهادهای عمومی، دسترس‌پذیر کند.
site-a11y-scope = این بیانیه مربوط به این وب‌سایت است: { $address }
site-a11y-published = تاریخ انتشار سایت
site-a11y-updated = آخرین تغییر مهم
site-a11y-status = وضعیت دسترس‌پذیری دیجیتال
site-a11y-status-text = سایت تا حدی با قانون دسترس‌پذیری دیجیتال مطابقت دارد. دلیل‌ها:
site-a11y-gap-translations = ترجمه‌ها پیش‌نویس هستند. شاید بعضی متن‌ها نامفهوم باشند یا فقط به لهستانی باشند.
site-a11y-gap-audit = هنوز کسی از بیرون دسترس‌پذیری این سایت را بررسی نکرده است.
site-a11y-gap-sign = هنوز ترجمه به زبان اشارهٔ لهستانی و متن ساده‌خوان وجود ندارد.
site-a11y-preparation = تهیهٔ این بیانیه
site-a11y-prepared = تاریخ تهیهٔ بیانیه
site-a11y-method = این بیانیه بر پایهٔ خودارزیابی است.
site-a11y-contact = تماس دربارهٔ دسترس‌پذیری
site-a11y-contact-text = چیزی در این سایت برای شما دسترس‌پذیر نیست؟ بنویسید یا زنگ بزنید.
site-a11y-email = ایمیل
site-a11y-phone = تلفن
site-a11y-procedure = درخواست و شکایت
site-a11y-procedure-right = هر کسی می‌تواند بخواهد که یک صفحه یا بخشی از آن دسترس‌پذیر شود. همچنین می‌توانید اطلاعات را به شکل دیگری بخواهید، مثلاً برایتان بخوانند.
site-a11y-procedure-what = در درخواست، راه تماس با خود، نام صفحه یا بخش، و شکلی را که اطلاعات را به آن نیاز دارید بنویسید.
site-a11y-procedure-when = بدون تأخیر بی‌دلیل و حداکثر تا 7 روز جواب می‌گیرید. اگر ممکن نباشد، اداره تاریخ تازه‌ای اعلام می‌کند که دیرتر از 2 ماه نیست.
site-a11y-procedure-ombudsman = اگر اداره قبول نکند، می‌توانید به همان اداره شکایت کنید و بعد به کمیسر حقوق بشر (Rzecznik Praw Obywatelskich) مراجعه کنید:
site-a11y-building = دسترس‌پذیری ساختمان
site-a11y-communication = ارتباط دسترس‌پذیر

# Orders of packs
site-order = بستهٔ خودتان را بسازید
site-order-lead = آنچه لازم دارید برگزینید. پیش از چاپ می‌بینید چند صفحه و چند برگه می‌شود.
site-order-item-lead = کارت پیشخوان، بروشور، پوستر و تابلو دربارهٔ یک راهنما یا یک خدمت است: صفحهٔ آن را باز کنید و آنجا «چاپ به شکل کارت، بروشور، پوستر یا تابلو» را برگزینید.
site-order-other-languages = زبان‌های دیگر
site-order-situation = وضعیت
site-order-situation-all = برای همه
site-order-topics = فصل‌ها
site-order-topics-all = همهٔ فصل‌ها
site-order-full = همهٔ راهنماها کامل چاپ شود، نه فقط آنچه وضعیت لازم دارد
site-order-languages = زبان‌ها
site-order-language-count = از { $least } تا { $most } زبان برگزینید.
site-order-paper = کاغذ
site-order-looks = ظاهر
site-order-arrow = پیکان نشان می‌دهد
site-order-item = دربارهٔ:
site-order-submit = نمایش صفحه‌ها و کاغذ
site-order-other = چیز دیگری برگزینید
site-order-summary = سفارش شما
site-order-duplex = چاپ دورو
site-order-copies = نسخه‌هایی که از یک چاپ بریده می‌شود: { $count }
site-order-grams = { $grams } گرم بر متر مربع
site-order-download = باز کردن فایل
site-order-final = همهٔ متن‌ها تأیید شده‌اند. می‌توانید آن را پخش کنید.
site-order-draft = این پیش‌نویس با نشان آب است. آن را پخش نکنید.
site-order-draft-texts = متن‌هایی که هنوز کسی تأیید نکرده است: { $count }.
site-order-draft-address = این سایت هنوز نشانی عمومی ندارد که کدهای روی کاغذ به آن برسند.
site-order-refused = این اکنون چاپ نمی‌شود.
site-refused-order = به این شکل نمی‌شود. زبان، کاغذ یا ظاهر دیگری برگزینید.
site-refused-overflow = متنی برای این اندازه بلند است. کاغذ بزرگ‌تر یا چیز دیگری برگزینید.
site-refused-facts = عدد یا تاریخی در آن قدیمی یا تأییدنشده است. شهر باید نخست آن را بررسی کند.
site-refused-letters = در متن حرفی هست که چاپ نمی‌شود.
site-refused-broken = چیزی در قالب‌ها درست نیست. اشتباه از ماست، نه از شما.
site-order-details = جزئیات برای کارکنان شهر (به انگلیسی)
site-order-wrong = در این سفارش چیزی هست که وجود ندارد. دوباره برگزینید.
site-busy = چاپ مشغول است
site-busy-lead = اکنون افراد زیادی سفارش می‌دهند. یک دقیقهٔ دیگر دوباره تلاش کنید.
site-print-item = چاپ به شکل کارت، بروشور، پوستر یا تابلو
site-order-pages = { PLURAL($count) ->
    [one] { $count } صفحه
   *[other] { $count } صفحه
}
site-order-sheets = { PLURAL($count) ->
    [one] { $count } برگه
   *[other] { $count } برگه
}
