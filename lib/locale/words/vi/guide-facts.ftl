### Lời của các dòng nguồn: một đoạn trong hướng dẫn dựa vào lời của ai, khoản nào, từ khi nào, và chúng tôi tra lại lần cuối lúc nào.

source-eu-terms = điều khoản của AliExpress cho EU, EEA và Vương quốc Anh
source-vip-agreement = thỏa thuận VIP của AliExpress
source-sale-conditions = Điều kiện bán hàng chung của AliExpress
source-privacy-policy = chính sách quyền riêng tư của AliExpress
source-site = chính trang web, xét theo các địa chỉ của nó
source-guides = vài bài hướng dẫn
source-one-guide = một bài hướng dẫn
source-one-report = lời kể của một người
source-unofficial = các trang không chính thức
source-nothing-found = không tìm thấy văn bản chính thức
source-complaint = một khiếu nại gửi cơ quan chức năng
source-list-readers = những người có chương trình đọc danh sách
source-public-tool = một công cụ công khai
source-customs = quy định hải quan của EU
source-order-page = một trang đơn hàng (Brazil)
facts-clause = { $source }, { $clause }
facts-dated = { $source }, { $date }
facts-and = { $one }; { $other }
facts-confirmed = { $sources } · xác nhận { $month }
