# The review desk: signing in, reading, approving, asking, editing.

desk-name = Стол проверки
desk-home = Назад в начало
desk-save = Сохранить
desk-kept = Сохранено.
desk-again = Отправить ещё раз
desk-typed = То, что вы написали
desk-nav-queue = Проверить
desk-nav-me = Мой кабинет
desk-nav-menu = Меню
desk-sign-in = Войти
desk-sign-in-lead = Для людей, которые проверяют переводы и следят за правильностью информации.
desk-sign-in-name = Имя для входа
desk-sign-in-password = Пароль
desk-sign-in-wrong = Имя и пароль не подходят друг к другу. Попробуйте ещё раз или попросите новую ссылку.
desk-sign-in-link = Нет пароля или вы его забыли? Попросите новую ссылку у того, кто вас пригласил.
desk-join = Здравствуйте, { $name }
desk-join-lead = Здесь вы проверяете, верны ли переводы, чтобы приехавшие могли на них положиться.
desk-join-button = Войти
desk-join-note = Эта ссылка действует один раз, на этом устройстве. В «Моём кабинете» можно задать пароль и выйти.
desk-join-gone = Эта ссылка больше не действует
desk-join-gone-lead = Каждая ссылка действует один раз, в течение семи дней. Попросите новую у того, кто вас пригласил.
desk-me-reviews = Вы проверяете переводы на языки: { $languages }
desk-me-edits = Вы редактируете: { $cities }
desk-me-admin = Вы приглашаете других.
desk-me-language = Язык этих страниц
desk-me-name = Ваше имя
desk-me-credit = Моё имя можно показывать рядом с тем, что я одобряю
desk-me-credit-note = На страницах и в печатных пакетах. Иначе там будет стоять номер.
desk-me-password = Пароль
desk-me-password-lead = С именем и паролем вы сможете войти без ссылки.
desk-me-password-there = Пароль задан.
desk-me-password-new = Новый пароль
desk-me-password-hint = Не меньше { $least } знаков. Хорошо подходят четыре слова, которые соединили бы только вы.
desk-me-password-short = Этот пароль слишком короткий: нужно не меньше { $least } знаков.
desk-me-password-long = Этот пароль слишком длинный.
desk-me-password-guessable = Этот пароль легко угадать: им пользуются многие, или он состоит из имён и названий, из букв или клавиш подряд. Соедините слова, которые соединили бы только вы.
desk-me-password-name = Выберите другое имя для входа: не меньше трёх знаков и такое, которым здесь никто не пользуется.
desk-me-password-kept = Пароль сохранён. На всех других устройствах выполнен выход.
desk-me-sessions = Где вы вошли
desk-me-session = { $device }, с { $date }
desk-me-this = это устройство
desk-me-end = Выйти там
desk-me-ended = Там вы вышли.
desk-me-out = Выйти здесь
desk-foreign = Эта форма отправлена не отсюда
desk-foreign-lead = Ради вашей безопасности она не принята. Откройте эти страницы и попробуйте ещё раз.
desk-unreadable = Это не удалось прочитать
desk-unreadable-lead = Вернитесь и попробуйте ещё раз.
desk-large = Это слишком длинно
desk-large-lead = Вернитесь и сократите.
desk-slow = Слишком много попыток сразу
desk-slow-lead = Подождите минуту и попробуйте ещё раз.
desk-down = Сейчас ничего нельзя сохранить
desk-down-lead = То, что вы написали, осталось на этой странице. Подождите минуту и отправьте ещё раз.
desk-out = Вы вышли
desk-out-lead = Войдите снова. Если вы что-то написали, оно ниже: сначала скопируйте его.
desk-lost = Такой страницы нет
desk-lost-lead = Возможно, кто-то тем временем что-то изменил.
desk-not-yours = Это не входит в ваши задачи
desk-not-yours-lead = Спросите того, кто вас пригласил, нужно ли вам это делать.
desk-me-password-current = Прежний пароль
desk-me-password-wrong = Прежний пароль неверен. Если вы его забыли, попросите новую ссылку.

