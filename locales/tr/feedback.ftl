# What visitors tell the city about a page.

site-useful = Bu sayfa işinize yaradı mı?
site-useful-yes = Evet
site-useful-no = Hayır
site-feedback-here = Burada bir yanlışlık var
site-feedback = Neyin yanlış olduğunu yazın
site-feedback-lead = Belediye burada yazdıklarınızı her dilde okur. Size buradan cevap veremez.
site-feedback-about = Şu sayfa hakkında:
site-feedback-text = Ne yanlış veya ne eksik?
site-feedback-warning = İsim, telefon numarası, adres veya belge numarası yazmayın: ne kendinizin ne de başkalarının.
site-feedback-kept = Yazdığınızı, sayfayı, dilini ve sürümünü ve günü saklarız. Sizin hakkınızda hiçbir şey saklamayız.
site-feedback-send = Gönder
site-feedback-thanks = Teşekkür ederiz
site-feedback-thanks-lead = Gönderdiğiniz kaydedildi.
site-feedback-back = Sayfaya dön
site-feedback-more = Bir şey eklemek ister misiniz?
site-feedback-trap = Bu alanı boş bırakın

# Why a form was not kept
site-feedback-empty = Bir cevap seçin veya bir şey yazın.
site-feedback-long = Metin çok uzun. En fazla karakter sayısı: { $most }.
site-feedback-unreadable = Bazı karakterler okunamadı. Metni kontrol edip yeniden gönderin.
site-feedback-wrong = Form okuyamadığımız bir biçimde geldi. Lütfen burada doldurun.
site-feedback-foreign = Bu form başka bir web sitesinden geldi, bu yüzden saklamadık. Gönderen sizseniz buraya yazın.
site-feedback-trapped = Boş kalması gereken bir alan doldurulmuş. Alanı boşaltıp yeniden gönderin.
site-feedback-busy = Şu anda çok fazla kişi yazıyor. Yazdığınız hâlâ burada. Bir dakika sonra yeniden gönderin.
site-feedback-down = Kaydedemedik. Bu sizin değil, bizim hatamız. Yazdığınız hâlâ burada: birkaç dakika sonra yeniden gönderin. Diğer bütün sayfalar çalışıyor.
