# The review desk: signing in, reading, approving, asking, editing.

desk-name = Stół redakcyjny
desk-home = Wróć na początek
desk-save = Zapisz
desk-kept = Zapisane.
desk-again = Wyślij ponownie
desk-typed = To, co wpisano
desk-nav-queue = Do sprawdzenia
desk-nav-me = Moje konto
desk-nav-menu = Menu
desk-sign-in = Zaloguj się
desk-sign-in-lead = Dla osób, które sprawdzają tłumaczenia i dbają o poprawność informacji.
desk-sign-in-name = Nazwa do logowania
desk-sign-in-password = Hasło
desk-sign-in-wrong = Nazwa i hasło nie pasują do siebie. Spróbuj jeszcze raz albo poproś o nowy link.
desk-sign-in-link = Nie masz hasła albo go nie pamiętasz? Poproś o nowy link osobę, która Cię zaprosiła.
desk-join = Witaj, { $name }
desk-join-lead = Tutaj sprawdzasz, czy tłumaczenia są poprawne, żeby nowe osoby w mieście mogły im zaufać.
desk-join-button = Wejdź
desk-join-note = Ten link działa raz, na tym urządzeniu. W „Moim koncie” możesz ustawić hasło i się wylogować.
desk-join-gone = Ten link już nie działa
desk-join-gone-lead = Każdy link działa raz, przez siedem dni. Poproś o nowy osobę, która Cię zaprosiła.
desk-me-reviews = Sprawdzasz tłumaczenia na: { $languages }
desk-me-edits = Redagujesz: { $cities }
desk-me-admin = Zapraszasz innych.
desk-me-language = Język tych stron
desk-me-name = Twoje imię i nazwisko
desk-me-credit = Moje imię i nazwisko można pokazać przy tym, co zatwierdzam
desk-me-credit-note = Na stronach i w drukowanych pakietach. Bez zgody zamiast niego stoi tam numer.
desk-me-password = Hasło
desk-me-password-lead = Z nazwą i hasłem wejdziesz bez linku.
desk-me-password-there = Hasło jest ustawione.
desk-me-password-new = Nowe hasło
desk-me-password-hint = Co najmniej { $least } znaków. Dobre są cztery słowa, które kojarzą się tylko Tobie.
desk-me-password-short = To hasło jest za krótkie: potrzeba co najmniej { $least } znaków.
desk-me-password-long = To hasło jest za długie.
desk-me-password-guessable = To hasło łatwo odgadnąć: używa go wiele osób albo składa się z imion i nazw, z kolejnych liter lub z sąsiednich klawiszy. Połącz słowa, które kojarzą się tylko Tobie.
desk-me-password-name = Wybierz inną nazwę do logowania: co najmniej trzy znaki i taką, której nikt inny tu nie używa.
desk-me-password-kept = Hasło zapisane. Na wszystkich innych urządzeniach nastąpiło wylogowanie.
desk-me-sessions = Urządzenia z otwartą sesją
desk-me-session = { $device }, od { $date }
desk-me-this = to urządzenie
desk-me-end = Wyloguj tam
desk-me-ended = Wylogowano tam.
desk-me-out = Wyloguj się tutaj
desk-foreign = Ten formularz nie został wysłany stąd
desk-foreign-lead = Dla Twojego bezpieczeństwa nie został przyjęty. Otwórz te strony i spróbuj jeszcze raz.
desk-unreadable = Nie udało się tego odczytać
desk-unreadable-lead = Wróć i spróbuj jeszcze raz.
desk-large = To jest za długie
desk-large-lead = Wróć i skróć to.
desk-slow = Zbyt wiele prób naraz
desk-slow-lead = Poczekaj minutę i spróbuj jeszcze raz.
desk-down = W tej chwili nic nie można zapisać
desk-down-lead = To, co wpisano, jest nadal na tej stronie. Poczekaj minutę i wyślij jeszcze raz.
desk-out = Nastąpiło wylogowanie
desk-out-lead = Zaloguj się ponownie. Jeśli coś było wpisane, jest poniżej: najpierw to skopiuj.
desk-lost = Nie ma takiej strony
desk-lost-lead = Być może ktoś w tym czasie coś zmienił.
desk-not-yours = To nie należy do Twoich zadań
desk-not-yours-lead = Zapytaj osobę, która Cię zaprosiła, czy masz to robić.
desk-me-password-current = Dotychczasowe hasło
desk-me-password-wrong = Dotychczasowe hasło jest niepoprawne. Jeśli go nie pamiętasz, poproś o nowy link.

# What waits, and the page on which it is judged.
desk-queue-next = Zacznij od tej strony
desk-queue-begin = Zacznij
desk-queue-rest = Wszystko, co czeka
desk-queue-all = { PLURAL($count) ->
    [one] Pokaż jeszcze { $count } stronę
    [few] Pokaż jeszcze { $count } strony
    [many] Pokaż jeszcze { $count } stron
   *[other] Pokaż jeszcze { $count } strony
}
desk-queue-nothing = Nic tu nie czeka. Dziękujemy!
desk-page-done = Wszystkie części tej strony są zatwierdzone. Dziękujemy!
desk-sum = { $sections }, { $time }
desk-sections = { PLURAL($count) ->
    [one] { $count } część
    [few] { $count } części
    [many] { $count } części
   *[other] { $count } części
}
desk-minutes = { PLURAL($count) ->
    [one] około { $count } minuty
    [few] około { $count } minut
    [many] około { $count } minut
   *[other] około { $count } minuty
}
desk-hours = { PLURAL($count) ->
    [one] około { $count } godziny
    [few] około { $count } godzin
    [many] około { $count } godzin
   *[other] około { $count } godziny
}
desk-some-disputed = { PLURAL($count) ->
    [one] { $count } sporna
    [few] { $count } sporne
    [many] { $count } spornych
   *[other] { $count } spornej
}
desk-some-outdated = { PLURAL($count) ->
    [one] { $count } zmieniona
    [few] { $count } zmienione
    [many] { $count } zmienionych
   *[other] { $count } zmienionej
}
desk-some-missing = { PLURAL($count) ->
    [one] { $count } nieprzetłumaczona
    [few] { $count } nieprzetłumaczone
    [many] { $count } nieprzetłumaczonych
   *[other] { $count } nieprzetłumaczonej
}
desk-topic-none = Inne teksty
desk-reason-emergency = czytają to osoby w niebezpieczeństwie
desk-reason-urgent = pilne
desk-reason-facts = liczby i terminy
desk-reason-read = często czytane
desk-reason-first-steps = prowadzą tu pierwsze kroki
desk-filter = Pokaż tylko część
desk-filter-all = wszystko
desk-filter-topic = Temat
desk-filter-state = Stan
desk-filter-layer = Dotyczy
desk-filter-city = Miasto
desk-filter-show = Pokaż
desk-state-draft = czeka na Ciebie
desk-state-outdated = oryginał się zmienił
desk-state-disputed = zdania są podzielone
desk-state-missing = nieprzetłumaczone
desk-approved-by = zatwierdzone: { $name }, { $date }
desk-live = Strona, jaką widzą czytelnicy
desk-pack = W drukowanym pakiecie
desk-side-missing = Tu jeszcze nic nie ma.
desk-changed-since = Co się zmieniło od zatwierdzenia
desk-before = przedtem
desk-now = teraz
desk-changed-unknown = Poprzedni tekst nie jest już przechowywany. Przeczytaj całą część.
desk-guards = Co się nie zgadza
desk-talk-answer = Odpowiedz
desk-send = Wyślij
desk-good = Dobre
desk-change = Poprawiam
desk-translate = Tłumaczę
desk-edit-heading = Nagłówek
desk-edit-body = Tekst
desk-edit-say = Jak się to wymawia
desk-edit-chips = Te wartości wstawia program. Zostaw ich nazwy w tekście dokładnie tak, jak są:
desk-preview = Tak to będzie wyglądać
desk-change-save = Zapisz i zatwierdź
desk-change-look = Zobacz, jak wygląda
desk-chips-lead = Wartości, które wstawia program. Dotknij wartości, aby wstawić ją tam, gdzie piszesz, albo ją tam przenieść:
desk-chip-lacks = nie ma w tekście
desk-link = Link
desk-link-words = Słowa linku
desk-links-lead = Linki. Dotknij linku w tekście, aby zmienić jego słowa, albo tutaj, aby wstawić go tam, gdzie piszesz:
desk-edit-links = Nawias okrągły za linkiem mówi, dokąd on prowadzi. Zostaw go dokładnie tak, jak jest:
desk-look = Podgląd
desk-look-says = To jest podgląd. Nie jest opublikowany i nikt inny go nie widzi.
desk-look-page = Podgląd: cała strona
desk-look-pack = Podgląd: w drukowanym pakiecie
desk-look-number = Strona { $number }
desk-look-unprinted = W tej postaci nie da się tego wydrukować.
desk-look-live = Pokaż całą stronę podczas pisania
desk-ask = Nie rozumiem oryginału
desk-ask-label = Co jest niejasne? Przeczytają to redaktorzy.
desk-ask-send = Wyślij pytanie
desk-more = Coś innego
desk-talk-label = Twoje słowa do innych
desk-talk-say = Napisz komentarz
desk-wrong = Tłumaczenie jest niepoprawne
desk-talk-empty = Nic nie jest wpisane. Napisz najpierw kilka słów.
desk-talk-long = To za długie na komentarz. Skróć to.
desk-talk-comment = Komentarz
desk-talk-question = Pytanie o oryginał
desk-talk-objection = Ktoś uważa, że tłumaczenie jest niepoprawne
desk-done-good = Zatwierdzone. Dziękujemy! Oto następna część.
desk-done-changed = Zapisane i zatwierdzone. Dziękujemy! Oto następna część.
desk-done-asked = Redaktorzy mają Twoje pytanie. Odpowiedź znajdziesz tutaj.
desk-done-said = Wysłane. Inni mogą to tu przeczytać.
desk-done-wrong = Odnotowane. Do rozstrzygnięcia czytelnicy widzą, że zdania są podzielone.
desk-moved = W międzyczasie ktoś zmienił tę część. Powyżej jest to, co obowiązuje teraz. Twój tekst jest zachowany.
desk-guarded = Różni się od oryginału w tym, co musi być takie samo. Twój tekst jest zachowany.
desk-faults = Tak nie można tego zapisać; Twój tekst jest zachowany. Kontrola mówi:
desk-head-first = Najpierw przetłumacz tytuł i streszczenie, potem części. To, co tu napisano, jest zachowane.
desk-built-upon = Na tej zmianie opierają się późniejsze, więc nie można jej cofnąć osobno.
desk-read-only = W tej chwili nie można zapisywać treści. Twój tekst jest zachowany; powiedz o tym osobie, która Cię zaprosiła.
desk-full = Dysk jest pełny. Twój tekst jest zachowany; powiedz o tym osobie, która Cię zaprosiła.
desk-merging = Ktoś właśnie pracuje na plikach. Twój tekst jest zachowany; spróbuj za kilka minut.
desk-obstacle = Nie udało się tego zapisać. Twój tekst jest zachowany; spróbuj za kilka minut.

