# ადგილების სახეები, ვისთვის, ფასი, ვიზიტი.

location-kind-city-office = მერია
location-kind-state-office = სახელმწიფო უწყება
location-kind-health-office = ჯანდაცვის ფონდის (NFZ) ოფისი
location-kind-hospital = საავადმყოფო
location-kind-clinic = პოლიკლინიკა
location-kind-police = პოლიცია
location-kind-labour-office = დასაქმების სამსახური
location-kind-social-office = სოციალური დახმარების ცენტრი
location-kind-crisis-centre = კრიზისული დახმარების ცენტრი
location-kind-legal-aid = იურიდიული დახმარება
location-kind-migrant-centre = მიგრანტთა ცენტრი
location-kind-neighbourhood-house = სამეზობლო სახლი
location-kind-library = ბიბლიოთეკა
location-kind-language-school = ენის სკოლა
location-kind-school = სკოლა
location-kind-consulate = საკონსულო
location-kind-railway-station = რკინიგზის სადგური
location-kind-bus-station = ავტოსადგური
location-kind-airport = აეროპორტი
location-kind-service-point = მომსახურების პუნქტი

phrase-group-first-words = პირველი სიტყვები
phrase-group-understanding = რომ ერთმანეთს გავუგოთ
phrase-group-office = უწყებაში
phrase-group-health = ექიმთან
phrase-group-emergency = გადაუდებელ შემთხვევაში
phrase-group-school-and-work = სკოლა და სამუშაო
phrase-group-out-and-about = ქუჩა, ავტობუსი და მაღაზია
phrase-group-home = სახლში

audience-everyone = ყველასთვის
audience-worker = მათთვის, ვინც მუშაობს ან სამუშაოს ეძებს
audience-eu-citizen = ევროკავშირისა და EFTA-ს მოქალაქეებისთვის
audience-non-eu-citizen = ევროკავშირის გარეთ მდებარე ქვეყნების მოქალაქეებისთვის
audience-student = სტუდენტებისთვის
audience-family = ბავშვიანი ოჯახებისთვის
audience-temporary-protection = დროებითი დაცვის მქონე პირებისთვის
audience-refugee = ლტოლვილებისთვის და მათთვის, ვინც დაცვას ითხოვს

cost-free = უფასო
cost-fee = ფასიანი
cost-mixed = ნაწილობრივ უფასო

appointment-none = წინასწარი ჩაწერა საჭირო არ არის
appointment-possible = შეგიძლიათ წინასწარ ჩაეწეროთ
appointment-required = წინასწარი ჩაწერა აუცილებელია

city-logo = ლოგო: { $city }

wheelchair-yes = ეტლით შესვლა შესაძლებელია
wheelchair-limited = ეტლით — მხოლოდ ნაწილობრივ ან დახმარებით
wheelchair-no = ეტლით შესვლა შეუძლებელია

amenity-step-free-entrance = შესასვლელი საფეხურის გარეშე
amenity-lift = ლიფტი
amenity-toilet = ტუალეტი ეტლით მოსარგებლეთათვის
amenity-parking = ავტოსადგომი შშმ პირებისთვის
amenity-bell = ზარი შესასვლელთან დახმარების გამოსაძახებლად
amenity-low-counter = დაბალი დახლი
amenity-hearing-loop = ინდუქციური მარყუჟი სმენის აპარატებისთვის
amenity-sign-language = ჟესტური ენის თარჯიმანი, ადგილზე ან ვიდეოთი
amenity-tactile = შეხებით საკითხავი ნიშნები
amenity-guide-dog = შეიძლება ძაღლ-მეგზურთან ერთად

manner-sign-language = ნახეთ: { $language }
manner-easy-reading = ადვილად საკითხავი: { $language }

helper-legal-adviser = იურიდიული რჩევა
helper-interpreter = ზეპირი და წერილობითი თარგმანი
helper-mediator = კულტურათაშორისი მედიაცია და დახმარება
helper-mentor = მენტორები, რომლებიც თან გაგყვებიან

new-letter = ეს ნიმუშის ტექსტია. ჩაანაცვლეთ იგი თქვენი მერის წერილით.
new-values = ეს ნიმუშის ტექსტია. დაწერეთ აქ, როგორ ცხოვრობენ თქვენთან ერთად: ჯერ უფლებები, შემდეგ მოვალეობები.
