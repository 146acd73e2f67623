# Названия языков.

language-own-name = Русский

language-pl = польский
language-en = английский
language-uk = украинский
language-ru = русский
language-be = белорусский
language-ar = арабский
language-fa = персидский
language-tr = турецкий
language-vi = вьетнамский
language-ka = грузинский
language-es = испанский
language-hi = хинди
language-fr = французский
language-de = немецкий

language-pso = польский жестовый язык
language-ukl = украинский жестовый язык
language-ils = международные жесты
