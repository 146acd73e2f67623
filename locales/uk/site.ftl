# Вебсайт.

site-name = Witaj
site-skip = Перейти до змісту
site-home = Головна сторінка
site-path = Де ви зараз
site-footer = Про цей сайт
site-language = Мова:
site-languages = Мови
site-languages-lead = Виберіть мову, якою хочете читати.
site-cities = Виберіть місто
site-topics = Теми
site-guides = Що знати і що зробити
site-services = Хто допомагає
site-topic-empty = Тут ще нічого немає.
site-about = Про сервіс
site-privacy = Приватність
site-accessibility = Декларація доступності
site-edition = Видання { $edition } від { $date }
site-map-credit = Карта:

# Екстрені ситуації
site-strip-call = Хтось у небезпеці? Телефонуйте:
site-all-numbers = Усі екстрені номери
site-emergency = Екстрені номери
site-emergency-lead = Торкніться номера, щоб зателефонувати.
site-emergency-guides = Як зателефонувати і що сказати

# Пошук
site-search = Пошук
site-search-label = Що ви шукаєте?
site-search-button = Шукати
site-search-empty = Введіть слово або запитання, наприклад: лікар, PESEL, шукаю квартиру.
site-search-results = Результати для: { $query }
site-search-hits = Результати
site-search-count = { PLURAL($count) ->
    [one] { $count } результат
    [few] { $count } результати
    [many] { $count } результатів
   *[other] { $count } результату
}
site-search-nearest = Саме таких слів ми не знайшли.
site-search-closest = Найближчі результати
site-search-nothing = Ми нічого не знайшли. Спробуйте написати інакше, виберіть тему або зателефонуйте.
site-search-suggestion = Можливо, ви шукаєте:
site-suggestions = Підказки
site-suggestions-count = { PLURAL($count) ->
    [one] { $count } підказка
    [few] { $count } підказки
    [many] { $count } підказок
   *[other] { $count } підказки
}
site-call = Телефонуйте:
site-search-ask = Запитайте людину
site-kind-guide = порада
site-kind-service = допомога
site-filter = Звузити пошук
site-filter-open = Зараз відчинено
site-filter-language = Мова обслуговування
site-filter-layer = Де це діє
site-filter-remove = Прибрати: { $filter }
site-filter-clear = Прибрати все
site-filter-nothing = З такими фільтрами нічого немає. Приберіть один із них.
site-filter-guides = Поради не мають ціни й годин роботи, тому тут їх не показано: { $count }.
site-filter-show-guides = Показати їх
site-search-more = Показати всі: { $count }
site-search-topics = Найближчі теми
site-search-all-topics = Усі теми
site-missing-write = Напишіть місту, чого бракує. Ваше запитання вже є в листі.
site-missing-subject = Witaj: чогось бракує
site-missing-letter = У Witaj немає відповіді на запитання: { $query }
site-missing-counted = Ми рахуємо запитання без відповіді, але нічого не записуємо про вас. Так ми знаємо, чого бракує.
site-fact-since = Діє з { $date }
site-fact-until = Діє до { $date }
site-fact-between = Діє з { $since } до { $until }
site-fact-later = З { $date }: { $value }
site-fact-source = Джерело:
site-fact-more = Читати далі

# Головна сторінка
site-welcome = Вітаємо! Це { $city }.
site-home-lead = Що знати і що зробити, коли ви починаєте життя в Польщі. Крок за кроком, вашою мовою.
site-home-more = Корисне
site-places = Карта й адреси
site-places-about = Установи, лікарі та допомога в місті
site-places-lead = Кожне місце має номер. Той самий номер є на карті й у вітальному пакеті.
site-helpers = Хто порадить і перекладе
site-helpers-about = Юристи, перекладачі, асистенти
site-helpers-lead = Ці організації допомагають розмовляти з установами, перекладають і радять. Вони самі публікують цю пропозицію.
site-helps-in = У справах
site-met = Дивіться:
site-packs = Вітальний пакет
site-packs-about = Усе в одному файлі для друку
site-packs-lead = Найважливіша інформація в одному файлі PDF. Його можна надрукувати або зберегти в телефоні.
site-packs-none = Пакети ще не готові. Уся інформація є на цьому сайті.
site-pack-draft = Чернетка: тексти ще не перевірено
product-welcome = Вітальний пакет
site-letter = Лист від мера міста
site-letter-about = Кілька слів на початок
site-values = Цінності й правила
site-values-about = Як ми тут живемо разом
site-glossary = Словничок
site-glossary-about = Складні слова з установ
site-phrases = Фрази
site-phrases-about = Що сказати польською або показати

