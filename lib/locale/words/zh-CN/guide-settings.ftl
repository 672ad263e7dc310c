### 指南的设置：显示什么、保存什么、分享什么，以及怎样不留痕迹。

settings-lead = Last Orders显示、保存和分享什么。每项选择只对这个浏览器有效。
switch-off = 关闭

settings-language = 语言
language-of-browser = 跟随浏览器：{ $name }

settings-hints = 提示
hints-show = 在AliExpress的页面上显示提示
hints-show-why = 账号页面角落里的小面板。没有它，页面仍会读取，内容也仍会填到这份指南里。
hints-hidden = 已隐藏于：
hints-show-again = 重新显示

settings-words = 你说明过的词语
explained-what = Last Orders原本不认识AliExpress的这些词语。在页面显示并非如此之前，以你的说明为准。
explained-as = { $means ->
 [open] 仍在进行中
 *[finished] 已结束
}，见于“{ $place }”
toast-word = 已收回。依据该词语的内容算作未检查。

settings-copies = 存档和提醒
copies-orders = 为我查看的订单保留存档
copies-orders-why = { $orders ->
 [0] 尚未保存任何订单。
 *[other] 已保存{ $orders }笔订单；关闭后仍会保留。
}
copies-reminders = 提醒
copies-reminders-on = 这个浏览器会提醒你注销之后的日子
copies-reminders-off = 这个浏览器不会提醒你任何事
copies-reminders-why = 在列有天数的“注销之后”中开启。

settings-sync = 另一台电脑，通过浏览器
sync-turn = 同步我的勾选标记
sync-turn-why = 只有勾选标记：你勾选或略过了什么，以及何时。如果你在其他电脑上登录了浏览器、开启了浏览器同步，并且那里也开启了这一项，这个浏览器的开发商就会把它们带到那些电脑上。两次更改中，保留较新的一次。
sync-turn-why-firefox = 只有勾选标记：你勾选或略过了什么，以及何时。如果你在其他电脑上登录了Firefox、同步内容包括附加组件，并且那里也开启了这一项，Mozilla就会把它们带到那些电脑上。两次更改中，保留较新的一次。
sync-android = Android版Firefox不会把附加组件存储的内容带到其他设备。进度文件可以：在这里保存一份，在那边打开。
sync-never = 尚未比对
sync-at = 浏览器同步中有{ $count }个勾选标记。<time>{ $ago }</time>比对过。何时发送由浏览器决定，它不作说明。
sync-failed-quota = 浏览器同步没有剩余空间。你的勾选标记已保存在这里；下次更改时会再试。
sync-failed-write = 浏览器同步没有接受最近的更改。你的勾选标记已保存在这里；下次更改时会再试。
sync-left = 浏览器同步中仍有{ $count }个勾选标记
sync-left-why = 移除它们不会影响这台电脑。同步勾选标记的其他电脑会保留各自的标记，并停止同步。
sync-empty = 移除

settings-file = 另一台电脑，通过文件
file-what = 它包含你的勾选标记、从页面读取的内容、你说明过的词语、你的决定、注销记录及其备注，以及你发送过的内容。你的存档有自己的文件。
file-save = 保存进度
file-take = 导入文件
file-refused = 未导入：{ $file }
file-refused-nothing = 没有做任何更改。
file-refused-truncated = 它的开头像进度文件，但中途断了，或被手动改过。在另一台电脑上重新保存。
file-refused-foreign = 它不是Last Orders的进度文件。
file-refused-older = 它的格式太旧，无法读取。用现在的Last Orders重新保存。
file-refused-newer = 它由较新版本的Last Orders保存。先更新这里的版本，再导入。
file-refused-shape = 有一条记录不正常：{ $where }。可能由较新版本的Last Orders保存，或被手动改过。
file-refused-ahead = 其中的时间在未来，说明两台电脑的时钟有一个不对。校准后重新保存文件。
file-refused-large = 它太大，不可能是进度文件。
file-close = 关闭
file-preview = { $file }中的内容
file-made-by = 由{ $by }保存
file-counts = { $taken ->
 [0] 其中没有比这里新的内容。
 *[other] 将导入{ $taken }条记录。
}{ $older ->
 [0] { "" }
 *[other] 有{ $older }条是这里的较新，会保留。
}{ $same ->
 [0] { "" }
 *[other] 有{ $same }条相同。
}
file-new = 这里没有
file-newer = 文件中的较新
file-take-in = 导入
file-leave = 不导入
record-request = 你的注销申请
record-decision = { decided }
record-closing = 注销记录
record-words = { settings-words }

settings-about = 它做什么
about-stored = 目前存储：读取过的{ $readings }个页面、{ $ticks }个勾选标记、已保存的{ $orders }笔订单。
about-reads = 它读取你打开的账号页面，不读取其他页面：数量和状态。订单的内容，只有你要存档才会保存；你的收货地址绝不保存。
about-presses = 它只点击列表自己的“View orders”，而且只在你让它收集时。
about-version = Last Orders { $version }，采用MIT许可证的自由软件
about-whose = 不是由AliExpress制作，也与它无关

settings-leave = 不留痕迹
leave-what = 删除Last Orders在这个浏览器中存储的全部内容，以及浏览器同步中的勾选标记。不涉及你的AliExpress账号和你保存的文件。
leave-ask = 全部删除
leave-sure = 永久删除全部内容？
leave-sure-what = 删除后无法恢复。可能用得上的，先保存：
leave-record = 你的注销记录
leave-orders = { $orders }笔已保存的订单
leave-progress = 你的进度
leave-go = 前往保存
leave-save = 保存
leave-now = 现在全部删除
leave-failed = 未删除
leave-failed-what = 浏览器未能删除。这台电脑上存储的内容都还在。重试一次。
left = 已全部删除
left-readings = 读取过的页面
left-ticks = 勾选标记
left-journey = 决定、记录和申请
left-orders = 已保存的订单
left-synced = 浏览器同步中的条目
left-all = 这台电脑上的全部条目
left-what = 从现在起不再读取或存储任何内容，直到你重新打开Last Orders或重启浏览器。
left-uninstall = 从这个浏览器中移除Last Orders
left-by-hand = 手动移除：打开chrome://extensions，找到Last Orders，点击“移除”。
left-by-hand-firefox = 手动移除：打开about:addons，找到Last Orders，点击它的三个点，再点击“移除”。
