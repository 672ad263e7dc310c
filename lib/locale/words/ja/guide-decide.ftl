### ガイドの第1部の言葉：閉鎖は正しい答えか。

decide-lead = 閉鎖すると元に戻りません。困っていることを選ぶと、アカウントを残せる方法が先に出ます。選んだ内容はこのパソコンに残ります。
reasons = やめたい理由は何ですか？
reason-privacy = 個人データの保管や使われ方
reason-unwanted-mail = メールや通知が多すぎる
reason-shopping-risk = 詐欺や偽造品
reason-unused = もう使っておらず、気づかないうちに悪用されかねない
reason-poor-support = 片づかない紛争や、頼りにならないサポート
reason-better-shop = ほかの店のほうが合っている
reason-settle = 先に紛争を終わらせてください。回答できるのはログインできる間だけです。
reason-settle-how = 終わらせる方法

ways = 閉鎖しない方法
ways-found = { $count ->
 [0] 理由を選ぶと、それに合う方法が先に出ます。
 [1] 選んだ理由に合う方法が1つあります。
 *[other] 選んだ理由に合う方法が{ $count }つあります。近いものから順に並びます。
}
ways-all = すべての方法
ways-others = そのほかの方法
enough = これで足りる
letter-ready = 文面があります
open-mail-settings = メールの設定を開く
open-help-centre = ヘルプセンターを開く
open-privacy-centre = プライバシーセンターを開く
open-cookie-settings = Cookieの設定を開く
open-account-settings = アカウント設定を開く
open-account-home = アカウントを開く
open-addresses = 住所を開く

way-mute-notifications = メールと通知を止める
way-mute-notifications-why = アカウントを残したまま、広告を止めます。注文についてのメールは届くことがあります。
way-mute-notifications-walk =
    メールの設定で、不要なメールのチェックをすべて外します。
    アプリでは設定、通知の順に開き、不要なものをオフにします。
    スマートフォン本体の設定でも、アプリの通知を減らすか止められます。
way-pause-account = アカウントを休止する
way-pause-account-why = 閉鎖せずに休みます。サイトに設定は見つからなかったので、サポートに頼みます。
way-pause-account-walk =
    サポートに連絡し、一時的な無効化を頼み、理由を伝えます。
    再び有効にする方法を尋ね、返事を残します。
    古い「deactivate」（無効化）のページには触れません。「Release my account at the same time」（同時にアカウントを解放する）の欄で、アカウントが完全に終わった例があります。
way-privacy-settings = 共有を減らす
way-privacy-settings-why = 渡されるデータも、人に見えるデータも減ります。AliExpressがすでに持っているものは残ります。
way-privacy-settings-walk =
    プライバシーセンターで、データの共有と「Advertising Preferences」（広告の設定）を探し、不要なものを拒否します。
    アプリでは「Settings」、「Privacy setting」の順に開き、おすすめと広告の個人向け表示をオフにします。
    Cookieの設定で、不要なものを拒否します。このブラウザだけに効きます。
    アカウント設定で、プロフィールの何が人に見えるかを確かめます。
way-close-features = 1つのサービスだけやめる
way-close-features-why = 請求されるものがなくなり、失うものも減ります。メンバーシップも、登録カードも、古い住所もなくなります。
way-close-features-walk =
    メンバーシップとサブスクリプションを解約します。アカウントの中でVIPを探します。
    登録済みのカードと、ほかの支払い方法を削除します。
    未完了の注文に使わない住所を削除します。
    予備のアカウントがあれば、それを閉鎖し、使っているものを残します。
way-other-shops = ほかの店で買う
way-other-shops-why = このアカウントはそのままで、ほかの店で買えます。
shop-amazon = Amazon：ほぼ何でも
shop-ebay = eBay：新品と中古
shop-walmart = Walmart：大手小売
shop-alibaba = Alibaba.com：AliExpressの親会社、企業向け

truths = 閉鎖するとどうなるか（わかっている範囲）
truths-ends = 終わるもの
truth-history = 注文履歴、追跡、領収書、自分が書いたレビューは失われると考えてください。
truth-history-source = 複数の解説記事による。公式の一覧は見つからない
truth-no-undo = 元に戻す方法は知られていません。新しいアカウントは空から始まります。
truth-no-undo-source = 方法は見つからない。24時間以内に閉鎖されたという報告が1件ある
truth-eu = EU、EEA、英国では、アカウントを閉鎖していつでも契約を終わらせられます。その時点で未完了の有効な注文は、事情と原因に応じて「completed or reimbursed」（履行または払い戻し）とされます。
truth-eu-source = AliExpressのEU・EEA・英国向け規約（条項{ $clause }、{ $dated }付）
truth-vip = VIPメンバーシップは365日ごとに更新され、30日の体験は有料の1年に変わります。最初の期間内（長さは国による）に解約すれば料金の全額、その後は一部が戻ります。アカウントの終了によって終わる場合は、何も戻りません。先に解約してください。
truth-vip-source = AliExpressのVIP規約（条項{ $clause }、{ $dated }付）
truths-stays = 残るもの
truth-data = AliExpressは、法的義務と紛争のために一部のデータを保持します。期間は示していません。
truth-data-source = AliExpressのプライバシーポリシー（セクション{ $clause }、{ $dated }付）
truth-debts = 後払いなどの借りは、貸し手の規約に従い、貸し手に対して残ります。アカウントを閉鎖しても、債務はなくなりません。
truth-debts-source = AliExpressのEU・EEA・英国向け規約（条項{ $clause }、{ $dated }付）によれば、貸し手の規約が適用される。債務が残るというのは私たちの解釈
truth-mailbox = このアカウントの受信箱は、しばらく残してください。法的な通知はそこに送られ、24時間後に届いたものとみなされます。
truth-mailbox-source = AliExpressのEU・EEA・英国向け規約（条項{ $clause }、{ $dated }付）
truth-app = 閉鎖のあとも、アプリは数日使えることがあります。自分でログアウトしてください。
truth-app-source = 1人の報告：1週間を超えて使えた
truth-alibaba = Alibaba.comはログインが共通で、閉鎖のページはmyprivacy.alibaba.comに別にあります。取り違えないよう、何か押す前にアドレスを確かめてください。
truth-alibaba-source = どちらのページもアドレスから判断。一方を閉鎖したとき他方がどうなるかは、だれも述べていない
truth-russia = aliexpress.ruとtmall.ruのアカウントは残ります。別の会社のもので、ここでは扱いません。
truth-russia-source = 複数の情報源が一致
truths-unsaid = だれも述べていないこと
truth-conditions = 先に何を片づける必要があるか。ここでは失う可能性があるものを数えています。AliExpressは条件を示していません。
truth-conditions-source = 公式の一覧は見つからない。非公式のページには、未完了の注文と未払いの後払いがあると閉鎖できないとある
truth-time = かかる時間。
truth-time-source = AliExpressはかかる時間を示していない
truth-money = 残高、ボーナス、コイン、クーポン、ギフトカードがどうなるか。先に使うか、移してください。
truth-money-source = 公式の記載は見つからない。残高が払い戻すべきお金かどうかについてもない

want-close = それでも閉鎖したい
decided-close = 閉鎖することに決めました
decided-close-what = まだだれにも何も送っていません。次は、残っているものを片づけ、自分のものを残し、更新されるものを解約します。