# Порада, допомога, місце
site-who-helps = Хто допоможе
site-where = Де
site-contact = Контакт
site-hours = Години роботи
site-at-a-glance = Коротко
site-organization = Хто цим займається
site-cost = Вартість
site-audience = Для кого
site-served-in = Мови обслуговування:
site-appointment = Запис на прийом
site-district = Район:
site-stop = Зупинка:
site-say-it = Вимова:
site-place-names = Назви місць українською:
site-open-map = Відкрити в картах
site-locator = Карта: де це
site-services-here = Тут:
site-access = Доступність:
site-access-more = Опис доступності
site-related = Також може допомогти
site-sources = Звідки ми це знаємо
site-sources-count = { PLURAL($count) ->
    [one] { $count } джерело
    [few] { $count } джерела
    [many] { $count } джерел
   *[other] { $count } джерела
}
site-checked = перевірено { $date }
site-stale = – час перевірити ще раз. Запитайте, чи це досі актуально.
site-fact-checked = (перевірено { $date })

# Стан тексту: коротко, у списках
site-mark-approved = затверджено
site-mark-draft = ще не перевірено
site-mark-outdated = оригінал змінився
site-mark-disputed = є зауваження
site-mark-missing = мова: лише { $language }

# Стан тексту: речення на сторінці
site-trust-approved = Затверджено { $date }: { $names }.
site-trust-source-machine = Чернетка. Цей текст підготувала програма, і жодна людина його ще не перевірила.
site-trust-source = Чернетка. Жодна людина ще не затвердила цього тексту.
site-trust-machine = Машинний переклад. Жодна людина його ще не перевірила. Якщо маєте сумніви, покажіть оригінал.
site-trust-person = Переклад ще не перевірила друга людина. Якщо маєте сумніви, покажіть оригінал.
site-trust-outdated = Оригінал змінився після перекладу. Цей переклад може бути неактуальним.
site-trust-disputed = Люди, які перевіряли цей текст, мають зауваження. Якщо маєте сумніви, покажіть оригінал.
site-trust-missing = Цього тексту вашою мовою ще немає. Мова, якою ми його показуємо: { $language }.
site-trust-partly = Частини цього тексту вашою мовою ще немає. Мова, якою ми її показуємо: { $language }.
site-trust-source-link = Показати оригінал (мова: { $language })

# Помилки
site-not-found = Такої сторінки немає
site-not-found-lead = Адреса неправильна, або сторінку перенесено. Пошукайте вище або виберіть тему.
site-to-home = Повернутися на головну сторінку
site-failed = Сталася помилка
site-failed-lead = Це наша помилка, не ваша. Спробуйте ще раз за хвилину. Екстрені номери працюють.
site-failed-reference = Коли повідомляєте про помилку, назвіть цей номер: { $number }

