# Trang web.

site-name = Witaj
site-skip = Chuyển đến nội dung
site-home = Trang chủ
site-path = Bạn đang ở đây
site-footer = Về trang web này
site-language = Ngôn ngữ:
site-languages = Ngôn ngữ
site-languages-lead = Chọn ngôn ngữ bạn muốn đọc.
site-cities = Chọn thành phố của bạn
site-topics = Chủ đề
site-guides = Cần biết gì và làm gì
site-services = Ai giúp bạn
site-topic-empty = Ở đây chưa có gì.
site-about = Giới thiệu
site-privacy = Quyền riêng tư
site-accessibility = Tuyên bố về khả năng tiếp cận
site-edition = Ấn bản { $edition }, { $date }
site-map-credit = Bản đồ:

# Emergency
site-strip-call = Có người gặp nguy hiểm? Gọi:
site-all-numbers = Tất cả các số khẩn cấp
site-emergency = Số điện thoại khẩn cấp
site-emergency-lead = Chạm vào số để gọi.
site-emergency-guides = Cách gọi và cần nói gì

# Search
site-search = Tìm kiếm
site-search-label = Bạn tìm gì?
site-search-button = Tìm
site-search-empty = Gõ một từ hoặc một câu hỏi, ví dụ: bác sĩ, PESEL, tôi cần tìm nhà.
site-search-results = Kết quả cho: { $query }
site-search-hits = Kết quả
site-search-count = { $count } kết quả
site-search-nearest = Chúng tôi không tìm thấy đúng những từ này.
site-search-closest = Kết quả gần nhất
site-search-nothing = Chúng tôi không tìm thấy gì. Hãy thử từ khác, chọn một chủ đề hoặc gọi điện.
site-search-suggestion = Ý bạn là:
site-suggestions = Gợi ý
site-suggestions-count = { $count } gợi ý
site-call = Gọi:
site-search-ask = Hỏi trực tiếp một người
site-kind-guide = hướng dẫn
site-kind-service = trợ giúp
site-filter = Thu hẹp kết quả
site-filter-open = Đang mở cửa
site-filter-language = Ngôn ngữ phục vụ
site-filter-layer = Áp dụng ở đâu
site-filter-remove = Bỏ: { $filter }
site-filter-clear = Bỏ tất cả
site-filter-nothing = Không còn kết quả nào với các lựa chọn này. Hãy bỏ bớt một lựa chọn.
site-filter-guides = Bài hướng dẫn không có giá và giờ mở cửa nên không hiện ở đây: { $count }.
site-filter-show-guides = Hiện các bài đó
site-search-more = Hiện tất cả: { $count }
site-search-topics = Chủ đề gần nhất
site-search-all-topics = Tất cả chủ đề
site-missing-write = Viết cho thành phố biết còn thiếu gì. Câu hỏi của bạn đã có sẵn trong thư.
site-missing-subject = Witaj: còn thiếu thông tin
site-missing-letter = Tôi đã tìm trên Witaj mà không thấy: { $query }
site-missing-counted = Chúng tôi đếm các câu hỏi chưa có câu trả lời và không lưu gì về bạn. Nhờ vậy chúng tôi biết còn thiếu gì.
site-fact-since = Áp dụng từ { $date }
site-fact-until = Áp dụng đến { $date }
site-fact-between = Áp dụng từ { $since } đến { $until }
site-fact-later = Từ { $date }: { $value }
site-fact-source = Nguồn:
site-fact-more = Đọc thêm

# Home page
site-welcome = Chào mừng bạn! Đây là { $city }.
site-home-lead = Cần biết gì và làm gì khi bạn bắt đầu cuộc sống ở Ba Lan. Từng bước một, bằng ngôn ngữ của bạn.
site-home-more = Thông tin hữu ích
site-places = Bản đồ và địa chỉ
site-places-about = Cơ quan, bác sĩ và nơi giúp đỡ trong thành phố
site-places-lead = Mỗi địa điểm có một số. Số này giống nhau trên bản đồ và trong bộ tài liệu chào mừng.
site-helpers = Ai tư vấn và phiên dịch
site-helpers-about = Luật sư, phiên dịch, người hỗ trợ
site-helpers-lead = Các tổ chức này giúp bạn nói chuyện với cơ quan, phiên dịch và tư vấn. Họ tự công bố các dịch vụ này.
site-helps-in = Giúp về việc
site-met = Xem:
site-packs = Bộ tài liệu chào mừng
site-packs-about = Tất cả trong một tệp để in
site-packs-lead = Thông tin quan trọng nhất trong một tệp PDF. Bạn có thể in ra hoặc lưu vào điện thoại.
site-packs-none = Bộ tài liệu chưa sẵn sàng. Mọi thông tin đều có trên trang web này.
site-pack-draft = Bản nháp: văn bản chưa được kiểm tra
product-welcome = Bộ tài liệu chào mừng
site-letter = Thư của thị trưởng
site-letter-about = Đôi lời mở đầu
site-values = Giá trị và quy tắc
site-values-about = Chúng ta sống cùng nhau ở đây như thế nào
site-glossary = Bảng từ
site-glossary-about = Những từ khó của cơ quan nhà nước
site-phrases = Câu nói thường dùng
site-phrases-about = Nói gì hoặc đưa cho xem gì bằng tiếng Ba Lan

# Guide, help, place
site-who-helps = Ai có thể giúp
site-where = Ở đâu
site-contact = Liên hệ
site-hours = Giờ làm việc
site-at-a-glance = Tóm tắt
site-organization = Đơn vị phụ trách
site-cost = Chi phí
site-audience = Dành cho ai
site-served-in = Ngôn ngữ phục vụ:
site-appointment = Đặt hẹn
site-district = Quận:
site-stop = Trạm dừng:
site-say-it = Đọc là:
site-place-names = Tên các địa điểm bằng tiếng Việt:
site-open-map = Mở trong bản đồ
site-locator = Bản đồ: ở đâu
site-services-here = Tại đây:
site-access = Lối vào:
site-access-more = Mô tả lối vào
site-related = Cũng có thể giúp bạn
site-sources = Chúng tôi biết từ đâu
site-sources-count = { $count } nguồn
site-checked = đã kiểm tra: { $date }
site-stale = – đã đến lúc kiểm tra lại. Hãy hỏi xem thông tin còn đúng không.
site-fact-checked = (đã kiểm tra: { $date })

# State of a text: short, on lists
site-mark-approved = đã phê duyệt
site-mark-draft = chưa được kiểm tra
site-mark-outdated = bản gốc đã thay đổi
site-mark-disputed = còn ý kiến khác nhau
site-mark-missing = chỉ có bằng { $language }

# State of a text: a sentence on the page
site-trust-approved = Được phê duyệt bởi { $names }, { $date }.
site-trust-source-machine = Bản nháp. Chương trình máy tính đã soạn văn bản này và chưa có người nào kiểm tra.
site-trust-source = Bản nháp. Chưa có người nào phê duyệt văn bản này.
site-trust-machine = Bản dịch máy, chưa có người nào kiểm tra. Nếu không chắc, hãy cho người khác xem bản gốc.
site-trust-person = Bản dịch chưa được người thứ hai kiểm tra. Nếu không chắc, hãy cho người khác xem bản gốc.
site-trust-outdated = Bản gốc đã thay đổi sau khi dịch. Bản dịch này có thể đã cũ.
site-trust-disputed = Những người kiểm tra văn bản này còn ý kiến khác nhau. Nếu không chắc, hãy cho người khác xem bản gốc.
site-trust-missing = Văn bản này chưa có bằng ngôn ngữ của bạn. Nó được hiển thị bằng { $language }.
site-trust-partly = Một số phần của văn bản này chưa có bằng ngôn ngữ của bạn. Các phần đó được hiển thị bằng { $language }.
site-trust-source-link = Xem bản gốc ({ $language })

# Errors
site-not-found = Không có trang này
site-not-found-lead = Địa chỉ sai hoặc trang đã chuyển đi. Hãy tìm ở phía trên hoặc chọn một chủ đề.
site-to-home = Về trang chủ
site-failed = Đã có lỗi
site-failed-lead = Đây là lỗi của chúng tôi, không phải của bạn. Hãy thử lại sau ít phút. Các số khẩn cấp vẫn hoạt động.
site-failed-reference = Khi báo lỗi, hãy cho biết số này: { $number }

