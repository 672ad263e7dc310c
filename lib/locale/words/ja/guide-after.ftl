### ガイドの「閉鎖のあと」の言葉：日数、返事待ちの文面、消去するもの。

after-lead = 日数は閉鎖の申請から数えます。申請を送ったと知らせると始まります。
after-to-close = 閉鎖へ
after-lead-sent = { $date }に申請を送りました。かかる時間をAliExpressは示していません。この日数は、返事がないまま見過ごすことのないよう、私たちが決めたものです。
clock-day = { $day }日目
clock-figure = { $day }
ruler-today = 今日、{ $day }日目
ruler-done = { $day }日目：済み
ruler-todo = { $day }日目：要対応
ruler-unknown = { $day }日目：未確認
ruler-later = { $day }日目：この後です

statements = 明細をもう一度確認する
statements-later = この後です。カードと、PayPalやKlarnaの自動支払い
statements-now = Last Ordersからは見えません。カードと、PayPalやKlarnaの自動支払いを見てください

how-confirm-closed = アカウントが閉鎖されたという最後のメールが届くはずです。受信箱の外にも保存してください。後で請求があったときの証拠になります。
how-try-sign-in = 先にログアウトし、正しいとわかっているパスワードで試します。はっきり拒否されたときだけ、結果がわかります。ログインを求めるページが出るだけでは、何もわかりません。
how-sign-out-of-app = すべてのスマートフォンとタブレットで、アプリの設定から行います。閉鎖後も1週間を超えて使えた人がいます。
how-uninstall-app = できれば先にデータを消去します。その後、すべてのスマートフォンとタブレットで削除します。
how-clear-app-data = Androidでは、削除の前に、「設定」、「アプリ」、「AliExpress」、「ストレージ」の順に開いてデータを消去します。iPhoneでは、アプリと一緒にデータも消えます。アプリから保存した画像は残ります。
how-clear-site-data = Last Ordersが扱えるのはこのブラウザだけです。AliExpressに使ったほかのブラウザでは、それぞれの設定で同じことを行います。
how-remove-passwords = ログインを試したあとに行います。試すにはパスワードが必要です。
how-keep-mailbox = 法的な通知はアカウントのメールアドレスに送られ、24時間後に届いたものとみなされます。返事と返金がすべて届くまで、受信箱を残し、確認を続けてください。
how-unsubscribe = 各メールの一番下のリンクを開きます。求められるのはボタンを押すことで、パスワードではないはずです。
how-report-spam = 受信箱で行います。その後、同じようなメールは自動で振り分けられます。
how-choose-shop = 「閉鎖しない方法」と同じ店が、それぞれ何に向くかとともに並びます。
more-trouble-mail-after-closing = メールが届き続けるとき
more-way-other-shops = ほかの店

sent-again = もう一度送った
was-refused = 拒否された
was-answered = 返事が来た
no-answer-came = 返事がなかった
mail-came = メールが来た
sign-in-failed = 入れなかった
sign-in-worked = 入れた
go-after-mail = メールを検索
go-after-wipe = 消去されるものを見る
go-after-passwords = 保存場所を見る
go-letter-follow-up = サポートに連絡
go-letter-erasure = 消去を請求
go-letter-complaint = 監督機関に連絡

taken-back = 申請を送っていないと訂正しました
taken-back-what = 日数と記録はまだここにあります。どちらが正しいか選んでください。
taken-back-sent = 送った
taken-back-remove = 日数と記録を削除

put-in-calendar = これらの日をカレンダーに追加
calendar-alarm = 各日の午前9時に通知する
calendar-day = AliExpressの閉鎖、{ $day }日目
calendar-letter = AliExpress：返事の期日、{ $name }
calendar-letter-what = この日を過ぎたら、結果をLast Ordersに記録してください。
remind = このブラウザで知らせる
remind-stop = 知らせるのをやめる
calendar-note = ファイルにはAliExpressの名前が入ります。カレンダーが自社のサービスに送ることがあります。
reminders-off = このブラウザのリマインダーは、このパソコンに留まります。
reminders-asking = ブラウザが通知について尋ねています。答えるまでは、ツールバーのボタンの数字で知らせます。
reminders-notify = それぞれの日に通知が届き、ツールバーのボタンに要対応の件数が出ます。
reminders-badge = 通知が許可されていないため、ツールバーのボタンの数字だけで知らせます。

after-letters = 返事を待っている文面

after-mail = AliExpressのメールを探す
after-mail-what = リンクを押すと、新しいタブで自分の受信箱の検索が開きます。Last Ordersからは何も見えません。
mail-closing = 閉鎖のメール
mail-closing-what = 送信元はわかっていません。注文についてのメールはnotice.aliexpress.comから届いていました。迷惑メールも見て、残しておいてください。証拠になります。
mail-adverts = 広告（配信を止めるもの）
mail-adverts-what = 配信を止めるリンクは、各メールの一番下にあります。それでも届くものは、迷惑メールにします。
mail-elsewhere = 見つからないときや、ほかの受信箱では、次のように入力します：

after-wipe = AliExpressがこのブラウザに残したものを消去する
after-wipe-what = このブラウザでこれらのサイトからログアウトします。14日目より前は避けてください。それまではサイトで確かめることが出るかもしれません。Last Ordersが保存したものは、記録と手元の控えも含めて残ります。
wipe-goes = 消去するもの
wipe-kinds = データの種類
wipe-stays = 残すもの
site-aliexpress = AliExpress：aliexpress.comとaliexpress.us、わかっているホストすべて
site-images = その画像と訪問カウンター：alicdn.com、aliexpress-media.com、mmstat.com
site-aliexpress-ru = aliexpress.ru：別の会社で、アカウントも別
site-alibaba = alibaba.com：同じアカウントでログイン
site-alipay = alipay.com：支払い
kind-cookies = Cookie
kind-localStorage = ローカルストレージ
kind-indexedDB = データベース
kind-serviceWorkers = バックグラウンドスクリプト
kind-cacheStorage = 保存版のページ
kind-fileSystems = 保存されたファイル
kind-cache = キャッシュされたファイル
wipe-scope-chromium = このブラウザは、Cookieをサイト全体から、ほかのすべてを下に挙げた各ホストから消去します。
wipe-scope-firefox = Firefoxは、下に挙げた各ホストからこのすべてを消去し、ほかのホストからは消去しません。
wipe-stays-what = ほかのすべてのサイト、履歴、ダウンロード、保存したログイン情報。
wipe-by-hand-chromium = 下に挙げていないホストに、まだ何か残っていることがあります。見るには：「設定」、「プライバシーとセキュリティ」、「サードパーティCookie」、「すべてのサイトデータを表示」の順に開き、aliexpressで検索します。
wipe-by-hand-firefox = キャッシュされたファイルは、アドオンからは全サイト分をまとめて消すことしかできないため、残します。手動では：「設定」、「プライバシーとセキュリティ」、「データを消去」の順に開き、キャッシュされたファイルだけを選びます。下に挙げていないホストにも、まだ何か残っていることがあります。「データを管理」を開き、aliexpressで検索します。
wipe-by-hand-android = Android版Firefoxでは、サイトが保存したものをアドオンから消去できないため、手動で消去します。aliexpress.comを開き、アドレスの横の錠前アイコンをタップして、そこでCookieとサイトのデータを消去します。aliexpress.usも使った場合は、そちらでも同じようにします。
wipe-choices = これも残すもの（チェックすると消去）
wipe-hosts = { $count ->
 [1] ホスト1件の名前
 *[other] ホスト{ $count }件すべての名前
}
wipe = 今すぐ消去する
wipe-at-work = 消去中
wipe-permission = Last Ordersにデータの消去を許すか、ブラウザが尋ねることがあります。許可はすぐ後に返します。
wiped-refused = 許可されなかったため、何も消去していません。
wiped-done = ブラウザによると、消去しました：{ $what }（ホスト{ $count }件）。
wiped-failed = ブラウザが消去しませんでした：{ $what }。もう一度押すか、上の説明のとおり手動で消去してください。
wiped-left-chromium = 未確認：上に挙げていないホストと、ほかのブラウザ。
wiped-left-firefox = 未確認：キャッシュされたファイル、上に挙げていないホスト、ほかのブラウザ。
wiped-given-back = 許可は返しました。
wiped-not-given-back = 許可を返せませんでした。ブラウザの拡張機能の一覧で外せます。

after-passwords = 保存したログイン情報の場所
after-passwords-what = 拡張機能からは削除できません。アドレスバーにアドレスを入力し、aliexpressで検索します。
passwords-chrome = Chrome
passwords-firefox = Firefox
passwords-edge = Edge
passwords-edge-where = 「設定」、「パスワード」
passwords-safari = Safari（iPhoneとiPad）
passwords-safari-where = 「パスワード」アプリか、「設定」、「パスワード」
passwords-others = 専用のパスワード管理ソフトには、それぞれの検索があります。同じログイン情報をAlibaba.comで使っていることもあります。そちらを使うなら残してください。

after-record = 閉鎖の記録
record-title = AliExpressアカウント閉鎖の記録
after-record-what = 申請を送ったと知らせた時点（{ $when }）の状況です。何を、どの根拠で確認し、何を保存したかが残っています。
record-checked = 確認したもの：{ $count }件
record-done-seen = { $what }（確認：{ $when }）
record-done-bare = 確認：{ $when }
record-told = 自分で「済み」にしました（{ $when }）
record-by-word = { $what }（{ $shown }件中{ $told }件は自分の回答による。確認：{ $when }）
record-todo-seen = { $what }（確認：{ $when }）
record-todo-bare = 何かが残っていました（{ $when }）
record-unknown-seen = 確認に数えません：{ $what }（確認：{ $when }）
record-unchecked = 確認した内容はありません
record-set-aside-seen = 自分で見送りました（{ $when }）。{ $what }
record-set-aside-bare = 自分で見送りました（{ $when }）
record-acknowledged = 自分で確認した事項
record-note = 自分のメモ
record-note-what = たとえば受付番号や、話した相手の名前。
record-note-keep = メモを保存
record-note-changed = まだ保存していません
record-note-kept = このパソコンに保存しました
record-save-html = ページとして保存
record-save-json = データとして保存
record-personal = メモのほかに、だれのものかがわかる内容はありません。
record-foot = このパソコンでLast Ordersが作成（{ $when }）。Last OrdersはAliExpressの一部ではありません。
