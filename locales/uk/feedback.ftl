# What visitors tell the city about a page.

site-useful = Чи була ця сторінка корисною?
site-useful-yes = Так
site-useful-no = Ні
site-feedback-here = Тут щось не так
site-feedback = Напишіть, що не так
site-feedback-lead = Місто читає те, що ви тут напишете, будь-якою мовою. Відповісти вам тут воно не може.
site-feedback-about = Про сторінку:
site-feedback-text = Що не так або чого бракує?
site-feedback-warning = Не пишіть імен, номерів телефонів, адрес і номерів документів: ні своїх, ні чужих.
site-feedback-kept = Ми зберігаємо те, що ви напишете, сторінку, її мову та видання і день. Про вас – нічого.
site-feedback-send = Надіслати
site-feedback-thanks = Дякуємо
site-feedback-thanks-lead = Ваше повідомлення збережено.
site-feedback-back = Назад до сторінки
site-feedback-more = Хочете щось додати?
site-feedback-trap = Залиште це поле порожнім

# Why a form was not kept
site-feedback-empty = Виберіть відповідь або щось напишіть.
site-feedback-long = Текст задовгий. Найбільша кількість знаків: { $most }.
site-feedback-unreadable = Деякі знаки не вдалося прочитати. Перевірте текст і надішліть ще раз.
site-feedback-wrong = Форма надійшла у вигляді, якого ми не можемо прочитати. Заповніть її тут.
site-feedback-foreign = Ця форма надійшла з іншого сайту, тому ми її не зберегли. Якщо це були ви, напишіть тут.
site-feedback-trapped = Заповнено поле, яке має бути порожнім. Очистьте його й надішліть ще раз.
site-feedback-busy = Зараз пише дуже багато людей. Ваш текст досі тут. Надішліть його ще раз за хвилину.
site-feedback-down = Нам не вдалося це зберегти. Це наша помилка, не ваша. Ваш текст досі тут: надішліть його ще раз за кілька хвилин. Усі інші сторінки працюють.
