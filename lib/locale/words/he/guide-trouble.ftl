### מילים של המדריך כשמשהו משתבש, ושל המצב שליד תקלות ושאלות. ידע על האתר: נובמבר 2026.

trouble-lead = מה עלול להפריע ומה עוזר, לפי הסדר שכדאי לנסות. כשדף הראה מה המצב אצלך, זה כתוב.
show-them = הצגה

now-and-more = { $what }. { $count ->
 [one] ועוד דבר אחד
 [two] ועוד שני דברים
 *[other] ועוד { $count } דברים
}
now-unchecked = { $count ->
 [one] אחד מהם טרם נבדק
 [two] שניים מהם טרם נבדקו
 *[other] { $count } מהם טרם נבדקו
}
now-set-aside = { $count ->
 [one] אחד מהם הונח בצד על ידך
 [two] שניים מהם הונחו בצד על ידך
 *[other] { $count } מהם הונחו בצד על ידך
}; שום דבר אחר לא פתוח, לפי מה שנצפה או נמסר
now-settled = שום דבר מזה לא פתוח, לפי מה שנצפה או נמסר
now-not-sent = לא רשומה כאן בקשת סגירה
now-waiting = הבקשה נשלחה: <time>{ $ago }</time>. עוד לא רשומה תשובה
now-overdue = <b>{ $late ->
 [one] איחור של יום.
 [two] איחור של יומיים.
 *[other] איחור של { $late } ימים.
}</b> הבקשה נשלחה: <time>{ $ago }</time>
now-confirmed = החשבון סגור, כפי שרשמת. הבקשה נשלחה: <time>{ $ago }</time>
now-refused = <b>סירוב</b>, כפי שרשמת. הבקשה נשלחה: <time>{ $ago }</time>
now-no-answer = <b>לא הגיעה תשובה</b>, כפי שרשמת. הבקשה נשלחה: <time>{ $ago }</time>
now-still-open = <b>עדיין פתוח:</b> מישהו היה מחובר אחרי שציינת שהוא נסגר. הבקשה נשלחה: <time>{ $ago }</time>
now-signed-out = בדף האחרון שנקרא איש לא היה מחובר. נצפה <time>{ $ago }</time>
now-kept = { $orders ->
 [one] הזמנה אחת שמורה במחשב הזה
 [two] שתי הזמנות שמורות במחשב הזה
 *[other] { $orders } הזמנות שמורות במחשב הזה
}{ $incomplete ->
 [0] { "" }
 [one] , אחת מהן חלקית
 [two] , 2 מהן חלקיות
 *[other] , { $incomplete } מהן חלקיות
}
now-kept-none = עוד לא שמורות הזמנות במחשב הזה

to-orders = מעבר להזמנות שלי
to-refunds = מעבר להחזרים
to-messages = מעבר להודעות שלי
to-account = מעבר לחשבון שלי
to-sign-in = מעבר להתחברות
to-password-reset = איפוס הסיסמה
to-mail-settings = פתיחת הגדרות המייל
to-closing-form = מעבר לטופס הסגירה
to-help-centre = פתיחת מרכז העזרה
to-decide = צעדים מתונים יותר
to-prepare = הכנה
to-close = הסגירה, חלק אחר חלק
to-routes = כל הדרכים לסגור
to-last-step = מה אולי יתבקש בסוף
to-after = אחרי הסגירה: מיילים והתחברות
to-site-data = ניקוי קובצי Cookie ומטמון
to-kept-orders = העותק שלך
to-settings = מה הוא שומר
to-letters = כל המכתבים
to-letter-close = מכתב: לסגור את החשבון שלי
to-letter-stop = מכתב: לעצור את הבקשה שלי
to-letter-deactivation = מכתב: השהיה
to-letter-follow-up = מכתב: עוד אין תשובה
to-letter-access = מכתב: עותק של המידע שלי
to-letter-erasure = מכתב: למחוק את המידע שלי
to-letter-identity = מכתב: למה תעודה מזהה?
to-trouble-open-orders = הזמנות שמעכבות
to-trouble-cannot-sign-in = מה אפשר לנסות
to-trouble-request-not-processed = אם לא קורה דבר
to-trouble-mail-after-closing = אם מיילים ממשיכים להגיע

trouble-request-not-processed = לא קורה דבר אחרי הבקשה
trouble-request-not-processed-what = AliExpress לא אומרת כמה זמן זה לוקח. אדם אחד מדווח שזה נעשה בתוך 24 שעות, ולכן אחרי שבוע של שתיקה כדאי לשאול.
trouble-request-not-processed-mail = לחפש מייל מ-AliExpress, גם בתיקיית הספאם. ייתכן שהסגירה מחכה לאישור שלך.
trouble-request-not-processed-parts = לעבור שוב על שלבי הסגירה: האם החלק האחרון נעשה, בין אם זו הקלדת מילה, הזנת קוד שנשלח במייל או סימון תיבה?
trouble-request-not-processed-support = לשאול את התמיכה אם הבקשה הגיעה.
trouble-request-not-processed-letter = לכתוב להם עם תאריך הבקשה. המכתב מוכן.
trouble-request-not-processed-again = לשלוח את הבקשה שוב אם איש לא יודע לומר שהראשונה הגיעה.

trouble-open-orders = הזמנות או החזרים מעכבים את הסגירה
trouble-open-orders-what = שום טקסט רשמי לא מציין תנאים. דפים לא רשמיים אומרים שהזמנות פתוחות ותשלום דחוי שלא שולם חוסמים סגירה. ואפשר לעקוב אחריהם רק כל עוד אפשר להתחבר.
trouble-open-orders-finish = לחכות למה שבדרך, וללחוץ על "Confirm received" (אישור קבלה) רק עבור מה שהגיע. לבטל את מה שעוד לא נשלח.
trouble-open-orders-refunds = לעקוב אחר כל החזר ומחלוקת עד שהם מסתיימים.
trouble-open-orders-final = לא להשאיר החלטה על כנה אם יש לך התנגדות לה: באיחוד האירופי, באזור הכלכלי האירופי ובבריטניה היא נעשית סופית אם לא ממשיכים איתה הלאה בתוך 20 ימים קלנדריים.
trouble-open-orders-sellers = לכתוב למוכר אם דבר לא זז.
trouble-open-orders-support = לפנות ל-AliExpress אם המוכר לא עונה.
trouble-open-orders-customs = חבילה שמגיעה באיחור לאיחוד האירופי עשויה לגרור חיוב במסירה: מאז 1 ביולי 2026, 3 אירו לכל סוג סחורה בחבילות של עד 150 אירו. קובע יום השחרור מהמכס, לא יום ההזמנה.

trouble-open-subscriptions = מינוי מעכב את הסגירה
trouble-open-subscriptions-what = חברות VIP מתחדשת כל 365 ימים, ותקופת ניסיון של 30 יום הופכת לשנה בתשלום. ביטול בתקופה הראשונה, שאורכה תלוי במדינה שלך, מזכה בהחזר מלא של דמי החברות; אחר כך, של חלקם. אם היא מסתיימת מפני שהחשבון מסתיים, לא מקבלים דבר בחזרה.
trouble-open-subscriptions-cancel = לבטל כל אחד מהם. לגבי VIP, לחפש בתחתית הדף "VIP Membership Rules". קובע השם שבדף המינוי שלך; לא נמצא שום זכר פומבי ל-"AliExpress Premium Membership".
trouble-open-subscriptions-statements = לעבור על פירוט הכרטיס ולחפש חיובים של AliExpress, עכשיו ושוב בעוד חודש.
trouble-open-subscriptions-payers = אם התשלום היה ב-PayPal או ב-Klarna, לסיים את התשלומים האוטומטיים גם שם.
trouble-open-subscriptions-debts = להסדיר תשלום דחוי ואשראי אחר מול המלווה. זו חברה נפרדת עם תנאים משלה, וסגירת החשבון לא מסיימת את החוב.
trouble-open-subscriptions-sold = לא לקנות מכתב לשם כך. שירותים בתשלום מוכרים מכתב ל"ביטול AliExpress VIP", שנשלח לכתובת ששום טקסט רשמי לא מציין, ועלולים בעצמם לחייב אותך מדי חודש.
trouble-open-subscriptions-support = לפנות לתמיכה לגבי כל מינוי שאי אפשר לבטל, או שחויבת עליו אחרי ביטול.

trouble-cannot-sign-in = אי אפשר להתחבר
trouble-cannot-sign-in-what = אפשר לבקש במייל, בכתובת הגנת המידע של AliExpress, לסגור את החשבון, ולכן אין צורך להיכנס בשביל זה. אחרי בקשת סגירה, התחברות שנכשלת עשויה להעיד שהחשבון סגור.
trouble-cannot-sign-in-mail = לבקש במייל לסגור את החשבון. המכתב מוכן; לשלוח אותו מכתובת המייל של החשבון. התנאים של AliExpress מציינים דרך זו לאיחוד האירופי, לאזור הכלכלי האירופי ולבריטניה; במקומות אחרים הכתובת זהה.
trouble-cannot-sign-in-reset = אם בכל זאת רוצים להיכנס, לאפס את הסיסמה. לשם כך דרושים המייל או הטלפון של החשבון.
trouble-cannot-sign-in-clear = לנקות את קובצי ה-Cookie והמטמון של AliExpress בדפדפן הזה, ואז לנסות שוב. מה ש-Last Orders שמר נשאר.
trouble-cannot-sign-in-support = לפנות לתמיכה.
trouble-cannot-sign-in-identity = אם הם מבקשים עותק של תעודה מזהה, קודם לשאול למה. המכתב מוכן.

trouble-account-restricted = AliExpress הגבילה את החשבון
trouble-account-restricted-what = AliExpress מודיעה על כך ב-Message Center (מרכז ההודעות) של החשבון. באיחוד האירופי, באזור הכלכלי האירופי ובבריטניה אפשר לערער בתוך 180 ימים, ואחר כך לפנות לגוף מוסמך ליישוב סכסוכים מחוץ לבית המשפט.
trouble-account-restricted-read = לקרוא את ההודעה: מה מוגבל, למה ולכמה זמן.
trouble-account-restricted-appeal = לערער בכלים של AliExpress עצמה, ב-www.aliexpress.com/p/transparencycenter/tools.html, ולשמור עותק של מה שכתבת.
trouble-account-restricted-bodies = אם הערעור נדחה, גוף ליישוב סכסוכים מחוץ לבית המשפט יכול לבדוק את העניין; בהחלטה של AliExpress אמור להיות כתוב איך פונים לגוף כזה. עדיין אפשר גם לפנות לבית המשפט.
trouble-account-restricted-mail = אם המטרה היא רק לסגור אותו ואי אפשר להיכנס, לבקש במייל. המכתב מוכן.

trouble-mail-after-closing = מיילים ממשיכים להגיע
trouble-mail-after-closing-what = מדריכים מדווחים על מיילים אחרי סגירה. מייל לבדו לא אומר שהחשבון עדיין קיים.
trouble-mail-after-closing-unsubscribe = להשתמש בקישור ההסרה שבתחתית המייל. קודם לבדוק שכתובת השולח מסתיימת ב-aliexpress.com.
trouble-mail-after-closing-spam = את מה שממשיך להגיע לסמן כספאם.
trouble-mail-after-closing-try = לנסות להתחבר. זה אמור להיכשל.
trouble-mail-after-closing-erasure = לבקש למחוק את המידע שלך, כולל כתובת המייל. המכתב מוכן.
