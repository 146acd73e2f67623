# Значения: суммы, время, часы работы.

money-PLN = { $amount }{ "\u00A0" }zł
money-EUR = { $amount }{ "\u00A0" }€
money-other = { $amount }{ "\u00A0" }{ $currency }
percent = { $number }%

# Винительный падеж: «На это вам дают 1 неделю».
duration-minute = { PLURAL($count) ->
    [one] { $count } минуту
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}
duration-hour = { PLURAL($count) ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
}
duration-day = { PLURAL($count) ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
duration-working-day = { PLURAL($count) ->
    [one] { $count } рабочий день
    [few] { $count } рабочих дня
    [many] { $count } рабочих дней
   *[other] { $count } рабочего дня
}
duration-week = { PLURAL($count) ->
    [one] { $count } неделю
    [few] { $count } недели
    [many] { $count } недель
   *[other] { $count } недели
}
duration-month = { PLURAL($count) ->
    [one] { $count } месяц
    [few] { $count } месяца
    [many] { $count } месяцев
   *[other] { $count } месяца
}
duration-year = { PLURAL($count) ->
    [one] { $count } год
    [few] { $count } года
    [many] { $count } лет
   *[other] { $count } года
}

hours-every-day = ежедневно
hours-all-day = круглосуточно
hours-closed = закрыто
hours-holidays = праздничные дни
hours-range = { $first }–{ $last }
hours-colon = { ": " }
hours-separator = { "; " }

fact-withheld = [значение не подтверждено – спросите в учреждении]

# A day with a time.
moment = { $date }, { $time }
