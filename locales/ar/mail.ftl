# E-mails of the review desk. Addresses of pages stand below the sentences, on lines of their own.

mail-hello = مرحبًا { $name }،
mail-invited = دعوتك إلى مكتب المراجعة
mail-invited-lead = أنت مدعو إلى مكتب المراجعة ({ $city }). هنا يتحقق الناس من صحة المعلومات للوافدين الجدد بلغتهم.
mail-link = رابطك إلى مكتب المراجعة
mail-link-here = تدخل بهذا الرابط:
mail-link-once = يعمل مرة واحدة خلال سبعة أيام. لا تعطه لأحد: من يفتحه يدخل باسمك.
mail-link-hour = يعمل مرة واحدة خلال ساعة. لا تعطه لأحد: من يفتحه يدخل باسمك.
mail-mistaken = إذا لم تكن هذه الرسالة لك فاحذفها.
mail-unasked = إذا لم تطلبه فاحذف هذه الرسالة. لن يحدث شيء آخر.
mail-address = هل هذا عنوان بريدك الإلكتروني؟
mail-address-here = كُتب هذا العنوان في مكتب المراجعة. إذا كان عنوانك فأكّد ذلك هنا:
mail-address-hour = يعمل الرابط مرة واحدة خلال ساعة.
mail-address-moved = تغيّر عنوان بريدك الإلكتروني في مكتب المراجعة
mail-address-moved-lead = من الآن تُرسل الروابط التي تدخل بها إلى عنوان آخر. إذا لم تغيّره أنت فأخبر فورًا من دعاك.
mail-notice = تغيّرت طريقة دخولك إلى مكتب المراجعة
mail-week-more = تقدّم كل موضوع:
mail-week-stop = تصلك هذه الرسالة كل يوم اثنين لأنك طلبتها. لإيقافها:
