### 出典の行の言葉：だれの、どの条項、いつの言葉か、最後に調べたのはいつか。

source-eu-terms = AliExpressのEU・EEA・英国向け規約
source-vip-agreement = AliExpressのVIP規約
source-sale-conditions = AliExpressの一般販売条件（General Conditions of Sale）
source-privacy-policy = AliExpressのプライバシーポリシー
source-site = サイト自体（アドレスから判断）
source-guides = 複数の解説記事
source-one-guide = 解説記事1件
source-one-report = 1人の報告
source-unofficial = 非公式のページ
source-nothing-found = 公式の記載は見つからない
source-complaint = 監督機関への苦情
source-list-readers = 一覧を読むプログラムを使う人々
source-public-tool = 公開ツール
source-customs = EUの関税規則
source-order-page = ある注文のページ（ブラジル）
facts-clause = { $source }（{ $clause }）
facts-dated = { $source }、{ $date }
facts-and = { $one }／{ $other }
facts-confirmed = { $sources } · { $month }確認
