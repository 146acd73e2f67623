# Вэб-сайт.

site-name = Witaj
site-skip = Перайсці да зместу
site-home = Галоўная старонка
site-path = Дзе вы зараз
site-footer = Пра гэты сайт
site-language = Мова:
site-languages = Мовы
site-languages-lead = Выберыце мову, на якой хочаце чытаць.
site-cities = Выберыце горад
site-topics = Тэмы
site-guides = Што ведаць і што зрабіць
site-services = Хто дапамагае
site-topic-empty = Тут пакуль нічога няма.
site-about = Пра сэрвіс
site-privacy = Прыватнасць
site-accessibility = Дэкларацыя даступнасці
site-edition = Выданне { $edition } ад { $date }
site-map-credit = Карта:

# Экстранныя сітуацыі
site-strip-call = Нехта ў небяспецы? Тэлефануйце:
site-all-numbers = Усе экстранныя нумары
site-emergency = Экстранныя нумары
site-emergency-lead = Націсніце на нумар, каб патэлефанаваць.
site-emergency-guides = Як патэлефанаваць і што сказаць

# Пошук
site-search = Пошук
site-search-label = Што вы шукаеце?
site-search-button = Шукаць
site-search-empty = Увядзіце слова або пытанне, напрыклад: лекар, PESEL, шукаю кватэру.
site-search-results = Вынікі для: { $query }
site-search-hits = Вынікі
site-search-count = { PLURAL($count) ->
    [one] { $count } вынік
    [few] { $count } вынікі
    [many] { $count } вынікаў
   *[other] { $count } выніку
}
site-search-nearest = Менавіта такіх слоў мы не знайшлі.
site-search-closest = Самыя блізкія вынікі
site-search-nothing = Мы нічога не знайшлі. Паспрабуйце напісаць інакш, выберыце тэму або патэлефануйце.
site-search-suggestion = Магчыма, вы шукаеце:
site-suggestions = Падказкі
site-suggestions-count = { PLURAL($count) ->
    [one] { $count } падказка
    [few] { $count } падказкі
    [many] { $count } падказак
   *[other] { $count } падказкі
}
site-call = Тэлефануйце:
site-search-ask = Спытайце чалавека
site-kind-guide = парада
site-kind-service = дапамога
site-filter = Звузіць пошук
site-filter-open = Зараз адчынена
site-filter-language = Мова абслугоўвання
site-filter-layer = Дзе гэта дзейнічае
site-filter-remove = Прыбраць: { $filter }
site-filter-clear = Прыбраць усё
site-filter-nothing = З такімі фільтрамі нічога няма. Прыбярыце адзін з іх.
site-filter-guides = Парады не маюць цаны і гадзін працы, таму тут іх няма: { $count }.
site-filter-show-guides = Паказаць іх
site-search-more = Паказаць усе: { $count }
site-search-topics = Найбліжэйшыя тэмы
site-search-all-topics = Усе тэмы
site-missing-write = Напішыце гораду, чаго не хапае. Ваша пытанне ўжо ёсць у лісце.
site-missing-subject = Witaj: чагосьці не хапае
site-missing-letter = У Witaj няма адказу на пытанне: { $query }
site-missing-counted = Мы лічым пытанні без адказу, але нічога не запісваем пра вас. Так мы ведаем, чаго не хапае.
site-fact-since = Дзейнічае з { $date }
site-fact-until = Дзейнічае да { $date }
site-fact-between = Дзейнічае з { $since } да { $until }
site-fact-later = З { $date }: { $value }
site-fact-source = Крыніца:
site-fact-more = Чытаць далей

# Галоўная старонка
site-welcome = Вітаем! Гэта { $city }.
site-home-lead = Што ведаць і што зрабіць, калі вы пачынаеце жыццё ў Польшчы. Крок за крокам, на вашай мове.
site-home-more = Карыснае
site-places = Карта і адрасы
site-places-about = Установы, лекары і дапамога ў горадзе
site-places-lead = У кожнага месца ёсць нумар. Той жа нумар ёсць на карце і ў вітальным пакеце.
site-helpers = Хто параіць і перакладзе
site-helpers-about = Юрысты, перакладчыкі, асістэнты
site-helpers-lead = Гэтыя арганізацыі дапамагаюць гаварыць з установамі, перакладаюць і раяць. Яны самі публікуюць гэтую прапанову.
site-helps-in = У чым дапамагае
site-met = Глядзіце:
site-packs = Вітальны пакет
site-packs-about = Усё ў адным файле для друку
site-packs-lead = Самая важная інфармацыя ў адным файле PDF. Яго можна надрукаваць або захаваць у тэлефоне.
site-packs-none = Пакеты яшчэ не гатовыя. Уся інфармацыя ёсць на гэтым сайце.
site-pack-draft = Чарнавік: тэксты яшчэ не правераны
product-welcome = Вітальны пакет
site-letter = Ліст ад мэра горада
site-letter-about = Некалькі слоў на пачатак
site-values = Каштоўнасці і правілы
site-values-about = Як мы жывём тут разам
site-glossary = Слоўнічак
site-glossary-about = Складаныя словы з устаноў
site-phrases = Фразы
site-phrases-about = Што сказаць па-польску або паказаць

