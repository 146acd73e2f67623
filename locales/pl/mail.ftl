# E-mails of the review desk. Addresses of pages stand below the sentences, on lines of their own.

mail-hello = Dzień dobry, { $name },
mail-invited = Zaproszenie do stołu redakcyjnego
mail-invited-lead = Zapraszamy do stołu redakcyjnego ({ $city }). Tu ludzie sprawdzają, czy informacje dla nowo przybyłych są w ich języku poprawne.
mail-link = Link do stołu redakcyjnego
mail-link-here = Tym linkiem wejdziesz:
mail-link-once = Działa raz, przez siedem dni. Nie przekazuj go: kto go otworzy, wejdzie jako Ty.
mail-link-hour = Działa raz, przez godzinę. Nie przekazuj go: kto go otworzy, wejdzie jako Ty.
mail-mistaken = Jeśli to nie do Ciebie, usuń ten e-mail.
mail-unasked = Jeśli to nie Ty o niego prosisz, usuń ten e-mail. Nic więcej się nie stanie.
mail-address = Czy to Twój adres e-mail?
mail-address-here = Ten adres podano przy stole redakcyjnym. Jeśli jest Twój, potwierdź to tutaj:
mail-address-hour = Link działa raz, przez godzinę.
mail-address-moved = Zmienił się Twój adres e-mail przy stole redakcyjnym
mail-address-moved-lead = Linki, którymi wchodzisz, są odtąd wysyłane na inny adres. Jeśli to nie Ty go zmieniasz, od razu powiedz o tym osobie, która Cię zaprosiła.
mail-notice = Zmieniło się to, jak wchodzisz do stołu redakcyjnego
mail-week-more = Postęp w każdym temacie:
mail-week-stop = Dostajesz ten e-mail w każdy poniedziałek, bo to u Ciebie włączone. Aby to zakończyć:
