# المواضيع: عنوان وجملة واحدة لكل منها.

topic-first-steps = الخطوات الأولى
topic-first-steps-summary = ما الذي عليك إنجازه في الأيام الأولى وأين تسأل.

topic-legal-stay = الإقامة القانونية
topic-legal-stay-summary = الوثائق والمواعيد النهائية والدوائر المختصة بالإقامة.

topic-health = الصحة
topic-health-summary = الطبيب والمستشفى والتأمين والمساعدة ليلًا.

topic-education = التعليم
topic-education-summary = رياض الأطفال والمدرسة والجامعة.

topic-work = العمل
topic-work-summary = العقد والأجر وحقوقك والبحث عن عمل.

topic-housing = السكن
topic-housing-summary = الإيجار وتسجيل العنوان والمساعدة إذا لم يكن لديك مكان للسكن.

topic-social-assistance = المساعدة الاجتماعية
topic-social-assistance-summary = المال ومساعدة الأسرة ومحامٍ مجاني.

topic-safety = السلامة وحالات الطوارئ
topic-safety-summary = أرقام الطوارئ والمساعدة عند الخطر.

topic-polish-language = اللغة البولندية
topic-polish-language-summary = دورات وممارسة المحادثة وامتحانات.

topic-transport-money = المواصلات والمال
topic-transport-money-summary = التذاكر ورخصة القيادة والحساب المصرفي والضرائب.

topic-culture-community = الثقافة والمجتمع
topic-culture-community-summary = مكتبات وبيوت الحي وأشخاص يسعدك التعرّف إليهم.

topic-taking-part = المشاركة في حياة المدينة
topic-taking-part-summary = كيف تعبّر عن رأيك وتعمل مع الآخرين.
