# Co się zmieniło od druku: sprostowanie i strona, do której prowadzi kod QR pakietu.

change-phone = Telefon
change-phone-hours = Kiedy odbierają telefon
change-address = Adres
change-place = Gdzie
change-name = Nazwa
change-organization = Instytucja
change-value = Kwota, termin lub liczba
change-rule = Zasada
change-was = W druku
change-now = Teraz
change-ended = Obowiązywało tylko do dnia: { $date }.
change-withdrawn = To już nieaktualne.
change-ask = Zapytaj albo sprawdź tutaj:

erratum-lead = Coś w Twoim wydrukowanym pakiecie jest już nieaktualne. Trzymaj tę kartkę razem z pakietem.
erratum-of = Dotyczy: { $product } · { $date } · wydanie { $edition }
erratum-made = Poprawiono: { $date }
erratum-qr = Co się zmieniło od tego czasu, zawsze aktualne:

site-changes = Zmiany od druku
site-changes-lead = Co się zmieniło od wydrukowania pakietu.
site-changes-printed = Wydanie { $edition }, data druku: { $date }.
site-changes-none = Od tego czasu nic się w nim nie zmieniło.
site-changes-some = To jest już inaczej:
site-changes-current = To wydanie jest aktualne. Nic się nie zmieniło.
site-changes-unknown = Nie znamy tego wydania. Porównaj numer z numerem na papierze. Wydruk próbny nie ma listy zmian.
site-changes-retired = Tego wydania już się nie rozdaje. Poproś o nowe.
site-changes-onward = Tu jest to, co obowiązuje dziś:
