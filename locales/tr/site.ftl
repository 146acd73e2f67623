# Web sitesi.

site-name = Witaj
site-skip = İçeriğe geç
site-home = Ana sayfa
site-path = Bulunduğunuz yer
site-footer = Bu site hakkında
site-language = Dil:
site-languages = Diller
site-languages-lead = Okumak istediğiniz dili seçin.
site-cities = Şehrinizi seçin
site-topics = Konular
site-guides = Ne bilmeli, ne yapmalı
site-services = Kim yardım eder
site-topic-empty = Burada henüz bir şey yok.
site-about = Hakkında
site-privacy = Gizlilik
site-accessibility = Erişilebilirlik beyanı
site-edition = Baskı { $edition }, { $date }
site-map-credit = Harita:

# Emergency
site-strip-call = Biri tehlikede mi? Arayın:
site-all-numbers = Tüm acil numaralar
site-emergency = Acil numaralar
site-emergency-lead = Aramak için numaraya dokunun.
site-emergency-guides = Nasıl aranır ve ne söylenir

# Search
site-search = Arama
site-search-label = Ne arıyorsunuz?
site-search-button = Ara
site-search-empty = Bir kelime veya soru yazın, örneğin: doktor, PESEL, ev arıyorum.
site-search-results = Arama sonuçları: { $query }
site-search-hits = Sonuçlar
site-search-count = { $count } sonuç
site-search-nearest = Tam olarak bu kelimeleri bulamadık.
site-search-closest = En yakın sonuçlar
site-search-nothing = Hiçbir şey bulamadık. Başka kelimelerle deneyin, bir konu seçin veya telefon edin.
site-search-suggestion = Bunu mu demek istediniz:
site-suggestions = Öneriler
site-suggestions-count = { $count } öneri
site-call = Arayın:
site-search-ask = Bir kişiye sorun
site-kind-guide = rehber
site-kind-service = yardım
site-filter = Sonuçları daralt
site-filter-open = Şu anda açık
site-filter-language = Hizmet dili
site-filter-layer = Nerede geçerli
site-filter-remove = Kaldır: { $filter }
site-filter-clear = Hepsini kaldır
site-filter-nothing = Bu seçimlerle sonuç kalmadı. Birini kaldırın.
site-filter-guides = Rehberlerin ücreti ve çalışma saati yoktur, bu yüzden burada görünmezler: { $count }.
site-filter-show-guides = Onları göster
site-search-more = Hepsini göster: { $count }
site-search-topics = En yakın konular
site-search-all-topics = Tüm konular
site-missing-write = Neyin eksik olduğunu belediyeye yazın. Sorunuz mesajda hazır.
site-missing-subject = Witaj: bir şey eksik
site-missing-letter = Witaj’da aradım ama bulamadım: { $query }
site-missing-counted = Cevapsız soruları sayarız, sizinle ilgili hiçbir şey kaydetmeyiz. Neyin eksik olduğunu böyle öğreniriz.
site-fact-since = Geçerlilik başlangıcı: { $date }
site-fact-until = Geçerlilik sonu: { $date }
site-fact-between = Geçerli: { $since } – { $until }
site-fact-later = Bu tarihten itibaren ({ $date }): { $value }
site-fact-source = Kaynak:
site-fact-more = Devamını oku

# Home page
site-welcome = Hoş geldiniz! Burası { $city }.
site-home-lead = Polonya’da hayata başlarken ne bilmeli, ne yapmalı. Adım adım, kendi dilinizde.
site-home-more = Faydalı bilgiler
site-places = Harita ve adresler
site-places-about = Şehirdeki kurumlar, doktorlar ve yardım
site-places-lead = Her yerin bir numarası var. Aynı numara haritada ve karşılama paketinde de bulunur.
site-helpers = Kim danışmanlık ve çeviri yapar
site-helpers-about = Hukukçular, tercümanlar, refakatçiler
site-helpers-lead = Bu kuruluşlar resmî dairelerle konuşmanıza yardım eder, çeviri yapar ve danışmanlık verir. Bu hizmetleri kendileri duyuruyor.
site-helps-in = Yardım konuları
site-met = Bakın:
site-packs = Karşılama paketi
site-packs-about = Hepsi tek bir dosyada, basılabilir
site-packs-lead = En önemli bilgiler tek bir PDF dosyasında. Yazdırabilir veya telefonunuza kaydedebilirsiniz.
site-packs-none = Paketler henüz hazır değil. Tüm bilgiler bu sitede.
site-pack-draft = Taslak: metinler henüz kontrol edilmedi
product-welcome = Karşılama paketi
site-letter = Belediye başkanından mektup
site-letter-about = Başlangıç için birkaç söz
site-values = Değerler ve kurallar
site-values-about = Burada birlikte nasıl yaşıyoruz
site-glossary = Sözlük
site-glossary-about = Resmî dairelerdeki zor kelimeler
site-phrases = Cümleler
site-phrases-about = Lehçe ne söylemeli veya göstermeli

