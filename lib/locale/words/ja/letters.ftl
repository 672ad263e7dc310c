### 文面の言葉と、文面を作る部分の言葉。英国GDPRを指すとき $act は `uk`。法律は2026年11月現在。

letter-language = 日本語

letter-to-officer = AliExpress データ保護責任者 様
letter-to-support = AliExpress サポート 御中
letter-to-authority = 居住国のデータ保護監督機関 御中
letter-to-ico = 英国情報コミッショナー（ICO）殿
letter-to-attorney-general = 居住州の司法長官 殿
letter-to-secretaria = Secretaría Anticorrupción y Buen Gobierno 御中
letter-to-anpd = ブラジル Agência Nacional de Proteção de Dados（ANPD）御中
letter-to-pipc = 韓国 個人情報保護委員会（PIPC）御中
letter-to-fdpic = スイス連邦データ保護・情報コミッショナー（FDPIC）殿
letter-to-kvkk = トルコ 個人データ保護委員会（KVKK）御中
letter-to-opc = カナダ プライバシーコミッショナー事務局 御中
letter-to-cai = ケベック州 Commission d’accès à l’information 御中
letter-to-ppc = 個人情報保護委員会（PPC）御中
letter-to-oaic = オーストラリア情報コミッショナー事務局（OAIC）御中
letter-to-ppa = イスラエル プライバシー保護庁 御中
letter-to-sdaia = サウジデータ・人工知能庁（SDAIA）御中
letter-company = { $company }
letter-address = { $address }

letter-act = { $act ->
 [uk] 英国GDPR
 *[other] GDPR
}
letter-month-article = { $act ->
 [uk] 第12A条
 *[other] 第12条第3項
}
letter-act-ch = スイス連邦データ保護法（FADP）第25条
letter-act-ch-erasure = スイス連邦データ保護法（FADP）第32条
letter-act-tr = トルコ個人データ保護法（法律第6698号）第11条
letter-act-tr-erasure = トルコ個人データ保護法（法律第6698号）第7条および第11条
letter-act-ca = カナダの個人情報保護及び電子文書法（PIPEDA）別表1第4.9項
letter-act-qc = ケベック州の民間部門における個人情報の保護に関する法律
letter-act-jp = 日本の個人情報の保護に関する法律（個人情報保護法、APPI）
letter-act-au = オーストラリア・プライバシー原則第12（1988年プライバシー法）
letter-act-il = イスラエルのプライバシー保護法第13条
letter-act-sa = サウジアラビアの個人データ保護法（PDPL）第4条
letter-rule-ch = 原則として、同法第25条第7項
letter-rule-tr = 同法第13条
letter-rule-ca = 同法第8条
letter-rule-qc = 同法
letter-rule-br = 第19条第2号
letter-rule-kr = 第35条第3項および施行令第41条
letter-rule-kr-erasure = 施行令（第41条および第43条）
letter-rule-sa = 同法の施行規則
letter-account = アカウントの登録情報：{ $account }。
letter-member-id = アカウントID：{ $memberId }。
letter-id-number = 身分証明書：{ $idNumber }。
letter-postal = 住所：{ $postal }。
letter-name = 氏名：{ $name }。
letter-country = 居住地：{ $country }。
letter-orders = 注文番号の一部：{ $orders }。
letter-to-be-sure = 本メッセージにご返信ください。アカウントの名義人であることの確認には、アカウントのメールアドレスまたは電話番号にコードをお送りください。
letter-proof-mx = 第28条は、本人であることの証明を求めています。本メッセージに証明が添付されていない場合は、必要な担当者だけが閲覧できる送付方法をお知らせください。
letter-time-gdpr = { letter-act }{ letter-month-article }により、回答期限は1か月と定められています。
letter-time-us = 同セクションにより、回答期限は{ $days }日と定められています。
letter-time-days = { $rule }により、回答期限は{ $days }日と定められています。
letter-time-mx = 第31条により、回答期限は20営業日、実施の期限はさらに15営業日と定められています。
letter-asked-access = { $requested }に、貴社に対し、私の個人データの写しを請求しました。
letter-asked-access-once = 私は、貴社に対し、自己の個人データの写しを請求しました。
letter-asked-erasure = { $requested }に、貴社に対し、私の個人データの消去を請求しました。
letter-asked-erasure-once = 私は、貴社に対し、自己の個人データの消去を請求しました。
letter-asked-close = { $requested }に、貴社に対し、アカウントの閉鎖を求める申請を送付しました。
letter-asked-close-once = 私は、貴社に対し、アカウントの閉鎖を求める申請を送付しました。
letter-regards = よろしくお願いいたします。
letter-signed = { $name }
letter-signed-holder = アカウント名義人

