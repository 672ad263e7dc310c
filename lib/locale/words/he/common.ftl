### מילים משותפות לכל המסכים. <b> הוא המספר של משימה פתוחה, <time> הוא הגיל שלה; $past הוא 1 כשמספרים בזמן עבר.

app-name = Last Orders
just-now = ממש עכשיו

status-done = בוצע
status-todo = דורש טיפול
status-unknown = לא נבדק
status-set-aside = הונח בצד
say-done-seen = בוצע. נצפה <time>{ $ago }</time>
say-done-told = סומן על ידך כבוצע
say-done-elsewhere = סומן על ידך כבוצע במחשב אחר
say-done-by-word = בוצע, לפי דבריך על { $told } מתוך { $shown }. נצפה <time>{ $ago }</time>
say-again = ההזמנות החדשות ביותר נצפו שוב { $ago }
say-asleep = נצפה בעבר, אולי בחשבון אחר
say-todo = { $what }. נצפה <time>{ $ago }</time>
say-open = <b>משהו</b> פתוח
say-contradicted = סימנת את זה, אבל הדף מציג: <b>{ $what }</b>.
say-set-aside = הונח בצד על ידך
say-set-aside-was = הונח בצד על ידך. { $what }
say-unknown = טרם נבדק
say-unread = לא ניתן היה לקרוא את הדף
say-part = נבדק עד כה רק חלקית. { $what }
say-stale = ישן מכדי לסמוך עליו: { $what }, נצפה <time>{ $ago }</time>
say-stale-bare = ישן מכדי לסמוך עליו: נצפה <time>{ $ago }</time>
say-later = בהמשך

of-orders-shown = { $shown ->
 [one] ההזמנה המוצגת
 [two] שתי ההזמנות המוצגות
 *[other] { $shown } ההזמנות המוצגות
}
of-cases-shown = { $shown ->
 [one] התיק המוצג
 [two] שני התיקים המוצגים
 *[other] { $shown } התיקים המוצגים
}
all-orders-shown = { $shown ->
 [one] ההזמנה המוצגת
 [two] שתי ההזמנות המוצגות
 *[other] כל { $shown } ההזמנות המוצגות
}
all-cases-shown = { $shown ->
 [one] התיק המוצג
 [two] שני התיקים המוצגים
 *[other] כל { $shown } התיקים המוצגים
}
open-orders = { $open ->
 [one] הזמנה אחת
 [two] שתי הזמנות
 *[other] { $open } הזמנות
}
open-cases = { $open ->
 [one] תיק אחד
 [two] שני תיקים
 *[other] { $open } תיקים
}
how-many-orders = { $open ->
 [one] אחת
 [two] 2
 *[other] { $open }
}
how-many-cases = { $open ->
 [one] אחד
 [two] 2
 *[other] { $open }
}
open-of-orders = <b>{ $shown ->
 [1] ההזמנה המוצגת
 *[other] { how-many-orders } מתוך { of-orders-shown }
}</b>
was = { $past ->
 [1] { $open ->
  [one] הייתה
  [two] היו
  *[other] היו
 }{ " " }
 *[0] { "" }
}
not-paid = { $open ->
 [one] לא שולמה
 [two] לא שולמו
 *[other] לא שולמו
}
not-sent-out = { $open ->
 [one] לא נשלחה
 [two] לא נשלחו
 *[other] לא נשלחו
}
not-found = { $open ->
 [one] לא נמצאה
 [two] לא נמצאו
 *[other] לא נמצאו
}
not-kept = { $open ->
 [one] לא נשמרה
 [two] לא נשמרו
 *[other] לא נשמרו
}
not-over = { $open ->
 [one] פתוחה
 [two] פתוחות
 *[other] פתוחות
}
not-over-case = { $open ->
 [one] פתוח
 [two] פתוחים
 *[other] פתוחים
}
evidence-orders-shipped = { open-of-orders } { was }בדרך
evidence-orders-unpaid = { open-of-orders } { not-paid }
evidence-orders-to-ship = { open-of-orders } עוד { not-sent-out }
evidence-orders-open = { open-of-orders } { was }{ not-over }{ $unpaid ->
 [0] { "" }
 [one] , אחת לא שולמה
 [two] , 2 לא שולמו
 *[other] , { $unpaid } לא שולמו
}{ $toShip ->
 [0] { "" }
 [one] , אחת לא נשלחה
 [two] , 2 לא נשלחו
 *[other] , { $toShip } לא נשלחו
}{ $shipped ->
 [0] { "" }
 [one] , אחת בדרך
 [two] , 2 בדרך
 *[other] , { $shipped } בדרך
}{ $told ->
 [0] { "" }
 [one] , אחת לפי דבריך
 [two] , 2 לפי דבריך
 *[other] , { $told } לפי דבריך
}
evidence-orders-unclear = לא ניתן היה לקרוא { $shown ->
 [1] את ההזמנה המוצגת
 *[other] { $unclear ->
  [one] אחת
  [two] 2
  *[other] { $unclear }
 } מתוך { of-orders-shown }
}
evidence-orders-finished = { all-orders-shown } { $shown ->
 [one] הסתיימה
 [two] הסתיימו
 *[other] הסתיימו
}
evidence-orders-still-open = <b>{ open-orders }</b> { $open ->
 [one] עדיין הייתה פתוחה כשנצפתה לאחרונה
 [two] עדיין היו פתוחות כשנצפו לאחרונה
 *[other] עדיין היו פתוחות כשנצפו לאחרונה
}
evidence-cases-still-open = <b>{ open-cases }</b> { $open ->
 [one] עדיין היה פתוח כשנצפה לאחרונה
 [two] עדיין היו פתוחים כשנצפו לאחרונה
 *[other] עדיין היו פתוחים כשנצפו לאחרונה
}
evidence-gone-since = הדף כבר לא מציג את מה שהציג קודם
evidence-data-asked = ביקשת את המידע מ-AliExpress ב-{ $day }. כשהקובץ יגיע, יש להוסיף אותו במדריך תחת "העותק שלך"
evidence-orders-part = { $shown ->
 [one] ההזמנה המוצגת הסתיימה
 [two] שתי ההזמנות המוצגות הסתיימו
 *[other] { $shown } ההזמנות המוצגות הסתיימו
}
evidence-orders-none = { $past ->
 [1] לא היו הזמנות ברשימה
 *[0] אין הזמנות ברשימה
}
evidence-cases-open = <b>{ $shown ->
 [1] התיק המוצג
 *[other] { how-many-cases } מתוך { of-cases-shown }
}</b> { $past ->
 [1] { $open ->
  [one] היה עדיין פתוח
  [two] היו עדיין פתוחים
  *[other] היו עדיין פתוחים
 }
 *[0] עדיין { not-over-case }
}
evidence-cases-unclear = לא ניתן היה לקרוא { $shown ->
 [1] את התיק המוצג
 *[other] { $unclear ->
  [one] אחד
  [two] 2
  *[other] { $unclear }
 } מתוך { of-cases-shown }
}
evidence-cases-finished = { $shown ->
 [0] { $past ->
  [1] לא היו תיקים ברשימה
  *[0] אין תיקים ברשימה
 }
 [one] { all-cases-shown } הסתיים
 [two] { all-cases-shown } הסתיימו
 *[other] { all-cases-shown } הסתיימו
}
evidence-cases-part = { $shown ->
 [one] התיק המוצג הסתיים
 [two] שני התיקים המוצגים הסתיימו
 *[other] { $shown } התיקים המוצגים הסתיימו
}
evidence-cases-on-orders = <b>{ open-orders }</b> עם תיק פתוח
evidence-case-open = <b>תיק אחד</b> עדיין פתוח
evidence-balance-zero = { $past ->
 [1] היתרה הייתה אפס
 *[0] היתרה היא אפס
}
evidence-balance-left = נשאר <b>כסף</b> בארנק
evidence-coins-left = <b>{ brief-coins-left }</b> { $coins ->
 [one] נשאר
 [two] נשארו
 *[other] נשארו
}
evidence-coupons-left = <b>{ brief-coupons-left }</b> { $coupons ->
 [one] נשאר
 [two] נשארו
 *[other] נשארו
}
evidence-coins-and-coupons-left = <b>{ brief-coins-and-coupons-left }</b> נשארו
evidence-coins-none = לא נשארו מטבעות; הקופונים לא נבדקו
evidence-coupons-none = לא נשארו קופונים; המטבעות לא נבדקו
evidence-nothing-left = { $past ->
 [1] נשארו 0
 *[0] לא נשארו מטבעות או קופונים
}
evidence-addresses-left = <b>{ brief-addresses-left }</b> עדיין { $addresses ->
 [one] שמורה
 [two] שמורות
 *[other] שמורות
}
evidence-addresses-none = { $past ->
 [1] נשארו 0
 *[0] אין כתובות שמורות
}
evidence-kept-part = { open-of-orders } עוד { not-kept }
evidence-kept-incomplete = <b>{ $kept ->
 [1] ההזמנה השמורה
 [2] { how-many-orders } מתוך שתי ההזמנות השמורות
 *[other] { how-many-orders } מתוך { $kept } ההזמנות השמורות
}</b> { was }{ $open ->
 [one] חלקית
 [two] חלקיות
 *[other] חלקיות
}
evidence-kept-all = { all-orders-shown } { $shown ->
 [one] נשמרה
 [two] נשמרו
 *[other] נשמרו
}
evidence-kept-so-far = { $kept ->
 [one] הזמנה אחת נשמרה, והיא מלאה
 [two] שתי הזמנות נשמרו, ושתיהן מלאות
 *[other] { $kept } הזמנות נשמרו, וכולן מלאות
}. { kept-maybe-not-all }
kept-maybe-not-all = לא בטוח אם יש עוד: כדאי לפתוח את ההזמנות ב-AliExpress ולטעון את הרשימה עד סופה
evidence-reviews-part = <b>{ $shown ->
 [1] הביקורת המוצגת
 [2] { how-many-orders } מתוך שתי הביקורות המוצגות
 *[other] { how-many-orders } מתוך { $shown } הביקורות המוצגות
}</b> עוד { not-kept }
evidence-reviews-so-far = { $kept ->
 [one] ביקורת אחת נשמרה עד כה
 [two] שתי ביקורות נשמרו עד כה
 *[other] { $kept } ביקורות נשמרו עד כה
}
evidence-data-copy = הקובץ נפתח: { $rows ->
 [one] שורה אחת
 [two] שתי שורות
 *[other] { $rows } שורות
}
evidence-data-copy-none = { $rows ->
 [0] הקובץ נפתח אבל הוא ריק: אין בו הזמנות
 [one] הקובץ נפתח, אבל לא ניתן היה לקרוא מספר הזמנה מהשורה האחת שבו
 [two] הקובץ נפתח, אבל לא ניתן היה לקרוא אף מספר הזמנה משתי השורות שבו
 *[other] הקובץ נפתח, אבל לא ניתן היה לקרוא אף מספר הזמנה מ-{ $rows } השורות שבו
}
evidence-data-copy-part = { $kept ->
 [one] ההזמנה השמורה שלך לא נמצאה בעותק של AliExpress
 [two] { how-many-orders } מתוך שתי ההזמנות השמורות שלך { not-found } בעותק של AliExpress
 *[other] { how-many-orders } מתוך { $kept } ההזמנות השמורות שלך { not-found } בעותק של AliExpress
}
evidence-data-copy-since = { $open ->
 [one] הזמנה שמורה אחת לא הושוותה לעותק של AliExpress: יש להוסיף את הקובץ שוב
 [two] שתי הזמנות שמורות לא הושוו לעותק של AliExpress: יש להוסיף את הקובץ שוב
 *[other] { $open } הזמנות שמורות לא הושוו לעותק של AliExpress: יש להוסיף את הקובץ שוב
}
evidence-data-copy-whole = { $orders ->
 [one] העותק של AliExpress נפתח: הזמנה אחת, ואף הזמנה שלך לא חסרה בו
 [two] העותק של AliExpress נפתח: שתי הזמנות, ואף הזמנה שלך לא חסרה בו
 *[other] העותק של AliExpress נפתח: { $orders } הזמנות, ואף הזמנה שלך לא חסרה בו
}

brief-orders-shipped = { $open ->
 [one] אחת בדרך
 [two] 2 בדרך
 *[other] { $open } בדרך
}
brief-orders-unpaid = { $open ->
 [one] אחת לא שולמה
 [two] 2 לא שולמו
 *[other] { $open } לא שולמו
}
brief-orders-to-ship = { $open ->
 [one] אחת לא נשלחה
 [two] 2 לא נשלחו
 *[other] { $open } לא נשלחו
}
brief-orders-still-open = { $open ->
 [one] אחת עדיין פתוחה
 [two] 2 עדיין פתוחות
 *[other] { $open } עדיין פתוחות
}
brief-cases-still-open = { $open ->
 [one] אחד עדיין פתוח
 [two] 2 עדיין פתוחים
 *[other] { $open } עדיין פתוחים
}
brief-orders-open = { $open ->
 [one] אחת פתוחה
 [two] 2 פתוחות
 *[other] { $open } פתוחות
}
brief-cases-open = { $open ->
 [one] אחד פתוח
 [two] 2 פתוחים
 *[other] { $open } פתוחים
}
brief-cases-on-orders = { $open ->
 [one] אחת פתוחה
 [two] 2 פתוחות
 *[other] { $open } פתוחות
}
brief-case-open = אחד פתוח
brief-balance-left = נשאר כסף
brief-coins-left = { $coins ->
 [one] מטבע אחד
 [two] שני מטבעות
 *[other] { $coins } מטבעות
}
brief-coupons-left = { $coupons ->
 [one] קופון אחד
 [two] שני קופונים
 *[other] { $coupons } קופונים
}
brief-coins-and-coupons-left = { brief-coins-left }, { brief-coupons-left }
brief-addresses-left = { $addresses ->
 [one] כתובת אחת
 [two] שתי כתובות
 *[other] { $addresses } כתובות
}
brief-kept-part = { $open ->
 [one] אחת לא נשמרה
 [two] 2 לא נשמרו
 *[other] { $open } לא נשמרו
}
brief-kept-incomplete = { $open ->
 [one] אחת חלקית
 [two] 2 חלקיות
 *[other] { $open } חלקיות
}
brief-reviews-part = { $open ->
 [one] אחת לא נשמרה
 [two] 2 לא נשמרו
 *[other] { $open } לא נשמרו
}

task-receive-orders = המתנה לחבילות
task-settle-refunds = הסדרת ההחזרים
task-close-disputes = סגירת המחלוקות
task-save-receipts = שמירת הקבלות
task-save-reviews = שמירת הביקורות
task-save-personal-data = קבלת המידע האישי
task-check-wallet = בדיקת הארנק
task-empty-wallet = ניצול היתרה
task-use-coupons-and-coins = ניצול המטבעות והקופונים
task-find-subscriptions = איתור המינויים
task-cancel-subscriptions = ביטול המינויים
task-reach-mailbox = בדיקה שהמייל עדיין פועל
task-remove-payment-methods = הסרת כרטיסים שמורים
task-remove-addresses = הסרת כתובות שמורות
task-submit-request = שליחת בקשת הסגירה
task-try-sign-in = ניסיון התחברות

go-receive-orders = מעבר להזמנות שלי
go-settle-refunds = מעבר להחזרים
go-close-disputes = { go-settle-refunds }
go-save-receipts = { go-receive-orders }
go-save-reviews = מעבר לביקורות שלי
go-save-personal-data = מעבר למרכז הפרטיות
go-check-wallet = מעבר לארנק שלי
go-empty-wallet = { go-check-wallet }
go-use-coupons-and-coins = מעבר למטבעות שלי
go-find-subscriptions = מעבר לחשבון שלי
go-cancel-subscriptions = { go-find-subscriptions }
go-reach-mailbox = מעבר להגדרות שלי
go-remove-payment-methods = { go-find-subscriptions }
go-remove-addresses = מעבר לכתובות שלי
go-page = פתיחת הדף של: { $name }

did-this = עשיתי את זה
set-aside = להניח בצד
take-back = לחזור בי מזה
undo = ביטול הפעולה
try-again = ניסיון נוסף
open-guide = פתיחת המדריך

done-of = { $done ->
 [one] בוצעה אחת
 [two] בוצעו 2
 *[other] בוצעו { $done }
} מתוך { $total }
verdict-ready = הכול מוכן: אין דבר פתוח, אין דבר שלא נבדק
verdict-not-ready = עוד לא מוכן
verdict-not-known = עוד לא ידוע
verdict-counts = { $open ->
 [0] שום דבר לא פתוח עד כה
 [one] דבר אחד פתוח
 [two] שני דברים פתוחים
 [3] שלושה דברים פתוחים
 *[other] { $open } דברים פתוחים
}{ $unchecked ->
 [0] .
 [one] ; אחד טרם נבדק.
 [two] ; שניים טרם נבדקו.
 [3] ; שלושה טרם נבדקו.
 *[other] ; { $unchecked } טרם נבדקו.
}
your-hand = מכאן ההמשך בידיים שלך

toast-done = סומן כבוצע: { $name }
toast-done-more = סומן כבוצע: { $name } ועוד { $more }
toast-noted = נרשם. { $name }: { $left ->
 [one] אחד עדיין פתוח
 [two] 2 עדיין פתוחים
 *[other] { $left } עדיין פתוחים
}
toast-set-aside = הונח בצד: { $name }
toast-set-aside-more = הונח בצד: { $name } ועוד { $more }
toast-unticked = הסימון הוסר: { $name }
toast-unticked-more = הסימונים הוסרו: { $name } ועוד { $more }
toast-asked = נרשם: ביקשת את המידע שלך.
toast-another-account = נוקה: כל מה שנצפה וסומן בחשבון האחר.
failed = השינוי האחרון לא נשמר
failed-quota = לא נשאר לזה מקום בדפדפן. כל מה שנשמר קודם עדיין כאן.
failed-write = הדפדפן לא הצליח לשמור את זה. כל מה שנשמר קודם עדיין כאן.
failed-read = לא ניתן היה לטעון את הנתונים השמורים, ולכן דבר לא השתנה.
fault = משהו השתבש כאן
failed-fault = זה לא היה צפוי. כל מה שנשמר קודם עדיין כאן. כדאי לנסות שוב; אם זה חוזר, כדאי לסגור את הדף ולפתוח אותו מחדש.
failed-newer = גרסה חדשה יותר של Last Orders שמרה את הנתונים האלה. צריך לעדכן את הגרסה הזאת ואז לנסות שוב.

whose = האם זה חשבון אחר?
whose-signed-out = במשך זמן מה איש לא היה מחובר { $host ->
 [us] ל-aliexpress.us
 *[other] ל-aliexpress.com
}.
whose-no-mark = אף אחת מההזמנות { $host ->
 [us] ב-aliexpress.us
 *[other] ב-aliexpress.com
} לא נצפתה בעבר.
whose-empty = רשימת ההזמנות { $host ->
 [us] ב-aliexpress.us
 *[other] ב-aliexpress.com
} ריקה עכשיו, אבל קודם לא הייתה ריקה.
whose-until = עד שתהיה תשובה, דבר ממה שנצפה קודם לא ייחשב כבוצע. "{ whose-another }" מנקה את כל מה שנצפה וסומן עד כה.
whose-same = אותו חשבון
whose-another = חשבון אחר
