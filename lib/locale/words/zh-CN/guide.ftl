### 指南外框的文字。

guide-title = Last Orders：指南
skip-to-text = 跳到正文
welcome = 按自己的节奏离开AliExpress
welcome-what = 处理未了的事，留下属于你的，然后注销。逐个打开你的账号页面：页面显示的内容会填到这里。
welcome-decide = 先决定是否注销
takes-decide = 注销对你来说是合适的选择吗？
takes-prepare = 查看账号页面，处理未了的事，保存属于你的。需要多久，取决于你的包裹。
takes-gate = 再看一遍还有什么待处理。
takes-close = 申请只由你亲自提交。
takes-after = 在32天内检查几件事。
pin = 固定按钮：点击地址栏旁的拼图图标。在Chrome中，点击Last Orders旁的图钉；在Firefox中，点击齿轮，再点击“固定到工具栏”。
printed = Last Orders，打印于{ $day }
guide-parts = 指南的各部分
section-decide = 决定
section-prepare = 做好准备
section-give-up = 你会放弃什么
section-gate = 注销之前
section-close = 注销
section-after = 注销之后
section-orders = 你的存档
section-letters = 信件
section-trouble = 如果遇到问题
section-questions = 常见问题
section-settings = 设置
figure-of = { $done } / { $total }
search-guide = 搜索指南
search-found = { $count ->
 [0] 没有找到
 *[other] 找到{ $count }处
}
search-more = 另有{ $count }处。再输入一个词可缩小范围。
search-nothing = 没有找到“{ $query }”
search-nothing-what = 试试单个词，或同一事物的另一种说法。
