### オーバーレイだけの言葉。

page-account-home-hint = メンバーシップと登録カードを探す
page-account-home-why = メニューからVIP、ほかのメンバーシップ、支払いへ進めます。見つけたものは解約か削除します。
page-account-security-hint = このアドレスで今もメールが届きますか？
page-account-security-why = 閉鎖のとき、コードが届くことがあります。変更は今のうちにできます。
page-account-security-also-hint = 閉鎖の手続きが近くにあるかもしれません
page-account-security-also-why = 「Close Your Account」は「Account Security」の中にあるという解説記事があります。
page-account-settings-hint = メールアドレスと電話番号を確認する
page-account-settings-why = 閉鎖のとき、どちらかにコードが届くことがあります。変更は今のうちにできます。
page-account-settings-also-hint = 閉鎖の手続きもここにあるかもしれません
page-account-settings-also-why = 「Delete account」はこの設定の中にあると、2022年から2025年の解説記事にあります。
page-cookie-settings-hint = 不要なものを拒否する
page-cookie-settings-why = このブラウザだけに効きます。閉鎖のあと、Cookieを消去してください。
page-help-centre-hint = サポートに連絡する
page-help-centre-why = チャットの控えを残してください。閉鎖のあとで必要になることがあります。
page-mail-settings-hint = 不要なメールのチェックを外す
page-mail-settings-why = メールがやめたい理由なら、これで足りるかもしれません。アカウントを残せます。
page-messages-hint = 後で要るものを控えておく
page-messages-why = 販売者からのメッセージを読めるのは、ログインできる間だけです。
page-order-detail-hint = この注文の領収書を保存する
page-order-detail-why = このページで「Receipt」（領収書）を探し、ファイルに保存します。
page-order-tracking-hint = 追跡はアカウントとともに失われます
page-order-tracking-why = 荷物が届く前に閉鎖するなら、追跡番号を書き留めておいてください。
page-password-reset-hint = 新しいパスワードを設定する
page-password-reset-why = その後ログインして続けます。メールが届かないときは、サポートが対応できます。
page-privacy-centre-hint = データの写しを請求する
page-privacy-centre-why = メニューからデータの写しを探します。ファイルが届いたら、保存してすぐに開いてください。一度しか開けなかった人がいます。
page-privacy-centre-also-hint = 閉鎖の手続きもここにあるかもしれません
page-privacy-centre-also-why = 2021年以降の解説記事では、このセンターの手続きに「Delete my account」が挙がっています。
page-receipt-hint = この領収書を保存する
page-receipt-why = 印刷でファイルに保存します。アカウントとともに失われます。
page-review-list-hint = 自分のレビューを控えておく
page-review-list-why = 閉鎖後は見られません。
page-sign-in-hint = ログインして続ける
page-sign-in-why = 入力した内容をLast Ordersは読み取りません。ログインすると、アカウントのページを読み取れます。

hint-checked = 確認：<time>{ $ago }</time>。
hint-elsewhere = 確認：<time>{ $ago }</time>。専用のページがあります。
hint-more-orders = まだ表示されていない注文があります。
hint-confirm = 「受取確認」は、届いたものだけに押してください。
hint-no-more = これ以上は出ません。AliExpressの表示の範囲では、これですべてです。
hint-contradicted = チェック済みですが、ページの表示は<b>{ $what }</b>です。なくてもよければ、見送ってください。
shows-orders-shipped = 配送中の注文{ $open }件
shows-orders-unpaid = 未払いの注文{ $open }件
shows-orders-to-ship = 未発送の注文{ $open }件
shows-orders-open = 未完了の注文{ $open }件
shows-cases-open = 進行中の案件{ $open }件
hint-part = 確認はまだ一部だけです
hint-no-end = これですべてだと示すものがページにありません。最後まで見て、続きのボタンや次のページがないか確かめてください。
nothing-here = ここですることはありません
did-receive-orders = すべて届いた
did-settle-refunds = お金が届いた
did-close-disputes = すべて終了した
did-save-receipts = すべて保存した
did-save-reviews = すべて保存した
did-empty-wallet = 空になった
did-use-coupons-and-coins = 残っていない
did-find-subscriptions = 見つからない
did-cancel-subscriptions = すべて解約した
did-reach-mailbox = 今も使える
did-remove-payment-methods = 登録はない
did-remove-addresses = 残っていない
that-is-all = ない、これですべて
asked = 請求した
stored = これは保存版のページです
stored-why = 以前開いたときのものをブラウザが残していました。内容が古い可能性があるため、何の裏付けにもなりません。
reload = このページを再読み込み
hint-older = 古い注文：まだ未確認です
hint-older-why = 一覧の最後にある「View orders」を押すと、件数が更新されます。
hint-filtered = 注文の一部しか表示されていません
hint-filtered-why = 絞り込みをせずに、最初のタブを開いてください。
show-me = 場所を示す
stop-showing = 示すのをやめる
show-none = このページにその場所が見つかりませんでした。
shown-of = { $found }件中{ $index }件目
previous = 前へ
following = 次へ

loading = このページを読み取り中…
loading-why = まだ何も数えていません。
read-again = もう一度読み取る
robot-asks = AliExpressの確認
robot-check = AliExpressが、ロボットでないことの確認を求めています
robot-check-why = 確認に答えると、このページを再び読み取ります。
signed-out = ログアウトしています
signed-out-why = このページにはアカウントの情報がありません。ログインしてから、ここに戻ってください。

closing-no-undo = 元に戻す方法は知られていません

retry = もうログインできないはずです
retry-why = 閉鎖を申請しました。これまでのパスワードで一度試してください。入れたら、閉鎖されていません。

offer-gate = 閉鎖の前に残りを見る
offer-orders-in-the-way = 注文や返金が妨げになるとき
offer-subscription-in-the-way = サブスクリプションが妨げになるとき
offer-close-by-mail = 入れないときは、メールで閉鎖を依頼
offer-cannot-sign-in = ログインできないとき
offer-request-not-processed = 申請のあと何も起きないとき
offer-mail-after-closing = 閉鎖のあともメールが届くとき
offer-mute-notifications = メールが理由なら：閉鎖しない方法
offer-pause-account = 休止で足りるなら：頼み方
offer-privacy-settings = プライバシーが理由なら：閉鎖しない方法
offer-close-features = カードや1つのサービスが理由なら：閉鎖しない方法

keep = このパソコンに控えを残す
keep-why = 今後AliExpressで見る注文とレビューを、このブラウザに保存します。だれにも送りません。住所、電話番号、メールアドレスは保存しません。
keep-start = 控えを残す
kept-orders = 注文{ $orders }件を保存{ $incomplete ->
 [0] { "" }
 *[other] 、不足あり{ $incomplete }件
}
kept-reviews = レビュー{ $reviews }件を保存
see-orders = 手元の控えを開く

tour-next = 次：{ $page }
tour-seen = { $total }ページ中{ $seen }ページを確認
tour-end = 残りを見る
other-corner = 別の隅に移す
hide-here = この種のページで非表示
hidden-here = この種のページで非表示中
fold = 最小化
show-more = もっと見る
unsaved = このページで読み取った内容を保存できませんでした
covered = 今の操作は無効です
covered-why = ページ上の何かがLast Ordersを覆っているか、一部を隠しています。全体が見えるようになれば、操作が有効になります。ツールバーのボタンでも同じリストを見られます。

report-show = レポートを表示
