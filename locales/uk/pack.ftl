# Вітальний пакет для друку.

pack-title = Вітаємо
pack-subtitle = Вітальний пакет
pack-contents = Зміст
pack-edition = Видання { $edition } · { $date }

pack-emergency = Екстрені номери
pack-emergency-lead = Хтось у небезпеці? Телефонуйте одразу.
pack-emergency-number = Номер
pack-emergency-what = Коли телефонувати

pack-services = Хто допомагає
pack-left-out = Цього немає в друкованому пакеті, бо воно швидко змінюється. Читайте на сайті:
pack-hours = Години роботи
pack-places-label = Адреса і номер на карті
pack-cost = Вартість
pack-languages = Мови
pack-appointment = Візит
pack-web = Сайт
pack-email = E-mail
pack-list-separator = { ", " }
pack-page = с. { $page }
pack-checked = Дані звірено з джерелами: { $date }.
pack-values-checked = Суми, терміни й номери звірено з джерелами: { $date }.
pack-fact-checked = ({ $date })

pack-map = Карта
pack-map-lead = Кожне місце має номер. Список номерів – на наступних сторінках.
pack-map-street = Карта вулиць
pack-map-overview = Оглядова карта
pack-map-line = Зупинки та місця
pack-map-line-lead = Найближча зупинка до кожного місця, у тому порядку, в якому ви їх проїжджаєте. Це не розклад руху.
pack-map-alt = Оглядова карта з номерами місць. Ті самі номери, назви й адреси є у списку після карти.
pack-locator-alt = Маленька карта з номерами місць. Адреси написані поруч.
pack-places = Місця на карті
pack-place-number = №
pack-place = Місце й адреса

pack-credits = Хто перекладав і перевіряв
pack-credits-lead = Текст затверджено, якщо конкретна людина прочитала його і підписала. Про кожен текст ми пишемо, як є насправді.
pack-sources = Джерела й дати
pack-sources-lead = Звідки ми знаємо те, що пишемо, і коли востаннє це перевіряли. Номери в дужках – це номери джерел зі списку.
pack-sources-list = Список джерел
pack-source-date = станом на { $date }

pack-imprint = Про це видання
pack-licence = Тексти можна копіювати, змінювати й поширювати: ліцензія Creative Commons Attribution 4.0 (CC BY 4.0), із зазначенням авторства.
pack-map-licence = Карта: © OpenStreetMap contributors, ліцензія ODbL.
pack-printed-by = Надруковано програмою Witaj.
pack-qr-lead = Найновіша інформація і зміни після цього друку:
pack-qr-alt = QR-код з адресою сайту

pack-draft = Чернетка
pack-draft-label = Чернетка: неперевірені тексти
pack-draft-notice = Це пробний друк. Не роздавайте його. Тексти написала або переклала програма, і ніхто їх ще не перевірив.

pack-state-approved = Затверджено: { $names }, { $date }
pack-state-source-machine = Текст написала програма. Ніхто його ще не перевірив.
pack-state-source-person = Текст ще не перевірено.
pack-state-draft-machine = Машинний переклад. Ніхто його ще не перевірив.
pack-state-draft-person = Переклад ще не перевірено.
pack-state-outdated = Оригінальний текст змінився після перекладу. Цей переклад може бути неактуальним.
pack-state-disputed = Ті, хто перевіряв цей текст, не згодні між собою щодо нього.
pack-state-missing = Перекладу ще немає. Це текст мовою оригіналу: { $language }.

pack-briefs = Ще в цьому розділі
pack-chapter-qr = Цей розділ на сайті:
pack-notes = Нотатки
pack-signature = Підпис: { $name }
pack-card = Картка на екстрений випадок
pack-card-lead = Виріжте картку, складіть її та носіть із документами.
pack-card-name = Ім’я та прізвище
pack-card-born = Дата народження
pack-card-call = Подзвоніть
pack-card-health = Хвороби, ліки
pack-card-speaks = Я погано розмовляю польською. Моя мова: { $language }.

product-bilingual = Двомовний пакет
product-many = Багато мов в одному
product-counter-card = Картка для віконця
product-leaflet = Листівка
product-emergency-card = Картка на екстрений випадок
product-poster = Плакат
product-door-sign = Табличка на двері
product-direction-sign = Вказівник
product-checklist = Список перших кроків
product-phrase-card = Картка фраз
product-erratum = Виправлення

pack-address = Адреса
pack-short = Це скорочений текст. Увесь текст на сайті:
pack-arrow-left = Стрілка ліворуч
pack-arrow-right = Стрілка праворуч
pack-arrow-ahead = Стрілка прямо
pack-arrow-up = Стрілка вгору сходами
pack-arrow-down = Стрілка вниз сходами

product-welcome-about = Усе про перші тижні в одній брошурі, однією мовою.
product-bilingual-about = Ваша мова і польська поруч, розділ за розділом.
product-many-about = Екстрені номери та перші кроки кількома мовами в одній брошурі, для віконця.
product-counter-card-about = Найважливіше про одну пораду чи послугу двома мовами, на одному боці A5.
product-leaflet-about = Увесь текст однієї поради чи послуги двома мовами, на одному боці A4.
product-emergency-card-about = Екстрені номери на картці розміром з банківську, кілька на аркуші, щоб вирізати.
product-poster-about = Одна порада чи послуга щонайбільше шістьма мовами, з великим QR-кодом.
product-door-sign-about = Що за дверима і коли відчинено, щонайбільше п’ятьма мовами.
product-direction-sign-about = Стрілка і куди йти, щонайбільше п’ятьма мовами.
product-checklist-about = Перші кроки на аркуші з клітинками для позначок.
product-phrase-card-about = Фрази, щоб сказати й показати польською, на одному аркуші, який складають.
product-erratum-about = Що змінилося після друку пакета, на вкладці.
variant-large-print = Великий шрифт
variant-greyscale = Чорно-біле, мало фарби
variant-a3 = Папір A3
variant-a4 = Папір A4
variant-a5 = Папір A5
variant-letter = Папір Letter
variant-tabloid = Папір Tabloid
variant-sra3 = Папір SRA3
variant-booklet = Брошура, щоб скласти й скріпити
variant-bleed = З вильотом і мітками обрізу, для друкарні
variant-screen = Для читання з екрана
product-review = Аркуш перевірки
pack-review-lead = Виправлення пишіть на лінії під частиною. Разом із її кодом їх можна потім ввести на сайті.
product-review-about = Частини текстів мовою перекладу поруч з оригіналом, з кодами, щоб виправляти ручкою. Друкується зі столу перевірки.
