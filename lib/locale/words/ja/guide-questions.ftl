### ガイドの質問の言葉。答えは1行が1段落。出典は、だれの、いつの言葉かを述べる。

questions-lead = 閉鎖の前後によくある質問です。どの答えにも、だれの、いつの言葉かを添えています。だれも述べていないことは、そう書いています。

question-reactivate = 閉鎖したアカウントは、もう一度使えますか？
question-reactivate-answer =
    使えないと考えてください。新しいアカウントは作れますが、空から始まります。注文も、レビューも、コインもありません。
    戻るかもしれないなら、代わりに休止をサポートに頼んでください。
question-reactivate-source = 元に戻す方法は見つからない。解説記事は、閉鎖は元に戻らないとしている

question-order-history = 注文と領収書はどうなりますか？
question-order-history-answer =
    一覧も、追跡も、領収書も失われると考えてください。
    保証、返品、税金に必要なものは、先に保存します。
question-order-history-source = 複数の解説記事による。公式の一覧は見つからない

question-mail-afterwards = メールはまだ届きますか？
question-mail-afterwards-answer =
    しばらく届くことがあります。ログインできるうちに、メールを減らす設定にします。
    その後は、各メールの一番下のリンクと、迷惑メールのボタンが使えます。
question-mail-afterwards-source = 解説記事の報告。公式の記載は見つからない

question-pending-orders = 進行中の注文や返金はどうなりますか？
question-pending-orders-answer =
    先に終わらせるか、キャンセルします。返金と紛争も同じです。経過を見られるのはログインできる間だけです。
    EU、EEA、英国では、アカウントの閉鎖時に未完了の有効な注文は、事情と原因に応じて「completed or reimbursed」（履行または払い戻し）とされます。
question-pending-orders-source = AliExpressのEU・EEA・英国向け規約（条項{ $clause }、{ $dated }付）。未完了の注文が閉鎖を妨げるかどうか、公式の記載はない

question-contact-support = サポートにはどう連絡しますか？
question-contact-support-answer =
    ヘルプセンターの、ライブチャット、メール、問い合わせフォームです。ログインできるうちに尋ねます。
    データに関する権利については、データ保護責任者（DataProtection.AE@aliexpress.com）に書きます。文面があります。
question-contact-support-source = 連絡方法は解説記事による。ヘルプセンターはアドレスから判断。データ保護責任者の宛先はAliExpressによる（{ $dated }付のプライバシーポリシー）

question-change-mind = 気が変わったらどうしますか？
question-change-mind-answer =
    申請の前なら、何も起きていません。申請の後なら、すぐに連絡して中止を頼みます。文面があります。
    閉鎖された後は、元に戻す方法は知られていません。
question-change-mind-source = 申請を中止できるかどうかは、だれも述べていない。24時間以内に閉鎖されたという報告が1件ある

question-cannot-sign-in = ログインできません。どうすればよいですか？
question-cannot-sign-in-answer =
    ログインせずに、メールで閉鎖を依頼できます。文面があります。アカウントのメールアドレスから送ってください。
    それでも入りたいときは、アカウントのメールアドレスか電話でパスワードを再設定します。できなければ、サポートに尋ねます。
    入れれば、残っているもの、ウォレットの残り、手元に残したいものを見られます。
question-cannot-sign-in-source = AliExpressのEU・EEA・英国向け規約（条項{ $clause }、{ $dated }付）。ほかの地域でも同じ宛先を試せる。パスワードのページで何を求められるか、私たちは見ていない

question-app-only = アプリしか使っていません。そこで閉鎖できますか？
question-app-only-answer =
    はい。AliExpressの規約は、アプリの「Profile – Delete account」を挙げています。
    Last Ordersからアプリの中は見えません。このブラウザのwww.aliexpress.comで同じアカウントにログインすると、注文、返金、ウォレットを先にここで確認できます。
    アプリを削除する前に、ログアウトします。閉鎖後も1週間を超えて使えた人がいます。
question-app-only-source = AliExpressのEU・EEA・英国向け規約（条項{ $clause }、{ $dated }付）。残りは解説記事1件と1人の報告

question-social-sign-in = Google、Facebook、Appleでログインしています。何が違いますか？
question-social-sign-in-answer =
    いつもどおりログインします。閉鎖の前に、アカウント設定でアカウントのメールアドレスを見てください。コードが届くことがあり、閉鎖を求めるメールもそこから送ってください。
    Appleの非公開メールを使っている場合、AliExpressが知っているのはそのアドレスです。そこへのメールは転送されてきます。
    閉鎖のあと、Google、Facebook、Appleの連携アプリの一覧からAliExpressを外します。
question-social-sign-in-source = パスワードのないアカウントで閉鎖をどう確定するか、記載はない。解説記事では、コードが届くことがある

question-how-long = どのくらいかかりますか？
question-how-long-answer =
    かかる時間をAliExpressは示していません。ある人は、24時間以内に閉鎖され、アプリは1週間を超えて使えたと報告しています。
    データの消去や写しの請求は別です。法律が期限を定めている場合、文面に書いてあります。
    申請を送ったと知らせた日から、「閉鎖のあと」で一緒に日数を数えます。
question-how-long-source = 公式の記載は見つからない。残りは1人の報告

question-what-is-seen = Last Ordersは何を見ていますか？
question-what-is-seen-answer =
    開いたアカウントのページを読み取ります。配送中の注文が何件か、ウォレットが空かといった、件数と状態です。注文の商品名、ストア、合計は、控えをオンにしたときだけ保存します。
    パスワード、住所、サイトのCookieは読み取りません。保存したものはこのブラウザに留まり、だれにも送りません。オンにした場合に限り、チェックだけがブラウザの同期で移ります。
    設定の「痕跡を残さない」で、すべて削除できます。
question-what-is-seen-source = Last Orders自身の仕組み

question-no-computer = パソコンがなく、スマートフォンだけです。できますか？
question-no-computer-answer =
    はい。アプリ、メール、スマートフォンのブラウザで開くプライバシーセンターは、どれもパソコンなしで使えます。
    「準備」と同じように、先にアプリで注文、返金、ウォレット、メンバーシップを確認します。保存できないものは、スクリーンショットで残します。
    閉鎖の前にデータの写しを請求し、届いたらすぐにファイルを開きます。
question-no-computer-source = AliExpressのEU・EEA・英国向け規約（条項{ $clause }、{ $dated }付）が3つの方法を挙げている。スマートフォンでのプライバシーセンターを、私たちは見ていない

question-all-orders = 本当にこれがすべての注文ですか？
question-all-orders-answer =
    AliExpressの表示の範囲でのすべてです。一覧は、読み込むたびに注文が抜けたり、同じ注文が2回出たりすることがあります。2回出たものは1件と数えます。
    より確かにするには、一覧を再読み込みして、もう一度最後まで進みます。保存済みのものは残ります。その後、AliExpressのデータの写しを追加すると、どちらか一方にしかないものが一覧になります。
question-all-orders-source = 一覧を読むプログラムを使う人々の報告（2023年から2026年10月）。AliExpressは何も述べていない

question-several-accounts = アカウントが複数あります。どう区別しますか？
question-several-accounts-answer =
    aliexpress.comとaliexpress.usは、ページのアドレスで区別します。両方で何か表示されたら、aliexpress.usのアカウントは使っていないと知らせるまで、状況の悪いほうを数えます。
    名前は読み取りません。ログアウトの後や、一覧に以前確認した注文が1件もないときは、「別のアカウントですか？」と尋ねます。答えるか、知っている注文が再び現れるまで、以前の確認は「済み」に数えず、残っているものは残ったままです。
    同じアドレスの2つのアカウントは、注文でしか区別できません。1つを準備して閉鎖してから、もう1つに進みます。「別のアカウント」を選ぶと、確認とチェックを消去します。ここに保存した注文は残ります。
question-several-accounts-source = Last Orders自身の仕組み。1つのアカウントで両方のアドレスに入れるかどうか、私たちは見ていない
