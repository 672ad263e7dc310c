### Lời cửa sổ nhỏ cần khi danh sách đã có: các ngày sau khi yêu cầu, và đóng thì phải từ bỏ gì.

give-up-today = Đóng hôm nay nghĩa là từ bỏ: { $what }.
give-up-nothing = Đóng hôm nay không phải từ bỏ gì, theo những gì biết được ở đây.
give-up-unchecked = { $count } việc chưa kiểm tra.
given-orders = { $count } đơn chưa hoàn tất
given-cases = { $count } vụ hoàn tiền hoặc tranh chấp
given-windows = { $count } đơn hàng còn thời hạn
since-day = Ngày { $day } từ khi bạn yêu cầu
since-late = Quá hạn { $days } ngày: tìm email báo đã đóng
clock-submitted = Bạn đã đánh dấu xong lúc { $when }. Biên bản ở dưới
clock-submit-taken-back = Bạn nói rằng thật ra chưa gửi
clock-waiting = Đã gửi <time>{ $ago }</time>. AliExpress không nói mất bao lâu
clock-overdue = <b>Quá hạn { $days } ngày.</b> Tìm email từ AliExpress, cả trong thư rác
clock-refused = <b>Bị từ chối</b>, bạn ghi nhận <time>{ $ago }</time>
clock-no-answer = <b>Không có trả lời</b>, bạn ghi nhận <time>{ $ago }</time>
clock-still-open = Bạn nói tài khoản đã đóng, nhưng thấy có người <b>đang đăng nhập</b> <time>{ $ago }</time>
clock-signed-in = <b>Thấy có người đang đăng nhập</b> <time>{ $ago }</time>: khi đó tài khoản chưa đóng
clock-signed-in-stale = Quá cũ để tin cậy: thấy có người đang đăng nhập <time>{ $ago }</time>
clock-open-answer-confirmation-mail = Chưa kiểm tra. Xem cả thư rác. Không phải ai cũng được yêu cầu xác nhận
clock-open-confirm-closed = Chưa kiểm tra. Tìm email từ AliExpress, cả trong thư rác
clock-open-try-sign-in = Chưa kiểm tra. Giờ lẽ ra phải thất bại, dù mật khẩu đúng
clock-later-try-sign-in = Chưa đến lượt. Khi đó lẽ ra phải thất bại
clock-later-clear-site-data = Chưa đến lượt. Bấm một lần, bạn thấy chính xác những gì sẽ bị xóa

changed-pages = AliExpress đã thay đổi, hãy tự kiểm tra: { $pages }
