### מילים של המכתבים, ושל החלק שכותב אותם. $act הוא `uk` כשהכוונה ל-UK GDPR. החוק נכון לנובמבר 2026.

letter-language = עברית

letter-to-officer = לכבוד הממונה על הגנת המידע ב-AliExpress
letter-to-support = לכבוד התמיכה של AliExpress
letter-to-authority = לכבוד רשות הגנת המידע במדינתי
letter-to-ico = לכבוד נציבות המידע הבריטית (ICO)
letter-to-attorney-general = לכבוד התובע הכללי של מדינתי
letter-to-secretaria = לכבוד Secretaría Anticorrupción y Buen Gobierno
letter-to-anpd = לכבוד Agência Nacional de Proteção de Dados (ANPD), ברזיל
letter-to-pipc = לכבוד הוועדה להגנת מידע אישי (PIPC), קוריאה
letter-to-fdpic = לכבוד הנציבות הפדרלית להגנת מידע ולחופש המידע (FDPIC), שווייץ
letter-to-kvkk = לכבוד המועצה להגנת מידע אישי (KVKK), טורקיה
letter-to-opc = לכבוד משרד נציב הפרטיות של קנדה
letter-to-cai = לכבוד Commission d’accès à l’information, קוויבק
letter-to-ppc = לכבוד הוועדה להגנת מידע אישי (PPC), יפן
letter-to-oaic = לכבוד משרד נציב המידע האוסטרלי (OAIC)
letter-to-ppa = לכבוד הרשות להגנת הפרטיות, ישראל
letter-to-sdaia = לכבוד הרשות הסעודית לנתונים ולבינה מלאכותית (SDAIA)
letter-company = { $company }
letter-address = { $address }

letter-act = { $act ->
 [uk] UK GDPR
 *[other] GDPR
}
letter-month-article = { $act ->
 [uk] 12A
 *[other] 12(3)
}
letter-act-ch = סעיף 25 לחוק הפדרלי השווייצרי להגנת מידע (FADP)
letter-act-ch-erasure = סעיף 32 לחוק הפדרלי השווייצרי להגנת מידע (FADP)
letter-act-tr = סעיף 11 לחוק הטורקי להגנת מידע אישי (מס׳ 6698)
letter-act-tr-erasure = סעיפים 7 ו-11 לחוק הטורקי להגנת מידע אישי (מס׳ 6698)
letter-act-ca = סעיף 4.9 לתוספת 1 לחוק הקנדי Personal Information Protection and Electronic Documents Act (PIPEDA)
letter-act-qc = חוק קוויבק בדבר הגנה על מידע אישי במגזר הפרטי
letter-act-jp = חוק הגנת המידע האישי של יפן (APPI)
letter-act-au = עיקרון הפרטיות האוסטרלי 12 (Privacy Act 1988)
letter-act-il = סעיף 13 לחוק הגנת הפרטיות, התשמ״א-1981
letter-act-sa = סעיף 4 לחוק הגנת המידע האישי של ערב הסעודית (PDPL)
letter-rule-ch = סעיף 25(7) לאותו חוק, ככלל
letter-rule-tr = סעיף 13 לאותו חוק
letter-rule-ca = סעיף 8 לאותו חוק
letter-rule-qc = אותו חוק
letter-rule-br = סעיף 19 (II)
letter-rule-kr = סעיף 35(3), יחד עם סעיף 41 לצו הביצוע
letter-rule-kr-erasure = צו הביצוע (סעיפים 41 ו-43)
letter-rule-sa = תקנות הביצוע של אותו חוק
letter-account = חשבוני רשום תחת { $account }.
letter-member-id = מזהה החשבון שלי: { $memberId }.
letter-id-number = המסמך המזהה שלי: { $idNumber }.
letter-postal = כתובת הדואר שלי: { $postal }.
letter-name = שמי { $name }.
letter-country = מקום מגוריי: { $country }.
letter-orders = חלק ממספרי ההזמנות שלי: { $orders }.
letter-to-be-sure = נא להשיב להודעה זו. כדי לוודא שהחשבון שייך לי, נא לשלוח קוד לכתובת הדוא״ל או למספר הטלפון של החשבון.
letter-proof-mx = סעיף 28 דורש הוכחה לזהותי. אם לא צורפה הוכחה להודעה זו, נא להודיע לי כיצד לשלוח אותה באופן שרק מי שזקוק לה יראה אותה.
letter-time-gdpr = לפי סעיף { letter-month-article } ל-{ letter-act }, עומד לרשותכם חודש אחד להשיב.
letter-time-us = לפי אותו סעיף, עומדים לרשותכם { $days } ימים להשיב.
letter-time-days = לפי { $rule }, עומדים לרשותכם { $days } ימים להשיב.
letter-time-mx = לפי סעיף 31, עומדים לרשותכם עשרים ימי עבודה להשיב, וחמישה עשר נוספים לביצוע.
letter-asked-access = ב-{ $requested } ביקשתי מכם עותק של המידע האישי שלי.
letter-asked-access-once = ביקשתי מכם עותק של המידע האישי שלי.
letter-asked-erasure = ב-{ $requested } ביקשתי מכם למחוק את המידע האישי שלי.
letter-asked-erasure-once = ביקשתי מכם למחוק את המידע האישי שלי.
letter-asked-close = ב-{ $requested } שלחתי אליכם בקשה לסגור את חשבוני.
letter-asked-close-once = שלחתי אליכם בקשה לסגור את חשבוני.
letter-regards = בכבוד רב
letter-signed = { $name }
letter-signed-holder = הפונה (החשבון רשום על שמי)

letter-close-subject = בקשה לסגירת חשבוני
letter-close-ask-terms = אבקשכם לסגור את חשבוני לצמיתות. סעיף 1.6 לתנאים שלכם לעסקאות של צרכנים בפלטפורמה באיחוד האירופי, באזור הכלכלי האירופי ובבריטניה (מ-30 ביוני 2026) מציין הודעת דוא״ל לכתובת זו כאחת הדרכים לכך.
letter-close-ask = אבקשכם לסגור את חשבוני לצמיתות.
letter-close-tell = כמו כן נא להודיע לי:
letter-close-missing = מה מעכב את הסגירה, אם יש דבר כזה: איזו הזמנה, החזר, מחלוקת, תשלום או תוכנית חברות
letter-close-date = באיזה תאריך ייסגר החשבון ויימחק המידע שלי
letter-close-stop = כיצד אוכל לעצור את הסגירה, ועד מתי
letter-close-confirm = לאחר שהחשבון ייסגר, נא לאשר זאת בדוא״ל.

letter-stop-subject = אין לסגור את חשבוני
letter-stop-ask = בקשתי האמורה מבוטלת בזאת: אין לסגור את החשבון ואין למחוק דבר.
letter-stop-tell = נא להודיע לי:
letter-stop-in-time = האם הסגירה נעצרה
letter-stop-left = האם נדרש ממני דבר נוסף כדי לעצור אותה
letter-stop-closed = אם החשבון כבר סגור, ממתי, ומה ניתן לשחזר

letter-deactivation-subject = בקשה להשבתה זמנית של חשבוני
letter-deactivation-ask = אבקשכם להשבית את חשבוני באופן זמני.
letter-deactivation-only = אין לסגור, לשחרר או למחוק אותו: אם לא ניתן להשבית אותו בלי זאת, נא לא לשנות דבר ולהודיע לי.
letter-deactivation-reason = הסיבה שלי: { $reason }
letter-deactivation-tell = לפני הביצוע, נא להודיע לי:
letter-deactivation-how-long = כמה זמן החשבון יכול להישאר מושבת, והאם הוא נסגר אוטומטית לאחר זמן מסוים
letter-deactivation-meanwhile = מה קורה בינתיים להזמנות, להחזרים, ליתרה, למטבעות, לקופונים ולתוכניות חברות
letter-deactivation-back = כיצד מפעילים אותו מחדש

letter-follow-up-subject = לא התקבלה תשובה לבקשתי לסגירת חשבוני
letter-follow-up-silence = מאז לא קיבלתי הודעה שהחשבון סגור.
letter-follow-up-tell = נא להודיע לי:
letter-follow-up-arrived = האם הבקשה הגיעה אליכם
letter-follow-up-missing = מה מעכב את הסגירה, אם יש דבר כזה: איזו הזמנה, החזר, מחלוקת, תשלום או תוכנית חברות
letter-follow-up-when = באיזה תאריך ייסגר החשבון ויימחק המידע שלי
letter-follow-up-stop = כיצד אוכל לעצור את הסגירה, ועד מתי
letter-follow-up-confirm = לאחר שהחשבון ייסגר, נא לאשר זאת בדוא״ל.

letter-access-subject = בקשה לעותק של המידע האישי שלי
letter-access-subject-gdpr = בקשה למידע האישי שלי, סעיפים 15 ו-20 ל-{ letter-act }
letter-access-ask-gdpr = על פי סעיפים 15 ו-20 ל-{ letter-act }, אבקש לקבל עותק של כל המידע האישי המוחזק אצלכם על אודותיי.
letter-access-ask-us = על פי סעיף K למדיניות הפרטיות שלכם, המבטיח זאת לכל המתגוררים בארצות הברית, אבקש לדעת איזה מידע אישי מוחזק אצלכם על אודותיי, ולקבל עותק שלו.
letter-access-ask-mx = על פי זכות הגישה שלי (ARCO), לפי Ley Federal de Protección de Datos Personales en Posesión de los Particulares מ-20 במרץ 2025, אבקש לקבל עותק של כל המידע האישי המוחזק אצלכם על אודותיי.
letter-access-ask-br = על פי סעיפים 18 ו-19 ל-LGPD (Lei 13.709/2018), אבקש לקבל עותק של כל המידע האישי המוחזק אצלכם על אודותיי, עם ההצהרה המלאה.
letter-access-ask-kr = על פי סעיף 35 לחוק הגנת המידע האישי (PIPA), אבקש גישה לכל המידע האישי המוחזק אצלכם על אודותיי, ועותק שלו.
letter-access-ask-named = על פי { $named }, אבקש לקבל עותק של כל המידע האישי המוחזק אצלכם על אודותיי.
letter-access-ask-plain = אבקש לקבל עותק של כל המידע האישי המוחזק אצלכם על אודותיי, במידה שמדיניות הפרטיות שלכם או החוק במקום מגוריי מקנים לי זכות זו.
letter-access-include = על העותק לכלול:
letter-access-orders = הזמנות, תשלומים, החזרים ומחלוקות
letter-access-messages = הודעות למוכרים ולתמיכה, וביקורות
letter-access-devices = כתובות, מכשירים, התחברויות, חיפושים ודפים שנצפו
letter-access-profile = מה הסקתם על אודותיי, ועבור מי
letter-access-tell = כמו כן נא להודיע לי:
letter-access-purposes = לאיזו מטרה משמש כל סוג מידע
letter-access-recipients = למי הוא נמסר, בציון שמות
letter-access-how-long = כמה זמן הוא נשמר
letter-access-sources = מאין הגיע, אם לא ממני
letter-access-transfers = לאילו מדינות הוא נשלח, ומה מגן עליו שם
letter-access-consent = למה הסכמתי
letter-access-form = נא לשלוח אותו בפורמט נפוץ הניתן לקריאה במכונה, ולוודא תחילה שהקובץ נפתח.

letter-erasure-subject = בקשה למחיקת המידע האישי שלי
letter-erasure-subject-gdpr = בקשה למחיקת המידע האישי שלי, סעיף 17 ל-{ letter-act }
letter-erasure-ask-gdpr = על פי סעיף 17 ל-{ letter-act }, אבקשכם למחוק את כל המידע האישי המוחזק אצלכם על אודותיי.
letter-erasure-ask-us = על פי סעיף K למדיניות הפרטיות שלכם, המבטיח זאת לכל המתגוררים בארצות הברית, אבקשכם למחוק את כל המידע האישי המוחזק אצלכם על אודותיי.
letter-erasure-ask-mx = על פי זכות הביטול שלי (ARCO), לפי Ley Federal de Protección de Datos Personales en Posesión de los Particulares מ-20 במרץ 2025, אבקשכם לבטל את כל המידע האישי המוחזק אצלכם על אודותיי.
letter-erasure-ask-br = על פי סעיף 18 ל-LGPD (Lei 13.709/2018), אבקשכם למחוק את כל המידע האישי המוחזק אצלכם על אודותיי.
letter-erasure-ask-kr = על פי סעיף 35 לחוק הגנת המידע האישי (PIPA), אבקש גישה לכל המידע האישי המוחזק אצלכם על אודותיי, ועותק שלו. לאחר שאקבל אותו, אבקשכם על פי סעיף 36 למחוק את כולו.
letter-erasure-ask-named = על פי { $named }, אבקשכם למחוק את כל המידע האישי המוחזק אצלכם על אודותיי.
letter-erasure-ask-plain = אבקשכם למחוק את כל המידע האישי המוחזק אצלכם על אודותיי, במידה שמדיניות הפרטיות שלכם או החוק במקום מגוריי מקנים לי זכות זו.
letter-erasure-account = יש לסגור גם את חשבוני.
letter-erasure-grounds = כל הסכמה שנתתי מבוטלת בזאת (סעיף 7(3)), ובזאת מובעת התנגדותי לשיווק ישיר ולכל יצירת פרופיל לצורך כך (סעיף 21(2)). משייסגר החשבון, המידע אינו נחוץ עוד למטרות שלשמן נאסף.
letter-erasure-others-gdpr = נא להודיע לכל מי שהעברתם אליו את המידע, כנדרש בסעיף 19.
letter-erasure-others = נא להודיע לכל מי שהעברתם אליו את המידע.
letter-erasure-confirm = לאחר הביצוע, נא לאשר זאת בדוא״ל.
letter-erasure-rest = אם יישמר אצלכם דבר כלשהו, נא להודיע לי:
letter-erasure-what = מהו
letter-erasure-why = איזה חוק מחייב אתכם לשמור אותו
letter-erasure-until = עד מתי

letter-identity-subject = הוכחת זהות לצורך בקשתי
letter-identity-demanded = כהוכחה לזהותי אתם מבקשים ממני: { $demanded }
letter-identity-demanded-more = כהוכחה לזהותי אתם מבקשים ממני מידע מעבר למה שכבר בידיכם.
letter-identity-limit-gdpr = סעיף 12(6) ל-{ letter-act } מתיר לכם לבקש יותר רק אם יש לכם ספקות סבירים לגבי זהותי, וסעיף 5(1)(c) מתיר רק את הנחוץ. אם יש לכם ספקות כאלה, נא לפרט אותם.
letter-identity-limit-br = סעיף 6 ל-LGPD מגביל את מה שאתם אוספים לנחוץ. אם יש לכם ספקות לגבי זהותי, נא לפרט אותם.
letter-identity-limit-plain = נא לא לבקש יותר מהנחוץ כדי לזהות אותי. אם יש לכם ספקות לגבי זהותי, נא לפרט אותם.
letter-identity-enough = קוד הנשלח לכתובת הדוא״ל או למספר הטלפון של החשבון מראה שהחשבון שייך לי.
letter-identity-no-copy = עותק של מסמך מזהה היה מעביר לידיכם מידע שאין לכם, בלי להוסיף דבר להוכחה הזו.
letter-identity-go-on-gdpr = כל עוד לא פירטתם ספקות סבירים, החודש שבסעיף { letter-month-article } נספר מבחינתי מיום בקשתי.
letter-identity-go-on = נא להמשיך בטיפול בבקשתי על בסיס זה.

letter-appeal-subject = ערעור על דחיית בקשתי
letter-appeal-refused = דחיתם אותה, כולה או חלקה.
letter-appeal-ask = בזאת מוגש ערעור על החלטה זו, כפי שמתיר סעיף K למדיניות הפרטיות שלכם.
letter-appeal-tell = נא להודיע לי בכתב:
letter-appeal-outcome = מה החלטתכם בערעור זה
letter-appeal-why = לגבי כל מה שעודכם מסרבים לו, מה הסיבה ועל איזה כלל היא נשענת
letter-appeal-attorney = כיצד אוכל להתלונן בפני התובע הכללי של מדינתי

letter-company-complaint-subject = תלונה לפי סעיף 164A ל-Data Protection Act 2018
letter-company-complaint-ask = זוהי תלונה לפי סעיף 164A ל-Data Protection Act 2018 על האופן שבו טיפלתם בבקשה הנוגעת למידע האישי שלי.
letter-company-complaint-duty = נא לאשר את קבלתה בתוך 30 ימים, לבדוק אותה, ולהודיע לי על התוצאה ללא דיחוי בלתי מוצדק.
letter-company-complaint-next = אם גם לאחר מכן לא תיענה בקשתי, באפשרותי לפנות ל-ICO.

letter-complaint-subject-access = תלונה נגד AliExpress: בקשה למידע האישי שלי
letter-complaint-subject-erasure = תלונה נגד AliExpress: בקשה למחיקת המידע האישי שלי
letter-complaint-about = תלונתי היא נגד { $company }, האחראית למידע שלי ב-AliExpress.
letter-complaint-about-aliexpress = תלונתי היא נגד החברה האחראית למידע שלי ב-AliExpress.
letter-complaint-account = חשבוני שם רשום תחת { $account }.
letter-complaint-asked-access = ב-{ $requested } כתבתי אל { $officer } וביקשתי עותק של המידע האישי שלי.
letter-complaint-asked-access-gdpr = ב-{ $requested } כתבתי אל { $officer } וביקשתי עותק של המידע האישי שלי (סעיפים 15 ו-20 ל-{ letter-act }).
letter-complaint-asked-access-us = ב-{ $requested } כתבתי אל { $officer } וביקשתי עותק של המידע האישי שלי, כפי שסעיף K למדיניות הפרטיות של החברה מבטיח לכל המתגוררים בארצות הברית.
letter-complaint-asked-erasure = ב-{ $requested } כתבתי אל { $officer } וביקשתי שהמידע האישי שלי יימחק.
letter-complaint-asked-erasure-gdpr = ב-{ $requested } כתבתי אל { $officer } וביקשתי שהמידע האישי שלי יימחק (סעיף 17 ל-{ letter-act }).
letter-complaint-asked-erasure-us = ב-{ $requested } כתבתי אל { $officer } וביקשתי שהמידע האישי שלי יימחק, כפי שסעיף K למדיניות הפרטיות של החברה מבטיח לכל המתגוררים בארצות הברית.
letter-complaint-due = המועד האחרון לתשובה היה { $due }.
letter-complaint-none = לא קיבלתי תשובה.
letter-complaint-refused = הבקשה נדחתה.
letter-complaint-incomplete = התשובה חלקית.
letter-complaint-complained = ב-{ $complained } התלוננתי על כך בפני החברה עצמה.
letter-complaint-appealed = ב-{ $complained } ערערתי בפני החברה עצמה.
letter-complaint-ask-gdpr = על פי סעיף 77 ל-GDPR, אבקשכם לבדוק זאת ולהבטיח שבקשתי תיענה.
letter-complaint-ask = אבקשכם לבדוק זאת ולהבטיח שבקשתי תיענה.
letter-complaint-copies = באפשרותי לשלוח עותקים של מה שכתבתי ושל מה שקיבלתי.

letters-lead = מכתבים קצרים לעניינים שרק בכתב אפשר להסדיר. מקלידים את מה שידוע; המכתב מתמלא תוך כדי הקלדה. דבר לא נשלח מכאן: מעתיקים אותו, או פותחים אותו בתוכנת המייל.
letters-close = לסגור את החשבון שלי
letters-close-what = במייל, בלי להתחבר
letters-close-note = באיחוד האירופי, באזור הכלכלי האירופי ובבריטניה, התנאים של AliExpress מ-30 ביוני 2026 (סעיף 1.6) מציינים את המייל הזה כאחת משלוש דרכים לסגור. במקומות אחרים לא נמצא טקסט של AliExpress שמציין אותו, אבל אפשר לנסות. המייל הזה סוגר את החשבון לתמיד: לשלוח אותו רק כשכל מה שתחת "הכנה" מוסדר.
letters-stop = לעצור את בקשת הסגירה
letters-stop-what = במקרה של חרטה
letters-stop-note = כדאי למהר: לא נמצאה דרך לבטל סגירה, וחשבון של אדם אחד נסגר בתוך 24 שעות. לכתוב את זה גם בצ׳אט של מרכז העזרה.
letters-deactivation = להשהות את החשבון
letters-deactivation-what = מבקש מהתמיכה להשבית אותו זמנית
letters-deactivation-note = הוא מיועד לצ׳אט של מרכז העזרה או לפנייה. דף ישן של AliExpress גם משבית, אבל עלול גם לשחרר את החשבון, ואז הוא אבוד לתמיד.
letters-follow-up = לשאול על הסגירה
letters-follow-up-what = לבקשת סגירה שאיש לא ענה עליה
letters-follow-up-note = AliExpress לא אומרת כמה זמן זה לוקח, ולכן המכתב לא קובע מועד. דרך מרכז העזרה מגיעים לתמיכה; המייל מגיע לממונה על הגנת המידע.
letters-access = לבקש את המידע שלי
letters-access-what = עותק של כל מה שנשמר עליך
letters-access-note = גם מרכז הפרטיות מציע עותק, כל עוד החשבון קיים. לשמור את מה שמגיע ולפתוח אותו מיד: ביולי 2025 ארגון דיווח על קובץ שנפתח רק פעם אחת.
letters-erasure = למחוק את המידע שלי
letters-erasure-what = כל מה שנשמר עליך, והחשבון
letters-erasure-note = המכתב הזה עלול להביא לסגירת החשבון לתמיד. לשלוח אותו כשכל מה שתחת "הכנה" מוסדר. ייתכן שחלק מהמידע יישאר: מדיניות הפרטיות של AliExpress מיולי 2026 מזכירה חובות חוקיות ומחלוקות, ולא נותנת תאריך סיום.
letters-identity = להשיב לדרישה לתעודה מזהה
letters-identity-what = כשמבקשים יותר הוכחות ממה שנראה נחוץ
letters-identity-note = כשהספקות סבירים, ייתכן שהחוק מתיר ל-AliExpress לבקש. אם בכל זאת נשלח עותק של תעודה, לכסות בו את מה שלא צריך להופיע.
letters-appeal = לערער על סירוב (ארצות הברית)
letters-appeal-what = כש-AliExpress סירבה לבקשה בנוגע למידע שלך
letters-appeal-note = סעיף K למדיניות הפרטיות של AliExpress מאפשר לכל המתגוררים בארצות הברית לערער: במייל הזה, או ב-Privacy Center תחת "Other questions" (שאלות אחרות).
letters-company-complaint = להתלונן אצל AliExpress (בריטניה)
letters-company-complaint-what = הצעד שלפני ה-ICO
letters-company-complaint-note = מאז 19 ביוני 2026 חברה חייבת לאשר קבלת תלונה על מידע אישי בתוך 30 ימים ולהשיב עליה ללא דיחוי בלתי מוצדק (Data Protection Act 2018, סעיף 164A). ה-ICO מצפה שרוב האנשים יתלוננו קודם שם.
letters-complaint = להתלונן אצל רשות
letters-complaint-what = כשהמועד עבר, או כשהתשובה שלילית
letters-complaint-note = לרוב הרשויות יש טופס משלהן; להדביק בו את הטקסט הזה.

letters-form = מה שידוע לך
letters-letter = המכתב
letters-language = שפת המכתב
letters-language-why = ל-AliExpress כדאי לכתוב באנגלית, אם אפשר, ולרשות בשפה שלה.
letters-language-law = החוק במקום מגוריך דורש שהבקשה הזאת תהיה בטורקית. השפות האחרות נועדו רק לקרוא מה כתוב בה.
letters-own = תוכן המכתב בשפה שלך
letters-optional = לא חובה
letters-choose = בחירה
letters-field-account = המייל או הטלפון של החשבון
letters-field-account-why = לפיהם מוצאים את החשבון שלך.
letters-field-name = השם שלך
letters-field-name-why = כפי שהוא רשום בחשבון.
letters-field-region = מקום מגורים
letters-field-region-why = הוא קובע איזה חוק המכתב מציין ואל מי הוא ממוען. "חבר המדינות" (CIS) כולל את רוסיה, אזרבייג׳ן, ארמניה, בלארוס, גאורגיה, קזחסטן, קירגיזסטן, מולדובה, טג׳יקיסטן, טורקמניסטן ואוזבקיסטן.
letters-field-country = ארץ, או מדינה בארה״ב
letters-field-country-why = המכתב מציין אותה.
letters-field-orders = מספרי הזמנות אחדים
letters-field-orders-why = הם עוזרים למצוא מה שלך. מעטים מספיקים.
letters-field-memberId = מזהה החשבון
letters-field-memberId-why = מדיניות AliExpress מבקשת אותו מאנשים במקסיקו, או את המייל או הטלפון הרשומים.
letters-field-idNumber = מספר של תעודה מזהה
letters-field-idNumber-why = בטורקיה בקשה חייבת לכלול אותו: מספר הזהות הטורקי שלך (T.C.), או אזרחות ומספר דרכון. בלעדיו הבקשה עלולה להידחות. הוא אף פעם לא נשמר כאן.
letters-field-postal = כתובת דואר
letters-field-postal-why = בטורקיה בקשה חייבת לכלול כזאת.
letters-field-reason = הסיבה להשהיה
letters-field-reason-why = התמיכה עשויה לשאול. שורה אחת מספיקה.
letters-field-about = מה ביקשת
letters-field-about-why = המכתב ממשיך את הבקשה ההיא.
letters-field-requestedOn = יום הבקשה
letters-field-requestedOn-why = הוא מופיע במיילים ששלחת, או בתיעוד הסגירה שלך.
letters-field-firstOn = { $region ->
 [us] יום הערעור
 *[other] יום התלונה אצל AliExpress
}
letters-field-firstOn-why = הרשות תרצה לדעת אם AliExpress קיבלה הודעה קודם.
letters-field-demanded = מה מבקשים ממך
letters-field-demanded-why = בכמה מילים, למשל "צילום של הדרכון שלי".
letters-field-answer = מה הם ענו
letters-field-answer-why = התלונה מזכירה זאת.
letters-region-eu-eea = האיחוד האירופי או האזור הכלכלי האירופי
letters-region-uk = בריטניה
letters-region-ch = שווייץ
letters-region-tr = טורקיה
letters-region-us = ארצות הברית
letters-region-ca = קנדה, מחוץ לקוויבק
letters-region-qc = קוויבק
letters-region-mx = מקסיקו
letters-region-br = ברזיל
letters-region-cl = צ׳ילה
letters-region-kr = קוריאה הדרומית
letters-region-jp = יפן
letters-region-au = אוסטרליה
letters-region-il = ישראל
letters-region-sa = ערב הסעודית
letters-region-cis = רוסיה או מדינה אחרת בחבר המדינות
letters-region-other = כל מקום אחר
letters-about-access = עותק של המידע שלי
letters-about-erasure = מחיקת המידע שלי
letters-answer-none = אין תשובה
letters-answer-refused = סירוב
letters-answer-incomplete = תשובה חלקית

letters-keep = שמירת מה שהקלדתי בדפדפן הזה
letters-kept = נשמר בדפדפן הזה עד להסרת הסימון.
letters-kept-not = נשמר רק עד לסגירת הדף.

letters-to = אל
letters-subject = נושא
letters-to-help-centre = מרכז העזרה של AliExpress
letters-authority = { $region ->
 [eu-eea] רשות הגנת המידע במדינה שלך
 [uk] ה-ICO
 [ch] ה-FDPIC
 [tr] המועצה להגנת מידע אישי (KVKK)
 [us] התובע הכללי של המדינה שלך
 [ca] נציב הפרטיות של קנדה
 [qc] ה-Commission d’accès à l’information
 [mx] ה-Secretaría Anticorrupción y Buen Gobierno, שבאה במקום INAI במרץ 2025
 [br] ה-Agência Nacional de Proteção de Dados (ANPD)
 [kr] ה-PIPC
 [jp] ה-PPC
 [au] ה-OAIC
 [il] הרשות להגנת הפרטיות
 [sa] ה-SDAIA
 *[other] רשות הגנת המידע במדינה שלך, אם יש כזאת
}
letters-authority-open = { $region ->
 [uk] פתיחת דף התלונות
 *[other] איתור ברשימה הרשמית
}
letters-wait-answer = יש להם זמן עד { $until } לענות על הבקשה שלך. את המכתב הזה אפשר לשלוח החל ביום שלמחרת.
letters-wait-company = ל-AliExpress יש זמן עד { $until } לאשר את קבלת התלונה שלך. את המכתב הזה אפשר לשלוח החל ביום שלמחרת.
letters-first-company-complaint = ה-ICO מצפה שרוב האנשים יתלוננו קודם אצל AliExpress: המכתב לכך הוא "להתלונן אצל AliExpress".
letters-first-appeal = אם AliExpress סירבה לבקשה שלך, אפשר קודם לערער בפניה: המכתב לכך הוא "לערער על סירוב".
letters-first-asked = לשמור את הבקשה שלך וכל תשובה: ייתכן שרשות תרצה לראות שהחברה נשאלה קודם.
letters-limit-request = היא מקבלת תלונה בתוך { $answer } ימים מהתשובה, ולכל היותר { $most } ימים אחרי הבקשה: עד { $until }.
letters-limit-known = היא מקבלת תלונה בתוך { $known } ימים ממה שקרה, או מהיום שבו נודע לך על כך.
letters-time = אם יישלח היום, המועד האחרון לתשובה הוא { $due } ({ $rule }).
letters-time-more = אם AliExpress תמסור נימוקים בתוך הזמן הזה, המועד האחרון הוא { $last } ({ $rule }).
letters-time-mx = אם יישלח היום, ההחלטה צריכה להתקבל עד { $due } ({ $rule }) והביצוע עד { $last }.
letters-time-company = אם יישלח היום, אישור הקבלה צריך להגיע עד { $due } ({ $rule }).
letters-time-none = לא אימתנו מועד לבקשה הזאת במקום מגוריך, ולכן לא נספר מועד.
letters-time-no-number = החוק במקום מגוריך לא קובע מספר ימים לבקשה הזאת, ולכן לא נספר מועד.
letters-rule-months = { $count ->
 [one] חודש אחד
 [two] חודשיים
 *[other] { $count } חודשים
}
letters-rule-days = { $count ->
 [one] יום אחד
 [two] יומיים
 *[other] { $count } ימים
}
letters-rule-working-days = { $count ->
 [one] יום עבודה אחד
 [two] שני ימי עבודה
 *[other] { $count } ימי עבודה
}
letters-rule-moved = { $rule }, נדחה מ-{ $day }
letters-law-eu-eea = החודש נקבע ב-GDPR, סעיף 12(3). לפי תקנה 1182/71 יום השליחה לא נספר, ויום אחרון שחל בסוף שבוע או בחג נדחה ליום העבודה הבא. חגים אחרים במדינה שלך עשויים לדחות אותו עוד.
letters-law-uk = החודש נקבע ב-UK GDPR, סעיף 12A, שבתוקף מאז פברואר 2026. הוא עשוי להתחיל מאוחר יותר, או להיעצר לזמן מה, בזמן ש-AliExpress מחכה ממך למשהו שדרוש לה. יום אחרון שחל בסוף שבוע או בחג נדחה ליום העבודה הבא.
letters-law-ch = 30 הימים נקבעו בסעיף 25(7) ל-FADP. הם חלים ככלל, ועל עותק; למחיקה לא אימתנו מספר.
letters-law-tr = 30 הימים נקבעו בחוק 6698, סעיף 13. הבקשה חייבת להיות בטורקית, ולכן כך גם המכתב הזה. הוא נכתב בקפידה, אבל עוד לא נקרא על ידי דוברי טורקית כשפת אם.
letters-law-us = 45 הימים, ועוד 45 אם נמסרת הודעה על כך, נקבעו בסעיף K למדיניות הפרטיות של AliExpress מ-30 ביולי 2026. היא מבטיחה אותם לכל המתגוררים בארצות הברית, גם במדינה שאין בה חוק כזה; ב-19 מדינות יש.
letters-law-ca = 30 הימים, ועוד 30 אם נמסרת הודעה על כך, נקבעו בסעיף 8 ל-PIPEDA, לגבי עותק. למחיקה לא אימתנו מספר.
letters-law-qc = 30 הימים נקבעו בחוק קוויבק בדבר מידע אישי במגזר הפרטי, לגבי עותק. למחיקה לא אימתנו מספר.
letters-law-mx = 20 ו-15 ימי העבודה נקבעו בסעיף 31; מסיבה מוצדקת הם עשויים להתארך, וחגים לא נלקחים כאן בחשבון. מדיניות AliExpress מקבלת בקשה ממקסיקו רק מכתובת המייל הרשומה. החוק דורש לצרף לה הוכחת זהות (סעיף 28): לצרף כזאת למייל, ולכסות בה את מה שלא צריך להופיע.
letters-law-br = 15 הימים נקבעו ב-LGPD, סעיף 19 (II), להצהרה מלאה של המידע שלך. למחיקה הוא לא קובע מספר.
letters-law-cl = חוק 21.719 נותן 30 ימים, ועוד 30, מ-1 בדצמבר 2026 לפי לשונו. הצעת חוק עשויה לדחות זאת, ולא אימתנו שהוא נכנס לתוקף: לכן המכתב לא מציין חוק.
letters-law-kr = 10 הימים נקבעו בצו הביצוע של PIPA, סעיפים 41 ו-43; אפשר לדחות את מתן הגישה אם נמסרים נימוקים. רק למי שקיבלו גישה יש זכות למחיקה, ולכן מכתב המחיקה מבקש את שתיהן. הנציגה של AliExpress בקוריאה היא AliExpress Korea Co., Ltd.
letters-law-jp = החוק דורש עותק ללא דיחוי. לא אימתנו עד היכן מגיעה הזכות למחיקה.
letters-law-au = החוק דורש עותק בתוך זמן סביר. לא אימתנו עד היכן מגיעה הזכות למחיקה.
letters-law-il = הזכות לעיין במידע נקבעה בסעיף 13; לא אימתנו את מספר הימים, או עד היכן מגיעה הזכות למחיקה.
letters-law-sa = 30 הימים, ועוד 30 אם נמסרת הודעה על כך, נקבעו בתקנות הביצוע של חוק הגנת המידע האישי.
letters-law-cis = לא אימתנו שום חוק של המדינות האלה, ולכן המכתב לא מציין חוק.
letters-law-other = לא אימתנו שום חוק במקום מגוריך, ולכן המכתב לא מציין חוק.
letters-from-account = לשלוח אותו מכתובת המייל של החשבון, כדי ש-AliExpress תראה שהוא ממך.
letters-cis-address = במדינות האלה חלה מדיניות הפרטיות של aliexpress.ru, ולכן ייתכן שכתובת המייל הזאת אינה הנכונה. לחפש את הכתובת במדיניות ההיא, ולכתוב גם לשם.
letters-copy = העתקת המכתב
letters-copied = הועתק.
letters-not-copied = הדפדפן לא הרשה להעתיק. לסמן את המכתב למעלה ולהעתיק אותו ביד.
letters-download = הורדה כטקסט
letters-mail = פתיחה בתוכנת המייל
letters-mail-long = העתקה ואז פתיחה במייל
letters-mail-long-why = הטקסט הזה ארוך מדי לקישור מייל בחלק מהתוכנות. הכפתור מעתיק אותו ופותח מייל עם הכתובת והנושא בלבד: להדביק שם את הטקסט.
letters-help-centre = פתיחת מרכז העזרה
letters-sent = שלחתי אותו
letters-sent-before = רשמת ששלחת את המכתב הזה ב-{ $date }. התאריך הזה נשאר, וגם המועד לתשובה, אלא אם שלחת אותו שוב.
letters-sent-keep = להשאיר את התאריך
letters-sent-anew = שלחתי אותו שוב היום
letters-missing = עוד חסר: { $fields }.
letters-named = "{ $name }"
letters-draft = טיוטה במילים פשוטות, לא ייעוץ משפטי. חוקים וכתובות נכון לנובמבר 2026.

letters-state-sent = רשמת ששלחת אותו ב-{ $date }.
letters-state-due = המועד האחרון לתשובה: { $due }.
letters-state-due-rule = המועד האחרון לתשובה: { $due } ({ $rule }).
letters-state-copy = רשמת שהעותק הגיע ({ $date }).
letters-state-erased = רשמת שהמחיקה אושרה ({ $date }).
letters-state-overdue = <b>{ $days ->
 [one] איחור של יום.
 [two] איחור של יומיים.
 *[other] איחור של { $days } ימים.
}</b>
letters-state-confirmed = רשמת שענו כפי שביקשת.
letters-state-refused = רשמת שסירבו.
letters-state-no-answer = רשמת שלא הגיעה תשובה.

letters-say-copy = העותק הגיע
letters-say-erased = המחיקה אושרה
letters-record = מכתבים
source-law = החוק עצמו
source-law-lists = רשויות ומשרדי עורכי דין
source-mails = מיילים שנצפו
go-letter-appeal = ערעור בפני AliExpress
go-letter-company-complaint = תלונה אצל AliExpress
go-letter-stop = עצירת הבקשה
