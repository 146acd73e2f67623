# Назвы моў.

language-own-name = Беларуская

language-pl = польская
language-en = англійская
language-uk = украінская
language-ru = руская
language-be = беларуская
language-ar = арабская
language-fa = персідская
language-tr = турэцкая
language-vi = в’етнамская
language-ka = грузінская
language-es = іспанская
language-hi = хіндзі
language-fr = французская
language-de = нямецкая

language-pso = польская жэставая мова
language-ukl = украінская жэставая мова
language-ils = міжнародныя жэсты
