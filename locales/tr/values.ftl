# Değerler: tutarlar, süreler, çalışma saatleri.

money-PLN = { $amount }{ "\u00A0" }zł
money-EUR = { $amount }{ "\u00A0" }€
money-other = { $amount }{ "\u00A0" }{ $currency }
percent = %{ $number }

duration-minute = { $count } dakika
duration-hour = { $count } saat
duration-day = { $count } gün
duration-working-day = { $count } iş günü
duration-week = { $count } hafta
duration-month = { $count } ay
duration-year = { $count } yıl

hours-every-day = her gün
hours-all-day = günün 24 saati
hours-closed = kapalı
hours-holidays = resmî tatiller
hours-range = { $first }–{ $last }
hours-colon = { ": " }
hours-separator = { "; " }

fact-withheld = [bu bilgi doğrulanmadı – lütfen kuruma sorun]

# A day with a time.
moment = { $date }, { $time }
