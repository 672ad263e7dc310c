### Lời của phần cài đặt: hiện gì, giữ gì, chia sẻ gì, và cách không để lại dấu vết.

settings-lead = Last Orders hiện gì, lưu gì và chia sẻ gì. Mỗi lựa chọn chỉ áp dụng cho trình duyệt này.
switch-off = Tắt

settings-language = Ngôn ngữ
language-of-browser = Theo trình duyệt: { $name }

settings-hints = Gợi ý
hints-show = Hiện gợi ý trên các trang của AliExpress
hints-show-why = Bảng nhỏ ở góc các trang tài khoản. Không có nó, các trang vẫn được đọc, và hướng dẫn này vẫn tự điền.
hints-hidden = Đã ẩn trên:
hints-show-again = Hiện lại

settings-words = Từ bạn đã giải thích
explained-what = Last Orders không biết các từ này của AliExpress. Lời bạn được tính đến khi một trang cho thấy khác đi.
explained-as = { $means ->
 [open] còn dang dở
 *[finished] đã kết thúc
}, ở “{ $place }”
toast-word = Đã rút lại. Những gì dựa vào từ đó được tính là chưa kiểm tra.

settings-copies = Bản lưu và lời nhắc
copies-orders = Giữ bản lưu các đơn hàng tôi xem
copies-orders-why = { $orders ->
 [0] Chưa lưu đơn nào.
 *[other] Đã lưu { $orders } đơn hàng; chúng vẫn còn khi bạn tắt.
}
copies-reminders = Lời nhắc
copies-reminders-on = Trình duyệt này nhắc bạn về các ngày sau khi đóng
copies-reminders-off = Trình duyệt này không nhắc bạn gì
copies-reminders-why = Bạn bật ở “Sau khi đóng”, nơi có các ngày.

settings-sync = Máy tính khác, qua trình duyệt
sync-turn = Đồng bộ dấu tích của tôi
sync-turn-why = Chỉ dấu tích: những gì bạn đã đánh dấu hoặc bỏ qua, và khi nào. Nhà làm trình duyệt này chuyển chúng đến các máy tính khác của bạn, nếu ở đó bạn đăng nhập trình duyệt, bật đồng bộ của nó, và mục này cũng được bật. Giữa hai thay đổi, cái mới hơn được giữ.
sync-turn-why-firefox = Chỉ dấu tích: những gì bạn đã đánh dấu hoặc bỏ qua, và khi nào. Mozilla chuyển chúng đến các máy tính khác của bạn, nếu ở đó bạn đăng nhập Firefox, đồng bộ của nó gồm cả tiện ích, và mục này cũng được bật. Giữa hai thay đổi, cái mới hơn được giữ.
sync-android = Firefox cho Android không chuyển những gì tiện ích lưu sang thiết bị khác. Tệp tiến độ thì chuyển được: lưu tệp ở đây rồi mở ở đó.
sync-never = Chưa so lần nào
sync-at = { $count } dấu tích trong đồng bộ của trình duyệt. Đã so <time>{ $ago }</time>. Trình duyệt quyết định khi nào gửi, và không cho biết.
sync-failed-quota = Đồng bộ của trình duyệt hết chỗ. Dấu tích của bạn ở đây đã lưu; sẽ thử lại ở thay đổi kế tiếp.
sync-failed-write = Đồng bộ của trình duyệt không nhận thay đổi vừa rồi. Dấu tích của bạn ở đây đã lưu; sẽ thử lại ở thay đổi kế tiếp.
sync-left = { $count } dấu tích còn trong đồng bộ của trình duyệt
sync-left-why = Gỡ chúng không lấy đi gì trên máy tính này. Các máy tính khác có đồng bộ dấu tích giữ dấu tích của mình, và ngừng đồng bộ.
sync-empty = Gỡ

