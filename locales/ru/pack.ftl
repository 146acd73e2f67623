# Приветственный пакет для печати.

pack-title = Добро пожаловать
pack-subtitle = Приветственный пакет
pack-contents = Содержание
pack-edition = Издание { $edition } · { $date }

pack-emergency = Экстренные номера
pack-emergency-lead = Кто-то в опасности? Звоните сразу.
pack-emergency-number = Номер
pack-emergency-what = Когда звонить

pack-services = Кто помогает
pack-left-out = Этого нет в печатном пакете, потому что оно быстро меняется. Читайте на сайте:
pack-hours = Часы работы
pack-places-label = Адрес и номер на карте
pack-cost = Стоимость
pack-languages = Языки
pack-appointment = Запись
pack-web = Сайт
pack-email = E-mail
pack-list-separator = { ", " }
pack-page = с. { $page }
pack-checked = Данные сверены с источниками: { $date }.
pack-values-checked = Суммы, сроки и номера сверены с источниками: { $date }.
pack-fact-checked = ({ $date })

pack-map = Карта
pack-map-lead = У каждого места есть номер. Список номеров – на следующих страницах.
pack-map-street = Карта улиц
pack-map-overview = Обзорная карта
pack-map-line = Остановки и места
pack-map-line-lead = Ближайшая остановка к каждому месту, в том порядке, в котором вы их проезжаете. Это не расписание.
pack-map-alt = Обзорная карта с номерами мест. Те же номера, названия и адреса есть в списке после карты.
pack-locator-alt = Маленькая карта с номерами мест. Адреса написаны рядом.
pack-places = Места на карте
pack-place-number = №
pack-place = Место и адрес

pack-credits = Кто переводил и проверял
pack-credits-lead = Текст утверждён, если конкретный человек прочитал его и подписал. О каждом тексте мы пишем, как есть на самом деле.
pack-sources = Источники и даты
pack-sources-lead = Откуда мы знаем то, что пишем, и когда последний раз это проверяли. Номера в скобках – это номера источников из списка.
pack-sources-list = Список источников
pack-source-date = по состоянию на: { $date }

pack-imprint = Об этом издании
pack-licence = Тексты можно копировать, изменять и распространять: лицензия Creative Commons Attribution 4.0 (CC BY 4.0), с указанием авторства.
pack-map-licence = Карта: © OpenStreetMap contributors, лицензия ODbL.
pack-printed-by = Напечатано программой Witaj.
pack-qr-lead = Самая новая информация и изменения после этой печати:
pack-qr-alt = QR-код с адресом сайта

pack-draft = Черновик
pack-draft-label = Черновик: непроверенные тексты
pack-draft-notice = Это пробная печать. Не раздавайте её. Тексты написала или перевела программа, и никто их ещё не проверил.

pack-state-approved = Утверждено: { $names }, { $date }
pack-state-source-machine = Текст написала программа. Никто его ещё не проверил.
pack-state-source-person = Текст ещё не проверен.
pack-state-draft-machine = Машинный перевод. Никто его ещё не проверил.
pack-state-draft-person = Перевод ещё не проверен.
pack-state-outdated = Исходный текст изменился после перевода. Этот перевод может быть устаревшим.
pack-state-disputed = Те, кто проверял этот текст, не согласны между собой.
pack-state-missing = Перевода ещё нет. Это текст на языке оригинала: { $language }.

pack-briefs = Ещё в этой главе
pack-chapter-qr = Эта глава на сайте:
pack-notes = Заметки
pack-signature = Подпись: { $name }
pack-card = Карточка на экстренный случай
pack-card-lead = Вырежьте карточку, сложите её и носите с документами.
pack-card-name = Имя и фамилия
pack-card-born = Дата рождения
pack-card-call = Позвоните
pack-card-health = Болезни, лекарства
pack-card-speaks = Я плохо говорю по-польски. Мой язык: { $language }.

product-bilingual = Двуязычный пакет
product-many = Много языков в одном
product-counter-card = Карточка для окна приёма
product-leaflet = Листовка
product-emergency-card = Карточка на экстренный случай
product-poster = Плакат
product-door-sign = Табличка на дверь
product-direction-sign = Указатель
product-checklist = Список первых шагов
product-phrase-card = Карточка фраз
product-erratum = Исправление

pack-address = Адрес
pack-short = Это сокращённый текст. Весь текст на сайте:
pack-arrow-left = Стрелка налево
pack-arrow-right = Стрелка направо
pack-arrow-ahead = Стрелка прямо
pack-arrow-up = Стрелка вверх по лестнице
pack-arrow-down = Стрелка вниз по лестнице

product-welcome-about = Всё о первых неделях в одной брошюре, на одном языке.
product-bilingual-about = Ваш язык и польский рядом, раздел за разделом.
product-many-about = Экстренные номера и первые шаги на нескольких языках в одной брошюре, для стойки.
product-counter-card-about = Самое важное об одной теме или услуге на двух языках, на одной стороне A5.
product-leaflet-about = Весь текст об одной теме или услуге на двух языках, на одной стороне A4.
product-emergency-card-about = Экстренные номера на карточке размером с банковскую, несколько на листе, чтобы вырезать.
product-poster-about = Одна тема или услуга не более чем на шести языках, с большим QR-кодом.
product-door-sign-about = Что за дверью и когда открыто, не более чем на пяти языках.
product-direction-sign-about = Стрелка и куда идти, не более чем на пяти языках.
product-checklist-about = Первые шаги на листе с клетками для отметок.
product-phrase-card-about = Фразы, чтобы сказать и показать по-польски, на одном складном листе.
product-erratum-about = Что изменилось после печати пакета, на вкладыше.
variant-large-print = Крупный шрифт
variant-greyscale = Чёрно-белое, мало краски
variant-a3 = Бумага A3
variant-a4 = Бумага A4
variant-a5 = Бумага A5
variant-letter = Бумага Letter
variant-tabloid = Бумага Tabloid
variant-sra3 = Бумага SRA3
variant-booklet = Брошюра, чтобы сложить и скрепить
variant-bleed = С вылетом и метками обреза, для типографии
variant-screen = Для чтения с экрана
product-review = Лист проверки
pack-review-lead = Исправления пишите на линии под частью. Вместе с её кодом их можно потом ввести на сайте.
product-review-about = Части текстов на языке перевода рядом с оригиналом, с кодами, чтобы исправлять ручкой. Печатается со стола проверки.
