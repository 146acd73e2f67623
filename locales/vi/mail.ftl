# E-mails of the review desk. Addresses of pages stand below the sentences, on lines of their own.

mail-hello = Xin chào { $name },
mail-invited = Lời mời đến bàn duyệt bản dịch
mail-invited-lead = Bạn được mời đến bàn duyệt bản dịch ({ $city }). Ở đây mọi người kiểm tra xem thông tin cho người mới đến có đúng trong ngôn ngữ của họ không.
mail-link = Liên kết đến bàn duyệt bản dịch của bạn
mail-link-here = Bạn vào bằng liên kết này:
mail-link-once = Nó dùng được một lần, trong bảy ngày. Đừng đưa cho ai: người mở nó sẽ vào thay bạn.
mail-link-hour = Nó dùng được một lần, trong một giờ. Đừng đưa cho ai: người mở nó sẽ vào thay bạn.
mail-mistaken = Nếu thư này không phải cho bạn, hãy xóa nó.
mail-unasked = Nếu bạn không yêu cầu, hãy xóa email này. Không có gì khác xảy ra.
mail-address = Đây có phải địa chỉ email của bạn không?
mail-address-here = Địa chỉ này đã được nhập ở bàn duyệt. Nếu là của bạn, hãy xác nhận ở đây:
mail-address-hour = Liên kết dùng được một lần, trong một giờ.
mail-address-moved = Địa chỉ email của bạn ở bàn duyệt đã đổi
mail-address-moved-lead = Từ nay liên kết để bạn vào được gửi đến địa chỉ khác. Nếu không phải bạn đổi, hãy báo ngay cho người đã mời bạn.
mail-notice = Cách bạn vào bàn duyệt đã thay đổi
mail-week-more = Mỗi chủ đề đã đến đâu:
mail-week-stop = Bạn nhận email này mỗi thứ Hai vì bạn đã yêu cầu. Để dừng:
