# The review desk: signing in, reading, approving, asking, editing.

desk-name = Стол праверкі
desk-home = Назад у пачатак
desk-save = Захаваць
desk-kept = Захавана.
desk-again = Адправіць яшчэ раз
desk-typed = Тое, што вы напісалі
desk-nav-queue = Праверыць
desk-nav-me = Мой кабінет
desk-sign-in = Увайсці
desk-sign-in-lead = Для людзей, якія правяраюць пераклады і сочаць за правільнасцю інфармацыі.
desk-sign-in-name = Імя для ўваходу
desk-sign-in-password = Пароль
desk-sign-in-wrong = Імя і пароль не супадаюць. Паспрабуйце яшчэ раз або папрасіце новую спасылку.
desk-sign-in-link = Няма пароля або вы яго забылі? Папрасіце новую спасылку ў таго, хто вас запрасіў.
desk-join = Вітаем, { $name }
desk-join-lead = Тут вы правяраеце, ці правільныя пераклады, каб прыехаўшыя маглі ім давяраць.
desk-join-button = Увайсці
desk-join-note = Гэтая спасылка дзейнічае адзін раз, на гэтай прыладзе. У «Маім кабінеце» можна задаць пароль і выйсці.
desk-join-gone = Гэтая спасылка больш не дзейнічае
desk-join-gone-lead = Кожная спасылка дзейнічае адзін раз, на працягу сямі дзён. Папрасіце новую ў таго, хто вас запрасіў.
desk-me-reviews = Вы правяраеце пераклады на мовы: { $languages }
desk-me-edits = Вы рэдагуеце: { $cities }
desk-me-admin = Вы запрашаеце іншых.
desk-me-language = Мова гэтых старонак
desk-me-name = Ваша імя
desk-me-credit = Маё імя можна паказваць побач з тым, што я зацвярджаю
desk-me-credit-note = На старонках і ў друкаваных пакетах. Інакш там будзе стаяць нумар.
desk-me-password = Пароль
desk-me-password-lead = З іменем і паролем вы зможаце ўвайсці без спасылкі.
desk-me-password-there = Пароль зададзены.
desk-me-password-new = Новы пароль
desk-me-password-hint = Не менш за { $least } знакаў. Добра падыходзяць чатыры словы, якія спалучылі б толькі вы.
desk-me-password-short = Гэты пароль занадта кароткі: трэба не менш за { $least } знакаў.
desk-me-password-long = Гэты пароль занадта доўгі.
desk-me-password-guessable = Гэты пароль лёгка адгадаць: ім карыстаюцца многія, або ён складаецца з імёнаў і назваў, з літар або клавіш запар. Спалучыце словы, якія спалучылі б толькі вы.
desk-me-password-name = Выберыце іншае імя для ўваходу: не менш за тры знакі і такое, якім тут ніхто не карыстаецца.
desk-me-password-kept = Пароль захаваны. На ўсіх іншых прыладах выкананы выхад.
desk-me-sessions = Дзе вы ўвайшлі
desk-me-session = { $device }, з { $date }
desk-me-this = гэтая прылада
desk-me-end = Выйсці там
desk-me-ended = Там вы выйшлі.
desk-me-out = Выйсці тут
desk-foreign = Гэтая форма адпраўлена не адсюль
desk-foreign-lead = Дзеля вашай бяспекі яна не прынята. Адкрыйце гэтыя старонкі і паспрабуйце яшчэ раз.
desk-unreadable = Гэта не ўдалося прачытаць
desk-unreadable-lead = Вярніцеся і паспрабуйце яшчэ раз.
desk-large = Гэта занадта доўга
desk-large-lead = Вярніцеся і скараціце.
desk-slow = Занадта шмат спроб адразу
desk-slow-lead = Пачакайце хвіліну і паспрабуйце яшчэ раз.
desk-down = Зараз нічога нельга захаваць
desk-down-lead = Тое, што вы напісалі, засталося на гэтай старонцы. Пачакайце хвіліну і адпраўце яшчэ раз.
desk-out = Вы выйшлі
desk-out-lead = Увайдзіце зноў. Калі вы нешта напісалі, яно ніжэй: спачатку скапіюйце.
desk-lost = Такой старонкі няма
desk-lost-lead = Магчыма, нехта тым часам нешта змяніў.
desk-not-yours = Гэта не ўваходзіць у вашы задачы
desk-not-yours-lead = Спытайце таго, хто вас запрасіў, ці трэба вам гэта рабіць.
desk-me-password-current = Ранейшы пароль
desk-me-password-wrong = Ранейшы пароль няправільны. Калі вы яго забылі, папрасіце новую спасылку.

# What waits, and the page on which it is judged.
desk-queue-next = Пачніце з гэтай старонкі
desk-queue-begin = Пачаць
desk-queue-rest = Усё, што чакае
desk-queue-all = { PLURAL($count) ->
    [one] Паказаць яшчэ { $count } старонку
    [few] Паказаць яшчэ { $count } старонкі
    [many] Паказаць яшчэ { $count } старонак
   *[other] Паказаць яшчэ { $count } старонкі
}
desk-queue-nothing = Тут нічога не чакае. Дзякуем!
desk-page-done = Усе часткі гэтай старонкі зацверджаны. Дзякуем!
desk-sum = { $sections }, { $time }
desk-sections = { PLURAL($count) ->
    [one] { $count } частка
    [few] { $count } часткі
    [many] { $count } частак
   *[other] { $count } часткі
}
desk-minutes = { PLURAL($count) ->
    [one] каля { $count } хвіліны
    [few] каля { $count } хвілін
    [many] каля { $count } хвілін
   *[other] каля { $count } хвіліны
}
desk-hours = { PLURAL($count) ->
    [one] каля { $count } гадзіны
    [few] каля { $count } гадзін
    [many] каля { $count } гадзін
   *[other] каля { $count } гадзіны
}
desk-some-disputed = { PLURAL($count) ->
    [one] { $count } спрэчная
    [few] { $count } спрэчныя
    [many] { $count } спрэчных
   *[other] { $count } спрэчнай
}
desk-some-outdated = { PLURAL($count) ->
    [one] { $count } змененая
    [few] { $count } змененыя
    [many] { $count } змененых
   *[other] { $count } змененай
}
desk-some-missing = { PLURAL($count) ->
    [one] { $count } не перакладзеная
    [few] { $count } не перакладзеныя
    [many] { $count } не перакладзеных
   *[other] { $count } не перакладзенай
}
desk-topic-none = Іншыя тэксты
desk-reason-emergency = гэта чытаюць людзі ў небяспецы
desk-reason-urgent = тэрмінова
desk-reason-facts = лікі і тэрміны
desk-reason-read = часта чытаюць
desk-reason-first-steps = сюды вядуць першыя крокі
desk-filter = Паказаць толькі частку
desk-filter-all = усё
desk-filter-topic = Тэма
desk-filter-state = Стан
desk-filter-layer = Датычыць
desk-filter-city = Горад
desk-filter-show = Паказаць
desk-state-draft = чакае вас
desk-state-outdated = арыгінал змяніўся
desk-state-disputed = думкі разыходзяцца
desk-state-missing = не перакладзена
desk-approved-by = зацверджана: { $name }, { $date }
desk-live = Старонка, як яе бачаць чытачы
desk-pack = У друкаваным пакеце
desk-side-missing = Тут яшчэ нічога няма.
desk-changed-since = Што змянілася пасля зацвярджэння
desk-before = раней
desk-now = цяпер
desk-changed-unknown = Ранейшы тэкст больш не захоўваецца. Прачытайце ўсю частку.
desk-guards = Што не супадае
desk-talk-answer = Адказаць
desk-send = Адправіць
desk-good = Добра
desk-change = Выпраўляю
desk-translate = Перакладаю
desk-edit-heading = Загаловак
desk-edit-body = Тэкст
desk-edit-say = Як гэта вымаўляецца
desk-edit-chips = Гэтыя значэнні ўстаўляе праграма. Пакіньце іх назвы ў тэксце дакладна такімі, як ёсць:
desk-preview = Так гэта будзе выглядаць
desk-change-save = Захаваць і зацвердзіць
desk-change-look = Паглядзець, як выглядае
desk-chips-lead = Значэнні, якія ўстаўляе праграма. Дакраніцеся да значэння, каб уставіць яго там, дзе вы пішаце, або перанесці яго туды:
desk-chip-lacks = няма ў тэксце
desk-look = Папярэдні прагляд
desk-look-says = Гэта папярэдні прагляд. Ён не апублікаваны, і ніхто іншы яго не бачыць.
desk-look-page = Папярэдні прагляд: уся старонка
desk-look-pack = Папярэдні прагляд: у друкаваным пакеце
desk-look-number = Старонка { $number }
desk-look-unprinted = У такім выглядзе гэта нельга надрукаваць.
desk-look-live = Паказваць усю старонку, пакуль я пішу
desk-ask = Я не разумею арыгінал
desk-ask-label = Што незразумела? Гэта прачытаюць рэдактары.
desk-ask-send = Адправіць пытанне
desk-more = Іншае
desk-talk-label = Вашы словы для іншых
desk-talk-say = Напісаць каментарый
desk-wrong = Пераклад няправільны
desk-talk-empty = Нічога не напісана. Спачатку напішыце некалькі слоў.
desk-talk-long = Гэта занадта доўга для каментарыя. Скараціце.
desk-talk-comment = Каментарый
desk-talk-question = Пытанне пра арыгінал
desk-talk-objection = Нехта лічыць, што пераклад няправільны
desk-done-good = Зацверджана. Дзякуем! Вось наступная частка.
desk-done-changed = Захавана і зацверджана. Дзякуем! Вось наступная частка.
desk-done-asked = Рэдактары атрымалі ваша пытанне. Адказ будзе тут.
desk-done-said = Адпраўлена. Іншыя могуць прачытаць гэта тут.
desk-done-wrong = Запісана. Пакуль гэта не вырашана, чытачы бачаць, што думкі разыходзяцца.
desk-moved = Тым часам нехта змяніў гэтую частку. Вышэй – як яна выглядае цяпер. Напісанае вамі захавана.
desk-guarded = Яно адрозніваецца ад арыгінала ў тым, што павінна супадаць. Напісанае вамі захавана.
desk-faults = Так захаваць нельга; напісанае вамі захавана. Праверка кажа:
desk-head-first = Спачатку перакладзіце назву і кароткае апісанне, потым часткі.
desk-built-upon = На гэтай змене трымаюцца пазнейшыя, таму яе нельга адмяніць асобна.
desk-read-only = Зараз змест нельга запісаць. Напісанае вамі захавана; скажыце таму, хто вас запрасіў.
desk-full = Дыск запоўнены. Напісанае вамі захавана; скажыце таму, хто вас запрасіў.
desk-merging = Нехта зараз працуе з файламі. Напісанае вамі захавана; паспрабуйце праз некалькі хвілін.
desk-obstacle = Гэта не ўдалося захаваць. Напісанае вамі не страчана; паспрабуйце праз некалькі хвілін.

