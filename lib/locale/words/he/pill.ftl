### החלונית ממוזערת: מצב הדף בשלוש מילים.

pill-stored = גרסה שמורה
pill-changed = הדף השתנה
pill-loading = קורא…
pill-unread = לא נקרא
pill-stale = נצפה { $ago }
pill-clear = אין כאן פתוחים
pill-by-word = בוצע לפי דבריך
pill-robot-check = AliExpress שואלת
pill-signed-out = החשבון לא מחובר
pill-ready = מוכן לסגירה
pill-sent = הבקשה נשלחה
pill-retry = לנסות להתחבר
pill-failed = ההתחברות נכשלה
pill-kept = { $orders ->
 [one] אחת נשמרה
 [two] 2 נשמרו
 *[other] { $orders } נשמרו
}
