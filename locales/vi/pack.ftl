# Bộ tài liệu chào mừng bản in.

pack-title = Chào mừng bạn
pack-subtitle = Bộ tài liệu chào mừng
pack-contents = Mục lục
pack-edition = Ấn bản { $edition } · { $date }

pack-emergency = Số điện thoại khẩn cấp
pack-emergency-lead = Có người gặp nguy hiểm? Hãy gọi ngay.
pack-emergency-number = Số
pack-emergency-what = Khi nào gọi

pack-services = Ai giúp bạn
pack-left-out = Phần này không được in vì thay đổi nhanh. Hãy đọc trên trang web:
pack-hours = Giờ làm việc
pack-places-label = Địa chỉ và số trên bản đồ
pack-cost = Chi phí
pack-languages = Ngôn ngữ
pack-appointment = Đặt hẹn
pack-web = Trang web
pack-email = Email
pack-list-separator = { ", " }
pack-page = tr. { $page }
pack-checked = Dữ liệu được đối chiếu với các nguồn vào: { $date }.
pack-values-checked = Số tiền, thời hạn và các con số được đối chiếu với các nguồn vào: { $date }.
pack-fact-checked = ({ $date })

pack-map = Bản đồ
pack-map-lead = Mỗi địa điểm có một số. Danh sách các số nằm ở những trang sau.
pack-map-street = Bản đồ đường phố
pack-map-overview = Bản đồ tổng quan
pack-map-line = Trạm dừng và địa điểm
pack-map-line-lead = Trạm dừng gần nhất của mỗi địa điểm, theo thứ tự bạn đi qua trong vùng. Đây không phải là lịch chạy xe.
pack-map-alt = Bản đồ tổng quan với các địa điểm được đánh số. Các số, tên và địa chỉ này có trong danh sách sau bản đồ.
pack-locator-alt = Bản đồ nhỏ có số của các địa điểm. Địa chỉ ghi bên cạnh.
pack-places = Các địa điểm trên bản đồ
pack-place-number = Số
pack-place = Địa điểm và địa chỉ

pack-credits = Ai đã dịch và kiểm tra
pack-credits-lead = Một văn bản được phê duyệt khi một người có tên cụ thể đã đọc và ký xác nhận. Với mỗi văn bản, chúng tôi ghi đúng tình trạng thật của nó.
pack-sources = Nguồn và ngày
pack-sources-lead = Vì sao chúng tôi biết những điều viết ở đây và lần kiểm tra gần nhất là khi nào. Số trong ngoặc là số của nguồn trong danh sách.
pack-sources-list = Danh sách nguồn
pack-source-date = tình trạng: { $date }

pack-imprint = Về ấn bản này
pack-licence = Bạn được phép sao chép, thay đổi và chia sẻ các văn bản: giấy phép Creative Commons Ghi công 4.0 (CC BY 4.0).
pack-map-licence = Bản đồ: © OpenStreetMap contributors, giấy phép ODbL.
pack-printed-by = In bằng chương trình Witaj.
pack-qr-lead = Thông tin mới nhất và những gì đã thay đổi sau khi in:
pack-qr-alt = Mã QR có địa chỉ trang web

pack-draft = Bản nháp
pack-draft-label = Bản nháp: văn bản chưa được kiểm tra
pack-draft-notice = Đây là bản in thử. Không phát cho người khác. Chương trình máy tính đã viết hoặc dịch các văn bản và chưa có ai kiểm tra.

pack-state-approved = Đã phê duyệt: { $names }, { $date }
pack-state-source-machine = Do chương trình máy tính viết. Chưa có ai kiểm tra.
pack-state-source-person = Chưa được kiểm tra.
pack-state-draft-machine = Bản dịch máy. Chưa có ai kiểm tra.
pack-state-draft-person = Bản dịch chưa được kiểm tra.
pack-state-outdated = Văn bản gốc đã thay đổi sau khi dịch. Bản dịch này có thể đã cũ.
pack-state-disputed = Những người kiểm tra không đồng ý với nhau về văn bản này.
pack-state-missing = Chưa có bản dịch. Đây là văn bản bằng ngôn ngữ gốc: { $language }.

pack-briefs = Thêm trong chương này
pack-chapter-qr = Chương này trên trang web:
pack-notes = Ghi chú
pack-signature = Chữ ký: { $name }
pack-card = Thẻ khẩn cấp
pack-card-lead = Cắt thẻ ra, gấp lại và giữ cùng giấy tờ của bạn.
pack-card-name = Họ tên
pack-card-born = Ngày sinh
pack-card-call = Xin gọi
pack-card-health = Bệnh, thuốc
pack-card-speaks = Tôi nói ít tiếng Ba Lan. Ngôn ngữ của tôi: { $language }.

product-bilingual = Bộ tài liệu song ngữ
product-many = Nhiều ngôn ngữ trong một cuốn
product-counter-card = Thẻ quầy
product-leaflet = Tờ rơi
product-emergency-card = Thẻ khẩn cấp
product-poster = Áp phích
product-door-sign = Biển cửa
product-direction-sign = Biển chỉ đường
product-checklist = Danh sách những bước đầu tiên
product-phrase-card = Thẻ mẫu câu
product-erratum = Phiếu đính chính

pack-address = Địa chỉ
pack-short = Đây là bản rút gọn. Toàn văn có trên trang web:
pack-arrow-left = Mũi tên sang trái
pack-arrow-right = Mũi tên sang phải
pack-arrow-ahead = Mũi tên đi thẳng
pack-arrow-up = Mũi tên lên cầu thang
pack-arrow-down = Mũi tên xuống cầu thang

product-welcome-about = Mọi điều về những tuần đầu trong một cuốn, bằng một ngôn ngữ.
product-bilingual-about = Ngôn ngữ của bạn và tiếng Ba Lan song song, từng mục.
product-many-about = Số khẩn cấp và những bước đầu tiên bằng nhiều ngôn ngữ trong một cuốn, để ở quầy.
product-counter-card-about = Điều quan trọng nhất của một hướng dẫn hoặc dịch vụ bằng hai ngôn ngữ, trên một mặt A5.
product-leaflet-about = Toàn bộ nội dung một hướng dẫn hoặc dịch vụ bằng hai ngôn ngữ, trên một mặt A4.
product-emergency-card-about = Số khẩn cấp trên thẻ cỡ thẻ ngân hàng, nhiều thẻ trên một tờ để cắt ra.
product-poster-about = Một hướng dẫn hoặc dịch vụ bằng tối đa sáu ngôn ngữ, có mã QR lớn.
product-door-sign-about = Sau cánh cửa là gì và khi nào mở, bằng tối đa năm ngôn ngữ.
product-direction-sign-about = Mũi tên và nơi cần đến, bằng tối đa năm ngôn ngữ.
product-checklist-about = Những bước đầu tiên trên một tờ có ô để đánh dấu.
product-phrase-card-about = Câu để nói và để đưa xem bằng tiếng Ba Lan, trên một tờ gấp.
product-erratum-about = Những gì đã đổi từ khi in bộ tài liệu, trên một tờ để kẹp vào.
variant-large-print = Chữ lớn
variant-greyscale = Đen trắng, ít mực
variant-a3 = Giấy A3
variant-a4 = Giấy A4
variant-a5 = Giấy A5
variant-letter = Giấy Letter
variant-tabloid = Giấy Tabloid
variant-sra3 = Giấy SRA3
variant-booklet = Cuốn để gấp và bấm ghim
variant-bleed = Có lề tràn và dấu cắt, cho nhà in
variant-screen = Để đọc trên màn hình
product-review = Tờ kiểm tra
pack-review-lead = Viết chỗ sửa lên dòng dưới mỗi phần. Với mã của phần, có thể nhập lại sau.
product-review-about = Các phần của một ngôn ngữ bên cạnh bản gốc, có mã, để sửa bằng bút. In từ bàn kiểm tra.