# Guide, help, place
site-who-helps = Kim yardım edebilir
site-where = Nerede
site-contact = İletişim
site-hours = Çalışma saatleri
site-at-a-glance = Kısaca
site-organization = Yürüten kurum
site-cost = Ücret
site-audience = Kimler için
site-served-in = Hizmet dilleri:
site-appointment = Randevu
site-district = Semt:
site-stop = Durak:
site-say-it = Okunuşu:
site-place-names = Yerlerin Türkçe adları:
site-open-map = Haritada aç
site-locator = Harita: nerede
site-services-here = Burada:
site-access = Erişilebilirlik:
site-access-more = Erişilebilirlik açıklaması
site-related = Bunlar da yardımcı olabilir
site-sources = Nereden biliyoruz
site-sources-count = { $count } kaynak
site-checked = kontrol tarihi: { $date }
site-stale = – yeniden kontrol zamanı geldi. Hâlâ geçerli mi diye sorun.
site-fact-checked = (kontrol tarihi: { $date })

# State of a text: short, on lists
site-mark-approved = onaylandı
site-mark-draft = henüz kontrol edilmedi
site-mark-outdated = orijinal metin değişti
site-mark-disputed = itiraz var
site-mark-missing = yalnızca şu dilde: { $language }

# State of a text: a sentence on the page
site-trust-approved = Onaylayan: { $names }, { $date }.
site-trust-source-machine = Taslak. Bu metni bir program hazırladı, henüz hiç kimse kontrol etmedi.
site-trust-source = Taslak. Bu metni henüz hiç kimse onaylamadı.
site-trust-machine = Makine çevirisi. Henüz hiç kimse kontrol etmedi. Şüpheniz varsa orijinal metni gösterin.
site-trust-person = Bu çeviriyi henüz ikinci bir kişi kontrol etmedi. Şüpheniz varsa orijinal metni gösterin.
site-trust-outdated = Orijinal metin çeviriden sonra değişti. Bu çeviri güncel olmayabilir.
site-trust-disputed = Bu metni kontrol edenler aynı fikirde değil. Şüpheniz varsa orijinal metni gösterin.
site-trust-missing = Bu metin henüz sizin dilinizde yok. Gösterildiği dil: { $language }.
site-trust-partly = Bu metnin bazı bölümleri henüz sizin dilinizde yok. O bölümlerin gösterildiği dil: { $language }.
site-trust-source-link = Orijinal metni göster ({ $language })

# Errors
site-not-found = Böyle bir sayfa yok
site-not-found-lead = Adres yanlış veya sayfanın yeri değişti. Yukarıdan arayın veya bir konu seçin.
site-to-home = Ana sayfaya dön
site-failed = Bir sorun oluştu
site-failed-lead = Bu sizin değil, bizim hatamız. Biraz sonra tekrar deneyin. Acil numaralar çalışıyor.
site-failed-reference = Hatayı bildirirken bu numarayı verin: { $number }

