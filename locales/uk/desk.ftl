# The review desk: signing in, reading, approving, asking, editing.

desk-name = Стіл перевірки
desk-home = Назад до початку
desk-save = Зберегти
desk-kept = Збережено.
desk-again = Надіслати ще раз
desk-typed = Те, що ви написали
desk-nav-queue = Перевірити
desk-nav-me = Мій кабінет
desk-nav-menu = Меню
desk-sign-in = Увійти
desk-sign-in-lead = Для людей, які перевіряють переклади та дбають про правильність інформації.
desk-sign-in-name = Ім’я для входу
desk-sign-in-password = Пароль
desk-sign-in-wrong = Ім’я та пароль не збігаються. Спробуйте ще раз або попросіть нове посилання.
desk-sign-in-link = Немає пароля або ви його забули? Попросіть нове посилання в того, хто вас запросив.
desk-join = Вітаємо, { $name }
desk-join-lead = Тут ви перевіряєте, чи правильні переклади, щоб новоприбулі могли на них покластися.
desk-join-button = Увійти
desk-join-note = Це посилання діє один раз, на цьому пристрої. У «Моєму кабінеті» можна встановити пароль і вийти.
desk-join-gone = Це посилання вже не діє
desk-join-gone-lead = Кожне посилання діє один раз, протягом семи днів. Попросіть нове в того, хто вас запросив.
desk-me-reviews = Ви перевіряєте переклади такими мовами: { $languages }
desk-me-edits = Ви редагуєте: { $cities }
desk-me-admin = Ви запрошуєте інших.
desk-me-language = Мова цих сторінок
desk-me-name = Ваше ім’я
desk-me-credit = Моє ім’я можна показувати біля того, що я схвалюю
desk-me-credit-note = На сторінках і в друкованих пакетах. Інакше там стоятиме номер.
desk-me-password = Пароль
desk-me-password-lead = З ім’ям і паролем ви зможете увійти без посилання.
desk-me-password-there = Пароль встановлено.
desk-me-password-new = Новий пароль
desk-me-password-hint = Щонайменше { $least } знаків. Добре підходять чотири слова, які поєднали б лише ви.
desk-me-password-short = Цей пароль закороткий: потрібно щонайменше { $least } знаків.
desk-me-password-long = Цей пароль задовгий.
desk-me-password-guessable = Цей пароль легко вгадати: ним користується багато людей, або він складається з імен чи назв, із букв або клавіш підряд. Поєднайте слова, які поєднали б лише ви.
desk-me-password-name = Виберіть інше ім’я для входу: щонайменше три знаки і таке, яким тут ніхто не користується.
desk-me-password-kept = Пароль збережено. На всіх інших пристроях виконано вихід.
desk-me-sessions = Де ви увійшли
desk-me-session = { $device }, з { $date }
desk-me-this = цей пристрій
desk-me-end = Вийти там
desk-me-ended = Там ви вийшли.
desk-me-out = Вийти тут
desk-foreign = Цю форму надіслано не звідси
desk-foreign-lead = Заради вашої безпеки її не прийнято. Відкрийте ці сторінки й спробуйте ще раз.
desk-unreadable = Це не вдалося прочитати
desk-unreadable-lead = Поверніться й спробуйте ще раз.
desk-large = Це задовге
desk-large-lead = Поверніться й скоротіть.
desk-slow = Забагато спроб одночасно
desk-slow-lead = Зачекайте хвилину й спробуйте ще раз.
desk-down = Зараз нічого не можна зберегти
desk-down-lead = Написане вами лишилося на цій сторінці. Зачекайте хвилину й надішліть ще раз.
desk-out = Ви вийшли
desk-out-lead = Увійдіть знову. Якщо ви щось написали, воно нижче: спершу скопіюйте його.
desk-lost = Такої сторінки немає
desk-lost-lead = Можливо, хтось тим часом щось змінив.
desk-not-yours = Це не входить до ваших завдань
desk-not-yours-lead = Запитайте того, хто вас запросив, чи маєте ви це робити.
desk-me-password-current = Дотеперішній пароль
desk-me-password-wrong = Дотеперішній пароль неправильний. Якщо ви його забули, попросіть нове посилання.

# What waits, and the page on which it is judged.
desk-queue-next = Почніть із цієї сторінки
desk-queue-begin = Почати
desk-queue-rest = Усе, що чекає
desk-queue-all = { PLURAL($count) ->
    [one] Показати ще { $count } сторінку
    [few] Показати ще { $count } сторінки
    [many] Показати ще { $count } сторінок
   *[other] Показати ще { $count } сторінки
}
desk-queue-nothing = Тут нічого не чекає. Дякуємо!
desk-page-done = Усі частини цієї сторінки схвалено. Дякуємо!
desk-sum = { $sections }, { $time }
desk-sections = { PLURAL($count) ->
    [one] { $count } частина
    [few] { $count } частини
    [many] { $count } частин
   *[other] { $count } частини
}
desk-minutes = { PLURAL($count) ->
    [one] близько { $count } хвилини
    [few] близько { $count } хвилин
    [many] близько { $count } хвилин
   *[other] близько { $count } хвилини
}
desk-hours = { PLURAL($count) ->
    [one] близько { $count } години
    [few] близько { $count } годин
    [many] близько { $count } годин
   *[other] близько { $count } години
}
desk-some-disputed = { PLURAL($count) ->
    [one] { $count } спірна
    [few] { $count } спірні
    [many] { $count } спірних
   *[other] { $count } спірної
}
desk-some-outdated = { PLURAL($count) ->
    [one] { $count } змінена
    [few] { $count } змінені
    [many] { $count } змінених
   *[other] { $count } зміненої
}
desk-some-missing = { PLURAL($count) ->
    [one] { $count } не перекладена
    [few] { $count } не перекладені
    [many] { $count } не перекладених
   *[other] { $count } не перекладеної
}
desk-topic-none = Інші тексти
desk-reason-emergency = це читають люди в небезпеці
desk-reason-urgent = терміново
desk-reason-facts = числа й терміни
desk-reason-read = часто читають
desk-reason-first-steps = сюди ведуть перші кроки
desk-filter = Показати лише частину
desk-filter-all = усе
desk-filter-topic = Тема
desk-filter-state = Стан
desk-filter-layer = Стосується
desk-filter-city = Місто
desk-filter-show = Показати
desk-state-draft = чекає на вас
desk-state-outdated = оригінал змінився
desk-state-disputed = думки розходяться
desk-state-missing = не перекладено
desk-approved-by = схвалено: { $name }, { $date }
desk-live = Сторінка, як її бачать читачі
desk-pack = У друкованому пакеті
desk-side-missing = Тут ще нічого немає.
desk-changed-since = Що змінилося від схвалення
desk-before = раніше
desk-now = тепер
desk-changed-unknown = Попередній текст уже не зберігається. Прочитайте всю частину.
desk-guards = Що не збігається
desk-talk-answer = Відповісти
desk-send = Надіслати
desk-good = Добре
desk-change = Виправляю
desk-translate = Перекладаю
desk-edit-heading = Заголовок
desk-edit-body = Текст
desk-edit-say = Як це вимовляти
desk-edit-chips = Ці значення вставляє програма. Залиште їхні назви в тексті точно такими, як є:
desk-preview = Так це виглядатиме
desk-change-save = Зберегти та схвалити
desk-change-look = Подивитися, як виглядає
desk-chips-lead = Значення, які вставляє програма. Торкніться значення, щоб вставити його там, де ви пишете, або перенести його туди:
desk-chip-lacks = немає в тексті
desk-link = Посилання
desk-link-words = Слова посилання
desk-links-lead = Посилання. Торкніться посилання в тексті, щоб змінити його слова, або тут, щоб вставити його там, де ви пишете:
desk-edit-links = Круглі дужки за посиланням кажуть, куди воно веде. Залиште їх точно такими, як є:
desk-look = Попередній перегляд
desk-look-says = Це попередній перегляд. Його не опубліковано, і ніхто інший його не бачить.
desk-look-page = Попередній перегляд: уся сторінка
desk-look-pack = Попередній перегляд: у друкованому пакеті
desk-look-number = Сторінка { $number }
desk-look-unprinted = У такому вигляді це не можна надрукувати.
desk-look-live = Показувати всю сторінку, поки я пишу
desk-ask = Я не розумію оригіналу
desk-ask-label = Що незрозуміло? Це прочитають редактори.
desk-ask-send = Надіслати запитання
desk-more = Інше
desk-talk-label = Ваші слова для інших
desk-talk-say = Написати коментар
desk-wrong = Переклад неправильний
desk-talk-empty = Нічого не написано. Спершу напишіть кілька слів.
desk-talk-long = Це задовге для коментаря. Скоротіть.
desk-talk-comment = Коментар
desk-talk-question = Запитання про оригінал
desk-talk-objection = Хтось вважає, що переклад неправильний
desk-done-good = Схвалено. Дякуємо! Ось наступна частина.
desk-done-changed = Збережено та схвалено. Дякуємо! Ось наступна частина.
desk-done-asked = Редактори отримали ваше запитання. Відповідь буде тут.
desk-done-said = Надіслано. Інші можуть прочитати це тут.
desk-done-wrong = Записано. Доки це не вирішать, читачі бачитимуть, що думки розходяться.
desk-moved = Тим часом хтось змінив цю частину. Вище – як вона виглядає тепер. Написане вами збережено.
desk-guarded = Воно відрізняється від оригіналу в тому, що має бути однаковим. Написане вами збережено.
desk-faults = Так зберегти не можна; написане вами збережено. Перевірка каже:
desk-head-first = Спершу перекладіть назву й короткий опис, потім частини. Те, що ви тут написали, збережено.
desk-built-upon = На цій зміні тримаються пізніші, тому її не можна скасувати окремо.
desk-read-only = Зараз зміст не можна записати. Написане вами збережено; скажіть тому, хто вас запросив.
desk-full = Диск заповнений. Написане вами збережено; скажіть тому, хто вас запросив.
desk-merging = Хтось саме працює з файлами. Написане вами збережено; спробуйте за кілька хвилин.
desk-obstacle = Це не вдалося зберегти. Написане вами не втрачено; спробуйте за кілька хвилин.

# What differs between a translation and its original.
guard-fact-missing = У перекладі бракує значення «{ $value }» з оригіналу.
guard-fact-extra = У перекладі є значення «{ $value }», якого немає в оригіналі.
guard-phone-missing = У перекладі бракує номера телефону { $value } з оригіналу.
guard-phone-extra = У перекладі є номер телефону { $value }, якого немає в оригіналі.
guard-amount-missing = У перекладі бракує суми { $value } з оригіналу.
guard-amount-extra = У перекладі є сума { $value }, якої немає в оригіналі.
guard-date-missing = У перекладі бракує дати { $value } з оригіналу.
guard-date-extra = У перекладі є дата { $value }, якої немає в оригіналі.
guard-hours-missing = У перекладі бракує часу { $value } з оригіналу.
guard-hours-extra = У перекладі є час { $value }, якого немає в оригіналі.
guard-number-missing = У перекладі бракує числа { $value } з оригіналу.
guard-number-extra = У перекладі є число { $value }, якого немає в оригіналі.
guard-typed = { $value } вписано вручну. Вставте це значення через його назву, щоб після зміни воно лишалося правильним.
guard-link-missing = У перекладі бракує посилання на { $value } з оригіналу.
guard-link-extra = У перекладі є посилання на { $value }, а в оригіналі немає.
guard-term-missing = У перекладі бракує посилання на слово «{ $value }» зі словничка.
guard-term-extra = У перекладі є посилання на слово «{ $value }» зі словничка, а в оригіналі немає.
guard-section-missing = Частину «{ $value }» ще не перекладено.
guard-section-extra = В оригіналі немає частини «{ $value }».
guard-left-over = Деякі слова схожі на неперекладені: { $value }
guard-other-script = Це написано письмом іншої мови: { $value }
guard-direction = Тут є невидимий знак ({ $value }), який може перевернути числа. Видаліть його й напишіть це місце знову.
guard-too-long-title = У назві { $letters } знаків; вміщується { $most }. Скоротіть на { $by }.
guard-too-long-summary = У короткому описі { $letters } знаків; вміщується { $most }. Скоротіть на { $by }.
guard-too-long-heading = У заголовку { $letters } знаків; вміщується { $most }. Скоротіть на { $by }.
guard-too-long-body = У тексті { $letters } знаків; на папері вміщується { $most }. Можливо, його можна скоротити на { $by }.

# What editors and those who invite do.
desk-nav-questions = Запитання
desk-nav-texts = Тексти
desk-nav-facts = Значення
desk-nav-history = Історія
desk-nav-people = Люди
desk-nav-progress = Що зроблено
desk-questions-none = Відкритих запитань немає.
desk-questions-see = Подивитися частину
desk-questions-source = Змінити оригінал
desk-questions-settle = Вирішено
desk-people-link = Надішліть це посилання людині. Воно впускає один раз, протягом семи днів, і більше не з’явиться.
desk-people-invite = Запросити людину
desk-people-name = Ім’я та прізвище
desk-people-languages = Перевіряє переклади такими мовами
desk-people-also = Також може
desk-people-editor = змінювати оригінальні тексти й значення цього міста
desk-me-admin-task = запрошувати інших
desk-people-make = Створити посилання
desk-people-fresh = Нове посилання
desk-people-end = Вийти всюди
desk-people-leave = Закрити доступ
desk-people-back = Відновити доступ
desk-people-came = тут з { $date }
desk-people-invited = запрошено { $date }, ще не було входу
desk-people-edits = редагує: { $city }
desk-people-admin = запрошує інших
desk-people-incomplete = Напишіть ім’я та виберіть хоча б одне завдання.
desk-people-known = Хтось уже має таке ім’я. Якщо це та сама людина, створіть нижче нове посилання.
desk-progress-of = схвалено частин: { $approved } з { $all }
desk-progress-by = Схвалили: { $names }
desk-progress-oldest = найдавніше { $date }
desk-progress-topics = За темами
desk-source-lead = Оригінал. Зміна слова тут означає нову перевірку цієї частини всіма мовами.
desk-reach = Чого стосується ця зміна
desk-reach-look = Подивитися, чого це стосується
desk-reach-pages = { PLURAL($count) ->
    [one] { $count } сторінка
    [few] { $count } сторінки
    [many] { $count } сторінок
   *[other] { $count } сторінки
}
desk-reach-languages = { PLURAL($count) ->
    [one] { $count } мова
    [few] { $count } мови
    [many] { $count } мов
   *[other] { $count } мови
}
desk-reach-packs = { PLURAL($count) ->
    [one] { $count } пакет
    [few] { $count } пакети
    [many] { $count } пакетів
   *[other] { $count } пакета
}
desk-reach-outdated = { PLURAL($count) ->
    [one] { $count } схвалену частину треба буде перевірити знову
    [few] { $count } схвалені частини треба буде перевірити знову
    [many] { $count } схвалених частин треба буде перевірити знову
   *[other] { $count } схваленої частини треба буде перевірити знову
}
desk-reach-run = Надруковане видання, яким користуються, стане неправильним: { $name }
desk-facts-lead = Кожне значення записане один раз; його показують усі тексти всіма мовами.
desk-facts-find = Знайти значення
desk-kind-money = Сума
desk-kind-phone = Номер телефону
desk-kind-number = Число
desk-kind-percent = Відсоток
desk-kind-duration = Тривалість
desk-kind-date = День
desk-kind-hours = Години роботи
desk-kind-web = Адреса сторінки
desk-kind-statement = На чому ґрунтується речення
desk-facts-in = Де стоїть
desk-facts-rest = На цьому ґрунтується
desk-facts-statements = Жоден текст їх не показує. Кожен запис каже, з яким джерелом і коли порівняно речення.
desk-texts-find = Знайти текст
desk-fact-value = Нове значення
desk-fact-checked = Звірено з джерелом
desk-fact-from = Діє з (порожньо: завжди)
desk-fact-until = Діє до (порожньо: кінець невідомий)
desk-fact-sources = Джерела:
desk-fact-source-add = Інше відоме джерело
desk-fact-source-new = Джерело, якого немає в списку
desk-source-title = Його назва
desk-source-url = Його адреса (порожньо: сторінки немає)
desk-source-publisher = Хто його видає
desk-publisher-official = держава
desk-publisher-local-gov = місто, повіт або воєводство
desk-publisher-ngo = об’єднання або фонд
desk-publisher-press = газета або портал
desk-publisher-commercial = фірма
desk-fact-no-source = Назвіть принаймні одне джерело: звідки це відомо?
desk-history-none = Ще нічого не змінено, або зміст не зберігається в git.
desk-history-undo = Скасувати
desk-queue-title = Переклади: { $language }

