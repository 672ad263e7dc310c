### מילים של החלון הקופץ ושל המדריך.

next-orders-shipped = { $open ->
 [one] חבילה אחת עדיין בדרך
 [two] שתי חבילות עדיין בדרך
 [3] שלוש חבילות עדיין בדרך
 *[other] { $open } חבילות עדיין בדרך
}
next-orders-unpaid = { next-orders } { not-paid }
next-orders-to-ship = { next-orders } עוד { not-sent-out }
next-orders-open = { next-orders } עדיין { not-over }
next-orders-still-open = { next-orders } עדיין { not-over }
next-cases-still-open = { next-cases-open }
next-orders = { $open ->
 [one] הזמנה אחת
 [two] שתי הזמנות
 [3] שלוש הזמנות
 *[other] { $open } הזמנות
}
next-cases-open = { $open ->
 [one] תיק אחד עדיין פתוח
 [two] שני תיקים עדיין פתוחים
 [3] שלושה תיקים עדיין פתוחים
 *[other] { $open } תיקים עדיין פתוחים
}
next-cases-on-orders = { next-orders } עם תיק פתוח
next-case-open = תיק אחד עדיין פתוח
next-balance-left = נשאר כסף בארנק שלך
next-coins-left = { $coins ->
 [one] נשאר מטבע אחד לניצול
 [two] נשארו שני מטבעות לניצול
 *[other] נשארו { $coins } מטבעות לניצול
}
next-coupons-left = { $coupons ->
 [one] נשאר קופון אחד לניצול
 [two] נשארו שני קופונים לניצול
 *[other] נשארו { $coupons } קופונים לניצול
}
next-coins-and-coupons-left = נשארו מטבעות וקופונים
next-addresses-left = { $addresses ->
 [one] כתובת אחת עדיין שמורה
 [two] שתי כתובות עדיין שמורות
 *[other] { $addresses } כתובות עדיין שמורות
}

group-orders = הזמנות
group-keep-a-copy = שמירת עותק
group-wallet = ארנק
group-subscriptions = מינויים
group-access = גישה
group-close = סגירה
group-after = אחרי הסגירה

task-receive-orders-why = אחרי סגירת החשבון כבר אי אפשר לעקוב אחריהן.
task-settle-refunds-why = אפשר לעקוב אחר החזר רק כל עוד אפשר להתחבר.
task-close-disputes-why = אפשר להשיב במחלוקת רק כל עוד אפשר להתחבר.
task-save-receipts-why = ייתכן שיידרשו למימוש אחריות או להחזרה. הן אובדות עם החשבון.
task-save-reviews-why = אחרי הסגירה אי אפשר לעיין בהן.
task-save-personal-data-why = כדאי לבקש את העותק כל עוד החשבון קיים.
task-check-wallet-why = שום מקור רשמי לא אומר שיתרה משולמת.
task-empty-wallet-why = להוציא אותה או להעביר. שום מקור רשמי לא אומר שהיא תוחזר.
task-use-coupons-and-coins-why = הם שייכים לחשבון הזה ועלולים לאבוד איתו.
task-find-subscriptions-why = תוכנית חברות עשויה להתחדש אוטומטית.
task-cancel-subscriptions-why = לפי הסכם ה-VIP מ-1 בנובמבר 2023, ביטול מזכה בהחזר של כל דמי החברות או חלקם. סגירה לא.
task-reach-mailbox-why = ייתכן שהסגירה תדרוש קוד שנשלח למייל או לטלפון של החשבון.
task-remove-payment-methods-why = כרטיס שאינו שמור לא יחויב בטעות.
task-remove-addresses-why = AliExpress שומרת חלק מהמידע אחרי הסגירה. כדאי להסיר מה שאפשר.
task-sign-in = התחברות
task-sign-in-why = אחרי ההתחברות רואים מה פתוח. אם אי אפשר להיכנס, אפשר לבקש את הסגירה במייל.
task-open-settings = פתיחת מרכז הפרטיות
task-open-settings-why = שם נמצא טופס הסגירה. זו אחת משלוש הדרכים שבתנאים של AliExpress.
task-find-close-option = איתור טופס הסגירה
task-find-close-option-why = לקרוא מה לפי הכתוב יסתיים עם הסגירה.
task-submit-request-why = הלחיצה על הכפתור היא שלך בלבד. לא ידועה דרך לבטל אותה.
task-answer-confirmation-mail = מענה למייל האישור
task-answer-confirmation-mail-why = ייתכן שיידרש אישור. כדאי לבדוק גם בספאם.
task-await-deletion = המתנה לסגירה
task-await-deletion-why = AliExpress לא אומרת כמה זמן זה לוקח.
task-confirm-closed = איתור מייל הסגירה
task-confirm-closed-why = לשמור אותו. זו ההוכחה שלך.
task-try-sign-in-why = עכשיו זה אמור להיכשל. אם זה מצליח, החשבון לא סגור.
task-sign-out-of-app = התנתקות מהאפליקציה
task-sign-out-of-app-why = נצפה שהיא ממשיכה לפעול ימים אחרי הסגירה.
task-uninstall-app = הסרת האפליקציה
task-uninstall-app-why = בכל טלפון וטאבלט.
task-clear-app-data = ניקוי נתוני האפליקציה
task-clear-app-data-why = מה שהיא השאירה במכשיר נשאר עד לניקוי.
task-clear-site-data = ניקוי קובצי Cookie ומטמון
task-clear-site-data-why = בכל דפדפן ששימש ל-AliExpress.
task-remove-passwords = הסרת פרטי הכניסה השמורים
task-remove-passwords-why = מנהל הסיסמאות עדיין מציע למלא אותם.
task-keep-mailbox = שמירה על תיבת המייל
task-keep-mailbox-why = הודעות ותשובות עדיין נשלחות אליה.
task-unsubscribe = הסרה מרשימות התפוצה
task-unsubscribe-why = הקישור נמצא בתחתית כל הודעה.
task-report-spam = סימון שאר ההודעות כספאם
task-report-spam-why = להודעות שממשיכות להגיע.
task-choose-shop = בחירת חנות אחרת
task-choose-shop-why = רק אם רוצים.
go-sign-in = מעבר להתחברות
go-open-settings = { go-save-personal-data }
go-find-close-option = מעבר לטופס הסגירה
go-submit-request = { go-find-close-option }
go-try-sign-in = { go-sign-in }

