# نام زبان‌ها.

language-own-name = فارسی

language-pl = لهستانی
language-en = انگلیسی
language-uk = اوکراینی
language-ru = روسی
language-be = بلاروسی
language-ar = عربی
language-fa = فارسی
language-tr = ترکی
language-vi = ویتنامی
language-ka = گرجی
language-es = اسپانیایی
language-hi = هندی
language-fr = فرانسوی
language-de = آلمانی

language-pso = زبان اشارهٔ لهستانی
language-ukl = زبان اشارهٔ اوکراینی
language-ils = اشارهٔ بین‌المللی
