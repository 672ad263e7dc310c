### מילים של החלונית שמעל הדף בלבד.

page-account-home-hint = לחפש תוכניות חברות וכרטיסים שמורים
page-account-home-why = בתפריט שלו יש VIP, תוכניות חברות אחרות ותשלום. לבטל או להסיר את מה שנמצא.
page-account-security-hint = האם מייל לכתובת הזאת עדיין מגיע?
page-account-security-why = ייתכן שהסגירה תדרוש קוד שנשלח אליה. כדאי לשנות אותה כל עוד אפשר.
page-account-security-also-hint = ייתכן שאפשרות הסגירה קרובה
page-account-security-also-why = יש מדריכים שלפיהם "Close Your Account" נמצא תחת Account Security.
page-account-settings-hint = לבדוק את המייל ואת מספר הטלפון
page-account-settings-why = ייתכן שהסגירה תדרוש קוד שנשלח לאחד מהם. כדאי לשנות אותם כל עוד אפשר.
page-account-settings-also-hint = ייתכן שאפשרות הסגירה גם כאן
page-account-settings-also-why = לפי מדריכים מ-2022 עד 2025, "Delete account" נמצא בין ההגדרות האלה.
page-cookie-settings-hint = לדחות את מה שלא נחוץ
page-cookie-settings-why = זה חל רק על הדפדפן הזה. את קובצי ה-Cookie לנקות אחרי הסגירה.
page-help-centre-hint = לכתוב לתמיכה
page-help-centre-why = כדאי לשמור עותק של השיחה. ייתכן שיהיה בו צורך אחרי סגירת החשבון.
page-mail-settings-hint = להסיר סימון ממיילים לא רצויים
page-mail-settings-why = אם המיילים הם הסיבה לעזוב, אולי זה מספיק: החשבון יכול להישאר.
page-messages-hint = להעתיק את מה שאולי יידרש
page-messages-why = אפשר לקרוא את מה שמוכרים כתבו לך רק כל עוד אפשר להתחבר.
page-order-detail-hint = לשמור את הקבלה של ההזמנה
page-order-detail-why = לחפש בדף הזה "Receipt" (קבלה) ולשמור אותה כקובץ.
page-order-tracking-hint = המעקב אובד עם החשבון
page-order-tracking-why = אם הסגירה קודמת להגעת החבילה, לרשום את מספר המעקב שלה.
page-password-reset-hint = לקבוע סיסמה חדשה
page-password-reset-why = אחר כך להתחבר ולהמשיך. אם לא מגיע מייל, התמיכה יכולה לעזור.
page-privacy-centre-hint = לבקש עותק של המידע שלך
page-privacy-centre-why = לחפש בתפריט עותק של המידע. כשהקובץ מגיע, לשמור ולפתוח אותו מיד: עותק של אדם אחד נפתח רק פעם אחת.
page-privacy-centre-also-hint = ייתכן שאפשרות הסגירה גם כאן
page-privacy-centre-also-why = מדריכים מאז 2021 מונים אותה בין הבקשות במרכז הזה, בשם "Delete my account".
page-receipt-hint = לשמור את הקבלה הזאת
page-receipt-why = להדפיס אותה לקובץ. היא אובדת עם החשבון.
page-review-list-hint = להעתיק את הביקורות שכתבת
page-review-list-why = אחרי הסגירה אי אפשר לעיין בהן.
page-sign-in-hint = להתחבר ואז להמשיך
page-sign-in-why = Last Orders לא קורא מה שמקלידים. אחרי ההתחברות אפשר לקרוא את דפי החשבון.

hint-checked = נבדק <time>{ $ago }</time>.
hint-elsewhere = נצפה <time>{ $ago }</time>. יש לזה דף משלו.
hint-more-orders = יש עוד הזמנות שעוד לא מוצגות.
hint-confirm = ללחוץ על "Confirm received" (אישור קבלה) רק עבור מה שהגיע.
hint-no-more = הדף לא מציע עוד: זה הכול, לפי מה ש-AliExpress מציגה.
hint-contradicted = סימנת את זה, אבל הדף מציג: <b>{ $what }</b>. אם אפשר לוותר על זה, להניח בצד.
shows-orders-shipped = { open-orders } בדרך
shows-orders-unpaid = { open-orders } { not-paid }
shows-orders-to-ship = { open-orders } { not-sent-out }
shows-orders-open = { open-orders } { not-over }
shows-cases-open = { open-cases } { not-over-case }
hint-part = נבדק עד כה רק חלקית
hint-no-end = שום דבר בדף לא אומר שזה הכול. לבדוק בסופו: האם יש כפתור לעוד, או דף הבא?
nothing-here = אין מה לעשות כאן
did-receive-orders = הכול הגיע
did-settle-refunds = הכסף הגיע
did-close-disputes = הכול סגור
did-save-receipts = הכול נשמר
did-save-reviews = הכול נשמר
did-empty-wallet = הוא ריק
did-use-coupons-and-coins = לא נשאר דבר
did-find-subscriptions = לא נמצאו
did-cancel-subscriptions = הכול בוטל
did-reach-mailbox = הוא עדיין פועל
did-remove-payment-methods = אין כרטיסים שמורים
did-remove-addresses = לא נשארו
that-is-all = לא, זה הכול
asked = ביקשתי את זה
stored = זו גרסה שמורה של הדף
stored-why = הדפדפן שמר אותה מביקור קודם. מה שמוצג בה אולי לא מעודכן, ולכן היא לא מוכיחה דבר.
reload = טעינת הדף מחדש
hint-older = הזמנות ישנות יותר: טרם נבדקו
hint-older-why = ללחוץ על "View orders" בסוף הרשימה. הספירה תתעדכן.
hint-filtered = כאן מוצג רק חלק מההזמנות שלך
hint-filtered-why = לפתוח את הלשונית הראשונה, בלי שום סינון.
show-me = הצגת המקום
stop-showing = הפסקת ההצגה
show-none = המקום לא נמצא בדף הזה.
shown-of = { $index } מתוך { $found }
previous = הקודם
following = הבא

loading = קורא את הדף…
loading-why = עוד לא נספר דבר.
read-again = קריאה חוזרת
robot-asks = AliExpress שואלת
robot-check = AliExpress רוצה לוודא שמדובר באדם
robot-check-why = אחרי מענה על הבדיקה שלה, הדף ייקרא שוב.
signed-out = החשבון לא מחובר
signed-out-why = הדף הזה לא מציג דבר על החשבון שלך. להתחבר ואז לחזור לכאן.

closing-no-undo = לא ידועה דרך לבטל את זה

retry = ההתחברות אמורה עכשיו להיכשל
retry-why = שלחת את בקשת הסגירה. לנסות פעם אחת, עם הסיסמה הישנה. אם הכניסה מצליחה, החשבון לא סגור.

offer-gate = מה נשאר לפני הסגירה
offer-orders-in-the-way = אם הזמנות או החזרים מעכבים
offer-subscription-in-the-way = אם מינוי מעכב
offer-close-by-mail = אי אפשר להיכנס? לבקש סגירה במייל
offer-cannot-sign-in = אם אי אפשר להתחבר
offer-request-not-processed = אם לא קורה דבר אחרי הבקשה
offer-mail-after-closing = אם מיילים ממשיכים אחרי הסגירה
offer-mute-notifications = אם הסיבה היא מיילים: צעדים מתונים יותר
offer-pause-account = אם די בהפסקה: איך לבקש אותה
offer-privacy-settings = אם הסיבה היא פרטיות: צעדים מתונים יותר
offer-close-features = אם הסיבה היא כרטיס או שירות אחד: צעדים מתונים יותר

keep = שמירת עותק במחשב הזה
keep-why = מכאן והלאה, הזמנות וביקורות שצופים בהן ב-AliExpress נשמרות בדפדפן הזה ולא נשלחות לאיש. לעולם לא כתובת הדואר, מספר הטלפון או כתובת המייל שלך.
keep-start = שמירת עותק
kept-orders = { $orders ->
 [one] הזמנה אחת נשמרה
 [two] שתי הזמנות נשמרו
 *[other] { $orders } הזמנות נשמרו
}{ $incomplete ->
 [0] { "" }
 [one] , אחת חלקית
 [two] , 2 חלקיות
 *[other] , { $incomplete } חלקיות
}
kept-reviews = { $reviews ->
 [one] ביקורת אחת נשמרה
 [two] שתי ביקורות נשמרו
 *[other] { $reviews } ביקורות נשמרו
}
see-orders = פתיחת העותק שלך

tour-next = הבא: { $page }
tour-seen = { $seen ->
 [one] נצפה אחד
 [two] נצפו 2
 *[other] נצפו { $seen }
} מתוך { $total } דפים
tour-end = מה נשאר
other-corner = העברה לפינה השנייה
hide-here = הסתרה בדפים כאלה
hidden-here = מוסתר בדפים כאלה
fold = מזעור
show-more = הצגת עוד
unsaved = מה שנקרא בדף הזה לא נשמר
covered = הלחיצה הזאת לא נחשבה
covered-why = משהו בדף הזה מכסה את Last Orders או מסתיר חלק ממנו. לחיצות ייחשבו שוב כשהכול ייראה. הכפתור בסרגל הכלים מציג את אותה רשימה.

report-show = הצגת דוח
