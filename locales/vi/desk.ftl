# The review desk: signing in, reading, approving, asking, editing.

desk-name = Bàn duyệt bản dịch
desk-home = Về trang đầu
desk-save = Lưu
desk-kept = Đã lưu.
desk-again = Gửi lại
desk-typed = Nội dung bạn đã nhập
desk-nav-queue = Cần duyệt
desk-nav-me = Tài khoản của tôi
desk-nav-menu = Trình đơn
desk-sign-in = Đăng nhập
desk-sign-in-lead = Dành cho những người duyệt bản dịch và giữ cho thông tin đúng.
desk-sign-in-name = Tên đăng nhập
desk-sign-in-password = Mật khẩu
desk-sign-in-wrong = Tên và mật khẩu không khớp. Hãy thử lại hoặc xin liên kết mới.
desk-sign-in-link = Không có hoặc quên mật khẩu? Hãy xin liên kết mới từ người đã mời bạn.
desk-join = Xin chào, { $name }
desk-join-lead = Tại đây bạn kiểm tra xem bản dịch có đúng không, để người mới đến có thể tin cậy.
desk-join-button = Vào
desk-join-note = Liên kết này chỉ dùng được một lần, trên thiết bị này. Trong “Tài khoản của tôi”, bạn có thể đặt mật khẩu và đăng xuất.
desk-join-gone = Liên kết này không còn dùng được
desk-join-gone-lead = Mỗi liên kết dùng được một lần, trong bảy ngày. Hãy xin liên kết mới từ người đã mời bạn.
desk-me-reviews = Bạn duyệt bản dịch sang: { $languages }
desk-me-edits = Bạn biên tập: { $cities }
desk-me-admin = Bạn mời những người khác.
desk-me-language = Ngôn ngữ của các trang này
desk-me-name = Tên của bạn
desk-me-credit = Có thể hiện tên tôi bên cạnh những gì tôi đã duyệt
desk-me-credit-note = Trên các trang và trong gói in. Nếu không, ở đó sẽ là một con số.
desk-me-password = Mật khẩu
desk-me-password-lead = Với tên và mật khẩu, bạn có thể vào mà không cần liên kết.
desk-me-password-there = Đã đặt mật khẩu.
desk-me-password-new = Mật khẩu mới
desk-me-password-hint = Ít nhất { $least } ký tự. Bốn từ mà chỉ bạn mới ghép với nhau là tốt.
desk-me-password-short = Mật khẩu này quá ngắn: cần ít nhất { $least } ký tự.
desk-me-password-long = Mật khẩu này quá dài.
desk-me-password-guessable = Mật khẩu này dễ đoán: nhiều người dùng nó, hoặc nó gồm tên riêng, chữ cái hay phím liền nhau. Hãy ghép những từ mà chỉ bạn mới ghép với nhau.
desk-me-password-name = Hãy chọn tên đăng nhập khác: ít nhất ba ký tự và chưa ai dùng ở đây.
desk-me-password-kept = Đã lưu mật khẩu. Bạn đã được đăng xuất trên mọi thiết bị khác.
desk-me-sessions = Nơi bạn đang đăng nhập
desk-me-session = { $device }, từ { $date }
desk-me-this = thiết bị này
desk-me-end = Đăng xuất ở đó
desk-me-ended = Bạn đã đăng xuất ở đó.
desk-me-out = Đăng xuất tại đây
desk-foreign = Biểu mẫu này không được gửi từ đây
desk-foreign-lead = Vì an toàn của bạn, nó không được nhận. Hãy mở các trang này và thử lại.
desk-unreadable = Không đọc được nội dung này
desk-unreadable-lead = Hãy quay lại và thử lại.
desk-large = Nội dung này quá dài
desk-large-lead = Hãy quay lại và rút ngắn.
desk-slow = Quá nhiều lần thử cùng lúc
desk-slow-lead = Hãy đợi một phút rồi thử lại.
desk-down = Hiện không lưu được gì
desk-down-lead = Nội dung bạn nhập vẫn còn trên trang này. Hãy đợi một phút rồi gửi lại.
desk-out = Bạn đã bị đăng xuất
desk-out-lead = Hãy đăng nhập lại. Nếu bạn đã nhập gì, nó ở bên dưới: hãy sao chép trước.
desk-lost = Không có trang này
desk-lost-lead = Có lẽ ai đó đã thay đổi gì đó.
desk-not-yours = Đây không phải việc của bạn
desk-not-yours-lead = Hãy hỏi người đã mời bạn xem bạn có nên làm việc này không.
desk-me-password-current = Mật khẩu hiện tại
desk-me-password-wrong = Mật khẩu hiện tại không đúng. Nếu quên, hãy xin liên kết mới.

# What waits, and the page on which it is judged.
desk-queue-next = Hãy bắt đầu với trang này
desk-queue-begin = Bắt đầu
desk-queue-rest = Tất cả những gì đang chờ
desk-queue-all = { PLURAL($count) ->
    [one] Hiện thêm { $count } trang
   *[other] Hiện thêm { $count } trang
}
desk-queue-nothing = Không có gì đang chờ ở đây. Cảm ơn bạn!
desk-page-done = Mọi phần của trang này đã được duyệt. Cảm ơn bạn!
desk-sum = { $sections }, { $time }
desk-sections = { PLURAL($count) ->
    [one] { $count } phần
   *[other] { $count } phần
}
desk-minutes = { PLURAL($count) ->
    [one] khoảng { $count } phút
   *[other] khoảng { $count } phút
}
desk-hours = { PLURAL($count) ->
    [one] khoảng { $count } giờ
   *[other] khoảng { $count } giờ
}
desk-some-disputed = { PLURAL($count) ->
    [one] { $count } phần còn bất đồng
   *[other] { $count } phần còn bất đồng
}
desk-some-outdated = { PLURAL($count) ->
    [one] { $count } phần đã thay đổi
   *[other] { $count } phần đã thay đổi
}
desk-some-missing = { PLURAL($count) ->
    [one] { $count } phần chưa dịch
   *[other] { $count } phần chưa dịch
}
desk-topic-none = Văn bản khác
desk-reason-emergency = người gặp nguy hiểm đọc phần này
desk-reason-urgent = khẩn
desk-reason-facts = số liệu và thời hạn
desk-reason-read = được đọc nhiều
desk-reason-first-steps = các bước đầu tiên dẫn đến đây
desk-filter = Chỉ hiện một phần
desk-filter-all = tất cả
desk-filter-topic = Chủ đề
desk-filter-state = Trạng thái
desk-filter-layer = Áp dụng cho
desk-filter-city = Thành phố
desk-filter-show = Hiện
desk-state-draft = đang chờ bạn
desk-state-outdated = bản gốc đã thay đổi
desk-state-disputed = người duyệt còn bất đồng
desk-state-missing = chưa dịch
desk-approved-by = { $name } đã duyệt ngày { $date }
desk-live = Trang như người đọc thấy
desk-pack = Trong gói in
desk-side-missing = Ở đây chưa có gì.
desk-changed-since = Những gì đã thay đổi từ khi được duyệt
desk-before = trước đây
desk-now = bây giờ
desk-changed-unknown = Văn bản trước không còn được lưu. Hãy đọc cả phần.
desk-guards = Những gì không khớp
desk-talk-answer = Trả lời
desk-send = Gửi
desk-good = Đúng rồi
desk-change = Tôi sửa
desk-translate = Tôi dịch
desk-edit-heading = Tiêu đề
desk-edit-body = Nội dung
desk-edit-say = Cách đọc
desk-edit-chips = Chương trình tự điền các giá trị này. Hãy để nguyên tên của chúng trong nội dung:
desk-preview = Sẽ trông như thế này
desk-change-save = Lưu và duyệt
desk-change-look = Xem trước
desk-chips-lead = Các giá trị do chương trình điền. Chạm vào một giá trị để đặt hoặc chuyển nó đến chỗ bạn đang viết:
desk-chip-lacks = không có trong nội dung
desk-link = Liên kết
desk-link-words = Lời của liên kết
desk-links-lead = Các liên kết. Chạm vào một liên kết trong văn bản để đổi lời của nó, hoặc ở đây để đặt nó vào chỗ bạn đang viết:
desk-edit-links = Phần trong ngoặc tròn sau liên kết cho biết nó dẫn đến đâu. Hãy để nguyên như vậy:
desk-look = Xem trước
desk-look-says = Đây là bản xem trước. Bản này chưa được đăng và không ai khác nhìn thấy.
desk-look-page = Xem trước: cả trang
desk-look-pack = Xem trước: trong gói in
desk-look-number = Trang { $number }
desk-look-unprinted = Nội dung này hiện chưa in được.
desk-look-live = Xem cả trang trong khi tôi viết
desk-ask = Tôi không hiểu bản gốc
desk-ask-label = Điều gì chưa rõ? Các biên tập viên sẽ đọc.
desk-ask-send = Gửi câu hỏi
desk-more = Điều khác
desk-talk-label = Lời nhắn của bạn cho người khác
desk-talk-say = Viết nhận xét
desk-wrong = Bản dịch không đúng
desk-talk-empty = Chưa viết gì. Hãy viết vài từ trước.
desk-talk-long = Quá dài cho một nhận xét. Hãy rút ngắn.
desk-talk-comment = Nhận xét
desk-talk-question = Câu hỏi về bản gốc
desk-talk-objection = Có người cho rằng bản dịch không đúng
desk-done-good = Đã duyệt. Cảm ơn! Đây là phần tiếp theo.
desk-done-changed = Đã lưu và duyệt. Cảm ơn! Đây là phần tiếp theo.
desk-done-asked = Các biên tập viên đã nhận câu hỏi của bạn. Câu trả lời sẽ có ở đây.
desk-done-said = Đã gửi. Những người khác có thể đọc ở đây.
desk-done-wrong = Đã ghi nhận. Cho đến khi giải quyết, người đọc được báo rằng người duyệt còn bất đồng.
desk-moved = Trong lúc đó có người đã sửa phần này. Bên trên là nội dung hiện tại. Những gì bạn nhập vẫn còn.
desk-guarded = Có điểm khác bản gốc ở chỗ phải giống nhau. Những gì bạn nhập vẫn còn.
desk-faults = Không thể lưu như vậy; những gì bạn nhập vẫn còn. Bộ kiểm tra cho biết:
desk-head-first = Hãy dịch tiêu đề và tóm tắt trước, rồi đến các phần. Những gì bạn đã viết ở đây được giữ lại.
desk-built-upon = Các thay đổi sau dựa trên thay đổi này nên không thể hoàn tác riêng.
desk-read-only = Hiện không ghi được nội dung. Những gì bạn nhập vẫn còn; hãy báo cho người đã mời bạn.
desk-full = Ổ đĩa đã đầy. Những gì bạn nhập vẫn còn; hãy báo cho người đã mời bạn.
desk-merging = Có người đang làm việc với các tệp. Những gì bạn nhập vẫn còn; hãy thử lại sau vài phút.
desk-obstacle = Không lưu được. Những gì bạn nhập vẫn còn; hãy thử lại sau vài phút.

