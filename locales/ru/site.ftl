# Веб-сайт.

site-name = Witaj
site-skip = Перейти к содержанию
site-home = Главная страница
site-path = Где вы сейчас
site-footer = Об этом сайте
site-language = Язык:
site-languages = Языки
site-languages-lead = Выберите язык, на котором хотите читать.
site-cities = Выберите город
site-topics = Темы
site-guides = Что знать и что сделать
site-services = Кто помогает
site-topic-empty = Здесь пока ничего нет.
site-about = О сервисе
site-privacy = Конфиденциальность
site-accessibility = Декларация доступности
site-edition = Издание { $edition } от { $date }
site-map-credit = Карта:

# Экстренные ситуации
site-strip-call = Кто-то в опасности? Звоните:
site-all-numbers = Все экстренные номера
site-emergency = Экстренные номера
site-emergency-lead = Нажмите на номер, чтобы позвонить.
site-emergency-guides = Как позвонить и что сказать

# Поиск
site-search = Поиск
site-search-label = Что вы ищете?
site-search-button = Искать
site-search-empty = Введите слово или вопрос, например: врач, PESEL, ищу квартиру.
site-search-results = Результаты для: { $query }
site-search-hits = Результаты
site-search-count = { PLURAL($count) ->
    [one] { $count } результат
    [few] { $count } результата
    [many] { $count } результатов
   *[other] { $count } результата
}
site-search-nearest = Точно таких слов мы не нашли.
site-search-closest = Самые близкие результаты
site-search-nothing = Мы ничего не нашли. Попробуйте написать иначе, выберите тему или позвоните.
site-search-suggestion = Возможно, вы ищете:
site-suggestions = Подсказки
site-suggestions-count = { PLURAL($count) ->
    [one] { $count } подсказка
    [few] { $count } подсказки
    [many] { $count } подсказок
   *[other] { $count } подсказки
}
site-call = Звоните:
site-search-ask = Спросите человека
site-kind-guide = совет
site-kind-service = помощь
site-filter = Уточнить поиск
site-filter-open = Сейчас открыто
site-filter-language = Язык обслуживания
site-filter-layer = Где это действует
site-filter-remove = Убрать: { $filter }
site-filter-clear = Убрать всё
site-filter-nothing = С такими фильтрами ничего нет. Уберите один из них.
site-filter-guides = У советов нет цены и часов работы, поэтому здесь их не видно: { $count }.
site-filter-show-guides = Показать их
site-search-more = Показать все: { $count }
site-search-topics = Ближайшие темы
site-search-all-topics = Все темы
site-missing-write = Напишите городу, чего не хватает. Ваш вопрос уже есть в письме.
site-missing-subject = Witaj: чего-то не хватает
site-missing-letter = В Witaj нет ответа на вопрос: { $query }
site-missing-counted = Мы считаем вопросы без ответа, но ничего не записываем о вас. Так мы узнаём, чего не хватает.
site-fact-since = Действует с { $date }
site-fact-until = Действует до { $date }
site-fact-between = Действует с { $since } до { $until }
site-fact-later = С { $date }: { $value }
site-fact-source = Источник:
site-fact-more = Подробнее

# Главная страница
site-welcome = Добро пожаловать! Это { $city }.
site-home-lead = Что знать и что сделать, когда вы начинаете жизнь в Польше. Шаг за шагом, на вашем языке.
site-home-more = Полезное
site-places = Карта и адреса
site-places-about = Учреждения, врачи и помощь в городе
site-places-lead = У каждого места есть номер. Тот же номер есть на карте и в приветственном пакете.
site-helpers = Кто посоветует и переведёт
site-helpers-about = Юристы, переводчики, ассистенты
site-helpers-lead = Эти организации помогают говорить с учреждениями, переводят и дают советы. Они сами публикуют это предложение.
site-helps-in = В чём помогает
site-met = Смотрите:
site-packs = Приветственный пакет
site-packs-about = Всё в одном файле для печати
site-packs-lead = Самая важная информация в одном файле PDF. Его можно напечатать или сохранить в телефоне.
site-packs-none = Пакеты ещё не готовы. Вся информация есть на этом сайте.
site-pack-draft = Черновик: тексты ещё не проверены
product-welcome = Приветственный пакет
site-letter = Письмо от мэра города
site-letter-about = Несколько слов для начала
site-values = Ценности и правила
site-values-about = Как мы живём здесь вместе
site-glossary = Словарик
site-glossary-about = Трудные слова из учреждений
site-phrases = Фразы
site-phrases-about = Что сказать по-польски или показать