# Парада, дапамога, месца
site-who-helps = Хто дапаможа
site-where = Дзе
site-contact = Кантакты
site-hours = Гадзіны працы
site-at-a-glance = Коратка
site-organization = Хто гэтым займаецца
site-cost = Кошт
site-audience = Для каго
site-served-in = Мовы абслугоўвання:
site-appointment = Запіс на прыём
site-district = Раён:
site-stop = Прыпынак:
site-say-it = Вымаўленне:
site-place-names = Назвы месцаў па-беларуску:
site-open-map = Адкрыць на карце
site-locator = Карта: дзе гэта
site-services-here = Тут:
site-access = Даступнасць:
site-access-more = Апісанне даступнасці
site-related = Таксама можа дапамагчы
site-sources = Адкуль мы гэта ведаем
site-sources-count = { PLURAL($count) ->
    [one] { $count } крыніца
    [few] { $count } крыніцы
    [many] { $count } крыніц
   *[other] { $count } крыніцы
}
site-checked = праверана { $date }
site-stale = – час праверыць яшчэ раз. Спытайце, ці гэта дагэтуль актуальна.
site-fact-checked = (праверана { $date })

# Стан тэксту: коратка, у спісах
site-mark-approved = зацверджана
site-mark-draft = яшчэ не праверана
site-mark-outdated = арыгінал змяніўся
site-mark-disputed = ёсць заўвагі
site-mark-missing = мова: толькі { $language }

# Стан тэксту: сказ на старонцы
site-trust-approved = Зацверджана { $date }: { $names }.
site-trust-source-machine = Чарнавік. Гэты тэкст падрыхтавала праграма, і ніводзін чалавек яго яшчэ не праверыў.
site-trust-source = Чарнавік. Ніводзін чалавек яшчэ не зацвердзіў гэты тэкст.
site-trust-machine = Машынны пераклад. Ніводзін чалавек яго яшчэ не праверыў. Калі маеце сумневы, пакажыце арыгінал.
site-trust-person = Пераклад яшчэ не праверыў другі чалавек. Калі маеце сумневы, пакажыце арыгінал.
site-trust-outdated = Арыгінал змяніўся пасля перакладу. Гэты пераклад можа быць неактуальным.
site-trust-disputed = Людзі, якія правяралі гэты тэкст, маюць заўвагі. Калі маеце сумневы, пакажыце арыгінал.
site-trust-missing = Гэтага тэксту на вашай мове яшчэ няма. Мова, на якой мы яго паказваем: { $language }.
site-trust-partly = Часткі гэтага тэксту на вашай мове яшчэ няма. Мова, на якой мы яе паказваем: { $language }.
site-trust-source-link = Паказаць арыгінал (мова: { $language })

# Памылкі
site-not-found = Такой старонкі няма
site-not-found-lead = Адрас няправільны, або старонку перанеслі. Пашукайце вышэй або выберыце тэму.
site-to-home = Вярнуцца на галоўную старонку
site-failed = Адбылася памылка
site-failed-lead = Гэта наша памылка, не ваша. Паспрабуйце яшчэ раз праз хвіліну. Экстранныя нумары працуюць.
site-failed-reference = Калі паведамляеце пра памылку, назавіце гэты нумар: { $number }

