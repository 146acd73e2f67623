# मान: रकम, अवधि, खुलने का समय।

money-PLN = { $amount }{ "\u00A0" }zł
money-EUR = { $amount }{ "\u00A0" }€
money-other = { $amount }{ "\u00A0" }{ $currency }
percent = { $number }%

duration-minute = { $count } मिनट
duration-hour = { PLURAL($count) ->
    [one] { $count } घंटा
   *[other] { $count } घंटे
}
duration-day = { $count } दिन
duration-working-day = { $count } कार्य दिवस
duration-week = { PLURAL($count) ->
    [one] { $count } हफ़्ता
   *[other] { $count } हफ़्ते
}
duration-month = { PLURAL($count) ->
    [one] { $count } महीना
   *[other] { $count } महीने
}
duration-year = { $count } साल

hours-every-day = हर दिन
hours-all-day = चौबीसों घंटे
hours-closed = बंद
hours-holidays = सरकारी छुट्टियाँ
hours-range = { $first } से { $last } तक
hours-colon = { ": " }
hours-separator = { "; " }

fact-withheld = [यह जानकारी पक्की नहीं है – कृपया दफ़्तर में पूछें]

# A day with a time.
moment = { $date }, { $time }
