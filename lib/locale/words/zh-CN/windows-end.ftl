### Until when a return or dispute window is open.

give-up-free = 据我们所知，没有订单仍在退货或纠纷期限内。
give-up-from = 据我们所知，从{ $day }起，没有订单仍在退货或纠纷期限内。
give-up-no-day = 目前还不能确定，从哪一天起没有订单仍在退货或纠纷期限内。