# Дэкларацыя даступнасці
site-a11y-sample = Гэта ўзор. Горад, які вядзе гэты сайт, дапаўняе даныя, якіх не хапае, перад публікацыяй.
site-a11y-blank = [горад запаўняе перад публікацыяй]
site-a11y-intro = { $body } абавязваецца забяспечыць даступнасць свайго вэб-сайта ў адпаведнасці з польскім законам ад 4 красавіка 2019 года аб лічбавай даступнасці вэб-сайтаў і мабільных праграм публічных устаноў.
site-a11y-scope = Гэта дэкларацыя датычыць вэб-сайта: { $address }
site-a11y-published = Дата публікацыі сайта
site-a11y-updated = Дата апошняга істотнага абнаўлення
site-a11y-status = Стан лічбавай даступнасці
site-a11y-status-text = Сайт часткова адпавядае закону аб лічбавай даступнасці. Прычыны:
site-a11y-gap-translations = Пераклады – гэта чарнавікі. Частка тэкстаў можа быць незразумелай або толькі на польскай мове.
site-a11y-gap-audit = Ніхто звонку яшчэ не правяраў даступнасць гэтага сайта.
site-a11y-gap-sign = Яшчэ няма перакладаў на польскую жэставую мову і тэкстаў, якія лёгка чытаць.
site-a11y-preparation = Падрыхтоўка дэкларацыі
site-a11y-prepared = Дата складання дэкларацыі
site-a11y-method = Дэкларацыя заснавана на самаацэнцы.
site-a11y-contact = Кантакт па пытаннях даступнасці
site-a11y-contact-text = Нешта на сайце для вас недаступнае? Напішыце або патэлефануйце.
site-a11y-email = E-mail
site-a11y-phone = Тэлефон
site-a11y-procedure = Заявы і скаргі
site-a11y-procedure-right = Кожны чалавек можа патрабаваць забяспечыць лічбавую даступнасць сайта або яго элемента. Можна таксама папрасіць інфармацыю ў іншай форме, напрыклад каб яе прачыталі ўслых.
site-a11y-procedure-what = У патрабаванні падайце свае кантактныя даныя, назавіце старонку або элемент і апішыце, у якой форме вам патрэбна інфармацыя.
site-a11y-procedure-when = Адказ прыходзіць без лішняга прамаруджвання, найпазней праз 7 дзён. Калі гэта немагчыма, установа назаве новы тэрмін, не большы за 2 месяцы.
site-a11y-procedure-ombudsman = Калі ўстанова адмовіць, можна падаць скаргу ва ўстанову, а потым заяву ў Rzecznik Praw Obywatelskich (амбудсмену):
site-a11y-building = Архітэктурная даступнасць
site-a11y-communication = Інфармацыйна-камунікацыйная даступнасць

# Orders of packs
site-order = Складзіце свой пакет
site-order-lead = Выберыце, што вам трэба. Перад друкам вы ўбачыце, колькі гэта старонак і аркушаў.
site-order-item-lead = Карткі, улёткі, плакаты і таблічкі — пра адну тэму ці адну паслугу: адкрыйце яе старонку і выберыце там «Надрукаваць як картку, улётку, плакат ці таблічку».
site-order-other-languages = Іншыя мовы
site-order-situation = Сітуацыя
site-order-situation-all = Для ўсіх
site-order-topics = Раздзелы
site-order-topics-all = Усе раздзелы
site-order-full = Друкаваць усе тэксты цалкам, а не толькі патрэбнае для сітуацыі
site-order-languages = Мовы
site-order-language-count = Выберыце ад { $least } да { $most }.
site-order-paper = Папера
site-order-looks = Выгляд
site-order-arrow = Стрэлка паказвае
site-order-item = Пра што:
site-order-submit = Паказаць старонкі і паперу
site-order-other = Выбраць іншае
site-order-summary = Ваш заказ
site-order-duplex = друк з двух бакоў
site-order-copies = асобнікаў з аднаго друку: { $count }
site-order-grams = { $grams } г/м²
site-order-download = Адкрыць файл
site-order-final = Усе тэксты ўхвалены. Гэта можна раздаваць.
site-order-draft = Гэта чарнавік з вадзяным знакам. Не раздавайце яго.
site-order-draft-texts = Тэксты, якія яшчэ ніхто не ўхваліў: { $count }.
site-order-draft-address = У гэтага сайта яшчэ няма публічнага адраса, на які маглі б весці коды на паперы.
site-order-refused = Цяпер гэта нельга надрукаваць.
site-refused-order = Так не атрымаецца. Выберыце іншыя мовы, паперу ці выгляд.
site-refused-overflow = Тэкст задоўгі для гэтага памеру. Выберыце большую паперу ці нешта іншае.
site-refused-facts = Лічба ці дата састарэлі або не пацверджаны. Горад мусіць спачатку іх праверыць.
site-refused-letters = У тэксце ёсць літара, якую нельга надрукаваць.
site-refused-broken = Нешта не так у шаблонах. Гэта наша памылка, не ваша.
site-order-details = Падрабязнасці для супрацоўнікаў горада (па-англійску)
site-order-wrong = У гэтым заказе названа тое, чаго няма. Выберыце яшчэ раз.
site-busy = Друк заняты
site-busy-lead = Цяпер заказвае шмат людзей. Паспрабуйце яшчэ раз праз хвіліну.
site-print-item = Надрукаваць як картку, улётку, плакат ці таблічку
site-order-pages = { PLURAL($count) ->
    [one] { $count } старонка
    [few] { $count } старонкі
    [many] { $count } старонак
   *[other] { $count } старонкі
}
site-order-sheets = { PLURAL($count) ->
    [one] { $count } аркуш
    [few] { $count } аркушы
    [many] { $count } аркушаў
   *[other] { $count } аркуша
}
