# Виды мест, для кого, стоимость, запись.

location-kind-city-office = городская администрация
location-kind-state-office = государственное учреждение
location-kind-health-office = отделение Национального фонда здоровья
location-kind-hospital = больница
location-kind-clinic = поликлиника
location-kind-police = полиция
location-kind-labour-office = центр занятости
location-kind-social-office = центр социальной помощи
location-kind-crisis-centre = кризисный центр
location-kind-legal-aid = юридическая помощь
location-kind-migrant-centre = центр для мигрантов
location-kind-neighbourhood-house = соседский дом
location-kind-library = библиотека
location-kind-language-school = языковая школа
location-kind-school = школа
location-kind-consulate = консульство
location-kind-railway-station = железнодорожный вокзал
location-kind-bus-station = автовокзал
location-kind-airport = аэропорт
location-kind-service-point = пункт обслуживания

phrase-group-first-words = Первые слова
phrase-group-understanding = Чтобы понять друг друга
phrase-group-office = В учреждении
phrase-group-health = У врача
phrase-group-emergency = В экстренном случае
phrase-group-school-and-work = Школа и работа
phrase-group-out-and-about = Улица, автобус и магазин
phrase-group-home = Дома

audience-everyone = для всех
audience-worker = для тех, кто работает или ищет работу
audience-eu-citizen = для граждан Европейского союза и ЕАСТ
audience-non-eu-citizen = для граждан стран вне Европейского союза
audience-student = для студентов
audience-family = для семей с детьми
audience-temporary-protection = для людей с временной защитой
audience-refugee = для беженцев и тех, кто просит о защите

cost-free = бесплатно
cost-fee = платно
cost-mixed = частично бесплатно

appointment-none = без записи
appointment-possible = можно записаться заранее
appointment-required = нужно записаться заранее

city-logo = Логотип: { $city }

wheelchair-yes = Можно заехать на инвалидной коляске
wheelchair-limited = На инвалидной коляске — только частично или с помощью
wheelchair-no = На инвалидной коляске заехать нельзя

amenity-step-free-entrance = вход без ступеней
amenity-lift = лифт
amenity-toilet = туалет для людей на колясках
amenity-parking = парковка для людей с инвалидностью
amenity-bell = звонок у входа, чтобы позвать на помощь
amenity-low-counter = низкая стойка
amenity-hearing-loop = индукционная петля для слуховых аппаратов
amenity-sign-language = переводчик жестового языка, на месте или по видео
amenity-tactile = тактильные знаки
amenity-guide-dog = можно с собакой-проводником

manner-sign-language = Смотреть: { $language }
manner-easy-reading = Легко читать: { $language }

helper-legal-adviser = Юридические консультации
helper-interpreter = Устный и письменный перевод
helper-mediator = Межкультурная медиация и сопровождение
helper-mentor = Наставники, которые пойдут с вами

new-letter = Это образец текста. Замените его письмом от мэра города.
new-values = Это образец текста. Напишите здесь, как у вас живут вместе: сначала права, потом обязанности.
