# Темы: название и одно предложение о каждой.

topic-first-steps = Первые шаги
topic-first-steps-summary = Что сделать в первые дни и где спросить.

topic-legal-stay = Легальное пребывание
topic-legal-stay-summary = Документы, сроки и учреждения, которые занимаются вашим пребыванием.

topic-health = Здоровье
topic-health-summary = Врач, больница, страховка и помощь ночью.

topic-education = Образование
topic-education-summary = Детский сад, школа и учёба в вузе.

topic-work = Работа
topic-work-summary = Договор, зарплата, ваши права и поиск работы.

topic-housing = Жильё
topic-housing-summary = Аренда, регистрация по адресу и помощь, если вам негде жить.

topic-social-assistance = Социальная помощь
topic-social-assistance-summary = Деньги, помощь семье и бесплатный юрист.

topic-safety = Безопасность и экстренные ситуации
topic-safety-summary = Экстренные номера и помощь, когда вам что-то угрожает.

topic-polish-language = Польский язык
topic-polish-language-summary = Курсы, разговорная практика и экзамены.

topic-transport-money = Транспорт и деньги
topic-transport-money-summary = Билеты, водительские права, счёт в банке и налоги.

topic-culture-community = Культура и сообщество
topic-culture-community-summary = Библиотеки, соседские дома и люди, с которыми стоит познакомиться.

topic-taking-part = Участие в жизни города
topic-taking-part-summary = Как высказать своё мнение и действовать вместе с другими.
