# ენების სახელები.

language-own-name = ქართული

language-pl = პოლონური
language-en = ინგლისური
language-uk = უკრაინული
language-ru = რუსული
language-be = ბელარუსული
language-ar = არაბული
language-fa = სპარსული
language-tr = თურქული
language-vi = ვიეტნამური
language-ka = ქართული
language-es = ესპანური
language-hi = ჰინდი
language-fr = ფრანგული
language-de = გერმანული

language-pso = პოლონური ჟესტური ენა
language-ukl = უკრაინული ჟესტური ენა
language-ils = საერთაშორისო ჟესტები
