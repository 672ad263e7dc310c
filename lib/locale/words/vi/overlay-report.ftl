### Words of the report on a page, in the overlay.

report = Báo cáo về trang này

report-what = Báo cáo cho biết trang được dựng thế nào, để Last Orders học cách đọc trang. Chữ, số và địa chỉ được thay bằng ký hiệu.
report-stays = Báo cáo không tự đi đâu cả và mất khi bạn đóng. Đăng ở đâu là do bạn.
report-never = Đừng bao giờ đăng chính trang đó, ảnh chụp màn hình hay cookie thay vào: chúng chứa dữ liệu của bạn.

report-words = Từ của trang mà bạn có thể thêm
report-words-why = Từ riêng của AliExpress cho trạng thái và nút rất có ích. Chỉ đánh dấu những gì không nói gì về bạn.

report-text = Toàn bộ báo cáo

report-copy = Sao chép
report-save = Lưu tệp
report-close = Đóng báo cáo

report-copied = Đã sao chép.
report-selected = Trình duyệt không cho sao chép. Đã chọn toàn bộ: hãy tự sao chép.
report-failed = Trang không trả lời. Tải lại trang rồi thử lại.