letter-close-subject = アカウント閉鎖の申請
letter-close-ask-terms = アカウントの完全な閉鎖を求めます。EU・EEA・英国の消費者によるプラットフォーム取引に関する貴社規約（2026年6月30日付）の第1.6項は、その方法の1つとして、本宛先へのメールを挙げています。
letter-close-ask = アカウントの完全な閉鎖を求めます。
letter-close-tell = あわせて、次の事項をお知らせください：
letter-close-missing = 閉鎖の妨げとなるものがあれば、その内容（該当する注文、返金、紛争、支払いまたはメンバーシップ）
letter-close-date = アカウントが閉鎖され、私のデータが削除される日
letter-close-stop = 閉鎖を中止する方法と、その期限
letter-close-confirm = 閉鎖が完了しましたら、メールでお知らせください。

letter-stop-subject = アカウント閉鎖の中止の請求
letter-stop-ask = この申請を撤回します。アカウントを閉鎖せず、何も削除しないでください。
letter-stop-tell = 次の事項をお知らせください：
letter-stop-in-time = 閉鎖が中止されたかどうか
letter-stop-left = 中止のために、ほかに必要な手続きがあるかどうか
letter-stop-closed = アカウントがすでに閉鎖されている場合は、閉鎖された日と、復元できるもの

letter-deactivation-subject = アカウントの一時的な無効化の請求
letter-deactivation-ask = アカウントの一時的な無効化を求めます。
letter-deactivation-only = アカウントを閉鎖、解放または削除しないでください。それらを行わずに休止できない場合は、何も変更せず、その旨をお知らせください。
letter-deactivation-reason = 理由：{ $reason }
letter-deactivation-tell = 実施の前に、次の事項をお知らせください：
letter-deactivation-how-long = アカウントを無効化しておける期間と、一定期間の後に自動的に閉鎖されるかどうか
letter-deactivation-meanwhile = その間の注文、返金、残高、コイン、クーポン、メンバーシップの取扱い
letter-deactivation-back = 再び有効にする方法

letter-follow-up-subject = アカウント閉鎖の申請に回答がない件
letter-follow-up-silence = その後、閉鎖された旨の連絡を受けていません。
letter-follow-up-tell = 次の事項をお知らせください：
letter-follow-up-arrived = 申請が貴社に届いているかどうか
letter-follow-up-missing = 閉鎖の妨げとなるものがあれば、その内容（該当する注文、返金、紛争、支払いまたはメンバーシップ）
letter-follow-up-when = アカウントが閉鎖され、私のデータが削除される日
letter-follow-up-stop = 閉鎖を中止する方法と、その期限
letter-follow-up-confirm = 閉鎖が完了しましたら、メールでお知らせください。

letter-access-subject = 個人データの写しの請求
letter-access-subject-gdpr = 個人データの請求（{ letter-act }第15条および第20条）
letter-access-ask-gdpr = { letter-act }第15条および第20条に基づき、貴社が保有する私に関するすべての個人データの写しを請求します。
letter-access-ask-us = 米国に居住するすべての者に約束している貴社プライバシーポリシーのセクションKに基づき、貴社が保有する私に関する個人情報の内容の開示と、その写しを請求します。
letter-access-ask-mx = 2025年3月20日のLey Federal de Protección de Datos Personales en Posesión de los Particulares（メキシコ）に定めるアクセス権（ARCO）に基づき、貴社が保有する私に関するすべての個人データの写しを請求します。
letter-access-ask-br = ブラジル一般データ保護法（LGPD、Lei 13.709/2018）第18条および第19条に基づき、貴社が保有する私に関するすべての個人データの写しを、完全な報告書とともに請求します。
letter-access-ask-kr = 韓国の個人情報保護法（PIPA）第35条に基づき、貴社が保有する私に関するすべての個人情報の閲覧と、その写しを請求します。
letter-access-ask-named = { $named }に基づき、貴社が保有する私に関するすべての個人データの写しを請求します。
letter-access-ask-plain = 貴社のプライバシーポリシーまたは居住地の法律が私に権利を認める範囲で、貴社が保有する私に関するすべての個人データの写しを請求します。
letter-access-include = 写しには、次のものを含めてください：
letter-access-orders = 注文、支払い、返金および紛争
letter-access-messages = 販売者およびサポートとのメッセージ、ならびにレビュー
letter-access-devices = 住所、端末、ログイン、検索および閲覧したページ
letter-access-profile = 私について推測した内容と、それがだれのためのものか
letter-access-tell = あわせて、次の事項をお知らせください：
letter-access-purposes = データの種類ごとの利用目的
letter-access-recipients = データの提供を受けた者の名称
letter-access-how-long = データの保存期間
letter-access-sources = 私以外から取得した場合の取得元
letter-access-transfers = データの移転先の国と、そこでの保護措置
letter-access-consent = 私が同意した内容
letter-access-form = 一般的で機械可読な形式で、ファイルが開けることを確認したうえで送付してください。

letter-erasure-subject = 個人データの消去の請求
letter-erasure-subject-gdpr = 個人データの消去の請求（{ letter-act }第17条）
letter-erasure-ask-gdpr = { letter-act }第17条に基づき、貴社が保有する私に関するすべての個人データの消去を請求します。
letter-erasure-ask-us = 米国に居住するすべての者に約束している貴社プライバシーポリシーのセクションKに基づき、貴社が保有する私に関するすべての個人情報の削除を請求します。
letter-erasure-ask-mx = 2025年3月20日のLey Federal de Protección de Datos Personales en Posesión de los Particulares（メキシコ）に定める取消権（ARCO）に基づき、貴社が保有する私に関するすべての個人データの取消しを請求します。
letter-erasure-ask-br = ブラジル一般データ保護法（LGPD、Lei 13.709/2018）第18条に基づき、貴社が保有する私に関するすべての個人データの消去を請求します。
letter-erasure-ask-kr = 韓国の個人情報保護法（PIPA）第35条に基づき、貴社が保有する私に関するすべての個人情報の閲覧と、その写しを請求します。写しを受領した後は、第36条に基づき、そのすべての消去を請求します。
letter-erasure-ask-named = { $named }に基づき、貴社が保有する私に関するすべての個人データの消去を請求します。
letter-erasure-ask-plain = 貴社のプライバシーポリシーまたは居住地の法律が私に権利を認める範囲で、貴社が保有する私に関するすべての個人データの消去を請求します。
letter-erasure-account = アカウントの閉鎖もあわせて求めます。
letter-erasure-grounds = 私が与えたすべての同意を撤回し（第7条第3項）、ダイレクトマーケティングおよびそのためのプロファイリングに異議を述べます（第21条第2項）。アカウントの閉鎖により、データは収集された目的に必要ではなくなります。
letter-erasure-others-gdpr = 第19条の定めるとおり、データを提供したすべての者に通知してください。
letter-erasure-others = データを提供したすべての者に知らせてください。
letter-erasure-confirm = 完了しましたら、メールでお知らせください。
letter-erasure-rest = 保持するものがある場合は、次の事項をお知らせください：
letter-erasure-what = その内容
letter-erasure-why = 保持を義務づける法律
letter-erasure-until = 保持する期限

letter-identity-subject = 請求に関する本人確認
letter-identity-demanded = 本人確認のため、貴社から次のものを求められました：{ $demanded }
letter-identity-demanded-more = 本人確認のため、貴社がすでに保有するもの以外の情報を、貴社から求められました。
letter-identity-limit-gdpr = { letter-act }第12条第6項により、貴社が追加の情報を求めることができるのは、私の身元に合理的な疑いがある場合に限られ、第5条第1項(c)により、必要な範囲に限られます。そのような疑いがある場合は、その内容をお示しください。
letter-identity-limit-br = LGPD第6条は、収集を必要な範囲に限っています。私の身元に疑いがある場合は、その内容をお示しください。
letter-identity-limit-plain = 私を特定するのに必要な範囲を超える情報を求めないでください。私の身元に疑いがある場合は、その内容をお示しください。
letter-identity-enough = アカウントのメールアドレスまたは電話番号に送付されたコードにより、私がアカウントの名義人であることは示されます。
letter-identity-no-copy = 身分証明書の写しは、貴社が保有していないデータを貴社に与えることになり、上記の確認に何も加えません。
letter-identity-go-on-gdpr = 合理的な疑いが示されない限り、{ letter-month-article }の1か月は、私の請求の日から数えます。
letter-identity-go-on = これに基づき、私の請求の手続きを進めてください。

letter-appeal-subject = 請求の拒否に対する不服申立て
letter-appeal-refused = 貴社は、この請求の全部または一部を拒否しました。
letter-appeal-ask = 貴社プライバシーポリシーのセクションKに従い、その決定に対して不服を申し立てます。
letter-appeal-tell = 次の事項を書面でお知らせください：
letter-appeal-outcome = この不服申立てに対する決定
letter-appeal-why = なお拒否するものについて、その理由と根拠となる規定
letter-appeal-attorney = 居住州の司法長官に苦情を申し立てる方法

letter-company-complaint-subject = 2018年データ保護法第164A条に基づく苦情
letter-company-complaint-ask = 私の個人データに関する請求の取扱いについて、2018年データ保護法（Data Protection Act 2018）第164A条に基づき苦情を申し立てます。
letter-company-complaint-duty = 30日以内に受領を通知し、調査のうえ、不当な遅滞なく結果をお知らせください。
letter-company-complaint-next = その後も私の請求に応じていただけない場合、私はICOに申し立てることができます。

letter-complaint-subject-access = AliExpressに関する苦情：個人データの請求
letter-complaint-subject-erasure = AliExpressに関する苦情：個人データの消去の請求
letter-complaint-about = AliExpressにおける私のデータについて責任を負う{ $company }に関し、苦情を申し立てます。
letter-complaint-about-aliexpress = AliExpressにおける私のデータについて責任を負う会社に関し、苦情を申し立てます。
letter-complaint-account = 同社における私のアカウントの登録情報：{ $account }。
letter-complaint-asked-access = { $requested }に、{ $officer }宛ての文書で、私の個人データの写しを請求しました。
letter-complaint-asked-access-gdpr = { $requested }に、{ $officer }宛ての文書で、私の個人データの写しを請求しました（{ letter-act }第15条および第20条）。
letter-complaint-asked-access-us = { $requested }に、{ $officer }宛ての文書で、同社のプライバシーポリシーのセクションKが米国に居住するすべての者に約束するとおり、私の個人情報の写しを請求しました。
letter-complaint-asked-erasure = { $requested }に、{ $officer }宛ての文書で、私の個人データの消去を請求しました。
letter-complaint-asked-erasure-gdpr = { $requested }に、{ $officer }宛ての文書で、私の個人データの消去を請求しました（{ letter-act }第17条）。
letter-complaint-asked-erasure-us = { $requested }に、{ $officer }宛ての文書で、同社のプライバシーポリシーのセクションKが米国に居住するすべての者に約束するとおり、私の個人情報の削除を請求しました。
letter-complaint-due = 回答期限は{ $due }でした。
letter-complaint-none = 回答を受けていません。
letter-complaint-refused = 請求は拒否されました。
letter-complaint-incomplete = 回答は不完全です。
letter-complaint-complained = { $complained }に、この件について同社に直接苦情を申し立てました。
letter-complaint-appealed = { $complained }に、同社に直接不服を申し立てました。
letter-complaint-ask-gdpr = GDPR第77条に基づき、本件を調査し、私の請求が満たされるよう措置をとることを求めます。
letter-complaint-ask = 本件を調査し、私の請求が満たされるよう措置をとることを求めます。
letter-complaint-copies = 私が送付したもの、および受領したものの写しを提出できます。

