# Basılı karşılama paketi.

pack-title = Hoş geldiniz
pack-subtitle = Karşılama paketi
pack-contents = İçindekiler
pack-edition = Baskı { $edition } · { $date }

pack-emergency = Acil numaralar
pack-emergency-lead = Biri tehlikede mi? Hemen arayın.
pack-emergency-number = Numara
pack-emergency-what = Ne zaman aranır

pack-services = Kim yardım eder
pack-left-out = Hızlı değiştiği için bu bilgi basılmadı. Sitede okuyun:
pack-hours = Saatler
pack-places-label = Adres ve haritadaki numara
pack-cost = Ücret
pack-languages = Diller
pack-appointment = Randevu
pack-web = Web sitesi
pack-email = E-posta
pack-list-separator = { ", " }
pack-page = s. { $page }
pack-checked = Bilgilerin kaynaklarla karşılaştırıldığı tarih: { $date }.
pack-values-checked = Tutarların, sürelerin ve numaraların kaynaklarla karşılaştırıldığı tarih: { $date }.
pack-fact-checked = ({ $date })

pack-map = Harita
pack-map-lead = Her yerin bir numarası var. Numaraların listesi sonraki sayfalarda.
pack-map-street = Sokak haritası
pack-map-overview = Genel harita
pack-map-line = Duraklar ve yerler
pack-map-line-lead = Her yerin en yakın durağı, yol boyunca geçtiğiniz sırayla. Bu bir sefer tarifesi değildir.
pack-map-alt = Yerlerin numaralandığı genel harita. Aynı numaralar, adlar ve adresler haritadan sonraki listede yer alır.
pack-locator-alt = Yerlerin numaralarıyla küçük harita. Adresleri yanında yazılı.
pack-places = Haritadaki yerler
pack-place-number = No.
pack-place = Yer ve adres

pack-credits = Kim çevirdi ve kontrol etti
pack-credits-lead = Bir metin, adı belli bir kişi onu okuyup imzaladığında onaylanmış olur. Her metnin gerçek durumunu yazıyoruz.
pack-sources = Kaynaklar ve tarihler
pack-sources-lead = Yazdıklarımızı nereden biliyoruz ve en son ne zaman kontrol ettik. Parantez içindeki numaralar listedeki kaynakların numaralarıdır.
pack-sources-list = Kaynak listesi
pack-source-date = kaynağın tarihi: { $date }

pack-imprint = Bu baskı hakkında
pack-licence = Metinleri kopyalayabilir, değiştirebilir ve paylaşabilirsiniz: Creative Commons Atıf 4.0 lisansı (CC BY 4.0).
pack-map-licence = Harita: © OpenStreetMap contributors, ODbL lisansı.
pack-printed-by = Witaj ile basılmıştır.
pack-qr-lead = En güncel bilgiler ve bu basımdan sonra değişenler:
pack-qr-alt = Sitenin adresini içeren QR kodu

pack-draft = Taslak
pack-draft-label = Taslak: kontrol edilmemiş metinler
pack-draft-notice = Bu bir deneme baskısıdır. Dağıtmayın. Metinleri bir program yazdı veya çevirdi; henüz kimse kontrol etmedi.

pack-state-approved = Onaylandı: { $names }, { $date }
pack-state-source-machine = Bir program yazdı. Henüz kimse kontrol etmedi.
pack-state-source-person = Henüz kontrol edilmedi.
pack-state-draft-machine = Makine çevirisi. Henüz kimse kontrol etmedi.
pack-state-draft-person = Çeviri henüz kontrol edilmedi.
pack-state-outdated = Kaynak metin çeviriden sonra değişti. Bu çeviri güncel olmayabilir.
pack-state-disputed = Metni kontrol edenler bu metin üzerinde anlaşamıyor.
pack-state-missing = Henüz çevirisi yok. Bu metin kaynak dildedir: { $language }.

pack-briefs = Bu bölümde ayrıca
pack-chapter-qr = Bu bölüm sitede:
pack-notes = Notlar
pack-signature = İmza: { $name }
pack-card = Acil durum kartı
pack-card-lead = Kartı kesin, katlayın ve belgelerinizle birlikte taşıyın.
pack-card-name = Ad, soyad
pack-card-born = Doğum tarihi
pack-card-call = Lütfen arayın
pack-card-health = Hastalık, ilaç
pack-card-speaks = Az Lehçe konuşuyorum. Dilim: { $language }.

product-bilingual = İki dilli paket
product-many = Tek kitapçıkta çok dil
product-counter-card = Gişe kartı
product-leaflet = Broşür
product-emergency-card = Acil durum kartı
product-poster = Afiş
product-door-sign = Kapı levhası
product-direction-sign = Yön levhası
product-checklist = İlk adımlar listesi
product-phrase-card = Cümle kartı
product-erratum = Düzeltme

pack-address = Adres
pack-short = Bu kısa bir metindir. Metnin tamamı sitede:
pack-arrow-left = Sola ok
pack-arrow-right = Sağa ok
pack-arrow-ahead = Düz ileri ok
pack-arrow-up = Merdivenden yukarı ok
pack-arrow-down = Merdivenden aşağı ok

product-welcome-about = İlk haftalar hakkında her şey tek kitapçıkta, tek dilde.
product-bilingual-about = Diliniz ve Lehçe yan yana, bölüm bölüm.
product-many-about = Acil numaralar ve ilk adımlar birkaç dilde tek kitapçıkta, gişe için.
product-counter-card-about = Bir rehberin veya hizmetin en önemli bilgileri iki dilde, A5’in bir yüzünde.
product-leaflet-about = Bir rehberin veya hizmetin tam metni iki dilde, A4’ün bir yüzünde.
product-emergency-card-about = Acil numaralar banka kartı boyunda bir kartta, bir sayfada birkaç tane, kesilecek.
product-poster-about = Bir rehber veya hizmet en çok altı dilde, büyük QR koduyla.
product-door-sign-about = Kapının ardında ne olduğu ve ne zaman açık olduğu, en çok beş dilde.
product-direction-sign-about = Bir ok ve nereye gidileceği, en çok beş dilde.
product-checklist-about = İlk adımlar, işaretlenecek kutularla bir sayfada.
product-phrase-card-about = Lehçe söylenecek ve gösterilecek cümleler, katlanan tek sayfada.
product-erratum-about = Paket basıldıktan sonra değişenler, araya konacak bir kâğıtta.
variant-large-print = Büyük punto
variant-greyscale = Siyah beyaz, az mürekkep
variant-a3 = A3 kâğıt
variant-a4 = A4 kâğıt
variant-a5 = A5 kâğıt
variant-letter = Letter kâğıt
variant-tabloid = Tabloid kâğıt
variant-sra3 = SRA3 kâğıt
variant-booklet = Katlanıp zımbalanacak kitapçık
variant-bleed = Taşma payı ve kesim işaretleriyle, matbaa için
variant-screen = Ekranda okumak için
product-review = İnceleme sayfası
pack-review-lead = Düzeltmeleri bölümün altındaki çizgiye yazın. Koduyla birlikte sonradan girilebilirler.
product-review-about = Bir dildeki bölümler aslının yanında, kodlarla, kalemle düzeltmek için. İnceleme masasında basılır.
