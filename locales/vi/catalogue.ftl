# Loại địa điểm, đối tượng, chi phí, đặt hẹn.

location-kind-city-office = cơ quan thành phố
location-kind-state-office = cơ quan nhà nước
location-kind-health-office = văn phòng NFZ (quỹ y tế)
location-kind-hospital = bệnh viện
location-kind-clinic = phòng khám
location-kind-police = cảnh sát
location-kind-labour-office = sở lao động
location-kind-social-office = trung tâm trợ giúp xã hội
location-kind-crisis-centre = trung tâm can thiệp khủng hoảng
location-kind-legal-aid = trợ giúp pháp lý
location-kind-migrant-centre = điểm hỗ trợ người nhập cư
location-kind-neighbourhood-house = nhà sinh hoạt khu phố
location-kind-library = thư viện
location-kind-language-school = trường ngoại ngữ
location-kind-school = trường học
location-kind-consulate = lãnh sự quán
location-kind-railway-station = ga xe lửa
location-kind-bus-station = bến xe buýt
location-kind-airport = sân bay
location-kind-service-point = điểm phục vụ

phrase-group-first-words = Những từ đầu tiên
phrase-group-understanding = Để hiểu nhau
phrase-group-office = Ở cơ quan
phrase-group-health = Ở chỗ bác sĩ
phrase-group-emergency = Khi khẩn cấp
phrase-group-school-and-work = Trường học và việc làm
phrase-group-out-and-about = Đường phố, xe buýt và cửa hàng
phrase-group-home = Ở nhà

audience-everyone = cho mọi người
audience-worker = cho người đang làm việc hoặc đang tìm việc
audience-eu-citizen = cho công dân Liên minh châu Âu và EFTA
audience-non-eu-citizen = cho công dân các nước ngoài Liên minh châu Âu
audience-student = cho sinh viên
audience-family = cho gia đình có con
audience-temporary-protection = cho người được bảo vệ tạm thời
audience-refugee = cho người tị nạn và người xin được bảo vệ

cost-free = miễn phí
cost-fee = có thu phí
cost-mixed = miễn phí một phần

appointment-none = không cần hẹn trước
appointment-possible = có thể hẹn trước
appointment-required = phải hẹn trước

city-logo = Biểu trưng: { $city }

wheelchair-yes = Vào được bằng xe lăn
wheelchair-limited = Bằng xe lăn: chỉ một phần, hoặc cần người giúp
wheelchair-no = Không vào được bằng xe lăn

amenity-step-free-entrance = lối vào không có bậc
amenity-lift = thang máy
amenity-toilet = nhà vệ sinh cho người đi xe lăn
amenity-parking = chỗ đỗ xe cho người khuyết tật
amenity-bell = chuông ở lối vào để gọi người giúp
amenity-low-counter = quầy thấp
amenity-hearing-loop = vòng cảm ứng cho máy trợ thính
amenity-sign-language = phiên dịch ngôn ngữ ký hiệu, tại chỗ hoặc qua video
amenity-tactile = biển chỉ dẫn sờ được
amenity-guide-dog = được mang chó dẫn đường

manner-sign-language = Xem bằng: { $language }
manner-easy-reading = Dễ đọc: { $language }

helper-legal-adviser = Tư vấn pháp luật
helper-interpreter = Phiên dịch và dịch giấy tờ
helper-mediator = Hòa giải và hỗ trợ đa văn hóa
helper-mentor = Người hướng dẫn đi cùng bạn

new-letter = Đây là văn bản mẫu. Hãy thay bằng thư của thị trưởng.
new-values = Đây là văn bản mẫu. Hãy viết ở đây cách mọi người cùng chung sống: quyền trước, nghĩa vụ sau.
