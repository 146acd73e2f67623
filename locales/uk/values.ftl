# Значення: суми, час, години роботи.

money-PLN = { $amount }{ "\u00A0" }zł
money-EUR = { $amount }{ "\u00A0" }€
money-other = { $amount }{ "\u00A0" }{ $currency }
percent = { $number }%

# Знахідний відмінок: «Ви маєте на це 1 годину».
duration-minute = { PLURAL($count) ->
    [one] { $count } хвилину
    [few] { $count } хвилини
    [many] { $count } хвилин
   *[other] { $count } хвилини
}
duration-hour = { PLURAL($count) ->
    [one] { $count } годину
    [few] { $count } години
    [many] { $count } годин
   *[other] { $count } години
}
duration-day = { PLURAL($count) ->
    [one] { $count } день
    [few] { $count } дні
    [many] { $count } днів
   *[other] { $count } дня
}
duration-working-day = { PLURAL($count) ->
    [one] { $count } робочий день
    [few] { $count } робочі дні
    [many] { $count } робочих днів
   *[other] { $count } робочого дня
}
duration-week = { PLURAL($count) ->
    [one] { $count } тиждень
    [few] { $count } тижні
    [many] { $count } тижнів
   *[other] { $count } тижня
}
duration-month = { PLURAL($count) ->
    [one] { $count } місяць
    [few] { $count } місяці
    [many] { $count } місяців
   *[other] { $count } місяця
}
duration-year = { PLURAL($count) ->
    [one] { $count } рік
    [few] { $count } роки
    [many] { $count } років
   *[other] { $count } року
}

hours-every-day = щодня
hours-all-day = цілодобово
hours-closed = зачинено
hours-holidays = святкові дні
hours-range = { $first }–{ $last }
hours-colon = { ": " }
hours-separator = { "; " }

fact-withheld = [значення не підтверджене – запитайте в установі]

# A day with a time.
moment = { $date }, { $time }
