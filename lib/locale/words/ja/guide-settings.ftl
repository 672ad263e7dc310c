### ガイドの設定の言葉：何を表示し、保存し、共有するか、痕跡を残さない方法。

settings-lead = Last Ordersが何を表示し、保存し、共有するか。どの選択も、このブラウザだけに効きます。
switch-off = オフにする

settings-language = 言語
language-of-browser = ブラウザと同じ：{ $name }

settings-hints = ヒント
hints-show = AliExpressのページにヒントを表示
hints-show-why = アカウントのページの隅に出る小さなパネルです。なくてもページは読み取り、このガイドも記入されます。
hints-hidden = 非表示のページ：
hints-show-again = 再び表示

settings-words = 意味を答えた言葉
explained-what = Last Ordersが知らなかったAliExpressの言葉です。ページの表示で違うとわかるまで、答えた意味で数えます。
explained-as = { $means ->
 [open] まだ進行中
 *[finished] 終了
}（「{ $place }」のページ）
toast-word = 取り消しました。その言葉に基づく内容は未確認として数えます。

settings-copies = 控えとリマインダー
copies-orders = 見た注文の控えを残す
copies-orders-why = { $orders ->
 [0] まだ保存はありません。
 *[other] 注文{ $orders }件を保存済みです。オフにしても残ります。
}
copies-reminders = リマインダー
copies-reminders-on = 閉鎖のあとの日々を、このブラウザで知らせます
copies-reminders-off = このブラウザでは知らせません
copies-reminders-why = 日数のある「閉鎖のあと」でオンにします。

settings-sync = 別のパソコン（ブラウザ経由）
sync-turn = チェックを同期する
sync-turn-why = チェックだけです。何をいつ済みや見送りにしたかを、このブラウザの提供元がほかのパソコンへ運びます。そちらでもブラウザにログインし、同期とこの設定をオンにしている場合に限ります。変更が2つあれば、新しいほうが残ります。
sync-turn-why-firefox = チェックだけです。何をいつ済みや見送りにしたかを、Mozillaがほかのパソコンへ運びます。そちらでもFirefoxにログインし、同期にアドオンを含め、この設定をオンにしている場合に限ります。変更が2つあれば、新しいほうが残ります。
sync-android = Android版Firefoxは、アドオンが保存したものをほかの端末へ運びません。進み具合のファイルなら移せます。ここで保存し、移す先の端末で開きます。
sync-never = まだ照合していません
sync-at = ブラウザの同期にチェック{ $count }件。照合：<time>{ $ago }</time>。いつ送るかはブラウザが決め、知らせません。
sync-failed-quota = ブラウザの同期に空き容量がありません。ここのチェックは保存されています。次の変更のときに再び試します。
sync-failed-write = ブラウザの同期が直前の変更を受け付けませんでした。ここのチェックは保存されています。次の変更のときに再び試します。
sync-left = ブラウザの同期にまだチェック{ $count }件があります
sync-left-why = 削除しても、このパソコンからは何もなくなりません。チェックを同期しているほかのパソコンでは、チェックは残り、同期が止まります。
sync-empty = 削除

settings-file = 別のパソコン（ファイル経由）
file-what = チェック、ページから読み取った内容、意味を答えた言葉、決めたこと、メモ付きの閉鎖の記録、送ったものが入ります。手元の控えには別のファイルがあります。
file-save = 進み具合を保存
file-take = ファイルを取り込む
file-refused = 取り込みませんでした：{ $file }
file-refused-nothing = 何も変更していません。
file-refused-truncated = 進み具合のファイルとして始まりますが、途中で切れているか、手で変更されています。別のパソコンでもう一度保存してください。
file-refused-foreign = Last Ordersの進み具合のファイルではありません。
file-refused-older = 形式が古く、読み取れません。今のLast Ordersでもう一度保存してください。
file-refused-newer = 新しい版のLast Ordersが保存したものです。こちらを更新してから、取り込んでください。
file-refused-shape = 本来と異なる項目があります：{ $where }。新しい版のLast Ordersが保存したか、手で変更されたのかもしれません。
file-refused-ahead = 時刻が未来になっているため、どちらかの時計が違っています。合わせてから、もう一度ファイルを保存してください。
file-refused-large = 進み具合のファイルではありえない大きさです。
file-close = 閉じる
file-preview = { $file }の内容
file-made-by = 保存元：{ $by }
file-counts = { $taken ->
 [0] ここより新しいものはありません。
 *[other] { $taken }件を取り込みます。
}{ $older ->
 [0] { "" }
 *[other] { $older }件はここのほうが新しく、残ります。
}{ $same ->
 [0] { "" }
 *[other] { $same }件は同じです。
}
file-new = ここにないもの
file-newer = ファイルのほうが新しいもの
file-take-in = 取り込む
file-leave = 取り込まない
record-request = 閉鎖の申請
record-decision = { decided }
record-closing = 閉鎖の記録
record-words = { settings-words }

settings-about = 何をするか
about-stored = 現在の保存：読み取ったページ{ $readings }件、チェック{ $ticks }件、保存済みの注文{ $orders }件。
about-reads = 開いたアカウントのページだけを読み取ります。件数と状態です。注文の内容は控えを望むときだけ保存し、住所は保存しません。
about-presses = 押すのは一覧の「View orders」だけで、集めることを許している間だけです。
about-version = Last Orders { $version }、MITライセンスで自由に使えるソフトウェア
about-whose = AliExpressが作ったものではなく、関係もありません

settings-leave = 痕跡を残さない
leave-what = Last Ordersがこのブラウザに保存したものすべてと、ブラウザの同期にあるチェックを削除します。AliExpressのアカウントと、保存したファイルには触れません。
leave-ask = すべて削除
leave-sure = すべてを完全に削除しますか？
leave-sure-what = 元に戻せません。必要なものは先に保存してください：
leave-record = 閉鎖の記録
leave-orders = 保存済みの注文{ $orders }件
leave-progress = 進み具合
leave-go = 保存しに行く
leave-save = 保存
leave-now = 今すぐすべて削除
leave-failed = 削除していません
leave-failed-what = ブラウザが削除できませんでした。このパソコンの保存データは残っています。もう一度試してください。
left = すべて削除しました
left-readings = 読み取ったページ
left-ticks = チェック
left-journey = 決めたこと、記録、申請
left-orders = 保存済みの注文
left-synced = ブラウザの同期の項目
left-all = このパソコンのすべての項目
left-what = 今後、Last Ordersをもう一度開くかブラウザを再起動するまで、何も読み取らず、保存もしません。
left-uninstall = このブラウザからLast Ordersを削除
left-by-hand = 手動では：chrome://extensionsを開き、Last Ordersを探して「削除」を押します。
left-by-hand-firefox = 手動では：about:addonsを開き、Last Ordersを探し、3つの点、「削除」の順に押します。
