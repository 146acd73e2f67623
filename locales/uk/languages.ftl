# Назви мов.

language-own-name = Українська

language-pl = польська
language-en = англійська
language-uk = українська
language-ru = російська
language-be = білоруська
language-ar = арабська
language-fa = перська
language-tr = турецька
language-vi = в’єтнамська
language-ka = грузинська
language-es = іспанська
language-hi = гінді
language-fr = французька
language-de = німецька

language-pso = польська жестова мова
language-ukl = українська жестова мова
language-ils = міжнародні жести
