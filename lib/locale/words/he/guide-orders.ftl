### מילים של החלק "העותק שלך" במדריך: מה נשמר, ולאילו קבצים הוא נכנס ומאילו הוא בא.

archive-kept = { $orders ->
 [one] הזמנה אחת שמורה במחשב הזה.
 [two] שתי הזמנות שמורות במחשב הזה.
 *[other] { $orders } הזמנות שמורות במחשב הזה.
}
archive-oldest = הישנה ביותר היא מ-{ $day }.
archive-complete = { $incomplete ->
 [0] { $complete ->
  [one] היא מלאה.
  [two] שתיהן מלאות.
  *[other] כולן מלאות.
 }
 [one] { $complete ->
  [0] היא חלקית.
  [one] אחת מלאה, אחת חלקית.
  [two] 2 מלאות, אחת חלקית.
  *[other] { $complete } מלאות, אחת חלקית.
 }
 [two] { $complete ->
  [0] שתיהן חלקיות.
  [one] אחת מלאה, 2 חלקיות.
  [two] 2 מלאות, 2 חלקיות.
  *[other] { $complete } מלאות, 2 חלקיות.
 }
 *[other] { $complete ->
  [0] כולן חלקיות.
  [one] אחת מלאה, { $incomplete } חלקיות.
  [two] 2 מלאות, { $incomplete } חלקיות.
  *[other] { $complete } מלאות, { $incomplete } חלקיות.
 }
}
archive-all = אלה כל ההזמנות שלך, לפי מה ש-AliExpress מציגה.
archive-no-guess = שום דבר שחסר לא מושלם בניחוש.
archive-broken = { $count ->
 [one] רשומה אחת נוספת לא ניתנת לקריאה. היא נשארת במקומה ולא נכנסת לשום קובץ.
 [two] שתי רשומות נוספות לא ניתנות לקריאה. הן נשארות במקומן ולא נכנסות לשום קובץ.
 *[other] { $count } רשומות נוספות לא ניתנות לקריאה. הן נשארות במקומן ולא נכנסות לשום קובץ.
}
archive-none = עוד לא נשמר דבר
archive-none-what = היסטוריית ההזמנות שלך אובדת עם החשבון. אחרי לחיצה כאן, כל הזמנה ש-AliExpress מציגה לך מועתקת למחשב הזה: פריטים, מחירים, תאריכים, קישורים, ביקורות. לעולם לא כתובת דואר, מספר טלפון או כתובת מייל.
archive-waiting = השמירה פועלת; עוד אין הזמנות
archive-waiting-what = לפתוח את ההזמנות ב-AliExpress. הדף מציג עשר בהתחלה; Last Orders מציע בו לטעון עבורך את הישנות יותר.
archive-keep = שמירת עותק במחשב הזה
archive-keep-no-more = הפסקת השמירה
archive-keeps = השמירה פועלת: כל הזמנה ש-AliExpress מציגה לך מועתקת לכאן.
archive-keeps-not = השמירה כבויה. מה שכאן נשאר.
archive-reading = קורא את העותק שלך
archive-unread = לא ניתן היה כרגע לקרוא את העותק שלך

archive-save = שמירת הכול כקובץ אחד
archive-add-copy = הוספת העותק הרשמי
archive-load = טעינת קובץ שמור
archive-others = קבצים אחרים
archive-others-what = הקובץ האחד הוא zip. יש בו את כל אלה, את הביקורות שלך, את תיעוד הסגירה, ורשימה של מה שמלא ומה שחסר. כל קובץ נוצר במחשב הזה.
archive-make-xlsx = גיליון אלקטרוני (xlsx)
archive-csv-separator = מפריד עמודות
archive-csv-comma = פסיק
archive-csv-semicolon = נקודה-פסיק
archive-csv-tab = טאב
archive-csv-decimal = מפריד עשרוני
archive-csv-what = הטבלאות הן קובצי CSV: לבחור כאן מה שתוכנת הגיליונות שלך מצפה לו. קובץ ה-xlsx לא דורש הגדרה.
archive-make-receipts = קבלות להדפסה
archive-make-orders-csv = טבלת הזמנות
archive-make-items-csv = טבלת פריטים
archive-make-json = קובץ JSON
archive-copy-how = איך מקבלים את העותק של AliExpress
archive-copy-walk = לפתוח את מרכז הפרטיות של AliExpress ולבקש עותק של המידע שלך. איפה זה בדף, לא ידוע כאן.
    לחפש את התשובה במרכז הפרטיות ובמייל. באיחוד האירופי החוק נותן להם חודש לכך.
    לשמור את הקובץ ולפתוח אותו מיד. תלונה מיולי 2025 מתארת קובץ שנפתח רק פעם אחת.
    להוסיף אותו כאן, או לגרור אותו אל הדף הזה. הוא נבדק ומושווה למה ששמור.
