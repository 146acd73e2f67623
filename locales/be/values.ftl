# Значэнні: сумы, час, гадзіны працы.

money-PLN = { $amount }{ "\u00A0" }zł
money-EUR = { $amount }{ "\u00A0" }€
money-other = { $amount }{ "\u00A0" }{ $currency }
percent = { $number }%

# Вінавальны склон: «На гэта вам даюць 1 гадзіну».
duration-minute = { PLURAL($count) ->
    [one] { $count } хвіліну
    [few] { $count } хвіліны
    [many] { $count } хвілін
   *[other] { $count } хвіліны
}
duration-hour = { PLURAL($count) ->
    [one] { $count } гадзіну
    [few] { $count } гадзіны
    [many] { $count } гадзін
   *[other] { $count } гадзіны
}
duration-day = { PLURAL($count) ->
    [one] { $count } дзень
    [few] { $count } дні
    [many] { $count } дзён
   *[other] { $count } дня
}
duration-working-day = { PLURAL($count) ->
    [one] { $count } рабочы дзень
    [few] { $count } рабочыя дні
    [many] { $count } рабочых дзён
   *[other] { $count } рабочага дня
}
duration-week = { PLURAL($count) ->
    [one] { $count } тыдзень
    [few] { $count } тыдні
    [many] { $count } тыдняў
   *[other] { $count } тыдня
}
duration-month = { PLURAL($count) ->
    [one] { $count } месяц
    [few] { $count } месяцы
    [many] { $count } месяцаў
   *[other] { $count } месяца
}
duration-year = { PLURAL($count) ->
    [one] { $count } год
    [few] { $count } гады
    [many] { $count } гадоў
   *[other] { $count } года
}

hours-every-day = штодня
hours-all-day = кругласутачна
hours-closed = зачынена
hours-holidays = святочныя дні
hours-range = { $first }–{ $last }
hours-colon = { ": " }
hours-separator = { "; " }

fact-withheld = [значэнне не пацверджана – спытайце ва ўстанове]

# A day with a time.
moment = { $date }, { $time }
