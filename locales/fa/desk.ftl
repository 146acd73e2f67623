# The review desk: signing in, reading, approving, asking, editing.

desk-name = میز بازبینی
desk-home = بازگشت به آغاز
desk-save = ذخیره
desk-kept = ذخیره شد.
desk-again = دوباره بفرستید
desk-typed = آنچه نوشتید
desk-nav-queue = برای بازبینی
desk-nav-me = حساب من
desk-nav-menu = منو
desk-sign-in = ورود
desk-sign-in-lead = برای کسانی که ترجمه‌ها را بازبینی می‌کنند و درستی اطلاعات را نگه می‌دارند.
desk-sign-in-name = نام ورود
desk-sign-in-password = گذرواژه
desk-sign-in-wrong = نام و گذرواژه با هم نمی‌خوانند. دوباره امتحان کنید یا پیوند تازه بخواهید.
desk-sign-in-link = گذرواژه ندارید یا فراموش کرده‌اید؟ از کسی که شما را دعوت کرده پیوند تازه بخواهید.
desk-join = خوش آمدید، { $name }
desk-join-lead = اینجا بررسی می‌کنید که ترجمه‌ها درست باشند تا تازه‌واردان بتوانند به آنها اعتماد کنند.
desk-join-button = وارد شوید
desk-join-note = این پیوند یک بار و روی همین دستگاه کار می‌کند. در «حساب من» می‌توانید گذرواژه بگذارید و خارج شوید.
desk-join-gone = این پیوند دیگر کار نمی‌کند
desk-join-gone-lead = هر پیوند یک بار و تا هفت روز کار می‌کند. از کسی که شما را دعوت کرده پیوند تازه بخواهید.
desk-me-reviews = ترجمه‌ها به این زبان‌ها را بازبینی می‌کنید: { $languages }
desk-me-edits = محتوای این شهرها را ویرایش می‌کنید: { $cities }
desk-me-admin = دیگران را دعوت می‌کنید.
desk-me-language = زبان این صفحه‌ها
desk-me-name = نام شما
desk-me-credit = نام من کنار آنچه تأیید می‌کنم نشان داده شود
desk-me-credit-note = در صفحه‌ها و بسته‌های چاپی. وگرنه به جای آن شماره‌ای می‌آید.
desk-me-password = گذرواژه
desk-me-password-lead = با نام و گذرواژه می‌توانید بدون پیوند وارد شوید.
desk-me-password-there = گذرواژه گذاشته شده است.
desk-me-password-new = گذرواژهٔ تازه
desk-me-password-hint = دست‌کم { $least } نویسه. چهار واژه که فقط شما کنار هم می‌گذارید خوب است.
desk-me-password-short = این گذرواژه کوتاه است: دست‌کم { $least } نویسه لازم است.
desk-me-password-long = این گذرواژه بلند است.
desk-me-password-guessable = این گذرواژه را آسان می‌توان حدس زد: بسیاری آن را به کار می‌برند، یا از نام‌ها، یا از حرف‌ها یا کلیدهای پشت سر هم ساخته شده است. واژه‌هایی را کنار هم بگذارید که فقط شما می‌گذارید.
desk-me-password-name = نام ورود دیگری برگزینید: دست‌کم سه نویسه و نامی که کس دیگری اینجا ندارد.
desk-me-password-kept = گذرواژه ذخیره شد. در همهٔ دستگاه‌های دیگر خارج شدید.
desk-me-sessions = کجاها وارد شده‌اید
desk-me-session = { $device }، از { $date }
desk-me-this = این دستگاه
desk-me-end = خروج از آن
desk-me-ended = آنجا خارج شدید.
desk-me-out = خروج از اینجا
desk-foreign = این فرم از اینجا فرستاده نشده است
desk-foreign-lead = برای امنیت شما پذیرفته نشد. این صفحه‌ها را باز کنید و دوباره امتحان کنید.
desk-unreadable = این خوانده نشد
desk-unreadable-lead = برگردید و دوباره امتحان کنید.
desk-large = این بلند است
desk-large-lead = برگردید و کوتاهش کنید.
desk-slow = تلاش‌های زیاد در یک زمان
desk-slow-lead = یک دقیقه صبر کنید و دوباره امتحان کنید.
desk-down = اکنون نمی‌توان چیزی را ذخیره کرد
desk-down-lead = آنچه نوشتید هنوز در این صفحه است. یک دقیقه صبر کنید و دوباره بفرستید.
desk-out = شما خارج شده‌اید
desk-out-lead = دوباره وارد شوید. اگر چیزی نوشته‌اید در پایین است: نخست آن را کپی کنید.
desk-lost = چنین صفحه‌ای نیست
desk-lost-lead = شاید کسی در این میان چیزی را تغییر داده است.
desk-not-yours = این از کارهای شما نیست
desk-not-yours-lead = از کسی که شما را دعوت کرده بپرسید آیا باید آن را انجام دهید.
desk-me-password-current = گذرواژهٔ کنونی
desk-me-password-wrong = گذرواژهٔ کنونی درست نیست. اگر فراموش کرده‌اید پیوند تازه بخواهید.

