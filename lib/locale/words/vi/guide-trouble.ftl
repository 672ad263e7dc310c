### Lời của hướng dẫn khi có trục trặc, và của tình trạng bên cạnh trục trặc và câu hỏi. Hiểu biết về trang: tháng 11/2026.

trouble-lead = Những gì có thể cản trở, và những gì giúp được, theo thứ tự nên thử. Nếu một trang đã cho thấy tình trạng của bạn, điều đó được nói rõ.
show-them = Hiện ra

now-and-more = { $what }. Và { $count } việc nữa
now-unchecked = { $count } trong số này chưa kiểm tra
now-set-aside = Bạn đã bỏ qua { $count } trong số này; ngoài ra không còn gì dang dở, theo những gì đã thấy hoặc được báo
now-settled = Không có gì trong số này dang dở, theo những gì đã thấy hoặc được báo
now-not-sent = Ở đây chưa ghi nhận yêu cầu đóng nào
now-waiting = Đã gửi yêu cầu: <time>{ $ago }</time>. Chưa ghi nhận trả lời
now-overdue = <b>Quá hạn { $late } ngày.</b> Đã gửi yêu cầu: <time>{ $ago }</time>
now-confirmed = Tài khoản đã đóng, theo bạn ghi nhận. Đã gửi yêu cầu: <time>{ $ago }</time>
now-refused = <b>Bị từ chối</b>, theo bạn ghi nhận. Đã gửi yêu cầu: <time>{ $ago }</time>
now-no-answer = <b>Không có trả lời</b>, theo bạn ghi nhận. Đã gửi yêu cầu: <time>{ $ago }</time>
now-still-open = <b>Chưa đóng:</b> thấy có người đang đăng nhập sau khi bạn nói tài khoản đã đóng. Đã gửi yêu cầu: <time>{ $ago }</time>
now-signed-out = Trang đọc gần nhất cho thấy không ai đăng nhập. Thấy <time>{ $ago }</time>
now-kept = Đã lưu { $orders } đơn hàng trên máy tính này{ $incomplete ->
 [0] { "" }
 *[other] , { $incomplete } trong đó chưa đầy đủ
}
now-kept-none = Chưa lưu đơn hàng nào trên máy tính này

to-orders = Đến đơn hàng của tôi
to-refunds = Đến trang hoàn tiền
to-messages = Đến tin nhắn của tôi
to-account = Đến tài khoản của tôi
to-sign-in = Đến trang đăng nhập
to-password-reset = Đặt lại mật khẩu
to-mail-settings = Mở cài đặt email
to-closing-form = Đến trang đóng tài khoản
to-help-centre = Mở trung tâm trợ giúp
to-decide = Các cách nhẹ hơn
to-prepare = Chuẩn bị
to-close = Đóng tài khoản, từng phần
to-routes = Mọi cách đóng
to-last-step = Những gì có thể bị hỏi ở cuối
to-after = Sau khi đóng: email và đăng nhập
to-site-data = Xóa cookie và bộ nhớ đệm
to-kept-orders = Bản lưu của bạn
to-settings = Những gì nó lưu
to-letters = Mọi thư
to-letter-close = Thư: đóng tài khoản của tôi
to-letter-stop = Thư: dừng yêu cầu của tôi
to-letter-deactivation = Thư: tạm ngưng
to-letter-follow-up = Thư: chưa có trả lời
to-letter-access = Thư: bản sao dữ liệu của tôi
to-letter-erasure = Thư: xóa dữ liệu của tôi
to-letter-identity = Thư: vì sao cần giấy tờ tùy thân?
to-trouble-open-orders = Vướng đơn hàng
to-trouble-cannot-sign-in = Những gì nên thử
to-trouble-request-not-processed = Nếu không có gì xảy ra
to-trouble-mail-after-closing = Nếu vẫn có email

trouble-request-not-processed = Không có gì xảy ra sau khi yêu cầu
trouble-request-not-processed-what = AliExpress không nói mất bao lâu. Một người kể việc đóng xong trong vòng 24 giờ, nên một tuần im lặng là đáng để hỏi.
trouble-request-not-processed-mail = Tìm email từ AliExpress, cả trong thư rác. Việc đóng có thể đang chờ bạn xác nhận.
trouble-request-not-processed-parts = Xem lại việc đóng lần nữa: bạn đã làm phần cuối chưa, dù là gõ một từ, nhập mã gửi qua email hay đánh dấu một ô?
trouble-request-not-processed-support = Hỏi bộ phận hỗ trợ xem yêu cầu của bạn đã đến chưa.
trouble-request-not-processed-letter = Viết cho họ kèm ngày bạn yêu cầu. Thư đã soạn sẵn.
trouble-request-not-processed-again = Gửi lại yêu cầu nếu không ai cho bạn biết được yêu cầu đầu đã đến.

trouble-open-orders = Vướng đơn hàng hoặc hoàn tiền
trouble-open-orders-what = Không văn bản chính thức nào nêu điều kiện. Các trang không chính thức nói đơn chưa hoàn tất và khoản trả sau chưa trả sẽ chặn việc đóng. Và bạn chỉ theo dõi được chúng khi còn đăng nhập được.
trouble-open-orders-finish = Chờ những gì đang giao, và chỉ bấm “Confirm received” (xác nhận đã nhận) cho hàng đã đến. Hủy những gì chưa gửi đi.
trouble-open-orders-refunds = Theo dõi từng khoản hoàn tiền và tranh chấp đến khi kết thúc.
trouble-open-orders-final = Đừng để yên một quyết định mà bạn phản đối: ở EU, EEA và Vương quốc Anh, nó trở thành cuối cùng nếu bạn không đưa vụ việc đi tiếp trong 20 ngày theo lịch.
trouble-open-orders-sellers = Viết cho người bán nếu không có tiến triển gì.
trouble-open-orders-support = Hỏi AliExpress nếu người bán không trả lời.
trouble-open-orders-customs = Kiện hàng đến EU muộn có thể kèm khoản phí khi nhận: từ 1/7/2026, 3 euro cho mỗi loại hàng trong kiện trị giá đến 150 euro. Tính theo ngày thông quan, không theo ngày đặt.

trouble-open-subscriptions = Vướng gói đăng ký
trouble-open-subscriptions-what = Gói thành viên VIP gia hạn mỗi 365 ngày, và bản dùng thử 30 ngày chuyển thành một năm trả phí. Nếu bạn hủy trong kỳ đầu, dài ngắn tùy nước của bạn, bạn được hoàn lại toàn bộ phí; sau đó, một phần. Nếu gói chấm dứt vì tài khoản chấm dứt, bạn không được hoàn gì.
trouble-open-subscriptions-cancel = Hủy từng gói. Với VIP, xem cuối trang “VIP Membership Rules”. Tên trên trang gói đăng ký của bạn mới là căn cứ; không tìm thấy dấu vết công khai nào về “AliExpress Premium Membership”.
trouble-open-subscriptions-statements = Xem sao kê thẻ để tìm khoản AliExpress trừ tiền, bây giờ và lần nữa sau một tháng.
trouble-open-subscriptions-payers = Nếu bạn trả qua PayPal hoặc Klarna, chấm dứt thanh toán tự động cả ở đó.
trouble-open-subscriptions-debts = Giải quyết khoản trả sau và tín dụng khác với bên cho vay. Đó là một công ty riêng với điều khoản riêng, và đóng tài khoản không xóa nợ.
trouble-open-subscriptions-sold = Đừng mua thư cho việc này. Có dịch vụ trả phí bán thư để “hủy AliExpress VIP”, gửi đến một địa chỉ mà không văn bản chính thức nào nêu, và chính họ có thể thu tiền bạn mỗi tháng.
trouble-open-subscriptions-support = Hỏi bộ phận hỗ trợ về gói nào bạn không hủy được, hoặc vẫn bị trừ tiền sau khi hủy.

trouble-cannot-sign-in = Bạn không đăng nhập được
trouble-cannot-sign-in-what = Bạn có thể yêu cầu đóng tài khoản bằng email gửi đến địa chỉ bảo vệ dữ liệu của AliExpress, nên không cần vào được để làm việc đó. Sau một yêu cầu đóng, đăng nhập thất bại có thể nghĩa là tài khoản đã đóng.
trouble-cannot-sign-in-mail = Yêu cầu đóng tài khoản qua email. Thư đã soạn sẵn; gửi từ email của tài khoản. Điều khoản của AliExpress nêu cách này cho EU, EEA và Vương quốc Anh; ở nơi khác địa chỉ vẫn thế.
trouble-cannot-sign-in-reset = Nếu bạn vẫn muốn vào, đặt lại mật khẩu. Bạn cần email hoặc điện thoại của tài khoản.
trouble-cannot-sign-in-clear = Xóa cookie và bộ nhớ đệm của AliExpress trong trình duyệt này, rồi thử lại. Những gì Last Orders đã lưu vẫn còn.
trouble-cannot-sign-in-support = Hỏi bộ phận hỗ trợ.
trouble-cannot-sign-in-identity = Nếu họ muốn bản sao giấy tờ tùy thân, hỏi lý do trước. Thư đã soạn sẵn.

trouble-account-restricted = AliExpress đã hạn chế tài khoản
trouble-account-restricted-what = AliExpress báo cho bạn trong Message Center (trung tâm tin nhắn) của tài khoản. Ở EU, EEA và Vương quốc Anh, bạn có thể kháng nghị trong 180 ngày, rồi đến một tổ chức giải quyết ngoài tòa án được chứng nhận.
trouble-account-restricted-read = Đọc tin nhắn: hạn chế gì, vì sao, và trong bao lâu.
trouble-account-restricted-appeal = Kháng nghị bằng công cụ của chính AliExpress, ở www.aliexpress.com/p/transparencycenter/tools.html, và giữ một bản những gì bạn viết.
trouble-account-restricted-bodies = Nếu kháng nghị không thành, một tổ chức giải quyết ngoài tòa án có thể xem xét; quyết định của AliExpress lẽ ra phải nói cách liên hệ. Bạn vẫn có thể ra tòa.
trouble-account-restricted-mail = Nếu bạn chỉ muốn đóng và không vào được, yêu cầu qua email. Thư đã soạn sẵn.

trouble-mail-after-closing = Email vẫn đến
trouble-mail-after-closing-what = Các bài hướng dẫn kể rằng vẫn có email sau khi đóng. Chỉ riêng một email không có nghĩa là tài khoản còn đó.
trouble-mail-after-closing-unsubscribe = Dùng liên kết hủy nhận ở cuối email. Trước hết kiểm tra địa chỉ gửi kết thúc bằng aliexpress.com.
trouble-mail-after-closing-spam = Báo thư rác những email cứ gửi đến.
trouble-mail-after-closing-try = Thử đăng nhập. Lẽ ra phải thất bại.
trouble-mail-after-closing-erasure = Yêu cầu xóa dữ liệu của bạn, kể cả email. Thư đã soạn sẵn.
