### Words the popup needs once its list stands: the days after the request, and what closing would give up.

give-up-today = סגירה היום כרוכה בוויתור על: { $what }.
give-up-nothing = לפי מה שידוע כאן, סגירה היום אינה כרוכה בוויתור על דבר.
give-up-unchecked = { $count ->
 [one] דבר אחד לא נבדק.
 [two] שני דברים לא נבדקו.
 *[other] { $count } דברים לא נבדקו.
}
given-orders = { $count ->
 [one] הזמנה אחת שלא הסתיימה
 [two] שתי הזמנות שלא הסתיימו
 *[other] { $count } הזמנות שלא הסתיימו
}
given-cases = { $count ->
 [one] החזר אחד או מחלוקת אחת
 [two] שני החזרים או מחלוקות
 *[other] { $count } החזרים או מחלוקות
}
given-windows = { $count ->
 [one] הזמנה אחת עם חלון פתוח
 [two] שתי הזמנות עם חלון פתוח
 *[other] { $count } הזמנות עם חלון פתוח
}
since-day = יום { $day } מאז הבקשה
since-late = { $days ->
 [one] איחור של יום: לחפש את מייל הסגירה
 [two] איחור של יומיים: לחפש את מייל הסגירה
 *[other] איחור של { $days } ימים: לחפש את מייל הסגירה
}
clock-submitted = סומן על ידך כבוצע ב-{ $when }. התיעוד נמצא למטה
clock-submit-taken-back = ציינת שבסופו של דבר לא נשלחה
clock-waiting = נשלחה <time>{ $ago }</time>. AliExpress לא אומרת כמה זמן זה לוקח
clock-overdue = <b>{ $days ->
 [one] איחור של יום.
 [two] איחור של יומיים.
 *[other] איחור של { $days } ימים.
}</b> לחפש מייל מ-AliExpress, גם בתיקיית הספאם
clock-refused = <b>סירוב</b>, כפי שרשמת <time>{ $ago }</time>
clock-no-answer = <b>אין תשובה</b>, כפי שרשמת <time>{ $ago }</time>
clock-still-open = ציינת שהחשבון נסגר, אבל מישהו היה <b>מחובר</b> <time>{ $ago }</time>
clock-signed-in = <b>מישהו היה מחובר</b> <time>{ $ago }</time>: החשבון לא היה סגור אז
clock-signed-in-stale = ישן מכדי לסמוך עליו: מישהו היה מחובר <time>{ $ago }</time>
clock-open-answer-confirmation-mail = טרם נבדק. לחפש גם בתיקיית הספאם. לא מכולם מתבקש אישור
clock-open-confirm-closed = טרם נבדק. לחפש מייל מ-AliExpress, גם בתיקיית הספאם
clock-open-try-sign-in = טרם נבדק. עכשיו זה אמור להיכשל, עם הסיסמה הנכונה
clock-later-try-sign-in = בהמשך. אז זה אמור להיכשל
clock-later-clear-site-data = בהמשך. לחיצה אחת, ורואים בדיוק מה ינוקה

changed-pages = השתנה ב-AliExpress, לבדיקה עצמית: { $pages }
