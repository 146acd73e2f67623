# What visitors tell the city about a page.

site-useful = Была ли эта страница полезной?
site-useful-yes = Да
site-useful-no = Нет
site-feedback-here = Здесь что-то не так
site-feedback = Напишите, что не так
site-feedback-lead = Город читает то, что вы здесь напишете, на любом языке. Ответить вам здесь он не может.
site-feedback-about = О странице:
site-feedback-text = Что не так или чего не хватает?
site-feedback-warning = Не пишите имён, номеров телефонов, адресов и номеров документов: ни своих, ни чужих.
site-feedback-kept = Мы сохраняем то, что вы напишете, страницу, её язык и издание и день. О вас – ничего.
site-feedback-send = Отправить
site-feedback-thanks = Спасибо
site-feedback-thanks-lead = Ваше сообщение сохранено.
site-feedback-back = Назад к странице
site-feedback-more = Хотите что-то добавить?
site-feedback-trap = Оставьте это поле пустым

# Why a form was not kept
site-feedback-empty = Выберите ответ или напишите что-нибудь.
site-feedback-long = Текст слишком длинный. Наибольшее число знаков: { $most }.
site-feedback-unreadable = Некоторые знаки не удалось прочитать. Проверьте текст и отправьте ещё раз.
site-feedback-wrong = Форма пришла в виде, который мы не можем прочитать. Заполните её здесь.
site-feedback-foreign = Эта форма пришла с другого сайта, поэтому мы её не сохранили. Если это были вы, напишите здесь.
site-feedback-trapped = Заполнено поле, которое должно быть пустым. Очистите его и отправьте ещё раз.
site-feedback-busy = Сейчас пишет очень много людей. Ваш текст всё ещё здесь. Отправьте его ещё раз через минуту.
site-feedback-down = Нам не удалось это сохранить. Это наша ошибка, не ваша. Ваш текст всё ещё здесь: отправьте его ещё раз через несколько минут. Все остальные страницы работают.
