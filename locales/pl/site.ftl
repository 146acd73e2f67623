# Strona internetowa.

site-name = Witaj
site-skip = Przejdź do treści
site-home = Strona główna
site-path = Gdzie jesteś
site-footer = O tej stronie
site-language = Język:
site-languages = Języki
site-languages-lead = Wybierz język, w którym chcesz czytać.
site-cities = Wybierz miasto
site-topics = Tematy
site-guides = Co wiedzieć i co zrobić
site-services = Kto pomaga
site-topic-empty = Tu jeszcze nic nie ma.
site-about = O serwisie
site-privacy = Prywatność
site-accessibility = Deklaracja dostępności
site-edition = Wydanie { $edition } z dnia { $date }
site-map-credit = Mapa:

# Nagłe sytuacje
site-strip-call = Ktoś jest w niebezpieczeństwie? Zadzwoń:
site-all-numbers = Wszystkie numery alarmowe
site-emergency = Numery alarmowe
site-emergency-lead = Dotknij numeru, żeby zadzwonić.
site-emergency-guides = Jak zadzwonić i co powiedzieć

# Wyszukiwanie
site-search = Szukaj
site-search-label = Czego szukasz?
site-search-button = Szukaj
site-search-empty = Wpisz słowo albo pytanie, na przykład: lekarz, PESEL, szukam mieszkania.
site-search-results = Wyniki dla: { $query }
site-search-hits = Wyniki
site-search-count = { PLURAL($count) ->
    [one] { $count } wynik
    [few] { $count } wyniki
    [many] { $count } wyników
   *[other] { $count } wyniku
}
site-search-nearest = Nie znaleźliśmy dokładnie tych słów.
site-search-closest = Najbliższe wyniki
site-search-nothing = Niczego nie znaleźliśmy. Spróbuj napisać inaczej, wybierz temat albo zadzwoń.
site-search-suggestion = Czy chodzi o:
site-suggestions = Podpowiedzi
site-suggestions-count = { PLURAL($count) ->
    [one] { $count } podpowiedź
    [few] { $count } podpowiedzi
    [many] { $count } podpowiedzi
   *[other] { $count } podpowiedzi
}
site-call = Zadzwoń:
site-search-ask = Zapytaj człowieka
site-kind-guide = poradnik
site-kind-service = pomoc
site-filter = Zawęź wyniki
site-filter-open = Teraz otwarte
site-filter-language = Język obsługi
site-filter-layer = Gdzie to obowiązuje
site-filter-remove = Usuń: { $filter }
site-filter-clear = Usuń wszystkie
site-filter-nothing = Z tymi filtrami nie ma żadnych wyników. Usuń jeden z nich.
site-filter-guides = Poradniki nie mają ceny ani godzin otwarcia, dlatego ich tu nie ma: { $count }.
site-filter-show-guides = Pokaż je
site-search-more = Pokaż wszystkie: { $count }
site-search-topics = Najbliższe tematy
site-search-all-topics = Wszystkie tematy
site-missing-write = Napisz do miasta, czego brakuje. Twoje pytanie jest już w wiadomości.
site-missing-subject = Witaj: czegoś brakuje
site-missing-letter = Nie ma odpowiedzi na pytanie wpisane w Witaj: { $query }
site-missing-counted = Liczymy pytania bez odpowiedzi, ale nie zapisujemy nic o Tobie. Tak wiemy, czego brakuje.
site-fact-since = Obowiązuje od { $date }
site-fact-until = Obowiązuje do { $date }
site-fact-between = Obowiązuje od { $since } do { $until }
site-fact-later = Od { $date }: { $value }
site-fact-source = Źródło:
site-fact-more = Czytaj więcej

# Strona główna
site-welcome = Witaj! Tu jest { $city }.
site-home-lead = Co wiedzieć i co zrobić, gdy zaczynasz życie w Polsce. Krok po kroku, w Twoim języku.
site-home-more = Przydatne
site-places = Mapa i adresy
site-places-about = Urzędy, lekarze i pomoc w mieście
site-places-lead = Każde miejsce ma numer. Ten sam numer jest na mapie i w pakiecie powitalnym.
site-helpers = Kto doradzi i przetłumaczy
site-helpers-about = Prawnicy, tłumacze, asystenci
site-helpers-lead = Te organizacje pomagają rozmawiać z urzędem, tłumaczą i radzą. Same podają tę ofertę.
site-helps-in = W sprawach
site-met = Zobacz:
site-packs = Pakiet powitalny
site-packs-about = Wszystko w jednym pliku do wydruku
site-packs-lead = Najważniejsze informacje w jednym pliku PDF. Możesz go wydrukować albo zapisać w telefonie.
site-packs-none = Pakiety nie są jeszcze gotowe. Wszystkie informacje są na tej stronie.
site-pack-draft = Wersja robocza: teksty nie są jeszcze sprawdzone
product-welcome = Pakiet powitalny
site-letter = List od prezydenta miasta
site-letter-about = Kilka słów na początek
site-values = Wartości i zasady
site-values-about = Jak żyjemy tu razem
site-glossary = Słowniczek
site-glossary-about = Trudne słowa z urzędu
site-phrases = Zwroty
site-phrases-about = Co powiedzieć lub pokazać

