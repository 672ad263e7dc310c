### מילים של שורות המקור: על דברי מי נשען טקסט במדריך, איזה סעיף, ממתי, ומתי בדקנו אותו לאחרונה.

source-eu-terms = תנאי AliExpress לאיחוד האירופי, לאזור הכלכלי האירופי ולבריטניה
source-vip-agreement = הסכם ה-VIP של AliExpress
source-sale-conditions = תנאי המכירה הכלליים של AliExpress
source-privacy-policy = מדיניות הפרטיות של AliExpress
source-site = האתר עצמו, לפי הכתובות שלו
source-guides = כמה מדריכים
source-one-guide = מדריך אחד
source-one-report = דיווח של אדם אחד
source-unofficial = דפים לא רשמיים
source-nothing-found = לא נמצא טקסט רשמי
source-complaint = תלונה לרשות
source-list-readers = אנשים שהתוכנות שלהם קוראות את הרשימה
source-public-tool = כלי פומבי
source-customs = כללי המכס של האיחוד האירופי
source-order-page = דף הזמנה אחד (ברזיל)
facts-clause = { $source }, { $clause }
facts-dated = { $source }, { $date }
facts-and = { $one }; { $other }
facts-confirmed = { $sources } · אומת ב{ $month }
