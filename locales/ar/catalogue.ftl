# أنواع الأماكن، الفئات، التكلفة، المواعيد.

location-kind-city-office = مكتب بلدية
location-kind-state-office = دائرة حكومية
location-kind-health-office = مكتب صندوق الصحة
location-kind-hospital = مستشفى
location-kind-clinic = عيادة
location-kind-police = شرطة
location-kind-labour-office = مكتب العمل
location-kind-social-office = مكتب المساعدة الاجتماعية
location-kind-crisis-centre = مركز التدخل في الأزمات
location-kind-legal-aid = مساعدة قانونية
location-kind-migrant-centre = مركز للمهاجرين
location-kind-neighbourhood-house = بيت الحي
location-kind-library = مكتبة
location-kind-language-school = مدرسة لغات
location-kind-school = مدرسة
location-kind-consulate = قنصلية
location-kind-railway-station = محطة قطار
location-kind-bus-station = محطة حافلات
location-kind-airport = مطار
location-kind-service-point = مركز خدمة

phrase-group-first-words = الكلمات الأولى
phrase-group-understanding = للتفاهم
phrase-group-office = في الدائرة الرسمية
phrase-group-health = عند الطبيب
phrase-group-emergency = في حالة الطوارئ
phrase-group-school-and-work = المدرسة والعمل
phrase-group-out-and-about = الشارع والحافلة والمتجر
phrase-group-home = في البيت

audience-everyone = للجميع
audience-worker = لمن يعمل أو يبحث عن عمل
audience-eu-citizen = لمواطني الاتحاد الأوروبي ورابطة التجارة الحرة الأوروبية
audience-non-eu-citizen = لمواطني الدول من خارج الاتحاد الأوروبي
audience-student = للطلاب
audience-family = للعائلات التي لديها أطفال
audience-temporary-protection = للمشمولين بالحماية المؤقتة
audience-refugee = للاجئين وطالبي الحماية

cost-free = مجانًا
cost-fee = مقابل رسوم
cost-mixed = مجانًا جزئيًا

appointment-none = دون موعد مسبق
appointment-possible = يمكنك حجز موعد
appointment-required = يجب حجز موعد

city-logo = شعار: { $city }

wheelchair-yes = يمكن الدخول بالكرسي المتحرك
wheelchair-limited = الدخول بالكرسي المتحرك ممكن جزئيًا فقط أو بمساعدة
wheelchair-no = لا يمكن الدخول بالكرسي المتحرك

amenity-step-free-entrance = مدخل بلا درجات
amenity-lift = مصعد
amenity-toilet = مرحاض لمستخدمي الكراسي المتحركة
amenity-parking = موقف سيارات للأشخاص ذوي الإعاقة
amenity-bell = جرس عند المدخل لطلب المساعدة
amenity-low-counter = منضدة منخفضة
amenity-hearing-loop = حلقة سمعية لمستخدمي السماعات
amenity-sign-language = مترجم لغة إشارة، في المكان أو عبر الفيديو
amenity-tactile = علامات تُقرأ باللمس
amenity-guide-dog = يُسمح بدخول كلاب الإرشاد

manner-sign-language = شاهد بـ: { $language }
manner-easy-reading = نص سهل القراءة: { $language }

helper-legal-adviser = استشارة قانونية
helper-interpreter = ترجمة شفوية وتحريرية
helper-mediator = وساطة ومساعدة بين الثقافات
helper-mentor = مرشدون يذهبون معك

new-letter = هذا نص نموذجي. استبدله برسالة من رئيس البلدية.
new-values = هذا نص نموذجي. اكتب هنا كيف يعيش الناس معًا في مدينتك: الحقوق أولًا، ثم الواجبات.
