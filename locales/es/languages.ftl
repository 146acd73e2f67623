# Nombres de los idiomas.

language-own-name = Español

language-pl = polaco
language-en = inglés
language-uk = ucraniano
language-ru = ruso
language-be = bielorruso
language-ar = árabe
language-fa = persa
language-tr = turco
language-vi = vietnamita
language-ka = georgiano
language-es = español
language-hi = hindi
language-fr = francés
language-de = alemán

language-pso = lengua de signos polaca
language-ukl = lengua de signos ucraniana
language-ils = signos internacionales
