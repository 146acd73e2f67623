# რა შეიცვალა დაბეჭდვის შემდეგ: შესწორების ფურცელი და გვერდი, რომელზეც QR კოდი მიდის.

change-phone = ტელეფონი
change-phone-hours = როდის პასუხობენ ტელეფონზე
change-address = მისამართი
change-place = სად
change-name = სახელი
change-organization = დაწესებულება
change-value = თანხა, ვადა ან რიცხვი
change-rule = წესი
change-was = დაბეჭდილი
change-now = ახლა
change-ended = მოქმედებდა მხოლოდ ამ დღემდე: { $date }.
change-withdrawn = ეს აღარ მოქმედებს.
change-ask = იკითხეთ ან ნახეთ აქ:

erratum-lead = თქვენს დაბეჭდილ პაკეტში რაღაც უკვე აღარ არის სწორი. შეინახეთ ეს ფურცელი პაკეტთან ერთად.
erratum-of = ეხება: { $product } · { $date } · გამოცემა { $edition }
erratum-made = შესწორდა: { $date }
erratum-qr = რა შეიცვალა მას შემდეგ, ყოველთვის განახლებული:

site-changes = ცვლილებები დაბეჭდვის შემდეგ
site-changes-lead = რა შეიცვალა პაკეტის დაბეჭდვის შემდეგ.
site-changes-printed = გამოცემა { $edition }, დაბეჭდილია: { $date }.
site-changes-none = მას შემდეგ მასში არაფერი შეცვლილა.
site-changes-some = ეს ახლა სხვანაირადაა:
site-changes-current = ეს მოქმედი გამოცემაა. არაფერი შეცვლილა.
site-changes-unknown = ამ გამოცემას არ ვიცნობთ. შეადარეთ ნომერი ქაღალდზე დაბეჭდილს. სამუშაო ვერსიას ცვლილებების სია არ აქვს.
site-changes-retired = ეს გამოცემა აღარ რიგდება. ითხოვეთ ახალი.
site-changes-onward = აქ არის ის, რაც დღეს მოქმედებს:
