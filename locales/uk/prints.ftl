# Що змінилося після друку: аркуш виправлень і сторінка, на яку веде QR-код пакета.

change-phone = Телефон
change-phone-hours = Коли відповідають на дзвінки
change-address = Адреса
change-place = Де
change-name = Назва
change-organization = Установа
change-value = Сума, строк або число
change-rule = Правило
change-was = Надруковано
change-now = Тепер
change-ended = Діяло лише до: { $date }.
change-withdrawn = Це вже не діє.
change-ask = Запитайте або подивіться тут:

erratum-lead = Дещо у вашому надрукованому пакеті вже неправильне. Тримайте цей аркуш разом із пакетом.
erratum-of = Для: { $product } · { $date } · видання { $edition }
erratum-made = Виправлено: { $date }
erratum-qr = Що змінилося відтоді, завжди найновіше:

site-changes = Зміни після друку
site-changes-lead = Що змінилося, відколи надруковано пакет.
site-changes-printed = Видання { $edition }, надруковано: { $date }.
site-changes-none = Відтоді в ньому нічого не змінилося.
site-changes-some = Тепер інакше:
site-changes-current = Це видання чинне. Нічого не змінилося.
site-changes-unknown = Ми не знаємо цього видання. Порівняйте номер із номером на папері. Пробний друк не має списку змін.
site-changes-retired = Це видання вже не роздають. Попросіть нове.
site-changes-onward = Тут те, що діє сьогодні:
