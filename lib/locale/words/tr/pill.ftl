### Katlanmış panel: bir sayfanın durumu üç sözcükte.

pill-stored = Saklanmış sayfa
pill-changed = Sayfa değişti
pill-loading = Okunuyor…
pill-unread = Okunamadı
pill-stale = Görüldü: { $ago }
pill-clear = Burada açık iş yok
pill-by-word = Dediğinize göre yapıldı
pill-robot-check = AliExpress soruyor
pill-signed-out = Giriş yapılmamış
pill-ready = Kapatmaya hazır
pill-sent = Talep gönderildi
pill-retry = Girişi deneyin
pill-failed = Giriş yapılamadı
pill-kept = { $orders } kaydedildi
