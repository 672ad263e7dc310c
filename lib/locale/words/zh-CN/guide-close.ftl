### 指南中关于注销本身的文字。

close-lead = 接下来由你自己操作：Last Orders只指路，什么也不点。各账号的页面不尽相同，所以这里列出所有已知的途径。看看你的页面上有哪个。如果无法登录，发一封邮件就够了。
how-sign-in = 打开www.aliexpress.com，点击右上角的“Sign in”（登录）。输入密码之前，确认地址以aliexpress.com或aliexpress.us结尾。
how-open-settings = AliExpress自己的条款列出三种方式：隐私中心、App中的“Profile – Delete account”，以及电子邮件。教程还介绍了另一种：头像、Account Settings（账号设置）、Account Security（账号安全）。
how-find-close-option = 查找“Delete account”“Close your account”或类似的名称，读一读它说注销会终止什么。
how-submit-request = 亲自点击，按要求填写原因，并用密码、验证码或身份验证来确认。然后在这里说明已提交：你的记录和天数就从此开始。
how-answer-confirmation-mail = 查找AliExpress的邮件，垃圾邮件文件夹也要看，并照它的要求做。发件人不详：打开链接之前，先看它指向哪里。
how-await-deletion = AliExpress没有说明需要多久。教程说几天，有一个人说24小时。最后应有一封邮件说明账号已注销。
sent-it = 我已提交申请
not-sent = 我其实没有提交
more-trouble-cannot-sign-in = 如果登不进去
more-routes = 怎样到那里
more-look-alikes = 容易混淆的页面
more-last-step = 最后可能要你做什么
more-trouble-request-not-processed = 如果没有动静

routes = 注销的途径
routes-what = 前三种是AliExpress自己的。途中会要你做什么，只能从别人写的内容得知：我们没有人亲眼见过注销页面，你的账号显示的也可能不同。
route-privacy-centre = 通过隐私中心
route-privacy-centre-walk =
    在www.aliexpress.com登录。
    打开privacy.aliexpress.com，查找删除账号的请求。
    读一读它说注销会终止什么。
    点击它的按钮。据称是红色的，写着“Delete my account”。
    按它的要求确认。
route-privacy-centre-source = 见于AliExpress针对欧盟、欧洲经济区和英国的条款（第{ $clause }条，{ $dated }）。细节自2021年起有人报告
route-account-settings = 通过账号设置（他人报告）
route-account-settings-walk =
    登录并点击你的头像。
    打开Account Settings（账号设置），再打开Account Security（账号安全）。有些账号里叫Account Management或Account Services。
    查找“Delete account”或“Close Your Account”，读一读它写了什么。
    让它把验证码发到你的邮箱，输入验证码，点击“Verify”（验证）。
    点击“Delete account”。
route-account-settings-source = 2022年至2025年的电脑版教程
route-app = 在App中
route-app-walk =
    打开你的个人页（“Account”），再点击齿轮。
    点击“Delete account”。
    输入邮件中的验证码，点击“Verify”（验证）。
    勾选你要注销账号并删除数据。
    点击“Delete account”。
route-app-source = 在AliExpress针对欧盟、欧洲经济区和英国的条款中称为“Profile – Delete account”（第{ $clause }条，{ $dated }）。细节来自2025年的一篇教程
route-mail = 用电子邮件，无需登录
route-mail-walk =
    打开信件：已经备好，要求对方注销账号。
    用此账号的邮箱发送到DataProtection.AE@aliexpress.com。
    保留你发出的内容和每一封答复。对方可能要你证明身份。
    在这里说明你已提交申请：你的记录和天数就从此开始。
route-mail-source = AliExpress针对欧盟、欧洲经济区和英国的条款（第{ $clause }条，{ $dated }）。对其他国家，没有文字这样说；邮箱地址相同

last-step = 最后可能要你做什么
last-step-what = 各处说法不一，所以对以下任何一种都要有准备。
last-step-word = 输入一个词
last-step-word-what = 一个要你输入某个词的框。有人报告是“agree”。
last-step-word-source = 隐私中心，自2021年起有人报告
last-step-code = 输入验证码
last-step-code-what = 验证码发到此账号的邮箱或手机，由你在页面上输入。
last-step-code-source = 2022年至2025年的电脑版教程
last-step-box = 勾选一个框
last-step-box-what = 一个勾选框，旁边有一句话，例如“permanently close my AliExpress account and delete my data”（永久注销我的AliExpress账号并删除我的数据）。
last-step-box-source = App，2025年的一篇教程

look-alikes = 容易混淆的页面
look-alikes-what = 点击任何按钮之前，先核对地址。注销页面位于
look-alike-deactivate = AliExpress的旧停用页面
look-alike-deactivate-what = 它会停用账号。如果勾选了其中的“Release my account at the same time”（同时释放我的账号），账号就永久终止。在那里点击任何按钮之前，先读那个勾选框旁的文字。
look-alike-alibaba = Alibaba.com自己的注销页面
look-alike-alibaba-what = 同属一个集团，登录方式相同，但账号不同。它对AliExpress账号有什么影响，没有人说过。
