### מילים של החלק במדריך שאחרי הסגירה: הימים, מכתבים שמחכים, מה שנשאר לנקות.

after-lead = הימים האלה נספרים מבקשת הסגירה. הם מתחילים אחרי שמציינים שהבקשה נשלחה.
after-to-close = מעבר לסגירה
after-lead-sent = שלחת את הבקשה ב-{ $date }. AliExpress לא אומרת כמה זמן זה לוקח; הימים האלה שלנו, כדי ששתיקה לא תחמוק מעיניך.
clock-day = יום { $day }
clock-figure = { $day }
ruler-today = היום, יום { $day }
ruler-done = יום { $day }: בוצע
ruler-todo = יום { $day }: דורש טיפול
ruler-unknown = יום { $day }: לא נבדק
ruler-later = יום { $day }: בהמשך

statements = בדיקה נוספת של פירוטי החיוב
statements-later = בהמשך. כרטיסים, ותשלומים אוטומטיים ב-PayPal או ב-Klarna
statements-now = Last Orders לא יכול לראות אותם. לבדוק כרטיסים, ותשלומים אוטומטיים ב-PayPal או ב-Klarna

how-confirm-closed = מייל אחרון אמור לומר שהחשבון סגור. לשמור אותו גם מחוץ לתיבת המייל: זו ההוכחה שלך אם יבוא חיוב בהמשך.
how-try-sign-in = קודם להתנתק, ואז לנסות עם סיסמה שבטוח שהיא נכונה. רק סירוב אומר משהו: דף שמבקש להתחבר לא אומר דבר.
how-sign-out-of-app = בהגדרות האפליקציה, בכל טלפון וטאבלט. אדם אחד יכול היה להשתמש באפליקציה יותר משבוע אחרי הסגירה.
how-uninstall-app = קודם לנקות את הנתונים שלה, היכן שאפשר. אחר כך להסיר אותה מכל טלפון וטאבלט.
how-clear-app-data = ב-Android: הגדרות, אפליקציות, AliExpress, אחסון, ולנקות את הנתונים לפני ההסרה. ב-iPhone הנתונים מוסרים עם האפליקציה. תמונות שנשמרו ממנה נשארות.
how-clear-site-data = Last Orders מגיע רק לדפדפן הזה. בכל דפדפן אחר ששימש ל-AliExpress, לעשות אותו דבר בהגדרות שלו.
how-remove-passwords = לעשות את זה אחרי ניסיון ההתחברות, כי הוא דורש את הסיסמה.
how-keep-mailbox = הודעות משפטיות נשלחות למייל של החשבון ונחשבות כאילו התקבלו אחרי 24 שעות. לשמור על התיבה ולבדוק אותה עד שכל תשובה וכל החזר הגיעו.
how-unsubscribe = ללחוץ על הקישור בתחתית כל מייל. הוא אמור לבקש לחיצה על כפתור, אף פעם לא את הסיסמה.
how-report-spam = לעשות את זה בתיבת המייל. מאותו רגע מיילים כאלה מסוננים עבורך.
how-choose-shop = אותן חנויות שמופיעות בין הצעדים המתונים יותר, ולצד כל אחת במה היא טובה.
more-trouble-mail-after-closing = אם מיילים ממשיכים להגיע
more-way-other-shops = חנויות אחרות

sent-again = שלחתי אותה שוב
was-refused = היא נדחתה
was-answered = היא נענתה
no-answer-came = לא הגיעה תשובה
mail-came = המייל הגיע
sign-in-failed = הוא נכשל
sign-in-worked = הוא הצליח
go-after-mail = חיפוש במייל שלי
go-after-wipe = מה ינוקה
go-after-passwords = איפה הם נמצאים
go-letter-follow-up = כתיבה לתמיכה
go-letter-erasure = בקשת מחיקה
go-letter-complaint = כתיבה לרשות

taken-back = ציינת שבסופו של דבר הבקשה לא נשלחה
taken-back-what = הימים שלה והתיעוד שלה עדיין כאן. מה נכון?
taken-back-sent = כן שלחתי אותה
taken-back-remove = הסרת הימים והתיעוד

put-in-calendar = הוספת הימים האלה ליומן שלי
calendar-alarm = עם תזכורת בתשע בבוקר בכל אחד מהימים
calendar-day = סגירת AliExpress, יום { $day }
calendar-letter = AliExpress: מועד לתשובה, { $name }
calendar-letter-what = אחרי היום הזה, לרשום ב-Last Orders מה יצא מזה.
remind = תזכורות בדפדפן הזה
remind-stop = הפסקת התזכורות
calendar-note = הקובץ מזכיר את AliExpress, וייתכן שהיומן ישלח אותו הלאה לשירות שלו.
reminders-off = תזכורות בדפדפן הזה נשארות במחשב הזה.
reminders-asking = הדפדפן שואל על התראות. עד לתשובה, המספר על הכפתור בסרגל הכלים מזכיר.
reminders-notify = בכל אחד מהימים האלה מופיעה התראה, והכפתור בסרגל הכלים מראה כמה דברים דורשים טיפול.
reminders-badge = התראות אינן מותרות, ולכן רק המספר על הכפתור בסרגל הכלים מזכיר.

after-letters = מכתבים שמחכים לתשובה

after-mail = איתור המיילים שלהם
after-mail-what = כל קישור פותח חיפוש בתיבת המייל שלך, בכרטיסייה חדשה. Last Orders לא רואה מזה דבר.
mail-closing = מייל הסגירה
mail-closing-what = השולח לא ידוע. מיילים על הזמנות הגיעו מ-notice.aliexpress.com. לבדוק גם בתיקיית הספאם, ולשמור אותו: זו ההוכחה שלך.
mail-adverts = פרסומות, להסרה מרשימת התפוצה
mail-adverts-what = הקישור להסרה נמצא בתחתית כל מייל. את מה שממשיך להגיע לסמן כספאם.
mail-elsewhere = אם החיפוש לא מוצא דבר, או בכל תיבה אחרת, להקליד:

after-wipe = ניקוי מה ש-AliExpress השאירה בדפדפן הזה
after-wipe-what = זה מנתק אותך מהאתרים האלה בדפדפן הזה. עדיף לא לפני יום 14: עד אז ייתכן שיהיה צורך לבדוק משהו באתר. מה ש-Last Orders שמר נשאר, גם התיעוד שלך והעותק שלך.
wipe-goes = ינוקה
wipe-kinds = סוגי נתונים
wipe-stays = יישאר
site-aliexpress = AliExpress: aliexpress.com ו-aliexpress.us, עם כל השרתים הידועים שלהם
site-images = התמונות ומוני הביקורים שלה: alicdn.com, aliexpress-media.com, mmstat.com
site-aliexpress-ru = aliexpress.ru, חברה אחרת עם חשבונות משלה
site-alibaba = alibaba.com: מתחברים עם אותו חשבון
site-alipay = alipay.com: תשלומים
kind-cookies = קובצי Cookie
kind-localStorage = אחסון מקומי
kind-indexedDB = מסדי נתונים
kind-serviceWorkers = סקריפטים ברקע
kind-cacheStorage = דפים מאוחסנים
kind-fileSystems = קבצים מאוחסנים
kind-cache = קבצים במטמון
wipe-scope-chromium = הדפדפן הזה מנקה את קובצי ה-Cookie של אתר שלם, ואת כל השאר מכל שרת שרשום למטה.
wipe-scope-firefox = Firefox מנקה את כל אלה מכל שרת שרשום למטה, ומאף שרת אחר.
wipe-stays-what = כל האתרים האחרים, ההיסטוריה, ההורדות ופרטי הכניסה השמורים שלך.
wipe-by-hand-chromium = ייתכן שגם שרת שלא רשום למטה עדיין מאחסן משהו. לבדיקה: הגדרות, פרטיות ואבטחה, קובצי Cookie של צד שלישי, הצגת כל נתוני האתרים; לחפש aliexpress.
wipe-by-hand-firefox = קבצים במטמון: תוסף יכול לנקות רק את אלה של כל האתרים, ולכן הם נשארים. ביד: הגדרות, פרטיות ואבטחה, ניקוי נתונים, רק הקבצים במטמון. ייתכן שגם שרת שלא רשום למטה עדיין מאחסן משהו: ניהול נתונים, לחפש aliexpress.
wipe-by-hand-android = ב-Firefox ל-Android תוסף לא רשאי לנקות את מה שאתר שמר, ולכן צריך לעשות זאת ביד. לפתוח את aliexpress.com, ללחוץ על המנעול שליד הכתובת, ולנקות שם את קובצי ה-Cookie ואת נתוני האתר. אם השתמשת ב-aliexpress.us, לעשות גם שם אותו דבר.
wipe-choices = גם אלה יישארו, אלא אם יסומנו
wipe-hosts = { $count ->
 [one] השרת האחד, בשמו
 [two] שני השרתים, בשמם
 *[other] כל { $count } השרתים, בשמם
}
wipe = לנקות את זה עכשיו
wipe-at-work = מתבצע ניקוי
wipe-permission = ייתכן שהדפדפן ישאל אם מותר ל-Last Orders לנקות נתונים. ההרשאה מוחזרת מיד אחר כך.
wiped-refused = לא ניתנה הרשאה, ולכן דבר לא נוקה.
wiped-done = נוקה, לפי הדפדפן: { $what }, { $count ->
 [one] משרת אחד
 [two] משני שרתים
 *[other] מ-{ $count } שרתים
}.
wiped-failed = הדפדפן לא ניקה: { $what }. ללחוץ שוב, או לנקות ביד כמתואר למעלה.
wiped-left-chromium = לא נבדקו: שרתים שלא רשומים למעלה, ודפדפנים אחרים.
wiped-left-firefox = לא נבדקו: קבצים במטמון, שרתים שלא רשומים למעלה, ודפדפנים אחרים.
wiped-given-back = ההרשאה הוחזרה.
wiped-not-given-back = לא ניתן היה להחזיר את ההרשאה. אפשר להסיר אותה ברשימת התוספים של הדפדפן.

