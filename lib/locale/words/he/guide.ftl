### מילים של מסגרת המדריך.

guide-title = Last Orders: מדריך
skip-to-text = דילוג לטקסט
welcome = לעזוב את AliExpress בקצב שלך
welcome-what = להסדיר את מה שפתוח, לשמור את מה ששלך, ואז לסגור. לפתוח את דפי החשבון אחד אחד: מה שמוצג בהם מתמלא כאן.
welcome-decide = קודם להחליט אם לסגור
takes-decide = האם סגירה היא התשובה הנכונה בשבילך?
takes-prepare = לעבור על דפי החשבון, להסדיר את מה שפתוח, לשמור את מה ששלך. זה לוקח כמה שלוקח לחבילות שלך להגיע.
takes-gate = להסתכל עוד פעם על מה שעדיין פתוח.
takes-close = שליחת הבקשה היא שלך בלבד.
takes-after = לבדוק כמה דברים לאורך 32 ימים.
pin = הצמדת הכפתור: ללחוץ על חלק הפאזל שליד שורת הכתובת. ב-Chrome ללחוץ על הנעץ שליד Last Orders; ב-Firefox על גלגל השיניים ואז על "הצמדה לסרגל הכלים".
printed = Last Orders, הודפס ב-{ $day }
guide-parts = חלקי המדריך
section-decide = החלטה
section-prepare = הכנה
section-give-up = על מה מוותרים
section-gate = לפני הסגירה
section-close = סגירה
section-after = אחרי הסגירה
section-orders = העותק שלך
section-letters = מכתבים
section-trouble = אם משהו משתבש
section-questions = שאלות
section-settings = הגדרות
figure-of = { $done } מתוך { $total }
search-guide = חיפוש במדריך
search-found = { $count ->
 [0] לא נמצא דבר
 [one] נמצא מקום אחד
 [two] נמצאו שני מקומות
 *[other] נמצאו { $count } מקומות
}
search-more = ועוד { $count }. הקלדת מילה נוספת תצמצם את התוצאות.
search-nothing = לא נמצא דבר עבור "{ $query }"
search-nothing-what = כדאי לנסות מילה בודדת, או מילה אחרת לאותו דבר.