# What differs between a translation and its original.
guard-fact-missing = W tłumaczeniu brakuje wartości „{ $value }” z oryginału.
guard-fact-extra = W tłumaczeniu jest wartość „{ $value }”, której nie ma w oryginale.
guard-phone-missing = W tłumaczeniu brakuje numeru telefonu { $value } z oryginału.
guard-phone-extra = W tłumaczeniu jest numer telefonu { $value }, którego nie ma w oryginale.
guard-amount-missing = W tłumaczeniu brakuje kwoty { $value } z oryginału.
guard-amount-extra = W tłumaczeniu jest kwota { $value }, której nie ma w oryginale.
guard-date-missing = W tłumaczeniu brakuje daty { $value } z oryginału.
guard-date-extra = W tłumaczeniu jest data { $value }, której nie ma w oryginale.
guard-hours-missing = W tłumaczeniu brakuje godziny { $value } z oryginału.
guard-hours-extra = W tłumaczeniu jest godzina { $value }, której nie ma w oryginale.
guard-number-missing = W tłumaczeniu brakuje liczby { $value } z oryginału.
guard-number-extra = W tłumaczeniu jest liczba { $value }, której nie ma w oryginale.
guard-typed = { $value } wpisano ręcznie. Wstaw tę wartość przez jej nazwę, aby po zmianie nadal była poprawna.
guard-link-missing = W tłumaczeniu brakuje linku do { $value } z oryginału.
guard-link-extra = W tłumaczeniu jest link do { $value }, a w oryginale go nie ma.
guard-term-missing = W tłumaczeniu brakuje linku do słowa „{ $value }” ze słowniczka.
guard-term-extra = W tłumaczeniu jest link do słowa „{ $value }” ze słowniczka, a w oryginale go nie ma.
guard-section-missing = Część „{ $value }” nie jest jeszcze przetłumaczona.
guard-section-extra = W oryginale nie ma części „{ $value }”.
guard-left-over = Niektóre słowa wyglądają na nieprzetłumaczone: { $value }
guard-other-script = To jest napisane pismem innego języka: { $value }
guard-direction = Jest tu niewidoczny znak ({ $value }), który może odwrócić liczby. Usuń go i wpisz to miejsce od nowa.
guard-too-long-title = Tytuł ma { $letters } znaków; mieści się { $most }. Skróć o { $by }.
guard-too-long-summary = Streszczenie ma { $letters } znaków; mieści się { $most }. Skróć o { $by }.
guard-too-long-heading = Nagłówek ma { $letters } znaków; mieści się { $most }. Skróć o { $by }.
guard-too-long-body = Tekst ma { $letters } znaków; na papierze mieści się { $most }. Może da się go skrócić o { $by }.