# Декларація доступності
site-a11y-sample = Це зразок. Місто, яке веде цей сайт, доповнює дані, яких бракує, перед публікацією.
site-a11y-blank = [місто заповнює перед публікацією]
site-a11y-intro = { $body } зобов’язується забезпечити доступність свого вебсайту згідно з польським законом від 4 квітня 2019 року про цифрову доступність вебсайтів і мобільних застосунків публічних установ.
site-a11y-scope = Ця декларація стосується вебсайту: { $address }
site-a11y-published = Дата публікації сайту
site-a11y-updated = Дата останнього істотного оновлення
site-a11y-status = Стан цифрової доступності
site-a11y-status-text = Сайт частково відповідає закону про цифрову доступність. Причини:
site-a11y-gap-translations = Переклади – це чернетки. Частина текстів може бути незрозумілою або лише польською.
site-a11y-gap-audit = Ніхто ззовні ще не перевіряв доступності цього сайту.
site-a11y-gap-sign = Ще немає перекладів польською жестовою мовою і текстів, які легко читати.
site-a11y-preparation = Підготовка декларації
site-a11y-prepared = Дата складання декларації
site-a11y-method = Декларація ґрунтується на самооцінці.
site-a11y-contact = Контакт щодо доступності
site-a11y-contact-text = Щось на сайті для вас недоступне? Напишіть або зателефонуйте.
site-a11y-email = E-mail
site-a11y-phone = Телефон
site-a11y-procedure = Заяви й скарги
site-a11y-procedure-right = Кожна людина може вимагати забезпечити цифрову доступність сайту або його елемента. Можна також попросити інформацію в іншій формі, наприклад щоб її прочитали вголос.
site-a11y-procedure-what = У вимозі вкажіть свої контактні дані, назвіть сторінку або елемент і опишіть, у якій формі надати інформацію.
site-a11y-procedure-when = Відповідь надходить без зайвого зволікання, найпізніше за 7 днів. Якщо це неможливо, установа назве новий термін, не довший ніж 2 місяці.
site-a11y-procedure-ombudsman = Якщо установа відмовить, можна подати скаргу до установи, а потім заяву до Rzecznik Praw Obywatelskich (омбудсмена):
site-a11y-building = Архітектурна доступність
site-a11y-communication = Інформаційно-комунікаційна доступність

# Orders of packs
site-order = Складіть власний пакет
site-order-lead = Виберіть, що вам потрібно. Перед друком ви побачите, скільки це сторінок і аркушів.
site-order-item-lead = Картки для віконця, листівки, плакати й таблички — про одну пораду чи одну послугу: відкрийте її сторінку й виберіть там «Надрукувати як картку, листівку, плакат чи табличку».
site-order-other-languages = Інші мови
site-order-situation = Ситуація
site-order-situation-all = Для всіх
site-order-topics = Розділи
site-order-topics-all = Усі розділи
site-order-full = Друкувати кожну пораду повністю, а не лише потрібне для ситуації
site-order-languages = Мови
site-order-language-count = Виберіть від { $least } до { $most }.
site-order-paper = Папір
site-order-looks = Вигляд
site-order-arrow = Стрілка показує
site-order-item = Про що:
site-order-submit = Показати сторінки й папір
site-order-other = Вибрати щось інше
site-order-summary = Ваше замовлення
site-order-duplex = друк з обох боків
site-order-copies = стільки примірників вийде з однієї роздруківки: { $count }
site-order-grams = { $grams } г/м²
site-order-download = Відкрити файл
site-order-final = Усі тексти затверджено. Це можна роздавати.
site-order-draft = Це чернетка з водяним знаком. Не роздавайте її.
site-order-draft-texts = Тексти, яких ще ніхто не затвердив: { $count }.
site-order-draft-address = Цей сайт ще не має публічної адреси, на яку могли б вести коди на папері.
site-order-refused = Зараз це не можна надрукувати.
site-refused-order = Так не вийде. Виберіть інші мови, папір чи вигляд.
site-refused-overflow = Текст задовгий для цього розміру. Виберіть більший папір або щось інше.
site-refused-facts = Число чи дата застаріли або не підтверджені. Місто має спершу їх перевірити.
site-refused-letters = У тексті є літера, яку не можна надрукувати.
site-refused-broken = Щось не так у шаблонах. Це наша помилка, не ваша.
site-order-details = Подробиці для працівників міста (англійською)
site-order-wrong = У цьому замовленні названо те, чого немає. Виберіть ще раз.
site-busy = Принтер зайнятий
site-busy-lead = Зараз замовляє багато людей. Спробуйте ще раз за хвилину.
site-print-item = Надрукувати як картку, листівку, плакат чи табличку
site-order-pages = { PLURAL($count) ->
    [one] { $count } сторінка
    [few] { $count } сторінки
    [many] { $count } сторінок
   *[other] { $count } сторінки
}
site-order-sheets = { PLURAL($count) ->
    [one] { $count } аркуш
    [few] { $count } аркуші
    [many] { $count } аркушів
   *[other] { $count } аркуша
}