# What differs between a translation and its original.
guard-fact-missing = Bản dịch thiếu giá trị “{ $value }” của bản gốc.
guard-fact-extra = Bản dịch có giá trị “{ $value }” mà bản gốc không có.
guard-phone-missing = Bản dịch thiếu số điện thoại { $value } của bản gốc.
guard-phone-extra = Bản dịch có số điện thoại { $value } mà bản gốc không có.
guard-amount-missing = Bản dịch thiếu số tiền { $value } của bản gốc.
guard-amount-extra = Bản dịch có số tiền { $value } mà bản gốc không có.
guard-date-missing = Bản dịch thiếu ngày { $value } của bản gốc.
guard-date-extra = Bản dịch có ngày { $value } mà bản gốc không có.
guard-hours-missing = Bản dịch thiếu giờ { $value } của bản gốc.
guard-hours-extra = Bản dịch có giờ { $value } mà bản gốc không có.
guard-number-missing = Bản dịch thiếu con số { $value } của bản gốc.
guard-number-extra = Bản dịch có con số { $value } mà bản gốc không có.
guard-typed = { $value } được gõ bằng tay. Hãy đưa giá trị vào bằng tên của nó để khi thay đổi vẫn đúng.
guard-link-missing = Bản dịch thiếu liên kết đến { $value } của bản gốc.
guard-link-extra = Bản dịch có liên kết đến { $value }, bản gốc không có.
guard-term-missing = Bản dịch thiếu liên kết đến từ “{ $value }” trong bảng thuật ngữ.
guard-term-extra = Bản dịch có liên kết đến từ “{ $value }” trong bảng thuật ngữ, bản gốc không có.
guard-section-missing = Phần “{ $value }” chưa được dịch.
guard-section-extra = Bản gốc không có phần “{ $value }”.
guard-left-over = Có những từ dường như chưa được dịch: { $value }
guard-other-script = Phần này viết bằng chữ của ngôn ngữ khác: { $value }
guard-direction = Ở đây có một dấu vô hình ({ $value }) có thể đảo ngược số. Hãy xóa và gõ lại chỗ đó.
guard-too-long-title = Tiêu đề có { $letters } ký tự; chỉ vừa { $most }. Hãy bớt { $by }.
guard-too-long-summary = Tóm tắt có { $letters } ký tự; chỉ vừa { $most }. Hãy bớt { $by }.
guard-too-long-heading = Đề mục có { $letters } ký tự; chỉ vừa { $most }. Hãy bớt { $by }.
guard-too-long-body = Nội dung có { $letters } ký tự; trên giấy chỉ vừa { $most }. Có lẽ có thể bớt { $by }.