settings-file = Máy tính khác, bằng tệp
file-what = Tệp chứa dấu tích của bạn, những gì đọc được từ các trang, các từ bạn đã giải thích, quyết định, biên bản đóng kèm ghi chú, và những gì bạn đã gửi. Bản lưu của bạn có tệp riêng.
file-save = Lưu tiến độ
file-take = Nhập tệp
file-refused = Chưa nhập: { $file }
file-refused-nothing = Không có gì thay đổi.
file-refused-truncated = Nó bắt đầu như một tệp tiến độ nhưng bị đứt, hoặc đã bị sửa tay. Lưu lại trên máy tính kia.
file-refused-foreign = Đây không phải tệp tiến độ của Last Orders.
file-refused-older = Định dạng quá cũ để đọc. Lưu lại bằng Last Orders hiện nay.
file-refused-newer = Một phiên bản Last Orders mới hơn đã lưu nó. Cập nhật bản này, rồi nhập.
file-refused-shape = Một mục không đúng: { $where }. Có thể một phiên bản Last Orders mới hơn đã lưu nó, hoặc nó đã bị sửa tay.
file-refused-ahead = Thời gian trong tệp ở tương lai, nên một trong hai đồng hồ sai. Chỉnh lại, rồi lưu tệp lần nữa.
file-refused-large = Nó lớn hơn mức mà tệp tiến độ có thể có.
file-close = Đóng
file-preview = Trong { $file }
file-made-by = Lưu bởi { $by }
file-counts = { $taken ->
 [0] Trong đó không có gì mới hơn những gì ở đây.
 *[other] { $taken } mục sẽ được nhập.
}{ $older ->
 [0] { "" }
 *[other] { " " }{ $older } mục ở đây mới hơn, và được giữ.
}{ $same ->
 [0] { "" }
 *[other] { " " }{ $same } mục giống nhau.
}
file-new = mới ở đây
file-newer = mới hơn trong tệp
file-take-in = Nhập
file-leave = Không nhập
record-request = Yêu cầu đóng của bạn
record-decision = { decided }
record-closing = Biên bản đóng
record-words = { settings-words }

settings-about = Nó làm gì
about-stored = Đang lưu: { $readings } trang đã đọc, { $ticks } dấu tích, { $orders } đơn hàng.
about-reads = Nó đọc các trang tài khoản bạn mở, và không trang nào khác: số lượng và trạng thái. Nội dung đơn hàng chỉ được lưu nếu bạn muốn có bản lưu, còn địa chỉ nhà thì không bao giờ.
about-presses = Nó không bấm gì ngoài “View orders” của danh sách, và chỉ khi bạn cho nó thu thập.
about-version = Last Orders { $version }, phần mềm tự do theo giấy phép MIT
about-whose = Không do AliExpress làm, và không liên quan đến họ

settings-leave = Không để lại dấu vết
leave-what = Xóa mọi thứ Last Orders đã lưu trong trình duyệt này, và dấu tích của nó trong đồng bộ của trình duyệt. Tài khoản AliExpress và các tệp bạn đã lưu không bị đụng đến.
leave-ask = Xóa tất cả
leave-sure = Xóa tất cả vĩnh viễn?
leave-sure-what = Không có cách quay lại. Trước hết lưu những gì bạn có thể muốn giữ:
leave-record = Biên bản đóng của bạn
leave-orders = { $orders } đơn hàng đã lưu
leave-progress = Tiến độ của bạn
leave-go = Đến chỗ lưu
leave-save = Lưu
leave-now = Xóa tất cả ngay
leave-failed = Chưa xóa
leave-failed-what = Trình duyệt không xóa được. Những gì lưu trên máy tính này vẫn còn. Thử lại.
left = Đã xóa tất cả
left-readings = Trang đã đọc
left-ticks = Dấu tích
left-journey = Quyết định, biên bản và yêu cầu
left-orders = Đơn hàng đã lưu
left-synced = Mục trong đồng bộ của trình duyệt
left-all = Mọi mục trên máy tính này
left-what = Từ giờ không đọc hay lưu gì, cho đến khi bạn mở lại Last Orders hoặc khởi động lại trình duyệt.
left-uninstall = Gỡ Last Orders khỏi trình duyệt này
left-by-hand = Tự gỡ: mở chrome://extensions, tìm Last Orders và bấm “Remove” (xóa).
left-by-hand-firefox = Tự gỡ: mở about:addons, tìm Last Orders, bấm ba dấu chấm rồi “Remove” (xóa).
