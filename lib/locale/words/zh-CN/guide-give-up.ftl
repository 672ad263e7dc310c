### 指南中“今天注销会放弃什么”一节的文字。

give-up-lead = 根据你的存档和你打开过的页面，今天注销会让你失去什么。这里不作猜测：缺少的也计算在内。

doubt-none-kept = 这里没有保存订单，因此什么也算不了。打开你的订单，让它们存下来。
doubt-counting = 正在统计你保存的{ $count }笔订单。
doubt-open = { $count }笔订单未完成。它们的期限可能要到送达时才开始。
doubt-cases = { $count }笔退款或纠纷正在进行。
doubt-outdated = 存档中有{ $count }笔订单保存时未完成，但其实已经结束。重新打开你的订单，让存档知道结果。
doubt-cases-unseen = 退款和纠纷尚未检查，或检查时间不够近。
doubt-unclear = { $count }笔已保存的订单无法判断：不知道是否已完成。订单自己的页面也许会说明。
doubt-not-kept = 页面显示过的{ $count }笔订单不在你的存档中。
doubt-not-whole = 最近7天内没有把订单列表看到底：你的存档可能有缺。
give-up-judged = { $count ->
 [1] 在可以判断的订单中，有1笔仍在期限内，到{ $day }为止。
 *[other] 在可以判断的订单中，有{ $count }笔仍在期限内，最后一笔到{ $day }为止。
}
give-up-judged-free = 在可以判断的订单中，没有一笔仍在期限内。
give-up-calendar = 把{ $day }添加到我的日历
calendar-free = AliExpress：据我们所知，最后的期限已过
calendar-free-what = 就我们当时所知，从{ $day }起，没有订单仍在退货或纠纷期限内。此后下的订单有各自的期限：注销之前，再看一遍你的订单。
returns-longest = 数据中没有说明卖家在哪里、包裹何时送达，所以每笔订单都按最长的期限算：从下单日起90天。有一个订单页面给出的纠纷期限也是这么长。送达晚或付款晚的订单，期限可能更长。已取消的订单也计算在内。
returns-windows = 对标有“free return”（免费退货）的商品，按AliExpress的条件：卖家在中国大陆的，从付款起90天；卖家在欧盟的，从收货起15天；卖家在巴西的，从收货起7天。在欧盟、欧洲经济区和英国，你还有14天的撤回期和2年质保。以订单自己的页面为准。这里从下单日算起；如果付款较晚，期限会更长。

timeline = 你的订单期限何时结束
timeline-what = 每个标记是一笔订单，位于其最长期限的最后一天。点击一列，可看到是哪些订单。
timeline-reading = 正在读取你的存档。
timeline-unread = 未能读取你的存档，因此无法逐笔显示订单。
timeline-column = { $count ->
 [0] { $days }：没有订单
 *[other] { $days }：{ $count }笔订单
}
timeline-table = { $count ->
 [1] 仍在期限内的{ $count }笔订单，以表格显示
 *[other] 仍在期限内的全部{ $count }笔订单，以表格显示
}
timeline-more = 你的存档中还有{ $count }笔。
timeline-all = 全部显示
timeline-last = 最后一天
timeline-order = 订单
timeline-placed = 下单日期
timeline-total = 合计
timeline-today = 今天
timeline-by-year = { $count ->
 [1] 其中1笔的日期不确定：按那一年的年底算，或按看到的那一天算。
 *[other] 其中{ $count }笔的日期不确定：按各自那一年的年底算，或按看到的那一天算。
}

give-up-orders = 未完成的订单
give-up-orders-what = AliExpress针对欧盟、欧洲经济区和英国的条款说，这样的订单会“completed or reimbursed”（履行完毕或予以退款），但没有说怎样办。你不能再跟踪物流。
give-up-cases = 进行中的退款和纠纷
give-up-cases-what = 金额是所涉订单的合计；你拿回的可能更少。只有还能登录时，才能回应。在欧盟、欧洲经济区和英国，如果不在20个日历日内进一步提出异议，裁决就成为终局。
give-up-balance = 余额
give-up-balance-what = 没有任何官方文字说会退还。Last Orders从不读取金额。
give-up-coins = 金币和优惠券
give-up-coins-what = 没有任何官方文字说你能换回什么。
give-up-windows = 你仍可提出的退货和纠纷
give-up-windows-what = 要在订单页面上提出，而订单页面会随账号消失。
give-up-open = { $count ->
 [0] 据我们所知，存档中没有已完成的订单仍在期限内
 *[other] 存档中有{ $count }笔已完成的订单可能仍在期限内
}
give-up-guarantee = 质保
give-up-guarantee-what = 在欧盟、欧洲经济区和英国，法律给你从收货起2年的质保。这项权利仍在；你失去的是联系卖家的途径：订单页面、消息、收据。保留好收据和卖家名称。
give-up-guaranteed = { $count ->
 [0] 存档中没有不满两年的订单
 *[other] 存档中有{ $count }笔不满两年的订单
}
give-up-in-copy = 其中{ $count }笔在你的存档中
give-up-not-added = 页面显示过的{ $count }笔不在你的存档中，因此未计入合计。
give-up-untotalled = { $count }笔没有确定的金额，因此未计入。
