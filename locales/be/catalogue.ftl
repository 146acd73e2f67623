# Віды месцаў, для каго, кошт, запіс.

location-kind-city-office = гарадская адміністрацыя
location-kind-state-office = дзяржаўная ўстанова
location-kind-health-office = аддзяленне Нацыянальнага фонду здароўя
location-kind-hospital = бальніца
location-kind-clinic = паліклініка
location-kind-police = паліцыя
location-kind-labour-office = цэнтр занятасці
location-kind-social-office = цэнтр сацыяльнай дапамогі
location-kind-crisis-centre = крызісны цэнтр
location-kind-legal-aid = юрыдычная дапамога
location-kind-migrant-centre = цэнтр для мігрантаў
location-kind-neighbourhood-house = суседскі дом
location-kind-library = бібліятэка
location-kind-language-school = моўная школа
location-kind-school = школа
location-kind-consulate = консульства
location-kind-railway-station = чыгуначны вакзал
location-kind-bus-station = аўтавакзал
location-kind-airport = аэрапорт
location-kind-service-point = пункт абслугоўвання

phrase-group-first-words = Першыя словы
phrase-group-understanding = Каб зразумець адно аднаго
phrase-group-office = Ва ўстанове
phrase-group-health = У ўрача
phrase-group-emergency = У надзвычайнай сітуацыі
phrase-group-school-and-work = Школа і праца
phrase-group-out-and-about = Вуліца, аўтобус і крама
phrase-group-home = Дома

audience-everyone = для ўсіх
audience-worker = для тых, хто працуе або шукае працу
audience-eu-citizen = для грамадзян Еўрапейскага саюза і ЕАСГ
audience-non-eu-citizen = для грамадзян краін па-за Еўрапейскім саюзам
audience-student = для студэнтаў
audience-family = для сем’яў з дзецьмі
audience-temporary-protection = для людзей з часовай абаронай
audience-refugee = для бежанцаў і тых, хто просіць аб абароне

cost-free = бясплатна
cost-fee = платна
cost-mixed = часткова бясплатна

appointment-none = без запісу
appointment-possible = можна запісацца загадзя
appointment-required = трэба запісацца загадзя

city-logo = Лагатып: { $city }

wheelchair-yes = Можна заехаць на інвалідным вазку
wheelchair-limited = На інвалідным вазку — толькі часткова або з дапамогай
wheelchair-no = На інвалідным вазку заехаць нельга

amenity-step-free-entrance = уваход без прыступак
amenity-lift = ліфт
amenity-toilet = прыбіральня для людзей на вазках
amenity-parking = паркоўка для людзей з інваліднасцю
amenity-bell = званок ля ўвахода, каб паклікаць на дапамогу
amenity-low-counter = нізкая стойка
amenity-hearing-loop = індукцыйная пятля для слыхавых апаратаў
amenity-sign-language = перакладчык жэставай мовы, на месцы або па відэа
amenity-tactile = знакі, якія чытаюць навобмацак
amenity-guide-dog = можна з сабакам-павадыром

manner-sign-language = Глядзець: { $language }
manner-easy-reading = Лёгка чытаць: { $language }

helper-legal-adviser = Юрыдычныя кансультацыі
helper-interpreter = Вусны і пісьмовы пераклад
helper-mediator = Міжкультурная медыяцыя і суправаджэнне
helper-mentor = Настаўнікі, якія пойдуць з вамі

new-letter = Гэта ўзор тэксту. Замяніце яго лістом ад мэра горада.
new-values = Гэта ўзор тэксту. Напішыце тут, як у вас жывуць разам: спачатку правы, потым абавязкі.
