### Words of what only some pages show in the overlay: the closing form, the collector, a page that could not be read.

page-deactivate-account-hint = これは閉鎖のページではありません
page-deactivate-account-why = アカウントを無効化するページです。解放され、完全に終わることもあります。何か押す前に、小さなチェック欄の説明を読んでください。
unread-why = 20秒試しました。一覧が読み込まれなかったか、配置が新しくなっています。何も数えていません。
look = 自分で確かめる
look-order-list =
    すべての注文がある最初のタブを開きます。
    一覧の一番最後まで進みます。
    未払い、未発送、配送中のものを探します。
look-refund-list =
    すべての返金と紛争がある一覧を開きます。
    一番最後まで進みます。
    回答や入金を待っているものを探します。
look-wallet =
    残高とボーナスを探します。
    どちらもゼロであることを確かめます。
look-coins =
    ここでコインの枚数を探します。
    クーポンは専用のページで探します。
    どちらもゼロであることを確かめます。
look-addresses =
    このページで登録済みの住所を探します。
    1件も残っていないことを確かめます。
look-nothing = 何も残っていない
look-something = 何か残っている
look-none-left = 残っていない
look-some-left = 残っている
look-counts = 答えは「自分で『済み』にしました」として数えます。
look-open = その場合、リストでは「まだ未確認です」のままです。先に済ませてから、もう一度見てください。
closing-counts = { done-of }{ $setAside ->
 [0] 。
 *[other] 、{ $setAside }件は見送り。
}
closing-oldest = 最も古い確認：<time>{ $ago }</time>。
walk-sign-in = 閉鎖したいアカウントにログインしているか確かめます。
walk-open-settings = ここがプライバシーセンターで、現在はここから進みます。以前の方法は、プロフィール、「Account Settings」、「Account Security」の順でした。
walk-find-close-option = 「Delete my account」「Delete account」「Close Your Account」などの名前で閉鎖の手続きを探し、閉鎖で何が終わるかを読みます。
walk-submit-request = 求められたら理由とパスワードを入れます。その後、単語の入力、メールで届くコード、チェックのどれかを求められることがあります。このページの指示どおりに進めます。
walk-answer-confirmation-mail = 確認を求めるメールを、迷惑メールも含めて探し、求められたことをすべて行います。
walk-await-deletion = アカウントが閉鎖されたという最後のメールを待ちます。数日かかることがあります。
closing-acts = 閉鎖の進み方を順に見る
go-closing-form = 閉鎖のページへ
closing-sent = 申請を送った
closing-not-today = 今日はやめる
closing-waits = 申請を送りました
closing-waits-why = かかる時間をAliExpressは示していません。残りの作業は、ガイドに日ごとに並んでいます。
retry-failed = ログインできませんでした
retry-got-in = まだ閉鎖されていません
retry-got-in-why = 閉鎖には数日かかることがあります。確認を求めるメールを、迷惑メールも含めて探してください。なければサポートに連絡します。文面があります。
retry-it-failed = 入れなかった
retry-i-got-in = 入れた
collect = 古い注文を集める
collect-why = 「View orders」を自分で押すか、Last Ordersにゆっくり押させます。ページで押すのはこのボタンだけで、いつでも止められます。
collect-start = 集め始める
collecting = 注文を集めています
collect-paused = 一時停止中
collect-kept = 保存した注文
collect-oldest = 最も古い日付
collect-time = 経過時間
collect-figure = { $figure }
collect-minutes = { $minutes ->
 [0] 1分未満
 *[other] { $minutes }分
}
pause = 一時停止
stop = 停止
go-on = 続ける
collected-end = これ以上は出ません：{ kept-orders }
collected-nothing-new = 3回続けて新しい注文が出ませんでした：{ kept-orders }
collected-nothing-new-why = そのため停止しました。まだあるかもしれません。
collected-stopped = 自分で停止しました：{ kept-orders }
collected-stopped-why = まだあるかもしれません。
collected-robot-check = AliExpressが、ロボットでないことの確認を求めています：{ kept-orders }
collected-robot-check-why = そのため停止しました。確認に答えてから、続けてください。
collected-signed-out = ログアウトしています：{ kept-orders }
collected-signed-out-why = そのため停止しました。ログインしてここに戻り、続けてください。
collected-left-alone = このタブは裏にありました：{ kept-orders }
collected-left-alone-why = そのため停止しました。このタブを開いたまま、続けてください。
collected-changed = ページが変わりました：{ kept-orders }
collected-changed-why = 変化を読み取れなかったため、停止しました。ページを再読み込みしてから、続けてください。
collected-unsaved = 直近の注文を保存できませんでした：{ kept-orders }
collected-unsaved-why = そのため停止しました。以前に保存したものはすべて残っています。
collected-failed = ページを読み取れませんでした：{ kept-orders }
collected-failed-why = そのため停止しました。そのまま続けるか、先にページを再読み込みしてください。
collected-no-button = このページに押すものがありません：{ kept-orders }
collected-no-button-why = ここに「View orders」ボタンはありません。古い注文があるはずなら、一覧の最後まで進んで探してください。

words-ask = これらの言葉の意味は何ですか？
words-ask-why = Last Ordersの知らない言葉です。確かなものだけ答えてください。自分の回答として数えます。
words-on-orders = 注文{ $count }件
words-on-cases = 案件{ $count }件
words-open = まだ進行中
words-finished = 終了
words-unsure = わからない
words-said-open = 回答：まだ進行中
words-said-finished = 回答：終了
words-said-unsure = その場合は「まだ未確認です」のままです

changed = AliExpressがこのページを変更しました
changed-gone = 少なくとも一部が見つからなくなりました：{ $what }。
changed-all = Last Ordersがこれまでここで読み取っていたものが見つかりません。
changed-still = 今も見つかるもの：{ $what }。
changed-hand = ページの内容を自分で確かめてください。今のままでは、リストの何の裏付けにもなりません。
sign-status = 状況
sign-number = 注文番号
sign-date = 日付
sign-price = 価格
sign-item = 商品
