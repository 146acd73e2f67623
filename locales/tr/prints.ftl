# Basımdan sonra değişenler: düzeltme kâğıdı ve paketteki QR kodunun götürdüğü sayfa.

change-phone = Telefon
change-phone-hours = Telefona cevap verilen saatler
change-address = Adres
change-place = Nerede
change-name = Ad
change-organization = Kurum
change-value = Tutar, süre veya sayı
change-rule = Kural
change-was = Basılı
change-now = Şimdi
change-ended = Yalnızca şu güne kadar geçerliydi: { $date }.
change-withdrawn = Bu artık geçerli değil.
change-ask = Sorun veya buraya bakın:

erratum-lead = Basılı paketinizdeki bir bilgi artık doğru değil. Bu kâğıdı paketle birlikte saklayın.
erratum-of = Ait olduğu paket: { $product } · { $date } · baskı { $edition }
erratum-made = Düzeltme tarihi: { $date }
erratum-qr = O günden beri değişenler, her zaman güncel:

site-changes = Basımdan sonraki değişiklikler
site-changes-lead = Paket basıldıktan sonra değişenler.
site-changes-printed = Baskı { $edition }, basım tarihi: { $date }.
site-changes-none = O günden beri içindeki hiçbir şey değişmedi.
site-changes-some = Şimdi farklı olanlar:
site-changes-current = Bu, güncel baskıdır. Hiçbir şey değişmedi.
site-changes-unknown = Bu baskıyı tanımıyoruz. Numarayı kâğıttakiyle karşılaştırın. Taslakların değişiklik listesi yoktur.
site-changes-retired = Bu baskı artık dağıtılmıyor. Yenisini isteyin.
site-changes-onward = Bugün geçerli olanlar burada:
