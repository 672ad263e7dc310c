### שמות הדפים שאנו מכירים.

page-account-home = החשבון שלך
page-account-security = סיסמה ומייל
page-account-settings = הגדרות החשבון
page-addresses = הכתובות שלך
page-close-account = סגירת החשבון
page-coins = המטבעות שלך
page-cookie-settings = הגדרות קובצי Cookie
page-coupons = הקופונים שלך
page-deactivate-account = השבתת החשבון
page-help-centre = מרכז העזרה
page-mail-settings = הגדרות המייל
page-messages = הודעות
page-order-detail = הזמנה אחת
page-order-list = ההזמנות שלך
page-order-tracking = מעקב
page-password-reset = סיסמה חדשה
page-privacy-centre = מרכז הפרטיות
page-receipt = קבלה
page-refund-case = תיק אחד
page-refund-list = החזרים ומחלוקות
page-review-list = הביקורות שלך
page-robot-check = בדיקה של AliExpress
page-sign-in = התחברות
page-wallet = הארנק שלך
