### Lời chỉ dùng trong lớp phủ.

page-account-home-hint = Tìm gói thành viên và thẻ đã lưu
page-account-home-why = Trình đơn của nó dẫn đến VIP, các gói thành viên khác và thanh toán. Hủy hoặc gỡ những gì bạn thấy.
page-account-security-hint = Email này còn nhận được thư không?
page-account-security-why = Khi đóng có thể cần mã gửi đến đó. Đổi khi còn đổi được.
page-account-security-also-hint = Mục đóng tài khoản có thể ở gần đây
page-account-security-also-why = Vài bài hướng dẫn nói “Close Your Account” nằm trong Account Security.
page-account-settings-hint = Kiểm tra email và số điện thoại của bạn
page-account-settings-why = Khi đóng có thể cần mã gửi đến một trong hai. Đổi khi còn đổi được.
page-account-settings-also-hint = Mục đóng tài khoản có thể cũng ở đây
page-account-settings-also-why = Các bài hướng dẫn từ 2022 đến 2025 nói “Delete account” nằm trong các cài đặt này.
page-cookie-settings-hint = Từ chối những gì bạn không cần
page-cookie-settings-why = Chỉ áp dụng cho trình duyệt này. Xóa cookie của nó sau khi đóng.
page-help-centre-hint = Viết cho bộ phận hỗ trợ
page-help-centre-why = Lưu lại cuộc trò chuyện. Bạn có thể cần nó khi tài khoản đã đóng.
page-mail-settings-hint = Bỏ dấu những email bạn không muốn
page-mail-settings-why = Nếu bạn muốn rời đi vì email, thế này có thể đủ: bạn giữ được tài khoản.
page-messages-hint = Chép lại những gì sau này có thể cần
page-messages-why = Bạn chỉ đọc được tin của người bán khi còn đăng nhập được.
page-order-detail-hint = Lưu biên nhận của đơn này
page-order-detail-why = Tìm “Receipt” (biên nhận) trên trang này và lưu thành tệp.
page-order-tracking-hint = Thông tin theo dõi mất theo tài khoản
page-order-tracking-why = Nếu bạn đóng trước khi hàng đến, ghi lại mã vận đơn.
page-password-reset-hint = Đặt mật khẩu mới
page-password-reset-why = Rồi đăng nhập và làm tiếp. Nếu không có email, bộ phận hỗ trợ có thể giúp.
page-privacy-centre-hint = Yêu cầu bản sao dữ liệu của bạn
page-privacy-centre-why = Tìm trong trình đơn mục lấy bản sao dữ liệu. Khi có tệp, lưu và mở ngay: có người chỉ mở được tệp một lần.
page-privacy-centre-also-hint = Mục đóng tài khoản có thể cũng ở đây
page-privacy-centre-also-why = Từ 2021, các bài hướng dẫn nêu nó trong các yêu cầu ở trung tâm này, tên là “Delete my account”.
page-receipt-hint = Lưu biên nhận này
page-receipt-why = In ra tệp. Nó mất theo tài khoản.
page-review-list-hint = Chép lại đánh giá bạn đã viết
page-review-list-why = Đóng rồi, bạn không xem lại được.
page-sign-in-hint = Đăng nhập rồi làm tiếp
page-sign-in-why = Last Orders không đọc những gì bạn gõ. Các trang tài khoản đọc được khi bạn đã đăng nhập.

hint-checked = Đã kiểm tra <time>{ $ago }</time>.
hint-elsewhere = Thấy <time>{ $ago }</time>. Mục này có trang riêng.
hint-more-orders = Còn đơn hàng chưa hiển thị.
hint-confirm = Chỉ bấm “Confirm received” (xác nhận đã nhận) cho hàng đã đến.
hint-no-more = Trang không còn gì thêm: đây là tất cả, theo những gì AliExpress hiển thị.
hint-contradicted = Bạn đã đánh dấu, nhưng trang cho thấy <b>{ $what }</b>. Bỏ qua nếu bạn thấy không cần.
shows-orders-shipped = { $open } đơn đang giao
shows-orders-unpaid = { $open } đơn chưa trả tiền
shows-orders-to-ship = { $open } đơn chưa gửi đi
shows-orders-open = { $open } đơn chưa hoàn tất
shows-cases-open = { $open } vụ đang mở
hint-part = Mới kiểm tra được một phần
hint-no-end = Trang không cho biết đây có phải tất cả không. Xem ở cuối trang: có nút xem thêm hay trang kế tiếp không?
nothing-here = Ở đây không có gì phải làm
did-receive-orders = Đã nhận đủ
did-settle-refunds = Tiền đã về
did-close-disputes = Đều đã kết thúc
did-save-receipts = Đã lưu hết
did-save-reviews = Đã lưu hết
did-empty-wallet = Ví đã hết tiền
did-use-coupons-and-coins = Không còn gì
did-find-subscriptions = Không thấy gói nào
did-cancel-subscriptions = Đã hủy hết
did-reach-mailbox = Vẫn dùng được
did-remove-payment-methods = Không lưu thẻ nào
did-remove-addresses = Không còn gì
that-is-all = Không, đây là tất cả
asked = Tôi đã yêu cầu
stored = Đây là trang lưu tạm
stored-why = Trình duyệt giữ nó từ lần vào trước. Nội dung có thể đã cũ, nên không chứng minh được gì.
reload = Tải lại trang này
hint-older = Đơn cũ hơn: chưa kiểm tra
hint-older-why = Bấm “View orders” (xem đơn hàng) ở cuối danh sách. Số đếm sẽ cập nhật.
hint-filtered = Đây chỉ là một phần đơn hàng
hint-filtered-why = Mở tab đầu tiên, không đặt bộ lọc.
show-me = Chỉ cho tôi
stop-showing = Ngừng chỉ
show-none = Không tìm thấy chỗ đó trên trang này.
shown-of = { $index } trong { $found }
previous = Trước
following = Kế tiếp

loading = Đang đọc trang này…
loading-why = Chưa đếm được gì.
read-again = Đọc lại
robot-asks = AliExpress hỏi
robot-check = AliExpress muốn biết bạn là người thật
robot-check-why = Trả lời phần kiểm tra, rồi trang này được đọc lại.
signed-out = Bạn đã đăng xuất
signed-out-why = Trang này không cho thấy gì về tài khoản. Đăng nhập rồi quay lại đây.

closing-no-undo = Chưa biết cách nào để hoàn tác

retry = Giờ đăng nhập lẽ ra phải thất bại
retry-why = Bạn đã gửi yêu cầu đóng. Thử một lần, với mật khẩu cũ. Nếu vào được, tài khoản chưa đóng.

offer-gate = Xem còn gì trước khi đóng
offer-orders-in-the-way = Nếu vướng đơn hàng hoặc hoàn tiền
offer-subscription-in-the-way = Nếu vướng gói đăng ký
offer-close-by-mail = Không vào được? Yêu cầu đóng qua email
offer-cannot-sign-in = Nếu bạn không đăng nhập được
offer-request-not-processed = Nếu yêu cầu không có kết quả gì
offer-mail-after-closing = Nếu đóng rồi vẫn có email
offer-mute-notifications = Nếu vì email: các cách nhẹ hơn
offer-pause-account = Nếu chỉ cần nghỉ: cách yêu cầu
offer-privacy-settings = Nếu vì quyền riêng tư: các cách nhẹ hơn
offer-close-features = Nếu vì thẻ hay một dịch vụ: các cách nhẹ hơn

keep = Giữ bản lưu trên máy tính này
keep-why = Từ đó, đơn hàng và đánh giá bạn xem trên AliExpress được lưu trong trình duyệt này, không gửi cho ai. Không bao giờ lưu địa chỉ nhà, số điện thoại hay email.
keep-start = Giữ bản lưu
kept-orders = Đã lưu { $orders } đơn{ $incomplete ->
 [0] { "" }
 *[other] , { $incomplete } chưa đầy đủ
}
kept-reviews = Đã lưu { $reviews } đánh giá
see-orders = Mở bản lưu của bạn

tour-next = Tiếp theo: { $page }
tour-seen = Đã xem { $seen } trong { $total } trang
tour-end = Xem những gì còn lại
other-corner = Chuyển sang góc khác
hide-here = Ẩn trên các trang như thế này
hidden-here = Đã ẩn trên các trang như thế này
fold = Thu nhỏ
show-more = Xem thêm
unsaved = Những gì đọc trên trang này chưa được lưu
covered = Lần bấm đó không được tính
covered-why = Có gì đó trên trang này đang che Last Orders hoặc giấu một phần. Khi thấy được toàn bộ, các lần bấm lại được tính. Nút trên thanh công cụ có cùng danh sách.

report-show = Cho tôi xem báo cáo
