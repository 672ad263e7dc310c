### מילים של הקבלות להדפסה. הן עוברות לעובד שיוצר אותן.

receipts-title = הזמנות שנשמרו מ-AliExpress
receipts-made = נוצר על ידי { $by } ב-{ $when }, ממה שהדפים של AliExpress הציגו במחשב שלך. עותק לתיעוד אישי, לא חשבונית.
receipts-orders = { $count ->
 [one] הזמנה אחת
 [two] שתי הזמנות
 *[other] { $count } הזמנות
}
receipts-complete = { $count ->
 [one] אחת מלאה
 [two] 2 מלאות
 *[other] { $count } מלאות
}
receipts-incomplete = { $count ->
 [one] אחת חלקית; כתוב בה מה חסר
 [two] 2 חלקיות; בכל אחת כתוב מה חסר
 *[other] { $count } חלקיות; בכל אחת כתוב מה חסר
}
receipts-index = כל ההזמנות
receipts-one = הזמנה
receipts-number = מספר הזמנה
receipts-date = תאריך
receipts-status = מצב
receipts-store = חנות
receipts-what = פריט
receipts-quantity = כמות
receipts-price = מחיר
receipts-total = סך הכול
receipts-case = החזר או מחלוקת
receipts-case-open = היה פתוח כשנצפה לאחרונה
receipts-case-closed = לא היה פתוח כשנצפה לאחרונה
receipts-review = הביקורת שלך
receipts-links = קישורים ל-AliExpress
receipts-links-what = אחרי שהחשבון נסגר, ייתכן שלא יובילו לשום מקום.
receipts-detail-link = ההזמנה
receipts-receipt-link = הקבלה של AliExpress
receipts-tracking-link = מעקב
receipts-not-shown = לא הוצג
receipts-gap = חלקית
receipts-no-lines = אף אחד מהדפים שנפתחו לא הציג מה היה בהזמנה הזאת.
receipts-more-lines = בהזמנה הזאת היה יותר ממה שרשום כאן.
receipts-unsure-lines = אף אחד מהדפים שנפתחו לא אמר אם זו כל ההזמנה.
receipts-missing = לא הוצג באף אחד מהדפים שנפתחו: { $what }.
receipts-unsettled = הועתק כפי שהוצג, כי לא ניתן היה לקרוא אותו בוודאות: { $what }.
receipts-conflict = דף אחר הציג משהו אחר:
receipts-seen = נצפתה לאחרונה ב-{ $when }.
receipts-foot = הועתק על ידי Last Orders ממה שהדפים של AliExpress הציגו. לא חשבונית.
receipts-field-date = תאריך
receipts-field-status = מצב
receipts-field-store = חנות
receipts-field-items = מה היה בה
receipts-field-all-items = האם זה הכול
receipts-field-item-title = כותרת
receipts-field-item-variant = דגם
receipts-field-item-quantity = כמות
receipts-field-item-price = מחיר
receipts-field-total = סך הכול
archive-totals = הוזמן, לפי שנה
archive-totals-what = הסכום שאליו הגיעו ההזמנות, כולל אלה שבוטלו או שניתן עליהן החזר.
archive-totals-left = { $count ->
 [one] הזמנה אחת אינה כלולה בסכומים: הסך הכול, המטבע או השנה שלה לא ודאיים.
 [two] שתי הזמנות אינן כלולות בסכומים: הסך הכול, המטבע או השנה שלהן לא ודאיים.
 *[other] { $count } הזמנות אינן כלולות בסכומים: הסך הכול, המטבע או השנה שלהן לא ודאיים.
}
archive-and-others = { $count ->
 [one] ועוד 1
 [two] ועוד 2
 *[other] ועוד { $count }
}
receipts-year = שנה
receipts-sum = סכום
sheet-orders = הזמנות
sheet-items = פריטים
sheet-reviews = ביקורות
sheet-missing = מה חסר
sheet-variant = דגם
sheet-currency = מטבע
sheet-total-shown = סך הכול כפי שהוצג
sheet-price-shown = מחיר כפי שהוצג
sheet-not-shown = לא הוצג באף דף
sheet-unsettled = הועתק כפי שהוצג, לא ודאי
sheet-conflict = הוצג אחרת במקום אחר
sheet-seen = נצפתה לאחרונה (UTC)
sheet-product = מספר מוצר
sheet-link = דף המוצר
sheet-review-date = תאריך הביקורת

start-title = להתחיל כאן
start-lead = העותק שלך של מה ש-AliExpress הציגה לך. אחרי שהחשבון נסגר אי אפשר ליצור אותו שוב, לכן כדאי לשמור את ה-zip כפי שהוא, בשני מקומות.
start-unpack = קודם לחלץ את ה-zip. הקישורים למטה פועלים רק בתיקייה שחולצה.
start-people = לקריאה
start-receipts = כל הזמנה כקבלה, לקריאה או להדפסה, עם תוכן עניינים וסכומים לפי שנה.
start-workbook = הזמנות, פריטים, ביקורות ומה שחסר, כטבלאות לתוכנת גיליונות.
start-closing = תיעוד הסגירה: מה היה המצב כשביקשת אותה.
start-copy = העותק של AliExpress למידע שלך, כפי שנוסף.
start-programs = לתוכנות
start-csv = אותן טבלאות כטקסט פשוט, עם פסיקים ונקודות עשרוניות.
start-json = הכול, בלי ששונה אף תו. הפורמט מתואר ב-schema.json.
start-manifest = רשימה של מה שנמצא כאן, עם סיכום ביקורת לכל קובץ, כך שכל שינוי מתגלה.
start-again = כדי שההזמנות האלה יהיו בדפדפן אחר, לטעון שם את ה-zip ל-Last Orders.
