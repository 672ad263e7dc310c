### คำของจดหมาย และของส่วนที่เขียนจดหมาย $act เป็น `uk` เมื่อหมายถึง UK GDPR กฎหมาย ณ เดือนพฤศจิกายน 2026

letter-language = ไทย

letter-to-officer = เรียน เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคลของ AliExpress
letter-to-support = เรียน ฝ่ายช่วยเหลือของ AliExpress
letter-to-authority = เรียน หน่วยงานคุ้มครองข้อมูลส่วนบุคคลในประเทศของข้าพเจ้า
letter-to-ico = เรียน Information Commissioner (ICO)
letter-to-attorney-general = เรียน อัยการสูงสุดประจำรัฐของข้าพเจ้า
letter-to-secretaria = เรียน Secretaría Anticorrupción y Buen Gobierno
letter-to-anpd = เรียน Agência Nacional de Proteção de Dados (ANPD) ประเทศบราซิล
letter-to-pipc = เรียน คณะกรรมการคุ้มครองข้อมูลส่วนบุคคล (PIPC) สาธารณรัฐเกาหลี
letter-to-fdpic = เรียน Federal Data Protection and Information Commissioner (FDPIC) สมาพันธรัฐสวิส
letter-to-kvkk = เรียน คณะกรรมการคุ้มครองข้อมูลส่วนบุคคล (KVKK) สาธารณรัฐทูร์เคีย
letter-to-opc = เรียน Office of the Privacy Commissioner of Canada
letter-to-cai = เรียน Commission d’accès à l’information รัฐควิเบก
letter-to-ppc = เรียน คณะกรรมการคุ้มครองข้อมูลส่วนบุคคล (PPC) ประเทศญี่ปุ่น
letter-to-oaic = เรียน Office of the Australian Information Commissioner (OAIC)
letter-to-ppa = เรียน Privacy Protection Authority ประเทศอิสราเอล
letter-to-sdaia = เรียน Saudi Data and AI Authority (SDAIA)
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
letter-act-ch = มาตรา 25 แห่งกฎหมายสหพันธรัฐว่าด้วยการคุ้มครองข้อมูลของสวิตเซอร์แลนด์ (FADP)
letter-act-ch-erasure = มาตรา 32 แห่งกฎหมายสหพันธรัฐว่าด้วยการคุ้มครองข้อมูลของสวิตเซอร์แลนด์ (FADP)
letter-act-tr = มาตรา 11 แห่งกฎหมายคุ้มครองข้อมูลส่วนบุคคลของทูร์เคีย (ฉบับที่ 6698)
letter-act-tr-erasure = มาตรา 7 และ 11 แห่งกฎหมายคุ้มครองข้อมูลส่วนบุคคลของทูร์เคีย (ฉบับที่ 6698)
letter-act-ca = ข้อ 4.9 ของบัญชีแนบท้าย 1 แห่ง Personal Information Protection and Electronic Documents Act (PIPEDA)
letter-act-qc = กฎหมายของรัฐควิเบกว่าด้วยการคุ้มครองข้อมูลส่วนบุคคลในภาคเอกชน
letter-act-jp = กฎหมายว่าด้วยการคุ้มครองข้อมูลส่วนบุคคลของญี่ปุ่น (APPI)
letter-act-au = หลักการคุ้มครองความเป็นส่วนตัวของออสเตรเลีย ข้อ 12 (Australian Privacy Principle 12, Privacy Act 1988)
letter-act-il = มาตรา 13 แห่งกฎหมายคุ้มครองความเป็นส่วนตัวของอิสราเอล
letter-act-sa = มาตรา 4 แห่งกฎหมายคุ้มครองข้อมูลส่วนบุคคลของซาอุดีอาระเบีย (PDPL)
letter-rule-ch = โดยหลักแล้ว มาตรา 25(7) แห่งกฎหมายดังกล่าว
letter-rule-tr = มาตรา 13 แห่งกฎหมายดังกล่าว
letter-rule-ca = มาตรา 8 แห่งกฎหมายดังกล่าว
letter-rule-qc = กฎหมายดังกล่าว
letter-rule-br = มาตรา 19 (II)
letter-rule-kr = มาตรา 35(3) ประกอบมาตรา 41 แห่งกฤษฎีกาบังคับใช้
letter-rule-kr-erasure = กฤษฎีกาบังคับใช้ (มาตรา 41 และ 43)
letter-rule-sa = ข้อบังคับเพื่อการบังคับใช้กฎหมายดังกล่าว
letter-account = บัญชีของข้าพเจ้าลงทะเบียนไว้ด้วย { $account }
letter-member-id = รหัสบัญชีของข้าพเจ้าคือ { $memberId }
letter-id-number = เอกสารยืนยันตัวตนของข้าพเจ้า: { $idNumber }
letter-postal = ที่อยู่ทางไปรษณีย์ของข้าพเจ้า: { $postal }
letter-name = ข้าพเจ้าชื่อ { $name }
letter-country = ข้าพเจ้าพำนักอยู่ใน { $country }
letter-orders = เลขคำสั่งซื้อบางส่วนของข้าพเจ้า: { $orders }
letter-to-be-sure = โปรดตอบกลับข้อความนี้ และหากต้องการความแน่ใจว่าข้าพเจ้าเป็นเจ้าของบัญชี โปรดส่งรหัสไปยังอีเมลหรือหมายเลขโทรศัพท์ของบัญชี
letter-proof-mx = มาตรา 28 กำหนดให้แสดงหลักฐานยืนยันตัวตนของข้าพเจ้า หากไม่มีหลักฐานมาพร้อมข้อความนี้ โปรดแจ้งวิธีส่งที่ทำให้เฉพาะผู้ที่จำเป็นเท่านั้นได้เห็น
letter-time-gdpr = มาตรา { letter-month-article } แห่ง { letter-act } กำหนดให้ท่านตอบภายในหนึ่งเดือน
letter-time-us = หัวข้อเดียวกันกำหนดให้ท่านตอบภายใน { $days } วัน
letter-time-days = { $rule } กำหนดให้ท่านตอบภายใน { $days } วัน
letter-time-mx = มาตรา 31 กำหนดให้ท่านตอบภายในยี่สิบวันทำการ และดำเนินการภายในอีกสิบห้าวันทำการ
letter-asked-access = เมื่อวันที่ { $requested } ข้าพเจ้าได้ขอสำเนาข้อมูลส่วนบุคคลของข้าพเจ้าจากท่าน
letter-asked-access-once = ข้าพเจ้าได้ขอสำเนาข้อมูลส่วนบุคคลของข้าพเจ้าจากท่าน
letter-asked-erasure = เมื่อวันที่ { $requested } ข้าพเจ้าได้ขอให้ท่านลบข้อมูลส่วนบุคคลของข้าพเจ้า
letter-asked-erasure-once = ข้าพเจ้าได้ขอให้ท่านลบข้อมูลส่วนบุคคลของข้าพเจ้า
letter-asked-close = เมื่อวันที่ { $requested } ข้าพเจ้าได้ส่งคำขอปิดบัญชีของข้าพเจ้าถึงท่าน
letter-asked-close-once = ข้าพเจ้าได้ส่งคำขอปิดบัญชีของข้าพเจ้าถึงท่าน
letter-regards = ขอแสดงความนับถือ
letter-signed = { $name }
letter-signed-holder = เจ้าของบัญชี

letter-close-subject = คำขอปิดบัญชีของข้าพเจ้า
letter-close-ask-terms = ข้าพเจ้าขอให้ท่านปิดบัญชีของข้าพเจ้าเป็นการถาวร ข้อ 1.6 ของข้อกำหนดของท่านสำหรับธุรกรรมบนแพลตฟอร์มของผู้บริโภคใน EU, EEA และสหราชอาณาจักร (ฉบับวันที่ 30 มิถุนายน ค.ศ. 2026) ระบุว่าการส่งอีเมลถึงที่อยู่นี้เป็นวิธีหนึ่งในการปิดบัญชี
letter-close-ask = ข้าพเจ้าขอให้ท่านปิดบัญชีของข้าพเจ้าเป็นการถาวร
letter-close-tell = นอกจากนี้ โปรดแจ้ง:
letter-close-missing = สิ่งที่เป็นอุปสรรค หากมี: คำสั่งซื้อ การคืนเงิน ข้อพิพาท การชำระเงิน หรือการเป็นสมาชิกใด
letter-close-date = วันที่บัญชีจะถูกปิดและข้อมูลของข้าพเจ้าจะถูกลบ
letter-close-stop = วิธีหยุดการดำเนินการนี้ และทำได้ถึงเมื่อใด
letter-close-confirm = เมื่อปิดบัญชีแล้ว โปรดยืนยันทางอีเมล

letter-stop-subject = โปรดอย่าปิดบัญชีของข้าพเจ้า
letter-stop-ask = ข้าพเจ้าขอถอนคำขอดังกล่าว: โปรดอย่าปิดบัญชี และอย่าลบสิ่งใด
letter-stop-tell = โปรดแจ้ง:
letter-stop-in-time = ได้หยุดการดำเนินการแล้วหรือไม่
letter-stop-left = ข้าพเจ้าต้องทำสิ่งใดอีกหรือไม่เพื่อให้หยุด
letter-stop-closed = หากบัญชีปิดไปแล้ว ปิดตั้งแต่เมื่อใด และสิ่งใดกู้คืนได้

letter-deactivation-subject = คำขอปิดใช้งานบัญชีของข้าพเจ้าชั่วคราว
letter-deactivation-ask = ข้าพเจ้าขอให้ท่านปิดใช้งานบัญชีของข้าพเจ้าชั่วคราว
letter-deactivation-only = โปรดอย่าปิด ปล่อย หรือลบบัญชี: หากพักบัญชีโดยไม่ทำเช่นนั้นไม่ได้ โปรดอย่าเปลี่ยนแปลงสิ่งใดและแจ้งข้าพเจ้า
letter-deactivation-reason = เหตุผลของข้าพเจ้า: { $reason }
letter-deactivation-tell = ก่อนดำเนินการ โปรดแจ้ง:
letter-deactivation-how-long = บัญชีปิดใช้งานได้นานเท่าใด และจะถูกปิดโดยอัตโนมัติหลังระยะเวลาหนึ่งหรือไม่
letter-deactivation-meanwhile = ระหว่างนั้นคำสั่งซื้อ การคืนเงิน ยอดเงิน เหรียญ คูปอง และการเป็นสมาชิกจะเป็นอย่างไร
letter-deactivation-back = วิธีเปิดใช้งานอีกครั้ง

letter-follow-up-subject = ยังไม่ได้รับคำตอบต่อคำขอปิดบัญชีของข้าพเจ้า
letter-follow-up-silence = ตั้งแต่นั้นมา ข้าพเจ้ายังไม่ได้รับข้อความใดที่แจ้งว่าบัญชีปิดแล้ว
letter-follow-up-tell = โปรดแจ้ง:
letter-follow-up-arrived = คำขอถึงท่านแล้วหรือไม่
letter-follow-up-missing = สิ่งที่เป็นอุปสรรค หากมี: คำสั่งซื้อ การคืนเงิน ข้อพิพาท การชำระเงิน หรือการเป็นสมาชิกใด
letter-follow-up-when = วันที่บัญชีจะถูกปิดและข้อมูลของข้าพเจ้าจะถูกลบ
letter-follow-up-stop = วิธีหยุดการดำเนินการนี้ และทำได้ถึงเมื่อใด
letter-follow-up-confirm = เมื่อปิดบัญชีแล้ว โปรดยืนยันทางอีเมล

letter-access-subject = คำขอสำเนาข้อมูลส่วนบุคคลของข้าพเจ้า
letter-access-subject-gdpr = คำขอข้อมูลส่วนบุคคลของข้าพเจ้า มาตรา 15 และ 20 { letter-act }
letter-access-ask-gdpr = ตามมาตรา 15 และ 20 แห่ง { letter-act } ข้าพเจ้าขอสำเนาข้อมูลส่วนบุคคลทั้งหมดที่ท่านมีเกี่ยวกับข้าพเจ้า
letter-access-ask-us = ตามหัวข้อ K ของนโยบายความเป็นส่วนตัวของท่าน ซึ่งให้คำมั่นเรื่องนี้แก่ทุกคนที่พำนักในสหรัฐอเมริกา ข้าพเจ้าขอทราบว่าท่านมีข้อมูลส่วนบุคคลใดเกี่ยวกับข้าพเจ้า และขอสำเนาข้อมูลนั้น
letter-access-ask-mx = ตามสิทธิในการเข้าถึง (ARCO) ของข้าพเจ้าตาม Ley Federal de Protección de Datos Personales en Posesión de los Particulares ลงวันที่ 20 มีนาคม ค.ศ. 2025 ข้าพเจ้าขอสำเนาข้อมูลส่วนบุคคลทั้งหมดที่ท่านมีเกี่ยวกับข้าพเจ้า
letter-access-ask-br = ตามมาตรา 18 และ 19 แห่ง LGPD (Lei 13.709/2018) ข้าพเจ้าขอสำเนาข้อมูลส่วนบุคคลทั้งหมดที่ท่านมีเกี่ยวกับข้าพเจ้า พร้อมคำแถลงฉบับสมบูรณ์
letter-access-ask-kr = ตามมาตรา 35 แห่งกฎหมายคุ้มครองข้อมูลส่วนบุคคล (PIPA) ข้าพเจ้าขอเข้าถึงข้อมูลส่วนบุคคลทั้งหมดที่ท่านมีเกี่ยวกับข้าพเจ้า และขอสำเนาข้อมูลนั้น
letter-access-ask-named = ตาม{ $named } ข้าพเจ้าขอสำเนาข้อมูลส่วนบุคคลทั้งหมดที่ท่านมีเกี่ยวกับข้าพเจ้า
letter-access-ask-plain = ข้าพเจ้าขอสำเนาข้อมูลส่วนบุคคลทั้งหมดที่ท่านมีเกี่ยวกับข้าพเจ้า เท่าที่นโยบายความเป็นส่วนตัวของท่านหรือกฎหมายในที่ที่ข้าพเจ้าพำนักให้สิทธินั้น
letter-access-include = สำเนาควรประกอบด้วย:
letter-access-orders = คำสั่งซื้อ การชำระเงิน การคืนเงิน และข้อพิพาท
letter-access-messages = ข้อความถึงผู้ขายและฝ่ายช่วยเหลือ และรีวิว
letter-access-devices = ที่อยู่ อุปกรณ์ การเข้าสู่ระบบ การค้นหา และหน้าที่ดู
letter-access-profile = สิ่งที่ท่านอนุมานเกี่ยวกับข้าพเจ้า และเพื่อผู้ใด
letter-access-tell = นอกจากนี้ โปรดแจ้ง:
letter-access-purposes = ข้อมูลแต่ละชนิดใช้เพื่ออะไร
letter-access-recipients = ผู้ใดได้รับข้อมูล โดยระบุชื่อ
letter-access-how-long = เก็บข้อมูลไว้นานเท่าใด
letter-access-sources = ข้อมูลมาจากที่ใด หากไม่ได้มาจากข้าพเจ้า
letter-access-transfers = ส่งข้อมูลไปยังประเทศใด และที่นั่นมีสิ่งใดคุ้มครองข้อมูล
letter-access-consent = ข้าพเจ้าได้ให้ความยินยอมเรื่องใด
letter-access-form = โปรดส่งในรูปแบบที่ใช้กันทั่วไปและเครื่องคอมพิวเตอร์อ่านได้ และตรวจก่อนว่าเปิดไฟล์ได้

letter-erasure-subject = คำขอให้ลบข้อมูลส่วนบุคคลของข้าพเจ้า
letter-erasure-subject-gdpr = คำขอให้ลบข้อมูลส่วนบุคคลของข้าพเจ้า มาตรา 17 { letter-act }
letter-erasure-ask-gdpr = ตามมาตรา 17 แห่ง { letter-act } ข้าพเจ้าขอให้ท่านลบข้อมูลส่วนบุคคลทั้งหมดที่ท่านมีเกี่ยวกับข้าพเจ้า
letter-erasure-ask-us = ตามหัวข้อ K ของนโยบายความเป็นส่วนตัวของท่าน ซึ่งให้คำมั่นเรื่องนี้แก่ทุกคนที่พำนักในสหรัฐอเมริกา ข้าพเจ้าขอให้ท่านลบข้อมูลส่วนบุคคลทั้งหมดที่ท่านมีเกี่ยวกับข้าพเจ้า
letter-erasure-ask-mx = ตามสิทธิในการยกเลิกข้อมูล (ARCO) ของข้าพเจ้าตาม Ley Federal de Protección de Datos Personales en Posesión de los Particulares ลงวันที่ 20 มีนาคม ค.ศ. 2025 ข้าพเจ้าขอให้ท่านยกเลิกข้อมูลส่วนบุคคลทั้งหมดที่ท่านมีเกี่ยวกับข้าพเจ้า
letter-erasure-ask-br = ตามมาตรา 18 แห่ง LGPD (Lei 13.709/2018) ข้าพเจ้าขอให้ท่านลบข้อมูลส่วนบุคคลทั้งหมดที่ท่านมีเกี่ยวกับข้าพเจ้า
letter-erasure-ask-kr = ตามมาตรา 35 แห่งกฎหมายคุ้มครองข้อมูลส่วนบุคคล (PIPA) ข้าพเจ้าขอเข้าถึงข้อมูลส่วนบุคคลทั้งหมดที่ท่านมีเกี่ยวกับข้าพเจ้า และขอสำเนาข้อมูลนั้น เมื่อได้รับแล้ว ข้าพเจ้าขอให้ท่านลบข้อมูลทั้งหมดตามมาตรา 36
letter-erasure-ask-named = ตาม{ $named } ข้าพเจ้าขอให้ท่านลบข้อมูลส่วนบุคคลทั้งหมดที่ท่านมีเกี่ยวกับข้าพเจ้า
letter-erasure-ask-plain = ข้าพเจ้าขอให้ท่านลบข้อมูลส่วนบุคคลทั้งหมดที่ท่านมีเกี่ยวกับข้าพเจ้า เท่าที่นโยบายความเป็นส่วนตัวของท่านหรือกฎหมายในที่ที่ข้าพเจ้าพำนักให้สิทธินั้น
letter-erasure-account = ขอให้ปิดบัญชีของข้าพเจ้าด้วย
letter-erasure-grounds = ข้าพเจ้าขอถอนความยินยอมทั้งหมดที่ได้ให้ไว้ (มาตรา 7(3)) และขอคัดค้านการตลาดแบบตรงและการทำโปรไฟล์เพื่อการนั้น (มาตรา 21(2)) เมื่อปิดบัญชีแล้ว ข้อมูลไม่จำเป็นต่อวัตถุประสงค์ที่เก็บรวบรวมไว้อีกต่อไป
letter-erasure-others-gdpr = โปรดแจ้งทุกรายที่ท่านส่งข้อมูลต่อให้ ตามที่มาตรา 19 กำหนด
letter-erasure-others = โปรดแจ้งทุกรายที่ท่านส่งข้อมูลต่อให้
letter-erasure-confirm = เมื่อดำเนินการแล้ว โปรดยืนยันทางอีเมล
letter-erasure-rest = หากท่านเก็บสิ่งใดไว้ โปรดแจ้ง:
letter-erasure-what = สิ่งนั้นคืออะไร
letter-erasure-why = กฎหมายใดกำหนดให้ท่านเก็บไว้
letter-erasure-until = เก็บถึงเมื่อใด