# Poradnik, pomoc, miejsce
site-who-helps = Kto pomoże
site-where = Gdzie
site-contact = Kontakt
site-hours = Godziny
site-at-a-glance = W skrócie
site-organization = Kto prowadzi
site-cost = Koszt
site-audience = Dla kogo
site-served-in = Języki obsługi:
site-appointment = Wizyta
site-district = Dzielnica:
site-stop = Przystanek:
site-say-it = Wymowa:
site-place-names = Nazwy miejsc w innych językach:
site-open-map = Otwórz w mapach
site-locator = Mapa: gdzie to jest
site-services-here = Tutaj:
site-access = Dostępność:
site-access-more = Opis dostępności
site-related = To też może pomóc
site-sources = Skąd to wiemy
site-sources-count = { PLURAL($count) ->
    [one] { $count } źródło
    [few] { $count } źródła
    [many] { $count } źródeł
   *[other] { $count } źródła
}
site-checked = sprawdzono { $date }
site-stale = – czas sprawdzić ponownie. Zapytaj, czy to nadal aktualne.
site-fact-checked = (sprawdzono { $date })

# Stan tekstu: krótko, na listach
site-mark-approved = zatwierdzone
site-mark-draft = jeszcze niesprawdzone
site-mark-outdated = oryginał się zmienił
site-mark-disputed = są zastrzeżenia
site-mark-missing = tylko w języku: { $language }

# Stan tekstu: zdanie na stronie
site-trust-approved = Zatwierdzone: { $names }, { $date }.
site-trust-source-machine = Wersja robocza. Ten tekst przygotował program i żadna osoba go jeszcze nie sprawdziła.
site-trust-source = Wersja robocza. Żadna osoba jeszcze nie zatwierdziła tego tekstu.
site-trust-machine = Tłumaczenie automatyczne. Żadna osoba go jeszcze nie sprawdziła. W razie wątpliwości pokaż oryginał.
site-trust-person = Tłumaczenie jeszcze niesprawdzone przez drugą osobę. W razie wątpliwości pokaż oryginał.
site-trust-outdated = Oryginał zmienił się po przetłumaczeniu. To tłumaczenie może być nieaktualne.
site-trust-disputed = Osoby, które sprawdzały ten tekst, mają zastrzeżenia. W razie wątpliwości pokaż oryginał.
site-trust-missing = Tego tekstu nie ma jeszcze w Twoim języku. Pokazujemy go w języku: { $language }.
site-trust-partly = Części tego tekstu nie ma jeszcze w Twoim języku. Te części pokazujemy w języku: { $language }.
site-trust-source-link = Pokaż oryginał ({ $language })

# Błędy
site-not-found = Nie ma takiej strony
site-not-found-lead = Adres jest błędny albo strona zmieniła miejsce. Poszukaj powyżej albo wybierz temat.
site-to-home = Wróć na stronę główną
site-failed = Coś poszło nie tak
site-failed-lead = To nasz błąd, nie Twój. Spróbuj jeszcze raz za chwilę. Numery alarmowe działają.
site-failed-reference = Gdy zgłaszasz błąd, podaj ten numer: { $number }

# Deklaracja dostępności
site-a11y-sample = To jest wzór. Miasto, które prowadzi tę stronę, uzupełnia brakujące dane przed publikacją.
site-a11y-blank = [miasto uzupełnia przed publikacją]
site-a11y-intro = { $body } zobowiązuje się zapewnić dostępność swojej strony internetowej zgodnie z ustawą z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych.
site-a11y-scope = Ta deklaracja dotyczy strony internetowej: { $address }
site-a11y-published = Data publikacji strony
site-a11y-updated = Data ostatniej istotnej aktualizacji
site-a11y-status = Stan dostępności cyfrowej
site-a11y-status-text = Strona jest częściowo zgodna z ustawą o dostępności cyfrowej. Powody:
site-a11y-gap-translations = Tłumaczenia są wersjami roboczymi. Część tekstów może być niejasna albo może być tylko po polsku.
site-a11y-gap-audit = Nikt z zewnątrz jeszcze nie zbadał dostępności tej strony.
site-a11y-gap-sign = Nie ma jeszcze tłumaczeń na polski język migowy ani tekstów łatwych do czytania.
site-a11y-preparation = Przygotowanie deklaracji
site-a11y-prepared = Data sporządzenia deklaracji
site-a11y-method = Deklaracja opiera się na samoocenie.
site-a11y-contact = Kontakt w sprawie dostępności
site-a11y-contact-text = Coś na stronie jest dla Ciebie niedostępne? Napisz lub zadzwoń.
site-a11y-email = E-mail
site-a11y-phone = Telefon
site-a11y-procedure = Wnioski i skargi
site-a11y-procedure-right = Każda osoba może wystąpić z żądaniem zapewnienia dostępności cyfrowej strony lub jej elementu. Można też poprosić o informację w innej formie, na przykład o jej odczytanie.
site-a11y-procedure-what = W żądaniu podaj swoje dane kontaktowe, wskaż stronę lub element i opisz, jak informacja ma być udostępniona.
site-a11y-procedure-when = Odpowiedź przychodzi bez zbędnej zwłoki, najpóźniej w ciągu 7 dni. Jeśli to niemożliwe, urząd poda nowy termin, nie dłuższy niż 2 miesiące.
site-a11y-procedure-ombudsman = Jeśli urząd odmówi, możesz złożyć skargę do urzędu, a potem wniosek do Rzecznika Praw Obywatelskich:
site-a11y-building = Dostępność architektoniczna
site-a11y-communication = Dostępność komunikacyjno-informacyjna

# Orders of packs
site-order = Złóż własny pakiet
site-order-lead = Wybierz, czego potrzebujesz. Przed drukiem zobaczysz, ile to stron i arkuszy.
site-order-item-lead = Karty do okienka, ulotki, plakaty i tabliczki dotyczą jednego poradnika lub jednej usługi: otwórz jej stronę i wybierz tam „Wydrukuj jako kartę, ulotkę, plakat lub tabliczkę”.
site-order-other-languages = Inne języki
site-order-situation = Sytuacja
site-order-situation-all = Dla wszystkich
site-order-topics = Rozdziały
site-order-topics-all = Wszystkie rozdziały
site-order-full = Drukuj każdy poradnik w całości, nie tylko to, czego wymaga sytuacja
site-order-languages = Języki
site-order-language-count = Wybierz od { $least } do { $most }.
site-order-paper = Papier
site-order-looks = Wygląd
site-order-arrow = Strzałka wskazuje
site-order-item = Dotyczy:
site-order-submit = Pokaż strony i papier
site-order-other = Wybierz coś innego
site-order-summary = Twoje zamówienie
site-order-duplex = druk z obu stron
site-order-copies = egzemplarze wycinane z jednego wydruku: { $count }
site-order-grams = { $grams } g/m²
site-order-download = Otwórz plik
site-order-final = Wszystkie teksty są zatwierdzone. Można to rozdawać.
site-order-draft = To wersja robocza ze znakiem wodnym. Nie rozdawaj jej.
site-order-draft-texts = Teksty, których nikt jeszcze nie zatwierdził: { $count }.
site-order-draft-address = Ta strona nie ma jeszcze publicznego adresu, do którego mogłyby prowadzić kody na papierze.
site-order-refused = Tego nie można teraz wydrukować.
site-refused-order = W ten sposób się nie da. Wybierz inne języki, papier lub wygląd.
site-refused-overflow = Tekst jest za długi na ten rozmiar. Wybierz większy papier lub coś innego.
site-refused-facts = Liczba lub data jest nieaktualna albo niepotwierdzona. Miasto musi ją najpierw sprawdzić.
site-refused-letters = W tekście jest litera, której nie da się wydrukować.
site-refused-broken = Coś jest nie tak w szablonach. To nasz błąd, nie Twój.
site-order-details = Szczegóły dla pracowników miasta (po angielsku)
site-order-wrong = To zamówienie wymienia coś, czego nie ma. Wybierz jeszcze raz.
site-busy = Drukarka jest zajęta
site-busy-lead = W tej chwili zamawia wiele osób. Spróbuj ponownie za minutę.
site-print-item = Wydrukuj jako kartę, ulotkę, plakat lub tabliczkę
site-order-pages = { PLURAL($count) ->
    [one] { $count } strona
    [few] { $count } strony
    [many] { $count } stron
   *[other] { $count } strony
}
site-order-sheets = { PLURAL($count) ->
    [one] { $count } arkusz
    [few] { $count } arkusze
    [many] { $count } arkuszy
   *[other] { $count } arkusza
}
