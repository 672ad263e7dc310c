### ガイドの「うまくいかないとき」と、その横の状況の言葉。サイトの知識：2026年11月。

trouble-lead = 妨げになりうることと、役立つことを、試す順に並べています。ページから今の状況がわかっている場合は、それも示します。
show-them = 見る

now-and-more = { $what }。ほかに{ $count }件
now-unchecked = うち{ $count }件はまだ未確認です
now-set-aside = うち{ $count }件は自分で見送りました。確認またはチェックした範囲では、ほかに残っているものはありません
now-settled = 確認またはチェックした範囲では、残っているものはありません
now-not-sent = 閉鎖の申請は記録されていません
now-waiting = 申請の送信：<time>{ $ago }</time>。返事はまだ記録されていません
now-overdue = <b>{ $late }日超過。</b>申請の送信：<time>{ $ago }</time>
now-confirmed = アカウントは閉鎖済みと記録しました。申請の送信：<time>{ $ago }</time>
now-refused = <b>拒否</b>と記録しました。申請の送信：<time>{ $ago }</time>
now-no-answer = <b>返事なし</b>と記録しました。申請の送信：<time>{ $ago }</time>
now-still-open = <b>まだ使える状態：</b>閉鎖済みと知らせたあとに、だれかがログインしていました。申請の送信：<time>{ $ago }</time>
now-signed-out = 最後に読み取ったページでは、だれもログインしていませんでした（確認：<time>{ $ago }</time>）
now-kept = このパソコンに注文{ $orders }件を保存しています{ $incomplete ->
 [0] { "" }
 *[other] （うち不足あり{ $incomplete }件）
}
now-kept-none = このパソコンにはまだ注文を保存していません

to-orders = 注文を見る
to-refunds = 返金を見る
to-messages = メッセージを見る
to-account = アカウントを見る
to-sign-in = ログインへ
to-password-reset = パスワードを再設定
to-mail-settings = メールの設定を開く
to-closing-form = 閉鎖のページへ
to-help-centre = ヘルプセンターを開く
to-decide = 閉鎖しない方法
to-prepare = 準備
to-close = 閉鎖の手順を順に
to-routes = すべての閉鎖の方法
to-last-step = 最後に求められること
to-after = 閉鎖のあと：メールとログイン
to-site-data = Cookieとキャッシュを消去
to-kept-orders = 手元の控え
to-settings = 保存しているもの
to-letters = すべての文面
to-letter-close = 文面：アカウントの閉鎖
to-letter-stop = 文面：申請の中止
to-letter-deactivation = 文面：休止
to-letter-follow-up = 文面：返事がないとき
to-letter-access = 文面：データの写し
to-letter-erasure = 文面：データの消去
to-letter-identity = 文面：身分証が要る理由
to-trouble-open-orders = 妨げになる注文
to-trouble-cannot-sign-in = 試せること
to-trouble-request-not-processed = 何も起きないとき
to-trouble-mail-after-closing = メールが届き続けるとき

trouble-request-not-processed = 申請のあと、何も起きない
trouble-request-not-processed-what = かかる時間をAliExpressは示していません。24時間以内に閉鎖されたという報告が1件あるので、1週間返事がなければ尋ねてよいころです。
trouble-request-not-processed-mail = AliExpressからのメールを、迷惑メールも含めて探します。閉鎖が確認待ちになっているかもしれません。
trouble-request-not-processed-parts = 閉鎖の手順をもう一度たどります。単語の入力、メールで届くコード、チェックといった最後の部分は済みましたか？
trouble-request-not-processed-support = 申請が届いているか、サポートに尋ねます。
trouble-request-not-processed-letter = 申請の日付を添えて連絡します。文面があります。
trouble-request-not-processed-again = 最初の申請が届いたとだれも答えられないなら、もう一度送ります。

trouble-open-orders = 注文や返金が妨げになる
trouble-open-orders-what = 条件を示す公式の記載はありません。非公式のページには、未完了の注文と未払いの後払いがあると閉鎖できないとあります。また、経過を見られるのはログインできる間だけです。
trouble-open-orders-finish = 配送中のものは待ち、「受取確認」は届いたものだけに押します。未発送のものはキャンセルします。
trouble-open-orders-refunds = 返金と紛争を、それぞれ終わるまで見届けます。
trouble-open-orders-final = 不服があれば、決定をそのままにしないでください。EU、EEA、英国では、20暦日以内にさらに争わない限り確定します。
trouble-open-orders-sellers = 何も動かなければ、販売者に連絡します。
trouble-open-orders-support = 販売者が答えなければ、AliExpressに尋ねます。
trouble-open-orders-customs = EUに遅れて届く荷物には、配達時に料金がかかることがあります。2026年7月1日以降、150ユーロまでの荷物で、品目の種類ごとに3ユーロです。注文日ではなく、通関の日が基準です。

trouble-open-subscriptions = サブスクリプションが妨げになる
trouble-open-subscriptions-what = VIPメンバーシップは365日ごとに更新され、30日の体験は有料の1年に変わります。最初の期間内（長さは国による）に解約すれば料金の全額、その後は一部が戻ります。アカウントの終了によって終わる場合は、何も戻りません。
trouble-open-subscriptions-cancel = 1つずつ解約します。VIPは「VIP Membership Rules」のページの一番下を見てください。サブスクリプションのページにある名前が正しい名前です。「AliExpress Premium Membership」の公の痕跡は見つかりませんでした。
trouble-open-subscriptions-statements = カードの明細にAliExpressの請求がないか、今と1か月後に見ます。
trouble-open-subscriptions-payers = PayPalかKlarnaで支払った場合は、そちらでも自動支払いを止めます。
trouble-open-subscriptions-debts = 後払いなどの借りは、貸し手と片づけます。独自の規約を持つ別の会社で、アカウントを閉鎖しても債務はなくなりません。
trouble-open-subscriptions-sold = 解約のための文面を買わないでください。有料のサービスが「AliExpress VIPの解約」用として売っていますが、宛先は公式の記載にないもので、サービス自体が毎月請求してくることもあります。
trouble-open-subscriptions-support = 解約できないもの、解約後に請求されたものは、サポートに尋ねます。

trouble-cannot-sign-in = ログインできない
trouble-cannot-sign-in-what = AliExpressのデータ保護の宛先にメールで閉鎖を依頼できるので、そのために入る必要はありません。閉鎖の申請後にログインできないのは、アカウントが閉鎖されたためかもしれません。
trouble-cannot-sign-in-mail = メールで閉鎖を依頼します。文面があります。アカウントのメールアドレスから送ってください。AliExpressの規約は、EU、EEA、英国についてこの方法を挙げています。ほかの地域でも宛先は同じです。
trouble-cannot-sign-in-reset = それでも入りたいときは、パスワードを再設定します。アカウントのメールアドレスか電話が必要です。
trouble-cannot-sign-in-clear = このブラウザでAliExpressのCookieとキャッシュを消去して、もう一度試します。Last Ordersが保存したものは残ります。
trouble-cannot-sign-in-support = サポートに尋ねます。
trouble-cannot-sign-in-identity = 身分証の写しを求められたら、先に理由を尋ねます。文面があります。

trouble-account-restricted = AliExpressがアカウントを制限した
trouble-account-restricted-what = AliExpressは、アカウントの「Message Center」（メッセージ）で知らせます。EU、EEA、英国では180日以内に異議を申し立て、その後、認定された裁判外紛争解決機関に進めます。
trouble-account-restricted-read = メッセージを読みます。何が、なぜ、いつまで制限されているかを確かめます。
trouble-account-restricted-appeal = AliExpressの専用ページ（www.aliexpress.com/p/transparencycenter/tools.html）で異議を申し立て、書いたものの控えを残します。
trouble-account-restricted-bodies = 認められなければ、裁判外紛争解決機関に審査を求められます。申し立て方は、AliExpressの決定に書かれているはずです。裁判所に訴えることもできます。
trouble-account-restricted-mail = 閉鎖したいだけで入れない場合は、メールで依頼します。文面があります。

trouble-mail-after-closing = メールが届き続ける
trouble-mail-after-closing-what = 閉鎖のあともメールが届くと、解説記事にあります。メールが届くだけでは、アカウントがまだあるとは言えません。
trouble-mail-after-closing-unsubscribe = メールの一番下の、配信を止めるリンクを使います。先に、送信元のアドレスの末尾がaliexpress.comであることを確かめてください。
trouble-mail-after-closing-spam = それでも届くものは、迷惑メールにします。
trouble-mail-after-closing-try = ログインを試します。入れないはずです。
trouble-mail-after-closing-erasure = メールアドレスを含むデータの消去を請求します。文面があります。
