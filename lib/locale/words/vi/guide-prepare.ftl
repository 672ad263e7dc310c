### Lời của phần thứ hai trong hướng dẫn: chuẩn bị.

prepare-lead = { $total } việc để giải quyết, giữ lại hoặc hủy khi bạn còn đăng nhập được. Mỗi việc cho thấy đã thấy gì, và khi nào.
print-list = In danh sách của tôi
how = Cách làm
how-receive-orders = Hủy những gì bạn không muốn nữa khi đơn chưa trả tiền hoặc chưa gửi đi. Với đơn đang giao, chờ, hoặc viết cho người bán hay bộ phận hỗ trợ. Chỉ bấm “Confirm received” (xác nhận đã nhận) cho hàng đã đến. Bấm nút dưới danh sách đến khi không còn đơn nào hiện thêm: chỉ khi đó mới thấy hết, theo những gì AliExpress hiển thị.
how-settle-refunds = Mở danh sách hoàn tiền và xem từng vụ. Chờ đến khi tiền về. Nếu một vụ bị kẹt, viết cho người bán, rồi cho bộ phận hỗ trợ.
how-close-disputes = Xem từng vụ, và các đơn đang tranh chấp hoặc bị đóng băng. Trả lời những gì đang chờ bạn. Ở EU, EEA và Vương quốc Anh, quyết định trở thành cuối cùng nếu bạn không đưa vụ việc đi tiếp trong 20 ngày theo lịch.
how-save-receipts = Để Last Orders giữ bản lưu đơn hàng khi bạn mở chúng, và mở trang riêng của đơn nào còn thiếu. Nếu AliExpress có biên nhận riêng, một nút trên đơn dẫn đến đó.
how-save-reviews = Mở trang có đánh giá của bạn: những gì trang hiển thị có thể lưu ở đây. Trang không có gì chứng minh đó là tất cả, nên bạn hãy tự xác nhận khi đã xem đến cuối.
how-save-personal-data = Yêu cầu bản sao ở trung tâm quyền riêng tư. Nó là một tệp .xlsx; đơn hàng của bạn nằm ở trang tính “Order Information”. Lưu và mở ngay: một khiếu nại tháng 7/2025 mô tả một tệp lỗi chỉ mở được một lần. Rồi thêm nó vào “Bản lưu của bạn”, nơi nó được kiểm tra.
how-check-wallet = Mở ví và xem số dư, tiền thưởng và thẻ quà tặng. Last Orders chỉ đọc xem còn hay không, không bao giờ đọc còn bao nhiêu.
how-empty-wallet = Tiêu hết phần còn lại, hoặc chuyển ra nếu ví cho phép. Không văn bản chính thức nào nói số dư ra sao khi tài khoản đóng.
how-use-coupons-and-coins = Dùng chúng cho một đơn cuối, đơn này phải đến nơi trước khi bạn đóng. Hoặc chủ động bỏ: khi đó chọn bỏ qua việc này.
how-find-subscriptions = Chưa biết địa chỉ của trang gói thành viên. Tìm trong tài khoản: VIP, các gói thành viên khác và trả sau. Nó có thể mang tên khác: tên trên trang gói đăng ký mới là căn cứ. Rồi xem sao kê thẻ, PayPal hoặc Klarna để tìm khoản trừ đều đặn.
how-cancel-subscriptions = Quy định của AliExpress đặt “cancel auto-renewal” (hủy tự động gia hạn) ở cuối trang “VIP Membership Rules”. Hủy từng gói trước khi đóng, kể cả gói dùng thử miễn phí, và chắc chắn không còn hóa đơn nào chưa trả. Khoản trả sau là bạn nợ bên cho vay: trả hoặc thỏa thuận với họ; đóng tài khoản không xóa nợ.
how-reach-mailbox = Xem trong cài đặt tài khoản email và số điện thoại ghi ở đó. Gửi một email đến địa chỉ ấy và tìm nó. Nếu email không còn là của bạn, đổi trước đã. Giữ hộp thư này cả sau khi đóng: thông báo và trả lời được gửi đến đó.
how-remove-payment-methods = Tìm thẻ đã lưu và phương thức thanh toán đã liên kết trong tài khoản và ví. Chấm dứt thanh toán tự động cả ở phía bên kia: PayPal, Klarna hoặc ngân hàng của bạn.
how-remove-addresses = Xóa từng địa chỉ khi không còn đơn chưa hoàn tất nào cần nó. Những gì AliExpress giữ vì nghĩa vụ pháp lý không nằm trên trang đó.
more-orders = Đến bản lưu của bạn
more-letter-access = Thư yêu cầu bản sao
more-trouble-open-orders = Nếu bị vướng đơn hàng
more-trouble-open-subscriptions = Nếu bị vướng gói đăng ký
