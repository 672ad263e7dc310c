### Words of the report on a page, in the overlay.

report = 关于这个页面的报告

report-what = 它说明页面是怎么搭建的，好让Last Orders学会读取。文字、数字和地址都换成了占位符。
report-stays = 它不会自己发到任何地方，关闭后就没有了。发布在哪里由你决定。
report-never = 绝不要改发页面本身、它的截图或Cookie：里面有你的数据。

report-words = 可以加上的页面词语
report-words-why = AliExpress自己用于状态和按钮的词语有帮助。只勾选不透露你任何情况的词语。

report-text = 报告全文

report-copy = 复制
report-save = 保存文件
report-close = 关闭报告

report-copied = 已复制。
report-selected = 浏览器不允许复制。已全部选中，手动复制。
report-failed = 页面没有回应。重新加载后再试。
