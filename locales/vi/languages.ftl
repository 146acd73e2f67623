# Tên các ngôn ngữ.

language-own-name = Tiếng Việt

language-pl = tiếng Ba Lan
language-en = tiếng Anh
language-uk = tiếng Ukraina
language-ru = tiếng Nga
language-be = tiếng Belarus
language-ar = tiếng Ả Rập
language-fa = tiếng Ba Tư
language-tr = tiếng Thổ Nhĩ Kỳ
language-vi = tiếng Việt
language-ka = tiếng Gruzia
language-es = tiếng Tây Ban Nha
language-hi = tiếng Hindi
language-fr = tiếng Pháp
language-de = tiếng Đức

language-pso = ngôn ngữ ký hiệu Ba Lan
language-ukl = ngôn ngữ ký hiệu Ukraina
language-ils = ký hiệu quốc tế
