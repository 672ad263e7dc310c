### ガイドの「手放すことになるもの」の言葉。

give-up-lead = 手元の控えと、開いたページからわかる、今日閉鎖した場合に失うものです。何も推測しません。足りないものも数えます。

doubt-none-kept = 注文が保存されていないため、何も数えられませんでした。注文を開いて、保存させてください。
doubt-counting = { $count ->
 [1] 保存済みの注文を数えています。
 *[other] 保存済みの注文{ $count }件を数えています。
}
doubt-open = 注文{ $count }件が未完了です。受付期間は、届くまで始まらないことがあります。
doubt-cases = 返金・紛争{ $count }件が進行中です。
doubt-outdated = 手元の控えの注文{ $count }件は、終わっているのに未完了として保存されています。注文をもう一度開くと、どう終わったかが控えに入ります。
doubt-cases-unseen = 返金と紛争は未確認か、確認から時間がたっています。
doubt-unclear = 保存済みの注文{ $count }件は、完了しているかどうかわからないため、判断できません。注文のページでわかることがあります。
doubt-not-kept = ページに表示された注文{ $count }件が、手元の控えにありません。
doubt-not-whole = 注文一覧は、過去7日間に最後まで確認されていません。手元の控えに欠けがあるかもしれません。
give-up-judged = { $count ->
 [1] 判断できる注文のうち1件が受付期間内です（{ $day }まで）。
 *[other] 判断できる注文のうち{ $count }件が受付期間内です。最後の期間は{ $day }に終わります。
}
give-up-judged-free = 判断できる注文に、受付期間内のものはありません。
give-up-calendar = { $day }をカレンダーに追加
calendar-free = AliExpress：把握している最後の受付期間が終了
calendar-free-what = { $day }以降、把握していた返品・紛争の受付期間は残っていません。その後の注文には、それぞれの受付期間があります。閉鎖の前に、注文をもう一度見てください。
returns-longest = 販売者の所在地や荷物の到着日はデータからわからないため、すべての注文に最も長い期間を使います。注文日から90日です。ある注文のページで紛争について示されている期間も同じです。到着や支払いが遅かった注文は、さらに長いことがあります。キャンセルした注文も数えます。
returns-windows = 「free return」（無料返品）の商品について、AliExpressの条件は、販売者が中国本土なら支払いから90日、EUなら受け取りから15日、ブラジルなら受け取りから7日としています。EU、EEA、英国では、さらに14日間の撤回権と2年間の保証があります。実際の期間は注文のページによります。ここでは注文日から数えます。支払いが後なら、期間はさらに長くなります。

timeline = 受付期間が終わる日
timeline-what = 印は1つが注文1件で、その最も長い受付期間の最終日の上にあります。列を押すと、どの注文かがわかります。
timeline-reading = 手元の控えを読み取っています。
timeline-unread = 手元の控えを読み取れなかったため、注文を1件ずつ示せません。
timeline-column = { $count ->
 [0] { $days }：注文なし
 *[other] { $days }：注文{ $count }件
}
timeline-table = { $count ->
 [1] 受付期間内の注文を表で見る
 *[other] 受付期間内の注文{ $count }件すべてを表で見る
}
timeline-more = 手元の控えにあと{ $count }件あります。
timeline-all = すべて表示
timeline-last = 最終日
timeline-order = 注文
timeline-placed = 注文日
timeline-total = 合計
timeline-today = 今日
timeline-by-year = うち{ $count }件は日付が不確かなため、その年の末日か、確認した日で数えています。

give-up-orders = 未完了の注文
give-up-orders-what = AliExpressのEU・EEA・英国向け規約では、このような注文は「completed or reimbursed」（履行または払い戻し）とされますが、方法は書かれていません。追跡はできなくなります。
give-up-cases = 進行中の返金と紛争
give-up-cases-what = 金額は対象の注文の合計で、戻る額はそれより少ないことがあります。回答できるのはログインできる間だけです。EU、EEA、英国では、20暦日以内にさらに争わない限り、決定が確定します。
give-up-balance = 残高
give-up-balance-what = 払い戻されるという公式の記載はありません。Last Ordersは金額を読み取りません。
give-up-coins = コインとクーポン
give-up-coins-what = 引き換えに何か得られるという公式の記載はありません。
give-up-windows = まだできる返品と紛争
give-up-windows-what = 請求は注文のページで行います。このページはアカウントとともに失われます。
give-up-open = { $count ->
 [0] 把握している限り、手元の控えに受付期間内の完了した注文はありません
 *[other] 手元の控えの完了した注文{ $count }件は、受付期間内の可能性があります
}
give-up-guarantee = 保証
give-up-guarantee-what = EU、EEA、英国では、法律により受け取りから2年間の保証があります。その権利は残ります。失われるのは、注文のページ、メッセージ、領収書といった、販売者に連絡する手段です。領収書と販売者名を残しておいてください。
give-up-guaranteed = { $count ->
 [0] 手元の控えに、2年以内の注文はありません
 *[other] 手元の控えに、2年以内の注文が{ $count }件あります
}
give-up-in-copy = うち{ $count }件は手元の控えにあります
give-up-not-added = ページに表示された{ $count }件は手元の控えにないため、合計に含まれていません。
give-up-untotalled = { $count }件は合計額が不確かなため、含まれていません。
