### מילים של ההגדרות במדריך: מה מוצג, נשמר ומשותף, ואיך לא משאירים עקבות.

settings-lead = מה Last Orders מציג, שומר ומשתף. כל בחירה חלה רק על הדפדפן הזה.
switch-off = כיבוי

settings-language = שפה
language-of-browser = כמו בדפדפן: { $name }

settings-hints = רמזים
hints-show = הצגת רמזים בדפים של AliExpress
hints-show-why = החלונית הקטנה בפינת דפי החשבון שלך. גם בלעדיה הדפים נקראים והמדריך הזה מתמלא.
hints-hidden = מוסתר בדפים:
hints-show-again = הצגה מחדש

settings-words = מילים שהסברת
explained-what = Last Orders לא הכיר את המילים האלה של AliExpress. מה שאמרת נחשב, עד שדף יציג אחרת.
explained-as = { $means ->
 [open] עדיין פתוח
 *[finished] הסתיים
}, בדף "{ $place }"
toast-word = חזרת בך מזה. מה שהסתמך על המילה הזאת לא נחשב כנבדק.

settings-copies = עותקים ותזכורות
copies-orders = שמירת עותק של ההזמנות שצופים בהן
copies-orders-why = { $orders ->
 [0] עוד לא נשמרה אף אחת.
 [one] הזמנה אחת שמורה; היא נשארת גם אחרי כיבוי.
 [two] שתי הזמנות שמורות; הן נשארות גם אחרי כיבוי.
 *[other] { $orders } הזמנות שמורות; הן נשארות גם אחרי כיבוי.
}
copies-reminders = תזכורות
copies-reminders-on = הדפדפן הזה מזכיר לך את הימים שאחרי הסגירה
copies-reminders-off = הדפדפן הזה לא מזכיר לך דבר
copies-reminders-why = מפעילים אותן תחת "אחרי הסגירה", היכן שהימים נמצאים.

settings-sync = מחשב אחר, דרך הדפדפן
sync-turn = סנכרון הסימונים שלי
sync-turn-why = סימונים בלבד: מה סומן או הונח בצד, ומתי. יצרנית הדפדפן מעבירה אותם למחשבים האחרים שלך, אם יש בהם חיבור לדפדפן, הסנכרון שלו פועל, וגם זה מופעל. מבין שני שינויים, החדש יותר נשאר.
sync-turn-why-firefox = סימונים בלבד: מה סומן או הונח בצד, ומתי. Mozilla מעבירה אותם למחשבים האחרים שלך, אם יש בהם חיבור ל-Firefox, הסנכרון שלו כולל תוספים, וגם זה מופעל. מבין שני שינויים, החדש יותר נשאר.
sync-android = ב-Firefox ל-Android, מה שתוסף שומר לא עובר למכשירים אחרים. קובץ התקדמות כן עובר: לשמור אותו כאן ולפתוח אותו שם.
sync-never = עוד לא הושווה
sync-at = { $count ->
 [one] סימון אחד בסנכרון של הדפדפן.
 [two] שני סימונים בסנכרון של הדפדפן.
 *[other] { $count } סימונים בסנכרון של הדפדפן.
} הושווה <time>{ $ago }</time>. הדפדפן מחליט מתי לשלוח אותם, ולא אומר.
sync-failed-quota = לא נשאר מקום בסנכרון של הדפדפן. הסימונים שלך כאן שמורים; ניסיון נוסף ייעשה עם השינוי הבא.
sync-failed-write = הסנכרון של הדפדפן לא קיבל את השינוי האחרון. הסימונים שלך כאן שמורים; ניסיון נוסף ייעשה עם השינוי הבא.
sync-left = { $count ->
 [one] סימון אחד עדיין נמצא בסנכרון של הדפדפן
 [two] שני סימונים עדיין נמצאים בסנכרון של הדפדפן
 *[other] { $count } סימונים עדיין נמצאים בסנכרון של הדפדפן
}
sync-left-why = הסרתם לא גורעת דבר מהמחשב הזה. מחשבים אחרים שמסנכרנים סימונים שומרים את שלהם, ומפסיקים לסנכרן.
sync-empty = הסרה

settings-file = מחשב אחר, עם קובץ
file-what = יש בו את הסימונים שלך, את מה שנקרא מדפים, את המילים שהסברת, את ההחלטה שלך, את תיעוד הסגירה עם ההערה שבו ואת מה ששלחת. לעותק שלך יש קבצים משלו.
file-save = שמירת ההתקדמות
file-take = ייבוא קובץ
file-refused = לא יובא: { $file }
file-refused-nothing = דבר לא השתנה.
file-refused-truncated = הוא מתחיל כמו קובץ התקדמות אבל נקטע, או ששונה ביד. לשמור אותו שוב במחשב האחר.
file-refused-foreign = זה לא קובץ התקדמות של Last Orders.
file-refused-older = הפורמט שלו ישן מכדי לקרוא אותו. לשמור אותו שוב עם Last Orders של היום.
file-refused-newer = גרסה חדשה יותר של Last Orders שמרה אותו. צריך לעדכן את הגרסה הזאת ואז לייבא אותו.
file-refused-shape = רשומה אחת אינה כפי שצריכה להיות: { $where }. ייתכן שגרסה חדשה יותר של Last Orders שמרה אותו, או ששונה ביד.
file-refused-ahead = הזמנים שלו הם בעתיד, ולכן אחד משני השעונים שגוי. לכוון אותו, ואז לשמור את הקובץ שוב.
file-refused-large = הוא גדול יותר מכפי שקובץ התקדמות יכול להיות.
file-close = סגירת ההודעה
file-preview = ב-{ $file }
file-made-by = נשמר על ידי { $by }
file-counts = { $taken ->
 [0] אין בו דבר חדש יותר ממה שכאן.
 [one] רשומה אחת תיובא.
 [two] שתי רשומות ייובאו.
 *[other] { $taken } רשומות ייובאו.
}{ $older ->
 [0] { "" }
 [one] { " " }אחת חדשה יותר כאן, ונשארת.
 [two] { " " }שתיים חדשות יותר כאן, ונשארות.
 *[other] { " " }{ $older } חדשות יותר כאן, ונשארות.
}{ $same ->
 [0] { "" }
 [one] { " " }אחת זהה.
 [two] { " " }שתיים זהות.
 *[other] { " " }{ $same } זהות.
}
file-new = חדש כאן
file-newer = חדש יותר בקובץ
file-take-in = לייבא אותו
file-leave = לא לייבא אותו
record-request = בקשת הסגירה שלך
record-decision = { decided }
record-closing = תיעוד הסגירה
record-words = { settings-words }

settings-about = מה הוא עושה
about-stored = שמור כרגע: { $readings ->
 [one] דף אחד שנקרא
 [two] שני דפים שנקראו
 *[other] { $readings } דפים שנקראו
}, { $ticks ->
 [one] סימון אחד
 [two] שני סימונים
 *[other] { $ticks } סימונים
}, { $orders ->
 [one] הזמנה אחת
 [two] שתי הזמנות
 *[other] { $orders } הזמנות
}.
about-reads = הוא קורא את דפי החשבון שפתחת, ולא דפים אחרים: מספרים ומצבים. מה שכתוב בהזמנה נשמר רק אם העותק מופעל, וכתובת הדואר אף פעם לא.
about-presses = הוא לא לוחץ על דבר מלבד "View orders" של הרשימה עצמה, ורק כל עוד האיסוף הופעל על ידך.
about-version = Last Orders { $version }, תוכנה חופשית ברישיון MIT
about-whose = לא נוצר על ידי AliExpress ואינו קשור אליה

settings-leave = בלי להשאיר עקבות
leave-what = מוחק את כל מה ש-Last Orders שמר בדפדפן הזה, ואת הסימונים שלו בסנכרון של הדפדפן. חשבון AliExpress שלך והקבצים ששמרת לא מושפעים.
leave-ask = מחיקת הכול
leave-sure = למחוק הכול לתמיד?
leave-sure-what = אין דרך חזרה. קודם לשמור כל מה שאולי יידרש:
leave-record = תיעוד הסגירה שלך
leave-orders = { $orders ->
 [one] הזמנה שמורה אחת
 [two] שתי הזמנות שמורות
 *[other] { $orders } הזמנות שמורות
}
leave-progress = ההתקדמות שלך
leave-go = מעבר לשמירה
leave-save = שמירה
leave-now = למחוק הכול עכשיו
leave-failed = לא נמחק
leave-failed-what = הדפדפן לא הצליח למחוק. מה ששמור במחשב הזה עדיין כאן. אפשר לנסות שוב.
left = הכול נמחק
left-readings = דפים שנקראו
left-ticks = סימונים
left-journey = החלטה, תיעוד ובקשות
left-orders = הזמנות שמורות
left-synced = רשומות בסנכרון של הדפדפן
left-all = כל הרשומות במחשב הזה
left-what = מעכשיו דבר לא נקרא ולא נשמר, עד שייפתח Last Orders שוב או שהדפדפן יופעל מחדש.
left-uninstall = הסרת Last Orders מהדפדפן הזה
left-by-hand = ביד: לפתוח את chrome://extensions, למצוא את Last Orders וללחוץ על "הסרה".
left-by-hand-firefox = ביד: לפתוח את about:addons, למצוא את Last Orders, ללחוץ על שלוש הנקודות שלו ואז על "הסרה".