# Совет, помощь, место
site-who-helps = Кто поможет
site-where = Где
site-contact = Контакты
site-hours = Часы работы
site-at-a-glance = Коротко
site-organization = Кто этим занимается
site-cost = Стоимость
site-audience = Для кого
site-served-in = Языки обслуживания:
site-appointment = Запись на приём
site-district = Район:
site-stop = Остановка:
site-say-it = Произношение:
site-place-names = Названия мест по-русски:
site-open-map = Открыть на карте
site-locator = Карта: где это
site-services-here = Здесь:
site-access = Доступность:
site-access-more = Описание доступности
site-related = Тоже может помочь
site-sources = Откуда мы это знаем
site-sources-count = { PLURAL($count) ->
    [one] { $count } источник
    [few] { $count } источника
    [many] { $count } источников
   *[other] { $count } источника
}
site-checked = проверено { $date }
site-stale = – пора проверить ещё раз. Спросите, верно ли это до сих пор.
site-fact-checked = (проверено { $date })

# Состояние текста: коротко, в списках
site-mark-approved = утверждено
site-mark-draft = ещё не проверено
site-mark-outdated = оригинал изменился
site-mark-disputed = есть замечания
site-mark-missing = язык: только { $language }

# Состояние текста: предложение на странице
site-trust-approved = Утверждено { $date }: { $names }.
site-trust-source-machine = Черновик. Этот текст подготовила программа, и ни один человек его ещё не проверил.
site-trust-source = Черновик. Ни один человек ещё не утвердил этот текст.
site-trust-machine = Машинный перевод. Ни один человек его ещё не проверил. Если сомневаетесь, покажите оригинал.
site-trust-person = Перевод ещё не проверил второй человек. Если сомневаетесь, покажите оригинал.
site-trust-outdated = Оригинал изменился после перевода. Этот перевод может быть устаревшим.
site-trust-disputed = У людей, которые проверяли этот текст, есть замечания. Если сомневаетесь, покажите оригинал.
site-trust-missing = Этого текста на вашем языке ещё нет. Язык, на котором мы его показываем: { $language }.
site-trust-partly = Части этого текста на вашем языке ещё нет. Язык, на котором мы её показываем: { $language }.
site-trust-source-link = Показать оригинал (язык: { $language })

# Ошибки
site-not-found = Такой страницы нет
site-not-found-lead = Адрес неправильный, или страницу перенесли. Поищите выше или выберите тему.
site-to-home = Вернуться на главную страницу
site-failed = Произошла ошибка
site-failed-lead = Это наша ошибка, не ваша. Попробуйте ещё раз через минуту. Экстренные номера работают.
site-failed-reference = Когда сообщаете об ошибке, назовите этот номер: { $number }

