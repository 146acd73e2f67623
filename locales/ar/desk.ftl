# The review desk: signing in, reading, approving, asking, editing.

desk-name = مكتب المراجعة
desk-home = العودة إلى البداية
desk-save = حفظ
desk-kept = تم الحفظ.
desk-again = أرسِل مرة أخرى
desk-typed = ما كتبته
desk-nav-queue = للمراجعة
desk-nav-me = حسابي
desk-nav-menu = القائمة
desk-sign-in = تسجيل الدخول
desk-sign-in-lead = لمن يراجعون الترجمات ويحافظون على صحة المعلومات.
desk-sign-in-name = اسم الدخول
desk-sign-in-password = كلمة السر
desk-sign-in-wrong = الاسم وكلمة السر غير متطابقين. حاول مرة أخرى أو اطلب رابطًا جديدًا.
desk-sign-in-link = ليست لديك كلمة سر أو نسيتها؟ اطلب رابطًا جديدًا ممن دعاك.
desk-join = أهلًا وسهلًا، { $name }
desk-join-lead = هنا تتحقق من صحة الترجمات، ليستطيع القادمون الجدد الاعتماد عليها.
desk-join-button = ادخل
desk-join-note = يعمل هذا الرابط مرة واحدة على هذا الجهاز. في «حسابي» يمكنك وضع كلمة سر وتسجيل الخروج.
desk-join-gone = لم يعد هذا الرابط يعمل
desk-join-gone-lead = كل رابط يعمل مرة واحدة وخلال سبعة أيام. اطلب رابطًا جديدًا ممن دعاك.
desk-me-reviews = تراجع الترجمات إلى: { $languages }
desk-me-edits = تحرّر محتوى: { $cities }
desk-me-admin = تدعو الآخرين.
desk-me-language = لغة هذه الصفحات
desk-me-name = اسمك
desk-me-credit = يجوز إظهار اسمي مع ما أعتمده
desk-me-credit-note = في الصفحات والحزم المطبوعة. وإلا فسيظهر رقم بدلًا منه.
desk-me-password = كلمة السر
desk-me-password-lead = باسم وكلمة سر يمكنك الدخول دون رابط.
desk-me-password-there = كلمة السر موضوعة.
desk-me-password-new = كلمة سر جديدة
desk-me-password-hint = { $least } حرفًا على الأقل. أربع كلمات لا يجمعها غيرك خيار جيد.
desk-me-password-short = كلمة السر هذه قصيرة جدًا: يلزم { $least } حرفًا على الأقل.
desk-me-password-long = كلمة السر هذه طويلة جدًا.
desk-me-password-guessable = كلمة السر هذه سهلة التخمين: يستعملها كثيرون، أو هي من أسماء، أو من حروف أو مفاتيح متتالية. اجمع كلمات لا يجمعها غيرك.
desk-me-password-name = اختر اسم دخول آخر: ثلاثة أحرف على الأقل ولا يستعمله أحد غيرك هنا.
desk-me-password-kept = تم حفظ كلمة السر. سُجّل خروجك من كل الأجهزة الأخرى.
desk-me-sessions = أين سجّلت الدخول
desk-me-session = { $device }، منذ { $date }
desk-me-this = هذا الجهاز
desk-me-end = تسجيل الخروج هناك
desk-me-ended = سُجّل خروجك هناك.
desk-me-out = تسجيل الخروج هنا
desk-foreign = لم تُرسل هذه الاستمارة من هنا
desk-foreign-lead = لم تُقبل حفاظًا على سلامتك. افتح هذه الصفحات وحاول مرة أخرى.
desk-unreadable = تعذّرت قراءة هذا
desk-unreadable-lead = ارجع وحاول مرة أخرى.
desk-large = هذا طويل جدًا
desk-large-lead = ارجع واختصره.
desk-slow = محاولات كثيرة في وقت واحد
desk-slow-lead = انتظر دقيقة ثم حاول مرة أخرى.
desk-down = لا يمكن حفظ شيء الآن
desk-down-lead = ما كتبته ما زال في هذه الصفحة. انتظر دقيقة ثم أرسله مرة أخرى.
desk-out = سُجّل خروجك
desk-out-lead = سجّل الدخول مرة أخرى. إن كتبت شيئًا فهو في الأسفل: انسخه أولًا.
desk-lost = لا توجد صفحة كهذه
desk-lost-lead = ربما غيّر أحدهم شيئًا في هذه الأثناء.
desk-not-yours = هذا ليس من مهامك
desk-not-yours-lead = اسأل من دعاك إن كان عليك القيام به.
desk-me-password-current = كلمة السر الحالية
desk-me-password-wrong = كلمة السر الحالية غير صحيحة. إن نسيتها فاطلب رابطًا جديدًا.

# What waits, and the page on which it is judged.
desk-queue-next = ابدأ بهذه الصفحة
desk-queue-begin = ابدأ
desk-queue-rest = كل ما ينتظر
desk-queue-all = { PLURAL($count) ->
    [zero] لا صفحات أخرى
    [one] أظهر صفحة أخرى
    [two] أظهر صفحتين أخريين
    [few] أظهر { $count } صفحات أخرى
    [many] أظهر { $count } صفحة أخرى
   *[other] أظهر { $count } صفحة أخرى
}
desk-queue-nothing = لا شيء ينتظر هنا. شكرًا لك!
desk-page-done = اعتُمدت كل أقسام هذه الصفحة. شكرًا لك!
desk-sum = { $sections }، { $time }
desk-sections = { PLURAL($count) ->
    [zero] لا أقسام
    [one] قسم واحد
    [two] قسمان
    [few] { $count } أقسام
    [many] { $count } قسمًا
   *[other] { $count } قسم
}
desk-minutes = { PLURAL($count) ->
    [zero] أقل من دقيقة
    [one] نحو دقيقة
    [two] نحو دقيقتين
    [few] نحو { $count } دقائق
    [many] نحو { $count } دقيقة
   *[other] نحو { $count } دقيقة
}
desk-hours = { PLURAL($count) ->
    [zero] أقل من ساعة
    [one] نحو ساعة
    [two] نحو ساعتين
    [few] نحو { $count } ساعات
    [many] نحو { $count } ساعة
   *[other] نحو { $count } ساعة
}
desk-some-disputed = { PLURAL($count) ->
    [zero] لا خلاف
    [one] قسم مختلَف فيه
    [two] قسمان مختلَف فيهما
    [few] { $count } أقسام مختلَف فيها
    [many] { $count } قسمًا مختلَفًا فيه
   *[other] { $count } قسم مختلَف فيه
}
desk-some-outdated = { PLURAL($count) ->
    [zero] لا تغيير
    [one] قسم تغيّر
    [two] قسمان تغيّرا
    [few] { $count } أقسام تغيّرت
    [many] { $count } قسمًا تغيّر
   *[other] { $count } قسم تغيّر
}
desk-some-missing = { PLURAL($count) ->
    [zero] كلها مترجمة
    [one] قسم غير مترجم
    [two] قسمان غير مترجمين
    [few] { $count } أقسام غير مترجمة
    [many] { $count } قسمًا غير مترجم
   *[other] { $count } قسم غير مترجم
}
desk-topic-none = نصوص أخرى
desk-reason-emergency = يقرؤه من هم في خطر
desk-reason-urgent = عاجل
desk-reason-facts = أرقام ومواعيد
desk-reason-read = يُقرأ كثيرًا
desk-reason-first-steps = تؤدي إليه الخطوات الأولى
desk-filter = إظهار بعضها فقط
desk-filter-all = الكل
desk-filter-topic = الموضوع
desk-filter-state = الحالة
desk-filter-layer = يخص
desk-filter-city = المدينة
desk-filter-show = إظهار
desk-state-draft = ينتظرك
desk-state-outdated = تغيّر الأصل
desk-state-disputed = المراجعون مختلفون
desk-state-missing = غير مترجم
desk-approved-by = اعتمده { $name } في { $date }
desk-live = الصفحة كما يراها القراء
desk-pack = في الحزمة المطبوعة
desk-side-missing = لا شيء مكتوب هنا بعد.
desk-changed-since = ما تغيّر منذ الاعتماد
desk-before = من قبل
desk-now = الآن
desk-changed-unknown = لم يعد النص السابق محفوظًا. اقرأ القسم كله.
desk-guards = ما لا يتطابق
desk-talk-answer = أجب
desk-send = أرسل
desk-good = جيد
desk-change = أصحّحه
desk-translate = أترجمه
desk-edit-heading = العنوان
desk-edit-body = النص
desk-edit-say = كيف يُلفظ
desk-edit-chips = يضع البرنامج هذه القيم. اترك أسماءها في النص كما هي تمامًا:
desk-preview = كما سيبدو
desk-change-save = احفظ واعتمد
desk-change-look = انظر كيف يبدو
desk-chips-lead = القيم التي يضعها البرنامج. المس قيمة لتضعها حيث تكتب أو لتنقلها إلى هناك:
desk-chip-lacks = ليست في النص
desk-link = رابط
desk-link-words = كلمات الرابط
desk-links-lead = الروابط. المس رابطًا في النص لتغيّر كلماته، أو هنا لتضعه حيث تكتب:
desk-edit-links = ما بين القوسين بعد الرابط يقول إلى أين يؤدي. اتركه كما هو تمامًا:
desk-look = معاينة
desk-look-says = هذه معاينة. لم تُنشر ولا يراها أحد غيرك.
desk-look-page = معاينة: الصفحة كلها
desk-look-pack = معاينة: في الحزمة المطبوعة
desk-look-number = الصفحة { $number }
desk-look-unprinted = لا يمكن طباعة هذا كما هو الآن.
desk-look-live = اعرض الصفحة كلها وأنا أكتب
desk-ask = لا أفهم النص الأصلي
desk-ask-label = ما غير الواضح؟ سيقرؤه المحررون.
desk-ask-send = أرسل السؤال
desk-more = شيء آخر
desk-talk-label = كلامك للآخرين
desk-talk-say = اكتب تعليقًا
desk-wrong = الترجمة غير صحيحة
desk-talk-empty = لم يُكتب شيء. اكتب بضع كلمات أولًا.
desk-talk-long = هذا أطول من تعليق. اختصره.
desk-talk-comment = تعليق
desk-talk-question = سؤال عن النص الأصلي
desk-talk-objection = يرى أحدهم أن الترجمة غير صحيحة
desk-done-good = تم الاعتماد. شكرًا! إليك القسم التالي.
desk-done-changed = تم الحفظ والاعتماد. شكرًا! إليك القسم التالي.
desk-done-asked = وصل سؤالك إلى المحررين. ستجد الجواب هنا.
desk-done-said = أُرسل. يمكن للآخرين قراءته هنا.
desk-done-wrong = سُجّل. يُبلَّغ القراء بأن المراجعين مختلفون إلى أن يُحسم الأمر.
desk-moved = في هذه الأثناء غيّر أحدهم هذا القسم. في الأعلى ما هو عليه الآن. ما كتبته محفوظ.
desk-guarded = يختلف عن الأصل فيما يجب أن يتطابق. ما كتبته محفوظ.
desk-faults = لا يمكن حفظه هكذا؛ ما كتبته محفوظ. يقول الفحص:
desk-head-first = ترجم العنوان والملخص أولًا، ثم الأقسام. ما كتبته هنا محفوظ.
desk-built-upon = تستند تغييرات لاحقة إلى هذا التغيير، فلا يمكن التراجع عنه وحده.
desk-read-only = لا يمكن كتابة المحتوى الآن. ما كتبته محفوظ؛ أخبر من دعاك.
desk-full = القرص ممتلئ. ما كتبته محفوظ؛ أخبر من دعاك.
desk-merging = يعمل أحدهم على الملفات الآن. ما كتبته محفوظ؛ حاول بعد بضع دقائق.
desk-obstacle = تعذّر الحفظ. ما كتبته لم يضع؛ حاول بعد بضع دقائق.

# What differs between a translation and its original.
guard-fact-missing = القيمة «{ $value }» من الأصل ناقصة في الترجمة.
guard-fact-extra = في الترجمة القيمة «{ $value }» وليست في الأصل.
guard-phone-missing = رقم الهاتف { $value } من الأصل ناقص في الترجمة.
guard-phone-extra = في الترجمة رقم الهاتف { $value } وليس في الأصل.
guard-amount-missing = المبلغ { $value } من الأصل ناقص في الترجمة.
guard-amount-extra = في الترجمة المبلغ { $value } وليس في الأصل.
guard-date-missing = التاريخ { $value } من الأصل ناقص في الترجمة.
guard-date-extra = في الترجمة التاريخ { $value } وليس في الأصل.
guard-hours-missing = الوقت { $value } من الأصل ناقص في الترجمة.
guard-hours-extra = في الترجمة الوقت { $value } وليس في الأصل.
guard-number-missing = العدد { $value } من الأصل ناقص في الترجمة.
guard-number-extra = في الترجمة العدد { $value } وليس في الأصل.
guard-typed = كُتب { $value } يدويًا. ضع القيمة باسمها لتبقى صحيحة إذا تغيّرت.
guard-link-missing = الرابط إلى { $value } من الأصل ناقص في الترجمة.
guard-link-extra = في الترجمة رابط إلى { $value } وليس في الأصل.
guard-term-missing = الرابط إلى كلمة «{ $value }» في المسرد ناقص في الترجمة.
guard-term-extra = في الترجمة رابط إلى كلمة «{ $value }» في المسرد وليس في الأصل.
guard-section-missing = لم يُترجم القسم «{ $value }» بعد.
guard-section-extra = ليس في الأصل قسم «{ $value }».
guard-left-over = تبدو بعض الكلمات غير مترجمة: { $value }
guard-other-script = هذا مكتوب بحروف لغة أخرى: { $value }
guard-direction = هنا علامة خفية ({ $value }) قد تقلب الأرقام. احذفها واكتب الموضع من جديد.
guard-too-long-title = طول العنوان { $letters } حرفًا، والمكان يتسع لـ { $most }. اختصره بمقدار { $by }.
guard-too-long-summary = طول الملخص { $letters } حرفًا، والمكان يتسع لـ { $most }. اختصره بمقدار { $by }.
guard-too-long-heading = طول عنوان القسم { $letters } حرفًا، والمكان يتسع لـ { $most }. اختصره بمقدار { $by }.
guard-too-long-body = طول النص { $letters } حرفًا، والورق يتسع لـ { $most }. ربما يمكن اختصاره بمقدار { $by }.

# What editors and those who invite do.
desk-nav-questions = الأسئلة
desk-nav-texts = النصوص
desk-nav-facts = القيم
desk-nav-history = السجل
desk-nav-people = الأشخاص
desk-nav-progress = التقدم
desk-questions-none = لا توجد أسئلة مفتوحة.
desk-questions-see = انظر القسم
desk-questions-source = غيّر الأصل
desk-questions-settle = حُسم الأمر
desk-people-link = أرسل هذا الرابط إلى الشخص. يُدخله مرة واحدة خلال سبعة أيام، ولن يظهر ثانية.
desk-people-invite = ادعُ شخصًا
desk-people-name = الاسم
desk-people-languages = يراجع الترجمات إلى
desk-people-also = ويمكنه أيضًا
desk-people-editor = تغيير النصوص الأصلية والقيم لهذه المدينة
desk-me-admin-task = دعوة الآخرين
desk-people-make = أنشئ الرابط
desk-people-fresh = رابط جديد
desk-people-end = تسجيل الخروج من كل الأجهزة
desk-people-leave = أغلق الدخول
desk-people-back = أعِد الدخول
desk-people-came = هنا منذ { $date }
desk-people-invited = دُعي في { $date } ولم يدخل بعد
desk-people-edits = يحرّر { $city }
desk-people-admin = يدعو الآخرين
desk-people-incomplete = اكتب اسمًا واختر مهمة واحدة على الأقل.
desk-people-known = هناك شخص بهذا الاسم. إن كان هو نفسه فأنشئ رابطًا جديدًا في الأسفل.
desk-progress-of = الأقسام المعتمدة: { $approved } من { $all }
desk-progress-by = اعتمدها: { $names }
desk-progress-oldest = أقدمها في { $date }
desk-progress-topics = حسب الموضوع
desk-source-lead = النص الأصلي. من يغيّر كلمة هنا يجعل هذا القسم بحاجة إلى مراجعة في كل اللغات.
desk-reach = ما يشمله هذا التغيير
desk-reach-look = انظر ما يشمله هذا
desk-reach-pages = { PLURAL($count) ->
    [zero] لا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $count } صفحات
    [many] { $count } صفحة
   *[other] { $count } صفحة
}
desk-reach-languages = { PLURAL($count) ->
    [zero] لا لغات
    [one] لغة واحدة
    [two] لغتان
    [few] { $count } لغات
    [many] { $count } لغة
   *[other] { $count } لغة
}
desk-reach-packs = { PLURAL($count) ->
    [zero] لا حزم
    [one] حزمة واحدة
    [two] حزمتان
    [few] { $count } حزم
    [many] { $count } حزمة
   *[other] { $count } حزمة
}
desk-reach-outdated = { PLURAL($count) ->
    [zero] لن يحتاج أي قسم معتمد إلى مراجعة جديدة
    [one] قسم معتمد واحد سيحتاج إلى مراجعة جديدة
    [two] قسمان معتمدان سيحتاجان إلى مراجعة جديدة
    [few] { $count } أقسام معتمدة ستحتاج إلى مراجعة جديدة
    [many] { $count } قسمًا معتمدًا سيحتاج إلى مراجعة جديدة
   *[other] { $count } قسم معتمد سيحتاج إلى مراجعة جديدة
}
desk-reach-run = ستصبح نسخة مطبوعة مستعملة خاطئة: { $name }
desk-facts-lead = كل قيمة مكتوبة مرة واحدة وتظهر في كل النصوص بكل اللغات.
desk-facts-find = ابحث عن قيمة
desk-kind-money = مبلغ
desk-kind-phone = رقم هاتف
desk-kind-number = عدد
desk-kind-percent = نسبة مئوية
desk-kind-duration = مدة
desk-kind-date = يوم
desk-kind-hours = ساعات العمل
desk-kind-web = عنوان صفحة
desk-kind-statement = ما تستند إليه الجملة
desk-facts-in = تظهر في
desk-facts-rest = يستند إليها
desk-facts-statements = لا يعرضها أي نص. كل منها يقول بأي مصدر قورنت جملة ومتى.
desk-texts-find = ابحث عن نص
desk-fact-value = القيمة الجديدة
desk-fact-checked = قورنت بالمصدر في
desk-fact-from = يسري من (فارغ: دائمًا)
desk-fact-until = صالح حتى (فارغ: لا نهاية معروفة)
desk-fact-sources = المصادر:
desk-fact-source-add = مصدر آخر معروف
desk-fact-source-new = مصدر ليس في القائمة
desk-source-title = عنوانه
desk-source-url = رابطه (فارغ: ليست له صفحة)
desk-source-publisher = من ينشره
desk-publisher-official = الدولة
desk-publisher-local-gov = بلدية أو قضاء أو إقليم
desk-publisher-ngo = جمعية أو مؤسسة
desk-publisher-press = صحيفة أو بوابة إخبارية
desk-publisher-commercial = شركة
desk-fact-no-source = سمِّ مصدرًا واحدًا على الأقل: من أين يُعرف هذا؟
desk-history-none = لم يتغيّر شيء بعد، أو أن المحتوى غير محفوظ في git.
desk-history-undo = تراجع عنه
desk-queue-title = الترجمات: { $language }

