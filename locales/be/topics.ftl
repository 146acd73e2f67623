# Тэмы: назва і адзін сказ пра кожную.

topic-first-steps = Першыя крокі
topic-first-steps-summary = Што зрабіць у першыя дні і дзе спытаць.

topic-legal-stay = Легальнае знаходжанне
topic-legal-stay-summary = Дакументы, тэрміны і ўстановы, якія займаюцца вашым знаходжаннем.

topic-health = Здароўе
topic-health-summary = Лекар, бальніца, страхоўка і дапамога ўначы.

topic-education = Адукацыя
topic-education-summary = Дзіцячы садок, школа і вучоба ў ВНУ.

topic-work = Праца
topic-work-summary = Дамова, заробак, вашы правы і пошук працы.

topic-housing = Жыллё
topic-housing-summary = Арэнда, рэгістрацыя адраса і дапамога, калі вам няма дзе жыць.

topic-social-assistance = Сацыяльная дапамога
topic-social-assistance-summary = Грошы, дапамога сям’і і бясплатны юрыст.

topic-safety = Бяспека і экстранныя сітуацыі
topic-safety-summary = Экстранныя нумары і дапамога, калі вам нешта пагражае.

topic-polish-language = Польская мова
topic-polish-language-summary = Курсы, размоўная практыка і экзамены.

topic-transport-money = Транспарт і грошы
topic-transport-money-summary = Квіткі, вадзіцельскія правы, рахунак у банку і падаткі.

topic-culture-community = Культура і супольнасць
topic-culture-community-summary = Бібліятэкі, суседскія дамы і людзі, з якімі варта пазнаёміцца.

topic-taking-part = Удзел у жыцці горада
topic-taking-part-summary = Як выказаць сваю думку і дзейнічаць разам з іншымі.
