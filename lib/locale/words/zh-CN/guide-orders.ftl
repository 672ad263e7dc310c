### 指南中“你的存档”一节的文字：存了什么，写入哪些文件，又从哪些文件读入。

archive-kept = 这台电脑上已保存{ $orders }笔订单。
archive-oldest = 最早的一笔来自{ $day }。
archive-complete = { $incomplete ->
 [0] { $complete ->
  [1] 内容完整。
  *[other] 全部完整。
 }
 [1] { $complete ->
  [0] 内容不完整。
  *[other] { $complete }笔完整，{ $incomplete }笔不完整。
 }
 *[other] { $complete ->
  [0] 全部不完整。
  *[other] { $complete }笔完整，{ $incomplete }笔不完整。
 }
}
archive-all = 以AliExpress显示的为准，这就是你的全部订单。
archive-no-guess = 缺少的内容不会靠猜测补上。
archive-broken = 另有{ $count }条记录无法读取。它们留在原处，不写入任何文件。
archive-none = 尚未保存任何内容
archive-none-what = 订单历史会随账号消失。点击之后，AliExpress向你显示的每笔订单都会复制到这台电脑：商品、价格、日期、链接、评价。绝不包括收货地址、电话号码或邮箱。
archive-waiting = 保存已开启；还没有订单
archive-waiting-what = 在AliExpress上打开你的订单。页面起初显示十笔；在那里，Last Orders可以替你加载更早的。
archive-keep = 在这台电脑上保留存档
archive-keep-no-more = 停止保存
archive-keeps = 保存已开启：AliExpress向你显示的每笔订单都会复制到这里。
archive-keeps-not = 保存已关闭。这里已有的会保留。
archive-reading = 正在读取你的存档
archive-unread = 刚才未能读取你的存档

archive-save = 全部保存为一个文件
archive-add-copy = 添加官方副本
archive-load = 载入已保存的文件
archive-others = 其他文件
archive-others-what = 这一个文件是zip，其中包含以上全部、你的评价、注销记录，以及完整和缺少内容的清单。每个文件都在这台电脑上制作。
archive-make-xlsx = 电子表格（.xlsx）
archive-csv-separator = 列分隔符
archive-csv-comma = 逗号
archive-csv-semicolon = 分号
archive-csv-tab = 制表符
archive-csv-decimal = 小数分隔符
archive-csv-what = 表格是CSV文件：在这里选择你的表格软件所需的格式。.xlsx文件无需设置。
archive-make-receipts = 可打印的收据
archive-make-orders-csv = 订单表
archive-make-items-csv = 商品表
archive-make-json = JSON数据
archive-copy-how = 怎样取得AliExpress的副本
archive-copy-walk = 打开AliExpress的隐私中心，索取你的数据副本。在那个页面的什么位置，这里不清楚。
    在隐私中心和你的邮件中查看答复。在欧盟，法律规定对方有一个月时间。
    保存文件并立即打开。2025年7月的一份投诉提到一个只能打开一次的文件。
    在这里添加，或拖放到此页面。它会经过检查，并与已保存的内容核对。
archive-copy-letter = 没有答复？写一封信

archive-doing-make = 正在制作文件
archive-doing-read-pack = 正在读取文件
archive-doing-read-copy = 正在检查文件
archive-stop = 停止
archive-stopped = 已停止。没有做任何更改。
archive-done-make = 文件已交给浏览器，会放入下载内容。打开一次以便确认。
archive-done-read-pack = 文件已读取。其中的内容显示在下面。
archive-done-read-copy = 文件已检查。其中的内容显示在下面。
archive-done-drop = 这台电脑上已没有这笔订单。
archive-done-drop-all = 这台电脑上已没有任何订单。
archive-failed-make = 未能制作文件
archive-failed-read-pack = 未载入此文件
archive-failed-read-copy = 未添加此文件
archive-failed-keep = 保存的开关没有改变
archive-unharmed = 已保存的内容没有任何变化。
archive-totals-others = 另有{ $count }种货币

archive-search = 商品名、店铺或订单号
archive-by-year = 年份
archive-by-store = 店铺
archive-by-group = 状态
archive-every-year = 所有年份
archive-every-store = 所有店铺
archive-every-group = 任何状态
archive-incomplete = 不完整
archive-shown = 显示{ $total }笔中的{ $shown }笔，最新的在前
archive-found = 显示找到的{ $found }笔中的{ $shown }笔，共保存{ $total }笔
archive-none-found = { $total ->
 [1] 你保存的订单不符合条件
 *[other] 你保存的{ $total }笔订单都不符合条件
}
archive-clear = 重新显示全部
archive-show-all = 全部显示
archive-drop-all = 删除你的存档
archive-drop-all-ask = 从这台电脑上删除{ $count }笔订单？
archive-drop-all-what = 此操作无法撤销。账号注销后，AliExpress也不再显示它们。
archive-drop-none = 保留它们

order-no-date = 未看到日期
order-no-titles = { $count ->
 [0] 尚未看到商品
 *[other] { $count }件商品，尚未看到名称
}
order-items = ，{ $count }件商品
order-no-store = 未看到店铺
order-complete-it = 打开一次它的页面，即可补全
order-no-total = 未看到
order-which-currency = 哪种货币？
order-which-amount = 多少钱？
order-group-unpaid = 未付款
order-group-toShip = 未发货
order-group-shipped = 运输中
order-group-case = 有进行中的售后
order-group-finished = 已完成
order-group-none = 未看到状态
order-seen = 上次在AliExpress上看到
order-no-title = 未看到名称
order-times = ×{ $quantity }
order-no-price = 未看到价格
order-complete-how = 在保存开启时，在AliExpress上打开它的页面：那里显示的内容会补进来。
order-conflicts = 有{ $count }处与另一个页面显示的不同。可打印的收据会写明是哪些。
order-drop = 从这台电脑上删除

official-opened = { $rows ->
 [0] 文件已打开，但没有任何行
 *[other] 文件已打开：{ $rows }行
}
official-in-it = 官方副本中的订单
official-kept = 保存在这里的订单
official-both = 两边都有
official-only-there = 只在官方副本中
official-only-kept = 只保存在这里
official-newer = 只保存在这里，且比官方副本新
official-unsure = 在官方副本中的编号被四舍五入
official-no-number = { $rows }行没有订单号，无法与任何内容核对。
official-in-pack = 它会原样放入那一个文件。它不存储在这里，所以关闭此页面之前先保存那个文件。
official-show = 显示只在官方副本中的{ $count }笔订单
official-show-what = 在保存开启时，在AliExpress上打开其中一笔，它也会保存到这里。
official-show-unsure = 显示被四舍五入的{ $count }个编号
official-show-unsure-what = 表格软件把这个文件中的长数字四舍五入了，末几位已经丢失。AliExpress发来的原文件中还有：如果还留着，就添加那个文件。
official-may-be = { $number }：可能是订单{ $orders }
official-unknown-number = { $number }：无法判断是哪笔订单

import-done = { $orders ->
 [0] 文件中没有订单
 [1] { $news ->
  [0] 文件中有{ $orders }笔订单，没有新内容
  *[other] 文件中有{ $orders }笔订单，是新的
 }
 *[other] { $news ->
  [0] 文件中有{ $orders }笔订单，没有新内容
  *[other] 文件中有{ $orders }笔订单，新的或更完整的：{ $news }笔
 }
}
import-verified = 其中每个文件自制作以来都没有改动。之前保存在这里的都还在；新内容已加入。
import-unverified = 它自制作以来是否改动过，未能完全核实。之前保存在这里的都还在；新内容已加入。
import-problems = 有{ $count }处不正常
problem-no-manifest = 它的内容清单（manifest.json）缺失或无法读取。
problem-changed = { $file }在文件制作之后有改动。
problem-lost = 缺少{ $file }。
problem-unlisted = { $file }在其中，但不在清单上，因此没有读取。
problem-bad-order = 其订单列表中的第{ $number }笔无法照原样保存，已跳过。
problem-twice = 订单{ $id }在其中出现不止一次，已全部合并。
problem-bad-copy = 其中的官方副本已跳过。
problem-count = 清单写的是{ $said }笔订单，实际有{ $there }笔。

fault-bad-request = Last Orders向自己发出了无法识别的请求。这是我们的错误。
fault-unexpected = Last Orders不知道原因。这是我们的错误。
fault-empty = 文件是空的。
fault-too-large = 此文件或其解压后的内容太大，不可能是这类文件。
fault-too-many-files = 其中打包的文件太多，不可能是我们的文件。
fault-bad-path = 其中有一个名称指向文件之外，因此没有解压。
fault-broken-zip = 文件不完整或已损坏。重新下载或复制。
fault-not-ours = 此文件不是由Last Orders制作的。
fault-broken-json = 无法读取其中的订单：文件已损坏。
fault-older-version = 它由旧版Last Orders制作，其格式已不再支持。
fault-newer-version = 它由较新版本的Last Orders制作。先更新这里的版本，再重新载入。
fault-not-xlsx = 这不是Excel工作簿（.xlsx）。AliExpress的副本是这种格式。
fault-old-xls = 这是旧式Excel工作簿（.xls）。用表格软件另存为.xlsx，再添加那个文件。
fault-encrypted = 工作簿设有密码。另存为无密码的，再添加那个文件。
fault-macros = 工作簿含有宏，即小程序。AliExpress的副本没有宏，因此没有读取。
fault-broken-workbook = 工作簿已损坏。从AliExpress重新下载。
fault-foreign-workbook = 工作簿中没有名为“Order Information”的工作表，而AliExpress的副本有。
fault-no-order-numbers = 工作簿中没有订单号列。
fault-file = 浏览器未能读取此文件。它可能已被移动，或者是一个文件夹。
fault-quota = 这个浏览器没有剩余空间给Last Orders：大约只给10MB。全部保存为一个文件，再删除这里不再需要的。
fault-write = 浏览器未能保存。
fault-read = 未能加载你保存的数据。重试一次。
fault-newer = 这里的内容由较新版本的Last Orders保存。先更新这里的版本，再重试。
