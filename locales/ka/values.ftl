# მნიშვნელობები: თანხები, ხანგრძლივობა, სამუშაო საათები.

money-PLN = { $amount }{ "\u00A0" }zł
money-EUR = { $amount }{ "\u00A0" }€
money-other = { $amount }{ "\u00A0" }{ $currency }
percent = { $number }%

duration-minute = { $count } წუთი
duration-hour = { $count } საათი
duration-day = { $count } დღე
duration-working-day = { $count } სამუშაო დღე
duration-week = { $count } კვირა
duration-month = { $count } თვე
duration-year = { $count } წელი

hours-every-day = ყოველდღე
hours-all-day = მთელი დღე-ღამე
hours-closed = დაკეტილია
hours-holidays = უქმე დღეები
hours-range = { $first }–{ $last }
hours-colon = { ": " }
hours-separator = { "; " }

fact-withheld = [მონაცემი დადასტურებული არ არის – გთხოვთ, ჰკითხოთ უწყებაში]

# A day with a time.
moment = { $date }, { $time }
