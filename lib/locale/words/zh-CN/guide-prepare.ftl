### 指南第二部分的文字：做好准备。

prepare-lead = 趁你还能登录，有{ $total }件事要处理、保留或取消。每一件都写明看到了什么、何时看到。
print-list = 打印我的清单
how = 怎么做
how-receive-orders = 不想要的，趁未付款或未发货时取消。运输中的订单，等待送达，或写信给卖家或客服。只对已送达的订单点击“Confirm received”（确认收货）。反复点击列表下方的按钮，直到不再出现订单：只有这样才算看到了全部，以AliExpress显示的为准。
how-settle-refunds = 打开退款列表，逐笔查看。等到钱到账为止。如果某一笔卡住了，先写信给卖家，再写信给客服。
how-close-disputes = 逐笔查看，也要查看有纠纷或被冻结的订单。等你答复的，都要答复。在欧盟、欧洲经济区和英国，如果你不在20个日历日内进一步提出异议，裁决就成为终局。
how-save-receipts = 让Last Orders在你打开订单时存档；有缺的，就打开该订单自己的页面。AliExpress有自己收据的，订单上有按钮通向它。
how-save-reviews = 打开显示你评价的页面：它显示的内容可以保存到这里。页面上没有什么能证明这就是全部，所以看到底之后，由你自己说明。
how-save-personal-data = 在隐私中心索取副本。它是一个.xlsx文件；你的订单在工作表“Order Information”中。保存并立即打开：2025年7月的一份投诉提到一个有问题的文件，只能打开一次。然后在“你的存档”中添加，在那里会检查它。
how-check-wallet = 打开钱包，查看余额、奖励金和礼品卡。Last Orders只读取是否有剩余，从不读取金额。
how-empty-wallet = 把剩余的花掉，或在钱包允许时转出。账号注销后余额会怎样，没有任何官方文字说明。
how-use-coupons-and-coins = 用在最后一笔订单上，但这笔订单要在注销前送达。或者有意放弃：那就略过这一项。
how-find-subscriptions = 会员页面的地址不详。在你的账号中查找VIP、其他会员和先买后付。它可能叫别的名字：以订阅页面上的名称为准。然后查看银行卡、PayPal或Klarna账单中有没有定期扣款。
how-cancel-subscriptions = 按AliExpress的规则，“cancel auto-renewal”（取消自动续费）在“VIP Membership Rules”（VIP会员规则）页面底部。注销前逐个取消，免费试用也要取消，并确认没有未付的账单。先买后付的欠款，是欠贷款方的：还清，或与对方商定；注销并不会消除它。
how-reach-mailbox = 在账号设置中查看所填的邮箱和手机号。给那个邮箱发一封邮件，看能不能收到。如果已不再属于你，先更改。注销后也要保留这个邮箱：通知和答复会发到那里。
how-remove-payment-methods = 在账号和钱包中查找已绑定的卡和已关联的付款方式。另一端的自动付款也要终止：在PayPal、Klarna或你的银行。
how-remove-addresses = 某个地址不再有未完成的订单要用时，就把它删除。AliExpress因法律义务保留的内容，不在那个页面上。
more-orders = 前往你的存档
more-letter-access = 索取副本的信件
more-trouble-open-orders = 如果订单妨碍注销
more-trouble-open-subscriptions = 如果订阅妨碍注销