# What waits, and the page on which it is judged.
desk-queue-next = Начните с этой страницы
desk-queue-begin = Начать
desk-queue-rest = Всё, что ждёт
desk-queue-all = { PLURAL($count) ->
    [one] Показать ещё { $count } страницу
    [few] Показать ещё { $count } страницы
    [many] Показать ещё { $count } страниц
   *[other] Показать ещё { $count } страницы
}
desk-queue-nothing = Здесь ничего не ждёт. Спасибо!
desk-page-done = Все части этой страницы одобрены. Спасибо!
desk-sum = { $sections }, { $time }
desk-sections = { PLURAL($count) ->
    [one] { $count } часть
    [few] { $count } части
    [many] { $count } частей
   *[other] { $count } части
}
desk-minutes = { PLURAL($count) ->
    [one] около { $count } минуты
    [few] около { $count } минут
    [many] около { $count } минут
   *[other] около { $count } минуты
}
desk-hours = { PLURAL($count) ->
    [one] около { $count } часа
    [few] около { $count } часов
    [many] около { $count } часов
   *[other] около { $count } часа
}
desk-some-disputed = { PLURAL($count) ->
    [one] { $count } спорная
    [few] { $count } спорные
    [many] { $count } спорных
   *[other] { $count } спорной
}
desk-some-outdated = { PLURAL($count) ->
    [one] { $count } изменена
    [few] { $count } изменены
    [many] { $count } изменено
   *[other] { $count } изменены
}
desk-some-missing = { PLURAL($count) ->
    [one] { $count } не переведена
    [few] { $count } не переведены
    [many] { $count } не переведено
   *[other] { $count } не переведены
}
desk-topic-none = Другие тексты
desk-reason-emergency = это читают люди в опасности
desk-reason-urgent = срочно
desk-reason-facts = числа и сроки
desk-reason-read = часто читают
desk-reason-first-steps = сюда ведут первые шаги
desk-filter = Показать только часть
desk-filter-all = всё
desk-filter-topic = Тема
desk-filter-state = Состояние
desk-filter-layer = Относится к
desk-filter-city = Город
desk-filter-show = Показать
desk-state-draft = ждёт вас
desk-state-outdated = оригинал изменился
desk-state-disputed = мнения расходятся
desk-state-missing = не переведено
desk-approved-by = одобрено: { $name }, { $date }
desk-live = Страница, как её видят читатели
desk-pack = В печатном пакете
desk-side-missing = Здесь ещё ничего нет.
desk-changed-since = Что изменилось после одобрения
desk-before = раньше
desk-now = теперь
desk-changed-unknown = Прежний текст больше не хранится. Прочитайте всю часть.
desk-guards = Что не совпадает
desk-talk-answer = Ответить
desk-send = Отправить
desk-good = Хорошо
desk-change = Исправляю
desk-translate = Перевожу
desk-edit-heading = Заголовок
desk-edit-body = Текст
desk-edit-say = Как это произносится
desk-edit-chips = Эти значения вставляет программа. Оставьте их названия в тексте точно такими, как есть:
desk-preview = Так это будет выглядеть
desk-change-save = Сохранить и одобрить
desk-change-look = Посмотреть, как выглядит
desk-chips-lead = Значения, которые вставляет программа. Коснитесь значения, чтобы вставить его там, где вы пишете, или перенести его туда:
desk-chip-lacks = нет в тексте
desk-look = Предпросмотр
desk-look-says = Это предпросмотр. Он не опубликован, и никто другой его не видит.
desk-look-page = Предпросмотр: вся страница
desk-look-pack = Предпросмотр: в печатном пакете
desk-look-number = Страница { $number }
desk-look-unprinted = В таком виде это нельзя напечатать.
desk-look-live = Показывать всю страницу, пока я пишу
desk-ask = Я не понимаю оригинал
desk-ask-label = Что непонятно? Это прочитают редакторы.
desk-ask-send = Отправить вопрос
desk-more = Другое
desk-talk-label = Ваши слова для других
desk-talk-say = Написать комментарий
desk-wrong = Перевод неверен
desk-talk-empty = Ничего не написано. Сначала напишите несколько слов.
desk-talk-long = Это слишком длинно для комментария. Сократите.
desk-talk-comment = Комментарий
desk-talk-question = Вопрос об оригинале
desk-talk-objection = Кто-то считает, что перевод неверен
desk-done-good = Одобрено. Спасибо! Вот следующая часть.
desk-done-changed = Сохранено и одобрено. Спасибо! Вот следующая часть.
desk-done-asked = Редакторы получили ваш вопрос. Ответ будет здесь.
desk-done-said = Отправлено. Другие могут прочитать это здесь.
desk-done-wrong = Записано. Пока это не решено, читатели видят, что мнения расходятся.
desk-moved = Тем временем кто-то изменил эту часть. Выше – как она выглядит сейчас. Написанное вами сохранено.
desk-guarded = Оно отличается от оригинала в том, что должно совпадать. Написанное вами сохранено.
desk-faults = Так сохранить нельзя; написанное вами сохранено. Проверка говорит:
desk-head-first = Сначала переведите название и краткое описание, потом части.
desk-built-upon = На этом изменении держатся более поздние, поэтому его нельзя отменить отдельно.
desk-read-only = Сейчас содержание нельзя записать. Написанное вами сохранено; скажите тому, кто вас пригласил.
desk-full = Диск заполнен. Написанное вами сохранено; скажите тому, кто вас пригласил.
desk-merging = Кто-то сейчас работает с файлами. Написанное вами сохранено; попробуйте через несколько минут.
desk-obstacle = Это не удалось сохранить. Написанное вами не потеряно; попробуйте через несколько минут.

# What differs between a translation and its original.
guard-fact-missing = В переводе не хватает значения «{ $value }» из оригинала.
guard-fact-extra = В переводе есть значение «{ $value }», которого нет в оригинале.
guard-phone-missing = В переводе не хватает номера телефона { $value } из оригинала.
guard-phone-extra = В переводе есть номер телефона { $value }, которого нет в оригинале.
guard-amount-missing = В переводе не хватает суммы { $value } из оригинала.
guard-amount-extra = В переводе есть сумма { $value }, которой нет в оригинале.
guard-date-missing = В переводе не хватает даты { $value } из оригинала.
guard-date-extra = В переводе есть дата { $value }, которой нет в оригинале.
guard-hours-missing = В переводе не хватает времени { $value } из оригинала.
guard-hours-extra = В переводе есть время { $value }, которого нет в оригинале.
guard-number-missing = В переводе не хватает числа { $value } из оригинала.
guard-number-extra = В переводе есть число { $value }, которого нет в оригинале.
guard-typed = { $value } вписано вручную. Вставьте это значение через его название, чтобы после изменения оно оставалось верным.
guard-link-missing = В переводе не хватает ссылки на { $value } из оригинала.
guard-link-extra = В переводе есть ссылка на { $value }, а в оригинале нет.
guard-term-missing = В переводе не хватает ссылки на слово «{ $value }» из словарика.
guard-term-extra = В переводе есть ссылка на слово «{ $value }» из словарика, а в оригинале нет.
guard-section-missing = Часть «{ $value }» ещё не переведена.
guard-section-extra = В оригинале нет части «{ $value }».
guard-left-over = Некоторые слова похожи на непереведённые: { $value }
guard-other-script = Это написано письмом другого языка: { $value }
guard-direction = Здесь есть невидимый знак ({ $value }), который может перевернуть числа. Удалите его и напишите это место заново.
guard-too-long-title = В названии { $letters } знаков; помещается { $most }. Сократите на { $by }.
guard-too-long-summary = В кратком описании { $letters } знаков; помещается { $most }. Сократите на { $by }.
guard-too-long-heading = В заголовке { $letters } знаков; помещается { $most }. Сократите на { $by }.
guard-too-long-body = В тексте { $letters } знаков; на бумаге помещается { $most }. Возможно, его можно сократить на { $by }.

