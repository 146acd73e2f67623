# The review desk: signing in, reading, approving, asking, editing.

desk-name = შემოწმების მაგიდა
desk-home = დასაწყისში დაბრუნება
desk-save = შენახვა
desk-kept = შენახულია.
desk-again = ხელახლა გაგზავნა
desk-typed = რაც თქვენ დაწერეთ
desk-nav-queue = შესამოწმებელი
desk-nav-me = ჩემი გვერდი
desk-nav-menu = მენიუ
desk-sign-in = შესვლა
desk-sign-in-lead = მათთვის, ვინც თარგმანებს ამოწმებს და ინფორმაციის სისწორეს იცავს.
desk-sign-in-name = შესვლის სახელი
desk-sign-in-password = პაროლი
desk-sign-in-wrong = სახელი და პაროლი არ ემთხვევა. სცადეთ ხელახლა ან ითხოვეთ ახალი ბმული.
desk-sign-in-link = პაროლი არ გაქვთ ან დაგავიწყდათ? ახალი ბმული სთხოვეთ მას, ვინც მოგიწვიათ.
desk-join = კეთილი იყოს თქვენი მობრძანება, { $name }
desk-join-lead = აქ ამოწმებთ, სწორია თუ არა თარგმანები, რომ ახალჩამოსულები მათ ენდონ.
desk-join-button = შემოდით
desk-join-note = ეს ბმული ერთხელ მუშაობს, ამ მოწყობილობაზე. „ჩემს გვერდზე“ შეგიძლიათ პაროლის დაყენება და გამოსვლა.
desk-join-gone = ეს ბმული აღარ მუშაობს
desk-join-gone-lead = თითოეული ბმული ერთხელ მუშაობს, შვიდი დღის განმავლობაში. ახალი სთხოვეთ მას, ვინც მოგიწვიათ.
desk-me-reviews = ამოწმებთ თარგმანებს ენებზე: { $languages }
desk-me-edits = არედაქტირებთ: { $cities }
desk-me-admin = სხვებს იწვევთ.
desk-me-language = ამ გვერდების ენა
desk-me-name = თქვენი სახელი
desk-me-credit = ჩემი სახელი შეიძლება გამოჩნდეს იმასთან, რასაც ვამტკიცებ
desk-me-credit-note = გვერდებზე და ბეჭდურ პაკეტებში. სხვაგვარად მის ნაცვლად ნომერი დაიწერება.
desk-me-password = პაროლი
desk-me-password-lead = სახელითა და პაროლით ბმულის გარეშე შეხვალთ.
desk-me-password-there = პაროლი დაყენებულია.
desk-me-password-new = ახალი პაროლი
desk-me-password-hint = სულ მცირე { $least } სიმბოლო. კარგია ოთხი სიტყვა, რომელსაც მხოლოდ თქვენ დააკავშირებდით.
desk-me-password-short = ეს პაროლი ძალიან მოკლეა: სულ მცირე { $least } სიმბოლოა საჭირო.
desk-me-password-long = ეს პაროლი ძალიან გრძელია.
desk-me-password-guessable = ეს პაროლი ადვილად გამოიცნობა: ბევრი იყენებს, ან სახელებისგან, ზედიზედ ასოებისა ან კლავიშებისგან შედგება. შეაერთეთ სიტყვები, რომლებსაც მხოლოდ თქვენ შეაერთებდით.
desk-me-password-name = აირჩიეთ სხვა შესვლის სახელი: სულ მცირე სამი სიმბოლო და ისეთი, რომელსაც აქ სხვა არ იყენებს.
desk-me-password-kept = პაროლი შენახულია. ყველა სხვა მოწყობილობაზე გამოსული ხართ.
desk-me-sessions = სად ხართ შესული
desk-me-session = { $device }, { $date }-დან
desk-me-this = ეს მოწყობილობა
desk-me-end = იქ გამოსვლა
desk-me-ended = იქ გამოსული ხართ.
desk-me-out = აქ გამოსვლა
desk-foreign = ეს ფორმა აქედან არ გაგზავნილა
desk-foreign-lead = თქვენი უსაფრთხოებისთვის არ იქნა მიღებული. გახსენით ეს გვერდები და სცადეთ ხელახლა.
desk-unreadable = ამის წაკითხვა ვერ მოხერხდა
desk-unreadable-lead = დაბრუნდით და სცადეთ ხელახლა.
desk-large = ეს ძალიან გრძელია
desk-large-lead = დაბრუნდით და შეამოკლეთ.
desk-slow = ერთდროულად ძალიან ბევრი მცდელობა
desk-slow-lead = დაელოდეთ ერთ წუთს და სცადეთ ხელახლა.
desk-down = ახლა ვერაფერი შეინახება
desk-down-lead = რაც დაწერეთ, ისევ ამ გვერდზეა. დაელოდეთ ერთ წუთს და ხელახლა გაგზავნეთ.
desk-out = თქვენ გამოსული ხართ
desk-out-lead = ხელახლა შედით. თუ რამე დაწერეთ, ქვემოთაა: ჯერ დააკოპირეთ.
desk-lost = ასეთი გვერდი არ არის
desk-lost-lead = შესაძლოა, ვინმემ ამასობაში რამე შეცვალა.
desk-not-yours = ეს თქვენი ამოცანა არ არის
desk-not-yours-lead = ჰკითხეთ მას, ვინც მოგიწვიათ, უნდა გააკეთოთ თუ არა.
desk-me-password-current = აქამდე არსებული პაროლი
desk-me-password-wrong = აქამდე არსებული პაროლი არასწორია. თუ დაგავიწყდათ, ითხოვეთ ახალი ბმული.

