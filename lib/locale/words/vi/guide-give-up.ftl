### Lời của phần hướng dẫn về những gì phải bỏ nếu đóng hôm nay.

give-up-lead = Đóng hôm nay thì bạn mất gì, theo bản lưu và các trang bạn đã mở. Không đoán gì cả: những gì thiếu cũng được đếm.

doubt-none-kept = Ở đây chưa lưu đơn hàng nào, nên không đếm được gì. Mở đơn hàng của bạn và cho lưu lại.
doubt-counting = { $count ->
 [1] Đang đếm đơn hàng bạn đã lưu.
 *[other] Đang đếm { $count } đơn hàng bạn đã lưu.
}
doubt-open = { $count } đơn hàng chưa hoàn tất. Các thời hạn có thể chỉ bắt đầu khi hàng đến.
doubt-cases = { $count } vụ hoàn tiền hoặc tranh chấp đang diễn ra.
doubt-outdated = { $count } đơn hàng trong bản lưu được lưu là chưa hoàn tất, dù đã kết thúc. Mở lại đơn hàng của bạn để bản lưu biết kết cục.
doubt-cases-unseen = Hoàn tiền và tranh chấp chưa được kiểm tra, hoặc kiểm tra đã lâu.
doubt-unclear = Không đánh giá được { $count } đơn đã lưu: không biết đã hoàn tất chưa. Trang riêng của đơn có thể cho biết.
doubt-not-kept = { $count } đơn hàng mà một trang từng hiển thị không có trong bản lưu.
doubt-not-whole = Danh sách đơn hàng chưa được xem đến cuối trong 7 ngày qua: bản lưu có thể thiếu vài đơn.
give-up-judged = { $count ->
 [1] Trong các đơn đánh giá được, một đơn còn thời hạn, đến ngày { $day }.
 *[other] Trong các đơn đánh giá được, { $count } đơn còn thời hạn. Thời hạn cuối cùng hết vào ngày { $day }.
}
give-up-judged-free = Trong các đơn đánh giá được, không đơn nào còn thời hạn.
give-up-calendar = Thêm ngày { $day } vào lịch của tôi
calendar-free = AliExpress: thời hạn cuối cùng mà chúng tôi biết đã hết
calendar-free-what = Từ ngày { $day }, không còn thời hạn trả hàng hay tranh chấp nào mà chúng tôi đã biết. Đơn đặt từ đó có thời hạn riêng: xem lại đơn hàng trước khi đóng.
returns-longest = Dữ liệu không nói người bán ở đâu hay kiện hàng đến khi nào, nên dùng thời hạn dài nhất cho mọi đơn: 90 ngày từ ngày đặt. Đó cũng là thời hạn tranh chấp ghi trên một trang đơn hàng. Đơn đến muộn, hoặc trả tiền muộn, có thể có thời hạn dài hơn. Đơn đã hủy cũng được tính.
returns-windows = Với hàng có “free return” (trả hàng miễn phí), điều kiện của AliExpress cho bạn 90 ngày từ khi trả tiền nếu người bán ở Trung Quốc đại lục, 15 ngày từ khi nhận nếu người bán ở EU, và 7 ngày từ khi nhận nếu người bán ở Brazil. Ở EU, EEA và Vương quốc Anh bạn còn có 14 ngày để rút khỏi hợp đồng và bảo hành 2 năm. Trang riêng của đơn mới là căn cứ. Ở đây, ngày được tính từ lúc đặt; nếu bạn trả tiền sau đó, bạn có thời hạn dài hơn.

timeline = Khi nào đơn hàng của bạn hết thời hạn
timeline-what = Mỗi dấu là một đơn hàng, đặt trên ngày cuối của thời hạn dài nhất. Bấm một cột để xem đó là đơn nào.
timeline-reading = Đang đọc bản lưu của bạn.
timeline-unread = Không đọc được bản lưu, nên không thể hiện từng đơn hàng.
timeline-column = { $count ->
 [0] { $days }: không có đơn nào
 *[other] { $days }: { $count } đơn hàng
}
timeline-table = { $count ->
 [1] Đơn hàng còn thời hạn, dạng bảng
 *[other] Cả { $count } đơn hàng còn thời hạn, dạng bảng
}
timeline-more = Còn { $count } đơn nữa trong bản lưu của bạn.
timeline-all = Hiện tất cả
timeline-last = Ngày cuối
timeline-order = Đơn hàng
timeline-placed = Ngày đặt
timeline-total = Tổng
timeline-today = Hôm nay
timeline-by-year = { $count } đơn trong số đó không chắc ngày: tính theo cuối năm của đơn, hoặc ngày thấy đơn.

give-up-orders = Đơn hàng chưa hoàn tất
give-up-orders-what = Điều khoản của AliExpress cho EU, EEA và Vương quốc Anh nói đơn như vậy được “completed or reimbursed” (được hoàn thành hoặc được hoàn tiền), nhưng không nói cách nào. Bạn không theo dõi đơn được nữa.
give-up-cases = Hoàn tiền và tranh chấp đang diễn ra
give-up-cases-what = Số tiền là tổng của các đơn liên quan; bạn có thể nhận lại ít hơn. Bạn chỉ trả lời được khi còn đăng nhập được. Ở EU, EEA và Vương quốc Anh, quyết định trở thành cuối cùng nếu vụ việc không được đưa đi tiếp trong 20 ngày theo lịch.
give-up-balance = Số dư
give-up-balance-what = Không văn bản chính thức nào nói số dư được trả lại. Last Orders không bao giờ đọc số dư là bao nhiêu.
give-up-coins = Xu và phiếu giảm giá
give-up-coins-what = Không văn bản chính thức nào nói bạn được nhận gì cho chúng.
give-up-windows = Trả hàng và tranh chấp bạn còn làm được
give-up-windows-what = Bạn yêu cầu trên trang của đơn hàng, trang này mất theo tài khoản.
give-up-open = { $count ->
 [0] Không đơn đã hoàn tất nào trong bản lưu còn thời hạn mà chúng tôi biết
 *[other] { $count } đơn đã hoàn tất trong bản lưu có thể còn thời hạn
}
give-up-guarantee = Bảo hành
give-up-guarantee-what = Ở EU, EEA và Vương quốc Anh, luật cho bạn 2 năm từ khi nhận hàng. Bạn giữ quyền đó; thứ bạn mất là cách liên hệ người bán: trang đơn hàng, tin nhắn, biên nhận. Giữ biên nhận và tên người bán.
give-up-guaranteed = { $count ->
 [0] Không đơn nào trong bản lưu chưa đến hai năm
 *[other] { $count } đơn hàng trong bản lưu chưa đến hai năm
}
give-up-in-copy = { $count } trong số đó có trong bản lưu
give-up-not-added = { $count } đơn mà trang từng hiển thị không có trong bản lưu, nên không tính vào tổng.
give-up-untotalled = { $count } đơn không có tổng chắc chắn, nên không được tính.
