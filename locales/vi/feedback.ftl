# What visitors tell the city about a page.

site-useful = Trang này có hữu ích không?
site-useful-yes = Có
site-useful-no = Không
site-feedback-here = Ở đây có điều gì sai
site-feedback = Cho chúng tôi biết điều gì sai
site-feedback-lead = Thành phố đọc những gì bạn viết ở đây, bằng bất kỳ ngôn ngữ nào. Thành phố không thể trả lời bạn ở đây.
site-feedback-about = Về trang:
site-feedback-text = Điều gì sai hoặc còn thiếu?
site-feedback-warning = Đừng viết tên, số điện thoại, địa chỉ hay số giấy tờ, dù là của bạn hay của người khác.
site-feedback-kept = Chúng tôi lưu những gì bạn viết, trang, ngôn ngữ và phiên bản của trang, và ngày. Không lưu gì về bạn.
site-feedback-send = Gửi
site-feedback-thanks = Cảm ơn bạn
site-feedback-thanks-lead = Những gì bạn gửi đã được lưu.
site-feedback-back = Quay lại trang
site-feedback-more = Bạn có muốn thêm điều gì không?
site-feedback-trap = Hãy để trống ô này

# Why a form was not kept
site-feedback-empty = Hãy chọn một câu trả lời hoặc viết gì đó.
site-feedback-long = Văn bản quá dài. Số ký tự nhiều nhất: { $most }.
site-feedback-unreadable = Một số ký tự không đọc được. Hãy kiểm tra văn bản và gửi lại.
site-feedback-wrong = Biểu mẫu đến ở dạng mà chúng tôi không đọc được. Hãy điền tại đây.
site-feedback-foreign = Biểu mẫu này đến từ một trang web khác nên chúng tôi không lưu. Nếu đó là bạn, hãy viết ở đây.
site-feedback-trapped = Một ô phải để trống đã bị điền. Hãy xóa nội dung ô đó rồi gửi lại.
site-feedback-busy = Lúc này có rất nhiều người đang viết. Những gì bạn viết vẫn còn ở đây. Hãy gửi lại sau một phút.
site-feedback-down = Chúng tôi không lưu được. Đây là lỗi của chúng tôi, không phải của bạn. Những gì bạn viết vẫn còn ở đây: hãy gửi lại sau vài phút. Các trang khác vẫn hoạt động.
