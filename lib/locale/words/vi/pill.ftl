### Lớp phủ khi thu nhỏ: trạng thái của trang trong ba từ.

pill-stored = Trang lưu tạm
pill-changed = Trang đã thay đổi
pill-loading = Đang đọc…
pill-unread = Không đọc được
pill-stale = Thấy { $ago }
pill-clear = Ở đây không vướng gì
pill-by-word = Xong theo lời bạn
pill-robot-check = AliExpress hỏi
pill-signed-out = Đã đăng xuất
pill-ready = Sẵn sàng đóng
pill-sent = Đã gửi yêu cầu
pill-retry = Thử đăng nhập
pill-failed = Đăng nhập thất bại
pill-kept = Đã lưu { $orders }
