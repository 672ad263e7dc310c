### Mektupların ve onları yazan bölümün sözleri. Birleşik Krallık’ın GDPR’ı kastediliyorsa $act `uk` olur. Hukuk: Kasım 2026.

letter-language = Türkçe

letter-to-officer = AliExpress Veri Koruma Görevlisine
letter-to-support = AliExpress Müşteri Hizmetlerine
letter-to-authority = Ülkemin Veri Koruma Kurumuna
letter-to-ico = Birleşik Krallık Bilgi Komiserliğine (Information Commissioner, ICO)
letter-to-attorney-general = Eyaletimin Başsavcılığına (Attorney General)
letter-to-secretaria = Meksika Yolsuzlukla Mücadele ve İyi Yönetim Bakanlığına (Secretaría Anticorrupción y Buen Gobierno)
letter-to-anpd = Brezilya Ulusal Veri Koruma Kurumuna (Agência Nacional de Proteção de Dados, ANPD)
letter-to-pipc = Kore Kişisel Bilgileri Koruma Komisyonuna (Personal Information Protection Commission, PIPC)
letter-to-fdpic = İsviçre Federal Veri Koruma ve Bilgi Edinme Komiserine (FDPIC)
letter-to-kvkk = Kişisel Verileri Koruma Kuruluna (KVKK)
letter-to-opc = Kanada Mahremiyet Komiserliğine (Office of the Privacy Commissioner of Canada)
letter-to-cai = Québec Bilgiye Erişim Komisyonuna (Commission d’accès à l’information)
letter-to-ppc = Japonya Kişisel Bilgileri Koruma Komisyonuna (Personal Information Protection Commission, PPC)
letter-to-oaic = Avustralya Bilgi Komiserliğine (Office of the Australian Information Commissioner, OAIC)
letter-to-ppa = İsrail Mahremiyeti Koruma Kurumuna (Privacy Protection Authority)
letter-to-sdaia = Suudi Arabistan Veri ve Yapay Zekâ Kurumuna (SDAIA)
letter-company = Veri sorumlusu: { $company }
letter-address = { $address }

letter-act = { $act ->
 [uk] UK GDPR
 *[other] GDPR
}
letter-month-article = { $act ->
 [uk] 12A
 *[other] 12(3)
}
letter-act-ch = İsviçre Federal Veri Koruma Kanunu’nun (FADP) 25. maddesi
letter-act-ch-erasure = İsviçre Federal Veri Koruma Kanunu’nun (FADP) 32. maddesi
letter-act-tr = 6698 sayılı Kişisel Verilerin Korunması Kanunu’nun 11. maddesi
letter-act-tr-erasure = Hesabımın kapatılmasıyla verilerimin işlenmesini gerektiren sebepler ortadan kalkacağından, 6698 sayılı Kişisel Verilerin Korunması Kanunu’nun 7. ve 11. maddeleri
letter-act-ca = Kanada Kişisel Bilgilerin Korunması ve Elektronik Belgeler Kanunu’nun (PIPEDA) 1 sayılı ekinin 4.9 maddesi
letter-act-qc = Québec’in özel sektörde kişisel bilgilerin korunmasına ilişkin kanunu (Act respecting the protection of personal information in the private sector)
letter-act-jp = Japonya Kişisel Bilgilerin Korunması Kanunu (APPI)
letter-act-au = Avustralya Mahremiyet İlkelerinin on ikincisi (Australian Privacy Principle 12, Privacy Act 1988)
letter-act-il = İsrail Mahremiyetin Korunması Kanunu’nun 13. maddesi
letter-act-sa = Suudi Arabistan Kişisel Verilerin Korunması Kanunu’nun (PDPL) 4. maddesi
letter-rule-ch = Kural olarak, anılan Kanun’un 25. maddesinin yedinci fıkrası uyarınca talebimin
letter-rule-tr = Kanun’un 13. maddesinin ikinci fıkrası uyarınca talebimin en kısa sürede ve
letter-rule-ca = Anılan Kanun’un 8. maddesi uyarınca talebimin
letter-rule-qc = Anılan Kanun uyarınca talebimin
letter-rule-br = LGPD’nin 19. maddesinin II. bendi uyarınca talebimin
letter-rule-kr = Anılan Kanun’un 35. maddesinin üçüncü fıkrası ve Uygulama Kararnamesi’nin 41. maddesi uyarınca talebimin
letter-rule-kr-erasure = Uygulama Kararnamesi’nin 41. ve 43. maddeleri uyarınca talebimin
letter-rule-sa = Anılan Kanun’un Uygulama Yönetmeliği uyarınca talebimin
letter-account = Hesabım şu e-posta adresi veya telefon numarası ile kayıtlıdır: { $account }.
letter-member-id = Hesap kimliğim: { $memberId }.
letter-id-number = Kimlik bilgim: { $idNumber }.
letter-postal = Tebligata esas adresim: { $postal }.
letter-name = Adım ve soyadım: { $name }.
letter-country = Yaşadığım yer: { $country }.
letter-orders = Sipariş numaralarımdan bazıları: { $orders }.
letter-to-be-sure = Yanıtınızı bu e-posta adresime göndermenizi rica ederim. Hesabın sahibi olduğumu doğrulamak için hesapta kayıtlı e-posta adresine veya telefon numarasına bir kod gönderebilirsiniz.
letter-proof-mx = 28. madde kimliğimin kanıtlanmasını gerektirmektedir. Bu iletiyle birlikte bir kanıt ulaşmadıysa, onu yalnızca görmesi gerekenlerin göreceği biçimde nasıl göndereceğimi bildirmenizi rica ederim.
letter-time-gdpr = { letter-act } madde { letter-month-article } uyarınca yanıt vermek için bir aylık süreniz bulunmaktadır.
letter-time-us = Aynı bölüm uyarınca yanıt vermek için { $days } günlük süreniz bulunmaktadır.
letter-time-days = { $rule } en geç { $days } gün içinde sonuçlandırılması gerekir.
letter-time-mx = 31. madde uyarınca yanıt vermek için yirmi, talebi yerine getirmek için ayrıca on beş iş günlük süreniz bulunmaktadır.
letter-asked-access = { $requested } tarihinde sizden kişisel verilerimin bir örneğini talep ettim.
letter-asked-access-once = Sizden kişisel verilerimin bir örneğini talep ettim.
letter-asked-erasure = { $requested } tarihinde sizden kişisel verilerimin silinmesini talep ettim.
letter-asked-erasure-once = Sizden kişisel verilerimin silinmesini talep ettim.
letter-asked-close = { $requested } tarihinde size hesabımın kapatılması için bir talep gönderdim.
letter-asked-close-once = Size hesabımın kapatılması için bir talep gönderdim.
letter-regards = Saygılarımla
letter-signed = { $name }
letter-signed-holder = Hesap sahibi

letter-close-subject = Hesabımın kapatılması talebi
letter-close-ask-terms = Hesabımın kalıcı olarak kapatılmasını talep ediyorum. AB, AEA ve Birleşik Krallık’taki tüketicilerin platform işlemlerine ilişkin 30 Haziran 2026 tarihli koşullarınızın 1.6 maddesi, bu adrese gönderilen bir e-postayı bunun yollarından biri olarak saymaktadır.
letter-close-ask = Hesabımın kalıcı olarak kapatılmasını talep ediyorum.
letter-close-tell = Ayrıca aşağıdakileri bildirmenizi talep ediyorum:
letter-close-missing = varsa engelin ne olduğu: hangi sipariş, para iadesi, anlaşmazlık, ödeme veya üyelik
letter-close-date = hesabın hangi tarihte kapatılacağı ve verilerimin hangi tarihte silineceği
letter-close-stop = işlemi nasıl ve ne zamana kadar durdurabileceğim
letter-close-confirm = Hesap kapatıldığında bunu e-posta ile bildirmenizi rica ederim.

letter-stop-subject = Hesabımın kapatılmaması talebi
letter-stop-ask = Bu talebimi geri çekiyorum: hesabı kapatmayınız ve hiçbir veriyi silmeyiniz.
letter-stop-tell = Aşağıdakileri bildirmenizi talep ediyorum:
letter-stop-in-time = işlemin durdurulup durdurulmadığı
letter-stop-left = durdurulması için başka bir şey yapmamın gerekip gerekmediği
letter-stop-closed = hesap kapatılmışsa ne zamandan beri kapalı olduğu ve nelerin geri getirilebileceği

letter-deactivation-subject = Hesabımın geçici olarak devre dışı bırakılması talebi
letter-deactivation-ask = Hesabımın geçici olarak devre dışı bırakılmasını talep ediyorum.
letter-deactivation-only = Hesabı kapatmayınız, serbest bırakmayınız ve silmeyiniz: bunlar olmadan devre dışı bırakılamıyorsa hiçbir şeyi değiştirmeden bana bildiriniz.
letter-deactivation-reason = Gerekçem: { $reason }
letter-deactivation-tell = Bunu yapmadan önce aşağıdakileri bildirmenizi rica ederim:
letter-deactivation-how-long = hesabın ne kadar süre devre dışı kalabileceği ve bir süre sonra kendiliğinden kapatılıp kapatılmadığı
letter-deactivation-meanwhile = bu sürede siparişlere, para iadelerine, bakiyeye, coinlere, kuponlara ve üyeliklere ne olacağı
letter-deactivation-back = hesabı nasıl yeniden etkinleştireceğim

letter-follow-up-subject = Hesabımın kapatılması talebime yanıt verilmemesi
letter-follow-up-silence = O zamandan bu yana hesabın kapatıldığını bildiren bir ileti almadım.
letter-follow-up-tell = Aşağıdakileri bildirmenizi talep ediyorum:
letter-follow-up-arrived = talebin size ulaşıp ulaşmadığı
letter-follow-up-missing = varsa engelin ne olduğu: hangi sipariş, para iadesi, anlaşmazlık, ödeme veya üyelik
letter-follow-up-when = hesabın hangi tarihte kapatılacağı ve verilerimin hangi tarihte silineceği
letter-follow-up-stop = işlemi nasıl ve ne zamana kadar durdurabileceğim
letter-follow-up-confirm = Hesap kapatıldığında bunu e-posta ile bildirmenizi rica ederim.