# What editors and those who invite do.
desk-nav-questions = Câu hỏi
desk-nav-texts = Văn bản
desk-nav-facts = Giá trị
desk-nav-history = Lịch sử
desk-nav-people = Mọi người
desk-nav-progress = Tiến độ
desk-questions-none = Không có câu hỏi nào đang mở.
desk-questions-see = Xem phần này
desk-questions-source = Sửa bản gốc
desk-questions-settle = Đã giải quyết
desk-people-link = Hãy gửi liên kết này cho người đó. Nó cho vào một lần, trong bảy ngày, và không hiện lại.
desk-people-invite = Mời một người
desk-people-name = Họ tên
desk-people-languages = Duyệt bản dịch sang
desk-people-also = Ngoài ra có thể
desk-people-editor = sửa bản gốc và giá trị của thành phố này
desk-me-admin-task = mời người khác
desk-people-make = Tạo liên kết
desk-people-fresh = Liên kết mới
desk-people-end = Đăng xuất mọi nơi
desk-people-leave = Đóng quyền vào
desk-people-back = Cho vào lại
desk-people-came = ở đây từ { $date }
desk-people-invited = được mời ngày { $date }, chưa vào
desk-people-edits = biên tập { $city }
desk-people-admin = mời người khác
desk-people-incomplete = Hãy viết tên và chọn ít nhất một việc.
desk-people-known = Đã có người tên này. Nếu là cùng một người, hãy tạo liên kết mới bên dưới.
desk-progress-of = đã duyệt { $approved } trên { $all } phần
desk-progress-by = Người duyệt: { $names }
desk-progress-oldest = cũ nhất ngày { $date }
desk-progress-topics = Theo chủ đề
desk-source-lead = Bản gốc. Đổi một từ ở đây thì phần này phải được duyệt lại trong mọi ngôn ngữ.
desk-reach = Thay đổi này ảnh hưởng đến
desk-reach-look = Xem ảnh hưởng đến đâu
desk-reach-pages = { PLURAL($count) ->
    [one] { $count } trang
   *[other] { $count } trang
}
desk-reach-languages = { PLURAL($count) ->
    [one] { $count } ngôn ngữ
   *[other] { $count } ngôn ngữ
}
desk-reach-packs = { PLURAL($count) ->
    [one] { $count } gói
   *[other] { $count } gói
}
desk-reach-outdated = { PLURAL($count) ->
    [one] { $count } phần đã duyệt sẽ cần xem lại
   *[other] { $count } phần đã duyệt sẽ cần xem lại
}
desk-reach-run = Một bản in đang dùng sẽ bị sai: { $name }
desk-facts-lead = Mỗi giá trị chỉ ghi một lần; mọi văn bản trong mọi ngôn ngữ đều hiện nó.
desk-facts-find = Tìm giá trị
desk-kind-money = Số tiền
desk-kind-phone = Số điện thoại
desk-kind-number = Số
desk-kind-percent = Phần trăm
desk-kind-duration = Thời gian
desk-kind-date = Ngày
desk-kind-hours = Giờ mở cửa
desk-kind-web = Địa chỉ trang
desk-kind-statement = Cơ sở của câu
desk-facts-in = Xuất hiện trong
desk-facts-rest = Dựa trên điều này
desk-facts-statements = Không văn bản nào in những mục này. Mỗi mục cho biết một câu đã được so với nguồn nào và khi nào.
desk-texts-find = Tìm văn bản
desk-fact-value = Giá trị mới
desk-fact-checked = Ngày đối chiếu với nguồn
desk-fact-from = Có hiệu lực từ (để trống: luôn luôn)
desk-fact-until = Có hiệu lực đến (để trống: không rõ ngày hết)
desk-fact-sources = Nguồn:
desk-fact-source-add = Một nguồn đã biết khác
desk-fact-source-new = Nguồn không có trong danh sách
desk-source-title = Tiêu đề
desk-source-url = Địa chỉ (để trống: không có trang)
desk-source-publisher = Ai công bố
desk-publisher-official = nhà nước
desk-publisher-local-gov = thành phố, huyện hoặc vùng
desk-publisher-ngo = hội hoặc quỹ
desk-publisher-press = báo hoặc cổng thông tin
desk-publisher-commercial = công ty
desk-fact-no-source = Hãy nêu ít nhất một nguồn: biết điều này từ đâu?
desk-history-none = Chưa có thay đổi nào, hoặc nội dung không được lưu trong git.
desk-history-undo = Hoàn tác
desk-queue-title = Bản dịch: { $language }