# Hours, places and warnings.
desk-reach-which = أي الصفحات؟
desk-reach-of = أي صفحة
desk-reach-in = بأي لغة
desk-nav-records = المواعيد والأماكن
desk-records-lead = المواعيد وأرقام الهاتف والعناوين كما يراها القراء على الموقع وفي الحزم.
desk-records-find = ابحث عن مكان أو خدمة
desk-record-hours = مواعيد العمل
desk-record-hours-hint = مثل { "\u2066" }08:00-16:00{ "\u2069" }؛ ومع استراحة: { "\u2066" }08:00-{ "\u2060" }12:00,{ "\u00A0" }13:00-{ "\u2060" }16:00{ "\u2069" }. السطر الفارغ يعني مغلق.
desk-record-expression = مواعيد العمل بطريقة OpenStreetMap
desk-record-expression-hint = لهذه المواعيد أيام خاصة لا يكفي لها سطر لكل يوم من الأسبوع.
desk-record-phones = أرقام الهاتف
desk-record-phone = الرقم { $number }
desk-record-phone-more = رقم آخر
desk-record-phone-hint = مع رمز البلد، مثل { "\u2066" }+48 58 524 45 00{ "\u2069" }. لحذف رقم أفرغ السطر أو أزل العلامة. الرقم الذي له اسم يُغيَّر في «القيم».
desk-record-street = الشارع والرقم
desk-record-postcode = الرمز البريدي
desk-record-town = المدينة
desk-record-district = الحي
desk-record-stop = أقرب موقف
desk-record-where = على الخريطة
desk-record-coordinates = درجات الشمال والشرق
desk-record-coordinates-hint = كما تعرضها خرائط الإنترنت، بنقاط: { "\u2066" }54.3520,{ "\u00A0" }18.6466{ "\u2069" }
desk-record-accuracy = مدى الدقة بالأمتار
desk-record-sources = من أين جاءت المعلومة
desk-wrong-empty = يجب كتابة شيء هنا.
desk-wrong-hours = هذه ليست مواعيد. اكتبها هكذا: { "\u2066" }08:00-16:00{ "\u2069" }.
desk-wrong-expression = لا يكتب OpenStreetMap المواعيد هكذا. يجب أن تشمل العطل الرسمية (PH).
desk-wrong-phone = لا يمكن الاتصال بهذا الرقم. اكتبه مع رمز البلد.
desk-wrong-coordinates = اكتب عددين بنقاط: الشمال أولًا ثم الشرق.
desk-wrong-outside = هذا خارج المدينة.
desk-wrong-metres = اكتب عدد الأمتار عددًا صحيحًا.
desk-wrong-postcode = هذا ليس رمزًا بريديًا.
desk-wrong-day = اختر يومًا لم يأتِ بعد اليوم.
desk-wrong-time = اختر يومًا ووقتًا.
desk-wrong-end = يجب أن تكون النهاية بعد البداية.
desk-wrong-typed = لا يجوز وضع أرقام في هذه الكلمات: للهواتف حقولها، والأوقات مكتوبة على حدة.
desk-alerts-lead = يظهر التحذير أعلى كل الصفحات من دقيقته الأولى إلى الأخيرة ثم يختفي من نفسه.
desk-alert-new = أعلن تحذيرًا
desk-alert-text = غيّر الكلام
desk-alert-end = أنهِه الآن
desk-alert-holds = ظاهر الآن
desk-alert-ahead = لم يظهر بعد
desk-alert-over = انتهى
desk-alert-words = ما يقال للناس
desk-alert-title = العنوان
desk-alert-summary = ما العمل، في جملة أو جملتين
desk-alert-body = ما يقال أيضًا (يمكن أن يبقى فارغًا)
desk-alert-when = متى ولمن
desk-alert-severity = مدى الخطورة
desk-alert-from = من
desk-alert-until = حتى
desk-alert-topics-hint = يظهر في صفحات هذه المواضيع، وإن لم يُختر شيء ففي كل الصفحات.
desk-alert-source = المصدر
desk-wrong-somewhere = هناك شيء غير صحيح بعد. تجد بيانه بجانب كل حقل.

# An editor ends a dispute.
desk-settle = إنهاء الخلاف
desk-settle-lead = المراجعون مختلفون في هذا القسم. اقرأ ما يقولون ثم اختر. ما اعتمدوه من قبل يعود ساريًا.
desk-settle-keep = اتركه كما هو
desk-settle-earlier = خذ النسخة السابقة
desk-settle-was = النسخة السابقة، وما يختلف فيها معلَّم
desk-done-settled = انتهى الخلاف. يراه الجميع هنا.