# What differs between a translation and its original.
guard-fact-missing = У перакладзе не хапае значэння «{ $value }» з арыгінала.
guard-fact-extra = У перакладзе ёсць значэнне «{ $value }», якога няма ў арыгінале.
guard-phone-missing = У перакладзе не хапае нумара тэлефона { $value } з арыгінала.
guard-phone-extra = У перакладзе ёсць нумар тэлефона { $value }, якога няма ў арыгінале.
guard-amount-missing = У перакладзе не хапае сумы { $value } з арыгінала.
guard-amount-extra = У перакладзе ёсць сума { $value }, якой няма ў арыгінале.
guard-date-missing = У перакладзе не хапае даты { $value } з арыгінала.
guard-date-extra = У перакладзе ёсць дата { $value }, якой няма ў арыгінале.
guard-hours-missing = У перакладзе не хапае часу { $value } з арыгінала.
guard-hours-extra = У перакладзе ёсць час { $value }, якога няма ў арыгінале.
guard-number-missing = У перакладзе не хапае ліку { $value } з арыгінала.
guard-number-extra = У перакладзе ёсць лік { $value }, якога няма ў арыгінале.
guard-typed = { $value } упісана ўручную. Устаўце гэтае значэнне праз яго назву, каб пасля змены яно заставалася правільным.
guard-link-missing = У перакладзе не хапае спасылкі на { $value } з арыгінала.
guard-link-extra = У перакладзе ёсць спасылка на { $value }, а ў арыгінале няма.
guard-term-missing = У перакладзе не хапае спасылкі на слова «{ $value }» са слоўнічка.
guard-term-extra = У перакладзе ёсць спасылка на слова «{ $value }» са слоўнічка, а ў арыгінале няма.
guard-section-missing = Частка «{ $value }» яшчэ не перакладзена.
guard-section-extra = У арыгінале няма часткі «{ $value }».
guard-left-over = Некаторыя словы падобныя да неперакладзеных: { $value }
guard-other-script = Гэта напісана пісьмом іншай мовы: { $value }
guard-direction = Тут ёсць нябачны знак ({ $value }), які можа перавярнуць лікі. Выдаліце яго і напішыце гэтае месца нанова.
guard-too-long-title = У назве { $letters } знакаў; змяшчаецца { $most }. Скараціце на { $by }.
guard-too-long-summary = У кароткім апісанні { $letters } знакаў; змяшчаецца { $most }. Скараціце на { $by }.
guard-too-long-heading = У загалоўку { $letters } знакаў; змяшчаецца { $most }. Скараціце на { $by }.
guard-too-long-body = У тэксце { $letters } знакаў; на паперы змяшчаецца { $most }. Магчыма, яго можна скараціць на { $by }.

# What editors and those who invite do.
desk-nav-questions = Пытанні
desk-nav-texts = Тэксты
desk-nav-facts = Значэнні
desk-nav-history = Гісторыя
desk-nav-people = Людзі
desk-nav-progress = Што зроблена
desk-questions-none = Адкрытых пытанняў няма.
desk-questions-see = Паглядзець частку
desk-questions-source = Змяніць арыгінал
desk-questions-settle = Вырашана
desk-people-link = Адпраўце гэтую спасылку чалавеку. Яна ўпускае адзін раз, на працягу сямі дзён, і больш не з’явіцца.
desk-people-invite = Запрасіць чалавека
desk-people-name = Імя і прозвішча
desk-people-languages = Правярае пераклады на мовы
desk-people-also = Таксама можа
desk-people-editor = мяняць зыходныя тэксты і значэнні гэтага горада
desk-me-admin-task = запрашаць іншых
desk-people-make = Стварыць спасылку
desk-people-fresh = Новая спасылка
desk-people-end = Выйсці ўсюды
desk-people-leave = Закрыць доступ
desk-people-back = Вярнуць доступ
desk-people-came = тут з { $date }
desk-people-invited = запрашэнне ад { $date }, уваходу яшчэ не было
desk-people-edits = рэдагуе: { $city }
desk-people-admin = запрашае іншых
desk-people-incomplete = Напішыце імя і выберыце хаця б адну задачу.
desk-people-known = Нехта ўжо мае такое імя. Калі гэта той самы чалавек, стварыце ніжэй новую спасылку.
desk-progress-of = зацверджана частак: { $approved } з { $all }
desk-progress-by = Зацвердзілі: { $names }
desk-progress-oldest = самае ранняе { $date }
desk-progress-topics = Паводле тэм
desk-source-lead = Арыгінал. Змена слова тут азначае новую праверку гэтай часткі на ўсіх мовах.
desk-reach = Чаго датычыць гэтая змена
desk-reach-look = Паглядзець, чаго гэта датычыць
desk-reach-pages = { PLURAL($count) ->
    [one] { $count } старонка
    [few] { $count } старонкі
    [many] { $count } старонак
   *[other] { $count } старонкі
}
desk-reach-languages = { PLURAL($count) ->
    [one] { $count } мова
    [few] { $count } мовы
    [many] { $count } моў
   *[other] { $count } мовы
}
desk-reach-packs = { PLURAL($count) ->
    [one] { $count } пакет
    [few] { $count } пакеты
    [many] { $count } пакетаў
   *[other] { $count } пакета
}
desk-reach-outdated = { PLURAL($count) ->
    [one] { $count } зацверджаную частку трэба будзе праверыць зноў
    [few] { $count } зацверджаныя часткі трэба будзе праверыць зноў
    [many] { $count } зацверджаных частак трэба будзе праверыць зноў
   *[other] { $count } зацверджанай часткі трэба будзе праверыць зноў
}
desk-reach-run = Надрукаванае выданне, якім карыстаюцца, стане няправільным: { $name }
desk-facts-lead = Кожнае значэнне запісана адзін раз; яго паказваюць усе тэксты на ўсіх мовах.
desk-facts-find = Знайсці значэнне
desk-facts-in = Дзе стаіць
desk-texts-find = Знайсці тэкст
desk-fact-value = Новае значэнне
desk-fact-checked = Звераная з крыніцай
desk-fact-from = Дзейнічае з (пуста: заўсёды)
desk-fact-sources = Крыніцы:
desk-history-none = Яшчэ нічога не зменена, або змест не захоўваецца ў git.
desk-history-undo = Адмяніць
desk-queue-title = Пераклады: { $language }

# Hours, places and warnings.
desk-reach-which = Якія старонкі?
desk-nav-records = Гадзіны і месцы
desk-records-lead = Гадзіны, нумары тэлефонаў і адрасы, як іх бачаць чытачы на сайце і ў пакетах.
desk-records-find = Знайсці месца ці паслугу
desk-record-hours = Гадзіны працы
desk-record-hours-hint = Напрыклад 08:00-16:00; з перапынкам: 08:00-12:00, 13:00-16:00. Пусты радок азначае: зачынена.
desk-record-expression = Гадзіны працы ў запісе OpenStreetMap
desk-record-expression-hint = Гэтыя гадзіны маюць асобныя дні, якіх не запісаць адным радком на дзень тыдня.
desk-record-phones = Нумары тэлефонаў
desk-record-phone = Нумар { $number }
desk-record-phone-more = Яшчэ адзін нумар
desk-record-phone-hint = З кодам краіны, як +48 58 524 45 00. Каб прыбраць нумар, ачысціце радок або зніміце адзнаку. Нумар з назвай змяняюць у раздзеле «Значэнні».
desk-record-street = Вуліца і нумар
desk-record-postcode = Паштовы індэкс
desk-record-town = Горад
desk-record-district = Раён
desk-record-stop = Бліжэйшы прыпынак
desk-record-where = На карце
desk-record-coordinates = Градусы на поўнач і ўсход
desk-record-coordinates-hint = Як іх паказваюць карты ў інтэрнэце, з кропкамі: 54.3520, 18.6466
desk-record-accuracy = З якой дакладнасцю, у метрах
desk-record-sources = Адкуль гэта вядома
desk-wrong-empty = Тут нешта павінна быць.
desk-wrong-hours = Гэта не гадзіны. Запішыце іх так: 08:00-16:00.
desk-wrong-expression = OpenStreetMap так гадзіны не запісвае. Сярод іх павінны быць святы (PH).
desk-wrong-phone = Гэты нумар нельга набраць. Запішыце яго з кодам краіны.
desk-wrong-coordinates = Напішыце два лікі з кропкамі: спачатку поўнач, потым усход.
desk-wrong-outside = Гэта за межамі горада.
desk-wrong-metres = Напішыце цэлы лік метраў.
desk-wrong-postcode = Гэта не паштовы індэкс.
desk-wrong-day = Выберыце дзень, які ўжо настаў.
desk-wrong-time = Выберыце дзень і час.
desk-wrong-end = Канец павінен быць пасля пачатку.
desk-wrong-typed = У гэтых словах не можа быць лічбаў: для нумароў ёсць асобныя палі, а час пазначаны асобна.
desk-alerts-lead = Папярэджанне стаіць над усімі старонкамі ад першай да апошняй хвіліны; потым знікае само.
desk-alert-new = Абвясціць папярэджанне
desk-alert-text = Змяніць словы
desk-alert-end = Завяршыць зараз
desk-alert-holds = паказваецца зараз
desk-alert-ahead = яшчэ не паказваецца
desk-alert-over = завершана
desk-alert-words = Што сказана людзям
desk-alert-title = Загаловак
desk-alert-summary = Што рабіць, адным ці двума сказамі
desk-alert-body = Што яшчэ трэба сказаць (можна пакінуць пустым)
desk-alert-when = Калі і для каго
desk-alert-severity = Наколькі сур’ёзна
desk-alert-from = Ад
desk-alert-until = Да
desk-alert-topics-hint = Яно стаіць на старонках гэтых тэм; без ніводнай, на ўсіх старонках.
desk-alert-source = Крыніца
desk-wrong-somewhere = Нешта яшчэ не так. Што менавіта, напісана каля кожнага поля.

# An editor ends a dispute.
desk-settle = Скончыць спрэчку
desk-settle-lead = Правяральшчыкі не згодныя наконт гэтай часткі. Прачытайце, што яны пішуць, і выберыце. Тое, што яны зацвердзілі раней, зноў дзейнічае.
desk-settle-keep = Пакінуць як ёсць
desk-settle-earlier = Вярнуць папярэднюю версію
desk-settle-was = Папярэдняя версія; адрозненні пазначаны
desk-done-settled = Спрэчка скончана. Усе гэта тут бачаць.

