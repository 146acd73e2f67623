# Dil adları.

language-own-name = Türkçe

language-pl = Lehçe
language-en = İngilizce
language-uk = Ukraynaca
language-ru = Rusça
language-be = Belarusça
language-ar = Arapça
language-fa = Farsça
language-tr = Türkçe
language-vi = Vietnamca
language-ka = Gürcüce
language-es = İspanyolca
language-hi = Hintçe
language-fr = Fransızca
language-de = Almanca

language-pso = Polonya işaret dili
language-ukl = Ukrayna işaret dili
language-ils = uluslararası işaret dili
