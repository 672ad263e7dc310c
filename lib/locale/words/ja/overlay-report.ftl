### Words of the report on a page, in the overlay.

report = このページのレポート

report-what = ページの作りを示し、Last Ordersが読み取れるようにするためのものです。文章、数字、住所は記号に置き換えています。
report-stays = ひとりでに送られることはなく、閉じると消えます。どこに投稿するかは自分で決められます。
report-never = 代わりにページそのもの、その画像、Cookieを投稿してはいけません。個人のデータが含まれます。

report-words = 加えてもよいページの言葉
report-words-why = 状態やボタンを表すAliExpressの言葉が役に立ちます。自分について何も語らないものだけ選んでください。

report-text = レポート全体

report-copy = コピー
report-save = ファイルを保存
report-close = レポートを閉じる

report-copied = コピーしました。
report-selected = ブラウザがコピーを許可しませんでした。全体を選択しました。手動でコピーしてください。
report-failed = ページから応答がありません。再読み込みしてから、もう一度試してください。
