### Lời của phần hướng dẫn về chính việc đóng.

close-lead = Phần còn lại tùy bạn: Last Orders chỉ đường và không bấm gì. Các trang khác nhau tùy tài khoản, nên mọi cách đã biết đều nêu ở đây. Tìm cách mà tài khoản của bạn hiển thị. Nếu bạn không đăng nhập được, một email là đủ.
how-sign-in = Mở www.aliexpress.com và bấm “Sign in” (đăng nhập) ở góc trên bên phải. Trước khi gõ mật khẩu, kiểm tra địa chỉ kết thúc bằng aliexpress.com hoặc aliexpress.us.
how-open-settings = Điều khoản của chính AliExpress nêu ba cách: trung tâm quyền riêng tư, “Profile – Delete account” trong ứng dụng, và email. Các bài hướng dẫn còn mô tả một cách khác: ảnh hồ sơ của bạn, Account Settings, Account Security.
how-find-close-option = Tìm “Delete account”, “Close your account” hoặc tương tự, và đọc xem đóng thì những gì chấm dứt.
how-submit-request = Tự bấm nút, nêu lý do nếu được hỏi, và xác nhận bằng mật khẩu, mã hoặc kiểm tra danh tính. Rồi báo ở đây là đã gửi: biên bản và việc đếm ngày bắt đầu.
how-answer-confirmation-mail = Tìm email từ AliExpress, cả trong thư rác, và làm theo. Chưa biết địa chỉ gửi: xem liên kết dẫn đến đâu trước khi bấm.
how-await-deletion = AliExpress không nói mất bao lâu. Các bài hướng dẫn nói vài ngày, một người nói 24 giờ. Lẽ ra phải có một email cuối báo tài khoản đã đóng.
sent-it = Tôi đã gửi yêu cầu
not-sent = Thật ra tôi chưa gửi
more-trouble-cannot-sign-in = Nếu bạn không vào được
more-routes = Cách đến đó
more-look-alikes = Các trang trông giống
more-last-step = Những gì có thể bị hỏi ở cuối
more-trouble-request-not-processed = Nếu không có gì xảy ra

routes = Các cách đóng
routes-what = Ba cách đầu là của chính AliExpress. Những gì bạn bị hỏi dọc đường chỉ biết qua lời người khác viết: chúng tôi chưa tận mắt thấy trang đó, và tài khoản của bạn có thể hiển thị khác.
route-privacy-centre = Qua trung tâm quyền riêng tư
route-privacy-centre-walk =
    Đăng nhập ở www.aliexpress.com.
    Mở privacy.aliexpress.com và tìm yêu cầu xóa tài khoản.
    Đọc xem đóng thì những gì chấm dứt.
    Bấm nút ở đó. Nút từng có màu đỏ và ghi “Delete my account”.
    Xác nhận theo cách trang yêu cầu.
route-privacy-centre-source = Nêu trong điều khoản của AliExpress cho EU, EEA và Vương quốc Anh, mục { $clause }, ngày { $dated }. Chi tiết được kể lại từ 2021
route-account-settings = Qua cài đặt tài khoản, theo lời người khác
route-account-settings-walk =
    Đăng nhập và bấm ảnh hồ sơ của bạn.
    Mở Account Settings, rồi Account Security. Ở tài khoản khác, đó là Account Management hoặc Account Services.
    Tìm “Delete account” hoặc “Close Your Account”, và đọc nội dung.
    Cho gửi mã đến email của bạn, nhập mã, và bấm “Verify” (xác minh).
    Bấm “Delete account”.
route-account-settings-source = Các bài hướng dẫn trên máy tính từ 2022 đến 2025
route-app = Trong ứng dụng
route-app-walk =
    Mở hồ sơ của bạn (“Account”), rồi bánh răng.
    Bấm “Delete account”.
    Nhập mã từ email, và bấm “Verify” (xác minh).
    Đánh dấu rằng bạn muốn đóng tài khoản và xóa dữ liệu của mình.
    Bấm “Delete account”.
route-app-source = Nêu là “Profile – Delete account” trong điều khoản của AliExpress cho EU, EEA và Vương quốc Anh, mục { $clause }, ngày { $dated }. Chi tiết lấy từ một bài hướng dẫn năm 2025
route-mail = Qua email, không cần đăng nhập
route-mail-walk =
    Mở thư: thư đã soạn sẵn, yêu cầu họ đóng tài khoản.
    Gửi đến DataProtection.AE@aliexpress.com, từ email của tài khoản.
    Giữ những gì bạn gửi và mọi trả lời. Họ có thể yêu cầu bạn chứng minh mình là ai.
    Báo ở đây là bạn đã gửi yêu cầu: biên bản và việc đếm ngày bắt đầu.
route-mail-source = Điều khoản của AliExpress cho EU, EEA và Vương quốc Anh, mục { $clause }, ngày { $dated }. Với các nước khác, không văn bản nào nói vậy; địa chỉ vẫn thế

last-step = Những gì có thể bị hỏi ở cuối
last-step-what = Các nguồn nói khác nhau, nên hãy chuẩn bị cho bất kỳ điều nào sau đây.
last-step-word = Một từ để gõ
last-step-word-what = Một ô để gõ một từ. Có nguồn kể là “agree”.
last-step-word-source = Trung tâm quyền riêng tư, được kể lại từ 2021
last-step-code = Một mã để nhập
last-step-code-what = Mã được gửi đến email hoặc điện thoại của tài khoản, và bạn nhập mã trên trang.
last-step-code-source = Các bài hướng dẫn trên máy tính từ 2022 đến 2025
last-step-box = Một ô để đánh dấu
last-step-box-what = Một ô cạnh một câu như “permanently close my AliExpress account and delete my data” (đóng vĩnh viễn tài khoản và xóa dữ liệu của tôi).
last-step-box-source = Ứng dụng, một bài hướng dẫn năm 2025

look-alikes = Các trang trông giống
look-alikes-what = Kiểm tra địa chỉ trước khi bấm bất cứ gì. Trang đóng tài khoản ở
look-alike-deactivate = Trang vô hiệu hóa cũ của AliExpress
look-alike-deactivate-what = Nó vô hiệu hóa tài khoản. Khi ô “Release my account at the same time” (đồng thời giải phóng tài khoản) được đánh dấu, nó chấm dứt hẳn tài khoản. Đọc ô đó trước khi bấm bất cứ gì ở đấy.
look-alike-alibaba = Trang đóng riêng của Alibaba.com
look-alike-alibaba-what = Cùng tập đoàn và cùng cách đăng nhập, nhưng là tài khoản khác. Nó ảnh hưởng gì đến tài khoản AliExpress, chưa ai nói.
