### Lời của các bức thư, và của phần viết thư. $act là `uk` khi nói đến UK GDPR. Luật tính đến tháng 11/2026.

letter-language = Tiếng Việt

letter-to-officer = Kính gửi người phụ trách bảo vệ dữ liệu của AliExpress
letter-to-support = Kính gửi bộ phận hỗ trợ AliExpress
letter-to-authority = Kính gửi cơ quan bảo vệ dữ liệu của nước tôi
letter-to-ico = Kính gửi Information Commissioner (ICO)
letter-to-attorney-general = Kính gửi tổng chưởng lý của bang tôi
letter-to-secretaria = Kính gửi Secretaría Anticorrupción y Buen Gobierno
letter-to-anpd = Kính gửi Agência Nacional de Proteção de Dados (ANPD), Brazil
letter-to-pipc = Kính gửi Ủy ban Bảo vệ Thông tin Cá nhân (PIPC), Hàn Quốc
letter-to-fdpic = Kính gửi Ủy viên Liên bang về Bảo vệ Dữ liệu và Thông tin (FDPIC), Thụy Sĩ
letter-to-kvkk = Kính gửi Hội đồng Bảo vệ Dữ liệu Cá nhân (KVKK), Thổ Nhĩ Kỳ
letter-to-opc = Kính gửi Văn phòng Ủy viên Quyền riêng tư Canada
letter-to-cai = Kính gửi Commission d’accès à l’information, Québec
letter-to-ppc = Kính gửi Ủy ban Bảo vệ Thông tin Cá nhân (PPC), Nhật Bản
letter-to-oaic = Kính gửi Văn phòng Ủy viên Thông tin Úc (OAIC)
letter-to-ppa = Kính gửi Cơ quan Bảo vệ Quyền riêng tư, Israel
letter-to-sdaia = Kính gửi Cơ quan Dữ liệu và Trí tuệ Nhân tạo Ả Rập Xê Út (SDAIA)
letter-company = { $company }
letter-address = { $address }

letter-act = { $act ->
 [uk] UK GDPR
 *[other] GDPR
}
letter-month-article = { $act ->
 [uk] 12A
 *[other] 12(3)
}
letter-act-ch = Điều 25 Đạo luật Liên bang Thụy Sĩ về Bảo vệ Dữ liệu (FADP)
letter-act-ch-erasure = Điều 32 Đạo luật Liên bang Thụy Sĩ về Bảo vệ Dữ liệu (FADP)
letter-act-tr = Điều 11 Luật Bảo vệ Dữ liệu Cá nhân của Thổ Nhĩ Kỳ (số 6698)
letter-act-tr-erasure = Điều 7 và Điều 11 Luật Bảo vệ Dữ liệu Cá nhân của Thổ Nhĩ Kỳ (số 6698)
letter-act-ca = khoản 4.9 Phụ lục 1 của Personal Information Protection and Electronic Documents Act (PIPEDA)
letter-act-qc = Đạo luật của Québec về bảo vệ thông tin cá nhân trong khu vực tư nhân
letter-act-jp = Đạo luật Bảo vệ Thông tin Cá nhân của Nhật Bản (APPI)
letter-act-au = Nguyên tắc Quyền riêng tư Úc số 12 (Privacy Act 1988)
letter-act-il = mục 13 Luật Bảo vệ Quyền riêng tư của Israel
letter-act-sa = Điều 4 Luật Bảo vệ Dữ liệu Cá nhân (PDPL) của Ả Rập Xê Út
letter-rule-ch = Theo nguyên tắc chung, Điều 25(7) của Đạo luật đó
letter-rule-tr = Điều 13 của Luật đó
letter-rule-ca = Mục 8 của Đạo luật đó
letter-rule-qc = Đạo luật đó
letter-rule-br = Điều 19 (II)
letter-rule-kr = Điều 35(3), cùng Điều 41 của Nghị định thi hành,
letter-rule-kr-erasure = Nghị định thi hành (Điều 41 và Điều 43)
letter-rule-sa = Quy định thi hành của Luật đó
letter-account = Tài khoản của tôi được đăng ký bằng { $account }.
letter-member-id = Mã tài khoản của tôi là { $memberId }.
letter-id-number = Giấy tờ tùy thân của tôi: { $idNumber }.
letter-postal = Địa chỉ bưu chính của tôi: { $postal }.
letter-name = Tên tôi là { $name }.
letter-country = Tôi cư trú tại { $country }.
letter-orders = Một số mã đơn hàng của tôi: { $orders }.
letter-to-be-sure = Đề nghị quý công ty trả lời thư này. Để chắc chắn tôi là chủ tài khoản, đề nghị gửi mã đến email hoặc số điện thoại của tài khoản.
letter-proof-mx = Điều 28 đòi hỏi bằng chứng về danh tính của tôi. Nếu thư này không kèm theo bằng chứng nào, đề nghị cho tôi biết cách gửi sao cho chỉ những người cần mới thấy.
letter-time-gdpr = Điều { letter-month-article } của { letter-act } cho quý công ty một tháng để trả lời.
letter-time-us = Cũng mục đó cho quý công ty { $days } ngày để trả lời.
letter-time-days = { $rule } cho quý công ty { $days } ngày để trả lời.
letter-time-mx = Điều 31 cho quý công ty hai mươi ngày làm việc để trả lời, và thêm mười lăm ngày làm việc để thực hiện.
letter-asked-access = Ngày { $requested }, tôi đã yêu cầu quý công ty cung cấp bản sao dữ liệu cá nhân của tôi.
letter-asked-access-once = Tôi đã yêu cầu quý công ty cung cấp bản sao dữ liệu cá nhân của tôi.
letter-asked-erasure = Ngày { $requested }, tôi đã yêu cầu quý công ty xóa dữ liệu cá nhân của tôi.
letter-asked-erasure-once = Tôi đã yêu cầu quý công ty xóa dữ liệu cá nhân của tôi.
letter-asked-close = Ngày { $requested }, tôi đã gửi quý công ty yêu cầu đóng tài khoản của tôi.
letter-asked-close-once = Tôi đã gửi quý công ty yêu cầu đóng tài khoản của tôi.
letter-regards = Trân trọng
letter-signed = { $name }
letter-signed-holder = Chủ tài khoản

letter-close-subject = Yêu cầu đóng tài khoản của tôi
letter-close-ask-terms = Tôi yêu cầu quý công ty đóng vĩnh viễn tài khoản của tôi. Khoản 1.6 trong điều khoản của quý công ty về giao dịch trên nền tảng của người tiêu dùng ở EU, EEA và Vương quốc Anh (ngày 30/6/2026) nêu email gửi đến địa chỉ này là một cách để làm việc đó.
letter-close-ask = Tôi yêu cầu quý công ty đóng vĩnh viễn tài khoản của tôi.
letter-close-tell = Đề nghị quý công ty cho tôi biết thêm:
letter-close-missing = điều gì cản trở, nếu có: đơn hàng, khoản hoàn tiền, tranh chấp, khoản thanh toán hay gói thành viên nào
letter-close-date = ngày tài khoản sẽ được đóng và dữ liệu của tôi được xóa
letter-close-stop = tôi có thể dừng việc đó bằng cách nào, và đến khi nào
letter-close-confirm = Khi tài khoản đã đóng, đề nghị xác nhận bằng email.

letter-stop-subject = Không đóng tài khoản của tôi
letter-stop-ask = Tôi rút lại yêu cầu đó: đề nghị không đóng tài khoản và không xóa gì.
letter-stop-tell = Đề nghị quý công ty cho tôi biết:
letter-stop-in-time = việc đóng đã được dừng hay chưa
letter-stop-left = tôi có cần làm gì khác để dừng không
letter-stop-closed = nếu tài khoản đã đóng, đóng từ khi nào, và có thể khôi phục những gì

letter-deactivation-subject = Yêu cầu tạm thời vô hiệu hóa tài khoản của tôi
letter-deactivation-ask = Tôi yêu cầu quý công ty tạm thời vô hiệu hóa tài khoản của tôi.
letter-deactivation-only = Đề nghị không đóng, giải phóng hay xóa tài khoản: nếu không thể tạm ngưng mà không làm vậy, đề nghị không thay đổi gì và báo cho tôi.
letter-deactivation-reason = Lý do của tôi: { $reason }
letter-deactivation-tell = Trước khi thực hiện, đề nghị quý công ty cho tôi biết:
letter-deactivation-how-long = tài khoản có thể ở trạng thái vô hiệu hóa bao lâu, và sau một thời gian có tự động bị đóng không
letter-deactivation-meanwhile = trong thời gian đó đơn hàng, khoản hoàn tiền, số dư, xu, phiếu giảm giá và gói thành viên sẽ ra sao
letter-deactivation-back = tôi kích hoạt lại tài khoản bằng cách nào

letter-follow-up-subject = Chưa có trả lời về yêu cầu đóng tài khoản của tôi
letter-follow-up-silence = Từ đó đến nay tôi chưa nhận được thông báo nào cho biết tài khoản đã đóng.
letter-follow-up-tell = Đề nghị quý công ty cho tôi biết:
letter-follow-up-arrived = quý công ty đã nhận được yêu cầu hay chưa
letter-follow-up-missing = điều gì cản trở, nếu có: đơn hàng, khoản hoàn tiền, tranh chấp, khoản thanh toán hay gói thành viên nào
letter-follow-up-when = ngày tài khoản sẽ được đóng và dữ liệu của tôi được xóa
letter-follow-up-stop = tôi có thể dừng việc đó bằng cách nào, và đến khi nào
letter-follow-up-confirm = Khi tài khoản đã đóng, đề nghị xác nhận bằng email.

letter-access-subject = Yêu cầu bản sao dữ liệu cá nhân của tôi
letter-access-subject-gdpr = Yêu cầu dữ liệu cá nhân của tôi, Điều 15 và Điều 20 { letter-act }
letter-access-ask-gdpr = Căn cứ Điều 15 và Điều 20 của { letter-act }, tôi yêu cầu bản sao mọi dữ liệu cá nhân mà quý công ty lưu giữ về tôi.
letter-access-ask-us = Căn cứ mục K trong chính sách quyền riêng tư của quý công ty, vốn cam kết điều này với mọi người sống tại Hoa Kỳ, tôi yêu cầu được biết quý công ty lưu giữ thông tin cá nhân nào về tôi, và yêu cầu bản sao của thông tin đó.
letter-access-ask-mx = Căn cứ quyền truy cập của tôi (ARCO), Ley Federal de Protección de Datos Personales en Posesión de los Particulares ngày 20/3/2025, tôi yêu cầu bản sao mọi dữ liệu cá nhân mà quý công ty lưu giữ về tôi.
letter-access-ask-br = Căn cứ Điều 18 và Điều 19 của LGPD (Lei 13.709/2018), tôi yêu cầu bản sao mọi dữ liệu cá nhân mà quý công ty lưu giữ về tôi, kèm bản khai đầy đủ.
letter-access-ask-kr = Căn cứ Điều 35 của Đạo luật Bảo vệ Thông tin Cá nhân (PIPA), tôi yêu cầu được truy cập mọi thông tin cá nhân mà quý công ty lưu giữ về tôi, và bản sao của thông tin đó.
letter-access-ask-named = Căn cứ { $named }, tôi yêu cầu bản sao mọi dữ liệu cá nhân mà quý công ty lưu giữ về tôi.
letter-access-ask-plain = Tôi yêu cầu bản sao mọi dữ liệu cá nhân mà quý công ty lưu giữ về tôi, trong phạm vi chính sách quyền riêng tư của quý công ty hoặc luật nơi tôi cư trú cho tôi quyền đó.
letter-access-include = Bản sao cần gồm:
letter-access-orders = đơn hàng, khoản thanh toán, hoàn tiền và tranh chấp
letter-access-messages = tin nhắn gửi người bán và bộ phận hỗ trợ, và các đánh giá
letter-access-devices = địa chỉ, thiết bị, lần đăng nhập, lượt tìm kiếm và trang đã xem
letter-access-profile = những gì quý công ty đã suy luận về tôi, và phục vụ cho ai
letter-access-tell = Đề nghị quý công ty cho tôi biết thêm:
letter-access-purposes = từng loại dữ liệu được dùng vào việc gì
letter-access-recipients = ai đã nhận dữ liệu, nêu rõ tên
letter-access-how-long = dữ liệu được lưu giữ bao lâu
letter-access-sources = dữ liệu từ đâu mà có, nếu không phải từ tôi
letter-access-transfers = dữ liệu được chuyển đến nước nào, và ở đó được bảo vệ bằng gì
letter-access-consent = tôi đã đồng ý với những gì
letter-access-form = Đề nghị gửi ở định dạng thông dụng, máy đọc được, và kiểm tra trước rằng tệp mở được.

letter-erasure-subject = Yêu cầu xóa dữ liệu cá nhân của tôi
letter-erasure-subject-gdpr = Yêu cầu xóa dữ liệu cá nhân của tôi, Điều 17 { letter-act }
letter-erasure-ask-gdpr = Căn cứ Điều 17 của { letter-act }, tôi yêu cầu quý công ty xóa mọi dữ liệu cá nhân lưu giữ về tôi.
letter-erasure-ask-us = Căn cứ mục K trong chính sách quyền riêng tư của quý công ty, vốn cam kết điều này với mọi người sống tại Hoa Kỳ, tôi yêu cầu quý công ty xóa mọi thông tin cá nhân lưu giữ về tôi.
letter-erasure-ask-mx = Căn cứ quyền hủy bỏ của tôi (ARCO), Ley Federal de Protección de Datos Personales en Posesión de los Particulares ngày 20/3/2025, tôi yêu cầu quý công ty hủy bỏ mọi dữ liệu cá nhân lưu giữ về tôi.
letter-erasure-ask-br = Căn cứ Điều 18 của LGPD (Lei 13.709/2018), tôi yêu cầu quý công ty xóa mọi dữ liệu cá nhân lưu giữ về tôi.
letter-erasure-ask-kr = Căn cứ Điều 35 của Đạo luật Bảo vệ Thông tin Cá nhân (PIPA), tôi yêu cầu được truy cập mọi thông tin cá nhân mà quý công ty lưu giữ về tôi, và bản sao của thông tin đó. Khi tôi đã nhận được, căn cứ Điều 36, tôi yêu cầu quý công ty xóa tất cả.
letter-erasure-ask-named = Căn cứ { $named }, tôi yêu cầu quý công ty xóa mọi dữ liệu cá nhân lưu giữ về tôi.
letter-erasure-ask-plain = Tôi yêu cầu quý công ty xóa mọi dữ liệu cá nhân lưu giữ về tôi, trong phạm vi chính sách quyền riêng tư của quý công ty hoặc luật nơi tôi cư trú cho tôi quyền đó.
letter-erasure-account = Tài khoản của tôi cũng cần được đóng.
letter-erasure-grounds = Tôi rút lại mọi sự đồng ý đã cho (Điều 7(3)), và phản đối hoạt động tiếp thị trực tiếp cùng mọi việc lập hồ sơ cho mục đích đó (Điều 21(2)). Khi tài khoản đã đóng, dữ liệu không còn cần thiết cho các mục đích thu thập ban đầu.
letter-erasure-others-gdpr = Đề nghị thông báo cho mọi bên mà quý công ty đã chuyển dữ liệu, như Điều 19 yêu cầu.
letter-erasure-others = Đề nghị báo cho mọi bên mà quý công ty đã chuyển dữ liệu.
letter-erasure-confirm = Khi đã xong, đề nghị xác nhận bằng email.
letter-erasure-rest = Nếu quý công ty giữ lại bất cứ điều gì, đề nghị cho tôi biết:
letter-erasure-what = đó là gì
letter-erasure-why = luật nào buộc quý công ty phải giữ
letter-erasure-until = giữ đến khi nào

letter-identity-subject = Bằng chứng danh tính cho yêu cầu của tôi
letter-identity-demanded = Để chứng minh danh tính, quý công ty yêu cầu tôi cung cấp: { $demanded }
letter-identity-demanded-more = Để chứng minh danh tính, quý công ty yêu cầu tôi cung cấp nhiều hơn những gì quý công ty đang có.
letter-identity-limit-gdpr = Điều 12(6) của { letter-act } chỉ cho phép quý công ty yêu cầu thêm khi có nghi ngờ hợp lý về danh tính của tôi, và Điều 5(1)(c) chỉ cho phép những gì cần thiết. Nếu có nghi ngờ như vậy, đề nghị nêu rõ.
letter-identity-limit-br = Điều 6 của LGPD giới hạn những gì quý công ty thu thập ở mức cần thiết. Nếu có nghi ngờ về danh tính của tôi, đề nghị nêu rõ.
letter-identity-limit-plain = Đề nghị không yêu cầu nhiều hơn mức cần để xác định danh tính của tôi. Nếu có nghi ngờ về danh tính của tôi, đề nghị nêu rõ.
letter-identity-enough = Một mã gửi đến email hoặc số điện thoại của tài khoản cho thấy tôi là chủ tài khoản.
letter-identity-no-copy = Bản sao giấy tờ tùy thân sẽ cho quý công ty những dữ liệu mà quý công ty không có, và không bổ sung gì cho điều đó.
letter-identity-go-on-gdpr = Trừ khi quý công ty nêu nghi ngờ hợp lý, tôi tính một tháng của Điều { letter-month-article } từ ngày tôi yêu cầu.
letter-identity-go-on = Đề nghị tiếp tục xử lý yêu cầu của tôi trên cơ sở này.

letter-appeal-subject = Kháng nghị việc từ chối yêu cầu của tôi
letter-appeal-refused = Quý công ty đã từ chối yêu cầu đó, toàn bộ hoặc một phần.
letter-appeal-ask = Tôi kháng nghị quyết định đó, như mục K trong chính sách quyền riêng tư của quý công ty cho phép.
letter-appeal-tell = Đề nghị quý công ty cho tôi biết bằng văn bản:
letter-appeal-outcome = quý công ty quyết định thế nào về kháng nghị này
letter-appeal-why = với những gì quý công ty vẫn từ chối, lý do và quy định làm căn cứ
letter-appeal-attorney = tôi có thể khiếu nại lên tổng chưởng lý của bang tôi bằng cách nào

letter-company-complaint-subject = Khiếu nại theo mục 164A của Data Protection Act 2018
letter-company-complaint-ask = Đây là khiếu nại theo mục 164A của Data Protection Act 2018 về cách quý công ty đã xử lý một yêu cầu liên quan đến dữ liệu cá nhân của tôi.
letter-company-complaint-duty = Đề nghị xác nhận đã nhận khiếu nại trong 30 ngày, xem xét, và cho tôi biết kết quả mà không chậm trễ quá mức.
letter-company-complaint-next = Nếu sau đó yêu cầu của tôi vẫn chưa được đáp ứng, tôi có thể đưa vụ việc lên ICO.

letter-complaint-subject-access = Khiếu nại về AliExpress: yêu cầu dữ liệu cá nhân của tôi
letter-complaint-subject-erasure = Khiếu nại về AliExpress: yêu cầu xóa dữ liệu cá nhân của tôi
letter-complaint-about = Tôi khiếu nại về { $company }, bên chịu trách nhiệm về dữ liệu của tôi tại AliExpress.
letter-complaint-about-aliexpress = Tôi khiếu nại về công ty chịu trách nhiệm về dữ liệu của tôi tại AliExpress.
letter-complaint-account = Tài khoản của tôi ở đó được đăng ký bằng { $account }.
letter-complaint-asked-access = Ngày { $requested }, tôi đã viết cho { $officer } và yêu cầu bản sao dữ liệu cá nhân của tôi.
letter-complaint-asked-access-gdpr = Ngày { $requested }, tôi đã viết cho { $officer } và yêu cầu bản sao dữ liệu cá nhân của tôi (Điều 15 và Điều 20 { letter-act }).
letter-complaint-asked-access-us = Ngày { $requested }, tôi đã viết cho { $officer } và yêu cầu bản sao thông tin cá nhân của tôi, như mục K trong chính sách quyền riêng tư của công ty cam kết với mọi người sống tại Hoa Kỳ.
letter-complaint-asked-erasure = Ngày { $requested }, tôi đã viết cho { $officer } và yêu cầu xóa dữ liệu cá nhân của tôi.
letter-complaint-asked-erasure-gdpr = Ngày { $requested }, tôi đã viết cho { $officer } và yêu cầu xóa dữ liệu cá nhân của tôi (Điều 17 { letter-act }).
letter-complaint-asked-erasure-us = Ngày { $requested }, tôi đã viết cho { $officer } và yêu cầu xóa thông tin cá nhân của tôi, như mục K trong chính sách quyền riêng tư của công ty cam kết với mọi người sống tại Hoa Kỳ.
letter-complaint-due = Hạn trả lời là ngày { $due }.
letter-complaint-none = Tôi chưa nhận được trả lời nào.
letter-complaint-refused = Yêu cầu đã bị từ chối.
letter-complaint-incomplete = Câu trả lời không đầy đủ.
letter-complaint-complained = Ngày { $complained }, tôi đã khiếu nại việc này với chính công ty.
letter-complaint-appealed = Ngày { $complained }, tôi đã kháng nghị với chính công ty.
letter-complaint-ask-gdpr = Căn cứ Điều 77 của GDPR, tôi đề nghị quý cơ quan xem xét việc này, và bảo đảm yêu cầu của tôi được đáp ứng.
letter-complaint-ask = Tôi đề nghị quý cơ quan xem xét việc này, và bảo đảm yêu cầu của tôi được đáp ứng.
letter-complaint-copies = Tôi có thể gửi bản sao những gì tôi đã viết và đã nhận.

letters-lead = Những lá thư ngắn cho những việc chỉ giải quyết được bằng thư. Gõ những gì bạn biết; thư tự điền khi bạn gõ. Không có gì được gửi từ đây: bạn sao chép thư, hoặc mở trong chương trình email của mình.
letters-close = Đóng tài khoản của tôi
letters-close-what = Qua email, không cần đăng nhập
letters-close-note = Ở EU, EEA và Vương quốc Anh, điều khoản của chính AliExpress ngày 30/6/2026 (khoản 1.6) nêu email này là một trong ba cách đóng. Ở nơi khác, không tìm thấy văn bản nào của AliExpress nêu nó, nhưng bạn có thể thử. Nó chấm dứt hẳn tài khoản: gửi khi mọi việc trong “Chuẩn bị” đã giải quyết.
letters-stop = Dừng yêu cầu đóng của tôi
letters-stop-what = Nếu bạn đã đổi ý
letters-stop-note = Làm nhanh: không tìm thấy cách nào hoàn tác việc đóng, và tài khoản của một người đã đóng trong vòng 24 giờ. Viết cả trong trò chuyện trực tiếp ở trung tâm trợ giúp.
letters-deactivation = Tạm ngưng tài khoản
letters-deactivation-what = Yêu cầu bộ phận hỗ trợ vô hiệu hóa tạm thời
letters-deactivation-note = Thư này vào trò chuyện trực tiếp hoặc phiếu yêu cầu ở trung tâm trợ giúp. Một trang AliExpress cũ cũng vô hiệu hóa, nhưng có thể giải phóng luôn tài khoản, tức là chấm dứt hẳn.
letters-follow-up = Hỏi về việc đóng
letters-follow-up-what = Cho yêu cầu đóng mà không ai trả lời
letters-follow-up-note = AliExpress không nói mất bao lâu, nên thư không đặt thời hạn. Trung tâm trợ giúp đến bộ phận hỗ trợ; email đến người phụ trách bảo vệ dữ liệu.
letters-access = Yêu cầu dữ liệu của tôi
letters-access-what = Bản sao mọi thứ được giữ về bạn
letters-access-note = Trung tâm quyền riêng tư cũng cho lấy bản sao, khi tài khoản còn đó. Lưu những gì nhận được và mở ngay: tháng 7/2025, một tổ chức báo cáo về một tệp chỉ mở được một lần.
letters-erasure = Xóa dữ liệu của tôi
letters-erasure-what = Mọi thứ được giữ về bạn, và tài khoản
letters-erasure-note = Việc này có thể chấm dứt hẳn tài khoản. Gửi khi mọi việc trong “Chuẩn bị” đã giải quyết. Một số dữ liệu có thể còn lại: chính sách quyền riêng tư của AliExpress tháng 7/2026 nhắc đến nghĩa vụ pháp lý và tranh chấp, và không cho ngày kết thúc.
letters-identity = Đáp lại yêu cầu giấy tờ
letters-identity-what = Khi bị đòi nhiều bằng chứng hơn mức có vẻ cần
letters-identity-note = Nếu nghi ngờ là hợp lý, luật có thể cho AliExpress hỏi. Nếu rốt cuộc bạn gửi bản sao giấy tờ, che những gì không cần cho thấy.
letters-appeal = Kháng nghị việc bị từ chối (Hoa Kỳ)
letters-appeal-what = Khi AliExpress từ chối một yêu cầu về dữ liệu của bạn
letters-appeal-note = Mục K trong chính sách quyền riêng tư của AliExpress cho mọi người sống tại Hoa Kỳ kháng nghị: bằng email này, hoặc trong Privacy Center, ở “Other questions” (câu hỏi khác).
letters-company-complaint = Khiếu nại với AliExpress (Vương quốc Anh)
letters-company-complaint-what = Bước trước khi đến ICO
letters-company-complaint-note = Từ 19/6/2026, công ty phải xác nhận đã nhận khiếu nại về dữ liệu cá nhân trong 30 ngày và trả lời mà không chậm trễ quá mức (Data Protection Act 2018, mục 164A). ICO trông đợi phần lớn mọi người đã khiếu nại ở đó trước.
letters-complaint = Khiếu nại với cơ quan quản lý
letters-complaint-what = Khi đã quá hạn, hoặc câu trả lời là không
letters-complaint-note = Hầu hết cơ quan quản lý có mẫu đơn riêng; dán nội dung này vào đó.

letters-form = Những gì bạn biết
letters-letter = Lá thư
letters-language = Ngôn ngữ của thư
letters-language-why = Viết cho AliExpress bằng tiếng Anh nếu được, và cho cơ quan quản lý bằng ngôn ngữ của cơ quan đó.
letters-language-law = Luật nơi bạn sống đòi yêu cầu này phải bằng tiếng Thổ Nhĩ Kỳ. Các ngôn ngữ khác chỉ để đọc xem thư nói gì.
letters-own = Nội dung bằng ngôn ngữ của bạn
letters-optional = không bắt buộc
letters-choose = Chọn
letters-field-account = Email hoặc số điện thoại của tài khoản
letters-field-account-why = Họ dựa vào đó để tìm tài khoản của bạn.
letters-field-name = Tên của bạn
letters-field-name-why = Như ghi trong tài khoản.
letters-field-region = Nơi bạn sống
letters-field-region-why = Điều này quyết định thư nêu luật nào, và gửi cho ai. “CIS” là Nga, Azerbaijan, Armenia, Belarus, Gruzia, Kazakhstan, Kyrgyzstan, Moldova, Tajikistan, Turkmenistan và Uzbekistan.
letters-field-country = Nước, hoặc bang của Hoa Kỳ
letters-field-country-why = Thư có nêu.
letters-field-orders = Vài mã đơn hàng
letters-field-orders-why = Chúng giúp tìm ra những gì là của bạn. Vài mã là đủ.
letters-field-memberId = Mã tài khoản
letters-field-memberId-why = Chính sách của AliExpress yêu cầu người ở Mexico cung cấp mã này, hoặc email hay số điện thoại đã đăng ký.
letters-field-idNumber = Số giấy tờ tùy thân
letters-field-idNumber-why = Ở Thổ Nhĩ Kỳ, yêu cầu phải có: số định danh T.C. của bạn, hoặc quốc tịch và số hộ chiếu. Thiếu thì yêu cầu có thể bị từ chối. Số này không bao giờ được lưu ở đây.
letters-field-postal = Địa chỉ bưu chính
letters-field-postal-why = Ở Thổ Nhĩ Kỳ, yêu cầu phải có địa chỉ này.
letters-field-reason = Vì sao bạn muốn tạm ngưng
letters-field-reason-why = Bộ phận hỗ trợ có thể hỏi. Một dòng là đủ.
letters-field-about = Bạn đã yêu cầu gì
letters-field-about-why = Thư tiếp nối yêu cầu đó.
letters-field-requestedOn = Ngày bạn yêu cầu
letters-field-requestedOn-why = Bạn tìm thấy trong email đã gửi, hoặc trong biên bản đóng.
letters-field-firstOn = { $region ->
 [us] Ngày bạn kháng nghị
 *[other] Ngày bạn khiếu nại với AliExpress
}
letters-field-firstOn-why = Cơ quan quản lý sẽ muốn biết AliExpress đã được báo trước hay chưa.
letters-field-demanded = Bạn bị đòi cung cấp gì
letters-field-demanded-why = Trong vài từ, như “ảnh chụp hộ chiếu của tôi”.
letters-field-answer = Họ đã trả lời gì
letters-field-answer-why = Thư khiếu nại có nêu.
letters-region-eu-eea = Liên minh châu Âu hoặc EEA
letters-region-uk = Vương quốc Anh
letters-region-ch = Thụy Sĩ
letters-region-tr = Thổ Nhĩ Kỳ
letters-region-us = Hoa Kỳ
letters-region-ca = Canada, ngoài Québec
letters-region-qc = Québec
letters-region-mx = Mexico
letters-region-br = Brazil
letters-region-cl = Chile
letters-region-kr = Hàn Quốc
letters-region-jp = Nhật Bản
letters-region-au = Úc
letters-region-il = Israel
letters-region-sa = Ả Rập Xê Út
letters-region-cis = Nga hoặc một nước CIS khác
letters-region-other = Nơi khác
letters-about-access = Bản sao dữ liệu của tôi
letters-about-erasure = Xóa dữ liệu của tôi
letters-answer-none = Không trả lời
letters-answer-refused = Từ chối
letters-answer-incomplete = Chỉ một phần

letters-keep = Lưu những gì tôi gõ trong trình duyệt này
letters-kept = Được lưu trong trình duyệt này đến khi bạn bỏ dấu.
letters-kept-not = Chỉ giữ đến khi bạn đóng trang này.