# What waits, and the page on which it is judged.
desk-queue-next = از این صفحه شروع کنید
desk-queue-begin = شروع
desk-queue-rest = همهٔ آنچه مانده است
desk-queue-all = { PLURAL($count) ->
    [one] { $count } صفحهٔ دیگر را نشان بده
   *[other] { $count } صفحهٔ دیگر را نشان بده
}
desk-queue-nothing = اینجا چیزی نمانده است. سپاسگزاریم!
desk-page-done = همهٔ بخش‌های این صفحه تأیید شده است. سپاسگزاریم!
desk-sum = { $sections }، { $time }
desk-sections = { PLURAL($count) ->
    [one] { $count } بخش
   *[other] { $count } بخش
}
desk-minutes = { PLURAL($count) ->
    [one] حدود { $count } دقیقه
   *[other] حدود { $count } دقیقه
}
desk-hours = { PLURAL($count) ->
    [one] حدود { $count } ساعت
   *[other] حدود { $count } ساعت
}
desk-some-disputed = { PLURAL($count) ->
    [one] { $count } مورد اختلاف
   *[other] { $count } مورد اختلاف
}
desk-some-outdated = { PLURAL($count) ->
    [one] { $count } تغییرکرده
   *[other] { $count } تغییرکرده
}
desk-some-missing = { PLURAL($count) ->
    [one] { $count } ترجمه‌نشده
   *[other] { $count } ترجمه‌نشده
}
desk-topic-none = متن‌های دیگر
desk-reason-emergency = کسانی که در خطرند آن را می‌خوانند
desk-reason-urgent = فوری
desk-reason-facts = عددها و مهلت‌ها
desk-reason-read = بسیار خوانده می‌شود
desk-reason-first-steps = نخستین گام‌ها به اینجا می‌رسند
desk-filter = فقط بعضی را نشان بده
desk-filter-all = همه
desk-filter-topic = موضوع
desk-filter-state = وضعیت
desk-filter-layer = مربوط به
desk-filter-city = شهر
desk-filter-show = نمایش
desk-state-draft = منتظر شما
desk-state-outdated = متن اصلی تغییر کرده
desk-state-disputed = بازبین‌ها اختلاف نظر دارند
desk-state-missing = ترجمه‌نشده
desk-approved-by = تأیید: { $name }، { $date }
desk-live = صفحه آن‌گونه که خوانندگان می‌بینند
desk-pack = در بستهٔ چاپی
desk-side-missing = اینجا هنوز چیزی نوشته نشده است.
desk-changed-since = آنچه از زمان تأیید تغییر کرده
desk-before = پیش‌تر
desk-now = اکنون
desk-changed-unknown = متن پیشین دیگر نگه‌داری نمی‌شود. همهٔ بخش را بخوانید.
desk-guards = آنچه نمی‌خواند
desk-talk-answer = پاسخ
desk-send = بفرست
desk-good = خوب است
desk-change = اصلاح می‌کنم
desk-translate = ترجمه می‌کنم
desk-edit-heading = عنوان
desk-edit-body = متن
desk-edit-say = چگونه گفته می‌شود
desk-edit-chips = این مقدارها را برنامه می‌گذارد. نام آنها را در متن دقیقاً همان‌گونه بگذارید:
desk-preview = این‌گونه دیده خواهد شد
desk-change-save = ذخیره و تأیید
desk-change-look = ببینید چگونه می‌شود
desk-chips-lead = مقدارهایی که برنامه می‌گذارد. روی یکی بزنید تا همان‌جا که می‌نویسید گذاشته یا به آنجا برده شود:
desk-chip-lacks = در متن نیست
desk-link = پیوند
desk-link-words = واژه‌های پیوند
desk-links-lead = پیوندها. در متن پیوندی را لمس کنید تا واژه‌هایش را عوض کنید، یا اینجا تا آن را جایی که می‌نویسید بگذارید:
desk-edit-links = آنچه پس از پیوند در پرانتز است می‌گوید به کجا می‌رود. آن را دقیقاً همان‌طور که هست بگذارید:
desk-look = پیش‌نمایش
desk-look-says = این پیش‌نمایش است. منتشر نشده و کس دیگری آن را نمی‌بیند.
desk-look-page = پیش‌نمایش: همهٔ صفحه
desk-look-pack = پیش‌نمایش: در بستهٔ چاپی
desk-look-number = صفحهٔ { $number }
desk-look-unprinted = این متن اکنون به این شکل چاپ نمی‌شود.
desk-look-live = هنگام نوشتن همهٔ صفحه را نشان بده
desk-ask = متن اصلی را نمی‌فهمم
desk-ask-label = چه چیز روشن نیست؟ ویراستاران آن را می‌خوانند.
desk-ask-send = پرسش را بفرست
desk-more = چیز دیگر
desk-talk-label = سخن شما با دیگران
desk-talk-say = نوشتن نظر
desk-wrong = ترجمه درست نیست
desk-talk-empty = چیزی نوشته نشده است. نخست چند واژه بنویسید.
desk-talk-long = برای نظر بلند است. کوتاهش کنید.
desk-talk-comment = نظر
desk-talk-question = پرسش دربارهٔ متن اصلی
desk-talk-objection = کسی می‌گوید ترجمه درست نیست
desk-done-good = تأیید شد. سپاس! این هم بخش بعدی.
desk-done-changed = ذخیره و تأیید شد. سپاس! این هم بخش بعدی.
desk-done-asked = پرسش شما به ویراستاران رسید. پاسخ را همین‌جا می‌یابید.
desk-done-said = فرستاده شد. دیگران می‌توانند آن را اینجا بخوانند.
desk-done-wrong = ثبت شد. تا حل شدن، به خوانندگان گفته می‌شود که بازبین‌ها اختلاف نظر دارند.
desk-moved = در این میان کسی این بخش را تغییر داد. بالا وضعیت کنونی آن است. آنچه نوشتید نگه داشته شده است.
desk-guarded = در چیزی که باید یکسان باشد با متن اصلی فرق دارد. آنچه نوشتید نگه داشته شده است.
desk-faults = به این شکل ذخیره نمی‌شود؛ آنچه نوشتید نگه داشته شده است. بررسی می‌گوید:
desk-head-first = نخست عنوان و خلاصه را ترجمه کنید، سپس بخش‌ها را. آنچه اینجا نوشته‌اید نگه داشته شده است.
desk-built-upon = تغییرهای بعدی بر این استوارند، پس نمی‌توان آن را تنها پس گرفت.
desk-read-only = اکنون محتوا را نمی‌توان نوشت. آنچه نوشتید نگه داشته شده است؛ به کسی که شما را دعوت کرده بگویید.
desk-full = دیسک پر است. آنچه نوشتید نگه داشته شده است؛ به کسی که شما را دعوت کرده بگویید.
desk-merging = کسی هم‌اکنون روی پرونده‌ها کار می‌کند. آنچه نوشتید نگه داشته شده است؛ چند دقیقهٔ دیگر امتحان کنید.
desk-obstacle = ذخیره نشد. آنچه نوشتید از دست نرفته است؛ چند دقیقهٔ دیگر امتحان کنید.

# What differs between a translation and its original.
guard-fact-missing = مقدار «{ $value }» از متن اصلی در ترجمه نیست.
guard-fact-extra = در ترجمه مقدار «{ $value }» هست که در متن اصلی نیست.
guard-phone-missing = شمارهٔ تلفن { $value } از متن اصلی در ترجمه نیست.
guard-phone-extra = در ترجمه شمارهٔ تلفن { $value } هست که در متن اصلی نیست.
guard-amount-missing = مبلغ { $value } از متن اصلی در ترجمه نیست.
guard-amount-extra = در ترجمه مبلغ { $value } هست که در متن اصلی نیست.
guard-date-missing = تاریخ { $value } از متن اصلی در ترجمه نیست.
guard-date-extra = در ترجمه تاریخ { $value } هست که در متن اصلی نیست.
guard-hours-missing = ساعت { $value } از متن اصلی در ترجمه نیست.
guard-hours-extra = در ترجمه ساعت { $value } هست که در متن اصلی نیست.
guard-number-missing = عدد { $value } از متن اصلی در ترجمه نیست.
guard-number-extra = در ترجمه عدد { $value } هست که در متن اصلی نیست.
guard-typed = { $value } دستی نوشته شده است. مقدار را با نامش بگذارید تا پس از تغییر هم درست بماند.
guard-link-missing = پیوند به { $value } از متن اصلی در ترجمه نیست.
guard-link-extra = در ترجمه پیوندی به { $value } هست که در متن اصلی نیست.
guard-term-missing = پیوند به واژهٔ «{ $value }» در واژه‌نامه در ترجمه نیست.
guard-term-extra = در ترجمه پیوندی به واژهٔ «{ $value }» در واژه‌نامه هست که در متن اصلی نیست.
guard-section-missing = بخش «{ $value }» هنوز ترجمه نشده است.
guard-section-extra = در متن اصلی بخش «{ $value }» نیست.
guard-left-over = برخی واژه‌ها ترجمه‌نشده به نظر می‌رسند: { $value }
guard-other-script = این با خط زبان دیگری نوشته شده است: { $value }
guard-direction = اینجا نشانه‌ای نادیدنی ({ $value }) هست که می‌تواند عددها را وارونه کند. آن را پاک کنید و دوباره بنویسید.
guard-too-long-title = عنوان { $letters } نویسه دارد؛ جا برای { $most } است. { $by } نویسه کوتاهش کنید.
guard-too-long-summary = خلاصه { $letters } نویسه دارد؛ جا برای { $most } است. { $by } نویسه کوتاهش کنید.
guard-too-long-heading = سرعنوان { $letters } نویسه دارد؛ جا برای { $most } است. { $by } نویسه کوتاهش کنید.
guard-too-long-body = متن { $letters } نویسه دارد؛ روی کاغذ جا برای { $most } است. شاید بتوان { $by } نویسه کوتاهش کرد.

# What editors and those who invite do.
desk-nav-questions = پرسش‌ها
desk-nav-texts = متن‌ها
desk-nav-facts = مقدارها
desk-nav-history = تاریخچه
desk-nav-people = افراد
desk-nav-progress = پیشرفت
desk-questions-none = پرسش بازی نیست.
desk-questions-see = دیدن بخش
desk-questions-source = تغییر متن اصلی
desk-questions-settle = حل شد
desk-people-link = این پیوند را برای آن شخص بفرستید. یک بار و تا هفت روز کار می‌کند و دوباره نشان داده نمی‌شود.
desk-people-invite = دعوت کسی
desk-people-name = نام
desk-people-languages = ترجمه به این زبان‌ها را بازبینی می‌کند
desk-people-also = همچنین می‌تواند
desk-people-editor = تغییر متن‌های اصلی و مقدارهای این شهر
desk-me-admin-task = دعوت دیگران
desk-people-make = ساختن پیوند
desk-people-fresh = پیوند تازه
desk-people-end = خروج از همه جا
desk-people-leave = بستن دسترسی
desk-people-back = بازگرداندن دسترسی
desk-people-came = از { $date } اینجا
desk-people-invited = دعوت در { $date }، هنوز نیامده
desk-people-edits = ویرایش { $city }
desk-people-admin = دیگران را دعوت می‌کند
desk-people-incomplete = نامی بنویسید و دست‌کم یک کار برگزینید.
desk-people-known = کسی با این نام هست. اگر همان شخص است، پایین پیوند تازه بسازید.
desk-progress-of = بخش‌های تأییدشده: { $approved } از { $all }
desk-progress-by = تأییدکنندگان: { $names }
desk-progress-oldest = کهن‌ترین در { $date }
desk-progress-topics = به تفکیک موضوع
desk-source-lead = متن اصلی. تغییر هر واژه در اینجا یعنی بازبینی دوبارهٔ این بخش در همهٔ زبان‌ها.
desk-reach = دامنهٔ این تغییر
desk-reach-look = دیدن دامنهٔ تغییر
desk-reach-pages = { PLURAL($count) ->
    [one] { $count } صفحه
   *[other] { $count } صفحه
}
desk-reach-languages = { PLURAL($count) ->
    [one] { $count } زبان
   *[other] { $count } زبان
}
desk-reach-packs = { PLURAL($count) ->
    [one] { $count } بسته
   *[other] { $count } بسته
}
desk-reach-outdated = { PLURAL($count) ->
    [one] { $count } بخش تأییدشده باید دوباره بازبینی شود
   *[other] { $count } بخش تأییدشده باید دوباره بازبینی شود
}
desk-reach-run = نسخهٔ چاپی در حال استفاده نادرست می‌شود: { $name }
desk-facts-lead = هر مقدار یک بار نوشته می‌شود و در همهٔ متن‌ها به همهٔ زبان‌ها می‌آید.
desk-facts-find = یافتن مقدار
desk-kind-money = مبلغ
desk-kind-phone = شمارهٔ تلفن
desk-kind-number = عدد
desk-kind-percent = درصد
desk-kind-duration = مدت
desk-kind-date = روز
desk-kind-hours = ساعت کار
desk-kind-web = نشانی صفحه
desk-kind-statement = آنچه جمله بر آن استوار است
desk-facts-in = در
desk-facts-rest = بر این استوار است
desk-facts-statements = هیچ متنی این‌ها را نشان نمی‌دهد. هر یک می‌گوید جمله‌ای با کدام منبع و چه زمانی مقایسه شده است.
desk-texts-find = یافتن متن
desk-fact-value = مقدار تازه
desk-fact-checked = روز مقایسه با منبع
desk-fact-from = معتبر از (خالی: همیشه)
desk-fact-until = معتبر تا (خالی: پایانی معلوم نیست)
desk-fact-sources = منبع‌ها:
desk-fact-source-add = منبع شناخته‌شدهٔ دیگر
desk-fact-source-new = منبعی که در فهرست نیست
desk-source-title = عنوان آن
desk-source-url = نشانی آن (خالی: صفحه‌ای ندارد)
desk-source-publisher = چه کسی آن را منتشر می‌کند
desk-publisher-official = دولت
desk-publisher-local-gov = شهر، شهرستان یا استان
desk-publisher-ngo = انجمن یا بنیاد
desk-publisher-press = روزنامه یا پورتال
desk-publisher-commercial = شرکت
desk-fact-no-source = دست‌کم یک منبع نام ببرید: این از کجا معلوم است؟
desk-history-none = هنوز چیزی تغییر نکرده یا محتوا در git نگه‌داری نمی‌شود.
desk-history-undo = پس گرفتن
desk-queue-title = ترجمه‌ها: { $language }