# Hours, places and warnings.
desk-reach-which = Які сторінки?
desk-reach-of = Яка сторінка
desk-reach-in = Якою мовою
desk-nav-records = Години й місця
desk-records-lead = Години, номери телефонів та адреси, як їх бачать читачі на сайті й у пакетах.
desk-records-find = Знайти місце чи послугу
desk-record-hours = Години роботи
desk-record-hours-hint = Наприклад 08:00-16:00; з перервою: 08:00-12:00,{ "\u00A0" }13:00-16:00. Порожній рядок означає: зачинено.
desk-record-expression = Години роботи у записі OpenStreetMap
desk-record-expression-hint = Ці години мають окремі дні, яких не записати одним рядком на день тижня.
desk-record-phones = Номери телефонів
desk-record-phone = Номер { $number }
desk-record-phone-more = Ще один номер
desk-record-phone-hint = З кодом країни, як +48 58 524 45 00. Щоб прибрати номер, очистьте рядок або зніміть позначку. Номер із назвою змінюють у розділі «Значення».
desk-record-street = Вулиця і номер
desk-record-postcode = Поштовий індекс
desk-record-town = Місто
desk-record-district = Район
desk-record-stop = Найближча зупинка
desk-record-where = На карті
desk-record-coordinates = Градуси на північ і схід
desk-record-coordinates-hint = Як їх показують карти в інтернеті, з крапками: 54.3520,{ "\u00A0" }18.6466
desk-record-accuracy = З якою точністю, у метрах
desk-record-sources = Звідки це відомо
desk-wrong-empty = Тут має щось бути.
desk-wrong-hours = Це не години. Запишіть їх так: 08:00-16:00.
desk-wrong-expression = OpenStreetMap так годин не записує. Серед них мають бути свята (PH).
desk-wrong-phone = Цей номер не можна набрати. Запишіть його з кодом країни.
desk-wrong-coordinates = Напишіть два числа з крапками: спершу північ, потім схід.
desk-wrong-outside = Це поза містом.
desk-wrong-metres = Напишіть ціле число метрів.
desk-wrong-postcode = Це не поштовий індекс.
desk-wrong-day = Виберіть день, який уже настав.
desk-wrong-time = Виберіть день і час.
desk-wrong-end = Кінець має бути після початку.
desk-wrong-typed = У цих словах не може бути цифр: для номерів є окремі поля, а час указано окремо.
desk-alerts-lead = Попередження стоїть над усіма сторінками від першої до останньої хвилини; потім зникає саме.
desk-alert-new = Оголосити попередження
desk-alert-text = Змінити слова
desk-alert-end = Завершити зараз
desk-alert-holds = показується зараз
desk-alert-ahead = ще не показується
desk-alert-over = завершено
desk-alert-words = Що сказано людям
desk-alert-title = Заголовок
desk-alert-summary = Що робити, одним чи двома реченнями
desk-alert-body = Що ще треба сказати (можна лишити порожнім)
desk-alert-when = Коли й для кого
desk-alert-severity = Наскільки серйозно
desk-alert-from = Від
desk-alert-until = До
desk-alert-topics-hint = Воно стоїть на сторінках цих тем; без жодної, на всіх сторінках.
desk-alert-source = Джерело
desk-wrong-somewhere = Щось іще не так. Що саме, написано біля кожного поля.

# An editor ends a dispute.
desk-settle = Завершити суперечку
desk-settle-lead = Перевіряльники не згодні щодо цієї частини. Прочитайте, що вони пишуть, і виберіть. Те, що вони схвалили раніше, знову чинне.
desk-settle-keep = Лишити як є
desk-settle-earlier = Повернути попередню версію
desk-settle-was = Попередня версія; відмінності позначено
desk-done-settled = Суперечку завершено. Усі це тут бачать.

# On paper and in files.
desk-paper = На папері й у файлах
desk-paper-lead = Для зустрічей і для перекладачів, які працюють деінде: візьміть частини із собою й принесіть виправлення.
desk-paper-out = Взяти із собою
desk-paper-which = Частини
desk-paper-waiting = ті, що чекають
desk-paper-pdf = Аркуш для друку (PDF)
desk-paper-csv = Таблиця (CSV)
desk-paper-xliff = Для перекладачів (XLIFF)
desk-paper-back = Принести виправлення
desk-paper-back-lead = У таблиці пишіть лише в останніх двох стовпцях. З надрукованого аркуша перепишіть код і нові слова. Нічого не запишеться, доки ви цього не побачите.
desk-paper-file = Таблиця (CSV) або XLIFF
desk-paper-look = Побачити, що зміниться
desk-paper-take = Прийняти ці виправлення
desk-paper-none = У цьому файлі немає нічого нового.
desk-paper-unknown = Рядок { $line }: жодна частина зараз не має коду { $code }. Можливо, у коді помилка або частина змінилася після друку.
desk-paper-moved = Оригінал або переклад змінився відтоді, як це взяли. Візьміть ще раз.
desk-paper-faults = Перевірка цього не пропускає.
desk-paper-mend = Виправте їх у своєму файлі й принесіть його ще раз або відкрийте частину тут і впишіть її. Решта не мусить на них чекати.
desk-paper-head-first = Цей текст ще не перекладено, а переклад починається з назви й короткого опису. Перекладіть їх (туди веде посилання нижче) і поверніться на цю сторінку: ваш файл усе ще тут, і цю частину можна буде прийняти.
desk-paper-left = Ваш файл за { $date } усе ще тут. Переглянути його ще раз
desk-paper-open = Відкрити частину
desk-paper-no-file = Це не таблиця звідси й не XLIFF.
desk-paper-language = Цей файл іншою мовою.
desk-paper-failed = Не вдалося надрукувати аркуш. Виберіть менше частин або візьміть таблицю.
desk-paper-takes = { PLURAL($count) ->
    [one] Зміниться { $count } частина
    [few] Зміняться { $count } частини
    [many] Зміниться { $count } частин
   *[other] Зміниться { $count } частини
}
desk-paper-refuses = { PLURAL($count) ->
    [one] Не можна прийняти { $count } частину
    [few] Не можна прийняти { $count } частини
    [many] Не можна прийняти { $count } частин
   *[other] Не можна прийняти { $count } частини
}
desk-paper-taken = { PLURAL($count) ->
    [one] Прийнято { $count } частину. Вона чекає на схвалення.
    [few] Прийнято { $count } частини. Вони чекають на схвалення.
    [many] Прийнято { $count } частин. Вони чекають на схвалення.
   *[other] Прийнято { $count } частини. Вони чекають на схвалення.
}

# The week, for readers of news.
desk-week = Тиждень перевірки перекладів: { $city }
desk-week-of = Від { $from } до { $to }
desk-week-nothing = Цього тижня нічого не схвалили.
desk-week-now = Стан кожної мови
desk-week-feed = Тиждень як стрічка для читачів новин
desk-week-approved = { PLURAL($count) ->
    [one] схвалено { $count } частину: { $names }
    [few] схвалено { $count } частини: { $names }
    [many] схвалено { $count } частин: { $names }
   *[other] схвалено { $count } частини: { $names }
}

# E-mail: links and the summary of the week.
desk-sign-in-mail = Отримати посилання електронною поштою
desk-sign-in-mail-send = Надіслати мені посилання
desk-sign-in-sent = Перевірте свою пошту
desk-sign-in-sent-lead = Якщо ця адреса тут відома, посилання вже в дорозі. Воно діє один раз, протягом години. Перегляньте й небажані листи.
desk-join-email = Вашу електронну адресу { $address } збережено, щоб можна було надсилати вам посилання. У «Моєму кабінеті» її можна видалити. Її також видалять, коли вам закриють доступ.
desk-me-email-is = Ваша електронна адреса тут: { $address }. На неї надсилають посилання для входу. Її бачать лише ті, хто запрошує.
desk-me-email-none = Вашої електронної адреси тут немає. Якщо ви її вкажете, зможете отримувати посилання поштою.
desk-me-email-other = Інша електронна адреса
desk-me-email-note = Туди буде надіслано посилання. Адресу буде збережено, коли ви його відкриєте.
desk-me-email-sent = Посилання вже в дорозі. Відкрийте його протягом години: лише тоді адресу буде збережено. Перегляньте й небажані листи.
desk-me-email-unsent = Лист не вдалося надіслати. Перевірте адресу або спробуйте пізніше.
desk-me-email-later = Лист поки не вдалося надіслати: поштовий сервер не відповідає. Перевірте адресу; протягом години спроби повторюватимуться самі.
desk-owed = Листи, які не вдалося надіслати
desk-owed-again = Буде ще одна спроба.
desk-owed-next = Наступна спроба: { $moment }
desk-owed-over = Більше спроб не буде.
desk-me-email-forget = Видалити мою адресу
desk-me-email-forgotten = Вашу електронну адресу видалено.
desk-me-week = Щопонеділка надсилати мені, що відбулося за попередній тиждень
desk-me-week-note = У кожному такому листі є посилання, яким це можна припинити.
desk-people-email = Електронна адреса
desk-people-email-note = Може бути порожньою. Туди надішлють це посилання, а потім посилання, про які людина попросить. Адресу видаляють, коли людині закривають доступ.
desk-people-email-wrong = Це не електронна адреса. Запишіть її як name@example.org.
desk-people-email-taken = Цю електронну адресу тут має хтось інший.
desk-people-mailed = Посилання в дорозі до { $address }. Якщо воно не надійде, передайте його самі. Воно впускає людину один раз, протягом семи днів, і більше не з’явиться.
desk-people-unmailed = Лист до { $address } не вдалося надіслати: поштовий сервер не відповідає. Передайте посилання самі. Воно впускає людину один раз, протягом семи днів, і більше не з’явиться.
desk-people-mail-refused = Поштовий сервер не приймає адресу { $address }. Перевірте її або передайте посилання самі. Воно впускає людину один раз, протягом семи днів, і більше не з’явиться.
desk-people-by-email = Нове посилання поштою
desk-people-mail-send = Надіслати посилання
desk-stop = Припинити щотижневі листи?
desk-stop-button = Більше не надсилати
desk-stop-done = Ви більше не отримуватимете щотижневих листів
desk-stop-done-lead = У «Моєму кабінеті» їх можна знову ввімкнути.
desk-stop-gone-lead = Можливо, щотижневі листи вже припинено. У «Моєму кабінеті» видно, чи ви їх отримуєте.
desk-address = { $address } – це ваша електронна адреса?
desk-address-lead = Туди надсилатимуться посилання, за якими входить { $name }.
desk-address-button = Так, зберегти
desk-address-done = Вашу електронну адресу збережено
desk-address-gone-lead = У «Моєму кабінеті» можна вказати адресу ще раз.

