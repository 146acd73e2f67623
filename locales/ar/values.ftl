# القيم: المبالغ والمدد وساعات العمل.

money-PLN = { $amount }{ "\u00A0" }زلوتي
money-EUR = { $amount }{ "\u00A0" }يورو
money-other = { $amount }{ "\u00A0" }{ $currency }
percent = { $number }%

duration-minute = { PLURAL($count) ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
duration-hour = { PLURAL($count) ->
    [zero] { $count } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
duration-day = { PLURAL($count) ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
duration-working-day = { PLURAL($count) ->
    [zero] { $count } يوم عمل
    [one] يوم عمل واحد
    [two] يوما عمل
    [few] { $count } أيام عمل
    [many] { $count } يوم عمل
   *[other] { $count } يوم عمل
}
duration-week = { PLURAL($count) ->
    [zero] { $count } أسبوع
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $count } أسابيع
    [many] { $count } أسبوعًا
   *[other] { $count } أسبوع
}
duration-month = { PLURAL($count) ->
    [zero] { $count } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
duration-year = { PLURAL($count) ->
    [zero] { $count } سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
}

hours-every-day = كل يوم
hours-all-day = على مدار الساعة
hours-closed = مغلق
hours-holidays = أيام العطل الرسمية
hours-range = من { $first } إلى { $last }
hours-colon = { ": " }
hours-separator = { "؛ " }

fact-withheld = [القيمة غير مؤكدة – يُرجى السؤال في الدائرة المختصة]

# A day with a time.
moment = { $date }، { $time }