# Hours, places and warnings.
desk-reach-which = کدام صفحه‌ها؟
desk-reach-of = کدام صفحه
desk-reach-in = به کدام زبان
desk-nav-records = ساعت‌ها و مکان‌ها
desk-records-lead = ساعت‌ها، شماره‌های تلفن و نشانی‌ها، همان‌طور که خوانندگان در سایت و بسته‌ها می‌بینند.
desk-records-find = مکان یا خدمتی را پیدا کنید
desk-record-hours = ساعت‌های کار
desk-record-hours-hint = مانند { "\u2066" }08:00-16:00{ "\u2069" }؛ با استراحت: { "\u2066" }08:00-{ "\u2060" }12:00,{ "\u00A0" }13:00-{ "\u2060" }16:00{ "\u2069" }. سطر خالی یعنی بسته.
desk-record-expression = ساعت‌های کار به شیوهٔ OpenStreetMap
desk-record-expression-hint = این ساعت‌ها روزهای ویژه‌ای دارند که با یک سطر برای هر روز هفته گفته نمی‌شوند.
desk-record-phones = شماره‌های تلفن
desk-record-phone = شمارهٔ { $number }
desk-record-phone-more = یک شمارهٔ دیگر
desk-record-phone-hint = با کد کشور، مانند { "\u2066" }+48 58 524 45 00{ "\u2069" }. برای برداشتن یک شماره، سطر را خالی کنید یا علامت را بردارید. شماره‌ای که نام دارد در «مقدارها» تغییر می‌کند.
desk-record-street = خیابان و پلاک
desk-record-postcode = کد پستی
desk-record-town = شهر
desk-record-district = محله
desk-record-stop = نزدیک‌ترین ایستگاه
desk-record-where = روی نقشه
desk-record-coordinates = درجهٔ شمالی و شرقی
desk-record-coordinates-hint = همان‌طور که نقشه‌های اینترنتی نشان می‌دهند، با نقطه: { "\u2066" }54.3520,{ "\u00A0" }18.6466{ "\u2069" }
desk-record-accuracy = با چه دقتی، به متر
desk-record-sources = این از کجا آمده است
desk-wrong-empty = اینجا باید چیزی نوشته شود.
desk-wrong-hours = این ساعت نیست. این‌طور بنویسید: { "\u2066" }08:00-16:00{ "\u2069" }.
desk-wrong-expression = OpenStreetMap ساعت‌ها را این‌طور نمی‌نویسد. تعطیلات رسمی (PH) هم باید باشد.
desk-wrong-phone = این شماره گرفته نمی‌شود. آن را با کد کشور بنویسید.
desk-wrong-coordinates = دو عدد با نقطه بنویسید: اول شمالی، بعد شرقی.
desk-wrong-outside = اینجا بیرون از شهر است.
desk-wrong-metres = شمار مترها را با عدد صحیح بنویسید.
desk-wrong-postcode = این کد پستی نیست.
desk-wrong-day = روزی را برگزینید که در آینده نباشد.
desk-wrong-time = روز و ساعت را برگزینید.
desk-wrong-end = پایان باید پس از آغاز باشد.
desk-wrong-typed = در این واژه‌ها نباید رقم باشد: شماره‌های تلفن خانهٔ خود را دارند و زمان جداگانه نوشته می‌شود.
desk-alerts-lead = هشدار از نخستین تا واپسین دقیقه بالای همهٔ صفحه‌هاست؛ سپس خودش می‌رود.
desk-alert-new = اعلام یک هشدار
desk-alert-text = تغییر واژه‌ها
desk-alert-end = همین حالا پایان دهید
desk-alert-holds = اکنون نمایش داده می‌شود
desk-alert-ahead = هنوز نمایش داده نمی‌شود
desk-alert-over = پایان یافته
desk-alert-words = آنچه به مردم گفته می‌شود
desk-alert-title = عنوان
desk-alert-summary = چه باید کرد، در یک یا دو جمله
desk-alert-body = چه چیز دیگری باید گفت (می‌تواند خالی بماند)
desk-alert-when = کی و برای چه کسی
desk-alert-severity = چقدر جدی است
desk-alert-from = از
desk-alert-until = تا
desk-alert-topics-hint = در صفحه‌های این موضوع‌هاست؛ بدون هیچ‌کدام، در همهٔ صفحه‌ها.
desk-alert-source = منبع
desk-wrong-somewhere = چیزی هنوز درست نیست. کنار هر خانه نوشته شده است که چه.

# An editor ends a dispute.
desk-settle = پایان دادن به اختلاف
desk-settle-lead = بازبین‌ها دربارهٔ این بخش هم‌نظر نیستند. گفته‌هایشان را بخوانید و برگزینید. آنچه پیش‌تر تأیید کرده‌اند دوباره معتبر است.
desk-settle-keep = همان‌طور که هست بماند
desk-settle-earlier = نسخهٔ پیشین را بگیرید
desk-settle-was = نسخهٔ پیشین؛ تفاوت‌ها نشان‌دار است
desk-done-settled = اختلاف پایان یافت. همه آن را اینجا می‌بینند.

# On paper and in files.
desk-paper = روی کاغذ و در فایل
desk-paper-lead = برای نشست‌ها و مترجمانی که جای دیگری کار می‌کنند: بخش‌ها را ببرید و اصلاح‌ها را بیاورید.
desk-paper-out = بردن
desk-paper-which = بخش‌ها
desk-paper-waiting = آنهایی که در انتظارند
desk-paper-pdf = برگه برای چاپ (PDF)
desk-paper-csv = جدول (CSV)
desk-paper-xliff = برای مترجمان (XLIFF)
desk-paper-back = آوردن اصلاح‌ها
desk-paper-back-lead = در جدول فقط در دو ستون آخر بنویسید. از برگهٔ چاپی، کد و واژه‌های تازه را بنویسید. تا ندیده‌اید چیزی نوشته نمی‌شود.
desk-paper-file = جدول (CSV) یا XLIFF
desk-paper-look = ببینید چه تغییر می‌کند
desk-paper-take = این اصلاح‌ها را بپذیرید
desk-paper-none = در این فایل چیز تازه‌ای نیست.
desk-paper-unknown = سطر { $line }: اکنون هیچ بخشی کد { $code } ندارد. شاید اشتباه نوشته شده یا بخش پس از چاپ تغییر کرده است.
desk-paper-moved = از وقتی این برده شد، اصل یا ترجمه تغییر کرده است. دوباره ببرید.
desk-paper-faults = بررسی این را نمی‌پذیرد.
desk-paper-mend = این‌ها را در پروندهٔ خود اصلاح کنید و دوباره بیاورید، یا بخش را همین‌جا باز کنید و بنویسید. بقیه لازم نیست منتظر این‌ها بمانند.
desk-paper-head-first = این متن هنوز ترجمه نشده است و ترجمه با عنوان و خلاصه آغاز می‌شود. آن‌ها را ترجمه کنید (پیوند زیر به آنجا می‌رود) و به این صفحه برگردید: پروندهٔ شما هنوز اینجاست و این بخش را می‌توان پذیرفت.
desk-paper-left = پروندهٔ شما از تاریخ { $date } هنوز اینجاست. دوباره آن را ببینید
desk-paper-open = باز کردن بخش
desk-paper-no-file = این نه جدولی از اینجاست و نه XLIFF.
desk-paper-language = این فایل به زبان دیگری است.
desk-paper-failed = برگه چاپ نشد. بخش‌های کمتری برگزینید یا جدول را بگیرید.
desk-paper-takes = { PLURAL($count) ->
    [one] { $count } بخش تغییر می‌کند
   *[other] { $count } بخش تغییر می‌کند
}
desk-paper-refuses = { PLURAL($count) ->
    [one] { $count } بخش پذیرفته نمی‌شود
   *[other] { $count } بخش پذیرفته نمی‌شود
}
desk-paper-taken = { PLURAL($count) ->
    [one] { $count } بخش پذیرفته شد. در انتظار تأیید است.
   *[other] { $count } بخش پذیرفته شد. در انتظار تأییدند.
}

# The week, for readers of news.
desk-week = هفتهٔ بازبینی ترجمه‌ها: { $city }
desk-week-of = از { $from } تا { $to }
desk-week-nothing = این هفته چیزی تأیید نشد.
desk-week-now = وضعیت هر زبان
desk-week-feed = هفته به شکل خوراک خبری
desk-week-approved = { PLURAL($count) ->
    [one] { $count } بخش تأیید شد: { $names }
   *[other] { $count } بخش تأیید شد: { $names }
}

# E-mail: links and the summary of the week.
desk-sign-in-mail = پیوند را با ایمیل بگیرید
desk-sign-in-mail-send = برایم پیوند بفرستید
desk-sign-in-sent = ایمیل خود را ببینید
desk-sign-in-sent-lead = اگر این نشانی اینجا شناخته باشد، پیوند در راه است. یک بار و تا یک ساعت کار می‌کند. هرزنامه‌ها را هم ببینید.
desk-join-email = نشانی ایمیل شما { $address } نگه داشته می‌شود تا بتوان برایتان پیوند فرستاد. در «حساب من» می‌توانید آن را پاک کنید. وقتی دسترسی شما بسته شود هم پاک می‌شود.
desk-me-email-is = نشانی ایمیل شما در اینجا { $address } است. پیوندهای ورود به آن فرستاده می‌شود. فقط کسانی که دعوت می‌کنند آن را می‌بینند.
desk-me-email-none = نشانی ایمیلی از شما اینجا نیست. اگر آن را وارد کنید، پیوندها با ایمیل به شما می‌رسد.
desk-me-email-other = نشانی ایمیل دیگر
desk-me-email-note = پیوندی به آنجا فرستاده می‌شود. وقتی آن را باز کنید نشانی نگه داشته می‌شود.
desk-me-email-sent = پیوند در راه است. تا یک ساعت آن را باز کنید: تنها آنگاه نشانی نگه داشته می‌شود. هرزنامه‌ها را هم ببینید.
desk-me-email-unsent = ایمیل فرستاده نشد. نشانی را بررسی کنید یا بعداً دوباره بکوشید.
desk-me-email-later = ایمیل هنوز فرستاده نشده است: سرور ایمیل پاسخ نمی‌دهد. نشانی را بررسی کنید؛ تا یک ساعت خودبه‌خود دوباره تلاش می‌شود.
desk-owed = ایمیل‌هایی که فرستاده نشدند
desk-owed-again = دوباره تلاش می‌شود.
desk-owed-next = تلاش بعدی: { $moment }
desk-owed-over = دیگر تلاش نمی‌شود.
desk-me-email-forget = نشانی مرا پاک کنید
desk-me-email-forgotten = نشانی ایمیل شما پاک شد.
desk-me-week = هر دوشنبه برایم بفرستید که هفتهٔ پیش در میز چه گذشت
desk-me-week-note = در هر یک از این ایمیل‌ها پیوندی هست که آن‌ها را پایان می‌دهد.
desk-people-email = نشانی ایمیل
desk-people-email-note = می‌تواند خالی بماند. این پیوند و بعد پیوندهایی که آن شخص بخواهد به آن فرستاده می‌شود. وقتی دسترسی شخص بسته شود، نشانی پاک می‌شود.
desk-people-email-wrong = این نشانی ایمیل نیست. آن را مانند name@example.org بنویسید.
desk-people-email-taken = این نشانی ایمیل اینجا از آنِ کس دیگری است.
desk-people-mailed = پیوند در راه { $address } است. اگر نرسید، خودتان آن را بدهید. آن شخص را یک بار و تا هفت روز راه می‌دهد و دوباره نشان داده نمی‌شود.
desk-people-unmailed = ایمیل به { $address } فرستاده نشد: سرور ایمیل پاسخ نمی‌دهد. پیوند را خودتان بدهید. آن شخص را یک بار و تا هفت روز راه می‌دهد و دوباره نشان داده نمی‌شود.
desk-people-mail-refused = سرور ایمیل نشانی { $address } را نمی‌پذیرد. آن را بررسی کنید یا پیوند را خودتان بدهید. آن شخص را یک بار و تا هفت روز راه می‌دهد و دوباره نشان داده نمی‌شود.
desk-people-by-email = پیوند تازه با ایمیل
desk-people-mail-send = پیوند را بفرست
desk-stop = ایمیل هفتگی پایان یابد؟
desk-stop-button = دیگر برایم نفرستید
desk-stop-done = دیگر ایمیل هفتگی نمی‌گیرید
desk-stop-done-lead = در میز بازبینی، در «حساب من»، می‌توانید دوباره آن را روشن کنید.
desk-stop-gone-lead = شاید ایمیل‌های هفتگی پیش از این پایان یافته‌اند. در میز بازبینی، در «حساب من»، می‌بینید که آیا آن‌ها را می‌گیرید.
desk-address = آیا { $address } نشانی ایمیل شماست؟
desk-address-lead = پیوندهایی که { $name } با آن‌ها وارد می‌شود به آنجا فرستاده می‌شود.
desk-address-button = بله، نگه دارید
desk-address-done = نشانی ایمیل شما نگه داشته شد
desk-address-gone-lead = در «حساب من» می‌توانید نشانی خود را دوباره وارد کنید.

# Why the checks forbid a change.
fault-typed-phone = شمارهٔ تلفن در میان واژه‌ها نوشته شده است. آن را با نامش بگذارید تا درست بماند.
fault-typed-amount = مبلغی در میان واژه‌ها نوشته شده است. مقدار را با نامش بگذارید تا درست بماند.
fault-digits = در واژه‌ها رقم‌هایی هست که هیچ مقداری توضیحشان نمی‌دهد. مقدار را با نامش بگذارید یا عدد را با حروف بنویسید.
fault-facts = مقدارهایی که برنامه می‌گذارد همان‌های متن اصلی نیستند.
fault-numbers = عددها همان‌های متن اصلی نیستند.
fault-links = پیوندها همان‌های متن اصلی نیستند.
fault-terms = واژه‌ای از واژه‌نامه جز آن‌گونه که باید نوشته یا پیوند شده است.
fault-unknown-fact = اینجا از مقداری نام برده شده که وجود ندارد.
fault-expired = اینجا مقداری هست که امروز معتبر نیست.
fault-unconfirmed = چیزی در اینجا منبع ندارد یا کسی آن را تأیید نکرده است.
fault-not-for-print = اینجا مقداری هست که نباید چاپ شود، و این متن چاپ می‌شود.
fault-markup = در متن نشانه‌هایی هست که جایشان اینجا نیست. هر نشانه را ببندید و HTML ننویسید.
fault-link = پیوندی به هیچ جا نمی‌رسد.
fault-invisible = نویسه‌ای نادیدنی اینجا هست. آن را پاک کنید و آن جا را دوباره بنویسید.
fault-sections = بخش‌ها یا ترتیبشان همان‌های متن اصلی نیستند.
fault-phrases = عبارتی جز آن‌گونه که در فهرستش است نوشته شده است.
fault-place-name = نام مکانی جز آن است که در فهرست مکان‌هاست.
fault-outside = مکانی بیرون از شهرش است.
fault-known-wrong = چیزی در اینجا نادرست شناخته شده است.
fault-phone = شمارهٔ تلفنی گرفته نمی‌شود.
fault-hours = ساعت‌های کار خوانده نمی‌شود یا از روزهای تعطیل چیزی نمی‌گوید.
fault-time = روز یا ساعتی وجود ندارد یا با بقیه جور نیست.
fault-entry = خانه‌ای خالی است یا چیزی در آن است که جایش آنجا نیست.
fault-missing = اینجا از چیزی نام برده شده که وجود ندارد: موضوع، مکان، اداره یا صفحه.
fault-long = این بیش از اندازه بلند است.
fault-other = بررسی در { $file }، سطر { $line }، اشتباهی می‌بیند.

# Passkeys.
desk-sign-in-passkey = ورود با کلید عبور
desk-sign-in-or = یا با نام و گذرواژه:
desk-passkeys = کلیدهای عبور
desk-passkey-lead = با کلید عبور، با اثر انگشت، چهره یا رمز صفحه وارد می‌شوید، بدون نام و گذرواژه. کلید در دستگاه شما می‌ماند و چیزی از راز آن اینجا نگه داشته نمی‌شود.
desk-passkey-is = { $device }، گذاشته‌شده در { $date }
desk-passkey-is-used = { $device }، گذاشته‌شده در { $date }، آخرین استفاده در { $used }
desk-passkey-add = گذاشتن کلید عبور
desk-passkey-remove = حذف
desk-passkey-kept = کلید عبور گذاشته شد. بار دیگر می‌توانید با آن وارد شوید.
desk-passkey-removed = کلید عبور حذف شد و دیگر کسی را راه نمی‌دهد. در همهٔ دستگاه‌های دیگر خارج شدید. آن را از دستگاه خود نیز حذف کنید.
desk-passkey-known = این دستگاه از پیش کلید عبور شما را دارد.
desk-passkey-stopped = دستگاه کلید عبوری نداد. دوباره امتحان کنید یا به شیوه‌ای دیگر وارد شوید.
desk-passkey-late = زمان زیادی گذشت یا دو بار فرستاده شد. دوباره امتحان کنید.
desk-passkey-unknown = این کلید عبور اینجا شناخته نیست یا حذف شده است. به شیوه‌ای دیگر وارد شوید و آن را از دستگاه خود حذف کنید.
desk-passkey-copied = گویا کسی نسخه‌ای از این کلید عبور دارد، پس کسی را راه نمی‌دهد. به شیوه‌ای دیگر وارد شوید و آن را در صفحهٔ خود حذف کنید.
desk-passkey-wrong = پاسخ دستگاه با این صفحه نمی‌خواند. نشانی را در مرورگر بررسی کنید و دوباره امتحان کنید.
desk-passkey-left = دیگر اینجا دسترسی ندارید. از کسی که شما را دعوت کرده بپرسید.
desk-passkey-many = بیست کلید عبور هست. نخست یکی را حذف کنید.
desk-passkey-last = جز پیوند، تنها با همین کلید وارد می‌شوید و برای کاری که اینجا می‌کنید پیوند به‌تنهایی کافی نیست. نخست گذرواژه یا کلید عبور دیگری بگذارید.
desk-proof = هنوز خودتان هستید؟
desk-proof-lead = مدتی از ورود شما گذشته است. پیش از آن که تغییر کند چه کسی و چگونه اینجا وارد شود، یک بار دیگر نشان دهید که خودتان هستید. آنچه پر کرده‌اید می‌ماند.
desk-proof-go = ادامه
desk-proof-passkey = نشان دادن کلید عبور
desk-proof-link = هنوز گذرواژه یا کلید عبور ندارید. با پیوند تازه وارد شوید: کس دیگری که دعوت می‌کند آن را اینجا می‌سازد، یا گردانندهٔ این برنامه با دستور «witaj review link». سپس تا یک ساعت می‌توانید گذرواژه یا کلید عبور بگذارید.
desk-passkey-others = این کلید عبور از آن کس دیگری است.
desk-first = نخست کلید عبور یا گذرواژه بگذارید
desk-first-lead = کاری که اینجا می‌کنید فوراً به همهٔ خوانندگان می‌رسد یا دیگران را راه می‌دهد. پیوند به‌تنهایی برای آن بس نیست: شاید کس دیگری آن را بیابد. یکی از این دو را یک بار بگذارید. سپس آنچه هم‌اکنون پر کرده‌اید ادامه می‌یابد.
desk-first-go = ذخیره و ادامه
desk-second = یک نشانهٔ دیگر که خودتان هستید
desk-second-lead = کاری که اینجا می‌کنید فوراً به همهٔ خوانندگان می‌رسد یا دیگران را راه می‌دهد. برای آن کلید عبور لازم است، یا پیوند همراه با گذرواژهٔ شما. آنچه پر کرده‌اید می‌ماند.
desk-second-link = با گذرواژه وارد شده‌اید. پیوند تازه‌ای را در همین مرورگر، در زبانهٔ دیگر، باز کنید؛ سپس به این صفحه برگردید و ادامه دهید. پیوند را کس دیگری که دعوت می‌کند اینجا می‌سازد، یا گردانندهٔ این برنامه با دستور «witaj review link».
desk-second-sent = پیوند به نشانی ایمیل شما فرستاده می‌شود. آن را در همین مرورگر، در زبانهٔ دیگر، باز کنید؛ سپس به این صفحه برگردید و ادامه دهید.
desk-second-lost = گذرواژه یا کلید عبور را گم کرده‌اید؟ کس دیگری که دعوت می‌کند اینجا می‌گذارد از نو آغاز کنید، یا گردانندهٔ این برنامه با دستور «witaj review link --anew».
desk-people-anew = گذرواژه یا کلید عبورش را گم کرده است
desk-people-anew-note = مطمئن شوید که واقعاً خود او درخواست می‌کند. آنگاه گذرواژه و کلیدهای عبور او حذف می‌شود و از همه جا خارج می‌شود. با پیوندی که می‌بینید یک بار وارد می‌شود و گذرواژه یا کلید تازه می‌گذارد.
desk-people-anew-go = بگذارید از نو آغاز کند
desk-me-password-leaked = این گذرواژه لو رفته است: در فهرست‌هایی هست که پیش از همه آزموده می‌شوند. گذرواژهٔ دیگری برگزینید و آن را هر جای دیگری که به کار می‌برید عوض کنید.
desk-me-password-unseen = اکنون نمی‌توان دید که این گذرواژه لو رفته است یا نه، پس ذخیره نشد. بعداً دوباره تلاش کنید یا به گردانندهٔ این برنامه بگویید.
desk-notices = آنچه در شیوهٔ ورود شما تغییر کرده
desk-notice-password-set = گذرواژه‌ای گذاشته شد.
desk-notice-password-changed = گذرواژه عوض شد.
desk-notice-passkey-set = کلید عبوری گذاشته شد.
desk-notice-passkey-removed = کلید عبوری حذف شد.
desk-notice-anew = گذرواژه و کلیدهای عبور شما حذف شد تا بتوانید از نو آغاز کنید.
desk-notice-address = نشانی ایمیل شما گذاشته، عوض یا پاک شد.
desk-notice-not-you = اگر شما این کار را نکرده‌اید، فوراً به کسی که شما را دعوت کرده بگویید: او می‌تواند شما را از همه جا خارج کند.
