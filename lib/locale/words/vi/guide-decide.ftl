### Lời của phần đầu hướng dẫn: đóng có phải câu trả lời đúng?

decide-lead = Đóng là vĩnh viễn. Chọn điều khiến bạn phiền, và các cách giúp bạn giữ được tài khoản sẽ hiện trước. Lựa chọn của bạn ở lại trên máy tính này.
reasons = Vì sao bạn muốn rời đi?
reason-privacy = Cách dữ liệu cá nhân của tôi được giữ và sử dụng
reason-unwanted-mail = Quá nhiều email và thông báo
reason-shopping-risk = Gian lận, lừa đảo hoặc hàng giả
reason-unused = Tôi không dùng nữa, và tài khoản có thể bị lợi dụng mà tôi không hay
reason-poor-support = Tranh chấp chưa giải quyết, hoặc hỗ trợ kém
reason-better-shop = Nơi mua khác hợp với tôi hơn
reason-settle = Giải quyết tranh chấp trước: bạn chỉ trả lời được khi còn đăng nhập được.
reason-settle-how = Cách giải quyết

ways = Các cách nhẹ hơn
ways-found = { $count ->
 [0] Chọn một lý do, và các cách đáp ứng lý do đó sẽ hiện trước.
 [1] Một cách đáp ứng điều bạn chọn.
 *[other] { $count } cách đáp ứng điều bạn chọn, cách sát nhất hiện trước.
}
ways-all = Tất cả các cách
ways-others = Các cách khác
enough = Thế này là đủ với tôi
letter-ready = Thư đã soạn sẵn
open-mail-settings = Mở cài đặt email
open-help-centre = Mở trung tâm trợ giúp
open-privacy-centre = Mở trung tâm quyền riêng tư
open-cookie-settings = Mở cài đặt cookie
open-account-settings = Mở cài đặt tài khoản
open-account-home = Mở tài khoản của tôi
open-addresses = Mở địa chỉ của tôi

way-mute-notifications = Tắt email và thông báo
way-mute-notifications-why = Bạn giữ tài khoản và chặn quảng cáo. Email về đơn hàng có thể vẫn đến.
way-mute-notifications-walk =
    Trong cài đặt email, bỏ dấu mọi email bạn không muốn.
    Trong ứng dụng, mở cài đặt, rồi thông báo, và tắt những gì bạn không muốn.
    Cài đặt của chính điện thoại cũng có thể hạn chế hoặc chặn thông báo của ứng dụng.
way-pause-account = Tạm ngưng tài khoản
way-pause-account-why = Nghỉ mà không đóng. Không tìm thấy cài đặt nào cho việc này trên trang, nên bộ phận hỗ trợ phải làm.
way-pause-account-walk =
    Viết cho bộ phận hỗ trợ: yêu cầu vô hiệu hóa tạm thời, và nêu lý do.
    Hỏi cách kích hoạt lại tài khoản, và giữ câu trả lời.
    Đừng dùng trang “deactivate” cũ: ô “Release my account at the same time” (đồng thời giải phóng tài khoản) của nó từng chấm dứt hẳn tài khoản.
way-privacy-settings = Chia sẻ ít hơn
way-privacy-settings-why = Ít dữ liệu của bạn được chuyển đi và lộ ra hơn. Những gì AliExpress đã có, họ vẫn giữ.
way-privacy-settings-walk =
    Trong trung tâm quyền riêng tư, tìm mục chia sẻ dữ liệu và “Advertising Preferences” (tùy chọn quảng cáo), và từ chối những gì bạn không cần.
    Trong ứng dụng, mở “Settings”, rồi “Privacy setting”, và tắt gợi ý và quảng cáo cá nhân hóa.
    Trong cài đặt cookie, từ chối những gì không cần. Chúng chỉ áp dụng cho trình duyệt này.
    Trong cài đặt tài khoản, kiểm tra người khác thấy gì trong hồ sơ của bạn.
way-close-features = Chỉ hủy một dịch vụ
way-close-features-why = Không còn gì để bị trừ tiền, ít thứ để mất hơn: không gói thành viên, không thẻ đã lưu, không địa chỉ cũ.
way-close-features-walk =
    Hủy gói thành viên và gói đăng ký. Tìm VIP trong tài khoản.
    Gỡ thẻ đã lưu và các phương thức thanh toán khác.
    Xóa những địa chỉ mà không đơn chưa hoàn tất nào cần.
    Nếu bạn có tài khoản thừa, đóng chúng và giữ tài khoản bạn dùng.
way-other-shops = Mua ở nơi khác
way-other-shops-why = Bạn có thể mua ở nơi khác và để nguyên tài khoản này.
shop-amazon = Amazon: gần như mọi thứ
shop-ebay = eBay: hàng mới và đã qua sử dụng
shop-walmart = Walmart: một nhà bán lẻ lớn
shop-alibaba = Alibaba.com: công ty mẹ của AliExpress, cho khách hàng doanh nghiệp

truths = Đóng nghĩa là gì, theo những gì được biết
truths-ends = Những gì chấm dứt
truth-history = Nên tính trước là sẽ mất lịch sử đơn hàng, cùng theo dõi đơn và biên nhận, và các đánh giá bạn đã viết.
truth-history-source = Vài bài hướng dẫn nói vậy; không tìm thấy danh sách chính thức
truth-no-undo = Chưa biết cách nào quay lại. Tài khoản mới sẽ bắt đầu từ con số không.
truth-no-undo-source = Không tìm thấy cách nào. Một người kể việc đóng xong trong vòng 24 giờ
truth-eu = Ở EU, EEA và Vương quốc Anh, bạn có thể chấm dứt thỏa thuận bất cứ lúc nào bằng cách đóng tài khoản. Đơn hàng hợp lệ chưa hoàn tất lúc đó được “completed or reimbursed” (được hoàn thành hoặc được hoàn tiền), tùy hoàn cảnh và nguyên nhân.
truth-eu-source = Điều khoản của AliExpress cho EU, EEA và Vương quốc Anh, mục { $clause }, ngày { $dated }
truth-vip = Gói thành viên VIP gia hạn mỗi 365 ngày, và bản dùng thử 30 ngày chuyển thành một năm trả phí. Hủy trong kỳ đầu, dài ngắn tùy nước của bạn, thì được hoàn lại toàn bộ phí; sau đó, một phần. Nếu gói chấm dứt vì tài khoản chấm dứt, bạn không được hoàn gì: hủy gói trước.
truth-vip-source = Thỏa thuận VIP của AliExpress, mục { $clause }, ngày { $dated }
truths-stays = Những gì còn lại
truth-data = AliExpress giữ một số dữ liệu cho nghĩa vụ pháp lý và tranh chấp. Họ không nói giữ bao lâu.
truth-data-source = Chính sách quyền riêng tư của AliExpress, mục { $clause }, ngày { $dated }
truth-debts = Khoản trả sau hay tín dụng khác bạn còn nợ thì vẫn nợ bên cho vay, theo điều khoản của bên đó. Đóng tài khoản không xóa nợ.
truth-debts-source = Điều khoản của AliExpress cho EU, EEA và Vương quốc Anh, mục { $clause }, ngày { $dated }, nói rằng điều khoản của bên cho vay được áp dụng. Việc nợ vẫn còn là cách hiểu của chúng tôi
truth-mailbox = Giữ hộp thư của tài khoản này một thời gian. Thông báo pháp lý được gửi đến đó, và được coi là đã nhận sau 24 giờ.
truth-mailbox-source = Điều khoản của AliExpress cho EU, EEA và Vương quốc Anh, mục { $clause }, ngày { $dated }
truth-app = Ứng dụng có thể còn dùng được nhiều ngày. Hãy tự đăng xuất khỏi nó.
truth-app-source = Lời kể của một người: hơn một tuần
truth-alibaba = Alibaba.com dùng chung cách đăng nhập và có trang đóng riêng, trên myprivacy.alibaba.com. Đừng nhầm trang này với trang kia: kiểm tra địa chỉ trước khi bấm bất cứ gì.
truth-alibaba-source = Cả hai trang được biết qua địa chỉ. Đóng tài khoản này ảnh hưởng gì đến tài khoản kia, chưa ai nói
truth-russia = Tài khoản trên aliexpress.ru và tmall.ru vẫn còn. Chúng thuộc một công ty khác và không được nói đến ở đây.
truth-russia-source = Vài nguồn thống nhất
truths-unsaid = Những gì chưa ai nói
truth-conditions = Phải giải quyết gì trước. Chúng tôi đếm những gì bạn có thể mất; AliExpress không nêu điều kiện.
truth-conditions-source = Không tìm thấy danh sách chính thức. Các trang không chính thức nói đơn chưa hoàn tất và khoản trả sau chưa trả sẽ chặn việc đóng
truth-time = Mất bao lâu.
truth-time-source = AliExpress không nói mất bao lâu
truth-money = Số dư, tiền thưởng, xu, phiếu giảm giá và thẻ quà tặng sẽ ra sao. Dùng hoặc chuyển chúng trước.
truth-money-source = Không tìm thấy gì chính thức, kể cả việc số dư có phải là tiền bắt buộc phải trả lại hay không

want-close = Tôi vẫn muốn đóng
decided-close = Bạn muốn đóng
decided-close-what = Chưa có gì được gửi cho ai. Tiếp theo: giải quyết những gì dang dở, giữ những gì là của bạn, hủy những gì sẽ gia hạn.
