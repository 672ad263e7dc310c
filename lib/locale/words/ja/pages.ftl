### 知っているページの名前。

page-account-home = アカウント
page-account-security = パスワードとメール
page-account-settings = アカウント設定
page-addresses = 住所
page-close-account = アカウントの閉鎖
page-coins = コイン
page-cookie-settings = Cookieの設定
page-coupons = クーポン
page-deactivate-account = アカウントの無効化
page-help-centre = ヘルプセンター
page-mail-settings = メールの設定
page-messages = メッセージ
page-order-detail = 注文の詳細
page-order-list = 注文一覧
page-order-tracking = 追跡
page-password-reset = 新しいパスワード
page-privacy-centre = プライバシーセンター
page-receipt = 領収書
page-refund-case = 案件の詳細
page-refund-list = 返金と紛争
page-review-list = レビュー
page-robot-check = AliExpressの確認
page-sign-in = ログイン
page-wallet = ウォレット
