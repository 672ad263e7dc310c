### Words of what only some pages show in the overlay: the closing form, the collector, a page that could not be read.

page-deactivate-account-hint = 这不是注销页面
page-deactivate-account-why = 这个页面会停用账号，也可能同时释放账号，使其永久终止。点击任何按钮之前，先读小勾选框旁的文字。
unread-why = 已尝试20秒。列表没有加载出来，或版面是新的。没有计入任何内容。
look = 自己检查
look-order-list =
    打开第一个标签页，即显示全部订单的那个。
    一直翻到列表最底部。
    看看有没有未付款、未发货或运输中的。
look-refund-list =
    打开显示全部退款和纠纷的列表。
    一直翻到最底部。
    看看有没有还在等答复或等退款的。
look-wallet =
    查看余额和奖励金。
    两者都应为零。
look-coins =
    在这里查看金币数量。
    在优惠券页面查看优惠券。
    两者都应为零。
look-addresses =
    在此页面查找已存的地址。
    应当一个不剩。
look-nothing = 没有待处理的
look-something = 有待处理的
look-none-left = 没有剩余
look-some-left = 还有剩余
look-counts = 你的回答会记为“由你标为已办妥”。
look-open = 那么它在你的清单中仍是“尚未检查”。先处理好，再来看。
closing-counts = { done-of }{ $setAside ->
 [0] 。
 *[other] ，{ $setAside }项由你略过。
}
closing-oldest = 最早的一次检查：<time>{ $ago }</time>。
walk-sign-in = 确认你登录的是要注销的账号。
walk-open-settings = 你在隐私中心：这是现在的途径。以前的途径是个人资料、Account Settings（账号设置）、Account Security（账号安全）。
walk-find-close-option = 找到注销入口，名称是“Delete my account”“Delete account”或“Close Your Account”。读一读它说注销会终止什么。
walk-submit-request = 按要求填写原因和密码。之后AliExpress可能要你输入一个词、输入邮件中的验证码，或勾选一个框。按页面要求做。
walk-answer-confirmation-mail = 查找要求你确认的邮件，垃圾邮件文件夹也要看，并照它的要求全部做完。
walk-await-deletion = 等待最后一封说明账号已注销的邮件。可能需要几天。
closing-acts = 注销的步骤
go-closing-form = 前往注销页面
closing-sent = 我已提交申请
closing-not-today = 今天不办
closing-waits = 你已提交申请
closing-waits-why = AliExpress没有说明需要多久。指南按天列出了余下要办的事。
retry-failed = 登录失败
retry-got-in = 那么账号还没有注销
retry-got-in-why = 注销可能需要几天。查找要求你确认的邮件，垃圾邮件文件夹也要看。如果没有，写信给客服：信件已备好。
retry-it-failed = 登录失败了
retry-i-got-in = 我登录成功了
collect = 收集更早的订单
collect-why = 自己点击“View orders”，或让Last Orders慢慢替你点。这是它在页面上唯一会点的东西，你随时可以停止。
collect-start = 开始收集
collecting = 正在收集你的订单
collect-paused = 已暂停
collect-kept = 已保存的订单
collect-oldest = 最早到
collect-time = 已用时间
collect-figure = { $figure }
collect-minutes = { $minutes ->
 [0] 不到1分钟
 *[other] { $minutes }分钟
}
pause = 暂停
stop = 停止
go-on = 继续
collected-end = 页面没有更多内容：{ kept-orders }
collected-nothing-new = 连续三次没有新内容：{ kept-orders }
collected-nothing-new-why = 因此已停止。可能还有更多。
collected-stopped = 由你停止：{ kept-orders }
collected-stopped-why = 可能还有更多。
collected-robot-check = AliExpress要确认你是真人：{ kept-orders }
collected-robot-check-why = 因此已停止。完成验证后再继续。
collected-signed-out = 登录已退出：{ kept-orders }
collected-signed-out-why = 因此已停止。登录后回到这里继续。
collected-left-alone = 此标签页曾处于后台：{ kept-orders }
collected-left-alone-why = 因此已停止。留在此标签页，然后继续。
collected-changed = 页面变了：{ kept-orders }
collected-changed-why = Last Orders看不懂这个变化，因此已停止。重新加载页面后再继续。
collected-unsaved = 最近的订单没有保存：{ kept-orders }
collected-unsaved-why = 因此已停止。之前保存的内容都还在。
collected-failed = 未能读取此页面：{ kept-orders }
collected-failed-why = 因此已停止。可以继续，或先重新加载页面。
collected-no-button = 此页面上没有可点击的：{ kept-orders }
collected-no-button-why = 这里没有“View orders”按钮。如果你知道还有更早的订单，到列表底部找找它。

words-ask = 这些词语是什么意思？
words-ask-why = Last Orders不认识它们。只回答你确定的：会记为你的说明。
words-on-orders = 见于{ $count }笔订单
words-on-cases = 见于{ $count }笔售后
words-open = 仍在进行中
words-finished = 已结束
words-unsure = 我不知道
words-said-open = 你的回答：仍在进行中
words-said-finished = 你的回答：已结束
words-said-unsure = 那么它仍是“尚未检查”

changed = AliExpress改动了这个页面
changed-gone = 至少有一部分找不到了：{ $what }。
changed-all = Last Orders以前在这里读取的内容找不到了。
changed-still = 仍能找到：{ $what }。
changed-hand = 请自己检查页面上写了什么。照现在这样，它不能为你的清单证明什么。
sign-status = 状态
sign-number = 订单号
sign-date = 日期
sign-price = 价格
sign-item = 商品
