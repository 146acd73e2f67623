# Што змянілася пасля друку: аркуш выпраўленняў і старонка, на якую вядзе QR-код пакета.

change-phone = Тэлефон
change-phone-hours = Калі адказваюць на званкі
change-address = Адрас
change-place = Дзе
change-name = Назва
change-organization = Установа
change-value = Сума, тэрмін або лік
change-rule = Правіла
change-was = Надрукавана
change-now = Цяпер
change-ended = Дзейнічала толькі да: { $date }.
change-withdrawn = Гэта больш не дзейнічае.
change-ask = Спытайце або паглядзіце тут:

erratum-lead = Нешта ў вашым надрукаваным пакеце ўжо няправільнае. Трымайце гэты аркуш разам з пакетам.
erratum-of = Для: { $product } · { $date } · выданне { $edition }
erratum-made = Выпраўлена: { $date }
erratum-qr = Што змянілася з таго часу, заўсёды самае новае:

site-changes = Змены пасля друку
site-changes-lead = Што змянілася з таго часу, як надрукаваны пакет.
site-changes-printed = Выданне { $edition }, надрукавана: { $date }.
site-changes-none = З таго часу ў ім нічога не змянілася.
site-changes-some = Цяпер інакш:
site-changes-current = Гэта выданне дзейнае. Нічога не змянілася.
site-changes-unknown = Мы не ведаем гэтага выдання. Параўнайце нумар з нумарам на паперы. Пробны друк не мае спіса змен.
site-changes-retired = Гэта выданне больш не раздаюць. Папрасіце новае.
site-changes-onward = Тут тое, што дзейнічае сёння:
