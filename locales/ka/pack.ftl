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
pack-locator-alt = პატარა რუკა ადგილების ნომრებით. მისამართები გვერდით წერია.
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

product-welcome-about = ყველაფერი პირველი კვირების შესახებ ერთ ბროშურაში, ერთ ენაზე.
product-bilingual-about = თქვენი ენა და პოლონური გვერდიგვერდ, ნაწილ-ნაწილ.
product-many-about = საგანგებო ნომრები და პირველი ნაბიჯები რამდენიმე ენაზე ერთ ბროშურაში, სარკმლისთვის.
product-counter-card-about = ყველაზე მნიშვნელოვანი ერთი გზამკვლევის ან სერვისის შესახებ ორ ენაზე, A5-ის ერთ მხარეს.
product-leaflet-about = ერთი გზამკვლევის ან სერვისის სრული ტექსტი ორ ენაზე, A4-ის ერთ მხარეს.
product-emergency-card-about = საგანგებო ნომრები საბანკო ბარათის ზომის ბარათზე, რამდენიმე ფურცელზე, გამოსაჭრელად.
product-poster-about = ერთი გზამკვლევი ან სერვისი არაუმეტეს ექვს ენაზე, დიდი QR კოდით.
product-door-sign-about = რა არის კარს მიღმა და როდის არის ღია, არაუმეტეს ხუთ ენაზე.
product-direction-sign-about = ისარი და საით წახვიდეთ, არაუმეტეს ხუთ ენაზე.
product-checklist-about = პირველი ნაბიჯები ფურცელზე, მოსანიშნი უჯრებით.
product-phrase-card-about = პოლონურად სათქმელი და საჩვენებელი ფრაზები ერთ დასაკეც ფურცელზე.
product-erratum-about = რა შეიცვალა პაკეტის დაბეჭდვის შემდეგ, ჩასადებ ფურცელზე.
variant-large-print = მსხვილი შრიფტი
variant-greyscale = შავ-თეთრი, ცოტა მელანი
variant-a3 = ქაღალდი A3
variant-a4 = ქაღალდი A4
variant-a5 = ქაღალდი A5
variant-letter = ქაღალდი Letter
variant-tabloid = ქაღალდი Tabloid
variant-sra3 = ქაღალდი SRA3
variant-booklet = ბროშურა დასაკეცად და შესაკრავად
variant-bleed = მოსაჭრელი ნაპირითა და ნიშნებით, სტამბისთვის
variant-screen = ეკრანზე საკითხავად
product-review = შესამოწმებელი ფურცელი
pack-review-lead = შესწორებები ჩაწერეთ ნაწილის ქვემოთ ხაზზე. კოდით მათი შეტანა მერე შეიძლება.
product-review-about = ერთი ენის ნაწილები ორიგინალის გვერდით, კოდებით, კალმით შესასწორებლად. იბეჭდება შემოწმების მაგიდიდან.
