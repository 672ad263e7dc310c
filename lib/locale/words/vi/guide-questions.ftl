### Lời của các câu hỏi trong hướng dẫn. Mỗi đoạn trả lời một dòng; nguồn cho biết là lời của ai, và từ khi nào.

questions-lead = Những gì người ta hỏi trước và sau khi đóng. Mỗi câu trả lời cho biết là lời của ai và từ khi nào; chỗ nào chưa ai nói gì thì cũng ghi rõ.

question-reactivate = Tài khoản đã đóng có mở lại được không?
question-reactivate-answer =
    Hãy coi là không. Bạn có thể mở tài khoản mới, và nó bắt đầu từ con số không: không đơn hàng, không đánh giá, không xu.
    Nếu bạn có thể quay lại, thay vào đó yêu cầu bộ phận hỗ trợ tạm ngưng.
question-reactivate-source = Không tìm thấy cách quay lại; các bài hướng dẫn nói đóng là vĩnh viễn

question-order-history = Đơn hàng và biên nhận của tôi sẽ ra sao?
question-order-history-answer =
    Nên tính trước là sẽ mất chúng: danh sách, theo dõi đơn, biên nhận.
    Lưu trước những gì bạn cần, cho bảo hành, trả hàng hoặc thuế.
question-order-history-source = Vài bài hướng dẫn nói vậy; không tìm thấy danh sách chính thức

question-mail-afterwards = Email có còn đến không?
question-mail-afterwards-answer =
    Có thể, trong một thời gian. Chọn nhận ít email hơn khi bạn còn đăng nhập được.
    Sau đó, bạn vẫn còn liên kết ở cuối mỗi email, và nút báo thư rác.
question-mail-afterwards-source = Các bài hướng dẫn kể lại; không tìm thấy gì chính thức

question-pending-orders = Còn đơn hàng và khoản hoàn tiền đang diễn ra thì sao?
question-pending-orders-answer =
    Hoàn tất hoặc hủy trước, cả hoàn tiền và tranh chấp. Bạn chỉ theo dõi được chúng khi còn đăng nhập được.
    Ở EU, EEA và Vương quốc Anh, đơn hàng hợp lệ chưa hoàn tất khi tài khoản đóng được “completed or reimbursed” (được hoàn thành hoặc được hoàn tiền), tùy hoàn cảnh và nguyên nhân.
question-pending-orders-source = Điều khoản của AliExpress cho EU, EEA và Vương quốc Anh, mục { $clause }, ngày { $dated }. Không văn bản chính thức nào nói đơn chưa hoàn tất có chặn việc đóng hay không

question-contact-support = Liên hệ bộ phận hỗ trợ bằng cách nào?
question-contact-support-answer =
    Trong trung tâm trợ giúp: trò chuyện trực tiếp, email hoặc phiếu yêu cầu. Hỏi khi bạn còn đăng nhập được.
    Về quyền của bạn đối với dữ liệu, viết cho người phụ trách bảo vệ dữ liệu, DataProtection.AE@aliexpress.com. Thư đã soạn sẵn.
question-contact-support-source = Các bài hướng dẫn nêu những cách này; trung tâm trợ giúp được biết qua địa chỉ. Địa chỉ của người phụ trách là từ AliExpress (chính sách quyền riêng tư ngày { $dated })

question-change-mind = Nếu tôi đổi ý thì sao?
question-change-mind-answer =
    Trước khi yêu cầu, chưa có gì xảy ra. Sau đó, viết ngay và bảo họ dừng: thư đã soạn sẵn.
    Khi đã đóng xong, chưa biết cách nào quay lại.
question-change-mind-source = Chưa ai nói yêu cầu có dừng được không. Một người kể việc đóng xong trong vòng 24 giờ

question-cannot-sign-in = Tôi không đăng nhập được. Giờ làm gì?
question-cannot-sign-in-answer =
    Bạn có thể yêu cầu đóng tài khoản qua email, không cần đăng nhập. Thư đã soạn sẵn; gửi từ email của tài khoản.
    Nếu bạn vẫn muốn vào, đặt lại mật khẩu bằng email hoặc điện thoại của tài khoản. Nếu không được, hỏi bộ phận hỗ trợ.
    Vào được rồi, bạn còn xem được gì dang dở, trong ví còn gì và những gì bạn có thể muốn giữ.
question-cannot-sign-in-source = Điều khoản của AliExpress cho EU, EEA và Vương quốc Anh, mục { $clause }, ngày { $dated }; ở nơi khác bạn có thể thử cùng địa chỉ đó. Chúng tôi chưa thấy trang mật khẩu hỏi gì

question-app-only = Tôi chỉ có ứng dụng. Tôi đóng ở đó được không?
question-app-only-answer =
    Được: điều khoản của AliExpress nêu “Profile – Delete account” trong ứng dụng.
    Last Orders không thấy gì trong ứng dụng. Đăng nhập cùng tài khoản đó ở www.aliexpress.com trong trình duyệt này, thì đơn hàng, hoàn tiền và ví của bạn có thể được kiểm tra ở đây trước.
    Đăng xuất khỏi ứng dụng trước khi gỡ: một người vẫn dùng được nó hơn một tuần sau khi đóng.
