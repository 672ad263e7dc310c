### החלונית ממוזערת: מצב הדף בשלוש מילים.

pill-stored = גרסה שמורה
pill-loading = נקרא…
pill-unread = לא נקרא
pill-stale = נצפה { $ago }
pill-clear = דבר לא פתוח
pill-robot-check = AliExpress שואלת
pill-signed-out = החשבון לא מחובר
pill-ready = מוכן לסגירה
pill-sent = הבקשה נשלחה
pill-retry = לנסות להתחבר
pill-failed = ההתחברות נכשלה
pill-kept = { $orders } נשמרו
