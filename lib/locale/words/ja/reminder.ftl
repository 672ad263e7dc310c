### バックグラウンドの言葉：通知と、ツールバーのボタンの説明。

reminder-day-2 = 2日目：確認を求めるメールを探し、アプリからログアウトします。
reminder-day-7 = 7日目：閉鎖のメールが届き、ログインできなくなっているはずです。
reminder-day-14 = 14日目：アプリを削除し、このブラウザに残ったAliExpressのデータを消去します。
reminder-day-32 = 32日目：カードとPayPalの明細をもう一度確認します。
reminder-letter = 送った文面に、期日までの返事がありません。
badge-needs-you = Last Orders：{ $count ->
 [0] 今日の要対応はありません
 *[other] 要対応{ $count }件
}
