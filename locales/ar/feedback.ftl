# What visitors tell the city about a page.

site-useful = هل كانت هذه الصفحة مفيدة؟
site-useful-yes = نعم
site-useful-no = لا
site-feedback-here = هناك خطأ هنا
site-feedback = أخبرنا ما الخطأ
site-feedback-lead = تقرأ المدينة ما تكتبه هنا، بأي لغة. ولا يمكنها أن تردّ عليك هنا.
site-feedback-about = عن الصفحة:
site-feedback-text = ما الخطأ أو ما الذي ينقص؟
site-feedback-warning = لا تكتب أسماء ولا أرقام هواتف ولا عناوين ولا أرقام وثائق، لا لك ولا لغيرك.
site-feedback-kept = نحفظ ما تكتبه والصفحة ولغتها وإصدارها واليوم. ولا شيء عنك.
site-feedback-send = أرسل
site-feedback-thanks = شكرًا لك
site-feedback-thanks-lead = تم حفظ ما أرسلته.
site-feedback-back = العودة إلى الصفحة
site-feedback-more = هل تريد أن تضيف شيئًا؟
site-feedback-trap = اترك هذا الحقل فارغًا

# Why a form was not kept
site-feedback-empty = اختر جوابًا أو اكتب شيئًا.
site-feedback-long = النص طويل جدًا. الحد الأقصى لعدد الحروف: { $most }.
site-feedback-unreadable = لم نستطع قراءة بعض الحروف. راجع النص وأرسله مرة أخرى.
site-feedback-wrong = وصل النموذج بشكل لا نستطيع قراءته. املأه هنا من فضلك.
site-feedback-foreign = وصل هذا النموذج من موقع آخر، ولذلك لم نحفظه. إذا كنت أنت من أرسله، فاكتب هنا.
site-feedback-trapped = مُلئ حقل يجب أن يبقى فارغًا. أفرغه وأرسل النموذج مرة أخرى.
site-feedback-busy = كثيرون يكتبون في هذه اللحظة. ما كتبته ما زال هنا. أرسله مرة أخرى بعد دقيقة.
site-feedback-down = لم نستطع حفظه. الخطأ منا وليس منك. ما كتبته ما زال هنا: أرسله مرة أخرى بعد بضع دقائق. كل الصفحات الأخرى تعمل.