# What waits, and the page on which it is judged.
desk-queue-next = დაიწყეთ ამ გვერდით
desk-queue-begin = დაწყება
desk-queue-rest = ყველაფერი, რაც ელოდება
desk-queue-all = { PLURAL($count) ->
    [one] კიდევ { $count } გვერდის ჩვენება
   *[other] კიდევ { $count } გვერდის ჩვენება
}
desk-queue-nothing = აქ არაფერი ელოდება. გმადლობთ!
desk-page-done = ამ გვერდის ყველა ნაწილი დამტკიცებულია. გმადლობთ!
desk-sum = { $sections }, { $time }
desk-sections = { PLURAL($count) ->
    [one] { $count } ნაწილი
   *[other] { $count } ნაწილი
}
desk-minutes = { PLURAL($count) ->
    [one] დაახლოებით { $count } წუთი
   *[other] დაახლოებით { $count } წუთი
}
desk-hours = { PLURAL($count) ->
    [one] დაახლოებით { $count } საათი
   *[other] დაახლოებით { $count } საათი
}
desk-some-disputed = { PLURAL($count) ->
    [one] { $count } სადავო
   *[other] { $count } სადავო
}
desk-some-outdated = { PLURAL($count) ->
    [one] { $count } შეცვლილი
   *[other] { $count } შეცვლილი
}
desk-some-missing = { PLURAL($count) ->
    [one] { $count } უთარგმნელი
   *[other] { $count } უთარგმნელი
}
desk-topic-none = სხვა ტექსტები
desk-reason-emergency = მას საფრთხეში მყოფნი კითხულობენ
desk-reason-urgent = სასწრაფო
desk-reason-facts = რიცხვები და ვადები
desk-reason-read = ხშირად კითხულობენ
desk-reason-first-steps = პირველი ნაბიჯები აქ მოგიყვანთ
desk-filter = მხოლოდ ნაწილის ჩვენება
desk-filter-all = ყველა
desk-filter-topic = თემა
desk-filter-state = მდგომარეობა
desk-filter-layer = ეხება
desk-filter-city = ქალაქი
desk-filter-show = ჩვენება
desk-state-draft = გელოდებათ
desk-state-outdated = დედანი შეიცვალა
desk-state-disputed = აზრები იყოფა
desk-state-missing = უთარგმნელი
desk-approved-by = დაამტკიცა: { $name }, { $date }
desk-live = გვერდი, როგორც მას მკითხველი ხედავს
desk-pack = ბეჭდურ პაკეტში
desk-side-missing = აქ ჯერ არაფერია.
desk-changed-since = რა შეიცვალა დამტკიცების შემდეგ
desk-before = ადრე
desk-now = ახლა
desk-changed-unknown = ძველი ტექსტი აღარ ინახება. წაიკითხეთ მთელი ნაწილი.
desk-guards = რა არ ემთხვევა
desk-talk-answer = პასუხი
desk-send = გაგზავნა
desk-good = კარგია
desk-change = ვასწორებ
desk-translate = ვთარგმნი
desk-edit-heading = სათაური
desk-edit-body = ტექსტი
desk-edit-say = როგორ გამოითქმის
desk-edit-chips = ამ მნიშვნელობებს პროგრამა სვამს. მათი სახელები ტექსტში ზუსტად ისე დატოვეთ, როგორც არის:
desk-preview = ასე გამოჩნდება
desk-change-save = შენახვა და დამტკიცება
desk-change-look = ნახეთ, როგორ გამოიყურება
desk-chips-lead = მნიშვნელობები, რომლებსაც პროგრამა სვამს. შეეხეთ მნიშვნელობას, რომ ჩასვათ ან გადაიტანოთ იქ, სადაც წერთ:
desk-chip-lacks = ტექსტში არ არის
desk-link = ბმული
desk-link-words = ბმულის სიტყვები
desk-links-lead = ბმულები. შეეხეთ ბმულს ტექსტში, რომ მისი სიტყვები შეცვალოთ, ან აქ, რომ იქ ჩასვათ, სადაც წერთ:
desk-edit-links = ბმულის შემდეგ ფრჩხილებში წერია, სად მიდის ის. დატოვეთ ზუსტად ისე, როგორც არის:
desk-look = წინასწარი ნახვა
desk-look-says = ეს წინასწარი ნახვაა. ის გამოქვეყნებული არ არის და სხვა ვერავინ ხედავს.
desk-look-page = წინასწარი ნახვა: მთელი გვერდი
desk-look-pack = წინასწარი ნახვა: ბეჭდურ პაკეტში
desk-look-number = გვერდი { $number }
desk-look-unprinted = ამ სახით ამის დაბეჭდვა შეუძლებელია.
desk-look-live = მაჩვენე მთელი გვერდი, სანამ ვწერ
desk-ask = დედანი არ მესმის
desk-ask-label = რა არის გაუგებარი? ამას რედაქტორები წაიკითხავენ.
desk-ask-send = კითხვის გაგზავნა
desk-more = სხვა რამ
desk-talk-label = თქვენი სიტყვები სხვებისთვის
desk-talk-say = კომენტარის დაწერა
desk-wrong = თარგმანი არ არის სწორი
desk-talk-empty = არაფერი წერია. ჯერ რამდენიმე სიტყვა დაწერეთ.
desk-talk-long = კომენტარისთვის ძალიან გრძელია. შეამოკლეთ.
desk-talk-comment = კომენტარი
desk-talk-question = კითხვა დედნის შესახებ
desk-talk-objection = ვიღაც ამბობს, რომ თარგმანი არ არის სწორი
desk-done-good = დამტკიცებულია. გმადლობთ! აი, შემდეგი ნაწილი.
desk-done-changed = შენახული და დამტკიცებულია. გმადლობთ! აი, შემდეგი ნაწილი.
desk-done-asked = რედაქტორებმა თქვენი კითხვა მიიღეს. პასუხს აქ ნახავთ.
desk-done-said = გაგზავნილია. სხვებს შეუძლიათ აქ წაკითხვა.
desk-done-wrong = ჩაწერილია. სანამ გადაწყდება, მკითხველი ხედავს, რომ აზრები იყოფა.
desk-moved = ამასობაში ვიღაცამ ეს ნაწილი შეცვალა. ზემოთ მისი ახლანდელი სახეა. რაც დაწერეთ, შენახულია.
desk-guarded = დედნისგან იმაში განსხვავდება, რაც ერთნაირი უნდა იყოს. რაც დაწერეთ, შენახულია.
desk-faults = ასე ვერ შეინახება; რაც დაწერეთ, შენახულია. შემოწმება ამბობს:
desk-head-first = ჯერ სათაური და მოკლე აღწერა თარგმნეთ, შემდეგ ნაწილები. რაც აქ დაწერეთ, შენახულია.
desk-built-upon = შემდგომი ცვლილებები ამას ეყრდნობა, ამიტომ ცალკე ვერ გაუქმდება.
desk-read-only = ახლა შინაარსი ვერ ჩაიწერება. რაც დაწერეთ, შენახულია; უთხარით მას, ვინც მოგიწვიათ.
desk-full = დისკი სავსეა. რაც დაწერეთ, შენახულია; უთხარით მას, ვინც მოგიწვიათ.
desk-merging = ვიღაც ახლა ფაილებზე მუშაობს. რაც დაწერეთ, შენახულია; სცადეთ რამდენიმე წუთში.
desk-obstacle = ვერ შეინახა. რაც დაწერეთ, არ დაკარგულა; სცადეთ რამდენიმე წუთში.

