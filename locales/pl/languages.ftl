# Nazwy języków.

language-own-name = Polski

language-pl = polski
language-en = angielski
language-uk = ukraiński
language-ru = rosyjski
language-be = białoruski
language-ar = arabski
language-fa = perski
language-tr = turecki
language-vi = wietnamski
language-ka = gruziński
language-es = hiszpański
language-hi = hindi
language-fr = francuski
language-de = niemiecki

language-pso = polski język migowy
language-ukl = ukraiński język migowy
language-ils = międzynarodowy język migowy
