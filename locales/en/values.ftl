# Values: amounts, lengths of time, opening hours.

money-PLN = { $amount }{ "\u00A0" }zł
money-EUR = { $amount }{ "\u00A0" }€
money-other = { $amount }{ "\u00A0" }{ $currency }
percent = { $number }%

duration-minute = { PLURAL($count) ->
    [one] { $count } minute
   *[other] { $count } minutes
}
duration-hour = { PLURAL($count) ->
    [one] { $count } hour
   *[other] { $count } hours
}
duration-day = { PLURAL($count) ->
    [one] { $count } day
   *[other] { $count } days
}
duration-working-day = { PLURAL($count) ->
    [one] { $count } working day
   *[other] { $count } working days
}
duration-week = { PLURAL($count) ->
    [one] { $count } week
   *[other] { $count } weeks
}
duration-month = { PLURAL($count) ->
    [one] { $count } month
   *[other] { $count } months
}
duration-year = { PLURAL($count) ->
    [one] { $count } year
   *[other] { $count } years
}

hours-every-day = every day
hours-all-day = around the clock
hours-closed = closed
hours-holidays = public holidays
hours-range = { $first }–{ $last }
hours-colon = { ": " }
hours-separator = { "; " }

fact-withheld = [value not confirmed – please ask at the office]

# A day with a time.
moment = { $date }, { $time }
