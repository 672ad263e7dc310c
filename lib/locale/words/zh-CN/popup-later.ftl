### Words the popup needs once its list stands: the days after the request, and what closing would give up.

give-up-today = 今天注销就等于放弃：{ $what }。
give-up-nothing = 就这里所知，今天注销不必放弃什么。
give-up-unchecked = { $count }项尚未检查。
given-orders = { $count }笔未完成的订单
given-cases = { $count }笔退款或纠纷
given-windows = { $count }笔仍在期限内的订单
since-day = 申请后第{ $day }天
since-late = 已逾期{ $days }天：查找注销邮件
clock-submitted = { $when }由你标为已办妥。记录在下面
clock-submit-taken-back = 你说过申请其实没有提交
clock-waiting = <time>{ $ago }</time>提交。AliExpress没有说明需要多久
clock-overdue = <b>已逾期{ $days }天。</b>查找AliExpress的邮件，垃圾邮件文件夹也要看
clock-refused = <b>被拒绝</b>，<time>{ $ago }</time>由你记下
clock-no-answer = <b>没有答复</b>，<time>{ $ago }</time>由你记下
clock-still-open = 你说过账号已注销，但<time>{ $ago }</time>看到<b>仍有人登录</b>
clock-signed-in = <time>{ $ago }</time>看到<b>有人已登录</b>：当时尚未注销
clock-signed-in-stale = 时间太久，不能作准：<time>{ $ago }</time>看到有人已登录
clock-open-answer-confirmation-mail = 尚未检查。垃圾邮件文件夹也要看。不是每个人都会被要求确认
clock-open-confirm-closed = 尚未检查。查找AliExpress的邮件，垃圾邮件文件夹也要看
clock-open-try-sign-in = 尚未检查。现在用正确的密码，也应当无法登录
clock-later-try-sign-in = 还没到时候。到时应当无法登录
clock-later-clear-site-data = 还没到时候。只需点一次，并能看到具体会清除什么

changed-pages = AliExpress改动了以下页面，请自己检查：{ $pages }
