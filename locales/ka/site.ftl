# ვებსაიტი.

site-name = Witaj
site-skip = შინაარსზე გადასვლა
site-home = მთავარი გვერდი
site-path = სად ხართ
site-footer = ამ საიტის შესახებ
site-language = ენა:
site-languages = ენები
site-languages-lead = აირჩიეთ ენა, რომელზეც გსურთ კითხვა.
site-cities = აირჩიეთ თქვენი ქალაქი
site-topics = თემები
site-guides = რა უნდა იცოდეთ და გააკეთოთ
site-services = ვინ გვეხმარება
site-topic-empty = აქ ჯერ არაფერია.
site-about = ჩვენ შესახებ
site-privacy = კონფიდენციალურობა
site-accessibility = ხელმისაწვდომობის დეკლარაცია
site-edition = გამოცემა { $edition }, { $date }
site-map-credit = რუკა:

# საგანგებო შემთხვევა
site-strip-call = ვინმე საფრთხეშია? დარეკეთ:
site-all-numbers = ყველა საგანგებო ნომერი
site-emergency = საგანგებო ნომრები
site-emergency-lead = დასარეკად შეეხეთ ნომერს.
site-emergency-guides = როგორ დარეკოთ და რა თქვათ

# ძიება
site-search = ძიება
site-search-label = რას ეძებთ?
site-search-button = ძიება
site-search-empty = ჩაწერეთ სიტყვა ან კითხვა, მაგალითად: ექიმი, PESEL, ბინა მჭირდება.
site-search-results = შედეგები: { $query }
site-search-hits = შედეგები
site-search-count = { $count } შედეგი
site-search-nearest = ზუსტად ეს სიტყვები ვერ ვიპოვეთ.
site-search-closest = უახლოესი შედეგები
site-search-nothing = ვერაფერი ვიპოვეთ. სცადეთ სხვა სიტყვები, აირჩიეთ თემა ან დარეკეთ.
site-search-suggestion = იქნებ ამას გულისხმობდით:
site-suggestions = მინიშნებები
site-suggestions-count = { $count } მინიშნება
site-call = დარეკეთ:
site-search-ask = ჰკითხეთ ადამიანს
site-kind-guide = გზამკვლევი
site-kind-service = დახმარება
site-filter = შედეგების დავიწროება
site-filter-open = ახლა ღიაა
site-filter-language = მომსახურების ენა
site-filter-layer = სად მოქმედებს
site-filter-remove = მოხსნა: { $filter }
site-filter-clear = ყველას მოხსნა
site-filter-nothing = ამ ფილტრებით შედეგი არ არის. მოხსენით ერთ-ერთი.
site-filter-guides = გზამკვლევებს ფასი და სამუშაო საათები არ აქვს, ამიტომ აქ არ ჩანს: { $count }.
site-filter-show-guides = მაჩვენე ისინი
site-search-more = ყველას ჩვენება: { $count }
site-search-topics = უახლოესი თემები
site-search-all-topics = ყველა თემა
site-missing-write = მისწერეთ ქალაქს, რა აკლია. თქვენი კითხვა წერილში უკვე არის.
site-missing-subject = Witaj: რაღაც აკლია
site-missing-letter = Witaj-ში ვეძებდი და ვერ ვიპოვე: { $query }
site-missing-counted = ჩვენ ვითვლით უპასუხო კითხვებს და თქვენზე არაფერს ვინახავთ. ასე ვიგებთ, რა აკლია.
site-fact-since = მოქმედების დასაწყისი: { $date }
site-fact-until = მოქმედების ბოლო დღე: { $date }
site-fact-between = მოქმედებს: { $since } – { $until }
site-fact-later = ამ დღიდან ({ $date }): { $value }
site-fact-source = წყარო:
site-fact-more = ვრცლად

