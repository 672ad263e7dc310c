### Lời giới thiệu Last Orders trên các cửa hàng tiện ích, và trong danh sách tiện ích của trình duyệt.

name = Last Orders

summary = Rời AliExpress mà không mất tiền, biên nhận hay dữ liệu. Cho thấy những gì còn dang dở, không bao giờ thao tác trên tài khoản.

command = Mở Last Orders trên trang này

about = Đóng tài khoản AliExpress rồi thì không hoàn tác được. Đơn hàng đang giao, khoản hoàn tiền còn dang dở, số dư, hay biên nhận bạn cần để được bảo hành đều có thể mất theo. Last Orders giúp bạn giải quyết tất cả trước, giữ bản lưu của riêng mình, và đóng khi bạn đã sẵn sàng.
about-law = Điều chưa biết không bao giờ trông như đã xong. Những gì chưa thấy trên trang nào được gọi là “Chưa kiểm tra”, và không bao giờ được tính là đã giải quyết.

does = Nó làm gì
does-read = Đọc các trang tài khoản do chính bạn mở: còn bao nhiêu đơn chưa hoàn tất, có khoản hoàn tiền nào chưa được quyết định không, số dư có bằng 0 không.
does-check = Giữ danh sách những việc cần giải quyết trước khi đóng, và cho biết danh sách dựa vào đâu: đã thấy gì, trên trang nào, cách đây bao lâu.
does-lead = Dẫn bạn đến trang giải quyết từng việc, và chỉ cho bạn chỗ nào trên trang đó.
does-copy = Giữ cho bạn một bản lưu đơn hàng và đánh giá, nếu bạn muốn: để tìm kiếm, để in, và để lưu thành tệp mở được bằng chương trình bảng tính hoặc trình duyệt.
does-give-up = Tính xem đóng hôm nay là từ bỏ những gì: đơn hàng và hoàn tiền đang diễn ra, trả hàng và tranh chấp bạn còn làm được, bảo hành.
does-close = Phân biệt cách đóng tài khoản với các trang trông giống, và cho biết mỗi bước đòi hỏi gì ở bạn.
does-after = Ở bên bạn trong những tuần sau khi đóng: để ý điều gì và khi nào, kèm lời nhắc nếu bạn muốn, và thư gửi AliExpress để bạn tự gửi.
does-languages = Có 19 ngôn ngữ, và dùng được chỉ bằng bàn phím.

never = Những gì nó không bao giờ làm
never-sends = Nó không gửi gì cho ai. Nó không gửi yêu cầu đến máy chủ nào: không cần tài khoản, không thống kê, không quảng cáo.
never-acts = Nó không bao giờ thao tác trên tài khoản của bạn. Nút duy nhất nó bấm là “View orders” của chính danh sách đơn hàng, để đến các đơn cũ hơn, và chỉ khi bạn đã bắt đầu việc đó. Mọi việc khác đều do tay bạn làm.
never-takes = Nó không bao giờ lưu từ trang địa chỉ nhà, số điện thoại, địa chỉ email, mật khẩu hay số thẻ.
never-elsewhere = Nó không chạy trên trang nào khác ngoài các trang tài khoản của aliexpress.com và aliexpress.us mà nó nêu tên, và không bao giờ chạy trong cửa sổ riêng tư.

asks = Nó xin quyền gì, và vì sao
permission-storage = Lưu trữ: để giữ danh sách, những gì đọc được từ các trang, bản lưu đơn hàng và cài đặt của bạn trong trình duyệt này.
permission-alarms = Hẹn giờ: để trong vòng một giờ nhận ra rằng điều đã thấy đã quá cũ để tin, và để nhắc bạn vào những ngày bạn chọn.
permission-matches = Các trang tài khoản của AliExpress: để đọc ở đó những gì còn dang dở, và hiện một bảng nhỏ ở góc trang. Không trang nào khác được đọc.
permission-notifications = Thông báo (tùy chọn): để nhắc bạn về các ngày sau khi đóng. Chỉ xin khi bạn bật lời nhắc, và trả lại khi bạn tắt.
permission-browsing-data = Xóa dữ liệu duyệt web (tùy chọn): để xóa những gì các trang web của AliExpress đã lưu trong trình duyệt này, khi tài khoản đã đóng. Chỉ xin khi bạn bấm nút đó, và trả lại ngay sau đó.

data = Mọi thứ ở lại trong trình duyệt này. Chỉ dấu tích của bạn có thể đi đến các máy tính khác của bạn, qua tính năng đồng bộ của chính trình duyệt và nhà làm trình duyệt, nếu bạn bật. “Xóa tất cả” xóa hết những thứ đó.

purpose = Mục đích duy nhất của nó là giúp bạn rời AliExpress mà không mất tiền, biên nhận hay dữ liệu.

whose = Tên AliExpress chỉ được dùng để cho biết Last Orders hoạt động với trang web nào. Last Orders không do AliExpress làm ra, kiểm tra hay phê duyệt, và không liên quan đến họ. Đây là phần mềm tự do theo giấy phép MIT.

picture-page = Thấy điều còn dang dở, ngay trên trang
picture-popup = Một danh sách những việc cần giải quyết trước
picture-gate = Nhìn lại lần cuối trước khi đóng
picture-copy = Giữ bản lưu đơn hàng của riêng bạn
picture-after = Ở bên bạn trong những tuần sau khi đóng
picture-tile = Giải quyết xong rồi hãy rời AliExpress

picture-shop = Cửa hàng minh họa với đơn hàng hư cấu