# Hours, places and warnings.
desk-reach-which = Những trang nào?
desk-reach-of = Trang nào
desk-reach-in = Bằng ngôn ngữ nào
desk-nav-records = Giờ và địa điểm
desk-records-lead = Giờ, số điện thoại và địa chỉ như người đọc thấy trên trang và trong bộ tài liệu.
desk-records-find = Tìm một địa điểm hoặc dịch vụ
desk-record-hours = Giờ mở cửa
desk-record-hours-hint = Ví dụ 08:00-16:00; có nghỉ: 08:00-12:00,{ "\u00A0" }13:00-16:00. Dòng trống nghĩa là đóng cửa.
desk-record-expression = Giờ mở cửa theo cách viết của OpenStreetMap
desk-record-expression-hint = Giờ này có những ngày riêng mà mỗi ngày trong tuần một dòng không nói hết được.
desk-record-phones = Số điện thoại
desk-record-phone = Số thứ { $number }
desk-record-phone-more = Thêm một số
desk-record-phone-hint = Kèm mã quốc gia, như +48 58 524 45 00. Để bỏ một số, xóa trống dòng hoặc bỏ dấu chọn. Số có tên được sửa trong mục “Giá trị”.
desk-record-street = Đường và số nhà
desk-record-postcode = Mã bưu chính
desk-record-town = Thành phố
desk-record-district = Quận
desk-record-stop = Trạm gần nhất
desk-record-where = Trên bản đồ
desk-record-coordinates = Độ vĩ bắc và kinh đông
desk-record-coordinates-hint = Như bản đồ trên mạng hiển thị, với dấu chấm: 54.3520,{ "\u00A0" }18.6466
desk-record-accuracy = Chính xác đến bao nhiêu mét
desk-record-sources = Nguồn thông tin
desk-wrong-empty = Ô này không được để trống.
desk-wrong-hours = Đây không phải giờ. Hãy viết như 08:00-16:00.
desk-wrong-expression = OpenStreetMap không viết giờ như vậy. Phải có cả ngày lễ (PH).
desk-wrong-phone = Không gọi được số này. Hãy viết kèm mã quốc gia.
desk-wrong-coordinates = Viết hai số với dấu chấm: vĩ bắc trước, kinh đông sau.
desk-wrong-outside = Chỗ này nằm ngoài thành phố.
desk-wrong-metres = Viết số mét là số nguyên.
desk-wrong-postcode = Đây không phải mã bưu chính.
desk-wrong-day = Chọn một ngày không ở tương lai.
desk-wrong-time = Chọn ngày và giờ.
desk-wrong-end = Kết thúc phải sau bắt đầu.
desk-wrong-typed = Trong lời này không được có chữ số: số điện thoại có ô riêng, thời gian ghi riêng.
desk-alerts-lead = Cảnh báo hiện trên đầu mọi trang từ phút đầu đến phút cuối; sau đó tự mất.
desk-alert-new = Thông báo cảnh báo
desk-alert-text = Sửa lời
desk-alert-end = Kết thúc ngay
desk-alert-holds = đang hiện
desk-alert-ahead = chưa hiện
desk-alert-over = đã kết thúc
desk-alert-words = Nói gì với mọi người
desk-alert-title = Tiêu đề
desk-alert-summary = Cần làm gì, trong một hoặc hai câu
desk-alert-body = Cần nói thêm gì (có thể để trống)
desk-alert-when = Khi nào và cho ai
desk-alert-severity = Mức nghiêm trọng
desk-alert-from = Từ
desk-alert-until = Đến
desk-alert-topics-hint = Hiện trên các trang của những chủ đề này; không chọn thì trên mọi trang.
desk-alert-source = Nguồn
desk-wrong-somewhere = Có chỗ chưa đúng. Chi tiết ghi bên cạnh từng ô.

# An editor ends a dispute.
desk-settle = Kết thúc bất đồng
desk-settle-lead = Những người kiểm tra không đồng ý về phần này. Hãy đọc ý kiến của họ rồi chọn. Những gì đã duyệt trước lại có hiệu lực.
desk-settle-keep = Giữ nguyên
desk-settle-earlier = Dùng lại bản trước
desk-settle-was = Bản trước; chỗ khác được đánh dấu
desk-done-settled = Bất đồng đã kết thúc. Mọi người đều thấy ở đây.

# On paper and in files.
desk-paper = Trên giấy và trong tệp
desk-paper-lead = Cho các buổi họp và người dịch làm việc nơi khác: mang các phần đi và mang bản sửa về.
desk-paper-out = Mang đi
desk-paper-which = Các phần
desk-paper-waiting = những phần đang chờ
desk-paper-pdf = Tờ để in (PDF)
desk-paper-csv = Bảng (CSV)
desk-paper-xliff = Cho người dịch (XLIFF)
desk-paper-back = Mang bản sửa về
desk-paper-back-lead = Trong bảng, chỉ viết vào hai cột cuối. Từ tờ in, gõ mã và lời mới. Không gì được ghi trước khi bạn xem.
desk-paper-file = Bảng (CSV) hoặc XLIFF
desk-paper-look = Xem điều gì sẽ thay đổi
desk-paper-take = Nhận các bản sửa này
desk-paper-none = Tệp này không có gì mới.
desk-paper-unknown = Dòng { $line }: hiện không phần nào có mã { $code }. Có thể gõ sai, hoặc phần đó đã thay đổi sau khi in.
desk-paper-moved = Bản gốc hoặc bản dịch đã thay đổi từ khi mang đi. Hãy mang lại.
desk-paper-faults = Bộ kiểm tra không cho qua.
desk-paper-mend = Hãy sửa các phần này trong tệp của bạn rồi mang lại, hoặc mở phần đó tại đây và viết. Các phần khác không cần chờ.
desk-paper-head-first = Văn bản này chưa được dịch, và bản dịch bắt đầu từ tiêu đề và tóm tắt. Hãy dịch hai phần đó (liên kết bên dưới dẫn tới đó), rồi quay lại trang này: tệp của bạn vẫn còn ở đây và phần này sẽ nhận được.
desk-paper-left = Tệp của bạn ngày { $date } vẫn còn ở đây. Xem lại tệp
desk-paper-open = Mở phần này
desk-paper-no-file = Đây không phải bảng từ đây, cũng không phải XLIFF.
desk-paper-language = Tệp này bằng ngôn ngữ khác.
desk-paper-failed = Không in được tờ. Chọn ít phần hơn, hoặc lấy bảng.
desk-paper-takes = { PLURAL($count) ->
    [one] { $count } phần sẽ thay đổi
   *[other] { $count } phần sẽ thay đổi
}
desk-paper-refuses = { PLURAL($count) ->
    [one] { $count } phần không nhận được
   *[other] { $count } phần không nhận được
}
desk-paper-taken = { PLURAL($count) ->
    [one] Đã nhận { $count } phần. Chúng chờ được duyệt.
   *[other] Đã nhận { $count } phần. Chúng chờ được duyệt.
}

