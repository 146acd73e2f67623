# مقدارها: مبلغ، مدت، ساعت کار.

money-PLN = { $amount }{ "\u00A0" }زلوتی
money-EUR = { $amount }{ "\u00A0" }یورو
money-other = { $amount }{ "\u00A0" }{ $currency }
percent = { $number }%

duration-minute = { $count } دقیقه
duration-hour = { $count } ساعت
duration-day = { $count } روز
duration-working-day = { $count } روز کاری
duration-week = { $count } هفته
duration-month = { $count } ماه
duration-year = { $count } سال

hours-every-day = هر روز
hours-all-day = شبانه‌روزی
hours-closed = تعطیل
hours-holidays = تعطیلات رسمی
hours-range = { $first } تا { $last }
hours-colon = { ": " }
hours-separator = { "؛ " }

fact-withheld = [این مقدار تأیید نشده است – لطفاً از اداره بپرسید]

# A day with a time.
moment = { $date }، { $time }