archive-copy-letter = אין תשובה? לכתוב מכתב

archive-doing-make = יוצר את הקובץ
archive-doing-read-pack = קורא את הקובץ
archive-doing-read-copy = בודק את הקובץ
archive-stop = עצירה
archive-stopped = נעצר. דבר לא השתנה.
archive-done-make = הקובץ נמסר לדפדפן, והוא שם אותו בהורדות. כדאי לפתוח אותו פעם אחת, ליתר ביטחון.
archive-done-read-pack = הקובץ נקרא. מה שהיה בו מוצג למטה.
archive-done-read-copy = הקובץ נבדק. מה שיש בו מוצג למטה.
archive-done-drop = ההזמנה כבר לא במחשב הזה.
archive-done-drop-all = כבר אין הזמנות במחשב הזה.
archive-failed-make = לא ניתן היה ליצור את הקובץ
archive-failed-read-pack = הקובץ הזה לא נטען
archive-failed-read-copy = הקובץ הזה לא נוסף
archive-failed-keep = מצב השמירה לא השתנה
archive-unharmed = שום דבר שנשמר לא השתנה.
archive-totals-others = { $count ->
 [one] סוג מטבע אחד נוסף
 [two] שני סוגי מטבע נוספים
 *[other] { $count } סוגי מטבע נוספים
}

archive-search = כותרת, חנות או מספר
archive-by-year = שנה
archive-by-store = חנות
archive-by-group = מצב
archive-every-year = כל השנים
archive-every-store = כל החנויות
archive-every-group = כל המצבים
archive-incomplete = חלקיות
archive-shown = { $shown ->
 [one] מוצגת אחת
 [two] מוצגות 2
 *[other] מוצגות { $shown }
} מתוך { $total }, החדשות ראשונות
archive-found = { $shown ->
 [one] מוצגת אחת
 [two] מוצגות 2
 *[other] מוצגות { $shown }
} מתוך { $found } שנמצאו, מתוך { $total } שמורות
archive-none-found = { $total ->
 [one] ההזמנה השמורה שלך לא מתאימה
 [two] אף אחת משתי ההזמנות השמורות שלך לא מתאימה
 *[other] אף אחת מ-{ $total } ההזמנות השמורות שלך לא מתאימה
}
archive-clear = הצגת הכול מחדש
archive-show-all = הצגת הכול
archive-drop-all = מחיקת העותק שלך
archive-drop-all-ask = { $count ->
 [one] למחוק הזמנה אחת מהמחשב הזה?
 [two] למחוק שתי הזמנות מהמחשב הזה?
 *[other] למחוק { $count } הזמנות מהמחשב הזה?
}
archive-drop-all-what = זו פעולה שאי אפשר לבטל. אחרי שהחשבון נסגר, גם AliExpress כבר לא מציגה אותן.
archive-drop-none = להשאיר אותן

