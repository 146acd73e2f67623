# موضوع‌ها: عنوان و یک جمله دربارهٔ هر کدام.

topic-first-steps = گام‌های اول
topic-first-steps-summary = در روزهای اول چه کنید و کجا بپرسید.

topic-legal-stay = اقامت قانونی
topic-legal-stay-summary = مدارک، مهلت‌ها و اداره‌هایی که به کار اقامت شما می‌رسند.

topic-health = سلامت
topic-health-summary = پزشک، بیمارستان، بیمه و کمک در شب.

topic-education = آموزش
topic-education-summary = مهدکودک، مدرسه و دانشگاه.

topic-work = کار
topic-work-summary = قرارداد، دستمزد، حقوق شما و پیدا کردن کار.

topic-housing = مسکن
topic-housing-summary = اجاره، ثبت نشانی، و کمک وقتی جایی برای زندگی ندارید.

topic-social-assistance = کمک‌های اجتماعی
topic-social-assistance-summary = پول، کمک به خانواده و وکیل رایگان.

topic-safety = امنیت و موارد اضطراری
topic-safety-summary = شماره‌های اضطراری و کمک وقتی در خطر هستید.

topic-polish-language = زبان لهستانی
topic-polish-language-summary = دوره‌ها، تمرین گفت‌وگو و آزمون‌ها.

topic-transport-money = حمل‌ونقل و پول
topic-transport-money-summary = بلیت، گواهینامهٔ رانندگی، حساب بانکی و مالیات.

topic-culture-community = فرهنگ و جامعه
topic-culture-community-summary = کتابخانه‌ها، خانه‌های محله و آدم‌هایی که خوب است بشناسید.

topic-taking-part = مشارکت در زندگی شهر
topic-taking-part-summary = چگونه نظرتان را بگویید و سهم داشته باشید.
