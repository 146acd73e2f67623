# Giá trị: số tiền, thời hạn, giờ mở cửa.

money-PLN = { $amount }{ "\u00A0" }zł
money-EUR = { $amount }{ "\u00A0" }€
money-other = { $amount }{ "\u00A0" }{ $currency }
percent = { $number }%

duration-minute = { $count } phút
duration-hour = { $count } giờ
duration-day = { $count } ngày
duration-working-day = { $count } ngày làm việc
duration-week = { $count } tuần
duration-month = { $count } tháng
duration-year = { $count } năm

hours-every-day = hằng ngày
hours-all-day = suốt ngày đêm
hours-closed = đóng cửa
hours-holidays = ngày lễ
hours-range = { $first }–{ $last }
hours-colon = { ": " }
hours-separator = { "; " }

fact-withheld = [thông tin chưa được xác nhận – hãy hỏi cơ quan]

# A day with a time.
moment = { $date }, { $time }
