### 后台的文字：通知，以及工具栏按钮的说明。

reminder-day-2 = 第2天：查找要求你确认的邮件，并在App中退出登录。
reminder-day-7 = 第7天：应已收到注销邮件，也应当无法登录。
reminder-day-14 = 第14天：可以卸载App，并清除AliExpress在这个浏览器中留下的内容。
reminder-day-32 = 第32天：再查看一次银行卡和PayPal账单。
reminder-letter = 你有一封信件到期未获答复。
badge-needs-you = Last Orders：{ $count ->
 [0] 今天没有待处理事项
 *[other] { $count }项待处理
}