# What differs between a translation and its original.
guard-fact-missing = თარგმანს აკლია დედნის მნიშვნელობა „{ $value }“.
guard-fact-extra = თარგმანშია მნიშვნელობა „{ $value }“, რომელიც დედანში არ არის.
guard-phone-missing = თარგმანს აკლია დედნის ტელეფონის ნომერი { $value }.
guard-phone-extra = თარგმანშია ტელეფონის ნომერი { $value }, რომელიც დედანში არ არის.
guard-amount-missing = თარგმანს აკლია დედნის თანხა { $value }.
guard-amount-extra = თარგმანშია თანხა { $value }, რომელიც დედანში არ არის.
guard-date-missing = თარგმანს აკლია დედნის თარიღი { $value }.
guard-date-extra = თარგმანშია თარიღი { $value }, რომელიც დედანში არ არის.
guard-hours-missing = თარგმანს აკლია დედნის დრო { $value }.
guard-hours-extra = თარგმანშია დრო { $value }, რომელიც დედანში არ არის.
guard-number-missing = თარგმანს აკლია დედნის რიცხვი { $value }.
guard-number-extra = თარგმანშია რიცხვი { $value }, რომელიც დედანში არ არის.
guard-typed = { $value } ხელით წერია. ჩასვით მნიშვნელობა მისი სახელით, რომ ცვლილების შემდეგაც სწორი დარჩეს.
guard-link-missing = თარგმანს აკლია დედნის ბმული: { $value }.
guard-link-extra = თარგმანშია ბმული { $value }, დედანში კი არა.
guard-term-missing = თარგმანს აკლია ბმული ლექსიკონის სიტყვაზე „{ $value }“.
guard-term-extra = თარგმანშია ბმული ლექსიკონის სიტყვაზე „{ $value }“, დედანში კი არა.
guard-section-missing = ნაწილი „{ $value }“ ჯერ არ არის თარგმნილი.
guard-section-extra = დედანში ნაწილი „{ $value }“ არ არის.
guard-left-over = ზოგი სიტყვა უთარგმნელს ჰგავს: { $value }
guard-other-script = ეს სხვა ენის დამწერლობითაა დაწერილი: { $value }
guard-direction = აქ არის უხილავი ნიშანი ({ $value }), რომელმაც შეიძლება რიცხვები შეაბრუნოს. წაშალეთ და ეს ადგილი ხელახლა დაწერეთ.
guard-too-long-title = სათაურში { $letters } სიმბოლოა; ეტევა { $most }. შეამოკლეთ { $by }-ით.
guard-too-long-summary = მოკლე აღწერაში { $letters } სიმბოლოა; ეტევა { $most }. შეამოკლეთ { $by }-ით.
guard-too-long-heading = ქვესათაურში { $letters } სიმბოლოა; ეტევა { $most }. შეამოკლეთ { $by }-ით.
guard-too-long-body = ტექსტში { $letters } სიმბოლოა; ქაღალდზე ეტევა { $most }. იქნებ { $by }-ით შემოკლდეს.

# What editors and those who invite do.
desk-nav-questions = კითხვები
desk-nav-texts = ტექსტები
desk-nav-facts = მნიშვნელობები
desk-nav-history = ისტორია
desk-nav-people = ხალხი
desk-nav-progress = პროგრესი
desk-questions-none = ღია კითხვა არ არის.
desk-questions-see = ნაწილის ნახვა
desk-questions-source = დედნის შეცვლა
desk-questions-settle = გადაწყდა
desk-people-link = გაუგზავნეთ ეს ბმული ადამიანს. ის ერთხელ უშვებს, შვიდი დღის განმავლობაში, და აღარ გამოჩნდება.
desk-people-invite = მოიწვიეთ ვინმე
desk-people-name = სახელი და გვარი
desk-people-languages = ამოწმებს თარგმანებს ენებზე
desk-people-also = ასევე შეუძლია
desk-people-editor = ამ ქალაქის დედნებისა და მნიშვნელობების შეცვლა
desk-me-admin-task = სხვების მოწვევა
desk-people-make = ბმულის შექმნა
desk-people-fresh = ახალი ბმული
desk-people-end = ყველგან გამოსვლა
desk-people-leave = წვდომის დახურვა
desk-people-back = წვდომის დაბრუნება
desk-people-came = აქ არის { $date }-დან
desk-people-invited = მოწვეულია { $date }, ჯერ არ შემოსულა
desk-people-edits = არედაქტირებს: { $city }
desk-people-admin = სხვებს იწვევს
desk-people-incomplete = დაწერეთ სახელი და აირჩიეთ სულ მცირე ერთი საქმე.
desk-people-known = ასეთი სახელით უკვე არის ვიღაც. თუ იგივე ადამიანია, ქვემოთ ახალი ბმული შექმენით.
desk-progress-of = დამტკიცებული ნაწილები: { $approved } / { $all }
desk-progress-by = დაამტკიცეს: { $names }
desk-progress-oldest = უძველესი { $date }
desk-progress-topics = თემების მიხედვით
desk-source-lead = დედანი. აქ სიტყვის შეცვლა ნიშნავს ამ ნაწილის ხელახლა შემოწმებას ყველა ენაზე.
desk-reach = რას შეეხება ეს ცვლილება
desk-reach-look = ნახეთ, რას შეეხება
desk-reach-pages = { PLURAL($count) ->
    [one] { $count } გვერდი
   *[other] { $count } გვერდი
}
desk-reach-languages = { PLURAL($count) ->
    [one] { $count } ენა
   *[other] { $count } ენა
}
desk-reach-packs = { PLURAL($count) ->
    [one] { $count } პაკეტი
   *[other] { $count } პაკეტი
}
desk-reach-outdated = { PLURAL($count) ->
    [one] დამტკიცებული { $count } ნაწილი ხელახლა შესამოწმებელი გახდება
   *[other] დამტკიცებული { $count } ნაწილი ხელახლა შესამოწმებელი გახდება
}
desk-reach-run = გამოყენებული ნაბეჭდი გამოცემა მცდარი გახდება: { $name }
desk-facts-lead = თითოეული მნიშვნელობა ერთხელ წერია; მას ყველა ტექსტი ყველა ენაზე აჩვენებს.
desk-facts-find = მნიშვნელობის პოვნა
desk-kind-money = თანხა
desk-kind-phone = ტელეფონის ნომერი
desk-kind-number = რიცხვი
desk-kind-percent = პროცენტი
desk-kind-duration = ხანგრძლივობა
desk-kind-date = დღე
desk-kind-hours = სამუშაო საათები
desk-kind-web = ვებგვერდის მისამართი
desk-kind-statement = რას ეფუძნება წინადადება
desk-facts-in = სად წერია
desk-facts-rest = ამას ეფუძნება
desk-facts-statements = მათ არც ერთი ტექსტი არ აჩვენებს. თითოეული ამბობს, რომელ წყაროს და როდის შეადარეს წინადადება.
desk-texts-find = ტექსტის პოვნა
desk-fact-value = ახალი მნიშვნელობა
desk-fact-checked = წყაროსთან შედარების დღე
desk-fact-from = მოქმედებს (ცარიელი: ყოველთვის)
desk-fact-until = მოქმედებს ამ დღემდე (ცარიელი: დასასრული უცნობია)
desk-fact-sources = წყაროები:
desk-fact-source-add = სხვა ცნობილი წყარო
desk-fact-source-new = წყარო, რომელიც სიაში არ არის
desk-source-title = მისი სათაური
desk-source-url = მისი მისამართი (ცარიელი: გვერდი არ აქვს)
desk-source-publisher = ვინ აქვეყნებს
desk-publisher-official = სახელმწიფო
desk-publisher-local-gov = ქალაქი, რაიონი ან რეგიონი
desk-publisher-ngo = გაერთიანება ან ფონდი
desk-publisher-press = გაზეთი ან პორტალი
desk-publisher-commercial = ფირმა
desk-fact-no-source = დაასახელეთ ერთი წყარო მაინც: საიდან არის ეს ცნობილი?
desk-history-none = ჯერ არაფერი შეცვლილა, ან შინაარსი git-ში არ ინახება.
desk-history-undo = გაუქმება
desk-queue-title = თარგმანები: { $language }

