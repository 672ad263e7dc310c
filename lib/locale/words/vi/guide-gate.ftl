### Lời của cửa ải trong hướng dẫn: trước khi đóng.

gate-lead = Đây là mọi việc chưa giải quyết. Đóng rồi không hoàn tác được, nên ở đây không đoán gì: thứ gì chưa thấy thì vẫn coi là dang dở.
gate-sent = Bạn đã gửi yêu cầu ngày { $day }. Biên bản cho thấy tình hình lúc đó.
gate-settle = Bạn có thể giải quyết, hoặc bỏ qua từng việc nếu thấy không cần.
gate-todo = Dang dở
gate-unknown = Chưa kiểm tra
gate-set-aside = Bạn đã bỏ qua
gate-done = Xong
gate-group-todo = Còn dang dở
gate-group-unknown = Chưa kiểm tra
gate-group-set-aside = Bạn đã bỏ qua
gate-group-seen = Xong, Last Orders đã thấy: { $count }
gate-group-told = Xong, bạn đã đánh dấu: { $count }
gate-oldest = Cũ nhất trong số này: { $name }, thấy ngày { $day } (<time>{ $ago }</time>)
gate-look-again = Xem lại trước khi đi tiếp
check-now = Kiểm tra ngay
check-again = Kiểm tra lại
figure = { $count }

gate-copy = Bản lưu của bạn, trong trình duyệt này
copy-orders = Đơn hàng đã lưu
copy-all-complete = { $count }, tất cả đầy đủ
copy-incomplete = Trong đó chưa đầy đủ
copy-reviews = Đánh giá đã lưu
copy-file = Đã lưu thành một tệp
copy-file-none = chưa
copy-file-on = { $day }
copy-file-changed = { $day }, đã thay đổi từ đó
copy-only-here = Nó chỉ có trong trình duyệt này: sẽ mất nếu dữ liệu trình duyệt bị xóa hoặc Last Orders bị gỡ.
copy-newest-only-here = Những gì thêm từ đó chỉ có trong trình duyệt này.
copy-save = Lưu ngay
copy-official = Bản sao của AliExpress
copy-not-added = chưa thêm
copy-found = { $count ->
 [0] không có đơn hàng nào
 *[other] { $count } đơn hàng
}
copy-missing = Đơn đã lưu không tìm thấy trong đó
copy-uncompared = Đơn đã lưu chưa so với bản đó
copy-rows = { $count } dòng

acknowledge = Xác nhận trước khi đi tiếp
ack-final = Đóng là vĩnh viễn. Tài khoản mới sẽ bắt đầu từ con số không.
ack-history-goes = Lịch sử đơn hàng và các đánh giá tôi đã viết mất theo tài khoản.
ack-balance-may-go = Số dư, xu và phiếu giảm giá có thể mất. Không văn bản chính thức nào nói chúng được trả lại.
ack-returns-may-end = Quyền trả hàng và bảo hành có thể chấm dứt theo. Tôi đã xem các đơn mới nhất, hoặc tôi từ bỏ những quyền này.
ack-can-receive-code = Tôi vẫn nhận được mã qua email hoặc điện thoại của tài khoản này.
open-form = Mở trang đóng tài khoản
open-form-anyway = Vẫn mở
gate-unticked = { $count } ô chưa được đánh dấu.
gate-unsettled = { $count } việc chưa giải quyết.
gate-never = Chỉ bạn bấm nút ở đó: Last Orders không làm gì hơn ngoài mở trang.
missing = Trước khi đi tiếp
missing-tick = Chưa đánh dấu: “{ $what }”
missing-why = Khi không còn thiếu gì, trang mở được từ đây. Đây là tài khoản của bạn, nên bạn cũng có thể đến đó ngay. Không có gì chấm dứt cho đến khi chính bạn bấm nút ở đó.
