# भाषाओं के नाम।

language-own-name = हिन्दी

language-pl = पोलिश
language-en = अंग्रेज़ी
language-uk = यूक्रेनी
language-ru = रूसी
language-be = बेलारूसी
language-ar = अरबी
language-fa = फ़ारसी
language-tr = तुर्की
language-vi = वियतनामी
language-ka = जॉर्जियाई
language-es = स्पेनिश
language-hi = हिन्दी
language-fr = फ़्रेंच
language-de = जर्मन

language-pso = पोलिश सांकेतिक भाषा
language-ukl = यूक्रेनी सांकेतिक भाषा
language-ils = अंतरराष्ट्रीय संकेत भाषा
