### 来源行的文字：指南的文字依据谁的说法、哪一条、何时，以及我们最近何时查证。

source-eu-terms = AliExpress针对欧盟、欧洲经济区和英国的条款
source-vip-agreement = AliExpress的VIP协议
source-sale-conditions = AliExpress的一般销售条件
source-privacy-policy = AliExpress的隐私政策
source-site = 网站本身（从其地址判断）
source-guides = 多篇教程
source-one-guide = 一篇教程
source-one-report = 一个人的报告
source-unofficial = 非官方页面
source-nothing-found = 没有找到官方文字
source-complaint = 向监管机构提出的一份投诉
source-list-readers = 用程序读取该列表的人
source-public-tool = 一个公开工具
source-customs = 欧盟海关规则
source-order-page = 一个订单页面（巴西）
facts-clause = { $source }（条目{ $clause }）
facts-dated = { $source }，{ $date }
facts-and = { $one }；{ $other }
facts-confirmed = { $sources } · { $month }查证