letter-access-subject = Kişisel verilerime ilişkin bilgi ve örnek talebi
letter-access-subject-gdpr = Kişisel verilerime ilişkin talep, { letter-act } madde 15 ve 20
letter-access-ask-gdpr = { letter-act } madde 15 ve 20 uyarınca, hakkımda tuttuğunuz tüm kişisel verilerin bir örneğini talep ediyorum.
letter-access-ask-us = Gizlilik politikanızın, bunu Amerika Birleşik Devletleri’nde yaşayan herkese taahhüt eden K bölümü uyarınca, hakkımda hangi kişisel bilgileri tuttuğunuzu öğrenmek istiyor ve bunların bir örneğini talep ediyorum.
letter-access-ask-mx = Erişim hakkım (ARCO) ve 20 Mart 2025 tarihli Ley Federal de Protección de Datos Personales en Posesión de los Particulares uyarınca, hakkımda tuttuğunuz tüm kişisel verilerin bir örneğini talep ediyorum.
letter-access-ask-br = LGPD’nin (Lei 13.709/2018) 18. ve 19. maddeleri uyarınca, hakkımda tuttuğunuz tüm kişisel verilerin bir örneğini, eksiksiz beyanla birlikte talep ediyorum.
letter-access-ask-kr = Kişisel Bilgilerin Korunması Kanunu’nun (PIPA) 35. maddesi uyarınca, hakkımda tuttuğunuz tüm kişisel bilgilere erişim ve bunların bir örneğini talep ediyorum.
letter-access-ask-named = { $named } uyarınca, hakkımda işlediğiniz tüm kişisel verilere ilişkin bilgi verilmesini ve bu verilerin bir örneğinin tarafıma gönderilmesini talep ediyorum.
letter-access-ask-plain = Gizlilik politikanızın veya yaşadığım yerin hukukunun bana bu hakkı tanıdığı ölçüde, hakkımda tuttuğunuz tüm kişisel verilerin bir örneğini talep ediyorum.
letter-access-include = Gönderilecek örnek aşağıdakileri içermelidir:
letter-access-orders = siparişler, ödemeler, para iadeleri ve anlaşmazlıklar
letter-access-messages = satıcılara ve müşteri hizmetlerine gönderilen mesajlar ile değerlendirmeler
letter-access-devices = adresler, cihazlar, oturum açma kayıtları, aramalar ve görüntülenen sayfalar
letter-access-profile = hakkımda yapılan çıkarımlar ve bunların kimler için yapıldığı
letter-access-tell = Ayrıca aşağıdaki konularda bilgi verilmesini talep ediyorum:
letter-access-purposes = her bir veri türünün işlenme amacı ve verilerin amacına uygun kullanılıp kullanılmadığı
letter-access-recipients = verilerin yurt içinde veya yurt dışında aktarıldığı üçüncü kişiler, adlarıyla
letter-access-how-long = verilerin ne kadar süreyle saklandığı
letter-access-sources = benden elde edilmemişse verilerin kaynağı
letter-access-transfers = verilerin hangi ülkelere gönderildiği ve orada neyin bunları koruduğu
letter-access-consent = neye rıza gösterdiğim
letter-access-form = Verilerin yaygın kullanılan ve makine tarafından okunabilen bir biçimde gönderilmesini, göndermeden önce dosyanın açıldığının kontrol edilmesini rica ederim.

letter-erasure-subject = Kişisel verilerimin silinmesi talebi
letter-erasure-subject-gdpr = Kişisel verilerimin silinmesi talebi, { letter-act } madde 17
letter-erasure-ask-gdpr = { letter-act } madde 17 uyarınca, hakkımda tuttuğunuz tüm kişisel verilerin silinmesini talep ediyorum.
letter-erasure-ask-us = Gizlilik politikanızın, bunu Amerika Birleşik Devletleri’nde yaşayan herkese taahhüt eden K bölümü uyarınca, hakkımda tuttuğunuz tüm kişisel bilgilerin silinmesini talep ediyorum.
letter-erasure-ask-mx = İptal hakkım (ARCO) ve 20 Mart 2025 tarihli Ley Federal de Protección de Datos Personales en Posesión de los Particulares uyarınca, hakkımda tuttuğunuz tüm kişisel verilerin iptal edilmesini talep ediyorum.
letter-erasure-ask-br = LGPD’nin (Lei 13.709/2018) 18. maddesi uyarınca, hakkımda tuttuğunuz tüm kişisel verilerin silinmesini talep ediyorum.
letter-erasure-ask-kr = Kişisel Bilgilerin Korunması Kanunu’nun (PIPA) 35. maddesi uyarınca, hakkımda tuttuğunuz tüm kişisel bilgilere erişim ve bunların bir örneğini talep ediyorum. Bunlar bana ulaştıktan sonra, 36. madde uyarınca tümünün silinmesini talep ediyorum.
letter-erasure-ask-named = { $named } uyarınca, hakkımda işlediğiniz tüm kişisel verilerin silinmesini veya yok edilmesini talep ediyorum.
letter-erasure-ask-plain = Gizlilik politikanızın veya yaşadığım yerin hukukunun bana bu hakkı tanıdığı ölçüde, hakkımda tuttuğunuz tüm kişisel verilerin silinmesini talep ediyorum.
letter-erasure-account = Hesabımın da kapatılmasını talep ediyorum.
letter-erasure-grounds = Verdiğim her rızayı geri çekiyorum (madde 7(3)); doğrudan pazarlamaya ve bu amaçla yapılan her türlü profillemeye itiraz ediyorum (madde 21(2)). Hesabın kapatılmasıyla verilere, toplandıkları amaçlar için artık ihtiyaç kalmamaktadır.
letter-erasure-others-gdpr = 19. maddenin gerektirdiği üzere, verileri aktardığınız herkese bunu bildirmenizi talep ediyorum.
letter-erasure-others = Yapılan işlemin, verilerin aktarıldığı üçüncü kişilere bildirilmesini talep ediyorum.
letter-erasure-confirm = İşlem tamamlandığında bunu e-posta ile bildirmenizi rica ederim.
letter-erasure-rest = Herhangi bir veriyi saklamaya devam edecekseniz aşağıdakileri bildirmenizi talep ediyorum:
letter-erasure-what = bunların hangi veriler olduğu
letter-erasure-why = saklamanızı gerektiren kanun hükmü
letter-erasure-until = ne zamana kadar saklanacakları

letter-identity-subject = Talebim için istenen kimlik kanıtı
letter-identity-demanded = Kimliğimi kanıtlamam için benden şunu istiyorsunuz: { $demanded }
letter-identity-demanded-more = Kimliğimi kanıtlamam için benden elinizde olandan fazlasını istiyorsunuz.
letter-identity-limit-gdpr = { letter-act } madde 12(6) yalnızca kimliğime ilişkin makul şüpheniz varsa, madde 5(1)(c) ise yalnızca gerekli olan ölçüde daha fazlasını istemenize izin vermektedir. Böyle bir şüpheniz varsa belirtmenizi talep ediyorum.
letter-identity-limit-br = LGPD’nin 6. maddesi topladıklarınızı gerekli olanla sınırlamaktadır. Kimliğime ilişkin şüpheniz varsa belirtmenizi talep ediyorum.
letter-identity-limit-plain = Kimliğimin belirlenmesi için gerekenden fazlasını istememenizi talep ediyorum. Kimliğime ilişkin şüpheniz varsa belirtmenizi rica ederim.
letter-identity-enough = Hesapta kayıtlı e-posta adresine veya telefon numarasına gönderilecek bir kod, hesabın sahibi olduğumu gösterir.
letter-identity-no-copy = Bir kimlik belgesinin kopyası size elinizde bulunmayan verileri vermiş olur ve bu doğrulamaya hiçbir şey katmaz.
letter-identity-go-on-gdpr = Makul bir şüphe belirtmediğiniz sürece, madde { letter-month-article } kapsamındaki bir aylık süreyi talep günümden itibaren sayıyorum.
letter-identity-go-on = Talebimi bu temelde işleme almanızı talep ediyorum.

letter-appeal-subject = Talebimin reddine itiraz
letter-appeal-refused = Talebimi tamamen veya kısmen reddettiniz.
letter-appeal-ask = Gizlilik politikanızın K bölümünün izin verdiği üzere bu karara itiraz ediyorum.
letter-appeal-tell = Aşağıdakileri yazılı olarak bildirmenizi talep ediyorum:
letter-appeal-outcome = bu itiraz hakkındaki kararınız
letter-appeal-why = reddetmeye devam ettiğiniz her husus için gerekçe ve dayandığı kural
letter-appeal-attorney = eyaletimin başsavcılığına nasıl şikâyette bulunabileceğim

letter-company-complaint-subject = Data Protection Act 2018, madde 164A uyarınca şikâyet
letter-company-complaint-ask = Bu, kişisel verilerime ilişkin bir talebi ele alış biçiminiz hakkında Data Protection Act 2018 (Birleşik Krallık Veri Koruma Kanunu), madde 164A uyarınca bir şikâyettir.
letter-company-complaint-duty = Şikâyetin alındığını 30 gün içinde teyit etmenizi, konuyu incelemenizi ve sonucu gecikmeksizin bildirmenizi talep ediyorum.
letter-company-complaint-next = Talebim bundan sonra da yerine getirilmezse konuyu ICO’ya taşıyabilirim.

letter-complaint-subject-access = AliExpress hakkında şikâyet: kişisel verilerime ilişkin talep
letter-complaint-subject-erasure = AliExpress hakkında şikâyet: kişisel verilerimin silinmesi talebi
letter-complaint-about = AliExpress’teki verilerimden sorumlu olan { $company } hakkında şikâyette bulunuyorum.
letter-complaint-about-aliexpress = AliExpress’teki verilerimden sorumlu olan şirket hakkında şikâyette bulunuyorum.
letter-complaint-account = Oradaki hesabım şu e-posta adresi veya telefon numarası ile kayıtlıdır: { $account }.
letter-complaint-asked-access = { $requested } tarihinde { $officer } adresine yazarak kişisel verilerimin bir örneğini talep ettim.
letter-complaint-asked-access-gdpr = { $requested } tarihinde { $officer } adresine yazarak kişisel verilerimin bir örneğini talep ettim ({ letter-act } madde 15 ve 20).
letter-complaint-asked-access-us = { $requested } tarihinde { $officer } adresine yazarak, şirketin gizlilik politikasının K bölümünün Amerika Birleşik Devletleri’nde yaşayan herkese taahhüt ettiği üzere, kişisel bilgilerimin bir örneğini talep ettim.
letter-complaint-asked-erasure = { $requested } tarihinde { $officer } adresine yazarak kişisel verilerimin silinmesini talep ettim.
letter-complaint-asked-erasure-gdpr = { $requested } tarihinde { $officer } adresine yazarak kişisel verilerimin silinmesini talep ettim ({ letter-act } madde 17).
letter-complaint-asked-erasure-us = { $requested } tarihinde { $officer } adresine yazarak, şirketin gizlilik politikasının K bölümünün Amerika Birleşik Devletleri’nde yaşayan herkese taahhüt ettiği üzere, kişisel bilgilerimin silinmesini talep ettim.
letter-complaint-due = Yanıt için son gün { $due } idi.
letter-complaint-none = Hiçbir yanıt almadım.
letter-complaint-refused = Talep reddedildi.
letter-complaint-incomplete = Yanıt eksiktir.
letter-complaint-complained = { $complained } tarihinde bu konuda şirketin kendisine şikâyette bulundum.
letter-complaint-appealed = { $complained } tarihinde şirketin kendisine itirazda bulundum.
letter-complaint-ask-gdpr = GDPR madde 77 uyarınca konunun incelenmesini ve talebimin yerine getirilmesinin sağlanmasını talep ediyorum.
letter-complaint-ask = Konunun incelenmesini ve talebimin yerine getirilmesinin sağlanmasını talep ediyorum.
letter-complaint-copies = Yazdıklarımın ve bana gelenlerin örneklerini gönderebilirim.

letters-lead = Yalnızca yazarak çözülebilenler için kısa mektuplar. Bildiğinizi yazın; siz yazdıkça mektup dolar. Buradan hiçbir şey gönderilmez: kopyalarsınız veya e-posta programınızda açarsınız.
letters-close = Hesabımın kapatılması
letters-close-what = Giriş yapmadan, e-postayla
letters-close-note = AliExpress’in AB, AEA ve Birleşik Krallık için 30 Haziran 2026 tarihli kendi koşulları (madde 1.6) bu e-postayı üç kapatma yolundan biri olarak sayıyor. Başka yerler için AliExpress’in bunu sayan bir metni bulunamadı, ama deneyebilirsiniz. Hesabı temelli bitirir: “Hazırlık” bölümündeki her şey sonuçlanınca gönderin.
letters-stop = Kapatma talebimin durdurulması
letters-stop-what = Fikrinizi değiştirdiyseniz
letters-stop-note = Çabuk olun: kapatmayı geri almanın bir yolu bulunamadı ve bir kişinin hesabı 24 saat içinde kapatıldı. Bunu yardım merkezinin canlı sohbetine de yazın.
letters-deactivation = Hesaba ara verme
letters-deactivation-what = Destek ekibinden hesabı geçici olarak devre dışı bırakmasını ister
letters-deactivation-note = Yardım merkezinin canlı sohbetine veya bir destek kaydına yazılır. Eski bir AliExpress sayfası da devre dışı bırakır, ama hesabı serbest de bırakabilir; bu onu temelli bitirir.
letters-follow-up = Kapatma hakkında soru
letters-follow-up-what = Kimsenin yanıtlamadığı bir kapatma talebi için
letters-follow-up-note = AliExpress ne kadar süreceğini söylemiyor, bu yüzden mektup süre koymaz. Yardım merkezi destek ekibine, e-posta veri koruma görevlisine ulaşır.
letters-access = Verilerimin kopyası
letters-access-what = Hakkınızda tutulan her şeyin bir kopyası
letters-access-note = Hesap var olduğu sürece gizlilik merkezi de bir kopya sunar. Geleni kaydedip hemen açın: Temmuz 2025’te bir kuruluş, yalnızca bir kez açılan bir dosya bildirdi.
letters-erasure = Verilerimin silinmesi
letters-erasure-what = Hakkınızda tutulan her şey ve hesap
letters-erasure-note = Hesabı temelli bitirebilir. “Hazırlık” bölümündeki her şey sonuçlanınca gönderin. Bazı veriler kalabilir: AliExpress’in Temmuz 2026 tarihli gizlilik politikası yasal yükümlülüklerden ve anlaşmazlıklardan söz ediyor, bitiş tarihi vermiyor.
letters-identity = Kimlik isteğine yanıt
letters-identity-what = Gerekenden fazla kanıt isteniyor gibiyse
letters-identity-note = Şüpheler makulse yasa AliExpress’in istemesine izin verebilir. Yine de bir belgenin kopyasını gönderirseniz göstermesi gerekmeyen yerleri kapatın.
letters-appeal = Redde itiraz (ABD)
letters-appeal-what = AliExpress verilerinizle ilgili bir talebi reddettiğinde
letters-appeal-note = AliExpress’in gizlilik politikasının K bölümü, Amerika Birleşik Devletleri’nde yaşayan herkesin itiraz etmesine izin veriyor: bu e-postayla veya “Privacy Center” içinde “Other questions” altında.
letters-company-complaint = AliExpress’e şikâyet (Birleşik Krallık)
letters-company-complaint-what = ICO’dan önceki adım
letters-company-complaint-note = 19 Haziran 2026’dan beri bir şirket, kişisel verilerle ilgili bir şikâyeti aldığını 30 gün içinde teyit etmek ve gecikmeksizin yanıtlamak zorundadır (Data Protection Act 2018, madde 164A). ICO, çoğu kişinin önce oraya şikâyette bulunmuş olmasını bekler.
letters-complaint = Denetim kurumuna şikâyet
letters-complaint-what = Süre geçtiğinde veya yanıt olumsuz olduğunda
letters-complaint-note = Çoğu denetim kurumunun kendi formu vardır; bu metni oraya yapıştırın.

letters-form = Bildikleriniz
letters-letter = Mektup
letters-language = Mektubun dili
letters-language-why = AliExpress’e yapabiliyorsanız İngilizce yazın, bir denetim kurumuna ise onun kendi dilinde.
letters-language-law = Yaşadığınız yerin hukuku bu talebin Türkçe olmasını gerektiriyor. Diğer diller yalnızca ne yazdığını okumak içindir.
letters-own = Metnin kendi dilinizdeki karşılığı
letters-optional = isteğe bağlı
letters-choose = Seçin
letters-field-account = Hesabın e-posta adresi veya telefon numarası
letters-field-account-why = Hesabınızı bununla bulurlar.
letters-field-name = Adınız ve soyadınız
letters-field-name-why = Hesapta yazıldığı gibi.
letters-field-region = Yaşadığınız yer
letters-field-region-why = Mektubun hangi yasayı anacağını ve kime yazılacağını belirler. “BDT”: Rusya, Azerbaycan, Ermenistan, Belarus, Gürcistan, Kazakistan, Kırgızistan, Moldova, Tacikistan, Türkmenistan ve Özbekistan.
letters-field-country = Ülke veya ABD eyaleti
letters-field-country-why = Mektupta adı geçer.
letters-field-orders = Bazı sipariş numaraları
letters-field-orders-why = Sizin olanı bulmaya yardım eder. Birkaç tane yeter.
letters-field-memberId = Hesap kimliği
letters-field-memberId-why = AliExpress’in politikası Meksika’da yaşayanlardan bunu veya kayıtlı e-posta adresini ya da telefon numarasını istiyor.
letters-field-idNumber = Kimlik belgesi numarası
letters-field-idNumber-why = Türkiye’den yapılan bir talepte yazılması zorunludur: T.C. kimlik numaranız veya uyruğunuz ile pasaport numaranız. Olmazsa talep geri çevrilebilir. Burada asla saklanmaz.
letters-field-postal = Posta adresi
letters-field-postal-why = Türkiye’den yapılan bir talepte tebligata esas bir adresin yazılması zorunludur.
letters-field-reason = Neden ara vermek istiyorsunuz
letters-field-reason-why = Destek ekibi sorabilir. Bir satır yeter.
letters-field-about = Ne istemiştiniz
letters-field-about-why = Mektup o talebin devamıdır.
letters-field-requestedOn = Talebinizin tarihi
letters-field-requestedOn-why = Gönderilmiş e-postalarınızda veya kapatma kaydınızda bulursunuz.
letters-field-firstOn = { $region ->
 [us] İtirazınızın tarihi
 *[other] AliExpress’e şikâyetinizin tarihi
}
letters-field-firstOn-why = Denetim kurumu önce AliExpress’e söylenip söylenmediğini bilmek isteyecektir.
letters-field-demanded = Sizden ne isteniyor
letters-field-demanded-why = Birkaç kelimeyle, örneğin “pasaportumun bir fotoğrafı”.
letters-field-answer = Ne yanıt verdiler
letters-field-answer-why = Şikâyette geçer.
letters-region-eu-eea = Avrupa Birliği veya AEA
letters-region-uk = Birleşik Krallık
letters-region-ch = İsviçre
letters-region-tr = Türkiye
letters-region-us = Amerika Birleşik Devletleri
letters-region-ca = Kanada, Québec dışında
letters-region-qc = Québec (Kanada)
letters-region-mx = Meksika
letters-region-br = Brezilya
letters-region-cl = Şili
letters-region-kr = Güney Kore
letters-region-jp = Japonya
letters-region-au = Avustralya
letters-region-il = İsrail
letters-region-sa = Suudi Arabistan
letters-region-cis = Rusya veya başka bir BDT ülkesi
letters-region-other = Başka herhangi bir yer
letters-about-access = Verilerimin bir kopyası
letters-about-erasure = Verilerimin silinmesi
letters-answer-none = Hiçbir şey
letters-answer-refused = Bir ret
letters-answer-incomplete = Yalnızca bir kısmı

letters-keep = Yazdıklarımı bu tarayıcıda sakla
letters-kept = Siz işareti kaldırana kadar bu tarayıcıda saklanır.
letters-kept-not = Yalnızca siz bu sayfayı kapatana kadar durur.

letters-to = Kime
letters-subject = Konu
letters-to-help-centre = AliExpress yardım merkezi
letters-authority = { $region ->
 [eu-eea] Kendi ülkenizin veri koruma kurumu
 [uk] ICO (Birleşik Krallık Bilgi Komiserliği)
 [ch] FDPIC (İsviçre Federal Veri Koruma ve Bilgi Edinme Komiseri)
 [tr] Kişisel Verileri Koruma Kurulu (KVKK)
 [us] Eyaletinizin başsavcılığı (attorney general)
 [ca] Kanada Mahremiyet Komiserliği
 [qc] Commission d’accès à l’information (Québec Bilgiye Erişim Komisyonu)
 [mx] Mart 2025’te INAI’nin görevini devralan Secretaría Anticorrupción y Buen Gobierno
 [br] Agência Nacional de Proteção de Dados (ANPD)
 [kr] PIPC (Kore Kişisel Bilgileri Koruma Komisyonu)
 [jp] PPC (Japonya Kişisel Bilgileri Koruma Komisyonu)
 [au] OAIC (Avustralya Bilgi Komiserliği)
 [il] İsrail Mahremiyeti Koruma Kurumu
 [sa] SDAIA (Suudi Arabistan Veri ve Yapay Zekâ Kurumu)
 *[other] Varsa ülkenizin veri koruma kurumu
}
letters-authority-open = { $region ->
 [uk] Şikâyet sayfasını aç
 *[other] Resmî listede bul
}
letters-wait-answer = Talebinizi yanıtlamak için { $until } tarihine kadar süreleri var. Bu mektubu ertesi günden itibaren gönderebilirsiniz.
letters-wait-company = AliExpress’in şikâyetinizi aldığını teyit etmek için { $until } tarihine kadar süresi var. Bu mektubu ertesi günden itibaren gönderebilirsiniz.
letters-first-company-complaint = ICO, çoğu kişinin önce AliExpress’e şikâyette bulunmuş olmasını bekler: “AliExpress’e şikâyet” mektubunu kullanın.
letters-first-appeal = AliExpress talebinizi reddettiyse önce AliExpress’e itiraz edebilirsiniz: “Redde itiraz” mektubunu kullanın.
letters-first-asked = Talebinizi ve gelen her yanıtı saklayın: bir kurum önce şirkete sorulduğunu görmek isteyebilir.
letters-limit-request = Şikâyeti yanıttan sonra { $answer } gün içinde ve talepten sonra en çok { $most } gün içinde kabul eder: son gün { $until }.
letters-limit-known = Şikâyeti, olayı veya sizin olayı öğrenmenizi izleyen { $known } gün içinde kabul eder.
letters-time = Bugün gönderilirse yanıtın son günü: { $due } ({ $rule }).
letters-time-more = AliExpress bu süre içinde gerekçe gösterirse son gün: { $last } ({ $rule }).
letters-time-mx = Bugün gönderilirse karar için son gün { $due } ({ $rule }), yerine getirmek için son gün { $last }.
letters-time-company = Bugün gönderilirse alındığını teyit için son gün: { $due } ({ $rule }).
letters-time-none = Yaşadığınız yerde bu talep için doğruladığımız bir süre yok, bu yüzden sayılmıyor.
letters-time-no-number = Yaşadığınız yerin yasası bu talep için gün sayısı koymuyor, bu yüzden sayılmıyor.
letters-rule-months = { $count ->
 [one] bir ay
 *[other] { $count } ay
}
letters-rule-days = { $count ->
 [one] bir gün
 *[other] { $count } gün
}
letters-rule-working-days = { $count ->
 [one] bir iş günü
 *[other] { $count } iş günü
}
letters-rule-moved = { $rule }; { $day } yerine izleyen iş günü
letters-law-eu-eea = Bir aylık süre GDPR madde 12(3) hükmünden gelir. 1182/71 sayılı Tüzüğe göre gönderme günü sayılmaz; hafta sonuna veya tatile rastlayan son gün izleyen iş gününe kayar. Ülkenizdeki başka tatiller onu daha da kaydırabilir.
letters-law-uk = Bir aylık süre, Şubat 2026’dan beri yürürlükte olan UK GDPR madde 12A hükmünden gelir. AliExpress sizden gereken bir şeyi beklerken daha geç başlayabilir veya bir süre durabilir. Hafta sonuna veya tatile rastlayan son gün izleyen iş gününe kayar.
letters-law-ch = 30 gün FADP madde 25(7) hükmünden gelir. Kural olarak ve bir kopya için geçerlidir; silme için bir sayı doğrulamadık.
letters-law-tr = 30 gün, 6698 sayılı Kanun’un 13. maddesinden gelir. Talebin Türkçe olması gerekir, bu mektup da öyledir. Özenle yazıldı, ama anadili Türkçe olan biri henüz okumadı.
letters-law-us = 45 gün ve bildirimle 45 gün daha, AliExpress’in 30 Temmuz 2026 tarihli gizlilik politikasının K bölümünden gelir. Bunu, eyaletinde böyle bir yasa olmasa bile Amerika Birleşik Devletleri’nde yaşayan herkese taahhüt ediyor; 19 eyalette böyle bir yasa var.
letters-law-ca = 30 gün ve bildirimle 30 gün daha, bir kopya için PIPEDA madde 8 hükmünden gelir. Silme için bir sayı doğrulamadık.
letters-law-qc = 30 gün, bir kopya için, Québec’in özel sektörde kişisel bilgilere ilişkin kanunundan gelir. Silme için bir sayı doğrulamadık.
letters-law-mx = 20 ve 15 iş günü 31. maddeden gelir; haklı bir nedenle daha uzun olabilir, resmî tatiller burada hesaba katılmaz. AliExpress’in politikası Meksika’dan bir talebi yalnızca kayıtlı e-posta adresinden kabul ediyor. Yasa taleple birlikte kimlik kanıtı istiyor (madde 28): e-postaya bir kanıt ekleyin, göstermesi gerekmeyen yerleri kapatın.
letters-law-br = 15 gün, verilerinizin eksiksiz bir beyanı için LGPD’nin 19. maddesinin II. bendinden gelir. Silme için bir sayı koymaz.
letters-law-cl = 21.719 sayılı Kanun, kendi metnine göre 1 Aralık 2026’dan itibaren 30 gün ve 30 gün daha tanıyor. Bir tasarı bunu erteleyecekti ve başladığını doğrulamadık: bu yüzden mektup hiçbir yasayı anmaz.
letters-law-kr = 10 gün PIPA Uygulama Kararnamesi’nin 41. ve 43. maddelerinden gelir; erişim gerekçe gösterilerek ertelenebilir. Silme hakkı yalnızca erişim sağlamış olanlarındır, bu yüzden silme mektubu ikisini de ister. AliExpress’in Kore’deki temsilcisi AliExpress Korea Co., Ltd. şirketidir.
letters-law-jp = Yasa bir kopyanın gecikmeksizin verilmesini gerektirir. Silmenin ne kadarını kapsadığını doğrulamadık.
letters-law-au = Yasa bir kopyanın makul bir sürede verilmesini gerektirir. Silmenin ne kadarını kapsadığını doğrulamadık.
letters-law-il = Verileri görme hakkı 13. maddeden gelir; gün sayısını ve silmenin ne kadarını kapsadığını doğrulamadık.
letters-law-sa = 30 gün ve bildirimle 30 gün daha, Kişisel Verilerin Korunması Kanunu’nun Uygulama Yönetmeliği’nden gelir.
letters-law-cis = Bu ülkelerin hiçbir yasasını doğrulamadık, bu yüzden mektup hiçbirini anmaz.
letters-law-other = Yaşadığınız yer için hiçbir yasa doğrulamadık, bu yüzden mektup hiçbirini anmaz.
letters-from-account = AliExpress’in sizden geldiğini görebilmesi için hesabın e-posta adresinden gönderin.
letters-cis-address = Bu ülkelerde aliexpress.ru gizlilik politikası geçerlidir, bu yüzden bu e-posta adresi yanlış olabilir. O politikadaki adresi arayın ve oraya da yazın.
letters-copy = Mektubu kopyala
letters-copied = Kopyalandı.
letters-not-copied = Tarayıcı kopyalamaya izin vermedi. Yukarıdaki mektubu seçip elle kopyalayın.
letters-download = Metin olarak indir
letters-mail = E-posta programında aç
letters-mail-long = Kopyala, sonra e-posta programında aç
letters-mail-long-why = Bu metin bazı programlarda bir e-posta bağlantısı için çok uzun. Düğme onu kopyalar ve yalnızca adres ile konunun olduğu bir e-posta açar: metni oraya yapıştırın.
letters-help-centre = Yardım merkezini aç
letters-sent = Gönderdim
letters-sent-before = Bu mektubu { $date } tarihinde gönderdiğinizi not ettiniz. Yeniden göndermediyseniz o tarih de yanıtın son günü de kalır.
letters-sent-keep = O tarih kalsın
letters-sent-anew = Bugün yeniden gönderdim
letters-missing = Hâlâ gerekli: { $fields }.
letters-named = “{ $name }”
letters-draft = Sade sözlerle bir taslak, hukuki danışmanlık değil. Yasalar ve adresler: Kasım 2026.

letters-state-sent = { $date } tarihinde gönderdiğinizi not ettiniz.
letters-state-due = Yanıtın son günü: { $due }.
letters-state-due-rule = Yanıtın son günü: { $due } ({ $rule }).
letters-state-copy = Kopyanın geldiğini not ettiniz ({ $date }).
letters-state-erased = Silindiğinin teyit edildiğini not ettiniz ({ $date }).
letters-state-overdue = <b>{ $days ->
 [one] { $days } gün gecikti.
 *[other] { $days } gün gecikti.
}</b>
letters-state-confirmed = İstediğiniz gibi yanıtladıklarını not ettiniz.
letters-state-refused = Reddettiklerini not ettiniz.
letters-state-no-answer = Yanıt gelmediğini not ettiniz.

letters-say-copy = Kopya geldi
letters-say-erased = Silindiği teyit edildi
letters-record = Mektuplar
source-law = yasanın kendisi
source-law-lists = kurumlar ve hukuk büroları
source-mails = görülen e-postalar
go-letter-appeal = AliExpress’e itiraz et
go-letter-company-complaint = AliExpress’e şikâyet et
go-letter-stop = Talebi durdur
