### 所有界面共用的文字。<b> 是待处理事项的数量，<time> 是看到的时间；作为过去的事说时 $past 为 1。

app-name = Last Orders
just-now = 刚刚

status-done = 已办妥
status-todo = 待处理
status-unknown = 未检查
status-set-aside = 已略过
say-done-seen = 已办妥，<time>{ $ago }</time>看到
say-done-told = 由你标为已办妥
say-done-elsewhere = 由你在另一台电脑上标为已办妥
say-done-by-word = 已办妥，{ $shown }笔中有{ $told }笔依据你的说明，<time>{ $ago }</time>看到
say-again = { $ago }再次看到了最新的订单
say-asleep = 以前看到过，可能是另一个账号的
say-todo = { $what }，<time>{ $ago }</time>看到
say-open = <b>有事项</b>待处理
say-contradicted = 你勾选了这一项，但页面显示<b>{ $what }</b>。
say-set-aside = 由你略过
say-set-aside-was = 由你略过。{ $what }
say-unknown = 尚未检查
say-unread = 未能读取这个页面
say-part = 目前只检查了一部分。{ $what }
say-stale = 时间太久，不能作准：{ $what }，<time>{ $ago }</time>看到
say-stale-bare = 时间太久，不能作准：<time>{ $ago }</time>看到
say-later = 还没到时候

orders-shown = 显示的{ $shown }笔订单
cases-shown = 显示的{ $shown }笔售后
then = { $past ->
 [1] 当时
 *[0] { "" }
}
open-of-orders = <b>{ orders-shown }{ $shown ->
 [1] { "" }
 *[other] 中有{ $open }笔
}</b>{ then }
evidence-orders-shipped = { open-of-orders }还在运输中
evidence-orders-unpaid = { open-of-orders }未付款
evidence-orders-to-ship = { open-of-orders }尚未发货
evidence-orders-open = { open-of-orders }未完成{ $unpaid ->
 [0] { "" }
 *[other] ，{ $unpaid }笔未付款
}{ $toShip ->
 [0] { "" }
 *[other] ，{ $toShip }笔未发货
}{ $shipped ->
 [0] { "" }
 *[other] ，{ $shipped }笔运输中
}{ $told ->
 [0] { "" }
 *[other] ，{ $told }笔依据你的说明
}
evidence-orders-unclear = { orders-shown }{ $shown ->
 [1] { "" }
 *[other] 中有{ $unclear }笔
}未能读取
evidence-orders-finished = { orders-shown }{ then }{ $shown ->
 [1] 已完成
 *[other] 均已完成
}
evidence-orders-still-open = 上次看到时<b>{ $open }笔订单</b>仍未完成
evidence-cases-still-open = 上次看到时<b>{ $open }笔售后</b>仍在进行中
evidence-gone-since = 页面不再显示以前显示过的内容
evidence-data-asked = 你已于{ $day }向AliExpress索取。收到文件后，在指南的“你的存档”中添加
evidence-orders-part = { orders-shown }{ $shown ->
 [1] 已完成
 *[other] 均已完成
}
evidence-orders-none = 列表中{ then }没有订单
evidence-cases-open = <b>{ cases-shown }{ $shown ->
 [1] { "" }
 *[other] 中有{ $open }笔
}</b>{ then }仍在进行中
evidence-cases-unclear = { cases-shown }{ $shown ->
 [1] { "" }
 *[other] 中有{ $unclear }笔
}未能读取
evidence-cases-finished = { $past ->
 [1] { $shown ->
  [0] 列表中当时没有售后
  [1] { cases-shown }当时已结束
  *[other] { cases-shown }当时均已结束
 }
 *[0] { $shown ->
  [0] 列表中没有售后
  [1] { cases-shown }已结束
  *[other] { cases-shown }均已结束
 }
}
evidence-cases-part = { cases-shown }{ $shown ->
 [1] 已结束
 *[other] 均已结束
}
evidence-cases-on-orders = <b>{ $open }笔订单</b>有进行中的售后
evidence-case-open = <b>1笔售后</b>仍在进行中
evidence-balance-zero = 余额{ then }为零
evidence-balance-left = 钱包里{ then }还有<b>钱</b>
evidence-coins-left = { then }还剩<b>{ brief-coins-left }</b>
evidence-coupons-left = { then }还剩<b>{ brief-coupons-left }</b>
evidence-coins-and-coupons-left = { then }还剩<b>{ brief-coins-and-coupons-left }</b>
evidence-coins-none = 金币已无剩余；优惠券尚未检查
evidence-coupons-none = 优惠券已无剩余；金币尚未检查
evidence-nothing-left = 金币和优惠券{ then }已无剩余
evidence-addresses-left = 仍存有<b>{ brief-addresses-left }</b>
evidence-addresses-none = { then }没有已存的地址
evidence-kept-part = { open-of-orders }尚未保存
evidence-kept-incomplete = <b>{ $kept ->
 [1] 已保存的1笔订单
 *[other] 已保存的{ $kept }笔订单中有{ $open }笔
}</b>{ then }不完整
evidence-kept-all = { orders-shown }{ then }{ $shown ->
 [1] 已保存
 *[other] 均已保存
}
evidence-kept-so-far = 已保存{ $kept }笔订单，{ $kept ->
 [1] 内容完整
 *[other] 均完整
}。{ kept-maybe-not-all }
kept-maybe-not-all = 是否还有更多，尚不确定：在AliExpress上打开你的订单，把列表加载到底
reviews-shown = 显示的{ $shown }条评价
evidence-reviews-part = <b>{ reviews-shown }{ $shown ->
 [1] { "" }
 *[other] 中有{ $open }条
}</b>{ then }尚未保存
evidence-reviews-so-far = 目前已保存{ $kept }条评价
evidence-data-copy = 文件已打开：{ $rows }行
evidence-data-copy-none = { $rows ->
 [0] 文件已打开，但是空的，里面没有订单
 *[other] 文件已打开，但从其中{ $rows }行里未能读出任何订单号
}
evidence-data-copy-part = { $kept ->
 [1] 你保存的订单未能在AliExpress的副本中找到
 *[other] 你保存的{ $kept }笔订单中，有{ $open }笔未能在AliExpress的副本中找到
}
evidence-data-copy-since = { $open }笔已保存的订单尚未与AliExpress的副本核对：重新添加该文件
evidence-data-copy-whole = AliExpress的副本已打开：{ $orders }笔订单，你保存的一笔不缺

