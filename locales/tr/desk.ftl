# The review desk: signing in, reading, approving, asking, editing.

desk-name = Gözden geçirme masası
desk-home = Başa dön
desk-save = Kaydet
desk-kept = Kaydedildi.
desk-again = Yeniden gönder
desk-typed = Yazdıklarınız
desk-nav-queue = Gözden geçirilecek
desk-nav-me = Hesabım
desk-nav-menu = Menü
desk-sign-in = Giriş yap
desk-sign-in-lead = Çevirileri kontrol eden ve bilgileri doğru tutan kişiler için.
desk-sign-in-name = Giriş adı
desk-sign-in-password = Parola
desk-sign-in-wrong = Ad ve parola uyuşmuyor. Yeniden deneyin veya yeni bir bağlantı isteyin.
desk-sign-in-link = Parolanız yok mu veya unuttunuz mu? Sizi davet eden kişiden yeni bir bağlantı isteyin.
desk-join = Hoş geldiniz, { $name }
desk-join-lead = Burada çevirilerin doğru olup olmadığını kontrol edersiniz; yeni gelenler onlara güvenebilsin.
desk-join-button = İçeri gir
desk-join-note = Bu bağlantı bir kez, bu cihazda çalışır. “Hesabım” altında parola belirleyebilir ve çıkış yapabilirsiniz.
desk-join-gone = Bu bağlantı artık çalışmıyor
desk-join-gone-lead = Her bağlantı yedi gün içinde bir kez çalışır. Sizi davet eden kişiden yenisini isteyin.
desk-me-reviews = Şu dillere çevirileri kontrol edersiniz: { $languages }
desk-me-edits = Şuraları düzenlersiniz: { $cities }
desk-me-admin = Başkalarını davet edersiniz.
desk-me-language = Bu sayfaların dili
desk-me-name = Adınız
desk-me-credit = Adım, onayladıklarımla birlikte gösterilebilir
desk-me-credit-note = Sayfalarda ve basılı paketlerde. Yoksa yerine bir numara yazılır.
desk-me-password = Parola
desk-me-password-lead = Bir ad ve parola ile bağlantı olmadan girebilirsiniz.
desk-me-password-there = Parola belirlendi.
desk-me-password-new = Yeni parola
desk-me-password-hint = En az { $least } karakter. Yalnızca sizin bir araya getireceğiniz dört sözcük iyidir.
desk-me-password-short = Bu parola çok kısa: en az { $least } karakter gerekir.
desk-me-password-long = Bu parola çok uzun.
desk-me-password-guessable = Bu parolayı tahmin etmek kolay: birçok kişi kullanıyor ya da adlardan, ardışık harflerden veya yan yana tuşlardan oluşuyor. Yalnızca sizin bir araya getireceğiniz sözcükler seçin.
desk-me-password-name = Başka bir giriş adı seçin: en az üç karakter ve burada başkasının kullanmadığı bir ad.
desk-me-password-kept = Parola kaydedildi. Diğer tüm cihazlarda çıkış yapıldı.
desk-me-sessions = Giriş yaptığınız yerler
desk-me-session = { $device }, { $date } tarihinden beri
desk-me-this = bu cihaz
desk-me-end = Orada çıkış yap
desk-me-ended = Orada çıkış yapıldı.
desk-me-out = Burada çıkış yap
desk-foreign = Bu form buradan gönderilmedi
desk-foreign-lead = Güvenliğiniz için kabul edilmedi. Bu sayfaları açıp yeniden deneyin.
desk-unreadable = Bu okunamadı
desk-unreadable-lead = Geri dönüp yeniden deneyin.
desk-large = Bu çok uzun
desk-large-lead = Geri dönüp kısaltın.
desk-slow = Aynı anda çok fazla deneme
desk-slow-lead = Bir dakika bekleyip yeniden deneyin.
desk-down = Şu anda hiçbir şey kaydedilemiyor
desk-down-lead = Yazdıklarınız hâlâ bu sayfada. Bir dakika bekleyip yeniden gönderin.
desk-out = Çıkış yapıldı
desk-out-lead = Yeniden giriş yapın. Bir şey yazdıysanız aşağıda: önce kopyalayın.
desk-lost = Böyle bir sayfa yok
desk-lost-lead = Belki bu arada biri bir şeyi değiştirmiştir.
desk-not-yours = Bu sizin görevlerinizden değil
desk-not-yours-lead = Bunu yapmanız gerekip gerekmediğini sizi davet eden kişiye sorun.
desk-me-password-current = Şimdiki parola
desk-me-password-wrong = Şimdiki parola doğru değil. Unuttuysanız yeni bir bağlantı isteyin.

# What waits, and the page on which it is judged.
desk-queue-next = Bu sayfayla başlayın
desk-queue-begin = Başla
desk-queue-rest = Bekleyen her şey
desk-queue-all = { PLURAL($count) ->
    [one] { $count } sayfa daha göster
   *[other] { $count } sayfa daha göster
}
desk-queue-nothing = Burada bekleyen bir şey yok. Teşekkürler!
desk-page-done = Bu sayfanın tüm bölümleri onaylandı. Teşekkürler!
desk-sum = { $sections }, { $time }
desk-sections = { PLURAL($count) ->
    [one] { $count } bölüm
   *[other] { $count } bölüm
}
desk-minutes = { PLURAL($count) ->
    [one] yaklaşık { $count } dakika
   *[other] yaklaşık { $count } dakika
}
desk-hours = { PLURAL($count) ->
    [one] yaklaşık { $count } saat
   *[other] yaklaşık { $count } saat
}
desk-some-disputed = { PLURAL($count) ->
    [one] { $count } tartışmalı
   *[other] { $count } tartışmalı
}
desk-some-outdated = { PLURAL($count) ->
    [one] { $count } değişti
   *[other] { $count } değişti
}
desk-some-missing = { PLURAL($count) ->
    [one] { $count } çevrilmemiş
   *[other] { $count } çevrilmemiş
}
desk-topic-none = Diğer metinler
desk-reason-emergency = tehlikedeki insanlar okur
desk-reason-urgent = acil
desk-reason-facts = sayılar ve süreler
desk-reason-read = çok okunuyor
desk-reason-first-steps = ilk adımlar buraya götürüyor
desk-filter = Yalnızca bazılarını göster
desk-filter-all = hepsi
desk-filter-topic = Konu
desk-filter-state = Durum
desk-filter-layer = Geçerli olduğu yer
desk-filter-city = Şehir
desk-filter-show = Göster
desk-state-draft = sizi bekliyor
desk-state-outdated = asıl metin değişti
desk-state-disputed = görüşler ayrı
desk-state-missing = çevrilmemiş
desk-approved-by = onaylayan: { $name }, { $date }
desk-live = Okurların gördüğü sayfa
desk-pack = Basılı pakette
desk-side-missing = Burada henüz bir şey yok.
desk-changed-since = Onaydan bu yana değişenler
desk-before = önce
desk-now = şimdi
desk-changed-unknown = Önceki metin artık saklanmıyor. Bölümün tamamını okuyun.
desk-guards = Uyuşmayanlar
desk-talk-answer = Yanıtla
desk-send = Gönder
desk-good = İyi
desk-change = Düzeltiyorum
desk-translate = Çeviriyorum
desk-edit-heading = Başlık
desk-edit-body = Metin
desk-edit-say = Nasıl söylenir
desk-edit-chips = Bu değerleri program yazar. Adlarını metinde aynen bırakın:
desk-preview = Böyle görünecek
desk-change-save = Kaydet ve onayla
desk-change-look = Nasıl göründüğüne bak
desk-chips-lead = Programın yazdığı değerler. Yazdığınız yere koymak veya oraya taşımak için birine dokunun:
desk-chip-lacks = metinde yok
desk-link = Bağlantı
desk-link-words = Bağlantının sözcükleri
desk-links-lead = Bağlantılar. Sözcüklerini değiştirmek için metindeki bağlantıya, yazdığınız yere koymak için buradakine dokunun:
desk-edit-links = Bağlantının arkasındaki ayraç nereye götürdüğünü söyler. Onu tam olduğu gibi bırakın:
desk-look = Önizleme
desk-look-says = Bu bir önizlemedir. Yayımlanmadı ve başka kimse görmüyor.
desk-look-page = Önizleme: tüm sayfa
desk-look-pack = Önizleme: basılı pakette
desk-look-number = Sayfa { $number }
desk-look-unprinted = Bu, şu anki haliyle basılamaz.
desk-look-live = Yazarken tüm sayfayı göster
desk-ask = Asıl metni anlamıyorum
desk-ask-label = Anlaşılmayan nedir? Bunu editörler okuyacak.
desk-ask-send = Soruyu gönder
desk-more = Başka bir şey
desk-talk-label = Diğerlerine notunuz
desk-talk-say = Yorum yaz
desk-wrong = Çeviri doğru değil
desk-talk-empty = Henüz bir şey yazılmadı. Önce birkaç sözcük yazın.
desk-talk-long = Bir yorum için çok uzun. Kısaltın.
desk-talk-comment = Yorum
desk-talk-question = Asıl metin hakkında soru
desk-talk-objection = Biri çevirinin doğru olmadığını söylüyor
desk-done-good = Onaylandı. Teşekkürler! Sıradaki bölüm burada.
desk-done-changed = Kaydedildi ve onaylandı. Teşekkürler! Sıradaki bölüm burada.
desk-done-asked = Sorunuz editörlere ulaştı. Yanıtı burada bulacaksınız.
desk-done-said = Gönderildi. Diğerleri burada okuyabilir.
desk-done-wrong = Not edildi. Çözülene kadar okurlara görüşlerin ayrı olduğu söylenir.
desk-moved = Bu arada biri bu bölümü değiştirdi. Yukarıda şimdiki hâli var. Yazdıklarınız duruyor.
desk-guarded = Aynı olması gereken bir yerde asıl metinden farklı. Yazdıklarınız duruyor.
desk-faults = Bu hâliyle kaydedilemez; yazdıklarınız duruyor. Denetim şöyle diyor:
desk-head-first = Önce başlığı ve özeti çevirin, sonra bölümleri. Buraya yazdıklarınız saklandı.
desk-built-upon = Sonraki değişiklikler buna dayanıyor; tek başına geri alınamaz.
desk-read-only = İçerik şu anda yazılamıyor. Yazdıklarınız duruyor; sizi davet eden kişiye söyleyin.
desk-full = Disk dolu. Yazdıklarınız duruyor; sizi davet eden kişiye söyleyin.
desk-merging = Şu anda biri dosyalar üzerinde çalışıyor. Yazdıklarınız duruyor; birkaç dakika sonra deneyin.
desk-obstacle = Kaydedilemedi. Yazdıklarınız duruyor; birkaç dakika sonra deneyin.

# What differs between a translation and its original.
guard-fact-missing = Asıl metindeki “{ $value }” değeri çeviride eksik.
guard-fact-extra = Çeviride, asıl metinde olmayan “{ $value }” değeri var.
guard-phone-missing = Asıl metindeki { $value } telefon numarası çeviride eksik.
guard-phone-extra = Çeviride, asıl metinde olmayan { $value } telefon numarası var.
guard-amount-missing = Asıl metindeki { $value } tutarı çeviride eksik.
guard-amount-extra = Çeviride, asıl metinde olmayan { $value } tutarı var.
guard-date-missing = Asıl metindeki { $value } tarihi çeviride eksik.
guard-date-extra = Çeviride, asıl metinde olmayan { $value } tarihi var.
guard-hours-missing = Asıl metindeki { $value } saati çeviride eksik.
guard-hours-extra = Çeviride, asıl metinde olmayan { $value } saati var.
guard-number-missing = Asıl metindeki { $value } sayısı çeviride eksik.
guard-number-extra = Çeviride, asıl metinde olmayan { $value } sayısı var.
guard-typed = { $value } elle yazılmış. Değişince de doğru kalması için değeri adıyla koyun.
guard-link-missing = Asıl metindeki { $value } bağlantısı çeviride eksik.
guard-link-extra = Çeviride { $value } bağlantısı var, asıl metinde yok.
guard-term-missing = Sözlükteki “{ $value }” sözcüğünün bağlantısı çeviride eksik.
guard-term-extra = Çeviride sözlükteki “{ $value }” sözcüğüne bağlantı var, asıl metinde yok.
guard-section-missing = “{ $value }” bölümü henüz çevrilmedi.
guard-section-extra = Asıl metinde “{ $value }” bölümü yok.
guard-left-over = Bazı sözcükler çevrilmemiş görünüyor: { $value }
guard-other-script = Bu, başka bir dilin yazısıyla yazılmış: { $value }
guard-direction = Burada sayıları ters çevirebilen görünmez bir işaret ({ $value }) var. Silip yeniden yazın.
guard-too-long-title = Başlık { $letters } karakter; { $most } sığar. { $by } karakter kısaltın.
guard-too-long-summary = Özet { $letters } karakter; { $most } sığar. { $by } karakter kısaltın.
guard-too-long-heading = Alt başlık { $letters } karakter; { $most } sığar. { $by } karakter kısaltın.
guard-too-long-body = Metin { $letters } karakter; kâğıda { $most } sığar. Belki { $by } karakter kısaltılabilir.

# What editors and those who invite do.
desk-nav-questions = Sorular
desk-nav-texts = Metinler
desk-nav-facts = Değerler
desk-nav-history = Geçmiş
desk-nav-people = Kişiler
desk-nav-progress = İlerleme
desk-questions-none = Açık soru yok.
desk-questions-see = Bölüme bak
desk-questions-source = Asıl metni değiştir
desk-questions-settle = Çözüldü
desk-people-link = Bu bağlantıyı kişiye gönderin. Yedi gün içinde bir kez içeri alır ve bir daha gösterilmez.
desk-people-invite = Birini davet et
desk-people-name = Ad soyad
desk-people-languages = Şu dillere çevirileri kontrol eder
desk-people-also = Ayrıca yapabilir
desk-people-editor = bu şehrin asıl metinlerini ve değerlerini değiştirmek
desk-me-admin-task = başkalarını davet etmek
desk-people-make = Bağlantı oluştur
desk-people-fresh = Yeni bağlantı
desk-people-end = Her yerde çıkış yap
desk-people-leave = Erişimi kapat
desk-people-back = Erişimi geri ver
desk-people-came = { $date } tarihinden beri burada
desk-people-invited = { $date } tarihinde davet edildi, henüz gelmedi
desk-people-edits = { $city } düzenler
desk-people-admin = başkalarını davet eder
desk-people-incomplete = Bir ad yazın ve en az bir görev seçin.
desk-people-known = Bu adda biri zaten var. Aynı kişiyse aşağıda yeni bir bağlantı oluşturun.
desk-progress-of = onaylanan bölüm: { $approved } / { $all }
desk-progress-by = Onaylayanlar: { $names }
desk-progress-oldest = en eskisi { $date }
desk-progress-topics = Konulara göre
desk-source-lead = Asıl metin. Burada bir sözcük değişirse bu bölüm bütün dillerde yeniden kontrol edilir.
desk-reach = Bu değişikliğin etkisi
desk-reach-look = Neyi etkilediğini gör
desk-reach-pages = { PLURAL($count) ->
    [one] { $count } sayfa
   *[other] { $count } sayfa
}
desk-reach-languages = { PLURAL($count) ->
    [one] { $count } dil
   *[other] { $count } dil
}
desk-reach-packs = { PLURAL($count) ->
    [one] { $count } paket
   *[other] { $count } paket
}
desk-reach-outdated = { PLURAL($count) ->
    [one] onaylanmış { $count } bölüm yeniden kontrol edilecek
   *[other] onaylanmış { $count } bölüm yeniden kontrol edilecek
}
desk-reach-run = Kullanımdaki basılı bir sürüm yanlış olacak: { $name }
desk-facts-lead = Her değer bir kez yazılır; bütün dillerdeki bütün metinler onu gösterir.
desk-facts-find = Değer bul
desk-kind-money = Tutar
desk-kind-phone = Telefon numarası
desk-kind-number = Sayı
desk-kind-percent = Yüzde
desk-kind-duration = Süre
desk-kind-date = Gün
desk-kind-hours = Çalışma saatleri
desk-kind-web = Web adresi
desk-kind-statement = Cümlenin dayanağı
desk-facts-in = Bulunduğu yerler
desk-facts-rest = Buna dayananlar
desk-facts-statements = Hiçbir metin bunları göstermez. Her biri bir cümlenin hangi kaynakla ve ne zaman karşılaştırıldığını söyler.
desk-texts-find = Metin bul
desk-fact-value = Yeni değer
desk-fact-checked = Kaynakla karşılaştırıldığı gün
desk-fact-from = Geçerlilik başlangıcı (boş: hep)
desk-fact-until = Geçerlilik sonu (boş: sonu bilinmiyor)
desk-fact-sources = Kaynakları:
desk-fact-source-add = Bilinen başka bir kaynak
desk-fact-source-new = Listede olmayan bir kaynak
desk-source-title = Başlığı
desk-source-url = Adresi (boş: sayfası yok)
desk-source-publisher = Kim yayımlıyor
desk-publisher-official = devlet
desk-publisher-local-gov = belediye, ilçe veya bölge
desk-publisher-ngo = dernek veya vakıf
desk-publisher-press = gazete veya portal
desk-publisher-commercial = şirket
desk-fact-no-source = En az bir kaynak belirtin: bu nereden biliniyor?
desk-history-none = Henüz bir şey değişmedi ya da içerik git ile tutulmuyor.
desk-history-undo = Geri al
desk-queue-title = Çeviriler: { $language }

