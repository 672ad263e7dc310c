### 指南的常见问题。答案每行一段；来源说明是谁的说法、何时的说法。

questions-lead = 人们在注销前后常问的。每个答案都写明是谁的说法、何时的说法；没有人说过的，也如实写明。

question-reactivate = 注销的账号还能恢复吗？
question-reactivate-answer =
    按不能恢复来打算。你可以开新账号，但它从零开始：没有订单，没有评价，没有金币。
    如果以后可能回来，改向客服要求暂停使用。
question-reactivate-source = 没有找到恢复办法；教程都说注销后无法挽回

question-order-history = 我的订单和收据会怎样？
question-order-history-answer =
    要做好失去它们的准备：列表、物流、收据。
    质保、退货或报税要用的，先保存。
question-order-history-source = 多篇教程如此说；没有找到官方清单

question-mail-afterwards = 还会收到邮件吗？
question-mail-afterwards-answer =
    一段时间内可能会。趁还能登录，先减少邮件。
    之后，还有每封邮件底部的链接，以及你的垃圾邮件按钮。
question-mail-afterwards-source = 教程有此报告；没有找到官方说法

question-pending-orders = 进行中的订单和退款怎么办？
question-pending-orders-answer =
    先完成或取消，退款和纠纷也一样。只有还能登录时，才能跟进。
    在欧盟、欧洲经济区和英国，账号注销时尚未完成的有效订单会“completed or reimbursed”（履行完毕或予以退款），视情况和原因而定。
question-pending-orders-source = AliExpress针对欧盟、欧洲经济区和英国的条款（第{ $clause }条，{ $dated }）。没有官方文字说明未完成的订单是否会阻止注销

question-contact-support = 怎样联系客服？
question-contact-support-answer =
    在帮助中心：在线聊天、邮件或工单。趁还能登录时去问。
    涉及你的数据权利，写信给数据保护官：DataProtection.AE@aliexpress.com。信件已备好。
question-contact-support-source = 教程提到这些途径；帮助中心只知其地址。数据保护官的邮箱来自AliExpress（{ $dated }的隐私政策）

question-change-mind = 如果我改变主意呢？
question-change-mind-answer =
    提交申请之前，什么也没有发生。提交之后，立即写信要求停止：信件已备好。
    一旦办完，没有已知的恢复办法。
question-change-mind-source = 申请能否停止，没有人说过。有一个人报告说24小时内就办完了

question-cannot-sign-in = 我无法登录，怎么办？
question-cannot-sign-in-answer =
    你可以用邮件申请注销账号，无需登录。信件已备好；用此账号的邮箱发送。
    如果还是想登录，用此账号的邮箱或手机重置密码。如果不行，找客服。
    登录后，你还能看到有什么待处理、钱包里还剩什么、有什么想留下。
question-cannot-sign-in-source = AliExpress针对欧盟、欧洲经济区和英国的条款（第{ $clause }条，{ $dated }）；在其他地方，你可以试试同一邮箱地址。我们没有人见过密码页面会问什么

question-app-only = 我只有App，能在App里注销吗？
question-app-only-answer =
    能：AliExpress的条款提到App中的“Profile – Delete account”。
    Last Orders看不到App里的任何内容。在这个浏览器中，用同一账号登录www.aliexpress.com，就能先在这里检查你的订单、退款和钱包。
    卸载App之前先退出登录：有一个人在注销后还用了一周多。
question-app-only-source = AliExpress针对欧盟、欧洲经济区和英国的条款（第{ $clause }条，{ $dated }）；其余来自一篇教程和一个人的报告

question-social-sign-in = 我用Google、Facebook或Apple登录，有什么不同？
question-social-sign-in-answer =
    照平常的方式登录。注销之前，在账号设置中查看此账号的邮箱：验证码可能发到那里，申请注销的邮件也应从那里发出。
    如果你用Apple的隐藏邮箱，AliExpress知道的就是那个地址；发到那里的邮件会转给你。
    注销之后，在Google、Facebook或Apple的已关联应用列表中移除AliExpress。
question-social-sign-in-source = 没有文字说明没有密码的账号怎样确认注销；教程报告说可能会收到验证码

question-how-long = 需要多久？
question-how-long-answer =
    AliExpress没有说明需要多久。有一个人报告说24小时内就办完了，而App还能用一周多。
    要求删除数据或索取数据副本，是另一回事：法律规定了时限的，信件中会写明。
    从你说明申请已提交的那天起，“注销之后”会陪你计算天数。
question-how-long-source = 没有找到官方文字；其余来自一个人的报告

question-what-is-seen = Last Orders能看到我的什么？
question-what-is-seen-answer =
    它读取你打开的账号页面：数量和状态，例如有多少订单在运输中、钱包是否为空。订单的商品名、店铺和合计，只有你开启存档才会保存。
    它从不读取你的密码、收货地址或网站的Cookie。它存储的内容留在这个浏览器中，不发送给任何人；只有你的勾选标记可以通过浏览器自己的同步传递，而且要由你开启。
    设置中的“不留痕迹”会删除全部内容。
question-what-is-seen-source = Last Orders本身就是这样工作的

question-no-computer = 我没有电脑，只有手机，可以吗？
question-no-computer-answer =
    可以：App、电子邮件，以及手机浏览器中的隐私中心，都不需要电脑。
    先在App中检查订单、退款、钱包和会员，内容见“做好准备”。在那里无法保存的，用截图保留。
    注销之前索取数据副本，收到文件后立即打开。
question-no-computer-source = AliExpress针对欧盟、欧洲经济区和英国的条款（第{ $clause }条，{ $dated }）列出这三种方式；我们没有人在手机上见过隐私中心

question-all-orders = 这真的是我的全部订单吗？
question-all-orders-answer =
    以AliExpress显示的为准。它的列表在两次加载之间可能漏掉一笔订单，又把另一笔显示两次；显示两次的只算一笔。
    想更有把握，重新加载列表，再翻到底一次：已保存的会保留。然后添加AliExpress的数据副本：只有其中一方有的，都会列出。
question-all-orders-source = 由用程序读取该列表的人报告（2023年至2026年10月）；AliExpress对此没有任何说明

question-several-accounts = 我有不止一个账号，怎样区分？
question-several-accounts-answer =
    aliexpress.com和aliexpress.us按页面地址分开。两边都显示过内容之后，以情况较差的为准，直到你说明不用aliexpress.us上的账号。
    从不读取姓名。退出登录之后，或列表中没有任何以前看到过的订单时，会问你“这是另一个账号吗？”。在你回答之前，或再次看到已知订单之前，以前看到的都不算已办妥；待处理的仍是待处理。
    同一地址上的两个账号，只能靠订单区分：先准备好一个并注销，再办另一个。“另一个账号”会清除看到和勾选的内容；保存在这里的订单会保留。
question-several-accounts-source = Last Orders本身就是这样工作的。我们没有人见过一个账号能否打开两个地址
