### 指南中注销之后一节的文字：天数、等待答复的信件、还要清除什么。

after-lead = 这些天数从提交注销申请算起。等你说明已提交，就开始计算。
after-to-close = 前往注销
after-lead-sent = 你于{ $date }提交了申请。AliExpress没有说明需要多久；这些天数是我们定的，免得迟迟没有回音却没人留意。
clock-day = 第{ $day }天
clock-figure = { $day }
ruler-today = 今天，第{ $day }天
ruler-done = 第{ $day }天：已办妥
ruler-todo = 第{ $day }天：待处理
ruler-unknown = 第{ $day }天：未检查
ruler-later = 第{ $day }天：还没到时候

statements = 再检查一次账单
statements-later = 还没到时候。银行卡，以及PayPal或Klarna中的自动付款
statements-now = Last Orders看不到账单。查看银行卡，以及PayPal或Klarna中的自动付款

how-confirm-closed = 最后应有一封邮件说明账号已注销。在邮箱之外也留一份：以后如有扣款，这是你的凭证。
how-try-sign-in = 先退出登录，再用你确知正确的密码尝试。只有被拒绝才说明问题：要求登录的页面说明不了什么。
how-sign-out-of-app = 在App的设置中操作，每部手机和平板都要。有一个人在注销后还用了App一周多。
how-uninstall-app = 能清除数据的，先清除。然后在每部手机和平板上卸载。
how-clear-app-data = 在安卓上：设置、应用、AliExpress、存储，卸载之前清除数据。在iPhone上，数据随App一起移除。你从中保存的图片会保留。
how-clear-site-data = Last Orders只能处理这个浏览器。用过AliExpress的其他每个浏览器，都要在其设置中同样操作。
how-remove-passwords = 尝试登录之后再办，因为尝试登录要用密码。
how-keep-mailbox = 法律通知会发到此账号的邮箱，24小时后即视为送达。保留并查看它，直到所有答复和退款都到了为止。
how-unsubscribe = 打开每封邮件底部的链接。那里只应要你点一下按钮，绝不应要你的密码。
how-report-spam = 在你的邮箱中操作。此后，这类邮件会自动分开。
how-choose-shop = 与“更温和的选择”中的商店相同，各自写明擅长什么。
more-trouble-mail-after-closing = 如果仍不断收到邮件
more-way-other-shops = 其他商店

sent-again = 我又提交了一次
was-refused = 被拒绝了
was-answered = 得到答复了
no-answer-came = 没有收到答复
mail-came = 邮件收到了
sign-in-failed = 登录失败了
sign-in-worked = 登录成功了
go-after-mail = 搜索我的邮件
go-after-wipe = 看看会清除什么
go-after-passwords = 看看它们在哪里
go-letter-follow-up = 写信给客服
go-letter-erasure = 要求删除数据
go-letter-complaint = 写信给监管机构

taken-back = 你说过申请其实没有提交
taken-back-what = 它的天数和记录还在这里。说明哪种情况属实。
taken-back-sent = 我确实提交了
taken-back-remove = 移除天数和记录

put-in-calendar = 把这些天添加到我的日历
calendar-alarm = 每天上午九点响铃提醒
calendar-day = AliExpress注销，第{ $day }天
calendar-letter = AliExpress：答复到期，{ $name }
calendar-letter-what = 这一天过后，在Last Orders中记下结果。
remind = 在这个浏览器中提醒我
remind-stop = 不再提醒我
calendar-note = 该文件提到AliExpress，你的日历可能会把它传到自己的服务器。
reminders-off = 这个浏览器中的提醒留在这台电脑上。
reminders-asking = 浏览器正在询问你是否允许通知。在你回答之前，由工具栏按钮上的数字提醒你。
reminders-notify = 每到这些日子，你会收到通知，工具栏按钮会显示有多少项待处理。
reminders-badge = 未允许通知，因此只由工具栏按钮上的数字提醒你。

after-letters = 等待答复的信件

after-mail = 查找AliExpress的邮件
after-mail-what = 每个链接都会在新标签页中打开你自己邮箱里的搜索。Last Orders看不到其中任何内容。
mail-closing = 注销邮件
mail-closing-what = 发件人不详。关于订单的邮件来自notice.aliexpress.com。垃圾邮件文件夹也要看，并保存好：这是你的凭证。
mail-adverts = 可退订的广告
mail-adverts-what = 退订链接在每封邮件的底部。仍不断收到的，标为垃圾邮件。
mail-elsewhere = 如果搜索没有结果，或在其他邮箱中，输入：

