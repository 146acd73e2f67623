# თემები: სათაური და თითო წინადადება თითოეულზე.

topic-first-steps = პირველი ნაბიჯები
topic-first-steps-summary = რა გააკეთოთ პირველ დღეებში და სად იკითხოთ.

topic-legal-stay = კანონიერი ბინადრობა
topic-legal-stay-summary = დოკუმენტები, ვადები და უწყებები, რომლებიც თქვენს ბინადრობას განიხილავენ.

topic-health = ჯანმრთელობა
topic-health-summary = ექიმები, საავადმყოფოები, დაზღვევა და დახმარება ღამით.

topic-education = განათლება
topic-education-summary = საბავშვო ბაღი, სკოლა და უნივერსიტეტი.

topic-work = სამუშაო
topic-work-summary = ხელშეკრულება, ხელფასი, თქვენი უფლებები და სამუშაოს პოვნა.

topic-housing = საცხოვრებელი
topic-housing-summary = ბინის ქირაობა, მისამართის რეგისტრაცია და დახმარება, თუ საცხოვრებელი არ გაქვთ.

topic-social-assistance = სოციალური დახმარება
topic-social-assistance-summary = ფული, ოჯახების დახმარება და უფასო იურისტი.

topic-safety = უსაფრთხოება და საგანგებო შემთხვევები
topic-safety-summary = საგანგებო ნომრები და დახმარება, როცა საფრთხეში ხართ.

topic-polish-language = პოლონური ენა
topic-polish-language-summary = კურსები, საუბრის პრაქტიკა და გამოცდები.

topic-transport-money = ტრანსპორტი და ფული
topic-transport-money-summary = ბილეთები, მართვის მოწმობა, საბანკო ანგარიში და გადასახადები.

topic-culture-community = კულტურა და საზოგადოება
topic-culture-community-summary = ბიბლიოთეკები, სამეზობლო სახლები და ადამიანები, რომელთა გაცნობაც ღირს.

topic-taking-part = მონაწილეობა ქალაქის ცხოვრებაში
topic-taking-part-summary = როგორ თქვათ თქვენი აზრი და როგორ ჩაერთოთ.