# Hours, places and warnings.
desk-reach-which = რომელი გვერდები?
desk-reach-of = რომელი გვერდი
desk-reach-in = რომელ ენაზე
desk-nav-records = საათები და ადგილები
desk-records-lead = საათები, ტელეფონის ნომრები და მისამართები, როგორც მათ მკითხველი ხედავს საიტზე და პაკეტებში.
desk-records-find = იპოვეთ ადგილი ან სერვისი
desk-record-hours = სამუშაო საათები
desk-record-hours-hint = მაგალითად 08:00-16:00; შესვენებით: 08:00-12:00,{ "\u00A0" }13:00-16:00. ცარიელი ხაზი ნიშნავს: დაკეტილია.
desk-record-expression = სამუშაო საათები OpenStreetMap-ის ჩანაწერით
desk-record-expression-hint = ამ საათებს აქვს განსაკუთრებული დღეები, რომლებსაც კვირის დღეების ხაზები ვერ გადმოსცემს.
desk-record-phones = ტელეფონის ნომრები
desk-record-phone = ნომერი { $number }
desk-record-phone-more = კიდევ ერთი ნომერი
desk-record-phone-hint = ქვეყნის კოდით, მაგალითად +48 58 524 45 00. ნომრის მოსაცილებლად გაასუფთავეთ ხაზი ან მოხსენით მონიშვნა. სახელიანი ნომერი იცვლება „მნიშვნელობებში“.
desk-record-street = ქუჩა და ნომერი
desk-record-postcode = საფოსტო ინდექსი
desk-record-town = ქალაქი
desk-record-district = უბანი
desk-record-stop = უახლოესი გაჩერება
desk-record-where = რუკაზე
desk-record-coordinates = გრადუსები ჩრდილოეთით და აღმოსავლეთით
desk-record-coordinates-hint = როგორც ინტერნეტის რუკები აჩვენებს, წერტილებით: 54.3520,{ "\u00A0" }18.6466
desk-record-accuracy = რა სიზუსტით, მეტრებში
desk-record-sources = საიდანაა ეს ცნობილი
desk-wrong-empty = აქ რამე უნდა ეწეროს.
desk-wrong-hours = ეს არ არის საათები. დაწერეთ ასე: 08:00-16:00.
desk-wrong-expression = OpenStreetMap საათებს ასე არ წერს. უქმე დღეებიც (PH) უნდა იყოს.
desk-wrong-phone = ამ ნომერზე ვერ დარეკავენ. დაწერეთ ქვეყნის კოდით.
desk-wrong-coordinates = დაწერეთ ორი რიცხვი წერტილებით: ჯერ ჩრდილოეთი, მერე აღმოსავლეთი.
desk-wrong-outside = ეს ქალაქის გარეთაა.
desk-wrong-metres = დაწერეთ მეტრების მთელი რიცხვი.
desk-wrong-postcode = ეს არ არის საფოსტო ინდექსი.
desk-wrong-day = აირჩიეთ დღე, რომელიც უკვე დადგა.
desk-wrong-time = აირჩიეთ დღე და დრო.
desk-wrong-end = დასასრული დასაწყისის შემდეგ უნდა იყოს.
desk-wrong-typed = ამ სიტყვებში ციფრები არ უნდა იყოს: ნომრებს თავისი ველები აქვს, დრო ცალკე წერია.
desk-alerts-lead = გაფრთხილება ყველა გვერდის თავშია პირველი წუთიდან ბოლომდე; მერე თავისით ქრება.
desk-alert-new = გამოაცხადეთ გაფრთხილება
desk-alert-text = სიტყვების შეცვლა
desk-alert-end = დაასრულეთ ახლა
desk-alert-holds = ახლა ჩანს
desk-alert-ahead = ჯერ არ ჩანს
desk-alert-over = დასრულდა
desk-alert-words = რა ეცნობება ხალხს
desk-alert-title = სათაური
desk-alert-summary = რა უნდა გაკეთდეს, ერთი ან ორი წინადადებით
desk-alert-body = კიდევ რა უნდა ითქვას (შეიძლება ცარიელი დარჩეს)
desk-alert-when = როდის და ვისთვის
desk-alert-severity = რამდენად სერიოზულია
desk-alert-from = დასაწყისი
desk-alert-until = დასასრული
desk-alert-topics-hint = ის ამ თემების გვერდებზეა; თუ არცერთია, ყველა გვერდზე.
desk-alert-source = წყარო
desk-wrong-somewhere = რაღაც ჯერ არ არის სწორი. რა, წერია თითოეულ ველთან.

# An editor ends a dispute.
desk-settle = დაასრულეთ დავა
desk-settle-lead = შემმოწმებლები ამ ნაწილზე ვერ თანხმდებიან. წაიკითხეთ, რას წერენ, და აირჩიეთ. რაც ადრე დაამტკიცეს, ისევ ძალაშია.
desk-settle-keep = დატოვეთ როგორც არის
desk-settle-earlier = დააბრუნეთ წინა ვერსია
desk-settle-was = წინა ვერსია; განსხვავება მონიშნულია
desk-done-settled = დავა დასრულდა. ამას აქ ყველა ხედავს.

# On paper and in files.
desk-paper = ქაღალდზე და ფაილებში
desk-paper-lead = შეხვედრებისთვის და სხვაგან მომუშავე მთარგმნელებისთვის: წაიღეთ ნაწილები და მოიტანეთ შესწორებები.
desk-paper-out = წაღება
desk-paper-which = ნაწილები
desk-paper-waiting = რომლებიც ელოდება
desk-paper-pdf = დასაბეჭდი ფურცელი (PDF)
desk-paper-csv = ცხრილი (CSV)
desk-paper-xliff = მთარგმნელებისთვის (XLIFF)
desk-paper-back = შესწორებების მოტანა
desk-paper-back-lead = ცხრილში წერეთ მხოლოდ ბოლო ორ სვეტში. დაბეჭდილი ფურცლიდან აკრიფეთ კოდი და ახალი სიტყვები. სანამ არ ნახავთ, არაფერი ჩაიწერება.
desk-paper-file = ცხრილი (CSV) ან XLIFF
desk-paper-look = ნახეთ, რა შეიცვლება
desk-paper-take = მიიღეთ ეს შესწორებები
desk-paper-none = ამ ფაილში ახალი არაფერია.
desk-paper-unknown = ხაზი { $line }: კოდი { $code } ახლა არცერთ ნაწილს არ აქვს. შეიძლება შეცდომით აიკრიფა, ან ნაწილი ბეჭდვის მერე შეიცვალა.
desk-paper-moved = ორიგინალი ან თარგმანი შეიცვალა მას მერე, რაც ეს წაიღეს. წაიღეთ თავიდან.
desk-paper-faults = შემოწმება ამას არ უშვებს.
desk-paper-mend = შეასწორეთ ისინი თქვენს ფაილში და ხელახლა მოიტანეთ, ან გახსენით ნაწილი აქვე და ჩაწერეთ. დანარჩენებს მათი ლოდინი არ სჭირდება.
desk-paper-head-first = ეს ტექსტი ჯერ არ არის ნათარგმნი, თარგმანი კი სათაურითა და მოკლე აღწერით იწყება. თარგმნეთ ისინი (ქვემოთ მოცემული ბმული იქ მიგიყვანთ) და დაბრუნდით ამ გვერდზე: თქვენი ფაილი ისევ აქ არის და ამ ნაწილის მიღება შესაძლებელი იქნება.
desk-paper-left = თქვენი ფაილი ({ $date }) ისევ აქ არის. ნახეთ ის კიდევ ერთხელ
desk-paper-open = ნაწილის გახსნა
desk-paper-no-file = ეს არც აქაური ცხრილია და არც XLIFF.
desk-paper-language = ეს ფაილი სხვა ენაზეა.
desk-paper-failed = ფურცელი ვერ დაიბეჭდა. აირჩიეთ ნაკლები ნაწილი ან აიღეთ ცხრილი.
desk-paper-takes = { PLURAL($count) ->
    [one] შეიცვლება { $count } ნაწილი
   *[other] შეიცვლება { $count } ნაწილი
}
desk-paper-refuses = { PLURAL($count) ->
    [one] ვერ მიიღება { $count } ნაწილი
   *[other] ვერ მიიღება { $count } ნაწილი
}
desk-paper-taken = { PLURAL($count) ->
    [one] მიღებულია { $count } ნაწილი. ელოდება დამტკიცებას.
   *[other] მიღებულია { $count } ნაწილი. ელოდება დამტკიცებას.
}