# Hours, places and warnings.
desk-reach-which = Hangi sayfalar?
desk-reach-of = Hangi sayfa
desk-reach-in = Hangi dilde
desk-nav-records = Saatler ve yerler
desk-records-lead = Okurların sitede ve paketlerde gördüğü saatler, telefon numaraları ve adresler.
desk-records-find = Bir yer veya hizmet bul
desk-record-hours = Açılış saatleri
desk-record-hours-hint = Örneğin 08:00-16:00; aralı: 08:00-12:00,{ "\u00A0" }13:00-16:00. Boş satır kapalı demektir.
desk-record-expression = OpenStreetMap yazımıyla açılış saatleri
desk-record-expression-hint = Bu saatlerin, haftanın her günü için bir satırla söylenemeyen özel günleri var.
desk-record-phones = Telefon numaraları
desk-record-phone = Numara { $number }
desk-record-phone-more = Bir numara daha
desk-record-phone-hint = Ülke koduyla, örneğin +48 58 524 45 00. Bir numarayı çıkarmak için satırı boşaltın veya işareti kaldırın. Adı olan numara “Değerler” altında değiştirilir.
desk-record-street = Sokak ve numara
desk-record-postcode = Posta kodu
desk-record-town = Şehir
desk-record-district = Semt
desk-record-stop = En yakın durak
desk-record-where = Haritada
desk-record-coordinates = Kuzey ve doğu dereceleri
desk-record-coordinates-hint = Web haritalarının gösterdiği gibi, noktayla: 54.3520,{ "\u00A0" }18.6466
desk-record-accuracy = Ne kadar kesin, metre olarak
desk-record-sources = Bilginin kaynağı
desk-wrong-empty = Burada bir şey olmalı.
desk-wrong-hours = Bunlar saat değil. Şöyle yazın: 08:00-16:00.
desk-wrong-expression = OpenStreetMap saatleri böyle yazmaz. Resmî tatiller (PH) de olmalıdır.
desk-wrong-phone = Bu numara aranamaz. Ülke koduyla yazın.
desk-wrong-coordinates = Noktalı iki sayı yazın: önce kuzey, sonra doğu.
desk-wrong-outside = Burası şehrin dışında.
desk-wrong-metres = Tam sayı olarak metre yazın.
desk-wrong-postcode = Bu bir posta kodu değil.
desk-wrong-day = İleride olmayan bir gün seçin.
desk-wrong-time = Bir gün ve saat seçin.
desk-wrong-end = Bitiş, başlangıçtan sonra olmalı.
desk-wrong-typed = Bu sözlerde rakam olamaz: numaraların kendi alanları var, saatler ayrıca yazılır.
desk-alerts-lead = Uyarı ilk dakikasından son dakikasına kadar bütün sayfaların üstünde durur; sonra kendiliğinden kalkar.
desk-alert-new = Uyarı yayımla
desk-alert-text = Sözleri değiştir
desk-alert-end = Şimdi bitir
desk-alert-holds = şimdi gösteriliyor
desk-alert-ahead = henüz gösterilmiyor
desk-alert-over = bitti
desk-alert-words = İnsanlara söylenen
desk-alert-title = Başlık
desk-alert-summary = Ne yapmalı, bir veya iki cümleyle
desk-alert-body = Söylenecek başka ne var (boş kalabilir)
desk-alert-when = Ne zaman ve kimin için
desk-alert-severity = Ne kadar ciddi
desk-alert-from = Başlangıç
desk-alert-until = Bitiş
desk-alert-topics-hint = Bu konuların sayfalarında durur; hiçbiri seçilmezse bütün sayfalarda.
desk-alert-source = Kaynak
desk-wrong-somewhere = Henüz doğru olmayan bir şey var. Ne olduğu her alanın yanında yazıyor.

# An editor ends a dispute.
desk-settle = Anlaşmazlığı bitir
desk-settle-lead = Denetleyenler bu bölümde anlaşamıyor. Ne dediklerini okuyun, sonra seçin. Önceden onayladıkları yeniden geçerli olur.
desk-settle-keep = Olduğu gibi bırak
desk-settle-earlier = Önceki sürüme dön
desk-settle-was = Önceki sürüm; farklı olan işaretli
desk-done-settled = Anlaşmazlık bitti. Herkes burada görüyor.

# On paper and in files.
desk-paper = Kâğıtta ve dosyalarda
desk-paper-lead = Toplantılar ve başka yerde çalışan çevirmenler için: bölümleri yanınıza alın, düzeltmeleri geri getirin.
desk-paper-out = Yanına al
desk-paper-which = Bölümler
desk-paper-waiting = bekleyenler
desk-paper-pdf = Yazdırılacak sayfa (PDF)
desk-paper-csv = Tablo (CSV)
desk-paper-xliff = Çevirmenler için (XLIFF)
desk-paper-back = Düzeltmeleri getir
desk-paper-back-lead = Tabloda yalnız son iki sütuna yazın. Basılı sayfadan kodu ve yeni sözleri yazın. Siz görmeden hiçbir şey kaydedilmez.
desk-paper-file = Tablo (CSV) veya XLIFF
desk-paper-look = Ne değişeceğini gör
desk-paper-take = Bu düzeltmeleri al
desk-paper-none = Bu dosyada yeni bir şey yok.
desk-paper-unknown = Satır { $line }: şu anda hiçbir bölümün kodu { $code } değil. Belki yanlış yazıldı veya bölüm basıldıktan sonra değişti.
desk-paper-moved = Bu alındığından beri asıl metin veya çeviri değişti. Yeniden alın.
desk-paper-faults = Denetim bunu geçirmiyor.
desk-paper-mend = Bunları dosyanızda düzeltip yeniden getirin ya da bölümü burada açıp yazın. Ötekilerin bunları beklemesi gerekmez.
desk-paper-head-first = Bu metin henüz çevrilmedi; çeviri başlık ve özetle başlar. Önce onları çevirin (aşağıdaki bağlantı oraya götürür), sonra bu sayfaya dönün: dosyanız hâlâ burada ve bu bölüm alınabilir.
desk-paper-left = { $date } tarihli dosyanız hâlâ burada. Ona yeniden bakın
desk-paper-open = Bölümü aç
desk-paper-no-file = Bu ne buradan bir tablo ne de XLIFF.
desk-paper-language = Bu dosya başka bir dilde.
desk-paper-failed = Sayfa basılamadı. Daha az bölüm seçin veya tabloyu alın.
desk-paper-takes = { PLURAL($count) ->
    [one] { $count } bölüm değişir
   *[other] { $count } bölüm değişir
}
desk-paper-refuses = { PLURAL($count) ->
    [one] { $count } bölüm alınamaz
   *[other] { $count } bölüm alınamaz
}
desk-paper-taken = { PLURAL($count) ->
    [one] { $count } bölüm alındı. Onay bekliyor.
   *[other] { $count } bölüm alındı. Onay bekliyorlar.
}