after-wipe = 清除AliExpress在这个浏览器中留下的内容
after-wipe-what = 这会使你在这个浏览器中退出这些网站。最好不要早于第14天：在那之前，你可能还要到网站上查些什么。Last Orders存储的内容会保留，你的记录和存档也会保留。
wipe-goes = 将清除
wipe-kinds = 数据类型
wipe-stays = 将保留
site-aliexpress = AliExpress：aliexpress.com和aliexpress.us，及其所有已知主机
site-images = 它的图片和访问统计：alicdn.com、aliexpress-media.com、mmstat.com
site-aliexpress-ru = aliexpress.ru，另一家公司，有自己的账号
site-alibaba = alibaba.com：用同一账号登录
site-alipay = alipay.com：支付
kind-cookies = Cookie
kind-localStorage = 本地存储
kind-indexedDB = 数据库
kind-serviceWorkers = 后台脚本
kind-cacheStorage = 存储的页面
kind-fileSystems = 存储的文件
kind-cache = 缓存的文件
wipe-scope-chromium = 这个浏览器会清除整个网站的Cookie，其他内容则只从下面列出的各主机清除。
wipe-scope-firefox = Firefox会从下面列出的各主机清除所有这些内容，不涉及其他主机。
wipe-stays-what = 所有其他网站、你的浏览记录、下载内容和已存的登录信息。
wipe-by-hand-chromium = 下面没有列出的主机，可能仍存有内容。查看方法：设置、隐私和安全、第三方Cookie、查看所有网站数据；搜索aliexpress。
wipe-by-hand-firefox = 缓存的文件：附加组件只能清除所有网站的，因此它们会保留。手动清除：设置、隐私与安全、清除数据，只选缓存的文件。下面没有列出的主机，可能仍存有内容：管理数据，搜索aliexpress。
wipe-by-hand-android = Android版Firefox不允许附加组件清除网站存储的内容，因此需要手动清除。打开aliexpress.com，点按地址旁的锁形图标，在那里清除Cookie和网站数据。如果你用过aliexpress.us，在那里也同样清除。
wipe-choices = 同样保留，除非你勾选
wipe-hosts = { $count ->
 [1] 这{ $count }个主机的名称
 *[other] 全部{ $count }个主机的名称
}
wipe = 现在清除
wipe-at-work = 正在清除
wipe-permission = 浏览器可能会询问是否允许Last Orders清除数据。用完后会立即交还这项权限。
wiped-refused = 未获允许，因此什么也没有清除。
wiped-done = 浏览器称已清除：{ $what }，涉及{ $count }个主机。
wiped-failed = 浏览器没有清除：{ $what }。再点一次，或按上面所说手动清除。
wiped-left-chromium = 未检查：上面没有列出的主机，以及其他浏览器。
wiped-left-firefox = 未检查：缓存的文件、上面没有列出的主机，以及其他浏览器。
wiped-given-back = 权限已交还。
wiped-not-given-back = 权限未能交还。你可以在浏览器的扩展程序列表中移除它。

after-passwords = 已存的登录信息在哪里
after-passwords-what = 任何扩展程序都无法删除它们。把地址输入地址栏，再搜索aliexpress。
passwords-chrome = 在Chrome中
passwords-firefox = 在Firefox中
passwords-edge = 在Edge中
passwords-edge-where = 设置、密码
passwords-safari = 在iPhone和iPad的Safari中
passwords-safari-where = “密码”App，或“设置”中的“密码”
passwords-others = 单独的密码管理器有自己的搜索。同一登录信息也可能用于Alibaba.com：如果你在用，就保留。

after-record = 注销记录
record-title = AliExpress账号注销记录
after-record-what = 你说明申请已提交时（{ $when }）的情况：检查了什么、依据什么、保存了什么。
record-checked = 检查的内容：{ $count }项
record-done-seen = { $what }。{ $when }看到
record-done-bare = { $when }看到
record-told = { $when }由你标为已办妥
record-by-word = { $what }，{ $shown }笔中有{ $told }笔依据你的说明。{ $when }看到
record-todo-seen = { $what }。{ $when }看到
record-todo-bare = { $when }有事项待处理
record-unknown-seen = 不算已检查：{ $what }，{ $when }看到
record-unchecked = 没有看到任何内容
record-set-aside-seen = { $when }由你略过。{ $what }
record-set-aside-bare = { $when }由你略过
record-acknowledged = 你确认过的
record-note = 你自己的备注
record-note-what = 例如申请编号，或你联系过谁。
record-note-keep = 保存备注
record-note-changed = 尚未保存
record-note-kept = 已保存在这台电脑上
record-save-html = 保存为网页
record-save-json = 保存为数据
record-personal = 除了你的备注，其中没有任何内容表明你是谁。
record-foot = 由Last Orders在这台电脑上制作，{ $when }。Last Orders不属于AliExpress。
