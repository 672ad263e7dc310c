### Lời của phần “Bản lưu của bạn”: những gì được giữ, và các tệp đi ra và đi vào.

archive-kept = Đã lưu { $orders } đơn hàng trên máy tính này.
archive-oldest = Đơn cũ nhất từ { $day }.
archive-complete = { $incomplete ->
 [0] { $complete ->
  [1] Đơn này đầy đủ.
  *[other] Tất cả đều đầy đủ.
 }
 [1] { $complete ->
  [0] Đơn này chưa đầy đủ.
  *[other] { $complete } đầy đủ, { $incomplete } chưa đầy đủ.
 }
 *[other] { $complete ->
  [0] Tất cả đều chưa đầy đủ.
  *[other] { $complete } đầy đủ, { $incomplete } chưa đầy đủ.
 }
}
archive-all = Đây là mọi đơn hàng của bạn, theo những gì AliExpress hiển thị.
archive-no-guess = Những gì thiếu không được điền bằng phỏng đoán.
archive-broken = Còn { $count } bản ghi nữa không đọc được. Chúng ở nguyên chỗ cũ và không vào tệp nào.
archive-none = Chưa lưu gì
archive-none-what = Lịch sử đơn hàng của bạn mất theo tài khoản. Khi bạn bấm nút này, mỗi đơn AliExpress hiển thị cho bạn được chép về máy tính này: mặt hàng, giá, ngày, liên kết, đánh giá. Không bao giờ chép địa chỉ nhà, số điện thoại hay email.
archive-waiting = Đang bật lưu; chưa có đơn nào
archive-waiting-what = Mở đơn hàng của bạn trên AliExpress. Trang lúc đầu hiển thị mười đơn; ở đó, Last Orders đề nghị tải giúp bạn các đơn cũ hơn.
archive-keep = Giữ bản lưu trên máy tính này
archive-keep-no-more = Ngừng lưu
archive-keeps = Đang bật lưu: mỗi đơn AliExpress hiển thị cho bạn được chép về đây.
archive-keeps-not = Đang tắt lưu. Những gì ở đây vẫn còn.
archive-reading = Đang đọc bản lưu của bạn
archive-unread = Vừa rồi không đọc được bản lưu của bạn

archive-save = Lưu tất cả thành một tệp
archive-add-copy = Thêm bản sao chính thức
archive-load = Nạp tệp đã lưu
archive-others = Các tệp khác
archive-others-what = Tệp duy nhất đó là một tệp zip. Nó chứa tất cả những tệp này, đánh giá của bạn, biên bản đóng, và danh sách những gì đầy đủ và những gì thiếu. Mọi tệp được tạo trên máy tính này.
archive-make-xlsx = Bảng tính (.xlsx)
archive-csv-separator = Dấu phân cách cột
archive-csv-comma = dấu phẩy
archive-csv-semicolon = dấu chấm phẩy
archive-csv-tab = ký tự tab
archive-csv-decimal = Dấu thập phân
archive-csv-what = Các bảng là tệp CSV: chọn ở đây kiểu mà chương trình bảng tính của bạn cần. Tệp .xlsx không cần cài đặt gì.
archive-make-receipts = Biên nhận để in
archive-make-orders-csv = Bảng đơn hàng
archive-make-items-csv = Bảng mặt hàng
archive-make-json = Tệp JSON
archive-copy-how = Cách lấy bản sao của AliExpress
archive-copy-walk = Mở trung tâm quyền riêng tư của AliExpress và yêu cầu bản sao dữ liệu. Chúng tôi chưa biết mục đó nằm ở đâu trên trang.
    Tìm trả lời trong trung tâm quyền riêng tư và trong email. Ở EU, luật cho họ một tháng.
    Lưu tệp và mở ngay. Một khiếu nại tháng 7/2025 mô tả một tệp chỉ mở được một lần.
    Thêm tệp ở đây, hoặc thả vào trang này. Nó được kiểm tra và so với những gì đã lưu.
archive-copy-letter = Không có trả lời? Viết thư