# On paper and in files.
desk-paper = На паперы і ў файлах
desk-paper-lead = Для сустрэч і для перакладчыкаў, якія працуюць у іншым месцы: вазьміце часткі з сабой і прынясіце праўкі.
desk-paper-out = Узяць з сабой
desk-paper-which = Часткі
desk-paper-waiting = тыя, што чакаюць
desk-paper-pdf = Аркуш для друку (PDF)
desk-paper-csv = Табліца (CSV)
desk-paper-xliff = Для перакладчыкаў (XLIFF)
desk-paper-back = Прынесці праўкі
desk-paper-back-lead = У табліцы пішыце толькі ў апошніх двух слупках. З надрукаванага аркуша перапішыце код і новыя словы. Нічога не запішацца, пакуль вы гэтага не ўбачыце.
desk-paper-file = Табліца (CSV) або XLIFF
desk-paper-look = Убачыць, што зменіцца
desk-paper-take = Прыняць гэтыя праўкі
desk-paper-none = У гэтым файле няма нічога новага.
desk-paper-unknown = Радок { $line }: ніводная частка цяпер не мае кода { $code }. Магчыма, у кодзе памылка або частка змянілася пасля друку.
desk-paper-moved = Арыгінал або пераклад змяніўся з таго часу, як гэта ўзялі. Вазьміце яшчэ раз.
desk-paper-no-file = Гэта не табліца адсюль і не XLIFF.
desk-paper-language = Гэты файл на іншай мове.
desk-paper-failed = Не ўдалося надрукаваць аркуш. Выберыце менш частак або вазьміце табліцу.
desk-paper-takes = { PLURAL($count) ->
    [one] Зменіцца { $count } частка
    [few] Зменяцца { $count } часткі
    [many] Зменіцца { $count } частак
   *[other] Зменіцца { $count } часткі
}
desk-paper-refuses = { PLURAL($count) ->
    [one] Нельга прыняць { $count } частку
    [few] Нельга прыняць { $count } часткі
    [many] Нельга прыняць { $count } частак
   *[other] Нельга прыняць { $count } часткі
}
desk-paper-taken = { PLURAL($count) ->
    [one] Прынята { $count } частка. Яна чакае зацвярджэння.
    [few] Прынята { $count } часткі. Яны чакаюць зацвярджэння.
    [many] Прынята { $count } частак. Яны чакаюць зацвярджэння.
   *[other] Прынята { $count } часткі. Яны чакаюць зацвярджэння.
}

# The week, for readers of news.
desk-week = Тыдзень праверкі перакладаў: { $city }
desk-week-of = Ад { $from } да { $to }
desk-week-nothing = На гэтым тыдні нічога не зацвердзілі.
desk-week-now = Стан кожнай мовы
desk-week-feed = Тыдзень як стужка для чытачоў навін
desk-week-approved = { PLURAL($count) ->
    [one] зацверджана { $count } частка: { $names }
    [few] зацверджаны { $count } часткі: { $names }
    [many] зацверджана { $count } частак: { $names }
   *[other] зацверджана { $count } часткі: { $names }
}

