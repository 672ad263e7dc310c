### Lời của khung hướng dẫn.

guide-title = Last Orders: hướng dẫn
skip-to-text = Đến phần nội dung
welcome = Rời AliExpress theo nhịp của bạn
welcome-what = Giải quyết những gì dang dở, giữ những gì là của bạn, rồi đóng. Mở lần lượt các trang tài khoản: những gì chúng hiển thị được điền vào đây.
welcome-decide = Trước hết, quyết định có đóng hay không
takes-decide = Đóng có phải là câu trả lời đúng cho bạn?
takes-prepare = Xem các trang tài khoản, giải quyết những gì dang dở, lưu những gì là của bạn. Mất bao lâu tùy vào các kiện hàng.
takes-gate = Xem lại lần nữa những gì còn dang dở.
takes-close = Chỉ bạn gửi yêu cầu.
takes-after = Kiểm tra vài việc trong 32 ngày.
pin = Ghim nút: bấm mảnh ghép bên cạnh thanh địa chỉ. Trong Chrome, bấm chiếc ghim cạnh Last Orders; trong Firefox, bấm bánh răng, rồi “Pin to Toolbar” (ghim vào thanh công cụ).
printed = Last Orders, in ngày { $day }
guide-parts = Các phần của hướng dẫn
section-decide = Quyết định
section-prepare = Chuẩn bị
section-give-up = Những gì bạn phải từ bỏ
section-gate = Trước khi đóng
section-close = Đóng tài khoản
section-after = Sau khi đóng
section-orders = Bản lưu của bạn
section-letters = Thư
section-trouble = Nếu có trục trặc
section-questions = Câu hỏi
section-settings = Cài đặt
figure-of = { $done } / { $total }
search-guide = Tìm trong hướng dẫn
search-found = { $count ->
 [0] Không tìm thấy gì
 *[other] Tìm thấy { $count } chỗ
}
search-more = Và { $count } chỗ nữa. Gõ thêm một từ để thu hẹp.
search-nothing = Không tìm thấy gì cho “{ $query }”
search-nothing-what = Thử một từ duy nhất, hoặc một từ khác cùng nghĩa.