of-total = מתוך { $total }
need-you = { $count ->
 [one] אחת דורשת טיפול
 [two] 2 דורשות טיפול
 *[other] { $count } דורשות טיפול
}
not-checked = { $count ->
 [one] אחת טרם נבדקה
 [two] 2 טרם נבדקו
 *[other] { $count } טרם נבדקו
}
set-aside-by-you = { $count ->
 [one] אחת הונחה בצד על ידך
 [two] 2 הונחו בצד על ידך
 *[other] { $count } הונחו בצד על ידך
}
tally-done = { $count ->
 [one] אחת בוצעה
 [two] 2 בוצעו
 *[other] { $count } בוצעו
}
tally-todo = { $count ->
 [one] אחת לטיפול
 [two] 2 לטיפול
 *[other] { $count } לטיפול
}
tally-unknown = { $count ->
 [one] אחת לא נבדקה
 [two] 2 לא נבדקו
 *[other] { $count } לא נבדקו
}
tally-set-aside = { $count ->
 [one] אחת בצד
 [two] 2 בצד
 *[other] { $count } בצד
}
next = הבא
all-done = לא נשאר מה לעשות
all-done-what = עכשיו אפשר להסיר את Last Orders מהדפדפן.
decided = ההחלטה שלך
decided-stay = טוב, החשבון נשאר
decided-stay-what = ההתקדמות שלך נשמרת כאן, למקרה שתידרש שוב.
foot-stays = החשבון נשאר
foot-stays-what = הרשימה הזאת מיועדת רק לסגירה
foot-ready = הכול מוכן לסגירה
foot-ready-what = אין דבר פתוח או שלא נבדק
foot-sent = הבקשה נשלחה
foot-sent-what = הסגירה בתהליך
foot-not-ready = עוד לא מוכן לסגירה
foot-not-known = עוד לא ידוע
foot-counts = { $open ->
 [one] אחת פתוחה
 [two] 2 פתוחות
 *[other] { $open } פתוחות
}, { $unchecked ->
 [one] אחת לא נבדקה
 [two] 2 לא נבדקו
 *[other] { $unchecked } לא נבדקו
}

more = עוד
show-hints-again = הצגת הרמזים שוב
close-by-mail = אי אפשר להתחבר: סגירה במייל
start-over = התחלה מחדש
start-over-ask = להתחיל מחדש?
start-over-goes = פעולה זו מנקה את הסימונים שלך, כל מה שנקרא, ההחלטה שלך, מה שהקלדת במכתבים והרישום שביקשת את המידע שלך.
start-over-stays = העותק שלך וההגדרות נשארים.
start-over-stays-proof = העותק שלך וההגדרות נשארים, וגם ההוכחה שלך: תיעוד הסגירה והתאריכים של מה ששלחת.
start-over-all = התחלה מחדש וניקוי גם של ההוכחה
keep-all = להשאיר הכול
toast-imported = ההתקדמות יובאה מהקובץ.
toast-started-over = התחלת מחדש. עוד לא נבדק דבר.
toast-host-forgotten = כל מה שנקרא ב-aliexpress.us נשכח.
problems = { $count ->
 [one] לא ניתן היה לקרוא רשומה שמורה אחת
 [two] לא ניתן היה לקרוא שתי רשומות שמורות
 *[other] לא ניתן היה לקרוא { $count } רשומות שמורות
}
problems-what = מה שהיה בהן נחשב כלא נבדק. כל השאר כאן.
problems-newer = גרסה חדשה יותר של Last Orders שמרה את הנתונים האלה
problems-newer-what = צריך לעדכן את הגרסה הזאת. עד אז לא נשמר דבר חדש.
unreadable = לא ניתן היה לטעון את הנתונים השמורים
unreadable-what = דבר לא השתנה. אפשר לנסות שוב או להפעיל מחדש את הדפדפן.
private-window = Last Orders לא פועל בחלון פרטי. הדפדפן לא נותן לו שם נתונים, ולכן הוא לא קורא ולא שומר דבר. צריך לפתוח את הדף בחלון רגיל.
no-access = הדפדפן מונע מ-Last Orders גישה ל-AliExpress
no-access-what = הגישה הוסרה בהגדרות הדפדפן, ולכן אי אפשר לבדוק אף דף והרשימה לא יכולה להתמלא. הסימונים שלך והעותק שלך עדיין כאן.
no-access-back-chromium = כדי להחזיר אותה: לפתוח את chrome://extensions, ללחוץ על "פרטים" תחת Last Orders, ותחת "גישה לאתרים" לאפשר את AliExpress. אחר כך לטעון מחדש את הדפים של AliExpress.
no-access-back-firefox = כדי להחזיר אותה: לפתוח את about:addons, ללחוץ על Last Orders, אחר כך על "הרשאות", ולהפעיל את הגישה ל-AliExpress. אחר כך לטעון מחדש את הדפים של AliExpress.
put-aside = להזיז אותן הצידה

nothing-checked = עוד לא נבדק דבר
on-the-site = זה פועל באתר AliExpress בדפדפן הזה, לא באפליקציה. אם רק האפליקציה בשימוש: הכול נמצא גם באתר, אז כדאי להתחבר בו פעם אחת.
nothing-checked-what = לפתוח את ההזמנות ב-AliExpress. הרשימה מתמלאת תוך כדי ביקור בדפי החשבון, דף אחר דף.
open-my-orders = פתיחת ההזמנות שלי
ledger-stays = נשאר במחשב הזה
ledger-sent = נשלח למישהו
ledger-pressed = נלחץ בחשבון שלך
only-view-orders = רק "View orders", לבקשתך
ticks-by-browser = סימונים, דרך הדפדפן
everything = הכול
nothing = כלום

also-us = גם מה שיש לך ב-aliexpress.us נחשב: זה חשבון נפרד.
also-us-not = הוא לא בשימוש

waiting = בהמתנה
waiting-orders-shipped = בהמתנה: { $open ->
 [one] חבילה אחת
 [two] שתי חבילות
 *[other] { $open } חבילות
}
waiting-orders-to-ship = בהמתנה: { $open ->
 [one] הזמנה אחת שעוד לא נשלחה
 [two] שתי הזמנות שעוד לא נשלחו
 *[other] { $open } הזמנות שעוד לא נשלחו
}
waiting-orders-open = בהמתנה: { $open ->
 [one] הזמנה אחת
 [two] שתי הזמנות
 *[other] { $open } הזמנות
}
clock-same-case = { $count ->
 [one] אותו תיק
 [two] אותם תיקים
 *[other] אותם תיקים
} כמו למעלה
look-once-more = להסתכל פעם נוספת ואז לסגור
come-later = { $count ->
 [one] אחת בהמשך
 [two] 2 בהמשך
 *[other] { $count } בהמשך
}
your-copy = העותק שלך
settings = הגדרות
