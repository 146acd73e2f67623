# Tematy: tytuł i jedno zdanie o każdym.

topic-first-steps = Pierwsze kroki
topic-first-steps-summary = Co załatwić w pierwszych dniach i gdzie zapytać.

topic-legal-stay = Legalny pobyt
topic-legal-stay-summary = Dokumenty, terminy i urzędy, które zajmują się pobytem.

topic-health = Zdrowie
topic-health-summary = Lekarz, szpital, ubezpieczenie i pomoc w nocy.

topic-education = Edukacja
topic-education-summary = Przedszkole, szkoła i studia.

topic-work = Praca
topic-work-summary = Umowa, płaca, twoje prawa i szukanie pracy.

topic-housing = Mieszkanie
topic-housing-summary = Wynajem, meldunek i pomoc, gdy nie masz gdzie mieszkać.

topic-social-assistance = Pomoc społeczna
topic-social-assistance-summary = Pieniądze, pomoc dla rodziny i bezpłatny prawnik.

topic-safety = Bezpieczeństwo i nagłe sytuacje
topic-safety-summary = Numery alarmowe i pomoc, gdy coś ci grozi.

topic-polish-language = Język polski
topic-polish-language-summary = Kursy, rozmowy po polsku i egzaminy.

topic-transport-money = Transport i pieniądze
topic-transport-money-summary = Bilety, prawo jazdy, konto w banku i podatki.

topic-culture-community = Kultura i społeczność
topic-culture-community-summary = Biblioteki, domy sąsiedzkie i ludzie, których warto poznać.

topic-taking-part = Udział w życiu miasta
topic-taking-part-summary = Jak zabrać głos i działać razem z innymi.
