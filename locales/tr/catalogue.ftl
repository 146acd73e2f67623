# Yer türleri, kimler için, ücret, randevu.

location-kind-city-office = belediye dairesi
location-kind-state-office = devlet dairesi
location-kind-health-office = NFZ (sağlık fonu) bürosu
location-kind-hospital = hastane
location-kind-clinic = poliklinik
location-kind-police = polis
location-kind-labour-office = iş kurumu
location-kind-social-office = sosyal yardım merkezi
location-kind-crisis-centre = kriz merkezi
location-kind-legal-aid = hukuki yardım
location-kind-migrant-centre = göçmen danışma noktası
location-kind-neighbourhood-house = mahalle evi
location-kind-library = kütüphane
location-kind-language-school = dil okulu
location-kind-school = okul
location-kind-consulate = konsolosluk
location-kind-railway-station = tren istasyonu
location-kind-bus-station = otogar
location-kind-airport = havalimanı
location-kind-service-point = hizmet noktası

phrase-group-first-words = İlk kelimeler
phrase-group-understanding = Anlaşmak için
phrase-group-office = Resmî dairede
phrase-group-health = Doktorda
phrase-group-emergency = Acil durumda
phrase-group-school-and-work = Okul ve iş
phrase-group-out-and-about = Sokak, otobüs ve mağaza
phrase-group-home = Evde

audience-everyone = herkes için
audience-worker = çalışanlar ve iş arayanlar için
audience-eu-citizen = Avrupa Birliği ve EFTA vatandaşları için
audience-non-eu-citizen = Avrupa Birliği dışındaki ülkelerin vatandaşları için
audience-student = üniversite öğrencileri için
audience-family = çocuklu aileler için
audience-temporary-protection = geçici koruma altındakiler için
audience-refugee = mülteciler ve koruma talep edenler için

cost-free = ücretsiz
cost-fee = ücretli
cost-mixed = kısmen ücretsiz

appointment-none = randevu gerekmez
appointment-possible = randevu alınabilir
appointment-required = randevu almak gerekir

city-logo = Logo: { $city }

wheelchair-yes = Tekerlekli sandalyeyle girilebilir
wheelchair-limited = Tekerlekli sandalyeyle yalnızca kısmen veya yardımla
wheelchair-no = Tekerlekli sandalyeyle girilemez

amenity-step-free-entrance = girişte basamak yok
amenity-lift = asansör
amenity-toilet = tekerlekli sandalyeye uygun tuvalet
amenity-parking = engelliler için otopark
amenity-bell = girişte yardım çağırma zili
amenity-low-counter = alçak gişe
amenity-hearing-loop = işitme cihazları için indüksiyon döngüsü
amenity-sign-language = işaret dili çevirmeni, yerinde veya görüntülü
amenity-tactile = dokunsal işaretler
amenity-guide-dog = rehber köpekle girilebilir

manner-sign-language = İzleyin: { $language }
manner-easy-reading = Kolay okunur: { $language }

helper-legal-adviser = Hukuki danışmanlık
helper-interpreter = Sözlü ve yazılı çeviri
helper-mediator = Kültürlerarası arabuluculuk ve destek
helper-mentor = Sizinle birlikte gelen mentorlar

new-letter = Bu bir örnek metindir. Yerine belediye başkanınızın mektubunu yazın.
new-values = Bu bir örnek metindir. Buraya şehrinizde birlikte nasıl yaşandığını yazın: önce haklar, sonra görevler.
