### Last Orders在扩展程序商店和浏览器扩展程序列表中的介绍文字。

name = Last Orders

summary = 离开AliExpress，不丢钱、不丢收据、不丢数据。显示还有什么待处理，绝不操作你的账号。

command = 在此页面打开Last Orders

about = AliExpress账号一旦注销，就无法恢复。运输中的订单、进行中的退款、余额，或者质保要用的收据，都可能随之失去。Last Orders帮你先把这些一一处理好，留下自己的存档，准备好了再注销。
about-law = 未知绝不显得像已办妥。没有在页面上看到的，一律称为“未检查”，绝不算作已办妥。

does = 它做什么
does-read = 读取你自己打开的账号页面：还有多少订单未完成，是否有退款尚无结果，余额是否为零。
does-check = 用一份清单记下注销之前要处理的事，并说明依据：看到了什么，在哪个页面上，多久以前。
does-lead = 带你到能处理此事的页面，并指出在页面上的哪个位置。
does-copy = 如果你需要，为你的订单和评价保存一份存档：可以搜索、打印，也可以存成能用表格软件或浏览器打开的文件。
does-give-up = 算出今天注销会放弃什么：进行中的订单和退款、你仍可提出的退货和纠纷、质保。
does-close = 分清真正的注销途径和容易混淆的页面，并说明每一步会要求你做什么。
does-after = 注销之后的几周继续陪着你：该留意什么、什么时候留意；如果你需要，还有提醒；另有写给AliExpress、由你自己发送的信件。
does-languages = 支持19种语言，只用键盘就能操作。

never = 它绝不做什么
never-sends = 它不向任何人发送任何内容，不向任何服务器发出请求：无需注册，没有统计，没有广告。
never-acts = 它绝不操作你的账号。它只会点击一个按钮：订单列表自己的“View orders”，用来显示更早的订单，而且只在你启动之后。其他一切都由你亲手完成。
never-takes = 它绝不从页面上保存收货地址、电话号码、邮箱、密码或卡号。
never-elsewhere = 它只在aliexpress.com和aliexpress.us上它列明的账号页面运行，不在其他任何页面运行，也绝不在无痕（隐私）窗口中运行。

asks = 它要求哪些权限，为什么
permission-storage = 存储：把你的清单、从页面读取的内容、你的订单存档和你的设置保存在这个浏览器中。
permission-alarms = 定时：在一小时之内发现看到的内容已经太旧、不再可信，并在你选定的日子提醒你。
permission-matches = AliExpress的账号页面：在那里读取还有什么待处理，并在页面角落显示一个小面板。不读取其他页面。
permission-notifications = 通知（可选）：提醒你注销之后的日子。只在你开启提醒时才请求，关闭提醒时交还。
permission-browsing-data = 清除浏览数据（可选）：账号注销后，清除AliExpress的网站在这个浏览器中存储的内容。只在你点击那个按钮时才请求，用完后立即交还。

data = 一切都留在这个浏览器中。只有你的勾选标记可以通过浏览器自己的同步、经由其开发商传到你的其他电脑，而且要由你开启。“全部删除”会删除所有这些内容。

purpose = 它唯一的用途，是帮你离开AliExpress，不丢钱、不丢收据、不丢数据。

whose = 使用AliExpress这个名称，只是为了说明Last Orders用于哪个网站。Last Orders不是由AliExpress制作，未经其检查或认可，也与它无关。它是采用MIT许可证的自由软件。

picture-page = 还有什么待处理，在页面上就能看到
picture-popup = 先要处理的事，列成一份清单
picture-gate = 注销之前，最后再看一遍
picture-copy = 为你的订单留一份自己的存档
picture-after = 注销之后的几周，继续陪着你
picture-tile = 先处理好，再离开AliExpress

picture-shop = 演示用的商店，订单均为虚构