# What editors and those who invite do.
desk-nav-questions = Вопросы
desk-nav-texts = Тексты
desk-nav-facts = Значения
desk-nav-history = История
desk-nav-people = Люди
desk-nav-progress = Что сделано
desk-questions-none = Открытых вопросов нет.
desk-questions-see = Посмотреть часть
desk-questions-source = Изменить оригинал
desk-questions-settle = Решено
desk-people-link = Отправьте эту ссылку человеку. Она впускает один раз, в течение семи дней, и больше не появится.
desk-people-invite = Пригласить человека
desk-people-name = Имя и фамилия
desk-people-languages = Проверяет переводы на языки
desk-people-also = Также может
desk-people-editor = менять исходные тексты и значения этого города
desk-me-admin-task = приглашать других
desk-people-make = Создать ссылку
desk-people-fresh = Новая ссылка
desk-people-end = Выйти везде
desk-people-leave = Закрыть доступ
desk-people-back = Вернуть доступ
desk-people-came = здесь с { $date }
desk-people-invited = приглашение от { $date }, входа ещё не было
desk-people-edits = редактирует: { $city }
desk-people-admin = приглашает других
desk-people-incomplete = Напишите имя и выберите хотя бы одну задачу.
desk-people-known = Кто-то уже носит это имя. Если это тот же человек, создайте ниже новую ссылку.
desk-progress-of = одобрено частей: { $approved } из { $all }
desk-progress-by = Одобрили: { $names }
desk-progress-oldest = самое раннее { $date }
desk-progress-topics = По темам
desk-source-lead = Оригинал. Изменение слова здесь означает новую проверку этой части на всех языках.
desk-reach = Что затронет это изменение
desk-reach-look = Посмотреть, что это затронет
desk-reach-pages = { PLURAL($count) ->
    [one] { $count } страница
    [few] { $count } страницы
    [many] { $count } страниц
   *[other] { $count } страницы
}
desk-reach-languages = { PLURAL($count) ->
    [one] { $count } язык
    [few] { $count } языка
    [many] { $count } языков
   *[other] { $count } языка
}
desk-reach-packs = { PLURAL($count) ->
    [one] { $count } пакет
    [few] { $count } пакета
    [many] { $count } пакетов
   *[other] { $count } пакета
}
desk-reach-outdated = { PLURAL($count) ->
    [one] { $count } одобренную часть надо будет проверить снова
    [few] { $count } одобренные части надо будет проверить снова
    [many] { $count } одобренных частей надо будет проверить снова
   *[other] { $count } одобренной части надо будет проверить снова
}
desk-reach-run = Напечатанное издание, которым пользуются, станет неверным: { $name }
desk-facts-lead = Каждое значение записано один раз; его показывают все тексты на всех языках.
desk-facts-find = Найти значение
desk-kind-money = Сумма
desk-kind-phone = Номер телефона
desk-kind-number = Число
desk-kind-percent = Процент
desk-kind-duration = Длительность
desk-kind-date = День
desk-kind-hours = Часы работы
desk-kind-web = Адрес страницы
desk-kind-statement = На чём основано предложение
desk-facts-in = Где стоит
desk-texts-find = Найти текст
desk-fact-value = Новое значение
desk-fact-checked = Сверено с источником
desk-fact-from = Действует с (пусто: всегда)
desk-fact-sources = Источники:
desk-history-none = Ещё ничего не изменено, или содержание не хранится в git.
desk-history-undo = Отменить
desk-queue-title = Переводы: { $language }

# Hours, places and warnings.
desk-reach-which = Какие страницы?
desk-reach-of = Какая страница
desk-reach-in = На каком языке
desk-nav-records = Часы и места
desk-records-lead = Часы, номера телефонов и адреса, какими их видят читатели на сайте и в пакетах.
desk-records-find = Найти место или услугу
desk-record-hours = Часы работы
desk-record-hours-hint = Например 08:00-16:00; с перерывом: 08:00-12:00,{ "\u00A0" }13:00-16:00. Пустая строка означает: закрыто.
desk-record-expression = Часы работы в записи OpenStreetMap
desk-record-expression-hint = У этих часов есть особые дни, которые не записать одной строкой на день недели.
desk-record-phones = Номера телефонов
desk-record-phone = Номер { $number }
desk-record-phone-more = Ещё один номер
desk-record-phone-hint = С кодом страны, как +48 58 524 45 00. Чтобы убрать номер, очистите строку или снимите отметку. Номер с названием меняют в разделе «Значения».
desk-record-street = Улица и номер
desk-record-postcode = Почтовый индекс
desk-record-town = Город
desk-record-district = Район
desk-record-stop = Ближайшая остановка
desk-record-where = На карте
desk-record-coordinates = Градусы на север и восток
desk-record-coordinates-hint = Как их показывают карты в интернете, с точками: 54.3520,{ "\u00A0" }18.6466
desk-record-accuracy = С какой точностью, в метрах
desk-record-sources = Откуда это известно
desk-wrong-empty = Здесь что-то должно быть.
desk-wrong-hours = Это не часы. Запишите их так: 08:00-16:00.
desk-wrong-expression = OpenStreetMap так часы не записывает. Среди них должны быть праздники (PH).
desk-wrong-phone = Этот номер нельзя набрать. Запишите его с кодом страны.
desk-wrong-coordinates = Напишите два числа с точками: сначала север, потом восток.
desk-wrong-outside = Это за пределами города.
desk-wrong-metres = Напишите целое число метров.
desk-wrong-postcode = Это не почтовый индекс.
desk-wrong-day = Выберите день, который уже наступил.
desk-wrong-time = Выберите день и время.
desk-wrong-end = Конец должен быть после начала.
desk-wrong-typed = В этих словах не должно быть цифр: для номеров есть отдельные поля, а время указано отдельно.
desk-alerts-lead = Предупреждение стоит над всеми страницами от первой до последней минуты; потом исчезает само.
desk-alert-new = Объявить предупреждение
desk-alert-text = Изменить слова
desk-alert-end = Завершить сейчас
desk-alert-holds = показывается сейчас
desk-alert-ahead = ещё не показывается
desk-alert-over = завершено
desk-alert-words = Что сказано людям
desk-alert-title = Заголовок
desk-alert-summary = Что делать, одним или двумя предложениями
desk-alert-body = Что ещё нужно сказать (можно оставить пустым)
desk-alert-when = Когда и для кого
desk-alert-severity = Насколько серьёзно
desk-alert-from = С
desk-alert-until = До
desk-alert-topics-hint = Оно стоит на страницах этих тем; без единой, на всех страницах.
desk-alert-source = Источник
desk-wrong-somewhere = Что-то ещё не так. Что именно, написано у каждого поля.

# An editor ends a dispute.
desk-settle = Завершить спор
desk-settle-lead = Проверяющие не согласны насчёт этой части. Прочитайте, что они пишут, и выберите. То, что они одобрили раньше, снова действует.
desk-settle-keep = Оставить как есть
desk-settle-earlier = Вернуть прежнюю версию
desk-settle-was = Прежняя версия; отличия отмечены
desk-done-settled = Спор завершён. Все это здесь видят.

# On paper and in files.
desk-paper = На бумаге и в файлах
desk-paper-lead = Для встреч и для переводчиков, которые работают в другом месте: возьмите части с собой и принесите исправления.
desk-paper-out = Взять с собой
desk-paper-which = Части
desk-paper-waiting = те, что ждут
desk-paper-pdf = Лист для печати (PDF)
desk-paper-csv = Таблица (CSV)
desk-paper-xliff = Для переводчиков (XLIFF)
desk-paper-back = Принести исправления
desk-paper-back-lead = В таблице пишите только в последних двух столбцах. С печатного листа перепишите код и новые слова. Ничего не запишется, пока вы этого не увидите.
desk-paper-file = Таблица (CSV) или XLIFF
desk-paper-look = Посмотреть, что изменится
desk-paper-take = Принять эти исправления
desk-paper-none = В этом файле нет ничего нового.
desk-paper-unknown = Строка { $line }: ни у одной части сейчас нет кода { $code }. Возможно, в коде ошибка или часть изменилась после печати.
desk-paper-moved = Оригинал или перевод изменился с тех пор, как это взяли. Возьмите ещё раз.
desk-paper-faults = Проверка этого не пропускает.
desk-paper-mend = Исправьте их в своём файле и принесите его ещё раз или откройте часть здесь и впишите её. Остальным не нужно их ждать.
desk-paper-open = Открыть часть
desk-paper-no-file = Это не таблица отсюда и не XLIFF.
desk-paper-language = Этот файл на другом языке.
desk-paper-failed = Не удалось напечатать лист. Выберите меньше частей или возьмите таблицу.
desk-paper-takes = { PLURAL($count) ->
    [one] Изменится { $count } часть
    [few] Изменятся { $count } части
    [many] Изменится { $count } частей
   *[other] Изменится { $count } части
}
desk-paper-refuses = { PLURAL($count) ->
    [one] Нельзя принять { $count } часть
    [few] Нельзя принять { $count } части
    [many] Нельзя принять { $count } частей
   *[other] Нельзя принять { $count } части
}
desk-paper-taken = { PLURAL($count) ->
    [one] Принята { $count } часть. Она ждёт одобрения.
    [few] Приняты { $count } части. Они ждут одобрения.
    [many] Принято { $count } частей. Они ждут одобрения.
   *[other] Принято { $count } части. Они ждут одобрения.
}

# The week, for readers of news.
desk-week = Неделя проверки переводов: { $city }
desk-week-of = С { $from } по { $to }
desk-week-nothing = На этой неделе ничего не одобрили.
desk-week-now = Состояние каждого языка
desk-week-feed = Неделя как лента для чтения новостей
desk-week-approved = { PLURAL($count) ->
    [one] одобрена { $count } часть: { $names }
    [few] одобрены { $count } части: { $names }
    [many] одобрено { $count } частей: { $names }
   *[other] одобрено { $count } части: { $names }
}

# E-mail: links and the summary of the week.
desk-sign-in-mail = Получить ссылку по электронной почте
desk-sign-in-mail-send = Отправить мне ссылку
desk-sign-in-sent = Проверьте свою почту
desk-sign-in-sent-lead = Если этот адрес здесь известен, ссылка уже в пути. Она действует один раз, в течение часа. Посмотрите и среди нежелательных писем.
desk-join-email = Ваш адрес электронной почты { $address } хранится, чтобы вам можно было отправлять ссылки. В «Моём кабинете» его можно удалить. Его также удалят, когда вам закроют доступ.
desk-me-email-is = Ваш адрес электронной почты здесь: { $address }. На него отправляют ссылки для входа. Его видят только те, кто приглашает.
desk-me-email-none = Вашего адреса электронной почты здесь нет. Если вы его укажете, сможете получать ссылки по почте.
desk-me-email-other = Другой адрес электронной почты
desk-me-email-note = Туда придёт ссылка. Адрес сохранится, когда вы её откроете.
desk-me-email-sent = Ссылка уже в пути. Откройте её в течение часа: только тогда адрес сохранится. Посмотрите и среди нежелательных писем.
desk-me-email-unsent = Письмо не удалось отправить. Проверьте адрес или попробуйте позже.
desk-owed = Письма, которые не удалось отправить
desk-owed-again = Будет ещё одна попытка.
desk-owed-next = Следующая попытка: { $moment }
desk-owed-over = Больше попыток не будет.
desk-me-email-forget = Удалить мой адрес
desk-me-email-forgotten = Ваш адрес электронной почты удалён.
desk-me-week = Каждый понедельник отправлять мне, что произошло за прошлую неделю
desk-me-week-note = В каждом таком письме есть ссылка, которой это можно прекратить.
desk-people-email = Адрес электронной почты
desk-people-email-note = Может остаться пустым. Туда отправят эту ссылку, а потом ссылки, о которых человек попросит. Адрес удаляют, когда человеку закрывают доступ.
desk-people-email-wrong = Это не адрес электронной почты. Запишите его как name@example.org.
desk-people-email-taken = Этот адрес электронной почты здесь у кого-то другого.
desk-people-mailed = Ссылка в пути к { $address }. Если она не придёт, передайте её сами. Она впускает человека один раз, в течение семи дней, и больше не появится.
desk-people-unmailed = Письмо на { $address } не удалось отправить: почтовый сервер не отвечает. Передайте ссылку сами. Она впускает человека один раз, в течение семи дней, и больше не появится.
desk-people-mail-refused = Почтовый сервер не принимает адрес { $address }. Проверьте его или передайте ссылку сами. Она впускает человека один раз, в течение семи дней, и больше не появится.
desk-people-by-email = Новая ссылка по почте
desk-people-mail-send = Отправить ссылку
desk-stop = Прекратить еженедельные письма?
desk-stop-button = Больше не отправлять
desk-stop-done = Вы больше не будете получать еженедельные письма
desk-stop-done-lead = В «Моём кабинете» их можно снова включить.
desk-stop-gone-lead = Возможно, еженедельные письма уже прекращены. В «Моём кабинете» видно, получаете ли вы их.
desk-address = { $address } – это ваш адрес электронной почты?
desk-address-lead = Туда будут приходить ссылки, по которым входит { $name }.
desk-address-button = Да, сохранить
desk-address-done = Ваш адрес электронной почты сохранён
desk-address-gone-lead = В «Моём кабинете» можно указать адрес ещё раз.

