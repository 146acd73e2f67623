# What visitors tell the city about a page.

site-useful = آیا این صفحه مفید بود؟
site-useful-yes = بله
site-useful-no = نه
site-feedback-here = اینجا چیزی اشتباه است
site-feedback = به ما بگویید چه چیزی اشتباه است
site-feedback-lead = شهرداری آنچه را اینجا می‌نویسید، به هر زبانی، می‌خواند. اینجا نمی‌تواند به شما پاسخ دهد.
site-feedback-about = دربارهٔ صفحهٔ:
site-feedback-text = چه چیزی اشتباه است یا کم است؟
site-feedback-warning = نام، شمارهٔ تلفن، نشانی یا شمارهٔ مدارک ننویسید؛ نه از خودتان و نه از دیگران.
site-feedback-kept = آنچه می‌نویسید، صفحه، زبان و ویرایش آن و روز را نگه می‌داریم. دربارهٔ شما هیچ چیز.
site-feedback-send = بفرستید
site-feedback-thanks = سپاسگزاریم
site-feedback-thanks-lead = آنچه فرستادید ذخیره شد.
site-feedback-back = بازگشت به صفحه
site-feedback-more = می‌خواهید چیزی اضافه کنید؟
site-feedback-trap = این خانه را خالی بگذارید

# Why a form was not kept
site-feedback-empty = پاسخی را انتخاب کنید یا چیزی بنویسید.
site-feedback-long = متن بیش از اندازه بلند است. بیشترین تعداد نویسه: { $most }.
site-feedback-unreadable = برخی نویسه‌ها خوانده نشد. متن را بررسی کنید و دوباره بفرستید.
site-feedback-wrong = فرم به شکلی رسید که نمی‌توانیم بخوانیم. لطفاً اینجا پرش کنید.
site-feedback-foreign = این فرم از وب‌سایت دیگری آمد، پس آن را نگه نداشتیم. اگر شما بودید، اینجا بنویسید.
site-feedback-trapped = خانه‌ای که باید خالی بماند پر شده است. خالی‌اش کنید و دوباره بفرستید.
site-feedback-busy = اکنون افراد بسیار زیادی می‌نویسند. نوشتهٔ شما هنوز اینجاست. یک دقیقهٔ دیگر دوباره بفرستید.
site-feedback-down = نتوانستیم ذخیره کنیم. اشتباه از ماست، نه از شما. نوشتهٔ شما هنوز اینجاست: چند دقیقهٔ دیگر دوباره بفرستید. همهٔ صفحه‌های دیگر کار می‌کنند.