letters-lead = 書いて送らなければ片づかないことのための、短い文面です。わかることを入力すると、文面が埋まります。ここからは何も送りません。コピーするか、メールソフトで開きます。
letters-close = アカウントを閉鎖する
letters-close-what = ログインせずに、メールで
letters-close-note = EU、EEA、英国では、AliExpressの2026年6月30日付の規約（1.6項）が、このメールを閉鎖の3つの方法の1つとして挙げています。ほかの地域では、これを挙げるAliExpressの記載は見つかりませんでしたが、試せます。アカウントは完全に終わります。「準備」のすべてが片づいてから送ってください。
letters-stop = 閉鎖の申請を中止する
letters-stop-what = 気が変わったとき
letters-stop-note = 急いでください。閉鎖を元に戻す方法は見つからず、24時間以内に閉鎖された人が1人います。ヘルプセンターのライブチャットにも書いてください。
letters-deactivation = アカウントを休止する
letters-deactivation-what = 一時的な無効化をサポートに頼む
letters-deactivation-note = ヘルプセンターのライブチャットか問い合わせフォームに貼り付けます。AliExpressの古いページでも無効化できますが、アカウントが解放され、完全に終わることもあります。
letters-follow-up = 閉鎖について尋ねる
letters-follow-up-what = 閉鎖の申請に返事がないとき
letters-follow-up-note = かかる時間をAliExpressは示していないため、文面に期限は入れていません。ヘルプセンターはサポートに、メールはデータ保護責任者に届きます。
letters-access = データを請求する
letters-access-what = 自分について保管されているすべての写し
letters-access-note = アカウントがある間は、プライバシーセンターでも写しを請求できます。届いたものは保存して、すぐに開いてください。2025年7月に、ある団体が、一度しか開けなかったファイルを報告しました。
letters-erasure = データを消去してもらう
letters-erasure-what = 自分について保管されているすべてと、アカウント
letters-erasure-note = アカウントが完全に終わる可能性があります。「準備」のすべてが片づいてから送ってください。一部のデータは残ることがあります。AliExpressの2026年7月のプライバシーポリシーは、法的義務と紛争を挙げ、終わりの日を示していません。
letters-identity = 身分証の要求に答える
letters-identity-what = 必要以上の証明を求められたと思うとき
letters-identity-note = 疑いが合理的であれば、AliExpressが求めることを法律が認めている場合があります。それでも写しを送る場合は、見せる必要のない部分を隠してください。
letters-appeal = 拒否に不服を申し立てる（米国）
letters-appeal-what = データに関する請求をAliExpressが拒否したとき
letters-appeal-note = AliExpressのプライバシーポリシーのセクションKでは、米国に住むすべての人が不服を申し立てられます。このメールか、「Privacy Center」（プライバシーセンター）の「Other questions」から行います。
letters-company-complaint = AliExpressに苦情を申し立てる（英国）
letters-company-complaint-what = ICOの前の段階
letters-company-complaint-note = 2026年6月19日以降、会社は個人データに関する苦情の受領を30日以内に通知し、不当な遅滞なく回答する義務があります（2018年データ保護法第164A条）。ICOは、ほとんどの人に、先に会社へ申し立てていることを求めます。
letters-complaint = 監督機関に苦情を申し立てる
letters-complaint-what = 期限を過ぎたとき、または拒否されたとき
letters-complaint-note = 多くの監督機関には専用の書式があります。この文面をそこに貼り付けてください。

letters-form = わかること
letters-letter = 文面
letters-language = 文面の言語
letters-language-why = AliExpressにはできれば英語で、監督機関にはその国の言語で書きます。
letters-language-law = 居住地の法律により、この請求はトルコ語で行う必要があります。ほかの言語は、内容を読むためだけのものです。
letters-own = この文面の内容（ご使用の言語で）
letters-optional = 任意
letters-choose = 選択
letters-field-account = アカウントのメールアドレスか電話番号
letters-field-account-why = これでアカウントが特定されます。
letters-field-name = 氏名
letters-field-name-why = アカウントに登録したとおりに。
letters-field-region = 住んでいる地域
letters-field-region-why = 文面に挙げる法律と宛先が決まります。「CIS」は、ロシア、アゼルバイジャン、アルメニア、ベラルーシ、ジョージア、カザフスタン、キルギス、モルドバ、タジキスタン、トルクメニスタン、ウズベキスタンです。
letters-field-country = 国、または米国の州
letters-field-country-why = 文面に入ります。
letters-field-orders = 注文番号のいくつか
letters-field-orders-why = 自分の注文を探す手がかりになります。数件で足ります。
letters-field-memberId = アカウントID
letters-field-memberId-why = AliExpressのポリシーは、メキシコの人にこれか、登録したメールアドレスか電話番号を求めています。
letters-field-idNumber = 身分証明書の番号
letters-field-idNumber-why = トルコでは請求に必要です。T.C.身分番号、または国籍と旅券番号です。ないと、請求が退けられることがあります。ここには保存しません。
letters-field-postal = 住所
letters-field-postal-why = トルコでは請求に必要です。
letters-field-reason = 休止したい理由
letters-field-reason-why = サポートに聞かれることがあります。1行で足ります。
letters-field-about = 請求した内容
letters-field-about-why = 文面はその請求についてのものになります。
letters-field-requestedOn = 申請や請求の日
letters-field-requestedOn-why = 送信済みメールか、閉鎖の記録でわかります。
letters-field-firstOn = { $region ->
 [us] 不服を申し立てた日
 *[other] AliExpressに苦情を申し立てた日
}
letters-field-firstOn-why = 監督機関は、先にAliExpressに伝えたかどうかを知りたがります。
letters-field-demanded = 求められたもの
letters-field-demanded-why = 「旅券の写真」のように、短く。
letters-field-answer = 返事の内容
letters-field-answer-why = 苦情の文面に入ります。
letters-region-eu-eea = 欧州連合（EU）またはEEA
letters-region-uk = 英国
letters-region-ch = スイス
letters-region-tr = トルコ
letters-region-us = 米国
letters-region-ca = カナダ（ケベック州以外）
letters-region-qc = ケベック州
letters-region-mx = メキシコ
letters-region-br = ブラジル
letters-region-cl = チリ
letters-region-kr = 韓国
letters-region-jp = 日本
letters-region-au = オーストラリア
letters-region-il = イスラエル
letters-region-sa = サウジアラビア
letters-region-cis = ロシアまたはほかのCIS諸国
letters-region-other = そのほか
letters-about-access = データの写し
letters-about-erasure = データの消去
letters-answer-none = 返事なし
letters-answer-refused = 拒否
letters-answer-incomplete = 一部だけ

letters-keep = 入力内容をこのブラウザに保存する
letters-kept = チェックを外すまで、このブラウザに保存します。
letters-kept-not = このページを閉じるまでの間だけ残ります。

