### Words the popup needs once its list stands: the days after the request, and what closing would give up.

give-up-today = 今日閉鎖すると手放すもの：{ $what }。
give-up-nothing = ここでわかっている範囲では、今日閉鎖しても手放すものはありません。
give-up-unchecked = { $count }件は未確認です。
given-orders = 未完了の注文{ $count }件
given-cases = 返金・紛争{ $count }件
given-windows = 受付期間内の注文{ $count }件
since-day = 申請から{ $day }日目
since-late = { $days }日超過：閉鎖のメールを探してください
clock-submitted = 自分で「済み」にしました（{ $when }）。記録は下にあります
clock-submit-taken-back = 送っていないと訂正しました
clock-waiting = 送信：<time>{ $ago }</time>。かかる時間をAliExpressは示していません
clock-overdue = <b>{ $days }日超過。</b>AliExpressからのメールを、迷惑メールも含めて探してください
clock-refused = <b>拒否</b>と記録しました（<time>{ $ago }</time>）
clock-no-answer = <b>返事なし</b>と記録しました（<time>{ $ago }</time>）
clock-still-open = 閉鎖済みと記録しましたが、だれかが<b>ログイン</b>していました（<time>{ $ago }</time>）
clock-signed-in = <b>だれかがログインしていました</b>（<time>{ $ago }</time>）。その時点では閉鎖されていません
clock-signed-in-stale = 古いため無効：だれかがログインしていました（<time>{ $ago }</time>）
clock-open-answer-confirmation-mail = まだ未確認です。迷惑メールも見てください。確認を求められない人もいます
clock-open-confirm-closed = まだ未確認です。AliExpressからのメールを、迷惑メールも含めて探してください
clock-open-try-sign-in = まだ未確認です。正しいパスワードでも、もうログインできないはずです
clock-later-try-sign-in = この後です。ログインできなくなるはずです
clock-later-clear-site-data = この後です。一度押すと、何が消去されるかが正確にわかります

changed-pages = AliExpressが変更したため、自分で確かめてください：{ $pages }
