### คำของส่วนหลังปิดบัญชีในคู่มือ: วัน จดหมายที่รอ สิ่งที่เหลือให้ล้าง

after-lead = วันเหล่านี้นับจากคำขอปิดบัญชี เริ่มเมื่อคุณบอกว่าส่งแล้ว
after-to-close = ไปที่การปิดบัญชี
after-lead-sent = คุณส่งคำขอวันที่ { $date } AliExpress ไม่ได้บอกว่าใช้เวลานานเท่าใด วันเหล่านี้เรากำหนดเอง เพื่อให้คุณรู้ตัวหากเรื่องเงียบไป
clock-day = { $day ->
 [0] วันส่ง
 *[other] หลัง { $day } วัน
}
clock-figure = { $day }
ruler-today = วันนี้ { $day } วันหลังคำขอ
ruler-done = { $day } วันหลังคำขอ: เสร็จแล้ว
ruler-todo = { $day } วันหลังคำขอ: ต้องจัดการ
ruler-unknown = { $day } วันหลังคำขอ: ยังไม่ตรวจ
ruler-later = { $day } วันหลังคำขอ: ทำภายหลัง

statements = ดูใบแจ้งยอดอีกครั้ง
statements-later = ทำภายหลัง บัตร และการตัดเงินอัตโนมัติใน PayPal หรือ Klarna
statements-now = Last Orders มองไม่เห็น ดูบัตร และการตัดเงินอัตโนมัติใน PayPal หรือ Klarna

how-confirm-closed = อีเมลสุดท้ายควรบอกว่าบัญชีปิดแล้ว เก็บไว้นอกกล่องอีเมลด้วย: เป็นหลักฐานหากมีการตัดเงินภายหลัง
how-try-sign-in = ออกจากระบบก่อน แล้วลองด้วยรหัสผ่านที่รู้ว่าถูก มีแต่การถูกปฏิเสธที่บอกอะไรได้: หน้าที่ขอให้เข้าสู่ระบบไม่ได้บอกอะไร
how-sign-out-of-app = ในการตั้งค่าของแอป ในโทรศัพท์และแท็บเล็ตทุกเครื่อง คนหนึ่งยังใช้แอปได้นานกว่าหนึ่งสัปดาห์หลังปิดบัญชี
how-uninstall-app = ล้างข้อมูลของแอปก่อนหากทำได้ แล้วถอนการติดตั้งในโทรศัพท์และแท็บเล็ตทุกเครื่อง
how-clear-app-data = ใน Android: การตั้งค่า → แอป → AliExpress → พื้นที่เก็บข้อมูล แล้วล้างข้อมูลก่อนถอนการติดตั้ง ใน iPhone ข้อมูลจะถูกลบพร้อมแอป รูปที่คุณบันทึกจากแอปยังอยู่
how-clear-site-data = Last Orders เข้าถึงได้เพียงเบราว์เซอร์นี้ ในเบราว์เซอร์อื่นที่ใช้กับ AliExpress ทำเช่นเดียวกันในการตั้งค่าของเบราว์เซอร์นั้น
how-remove-passwords = ทำหลังจากลองเข้าสู่ระบบแล้ว เพราะต้องใช้รหัสผ่าน
how-keep-mailbox = ประกาศทางกฎหมายส่งไปที่อีเมลของบัญชี และถือว่าได้รับหลัง 24 ชั่วโมง เก็บไว้และคอยดู จนได้ทุกคำตอบและทุกการคืนเงิน
how-unsubscribe = เปิดลิงก์ท้ายอีเมลแต่ละฉบับ ควรขอให้คุณกดปุ่มเท่านั้น ไม่ขอรหัสผ่าน
how-report-spam = ทำในกล่องอีเมลของคุณ หลังจากนั้นอีเมลแบบนี้จะถูกคัดออกให้
how-choose-shop = ร้านเดียวกับในทางเลือกที่เบากว่า พร้อมบอกว่าแต่ละร้านเด่นเรื่องใด
more-trouble-mail-after-closing = หากอีเมลยังมา
more-way-other-shops = ร้านอื่น

sent-again = ฉันส่งอีกครั้งแล้ว
was-refused = ถูกปฏิเสธ
was-answered = ได้คำตอบแล้ว
no-answer-came = ไม่มีคำตอบ
mail-came = อีเมลมาแล้ว
sign-in-failed = เข้าไม่ได้
sign-in-worked = เข้าได้
go-after-mail = ค้นหาในอีเมล
go-after-wipe = ดูว่าจะล้างอะไร
go-after-passwords = ดูว่าอยู่ที่ไหน
go-letter-follow-up = เขียนถึงฝ่ายช่วยเหลือ
go-letter-erasure = ขอให้ลบข้อมูล
go-letter-complaint = เขียนถึงหน่วยงานกำกับดูแล

taken-back = คุณบอกว่าที่จริงไม่ได้ส่งคำขอ
taken-back-what = วันและบันทึกยังอยู่ที่นี่ บอกว่าอย่างไหนถูก
taken-back-sent = ฉันส่งจริง
taken-back-remove = ลบวันและบันทึก

put-in-calendar = เพิ่มวันเหล่านี้ลงปฏิทิน
calendar-alarm = พร้อมการเตือนเวลาเก้าโมงเช้าของแต่ละวัน
calendar-day = ปิดบัญชี AliExpress: { $day } วันหลังคำขอ
calendar-letter = AliExpress: ครบกำหนดตอบ { $name }
calendar-letter-what = หลังวันนี้ จดใน Last Orders ว่าผลเป็นอย่างไร
remind = เตือนฉันในเบราว์เซอร์นี้
remind-stop = เลิกเตือน
calendar-note = ไฟล์มีชื่อ AliExpress และปฏิทินของคุณอาจส่งต่อไปยังบริการของปฏิทินเอง
reminders-off = การเตือนในเบราว์เซอร์นี้อยู่ในคอมพิวเตอร์นี้
reminders-asking = เบราว์เซอร์กำลังถามคุณเรื่องการแจ้งเตือน จนกว่าคุณจะตอบ ตัวเลขบนปุ่มแถบเครื่องมือจะเตือน
reminders-notify = ในแต่ละวันเหล่านี้คุณจะได้การแจ้งเตือน และปุ่มบนแถบเครื่องมือแสดงจำนวนเรื่องที่ต้องจัดการ
reminders-badge = ไม่อนุญาตการแจ้งเตือน จึงมีเพียงตัวเลขบนปุ่มแถบเครื่องมือที่เตือน

after-letters = จดหมายที่รอคำตอบ

after-mail = หาอีเมลจาก AliExpress
after-mail-what = แต่ละลิงก์เปิดการค้นหาในกล่องอีเมลของคุณเองในแท็บใหม่ Last Orders ไม่เห็นอะไรในนั้น
mail-closing = อีเมลแจ้งปิดบัญชี
mail-closing-what = ไม่ทราบชื่อผู้ส่ง อีเมลเรื่องคำสั่งซื้อเคยมาจาก notice.aliexpress.com ดูในโฟลเดอร์สแปมด้วย และเก็บไว้: เป็นหลักฐานของคุณ
mail-adverts = โฆษณาที่จะเลิกรับ
mail-adverts-what = ลิงก์เลิกรับอยู่ท้ายอีเมลแต่ละฉบับ อีเมลที่ยังมาอีก ให้ทำเครื่องหมายเป็นสแปม
mail-elsewhere = หากค้นไม่พบ หรือในกล่องอีเมลอื่น ให้พิมพ์:

after-wipe = ล้างสิ่งที่ AliExpress ทิ้งไว้ในเบราว์เซอร์นี้
after-wipe-what = การล้างจะทำให้คุณออกจากระบบเว็บเหล่านี้ในเบราว์เซอร์นี้ ทางที่ดีรอให้ครบ 14 วันหลังคำขอ: ก่อนนั้นคุณอาจต้องดูอะไรในเว็บ สิ่งที่ Last Orders เก็บไว้ยังอยู่ บันทึกและสำเนาของคุณด้วย
wipe-goes = จะล้าง
wipe-kinds = ชนิดข้อมูล
wipe-stays = จะเก็บไว้
site-aliexpress = AliExpress: aliexpress.com และ aliexpress.us พร้อมโฮสต์ทั้งหมดที่ทราบ
site-images = รูปภาพและตัวนับการเข้าชม: alicdn.com, aliexpress-media.com, mmstat.com
site-aliexpress-ru = aliexpress.ru บริษัทอื่นที่มีบัญชีของตัวเอง
site-alibaba = alibaba.com: เข้าสู่ระบบด้วยบัญชีเดียวกัน
site-alipay = alipay.com: การชำระเงิน
kind-cookies = คุกกี้
kind-localStorage = ที่เก็บข้อมูลในเครื่อง
kind-indexedDB = ฐานข้อมูล
kind-serviceWorkers = สคริปต์เบื้องหลัง
kind-cacheStorage = หน้าที่เก็บไว้
kind-fileSystems = ไฟล์ที่เก็บไว้
kind-cache = ไฟล์แคช
wipe-scope-chromium = เบราว์เซอร์นี้ล้างคุกกี้ของทั้งเว็บ และล้างส่วนอื่นทั้งหมดจากแต่ละโฮสต์ที่ระบุด้านล่าง
wipe-scope-firefox = Firefox ล้างทั้งหมดนี้จากแต่ละโฮสต์ที่ระบุด้านล่าง และไม่ล้างจากที่อื่น
wipe-stays-what = เว็บอื่นทั้งหมด ประวัติ การดาวน์โหลด และรหัสผ่านที่บันทึกไว้
wipe-by-hand-chromium = โฮสต์ที่ไม่ได้ระบุด้านล่างอาจยังเก็บบางอย่างไว้ วิธีดู: การตั้งค่า → ความเป็นส่วนตัวและความปลอดภัย → คุกกี้ของบุคคลที่สาม → ดูข้อมูลเว็บไซต์ทั้งหมด แล้วค้นหา aliexpress
wipe-by-hand-firefox = ไฟล์แคช: ส่วนเสริมล้างได้เพียงของทุกเว็บพร้อมกัน จึงยังอยู่ ล้างเอง: การตั้งค่า → ความเป็นส่วนตัวและความปลอดภัย → ล้างข้อมูล เลือกเฉพาะไฟล์แคช โฮสต์ที่ไม่ได้ระบุด้านล่างอาจยังเก็บบางอย่างไว้: จัดการข้อมูล แล้วค้นหา aliexpress
wipe-by-hand-android = Firefox สำหรับ Android ไม่ให้ส่วนเสริมล้างสิ่งที่เว็บเก็บไว้ จึงต้องล้างเอง เปิด aliexpress.com แตะรูปแม่กุญแจข้างที่อยู่เว็บ แล้วล้างคุกกี้และข้อมูลเว็บไซต์ที่นั่น หากเคยใช้ aliexpress.us ให้ทำแบบเดียวกันที่นั่นด้วย
wipe-choices = เก็บไว้เช่นกัน เว้นแต่คุณติ๊ก
wipe-hosts = { $count ->
 [1] โฮสต์ { $count } แห่ง ตามชื่อ
 *[other] โฮสต์ทั้ง { $count } แห่ง ตามชื่อ
}
wipe = ล้างตอนนี้
wipe-at-work = กำลังล้าง
wipe-permission = เบราว์เซอร์อาจถามว่าให้ Last Orders ล้างข้อมูลได้หรือไม่ สิทธิ์นี้จะคืนทันทีหลังจากนั้น
wiped-refused = ไม่ได้รับอนุญาต จึงไม่ได้ล้างอะไร
wiped-done = ล้างแล้วตามที่เบราว์เซอร์บอก: { $what } จาก { $count } โฮสต์
wiped-failed = เบราว์เซอร์ไม่ได้ล้าง: { $what } กดอีกครั้ง หรือล้างเองตามที่บอกไว้ข้างบน
wiped-left-chromium = ยังไม่ตรวจ: โฮสต์ที่ไม่ได้ระบุข้างบน และเบราว์เซอร์อื่น
wiped-left-firefox = ยังไม่ตรวจ: ไฟล์แคช โฮสต์ที่ไม่ได้ระบุข้างบน และเบราว์เซอร์อื่น
wiped-given-back = คืนสิทธิ์แล้ว
wiped-not-given-back = คืนสิทธิ์ไม่ได้ คุณถอนได้ในรายการส่วนขยายของเบราว์เซอร์