letters-to = 宛先
letters-subject = 件名
letters-to-help-centre = AliExpressヘルプセンター
letters-authority = { $region ->
 [eu-eea] 居住国のデータ保護監督機関
 [uk] ICO
 [ch] FDPIC
 [tr] 個人データ保護委員会（KVKK）
 [us] 居住州の司法長官
 [ca] カナダのプライバシーコミッショナー
 [qc] Commission d’accès à l’information
 [mx] Secretaría Anticorrupción y Buen Gobierno（2025年3月にINAIの業務を引き継ぎ）
 [br] Agência Nacional de Proteção de Dados（ANPD）
 [kr] PIPC
 [jp] 個人情報保護委員会（PPC）
 [au] OAIC
 [il] プライバシー保護庁
 [sa] SDAIA
 *[other] 居住国のデータ保護監督機関（ある場合）
}
letters-authority-open = { $region ->
 [uk] 苦情のページを開く
 *[other] 公式の一覧で探す
}
letters-wait-answer = 請求への回答期限は{ $until }です。この文面は、その翌日から送れます。
letters-wait-company = AliExpressが苦情の受領を通知する期限は{ $until }です。この文面は、その翌日から送れます。
letters-first-company-complaint = ICOは、ほとんどの人に、先にAliExpressへ苦情を申し立てていることを求めます。文面「AliExpressに苦情を申し立てる」を使ってください。
letters-first-appeal = AliExpressが請求を拒否した場合、先にAliExpressに不服を申し立てられます。文面「拒否に不服を申し立てる」を使ってください。
letters-first-asked = 請求と返事を残しておいてください。先に会社に求めたことを、監督機関が確かめる場合があります。
letters-limit-request = 苦情の受付は、回答から{ $answer }日以内、かつ請求から最長{ $most }日以内です：{ $until }まで。
letters-limit-known = 苦情の受付は、出来事から、またはそれを知ってから{ $known }日以内です。
letters-time = 今日送ると、回答期限は{ $due }です（{ $rule }）。
letters-time-more = その間にAliExpressが理由を示した場合、期限は{ $last }です（{ $rule }）。
letters-time-mx = 今日送ると、決定の期限は{ $due }（{ $rule }）、実施の期限は{ $last }です。
letters-time-company = 今日送ると、受領の通知の期限は{ $due }です（{ $rule }）。
letters-time-none = 居住地でのこの請求について確認できた期限がないため、日数は数えません。
letters-time-no-number = 居住地の法律はこの請求の日数を定めていないため、日数は数えません。
letters-rule-months = { $count }か月
letters-rule-days = { $count }日
letters-rule-working-days = { $count }営業日
letters-rule-moved = { $rule }、{ $day }から繰り延べ
letters-law-eu-eea = 1か月は、GDPR第12条第3項によります。規則1182/71により、送った日は数えず、最終日が週末か祝日のときは次の平日に移ります。居住国のほかの祝日により、さらに後になることがあります。
letters-law-uk = 1か月は、2026年2月に施行された英国GDPR第12A条によります。AliExpressが必要なものをこちらから受け取るまでの間、開始が遅れるか、一時止まることがあります。最終日が週末か祝日のときは、次の平日に移ります。
letters-law-ch = 30日は、FADP第25条第7項によります。原則の日数で、写しについてのものです。消去については確認できた日数がありません。
letters-law-tr = 30日は、法律第6698号第13条によります。請求はトルコ語で行う必要があるため、この文面はトルコ語です。丁寧に書きましたが、トルコ語を母語とする人にはまだ読まれていません。
letters-law-us = 45日と、通知があればさらに45日は、AliExpressの2026年7月30日付プライバシーポリシーのセクションKによります。そうした法律のない州も含め、米国に住むすべての人に約束しています。19州には法律があります。
letters-law-ca = 30日と、通知があればさらに30日は、PIPEDA第8条により、写しについてのものです。消去については確認できた日数がありません。
letters-law-qc = 30日は、ケベック州の民間部門における個人情報の保護に関する法律により、写しについてのものです。消去については確認できた日数がありません。
letters-law-mx = 20営業日と15営業日は、第31条によります。正当な理由があれば長くなることがあり、祝日はここでは考慮していません。AliExpressのポリシーは、メキシコからの請求を登録済みのメールアドレスからのみ受け付けます。法律は本人の証明を求めています（第28条）。メールに添付し、見せる必要のない部分は隠してください。
letters-law-br = 15日は、LGPD第19条第2号により、データの完全な報告書についてのものです。消去については日数を定めていません。
letters-law-cl = 法律第21.719号は、自らの規定では2026年12月1日から、30日と、さらに30日を定めています。延期する法案があり、この法律の施行開始は確認できていません。そのため、文面では法律を挙げていません。
letters-law-kr = 10日は、PIPA施行令第41条および第43条によります。閲覧は、理由を示して延期されることがあります。消去の権利があるのは閲覧した人だけなので、消去の文面では両方を求めます。AliExpressの韓国での代理人は、AliExpress Korea Co., Ltd.です。
letters-law-jp = 法律は、遅滞なく写しを渡すことを求めています。消去がどこまで及ぶかは確認できていません。
letters-law-au = 法律は、合理的な期間内に写しを渡すことを求めています。消去がどこまで及ぶかは確認できていません。
letters-law-il = データを閲覧する権利は、第13条によります。その日数と、消去がどこまで及ぶかは確認できていません。
letters-law-sa = 30日と、通知があればさらに30日は、個人データ保護法の施行規則によります。
letters-law-cis = これらの国の法律を確認できていないため、文面では法律を挙げていません。
letters-law-other = 居住地の法律を確認できていないため、文面では法律を挙げていません。
letters-from-account = アカウントのメールアドレスから送ってください。本人からのものだとAliExpressにわかります。
letters-cis-address = これらの国ではaliexpress.ruのプライバシーポリシーが適用されるため、この宛先は違うかもしれません。そのポリシーにある宛先を探し、そちらにも書いてください。
letters-copy = 文面をコピー
letters-copied = コピーしました。
letters-not-copied = ブラウザがコピーを許可しませんでした。上の文面を選択し、手動でコピーしてください。
letters-download = テキストとして保存
letters-mail = メールソフトで開く
letters-mail-long = コピーしてメールソフトで開く
letters-mail-long-why = この文面は、一部のソフトではメールのリンクに長すぎます。ボタンを押すと文面をコピーし、宛先と件名だけのメールを開きます。文面はそこに貼り付けてください。
letters-help-centre = ヘルプセンターを開く
letters-sent = 送った
letters-sent-before = この文面は{ $date }に送ったと記録されています。もう一度送ったのでなければ、その日付と回答期限はそのまま残ります。
letters-sent-keep = その日付を残す
letters-sent-anew = 今日もう一度送った
letters-missing = まだ必要なもの：{ $fields }。
letters-named = 「{ $name }」
letters-draft = わかりやすい言葉の下書きで、法的助言ではありません。法律と宛先は2026年11月現在です。

letters-state-sent = { $date }に送ったと記録しました。
letters-state-due = 回答期限：{ $due }。
letters-state-due-rule = 回答期限：{ $due }（{ $rule }）。
letters-state-copy = 写しが届いたと記録しました（{ $date }）。
letters-state-erased = 消去が確認されたと記録しました（{ $date }）。
letters-state-overdue = <b>{ $days }日超過。</b>
letters-state-confirmed = 求めたとおりの回答だったと記録しました。
letters-state-refused = 拒否されたと記録しました。
letters-state-no-answer = 返事がなかったと記録しました。

letters-say-copy = 写しが届いた
letters-say-erased = 消去が確認された
letters-record = 文面
source-law = 法律そのもの
source-law-lists = 監督機関と法律事務所
source-mails = 実際に見たメール
go-letter-appeal = AliExpressに不服を申し立てる
go-letter-company-complaint = AliExpressに苦情を申し立てる
go-letter-stop = 申請を中止する
