### 畳んだオーバーレイ：ページの状態を短い言葉で。

pill-stored = 保存版
pill-changed = ページに変更あり
pill-loading = 読み取り中…
pill-unread = 読み取れません
pill-stale = 確認：{ $ago }
pill-clear = ここは残りなし
pill-by-word = 自分の回答で済み
pill-robot-check = AliExpressの確認
pill-signed-out = ログアウト中
pill-ready = 閉鎖の準備完了
pill-sent = 申請済み
pill-retry = ログインを試す
pill-failed = ログインできず
pill-kept = { $orders }件保存