# E-mail: links and the summary of the week.
desk-sign-in-mail = Атрымаць спасылку электроннай поштай
desk-sign-in-mail-send = Адправіць мне спасылку
desk-sign-in-sent = Праверце сваю пошту
desk-sign-in-sent-lead = Калі гэты адрас тут вядомы, спасылка ўжо ў дарозе. Яна дзейнічае адзін раз, на працягу гадзіны. Паглядзіце і сярод непажаданых лістоў.
desk-join-email = Ваш адрас электроннай пошты { $address } захоўваецца, каб вам можна было адпраўляць спасылкі. У «Маім кабінеце» яго можна выдаліць. Яго таксама выдаляць, калі вам закрыюць доступ.
desk-me-email-is = Ваш адрас электроннай пошты тут: { $address }. На яго адпраўляюць спасылкі для ўваходу. Яго бачаць толькі тыя, хто запрашае.
desk-me-email-none = Вашага адраса электроннай пошты тут няма. Калі вы яго ўкажаце, зможаце атрымліваць спасылкі поштай.
desk-me-email-other = Іншы адрас электроннай пошты
desk-me-email-note = Туды прыйдзе спасылка. Адрас захаваецца, калі вы яе адкрыеце.
desk-me-email-sent = Спасылка ўжо ў дарозе. Адкрыйце яе на працягу гадзіны: толькі тады адрас захаваецца. Паглядзіце і сярод непажаданых лістоў.
desk-me-email-unsent = Ліст не ўдалося адправіць. Праверце адрас або паспрабуйце пазней.
desk-me-email-forget = Выдаліць мой адрас
desk-me-email-forgotten = Ваш адрас электроннай пошты выдалены.
desk-me-week = Кожны панядзелак адпраўляць мне, што адбылося за мінулы тыдзень
desk-me-week-note = У кожным такім лісце ёсць спасылка, якой гэта можна спыніць.
desk-people-email = Адрас электроннай пошты
desk-people-email-note = Можа застацца пустым. Туды адправяць гэтую спасылку, а потым спасылкі, пра якія чалавек папросіць. Адрас выдаляюць, калі чалавеку закрываюць доступ.
desk-people-email-wrong = Гэта не адрас электроннай пошты. Запішыце яго як name@example.org.
desk-people-email-taken = Гэты адрас электроннай пошты тут мае нехта іншы.
desk-people-mailed = Спасылка ў дарозе да { $address }. Калі яна не прыйдзе, перадайце яе самі. Яна ўпускае чалавека адзін раз, на працягу сямі дзён, і больш не з’явіцца.
desk-people-unmailed = Ліст на { $address } не ўдалося адправіць: паштовы сервер не адказвае. Перадайце спасылку самі. Яна ўпускае чалавека адзін раз, на працягу сямі дзён, і больш не з’явіцца.
desk-people-mail-refused = Паштовы сервер не прымае адрас { $address }. Праверце яго або перадайце спасылку самі. Яна ўпускае чалавека адзін раз, на працягу сямі дзён, і больш не з’явіцца.
desk-people-by-email = Новая спасылка поштай
desk-people-mail-send = Адправіць спасылку
desk-stop = Спыніць штотыднёвыя лісты?
desk-stop-button = Больш не адпраўляць
desk-stop-done = Вы больш не будзеце атрымліваць штотыднёвыя лісты
desk-stop-done-lead = У «Маім кабінеце» іх можна зноў уключыць.
desk-stop-gone-lead = Магчыма, штотыднёвыя лісты ўжо спынены. У «Маім кабінеце» відаць, ці атрымліваеце вы іх.
desk-address = { $address } – гэта ваш адрас электроннай пошты?
desk-address-lead = Туды будуць прыходзіць спасылкі, па якіх уваходзіць { $name }.
desk-address-button = Так, захаваць
desk-address-done = Ваш адрас электроннай пошты захаваны
desk-address-gone-lead = У «Маім кабінеце» можна ўказаць адрас яшчэ раз.

# Why the checks forbid a change.
fault-typed-phone = У тэкст упісаны нумар тэлефона. Устаўце яго праз назву, каб ён заставаўся правільным.
fault-typed-amount = У тэкст упісана сума. Устаўце гэтае значэнне праз яго назву, каб яно заставалася правільным.
fault-digits = У тэксце ёсць лічбы, якіх не тлумачыць ніводнае значэнне. Устаўце значэнне праз яго назву або напішыце лік словам.
fault-facts = Значэнні, якія ўстаўляе праграма, не такія, як у арыгінале.
fault-numbers = Лікі не такія, як у арыгінале.
fault-links = Спасылкі не такія, як у арыгінале.
fault-terms = Слова са слоўнічка запісана або звязана не так, як трэба.
fault-unknown-fact = Тут названа значэнне, якога няма.
fault-expired = Тут стаіць значэнне, якое сёння не дзейнічае.
fault-unconfirmed = У чагосьці тут няма крыніцы, або ніхто гэтага не пацвердзіў.
fault-not-for-print = Тут стаіць значэнне, якое нельга друкаваць, а гэты тэкст друкуюць.
fault-markup = У тэксце ёсць знакі, якім тут не месца. Закрыйце кожны знак і не пішыце HTML.
fault-link = Спасылка нікуды не вядзе.
fault-invisible = Тут ёсць нябачны знак. Выдаліце яго і набярыце гэтае месца зноў.
fault-sections = Часткі або іх парадак не такія, як у арыгінале.
fault-phrases = Фраза запісана не так, як у яе спісе.
fault-place-name = Месца названа не так, як у спісе месцаў.
fault-outside = Месца ляжыць па-за сваім горадам.
fault-known-wrong = Пра нешта тут вядома, што яно няправільнае.
fault-phone = Нумар тэлефона нельга набраць.
fault-hours = Гадзіны працы нельга прачытаць, або яны нічога не кажуць пра святочныя дні.
fault-time = Такога дня або часу няма, або ён не пасуе да іншых.
fault-entry = Поле пустое, або ў ім тое, чаму там не месца.
fault-missing = Тут названа тое, чаго няма: тэма, месца, установа або старонка.
fault-long = Гэта занадта доўга.
fault-other = Праверка знаходзіць памылку ў { $file }, радок { $line }.