# მთავარი გვერდი
site-welcome = კეთილი იყოს თქვენი მობრძანება! ეს არის { $city }.
site-home-lead = რა უნდა იცოდეთ და გააკეთოთ, როცა პოლონეთში ცხოვრებას იწყებთ. ნაბიჯ-ნაბიჯ, თქვენს ენაზე.
site-home-more = სასარგებლო
site-places = რუკა და მისამართები
site-places-about = უწყებები, ექიმები და დახმარება ქალაქში
site-places-lead = ყველა ადგილს აქვს ნომერი. იგივე ნომერია რუკაზე და მისასალმებელ პაკეტში.
site-helpers = ვინ გირჩევთ და გითარგმნით
site-helpers-about = იურიდიული რჩევა, თარჯიმნები, ასისტენტები
site-helpers-lead = ეს ორგანიზაციები გეხმარებიან უწყებასთან საუბარში, გითარგმნიან და გირჩევენ. ამ შეთავაზებას თავად აქვეყნებენ.
site-helps-in = რა საკითხებში
site-met = ნახეთ:
site-packs = მისასალმებელი პაკეტი
site-packs-about = ყველაფერი ერთ დასაბეჭდ ფაილში
site-packs-lead = ყველაზე მნიშვნელოვანი ინფორმაცია ერთ PDF ფაილში. შეგიძლიათ დაბეჭდოთ ან ტელეფონში შეინახოთ.
site-packs-none = პაკეტები ჯერ მზად არ არის. მთელი ინფორმაცია ამ საიტზეა.
site-pack-draft = სამუშაო ვერსია: ტექსტები ჯერ შემოწმებული არ არის
product-welcome = მისასალმებელი პაკეტი
site-letter = მერის წერილი
site-letter-about = რამდენიმე სიტყვა დასაწყისისთვის
site-values = ღირებულებები და წესები
site-values-about = როგორ ვცხოვრობთ აქ ერთად
site-glossary = ლექსიკონი
site-glossary-about = უწყების რთული სიტყვები
site-phrases = ფრაზები
site-phrases-about = რა თქვათ პოლონურად ან რა აჩვენოთ

# გზამკვლევი, დახმარება, ადგილი
site-who-helps = ვინ დაგეხმარებათ
site-where = სად
site-contact = კონტაქტი
site-hours = სამუშაო საათები
site-at-a-glance = მოკლედ
site-organization = ვინ მართავს
site-cost = ფასი
site-audience = ვისთვის
site-served-in = სასაუბრო ენები:
site-appointment = ვიზიტი
site-district = უბანი:
site-stop = გაჩერება:
site-say-it = წარმოთქმა:
site-place-names = ადგილების სახელები ქართულად:
site-open-map = რუკაზე გახსნა
site-locator = რუკა: სად არის
site-services-here = აქ:
site-access = მისაწვდომობა:
site-access-more = მისაწვდომობის აღწერა
site-related = შესაძლოა ესეც დაგეხმაროთ
site-sources = საიდან ვიცით
site-sources-count = { $count } წყარო
site-checked = შემოწმებულია: { $date }
site-stale = – ხელახლა შემოწმების დროა. იკითხეთ, ისევ ასეა თუ არა.
site-fact-checked = (შემოწმებულია: { $date })

# ტექსტის მდგომარეობა: მოკლედ, სიებში
site-mark-approved = დამტკიცებულია
site-mark-draft = ჯერ შემოწმებული არ არის
site-mark-outdated = ორიგინალი შეიცვალა
site-mark-disputed = სადავოა
site-mark-missing = მხოლოდ ამ ენაზე: { $language }

# ტექსტის მდგომარეობა: წინადადება გვერდზე
site-trust-approved = დაამტკიცა: { $names }, { $date }.
site-trust-source-machine = სამუშაო ვერსია. ეს ტექსტი პროგრამამ მოამზადა და ჯერ არც ერთ ადამიანს არ შეუმოწმებია.
site-trust-source = სამუშაო ვერსია. ეს ტექსტი ჯერ არავის დაუმტკიცებია.
site-trust-machine = მანქანური თარგმანი, რომელიც ჯერ ადამიანს არ შეუმოწმებია. თუ ეჭვი გაქვთ, აჩვენეთ ორიგინალი.
site-trust-person = თარგმანი, რომელიც ჯერ მეორე ადამიანს არ შეუმოწმებია. თუ ეჭვი გაქვთ, აჩვენეთ ორიგინალი.
site-trust-outdated = ორიგინალი თარგმნის შემდეგ შეიცვალა. ეს თარგმანი შეიძლება მოძველებული იყოს.
site-trust-disputed = ადამიანები, რომლებმაც ეს ტექსტი შეამოწმეს, არ თანხმდებიან. თუ ეჭვი გაქვთ, აჩვენეთ ორიგინალი.
site-trust-missing = ეს ტექსტი ჯერ არ არის თქვენს ენაზე. ნაჩვენებია ამ ენაზე: { $language }.
site-trust-partly = ამ ტექსტის ნაწილები ჯერ არ არის თქვენს ენაზე. ისინი ნაჩვენებია ამ ენაზე: { $language }.
site-trust-source-link = ორიგინალის ჩვენება ({ $language })

