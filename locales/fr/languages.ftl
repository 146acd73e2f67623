# Noms des langues.

language-own-name = Français

language-pl = polonais
language-en = anglais
language-uk = ukrainien
language-ru = russe
language-be = biélorusse
language-ar = arabe
language-fa = persan
language-tr = turc
language-vi = vietnamien
language-ka = géorgien
language-es = espagnol
language-hi = hindi
language-fr = français
language-de = allemand

language-pso = langue des signes polonaise
language-ukl = langue des signes ukrainienne
language-ils = signes internationaux
