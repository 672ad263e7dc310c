### ガイドの関門「閉鎖の前に」の言葉。

gate-lead = まだ片づいていないものを、すべて挙げています。閉鎖は元に戻せないので、ここでは何も推測しません。確認していないものは、残っているものとして扱います。
gate-sent = { $day }に申請を送りました。そのときの状況は記録にあります。
gate-settle = 片づけるか、なくてもよければ見送れます。
gate-todo = 残り
gate-unknown = 未確認
gate-set-aside = 自分で見送り
gate-done = 済み
gate-group-todo = まだ残っているもの
gate-group-unknown = 未確認
gate-group-set-aside = 自分で見送ったもの
gate-group-seen = 済み（Last Ordersが確認）：{ $count }件
gate-group-told = 済み（自分でチェック）：{ $count }件
gate-oldest = このうち最も古いもの：{ $name }（{ $day }に確認、<time>{ $ago }</time>）
gate-look-again = 進む前にもう一度見てください
check-now = 今すぐ確認
check-again = もう一度確認
figure = { $count }

gate-copy = このブラウザにある手元の控え
copy-orders = 保存済みの注文
copy-all-complete = { $count }件、不足なし
copy-incomplete = うち不足あり
copy-reviews = 保存済みのレビュー
copy-file = 1つのファイルに保存
copy-file-none = まだ
copy-file-on = { $day }
copy-file-changed = { $day }、その後変更あり
copy-only-here = このブラウザにしかありません。ブラウザのデータを消去するか、Last Ordersを削除すると失われます。
copy-newest-only-here = その後に加わった分は、このブラウザにしかありません。
copy-save = 今すぐ保存
copy-official = AliExpressの写し
copy-not-added = 未追加
copy-found = { $count ->
 [0] 注文なし
 *[other] 注文{ $count }件
}
copy-missing = 写しに見つからない保存済みの注文
copy-uncompared = 写しと未照合の保存済みの注文
copy-rows = { $count }行

acknowledge = 進む前の確認
ack-final = 閉鎖すると元に戻りません。新しいアカウントは空から始まります。
ack-history-goes = 注文履歴と、自分が書いたレビューも一緒に失われます。
ack-balance-may-go = 残高、コイン、クーポンは失われる可能性があります。払い戻されるという公式の記載はありません。
ack-returns-may-end = 返品や保証の請求も、一緒に終わる可能性があります。最も新しい注文を確認したか、これらの請求は手放すことにしました。
ack-can-receive-code = このアカウントのメールアドレスか電話で、今もコードを受け取れます。
open-form = 閉鎖のページを開く
open-form-anyway = それでも開く
gate-unticked = チェックのない欄が{ $count }個あります。
gate-unsettled = 片づいていないものが{ $count }件あります。
gate-never = そこでボタンを押すのは自分だけです。Last Ordersはページを開くだけです。
missing = 進む前に
missing-tick = チェックなし：「{ $what }」
missing-why = 不足がなくなると、ここからページを開けます。自分のアカウントなので、今すぐ進むこともできます。そこで自分がボタンを押すまで、何も終わりません。