# Accessibility statement
site-a11y-sample = Bu bir örnektir. Siteyi yürüten şehir, eksik bilgileri yayımlamadan önce tamamlar.
site-a11y-blank = [şehir bunu yayımlamadan önce doldurur]
site-a11y-intro = { $body }, kamu kuruluşlarının web sitelerinin ve mobil uygulamalarının dijital erişilebilirliğine ilişkin 4 Nisan 2019 tarihli Polonya kanununa uygun olarak web sitesini erişilebilir kılmayı taahhüt eder.
site-a11y-scope = Bu beyan şu web sitesi için geçerlidir: { $address }
site-a11y-published = Sitenin yayımlandığı tarih
site-a11y-updated = Son önemli güncelleme tarihi
site-a11y-status = Dijital erişilebilirlik durumu
site-a11y-status-text = Site, dijital erişilebilirlik kanununa kısmen uygundur. Nedenleri:
site-a11y-gap-translations = Çeviriler taslaktır. Bazı metinler anlaşılmaz veya yalnızca Lehçe olabilir.
site-a11y-gap-audit = Bu sitenin erişilebilirliğini dışarıdan henüz kimse incelemedi.
site-a11y-gap-sign = Henüz Polonya işaret diline çeviri ve kolay okunur metin yok.
site-a11y-preparation = Beyanın hazırlanması
site-a11y-prepared = Beyanın düzenlendiği tarih
site-a11y-method = Beyan, öz değerlendirmeye dayanır.
site-a11y-contact = Erişilebilirlik konusunda iletişim
site-a11y-contact-text = Sitede sizin için erişilebilir olmayan bir şey mi var? Yazın veya telefon edin.
site-a11y-email = E-posta
site-a11y-phone = Telefon
site-a11y-procedure = Talepler ve şikâyetler
site-a11y-procedure-right = Herkes, bir sayfanın veya sayfadaki bir öğenin erişilebilir hâle getirilmesini isteyebilir. Bilgiyi başka bir biçimde, örneğin sesli okunmasını da isteyebilirsiniz.
site-a11y-procedure-what = Talebinizde iletişim bilgilerinizi verin, sayfayı veya öğeyi belirtin ve bilgiyi hangi biçimde istediğinizi yazın.
site-a11y-procedure-when = Yanıt gereksiz gecikme olmadan, en geç 7 gün içinde gelir. Bu mümkün değilse kurum, en çok 2 ay olmak üzere yeni bir süre bildirir.
site-a11y-procedure-ombudsman = Kurum reddederse önce kuruma şikâyette bulunabilir, sonra Rzecznik Praw Obywatelskich’e (insan hakları ombudsmanı) başvurabilirsiniz:
site-a11y-building = Binanın erişilebilirliği
site-a11y-communication = İletişim ve bilgi erişilebilirliği

# Orders of packs
site-order = Kendi paketinizi hazırlayın
site-order-lead = Neye ihtiyacınız varsa seçin. Basmadan önce kaç sayfa ve yaprak tuttuğunu görürsünüz.
site-order-item-lead = Gişe kartları, broşürler, afişler ve levhalar tek bir rehber veya hizmet hakkındadır: sayfasını açın ve orada “Kart, broşür, afiş veya levha olarak bas” seçin.
site-order-other-languages = Diğer diller
site-order-situation = Durum
site-order-situation-all = Herkes için
site-order-topics = Bölümler
site-order-topics-all = Tüm bölümler
site-order-full = Yalnızca durumun gerektirdiğini değil, her rehberi tam bas
site-order-languages = Diller
site-order-language-count = { $least } ile { $most } arasında seçin.
site-order-paper = Kâğıt
site-order-looks = Görünüm
site-order-arrow = Okun yönü
site-order-item = Konu:
site-order-submit = Sayfaları ve kâğıdı göster
site-order-other = Başka bir şey seç
site-order-summary = Siparişiniz
site-order-duplex = iki yüze baskı
site-order-copies = bir baskıdan kesilen kopya: { $count }
site-order-grams = { $grams } g/m²
site-order-download = Dosyayı aç
site-order-final = Tüm metinler onaylı. Dağıtabilirsiniz.
site-order-draft = Bu, filigranlı bir taslaktır. Dağıtmayın.
site-order-draft-texts = Henüz kimsenin onaylamadığı metinler: { $count }.
site-order-draft-address = Bu sitenin, kâğıttaki kodların götürebileceği açık bir adresi henüz yok.
site-order-refused = Bu şu anda basılamıyor.
site-refused-order = Bu şekilde olmaz. Başka dil, kâğıt veya görünüm seçin.
site-refused-overflow = Bir metin bu boyut için çok uzun. Daha büyük kâğıt veya başka bir şey seçin.
site-refused-facts = İçindeki bir sayı veya tarih eski ya da doğrulanmamış. Önce şehrin kontrol etmesi gerekir.
site-refused-letters = Metinde basılamayan bir harf var.
site-refused-broken = Şablonlarda bir sorun var. Hata bizim, sizin değil.
site-order-details = Şehir çalışanları için ayrıntılar (İngilizce)
site-order-wrong = Bu siparişte olmayan bir şey var. Yeniden seçin.
site-busy = Baskı meşgul
site-busy-lead = Şu anda çok kişi sipariş veriyor. Bir dakika sonra yeniden deneyin.
site-print-item = Kart, broşür, afiş veya levha olarak bas
site-order-pages = { PLURAL($count) ->
    [one] { $count } sayfa
   *[other] { $count } sayfa
}
site-order-sheets = { PLURAL($count) ->
    [one] { $count } yaprak
   *[other] { $count } yaprak
}