# The week, for readers of news.
desk-week = İnceleme masasında bu hafta: { $city }
desk-week-of = { $from } ile { $to } arası
desk-week-nothing = Bu hafta hiçbir şey onaylanmadı.
desk-week-now = Her dilin durumu
desk-week-feed = Haber okuyucuları için haftalık akış
desk-week-approved = { PLURAL($count) ->
    [one] { $count } bölüm onaylandı: { $names }
   *[other] { $count } bölüm onaylandı: { $names }
}

# E-mail: links and the summary of the week.
desk-sign-in-mail = E-postayla bağlantı isteyin
desk-sign-in-mail-send = Bana bağlantı gönder
desk-sign-in-sent = E-postanıza bakın
desk-sign-in-sent-lead = Bu adres burada biliniyorsa bağlantı yola çıktı. Bir saat içinde bir kez çalışır. İstenmeyen e-postalara da bakın.
desk-join-email = E-posta adresiniz { $address } saklanır; böylece size bağlantı gönderilebilir. “Hesabım” altında silebilirsiniz. Erişiminiz kapatılınca da silinir.
desk-me-email-is = Buradaki e-posta adresiniz: { $address }. Giriş bağlantıları oraya gönderilir. Onu yalnızca davet edenler görür.
desk-me-email-none = Burada e-posta adresiniz yok. Adresinizi yazarsanız bağlantıları e-postayla alabilirsiniz.
desk-me-email-other = Başka bir e-posta adresi
desk-me-email-note = Oraya bir bağlantı gönderilir. Bağlantıyı açtığınızda adres saklanır.
desk-me-email-sent = Bağlantı yola çıktı. Bir saat içinde açın: adres ancak o zaman saklanır. İstenmeyen e-postalara da bakın.
desk-me-email-unsent = E-posta gönderilemedi. Adresi kontrol edin ya da daha sonra yeniden deneyin.
desk-me-email-later = E-posta henüz gönderilemedi: e-posta sunucusu yanıt vermiyor. Adresi kontrol edin; bir saat boyunca kendiliğinden yeniden denenir.
desk-owed = Gönderilemeyen e-postalar
desk-owed-again = Yeniden denenecek.
desk-owed-next = Sonraki deneme: { $moment }
desk-owed-over = Artık denenmeyecek.
desk-me-email-forget = Adresimi sil
desk-me-email-forgotten = E-posta adresiniz silindi.
desk-me-week = Her pazartesi bana geçen hafta masada olanları gönder
desk-me-week-note = Bu e-postaların her birinde onları durduran bir bağlantı vardır.
desk-people-email = E-posta adresi
desk-people-email-note = Boş kalabilir. Bu bağlantı ve sonra kişinin isteyeceği bağlantılar oraya gönderilir. Kişinin erişimi kapatılınca adres silinir.
desk-people-email-wrong = Bu bir e-posta adresi değil. name@example.org gibi yazın.
desk-people-email-taken = Bu e-posta adresi burada başka birinin.
desk-people-mailed = Bağlantı { $address } adresine doğru yola çıktı. Ulaşmazsa kendiniz iletin. Kişiyi yedi gün içinde bir kez içeri alır ve bir daha gösterilmez.
desk-people-unmailed = { $address } adresine e-posta gönderilemedi: e-posta sunucusu yanıt vermiyor. Bağlantıyı kendiniz iletin. Kişiyi yedi gün içinde bir kez içeri alır ve bir daha gösterilmez.
desk-people-mail-refused = E-posta sunucusu { $address } adresini kabul etmiyor. Adresi kontrol edin veya bağlantıyı kendiniz iletin. Kişiyi yedi gün içinde bir kez içeri alır ve bir daha gösterilmez.
desk-people-by-email = E-postayla yeni bağlantı
desk-people-mail-send = Bağlantıyı gönder
desk-stop = Haftalık e-posta bitsin mi?
desk-stop-button = Bana artık gönderme
desk-stop-done = Artık haftalık e-posta almayacaksınız
desk-stop-done-lead = Gözden geçirme masasında, “Hesabım” altında yeniden açabilirsiniz.
desk-stop-gone-lead = Belki haftalık e-postalar zaten bitmiştir. Gözden geçirme masasında, “Hesabım” altında alıp almadığınızı görürsünüz.
desk-address = { $address } sizin e-posta adresiniz mi?
desk-address-lead = { $name } için giriş bağlantıları oraya gönderilecek.
desk-address-button = Evet, sakla
desk-address-done = E-posta adresiniz saklandı
desk-address-gone-lead = “Hesabım” altında adresinizi yeniden yazabilirsiniz.

