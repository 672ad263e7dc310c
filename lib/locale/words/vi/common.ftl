### Lời dùng chung cho mọi màn hình. <b> là số việc dang dở, <time> là lúc thấy; $past bằng 1 khi kể chuyện đã qua.

app-name = Last Orders
just-now = vừa xong

status-done = Xong
status-todo = Cần xử lý
status-unknown = Chưa kiểm tra
status-set-aside = Bỏ qua
say-done-seen = Xong. Thấy <time>{ $ago }</time>
say-done-told = Bạn đã đánh dấu xong
say-done-elsewhere = Bạn đã đánh dấu xong trên máy tính khác
say-done-by-word = Xong, theo lời bạn về { $told } trong { $shown } mục. Thấy <time>{ $ago }</time>
say-again = Thấy lại các đơn mới nhất { $ago }
say-asleep = Đã thấy trước đây, có thể ở tài khoản khác
say-todo = { $what }. Thấy <time>{ $ago }</time>
say-open = <b>Có việc</b> còn dang dở
say-contradicted = Bạn đã đánh dấu, nhưng trang cho thấy <b>{ $what }</b>.
say-set-aside = Bạn đã bỏ qua
say-set-aside-was = Bạn đã bỏ qua. Khi đó: { $what }
say-unknown = Chưa kiểm tra
say-unread = Không đọc được trang này
say-part = Mới kiểm tra được một phần. { $what }
say-stale = Quá cũ để tin cậy: { $what }, thấy <time>{ $ago }</time>
say-stale-bare = Quá cũ để tin cậy: thấy <time>{ $ago }</time>
say-later = Chưa đến lượt

orders-shown = { $shown } đơn hàng hiển thị
cases-shown = { $shown } vụ hiển thị
open-of-orders = <b>{ $shown ->
 [1] { orders-shown }
 *[other] { $open } trong { orders-shown }
}</b>
were = { $past ->
 [1] còn
 *[0] Còn
}
evidence-orders-shipped = { open-of-orders } đang giao
evidence-orders-unpaid = { open-of-orders } chưa trả tiền
evidence-orders-to-ship = { open-of-orders } chưa gửi đi
evidence-orders-open = { open-of-orders } chưa hoàn tất{ $unpaid ->
 [0] { "" }
 *[other] , { $unpaid } chưa trả tiền
}{ $toShip ->
 [0] { "" }
 *[other] , { $toShip } chưa gửi đi
}{ $shipped ->
 [0] { "" }
 *[other] , { $shipped } đang giao
}{ $told ->
 [0] { "" }
 *[other] , { $told } theo lời bạn
}
unreadable-lead = { $past ->
 [1] không đọc được
 *[0] Không đọc được
}
evidence-orders-unclear = { unreadable-lead } { $shown ->
 [1] { orders-shown }
 *[other] { $unclear } trong { orders-shown }
}
evidence-orders-finished = { $shown ->
 [1] { orders-shown } đã hoàn tất
 *[other] { $past ->
  [1] cả { orders-shown } đều đã hoàn tất
  *[0] Cả { orders-shown } đều đã hoàn tất
 }
}
evidence-orders-still-open = <b>{ $open } đơn hàng</b> chưa hoàn tất khi thấy lần cuối
evidence-cases-still-open = <b>{ $open } vụ</b> còn mở khi thấy lần cuối
evidence-gone-since = Trang không còn hiển thị những gì từng hiển thị
evidence-data-asked = Ngày { $day } bạn đã yêu cầu AliExpress gửi dữ liệu. Khi nhận được tệp, thêm vào hướng dẫn, mục “Bản lưu của bạn”
evidence-orders-part = { orders-shown } đã hoàn tất
evidence-orders-none = { $past ->
 [1] danh sách không có đơn hàng nào
 *[0] Danh sách không có đơn hàng nào
}
evidence-cases-open = <b>{ $shown ->
 [1] { cases-shown }
 *[other] { $open } trong { cases-shown }
}</b> còn mở
evidence-cases-unclear = { unreadable-lead } { $shown ->
 [1] { cases-shown }
 *[other] { $unclear } trong { cases-shown }
}
evidence-cases-finished = { $past ->
 [1] { $shown ->
  [0] danh sách không có vụ nào
  [1] { cases-shown } đã kết thúc
  *[other] cả { cases-shown } đều đã kết thúc
 }
 *[0] { $shown ->
  [0] Danh sách không có vụ nào
  [1] { cases-shown } đã kết thúc
  *[other] Cả { cases-shown } đều đã kết thúc
 }
}
evidence-cases-part = { cases-shown } đã kết thúc
evidence-cases-on-orders = <b>{ $open } đơn hàng</b> có vụ đang mở
evidence-case-open = <b>1 vụ</b> còn mở
evidence-balance-zero = { $past ->
 [1] số dư bằng không
 *[0] Số dư bằng không
}
evidence-balance-left = { $past ->
 [1] còn <b>tiền</b> trong ví
 *[0] Còn <b>tiền</b> trong ví
}
evidence-coins-left = { were } <b>{ brief-coins-left }</b>
evidence-coupons-left = { were } <b>{ brief-coupons-left }</b>
evidence-coins-and-coupons-left = { were } <b>{ brief-coins-and-coupons-left }</b>
evidence-coins-none = Không còn xu; phiếu giảm giá chưa kiểm tra
evidence-coupons-none = Không còn phiếu giảm giá; xu chưa kiểm tra
evidence-nothing-left = { $past ->
 [1] không còn gì
 *[0] Không còn xu hay phiếu giảm giá
}
evidence-addresses-left = { were } lưu <b>{ brief-addresses-left }</b>
evidence-addresses-none = { $past ->
 [1] không còn gì
 *[0] Không lưu địa chỉ nào
}
evidence-kept-part = { open-of-orders } chưa lưu
evidence-kept-incomplete = <b>{ $open } trong { $kept } đơn đã lưu</b> chưa đầy đủ
evidence-kept-all = { $shown ->
 [1] { orders-shown } đã được lưu
 *[other] { $past ->
  [1] cả { orders-shown } đều đã được lưu
  *[0] Cả { orders-shown } đều đã được lưu
 }
}
evidence-kept-so-far = { $kept ->
 [1] Đã lưu { $kept } đơn, đầy đủ
 *[other] Đã lưu { $kept } đơn, tất cả đầy đủ
}. { kept-maybe-not-all }
kept-maybe-not-all = Chưa chắc còn đơn khác hay không: mở đơn hàng của bạn trên AliExpress và tải danh sách đến hết
reviews-shown = { $shown } đánh giá hiển thị
evidence-reviews-part = <b>{ $shown ->
 [1] { reviews-shown }
 *[other] { $open } trong { reviews-shown }
}</b> chưa lưu
evidence-reviews-so-far = Đến nay đã lưu { $kept } đánh giá
evidence-data-copy = Đã mở tệp: { $rows } dòng
evidence-data-copy-none = { $rows ->
 [0] Tệp mở được nhưng rỗng: không có đơn hàng nào
 *[other] Tệp mở được, nhưng không đọc được mã đơn hàng nào từ { $rows } dòng
}
evidence-data-copy-part = { $kept ->
 [1] Trong bản sao của AliExpress, không tìm thấy đơn bạn đã lưu
 *[other] Trong bản sao của AliExpress, không tìm thấy { $open } trong { $kept } đơn bạn đã lưu
}
evidence-data-copy-since = { $open } đơn đã lưu chưa được so với bản sao của AliExpress: thêm lại tệp
evidence-data-copy-whole = Bản sao của AliExpress mở được: { $orders } đơn hàng, không thiếu đơn nào của bạn

brief-orders-shipped = { $open } đơn đang giao
brief-orders-unpaid = { $open } đơn chưa trả tiền
brief-orders-to-ship = { $open } đơn chưa gửi đi
brief-orders-still-open = { $open } đơn chưa hoàn tất
brief-cases-still-open = { $open } vụ còn mở
brief-orders-open = { $open } đơn chưa hoàn tất
brief-cases-open = { $open } vụ đang mở
brief-cases-on-orders = { $open } đơn có vụ đang mở
brief-case-open = 1 vụ đang mở
brief-balance-left = còn tiền
brief-coins-left = { $coins } xu
brief-coupons-left = { $coupons } phiếu giảm giá
brief-coins-and-coupons-left = { brief-coins-left }, { brief-coupons-left }
brief-addresses-left = { $addresses } địa chỉ
brief-kept-part = { $open } đơn chưa lưu
brief-kept-incomplete = { $open } đơn chưa đầy đủ
brief-reviews-part = { $open } đánh giá chưa lưu

