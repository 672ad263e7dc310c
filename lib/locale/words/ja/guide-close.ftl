### ガイドの「閉鎖」の言葉。

close-lead = ここからは自分で進めます。Last Ordersは道順を示すだけで、何も押しません。ページはアカウントごとに違うので、知られている方法をすべて挙げています。自分の画面にあるものを探してください。ログインできないときは、メールだけで足ります。
how-sign-in = www.aliexpress.comを開き、右上の「Sign in」（ログイン）を押します。パスワードを入力する前に、アドレスの末尾がaliexpress.comかaliexpress.usであることを確かめてください。
how-open-settings = AliExpressの規約は3つの方法を挙げています。プライバシーセンター、アプリの「Profile – Delete account」、メールです。解説記事には別の方法もあります。プロフィール画像、「Account Settings」、「Account Security」の順に進みます。
how-find-close-option = 「Delete account」「Close your account」などを探し、閉鎖で何が終わるかを読みます。
how-submit-request = 自分で押し、求められたら理由を入れ、パスワード、コード、本人確認のどれかで確定します。その後、ここで「申請を送った」を押すと、記録と日数の計算が始まります。
how-answer-confirmation-mail = AliExpressからのメールを、迷惑メールも含めて探し、求められたことを行います。送信元はわかっていません。リンクを開く前に、行き先を確かめてください。
how-await-deletion = かかる時間をAliExpressは示していません。解説記事では数日、ある人は24時間とのことです。アカウントが閉鎖されたという最後のメールが届くはずです。
sent-it = 申請を送った
not-sent = やはり送っていない
more-trouble-cannot-sign-in = 入れないとき
more-routes = そこへの行き方
more-look-alikes = よく似たページ
more-last-step = 最後に求められること
more-trouble-request-not-processed = 何も起きないとき

routes = 閉鎖の方法
routes-what = 最初の3つはAliExpress自身が挙げる方法です。途中で何を求められるかは、ほかの人が書いたことからしかわかりません。閉鎖の画面そのものを私たちは見ておらず、アカウントによって違う表示が出ることもあります。
route-privacy-centre = プライバシーセンターから
route-privacy-centre-walk =
    www.aliexpress.comでログインします。
    privacy.aliexpress.comを開き、アカウント削除の手続きを探します。
    閉鎖すると何が終わるか、説明を読みます。
    ボタンを押します。赤い「Delete my account」だったとのことです。
    求められた方法で確定します。
route-privacy-centre-source = AliExpressのEU・EEA・英国向け規約（条項{ $clause }、{ $dated }付）に記載。細部は2021年以降の報告による
route-account-settings = アカウント設定から（ほかの人の報告）
route-account-settings-walk =
    ログインし、プロフィール画像を押します。
    「Account Settings」、「Account Security」の順に開きます。アカウントによっては「Account Management」か「Account Services」です。
    「Delete account」か「Close Your Account」を探し、書かれていることを読みます。
    メールにコードを送らせ、入力し、「Verify」を押します。
    「Delete account」を押します。
route-account-settings-source = パソコン向けの解説記事（2022年から2025年）
route-app = アプリから
route-app-walk =
    プロフィール（「Account」）、歯車の順に開きます。
    「Delete account」を押します。
    メールで届いたコードを入力し、「Verify」を押します。
    アカウントを閉鎖してデータを削除するという欄にチェックを入れます。
    「Delete account」を押します。
route-app-source = AliExpressのEU・EEA・英国向け規約（条項{ $clause }、{ $dated }付）に「Profile – Delete account」と記載。細部は2025年の解説記事1件による
route-mail = ログインせずにメールで
route-mail-walk =
    文面を開きます。アカウントの閉鎖を求める内容で、用意してあります。
    アカウントのメールアドレスから、DataProtection.AE@aliexpress.comに送ります。
    送ったものと返事をすべて残します。本人であることの証明を求められることがあります。
    ここで申請を送ったと知らせると、記録と日数の計算が始まります。
route-mail-source = AliExpressのEU・EEA・英国向け規約（条項{ $clause }、{ $dated }付）。ほかの国についての記載はありませんが、宛先は同じです

last-step = 最後に求められること
last-step-what = 情報源によって異なるので、どれが来てもよいようにしておきます。
last-step-word = 単語の入力
last-step-word-what = 単語を入力する欄です。「agree」だったという報告があります。
last-step-word-source = プライバシーセンター、2021年以降の報告
last-step-code = コードの入力
last-step-code-what = アカウントのメールアドレスか電話にコードが届き、それをページに入力します。
last-step-code-source = パソコン向けの解説記事（2022年から2025年）
last-step-box = チェック欄
last-step-box-what = 「permanently close my AliExpress account and delete my data」（AliExpressのアカウントを完全に閉鎖し、データを削除する）のような文の横のチェック欄です。
last-step-box-source = アプリ、2025年の解説記事1件

look-alikes = よく似たページ
look-alikes-what = 何か押す前に、アドレスを確かめてください。閉鎖のページのアドレスは次のとおりです：
look-alike-deactivate = AliExpressの古い無効化ページ
look-alike-deactivate-what = アカウントを無効化します。「Release my account at the same time」（同時にアカウントを解放する）にチェックを入れると、アカウントが完全に終わった例があります。何か押す前に、その欄を読んでください。
look-alike-alibaba = Alibaba.comの閉鎖ページ
look-alike-alibaba-what = 同じ企業グループで、ログインも同じですが、別のアカウントです。AliExpressのアカウントに何が起きるかは、だれも述べていません。
