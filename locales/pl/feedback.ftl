# What visitors tell the city about a page.

site-useful = Czy ta strona się przydała?
site-useful-yes = Tak
site-useful-no = Nie
site-feedback-here = Coś się tu nie zgadza
site-feedback = Napisz, co się nie zgadza
site-feedback-lead = Miasto czyta to, co tu napiszesz, w każdym języku. Nie może Ci tu odpowiedzieć.
site-feedback-about = O stronie:
site-feedback-text = Co się nie zgadza albo czego brakuje?
site-feedback-warning = Nie podawaj nazwisk, numerów telefonu, adresów ani numerów dokumentów: ani swoich, ani cudzych.
site-feedback-kept = Zachowujemy to, co napiszesz, stronę, jej język i wydanie oraz dzień. Nic o Tobie.
site-feedback-send = Wyślij
site-feedback-thanks = Dziękujemy
site-feedback-thanks-lead = Twoja wiadomość jest zapisana.
site-feedback-back = Wróć do strony
site-feedback-more = Chcesz coś dodać?
site-feedback-trap = Zostaw to pole puste

# Why a form was not kept
site-feedback-empty = Wybierz odpowiedź albo coś napisz.
site-feedback-long = Tekst jest za długi. Może mieć najwyżej tyle znaków: { $most }.
site-feedback-unreadable = Niektórych znaków nie udało się odczytać. Sprawdź tekst i wyślij jeszcze raz.
site-feedback-wrong = Formularz dotarł w postaci, której nie umiemy odczytać. Wypełnij go tutaj.
site-feedback-foreign = Ten formularz przyszedł z innej strony internetowej, więc go nie zachowaliśmy. Jeśli to Ty, napisz tutaj.
site-feedback-trapped = Wypełniono pole, które ma zostać puste. Usuń jego treść i wyślij jeszcze raz.
site-feedback-busy = W tej chwili pisze bardzo wiele osób. Twój tekst nadal tu jest. Wyślij go jeszcze raz za minutę.
site-feedback-down = Nie udało się tego zapisać. To nasz błąd, nie Twój. Twój tekst nadal tu jest: wyślij go jeszcze raz za kilka minut. Wszystkie inne strony działają.