# On paper and in files.
desk-paper = على الورق وفي ملفات
desk-paper-lead = للاجتماعات وللمترجمين الذين يعملون في مكان آخر: خذ الأقسام معك وأعد التصحيحات.
desk-paper-out = خذها معك
desk-paper-which = الأقسام
desk-paper-waiting = التي تنتظر
desk-paper-pdf = ورقة للطباعة (PDF)
desk-paper-csv = جدول (CSV)
desk-paper-xliff = للمترجمين (XLIFF)
desk-paper-back = أعِد التصحيحات
desk-paper-back-lead = في الجدول اكتب في العمودين الأخيرين فقط. ومن الورقة المطبوعة اكتب الرمز والكلمات الجديدة. لا يُكتب شيء قبل أن تراه.
desk-paper-file = جدول (CSV) أو XLIFF
desk-paper-look = انظر ما سيتغيّر
desk-paper-take = اقبل هذه التصحيحات
desk-paper-none = لا جديد في هذا الملف.
desk-paper-unknown = السطر { $line }: لا قسم رمزه { $code } الآن. ربما كُتب خطأ أو تغيّر القسم بعد الطباعة.
desk-paper-moved = تغيّر الأصل أو الترجمة منذ أخذها. خذها مرة أخرى.
desk-paper-faults = الفحص لا يسمح بهذا.
desk-paper-mend = صحّح هذه الأقسام في ملفك وأحضره مرة أخرى، أو افتح القسم هنا واكتبه. ولا حاجة إلى أن تنتظرها بقية الأقسام.
desk-paper-head-first = هذا النص لم يُترجم بعد، والترجمة تبدأ بالعنوان والملخص. ترجمهما (الرابط أدناه يقود إليهما)، ثم عد إلى هذه الصفحة: ملفك ما زال هنا، ويمكن عندئذ قبول هذا القسم.
desk-paper-left = ملفك بتاريخ { $date } ما زال هنا. انظر إليه مرة أخرى
desk-paper-open = افتح القسم
desk-paper-no-file = هذا ليس جدولًا من هنا ولا XLIFF.
desk-paper-language = هذا الملف بلغة أخرى.
desk-paper-failed = تعذّرت طباعة الورقة. اختر أقسامًا أقل أو خذ الجدول.
desk-paper-takes = { PLURAL($count) ->
    [zero] لن يتغيّر أي قسم
    [one] سيتغيّر قسم واحد
    [two] سيتغيّر قسمان
    [few] ستتغيّر { $count } أقسام
    [many] سيتغيّر { $count } قسمًا
   *[other] سيتغيّر { $count } قسم
}
desk-paper-refuses = { PLURAL($count) ->
    [zero] كل الأقسام مقبولة
    [one] لا يمكن قبول قسم واحد
    [two] لا يمكن قبول قسمين
    [few] لا يمكن قبول { $count } أقسام
    [many] لا يمكن قبول { $count } قسمًا
   *[other] لا يمكن قبول { $count } قسم
}
desk-paper-taken = { PLURAL($count) ->
    [zero] لم يُقبل أي قسم.
    [one] قُبل قسم واحد. ينتظر الاعتماد.
    [two] قُبل قسمان. ينتظران الاعتماد.
    [few] قُبلت { $count } أقسام. تنتظر الاعتماد.
    [many] قُبل { $count } قسمًا. تنتظر الاعتماد.
   *[other] قُبل { $count } قسم. تنتظر الاعتماد.
}

# The week, for readers of news.
desk-week = أسبوع مراجعة الترجمات: { $city }
desk-week-of = من { $from } إلى { $to }
desk-week-nothing = لم يُعتمد شيء هذا الأسبوع.
desk-week-now = أين وصلت كل لغة
desk-week-feed = الأسبوع كخلاصة أخبار
desk-week-approved = { PLURAL($count) ->
    [zero] لا أقسام معتمدة: { $names }
    [one] اعتُمد قسم واحد: { $names }
    [two] اعتُمد قسمان: { $names }
    [few] اعتُمدت { $count } أقسام: { $names }
    [many] اعتُمد { $count } قسمًا: { $names }
   *[other] اعتُمد { $count } قسم: { $names }
}

# E-mail: links and the summary of the week.
desk-sign-in-mail = اطلب رابطًا بالبريد الإلكتروني
desk-sign-in-mail-send = أرسلوا لي رابطًا
desk-sign-in-sent = انظر في بريدك الإلكتروني
desk-sign-in-sent-lead = إذا كان هذا العنوان معروفًا هنا فالرابط في الطريق. يعمل مرة واحدة خلال ساعة. انظر أيضًا في البريد غير المرغوب فيه.
desk-join-email = نحتفظ بعنوان بريدك الإلكتروني { $address } لنرسل إليك الروابط. يمكنك حذفه في «حسابي». ويُحذف أيضًا عندما يُغلق دخولك.
desk-me-email-is = عنوان بريدك الإلكتروني هنا: { $address }. تُرسل إليه روابط الدخول. لا يراه إلا من يدعو الآخرين.
desk-me-email-none = ليس لدينا عنوان بريدك الإلكتروني. إذا كتبته تصلك الروابط بالبريد.
desk-me-email-other = عنوان بريد إلكتروني آخر
desk-me-email-note = يُرسل رابط إلى هذا العنوان. يُحفظ العنوان بعد أن تفتح الرابط.
desk-me-email-sent = الرابط في الطريق. افتحه خلال ساعة: عندها فقط يُحفظ العنوان. انظر أيضًا في البريد غير المرغوب فيه.
desk-me-email-unsent = تعذّر إرسال الرسالة. تحقق من العنوان أو حاول لاحقًا.
desk-me-email-later = تعذر إرسال الرسالة حتى الآن: خادم البريد لا يجيب. تحقق من العنوان؛ ستتكرر المحاولة تلقائيًا خلال ساعة.
desk-owed = رسائل تعذّر إرسالها
desk-owed-again = ستُعاد المحاولة.
desk-owed-next = المحاولة التالية: { $moment }
desk-owed-over = لن تُعاد المحاولة.
desk-me-email-forget = احذف عنواني
desk-me-email-forgotten = حُذف عنوان بريدك الإلكتروني.
desk-me-week = أرسلوا لي كل يوم اثنين ما حدث في المكتب في الأسبوع السابق
desk-me-week-note = في كل رسالة من هذه الرسائل رابط يوقفها.
desk-people-email = عنوان البريد الإلكتروني
desk-people-email-note = يمكن أن يبقى فارغًا. يُرسل إليه هذا الرابط، ثم الروابط التي يطلبها الشخص. يُحذف العنوان عندما يُغلق دخول الشخص.
desk-people-email-wrong = هذا ليس عنوان بريد إلكتروني. اكتبه مثل name@example.org دون مسافات.
desk-people-email-taken = عنوان البريد الإلكتروني هذا لشخص آخر هنا.
desk-people-mailed = الرابط في الطريق إلى { $address }. إذا لم يصل فسلّمه بنفسك. يُدخل الشخص مرة واحدة خلال سبعة أيام، ولن يظهر ثانية.
desk-people-unmailed = لم نتمكن من إرسال الرسالة إلى { $address }: خادم البريد لا يجيب. سلّم الرابط بنفسك. يُدخل الشخص مرة واحدة خلال سبعة أيام، ولن يظهر ثانية.
desk-people-mail-refused = خادم البريد لا يقبل العنوان { $address }. تحقق منه أو سلّم الرابط بنفسك. يُدخل الشخص مرة واحدة خلال سبعة أيام، ولن يظهر ثانية.
desk-people-by-email = رابط جديد بالبريد الإلكتروني
desk-people-mail-send = أرسل الرابط
desk-stop = هل توقف الرسالة الأسبوعية؟
desk-stop-button = لا ترسلوها لي بعد الآن
desk-stop-done = لن تصلك رسائل أسبوعية بعد الآن
desk-stop-done-lead = يمكنك تشغيلها من جديد في «حسابي» في مكتب المراجعة.
desk-stop-gone-lead = ربما أُوقفت الرسائل الأسبوعية من قبل. في «حسابي» في مكتب المراجعة ترى هل تصلك.
desk-address = هل { $address } عنوان بريدك الإلكتروني؟
desk-address-lead = إلى هذا العنوان تُرسل الروابط التي يدخل بها { $name }.
desk-address-button = نعم، احفظه
desk-address-done = حُفظ عنوان بريدك الإلكتروني
desk-address-gone-lead = في «حسابي» يمكنك أن تكتب عنوانك من جديد.

