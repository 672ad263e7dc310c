### 指南中注销之前的关口的文字。

gate-lead = 这里列出所有尚未处理好的事。注销无法撤销，所以这里不作猜测：凡没有看到的，一律不算办妥。
gate-sent = 你于{ $day }提交了申请。当时的情况，记在你的记录里。
gate-settle = 你可以处理它们；如果不要紧，也可以逐项略过。
gate-todo = 待处理
gate-unknown = 未检查
gate-set-aside = 由你略过
gate-done = 已办妥
gate-group-todo = 仍待处理
gate-group-unknown = 未检查
gate-group-set-aside = 由你略过
gate-group-seen = 已办妥，Last Orders看到的：{ $count }项
gate-group-told = 已办妥，由你标记的：{ $count }项
gate-oldest = 其中最早的：{ $name }，{ $day }看到（<time>{ $ago }</time>）
gate-look-again = 继续之前，再看一遍
check-now = 现在检查
check-again = 再检查一次
figure = { $count }

gate-copy = 你的存档，在这个浏览器中
copy-orders = 已保存的订单
copy-all-complete = { $count }笔，均完整
copy-incomplete = 其中不完整
copy-reviews = 已保存的评价
copy-file = 保存为一个文件
copy-file-none = 尚未保存
copy-file-on = { $day }
copy-file-changed = { $day }，之后有变化
copy-only-here = 它只存在于这个浏览器中：清除浏览器数据或移除Last Orders，它就没有了。
copy-newest-only-here = 此后新增的内容只存在于这个浏览器中。
copy-save = 现在保存
copy-official = AliExpress的副本
copy-not-added = 未添加
copy-found = { $count ->
 [0] 其中没有订单
 *[other] { $count }笔订单
}
copy-missing = 已保存但其中没有找到的订单
copy-uncompared = 已保存但未与它核对的订单
copy-rows = { $count }行

acknowledge = 继续之前，逐条确认
ack-final = 注销后无法挽回。新账号会从零开始。
ack-history-goes = 我的订单历史和我写的评价会随之消失。
ack-balance-may-go = 余额、金币和优惠券可能会失去。没有任何官方文字说会退还。
ack-returns-may-end = 退货和质保的权利主张可能随之终止。我已看过最近的订单，或者我放弃这些主张。
ack-can-receive-code = 我仍能用此账号的邮箱或手机收到验证码。
open-form = 打开注销页面
open-form-anyway = 仍要打开
gate-unticked = 有{ $count }个框未勾选。
gate-unsettled = 有{ $count }项尚未处理好。
gate-never = 那里的按钮只由你来点：Last Orders只是打开页面。
missing = 前往之前
missing-tick = 未勾选：“{ $what }”
missing-why = 不再缺什么时，就能从这里打开页面。这是你的账号，所以现在也可以前往。在你亲自点击那里的按钮之前，什么也不会终止。
