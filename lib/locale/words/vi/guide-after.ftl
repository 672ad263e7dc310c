### Lời của phần sau khi đóng: các ngày, thư đang chờ, những gì còn phải xóa.

after-lead = Các ngày này được đếm từ yêu cầu đóng. Chúng bắt đầu khi bạn báo là đã gửi.
after-to-close = Đến phần đóng tài khoản
after-lead-sent = Bạn đã gửi yêu cầu ngày { $date }. AliExpress không nói mất bao lâu; các mốc ngày này do chúng tôi đặt, để bạn nhận ra khi họ im lặng.
clock-day = Ngày { $day }
clock-figure = { $day }
ruler-today = Hôm nay, ngày { $day }
ruler-done = ngày { $day }: xong
ruler-todo = ngày { $day }: cần xử lý
ruler-unknown = ngày { $day }: chưa kiểm tra
ruler-later = ngày { $day }: chưa đến lượt

statements = Kiểm tra sao kê lần nữa
statements-later = Chưa đến lượt. Thẻ, và thanh toán tự động trong PayPal hoặc Klarna
statements-now = Last Orders không thấy được chúng. Xem thẻ, và thanh toán tự động trong PayPal hoặc Klarna

how-confirm-closed = Lẽ ra phải có một email cuối báo tài khoản đã đóng. Giữ thêm một bản ngoài hộp thư: đó là bằng chứng của bạn nếu sau này bị trừ tiền.
how-try-sign-in = Đăng xuất trước, rồi thử với mật khẩu bạn biết là đúng. Chỉ việc bị từ chối mới cho biết điều gì: một trang yêu cầu đăng nhập thì không.
how-sign-out-of-app = Trong cài đặt của ứng dụng, trên mọi điện thoại và máy tính bảng. Một người vẫn dùng được ứng dụng hơn một tuần sau khi đóng.
how-uninstall-app = Xóa dữ liệu của nó trước, nếu được. Rồi gỡ trên mọi điện thoại và máy tính bảng.
how-clear-app-data = Trên Android: Cài đặt, Ứng dụng, AliExpress, Bộ nhớ, và xóa dữ liệu trước khi gỡ. Trên iPhone, dữ liệu được xóa cùng ứng dụng. Ảnh bạn đã lưu từ đó vẫn còn.
how-clear-site-data = Last Orders chỉ xóa được trong trình duyệt này. Ở mọi trình duyệt khác bạn từng dùng cho AliExpress, làm tương tự trong cài đặt của nó.
how-remove-passwords = Làm việc này sau khi đã thử đăng nhập, vì lúc đó cần mật khẩu.
how-keep-mailbox = Thông báo pháp lý được gửi đến email của tài khoản và được coi là đã nhận sau 24 giờ. Giữ hộp thư và xem nó, đến khi mọi trả lời và mọi khoản hoàn tiền đã đến.
how-unsubscribe = Theo liên kết ở cuối mỗi email. Nó chỉ nên bảo bạn bấm một nút, không bao giờ đòi mật khẩu.
how-report-spam = Làm trong hộp thư của bạn. Từ đó, những email như vậy được lọc ra cho bạn.
how-choose-shop = Cùng những nơi mua như trong các cách nhẹ hơn, mỗi nơi kèm thế mạnh của nó.
more-trouble-mail-after-closing = Nếu vẫn có email
more-way-other-shops = Nơi mua khác

sent-again = Tôi đã gửi lại
was-refused = Bị từ chối
was-answered = Đã được trả lời
no-answer-came = Không có trả lời
mail-came = Email đã đến
sign-in-failed = Thất bại
sign-in-worked = Vào được
go-after-mail = Tìm trong email của tôi
go-after-wipe = Xem những gì sẽ bị xóa
go-after-passwords = Xem chúng ở đâu
go-letter-follow-up = Viết cho bộ phận hỗ trợ
go-letter-erasure = Yêu cầu xóa
go-letter-complaint = Viết cho cơ quan quản lý

taken-back = Bạn nói rằng thật ra yêu cầu chưa được gửi
taken-back-what = Các ngày và biên bản của nó vẫn ở đây. Cho biết điều nào đúng.
taken-back-sent = Tôi đã gửi rồi
taken-back-remove = Xóa các ngày và biên bản

put-in-calendar = Thêm các ngày này vào lịch của tôi
calendar-alarm = Kèm chuông báo lúc chín giờ sáng mỗi ngày đó
calendar-day = Đóng AliExpress, ngày { $day }
calendar-letter = AliExpress: hạn trả lời, { $name }
calendar-letter-what = Sau ngày này, ghi vào Last Orders kết quả ra sao.
remind = Nhắc tôi trong trình duyệt này
remind-stop = Ngừng nhắc tôi
calendar-note = Tệp có nhắc đến AliExpress, và ứng dụng lịch có thể gửi nó đến dịch vụ của mình.
reminders-off = Lời nhắc trong trình duyệt này ở lại trên máy tính này.
reminders-asking = Trình duyệt đang hỏi bạn về thông báo. Khi bạn chưa trả lời, con số trên nút ở thanh công cụ nhắc bạn.
reminders-notify = Vào mỗi ngày đó bạn nhận một thông báo, và nút trên thanh công cụ cho thấy bao nhiêu việc cần xử lý.
reminders-badge = Thông báo không được phép, nên chỉ có con số trên nút ở thanh công cụ nhắc bạn.

after-letters = Thư đang chờ trả lời

after-mail = Tìm email của họ
after-mail-what = Mỗi liên kết mở một lần tìm trong hộp thư của chính bạn, ở tab mới. Last Orders không thấy gì trong đó.
mail-closing = Email báo đã đóng
mail-closing-what = Chưa biết địa chỉ gửi. Email về đơn hàng đến từ notice.aliexpress.com. Xem cả thư rác, và giữ lại: đó là bằng chứng của bạn.
mail-adverts = Quảng cáo, để hủy nhận
mail-adverts-what = Liên kết hủy nhận ở cuối mỗi email. Email nào cứ gửi đến thì báo là thư rác.
mail-elsewhere = Nếu tìm không ra gì, hoặc trong hộp thư khác, gõ:

after-wipe = Xóa những gì AliExpress để lại trong trình duyệt này
after-wipe-what = Việc này đăng xuất bạn khỏi các trang web này trong trình duyệt này. Tốt hơn là chờ đến ngày 14: trước đó có thể bạn còn phải tra cứu trên trang. Những gì Last Orders đã lưu vẫn còn, cả biên bản và bản lưu của bạn.
wipe-goes = Sẽ bị xóa
wipe-kinds = Loại dữ liệu
wipe-stays = Sẽ được giữ
site-aliexpress = AliExpress: aliexpress.com và aliexpress.us, với mọi máy chủ đã biết của chúng
site-images = Hình ảnh và bộ đếm lượt xem của nó: alicdn.com, aliexpress-media.com, mmstat.com
site-aliexpress-ru = aliexpress.ru, một công ty khác với tài khoản riêng
site-alibaba = alibaba.com: đăng nhập bằng cùng tài khoản
site-alipay = alipay.com: thanh toán
kind-cookies = cookie
kind-localStorage = bộ nhớ cục bộ
kind-indexedDB = cơ sở dữ liệu
kind-serviceWorkers = tập lệnh nền
kind-cacheStorage = trang đã lưu trữ
kind-fileSystems = tệp đã lưu trữ
kind-cache = tệp trong bộ nhớ đệm
wipe-scope-chromium = Trình duyệt này xóa cookie của cả một trang web, và mọi thứ khác của từng máy chủ nêu dưới đây.
wipe-scope-firefox = Firefox xóa tất cả những thứ này của từng máy chủ nêu dưới đây, và không của máy chủ nào khác.
wipe-stays-what = Mọi trang web khác, lịch sử, tệp đã tải xuống và thông tin đăng nhập đã lưu của bạn.
wipe-by-hand-chromium = Máy chủ không nêu dưới đây có thể vẫn lưu gì đó. Để xem: Cài đặt, Quyền riêng tư và bảo mật, Cookie của bên thứ ba, Xem tất cả dữ liệu trang web; tìm aliexpress.
wipe-by-hand-firefox = Tệp trong bộ nhớ đệm: tiện ích chỉ có thể xóa của mọi trang web, nên chúng ở lại. Tự xóa: Cài đặt, Riêng tư & bảo mật, Xóa dữ liệu, chỉ chọn tệp trong bộ nhớ đệm. Máy chủ không nêu dưới đây có thể vẫn lưu gì đó: Quản lý dữ liệu, tìm aliexpress.
wipe-by-hand-android = Firefox cho Android không cho tiện ích xóa những gì trang web đã lưu, nên bạn cần tự xóa. Mở aliexpress.com, chạm vào ổ khóa cạnh địa chỉ, rồi xóa cookie và dữ liệu trang web ở đó. Làm tương tự trên aliexpress.us nếu bạn đã dùng.
wipe-choices = Cũng được giữ, trừ khi bạn đánh dấu
wipe-hosts = { $count ->
 [1] { $count } máy chủ, theo tên
 *[other] Cả { $count } máy chủ, theo tên
}
wipe = Xóa những thứ này ngay
wipe-at-work = Đang xóa
wipe-permission = Trình duyệt có thể hỏi Last Orders có được xóa dữ liệu không. Quyền này được trả lại ngay sau đó.
wiped-refused = Không được phép, nên không xóa gì.
wiped-done = Đã xóa, theo trình duyệt: { $what }, của { $count } máy chủ.
wiped-failed = Trình duyệt không xóa: { $what }. Bấm lại, hoặc tự xóa như mô tả ở trên.
wiped-left-chromium = Chưa kiểm tra: máy chủ không nêu ở trên, và các trình duyệt khác.
wiped-left-firefox = Chưa kiểm tra: tệp trong bộ nhớ đệm, máy chủ không nêu ở trên, và các trình duyệt khác.
wiped-given-back = Quyền đã được trả lại.
wiped-not-given-back = Không trả lại được quyền. Bạn có thể gỡ nó trong danh sách tiện ích của trình duyệt.

after-passwords = Thông tin đăng nhập đã lưu ở đâu
after-passwords-what = Không tiện ích nào xóa được chúng. Gõ địa chỉ vào thanh địa chỉ, rồi tìm aliexpress.
passwords-chrome = Trong Chrome
passwords-firefox = Trong Firefox
passwords-edge = Trong Edge
passwords-edge-where = Cài đặt, Mật khẩu
passwords-safari = Trong Safari, trên iPhone và iPad
passwords-safari-where = Ứng dụng Mật khẩu, hoặc Cài đặt, Mật khẩu
passwords-others = Trình quản lý mật khẩu riêng có ô tìm của nó. Cùng thông tin đăng nhập này cũng có thể dùng cho Alibaba.com: giữ lại nếu bạn dùng trang đó.

after-record = Biên bản đóng
record-title = Biên bản đóng một tài khoản AliExpress
after-record-what = Tình hình khi bạn báo là đã gửi yêu cầu, lúc { $when }: đã kiểm tra gì, dựa trên bằng chứng nào, và đã lưu gì.
record-checked = Đã kiểm tra gì: { $count } việc
record-done-seen = { $what }. Thấy lúc { $when }
record-done-bare = Thấy lúc { $when }
record-told = Bạn đã đánh dấu xong lúc { $when }
record-by-word = { $what }, theo lời bạn về { $told } trong { $shown } mục. Thấy lúc { $when }
record-todo-seen = { $what }. Thấy lúc { $when }
record-todo-bare = Có việc dang dở lúc { $when }
record-unknown-seen = Không tính là đã kiểm tra: { $what }, thấy lúc { $when }
record-unchecked = Không thấy gì
record-set-aside-seen = Bạn đã bỏ qua lúc { $when }. Khi đó: { $what }
record-set-aside-bare = Bạn đã bỏ qua lúc { $when }
record-acknowledged = Những gì bạn đã xác nhận
record-note = Ghi chú của riêng bạn
record-note-what = Ví dụ mã yêu cầu, hoặc bạn đã nói chuyện với ai.
record-note-keep = Lưu ghi chú
record-note-changed = Chưa lưu
record-note-kept = Đã lưu trên máy tính này
record-save-html = Lưu thành trang
record-save-json = Lưu thành dữ liệu
record-personal = Không có gì trong đó cho biết bạn là ai, trừ ghi chú của bạn.
record-foot = Last Orders lập trên máy tính này lúc { $when }. Last Orders không thuộc AliExpress.
