# Valores: importes, tiempo, horarios.

money-PLN = { $amount }{ "\u00A0" }zł
money-EUR = { $amount }{ "\u00A0" }€
money-other = { $amount }{ "\u00A0" }{ $currency }
percent = { $number }{ "\u00A0" }%

duration-minute = { PLURAL($count) ->
    [one] { $count } minuto
    [many] { $count } minutos
   *[other] { $count } minutos
}
duration-hour = { PLURAL($count) ->
    [one] { $count } hora
    [many] { $count } horas
   *[other] { $count } horas
}
duration-day = { PLURAL($count) ->
    [one] { $count } día
    [many] { $count } días
   *[other] { $count } días
}
duration-working-day = { PLURAL($count) ->
    [one] { $count } día laborable
    [many] { $count } días laborables
   *[other] { $count } días laborables
}
duration-week = { PLURAL($count) ->
    [one] { $count } semana
    [many] { $count } semanas
   *[other] { $count } semanas
}
duration-month = { PLURAL($count) ->
    [one] { $count } mes
    [many] { $count } meses
   *[other] { $count } meses
}
duration-year = { PLURAL($count) ->
    [one] { $count } año
    [many] { $count } años
   *[other] { $count } años
}

hours-every-day = todos los días
hours-all-day = las 24 horas
hours-closed = cerrado
hours-holidays = días festivos
hours-range = de { $first } a { $last }
hours-colon = { ": " }
hours-separator = { "; " }

fact-withheld = [valor sin confirmar: pregunte en la oficina]

# A day with a time.
moment = { $date }, { $time }