# Why the checks forbid a change.
fault-typed-phone = У текст вписано номер телефону. Вставте його через назву, щоб він лишався правильним.
fault-typed-amount = У текст вписано суму. Вставте це значення через його назву, щоб воно лишалося правильним.
fault-digits = У тексті є цифри, яких не пояснює жодне значення. Вставте значення через його назву або напишіть число словом.
fault-facts = Значення, які вставляє програма, не такі, як в оригіналі.
fault-numbers = Числа не такі, як в оригіналі.
fault-links = Посилання не такі, як в оригіналі.
fault-terms = Слово зі словничка записано або пов’язано не так, як треба.
fault-unknown-fact = Тут названо значення, якого немає.
fault-expired = Тут є значення, яке сьогодні не діє.
fault-unconfirmed = Щось тут не має джерела, або ніхто цього не підтвердив.
fault-not-for-print = Тут є значення, яке не можна друкувати, а цей текст друкують.
fault-markup = У тексті є знаки, яким тут не місце. Закрийте кожен знак і не пишіть HTML.
fault-link = Посилання нікуди не веде.
fault-invisible = Тут є невидимий знак. Видаліть його й наберіть це місце знову.
fault-sections = Частини або їхній порядок не такі, як в оригіналі.
fault-phrases = Фразу записано не так, як у її списку.
fault-place-name = Місце названо не так, як у списку місць.
fault-outside = Місце лежить поза своїм містом.
fault-known-wrong = Про щось тут відомо, що воно неправильне.
fault-phone = Номер телефону не можна набрати.
fault-hours = Години роботи не можна прочитати, або вони нічого не кажуть про святкові дні.
fault-time = Такого дня чи часу немає, або він не узгоджується з іншими.
fault-entry = Поле порожнє, або в ньому те, що туди не належить.
fault-missing = Тут названо те, чого немає: тему, місце, установу або сторінку.
fault-long = Це задовге.
fault-other = Перевірка знаходить помилку у { $file }, рядок { $line }.

# Passkeys.
desk-sign-in-passkey = Увійти з ключем доступу
desk-sign-in-or = Або з ім’ям і паролем:
desk-passkeys = Ключі доступу
desk-passkey-lead = З ключем доступу ви входите за відбитком пальця, обличчям або кодом екрана, без імені та пароля. Ключ залишається у вашому пристрої; нічого таємного тут не зберігається.
desk-passkey-is = { $device }, створено { $date }
desk-passkey-is-used = { $device }, створено { $date }, востаннє використано { $used }
desk-passkey-add = Створити ключ доступу
desk-passkey-remove = Видалити
desk-passkey-kept = Ключ доступу створено. Наступного разу можна увійти з ним.
desk-passkey-removed = Ключ доступу видалено, він більше нікого не впустить. На всіх інших пристроях виконано вихід. Видаліть його й у своєму пристрої.
desk-passkey-known = На цьому пристрої вже є ваш ключ доступу.
desk-passkey-stopped = Пристрій не надав ключа доступу. Спробуйте ще раз або увійдіть інакше.
desk-passkey-late = Це тривало надто довго або було надіслано двічі. Спробуйте ще раз.
desk-passkey-unknown = Цей ключ доступу тут невідомий або його видалено. Увійдіть інакше й видаліть його у своєму пристрої.
desk-passkey-copied = Схоже, хтось має копію цього ключа доступу, тому він нікого не впускає. Увійдіть інакше й видаліть його на своїй сторінці.
desk-passkey-wrong = Відповідь пристрою не підходить до цієї сторінки. Перевірте адресу в браузері та спробуйте ще раз.
desk-passkey-left = Ви більше не маєте тут доступу. Запитайте того, хто вас запросив.
desk-passkey-many = Уже є двадцять ключів доступу. Спершу видаліть один.
desk-passkey-last = Крім посилання, ви входите лише цим ключем, а для того, що ви тут робите, самого посилання замало. Спершу створіть пароль або інший ключ доступу.
desk-proof = Це досі ви?
desk-proof-lead = Ви увійшли вже давно. Перш ніж змінити, хто і як може сюди входити, підтвердьте ще раз, що це ви. Заповнене не пропаде.
desk-proof-go = Далі
desk-proof-passkey = Показати ключ доступу
desk-proof-link = У вас ще немає ні пароля, ні ключа доступу. Увійдіть за новим посиланням: його створить тут інша людина, яка запрошує, або той, хто веде цю програму, командою «witaj review link». Потім протягом години можна створити пароль або ключ доступу.
desk-passkey-others = Цей ключ доступу належить комусь іншому.
desk-first = Спершу створіть ключ доступу або пароль
desk-first-lead = Те, що ви тут робите, одразу потрапляє до всіх читачів або впускає інших. Самого посилання для цього замало: його може знайти хтось інший. Створіть одне з двох, лише раз. Потім те, що ви щойно заповнили, піде далі.
desk-first-go = Зберегти й продовжити
desk-second = Ще одне підтвердження, що це ви
desk-second-lead = Те, що ви тут робите, одразу потрапляє до всіх читачів або впускає інших. Для цього потрібен ключ доступу або посилання й ваш пароль. Заповнене не пропаде.
desk-second-link = Ви увійшли за паролем. Відкрийте в цьому браузері, в іншій вкладці, нове посилання; потім поверніться на цю сторінку й продовжте. Посилання створить тут інша людина, яка запрошує, або той, хто веде цю програму, командою «witaj review link».
desk-second-sent = Посилання вже надсилається на вашу електронну адресу. Відкрийте його в цьому браузері, в іншій вкладці; потім поверніться на цю сторінку й продовжте.
desk-second-lost = Втратили пароль або ключ доступу? Почати наново вам дозволить тут інша людина, яка запрошує, або той, хто веде цю програму, командою «witaj review link --anew».
desk-people-anew = Людина втратила пароль або ключ доступу
desk-people-anew-note = Переконайтеся, що просить справді ця людина. Тоді її пароль і ключі доступу буде видалено, і всюди буде виконано вихід. За посиланням, яке ви побачите, вона увійде один раз і створить нові.
desk-people-anew-go = Дозволити почати наново
desk-me-password-leaked = Цей пароль потрапив у відкритий доступ: він є у списках, які пробують першими. Виберіть інший і змініть його всюди, де ви ним користуєтеся.
desk-me-password-unseen = Зараз не можна перевірити, чи цей пароль не потрапив у відкритий доступ, тому його не збережено. Спробуйте пізніше або скажіть про це тому, хто веде цю програму.
desk-notices = Що змінилося в тому, як ви входите
desk-notice-password-set = Створено пароль.
desk-notice-password-changed = Пароль змінено.
desk-notice-passkey-set = Створено ключ доступу.
desk-notice-passkey-removed = Ключ доступу видалено.
desk-notice-anew = Ваш пароль і ключі доступу видалено, щоб ви могли почати наново.
desk-notice-address = Вашу електронну адресу додано, змінено або видалено.
desk-notice-not-you = Якщо це були не ви, одразу скажіть тому, хто вас запросив: він може виконати вихід усюди.
