### すべての画面に共通の言葉。<b> は残っている件数、<time> は確認からの経過。過去として述べるとき $past は 1。

app-name = Last Orders
just-now = たった今

status-done = 済み
status-todo = 要対応
status-unknown = 未確認
status-set-aside = 見送り
say-done-seen = 済み（確認：<time>{ $ago }</time>）
say-done-told = 自分で「済み」にしました
say-done-elsewhere = 別のパソコンで「済み」にしました
say-done-by-word = 済み（{ $shown }件中{ $told }件は自分の回答による。確認：<time>{ $ago }</time>）
say-again = 最新の注文を再び確認：{ $ago }
say-asleep = 以前に確認（別のアカウントの可能性あり）
say-todo = { $what }（確認：<time>{ $ago }</time>）
say-open = <b>何か</b>が残っています
say-contradicted = チェック済みですが、ページの表示は<b>{ $what }</b>です。
say-set-aside = 自分で見送りました
say-set-aside-was = 自分で見送りました。{ $what }
say-unknown = まだ未確認です
say-unread = このページを読み取れませんでした
say-part = 確認はまだ一部だけです。{ $what }
say-stale = 古いため無効：{ $what }（確認：<time>{ $ago }</time>）
say-stale-bare = 古いため無効（確認：<time>{ $ago }</time>）
say-later = この後です

orders-shown = 表示された注文{ $shown }件
cases-shown = 表示された案件{ $shown }件
open-of-orders = <b>{ $shown ->
 [1] { orders-shown }
 *[other] { orders-shown }のうち{ $open }件
}</b>
is = { $past ->
 [1] でした
 *[0] です
}
were = { $past ->
 [1] が残っていました
 *[0] が残っています
}
evidence-orders-shipped = { open-of-orders }が配送中{ is }
evidence-orders-unpaid = { open-of-orders }が未払い{ is }
evidence-orders-to-ship = { open-of-orders }が未発送{ is }
evidence-orders-open = { open-of-orders }が未完了{ $unpaid ->
 [0] { "" }
 *[other] 、未払い{ $unpaid }件
}{ $toShip ->
 [0] { "" }
 *[other] 、未発送{ $toShip }件
}{ $shipped ->
 [0] { "" }
 *[other] 、配送中{ $shipped }件
}{ $told ->
 [0] { "" }
 *[other] 、自分の回答による{ $told }件
}
evidence-orders-unclear = { $shown ->
 [1] { orders-shown }
 *[other] { orders-shown }のうち{ $unclear }件
}を読み取れませんでした
evidence-orders-finished = { $past ->
 [1] { $shown ->
  [1] { orders-shown }は完了していました
  *[other] { orders-shown }はすべて完了していました
 }
 *[0] { $shown ->
  [1] { orders-shown }は完了しています
  *[other] { orders-shown }はすべて完了しています
 }
}
evidence-orders-still-open = <b>注文{ $open }件</b>が前回の確認時に未完了でした
evidence-cases-still-open = <b>案件{ $open }件</b>が前回の確認時に進行中でした
evidence-gone-since = 以前の表示がページからなくなっています
evidence-data-asked = { $day }にAliExpressへ請求済みです。ファイルが届いたら、ガイドの「手元の控え」で追加します
evidence-orders-part = { orders-shown }は完了しています
evidence-orders-none = { $past ->
 [1] 一覧に注文はありませんでした
 *[0] 一覧に注文はありません
}
evidence-cases-open = <b>{ $shown ->
 [1] { cases-shown }
 *[other] { cases-shown }のうち{ $open }件
}</b>がまだ進行中{ is }
evidence-cases-unclear = { $shown ->
 [1] { cases-shown }
 *[other] { cases-shown }のうち{ $unclear }件
}を読み取れませんでした
evidence-cases-finished = { $past ->
 [1] { $shown ->
  [1] { cases-shown }は終了していました
  *[other] { cases-shown }はすべて終了していました
 }
 *[0] { $shown ->
  [0] 一覧に案件はありません
  [1] { cases-shown }は終了しています
  *[other] { cases-shown }はすべて終了しています
 }
}
evidence-cases-part = { cases-shown }は終了しています
evidence-cases-on-orders = <b>注文{ $open }件</b>に進行中の案件があります
evidence-case-open = <b>案件1件</b>がまだ進行中です
evidence-balance-zero = { $past ->
 [1] 残高はゼロでした
 *[0] 残高はゼロです
}
evidence-balance-left = ウォレットに<b>お金</b>{ were }
evidence-coins-left = <b>{ brief-coins-left }</b>{ were }
evidence-coupons-left = <b>{ brief-coupons-left }</b>{ were }
evidence-coins-and-coupons-left = <b>{ brief-coins-and-coupons-left }</b>{ were }
evidence-coins-none = コインは残っていません。クーポンは未確認です
evidence-coupons-none = クーポンは残っていません。コインは未確認です
evidence-nothing-left = { $past ->
 [1] 残り0枚でした
 *[0] コインもクーポンも残っていません
}
evidence-addresses-left = <b>{ brief-addresses-left }</b>がまだ登録されています
evidence-addresses-none = { $past ->
 [1] 残り0件でした
 *[0] 登録された住所はありません
}
evidence-kept-part = { open-of-orders }がまだ保存されていません
evidence-kept-incomplete = <b>{ $kept ->
 [1] 保存済みの注文1件
 *[other] 保存済みの注文{ $kept }件のうち{ $open }件
}</b>に不足が{ $past ->
 [1] ありました
 *[0] あります
}
evidence-kept-all = { $past ->
 [1] { $shown ->
  [1] { orders-shown }は保存済みでした
  *[other] { orders-shown }はすべて保存済みでした
 }
 *[0] { $shown ->
  [1] { orders-shown }は保存済みです
  *[other] { orders-shown }はすべて保存済みです
 }
}
evidence-kept-so-far = { $kept ->
 [1] 注文1件を保存済みで、不足はありません
 *[other] 注文{ $kept }件を保存済みで、どれも不足はありません
}。{ kept-maybe-not-all }
kept-maybe-not-all = ほかにもあるかどうかは不確かです。AliExpressで注文を開き、一覧を最後まで読み込んでください
reviews-shown = 表示されたレビュー{ $shown }件
evidence-reviews-part = <b>{ $shown ->
 [1] { reviews-shown }
 *[other] { reviews-shown }のうち{ $open }件
}</b>がまだ保存されていません
evidence-reviews-so-far = これまでにレビュー{ $kept }件を保存しました
evidence-data-copy = ファイルを開けました：{ $rows }行
evidence-data-copy-none = { $rows ->
 [0] ファイルは開けましたが空で、注文がありません
 *[other] ファイルは開けましたが、{ $rows }行から注文番号を1つも読み取れませんでした
}
evidence-data-copy-part = { $kept ->
 [1] 保存済みの注文がAliExpressの写しに見つかりませんでした
 *[other] 保存済みの注文{ $kept }件のうち{ $open }件が、AliExpressの写しに見つかりませんでした
}
evidence-data-copy-since = 保存済みの注文{ $open }件はAliExpressの写しと未照合です。ファイルをもう一度追加してください
evidence-data-copy-whole = AliExpressの写しを開けました：注文{ $orders }件、保存済みの注文はすべてその中にあります

brief-orders-shipped = 配送中{ $open }件
brief-orders-unpaid = 未払い{ $open }件
brief-orders-to-ship = 未発送{ $open }件
brief-orders-still-open = 未完了{ $open }件
brief-cases-still-open = 進行中{ $open }件
brief-orders-open = 未完了{ $open }件
brief-cases-open = 進行中{ $open }件
brief-cases-on-orders = 進行中{ $open }件
brief-case-open = 進行中1件
brief-balance-left = 残高あり
brief-coins-left = コイン{ $coins }枚
brief-coupons-left = クーポン{ $coupons }枚
brief-coins-and-coupons-left = { brief-coins-left }、{ brief-coupons-left }
brief-addresses-left = 住所{ $addresses }件
brief-kept-part = 未保存{ $open }件
brief-kept-incomplete = 不足あり{ $open }件
brief-reviews-part = 未保存{ $open }件

task-receive-orders = 荷物を待つ
task-settle-refunds = 返金を済ませる
task-close-disputes = 紛争を終わらせる
task-save-receipts = 領収書を保存する
task-save-reviews = レビューを保存する
task-save-personal-data = 個人データを受け取る
task-check-wallet = ウォレットを確認する
task-empty-wallet = 残高を使い切る
task-use-coupons-and-coins = コインとクーポンを使い切る
task-find-subscriptions = サブスクリプションを探す
task-cancel-subscriptions = サブスクリプションを解約する
task-reach-mailbox = メールが届くか確認する
task-remove-payment-methods = 登録済みのカードを削除する
task-remove-addresses = 登録済みの住所を削除する
task-submit-request = 閉鎖を申請する
task-try-sign-in = ログインを試す

go-receive-orders = 注文を見る
go-settle-refunds = 返金を見る
go-close-disputes = { go-settle-refunds }
go-save-receipts = { go-receive-orders }
go-save-reviews = レビューを見る
go-save-personal-data = プライバシーセンターへ
go-check-wallet = ウォレットを見る
go-empty-wallet = { go-check-wallet }
go-use-coupons-and-coins = コインを見る
go-find-subscriptions = アカウントを見る
go-cancel-subscriptions = { go-find-subscriptions }
go-reach-mailbox = 設定を見る
go-remove-payment-methods = { go-find-subscriptions }
go-remove-addresses = 住所を見る
go-page = ページを開く：{ $name }

did-this = 済ませた
set-aside = 見送る
take-back = 取り消す
undo = 元に戻す
try-again = もう一度試す
open-guide = ガイドを開く

done-of = { $total }件中{ $done }件済み
verdict-ready = 準備完了：残りも未確認もありません
verdict-not-ready = まだ準備中です
verdict-not-known = まだわかりません
verdict-counts = { $open ->
 [0] 今のところ残りはありません
 *[other] { $open }件が残っています
}{ $unchecked ->
 [0] 。
 *[other] 。{ $unchecked }件は未確認です。
}
your-hand = ここからは自分で進めます

toast-done = 済みにしました：{ $name }
toast-done-more = 済みにしました：{ $name }ほか{ $more }件
toast-noted = 記録しました。{ $name }：残り{ $left }件
toast-set-aside = 見送りました：{ $name }
toast-set-aside-more = 見送りました：{ $name }ほか{ $more }件
toast-unticked = チェックを外しました：{ $name }
toast-unticked-more = チェックを外しました：{ $name }ほか{ $more }件
toast-asked = データを請求済みと記録しました。
toast-another-account = 別のアカウントの確認内容とチェックをすべて消去しました。
failed = 直前の変更は保存されませんでした
failed-quota = このブラウザに空き容量がありません。以前に保存したものはすべて残っています。
failed-write = ブラウザが保存できませんでした。以前に保存したものはすべて残っています。
failed-read = 保存データを読み込めなかったため、何も変更していません。
fault = ここで問題が起きました
failed-fault = 予期しない問題です。以前に保存したものはすべて残っています。もう一度試し、また起きるときはこのページを閉じて開き直してください。
failed-newer = このデータは新しい版のLast Ordersが保存したものです。こちらを更新してから、もう一度試してください。

whose = 別のアカウントですか？
whose-signed-out = しばらくの間、{ $host ->
 [us] aliexpress.us
 *[other] aliexpress.com
}にだれもログインしていませんでした。
whose-no-mark = { $host ->
 [us] aliexpress.us
 *[other] aliexpress.com
}の注文は、どれも以前に確認したことがありません。
whose-empty = { $host ->
 [us] aliexpress.us
 *[other] aliexpress.com
}の注文一覧は今は空ですが、以前は空ではありませんでした。
whose-until = 答えるまで、以前の確認は「済み」に数えません。「{ whose-another }」を選ぶと、これまでの確認とチェックをすべて消去します。
whose-same = 同じアカウント
whose-another = 別のアカウント