after-passwords = איפה נמצאים פרטי כניסה שמורים
after-passwords-what = שום תוסף לא יכול להסיר אותם. להקליד את הכתובת בשורת הכתובת, ואז לחפש aliexpress.
passwords-chrome = ב-Chrome
passwords-firefox = ב-Firefox
passwords-edge = ב-Edge
passwords-edge-where = הגדרות, סיסמאות
passwords-safari = ב-Safari, ב-iPhone וב-iPad
passwords-safari-where = אפליקציית הסיסמאות, או הגדרות, סיסמאות
passwords-others = למנהל סיסמאות נפרד יש חיפוש משלו. אותם פרטי כניסה עשויים לשמש גם ל-Alibaba.com: אם הוא בשימוש, להשאיר אותם.

after-record = תיעוד הסגירה
record-title = תיעוד של סגירת חשבון AliExpress
after-record-what = מה היה המצב כשציינת שהבקשה נשלחה, ב-{ $when }: מה נבדק, על סמך מה, ומה נשמר.
record-checked = { $count ->
 [one] מה נבדק: דבר אחד
 [two] מה נבדק: שני דברים
 *[other] מה נבדק: { $count } דברים
}
record-done-seen = { $what }. נצפה ב-{ $when }
record-done-bare = נצפה ב-{ $when }
record-told = סומן על ידך כבוצע ב-{ $when }
record-by-word = { $what }, לפי דבריך על { $told } מתוך { $shown }. נצפה ב-{ $when }
record-todo-seen = { $what }. נצפה ב-{ $when }
record-todo-bare = משהו היה פתוח ב-{ $when }
record-unknown-seen = לא נחשב כנבדק: { $what }, נצפה ב-{ $when }
record-unchecked = דבר לא נצפה
record-set-aside-seen = הונח בצד על ידך ב-{ $when }. { $what }
record-set-aside-bare = הונח בצד על ידך ב-{ $when }
record-acknowledged = מה שאישרת
record-note = הערה משלך
record-note-what = למשל מספר בקשה, או שם הנציג או הנציגה בשיחה.
record-note-keep = שמירת ההערה
record-note-changed = עוד לא נשמר
record-note-kept = נשמר במחשב הזה
record-save-html = שמירה כדף
record-save-json = שמירה כנתונים
record-personal = שום דבר בו לא מגלה את זהותך, מלבד ההערה שלך.
record-foot = נוצר על ידי Last Orders במחשב הזה ב-{ $when }. Last Orders אינו חלק מ-AliExpress.
