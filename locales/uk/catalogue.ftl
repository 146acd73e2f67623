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

helper-legal-adviser = Юридичні поради
helper-interpreter = Усний і письмовий переклад
helper-mediator = Міжкультурна медіація та супровід
helper-mentor = Наставники, які підуть з вами

new-letter = Це зразок тексту. Замініть його листом від міського голови.
new-values = Це зразок тексту. Напишіть тут, як у вас живуть разом: спершу права, потім обов’язки.
