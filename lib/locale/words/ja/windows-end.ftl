### Until when a return or dispute window is open.

give-up-free = 把握している限り、返品・紛争の受付期間が残っている注文はありません。
give-up-from = 把握している限り、{ $day }以降は返品・紛争の受付期間が残りません。
give-up-no-day = 返品・紛争の受付期間がいつ終わるかは、まだわかりません。
