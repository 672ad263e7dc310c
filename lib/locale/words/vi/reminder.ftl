### Lời chạy nền: thông báo, và điều nút trên thanh công cụ nói.

reminder-day-2 = Ngày 2: tìm email yêu cầu xác nhận, và đăng xuất khỏi ứng dụng.
reminder-day-7 = Ngày 7: lẽ ra đã có email báo đã đóng, và đăng nhập lẽ ra phải thất bại.
reminder-day-14 = Ngày 14: đến lúc gỡ ứng dụng và xóa những gì AliExpress để lại trong trình duyệt này.
reminder-day-32 = Ngày 32: xem lại sao kê thẻ và PayPal lần nữa.
reminder-letter = Một lá thư của bạn đến hạn mà chưa có trả lời.
badge-needs-you = Last Orders: { $count ->
 [0] hôm nay không có gì cần xử lý
 *[other] { $count } việc cần xử lý
}