# Accessibility statement
site-a11y-sample = Đây là bản mẫu. Thành phố quản lý trang web này điền các thông tin còn thiếu trước khi công bố.
site-a11y-blank = [thành phố điền trước khi công bố]
site-a11y-intro = { $body } cam kết bảo đảm khả năng tiếp cận trang web của mình theo luật Ba Lan ngày 4 tháng 4 năm 2019 về khả năng tiếp cận kỹ thuật số của trang web và ứng dụng di động của các cơ quan công.
site-a11y-scope = Tuyên bố này áp dụng cho trang web: { $address }
site-a11y-published = Ngày công bố trang web
site-a11y-updated = Ngày cập nhật quan trọng gần nhất
site-a11y-status = Tình trạng khả năng tiếp cận kỹ thuật số
site-a11y-status-text = Trang web đáp ứng một phần luật về khả năng tiếp cận kỹ thuật số. Lý do:
site-a11y-gap-translations = Các bản dịch là bản nháp. Một số văn bản có thể chưa rõ ràng hoặc chỉ có bằng tiếng Ba Lan.
site-a11y-gap-audit = Chưa có ai từ bên ngoài kiểm tra khả năng tiếp cận của trang web này.
site-a11y-gap-sign = Chưa có bản dịch sang ngôn ngữ ký hiệu Ba Lan và chưa có văn bản dễ đọc.
site-a11y-preparation = Việc lập tuyên bố này
site-a11y-prepared = Ngày lập tuyên bố
site-a11y-method = Tuyên bố dựa trên tự đánh giá.
site-a11y-contact = Liên hệ về khả năng tiếp cận
site-a11y-contact-text = Có nội dung nào trên trang web mà bạn không tiếp cận được? Hãy viết thư hoặc gọi điện.
site-a11y-email = Email
site-a11y-phone = Điện thoại
site-a11y-procedure = Yêu cầu và khiếu nại
site-a11y-procedure-right = Mọi người đều có thể yêu cầu bảo đảm khả năng tiếp cận của một trang hoặc một phần của trang. Bạn cũng có thể xin nhận thông tin ở dạng khác, ví dụ nhờ đọc to.
site-a11y-procedure-what = Trong yêu cầu, hãy ghi thông tin liên hệ của bạn, nêu trang hoặc phần cần sửa và cho biết bạn cần thông tin ở dạng nào.
site-a11y-procedure-when = Bạn nhận được trả lời không chậm trễ, muộn nhất trong 7 ngày. Nếu không thể, cơ quan sẽ nêu thời hạn mới, không quá 2 tháng.
site-a11y-procedure-ombudsman = Nếu cơ quan từ chối, bạn có thể khiếu nại với cơ quan đó, sau đó gửi đơn tới Rzecznik Praw Obywatelskich (Ủy viên Nhân quyền):
site-a11y-building = Khả năng tiếp cận tòa nhà
site-a11y-communication = Khả năng tiếp cận thông tin và giao tiếp

# Orders of packs
site-order = Tự soạn bộ của bạn
site-order-lead = Hãy chọn thứ bạn cần. Trước khi in bạn thấy cần bao nhiêu trang và bao nhiêu tờ.
site-order-item-lead = Thẻ quầy, tờ rơi, áp phích và biển nói về một hướng dẫn hoặc một dịch vụ: hãy mở trang đó và chọn “In thành thẻ, tờ rơi, áp phích hoặc biển”.
site-order-other-languages = Ngôn ngữ khác
site-order-situation = Hoàn cảnh
site-order-situation-all = Cho mọi người
site-order-topics = Chương
site-order-topics-all = Tất cả các chương
site-order-full = In đầy đủ mọi hướng dẫn, không chỉ những gì hoàn cảnh cần
site-order-languages = Ngôn ngữ
site-order-language-count = Chọn từ { $least } đến { $most }.
site-order-paper = Giấy
site-order-looks = Kiểu dáng
site-order-arrow = Mũi tên chỉ
site-order-item = Về:
site-order-submit = Xem số trang và giấy
site-order-other = Chọn thứ khác
site-order-summary = Đơn của bạn
site-order-duplex = in hai mặt
site-order-copies = số bản cắt ra từ một lần in: { $count }
site-order-grams = { $grams } g/m²
site-order-download = Mở tệp
site-order-final = Mọi văn bản đã được duyệt. Bạn có thể phát.
site-order-draft = Đây là bản nháp có dấu chìm. Đừng phát.
site-order-draft-texts = Văn bản chưa ai duyệt: { $count }.
site-order-draft-address = Trang web này chưa có địa chỉ công khai để mã trên giấy dẫn tới.
site-order-refused = Hiện không thể in.
site-refused-order = Không thể in như vậy. Hãy chọn ngôn ngữ, giấy hoặc kiểu khác.
site-refused-overflow = Một văn bản quá dài so với khổ này. Hãy chọn giấy lớn hơn hoặc thứ khác.
site-refused-facts = Một con số hoặc ngày đã cũ hoặc chưa được xác nhận. Thành phố phải kiểm tra trước.
site-refused-letters = Văn bản có một chữ không in được.
site-refused-broken = Có lỗi trong mẫu in. Đó là lỗi của chúng tôi, không phải của bạn.
site-order-details = Chi tiết cho nhân viên thành phố (tiếng Anh)
site-order-wrong = Đơn này nêu một thứ không có. Hãy chọn lại.
site-busy = Máy in đang bận
site-busy-lead = Lúc này có nhiều người đặt in. Hãy thử lại sau một phút.
site-print-item = In thành thẻ, tờ rơi, áp phích hoặc biển
site-order-pages = { PLURAL($count) ->
    [one] { $count } trang
   *[other] { $count } trang
}
site-order-sheets = { PLURAL($count) ->
    [one] { $count } tờ
   *[other] { $count } tờ
}
