# Види місць, для кого, вартість, запис.

location-kind-city-office = міська адміністрація
location-kind-state-office = державна установа
location-kind-health-office = відділення Національного фонду здоров’я
location-kind-hospital = лікарня
location-kind-clinic = поліклініка
location-kind-police = поліція
location-kind-labour-office = центр зайнятості
location-kind-social-office = центр соціальної допомоги
location-kind-crisis-centre = кризовий центр
location-kind-legal-aid = правова допомога
location-kind-migrant-centre = центр для мігрантів
location-kind-neighbourhood-house = сусідський дім
location-kind-library = бібліотека
location-kind-language-school = мовна школа
location-kind-school = школа
location-kind-consulate = консульство
location-kind-railway-station = залізничний вокзал
location-kind-bus-station = автовокзал
location-kind-airport = аеропорт
location-kind-service-point = пункт обслуговування

phrase-group-first-words = Перші слова
phrase-group-understanding = Щоб порозумітися
phrase-group-office = В установі
phrase-group-health = У лікаря
phrase-group-emergency = У надзвичайній ситуації
phrase-group-school-and-work = Школа і робота
phrase-group-out-and-about = Вулиця, автобус і магазин
phrase-group-home = Удома

audience-everyone = для всіх
audience-worker = для тих, хто працює або шукає роботу
audience-eu-citizen = для громадян Європейського Союзу та ЄАВТ
audience-non-eu-citizen = для громадян країн поза Європейським Союзом
audience-student = для студентів
audience-family = для сімей з дітьми
audience-temporary-protection = для людей з тимчасовим захистом
audience-refugee = для біженців і тих, хто просить про захист

cost-free = безкоштовно
cost-fee = платно
cost-mixed = частково безкоштовно

appointment-none = без запису
appointment-possible = можна записатися заздалегідь
appointment-required = потрібно записатися заздалегідь

city-logo = Логотип: { $city }

wheelchair-yes = Можна заїхати на інвалідному візку
wheelchair-limited = На інвалідному візку — лише частково або з допомогою
wheelchair-no = На інвалідному візку заїхати не можна

amenity-step-free-entrance = вхід без сходинок
amenity-lift = ліфт
amenity-toilet = туалет для людей на візках
amenity-parking = паркування для людей з інвалідністю
amenity-bell = дзвінок біля входу, щоб покликати на допомогу
amenity-low-counter = низька стійка
amenity-hearing-loop = індукційна петля для слухових апаратів
amenity-sign-language = перекладач жестової мови, на місці або через відео
amenity-tactile = тактильні позначки
amenity-guide-dog = можна з собакою-поводирем

manner-sign-language = Дивитися: { $language }
manner-easy-reading = Легко читати: { $language }

helper-legal-adviser = Юридичні поради
helper-interpreter = Усний і письмовий переклад
helper-mediator = Міжкультурна медіація та супровід
helper-mentor = Наставники, які підуть з вами

new-letter = Це зразок тексту. Замініть його листом від міського голови.
new-values = Це зразок тексту. Напишіть тут, як у вас живуть разом: спершу права, потім обов’язки.
