# დაბეჭდილი მისასალმებელი პაკეტი.

pack-title = კეთილი იყოს თქვენი მობრძანება
pack-subtitle = მისასალმებელი პაკეტი
pack-contents = სარჩევი
pack-edition = გამოცემა { $edition } · { $date }

pack-emergency = საგანგებო ნომრები
pack-emergency-lead = ვინმე საფრთხეშია? დარეკეთ დაუყოვნებლივ.
pack-emergency-number = ნომერი
pack-emergency-what = როდის დარეკოთ

pack-services = ვინ გვეხმარება
pack-left-out = ეს არ იბეჭდება, რადგან სწრაფად იცვლება. წაიკითხეთ საიტზე:
pack-hours = სამუშაო საათები
pack-places-label = მისამართი და ნომერი რუკაზე
pack-cost = ფასი
pack-languages = ენები
pack-appointment = ვიზიტი
pack-web = ვებსაიტი
pack-email = ელფოსტა
pack-list-separator = { ", " }
pack-page = გვ. { $page }
pack-checked = მონაცემები შედარებულია წყაროებთან: { $date }.
pack-values-checked = თანხები, ვადები და ნომრები შედარებულია წყაროებთან: { $date }.
pack-fact-checked = ({ $date })

pack-map = რუკა
pack-map-lead = ყველა ადგილს აქვს ნომერი. ნომრების სია შემდეგ გვერდებზეა.
pack-map-street = ქუჩების რუკა
pack-map-overview = საერთო რუკა
pack-map-line = გაჩერებები და ადგილები
pack-map-line-lead = თითოეული ადგილის უახლოესი გაჩერება, იმ რიგით, როგორც გზად გაივლით. ეს არ არის განრიგი.
pack-map-alt = ზოგადი რუკა დანომრილი ადგილებით. იგივე ნომრები, სახელები და მისამართები რუკის შემდეგ, სიაშია.
pack-places = ადგილები რუკაზე
pack-place-number = №
pack-place = ადგილი და მისამართი

pack-credits = ვინ თარგმნა და შეამოწმა
pack-credits-lead = ტექსტი დამტკიცებულია, როცა ის კონკრეტულმა ადამიანმა წაიკითხა და ხელი მოაწერა. ყველა ტექსტზე ვწერთ, როგორ არის სინამდვილეში.
pack-sources = წყაროები და თარიღები
pack-sources-lead = საიდან ვიცით, რასაც ვწერთ, და როდის შევამოწმეთ ბოლოს. ფრჩხილებში ჩასმული ნომრები სიაში წყაროების ნომრებია.
pack-sources-list = წყაროების სია
pack-source-date = მდგომარეობა: { $date }

pack-imprint = ამ გამოცემის შესახებ
pack-licence = ტექსტების კოპირება, შეცვლა და გავრცელება ნებადართულია: ლიცენზია Creative Commons Attribution 4.0 (CC BY 4.0).
pack-map-licence = რუკა: © OpenStreetMap contributors, ლიცენზია ODbL.
pack-printed-by = დაბეჭდილია პროგრამით Witaj.
pack-qr-lead = უახლესი ინფორმაცია და ცვლილებები ამ დაბეჭდვის შემდეგ:
pack-qr-alt = QR კოდი საიტის მისამართით

pack-draft = სამუშაო ვერსია
pack-draft-label = სამუშაო ვერსია: ტექსტები შემოწმებული არ არის
pack-draft-notice = ეს საცდელი ამონაბეჭდია. ნუ დაარიგებთ. ტექსტები პროგრამამ დაწერა ან თარგმნა და ჯერ არავის შეუმოწმებია.

pack-state-approved = დამტკიცებულია: { $names }, { $date }
pack-state-source-machine = დაწერილია პროგრამის მიერ. ჯერ არავის შეუმოწმებია.
pack-state-source-person = ჯერ შემოწმებული არ არის.
pack-state-draft-machine = მანქანური თარგმანი. ჯერ არავის შეუმოწმებია.
pack-state-draft-person = თარგმანი ჯერ შემოწმებული არ არის.
pack-state-outdated = საწყისი ტექსტი თარგმნის შემდეგ შეიცვალა. ეს თარგმანი შეიძლება მოძველებული იყოს.
pack-state-disputed = შემმოწმებლები ამ ტექსტზე არ თანხმდებიან.
pack-state-missing = თარგმანი ჯერ არ არის. ეს ტექსტი საწყის ენაზეა: { $language }.

pack-briefs = კიდევ ამ თავში
pack-chapter-qr = ეს თავი საიტზე:
pack-notes = ჩანაწერები
pack-signature = ხელმოწერა: { $name }
pack-card = საგანგებო ბარათი
pack-card-lead = ამოჭერით ბარათი, გაკეცეთ და ატარეთ საბუთებთან ერთად.
pack-card-name = სახელი, გვარი
pack-card-born = დაბადების თარიღი
pack-card-call = დარეკეთ
pack-card-health = დაავადება, წამალი
pack-card-speaks = ცუდად ვლაპარაკობ პოლონურად. ჩემი ენა: { $language }.

product-bilingual = ორენოვანი პაკეტი
product-many = მრავალი ენა ერთში
product-counter-card = ბარათი სარკმლისთვის
product-leaflet = ბუკლეტი
product-emergency-card = საგანგებო ბარათი
product-poster = პლაკატი
product-door-sign = კარის აბრა
product-direction-sign = მიმართულების ნიშანი
product-checklist = პირველი ნაბიჯების სია
product-phrase-card = ფრაზების ბარათი
product-erratum = შესწორება

pack-address = მისამართი
pack-short = ეს შემოკლებული ტექსტია. სრული ტექსტი საიტზეა:
pack-arrow-left = ისარი მარცხნივ
pack-arrow-right = ისარი მარჯვნივ
pack-arrow-ahead = ისარი პირდაპირ
pack-arrow-up = ისარი კიბით ზემოთ
pack-arrow-down = ისარი კიბით ქვემოთ
