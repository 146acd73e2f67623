# ما تغيّر منذ الطباعة: ورقة التصحيح والصفحة التي يقود إليها رمز QR.

change-phone = الهاتف
change-phone-hours = أوقات الرد على الهاتف
change-address = العنوان
change-place = المكان
change-name = الاسم
change-organization = الجهة
change-value = مبلغ أو مهلة أو رقم
change-rule = قاعدة
change-was = المطبوع
change-now = الآن
change-ended = كان ساريًا حتى { $date } فقط.
change-withdrawn = لم يعد هذا ساريًا.
change-ask = اسأل أو انظر هنا:

erratum-lead = شيء في مجموعتك المطبوعة لم يعد صحيحًا. احتفظ بهذه الورقة مع المجموعة.
erratum-of = تخص: { $product } · { $date } · الإصدار { $edition }
erratum-made = تاريخ التصحيح: { $date }
erratum-qr = ما تغيّر منذ ذلك الوقت، محدّث دائمًا:

site-changes = التغييرات منذ الطباعة
site-changes-lead = ما تغيّر منذ طباعة المجموعة.
site-changes-printed = الإصدار { $edition }، تاريخ الطباعة: { $date }.
site-changes-none = لم يتغيّر شيء مما ورد فيه منذ ذلك الوقت.
site-changes-some = هذا مختلف الآن:
site-changes-current = هذا هو الإصدار الحالي. لم يتغيّر شيء.
site-changes-unknown = لا نعرف هذا الإصدار. قارن الرقم بالرقم المطبوع على الورق. المسودة ليس لها قائمة تغييرات.
site-changes-retired = لم يعد هذا الإصدار يوزَّع. اطلب إصدارًا جديدًا.
site-changes-onward = هنا ما هو سارٍ اليوم:
