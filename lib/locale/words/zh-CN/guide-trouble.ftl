### 指南中遇到问题时的文字，以及问题旁边的状态。网站情况：2026年11月。

trouble-lead = 可能遇到的阻碍，以及有用的办法，按尝试的先后排列。如果页面显示过你的情况，也会写明。
show-them = 显示它们

now-and-more = { $what }。另有{ $count }项
now-unchecked = 其中{ $count }项尚未检查
now-set-aside = 其中{ $count }项由你略过；就看到或说明的而言，没有其他待处理
now-settled = 就看到或说明的而言，这些都没有待处理
now-not-sent = 这里没有记下注销申请
now-waiting = <time>{ $ago }</time>提交了申请。尚未记下答复
now-overdue = <b>已逾期{ $late }天。</b><time>{ $ago }</time>提交了申请
now-confirmed = 账号已注销，由你记下。<time>{ $ago }</time>提交了申请
now-refused = <b>被拒绝</b>，由你记下。<time>{ $ago }</time>提交了申请
now-no-answer = <b>没有收到答复</b>，由你记下。<time>{ $ago }</time>提交了申请
now-still-open = <b>仍未注销：</b>你说已注销之后，还看到有人已登录。<time>{ $ago }</time>提交了申请
now-signed-out = 最近读取的页面显示没有人登录。<time>{ $ago }</time>看到
now-kept = 这台电脑上已保存{ $orders }笔订单{ $incomplete ->
 [0] { "" }
 *[other] ，其中{ $incomplete }笔不完整
}
now-kept-none = 这台电脑上尚未保存订单

to-orders = 前往我的订单
to-refunds = 前往退款
to-messages = 前往我的消息
to-account = 前往我的账号
to-sign-in = 前往登录
to-password-reset = 重置密码
to-mail-settings = 打开邮件设置
to-closing-form = 前往注销页面
to-help-centre = 打开帮助中心
to-decide = 更温和的选择
to-prepare = 做好准备
to-close = 注销的各个步骤
to-routes = 所有注销途径
to-last-step = 最后可能要你做什么
to-after = 注销之后：邮件和登录
to-site-data = 清除Cookie和缓存
to-kept-orders = 你的存档
to-settings = 它存储什么
to-letters = 所有信件
to-letter-close = 信件：注销我的账号
to-letter-stop = 信件：停止我的申请
to-letter-deactivation = 信件：暂停使用
to-letter-follow-up = 信件：尚无答复
to-letter-access = 信件：索取数据副本
to-letter-erasure = 信件：删除我的数据
to-letter-identity = 信件：为何要身份证件？
to-trouble-open-orders = 订单妨碍注销
to-trouble-cannot-sign-in = 可以试试什么
to-trouble-request-not-processed = 如果没有动静
to-trouble-mail-after-closing = 如果仍不断收到邮件

trouble-request-not-processed = 申请后没有动静
trouble-request-not-processed-what = AliExpress没有说明需要多久。有一个人报告说24小时内就办完了，所以一周没有回音就值得问一问。
trouble-request-not-processed-mail = 查找AliExpress的邮件，垃圾邮件文件夹也要看。注销可能在等你确认。
trouble-request-not-processed-parts = 把注销再走一遍：最后一步做了吗，无论是输入一个词、输入邮件中的验证码，还是勾选一个框？
trouble-request-not-processed-support = 问客服是否收到了你的申请。
trouble-request-not-processed-letter = 写信给他们，写明你提交申请的日期。信件已备好。
trouble-request-not-processed-again = 如果没有人能告诉你第一次申请已收到，就再提交一次。