# Декларация доступности
site-a11y-sample = Это образец. Город, который ведёт этот сайт, дополняет недостающие данные перед публикацией.
site-a11y-blank = [город заполняет перед публикацией]
site-a11y-intro = { $body } обязуется обеспечить доступность своего веб-сайта в соответствии с польским законом от 4 апреля 2019 года о цифровой доступности веб-сайтов и мобильных приложений публичных учреждений.
site-a11y-scope = Эта декларация касается веб-сайта: { $address }
site-a11y-published = Дата публикации сайта
site-a11y-updated = Дата последнего существенного обновления
site-a11y-status = Состояние цифровой доступности
site-a11y-status-text = Сайт частично соответствует закону о цифровой доступности. Причины:
site-a11y-gap-translations = Переводы – это черновики. Часть текстов может быть непонятной или только на польском.
site-a11y-gap-audit = Никто со стороны ещё не проверял доступность этого сайта.
site-a11y-gap-sign = Ещё нет переводов на польский жестовый язык и текстов, которые легко читать.
site-a11y-preparation = Подготовка декларации
site-a11y-prepared = Дата составления декларации
site-a11y-method = Декларация основана на самооценке.
site-a11y-contact = Контакт по вопросам доступности
site-a11y-contact-text = Что-то на сайте для вас недоступно? Напишите или позвоните.
site-a11y-email = E-mail
site-a11y-phone = Телефон
site-a11y-procedure = Заявления и жалобы
site-a11y-procedure-right = Каждый человек может потребовать обеспечить цифровую доступность сайта или его элемента. Можно также попросить информацию в другой форме, например чтобы её прочитали вслух.
site-a11y-procedure-what = В требовании укажите свои контактные данные, назовите страницу или элемент и опишите, в какой форме вам нужна информация.
site-a11y-procedure-when = Ответ приходит без лишнего промедления, самое позднее через 7 дней. Если это невозможно, учреждение назовёт новый срок, не больше 2 месяцев.
site-a11y-procedure-ombudsman = Если учреждение откажет, можно подать жалобу в учреждение, а потом заявление в Rzecznik Praw Obywatelskich (омбудсмену):
site-a11y-building = Архитектурная доступность
site-a11y-communication = Информационно-коммуникационная доступность

# Orders of packs
site-order = Соберите свой пакет
site-order-lead = Выберите, что вам нужно. Перед печатью вы увидите, сколько это страниц и листов.
site-order-item-lead = Карточки, листовки, плакаты и таблички — об одной теме или одной услуге: откройте её страницу и выберите там «Напечатать как карточку, листовку, плакат или табличку».
site-order-other-languages = Другие языки
site-order-situation = Ситуация
site-order-situation-all = Для всех
site-order-topics = Главы
site-order-topics-all = Все главы
site-order-full = Печатать все тексты полностью, а не только нужное для ситуации
site-order-languages = Языки
site-order-language-count = Выберите от { $least } до { $most }.
site-order-paper = Бумага
site-order-looks = Вид
site-order-arrow = Стрелка показывает
site-order-item = О чём:
site-order-submit = Показать страницы и бумагу
site-order-other = Выбрать другое
site-order-summary = Ваш заказ
site-order-duplex = печать с двух сторон
site-order-copies = столько экземпляров выйдет из одной распечатки: { $count }
site-order-grams = { $grams } г/м²
site-order-download = Открыть файл
site-order-final = Все тексты утверждены. Это можно раздавать.
site-order-draft = Это черновик с водяным знаком. Не раздавайте его.
site-order-draft-texts = Тексты, которые ещё никто не утвердил: { $count }.
site-order-draft-address = У этого сайта ещё нет публичного адреса, на который могли бы вести коды на бумаге.
site-order-refused = Сейчас это нельзя напечатать.
site-refused-order = Так не получится. Выберите другие языки, бумагу или вид.
site-refused-overflow = Текст слишком длинный для этого размера. Выберите бумагу больше или что-то другое.
site-refused-facts = Число или дата устарели или не подтверждены. Город должен сначала их проверить.
site-refused-letters = В тексте есть буква, которую нельзя напечатать.
site-refused-broken = Что-то не так в шаблонах. Это наша ошибка, не ваша.
site-order-details = Подробности для сотрудников города (по-английски)
site-order-wrong = В этом заказе названо то, чего нет. Выберите ещё раз.
site-busy = Принтер занят
site-busy-lead = Сейчас заказывает много людей. Попробуйте ещё раз через минуту.
site-print-item = Напечатать как карточку, листовку, плакат или табличку
site-order-pages = { PLURAL($count) ->
    [one] { $count } страница
    [few] { $count } страницы
    [many] { $count } страниц
   *[other] { $count } страницы
}
site-order-sheets = { PLURAL($count) ->
    [one] { $count } лист
    [few] { $count } листа
    [many] { $count } листов
   *[other] { $count } листа
}