# Why the checks forbid a change.
fault-typed-phone = В текст вписан номер телефона. Вставьте его через название, чтобы он оставался верным.
fault-typed-amount = В текст вписана сумма. Вставьте это значение через его название, чтобы оно оставалось верным.
fault-digits = В тексте есть цифры, которых не объясняет ни одно значение. Вставьте значение через его название или напишите число словом.
fault-facts = Значения, которые вставляет программа, не такие, как в оригинале.
fault-numbers = Числа не такие, как в оригинале.
fault-links = Ссылки не такие, как в оригинале.
fault-terms = Слово из словарика записано или связано не так, как нужно.
fault-unknown-fact = Здесь названо значение, которого нет.
fault-expired = Здесь стоит значение, которое сегодня не действует.
fault-unconfirmed = У чего-то здесь нет источника, или никто этого не подтвердил.
fault-not-for-print = Здесь стоит значение, которое нельзя печатать, а этот текст печатают.
fault-markup = В тексте есть знаки, которым здесь не место. Закройте каждый знак и не пишите HTML.
fault-link = Ссылка никуда не ведёт.
fault-invisible = Здесь есть невидимый знак. Удалите его и наберите это место заново.
fault-sections = Части или их порядок не такие, как в оригинале.
fault-phrases = Фраза записана не так, как в её списке.
fault-place-name = Место названо не так, как в списке мест.
fault-outside = Место лежит вне своего города.
fault-known-wrong = О чём-то здесь известно, что оно неверно.
fault-phone = Номер телефона нельзя набрать.
fault-hours = Часы работы нельзя прочитать, или они ничего не говорят о праздничных днях.
fault-time = Такого дня или времени нет, или оно не согласуется с другими.
fault-entry = Поле пусто, или в нём то, чему там не место.
fault-missing = Здесь названо то, чего нет: тема, место, учреждение или страница.
fault-long = Это слишком длинно.
fault-other = Проверка находит ошибку в { $file }, строка { $line }.

