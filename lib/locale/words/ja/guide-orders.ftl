### ガイドの「手元の控え」の言葉：何を残すか、出し入れするファイル。

archive-kept = このパソコンに注文{ $orders }件を保存しています。
archive-oldest = 最も古いものは{ $day }です。
archive-complete = { $incomplete ->
 [0] { $complete ->
  [1] 不足はありません。
  *[other] どれも不足はありません。
 }
 [1] { $complete ->
  [0] 不足があります。
  *[other] 不足なし{ $complete }件、不足あり{ $incomplete }件。
 }
 *[other] { $complete ->
  [0] すべてに不足があります。
  *[other] 不足なし{ $complete }件、不足あり{ $incomplete }件。
 }
}
archive-all = AliExpressの表示の範囲では、これがすべての注文です。
archive-no-guess = 足りないものを推測で埋めることはしません。
archive-broken = ほかに{ $count }件の記録を読み取れません。そのまま残り、どのファイルにも入りません。
archive-none = まだ何も保存していません
archive-none-what = 注文履歴はアカウントとともに失われます。これを押すと、AliExpressが表示した注文が1件ずつこのパソコンに保存されます。商品、価格、日付、リンク、レビューです。住所、電話番号、メールアドレスは保存しません。
archive-waiting = 保存はオンですが、注文はまだありません
archive-waiting-what = AliExpressで注文を開いてください。ページには最初に10件が出ます。そこで、古い注文の読み込みをLast Ordersに任せることもできます。
archive-keep = このパソコンに控えを残す
archive-keep-no-more = 保存をやめる
archive-keeps = 保存はオンです。AliExpressが表示した注文を、1件ずつここに保存します。
archive-keeps-not = 保存はオフです。ここにあるものは残ります。
archive-reading = 手元の控えを読み取り中
archive-unread = 今は手元の控えを読み取れませんでした

archive-save = すべてを1つのファイルに保存
archive-add-copy = 公式の写しを追加
archive-load = 保存したファイルを読み込む
archive-others = ほかのファイル
archive-others-what = 1つのファイルはzipです。これらすべてと、レビュー、閉鎖の記録、そろっているものと足りないものの一覧が入ります。どのファイルも、このパソコンで作ります。
archive-make-xlsx = 表計算ファイル（.xlsx）
archive-csv-separator = 列の区切り
archive-csv-comma = コンマ
archive-csv-semicolon = セミコロン
archive-csv-tab = タブ
archive-csv-decimal = 小数点の記号
archive-csv-what = 表はCSVファイルです。表計算ソフトに合うものをここで選びます。.xlsxファイルに設定は要りません。
archive-make-receipts = 印刷用の明細
archive-make-orders-csv = 注文の表
archive-make-items-csv = 商品の表
archive-make-json = JSONファイル
archive-copy-how = AliExpressの写しを受け取る方法
archive-copy-walk = AliExpressのプライバシーセンターを開き、データの写しを請求します。そのページのどこにあるかは、ここではわかりません。
    返事をプライバシーセンターとメールで探します。EUの法律では、期限は1か月です。
    ファイルを保存して、すぐに開きます。2025年7月の苦情に、一度しか開けなかった例があります。
    ここで追加するか、このページにドロップします。内容を確認し、保存済みのものと照合します。
archive-copy-letter = 返事がないときの文面

archive-doing-make = ファイルを作成中
archive-doing-read-pack = ファイルを読み取り中
archive-doing-read-copy = ファイルを確認中
archive-stop = 停止
archive-stopped = 停止しました。何も変更していません。
archive-done-make = ファイルをブラウザに渡しました。ダウンロードに入ります。念のため一度開いてください。
archive-done-read-pack = ファイルを読み取りました。内容は下にあります。
archive-done-read-copy = ファイルを確認しました。内容は下にあります。
archive-done-drop = この注文は、このパソコンからなくなりました。
archive-done-drop-all = このパソコンに注文はなくなりました。
archive-failed-make = ファイルを作成できませんでした
archive-failed-read-pack = このファイルは読み込みませんでした
archive-failed-read-copy = このファイルは追加しませんでした
archive-failed-keep = 保存の設定は変わっていません
archive-unharmed = 保存済みのものは何も変わっていません。
archive-totals-others = ほかに{ $count }種類の通貨

archive-search = 商品名、ストア、番号
archive-by-year = 年
archive-by-store = ストア
archive-by-group = 状態
archive-every-year = すべての年
archive-every-store = すべてのストア
archive-every-group = すべての状態
archive-incomplete = 不足あり
archive-shown = { $total }件中{ $shown }件を表示、新しい順
archive-found = 該当{ $found }件中{ $shown }件を表示、保存は全{ $total }件
archive-none-found = { $total ->
 [1] 保存済みの注文は該当しません
 *[other] 保存済みの注文{ $total }件に、該当するものはありません
}
archive-clear = すべての表示に戻す
archive-show-all = すべて表示
archive-drop-all = 手元の控えを削除
archive-drop-all-ask = このパソコンから注文{ $count }件を削除しますか？
archive-drop-all-what = 元に戻せません。アカウントの閉鎖後は、AliExpressも表示しなくなります。
archive-drop-none = 残す

order-no-date = 日付は未確認
order-no-titles = { $count ->
 [0] 商品は未確認
 *[other] 商品{ $count }点、商品名は未確認
}
order-items = 、商品{ $count }点
order-no-store = ストアは未確認
order-complete-it = 一度ページを開くと補えます
order-no-total = 未確認
order-which-currency = 通貨は不明
order-which-amount = 金額は不明
order-group-unpaid = 未払い
order-group-toShip = 未発送
order-group-shipped = 配送中
order-group-case = 案件が進行中
order-group-finished = 完了
order-group-none = 状態は未確認
order-seen = AliExpressでの最終確認
order-no-title = 商品名は未確認
order-times = × { $quantity }
order-no-price = 価格は未確認
order-complete-how = 保存がオンの間にAliExpressでその注文のページを開くと、表示されたものが加わります。
order-conflicts = { $count }か所が、別のページでは違う表示でした。どこかは印刷用の明細に書かれています。
order-drop = このパソコンから削除

official-opened = { $rows ->
 [0] ファイルは開けましたが、行がありません
 *[other] ファイルを開けました：{ $rows }行
}
official-in-it = 公式の写しにある注文
official-kept = ここに保存済みの注文
official-both = 両方にあるもの
official-only-there = 公式の写しだけにあるもの
official-only-kept = ここだけに保存されたもの
official-newer = ここだけに保存され、公式の写しより新しいもの
official-unsure = 公式の写しで番号が丸められたもの
official-no-number = { $rows }行に注文番号がなく、何とも照合できませんでした。
official-in-pack = 1つのファイルにそのまま入ります。ここには保存しないので、このページを閉じる前にそのファイルを保存してください。
official-show = 写しだけにある注文{ $count }件を見る
official-show-what = 保存がオンの間にAliExpressで開くと、ここにも保存されます。
official-show-unsure = 丸められた番号{ $count }件を見る
official-show-unsure-what = このファイルでは、表計算ソフトが長い番号を丸めたため、末尾の桁が失われています。AliExpressから届いたままのファイルには残っています。まだあれば、そちらを追加してください。
official-may-be = { $number }：注文{ $orders }の可能性があります
official-unknown-number = { $number }：どの注文か判別できません

import-done = { $orders ->
 [0] ファイルに注文がありません
 [1] { $news ->
  [0] ファイルに注文1件、新しいものはありません
  *[other] ファイルに注文1件、新しいものでした
 }
 *[other] { $news ->
  [0] ファイルに注文{ $orders }件、新しいものはありません
  *[other] ファイルに注文{ $orders }件、新規または補われたもの：{ $news }件
 }
}
import-verified = 中のファイルはどれも、作成時から変わっていません。以前にここに保存したものは残っており、新しいものを加えました。
import-unverified = 作成後に変更されたかどうか、完全には確認できませんでした。以前にここに保存したものは残っており、新しいものを加えました。
import-problems = 本来と異なる点が{ $count }件あります
problem-no-manifest = 内容の一覧（manifest.json）がないか、読み取れません。
problem-changed = { $file }は、ファイルの作成後に変わっています。
problem-lost = { $file }がありません。
problem-unlisted = { $file }は中にありますが、一覧にありません。読み取りませんでした。
problem-bad-order = 一覧の{ $number }番の注文は、このままでは保存できないため、除きました。
problem-twice = 注文{ $id }が複数あります。すべてを1つにまとめました。
problem-bad-copy = 中の公式の写しは除きました。
problem-count = 一覧では注文{ $said }件ですが、実際は{ $there }件です。

fault-bad-request = Last Ordersが自分の知らない処理を求めました。こちらの誤りです。
fault-unexpected = 原因はLast Ordersにもわかりません。こちらの誤りです。
fault-empty = ファイルが空です。
fault-too-large = ファイルか展開後の内容が、この種のファイルではありえない大きさです。
fault-too-many-files = 中のファイルの数が、Last Ordersのファイルではありえない多さです。
fault-bad-path = 中の名前がファイルの外を指しています。展開しませんでした。
fault-broken-zip = ファイルが途中で切れているか、壊れています。もう一度ダウンロードするかコピーしてください。
fault-not-ours = Last Ordersが作ったファイルではありません。
fault-broken-json = 中の注文を読み取れません。ファイルが壊れています。
fault-older-version = 古い版のLast Ordersが作ったもので、今は読み取らない形式です。
fault-newer-version = 新しい版のLast Ordersが作ったものです。こちらを更新してから、もう一度読み込んでください。
fault-not-xlsx = Excelブック（.xlsx）ではありません。AliExpressの写しは.xlsxです。
fault-old-xls = 古い形式のExcelブック（.xls）です。表計算ソフトで.xlsxとして保存し、それを追加してください。
fault-encrypted = ブックがパスワードで保護されています。パスワードなしで保存し、それを追加してください。
fault-macros = ブックにマクロ（小さなプログラム）が入っています。AliExpressの写しにはないため、読み取りませんでした。
fault-broken-workbook = ブックが壊れています。AliExpressからもう一度ダウンロードしてください。
fault-foreign-workbook = AliExpressの写しにある「Order Information」シートが、このブックにはありません。
fault-no-order-numbers = ブックに注文番号の列がありません。
fault-file = ブラウザがファイルを読み取れませんでした。移動されたか、フォルダーかもしれません。
fault-quota = このブラウザにLast Ordersの空き容量がありません。割り当ては約10 MBです。すべてを1つのファイルに保存してから、不要なものをここで削除してください。
fault-write = ブラウザが保存できませんでした。
fault-read = 保存データを読み込めませんでした。もう一度試してください。
fault-newer = ここの保存データは新しい版のLast Ordersが保存したものです。こちらを更新してから、もう一度試してください。