after-passwords = รหัสผ่านที่บันทึกไว้อยู่ที่ไหน
after-passwords-what = ไม่มีส่วนขยายใดลบได้ พิมพ์ URL ลงในแถบที่อยู่ แล้วค้นหา aliexpress
passwords-chrome = ใน Chrome
passwords-firefox = ใน Firefox
passwords-edge = ใน Edge
passwords-edge-where = การตั้งค่า → รหัสผ่าน
passwords-safari = ใน Safari บน iPhone และ iPad
passwords-safari-where = แอปรหัสผ่าน หรือการตั้งค่า → รหัสผ่าน
passwords-others = ตัวจัดการรหัสผ่านแยกมีการค้นหาเอง การเข้าสู่ระบบเดียวกันอาจใช้กับ Alibaba.com ด้วย: เก็บไว้หากคุณใช้

after-record = บันทึกการปิดบัญชี
record-title = บันทึกการปิดบัญชี AliExpress
after-record-what = สภาพเมื่อคุณบอกว่าส่งคำขอแล้ว { $when }: ตรวจอะไร ด้วยหลักฐานใด และบันทึกอะไรไว้
record-checked = สิ่งที่ตรวจ: { $count } เรื่อง
record-done-seen = { $what } เห็น { $when }
record-done-bare = เห็น { $when }
record-told = คุณติ๊กว่าเสร็จ { $when }
record-by-word = { $what } ตามที่คุณบอก { $told } จาก { $shown } รายการ เห็น { $when }
record-todo-seen = { $what } เห็น { $when }
record-todo-bare = มีบางอย่างค้างอยู่ { $when }
record-unknown-seen = ไม่นับว่าตรวจ: { $what } เห็น { $when }
record-unchecked = ไม่ได้เห็นอะไร
record-set-aside-seen = คุณเลือกข้าม { $when } { $what }
record-set-aside-bare = คุณเลือกข้าม { $when }
record-acknowledged = สิ่งที่คุณยืนยัน
record-note = ข้อความของคุณเอง
record-note-what = เช่น เลขที่คำขอ หรือคนที่คุณคุยด้วย
record-note-keep = บันทึกข้อความ
record-note-changed = ยังไม่ได้บันทึก
record-note-kept = บันทึกในคอมพิวเตอร์นี้แล้ว
record-save-html = บันทึกเป็นหน้าเว็บ
record-save-json = บันทึกเป็นข้อมูล
record-personal = ไม่มีอะไรในนี้บอกว่าคุณเป็นใคร ยกเว้นข้อความของคุณ
record-foot = สร้างโดย Last Orders ในคอมพิวเตอร์นี้ { $when } Last Orders ไม่ได้เป็นส่วนหนึ่งของ AliExpress