archive-doing-make = Đang tạo tệp
archive-doing-read-pack = Đang đọc tệp
archive-doing-read-copy = Đang kiểm tra tệp
archive-stop = Dừng
archive-stopped = Đã dừng. Không có gì thay đổi.
archive-done-make = Tệp đã được chuyển cho trình duyệt, trình duyệt đặt nó vào mục tải xuống. Mở thử một lần cho chắc.
archive-done-read-pack = Đã đọc tệp. Nội dung của nó hiện dưới đây.
archive-done-read-copy = Đã kiểm tra tệp. Nội dung của nó hiện dưới đây.
archive-done-drop = Đơn hàng không còn trên máy tính này.
archive-done-drop-all = Không còn đơn hàng nào trên máy tính này.
archive-failed-make = Không tạo được tệp
archive-failed-read-pack = Tệp này chưa được nạp
archive-failed-read-copy = Tệp này chưa được thêm
archive-failed-keep = Chưa đổi được việc lưu
archive-unharmed = Không có gì đã lưu bị thay đổi.
archive-totals-others = Thêm { $count } loại tiền tệ

archive-search = Tên hàng, cửa hàng hoặc mã
archive-by-year = Năm
archive-by-store = Cửa hàng
archive-by-group = Trạng thái
archive-every-year = Mọi năm
archive-every-store = Mọi cửa hàng
archive-every-group = Mọi trạng thái
archive-incomplete = Chưa đầy đủ
archive-shown = Hiện { $shown } trong { $total }, mới nhất trước
archive-found = Hiện { $shown } trong { $found } đơn tìm thấy, trên { $total } đã lưu
archive-none-found = { $total ->
 [1] Đơn bạn đã lưu không khớp
 *[other] Không đơn nào trong { $total } đơn đã lưu khớp
}
archive-clear = Hiện lại tất cả
archive-show-all = Hiện tất cả
archive-drop-all = Xóa bản lưu của bạn
archive-drop-all-ask = Xóa { $count } đơn hàng khỏi máy tính này?
archive-drop-all-what = Việc này không hoàn tác được. Khi tài khoản đã đóng, AliExpress cũng không hiển thị chúng nữa.
archive-drop-none = Giữ lại

order-no-date = Chưa thấy ngày
order-no-titles = { $count ->
 [0] Chưa thấy mặt hàng
 *[other] { $count } mặt hàng, chưa thấy tên
}
order-items = , { $count } mặt hàng
order-no-store = Chưa thấy cửa hàng
order-complete-it = Mở trang của đơn một lần để bổ sung
order-no-total = Chưa thấy
order-which-currency = Loại tiền nào?
order-which-amount = Bao nhiêu?
order-group-unpaid = Chưa trả tiền
order-group-toShip = Chưa gửi đi
order-group-shipped = Đang giao
order-group-case = Có vụ đang mở
order-group-finished = Đã hoàn tất
order-group-none = Chưa thấy trạng thái
order-seen = Thấy lần cuối trên AliExpress
order-no-title = Chưa thấy tên
order-times = × { $quantity }
order-no-price = chưa thấy giá
order-complete-how = Mở trang của đơn trên AliExpress khi đang bật lưu: những gì hiển thị ở đó được thêm vào.
order-conflicts = { $count } điều hiển thị khác ở trang khác. Biên nhận để in nói rõ điều nào.
order-drop = Xóa khỏi máy tính này

official-opened = { $rows ->
 [0] Tệp mở được, nhưng không có dòng nào
 *[other] Tệp mở được: { $rows } dòng
}
official-in-it = Đơn hàng trong bản sao chính thức
official-kept = Đơn hàng đã lưu ở đây
official-both = Có ở cả hai
official-only-there = Chỉ có trong bản sao chính thức
official-only-kept = Chỉ lưu ở đây
official-newer = Chỉ lưu ở đây, và mới hơn bản sao chính thức
official-unsure = Có trong bản sao chính thức dưới một mã bị làm tròn
official-no-number = { $rows } dòng không có mã đơn hàng và không so được với gì.
official-in-pack = Nó được đưa nguyên vẹn vào tệp duy nhất. Nó không được lưu ở đây, nên hãy lưu tệp đó trước khi đóng trang này.
official-show = Hiện { $count } đơn chỉ có ở đó
official-show-what = Mở một đơn trên AliExpress khi đang bật lưu, và đơn đó cũng được lưu ở đây.
official-show-unsure = Hiện { $count } mã bị làm tròn
official-show-unsure-what = Một chương trình bảng tính đã làm tròn các số dài trong tệp này, nên mất những chữ số cuối. Tệp như AliExpress gửi có đủ: thêm tệp đó, nếu bạn còn.
official-may-be = { $number }: có thể là đơn { $orders }
official-unknown-number = { $number }: không thể biết là đơn nào