order-no-date = התאריך לא נצפה
order-no-titles = { $count ->
 [0] הפריטים טרם נצפו
 [one] פריט אחד, הכותרת טרם נצפתה
 [two] שני פריטים, הכותרות טרם נצפו
 *[other] { $count } פריטים, הכותרות טרם נצפו
}
order-items = { $count ->
 [one] , פריט אחד
 [two] , שני פריטים
 *[other] , { $count } פריטים
}
order-no-store = החנות לא נצפתה
order-complete-it = לפתוח פעם אחת את הדף שלה כדי להשלים אותה
order-no-total = לא נצפה
order-which-currency = איזה מטבע?
order-which-amount = כמה?
order-group-unpaid = לא שולמה
order-group-toShip = לא נשלחה
order-group-shipped = בדרך
order-group-case = תיק פתוח
order-group-finished = הסתיימה
order-group-none = המצב לא נצפה
order-seen = נצפתה לאחרונה ב-AliExpress
order-no-title = הכותרת לא נצפתה
order-times = × { $quantity }
order-no-price = המחיר לא נצפה
order-complete-how = לפתוח את הדף שלה ב-AliExpress כשהשמירה פועלת: מה שמוצג שם נוסף.
order-conflicts = { $count ->
 [one] דבר אחד הוצג אחרת בדף אחר. בקבלה להדפסה כתוב איזה.
 [two] שני דברים הוצגו אחרת בדפים אחרים. בקבלה להדפסה כתוב אילו.
 *[other] { $count } דברים הוצגו אחרת בדפים אחרים. בקבלה להדפסה כתוב אילו.
}
order-drop = מחיקה מהמחשב הזה

official-opened = { $rows ->
 [0] הקובץ נפתח, אבל אין בו שורות
 [one] הקובץ נפתח: שורה אחת
 [two] הקובץ נפתח: שתי שורות
 *[other] הקובץ נפתח: { $rows } שורות
}
official-in-it = הזמנות בעותק הרשמי
official-kept = הזמנות ששמורות כאן
official-both = בשניהם
official-only-there = רק בעותק הרשמי
official-only-kept = שמורות רק כאן
official-newer = שמורות רק כאן, וחדשות יותר מהעותק הרשמי
official-unsure = בעותק הרשמי תחת מספר מעוגל
official-no-number = { $rows ->
 [one] בשורה אחת אין מספר הזמנה, ולא ניתן היה להשוות אותה לדבר.
 [two] בשתי שורות אין מספר הזמנה, ולא ניתן היה להשוות אותן לדבר.
 *[other] ב-{ $rows } שורות אין מספר הזמנה, ולא ניתן היה להשוות אותן לדבר.
}
official-in-pack = הוא נכנס לקובץ האחד כפי שהוא. הוא לא מאוחסן כאן, לכן כדאי לשמור את הקובץ ההוא לפני סגירת הדף.
official-show = { $count ->
 [one] הצגת ההזמנה שנמצאת רק שם
 [two] הצגת שתי ההזמנות שנמצאות רק שם
 *[other] הצגת { $count } ההזמנות שנמצאות רק שם
}
official-show-what = הזמנה שנפתחת ב-AliExpress כשהשמירה פועלת נשמרת גם כאן.
official-show-unsure = { $count ->
 [one] הצגת המספר המעוגל
 [two] הצגת שני המספרים המעוגלים
 *[other] הצגת { $count } המספרים המעוגלים
}
official-show-unsure-what = תוכנת גיליונות עיגלה מספרים ארוכים בקובץ הזה, ולכן הספרות האחרונות שלהם אבדו. בקובץ כפי ש-AliExpress שלחה אותו הן קיימות: להוסיף אותו, אם הוא עדיין אצלך.
official-may-be = { $number }: אולי הזמנה { $orders }
official-unknown-number = { $number }: אין דרך לדעת איזו הזמנה זו

import-done = { $orders ->
 [0] אין הזמנות בקובץ
 [one] { $news ->
  [0] הזמנה אחת בקובץ, ואין בה חדש
  *[other] הזמנה אחת בקובץ, והיא הייתה חדשה
 }
 [two] { $news ->
  [0] שתי הזמנות בקובץ, ואין בהן חדש
  *[other] שתי הזמנות בקובץ, חדשות או מלאות יותר: { $news }
 }
 *[other] { $news ->
  [0] { $orders } הזמנות בקובץ, ואין בהן חדש
  *[other] { $orders } הזמנות בקובץ, חדשות או מלאות יותר: { $news }
 }
}
import-verified = אף קובץ בו לא השתנה מאז שנוצר. מה שנשמר כאן קודם עדיין כאן; דברים חדשים נוספו אליו.
import-unverified = לא ניתן היה לבדוק עד הסוף אם הוא השתנה מאז שנוצר. מה שנשמר כאן קודם עדיין כאן; דברים חדשים נוספו אליו.
import-problems = { $count ->
 [one] דבר אחד אינו כפי שצריך להיות
 [two] שני דברים אינם כפי שצריכים להיות
 *[other] { $count } דברים אינם כפי שצריכים להיות
}
problem-no-manifest = רשימת התוכן שלו (manifest.json) חסרה או לא ניתנת לקריאה.
problem-changed = { $file } השתנה מאז שהקובץ נוצר.
problem-lost = { $file } חסר.
problem-unlisted = { $file } נמצא בו, אבל לא ברשימה שלו. הוא לא נקרא.
problem-bad-order = הזמנה מספר { $number } ברשימה שלו לא ניתנת לשמירה כפי שהיא, ולכן לא נכללה.
problem-twice = הזמנה { $id } נמצאת בו יותר מפעם אחת. כל ההופעות שלה מוזגו.
problem-bad-copy = העותק הרשמי שבו לא נכלל.
problem-count = ברשימה שלו כתוב { $said } הזמנות; יש { $there }.

fault-bad-request = Last Orders ביקש מעצמו משהו שהוא לא מכיר. זו טעות שלנו.
fault-unexpected = Last Orders לא יודע למה. זו טעות שלנו.
fault-empty = הקובץ ריק.
fault-too-large = הקובץ, או מה שמחולץ ממנו, גדול יותר ממה שקובץ כזה יכול להיות.
fault-too-many-files = ארוזים בו יותר קבצים מבכל קובץ שלנו.
fault-bad-path = שם אחד בו מצביע אל מחוץ לקובץ. הוא לא חולץ.
fault-broken-zip = הקובץ קטוע או פגום. להוריד או להעתיק אותו שוב.
fault-not-ours = הקובץ לא נוצר על ידי Last Orders.
fault-broken-json = אי אפשר לקרוא את ההזמנות שבו: הקובץ פגום.
fault-older-version = גרסה ישנה יותר של Last Orders יצרה אותו, בפורמט שכבר לא נקרא.
fault-newer-version = גרסה חדשה יותר של Last Orders יצרה אותו. צריך לעדכן את הגרסה הזאת ואז לטעון אותו שוב.
fault-not-xlsx = זה לא קובץ Excel (xlsx). העותק של AliExpress הוא קובץ כזה.
fault-old-xls = זה קובץ Excel ישן (xls). לשמור אותו כ-xlsx בתוכנת גיליונות, ואז להוסיף את הקובץ ההוא.
fault-encrypted = הקובץ נעול בסיסמה. לשמור אותו בלי סיסמה, ואז להוסיף את הקובץ ההוא.
fault-macros = בקובץ יש פקודות מאקרו, שהן תוכניות קטנות. בעותק של AliExpress אין כאלה, ולכן הוא לא נקרא.
fault-broken-workbook = הקובץ פגום. להוריד אותו שוב מ-AliExpress.
fault-foreign-workbook = אין בקובץ גיליון בשם "Order Information", שקיים בעותק של AliExpress.
fault-no-order-numbers = אין בקובץ עמודה של מספרי הזמנות.
fault-file = הדפדפן לא הצליח לקרוא את הקובץ. ייתכן שהועבר למקום אחר, או שזו תיקייה.
fault-quota = לא נשאר בדפדפן הזה מקום ל-Last Orders: הוא נותן כ-10 MB. לשמור הכול כקובץ אחד, ואז למחוק מה שכבר לא נחוץ כאן.
fault-write = הדפדפן לא הצליח לשמור את זה.
fault-read = לא ניתן היה לטעון את הנתונים השמורים. אפשר לנסות שוב.
fault-newer = גרסה חדשה יותר של Last Orders שמרה את מה שמאוחסן כאן. צריך לעדכן את הגרסה הזאת ואז לנסות שוב.
