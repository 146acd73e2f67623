# Names of languages.

language-own-name = English

language-pl = Polish
language-en = English
language-uk = Ukrainian
language-ru = Russian
language-be = Belarusian
language-ar = Arabic
language-fa = Persian
language-tr = Turkish
language-vi = Vietnamese
language-ka = Georgian
language-es = Spanish
language-hi = Hindi
language-fr = French
language-de = German

language-pso = Polish Sign Language
language-ukl = Ukrainian Sign Language
language-ils = International Sign
