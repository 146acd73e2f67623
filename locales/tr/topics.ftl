# Konular: başlık ve her biri için bir cümle.

topic-first-steps = İlk adımlar
topic-first-steps-summary = İlk günlerde ne yapılır ve nereye sorulur.

topic-legal-stay = Yasal ikamet
topic-legal-stay-summary = Belgeler, süreler ve ikametle ilgilenen kurumlar.

topic-health = Sağlık
topic-health-summary = Doktor, hastane, sigorta ve gece yardım.

topic-education = Eğitim
topic-education-summary = Anaokulu, okul ve üniversite.

topic-work = İş
topic-work-summary = Sözleşme, ücret, haklarınız ve iş arama.

topic-housing = Konut
topic-housing-summary = Ev kiralama, adres kaydı ve kalacak yeriniz yoksa yardım.

topic-social-assistance = Sosyal yardım
topic-social-assistance-summary = Para, aileye yardım ve ücretsiz avukat.

topic-safety = Güvenlik ve acil durumlar
topic-safety-summary = Acil numaralar ve tehlikede olduğunuzda yardım.

topic-polish-language = Lehçe
topic-polish-language-summary = Kurslar, Lehçe konuşma pratiği ve sınavlar.

topic-transport-money = Ulaşım ve para
topic-transport-money-summary = Biletler, ehliyet, banka hesabı ve vergiler.

topic-culture-community = Kültür ve toplum
topic-culture-community-summary = Kütüphaneler, mahalle evleri ve tanımaya değer insanlar.

topic-taking-part = Şehir yaşamına katılım
topic-taking-part-summary = Sözünüzü nasıl söyler, başkalarıyla nasıl birlikte çalışırsınız.