# The week, for readers of news.
desk-week = Tuần kiểm tra bản dịch: { $city }
desk-week-of = Từ { $from } đến { $to }
desk-week-nothing = Tuần này không có gì được duyệt.
desk-week-now = Tiến độ từng ngôn ngữ
desk-week-feed = Tuần dưới dạng nguồn tin
desk-week-approved = { PLURAL($count) ->
    [one] { $count } phần được duyệt: { $names }
   *[other] { $count } phần được duyệt: { $names }
}

# E-mail: links and the summary of the week.
desk-sign-in-mail = Nhận liên kết qua email
desk-sign-in-mail-send = Gửi cho tôi liên kết
desk-sign-in-sent = Hãy xem email của bạn
desk-sign-in-sent-lead = Nếu địa chỉ này có ở đây, liên kết đang được gửi. Nó dùng được một lần, trong một giờ. Hãy xem cả thư rác.
desk-join-email = Địa chỉ email { $address } của bạn được lưu để có thể gửi liên kết cho bạn. Trong “Tài khoản của tôi”, bạn có thể xóa nó. Nó cũng bị xóa khi quyền vào của bạn bị đóng.
desk-me-email-is = Địa chỉ email của bạn ở đây là { $address }. Liên kết để vào được gửi đến đó. Chỉ những người mời mới thấy địa chỉ này.
desk-me-email-none = Ở đây không có địa chỉ email của bạn. Khi nhập địa chỉ, bạn có thể nhận liên kết qua email.
desk-me-email-other = Địa chỉ email khác
desk-me-email-note = Một liên kết sẽ được gửi đến đó. Địa chỉ được lưu khi bạn mở liên kết.
desk-me-email-sent = Liên kết đang được gửi. Hãy mở trong vòng một giờ: chỉ khi đó địa chỉ mới được lưu. Hãy xem cả thư rác.
desk-me-email-unsent = Không gửi được email. Hãy kiểm tra địa chỉ hoặc thử lại sau.
desk-me-email-later = Chưa gửi được e-mail: máy chủ e-mail không trả lời. Hãy kiểm tra địa chỉ; trong một giờ tới việc gửi sẽ tự được thử lại.
desk-owed = Email không gửi được
desk-owed-again = Sẽ thử lại.
desk-owed-next = Lần thử tiếp theo: { $moment }
desk-owed-over = Sẽ không thử nữa.
desk-me-email-forget = Xóa địa chỉ của tôi
desk-me-email-forgotten = Địa chỉ email của bạn đã bị xóa.
desk-me-week = Mỗi thứ Hai, gửi cho tôi những gì đã diễn ra ở bàn duyệt trong tuần trước
desk-me-week-note = Trong mỗi email này có một liên kết để dừng chúng.
desk-people-email = Địa chỉ email
desk-people-email-note = Có thể để trống. Liên kết này, và sau đó các liên kết mà người đó yêu cầu, được gửi đến đó. Địa chỉ bị xóa khi quyền vào của người đó bị đóng.
desk-people-email-wrong = Đây không phải là địa chỉ email. Hãy viết như name@example.org.
desk-people-email-taken = Người khác ở đây đã có địa chỉ email này.
desk-people-mailed = Liên kết đang được gửi đến { $address }. Nếu không đến, hãy tự đưa cho người đó. Nó cho người đó vào một lần, trong bảy ngày, và không hiện lại.
desk-people-unmailed = Không gửi được email đến { $address }: máy chủ email không trả lời. Hãy tự đưa liên kết. Nó cho người đó vào một lần, trong bảy ngày, và không hiện lại.
desk-people-mail-refused = Máy chủ email không nhận địa chỉ { $address }. Hãy kiểm tra địa chỉ hoặc tự đưa liên kết. Nó cho người đó vào một lần, trong bảy ngày, và không hiện lại.
desk-people-by-email = Liên kết mới qua email
desk-people-mail-send = Gửi liên kết
desk-stop = Dừng email hằng tuần?
desk-stop-button = Đừng gửi cho tôi nữa
desk-stop-done = Bạn sẽ không nhận email hằng tuần nữa
desk-stop-done-lead = Ở bàn duyệt, trong “Tài khoản của tôi”, bạn có thể bật lại.
desk-stop-gone-lead = Có lẽ email hằng tuần đã dừng rồi. Ở bàn duyệt, trong “Tài khoản của tôi”, bạn thấy mình có nhận hay không.
desk-address = { $address } có phải địa chỉ email của bạn không?
desk-address-lead = Liên kết để { $name } vào sẽ được gửi đến đó.
desk-address-button = Đúng, hãy lưu
desk-address-done = Địa chỉ email của bạn đã được lưu
desk-address-gone-lead = Trong “Tài khoản của tôi”, bạn có thể nhập lại địa chỉ.

