# Valeurs : montants, durées, heures d’ouverture.

money-PLN = { $amount }{ "\u00A0" }zł
money-EUR = { $amount }{ "\u00A0" }€
money-other = { $amount }{ "\u00A0" }{ $currency }
percent = { $number }{ "\u00A0" }%

duration-minute = { PLURAL($count) ->
    [one] { $count } minute
    [many] { $count } de minutes
   *[other] { $count } minutes
}
duration-hour = { PLURAL($count) ->
    [one] { $count } heure
    [many] { $count } d’heures
   *[other] { $count } heures
}
duration-day = { PLURAL($count) ->
    [one] { $count } jour
    [many] { $count } de jours
   *[other] { $count } jours
}
duration-working-day = { PLURAL($count) ->
    [one] { $count } jour ouvré
    [many] { $count } de jours ouvrés
   *[other] { $count } jours ouvrés
}
duration-week = { PLURAL($count) ->
    [one] { $count } semaine
    [many] { $count } de semaines
   *[other] { $count } semaines
}
duration-month = { $count } mois
duration-year = { PLURAL($count) ->
    [one] { $count } an
    [many] { $count } d’années
   *[other] { $count } ans
}

hours-every-day = tous les jours
hours-all-day = 24 heures sur 24
hours-closed = fermé
hours-holidays = jours fériés
hours-range = { $first }–{ $last }
hours-colon = { "\u00A0: " }
hours-separator = { "\u00A0; " }

fact-withheld = [valeur non confirmée – renseignez-vous auprès du service]

# A day with a time.
moment = { $date }, { $time }
