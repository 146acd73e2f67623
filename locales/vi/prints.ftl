# Những gì đã thay đổi sau khi in: phiếu đính chính và trang mà mã QR dẫn đến.

change-phone = Điện thoại
change-phone-hours = Giờ trả lời điện thoại
change-address = Địa chỉ
change-place = Ở đâu
change-name = Tên
change-organization = Cơ quan
change-value = Số tiền, thời hạn hoặc con số
change-rule = Quy định
change-was = Bản in
change-now = Hiện nay
change-ended = Chỉ có hiệu lực đến { $date }.
change-withdrawn = Điều này không còn hiệu lực.
change-ask = Hãy hỏi hoặc xem tại đây:

erratum-lead = Có thông tin trong bộ tài liệu in của bạn không còn đúng. Hãy giữ phiếu này cùng bộ tài liệu.
erratum-of = Dành cho: { $product } · { $date } · ấn bản { $edition }
erratum-made = Đính chính ngày { $date }
erratum-qr = Những gì đã thay đổi từ đó, luôn cập nhật:

site-changes = Thay đổi sau khi in
site-changes-lead = Những gì đã thay đổi từ khi bộ tài liệu được in.
site-changes-printed = Ấn bản { $edition }, in ngày { $date }.
site-changes-none = Từ đó đến nay không có gì thay đổi.
site-changes-some = Điều này hiện đã khác:
site-changes-current = Đây là ấn bản hiện hành. Không có gì thay đổi.
site-changes-unknown = Chúng tôi không biết ấn bản này. Hãy so số này với số trên giấy. Bản nháp không có danh sách thay đổi.
site-changes-retired = Ấn bản này không còn được phát. Hãy xin bản mới.
site-changes-onward = Đây là những gì đang có hiệu lực hôm nay:
