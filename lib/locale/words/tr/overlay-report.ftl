### Words of the report on a page, in the overlay.

report = Bu sayfa hakkında bir rapor

report-what = Sayfanın nasıl kurulduğunu söyler; Last Orders sayfayı okumayı böyle öğrenir. Metinlerin, sayıların ve adreslerin yerinde işaretler durur.
report-stays = Kendi kendine hiçbir yere gitmez ve kapattığınızda silinir. Nerede yayımlayacağınıza siz karar verirsiniz.
report-never = Bunun yerine sayfanın kendisini, ekran görüntüsünü veya çerezleri asla yayımlamayın: verileriniz onlardadır.

report-words = Sayfadan ekleyebileceğiniz kelimeler
report-words-why = AliExpress’in durumlar ve düğmeler için kendi kelimeleri işe yarar. Yalnızca hakkınızda bir şey söylemeyenleri işaretleyin.

report-text = Raporun tamamı

report-copy = Kopyala
report-save = Dosyayı kaydet
report-close = Raporu kapat

report-copied = Kopyalandı.
report-selected = Tarayıcı kopyalamaya izin vermedi. Tamamı seçili: elle kopyalayın.
report-failed = Sayfa yanıt vermedi. Yenileyip tekrar deneyin.