# What editors and those who invite do.
desk-nav-questions = Pytania
desk-nav-texts = Teksty
desk-nav-facts = Wartości
desk-nav-history = Historia
desk-nav-people = Osoby
desk-nav-progress = Postępy
desk-questions-none = Nie ma otwartych pytań.
desk-questions-see = Zobacz tę część
desk-questions-source = Zmień oryginał
desk-questions-settle = Załatwione
desk-people-link = Wyślij ten link tej osobie. Wpuszcza raz, przez siedem dni, i nie pojawi się ponownie.
desk-people-invite = Zaproś kogoś
desk-people-name = Imię i nazwisko
desk-people-languages = Sprawdza tłumaczenia na
desk-people-also = Może też
desk-people-editor = zmieniać teksty źródłowe i wartości tego miasta
desk-me-admin-task = zapraszać innych
desk-people-make = Utwórz link
desk-people-fresh = Nowy link
desk-people-end = Wyloguj wszędzie
desk-people-leave = Odbierz dostęp
desk-people-back = Przywróć dostęp
desk-people-came = od { $date }
desk-people-invited = zaproszenie z { $date }, jeszcze bez wizyty
desk-people-edits = redaguje: { $city }
desk-people-admin = zaprasza innych
desk-people-incomplete = Wpisz imię i nazwisko i wybierz co najmniej jedno zadanie.
desk-people-known = Ktoś już się tak nazywa. Jeśli to ta sama osoba, utwórz poniżej nowy link.
desk-progress-of = zatwierdzone części: { $approved } z { $all }
desk-progress-by = Zatwierdzili: { $names }
desk-progress-oldest = najstarsze z { $date }
desk-progress-topics = Według tematów
desk-source-lead = Oryginał. Każda zmiana słowa oznacza ponowne sprawdzenie tej części we wszystkich językach.
desk-reach = Czego dotyczy ta zmiana
desk-reach-look = Zobacz, czego to dotyczy
desk-reach-pages = { PLURAL($count) ->
    [one] { $count } strona
    [few] { $count } strony
    [many] { $count } stron
   *[other] { $count } strony
}
desk-reach-languages = { PLURAL($count) ->
    [one] { $count } język
    [few] { $count } języki
    [many] { $count } języków
   *[other] { $count } języka
}
desk-reach-packs = { PLURAL($count) ->
    [one] { $count } pakiet
    [few] { $count } pakiety
    [many] { $count } pakietów
   *[other] { $count } pakietu
}
desk-reach-outdated = { PLURAL($count) ->
    [one] { $count } zatwierdzona część będzie wymagać ponownego sprawdzenia
    [few] { $count } zatwierdzone części będą wymagać ponownego sprawdzenia
    [many] { $count } zatwierdzonych części będzie wymagać ponownego sprawdzenia
   *[other] { $count } zatwierdzonej części będzie wymagać ponownego sprawdzenia
}
desk-reach-run = Wydrukowane wydanie w użyciu będzie błędne: { $name }
desk-facts-lead = Każdą wartość zapisano raz; pokazują ją wszystkie teksty we wszystkich językach.
desk-facts-find = Znajdź wartość
desk-kind-money = Kwota
desk-kind-phone = Numer telefonu
desk-kind-number = Liczba
desk-kind-percent = Procent
desk-kind-duration = Czas
desk-kind-date = Dzień
desk-kind-hours = Godziny otwarcia
desk-kind-web = Adres strony
desk-kind-statement = Na czym opiera się zdanie
desk-facts-in = Gdzie się pokazuje
desk-facts-rest = Opiera się na tym
desk-facts-statements = Żaden tekst ich nie drukuje. Każda pozycja mówi, z jakim źródłem i kiedy porównano zdanie.
desk-texts-find = Znajdź tekst
desk-fact-value = Nowa wartość
desk-fact-checked = Porównano ze źródłem dnia
desk-fact-from = Obowiązuje od (puste: od zawsze)
desk-fact-until = Obowiązuje do (puste: końca nie znamy)
desk-fact-sources = Źródła:
desk-fact-source-add = Inne znane źródło
desk-fact-source-new = Źródło, którego nie ma na liście
desk-source-title = Jego tytuł
desk-source-url = Jego adres (puste: nie ma strony)
desk-source-publisher = Kto je wydaje
desk-publisher-official = państwo
desk-publisher-local-gov = gmina, powiat lub województwo
desk-publisher-ngo = stowarzyszenie lub fundacja
desk-publisher-press = gazeta lub portal
desk-publisher-commercial = firma
desk-fact-no-source = Podaj przynajmniej jedno źródło: skąd to wiadomo?
desk-history-none = Nic jeszcze nie zmieniono albo treść nie jest przechowywana w gicie.
desk-history-undo = Cofnij
desk-queue-title = Tłumaczenia: { $language }