letter-identity-subject = หลักฐานยืนยันตัวตนสำหรับคำขอของข้าพเจ้า
letter-identity-demanded = เพื่อยืนยันตัวตนของข้าพเจ้า ท่านขอสิ่งนี้: { $demanded }
letter-identity-demanded-more = เพื่อยืนยันตัวตนของข้าพเจ้า ท่านขอข้อมูลมากกว่าที่ท่านมีอยู่
letter-identity-limit-gdpr = มาตรา 12(6) แห่ง { letter-act } ให้ท่านขอเพิ่มได้เฉพาะเมื่อมีข้อสงสัยอันสมควรเกี่ยวกับตัวตนของข้าพเจ้า และมาตรา 5(1)(c) ให้ขอได้เฉพาะสิ่งที่จำเป็น หากท่านมีข้อสงสัยดังกล่าว โปรดระบุ
letter-identity-limit-br = มาตรา 6 แห่ง LGPD จำกัดการเก็บรวบรวมของท่านไว้เฉพาะสิ่งที่จำเป็น หากท่านมีข้อสงสัยเกี่ยวกับตัวตนของข้าพเจ้า โปรดระบุ
letter-identity-limit-plain = โปรดอย่าขอมากกว่าที่จำเป็นต่อการยืนยันตัวตนของข้าพเจ้า หากท่านมีข้อสงสัยเกี่ยวกับตัวตนของข้าพเจ้า โปรดระบุ
letter-identity-enough = รหัสที่ส่งไปยังอีเมลหรือหมายเลขโทรศัพท์ของบัญชีแสดงว่าข้าพเจ้าเป็นเจ้าของบัญชี
letter-identity-no-copy = สำเนาเอกสารยืนยันตัวตนจะทำให้ท่านได้ข้อมูลที่ท่านไม่มีอยู่ โดยไม่ช่วยยืนยันสิ่งใดเพิ่มขึ้น
letter-identity-go-on-gdpr = หากท่านไม่ระบุข้อสงสัยอันสมควร ข้าพเจ้าจะนับระยะเวลาหนึ่งเดือนตามมาตรา { letter-month-article } ตั้งแต่วันที่ข้าพเจ้ายื่นคำขอ
letter-identity-go-on = โปรดดำเนินการตามคำขอของข้าพเจ้าบนพื้นฐานนี้

letter-appeal-subject = อุทธรณ์การปฏิเสธคำขอของข้าพเจ้า
letter-appeal-refused = ท่านปฏิเสธคำขอนั้น ทั้งหมดหรือบางส่วน
letter-appeal-ask = ข้าพเจ้าขออุทธรณ์คำตัดสินนั้น ตามที่หัวข้อ K ของนโยบายความเป็นส่วนตัวของท่านให้ทำได้
letter-appeal-tell = โปรดแจ้งเป็นลายลักษณ์อักษร:
letter-appeal-outcome = คำตัดสินของท่านต่อการอุทธรณ์นี้
letter-appeal-why = เหตุผลและกฎที่ใช้อ้างอิง สำหรับสิ่งที่ท่านยังปฏิเสธ
letter-appeal-attorney = วิธีที่ข้าพเจ้าจะร้องเรียนต่ออัยการสูงสุดประจำรัฐของข้าพเจ้า

letter-company-complaint-subject = คำร้องเรียนตามมาตรา 164A แห่ง Data Protection Act 2018
letter-company-complaint-ask = นี่คือคำร้องเรียนตามมาตรา 164A แห่ง Data Protection Act 2018 เกี่ยวกับวิธีที่ท่านดำเนินการต่อคำขอเรื่องข้อมูลส่วนบุคคลของข้าพเจ้า
letter-company-complaint-duty = โปรดแจ้งรับคำร้องเรียนภายใน 30 วัน ตรวจสอบ และแจ้งผลให้ข้าพเจ้าทราบโดยไม่ชักช้าเกินควร
letter-company-complaint-next = หากหลังจากนั้นคำขอของข้าพเจ้ายังไม่ได้รับการปฏิบัติตาม ข้าพเจ้าสามารถนำเรื่องไปยัง ICO ได้

letter-complaint-subject-access = คำร้องเรียน AliExpress: คำขอข้อมูลส่วนบุคคลของข้าพเจ้า
letter-complaint-subject-erasure = คำร้องเรียน AliExpress: คำขอให้ลบข้อมูลส่วนบุคคลของข้าพเจ้า
letter-complaint-about = ข้าพเจ้าขอร้องเรียน { $company } ซึ่งรับผิดชอบข้อมูลของข้าพเจ้าที่ AliExpress
letter-complaint-about-aliexpress = ข้าพเจ้าขอร้องเรียนบริษัทที่รับผิดชอบข้อมูลของข้าพเจ้าที่ AliExpress
letter-complaint-account = บัญชีของข้าพเจ้าที่นั่นลงทะเบียนไว้ด้วย { $account }
letter-complaint-asked-access = เมื่อวันที่ { $requested } ข้าพเจ้าได้เขียนถึง { $officer } และขอสำเนาข้อมูลส่วนบุคคลของข้าพเจ้า
letter-complaint-asked-access-gdpr = เมื่อวันที่ { $requested } ข้าพเจ้าได้เขียนถึง { $officer } และขอสำเนาข้อมูลส่วนบุคคลของข้าพเจ้า (มาตรา 15 และ 20 { letter-act })
letter-complaint-asked-access-us = เมื่อวันที่ { $requested } ข้าพเจ้าได้เขียนถึง { $officer } และขอสำเนาข้อมูลส่วนบุคคลของข้าพเจ้า ตามที่หัวข้อ K ของนโยบายความเป็นส่วนตัวของบริษัทให้คำมั่นแก่ทุกคนที่พำนักในสหรัฐอเมริกา
letter-complaint-asked-erasure = เมื่อวันที่ { $requested } ข้าพเจ้าได้เขียนถึง { $officer } และขอให้ลบข้อมูลส่วนบุคคลของข้าพเจ้า
letter-complaint-asked-erasure-gdpr = เมื่อวันที่ { $requested } ข้าพเจ้าได้เขียนถึง { $officer } และขอให้ลบข้อมูลส่วนบุคคลของข้าพเจ้า (มาตรา 17 { letter-act })
letter-complaint-asked-erasure-us = เมื่อวันที่ { $requested } ข้าพเจ้าได้เขียนถึง { $officer } และขอให้ลบข้อมูลส่วนบุคคลของข้าพเจ้า ตามที่หัวข้อ K ของนโยบายความเป็นส่วนตัวของบริษัทให้คำมั่นแก่ทุกคนที่พำนักในสหรัฐอเมริกา
letter-complaint-due = กำหนดเวลาตอบคือวันที่ { $due }
letter-complaint-none = ข้าพเจ้าไม่ได้รับคำตอบ
letter-complaint-refused = คำขอถูกปฏิเสธ
letter-complaint-incomplete = คำตอบไม่ครบถ้วน
letter-complaint-complained = เมื่อวันที่ { $complained } ข้าพเจ้าได้ร้องเรียนเรื่องนี้ต่อบริษัทโดยตรง
letter-complaint-appealed = เมื่อวันที่ { $complained } ข้าพเจ้าได้อุทธรณ์ต่อบริษัทโดยตรง
letter-complaint-ask-gdpr = ตามมาตรา 77 แห่ง GDPR ข้าพเจ้าขอให้ท่านตรวจสอบเรื่องนี้ และดูแลให้มีการปฏิบัติตามคำขอของข้าพเจ้า
letter-complaint-ask = ข้าพเจ้าขอให้ท่านตรวจสอบเรื่องนี้ และดูแลให้มีการปฏิบัติตามคำขอของข้าพเจ้า
letter-complaint-copies = ข้าพเจ้าสามารถส่งสำเนาสิ่งที่เขียนและสิ่งที่ได้รับให้ได้

letters-lead = จดหมายสั้น ๆ สำหรับเรื่องที่จัดการได้ด้วยการเขียนเท่านั้น พิมพ์สิ่งที่คุณทราบ จดหมายจะเติมตามที่พิมพ์ ไม่มีอะไรส่งจากที่นี่: คุณคัดลอก หรือเปิดในโปรแกรมอีเมล
letters-close = ปิดบัญชีของฉัน
letters-close-what = ทางอีเมล โดยไม่ต้องเข้าสู่ระบบ
letters-close-note = ใน EU, EEA และสหราชอาณาจักร ข้อกำหนดของ AliExpress ฉบับ 30 มิถุนายน 2026 (ข้อ 1.6) ระบุอีเมลนี้เป็นหนึ่งในสามวิธีปิด ที่อื่นไม่พบข้อความจาก AliExpress ที่ระบุเช่นนี้ แต่คุณลองได้ บัญชีจะสิ้นสุดถาวร: ส่งเมื่อจัดการทุกอย่างใน “เตรียมตัว” แล้ว
letters-stop = หยุดคำขอปิดบัญชีของฉัน
letters-stop-what = หากคุณเปลี่ยนใจ
letters-stop-note = รีบส่ง: ไม่พบทางย้อนการปิดบัญชี และบัญชีของคนหนึ่งปิดภายใน 24 ชั่วโมง เขียนในแชตสดของศูนย์ช่วยเหลือด้วย
letters-deactivation = พักบัญชี
letters-deactivation-what = ขอให้ฝ่ายช่วยเหลือปิดใช้งานชั่วคราว
letters-deactivation-note = ใส่ในแชตสดหรือทิกเก็ตของศูนย์ช่วยเหลือ หน้าเก่าของ AliExpress ก็ปิดใช้งานได้ แต่อาจปล่อยบัญชีด้วย ซึ่งทำให้สิ้นสุดถาวร
letters-follow-up = ถามเรื่องการปิดบัญชี
letters-follow-up-what = สำหรับคำขอปิดบัญชีที่ไม่มีใครตอบ
letters-follow-up-note = AliExpress ไม่ได้บอกว่าใช้เวลานานเท่าใด จดหมายจึงไม่กำหนดเวลา ศูนย์ช่วยเหลือไปถึงฝ่ายช่วยเหลือ อีเมลไปถึงเจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล
letters-access = ขอข้อมูลของฉัน
letters-access-what = สำเนาของทุกอย่างที่เก็บเกี่ยวกับคุณ
letters-access-note = ขณะที่บัญชียังอยู่ ศูนย์ความเป็นส่วนตัวก็มีสำเนาให้ เมื่อได้มา ให้บันทึกและเปิดทันที: เดือนกรกฎาคม 2025 องค์กรหนึ่งรายงานว่ามีไฟล์ที่เปิดได้เพียงครั้งเดียว
letters-erasure = ให้ลบข้อมูลของฉัน
letters-erasure-what = ทุกอย่างที่เก็บเกี่ยวกับคุณ และบัญชี
letters-erasure-note = บัญชีอาจสิ้นสุดถาวร ส่งเมื่อจัดการทุกอย่างใน “เตรียมตัว” แล้ว ข้อมูลบางส่วนอาจยังอยู่: นโยบายความเป็นส่วนตัวของ AliExpress เดือนกรกฎาคม 2026 พูดถึงหน้าที่ทางกฎหมายและข้อพิพาท และไม่บอกวันสิ้นสุด
letters-identity = ตอบคำขอเอกสารยืนยันตัวตน
letters-identity-what = เมื่อถูกขอหลักฐานมากกว่าที่ดูจำเป็น
letters-identity-note = หากข้อสงสัยสมเหตุผล กฎหมายอาจให้ AliExpress ขอได้ หากสุดท้ายคุณส่งสำเนาเอกสาร ให้ปิดทับส่วนที่ไม่จำเป็นต้องแสดง
letters-appeal = อุทธรณ์การปฏิเสธ (สหรัฐอเมริกา)
letters-appeal-what = เมื่อ AliExpress ปฏิเสธคำขอเรื่องข้อมูลของคุณ
letters-appeal-note = หัวข้อ K ของนโยบายความเป็นส่วนตัวของ AliExpress ให้ทุกคนที่พำนักในสหรัฐอเมริกาอุทธรณ์ได้: ทางอีเมลนี้ หรือใน Privacy Center ใต้ “Other questions”
letters-company-complaint = ร้องเรียนต่อ AliExpress (สหราชอาณาจักร)
letters-company-complaint-what = ขั้นตอนก่อน ICO
letters-company-complaint-note = ตั้งแต่ 19 มิถุนายน 2026 บริษัทต้องแจ้งรับคำร้องเรียนเรื่องข้อมูลส่วนบุคคลภายใน 30 วัน และตอบโดยไม่ชักช้าเกินควร (Data Protection Act 2018 มาตรา 164A) ICO คาดหวังให้คนส่วนใหญ่ร้องเรียนที่นั่นก่อน
letters-complaint = ร้องเรียนต่อหน่วยงานกำกับดูแล
letters-complaint-what = เมื่อเลยกำหนด หรือคำตอบคือไม่
letters-complaint-note = หน่วยงานกำกับดูแลส่วนใหญ่มีแบบฟอร์มเอง วางข้อความนี้ลงในนั้น

letters-form = สิ่งที่คุณทราบ
letters-letter = จดหมาย
letters-language = ภาษาของจดหมาย
letters-language-why = เขียนถึง AliExpress เป็นภาษาอังกฤษหากทำได้ และถึงหน่วยงานกำกับดูแลในภาษาของหน่วยงานนั้น
letters-language-law = กฎหมายในที่ที่คุณอยู่กำหนดให้คำขอนี้เป็นภาษาตุรกี ภาษาอื่นมีไว้อ่านเนื้อความเท่านั้น
letters-own = เนื้อหาในภาษาของคุณ
letters-optional = ไม่บังคับ
letters-choose = เลือก
letters-field-account = อีเมลหรือเบอร์โทรศัพท์ของบัญชี
letters-field-account-why = ใช้หาบัญชีของคุณ
letters-field-name = ชื่อของคุณ
letters-field-name-why = ตามที่ระบุในบัญชี
letters-field-region = ที่ที่คุณอยู่
letters-field-region-why = ใช้กำหนดว่าจดหมายอ้างกฎหมายใดและส่งถึงใคร “CIS” หมายถึงรัสเซีย อาเซอร์ไบจาน อาร์เมเนีย เบลารุส จอร์เจีย คาซัคสถาน คีร์กีซสถาน มอลโดวา ทาจิกิสถาน เติร์กเมนิสถาน และอุซเบกิสถาน
letters-field-country = ประเทศ หรือรัฐในสหรัฐอเมริกา
letters-field-country-why = จดหมายระบุไว้
letters-field-orders = เลขคำสั่งซื้อบางส่วน
letters-field-orders-why = ช่วยหาสิ่งที่เป็นของคุณ ไม่กี่เลขก็พอ
letters-field-memberId = รหัสบัญชี
letters-field-memberId-why = สำหรับผู้อยู่ในเม็กซิโก นโยบายของ AliExpress ขอรหัสนี้ หรือขออีเมลหรือเบอร์โทรศัพท์ที่ลงทะเบียนไว้
letters-field-idNumber = เลขเอกสารยืนยันตัวตน
letters-field-idNumber-why = ในทูร์เคีย คำขอต้องมีเลขนี้: เลขประจำตัว T.C. ของคุณ หรือสัญชาติและเลขหนังสือเดินทาง หากไม่มี คำขออาจถูกปฏิเสธ เลขนี้ไม่เก็บไว้ที่นี่เลย
letters-field-postal = ที่อยู่ทางไปรษณีย์
letters-field-postal-why = ในทูร์เคีย คำขอต้องมีที่อยู่
letters-field-reason = เหตุผลที่ต้องการพัก
letters-field-reason-why = ฝ่ายช่วยเหลืออาจถาม หนึ่งบรรทัดก็พอ
letters-field-about = สิ่งที่คุณขอ
letters-field-about-why = จดหมายติดตามคำขอนั้น
letters-field-requestedOn = วันที่ของคำขอ
letters-field-requestedOn-why = ดูได้ในอีเมลที่ส่ง หรือในบันทึกการปิดบัญชี
letters-field-firstOn = { $region ->
 [us] วันที่คุณอุทธรณ์
 *[other] วันที่คุณร้องเรียนต่อ AliExpress
}
letters-field-firstOn-why = หน่วยงานกำกับดูแลจะอยากรู้ว่าแจ้ง AliExpress ก่อนหรือไม่
letters-field-demanded = สิ่งที่คุณถูกขอ
letters-field-demanded-why = สั้น ๆ เช่น “รูปหนังสือเดินทาง”
letters-field-answer = คำตอบที่ได้
letters-field-answer-why = คำร้องเรียนกล่าวถึง
letters-region-eu-eea = สหภาพยุโรปหรือ EEA
letters-region-uk = สหราชอาณาจักร
letters-region-ch = สวิตเซอร์แลนด์
letters-region-tr = ทูร์เคีย
letters-region-us = สหรัฐอเมริกา
letters-region-ca = แคนาดา นอกควิเบก
letters-region-qc = ควิเบก
letters-region-mx = เม็กซิโก
letters-region-br = บราซิล
letters-region-cl = ชิลี
letters-region-kr = เกาหลีใต้
letters-region-jp = ญี่ปุ่น
letters-region-au = ออสเตรเลีย
letters-region-il = อิสราเอล
letters-region-sa = ซาอุดีอาระเบีย
letters-region-cis = รัสเซียหรือประเทศ CIS อื่น
letters-region-other = ที่อื่น
letters-about-access = สำเนาข้อมูลของฉัน
letters-about-erasure = การลบข้อมูลของฉัน
letters-answer-none = ไม่ตอบ
letters-answer-refused = ปฏิเสธ
letters-answer-incomplete = เพียงบางส่วน

letters-keep = บันทึกสิ่งที่ฉันพิมพ์ในเบราว์เซอร์นี้
letters-kept = บันทึกในเบราว์เซอร์นี้จนกว่าคุณจะเอาติ๊กออก
letters-kept-not = เก็บไว้จนกว่าคุณจะปิดหน้านี้เท่านั้น

letters-to = ถึง
letters-subject = เรื่อง
letters-to-help-centre = ศูนย์ช่วยเหลือของ AliExpress
letters-authority = { $region ->
 [eu-eea] หน่วยงานคุ้มครองข้อมูลส่วนบุคคลในประเทศของคุณ
 [uk] ICO
 [ch] FDPIC
 [tr] คณะกรรมการคุ้มครองข้อมูลส่วนบุคคล (KVKK)
 [us] อัยการสูงสุดประจำรัฐของคุณ
 [ca] Privacy Commissioner of Canada
 [qc] Commission d’accès à l’information
 [mx] Secretaría Anticorrupción y Buen Gobierno ซึ่งรับช่วงจาก INAI ในเดือนมีนาคม 2025
 [br] Agência Nacional de Proteção de Dados (ANPD)
 [kr] PIPC
 [jp] PPC
 [au] OAIC
 [il] Privacy Protection Authority
 [sa] SDAIA
 *[other] หน่วยงานคุ้มครองข้อมูลส่วนบุคคลในประเทศของคุณ หากมี
}
letters-authority-open = { $region ->
 [uk] เปิดหน้าร้องเรียน
 *[other] หาในรายชื่อทางการ
}
letters-wait-answer = กำหนดตอบคำขอของคุณคือวันที่ { $until } คุณส่งจดหมายนี้ได้ตั้งแต่วันถัดไป
letters-wait-company = AliExpress มีเวลาแจ้งรับคำร้องเรียนของคุณถึงวันที่ { $until } คุณส่งจดหมายนี้ได้ตั้งแต่วันถัดไป
letters-first-company-complaint = ICO คาดหวังให้คนส่วนใหญ่ร้องเรียนต่อ AliExpress ก่อน: ใช้จดหมาย “ร้องเรียนต่อ AliExpress”
letters-first-appeal = หาก AliExpress ปฏิเสธคำขอ คุณอุทธรณ์ต่อ AliExpress ก่อนได้: ใช้จดหมาย “อุทธรณ์การปฏิเสธ”
letters-first-asked = เก็บคำขอและคำตอบทุกฉบับไว้: หน่วยงานอาจอยากเห็นว่าถามบริษัทก่อนแล้ว
letters-limit-request = หน่วยงานนี้รับคำร้องเรียนภายใน { $answer } วันหลังคำตอบ และไม่เกิน { $most } วันหลังคำขอ: ถึงวันที่ { $until }
letters-limit-known = หน่วยงานนี้รับคำร้องเรียนภายใน { $known } วันหลังเกิดเหตุ หรือหลังคุณทราบเหตุ
letters-time = หากส่งวันนี้ กำหนดตอบคือวันที่ { $due } ({ $rule })
letters-time-more = หาก AliExpress ให้เหตุผลภายในเวลานั้น กำหนดตอบคือวันที่ { $last } ({ $rule })
letters-time-mx = หากส่งวันนี้ ต้องตัดสินภายในวันที่ { $due } ({ $rule }) และดำเนินการภายในวันที่ { $last }
letters-time-company = หากส่งวันนี้ ต้องแจ้งรับภายในวันที่ { $due } ({ $rule })
letters-time-none = เรายังไม่ได้ยืนยันกำหนดเวลาสำหรับคำขอนี้ในที่ที่คุณอยู่ จึงไม่นับ
letters-time-no-number = กฎหมายในที่ที่คุณอยู่ไม่ได้กำหนดจำนวนวันสำหรับคำขอนี้ จึงไม่นับ
letters-rule-months = { $count } เดือน
letters-rule-days = { $count } วัน
letters-rule-working-days = { $count } วันทำการ
letters-rule-moved = { $rule } เลื่อนจากวันที่ { $day }
letters-law-eu-eea = หนึ่งเดือนมาจาก GDPR มาตรา 12(3) ตาม Regulation 1182/71 ไม่นับวันส่ง และวันสุดท้ายที่ตรงกับวันสุดสัปดาห์หรือวันหยุดเลื่อนไปวันทำการถัดไป วันหยุดอื่นในประเทศของคุณอาจเลื่อนออกไปอีก
letters-law-uk = หนึ่งเดือนมาจาก UK GDPR มาตรา 12A ใช้บังคับตั้งแต่เดือนกุมภาพันธ์ 2026 อาจเริ่มนับช้ากว่า หรือหยุดนับชั่วคราว ขณะที่ AliExpress รอสิ่งที่ต้องการจากคุณ วันสุดท้ายที่ตรงกับวันสุดสัปดาห์หรือวันหยุดเลื่อนไปวันทำการถัดไป
letters-law-ch = 30 วันมาจากมาตรา 25(7) แห่ง FADP ใช้เป็นหลักทั่วไป และใช้กับการขอสำเนา ส่วนการลบ เรายังไม่ได้ยืนยันจำนวนวัน
letters-law-tr = 30 วันมาจากกฎหมายฉบับที่ 6698 มาตรา 13 คำขอต้องเป็นภาษาตุรกี จดหมายนี้จึงเป็นภาษาตุรกี เขียนอย่างระมัดระวัง แต่ยังไม่มีเจ้าของภาษาอ่าน
letters-law-us = 45 วัน และอีก 45 วันหากแจ้งให้ทราบ มาจากหัวข้อ K ของนโยบายความเป็นส่วนตัวของ AliExpress ฉบับ 30 กรกฎาคม 2026 ซึ่งให้คำมั่นแก่ทุกคนที่พำนักในสหรัฐอเมริกา แม้ในรัฐที่ไม่มีกฎหมายเช่นนี้ ส่วนรัฐที่มีกฎหมายนี้มี 19 รัฐ
letters-law-ca = 30 วัน และอีก 30 วันหากแจ้งให้ทราบ มาจากมาตรา 8 แห่ง PIPEDA สำหรับการขอสำเนา ส่วนการลบ เรายังไม่ได้ยืนยันจำนวนวัน
letters-law-qc = 30 วันมาจากกฎหมายของควิเบกว่าด้วยข้อมูลส่วนบุคคลในภาคเอกชน สำหรับการขอสำเนา ส่วนการลบ เรายังไม่ได้ยืนยันจำนวนวัน
letters-law-mx = 20 และ 15 วันทำการมาจากมาตรา 31 หากมีเหตุอันควรอาจนานกว่า และที่นี่ไม่ได้คำนึงถึงวันหยุดราชการ นโยบายของ AliExpress รับคำขอจากเม็กซิโกเฉพาะจากอีเมลที่ลงทะเบียน กฎหมายกำหนดให้แนบหลักฐานยืนยันตัวตน (มาตรา 28): แนบไปกับอีเมล และปิดทับส่วนที่ไม่จำเป็นต้องแสดง
letters-law-br = 15 วันมาจาก LGPD มาตรา 19 (II) สำหรับคำแถลงข้อมูลฉบับสมบูรณ์ ส่วนการลบ กฎหมายไม่ได้กำหนดจำนวนวัน
letters-law-cl = กฎหมาย 21.719 ให้ 30 วัน และอีก 30 วัน ตั้งแต่ 1 ธันวาคม 2026 ตามตัวบทเอง มีร่างกฎหมายที่จะเลื่อนออกไป และเรายังไม่ได้ยืนยันว่าเริ่มใช้แล้ว: จดหมายจึงไม่อ้างกฎหมาย
letters-law-kr = 10 วันมาจากกฤษฎีกาบังคับใช้ของ PIPA มาตรา 41 และ 43 การเข้าถึงอาจเลื่อนได้โดยมีเหตุผล มีเพียงผู้ที่ได้เข้าถึงแล้วที่มีสิทธิ์ให้ลบ จดหมายขอลบจึงขอทั้งสองอย่าง ตัวแทนของ AliExpress ในเกาหลีคือ AliExpress Korea Co., Ltd.
letters-law-jp = กฎหมายกำหนดให้ส่งสำเนาโดยไม่ชักช้า เรายังไม่ได้ยืนยันว่าสิทธิ์ให้ลบครอบคลุมเพียงใด
letters-law-au = กฎหมายกำหนดให้ส่งสำเนาภายในเวลาอันสมควร เรายังไม่ได้ยืนยันว่าสิทธิ์ให้ลบครอบคลุมเพียงใด
letters-law-il = สิทธิ์ดูข้อมูลมาจากมาตรา 13 เรายังไม่ได้ยืนยันจำนวนวัน หรือว่าสิทธิ์ให้ลบครอบคลุมเพียงใด
letters-law-sa = 30 วัน และอีก 30 วันหากแจ้งให้ทราบ มาจากข้อบังคับเพื่อการบังคับใช้กฎหมายคุ้มครองข้อมูลส่วนบุคคล
letters-law-cis = เรายังไม่ได้ยืนยันกฎหมายของประเทศเหล่านี้ จดหมายจึงไม่อ้างกฎหมาย
letters-law-other = เรายังไม่ได้ยืนยันกฎหมายในที่ที่คุณอยู่ จดหมายจึงไม่อ้างกฎหมาย
letters-from-account = ส่งจากอีเมลของบัญชี เพื่อให้ AliExpress เห็นว่ามาจากคุณ
letters-cis-address = ในประเทศเหล่านี้ใช้นโยบายความเป็นส่วนตัวของ aliexpress.ru อีเมลนี้จึงอาจไม่ถูกต้อง หาอีเมลในนโยบายนั้น แล้วเขียนถึงที่นั่นด้วย
letters-copy = คัดลอกจดหมาย
letters-copied = คัดลอกแล้ว
letters-not-copied = เบราว์เซอร์ไม่ให้คัดลอก เลือกจดหมายข้างบนแล้วคัดลอกเอง
letters-download = ดาวน์โหลดเป็นข้อความ
letters-mail = เปิดในโปรแกรมอีเมล
letters-mail-long = คัดลอก แล้วเปิดในโปรแกรมอีเมล
letters-mail-long-why = ข้อความนี้ยาวเกินกว่าที่ลิงก์อีเมลในบางโปรแกรมรับได้ ปุ่มนี้จะคัดลอกและเปิดอีเมลที่มีเพียงที่อยู่อีเมลและเรื่อง: วางข้อความที่นั่น
letters-help-centre = เปิดศูนย์ช่วยเหลือ
letters-sent = ฉันส่งแล้ว
letters-sent-before = คุณจดว่าส่งจดหมายนี้วันที่ { $date } วันนั้นและวันกำหนดตอบจะคงเดิม เว้นแต่คุณส่งอีกครั้งแล้ว
letters-sent-keep = คงวันนั้นไว้
letters-sent-anew = วันนี้ฉันส่งอีกครั้งแล้ว
letters-missing = ยังขาด: { $fields }
letters-named = “{ $name }”
letters-draft = ร่างด้วยภาษาธรรมดา ไม่ใช่คำแนะนำทางกฎหมาย กฎหมายและที่อยู่ ณ เดือนพฤศจิกายน 2026

letters-state-sent = คุณจดว่าส่งวันที่ { $date }
letters-state-due = กำหนดตอบวันที่ { $due }
letters-state-due-rule = กำหนดตอบวันที่ { $due } ({ $rule })
letters-state-copy = คุณจดว่าได้สำเนาแล้ว ({ $date })
letters-state-erased = คุณจดว่าได้รับการยืนยันการลบ ({ $date })
letters-state-overdue = <b>เลยกำหนด { $days } วัน</b>
letters-state-confirmed = คุณจดว่าได้คำตอบตามที่ขอ
letters-state-refused = คุณจดว่าถูกปฏิเสธ
letters-state-no-answer = คุณจดว่าไม่มีคำตอบ

letters-say-copy = ได้สำเนาแล้ว
letters-say-erased = ได้รับการยืนยันการลบ
letters-record = จดหมาย
source-law = ตัวกฎหมายเอง
source-law-lists = หน่วยงานและสำนักงานกฎหมาย
source-mails = อีเมลที่มีผู้เห็น
go-letter-appeal = อุทธรณ์ต่อ AliExpress
go-letter-company-complaint = ร้องเรียนต่อ AliExpress
go-letter-stop = หยุดคำขอ