# შეცდომები
site-not-found = ასეთი გვერდი არ არსებობს
site-not-found-lead = მისამართი არასწორია ან გვერდი გადატანილია. ისარგებლეთ ძიებით ზემოთ ან აირჩიეთ თემა.
site-to-home = მთავარ გვერდზე დაბრუნება
site-failed = მოხდა შეცდომა
site-failed-lead = ეს ჩვენი შეცდომაა, არა თქვენი. სცადეთ ხელახლა ცოტა ხანში. საგანგებო ნომრები მუშაობს.
site-failed-reference = თუ ამის შესახებ შეგვატყობინებთ, მიუთითეთ ეს ნომერი: { $number }

# ხელმისაწვდომობის დეკლარაცია
site-a11y-sample = ეს ნიმუშია. ქალაქი, რომელიც ამ საიტს მართავს, გამოქვეყნებამდე შეავსებს იმას, რაც აკლია.
site-a11y-blank = [ამას ქალაქი შეავსებს გამოქვეყნებამდე]
site-a11y-intro = { $body } იღებს ვალდებულებას, ხელმისაწვდომი გახადოს თავისი ვებსაიტი პოლონეთის 2019 წლის 4 აპრილის კანონის შესაბამისად, საჯარო დაწესებულებების ვებსაიტებისა და მობილური აპლიკაციების ციფრული ხელმისაწვდომობის შესახებ.
site-a11y-scope = ეს დეკლარაცია ეხება ვებსაიტს: { $address }
site-a11y-published = საიტის გამოქვეყნების თარიღი
site-a11y-updated = ბოლო არსებითი განახლება
site-a11y-status = ციფრული ხელმისაწვდომობის მდგომარეობა
site-a11y-status-text = საიტი ნაწილობრივ შეესაბამება ციფრული ხელმისაწვდომობის კანონს. მიზეზები:
site-a11y-gap-translations = თარგმანები სამუშაო ვერსიებია. ზოგი ტექსტი შეიძლება გაუგებარი იყოს ან მხოლოდ პოლონურად იყოს.
site-a11y-gap-audit = ამ საიტის ხელმისაწვდომობა გარედან ჯერ არავის შეუფასებია.
site-a11y-gap-sign = ჯერ არ არის თარგმანი პოლონურ ჟესტურ ენაზე და ადვილად საკითხავი ტექსტები.
site-a11y-preparation = ამ დეკლარაციის მომზადება
site-a11y-prepared = დეკლარაციის მომზადების თარიღი
site-a11y-method = დეკლარაცია ეფუძნება თვითშეფასებას.
site-a11y-contact = კონტაქტი ხელმისაწვდომობის საკითხზე
site-a11y-contact-text = ამ საიტზე რამე თქვენთვის ხელმისაწვდომი არ არის? მოგვწერეთ ან დარეკეთ.
site-a11y-email = ელფოსტა
site-a11y-phone = ტელეფონი
site-a11y-procedure = მოთხოვნები და საჩივრები
site-a11y-procedure-right = ყველას შეუძლია მოითხოვოს, რომ გვერდი ან მისი ნაწილი ხელმისაწვდომი გახდეს. ინფორმაციის სხვა ფორმით მოთხოვნაც შეგიძლიათ, მაგალითად, რომ წაგიკითხონ.
site-a11y-procedure-what = მოთხოვნაში მიუთითეთ თქვენი საკონტაქტო მონაცემები, გვერდი ან ნაწილი და რა ფორმით გჭირდებათ ინფორმაცია.
site-a11y-procedure-when = პასუხს მიიღებთ უსაფუძვლო დაყოვნების გარეშე, არა უგვიანეს 7 დღისა. თუ ეს შეუძლებელია, უწყება ახალ ვადას დანიშნავს, არა უგვიანეს 2 თვისა.
site-a11y-procedure-ombudsman = თუ უწყება უარს გეტყვით, შეგიძლიათ ჯერ უწყებაში იჩივლოთ, შემდეგ კი მიმართოთ ადამიანის უფლებათა კომისარს (Rzecznik Praw Obywatelskich):
site-a11y-building = შენობის ხელმისაწვდომობა
site-a11y-communication = ხელმისაწვდომი კომუნიკაცია