# The week, for readers of news.
desk-week = თარგმანების შემოწმების კვირა: { $city }
desk-week-of = { $from } – { $to }
desk-week-nothing = ამ კვირაში არაფერი დამტკიცდა.
desk-week-now = თითოეული ენის მდგომარეობა
desk-week-feed = კვირა სიახლეების არხად
desk-week-approved = { PLURAL($count) ->
    [one] დამტკიცდა { $count } ნაწილი: { $names }
   *[other] დამტკიცდა { $count } ნაწილი: { $names }
}

# E-mail: links and the summary of the week.
desk-sign-in-mail = მიიღეთ ბმული ელფოსტით
desk-sign-in-mail-send = გამომიგზავნეთ ბმული
desk-sign-in-sent = ნახეთ თქვენი ელფოსტა
desk-sign-in-sent-lead = თუ ეს მისამართი აქ ცნობილია, ბმული უკვე გზაშია. ის ერთხელ მუშაობს, ერთი საათის განმავლობაში. ნახეთ არასასურველი წერილებიც.
desk-join-email = თქვენი ელფოსტის მისამართი { $address } შენახულია, რომ ბმულების გამოგზავნა შეიძლებოდეს. „ჩემს გვერდზე“ შეგიძლიათ მისი წაშლა. ის წაიშლება მაშინაც, როცა წვდომას დაგიხურავენ.
desk-me-email-is = თქვენი ელფოსტის მისამართი აქ: { $address }. შესასვლელი ბმულები იქ იგზავნება. მას მხოლოდ ისინი ხედავენ, ვინც იწვევს.
desk-me-email-none = თქვენი ელფოსტის მისამართი აქ არ არის. თუ ჩაწერთ, ბმულებს ელფოსტით მიიღებთ.
desk-me-email-other = ელფოსტის სხვა მისამართი
desk-me-email-note = იქ ბმული გაიგზავნება. მისამართი შეინახება, როცა ბმულს გახსნით.
desk-me-email-sent = ბმული უკვე გზაშია. გახსენით ერთი საათის განმავლობაში: მისამართი მხოლოდ მაშინ შეინახება. ნახეთ არასასურველი წერილებიც.
desk-me-email-unsent = წერილი ვერ გაიგზავნა. შეამოწმეთ მისამართი ან მოგვიანებით სცადეთ.
desk-me-email-later = წერილი ჯერ ვერ გაიგზავნა: ფოსტის სერვერი არ პასუხობს. შეამოწმეთ მისამართი; ერთი საათის განმავლობაში მცდელობა თავისით განმეორდება.
desk-owed = წერილები, რომლებიც ვერ გაიგზავნა
desk-owed-again = კიდევ იქნება ცდა.
desk-owed-next = შემდეგი ცდა: { $moment }
desk-owed-over = მეტი ცდა აღარ იქნება.
desk-me-email-forget = ჩემი მისამართის წაშლა
desk-me-email-forgotten = თქვენი ელფოსტის მისამართი წაშლილია.
desk-me-week = ყოველ ორშაბათს გამომიგზავნეთ, რა მოხდა მაგიდასთან გასულ კვირას
desk-me-week-note = თითოეულ ასეთ წერილში არის ბმული, რომლითაც ისინი შეწყდება.
desk-people-email = ელფოსტის მისამართი
desk-people-email-note = შეიძლება ცარიელი დარჩეს. იქ გაიგზავნება ეს ბმული, შემდეგ კი ბმულები, რომლებსაც ადამიანი ითხოვს. მისამართი წაიშლება, როცა ადამიანს წვდომა დაეხურება.
desk-people-email-wrong = ეს არ არის ელფოსტის მისამართი. დაწერეთ ასე: name@example.org.
desk-people-email-taken = ელფოსტის ეს მისამართი აქ სხვას აქვს.
desk-people-mailed = ბმული გზაშია მისამართზე { $address }. თუ არ მივა, თავად გადაეცით. ის ადამიანს ერთხელ უშვებს, შვიდი დღის განმავლობაში, და აღარ გამოჩნდება.
desk-people-unmailed = წერილი მისამართზე { $address } ვერ გაიგზავნა: ელფოსტის სერვერი არ პასუხობს. ბმული თავად გადაეცით. ის ადამიანს ერთხელ უშვებს, შვიდი დღის განმავლობაში, და აღარ გამოჩნდება.
desk-people-mail-refused = ელფოსტის სერვერი არ იღებს მისამართს { $address }. შეამოწმეთ ის ან ბმული თავად გადაეცით. ის ადამიანს ერთხელ უშვებს, შვიდი დღის განმავლობაში, და აღარ გამოჩნდება.
desk-people-by-email = ახალი ბმული ელფოსტით
desk-people-mail-send = ბმულის გაგზავნა
desk-stop = შეწყდეს ყოველკვირეული წერილი?
desk-stop-button = მეტს ნუ გამომიგზავნით
desk-stop-done = ყოველკვირეულ წერილებს აღარ მიიღებთ
desk-stop-done-lead = შემოწმების მაგიდასთან, „ჩემს გვერდზე“, შეგიძლიათ ისევ ჩართოთ.
desk-stop-gone-lead = შესაძლოა, ყოველკვირეული წერილები უკვე შეწყდა. შემოწმების მაგიდასთან, „ჩემს გვერდზე“, ხედავთ, იღებთ თუ არა მათ.
desk-address = { $address } თქვენი ელფოსტის მისამართია?
desk-address-lead = იქ გაიგზავნება ბმულები, რომლებითაც { $name } შემოდის.
desk-address-button = დიახ, შეინახეთ
desk-address-done = თქვენი ელფოსტის მისამართი შენახულია
desk-address-gone-lead = „ჩემს გვერდზე“ მისამართის ხელახლა ჩაწერა შეგიძლიათ.

