# انواع مکان، مخاطبان، هزینه، نوبت.

location-kind-city-office = شهرداری
location-kind-state-office = ادارهٔ دولتی
location-kind-health-office = دفتر بیمهٔ سلامت (NFZ)
location-kind-hospital = بیمارستان
location-kind-clinic = درمانگاه
location-kind-police = پلیس
location-kind-labour-office = ادارهٔ کار
location-kind-social-office = مرکز کمک‌های اجتماعی
location-kind-crisis-centre = مرکز کمک در بحران
location-kind-legal-aid = کمک حقوقی
location-kind-migrant-centre = مرکز مهاجران
location-kind-neighbourhood-house = خانهٔ محله
location-kind-library = کتابخانه
location-kind-language-school = آموزشگاه زبان
location-kind-school = مدرسه
location-kind-consulate = کنسولگری
location-kind-railway-station = ایستگاه قطار
location-kind-bus-station = پایانهٔ اتوبوس
location-kind-airport = فرودگاه
location-kind-service-point = محل ارائهٔ خدمات

phrase-group-first-words = نخستین کلمه‌ها
phrase-group-understanding = برای فهمیدن یکدیگر
phrase-group-office = در اداره
phrase-group-health = نزد پزشک
phrase-group-emergency = در موقعیت اضطراری
phrase-group-school-and-work = مدرسه و کار
phrase-group-out-and-about = خیابان، اتوبوس و فروشگاه
phrase-group-home = در خانه

audience-everyone = برای همه
audience-worker = برای کسانی که کار می‌کنند یا دنبال کار هستند
audience-eu-citizen = برای شهروندان اتحادیهٔ اروپا و EFTA
audience-non-eu-citizen = برای شهروندان کشورهای خارج از اتحادیهٔ اروپا
audience-student = برای دانشجویان
audience-family = برای خانواده‌های دارای فرزند
audience-temporary-protection = برای کسانی که حمایت موقت دارند
audience-refugee = برای پناهندگان و کسانی که درخواست حمایت کرده‌اند

cost-free = رایگان
cost-fee = پولی
cost-mixed = بخشی از آن رایگان است

appointment-none = بدون نوبت قبلی
appointment-possible = می‌توانید نوبت بگیرید
appointment-required = باید نوبت بگیرید

city-logo = نشان: { $city }

wheelchair-yes = با ویلچر می‌توان وارد شد
wheelchair-limited = با ویلچر فقط تا حدی یا با کمک
wheelchair-no = با ویلچر نمی‌توان وارد شد

amenity-step-free-entrance = ورودی بدون پله
amenity-lift = آسانسور
amenity-toilet = توالت مخصوص ویلچر
amenity-parking = پارکینگ مخصوص افراد دارای معلولیت
amenity-bell = زنگ کمک در ورودی
amenity-low-counter = پیشخوان کوتاه
amenity-hearing-loop = حلقهٔ القایی برای سمعک
amenity-sign-language = مترجم زبان اشاره، در محل یا با ویدئو
amenity-tactile = تابلوهای لمسی
amenity-guide-dog = ورود با سگ راهنما آزاد است

manner-sign-language = تماشا به: { $language }
manner-easy-reading = متن ساده‌خوان: { $language }

helper-legal-adviser = مشاورهٔ حقوقی
helper-interpreter = ترجمهٔ شفاهی و کتبی
helper-mediator = میانجیگری میان‌فرهنگی و همراهی
helper-mentor = راهنمایانی که همراه شما می‌آیند

new-letter = این متن نمونه است. آن را با نامه‌ای از شهردار خود جایگزین کنید.
new-values = این متن نمونه است. اینجا بنویسید مردم شهر شما چگونه با هم زندگی می‌کنند: اول حقوق، بعد وظایف.