# Orders of packs
site-order = შეადგინეთ თქვენი
site-order-lead = აირჩიეთ, რაც გჭირდებათ. დაბეჭდვამდე ნახავთ, რამდენი გვერდი და ფურცელია.
site-order-item-lead = ბარათები, ბუკლეტები, პლაკატები და აბრები ერთ გზამკვლევს ან ერთ სერვისს ეხება: გახსენით მისი გვერდი და იქ აირჩიეთ „დაბეჭდვა ბარათად, ბუკლეტად, პლაკატად ან აბრად“.
site-order-other-languages = სხვა ენები
site-order-situation = მდგომარეობა
site-order-situation-all = ყველასთვის
site-order-topics = თავები
site-order-topics-all = ყველა თავი
site-order-full = დაიბეჭდოს ყველა გზამკვლევი სრულად და არა მხოლოდ მდგომარეობისთვის საჭირო
site-order-languages = ენები
site-order-language-count = აირჩიეთ { $least }-დან { $most }-მდე.
site-order-paper = ქაღალდი
site-order-looks = სახე
site-order-arrow = ისარი მიუთითებს
site-order-item = თემა:
site-order-submit = გვერდებისა და ქაღალდის ჩვენება
site-order-other = სხვა რამის არჩევა
site-order-summary = თქვენი შეკვეთა
site-order-duplex = ბეჭდვა ორივე მხარეს
site-order-copies = ერთი ნაბეჭდიდან გამოსაჭრელი ცალები: { $count }
site-order-grams = { $grams } გ/მ²
site-order-download = ფაილის გახსნა
site-order-final = ყველა ტექსტი დამტკიცებულია. შეგიძლიათ დაარიგოთ.
site-order-draft = ეს სამუშაო ვერსიაა წყლის ნიშნით. ნუ დაარიგებთ.
site-order-draft-texts = ტექსტები, რომლებიც ჯერ არავის დაუმტკიცებია: { $count }.
site-order-draft-address = ამ საიტს ჯერ არ აქვს საჯარო მისამართი, რომელზეც ქაღალდზე დაბეჭდილი კოდები მიიყვანდა.
site-order-refused = ახლა ამის დაბეჭდვა შეუძლებელია.
site-refused-order = ასე შეუძლებელია. აირჩიეთ სხვა ენები, ქაღალდი ან სახე.
site-refused-overflow = ტექსტი ძალიან გრძელია ამ ზომისთვის. აირჩიეთ უფრო დიდი ქაღალდი ან სხვა რამ.
site-refused-facts = რიცხვი ან თარიღი მოძველებულია ან დაუდასტურებელია. ჯერ ქალაქმა უნდა შეამოწმოს.
site-refused-letters = ტექსტში არის ასო, რომელიც ვერ დაიბეჭდება.
site-refused-broken = შაბლონებში რაღაც რიგზე არ არის. ეს ჩვენი შეცდომაა და არა თქვენი.
site-order-details = დეტალები ქალაქის თანამშრომლებისთვის (ინგლისურად)
site-order-wrong = ამ შეკვეთაში მითითებულია ის, რაც არ არსებობს. აირჩიეთ თავიდან.
site-busy = ბეჭდვა დაკავებულია
site-busy-lead = ამ წუთას ბევრი ადამიანი უკვეთავს. სცადეთ ერთ წუთში.
site-print-item = დაბეჭდვა ბარათად, ბუკლეტად, პლაკატად ან აბრად
site-order-pages = { PLURAL($count) ->
    [one] { $count } გვერდი
   *[other] { $count } გვერდი
}
site-order-sheets = { PLURAL($count) ->
    [one] { $count } ფურცელი
   *[other] { $count } ფურცელი
}