# Why the checks forbid a change.
fault-typed-phone = სიტყვებში ტელეფონის ნომერი წერია. ჩასვით ის სახელით, რომ სწორი დარჩეს.
fault-typed-amount = სიტყვებში თანხა წერია. ჩასვით მნიშვნელობა მისი სახელით, რომ სწორი დარჩეს.
fault-digits = სიტყვებში ციფრებია, რომლებსაც არც ერთი მნიშვნელობა არ ხსნის. ჩასვით მნიშვნელობა მისი სახელით ან რიცხვი სიტყვით დაწერეთ.
fault-facts = პროგრამის ჩასმული მნიშვნელობები ისეთი არ არის, როგორც დედანში.
fault-numbers = რიცხვები ისეთი არ არის, როგორც დედანში.
fault-links = ბმულები ისეთი არ არის, როგორც დედანში.
fault-terms = ლექსიკონის სიტყვა სხვაგვარად წერია ან სხვაგვარად არის დაკავშირებული, ვიდრე საჭიროა.
fault-unknown-fact = აქ დასახელებულია მნიშვნელობა, რომელიც არ არსებობს.
fault-expired = აქ არის მნიშვნელობა, რომელიც დღეს არ მოქმედებს.
fault-unconfirmed = აქ რაღაცას წყარო არ აქვს ან არავის დაუდასტურებია.
fault-not-for-print = აქ არის მნიშვნელობა, რომლის დაბეჭდვა არ შეიძლება, ეს ტექსტი კი იბეჭდება.
fault-markup = ტექსტში ნიშნებია, რომელთა ადგილი აქ არ არის. დახურეთ ყოველი ნიშანი და ნუ დაწერთ HTML-ს.
fault-link = ბმულს არსად მივყავართ.
fault-invisible = აქ უხილავი სიმბოლოა. წაშალეთ და ეს ადგილი თავიდან აკრიფეთ.
fault-sections = ნაწილები ან მათი რიგი ისეთი არ არის, როგორც დედანში.
fault-phrases = ფრაზა სხვაგვარად წერია, ვიდრე მის სიაში.
fault-place-name = ადგილს სხვაგვარად ჰქვია, ვიდრე ადგილების სიაში.
fault-outside = ადგილი თავისი ქალაქის გარეთაა.
fault-known-wrong = აქ რაღაცაზე ცნობილია, რომ არასწორია.
fault-phone = ტელეფონის ნომერზე ვერ დარეკავენ.
fault-hours = სამუშაო საათები არ იკითხება ან უქმე დღეებზე არაფერს ამბობს.
fault-time = ასეთი დღე ან დრო არ არსებობს ან სხვებს არ ემთხვევა.
fault-entry = ველი ცარიელია ან იქ ისეთი რამ წერია, რაც იქ არ უნდა იყოს.
fault-missing = აქ დასახელებულია ის, რაც არ არსებობს: თემა, ადგილი, დაწესებულება ან გვერდი.
fault-long = ეს ძალიან გრძელია.
fault-other = შემოწმება შეცდომას პოულობს: { $file }, სტრიქონი { $line }.