# Why the checks forbid a change.
fault-typed-phone = Có số điện thoại được gõ trong lời. Hãy đưa số vào bằng tên của nó để vẫn đúng.
fault-typed-amount = Có số tiền được gõ trong lời. Hãy đưa giá trị vào bằng tên của nó để vẫn đúng.
fault-digits = Trong lời có chữ số mà không giá trị nào giải thích. Hãy đưa giá trị vào bằng tên của nó hoặc viết số bằng chữ.
fault-facts = Các giá trị do chương trình đưa vào không giống bản gốc.
fault-numbers = Các con số không giống bản gốc.
fault-links = Các liên kết không giống bản gốc.
fault-terms = Một từ trong bảng thuật ngữ được viết hoặc liên kết không đúng cách.
fault-unknown-fact = Ở đây nêu một giá trị không tồn tại.
fault-expired = Ở đây có một giá trị hôm nay không có hiệu lực.
fault-unconfirmed = Ở đây có điều không có nguồn hoặc chưa ai xác nhận.
fault-not-for-print = Ở đây có một giá trị không được in, mà văn bản này được in.
fault-markup = Trong văn bản có dấu không được dùng ở đây. Hãy đóng mọi dấu và đừng viết HTML.
fault-link = Một liên kết không dẫn đến đâu.
fault-invisible = Ở đây có một ký tự vô hình. Hãy xóa nó và gõ lại chỗ đó.
fault-sections = Các phần hoặc thứ tự của chúng không giống bản gốc.
fault-phrases = Một câu được viết khác với trong danh sách của nó.
fault-place-name = Một địa điểm được gọi khác với trong danh sách địa điểm.
fault-outside = Một địa điểm nằm ngoài thành phố của nó.
fault-known-wrong = Ở đây có điều đã biết là sai.
fault-phone = Có số điện thoại không gọi được.
fault-hours = Giờ mở cửa không đọc được hoặc không nói gì về ngày lễ.
fault-time = Có ngày hoặc giờ không tồn tại, hoặc không khớp với các ngày giờ khác.
fault-entry = Có ô trống hoặc chứa điều không thuộc về đó.
fault-missing = Ở đây nêu điều không tồn tại: chủ đề, địa điểm, cơ quan hoặc trang.
fault-long = Quá dài.
fault-other = Bộ kiểm tra thấy lỗi trong { $file }, dòng { $line }.

