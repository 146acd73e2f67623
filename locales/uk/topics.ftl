# Теми: назва та одне речення про кожну.

topic-first-steps = Перші кроки
topic-first-steps-summary = Що зробити в перші дні та де запитати.

topic-legal-stay = Легальне перебування
topic-legal-stay-summary = Документи, строки та установи, які займаються перебуванням.

topic-health = Здоров’я
topic-health-summary = Лікар, лікарня, страхування та допомога вночі.

topic-education = Освіта
topic-education-summary = Дитячий садок, школа та навчання в університеті.

topic-work = Робота
topic-work-summary = Договір, зарплата, ваші права та пошук роботи.

topic-housing = Житло
topic-housing-summary = Оренда, реєстрація місця проживання та допомога, якщо вам ніде жити.

topic-social-assistance = Соціальна допомога
topic-social-assistance-summary = Гроші, допомога для сім’ї та безкоштовний юрист.

topic-safety = Безпека та екстрені ситуації
topic-safety-summary = Екстрені номери та допомога, коли вам щось загрожує.

topic-polish-language = Польська мова
topic-polish-language-summary = Курси, розмовна практика та іспити.

topic-transport-money = Транспорт і гроші
topic-transport-money-summary = Квитки, водійські права, рахунок у банку та податки.

topic-culture-community = Культура та спільнота
topic-culture-community-summary = Бібліотеки, сусідські доми та люди, з якими варто познайомитися.

topic-taking-part = Участь у житті міста
topic-taking-part-summary = Як висловити свою думку та діяти разом з іншими.
