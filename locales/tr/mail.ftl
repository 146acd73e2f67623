# E-mails of the review desk. Addresses of pages stand below the sentences, on lines of their own.

mail-hello = İyi günler { $name },
mail-invited = Gözden geçirme masasına davetiniz
mail-invited-lead = Gözden geçirme masasına davetlisiniz ({ $city }). Burada insanlar, yeni gelenler için bilgilerin kendi dillerinde doğru olup olmadığına bakar.
mail-link = Gözden geçirme masası bağlantınız
mail-link-here = Bu bağlantıyla girersiniz:
mail-link-once = Yedi gün içinde bir kez çalışır. Kimseye vermeyin: açan kişi sizin yerinize girer.
mail-link-hour = Bir saat içinde bir kez çalışır. Kimseye vermeyin: açan kişi sizin yerinize girer.
mail-mistaken = Bu size değilse bu e-postayı silin.
mail-unasked = Bunu siz istemediyseniz bu e-postayı silin. Başka bir şey olmaz.
mail-address = Bu sizin e-posta adresiniz mi?
mail-address-here = Bu adres gözden geçirme masasında yazıldı. Adres sizinse burada onaylayın:
mail-address-hour = Bağlantı bir saat içinde bir kez çalışır.
mail-address-moved = Gözden geçirme masasındaki e-posta adresiniz değişti
mail-address-moved-lead = Giriş bağlantılarınız bundan sonra başka bir adrese gönderilecek. Bunu siz değiştirmediyseniz sizi davet eden kişiye hemen söyleyin.
mail-notice = Gözden geçirme masasına giriş yolunuz değişti
mail-week-more = Her konunun durumu:
mail-week-stop = Bu e-postayı istediğiniz için her pazartesi alıyorsunuz. Bitirmek için:
