### Lời mà chỉ vài trang hiện trong lớp phủ: trang đóng tài khoản, việc thu thập, trang không đọc được.

page-deactivate-account-hint = Đây không phải trang đóng tài khoản
page-deactivate-account-why = Trang này vô hiệu hóa tài khoản. Nó cũng có thể giải phóng tài khoản, tức là chấm dứt hẳn. Đọc ô nhỏ trước khi bấm bất cứ gì.
unread-why = Đã thử 20 giây. Danh sách không tải được, hoặc bố cục đã mới. Chưa đếm được gì.
look = Tự kiểm tra
look-order-list =
    Mở tab đầu tiên, tab có mọi đơn hàng.
    Đến tận cuối danh sách.
    Tìm đơn chưa trả tiền, chưa gửi đi hoặc đang giao.
look-refund-list =
    Mở danh sách có mọi khoản hoàn tiền và tranh chấp.
    Đến tận cuối danh sách.
    Tìm vụ còn chờ trả lời hoặc chờ tiền.
look-wallet =
    Tìm số dư và tiền thưởng.
    Cả hai phải bằng không.
look-coins =
    Tìm số xu ở đây.
    Tìm phiếu giảm giá ở trang riêng.
    Cả hai phải bằng không.
look-addresses =
    Tìm địa chỉ đã lưu trên trang này.
    Không được còn địa chỉ nào.
look-nothing = Không có gì dang dở
look-something = Có việc dang dở
look-none-left = Không còn gì
look-some-left = Vẫn còn gì đó
look-counts = Câu trả lời được tính là “Bạn đã đánh dấu xong”.
look-open = Vậy nó vẫn là “Chưa kiểm tra” trong danh sách. Giải quyết xong rồi xem lại.
closing-counts = { done-of }{ $setAside ->
 [0] .
 *[other] , bạn đã bỏ qua { $setAside }.
}
closing-oldest = Lần kiểm tra cũ nhất: <time>{ $ago }</time>.
walk-sign-in = Kiểm tra bạn đang đăng nhập đúng tài khoản muốn đóng.
walk-open-settings = Bạn đang ở trung tâm quyền riêng tư: đó là cách hiện nay. Cách cũ là hồ sơ, Account Settings, rồi Account Security.
walk-find-close-option = Tìm mục đóng tài khoản, tên là “Delete my account”, “Delete account” hoặc “Close Your Account”. Đọc xem đóng thì những gì chấm dứt.
walk-submit-request = Nêu lý do và nhập mật khẩu nếu được hỏi. Sau đó AliExpress có thể bảo bạn gõ một từ, nhập mã gửi qua email, hoặc đánh dấu một ô. Làm theo trang này.
walk-answer-confirmation-mail = Tìm email yêu cầu xác nhận, cả trong thư rác, và làm mọi điều email đó yêu cầu.
walk-await-deletion = Chờ email cuối báo tài khoản đã đóng. Có thể mất nhiều ngày.
closing-acts = Đóng thế nào, từng bước
go-closing-form = Đến trang đóng tài khoản
closing-sent = Tôi đã gửi yêu cầu
closing-not-today = Không phải hôm nay
closing-waits = Bạn đã gửi yêu cầu
closing-waits-why = AliExpress không nói mất bao lâu. Hướng dẫn nêu những việc còn lại, theo từng ngày.
retry-failed = Đăng nhập thất bại
retry-got-in = Vậy tài khoản chưa đóng
retry-got-in-why = Đóng có thể mất nhiều ngày. Tìm email yêu cầu xác nhận, cả trong thư rác. Nếu không có, viết cho bộ phận hỗ trợ: thư đã soạn sẵn.
retry-it-failed = Thất bại
retry-i-got-in = Tôi vào được
collect = Thu thập đơn cũ hơn
collect-why = Tự bấm “View orders”, hoặc để Last Orders bấm giúp, chậm rãi. Đó là nút duy nhất nó bấm trên trang, và bạn dừng được bất cứ lúc nào.
collect-start = Bắt đầu thu thập
collecting = Đang thu thập đơn hàng
collect-paused = Đã tạm dừng
collect-kept = Đơn đã lưu
collect-oldest = Lùi đến
collect-time = Thời gian đến nay
collect-figure = { $figure }
collect-minutes = { $minutes ->
 [0] dưới 1 phút
 *[other] { $minutes } phút
}
pause = Tạm dừng
stop = Dừng
go-on = Tiếp tục
collected-end = Trang không còn gì thêm. { kept-orders }
collected-nothing-new = Ba lần liền không có gì mới. { kept-orders }
collected-nothing-new-why = Nên nó đã dừng. Có thể còn nữa.
collected-stopped = Bạn đã dừng. { kept-orders }
collected-stopped-why = Có thể còn nữa.
collected-robot-check = AliExpress muốn biết bạn là người thật. { kept-orders }
collected-robot-check-why = Nên nó đã dừng. Trả lời phần kiểm tra rồi tiếp tục.
collected-signed-out = Bạn đã đăng xuất. { kept-orders }
collected-signed-out-why = Nên nó đã dừng. Đăng nhập, quay lại đây rồi tiếp tục.
collected-left-alone = Tab này đã chạy nền. { kept-orders }
collected-left-alone-why = Nên nó đã dừng. Ở lại tab này rồi tiếp tục.
collected-changed = Trang đã thay đổi. { kept-orders }
collected-changed-why = Last Orders không hiểu thay đổi đó nên đã dừng. Tải lại trang rồi tiếp tục.
collected-unsaved = Các đơn mới nhất chưa được lưu. { kept-orders }
collected-unsaved-why = Nên nó đã dừng. Mọi thứ đã lưu trước đó vẫn còn.
collected-failed = Không đọc được trang. { kept-orders }
collected-failed-why = Nên nó đã dừng. Tiếp tục, hoặc trước đó tải lại trang.
collected-no-button = Không có gì để bấm trên trang này. { kept-orders }
collected-no-button-why = Ở đây không có nút “View orders”. Nếu bạn biết có đơn cũ hơn, đến cuối danh sách và tìm nút đó.

words-ask = Các từ này nghĩa là gì?
words-ask-why = Last Orders không biết các từ này. Chỉ trả lời khi chắc chắn: câu trả lời được tính là lời bạn.
words-on-orders = ở { $count } đơn hàng
words-on-cases = ở { $count } vụ
words-open = Còn dang dở
words-finished = Đã kết thúc
words-unsure = Tôi không biết
words-said-open = Bạn nói: còn dang dở
words-said-finished = Bạn nói: đã kết thúc
words-said-unsure = Vậy nó vẫn là “Chưa kiểm tra”

changed = AliExpress đã thay đổi trang này
changed-gone = Không còn tìm thấy, ít nhất một phần: { $what }.
changed-all = Những gì Last Orders từng đọc ở đây không còn tìm thấy nữa.
changed-still = Vẫn tìm thấy: { $what }.
changed-hand = Hãy tự kiểm tra trang này ghi gì. Như hiện giờ, nó không chứng minh được gì trong danh sách của bạn.
sign-status = trạng thái
sign-number = mã đơn hàng
sign-date = ngày
sign-price = giá
sign-item = mặt hàng
