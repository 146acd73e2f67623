# Chủ đề: tiêu đề và một câu giới thiệu.

topic-first-steps = Những bước đầu tiên
topic-first-steps-summary = Cần làm gì trong những ngày đầu và hỏi ở đâu.

topic-legal-stay = Cư trú hợp pháp
topic-legal-stay-summary = Giấy tờ, thời hạn và các cơ quan phụ trách việc cư trú.

topic-health = Sức khỏe
topic-health-summary = Bác sĩ, bệnh viện, bảo hiểm và giúp đỡ ban đêm.

topic-education = Giáo dục
topic-education-summary = Trường mẫu giáo, trường phổ thông và đại học.

topic-work = Việc làm
topic-work-summary = Hợp đồng, tiền lương, quyền của bạn và cách tìm việc.

topic-housing = Nhà ở
topic-housing-summary = Thuê nhà, đăng ký địa chỉ và giúp đỡ khi bạn không có chỗ ở.

topic-social-assistance = Trợ giúp xã hội
topic-social-assistance-summary = Tiền trợ cấp, giúp đỡ gia đình và luật sư miễn phí.

topic-safety = An toàn và khẩn cấp
topic-safety-summary = Số điện thoại khẩn cấp và giúp đỡ khi bạn gặp nguy hiểm.

topic-polish-language = Tiếng Ba Lan
topic-polish-language-summary = Khóa học, luyện nói tiếng Ba Lan và các kỳ thi.

topic-transport-money = Đi lại và tiền bạc
topic-transport-money-summary = Vé, bằng lái xe, tài khoản ngân hàng và thuế.

topic-culture-community = Văn hóa và cộng đồng
topic-culture-community-summary = Thư viện, nhà sinh hoạt khu phố và những người đáng làm quen.

topic-taking-part = Tham gia đời sống thành phố
topic-taking-part-summary = Cách nêu ý kiến và cùng hành động với người khác.