# Why the checks forbid a change.
fault-typed-phone = كُتب رقم هاتف داخل الكلمات. ضعه باسمه ليبقى صحيحًا.
fault-typed-amount = كُتب مبلغ داخل الكلمات. ضع القيمة باسمها لتبقى صحيحة.
fault-digits = في الكلمات أرقام لا تفسرها أي قيمة. ضع القيمة باسمها أو اكتب العدد بالحروف.
fault-facts = القيم التي يضعها البرنامج ليست كما في الأصل.
fault-numbers = الأعداد ليست كما في الأصل.
fault-links = الروابط ليست كما في الأصل.
fault-terms = كلمة من المسرد مكتوبة أو مرتبطة على غير ما يجب.
fault-unknown-fact = ذُكرت هنا قيمة غير موجودة.
fault-expired = هنا قيمة لا تسري اليوم.
fault-unconfirmed = شيء هنا ليس له مصدر أو لم يؤكده أحد.
fault-not-for-print = هنا قيمة لا يجوز طبعها، وهذا النص يُطبع.
fault-markup = في النص علامات لا مكان لها هنا. أغلق كل علامة ولا تكتب HTML.
fault-link = رابط لا يؤدي إلى شيء.
fault-invisible = هنا حرف غير مرئي. احذفه واكتب الموضع من جديد.
fault-sections = الأقسام أو ترتيبها ليست كما في الأصل.
fault-phrases = عبارة مكتوبة على غير ما في قائمتها.
fault-place-name = مكان مسمى على غير ما في قائمة الأماكن.
fault-outside = مكان يقع خارج مدينته.
fault-known-wrong = شيء هنا معروف أنه خطأ.
fault-phone = رقم هاتف لا يمكن الاتصال به.
fault-hours = ساعات العمل غير مقروءة أو لا تذكر أيام العطل الرسمية.
fault-time = يوم أو وقت غير موجود أو لا يتفق مع غيره.
fault-entry = حقل فارغ أو فيه ما لا يناسبه.
fault-missing = ذُكر هنا شيء غير موجود: موضوع أو مكان أو جهة أو صفحة.
fault-long = هذا طويل جدًا.
fault-other = يجد الفحص خطأ في { $file }، السطر { $line }.

# Passkeys.
desk-sign-in-passkey = ادخل بمفتاح مرور
desk-sign-in-or = أو بالاسم وكلمة السر:
desk-passkeys = مفاتيح المرور
desk-passkey-lead = بمفتاح المرور تدخل ببصمة الإصبع أو الوجه أو رمز الشاشة، دون اسم ولا كلمة سر. يبقى المفتاح في جهازك، ولا يُحفظ هنا شيء سري منه.
desk-passkey-is = { $device }، وُضع في { $date }
desk-passkey-is-used = { $device }، وُضع في { $date }، واستُعمل آخر مرة في { $used }
desk-passkey-add = ضع مفتاح مرور
desk-passkey-remove = احذف
desk-passkey-kept = وُضع مفتاح المرور. يمكنك الدخول به في المرة القادمة.
desk-passkey-removed = حُذف مفتاح المرور ولن يُدخل أحدًا بعد الآن. سُجّل خروجك من كل الأجهزة الأخرى. احذفه من جهازك أيضًا.
desk-passkey-known = في هذا الجهاز مفتاح مرور لك من قبل.
desk-passkey-stopped = لم يعطِ الجهاز مفتاح مرور. حاول مرة أخرى أو ادخل بطريقة أخرى.
desk-passkey-late = استغرق ذلك وقتًا طويلًا أو أُرسل مرتين. حاول مرة أخرى.
desk-passkey-unknown = مفتاح المرور هذا غير معروف هنا أو حُذف. ادخل بطريقة أخرى واحذفه من جهازك.
desk-passkey-copied = يبدو أن لدى أحدهم نسخة من مفتاح المرور هذا، لذلك لا يُدخل أحدًا. ادخل بطريقة أخرى واحذفه في صفحتك.
desk-passkey-wrong = جواب الجهاز لا يناسب هذه الصفحة. تحقق من العنوان في المتصفح وحاول مرة أخرى.
desk-passkey-left = لم يعد لك دخول هنا. اسأل من دعاك.
desk-passkey-many = هناك عشرون مفتاح مرور. احذف واحدًا أولًا.
desk-passkey-last = هذا كل ما تدخل به إلى جانب الرابط، والرابط وحده لا يكفي لما تفعله هنا. ضع أولًا كلمة سر أو مفتاح مرور آخر.
desk-proof = أما زلت أنت؟
desk-proof-lead = مضى وقت منذ دخولك. قبل تغيير من يدخل هنا وكيف، أثبت مرة أخرى أنك أنت. ما ملأته محفوظ.
desk-proof-go = تابع
desk-proof-passkey = أظهر مفتاح مرور
desk-proof-link = ليست لديك كلمة سر ولا مفتاح مرور بعد. ادخل برابط جديد: ينشئه هنا شخص آخر ممن يدعون، أو من يشغّل هذا البرنامج بالأمر “witaj review link”. بعد ذلك يمكنك خلال ساعة وضع كلمة سر أو مفتاح مرور.
desk-passkey-others = مفتاح المرور هذا لشخص آخر.
desk-first = ضع أولًا مفتاح مرور أو كلمة سر
desk-first-lead = ما تفعله هنا يصل فورًا إلى كل القراء، أو يُدخل آخرين. الرابط وحده لا يكفي لذلك: قد يجده شخص آخر. ضع أحد الاثنين مرة واحدة، وبعدها يُتابَع ما ملأته الآن.
desk-first-go = احفظ وتابع
desk-second = إثبات آخر أنك أنت
desk-second-lead = ما تفعله هنا يصل فورًا إلى كل القراء، أو يُدخل آخرين. يلزم لذلك مفتاح مرور، أو رابط مع كلمة سرك. ما ملأته محفوظ.
desk-second-link = دخلت بكلمة السر. افتح رابطًا جديدًا في هذا المتصفح، في تبويب آخر، ثم عد إلى هذه الصفحة وتابع. ينشئ الرابط هنا شخص آخر ممن يدعون، أو من يشغّل هذا البرنامج بالأمر “witaj review link”.
desk-second-sent = الرابط في طريقه إلى بريدك الإلكتروني. افتحه في هذا المتصفح، في تبويب آخر، ثم عد إلى هذه الصفحة وتابع.
desk-second-lost = فقدت كلمة السر أو مفتاح المرور؟ يتيح لك البدء من جديد هنا شخص آخر ممن يدعون، أو من يشغّل هذا البرنامج بالأمر “witaj review link --anew”.
desk-people-anew = فقد كلمة السر أو مفتاح المرور
desk-people-anew-note = تأكد من أن من يطلب هو هذا الشخص فعلًا. عندئذ تُحذف كلمة سره ومفاتيح مروره، ويُسجَّل خروجه من كل الأجهزة. يدخل مرة واحدة بالرابط الذي سيظهر لك، ويضع غيرها.
desk-people-anew-go = اسمح له بالبدء من جديد
desk-me-password-leaked = تسرّبت كلمة السر هذه: هي في القوائم التي تُجرَّب أولًا. اختر غيرها، وغيّرها في كل مكان آخر تستعملها فيه.
desk-me-password-unseen = لا يمكن الآن التحقق من تسرّب كلمة السر هذه، فلم تُحفظ. حاول لاحقًا، أو أخبر من يشغّل هذا البرنامج.
desk-notices = ما تغيّر في طريقة دخولك
desk-notice-password-set = وُضعت كلمة سر.
desk-notice-password-changed = غُيّرت كلمة السر.
desk-notice-passkey-set = وُضع مفتاح مرور.
desk-notice-passkey-removed = حُذف مفتاح مرور.
desk-notice-anew = حُذفت كلمة سرك ومفاتيح مرورك لكي تبدأ من جديد.
desk-notice-address = وُضع عنوان بريدك الإلكتروني أو غُيّر أو حُذف.
desk-notice-not-you = إذا لم تكن أنت من فعل ذلك، فأخبر فورًا من دعاك: يمكنه تسجيل خروجك من كل مكان.