import-done = { $orders ->
 [0] Trong tệp không có đơn hàng nào
 [1] { $news ->
  [0] { $orders } đơn hàng trong tệp, không có gì mới
  *[other] { $orders } đơn hàng trong tệp, là đơn mới
 }
 *[other] { $news ->
  [0] { $orders } đơn hàng trong tệp, không có gì mới
  *[other] { $orders } đơn hàng trong tệp, mới hoặc đầy đủ hơn: { $news }
 }
}
import-verified = Mọi tệp trong đó không đổi từ khi được tạo. Những gì đã lưu ở đây trước đó vẫn còn; những điều mới được thêm vào.
import-unverified = Không thể kiểm tra trọn vẹn nó có bị đổi từ khi được tạo hay không. Những gì đã lưu ở đây trước đó vẫn còn; những điều mới được thêm vào.
import-problems = { $count } chỗ không đúng
problem-no-manifest = Danh mục nội dung của nó (manifest.json) bị thiếu hoặc không đọc được.
problem-changed = { $file } đã thay đổi từ khi tệp được tạo.
problem-lost = Thiếu { $file }.
problem-unlisted = { $file } có trong đó, nhưng không có trong danh mục. Nó không được đọc.
problem-bad-order = Đơn thứ { $number } trong danh mục không lưu được như hiện trạng, và bị bỏ ra.
problem-twice = Đơn { $id } có trong đó hơn một lần. Tất cả đã được gộp.
problem-bad-copy = Bản sao chính thức trong đó bị bỏ ra.
problem-count = Danh mục ghi { $said } đơn hàng; thực có { $there }.

fault-bad-request = Last Orders tự yêu cầu một thứ mà nó không biết. Đó là lỗi của chúng tôi.
fault-unexpected = Last Orders không biết vì sao. Đó là lỗi của chúng tôi.
fault-empty = Tệp rỗng.
fault-too-large = Tệp, hoặc nội dung giải nén của nó, lớn hơn mức mà tệp loại này có thể có.
fault-too-many-files = Số tệp nén trong đó nhiều hơn bất kỳ tệp nào của chúng tôi.
fault-bad-path = Một tên trong đó chỉ ra ngoài tệp. Nó không được giải nén.
fault-broken-zip = Tệp bị cắt cụt hoặc hỏng. Tải xuống hoặc chép lại.
fault-not-ours = Tệp này không do Last Orders tạo.
fault-broken-json = Không đọc được các đơn hàng trong đó: tệp bị hỏng.
fault-older-version = Một phiên bản Last Orders cũ hơn đã tạo nó, ở định dạng không còn đọc được.
fault-newer-version = Một phiên bản Last Orders mới hơn đã tạo nó. Cập nhật bản này, rồi nạp lại tệp.
fault-not-xlsx = Đây không phải tệp Excel (.xlsx). Bản sao của AliExpress là tệp loại đó.
fault-old-xls = Đây là tệp Excel cũ (.xls). Lưu thành .xlsx trong một chương trình bảng tính, rồi thêm tệp đó.
fault-encrypted = Tệp Excel bị khóa bằng mật khẩu. Lưu lại không có mật khẩu, rồi thêm tệp đó.
fault-macros = Tệp Excel có macro, tức là các chương trình nhỏ. Bản sao của AliExpress không có, nên nó không được đọc.
fault-broken-workbook = Tệp Excel bị hỏng. Tải lại từ AliExpress.
fault-foreign-workbook = Tệp Excel không có trang tính tên “Order Information”, trang mà bản sao của AliExpress có.
fault-no-order-numbers = Tệp Excel không có cột mã đơn hàng.
fault-file = Trình duyệt không đọc được tệp. Có thể tệp đã bị dời đi, hoặc đó là một thư mục.
fault-quota = Trình duyệt này hết chỗ cho Last Orders: nó cho khoảng 10 MB. Lưu tất cả thành một tệp, rồi xóa những gì ở đây bạn không cần nữa.
fault-write = Trình duyệt không lưu được.
fault-read = Không tải được dữ liệu đã lưu của bạn. Thử lại.
fault-newer = Một phiên bản Last Orders mới hơn đã lưu những gì ở đây. Cập nhật bản này, rồi thử lại.