# Why the checks forbid a change.
fault-typed-phone = Sözlerin arasına bir telefon numarası yazılmış. Doğru kalması için onu adıyla koyun.
fault-typed-amount = Sözlerin arasına bir tutar yazılmış. Doğru kalması için değeri adıyla koyun.
fault-digits = Sözlerde hiçbir değerin açıklamadığı rakamlar var. Değeri adıyla koyun ya da sayıyı yazıyla yazın.
fault-facts = Programın koyduğu değerler asıl metindekilerle aynı değil.
fault-numbers = Sayılar asıl metindekilerle aynı değil.
fault-links = Bağlantılar asıl metindekilerle aynı değil.
fault-terms = Sözlükteki bir sözcük olması gerektiği gibi yazılmamış veya bağlanmamış.
fault-unknown-fact = Burada olmayan bir değerin adı geçiyor.
fault-expired = Burada bugün geçerli olmayan bir değer var.
fault-unconfirmed = Buradaki bir şeyin kaynağı yok ya da onu kimse doğrulamamış.
fault-not-for-print = Burada basılamayacak bir değer var, bu metin ise basılıyor.
fault-markup = Metinde yeri burası olmayan işaretler var. Her işareti kapatın ve HTML yazmayın.
fault-link = Bir bağlantı hiçbir yere gitmiyor.
fault-invisible = Burada görünmeyen bir karakter var. Silin ve o yeri yeniden yazın.
fault-sections = Bölümler ya da sıraları asıl metindeki gibi değil.
fault-phrases = Bir ifade, listesindekinden farklı yazılmış.
fault-place-name = Bir yerin adı, yerler listesindekinden farklı.
fault-outside = Bir yer kendi kentinin dışında kalıyor.
fault-known-wrong = Buradaki bir şeyin yanlış olduğu biliniyor.
fault-phone = Bir telefon numarası aranamaz.
fault-hours = Çalışma saatleri okunamıyor ya da resmî tatiller hakkında bir şey demiyor.
fault-time = Bir gün veya saat yok ya da ötekilere uymuyor.
fault-entry = Bir alan boş ya da içinde oraya ait olmayan bir şey var.
fault-missing = Burada olmayan bir şeyin adı geçiyor: bir konu, yer, kurum ya da sayfa.
fault-long = Bu çok uzun.
fault-other = Denetim { $file } dosyasının { $line }. satırında bir yanlış buluyor.

