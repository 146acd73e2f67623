# الموقع الإلكتروني.

site-name = Witaj
site-skip = انتقل إلى المحتوى
site-home = الصفحة الرئيسية
site-path = أين أنت
site-footer = عن هذا الموقع
site-language = اللغة:
site-languages = اللغات
site-languages-lead = اختر اللغة التي تريد أن تقرأ بها.
site-cities = اختر مدينتك
site-topics = المواضيع
site-guides = ماذا تعرف وماذا تفعل
site-services = من يساعد
site-topic-empty = لا يوجد شيء هنا بعد.
site-about = عن الخدمة
site-privacy = الخصوصية
site-accessibility = بيان إمكانية الوصول
site-edition = الإصدار { $edition } بتاريخ { $date }
site-map-credit = الخريطة:

# حالات الطوارئ
site-strip-call = هل أحد في خطر؟ اتصل:
site-all-numbers = كل أرقام الطوارئ
site-emergency = أرقام الطوارئ
site-emergency-lead = المس الرقم لتتصل.
site-emergency-guides = كيف تتصل وماذا تقول

# البحث
site-search = بحث
site-search-label = عمّ تبحث؟
site-search-button = ابحث
site-search-empty = اكتب كلمة أو سؤالًا، مثلًا: طبيب، PESEL، أبحث عن سكن.
site-search-results = نتائج البحث عن: { $query }
site-search-hits = النتائج
site-search-count = { PLURAL($count) ->
    [zero] { $count } نتيجة
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
site-search-nearest = لم نجد هذه الكلمات بالضبط.
site-search-closest = أقرب النتائج
site-search-nothing = لم نجد شيئًا. جرّب كلمات أخرى أو اختر موضوعًا أو اتصل.
site-search-suggestion = هل تقصد:
site-suggestions = اقتراحات
site-suggestions-count = { PLURAL($count) ->
    [zero] { $count } اقتراح
    [one] اقتراح واحد
    [two] اقتراحان
    [few] { $count } اقتراحات
    [many] { $count } اقتراحًا
   *[other] { $count } اقتراح
}
site-call = اتصل:
site-search-ask = اسأل إنسانًا
site-kind-guide = دليل
site-kind-service = مساعدة
site-filter = تضييق النتائج
site-filter-open = مفتوح الآن
site-filter-language = لغة الخدمة
site-filter-layer = أين يسري هذا
site-filter-remove = إزالة: { $filter }
site-filter-clear = إزالة الكل
site-filter-nothing = لا توجد نتائج مع هذه الاختيارات. أزل واحدًا منها.
site-filter-guides = ليس للأدلة سعر ولا ساعات عمل، لذلك لا تظهر هنا: { $count }.
site-filter-show-guides = اعرضها
site-search-more = عرض الكل: { $count }
site-search-topics = أقرب المواضيع
site-search-all-topics = كل المواضيع
site-missing-write = اكتب إلى المدينة ما الذي ينقص. سؤالك موجود في الرسالة.
site-missing-subject = Witaj: هناك شيء ناقص
site-missing-letter = بحثت في Witaj ولم أجد جوابًا عن: { $query }
site-missing-counted = نعدّ الأسئلة التي لا جواب لها، ولا نسجّل شيئًا عنك. هكذا نعرف ما الذي ينقص.
site-fact-since = يسري من { $date }
site-fact-until = يسري حتى { $date }
site-fact-between = يسري من { $since } إلى { $until }
site-fact-later = من { $date }: { $value }
site-fact-source = المصدر:
site-fact-more = اقرأ المزيد

# الصفحة الرئيسية
site-welcome = أهلًا بك! هنا { $city }.
site-home-lead = ماذا تعرف وماذا تفعل عندما تبدأ حياتك في بولندا. خطوة بعد خطوة، وبلغتك.
site-home-more = أشياء مفيدة
site-places = الخريطة والعناوين
site-places-about = الدوائر والأطباء والمساعدة في المدينة
site-places-lead = لكل مكان رقم. الرقم نفسه على الخريطة وفي مجموعة الترحيب.
site-helpers = من ينصح ويترجم
site-helpers-about = محامون ومترجمون ومساعدون
site-helpers-lead = تساعدك هذه المنظمات على التحدث مع الدوائر، وتترجم وتنصح. وهي تنشر هذا العرض بنفسها.
site-helps-in = في شؤون
site-met = انظر:
site-packs = مجموعة الترحيب
site-packs-about = كل شيء في ملف واحد للطباعة
site-packs-lead = أهم المعلومات في ملف PDF واحد. يمكنك أن تطبعه أو تحفظه في هاتفك.
site-packs-none = المجموعات ليست جاهزة بعد. كل المعلومات موجودة في هذا الموقع.
site-pack-draft = مسودة: لم تُراجَع النصوص بعد
product-welcome = مجموعة الترحيب
site-letter = رسالة من رئيس المدينة
site-letter-about = بضع كلمات في البداية
site-values = القيم والقواعد
site-values-about = كيف نعيش هنا معًا
site-glossary = قاموس الكلمات
site-glossary-about = كلمات صعبة من الدوائر الرسمية
site-phrases = عبارات
site-phrases-about = ماذا تقول بالبولندية أو تُريه

# الدليل والمساعدة والمكان
site-who-helps = من يساعدك
site-where = أين
site-contact = التواصل
site-hours = ساعات العمل
site-at-a-glance = باختصار
site-organization = الجهة المسؤولة
site-cost = التكلفة
site-audience = لمن
site-served-in = لغات الخدمة:
site-appointment = حجز موعد
site-district = الحي:
site-stop = الموقف:
site-say-it = النطق:
site-place-names = أسماء الأماكن بالعربية:
site-open-map = افتح في الخرائط
site-locator = خريطة: أين يقع المكان
site-services-here = هنا:
site-access = إمكانية الدخول:
site-access-more = وصف إمكانية الدخول
site-related = قد يفيدك أيضًا
site-sources = كيف عرفنا ذلك
site-sources-count = { PLURAL($count) ->
    [zero] { $count } مصدر
    [one] مصدر واحد ({ $count })
    [two] مصدران ({ $count })
    [few] { $count } مصادر
    [many] { $count } مصدرًا
   *[other] { $count } مصدر
}
site-checked = تم التحقق في { $date }
site-stale = – حان وقت التحقق من جديد. اسأل هل ما زال ذلك صحيحًا.
site-fact-checked = (تم التحقق في { $date })

# حالة النص: باختصار، في القوائم
site-mark-approved = معتمَد
site-mark-draft = لم يُراجَع بعد
site-mark-outdated = تغيّر النص الأصلي
site-mark-disputed = عليه اعتراضات
site-mark-missing = بهذه اللغة فقط: { $language }

# حالة النص: جملة في الصفحة
site-trust-approved = اعتمده: { $names }، { $date }.
site-trust-source-machine = مسودة. أعدّ هذا النص برنامج ولم يراجعه أي إنسان بعد.
site-trust-source = مسودة. لم يعتمد أي إنسان هذا النص بعد.
site-trust-machine = ترجمة آلية لم يراجعها أي إنسان بعد. عند الشك اعرض النص الأصلي.
site-trust-person = ترجمة لم يراجعها شخص ثانٍ بعد. عند الشك اعرض النص الأصلي.
site-trust-outdated = تغيّر النص الأصلي بعد ترجمته. قد تكون هذه الترجمة قديمة.
site-trust-disputed = عند من راجعوا هذا النص اعتراضات. عند الشك اعرض النص الأصلي.
site-trust-missing = هذا النص غير متوفر بلغتك بعد. نعرضه بهذه اللغة: { $language }.
site-trust-partly = أجزاء من هذا النص غير متوفرة بلغتك بعد. نعرض هذه الأجزاء بهذه اللغة: { $language }.
site-trust-source-link = اعرض النص الأصلي ({ $language })

# الأخطاء
site-not-found = لا توجد هذه الصفحة
site-not-found-lead = العنوان خاطئ أو انتقلت الصفحة إلى مكان آخر. ابحث في الأعلى أو اختر موضوعًا.
site-to-home = العودة إلى الصفحة الرئيسية
site-failed = حدث خطأ
site-failed-lead = الخطأ منا وليس منك. حاول مرة أخرى بعد لحظة. أرقام الطوارئ تعمل.
site-failed-reference = عندما تبلّغ عن الخطأ، اذكر هذا الرقم: { $number }

# بيان إمكانية الوصول
site-a11y-sample = هذا نموذج. المدينة التي تدير هذا الموقع تكمل البيانات الناقصة قبل النشر.
site-a11y-blank = [تكمله المدينة قبل النشر]
site-a11y-intro = تلتزم { $body } بضمان إمكانية الوصول إلى موقعها الإلكتروني وفق القانون البولندي الصادر في 4 أبريل 2019 بشأن إمكانية الوصول الرقمي إلى مواقع الجهات العامة وتطبيقاتها للأجهزة المحمولة.
site-a11y-scope = يخص هذا البيان الموقع الإلكتروني: { $address }
site-a11y-published = تاريخ نشر الموقع
site-a11y-updated = تاريخ آخر تحديث مهم
site-a11y-status = حالة إمكانية الوصول الرقمي
site-a11y-status-text = يتوافق الموقع جزئيًا مع قانون إمكانية الوصول الرقمي. الأسباب:
site-a11y-gap-translations = الترجمات مسودات. قد تكون بعض النصوص غير واضحة أو متوفرة بالبولندية فقط.
site-a11y-gap-audit = لم تفحص أي جهة خارجية إمكانية الوصول إلى هذا الموقع بعد.
site-a11y-gap-sign = لا توجد بعد ترجمات إلى لغة الإشارة البولندية ولا نصوص سهلة القراءة.
site-a11y-preparation = إعداد البيان
site-a11y-prepared = تاريخ إعداد البيان
site-a11y-method = يستند البيان إلى تقييم ذاتي.
site-a11y-contact = التواصل بشأن إمكانية الوصول
site-a11y-contact-text = هل يصعب عليك الوصول إلى شيء في الموقع؟ اكتب أو اتصل.
site-a11y-email = البريد الإلكتروني
site-a11y-phone = الهاتف
site-a11y-procedure = الطلبات والشكاوى
site-a11y-procedure-right = يحق لكل شخص أن يطلب إتاحة الوصول الرقمي إلى صفحة أو إلى جزء منها. ويمكن أيضًا طلب المعلومات بشكل آخر، مثل قراءتها بصوت عالٍ.
site-a11y-procedure-what = اذكر في طلبك بيانات التواصل معك، وحدّد الصفحة أو الجزء، واكتب بأي شكل تحتاج إلى المعلومات.
site-a11y-procedure-when = يصلك الجواب دون تأخير، خلال 7 أيام على الأكثر. إذا لم يكن ذلك ممكنًا، تحدد الدائرة موعدًا جديدًا لا يتجاوز شهرين.
site-a11y-procedure-ombudsman = إذا رفضت الدائرة، يمكنك أن تقدّم شكوى إلى الدائرة، ثم طلبًا إلى أمين المظالم (Rzecznik Praw Obywatelskich):
site-a11y-building = إمكانية الوصول إلى المبنى
site-a11y-communication = إمكانية الوصول إلى التواصل والمعلومات

# Orders of packs
site-order = اجمع مجموعتك الخاصة
site-order-lead = اختر ما تحتاج إليه. قبل الطباعة ترى عدد الصفحات والأوراق.
site-order-item-lead = بطاقات الشباك والنشرات والملصقات واللافتات تخص دليلًا واحدًا أو خدمة واحدة: افتح صفحتها واختر هناك «اطبعها بطاقة أو نشرة أو ملصقًا أو لافتة».
site-order-other-languages = لغات أخرى
site-order-situation = الوضع
site-order-situation-all = للجميع
site-order-topics = الفصول
site-order-topics-all = كل الفصول
site-order-full = اطبع كل دليل كاملًا، لا ما يحتاج إليه الوضع فقط
site-order-languages = اللغات
site-order-language-count = اختر من { $least } إلى { $most }.
site-order-paper = الورق
site-order-looks = الشكل
site-order-arrow = السهم يشير إلى
site-order-item = الموضوع:
site-order-submit = اعرض الصفحات والورق
site-order-other = اختر شيئًا آخر
site-order-summary = طلبك
site-order-duplex = طباعة على الوجهين
site-order-copies = النسخ التي تُقص من طبعة واحدة: { $count }
site-order-grams = { $grams } غ/م²
site-order-download = افتح الملف
site-order-final = كل النصوص معتمدة. يمكنك توزيعها.
site-order-draft = هذه مسودة بعلامة مائية. لا توزعها.
site-order-draft-texts = النصوص التي لم يعتمدها أحد بعد: { $count }.
site-order-draft-address = ليس لهذا الموقع بعد عنوان عام يمكن أن تؤدي إليه الرموز على الورق.
site-order-refused = لا يمكن طباعة هذا الآن.
site-refused-order = هذا الاختيار غير ممكن. اختر لغات أخرى أو ورقًا أو شكلًا آخر.
site-refused-overflow = هناك نص أطول من هذا المقاس. اختر ورقًا أكبر أو شيئًا آخر.
site-refused-facts = فيه رقم أو تاريخ قديم أو غير مؤكد. يجب أن تتحقق منه المدينة أولًا.
site-refused-letters = في النص حرف لا يمكن طباعته.
site-refused-broken = هناك خطأ في القوالب. الخطأ منا وليس منك.
site-order-details = تفاصيل لموظفي المدينة (بالإنجليزية)
site-order-wrong = هذا الطلب يذكر شيئًا غير موجود. اختر من جديد.
site-busy = الطباعة مشغولة
site-busy-lead = كثيرون يطلبون في هذه اللحظة. حاول مرة أخرى بعد دقيقة.
site-print-item = اطبعها بطاقة أو نشرة أو ملصقًا أو لافتة
site-order-pages = { PLURAL($count) ->
    [zero] لا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $count } صفحات
    [many] { $count } صفحة
   *[other] { $count } صفحة
}
site-order-sheets = { PLURAL($count) ->
    [zero] لا أوراق
    [one] ورقة واحدة
    [two] ورقتان
    [few] { $count } أوراق
    [many] { $count } ورقة
   *[other] { $count } ورقة
}
