### Words of what only some pages show in the overlay: the closing form, the collector, a page that could not be read.

page-deactivate-account-hint = זה לא טופס הסגירה
page-deactivate-account-why = הדף הזה משבית את החשבון. הוא עלול גם לשחרר אותו, ואז הוא אבוד לתמיד. לקרוא את התיבה הקטנה לפני כל לחיצה.
unread-why = הניסיון נמשך 20 שניות. הרשימה לא נטענה, או שהמבנה שלה חדש. דבר לא נספר.
look = בדיקה עצמית
look-order-list =
    לפתוח את הלשונית הראשונה, זו עם כל ההזמנות.
    להגיע עד סוף הרשימה ממש.
    לחפש כל מה שלא שולם, לא נשלח או עדיין בדרך.
look-refund-list =
    לפתוח את הרשימה עם כל ההחזרים והמחלוקות.
    להגיע עד סופה ממש.
    לחפש כל מה שעדיין מחכה לתשובה או לכסף.
look-wallet =
    לחפש את היתרה וכל בונוס.
    שניהם צריכים להיות אפס.
look-coins =
    לחפש כאן את מספר המטבעות.
    לחפש קופונים בדף שלהם.
    שניהם צריכים להיות אפס.
look-addresses =
    לחפש כתובות שמורות בדף הזה.
    לא אמורה להישאר אף אחת.
look-nothing = שום דבר לא פתוח
look-something = משהו פתוח
look-none-left = לא נשאר דבר
look-some-left = נשאר משהו
look-counts = התשובה שלך תיחשב "סומן על ידך כבוצע".
look-open = במקרה כזה זה נשאר "טרם נבדק" ברשימה. קודם להסדיר, ואז לבדוק שוב.
closing-counts = { done-of }{ $setAside ->
 [0] .
 [one] , אחת הונחה בצד על ידך.
 [two] , 2 הונחו בצד על ידך.
 *[other] , { $setAside } הונחו בצד על ידך.
}
closing-oldest = הבדיקה הישנה ביותר: <time>{ $ago }</time>.
walk-sign-in = לוודא שהחיבור הוא לחשבון שמיועד לסגירה.
walk-open-settings = זה מרכז הפרטיות: הדרך של היום. הדרך הישנה: הפרופיל, Account Settings ואז Account Security.
walk-find-close-option = לחפש את אפשרות הסגירה, בשם "Delete my account", "Delete account" או "Close Your Account". לקרוא מה לפי הכתוב יסתיים עם הסגירה.
walk-submit-request = לציין סיבה וסיסמה, אם מתבקש. אחר כך AliExpress עשויה לבקש להקליד מילה, להזין קוד שנשלח במייל או לסמן תיבה. לעשות מה שהדף מבקש.
walk-answer-confirmation-mail = לחפש מייל שמבקש אישור, גם בתיקיית הספאם, ולעשות כל מה שהוא מבקש.
walk-await-deletion = לחכות למייל אחרון שאומר שהחשבון סגור. זה יכול לקחת ימים.
closing-acts = איך סוגרים, שלב אחר שלב
go-closing-form = מעבר לטופס הסגירה
closing-sent = שלחתי את הבקשה
closing-not-today = לא היום
closing-waits = שלחת את הבקשה
closing-waits-why = AliExpress לא אומרת כמה זמן זה לוקח. המדריך מונה מה נשאר לעשות, יום אחר יום.
retry-failed = ההתחברות נכשלה
retry-got-in = אם כך, החשבון עוד לא סגור
retry-got-in-why = סגירה יכולה לקחת ימים. לחפש מייל שמבקש אישור, גם בתיקיית הספאם. אם אין כזה, לכתוב לתמיכה: יש מכתב מוכן.
retry-it-failed = היא נכשלה
retry-i-got-in = נכנסתי
collect = איסוף הזמנות ישנות יותר
collect-why = אפשר ללחוץ על "View orders" ביד, או לתת ל-Last Orders ללחוץ עליו, לאט. זה הדבר היחיד שהוא לוחץ עליו אי פעם בדף, ואפשר לעצור בכל רגע.
collect-start = התחלת האיסוף
collecting = ההזמנות שלך נאספות
collect-paused = מושהה
collect-kept = הזמנות שנשמרו
collect-oldest = אחורה עד
collect-time = זמן עד כה
collect-figure = { $figure }
collect-minutes = { $minutes ->
 [0] פחות מדקה
 *[other] { $minutes } דק׳
}
pause = השהיה
stop = עצירה
go-on = המשך
collected-end = הדף לא מציע עוד: { kept-orders }
collected-nothing-new = שלוש פעמים ברצף לא הופיע דבר חדש: { kept-orders }
collected-nothing-new-why = לכן האיסוף נעצר. ייתכן שיש עוד.
collected-stopped = עצרת את האיסוף: { kept-orders }
collected-stopped-why = ייתכן שיש עוד.
collected-robot-check = AliExpress רוצה לוודא שמדובר באדם: { kept-orders }
collected-robot-check-why = לכן האיסוף נעצר. לענות על הבדיקה ואז להמשיך.
collected-signed-out = החשבון לא מחובר: { kept-orders }
collected-signed-out-why = לכן האיסוף נעצר. להתחבר, לחזור לכאן ואז להמשיך.
collected-left-alone = הכרטיסייה הזאת הייתה ברקע: { kept-orders }
collected-left-alone-why = לכן האיסוף נעצר. להישאר בכרטיסייה הזאת ואז להמשיך.
collected-changed = הדף השתנה: { kept-orders }
collected-changed-why = Last Orders לא הבין את השינוי, ולכן האיסוף נעצר. לטעון את הדף מחדש ואז להמשיך.
collected-unsaved = ההזמנות האחרונות לא נשמרו: { kept-orders }
collected-unsaved-why = לכן האיסוף נעצר. כל מה שנשמר קודם עדיין כאן.
collected-failed = לא ניתן היה לקרוא את הדף: { kept-orders }
collected-failed-why = לכן האיסוף נעצר. להמשיך, או קודם לטעון את הדף מחדש.
collected-no-button = אין על מה ללחוץ בדף הזה: { kept-orders }
collected-no-button-why = אין כאן כפתור "View orders". אם ידוע לך על הזמנות ישנות יותר, לחפש אותו בסוף הרשימה.

words-ask = מה פירוש המילים האלה?
words-ask-why = Last Orders לא מכיר אותן. כדאי להשיב רק כשיש לך ודאות: התשובה תיחשב כדבריך.
words-on-orders = { $count ->
 [one] בהזמנה אחת
 [two] בשתי הזמנות
 *[other] ב-{ $count } הזמנות
}
words-on-cases = { $count ->
 [one] בתיק אחד
 [two] בשני תיקים
 *[other] ב-{ $count } תיקים
}
words-open = עדיין פתוח
words-finished = הסתיים
words-unsure = לא ידוע לי
words-said-open = אמרת: עדיין פתוח
words-said-finished = אמרת: הסתיים
words-said-unsure = במקרה כזה זה נשאר "טרם נבדק"

changed = AliExpress שינתה את הדף הזה
changed-gone = כבר לא נמצאים, לפחות בחלקם: { $what }.
changed-all = מה ש-Last Orders קרא כאן קודם כבר לא נמצא.
changed-still = עדיין נמצאים: { $what }.
changed-hand = כדאי לבדוק באופן עצמאי מה כתוב בדף. כפי שהוא עכשיו, הוא לא מוכיח דבר ברשימה שלך.
sign-status = מצבים
sign-number = מספרי הזמנות
sign-date = תאריכים
sign-price = מחירים
sign-item = פריטים