brief-orders-shipped = { $open }笔运输中
brief-orders-unpaid = { $open }笔未付款
brief-orders-to-ship = { $open }笔未发货
brief-orders-still-open = { $open }笔仍未完成
brief-cases-still-open = { $open }笔仍进行中
brief-orders-open = { $open }笔未完成
brief-cases-open = { $open }笔进行中
brief-cases-on-orders = { $open }笔进行中
brief-case-open = 1笔进行中
brief-balance-left = 还有余额
brief-coins-left = { $coins }枚金币
brief-coupons-left = { $coupons }张优惠券
brief-coins-and-coupons-left = { brief-coins-left }、{ brief-coupons-left }
brief-addresses-left = { $addresses }个地址
brief-kept-part = { $open }笔未保存
brief-kept-incomplete = { $open }笔不完整
brief-reviews-part = { $open }条未保存

task-receive-orders = 等包裹送达
task-settle-refunds = 处理好退款
task-close-disputes = 了结纠纷
task-save-receipts = 保存收据
task-save-reviews = 保存评价
task-save-personal-data = 索取个人数据
task-check-wallet = 检查钱包
task-empty-wallet = 用完余额
task-use-coupons-and-coins = 用完金币和优惠券
task-find-subscriptions = 查找订阅
task-cancel-subscriptions = 取消订阅
task-reach-mailbox = 确认邮箱仍可用
task-remove-payment-methods = 解绑银行卡
task-remove-addresses = 删除已存的地址
task-submit-request = 提交注销申请
task-try-sign-in = 尝试登录

go-receive-orders = 前往我的订单
go-settle-refunds = 前往退款
go-close-disputes = { go-settle-refunds }
go-save-receipts = { go-receive-orders }
go-save-reviews = 前往我的评价
go-save-personal-data = 前往隐私中心
go-check-wallet = 前往我的钱包
go-empty-wallet = { go-check-wallet }
go-use-coupons-and-coins = 前往我的金币
go-find-subscriptions = 前往我的账号
go-cancel-subscriptions = { go-find-subscriptions }
go-reach-mailbox = 前往我的设置
go-remove-payment-methods = { go-find-subscriptions }
go-remove-addresses = 前往我的地址
go-page = 打开对应页面：{ $name }

did-this = 我办妥了
set-aside = 略过
take-back = 收回
undo = 撤销
try-again = 重试
open-guide = 打开指南

done-of = { $total }项中已办妥{ $done }项
verdict-ready = 准备就绪：没有待处理或未检查的事项
verdict-not-ready = 尚未就绪
verdict-not-known = 尚不清楚
verdict-counts = { $open ->
 [0] 目前没有待处理事项
 *[other] { $open }项待处理
}{ $unchecked ->
 [0] 。
 *[other] ；{ $unchecked }项尚未检查。
}
your-hand = 接下来由你自己操作

toast-done = 已标为办妥：{ $name }
toast-done-more = 已标为办妥：{ $name }，另有{ $more }项
toast-noted = 已记下。{ $name }：还有{ $left }项待处理
toast-set-aside = 已略过：{ $name }
toast-set-aside-more = 已略过：{ $name }，另有{ $more }项
toast-unticked = 已取消标记：{ $name }
toast-unticked-more = 已取消标记：{ $name }，另有{ $more }项
toast-asked = 已记下：你已索取数据。
toast-another-account = 已清除在另一个账号上看到和勾选的全部内容。
failed = 刚才的更改未保存
failed-quota = 这个浏览器没有剩余空间。之前保存的内容都还在。
failed-write = 浏览器未能保存。之前保存的内容都还在。
failed-read = 未能加载你保存的数据，因此没有做任何更改。
fault = 这里出了问题
failed-fault = 这是意外情况。之前保存的内容都还在。可以重试；如果再次发生，关闭此页面后重新打开。
failed-newer = 这些数据由较新版本的Last Orders保存。先更新这里的版本，再重试。

whose = 这是另一个账号吗？
whose-signed-out = 有一段时间没有人登录{ $host ->
 [us] aliexpress.us
 *[other] aliexpress.com
}。
whose-no-mark = { $host ->
 [us] aliexpress.us
 *[other] aliexpress.com
}上的订单，以前一笔也没有看到过。
whose-empty = { $host ->
 [us] aliexpress.us
 *[other] aliexpress.com
}上的订单列表现在是空的，以前不是。
whose-until = 在你回答之前，以前看到的都不算已办妥。选择“{ whose-another }”会清除目前看到和勾选的全部内容。
whose-same = 同一个账号
whose-another = 另一个账号