# Passkeys.
desk-sign-in-passkey = Войти с ключом доступа
desk-sign-in-or = Или с именем и паролем:
desk-passkeys = Ключи доступа
desk-passkey-lead = С ключом доступа вы входите по отпечатку пальца, лицу или коду экрана, без имени и пароля. Ключ остаётся в вашем устройстве; ничего секретного здесь не хранится.
desk-passkey-is = { $device }, создан { $date }
desk-passkey-is-used = { $device }, создан { $date }, последний раз использован { $used }
desk-passkey-add = Создать ключ доступа
desk-passkey-remove = Удалить
desk-passkey-kept = Ключ доступа создан. В следующий раз можно войти с ним.
desk-passkey-removed = Ключ доступа удалён и больше никого не впустит. На всех других устройствах выполнен выход. Удалите его и в своём устройстве.
desk-passkey-known = На этом устройстве уже есть ваш ключ доступа.
desk-passkey-stopped = Устройство не дало ключа доступа. Попробуйте ещё раз или войдите иначе.
desk-passkey-late = Это длилось слишком долго или было отправлено дважды. Попробуйте ещё раз.
desk-passkey-unknown = Этот ключ доступа здесь неизвестен или удалён. Войдите иначе и удалите его в своём устройстве.
desk-passkey-copied = Похоже, у кого-то есть копия этого ключа доступа, поэтому он никого не впускает. Войдите иначе и удалите его на своей странице.
desk-passkey-wrong = Ответ устройства не подходит к этой странице. Проверьте адрес в браузере и попробуйте ещё раз.
desk-passkey-left = У вас больше нет здесь доступа. Спросите того, кто вас пригласил.
desk-passkey-many = Уже есть двадцать ключей доступа. Сначала удалите один.
desk-passkey-last = Кроме ссылки, вы входите только этим ключом, а для того, что вы здесь делаете, одной ссылки мало. Сначала задайте пароль или другой ключ доступа.
desk-proof = Это по-прежнему вы?
desk-proof-lead = Вы вошли уже давно. Прежде чем изменить, кто и как может сюда входить, подтвердите ещё раз, что это вы. Заполненное не пропадёт.
desk-proof-go = Дальше
desk-proof-passkey = Показать ключ доступа
desk-proof-link = У вас ещё нет ни пароля, ни ключа доступа. Войдите по новой ссылке: её создаст здесь другой человек, который приглашает, или тот, кто ведёт эту программу, командой «witaj review link». Затем в течение часа можно задать пароль или ключ доступа.
desk-passkey-others = Этот ключ доступа принадлежит кому-то другому.
desk-first = Сначала создайте ключ доступа или пароль
desk-first-lead = То, что вы здесь делаете, сразу видят все читатели, или оно впускает других. Одной ссылки для этого мало: её может найти кто-то другой. Создайте одно из двух, один раз. Потом то, что вы только что заполнили, пойдёт дальше.
desk-first-go = Сохранить и продолжить
desk-second = Ещё одно подтверждение, что это вы
desk-second-lead = То, что вы здесь делаете, сразу видят все читатели, или оно впускает других. Для этого нужен ключ доступа или ссылка и ваш пароль. Заполненное не пропадёт.
desk-second-link = Вы вошли по паролю. Откройте в этом браузере, в другой вкладке, новую ссылку; потом вернитесь на эту страницу и продолжите. Ссылку создаст здесь другой человек, который приглашает, или тот, кто ведёт эту программу, командой «witaj review link».
desk-second-sent = Ссылка уже отправляется на ваш адрес электронной почты. Откройте её в этом браузере, в другой вкладке; потом вернитесь на эту страницу и продолжите.
desk-second-lost = Потеряли пароль или ключ доступа? Начать заново вам позволит здесь другой человек, который приглашает, или тот, кто ведёт эту программу, командой «witaj review link --anew».
desk-people-anew = Человек потерял пароль или ключ доступа
desk-people-anew-note = Убедитесь, что просит действительно этот человек. Тогда его пароль и ключи доступа будут удалены, и везде будет выполнен выход. По ссылке, которую вы увидите, он войдёт один раз и создаст новые.
desk-people-anew-go = Позволить начать заново
desk-me-password-leaked = Этот пароль попал в открытый доступ: он есть в списках, которые пробуют первыми. Выберите другой и смените его везде, где вы им пользуетесь.
desk-me-password-unseen = Сейчас нельзя проверить, не попал ли этот пароль в открытый доступ, поэтому он не сохранён. Попробуйте позже или скажите об этом тому, кто ведёт эту программу.
desk-notices = Что изменилось в том, как вы входите
desk-notice-password-set = Создан пароль.
desk-notice-password-changed = Пароль изменён.
desk-notice-passkey-set = Создан ключ доступа.
desk-notice-passkey-removed = Ключ доступа удалён.
desk-notice-anew = Ваш пароль и ключи доступа удалены, чтобы вы могли начать заново.
desk-notice-address = Ваш адрес электронной почты добавлен, изменён или удалён.
desk-notice-not-you = Если это были не вы, сразу скажите тому, кто вас пригласил: он может выполнить выход везде.