letters-to = Gửi đến
letters-subject = Tiêu đề
letters-to-help-centre = Trung tâm trợ giúp AliExpress
letters-authority = { $region ->
 [eu-eea] Cơ quan bảo vệ dữ liệu của chính nước bạn
 [uk] ICO
 [ch] FDPIC
 [tr] Hội đồng Bảo vệ Dữ liệu Cá nhân (KVKK)
 [us] Tổng chưởng lý của bang bạn
 [ca] Ủy viên Quyền riêng tư Canada
 [qc] Commission d’accès à l’information
 [mx] Secretaría Anticorrupción y Buen Gobierno, cơ quan thay INAI từ tháng 3/2025
 [br] Agência Nacional de Proteção de Dados (ANPD)
 [kr] PIPC
 [jp] PPC
 [au] OAIC
 [il] Cơ quan Bảo vệ Quyền riêng tư
 [sa] SDAIA
 *[other] Cơ quan bảo vệ dữ liệu của nước bạn, nếu có
}
letters-authority-open = { $region ->
 [uk] Mở trang khiếu nại của cơ quan này
 *[other] Tìm trong danh sách chính thức
}
letters-wait-answer = Họ có thời hạn đến hết ngày { $until } để trả lời yêu cầu của bạn. Bạn có thể gửi thư này từ ngày hôm sau.
letters-wait-company = AliExpress có thời hạn đến hết ngày { $until } để xác nhận đã nhận khiếu nại của bạn. Bạn có thể gửi thư này từ ngày hôm sau.
letters-first-company-complaint = ICO trông đợi phần lớn mọi người đã khiếu nại với AliExpress trước: dùng thư “Khiếu nại với AliExpress”.
letters-first-appeal = Nếu AliExpress đã từ chối yêu cầu của bạn, bạn có thể kháng nghị với AliExpress trước: dùng thư “Kháng nghị việc bị từ chối”.
letters-first-asked = Giữ yêu cầu của bạn và mọi trả lời: cơ quan quản lý có thể muốn thấy công ty đã được hỏi trước.
letters-limit-request = Cơ quan này nhận khiếu nại trong { $answer } ngày từ khi có trả lời, và nhiều nhất { $most } ngày sau khi yêu cầu: đến hết ngày { $until }.
letters-limit-known = Cơ quan này nhận khiếu nại trong { $known } ngày từ khi sự việc xảy ra, hoặc từ khi bạn biết về nó.
letters-time = Nếu gửi hôm nay, hạn trả lời là ngày { $due } ({ $rule }).
letters-time-more = Nếu AliExpress nêu lý do trong thời gian đó, hạn là ngày { $last } ({ $rule }).
letters-time-mx = Nếu gửi hôm nay, phải có quyết định chậm nhất ngày { $due } ({ $rule }) và thực hiện chậm nhất ngày { $last }.
letters-time-company = Nếu gửi hôm nay, phải xác nhận đã nhận chậm nhất ngày { $due } ({ $rule }).
letters-time-none = Chúng tôi chưa xác minh được thời hạn nào cho yêu cầu này ở nơi bạn sống, nên không đếm.
letters-time-no-number = Luật nơi bạn sống không đặt số ngày cho yêu cầu này, nên không đếm.
letters-rule-months = { $count ->
 [1] một tháng
 *[other] { $count } tháng
}
letters-rule-days = { $count ->
 [1] một ngày
 *[other] { $count } ngày
}
letters-rule-working-days = { $count ->
 [1] một ngày làm việc
 *[other] { $count } ngày làm việc
}
letters-rule-moved = { $rule }, dời từ { $day }
letters-law-eu-eea = Thời hạn một tháng lấy từ GDPR, Điều 12(3). Theo Quy định 1182/71, ngày gửi không được tính, và ngày cuối rơi vào cuối tuần hoặc ngày lễ thì dời sang ngày làm việc kế tiếp. Các ngày lễ khác ở nước bạn có thể dời thêm.
letters-law-uk = Thời hạn một tháng lấy từ UK GDPR, Điều 12A, có hiệu lực từ tháng 2/2026. Nó có thể bắt đầu muộn hơn, hoặc tạm dừng, khi AliExpress chờ điều gì họ cần từ bạn. Ngày cuối rơi vào cuối tuần hoặc ngày lễ thì dời sang ngày làm việc kế tiếp.
letters-law-ch = Thời hạn 30 ngày lấy từ Điều 25(7) của FADP. Nó áp dụng như nguyên tắc chung, và cho bản sao; với việc xóa, chúng tôi chưa xác minh được con số nào.
letters-law-tr = Thời hạn 30 ngày lấy từ Luật 6698, Điều 13. Yêu cầu phải bằng tiếng Thổ Nhĩ Kỳ, nên thư này cũng vậy. Thư được viết cẩn thận, nhưng chưa có người bản ngữ nào đọc.
letters-law-us = Thời hạn 45 ngày, và thêm 45 ngày nếu có thông báo, lấy từ mục K trong chính sách quyền riêng tư của AliExpress ngày 30/7/2026. Chính sách cam kết điều này với mọi người sống tại Hoa Kỳ, cả khi bang không có luật như vậy; 19 bang có.
letters-law-ca = Thời hạn 30 ngày, và thêm 30 ngày nếu có thông báo, lấy từ mục 8 của PIPEDA, cho bản sao. Với việc xóa, chúng tôi chưa xác minh được con số nào.
letters-law-qc = Thời hạn 30 ngày lấy từ Đạo luật của Québec về thông tin cá nhân trong khu vực tư nhân, cho bản sao. Với việc xóa, chúng tôi chưa xác minh được con số nào.
letters-law-mx = Thời hạn 20 và 15 ngày làm việc lấy từ Điều 31; có lý do chính đáng thì có thể dài hơn, và ngày lễ không được tính đến ở đây. Chính sách của AliExpress chỉ nhận yêu cầu từ Mexico qua email đã đăng ký. Luật đòi kèm bằng chứng danh tính (Điều 28): đính kèm vào email, và che những gì không cần cho thấy.
letters-law-br = Thời hạn 15 ngày lấy từ LGPD, Điều 19 (II), cho bản khai đầy đủ về dữ liệu của bạn. Với việc xóa, luật không đặt con số.
letters-law-cl = Luật 21.719 cho 30 ngày, và thêm 30 ngày, từ 1/12/2026 theo chính văn bản của luật. Một dự luật sẽ hoãn việc đó, và chúng tôi chưa xác nhận luật đã bắt đầu có hiệu lực: nên thư không nêu luật nào.
letters-law-kr = Thời hạn 10 ngày lấy từ Nghị định thi hành PIPA, Điều 41 và Điều 43; việc cho truy cập có thể bị hoãn nếu nêu lý do. Chỉ ai đã được truy cập mới có quyền xóa, nên thư xóa yêu cầu cả hai. Đại diện của AliExpress ở Hàn Quốc là AliExpress Korea Co., Ltd.
letters-law-jp = Luật đòi cung cấp bản sao không chậm trễ. Chúng tôi chưa xác minh được quyền xóa rộng đến đâu.
letters-law-au = Luật đòi cung cấp bản sao trong thời gian hợp lý. Chúng tôi chưa xác minh được quyền xóa rộng đến đâu.
letters-law-il = Quyền xem dữ liệu lấy từ mục 13; chúng tôi chưa xác minh được số ngày, hay quyền xóa rộng đến đâu.
letters-law-sa = Thời hạn 30 ngày, và thêm 30 ngày nếu có thông báo, lấy từ Quy định thi hành Luật Bảo vệ Dữ liệu Cá nhân.
letters-law-cis = Chúng tôi chưa xác minh luật nào của các nước này, nên thư không nêu luật nào.
letters-law-other = Chúng tôi chưa xác minh luật nào cho nơi bạn sống, nên thư không nêu luật nào.
letters-from-account = Gửi từ email của tài khoản, để AliExpress thấy thư là của bạn.
letters-cis-address = Ở các nước này, chính sách quyền riêng tư của aliexpress.ru được áp dụng, nên email này có thể không đúng. Tìm địa chỉ trong chính sách đó, và viết cả đến đó.
letters-copy = Sao chép thư
letters-copied = Đã sao chép.
letters-not-copied = Trình duyệt không cho sao chép. Chọn thư ở trên và tự sao chép.
letters-download = Tải xuống dạng văn bản
letters-mail = Mở trong chương trình email
letters-mail-long = Sao chép, rồi mở trong chương trình email
letters-mail-long-why = Nội dung này quá dài cho liên kết email trong một số chương trình. Nút này sao chép nội dung và mở một email chỉ có địa chỉ và tiêu đề: dán nội dung vào đó.
letters-help-centre = Mở trung tâm trợ giúp
letters-sent = Tôi đã gửi
letters-sent-before = Bạn đã ghi nhận là gửi thư này ngày { $date }. Ngày đó được giữ, và hạn trả lời cũng vậy, trừ khi bạn đã gửi lại.
letters-sent-keep = Giữ ngày đó
letters-sent-anew = Tôi đã gửi lại hôm nay
letters-missing = Còn cần: { $fields }.
letters-named = “{ $name }”
letters-draft = Bản thảo bằng lời bình thường, không phải tư vấn pháp lý. Luật và địa chỉ tính đến tháng 11/2026.

letters-state-sent = Bạn đã ghi nhận là gửi ngày { $date }.
letters-state-due = Hạn trả lời: ngày { $due }.
letters-state-due-rule = Hạn trả lời: ngày { $due } ({ $rule }).
letters-state-copy = Bạn đã ghi nhận là bản sao đã đến ({ $date }).
letters-state-erased = Bạn đã ghi nhận là việc xóa được xác nhận ({ $date }).
letters-state-overdue = <b>Quá hạn { $days } ngày.</b>
letters-state-confirmed = Bạn đã ghi nhận là họ trả lời như bạn yêu cầu.
letters-state-refused = Bạn đã ghi nhận là họ từ chối.
letters-state-no-answer = Bạn đã ghi nhận là không có trả lời.

letters-say-copy = Bản sao đã đến
letters-say-erased = Việc xóa đã được xác nhận
letters-record = Các thư
source-law = chính văn bản luật
source-law-lists = các cơ quan quản lý và hãng luật
source-mails = các email đã thấy
go-letter-appeal = Kháng nghị với AliExpress
go-letter-company-complaint = Khiếu nại với AliExpress
go-letter-stop = Dừng yêu cầu