# Passkeys.
desk-sign-in-passkey = შესვლა წვდომის გასაღებით
desk-sign-in-or = ან სახელითა და პაროლით:
desk-passkeys = წვდომის გასაღებები
desk-passkey-lead = წვდომის გასაღებით შედიხართ თითის ანაბეჭდით, სახით ან ეკრანის კოდით, სახელისა და პაროლის გარეშე. გასაღები თქვენს მოწყობილობაში რჩება; აქ მისი არაფერი საიდუმლო არ ინახება.
desk-passkey-is = { $device }, დაყენდა { $date }
desk-passkey-is-used = { $device }, დაყენდა { $date }, ბოლოს გამოიყენეს { $used }
desk-passkey-add = წვდომის გასაღების დაყენება
desk-passkey-remove = წაშლა
desk-passkey-kept = წვდომის გასაღები დაყენებულია. შემდეგ ჯერზე მისით შეხვალთ.
desk-passkey-removed = წვდომის გასაღები წაიშალა და აღარავის უშვებს. ყველა სხვა მოწყობილობაზე გამოსული ხართ. წაშალეთ ის თქვენს მოწყობილობაშიც.
desk-passkey-known = ამ მოწყობილობას უკვე აქვს თქვენი წვდომის გასაღები.
desk-passkey-stopped = მოწყობილობამ წვდომის გასაღები არ მოგვცა. სცადეთ ხელახლა ან შედით სხვაგვარად.
desk-passkey-late = ამას ძალიან დიდი დრო დასჭირდა ან ორჯერ გაიგზავნა. სცადეთ ხელახლა.
desk-passkey-unknown = ეს წვდომის გასაღები აქ უცნობია ან წაშლილია. შედით სხვაგვარად და წაშალეთ ის თქვენს მოწყობილობაში.
desk-passkey-copied = როგორც ჩანს, ვიღაცას ამ წვდომის გასაღების ასლი აქვს, ამიტომ ის არავის უშვებს. შედით სხვაგვარად და წაშალეთ ის თქვენს გვერდზე.
desk-passkey-wrong = მოწყობილობის პასუხი ამ გვერდს არ ერგება. შეამოწმეთ მისამართი ბრაუზერში და სცადეთ ხელახლა.
desk-passkey-left = აქ წვდომა აღარ გაქვთ. ჰკითხეთ მას, ვინც მოგიწვიათ.
desk-passkey-many = უკვე ოცი წვდომის გასაღებია. ჯერ ერთი წაშალეთ.
desk-passkey-last = ბმულის გარდა მხოლოდ ამ გასაღებით შემოდიხართ, იმისთვის კი, რასაც აქ აკეთებთ, მარტო ბმული საკმარისი არ არის. ჯერ დააყენეთ პაროლი ან სხვა წვდომის გასაღები.
desk-proof = ისევ თქვენ ხართ?
desk-proof-lead = თქვენი შესვლიდან გარკვეული დრო გავიდა. სანამ შეიცვლება, ვინ და როგორ შემოდის აქ, კიდევ ერთხელ დაადასტურეთ, რომ ეს თქვენ ხართ. შევსებული არ დაიკარგება.
desk-proof-go = გაგრძელება
desk-proof-passkey = წვდომის გასაღების ჩვენება
desk-proof-link = ჯერ არც პაროლი გაქვთ და არც წვდომის გასაღები. შედით ახალი ბმულით: მას აქ სხვა ადამიანი ქმნის, რომელიც იწვევს, ან ის, ვინც ამ პროგრამას უვლის, ბრძანებით „witaj review link“. შემდეგ ერთი საათის განმავლობაში შეგიძლიათ პაროლის ან წვდომის გასაღების დაყენება.
desk-passkey-others = ეს წვდომის გასაღები სხვისია.
desk-first = ჯერ დააყენეთ წვდომის გასაღები ან პაროლი
desk-first-lead = რასაც აქ აკეთებთ, მაშინვე ყველა მკითხველამდე აღწევს ან სხვებს უშვებს. მხოლოდ ბმული ამისთვის არ კმარა: ის შეიძლება სხვამ იპოვოს. ერთხელ დააყენეთ ორიდან ერთი. მერე ახლახან შევსებული გაგრძელდება.
desk-first-go = შენახვა და გაგრძელება
desk-second = კიდევ ერთი დადასტურება, რომ ეს თქვენ ხართ
desk-second-lead = რასაც აქ აკეთებთ, მაშინვე ყველა მკითხველამდე აღწევს ან სხვებს უშვებს. ამისთვის საჭიროა წვდომის გასაღები ან ბმული და თქვენი პაროლი. შევსებული არ დაიკარგება.
desk-second-link = თქვენ პაროლით შემოხვედით. გახსენით ახალი ბმული ამ ბრაუზერში, სხვა ჩანართში; მერე დაბრუნდით ამ გვერდზე და გააგრძელეთ. ბმულს აქ სხვა ადამიანი ქმნის, რომელიც იწვევს, ან ის, ვინც ამ პროგრამას უვლის, ბრძანებით „witaj review link“.
desk-second-sent = ბმული თქვენს ელფოსტის მისამართზე იგზავნება. გახსენით ის ამ ბრაუზერში, სხვა ჩანართში; მერე დაბრუნდით ამ გვერდზე და გააგრძელეთ.
desk-second-lost = დაკარგეთ პაროლი ან წვდომის გასაღები? ხელახლა დაწყების საშუალებას აქ სხვა ადამიანი მოგცემთ, რომელიც იწვევს, ან ის, ვინც ამ პროგრამას უვლის, ბრძანებით „witaj review link --anew“.
desk-people-anew = დაკარგა პაროლი ან წვდომის გასაღები
desk-people-anew-note = დარწმუნდით, რომ ნამდვილად ეს ადამიანი ითხოვს. მაშინ მისი პაროლი და წვდომის გასაღებები წაიშლება და ის ყველგან გამოვა. ბმულით, რომელსაც ნახავთ, ერთხელ შემოვა და ახლებს დააყენებს.
desk-people-anew-go = ხელახლა დაწყების ნება
desk-me-password-leaked = ეს პაროლი გაჟონილია: ის იმ სიებშია, რომლებსაც პირველ რიგში სინჯავენ. აირჩიეთ სხვა და შეცვალეთ ის ყველგან, სადაც იყენებთ.
desk-me-password-unseen = ახლა ვერ მოწმდება, გაჟონილია თუ არა ეს პაროლი, ამიტომ ის არ შენახულა. სცადეთ მოგვიანებით ან უთხარით მას, ვინც ამ პროგრამას უვლის.
desk-notices = რა შეიცვალა იმაში, თუ როგორ შემოდიხართ
desk-notice-password-set = პაროლი დაყენდა.
desk-notice-password-changed = პაროლი შეიცვალა.
desk-notice-passkey-set = წვდომის გასაღები დაყენდა.
desk-notice-passkey-removed = წვდომის გასაღები წაიშალა.
desk-notice-anew = თქვენი პაროლი და წვდომის გასაღებები წაიშალა, რომ ხელახლა დაიწყოთ.
desk-notice-address = თქვენი ელფოსტის მისამართი დაემატა, შეიცვალა ან წაიშალა.
desk-notice-not-you = თუ ეს თქვენ არ იყავით, დაუყოვნებლივ უთხარით მას, ვინც მოგიწვიათ: მას შეუძლია ყველგან გამოგიყვანოთ.
