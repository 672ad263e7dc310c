### 已知页面的名称。

page-account-home = 你的账号
page-account-security = 密码和邮箱
page-account-settings = 账号设置
page-addresses = 你的地址
page-close-account = 注销账号
page-coins = 你的金币
page-cookie-settings = Cookie设置
page-coupons = 你的优惠券
page-deactivate-account = 停用账号
page-help-centre = 帮助中心
page-mail-settings = 邮件设置
page-messages = 消息
page-order-detail = 单笔订单
page-order-list = 你的订单
page-order-tracking = 物流跟踪
page-password-reset = 新密码
page-privacy-centre = 隐私中心
page-receipt = 收据
page-refund-case = 单笔售后
page-refund-list = 退款和纠纷
page-review-list = 你的评价
page-robot-check = AliExpress的验证
page-sign-in = 登录
page-wallet = 你的钱包
