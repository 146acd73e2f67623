# Pakiet powitalny do druku.

pack-title = Witaj
pack-subtitle = Pakiet powitalny
pack-contents = Spis treści
pack-edition = Wydanie { $edition } · { $date }

pack-emergency = Numery alarmowe
pack-emergency-lead = Ktoś jest w niebezpieczeństwie? Dzwoń od razu.
pack-emergency-number = Numer
pack-emergency-what = Kiedy dzwonić

pack-services = Kto pomaga
pack-left-out = Tego nie ma w druku, bo szybko się zmienia. Czytaj na stronie:
pack-hours = Godziny
pack-places-label = Adres i numer na mapie
pack-cost = Koszt
pack-languages = Języki
pack-appointment = Wizyta
pack-web = Strona
pack-email = E-mail
pack-list-separator = { ", " }
pack-page = str. { $page }
pack-checked = Dane porównano ze źródłami: { $date }.
pack-values-checked = Kwoty, terminy i numery porównano ze źródłami: { $date }.
pack-fact-checked = ({ $date })

pack-map = Mapa
pack-map-lead = Każde miejsce ma numer. Listę numerów znajdziesz na następnych stronach.
pack-map-street = Mapa ulic
pack-map-overview = Mapa przeglądowa
pack-map-line = Przystanki i miejsca
pack-map-line-lead = Najbliższy przystanek każdego miejsca, po kolei, jak mijasz je w drodze. To nie jest rozkład jazdy.
pack-map-alt = Mapa poglądowa z numerami miejsc. Te same numery, nazwy i adresy są na liście za mapą.
pack-locator-alt = Mała mapa z numerami miejsc. Adresy stoją obok.
pack-places = Miejsca na mapie
pack-place-number = Nr
pack-place = Miejsce i adres

pack-credits = Kto tłumaczył i sprawdzał
pack-credits-lead = Tekst jest zatwierdzony, gdy konkretna osoba przeczytała go i podpisała. O każdym tekście piszemy, jak jest naprawdę.
pack-sources = Źródła i daty
pack-sources-lead = Skąd wiemy to, co piszemy, i kiedy ostatnio to sprawdziliśmy. Numery w nawiasach to numery źródeł z listy.
pack-sources-list = Lista źródeł
pack-source-date = stan: { $date }

pack-imprint = O tym wydaniu
pack-licence = Teksty wolno kopiować, zmieniać i rozdawać: licencja Creative Commons Uznanie autorstwa 4.0 (CC BY 4.0).
pack-map-licence = Mapa: © OpenStreetMap contributors, licencja ODbL.
pack-printed-by = Wydrukowano programem Witaj.
pack-qr-lead = Najnowsze informacje i zmiany od tego druku:
pack-qr-alt = Kod QR z adresem strony

pack-draft = Wersja robocza
pack-draft-label = Wersja robocza: niesprawdzone teksty
pack-draft-notice = To wydruk próbny. Nie rozdawaj go. Teksty napisał lub przetłumaczył program i nikt ich jeszcze nie sprawdził.

pack-state-approved = Zatwierdzone: { $names }, { $date }
pack-state-source-machine = Tekst napisany przez program. Nikt go jeszcze nie sprawdził.
pack-state-source-person = Tekst jeszcze niesprawdzony.
pack-state-draft-machine = Tłumaczenie maszynowe. Nikt go jeszcze nie sprawdził.
pack-state-draft-person = Tłumaczenie jeszcze niesprawdzone.
pack-state-outdated = Tekst źródłowy zmienił się po tłumaczeniu. To tłumaczenie może być nieaktualne.
pack-state-disputed = Sprawdzający nie zgadzają się co do tego tekstu.
pack-state-missing = Nie ma jeszcze tłumaczenia. To jest tekst w języku źródłowym: { $language }.

pack-briefs = Więcej w tym rozdziale
pack-chapter-qr = Ten rozdział na stronie:
pack-notes = Notatki
pack-signature = Podpis: { $name }
pack-card = Karta na nagłe wypadki
pack-card-lead = Wytnij kartę, złóż ją i noś przy dokumentach.
pack-card-name = Imię i nazwisko
pack-card-born = Data urodzenia
pack-card-call = Proszę zadzwonić
pack-card-health = Choroby, leki
pack-card-speaks = Słabo mówię po polsku. Mój język: { $language }.

product-bilingual = Pakiet dwujęzyczny
product-many = Wiele języków w jednym
product-counter-card = Karta do okienka
product-leaflet = Ulotka
product-emergency-card = Karta na nagłe wypadki
product-poster = Plakat
product-door-sign = Tabliczka na drzwi
product-direction-sign = Drogowskaz
product-checklist = Lista pierwszych kroków
product-phrase-card = Karta zwrotów
product-erratum = Sprostowanie

pack-address = Adres
pack-short = To jest skrót. Cały tekst jest na stronie:
pack-arrow-left = Strzałka w lewo
pack-arrow-right = Strzałka w prawo
pack-arrow-ahead = Strzałka prosto
pack-arrow-up = Strzałka w górę po schodach
pack-arrow-down = Strzałka w dół po schodach

product-welcome-about = Wszystko o pierwszych tygodniach w jednej broszurze, w jednym języku.
product-bilingual-about = Twój język i polski obok siebie, fragment po fragmencie.
product-many-about = Numery alarmowe i pierwsze kroki w kilku językach w jednej broszurze, do okienka.
product-counter-card-about = To, co najważniejsze z jednego poradnika lub usługi, w dwóch językach, na jednej stronie A5.
product-leaflet-about = Cały tekst jednego poradnika lub usługi w dwóch językach, na jednej stronie A4.
product-emergency-card-about = Numery alarmowe na karcie wielkości karty bankowej, kilka na arkuszu do wycięcia.
product-poster-about = Jeden poradnik lub usługa w najwyżej sześciu językach, z dużym kodem QR.
product-door-sign-about = Co jest za drzwiami i kiedy jest otwarte, w najwyżej pięciu językach.
product-direction-sign-about = Strzałka i dokąd iść, w najwyżej pięciu językach.
product-checklist-about = Pierwsze kroki na kartce z polami do odhaczania.
product-phrase-card-about = Zwroty do powiedzenia i pokazania po polsku, na jednej kartce do złożenia.
product-erratum-about = Co zmieniło się od wydrukowania pakietu, na karteczce do włożenia.
variant-large-print = Duży druk
variant-greyscale = Czarno-białe, mało tuszu
variant-a3 = Papier A3
variant-a4 = Papier A4
variant-a5 = Papier A5
variant-letter = Papier Letter
variant-tabloid = Papier Tabloid
variant-sra3 = Papier SRA3
variant-booklet = Broszura do złożenia i zszycia
variant-bleed = Ze spadem i znakami cięcia, dla drukarni
variant-screen = Do czytania na ekranie
product-review = Arkusz do sprawdzenia
pack-review-lead = Poprawki zapisz na linii pod częścią. Z jej kodem można je potem wpisać przy stole redakcyjnym.
product-review-about = Części tekstów w danym języku obok oryginału, z kodami, do poprawiania długopisem. Drukowane przy stole redakcyjnym.
