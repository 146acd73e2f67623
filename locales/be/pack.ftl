# Вітальны пакет для друку.

pack-title = Вітаем
pack-subtitle = Вітальны пакет
pack-contents = Змест
pack-edition = Выданне { $edition } · { $date }

pack-emergency = Экстранныя нумары
pack-emergency-lead = Нехта ў небяспецы? Тэлефануйце адразу.
pack-emergency-number = Нумар
pack-emergency-what = Калі тэлефанаваць

pack-services = Хто дапамагае
pack-left-out = Гэтага няма ў друкаваным пакеце, бо яно хутка змяняецца. Чытайце на сайце:
pack-hours = Гадзіны працы
pack-places-label = Адрас і нумар на карце
pack-cost = Кошт
pack-languages = Мовы
pack-appointment = Запіс
pack-web = Сайт
pack-email = E-mail
pack-list-separator = { ", " }
pack-page = с. { $page }
pack-checked = Даныя звераны з крыніцамі: { $date }.
pack-values-checked = Сумы, тэрміны і нумары звераны з крыніцамі: { $date }.
pack-fact-checked = ({ $date })

pack-map = Карта
pack-map-lead = У кожнага месца ёсць нумар. Спіс нумароў – на наступных старонках.
pack-map-street = Карта вуліц
pack-map-overview = Аглядная карта
pack-map-line = Прыпынкі і месцы
pack-map-line-lead = Бліжэйшы прыпынак да кожнага месца, у тым парадку, у якім вы іх праязджаеце. Гэта не расклад руху.
pack-map-alt = Аглядная карта з нумарамі месцаў. Тыя ж нумары, назвы і адрасы ёсць у спісе пасля карты.
pack-locator-alt = Маленькая карта з нумарамі месцаў. Адрасы напісаныя побач.
pack-places = Месцы на карце
pack-place-number = №
pack-place = Месца і адрас

pack-credits = Хто перакладаў і правяраў
pack-credits-lead = Тэкст зацверджаны, калі канкрэтны чалавек прачытаў яго і падпісаў. Пра кожны тэкст мы пішам, як ёсць насамрэч.
pack-sources = Крыніцы і даты
pack-sources-lead = Адкуль мы ведаем тое, што пішам, і калі апошні раз гэта правяралі. Нумары ў дужках – гэта нумары крыніц са спіса.
pack-sources-list = Спіс крыніц
pack-source-date = стан на: { $date }

pack-imprint = Пра гэта выданне
pack-licence = Тэксты можна капіраваць, змяняць і распаўсюджваць: ліцэнзія Creative Commons Attribution 4.0 (CC BY 4.0), з указаннем аўтарства.
pack-map-licence = Карта: © OpenStreetMap contributors, ліцэнзія ODbL.
pack-printed-by = Надрукавана праграмай Witaj.
pack-qr-lead = Самая новая інфармацыя і змены пасля гэтага друку:
pack-qr-alt = QR-код з адрасам сайта

pack-draft = Чарнавік
pack-draft-label = Чарнавік: неправераныя тэксты
pack-draft-notice = Гэта пробны друк. Не раздавайце яго. Тэксты напісала або пераклала праграма, і ніхто іх яшчэ не праверыў.

pack-state-approved = Зацверджана: { $names }, { $date }
pack-state-source-machine = Тэкст напісала праграма. Ніхто яго яшчэ не праверыў.
pack-state-source-person = Тэкст яшчэ не правераны.
pack-state-draft-machine = Машынны пераклад. Ніхто яго яшчэ не праверыў.
pack-state-draft-person = Пераклад яшчэ не правераны.
pack-state-outdated = Зыходны тэкст змяніўся пасля перакладу. Гэты пераклад можа быць неактуальным.
pack-state-disputed = Тыя, хто правяраў гэты тэкст, не згодныя паміж сабой.
pack-state-missing = Перакладу яшчэ няма. Гэта тэкст на мове арыгінала: { $language }.

pack-briefs = Яшчэ ў гэтым раздзеле
pack-chapter-qr = Гэты раздзел на сайце:
pack-notes = Нататкі
pack-signature = Подпіс: { $name }
pack-card = Картка на экстраны выпадак
pack-card-lead = Выражце картку, складзіце яе і насіце з дакументамі.
pack-card-name = Імя і прозвішча
pack-card-born = Дата нараджэння
pack-card-call = Патэлефануйце
pack-card-health = Хваробы, лекі
pack-card-speaks = Я дрэнна размаўляю па-польску. Мая мова: { $language }.

product-bilingual = Двухмоўны пакет
product-many = Шмат моў у адным
product-counter-card = Картка для акенца
product-leaflet = Улётка
product-emergency-card = Картка на экстраны выпадак
product-poster = Плакат
product-door-sign = Таблічка на дзверы
product-direction-sign = Паказальнік
product-checklist = Спіс першых крокаў
product-phrase-card = Картка фраз
product-erratum = Выпраўленне

pack-address = Адрас
pack-short = Гэта скарочаны тэкст. Увесь тэкст на сайце:
pack-arrow-left = Стрэлка налева
pack-arrow-right = Стрэлка направа
pack-arrow-ahead = Стрэлка проста
pack-arrow-up = Стрэлка ўверх па лесвіцы
pack-arrow-down = Стрэлка ўніз па лесвіцы

product-welcome-about = Усё пра першыя тыдні ў адной брашуры, на адной мове.
product-bilingual-about = Ваша мова і польская побач, раздзел за раздзелам.
product-many-about = Экстраныя нумары і першыя крокі на некалькіх мовах у адной брашуры, для стойкі.
product-counter-card-about = Самае важнае пра адну тэму ці паслугу на дзвюх мовах, на адным баку A5.
product-leaflet-about = Увесь тэкст пра адну тэму ці паслугу на дзвюх мовах, на адным баку A4.
product-emergency-card-about = Экстраныя нумары на картцы памерам з банкаўскую, некалькі на аркушы, каб выразаць.
product-poster-about = Адна тэма ці паслуга не больш чым на шасці мовах, з вялікім QR-кодам.
product-door-sign-about = Што за дзвярыма і калі адчынена, не больш чым на пяці мовах.
product-direction-sign-about = Стрэлка і куды ісці, не больш чым на пяці мовах.
product-checklist-about = Першыя крокі на аркушы з клеткамі для адзнак.
product-phrase-card-about = Фразы, каб сказаць і паказаць па-польску, на адным аркушы, які складаюць.
product-erratum-about = Што змянілася пасля друку пакета, на ўкладышы.
variant-large-print = Буйны шрыфт
variant-greyscale = Чорна-белае, мала фарбы
variant-a3 = Папера A3
variant-a4 = Папера A4
variant-a5 = Папера A5
variant-letter = Папера Letter
variant-tabloid = Папера Tabloid
variant-sra3 = Папера SRA3
variant-booklet = Брашура, каб скласці і сшыць
variant-bleed = З вылетам і меткамі абрэзу, для друкарні
variant-screen = Каб чытаць з экрана
product-review = Аркуш праверкі
pack-review-lead = Праўкі пішыце на лініі пад часткай. Разам з яе кодам іх можна потым увесці на сайце.
product-review-about = Часткі тэкстаў на мове перакладу побач з арыгіналам, з кодамі, каб выпраўляць ручкай. Друкуецца са стала праверкі.
