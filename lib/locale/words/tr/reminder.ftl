### Arka planın sözleri: bildirimler ve araç çubuğu düğmesinin söyledikleri.

reminder-day-2 = 2. gün: onayınızı isteyen bir e-posta arayın ve uygulamadan çıkış yapın.
reminder-day-7 = 7. gün: kapanış e-postası gelmiş olmalı, giriş yapamamanız gerekir.
reminder-day-14 = 14. gün: uygulamayı kaldırma ve AliExpress’in bu tarayıcıda bıraktıklarını temizleme zamanı.
reminder-day-32 = 32. gün: kart ve PayPal ekstrelerinize bir kez daha bakın.
reminder-letter = Mektuplarınızdan birine günü geldiği hâlde yanıt gelmedi.
badge-needs-you = Last Orders: { $count ->
 [0] bugün sizi bekleyen iş yok
 [one] { $count } iş sizi bekliyor
 *[other] { $count } iş sizi bekliyor
}