# Passkeys.
desk-sign-in-passkey = Vào bằng khóa truy cập
desk-sign-in-or = Hoặc bằng tên và mật khẩu:
desk-passkeys = Khóa truy cập
desk-passkey-lead = Với khóa truy cập, bạn vào bằng vân tay, khuôn mặt hoặc mã màn hình, không cần tên và mật khẩu. Khóa nằm trong thiết bị của bạn; ở đây không giữ điều gì bí mật của nó.
desk-passkey-is = { $device }, đặt ngày { $date }
desk-passkey-is-used = { $device }, đặt ngày { $date }, dùng lần cuối ngày { $used }
desk-passkey-add = Đặt khóa truy cập
desk-passkey-remove = Gỡ bỏ
desk-passkey-kept = Đã đặt khóa truy cập. Lần sau bạn có thể vào bằng khóa này.
desk-passkey-removed = Đã gỡ khóa truy cập, nó không còn cho ai vào nữa. Bạn đã được đăng xuất trên mọi thiết bị khác. Hãy xóa nó cả trên thiết bị của bạn.
desk-passkey-known = Thiết bị này đã có khóa truy cập của bạn.
desk-passkey-stopped = Thiết bị không đưa khóa truy cập. Hãy thử lại hoặc vào bằng cách khác.
desk-passkey-late = Việc này quá lâu hoặc đã được gửi hai lần. Hãy thử lại.
desk-passkey-unknown = Khóa truy cập này không được biết ở đây hoặc đã bị gỡ. Hãy vào bằng cách khác và xóa nó trên thiết bị của bạn.
desk-passkey-copied = Có vẻ ai đó có bản sao của khóa truy cập này, nên nó không cho ai vào. Hãy vào bằng cách khác và gỡ nó trên trang của bạn.
desk-passkey-wrong = Câu trả lời của thiết bị không hợp với trang này. Hãy kiểm tra địa chỉ trong trình duyệt rồi thử lại.
desk-passkey-left = Bạn không còn quyền vào đây. Hãy hỏi người đã mời bạn.
desk-passkey-many = Đã có hai mươi khóa truy cập. Hãy gỡ bớt một khóa trước.
desk-passkey-last = Ngoài đường liên kết, bạn chỉ vào bằng khóa này, và riêng liên kết thì không đủ cho việc bạn làm ở đây. Trước tiên hãy đặt mật khẩu hoặc một khóa truy cập khác.
desk-proof = Vẫn là bạn chứ?
desk-proof-lead = Bạn đã vào được một lúc rồi. Trước khi đổi ai được vào đây và bằng cách nào, hãy chứng tỏ lần nữa rằng đó là bạn. Những gì bạn đã điền vẫn được giữ.
desk-proof-go = Tiếp tục
desk-proof-passkey = Đưa khóa truy cập
desk-proof-link = Bạn chưa có mật khẩu hay khóa truy cập. Hãy vào bằng liên kết mới: người khác có quyền mời tạo nó ở đây, hoặc người vận hành chương trình này tạo bằng “witaj review link”. Sau đó, trong vòng một giờ, bạn có thể đặt mật khẩu hoặc khóa truy cập.
desk-passkey-others = Khóa truy cập này là của người khác.
desk-first = Trước hết hãy đặt khóa truy cập hoặc mật khẩu
desk-first-lead = Việc bạn làm ở đây đến ngay với mọi người đọc, hoặc cho người khác vào. Chỉ liên kết thì chưa đủ: người khác có thể thấy nó. Hãy đặt một trong hai, một lần thôi. Sau đó những gì bạn vừa điền sẽ được làm tiếp.
desk-first-go = Lưu và tiếp tục
desk-second = Thêm một bằng chứng rằng đó là bạn
desk-second-lead = Việc bạn làm ở đây đến ngay với mọi người đọc, hoặc cho người khác vào. Cần khóa truy cập, hoặc liên kết cùng với mật khẩu của bạn. Những gì bạn đã điền vẫn được giữ.
desk-second-link = Bạn đã vào bằng mật khẩu. Hãy mở một liên kết mới trong trình duyệt này, ở thẻ khác; rồi quay lại trang này và tiếp tục. Người khác có quyền mời tạo liên kết ở đây, hoặc người vận hành chương trình này tạo bằng “witaj review link”.
desk-second-sent = Liên kết đang được gửi đến địa chỉ email của bạn. Hãy mở nó trong trình duyệt này, ở thẻ khác; rồi quay lại trang này và tiếp tục.
desk-second-lost = Mất mật khẩu hoặc khóa truy cập? Người khác có quyền mời có thể cho bạn bắt đầu lại ở đây, hoặc người vận hành chương trình này làm bằng “witaj review link --anew”.
desk-people-anew = Người này mất mật khẩu hoặc khóa truy cập
desk-people-anew-note = Hãy chắc chắn rằng đúng người này yêu cầu. Khi đó mật khẩu và khóa truy cập của họ bị gỡ, và họ bị đăng xuất mọi nơi. Họ vào một lần bằng liên kết mà bạn sẽ thấy, rồi đặt cái mới.
desk-people-anew-go = Cho bắt đầu lại
desk-me-password-leaked = Mật khẩu này đã bị lộ: nó có trong những danh sách được thử đầu tiên. Hãy chọn mật khẩu khác, và đổi nó ở mọi nơi khác bạn dùng.
desk-me-password-unseen = Lúc này không xem được mật khẩu này đã bị lộ hay chưa, nên nó chưa được lưu. Hãy thử lại sau, hoặc báo cho người vận hành chương trình này.
desk-notices = Những thay đổi trong cách bạn vào
desk-notice-password-set = Đã đặt mật khẩu.
desk-notice-password-changed = Đã đổi mật khẩu.
desk-notice-passkey-set = Đã đặt một khóa truy cập.
desk-notice-passkey-removed = Đã gỡ một khóa truy cập.
desk-notice-anew = Mật khẩu và khóa truy cập của bạn đã bị gỡ để bạn có thể bắt đầu lại.
desk-notice-address = Địa chỉ email của bạn đã được thêm, đổi hoặc xóa.
desk-notice-not-you = Nếu không phải bạn làm, hãy báo ngay cho người đã mời bạn: họ có thể đăng xuất bạn ở mọi nơi.
