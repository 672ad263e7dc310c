### מילים של החלק במדריך על הסגירה עצמה.

close-lead = מכאן ההמשך בידיים שלך: Last Orders מראה את הדרך ולא לוחץ על דבר. הדפים שונים מחשבון לחשבון, ולכן כל הדרכים הידועות רשומות כאן. לחפש את מה שמוצג בחשבון שלך. אם אי אפשר להתחבר, מספיק מייל.
how-sign-in = לפתוח את www.aliexpress.com וללחוץ על "Sign in" (התחברות) בראש הדף. לפני הקלדת הסיסמה, לוודא שהכתובת מסתיימת ב-aliexpress.com או ב-aliexpress.us.
how-open-settings = בתנאים של AliExpress עצמה יש שלוש דרכים: מרכז הפרטיות, "Profile – Delete account" באפליקציה, ומייל. מדריכים מתארים עוד דרך: תמונת הפרופיל, Account Settings, Account Security.
how-find-close-option = לחפש "Delete account", "Close your account" או משהו דומה, ולקרוא מה לפי הכתוב יסתיים עם הסגירה.
how-submit-request = ללחוץ בעצמך, לציין סיבה אם נדרש, ולאשר בסיסמה, בקוד או בבדיקת זהות. אחר כך לציין כאן שהבקשה נשלחה: אז מתחילים התיעוד וספירת הימים.
how-answer-confirmation-mail = לחפש מייל מ-AliExpress, גם בתיקיית הספאם, ולעשות מה שהוא מבקש. השולח לא ידוע: לבדוק לאן קישור מוביל לפני שלוחצים עליו.
how-await-deletion = AliExpress לא אומרת כמה זמן זה לוקח. מדריכים מדברים על כמה ימים, אדם אחד על 24 שעות. מייל אחרון אמור לומר שהחשבון סגור.
sent-it = שלחתי את הבקשה
not-sent = בסוף לא שלחתי אותה
more-trouble-cannot-sign-in = אם אי אפשר להיכנס
more-routes = איך מגיעים לשם
more-look-alikes = דפים שנראים דומים
more-last-step = מה אולי יתבקש בסוף
more-trouble-request-not-processed = אם לא קורה דבר

routes = דרכים לסגור
routes-what = שלוש הראשונות הן של AliExpress עצמה. מה יתבקש בדרך ידוע רק ממה שאחרים כתבו: איש כאן לא ראה את הטופס עצמו, וייתכן שבחשבון שלך יוצג משהו אחר.
route-privacy-centre = דרך מרכז הפרטיות
route-privacy-centre-walk =
    להתחבר ב-www.aliexpress.com.
    לפתוח את privacy.aliexpress.com ולחפש את הבקשה למחיקת החשבון.
    לקרוא מה לפי הכתוב יסתיים עם הסגירה.
    ללחוץ על הכפתור. הוא היה אדום וכתוב בו "Delete my account".
    לאשר כפי שמתבקש.
route-privacy-centre-source = מצוין בתנאי AliExpress לאיחוד האירופי, לאזור הכלכלי האירופי ולבריטניה, ס׳ { $clause }, מ-{ $dated }. הפרטים מדווחים מאז 2021
route-account-settings = דרך הגדרות החשבון, לפי דיווחים של אחרים
route-account-settings-walk =
    להתחבר וללחוץ על תמונת הפרופיל.
    לפתוח את Account Settings ואז Account Security. בחשבונות אחרים זה Account Management או Account Services.
    לחפש "Delete account" או "Close Your Account" ולקרוא מה כתוב.
    לבקש את הקוד למייל, להזין אותו וללחוץ על "Verify".
    ללחוץ על "Delete account".
route-account-settings-source = מדריכים למחשב מ-2022 עד 2025
route-app = באפליקציה
route-app-walk =
    לפתוח את הפרופיל ("Account") ואז את גלגל השיניים.
    ללחוץ על "Delete account".
    להזין את הקוד שהגיע במייל וללחוץ על "Verify".
    לסמן שברצונך לסגור את החשבון ושהמידע שלך יימחק.
    ללחוץ על "Delete account".
route-app-source = מצוין כ-"Profile – Delete account" בתנאי AliExpress לאיחוד האירופי, לאזור הכלכלי האירופי ולבריטניה, ס׳ { $clause }, מ-{ $dated }. הפרטים ממדריך אחד מ-2025
route-mail = במייל, בלי להתחבר
route-mail-walk =
    לפתוח את המכתב: הוא מוכן ומבקש מהם לסגור את החשבון.
    לשלוח אותו אל DataProtection.AE@aliexpress.com, מכתובת המייל של החשבון.
    לשמור את מה ששלחת וכל תשובה. ייתכן שתתבקש הוכחת זהות.
    לציין כאן שהבקשה נשלחה: אז מתחילים התיעוד וספירת הימים.
route-mail-source = תנאי AliExpress לאיחוד האירופי, לאזור הכלכלי האירופי ולבריטניה, ס׳ { $clause }, מ-{ $dated }. לגבי מדינות אחרות אין טקסט שאומר זאת; הכתובת זהה

last-step = מה אולי יתבקש בסוף
last-step-what = המקורות שונים זה מזה, לכן כדאי להיערך לכל אחד מאלה.
last-step-word = מילה להקלדה
last-step-word-what = שדה שמקלידים בו מילה. דווח על "agree".
last-step-word-source = מרכז הפרטיות, מדווח מאז 2021
last-step-code = קוד להזנה
last-step-code-what = קוד נשלח למייל או לטלפון של החשבון, ומזינים אותו בדף.
last-step-code-source = מדריכים למחשב מ-2022 עד 2025
last-step-box = תיבה לסימון
last-step-box-what = תיבה ליד משפט כמו "permanently close my AliExpress account and delete my data" (סגירת החשבון לצמיתות ומחיקת המידע).
last-step-box-source = האפליקציה, מדריך אחד מ-2025

look-alikes = דפים שנראים דומים
look-alikes-what = לבדוק את הכתובת לפני כל לחיצה. טופס הסגירה נמצא בכתובת
look-alike-deactivate = דף ההשבתה הישן של AliExpress
look-alike-deactivate-what = הוא משבית את החשבון. כשהתיבה "Release my account at the same time" (שחרור החשבון בו בזמן) סומנה, החשבון אבד לתמיד. לקרוא את התיבה הזאת לפני כל לחיצה שם.
look-alike-alibaba = דף הסגירה של Alibaba.com
look-alike-alibaba-what = אותה קבוצת חברות ואותה התחברות, אבל חשבון אחר. מה הוא עושה לחשבון AliExpress, איש לא אמר.