question-app-only-source = Điều khoản của AliExpress cho EU, EEA và Vương quốc Anh, mục { $clause }, ngày { $dated }; phần còn lại từ một bài hướng dẫn và lời kể của một người

question-social-sign-in = Tôi đăng nhập bằng Google, Facebook hoặc Apple. Có gì khác?
question-social-sign-in-answer =
    Đăng nhập như bạn vẫn làm. Trước khi đóng, xem email của tài khoản trong cài đặt tài khoản: mã có thể được gửi đến đó, và email yêu cầu đóng tài khoản nên được gửi từ đó.
    Nếu bạn dùng địa chỉ ẩn của Apple, đó là địa chỉ AliExpress biết; email gửi đến đó được chuyển tiếp cho bạn.
    Sau khi đóng, gỡ AliExpress khỏi danh sách ứng dụng liên kết ở Google, Facebook hoặc Apple.
question-social-sign-in-source = Không văn bản nào nói tài khoản không có mật khẩu thì xác nhận đóng thế nào; các bài hướng dẫn kể rằng có thể có mã gửi đến

question-how-long = Mất bao lâu?
question-how-long-answer =
    AliExpress không nói mất bao lâu. Một người kể việc đóng xong trong vòng 24 giờ, và ứng dụng còn dùng được hơn một tuần.
    Yêu cầu xóa dữ liệu hay lấy bản sao dữ liệu là chuyện khác: luật nào đặt thời hạn thì thư nói rõ.
    Từ ngày bạn báo là đã gửi yêu cầu, “Sau khi đóng” đếm ngày cùng bạn.
question-how-long-source = Không tìm thấy văn bản chính thức; phần còn lại là lời kể của một người

question-what-is-seen = Last Orders thấy gì về tôi?
question-what-is-seen-answer =
    Nó đọc các trang tài khoản bạn mở: số lượng và trạng thái, như bao nhiêu đơn đang giao, và ví có hết tiền không. Tên hàng, cửa hàng và tổng của đơn hàng chỉ được lưu nếu bạn bật bản lưu.
    Nó không bao giờ đọc mật khẩu, địa chỉ nhà hay cookie của trang. Những gì nó lưu ở lại trong trình duyệt này và không gửi cho ai; chỉ dấu tích của bạn có thể đi qua tính năng đồng bộ của chính trình duyệt, nếu bạn bật.
    “Không để lại dấu vết” trong cài đặt xóa tất cả.
question-what-is-seen-source = Đây là cách chính Last Orders hoạt động

question-no-computer = Tôi không có máy tính, chỉ có điện thoại. Có đủ không?
question-no-computer-answer =
    Đủ: ứng dụng, email, và trung tâm quyền riêng tư trong trình duyệt của điện thoại đều không cần máy tính.
    Trước hết kiểm tra đơn hàng, hoàn tiền, ví và gói thành viên trong ứng dụng, như ở phần “Chuẩn bị”. Thứ gì không lưu được ở đó, giữ bằng ảnh chụp màn hình.
    Yêu cầu bản sao dữ liệu trước khi đóng, và mở tệp ngay khi nhận được.
question-no-computer-source = Điều khoản của AliExpress cho EU, EEA và Vương quốc Anh, mục { $clause }, ngày { $dated }, nêu ba cách; chúng tôi chưa thấy trung tâm quyền riêng tư trên điện thoại

question-all-orders = Đây có thật là mọi đơn hàng của tôi?
question-all-orders-answer =
    Theo những gì AliExpress hiển thị. Danh sách của họ có thể sót một đơn giữa hai lần tải, và hiện đơn khác hai lần; đơn hiện hai lần chỉ tính một.
    Để chắc hơn, tải lại danh sách và đến cuối thêm lần nữa: những gì đã lưu vẫn còn. Rồi thêm bản sao dữ liệu của AliExpress: thứ gì chỉ có ở một trong hai bên đều được liệt kê.
question-all-orders-source = Lời kể của những người có chương trình đọc danh sách (2023 đến tháng 10/2026); AliExpress không nói gì về việc này

question-several-accounts = Tôi có nhiều tài khoản. Chúng được phân biệt thế nào?
question-several-accounts-answer =
    aliexpress.com và aliexpress.us được tách riêng, theo địa chỉ của trang. Khi cả hai đã cho thấy gì đó, tình trạng xấu hơn được tính, cho đến khi bạn nói rằng bạn không dùng tài khoản trên aliexpress.us.
    Không bao giờ đọc tên. Sau khi đăng xuất, hoặc khi danh sách không có đơn nào từng thấy, bạn được hỏi “Đây có phải tài khoản khác?”. Đến khi bạn trả lời, hoặc một đơn đã biết được thấy lại, không có gì thấy trước đây được tính là xong; những gì dang dở vẫn dang dở.
    Hai tài khoản trên cùng địa chỉ chỉ phân biệt được qua đơn hàng: chuẩn bị và đóng một tài khoản, rồi đến tài khoản kia. “Tài khoản khác” xóa những gì đã thấy và đánh dấu; đơn hàng đã lưu ở đây vẫn còn.
question-several-accounts-source = Đây là cách chính Last Orders hoạt động. Chúng tôi chưa thấy một tài khoản có mở được cả hai địa chỉ hay không
