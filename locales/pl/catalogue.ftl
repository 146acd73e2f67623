# Rodzaje miejsc, odbiorcy, koszt, umawianie wizyt.

location-kind-city-office = urząd miasta
location-kind-state-office = urząd państwowy
location-kind-health-office = placówka NFZ
location-kind-hospital = szpital
location-kind-clinic = przychodnia
location-kind-police = policja
location-kind-labour-office = urząd pracy
location-kind-social-office = ośrodek pomocy społecznej
location-kind-crisis-centre = ośrodek interwencji kryzysowej
location-kind-legal-aid = pomoc prawna
location-kind-migrant-centre = punkt dla migrantów
location-kind-neighbourhood-house = dom sąsiedzki
location-kind-library = biblioteka
location-kind-language-school = szkoła językowa
location-kind-school = szkoła
location-kind-consulate = konsulat
location-kind-railway-station = dworzec kolejowy
location-kind-bus-station = dworzec autobusowy
location-kind-airport = lotnisko
location-kind-service-point = punkt obsługi

phrase-group-first-words = Pierwsze słowa
phrase-group-understanding = Gdy nie rozumiesz
phrase-group-office = W urzędzie
phrase-group-health = U lekarza
phrase-group-emergency = W nagłym wypadku
phrase-group-school-and-work = Szkoła i praca
phrase-group-out-and-about = Ulica, autobus i sklep
phrase-group-home = W domu

audience-everyone = dla wszystkich
audience-worker = dla osób, które pracują lub szukają pracy
audience-eu-citizen = dla obywateli Unii Europejskiej i EFTA
audience-non-eu-citizen = dla obywateli krajów spoza Unii Europejskiej
audience-student = dla studentów
audience-family = dla rodzin z dziećmi
audience-temporary-protection = dla osób z ochroną czasową
audience-refugee = dla uchodźców i osób, które proszą o ochronę

cost-free = bezpłatnie
cost-fee = płatne
cost-mixed = częściowo bezpłatnie

appointment-none = bez umawiania
appointment-possible = można się umówić
appointment-required = trzeba się umówić

city-logo = Logo: { $city }

wheelchair-yes = Można wjechać na wózku
wheelchair-limited = Na wózku tylko częściowo lub z pomocą
wheelchair-no = Nie można wjechać na wózku

amenity-step-free-entrance = wejście bez stopni
amenity-lift = winda
amenity-toilet = toaleta dla osób na wózkach
amenity-parking = parking dla osób z niepełnosprawnością
amenity-bell = dzwonek przy wejściu, by wezwać pomoc
amenity-low-counter = obniżona lada
amenity-hearing-loop = pętla indukcyjna do aparatów słuchowych
amenity-sign-language = tłumacz języka migowego, na miejscu lub przez wideo
amenity-tactile = oznaczenia dotykowe
amenity-guide-dog = można wejść z psem przewodnikiem

manner-sign-language = Obejrzyj: { $language }
manner-easy-reading = Tekst łatwy do czytania: { $language }

helper-legal-adviser = Porady prawne
helper-interpreter = Tłumaczenie
helper-mediator = Mediacja i asysta międzykulturowa
helper-mentor = Mentorzy, którzy idą z tobą

new-letter = To jest przykładowy tekst. Zastąp go listem od burmistrza lub prezydenta miasta.
new-values = To jest przykładowy tekst. Napisz tu, jak się u was mieszka razem: najpierw prawa, potem obowiązki.
