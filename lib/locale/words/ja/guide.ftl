### ガイドの枠の言葉。

guide-title = Last Orders：ガイド
skip-to-text = 本文へ進む
welcome = 自分のペースでAliExpressをやめる
welcome-what = 残っているものを片づけ、自分のものを手元に残してから、閉鎖します。アカウントのページを1つずつ開いてください。表示された内容がここに記入されます。
welcome-decide = まず閉鎖するかどうかを決める
takes-decide = 閉鎖が自分に合っているかを考えます。
takes-prepare = アカウントのページを見て、残っているものを片づけ、自分のものを保存します。荷物が届くまでの時間がかかります。
takes-gate = まだ残っているものをもう一度見ます。
takes-close = 申請を送るのは自分だけです。
takes-after = 32日の間に、いくつか確かめます。
pin = ボタンを固定するには：アドレスバーの横のパズルのピースを押します。ChromeではLast Ordersの横のピンを、Firefoxでは歯車を押し、「ツールバーにピン留め」を選びます。
printed = Last Orders（印刷日：{ $day }）
guide-parts = ガイドの各部
section-decide = 決める
section-prepare = 準備
section-give-up = 手放すことになるもの
section-gate = 閉鎖の前に
section-close = 閉鎖
section-after = 閉鎖のあと
section-orders = 手元の控え
section-letters = 文面
section-trouble = うまくいかないとき
section-questions = 質問
section-settings = 設定
figure-of = { $done } / { $total }
search-guide = ガイド内を検索
search-found = { $count ->
 [0] 見つかりませんでした
 *[other] { $count }か所見つかりました
}
search-more = ほかに{ $count }か所あります。言葉を足すと絞り込めます。
search-nothing = 「{ $query }」は見つかりませんでした
search-nothing-what = 1つの単語か、同じ意味の別の言葉で試してください。