trouble-open-orders = 有订单或退款妨碍注销
trouble-open-orders-what = 没有官方文字提出任何条件。非官方页面说，未完成的订单和未还的先买后付会妨碍注销。而且只有还能登录时，才能跟进它们。
trouble-open-orders-finish = 运输中的，等待送达，只对已送达的订单点击“Confirm received”（确认收货）。尚未发货的，取消。
trouble-open-orders-refunds = 跟进每笔退款和纠纷，直到结束。
trouble-open-orders-final = 如果你不同意某项裁决，不要听之任之：在欧盟、欧洲经济区和英国，如果不在20个日历日内进一步提出异议，它就成为终局。
trouble-open-orders-sellers = 如果没有进展，写信给卖家。
trouble-open-orders-support = 如果卖家不答复，问AliExpress。
trouble-open-orders-customs = 迟到的包裹进入欧盟时，可能要在收货时付费：自2026年7月1日起，价值不超过150欧元的包裹，每种商品3欧元。以清关日为准，不以下单日为准。

trouble-open-subscriptions = 有订阅妨碍注销
trouble-open-subscriptions-what = VIP会员每365天续费一次，30天试用期后会转为付费一年。在首个期限内取消，可全额退费，期限长短视你所在国家而定；之后取消，退还一部分。如果因账号终止而终止，则不退费。
trouble-open-subscriptions-cancel = 逐个取消。VIP在“VIP Membership Rules”（VIP会员规则）页面底部。以你订阅页面上的名称为准；没有找到“AliExpress Premium Membership”的任何公开踪迹。
trouble-open-subscriptions-statements = 查看银行卡账单中AliExpress的扣款，现在查一次，一个月后再查一次。
trouble-open-subscriptions-payers = 如果用PayPal或Klarna付过款，那里的自动付款也要终止。
trouble-open-subscriptions-debts = 先买后付和其他信贷，与贷款方结清。它是另一家公司，有自己的条款，注销账号并不会消除债务。
trouble-open-subscriptions-sold = 不要为此花钱买信。有付费服务出售“取消AliExpress VIP”的信件，寄往没有任何官方文字提到的地址，还可能自己每月向你收费。
trouble-open-subscriptions-support = 无法取消的，或取消后仍被扣款的，问客服。

trouble-cannot-sign-in = 无法登录
trouble-cannot-sign-in-what = 你可以发邮件到AliExpress的数据保护邮箱申请注销账号，这样就不必登录。提交注销申请之后登录失败，可能意味着账号已注销。
trouble-cannot-sign-in-mail = 用邮件申请注销账号。信件已备好；用此账号的邮箱发送。对欧盟、欧洲经济区和英国，AliExpress的条款列出了这种方式；在其他地方，邮箱地址相同。
trouble-cannot-sign-in-reset = 如果还是想登录，重置密码。这需要此账号的邮箱或手机。
trouble-cannot-sign-in-clear = 在这个浏览器中清除AliExpress的Cookie和缓存，再试一次。Last Orders存储的内容会保留。
trouble-cannot-sign-in-support = 找客服。
trouble-cannot-sign-in-identity = 如果对方要身份证件的副本，先问原因。信件已备好。

trouble-account-restricted = AliExpress限制了账号
trouble-account-restricted-what = AliExpress会在账号的Message Center（消息中心）中告诉你。在欧盟、欧洲经济区和英国，你可以在180天内申诉，之后再找经认证的庭外争议解决机构。
trouble-account-restricted-read = 阅读消息：限制了什么、为什么、持续多久。
trouble-account-restricted-appeal = 用AliExpress自己的工具申诉，地址是www.aliexpress.com/p/transparencycenter/tools.html，并保留你所写内容的副本。
trouble-account-restricted-bodies = 如果申诉不成功，可由庭外机构审查；AliExpress的决定应写明怎样找到这样的机构。你也仍可诉诸法院。
trouble-account-restricted-mail = 如果只想注销而登不进去，用邮件申请。信件已备好。

trouble-mail-after-closing = 仍不断收到邮件
trouble-mail-after-closing-what = 教程报告说注销后仍有邮件。仅凭一封邮件，不能说明账号还在。
trouble-mail-after-closing-unsubscribe = 使用邮件底部的退订链接。先确认发件人地址以aliexpress.com结尾。
trouble-mail-after-closing-spam = 仍不断收到的，标为垃圾邮件。
trouble-mail-after-closing-try = 尝试登录：应当登不进去。
trouble-mail-after-closing-erasure = 要求删除你的数据，包括邮箱。信件已备好。