task-receive-orders = Chờ nhận hàng
task-settle-refunds = Giải quyết hoàn tiền
task-close-disputes = Giải quyết tranh chấp
task-save-receipts = Lưu biên nhận
task-save-reviews = Lưu đánh giá
task-save-personal-data = Lấy dữ liệu cá nhân
task-check-wallet = Kiểm tra ví
task-empty-wallet = Dùng hết số dư
task-use-coupons-and-coins = Dùng hết xu, phiếu giảm giá
task-find-subscriptions = Tìm gói đăng ký
task-cancel-subscriptions = Hủy gói đăng ký
task-reach-mailbox = Kiểm tra email còn dùng được
task-remove-payment-methods = Gỡ thẻ đã lưu
task-remove-addresses = Xóa địa chỉ đã lưu
task-submit-request = Gửi yêu cầu đóng
task-try-sign-in = Thử đăng nhập

go-receive-orders = Đến đơn hàng của tôi
go-settle-refunds = Đến trang hoàn tiền
go-close-disputes = { go-settle-refunds }
go-save-receipts = { go-receive-orders }
go-save-reviews = Đến đánh giá của tôi
go-save-personal-data = Đến trung tâm quyền riêng tư
go-check-wallet = Đến ví của tôi
go-empty-wallet = { go-check-wallet }
go-use-coupons-and-coins = Đến xu của tôi
go-find-subscriptions = Đến tài khoản của tôi
go-cancel-subscriptions = { go-find-subscriptions }
go-reach-mailbox = Đến cài đặt của tôi
go-remove-payment-methods = { go-find-subscriptions }
go-remove-addresses = Đến địa chỉ của tôi
go-page = Mở trang cho: { $name }

did-this = Tôi đã làm xong
set-aside = Bỏ qua
take-back = Rút lại
undo = Hoàn tác
try-again = Thử lại
open-guide = Mở hướng dẫn

done-of = Xong { $done } trong { $total } việc
verdict-ready = Sẵn sàng: không còn gì dang dở hay chưa kiểm tra
verdict-not-ready = Chưa sẵn sàng
verdict-not-known = Chưa biết
verdict-counts = { $open ->
 [0] Đến giờ chưa thấy gì dang dở
 *[other] { $open } việc dang dở
}{ $unchecked ->
 [0] .
 *[other] ; { $unchecked } việc chưa kiểm tra.
}
your-hand = Phần còn lại tùy bạn

toast-done = Đã đánh dấu xong: { $name }
toast-done-more = Đã đánh dấu xong: { $name } và { $more } việc khác
toast-noted = Đã ghi nhận. { $name }: còn { $left } mục dang dở
toast-set-aside = Đã bỏ qua: { $name }
toast-set-aside-more = Đã bỏ qua: { $name } và { $more } việc khác
toast-unticked = Đã bỏ dấu: { $name }
toast-unticked-more = Đã bỏ dấu: { $name } và { $more } việc khác
toast-asked = Đã ghi nhận: bạn đã yêu cầu dữ liệu.
toast-another-account = Đã xóa: mọi thứ đã thấy và đánh dấu cho tài khoản kia.
failed = Thay đổi vừa rồi chưa được lưu
failed-quota = Trình duyệt này hết chỗ. Mọi thứ đã lưu trước đó vẫn còn.
failed-write = Trình duyệt không lưu được. Mọi thứ đã lưu trước đó vẫn còn.
failed-read = Không tải được dữ liệu đã lưu của bạn, nên không có gì thay đổi.
fault = Ở đây có trục trặc
failed-fault = Lỗi này ngoài dự kiến. Mọi thứ đã lưu trước đó vẫn còn. Thử lại; nếu lại bị, đóng trang này rồi mở lại.
failed-newer = Một phiên bản Last Orders mới hơn đã lưu dữ liệu này. Cập nhật bản này rồi thử lại.

whose = Đây có phải tài khoản khác?
whose-signed-out = Có một thời gian không ai đăng nhập vào { $host ->
 [us] aliexpress.us
 *[other] aliexpress.com
}.
whose-no-mark = Các đơn hàng { $host ->
 [us] trên aliexpress.us
 *[other] trên aliexpress.com
} đều chưa từng được thấy.
whose-empty = Danh sách đơn hàng { $host ->
 [us] trên aliexpress.us
 *[other] trên aliexpress.com
} nay trống, trước đây thì không.
whose-until = Đến khi bạn trả lời, không có gì thấy trước đây được tính là xong. “{ whose-another }” xóa mọi thứ đã thấy và đánh dấu đến nay.
whose-same = Vẫn tài khoản đó
whose-another = Tài khoản khác
