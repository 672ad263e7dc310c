### 仅用于浮层的文字。

page-account-home-hint = 查找会员和已绑定的卡
page-account-home-why = 这里的菜单通向VIP、其他会员和付款方式。找到的，取消或移除。
page-account-security-hint = 这个邮箱现在还能收到邮件吗？
page-account-security-why = 注销时可能需要发到那里的验证码。趁还能改，先改好。
page-account-security-also-hint = 注销入口可能就在附近
page-account-security-also-why = 有些教程说“Close Your Account”（注销账号）在Account Security（账号安全）里。
page-account-settings-hint = 检查你的邮箱和手机号
page-account-settings-why = 注销时可能需要发到其中之一的验证码。趁还能改，先改好。
page-account-settings-also-hint = 注销入口也可能在这里
page-account-settings-also-why = 2022年至2025年的教程说“Delete account”（删除账号）在这些设置里。
page-cookie-settings-hint = 拒绝你不需要的
page-cookie-settings-why = 这只对这个浏览器有效。注销后再清除它的Cookie。
page-help-centre-hint = 联系客服
page-help-centre-why = 保留一份聊天记录。账号注销后可能用得上。
page-mail-settings-hint = 取消勾选不想要的邮件
page-mail-settings-why = 如果你是因为邮件想离开，这样也许就够了：账号可以保留。
page-messages-hint = 复制以后可能用到的内容
page-messages-why = 只有还能登录时，才能看到卖家写给你的消息。
page-order-detail-hint = 保存这笔订单的收据
page-order-detail-why = 在此页面找到“Receipt”（收据），保存为文件。
page-order-tracking-hint = 物流信息会随账号消失
page-order-tracking-why = 如果包裹未到就注销，先记下运单号。
page-password-reset-hint = 设置新密码
page-password-reset-why = 然后登录并继续。如果收不到邮件，可以找客服。
page-privacy-centre-hint = 索取你的数据副本
page-privacy-centre-why = 在菜单中找数据副本。收到文件后，保存并立即打开：有人的副本只能打开一次。
page-privacy-centre-also-hint = 注销入口也可能在这里
page-privacy-centre-also-why = 2021年以来的教程把“Delete my account”（删除我的账号）列在此中心的请求中。
page-receipt-hint = 保存这张收据
page-receipt-why = 打印为文件。它会随账号消失。
page-review-list-hint = 复制你写的评价
page-review-list-why = 注销后就查不到了。
page-sign-in-hint = 登录后继续
page-sign-in-why = Last Orders不读取你输入的内容。登录后，才能读取你的账号页面。

hint-checked = <time>{ $ago }</time>检查过。
hint-elsewhere = <time>{ $ago }</time>看到。它有自己的页面。
hint-more-orders = 还有订单没有显示出来。
hint-confirm = 只对已送达的订单点击“Confirm received”（确认收货）。
hint-no-more = 页面没有更多内容：以AliExpress显示的为准，这就是全部。
hint-contradicted = 你勾选了这一项，但页面显示<b>{ $what }</b>。如果不要紧，可以略过。
shows-orders-shipped = { $open }笔订单运输中
shows-orders-unpaid = { $open }笔订单未付款
shows-orders-to-ship = { $open }笔订单未发货
shows-orders-open = { $open }笔订单未完成
shows-cases-open = { $open }笔售后进行中
hint-part = 目前只检查了一部分
hint-no-end = 页面上没有说这就是全部。看看最底部：有没有加载更多的按钮，或下一页？
nothing-here = 这里没有要办的事
did-receive-orders = 全部收到了
did-settle-refunds = 钱到账了
did-close-disputes = 全部结束了
did-save-receipts = 全部保存了
did-save-reviews = 全部保存了
did-empty-wallet = 已经空了
did-use-coupons-and-coins = 没有剩余
did-find-subscriptions = 没有找到
did-cancel-subscriptions = 全部取消了
did-reach-mailbox = 仍然可用
did-remove-payment-methods = 没有绑定的卡
did-remove-addresses = 没有剩余
that-is-all = 没有了，这就是全部
asked = 我已索取
stored = 这是缓存的页面
stored-why = 这是浏览器在你上次访问时存下的，内容可能已经过时，因此不能证明什么。
reload = 重新加载此页面
hint-older = 更早的订单：尚未检查
hint-older-why = 点击列表底部的“View orders”，数量会随之更新。
hint-filtered = 这里只显示了部分订单
hint-filtered-why = 打开第一个标签页，不设任何筛选。
show-me = 指给我看
stop-showing = 停止指示
show-none = 在此页面上没有找到这个位置。
shown-of = 第{ $index }处，共{ $found }处
previous = 上一处
following = 下一处

loading = 正在读取此页面…
loading-why = 尚未计入任何内容。
read-again = 重新读取
robot-asks = AliExpress要求验证
robot-check = AliExpress要确认你是真人
robot-check-why = 完成它的验证后，会重新读取此页面。
signed-out = 你没有登录
signed-out-why = 此页面没有你账号的任何信息。登录后再回到这里。

closing-no-undo = 没有已知的撤销办法

retry = 现在应当无法登录
retry-why = 你已提交注销申请。用旧密码试一次。如果能登录，账号就没有注销。

offer-gate = 注销之前，看看还剩什么
offer-orders-in-the-way = 如果有订单或退款妨碍注销
offer-subscription-in-the-way = 如果有订阅妨碍注销
offer-close-by-mail = 登不进去？用邮件申请注销
offer-cannot-sign-in = 如果无法登录
offer-request-not-processed = 如果申请后没有动静
offer-mail-after-closing = 如果注销后仍收到邮件
offer-mute-notifications = 如果因为邮件：更温和的选择
offer-pause-account = 如果只想歇一歇：怎样申请暂停使用
offer-privacy-settings = 如果因为隐私：更温和的选择
offer-close-features = 如果因为某张卡或某项服务：更温和的选择

keep = 在这台电脑上保留存档
keep-why = 从此以后，你在AliExpress上看到的订单和评价会保存在这个浏览器中，不发送给任何人。绝不包括你的收货地址、电话号码或邮箱。
keep-start = 保留存档
kept-orders = 已保存{ $orders }笔订单{ $incomplete ->
 [0] { "" }
 *[other] ，{ $incomplete }笔不完整
}
kept-reviews = 已保存{ $reviews }条评价
see-orders = 打开你的存档

tour-next = 接下来：{ $page }
tour-seen = 已看{ $total }个页面中的{ $seen }个
tour-end = 看看还剩什么
other-corner = 移到另一个角
hide-here = 在这类页面上隐藏
hidden-here = 已在这类页面上隐藏
fold = 收起
show-more = 显示更多
unsaved = 在此页面读取的内容没有保存
covered = 刚才的点击没有计入
covered-why = 页面上有东西盖住了Last Orders，或遮住了一部分。等它完整可见，点击才重新计入。工具栏按钮里也有同一份清单。

report-show = 显示报告