# Hours, places and warnings.
desk-reach-which = Które strony?
desk-reach-of = Która strona
desk-reach-in = W jakim języku
desk-nav-records = Godziny i miejsca
desk-records-lead = Godziny, numery telefonów i adresy, jakie widzą czytelnicy na stronie i w pakietach.
desk-records-find = Znajdź miejsce lub usługę
desk-record-hours = Godziny otwarcia
desk-record-hours-hint = Na przykład 08:00-16:00; z przerwą: 08:00-12:00,{ "\u00A0" }13:00-16:00. Pusta linia oznacza: zamknięte.
desk-record-expression = Godziny otwarcia w zapisie OpenStreetMap
desk-record-expression-hint = Te godziny mają własne dni, których nie da się zapisać jedną linią na dzień tygodnia.
desk-record-phones = Numery telefonów
desk-record-phone = Numer { $number }
desk-record-phone-more = Jeszcze jeden numer
desk-record-phone-hint = Z numerem kierunkowym kraju, jak +48 58 524 45 00. Aby usunąć numer, opróżnij linię albo odznacz pole. Numer z nazwą zmienia się w „Wartościach”.
desk-record-street = Ulica i numer
desk-record-postcode = Kod pocztowy
desk-record-town = Miejscowość
desk-record-district = Dzielnica
desk-record-stop = Najbliższy przystanek
desk-record-where = Na mapie
desk-record-coordinates = Stopnie na północ i wschód
desk-record-coordinates-hint = Tak, jak pokazują je mapy w internecie, z kropkami: 54.3520,{ "\u00A0" }18.6466
desk-record-accuracy = Z jaką dokładnością, w metrach
desk-record-sources = Skąd to wiadomo
desk-wrong-empty = Tu coś musi być wpisane.
desk-wrong-hours = To nie są godziny. Zapisz je tak: 08:00-16:00.
desk-wrong-expression = OpenStreetMap nie zapisuje godzin w ten sposób. Muszą w nich być święta (PH).
desk-wrong-phone = Tego numeru nie da się wybrać. Zapisz go z numerem kierunkowym kraju.
desk-wrong-coordinates = Wpisz dwie liczby z kropkami: najpierw północ, potem wschód.
desk-wrong-outside = To jest poza miastem.
desk-wrong-metres = Wpisz całkowitą liczbę metrów.
desk-wrong-postcode = To nie jest kod pocztowy.
desk-wrong-day = Wybierz dzień, który już nastał.
desk-wrong-time = Wybierz dzień i godzinę.
desk-wrong-end = Koniec musi być po początku.
desk-wrong-typed = W tych słowach nie może być cyfr: numery telefonów mają własne pola, a czas jest podany osobno.
desk-alerts-lead = Ostrzeżenie jest nad wszystkimi stronami od pierwszej do ostatniej minuty; potem znika samo.
desk-alert-new = Ogłoś ostrzeżenie
desk-alert-text = Zmień słowa
desk-alert-end = Zakończ teraz
desk-alert-holds = teraz widoczne
desk-alert-ahead = jeszcze niewidoczne
desk-alert-over = zakończone
desk-alert-words = Co się mówi ludziom
desk-alert-title = Tytuł
desk-alert-summary = Co zrobić, w jednym lub dwóch zdaniach
desk-alert-body = Co jeszcze trzeba powiedzieć (może zostać puste)
desk-alert-when = Kiedy i dla kogo
desk-alert-severity = Jak poważne
desk-alert-from = Od
desk-alert-until = Do
desk-alert-topics-hint = Jest na stronach tych tematów; bez żadnego, na wszystkich stronach.
desk-alert-source = Źródło
desk-wrong-somewhere = Coś się jeszcze nie zgadza. Co dokładnie, jest napisane przy każdym polu.

# An editor ends a dispute.
desk-settle = Zakończ spór
desk-settle-lead = Osoby sprawdzające nie zgadzają się co do tej części. Przeczytaj, co piszą, i wybierz. To, co wcześniej zatwierdzono, znów się liczy.
desk-settle-keep = Zostaw, jak jest
desk-settle-earlier = Przywróć wcześniejszą wersję
desk-settle-was = Wcześniejsza wersja; różnice są zaznaczone
desk-done-settled = Spór jest zakończony. Wszyscy to tu widzą.

# On paper and in files.
desk-paper = Na papierze i w plikach
desk-paper-lead = Na spotkania i dla tłumaczy, którzy pracują gdzie indziej: zabierz części ze sobą i przynieś poprawki.
desk-paper-out = Zabierz ze sobą
desk-paper-which = Części
desk-paper-waiting = te, które czekają
desk-paper-pdf = Arkusz do druku (PDF)
desk-paper-csv = Tabela (CSV)
desk-paper-xliff = Dla tłumaczy (XLIFF)
desk-paper-back = Przynieś poprawki
desk-paper-back-lead = W tabeli pisz tylko w dwóch ostatnich kolumnach. Z wydrukowanego arkusza przepisz kod i nowe słowa. Nic nie zostanie zapisane, zanim tego nie zobaczysz.
desk-paper-file = Tabela (CSV) lub XLIFF
desk-paper-look = Zobacz, co się zmieni
desk-paper-take = Przyjmij te poprawki
desk-paper-none = W tym pliku nie ma nic nowego.
desk-paper-unknown = Linia { $line }: żadna część nie ma teraz kodu { $code }. Może jest błąd w kodzie albo część zmieniła się od wydruku.
desk-paper-moved = Oryginał albo tłumaczenie zmieniły się, odkąd to zabrano. Zabierz to jeszcze raz.
desk-paper-faults = Kontrola tego nie przepuszcza.
desk-paper-mend = Popraw je w swoim pliku i przynieś go jeszcze raz albo otwórz część tutaj i wpisz ją. Pozostałe nie muszą na nie czekać.
desk-paper-head-first = Ten tekst nie ma jeszcze tłumaczenia, a zaczyna się ono od tytułu i streszczenia. Przetłumacz je (prowadzi tam link poniżej) i wróć na tę stronę: plik nadal tu jest, a tę część można będzie przyjąć.
desk-paper-left = Twój plik z dnia { $date } nadal tu jest. Obejrzyj go jeszcze raz
desk-paper-open = Otwórz tę część
desk-paper-no-file = To nie jest ani tabela stąd, ani XLIFF.
desk-paper-language = Ten plik jest w innym języku.
desk-paper-failed = Nie udało się wydrukować arkusza. Wybierz mniej części albo weź tabelę.
desk-paper-takes = { PLURAL($count) ->
    [one] Zmieni się { $count } część
    [few] Zmienią się { $count } części
    [many] Zmieni się { $count } części
   *[other] Zmieni się { $count } części
}
desk-paper-refuses = { PLURAL($count) ->
    [one] Nie można przyjąć { $count } części
    [few] Nie można przyjąć { $count } części
    [many] Nie można przyjąć { $count } części
   *[other] Nie można przyjąć { $count } części
}
desk-paper-taken = { PLURAL($count) ->
    [one] Przyjęto { $count } część. Czeka na zatwierdzenie.
    [few] Przyjęto { $count } części. Czekają na zatwierdzenie.
    [many] Przyjęto { $count } części. Czekają na zatwierdzenie.
   *[other] Przyjęto { $count } części. Czekają na zatwierdzenie.
}

# The week, for readers of news.
desk-week = Tydzień przy stole redakcyjnym: { $city }
desk-week-of = Od { $from } do { $to }
desk-week-nothing = W tym tygodniu niczego nie zatwierdzono.
desk-week-now = Postępy w każdym języku
desk-week-feed = Tydzień jako kanał dla czytników wiadomości
desk-week-approved = { PLURAL($count) ->
    [one] zatwierdzono { $count } część: { $names }
    [few] zatwierdzono { $count } części: { $names }
    [many] zatwierdzono { $count } części: { $names }
   *[other] zatwierdzono { $count } części: { $names }
}

# E-mail: links and the summary of the week.
desk-sign-in-mail = Poproś o link e-mailem
desk-sign-in-mail-send = Wyślij mi link
desk-sign-in-sent = Zajrzyj do swojej poczty
desk-sign-in-sent-lead = Jeśli ten adres jest tu znany, link jest już w drodze. Działa raz, przez godzinę. Zajrzyj też do niechcianej poczty.
desk-join-email = Przechowujemy Twój adres e-mail { $address }, aby można było wysyłać Ci linki. W „Moim koncie” możesz go usunąć. Usuwamy go też, gdy tracisz dostęp.
desk-me-email-is = Twój adres e-mail to tutaj { $address }. Tam wysyłamy linki, którymi wchodzisz. Widzą go tylko osoby, które zapraszają.
desk-me-email-none = Nie mamy tu Twojego adresu e-mail. Gdy go podasz, możesz dostawać linki e-mailem.
desk-me-email-other = Inny adres e-mail
desk-me-email-note = Wyślemy tam link. Adres zostanie zapisany, gdy go otworzysz.
desk-me-email-sent = Link jest już w drodze. Otwórz go w ciągu godziny: dopiero wtedy adres zostanie zapisany. Zajrzyj też do niechcianej poczty.
desk-me-email-unsent = Nie udało się wysłać e-maila. Sprawdź adres albo spróbuj później.
desk-me-email-later = E-maila nie udało się jeszcze wysłać: serwer poczty nie odpowiada. Sprawdź adres; przez godzinę próba będzie powtarzana sama.
desk-owed = E-maile, których nie udało się wysłać
desk-owed-again = Próba zostanie powtórzona.
desk-owed-next = Następna próba: { $moment }
desk-owed-over = Nie będzie dalszych prób.
desk-me-email-forget = Usuń mój adres
desk-me-email-forgotten = Twój adres e-mail jest usunięty.
desk-me-week = Co poniedziałek wysyłaj mi, co działo się przy stole w poprzednim tygodniu
desk-me-week-note = W każdym takim e-mailu jest link, którym można to zakończyć.
desk-people-email = Adres e-mail
desk-people-email-note = Może zostać puste. Tam wyślemy ten link, a potem linki, o które ta osoba poprosi. Adres usuwamy, gdy osoba traci dostęp.
desk-people-email-wrong = To nie jest adres e-mail. Zapisz go jak imie@example.org.
desk-people-email-taken = Ktoś inny ma tu ten adres e-mail.
desk-people-mailed = Link jest w drodze do { $address }. Jeśli nie dotrze, przekaż go samodzielnie. Wpuszcza tę osobę raz, przez siedem dni, i nie pojawi się ponownie.
desk-people-unmailed = Nie udało się wysłać e-maila do { $address }: serwer poczty nie odpowiada. Przekaż link samodzielnie. Wpuszcza tę osobę raz, przez siedem dni, i nie pojawi się ponownie.
desk-people-mail-refused = Serwer poczty nie przyjmuje adresu { $address }. Sprawdź go albo przekaż link samodzielnie. Wpuszcza tę osobę raz, przez siedem dni, i nie pojawi się ponownie.
desk-people-by-email = Nowy link e-mailem
desk-people-mail-send = Wyślij link
desk-stop = Zakończyć cotygodniowy e-mail?
desk-stop-button = Nie wysyłaj mi go więcej
desk-stop-done = Nie dostaniesz już cotygodniowych e-maili
desk-stop-done-lead = Przy stole redakcyjnym, w „Moim koncie”, możesz je znowu włączyć.
desk-stop-gone-lead = Może cotygodniowe e-maile są już zakończone. Przy stole redakcyjnym, w „Moim koncie”, widać, czy je dostajesz.
desk-address = Czy { $address } to Twój adres e-mail?
desk-address-lead = Tam będą wysyłane linki, którymi wchodzi { $name }.
desk-address-button = Tak, zapisz
desk-address-done = Twój adres e-mail jest zapisany
desk-address-gone-lead = W „Moim koncie” możesz podać adres jeszcze raz.

# Why the checks forbid a change.
fault-typed-phone = W tekst wpisano numer telefonu. Wstaw go przez jego nazwę, aby pozostał poprawny.
fault-typed-amount = W tekst wpisano kwotę. Wstaw tę wartość przez jej nazwę, aby pozostała poprawna.
fault-digits = W tekście są cyfry, których nie wyjaśnia żadna wartość. Wstaw wartość przez jej nazwę albo napisz liczbę słowem.
fault-facts = Wartości wstawiane przez program nie są takie jak w oryginale.
fault-numbers = Liczby nie są takie jak w oryginale.
fault-links = Linki nie są takie jak w oryginale.
fault-terms = Słowo ze słowniczka jest zapisane lub podlinkowane inaczej, niż powinno.
fault-unknown-fact = Wymieniono tu wartość, której nie ma.
fault-expired = Jest tu wartość, która dziś nie obowiązuje.
fault-unconfirmed = Coś tutaj nie ma źródła albo nikt tego nie potwierdził.
fault-not-for-print = Jest tu wartość, której nie wolno drukować, a ten tekst jest drukowany.
fault-markup = W tekście są znaki, na które tu nie ma miejsca. Zamknij każdy znak i nie pisz HTML.
fault-link = Link prowadzi donikąd.
fault-invisible = Jest tu niewidoczny znak. Usuń go i wpisz to miejsce od nowa.
fault-sections = Części lub ich kolejność nie są takie jak w oryginale.
fault-phrases = Zwrot jest zapisany inaczej niż na swojej liście.
fault-place-name = Miejsce nazywa się inaczej niż na liście miejsc.
fault-outside = Miejsce leży poza swoim miastem.
fault-known-wrong = O czymś tutaj wiadomo, że jest błędne.
fault-phone = Numeru telefonu nie da się wybrać.
fault-hours = Godzin otwarcia nie da się odczytać albo nic nie mówią o dniach świątecznych.
fault-time = Dzień lub godzina nie istnieje albo nie pasuje do innych.
fault-entry = Pole jest puste albo jest w nim coś, co tam nie pasuje.
fault-missing = Wymieniono tu coś, czego nie ma: temat, miejsce, urząd lub stronę.
fault-long = To jest za długie.
fault-other = Kontrola znajduje błąd w { $file }, wiersz { $line }.

