### מילים של השער במדריך: לפני הסגירה.

gate-lead = כל מה שעוד לא הוסדר. סגירה אי אפשר לבטל, ולכן כאן שום דבר לא מנוחש: מה שלא נצפה נשאר פתוח.
gate-sent = שלחת את הבקשה ב-{ $day }. התיעוד שלך מראה מה היה המצב אז.
gate-settle = אפשר להסדיר אותם, או להניח בצד את מה שאפשר לוותר עליו.
gate-todo = פתוח
gate-unknown = לא נבדק
gate-set-aside = הונח בצד על ידך
gate-done = בוצע
gate-group-todo = עדיין פתוח
gate-group-unknown = לא נבדק
gate-group-set-aside = הונח בצד על ידך
gate-group-seen = בוצע, נצפה על ידי Last Orders: { $count }
gate-group-told = בוצע, סומן על ידך: { $count }
gate-oldest = הישן ביותר מביניהם: { $name }, נצפה ב-{ $day } (<time>{ $ago }</time>)
gate-look-again = לבדוק שוב לפני שממשיכים
check-now = בדיקה עכשיו
check-again = בדיקה חוזרת
figure = { $count }

gate-copy = העותק שלך, בדפדפן הזה
copy-orders = הזמנות שנשמרו
copy-all-complete = { $count ->
 [one] אחת, מלאה
 [two] 2, שתיהן מלאות
 *[other] { $count }, כולן מלאות
}
copy-incomplete = מתוכן, חלקיות
copy-reviews = ביקורות שנשמרו
copy-file = נשמר כקובץ אחד
copy-file-none = עדיין לא
copy-file-on = { $day }
copy-file-changed = { $day }, השתנה מאז
copy-only-here = הוא קיים רק בדפדפן הזה: הוא אובד אם מנקים את נתוני הדפדפן או מסירים את Last Orders.
copy-newest-only-here = מה שנוסף מאז קיים רק בדפדפן הזה.
copy-save = שמירה עכשיו
copy-official = העותק של AliExpress
copy-not-added = לא נוסף
copy-found = { $count ->
 [0] אין בו הזמנות
 [one] הזמנה אחת
 [two] שתי הזמנות
 *[other] { $count } הזמנות
}
copy-missing = הזמנות שמורות שלא נמצאו בו
copy-uncompared = הזמנות שמורות שלא הושוו אליו
copy-rows = { $count ->
 [one] שורה אחת
 [two] שתי שורות
 *[other] { $count } שורות
}

acknowledge = לאישור לפני שממשיכים
ack-final = סגירה היא סופית. חשבון חדש יתחיל ריק.
ack-history-goes = היסטוריית ההזמנות שלי והביקורות שכתבתי אובדות איתה.
ack-balance-may-go = היתרה, המטבעות והקופונים עלולים לאבוד. שום טקסט רשמי לא אומר שהם משולמים.
ack-returns-may-end = החזרות ותביעות אחריות עלולות להסתיים איתה. בדקתי את ההזמנות החדשות ביותר שלי, או שהחלטתי לוותר על התביעות האלה.
ack-can-receive-code = עדיין יש לי אפשרות לקבל קוד במייל או בטלפון של החשבון הזה.
open-form = פתיחת דף הסגירה
open-form-anyway = פתיחה בכל זאת
gate-unticked = { $count ->
 [one] תיבה אחת לא סומנה.
 [two] שתי תיבות לא סומנו.
 [3] שלוש תיבות לא סומנו.
 [4] ארבע תיבות לא סומנו.
 [5] חמש תיבות לא סומנו.
 *[other] { $count } תיבות לא סומנו.
}
gate-unsettled = { $count ->
 [one] דבר אחד לא הוסדר.
 [two] שני דברים לא הוסדרו.
 [3] שלושה דברים לא הוסדרו.
 *[other] { $count } דברים לא הוסדרו.
}
gate-never = הלחיצה על הכפתור שם היא שלך בלבד: Last Orders רק פותח את הדף.
missing = לפני המעבר
missing-tick = לא סומן: "{ $what }"
missing-why = הדף נפתח מכאן כשלא חסר דבר. זה החשבון שלך, ולכן אפשר לעבור לשם גם עכשיו. דבר לא מסתיים עד ללחיצה שלך על הכפתור שם.