# Passkeys.
desk-sign-in-passkey = Geçiş anahtarıyla gir
desk-sign-in-or = Ya da ad ve parolayla:
desk-passkeys = Geçiş anahtarları
desk-passkey-lead = Geçiş anahtarıyla ad ve parola olmadan, parmak izi, yüz veya ekran koduyla girersiniz. Anahtar cihazınızda kalır; burada gizli hiçbir şeyi saklanmaz.
desk-passkey-is = { $device }, { $date } tarihinde kuruldu
desk-passkey-is-used = { $device }, { $date } tarihinde kuruldu, son kullanım { $used }
desk-passkey-add = Geçiş anahtarı kur
desk-passkey-remove = Kaldır
desk-passkey-kept = Geçiş anahtarı kuruldu. Bir dahaki sefere onunla girebilirsiniz.
desk-passkey-removed = Geçiş anahtarı kaldırıldı ve artık kimseyi içeri almaz. Diğer tüm cihazlarda çıkış yapıldı. Cihazınızdan da silin.
desk-passkey-known = Bu cihazda zaten bir geçiş anahtarınız var.
desk-passkey-stopped = Cihaz geçiş anahtarı vermedi. Yeniden deneyin veya başka bir yolla girin.
desk-passkey-late = Çok uzun sürdü veya iki kez gönderildi. Yeniden deneyin.
desk-passkey-unknown = Bu geçiş anahtarı burada tanınmıyor veya kaldırıldı. Başka bir yolla girin ve onu cihazınızdan silin.
desk-passkey-copied = Birinde bu geçiş anahtarının bir kopyası var gibi görünüyor; bu yüzden kimseyi içeri almaz. Başka bir yolla girin ve onu kendi sayfanızda kaldırın.
desk-passkey-wrong = Cihazın yanıtı bu sayfaya uymuyor. Tarayıcıdaki adresi kontrol edip yeniden deneyin.
desk-passkey-left = Artık burada erişiminiz yok. Sizi davet eden kişiye sorun.
desk-passkey-many = Zaten yirmi geçiş anahtarı var. Önce birini kaldırın.
desk-passkey-last = Bağlantı dışında yalnızca bununla giriyorsunuz ve burada yaptıklarınız için tek başına bağlantı yetmez. Önce bir parola veya başka bir geçiş anahtarı belirleyin.
desk-proof = Hâlâ siz misiniz?
desk-proof-lead = Gireli bir süre oldu. Buraya kimin ve nasıl girebileceği değişmeden önce, bunun siz olduğunuzu bir kez daha gösterin. Doldurduklarınız kaybolmaz.
desk-proof-go = Devam et
desk-proof-passkey = Geçiş anahtarı göster
desk-proof-link = Henüz parolanız veya geçiş anahtarınız yok. Yeni bir bağlantıyla girin: bunu burada davet eden başka biri ya da bu programı yöneten kişi “witaj review link” ile oluşturur. Ardından bir saat içinde parola veya geçiş anahtarı belirleyebilirsiniz.
desk-passkey-others = Bu geçiş anahtarı başkasının.
desk-first = Önce bir geçiş anahtarı veya parola belirleyin
desk-first-lead = Burada yaptığınız hemen tüm okurlara ulaşır ya da başkalarını içeri alır. Bunun için yalnızca bağlantı yetmez: onu başkası bulabilir. İkisinden birini bir kez belirleyin. Sonra az önce doldurduğunuz devam eder.
desk-first-go = Kaydet ve devam et
desk-second = Siz olduğunuza dair bir kanıt daha
desk-second-lead = Burada yaptığınız hemen tüm okurlara ulaşır ya da başkalarını içeri alır. Bunun için geçiş anahtarı ya da bağlantı ile parolanız gerekir. Doldurduklarınız kaybolmaz.
desk-second-link = Parolanızla girdiniz. Bu tarayıcıda, başka bir sekmede yeni bir bağlantı açın; sonra bu sayfaya dönüp devam edin. Bağlantıyı burada davet eden başka biri ya da bu programı yöneten kişi “witaj review link” ile oluşturur.
desk-second-sent = Bağlantı e-posta adresinize gönderiliyor. Bu tarayıcıda, başka bir sekmede açın; sonra bu sayfaya dönüp devam edin.
desk-second-lost = Parolanızı veya geçiş anahtarınızı mı kaybettiniz? Baştan başlamanızı burada davet eden başka biri ya da bu programı yöneten kişi “witaj review link --anew” ile sağlar.
desk-people-anew = Parolasını veya geçiş anahtarını kaybetmiş
desk-people-anew-note = İsteyenin gerçekten o kişi olduğundan emin olun. O zaman parolası ve geçiş anahtarları kaldırılır, her yerde çıkışı yapılır. Göreceğiniz bağlantıyla bir kez girer ve yenilerini belirler.
desk-people-anew-go = Baştan başlamasına izin ver
desk-me-password-leaked = Bu parola sızmış: ilk denenen listelerde yer alıyor. Başka bir parola seçin ve kullandığınız diğer her yerde değiştirin.
desk-me-password-unseen = Bu parolanın sızıp sızmadığı şu anda görülemiyor, bu yüzden kaydedilmedi. Daha sonra yeniden deneyin ya da bu programı yöneten kişiye söyleyin.
desk-notices = Giriş yolunuzda değişenler
desk-notice-password-set = Bir parola belirlendi.
desk-notice-password-changed = Parola değiştirildi.
desk-notice-passkey-set = Bir geçiş anahtarı kuruldu.
desk-notice-passkey-removed = Bir geçiş anahtarı kaldırıldı.
desk-notice-anew = Baştan başlayabilmeniz için parolanız ve geçiş anahtarlarınız kaldırıldı.
desk-notice-address = E-posta adresiniz eklendi, değiştirildi veya silindi.
desk-notice-not-you = Bunu siz yapmadıysanız sizi davet eden kişiye hemen söyleyin: her yerde çıkışınızı yapabilir.
