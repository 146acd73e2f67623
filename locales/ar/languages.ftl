# أسماء اللغات.

language-own-name = العربية

language-pl = البولندية
language-en = الإنجليزية
language-uk = الأوكرانية
language-ru = الروسية
language-be = البيلاروسية
language-ar = العربية
language-fa = الفارسية
language-tr = التركية
language-vi = الفيتنامية
language-ka = الجورجية
language-es = الإسبانية
language-hi = الهندية
language-fr = الفرنسية
language-de = الألمانية

language-pso = لغة الإشارة البولندية
language-ukl = لغة الإشارة الأوكرانية
language-ils = الإشارات الدولية