# Passkeys.
desk-sign-in-passkey = Wejdź kluczem dostępu
desk-sign-in-or = Albo nazwą i hasłem:
desk-passkeys = Klucze dostępu
desk-passkey-lead = Z kluczem dostępu wchodzisz odciskiem palca, twarzą albo kodem ekranu, bez nazwy i hasła. Klucz zostaje w Twoim urządzeniu; nic tajnego tu nie przechowujemy.
desk-passkey-is = { $device }, ustawiony { $date }
desk-passkey-is-used = { $device }, ustawiony { $date }, ostatnio użyty { $used }
desk-passkey-add = Ustaw klucz dostępu
desk-passkey-remove = Usuń
desk-passkey-kept = Klucz dostępu jest ustawiony. Następnym razem możesz nim wejść.
desk-passkey-removed = Klucz dostępu jest usunięty i nikogo już nie wpuści. Na wszystkich innych urządzeniach nastąpiło wylogowanie. Usuń go też w swoim urządzeniu.
desk-passkey-known = To urządzenie ma już Twój klucz dostępu.
desk-passkey-stopped = Urządzenie nie podało klucza dostępu. Spróbuj jeszcze raz albo wejdź inaczej.
desk-passkey-late = Trwało to zbyt długo albo zostało wysłane dwa razy. Spróbuj jeszcze raz.
desk-passkey-unknown = Tego klucza dostępu tu nie znamy albo został usunięty. Wejdź inaczej i usuń go w swoim urządzeniu.
desk-passkey-copied = Ktoś prawdopodobnie ma kopię tego klucza dostępu, więc nikogo on nie wpuści. Wejdź inaczej i usuń go na swojej stronie.
desk-passkey-wrong = Odpowiedź urządzenia nie pasuje do tej strony. Sprawdź adres w przeglądarce i spróbuj jeszcze raz.
desk-passkey-left = Nie masz już tu dostępu. Zapytaj osobę, która Cię zaprosiła.
desk-passkey-many = Jest już dwadzieścia kluczy dostępu. Najpierw usuń któryś.
desk-passkey-last = Poza linkiem wchodzisz tylko tym kluczem, a do tego, co tu robisz, sam link nie wystarcza. Najpierw ustaw hasło albo inny klucz dostępu.
desk-proof = Czy to nadal Ty?
desk-proof-lead = Od Twojego wejścia minęło trochę czasu. Zanim zmieni się, kto i jak może tu wejść, potwierdź jeszcze raz, że to Ty. To, co wpisano, nie przepadnie.
desk-proof-go = Dalej
desk-proof-passkey = Pokaż klucz dostępu
desk-proof-link = Nie masz jeszcze hasła ani klucza dostępu. Wejdź nowym linkiem: utworzy go tutaj inna osoba, która zaprasza, albo ten, kto prowadzi ten program, poleceniem „witaj review link”. Potem przez godzinę możesz ustawić hasło albo klucz dostępu.
desk-passkey-others = Ten klucz dostępu należy do kogoś innego.
desk-first = Najpierw ustaw klucz dostępu albo hasło
desk-first-lead = To, co tu robisz, od razu trafia do wszystkich czytelników albo wpuszcza innych. Sam link do tego nie wystarcza: ktoś inny mógłby go znaleźć. Ustaw jedno z dwojga, jeden raz. Potem to, co właśnie wpisano, pójdzie dalej.
desk-first-go = Zapisz i idź dalej
desk-second = Jeszcze jeden dowód, że to Ty
desk-second-lead = To, co tu robisz, od razu trafia do wszystkich czytelników albo wpuszcza innych. Potrzebny jest do tego klucz dostępu albo link i Twoje hasło. To, co wpisano, nie przepadnie.
desk-second-link = Masz już za sobą wejście hasłem. Otwórz w tej przeglądarce, w drugiej karcie, nowy link; potem wróć na tę stronę i idź dalej. Link utworzy tutaj inna osoba, która zaprasza, albo ten, kto prowadzi ten program, poleceniem „witaj review link”.
desk-second-sent = Link jest w drodze na Twój adres e-mail. Otwórz go w tej przeglądarce, w drugiej karcie; potem wróć na tę stronę i idź dalej.
desk-second-lost = Hasło albo klucz dostępu przepadły? Zacząć od nowa pozwoli Ci tutaj inna osoba, która zaprasza, albo ten, kto prowadzi ten program, poleceniem „witaj review link --anew”.
desk-people-anew = Ta osoba nie ma już hasła albo klucza dostępu
desk-people-anew-note = Upewnij się, że prosi o to naprawdę ta osoba. Wtedy jej hasło i klucze dostępu zostaną usunięte i nastąpi wylogowanie wszędzie. Linkiem, który zobaczysz, wejdzie jeden raz i ustawi nowe.
desk-people-anew-go = Pozwól zacząć od nowa
desk-me-password-leaked = To hasło wyciekło: jest na listach, od których zaczyna każdy, kto zgaduje. Wybierz inne i zmień je wszędzie, gdzie go używasz.
desk-me-password-unseen = Nie da się teraz sprawdzić, czy to hasło wyciekło, więc nie jest zapisane. Spróbuj później albo powiedz o tym temu, kto prowadzi ten program.
desk-notices = Co się zmieniło w tym, jak wchodzisz
desk-notice-password-set = Ustawiono hasło.
desk-notice-password-changed = Zmieniono hasło.
desk-notice-passkey-set = Ustawiono klucz dostępu.
desk-notice-passkey-removed = Usunięto klucz dostępu.
desk-notice-anew = Twoje hasło i klucze dostępu usunięto, aby można było zacząć od nowa.
desk-notice-address = Twój adres e-mail podano, zmieniono albo usunięto.
desk-notice-not-you = Jeśli to nie Ty, od razu powiedz o tym osobie, która Cię zaprosiła: może Cię wszędzie wylogować.