# Passkeys.
desk-sign-in-passkey = Увайсці з ключом доступу
desk-sign-in-or = Або з іменем і паролем:
desk-passkeys = Ключы доступу
desk-passkey-lead = З ключом доступу вы ўваходзіце па адбітку пальца, твары або кодзе экрана, без імя і пароля. Ключ застаецца ў вашай прыладзе; нічога тайнага тут не захоўваецца.
desk-passkey-is = { $device }, створаны { $date }
desk-passkey-is-used = { $device }, створаны { $date }, апошні раз выкарыстаны { $used }
desk-passkey-add = Стварыць ключ доступу
desk-passkey-remove = Выдаліць
desk-passkey-kept = Ключ доступу створаны. Наступны раз можна ўвайсці з ім.
desk-passkey-removed = Ключ доступу выдалены і больш нікога не ўпусціць. Выдаліце яго і ў сваёй прыладзе.
desk-passkey-known = На гэтай прыладзе ўжо ёсць ваш ключ доступу.
desk-passkey-stopped = Прылада не дала ключа доступу. Паспрабуйце яшчэ раз або ўвайдзіце інакш.
desk-passkey-late = Гэта доўжылася занадта доўга або было адпраўлена двойчы. Паспрабуйце яшчэ раз.
desk-passkey-unknown = Гэты ключ доступу тут невядомы або выдалены. Увайдзіце інакш і выдаліце яго ў сваёй прыладзе.
desk-passkey-copied = Здаецца, нехта мае копію гэтага ключа доступу, таму ён нікога не ўпускае. Увайдзіце інакш і выдаліце яго на сваёй старонцы.
desk-passkey-wrong = Адказ прылады не падыходзіць да гэтай старонкі. Праверце адрас у браўзеры і паспрабуйце яшчэ раз.
desk-passkey-left = У вас больш няма тут доступу. Спытайце таго, хто вас запрасіў.
desk-passkey-many = Ужо ёсць дваццаць ключоў доступу. Спачатку выдаліце адзін.
desk-proof = Гэта па-ранейшаму вы?
desk-proof-lead = Вы ўвайшлі ўжо даўно. Перш чым змяніць, хто і як можа сюды ўваходзіць, пацвердзіце яшчэ раз, што гэта вы. Запоўненае не прападзе.
desk-proof-go = Далей
desk-proof-passkey = Паказаць ключ доступу
desk-proof-link = У вас яшчэ няма ні пароля, ні ключа доступу. Увайдзіце па новай спасылцы: яе створыць тут іншы чалавек, які запрашае, або той, хто вядзе гэтую праграму, камандай «witaj review link». Потым на працягу гадзіны можна задаць пароль або ключ доступу.
desk-passkey-others = Гэты ключ доступу належыць некаму іншаму.
desk-first = Спачатку задайце ключ доступу або пароль
desk-first-lead = Тое, што вы тут робіце, адразу бачаць усе чытачы, або яно ўпускае іншых. Адной спасылкі для гэтага мала: яе можа знайсці хтосьці іншы. Задайце адно з двух, адзін раз. Потым тое, што вы толькі што запоўнілі, пойдзе далей.
desk-first-go = Захаваць і працягнуць
desk-second = Яшчэ адно пацвярджэнне, што гэта вы
desk-second-lead = Тое, што вы тут робіце, адразу бачаць усе чытачы, або яно ўпускае іншых. Для гэтага патрэбны ключ доступу або спасылка і ваш пароль. Запоўненае не прападзе.
desk-second-link = Вы ўвайшлі па паролі. Адкрыйце ў гэтым браўзеры, у іншай укладцы, новую спасылку; потым вярніцеся на гэтую старонку і працягніце. Спасылку створыць тут іншы чалавек, які запрашае, або той, хто вядзе гэтую праграму, камандай «witaj review link».
desk-second-sent = Спасылка ўжо адпраўляецца на ваш адрас электроннай пошты. Адкрыйце яе ў гэтым браўзеры, у іншай укладцы; потым вярніцеся на гэтую старонку і працягніце.
desk-second-lost = Страцілі пароль або ключ доступу? Пачаць нанова вам дазволіць тут іншы чалавек, які запрашае, або той, хто вядзе гэтую праграму, камандай «witaj review link --anew».
desk-people-anew = Чалавек страціў пароль або ключ доступу
desk-people-anew-note = Пераканайцеся, што просіць сапраўды гэты чалавек. Тады яго пароль і ключы доступу будуць выдалены, і ўсюды будзе выкананы выхад. Па спасылцы, якую вы ўбачыце, ён увойдзе адзін раз і задасць новыя.
desk-people-anew-go = Дазволіць пачаць нанова
