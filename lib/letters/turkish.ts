import type { LetterLanguage } from './writing';

/**
 * A request to a company in Türkiye has to be in Turkish (communiqué on requests, Resmî Gazete 30356, 2018-03-10, Art. 4). The
 * words of the two requests, in the terms of Law 6698: Art. 7 and 11 give the rights, Art. 13 the time. No language of our
 * screens, so it stands here. Written 2026-11; no Turkish speaker has read it yet.
 */
const TURKISH_WORDS: Readonly<Record<string, string>> = {
  'letter-language': 'Türkçe',
  'letters-to': 'Kime',
  'letters-subject': 'Konu',

  'letter-to-officer': 'AliExpress Veri Koruma Görevlisine',
  'letter-company': 'Veri sorumlusu: {company}',
  'letter-address': '{address}',
  'letter-account': 'Hesabım şu e-posta adresi veya telefon numarası ile kayıtlıdır: {account}.',
  'letter-name': 'Adım ve soyadım: {name}.',
  'letter-id-number': 'Kimlik bilgim: {idNumber}.',
  'letter-postal': 'Tebligata esas adresim: {postal}.',
  'letter-country': 'Yaşadığım ülke: {country}.',
  'letter-orders': 'Sipariş numaralarımdan bazıları: {orders}.',
  'letter-time-days': '{rule} uyarınca talebimin en kısa sürede ve en geç {days} gün içinde sonuçlandırılması gerekir.',
  'letter-rule-tr': 'Kanun’un 13. maddesinin ikinci fıkrası',
  'letter-to-be-sure':
    'Yanıtınızı bu e-posta adresime göndermenizi rica ederim. Hesabın sahibi olduğumu doğrulamak için hesapta kayıtlı e-posta adresine veya telefon numarasına bir kod gönderebilirsiniz.',
  'letter-regards': 'Saygılarımla',
  'letter-signed': '{name}',
  'letter-signed-holder': 'Hesap sahibi',

  'letter-access-subject': '6698 sayılı Kanun uyarınca kişisel verilerime ilişkin bilgi talebi',
  'letter-act-tr': '6698 sayılı Kişisel Verilerin Korunması Kanunu’nun 11. maddesi',
  'letter-access-ask-named':
    '{named} uyarınca, hakkımda işlediğiniz tüm kişisel verilere ilişkin bilgi verilmesini ve bu verilerin bir örneğinin tarafıma gönderilmesini talep ediyorum.',
  'letter-access-include': 'Gönderilecek örnek aşağıdakileri içermelidir:',
  'letter-access-orders': 'siparişler, ödemeler, iadeler ve anlaşmazlıklar',
  'letter-access-messages': 'satıcılara ve müşteri hizmetlerine gönderilen mesajlar ile değerlendirmeler',
  'letter-access-devices': 'adresler, cihazlar, oturum açma kayıtları, aramalar ve görüntülenen sayfalar',
  'letter-access-profile': 'hakkımda yapılan çıkarımlar ve bunların kimler için yapıldığı',
  'letter-access-tell': 'Ayrıca aşağıdaki konularda bilgi verilmesini talep ediyorum:',
  'letter-access-purposes': 'her bir veri türünün işlenme amacı ve verilerin amacına uygun kullanılıp kullanılmadığı',
  'letter-access-recipients': 'verilerin yurt içinde veya yurt dışında aktarıldığı üçüncü kişiler, adlarıyla',
  'letter-access-how-long': 'verilerin ne kadar süreyle saklandığı',
  'letter-access-sources': 'benden elde edilmemişse verilerin kaynağı',
  'letter-access-form':
    'Verilerin yaygın kullanılan ve makine tarafından okunabilen bir biçimde gönderilmesini, göndermeden önce dosyanın açıldığının kontrol edilmesini rica ederim.',

  'letter-erasure-subject': '6698 sayılı Kanun uyarınca kişisel verilerimin silinmesi talebi',
  'letter-act-tr-erasure': '6698 sayılı Kişisel Verilerin Korunması Kanunu’nun 7. ve 11. maddeleri',
  'letter-erasure-ask-named':
    '{named} uyarınca, hakkımda işlediğiniz tüm kişisel verilerin silinmesini veya yok edilmesini talep ediyorum.',
  'letter-erasure-account':
    'Hesabımın da kapatılmasını istiyorum; hesabın kapatılmasıyla verilerimin işlenmesini gerektiren sebepler ortadan kalkacaktır.',
  'letter-erasure-others': 'Yapılan işlemin, verilerin aktarıldığı üçüncü kişilere bildirilmesini talep ediyorum.',
  'letter-erasure-confirm': 'İşlem tamamlandığında bunu e-posta ile bildirmenizi rica ederim.',
  'letter-erasure-rest': 'Herhangi bir veriyi saklamaya devam edecekseniz aşağıdakileri bildirmenizi talep ediyorum:',
  'letter-erasure-what': 'bunların hangi veriler olduğu',
  'letter-erasure-why': 'saklamanızı gerektiren kanun hükmü',
  'letter-erasure-until': 'ne zamana kadar saklanacakları',
};

/** The Turkish of the two requests. @throws as a locale does */
export const turkish: LetterLanguage = {
  code: 'tr',
  direction: 'ltr',
  t(id, values = {}) {
    const words = TURKISH_WORDS[id];
    if (words === undefined) throw new Error(`no message "${id}" in tr`);
    return words.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`"${id}" in tr needs ${name}`);
      return String(value);
    });
  },
};
