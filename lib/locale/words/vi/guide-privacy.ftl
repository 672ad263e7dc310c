### Chính sách quyền riêng tư, trong phần cài đặt của hướng dẫn; cùng những lời này được nộp cho các cửa hàng.

privacy-policy = Chính sách quyền riêng tư
privacy-as-of = Tính đến { $day }, cho phiên bản { $version }.

privacy-short = Last Orders chỉ hoạt động trong trình duyệt này. Nó không có máy chủ của mình, không gửi yêu cầu đến máy chủ nào, và không có tài khoản, thống kê hay quảng cáo. Người làm ra nó không nhận được gì từ nó và không thể thấy gì về bạn.

privacy-read = Những gì được đọc
privacy-read-pages = Các trang tài khoản của aliexpress.com và aliexpress.us do chính bạn mở. Ở đó nó đọc số lượng và trạng thái: bao nhiêu đơn đang giao, số dư có bằng 0 không.
privacy-read-copy = Nội dung đơn hàng và đánh giá của bạn, chỉ khi bạn bật bản lưu.
privacy-read-not = Mật khẩu, địa chỉ nhà, tên, số thẻ của bạn và cookie của trang không được đọc. Không trang web nào khác được đọc, và không gì được đọc trong cửa sổ riêng tư.

privacy-stored = Những gì được lưu
privacy-stored-where = Tất cả nằm trong bộ lưu trữ của chính trình duyệt này, trên thiết bị này. Ngoài những gì trình duyệt và thiết bị của bạn làm, nó không được mã hóa thêm.
privacy-stored-pages = Khi bạn mở các trang tài khoản: số lượng, trạng thái và thời điểm, mỗi loại trang một bản ghi; và mã đơn hàng, mã vụ việc dưới dạng giá trị băm có thêm muối (salt), để phân biệt đơn đã biết với đơn mới.
privacy-stored-yours = Khi bạn nhập: dấu tích và những gì bạn bỏ qua, quyết định của bạn và các lý do, biên bản đóng, bạn đã gửi thư nào, nơi bạn sống trong chừng mực bạn đã cho biết để viết thư, các từ của trang web mà bạn đã giải thích, cài đặt của bạn.
privacy-stored-copy = Chỉ khi bạn bật bản lưu, hoặc nạp một tệp: mã, ngày, trạng thái, cửa hàng, mặt hàng, giá và liên kết của đơn hàng, đánh giá của bạn, và bao nhiêu lượt trả hàng, tranh chấp và bảo hành mà đơn hàng cho thấy là còn mở. Địa chỉ nhà, số điện thoại và địa chỉ email bị loại ra.
privacy-stored-never = Chỉ giữ đến khi bạn đóng trang: những gì bạn gõ vào thư, như tên của bạn, và báo cáo về một trang không đọc được; báo cáo này chỉ được tạo khi bạn bấm, và không chứa câu chữ nào của trang ngoài những từ bạn đánh dấu.

privacy-long = Trong bao lâu
privacy-long-what = Đến khi bạn xóa. Những gì đã đọc không còn được tin sau 7 ngày, nhưng vẫn được lưu đến khi trang đó được đọc lại.

privacy-leaves = Những gì có thể rời trình duyệt này
privacy-leaves-how = Không có gì được gửi cho chúng tôi. Còn lại ba đường, và đường nào cũng chỉ do chính bạn làm.
privacy-leaves-sync = Đồng bộ của trình duyệt, tắt cho đến khi bạn bật. Nó trao dấu tích của bạn cho nhà làm trình duyệt: những việc bạn đã đánh dấu hoặc bỏ qua, và khi nào. Họ lưu chúng theo chính sách quyền riêng tư của họ và chuyển chúng đến các máy tính khác của bạn. Trong đó không có gì đọc từ các trang, không đơn hàng và không mã số nào. Khi bạn tắt, chúng vẫn ở đó, đến khi bạn gỡ chúng hoặc xóa tất cả.
privacy-leaves-files = Tệp bạn lưu, thư bạn gửi, báo cáo bạn chuyển cho người khác. Chúng là của bạn, và chúng tôi không biết đến.
privacy-leaves-links = Liên kết bạn bấm. Chúng mở như mọi liên kết, và trang web bạn đến biết được những gì mà trang web nào cũng biết.

privacy-asks = Quyền
privacy-asks-always = Luôn luôn: lưu trữ, cho những gì nêu ở trên; hẹn giờ, để nhận ra rằng điều đã thấy đã quá cũ để tin, và cho lời nhắc; các trang tài khoản được nêu tên, để đọc chúng và hiện một bảng ở góc trang.
privacy-asks-optional = Chỉ khi bạn bấm: thông báo, để nhắc bạn, trả lại khi bạn tắt lời nhắc; xóa dữ liệu, để xóa những gì các trang web của AliExpress đã lưu trong trình duyệt này, trả lại ngay sau đó.

privacy-delete = Cách xóa
privacy-delete-how = “Không để lại dấu vết” trong cài đặt xóa mọi thứ được lưu trong trình duyệt này, và dấu tích trong đồng bộ của trình duyệt. Khi bạn gỡ tiện ích, trình duyệt xóa những gì được lưu trên thiết bị này. Các tệp bạn đã lưu vẫn là của bạn. Tài khoản AliExpress của bạn không bị đụng đến.

privacy-rights = Quyền của bạn
privacy-rights-what = Chính bạn giữ toàn bộ dữ liệu này: xem trong hướng dẫn này, lưu thành tệp, xóa bất cứ lúc nào. Vì không có gì đến chỗ chúng tôi, chúng tôi không có gì để giao, sửa hay xóa giúp bạn. Về những gì AliExpress hoặc nhà làm trình duyệt đã lưu, hãy hỏi họ.
privacy-rights-use = Không có gì bị bán hay chia sẻ, không có gì được thu thập từ trẻ em, và không có gì được dùng vào việc khác ngoài những điều nói ở đây. Việc sử dụng những gì đã đọc tuân thủ Chính sách dữ liệu người dùng của Chrome Web Store, kể cả các yêu cầu “Limited Use”.
privacy-rights-changes = Nếu chính sách này thay đổi, văn bản mới đi kèm phiên bản cần đến nó, với ngày mới.

privacy-whose = Last Orders là phần mềm tự do theo giấy phép MIT. Nó không do AliExpress làm ra, kiểm tra hay phê duyệt, và không liên quan đến họ; tên AliExpress chỉ được dùng để cho biết nó hoạt động với trang web nào.
