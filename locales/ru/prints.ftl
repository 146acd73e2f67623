# Что изменилось после печати: листок исправлений и страница, на которую ведёт QR-код пакета.

change-phone = Телефон
change-phone-hours = Когда отвечают на звонки
change-address = Адрес
change-place = Где
change-name = Название
change-organization = Учреждение
change-value = Сумма, срок или число
change-rule = Правило
change-was = Напечатано
change-now = Теперь
change-ended = Действовало только до: { $date }.
change-withdrawn = Это больше не действует.
change-ask = Спросите или посмотрите здесь:

erratum-lead = Кое-что в вашем напечатанном пакете уже неверно. Храните этот листок вместе с пакетом.
erratum-of = Для: { $product } · { $date } · издание { $edition }
erratum-made = Исправлено: { $date }
erratum-qr = Что изменилось с тех пор, всегда самое новое:

site-changes = Изменения после печати
site-changes-lead = Что изменилось с тех пор, как напечатан пакет.
site-changes-printed = Издание { $edition }, напечатано: { $date }.
site-changes-none = С тех пор в нём ничего не изменилось.
site-changes-some = Теперь иначе:
site-changes-current = Это издание действующее. Ничего не изменилось.
site-changes-unknown = Мы не знаем этого издания. Сравните номер с номером на бумаге. У пробной печати нет списка изменений.
site-changes-retired = Это издание больше не раздают. Попросите новое.
site-changes-onward = Здесь то, что действует сегодня:
