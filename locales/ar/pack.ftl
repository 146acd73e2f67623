# مجموعة الترحيب المطبوعة.

pack-title = أهلًا بك
pack-subtitle = مجموعة الترحيب
pack-contents = المحتويات
pack-edition = الإصدار { $edition } · { $date }

pack-emergency = أرقام الطوارئ
pack-emergency-lead = هل أحد في خطر؟ اتصل فورًا.
pack-emergency-number = الرقم
pack-emergency-what = متى تتصل

pack-services = من يساعد
pack-left-out = هذا غير مطبوع لأنه يتغيّر بسرعة. اقرأه في الموقع:
pack-hours = ساعات العمل
pack-places-label = العنوان والرقم على الخريطة
pack-cost = التكلفة
pack-languages = اللغات
pack-appointment = الموعد
pack-web = الموقع
pack-email = البريد الإلكتروني
pack-list-separator = { "، " }
pack-page = ص { $page }
pack-checked = قورنت البيانات بالمصادر: { $date }.
pack-values-checked = قورنت المبالغ والمهل والأرقام بالمصادر: { $date }.
pack-fact-checked = ({ $date })

pack-map = الخريطة
pack-map-lead = لكل مكان رقم. تجد قائمة الأرقام في الصفحات التالية.
pack-map-street = خريطة الشوارع
pack-map-overview = خريطة عامة
pack-map-line = المحطات والأماكن
pack-map-line-lead = أقرب محطة إلى كل مكان، بترتيب مرورك بها في المنطقة. هذا ليس جدول مواعيد.
pack-map-alt = خريطة عامة عليها أرقام الأماكن. الأرقام والأسماء والعناوين نفسها في القائمة بعد الخريطة.
pack-locator-alt = خريطة صغيرة بأرقام الأماكن. العناوين مكتوبة بجانبها.
pack-places = الأماكن على الخريطة
pack-place-number = الرقم
pack-place = المكان والعنوان

pack-credits = من ترجم ومن راجع
pack-credits-lead = النص معتمَد عندما يقرؤه شخص معروف بالاسم ويوقّع عليه. نقول عن كل نص ما هي حاله حقًا.
pack-sources = المصادر والتواريخ
pack-sources-lead = كيف عرفنا ما نكتبه، ومتى تحققنا منه آخر مرة. الأرقام بين القوسين هي أرقام المصادر في القائمة.
pack-sources-list = قائمة المصادر
pack-source-date = كما في { $date }

pack-imprint = عن هذا الإصدار
pack-licence = يُسمح بنسخ النصوص وتغييرها وتوزيعها: ترخيص المشاع الإبداعي، نَسب المُصنَّف 4.0 (CC BY 4.0).
pack-map-licence = الخريطة: © OpenStreetMap contributors، ترخيص ODbL.
pack-printed-by = طُبعت ببرنامج Witaj.
pack-qr-lead = أحدث المعلومات وما تغيّر منذ الطباعة:
pack-qr-alt = رمز QR فيه عنوان الموقع

pack-draft = مسودة
pack-draft-label = مسودة: نصوص لم تُراجَع
pack-draft-notice = هذه نسخة تجريبية. لا توزّعها. النصوص كتبها أو ترجمها برنامج ولم يراجعها أحد بعد.

pack-state-approved = اعتمده: { $names }، { $date }
pack-state-source-machine = نص كتبه برنامج. لم يراجعه أحد بعد.
pack-state-source-person = نص لم يُراجَع بعد.
pack-state-draft-machine = ترجمة آلية. لم يراجعها أحد بعد.
pack-state-draft-person = ترجمة لم تُراجَع بعد.
pack-state-outdated = تغيّر النص الأصلي بعد الترجمة. قد تكون هذه الترجمة قديمة.
pack-state-disputed = المراجعون غير متفقين على هذا النص.
pack-state-missing = لا توجد ترجمة بعد. هذا هو النص بلغة المصدر: { $language }.

pack-briefs = المزيد في هذا الفصل
pack-chapter-qr = هذا الفصل على الموقع:
pack-notes = ملاحظات
pack-signature = التوقيع: { $name }
pack-card = بطاقة الطوارئ
pack-card-lead = اقطع البطاقة واطوها واحتفظ بها مع وثائقك.
pack-card-name = الاسم
pack-card-born = تاريخ الميلاد
pack-card-call = اتصلوا بـ
pack-card-health = أمراض وأدوية
pack-card-speaks = أتحدث البولندية قليلاً. لغتي: { $language }.

product-bilingual = مجموعة بلغتين
product-many = لغات عديدة في كتيّب واحد
product-counter-card = بطاقة للشباك
product-leaflet = نشرة
product-emergency-card = بطاقة الطوارئ
product-poster = ملصق
product-door-sign = لافتة باب
product-direction-sign = لافتة اتجاه
product-checklist = قائمة الخطوات الأولى
product-phrase-card = بطاقة العبارات
product-erratum = ورقة تصحيح

pack-address = العنوان
pack-short = هذا نص مختصر. النص الكامل على الموقع:
pack-arrow-left = سهم إلى اليسار
pack-arrow-right = سهم إلى اليمين
pack-arrow-ahead = سهم إلى الأمام مباشرة
pack-arrow-up = سهم يصعد الدرج
pack-arrow-down = سهم ينزل الدرج

product-welcome-about = كل ما يخص الأسابيع الأولى في كتيّب واحد وبلغة واحدة.
product-bilingual-about = لغتك والبولندية جنبًا إلى جنب، فقرة بعد فقرة.
product-many-about = أرقام الطوارئ والخطوات الأولى بعدة لغات في كتيّب واحد، للشباك.
product-counter-card-about = أهم ما في دليل واحد أو خدمة واحدة بلغتين، على وجه واحد من ورقة A5.
product-leaflet-about = النص الكامل لدليل واحد أو خدمة واحدة بلغتين، على وجه واحد من ورقة A4.
product-emergency-card-about = أرقام الطوارئ على بطاقة بحجم البطاقة المصرفية، عدة بطاقات في الورقة للقص.
product-poster-about = دليل واحد أو خدمة واحدة بست لغات على الأكثر، مع رمز QR كبير.
product-door-sign-about = ما وراء الباب ومتى يكون مفتوحًا، بخمس لغات على الأكثر.
product-direction-sign-about = سهم وإلى أين تذهب، بخمس لغات على الأكثر.
product-checklist-about = الخطوات الأولى على ورقة فيها مربعات لوضع علامة.
product-phrase-card-about = عبارات لتقولها وتُريها بالبولندية، على ورقة واحدة تُطوى.
product-erratum-about = ما تغيّر منذ طباعة المجموعة، على ورقة صغيرة تُوضع فيها.
variant-large-print = خط كبير
variant-greyscale = أبيض وأسود، حبر قليل
variant-a3 = ورق A3
variant-a4 = ورق A4
variant-a5 = ورق A5
variant-letter = ورق Letter
variant-tabloid = ورق Tabloid
variant-sra3 = ورق SRA3
variant-booklet = كتيّب يُطوى ويُدبَّس
variant-bleed = مع هامش قص وعلامات قص، للمطبعة
variant-screen = للقراءة على الشاشة
product-review = ورقة مراجعة
pack-review-lead = اكتب التصحيحات على السطر أسفل القسم. برمزه يمكن إدخالها لاحقًا.
product-review-about = أقسام لغة بجانب الأصل، مع رموز، لتُصحَّح بالقلم. تُطبع من مكتب المراجعة.
