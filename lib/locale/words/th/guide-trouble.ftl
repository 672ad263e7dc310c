### คำของคู่มือเมื่อมีปัญหา และสภาพข้างปัญหาและคำถาม ความรู้เรื่องเว็บ: พฤศจิกายน 2026

trouble-lead = สิ่งที่อาจขวาง และสิ่งที่ช่วยได้ ตามลำดับที่ควรลอง หากเคยมีหน้าใดแสดงว่าเรื่องของคุณเป็นอย่างไร ก็บอกไว้
show-them = แสดงให้ดู

now-and-more = { $what } และอีก { $count } เรื่อง
now-unchecked = ในนี้ยังไม่ตรวจ { $count } เรื่อง
now-set-aside = ในนี้คุณข้าม { $count } เรื่อง ไม่มีอย่างอื่นค้าง เท่าที่เห็นหรือคุณบอกไว้
now-settled = ในนี้ไม่มีอะไรค้าง เท่าที่เห็นหรือคุณบอกไว้
now-not-sent = ที่นี่ไม่ได้จดคำขอปิดบัญชีไว้
now-waiting = ส่งคำขอ: <time>{ $ago }</time> ยังไม่ได้จดคำตอบ
now-overdue = <b>เลยกำหนด { $late } วัน</b> ส่งคำขอ: <time>{ $ago }</time>
now-confirmed = บัญชีปิดแล้ว ตามที่คุณจดไว้ ส่งคำขอ: <time>{ $ago }</time>
now-refused = <b>ถูกปฏิเสธ</b> ตามที่คุณจดไว้ ส่งคำขอ: <time>{ $ago }</time>
now-no-answer = <b>ไม่มีคำตอบ</b> ตามที่คุณจดไว้ ส่งคำขอ: <time>{ $ago }</time>
now-still-open = <b>ยังไม่ปิด:</b> มีการเข้าสู่ระบบอยู่หลังคุณบอกว่าปิดแล้ว ส่งคำขอ: <time>{ $ago }</time>
now-signed-out = หน้าล่าสุดที่อ่านแสดงว่าไม่มีใครเข้าสู่ระบบ เห็น <time>{ $ago }</time>
now-kept = บันทึกคำสั่งซื้อแล้ว { $orders } รายการในคอมพิวเตอร์นี้{ $incomplete ->
 [0] { "" }
 *[other] { " " }ยังไม่ครบ { $incomplete }
}
now-kept-none = ยังไม่มีคำสั่งซื้อบันทึกในคอมพิวเตอร์นี้

to-orders = ไปที่คำสั่งซื้อ
to-refunds = ไปที่การคืนเงิน
to-messages = ไปที่ข้อความ
to-account = ไปที่บัญชี
to-sign-in = ไปที่หน้าเข้าสู่ระบบ
to-password-reset = ตั้งรหัสผ่านใหม่
to-mail-settings = เปิดการตั้งค่าอีเมล
to-closing-form = ไปที่แบบฟอร์มปิดบัญชี
to-help-centre = เปิดศูนย์ช่วยเหลือ
to-decide = ทางเลือกที่เบากว่า
to-prepare = เตรียมตัว
to-close = การปิดบัญชีทีละส่วน
to-routes = วิธีปิดบัญชีทั้งหมด
to-last-step = สิ่งที่อาจถูกขอตอนท้าย
to-after = หลังปิดบัญชี: อีเมลและการเข้าสู่ระบบ
to-site-data = ล้างคุกกี้และแคช
to-kept-orders = สำเนาของคุณ
to-settings = สิ่งที่เก็บไว้
to-letters = จดหมายทั้งหมด
to-letter-close = จดหมาย: ปิดบัญชีของฉัน
to-letter-stop = จดหมาย: หยุดคำขอของฉัน
to-letter-deactivation = จดหมาย: พักบัญชี
to-letter-follow-up = จดหมาย: ยังไม่มีคำตอบ
to-letter-access = จดหมาย: สำเนาข้อมูลของฉัน
to-letter-erasure = จดหมาย: ลบข้อมูลของฉัน
to-letter-identity = จดหมาย: ทำไมต้องใช้เอกสารยืนยันตัวตน
to-trouble-open-orders = คำสั่งซื้อเป็นอุปสรรค
to-trouble-cannot-sign-in = สิ่งที่ลองได้
to-trouble-request-not-processed = หากเงียบ
to-trouble-mail-after-closing = หากอีเมลยังมา

trouble-request-not-processed = ส่งคำขอแล้วเงียบ
trouble-request-not-processed-what = AliExpress ไม่ได้บอกว่าใช้เวลานานเท่าใด คนหนึ่งรายงานว่าเสร็จภายใน 24 ชั่วโมง หากเงียบหนึ่งสัปดาห์จึงควรถาม
trouble-request-not-processed-mail = หาอีเมลจาก AliExpress ในโฟลเดอร์สแปมด้วย การปิดบัญชีอาจรอให้คุณยืนยัน
trouble-request-not-processed-parts = ทำตามขั้นตอนปิดบัญชีอีกครั้ง: คุณทำส่วนสุดท้ายแล้วหรือยัง ไม่ว่าจะเป็นการพิมพ์คำ ใส่รหัสที่ส่งทางอีเมล หรือติ๊กช่อง
trouble-request-not-processed-support = ถามฝ่ายช่วยเหลือว่าได้รับคำขอหรือไม่
trouble-request-not-processed-letter = เขียนไปพร้อมวันที่ของคำขอ มีจดหมายพร้อมแล้ว
trouble-request-not-processed-again = ส่งคำขออีกครั้งหากไม่มีใครบอกได้ว่าครั้งแรกไปถึงแล้ว

trouble-open-orders = คำสั่งซื้อหรือการคืนเงินเป็นอุปสรรค
trouble-open-orders-what = ไม่มีข้อความทางการใดระบุเงื่อนไข หน้าที่ไม่เป็นทางการบอกว่าคำสั่งซื้อค้างและยอดซื้อก่อนจ่ายทีหลังที่ยังไม่จ่ายทำให้ปิดไม่ได้ และติดตามได้เฉพาะขณะยังเข้าสู่ระบบได้
trouble-open-orders-finish = รอสิ่งที่กำลังจัดส่ง และกด “Confirm received” เฉพาะของที่ได้รับแล้ว ยกเลิกสิ่งที่ยังไม่ส่ง
trouble-open-orders-refunds = ติดตามการคืนเงินและข้อพิพาทแต่ละเคสจนจบ
trouble-open-orders-final = อย่าปล่อยคำตัดสินที่คุณไม่เห็นด้วยให้ผ่านไป: ใน EU, EEA และสหราชอาณาจักร จะเป็นที่สุดหากคุณไม่ดำเนินการต่อภายใน 20 วันตามปฏิทิน
trouble-open-orders-sellers = เขียนถึงผู้ขายหากไม่คืบหน้า
trouble-open-orders-support = ถาม AliExpress หากผู้ขายไม่ตอบ
trouble-open-orders-customs = พัสดุเข้า EU ที่มาช้าอาจมีค่าใช้จ่ายเมื่อรับของ: ตั้งแต่ 1 กรกฎาคม 2026 คิด 3 ยูโรต่อสินค้าแต่ละชนิดในพัสดุไม่เกิน 150 ยูโร นับวันผ่านพิธีการศุลกากร ไม่ใช่วันที่สั่ง

trouble-open-subscriptions = การสมัครสมาชิกเป็นอุปสรรค
trouble-open-subscriptions-what = การเป็นสมาชิก VIP ต่ออายุทุก 365 วัน และการทดลอง 30 วันจะกลายเป็นสมาชิกรายปีที่ต้องจ่าย หากยกเลิกภายในช่วงแรก ซึ่งยาวเท่าใดขึ้นกับประเทศ คุณได้ค่าสมาชิกคืนเต็มจำนวน หลังจากนั้นได้บางส่วน หากสิ้นสุดเพราะบัญชีสิ้นสุด คุณไม่ได้เงินคืน
trouble-open-subscriptions-cancel = ยกเลิกทุกรายการ สำหรับ VIP ดูท้ายหน้า “VIP Membership Rules” ให้ยึดชื่อในหน้าการสมัครสมาชิกของคุณ ไม่พบข้อมูลสาธารณะใดที่กล่าวถึง “AliExpress Premium Membership”
trouble-open-subscriptions-statements = ดูใบแจ้งยอดบัตรว่า AliExpress ตัดเงินหรือไม่ ทั้งตอนนี้และอีกครั้งเมื่อครบหนึ่งเดือน
trouble-open-subscriptions-payers = หากจ่ายด้วย PayPal หรือ Klarna ยกเลิกการตัดเงินอัตโนมัติที่นั่นด้วย
trouble-open-subscriptions-debts = จัดการยอดซื้อก่อนจ่ายทีหลังและสินเชื่ออื่นกับผู้ให้กู้ ซึ่งเป็นบริษัทแยกที่มีข้อกำหนดของตัวเอง การปิดบัญชีไม่ทำให้หนี้สิ้นสุด
trouble-open-subscriptions-sold = อย่าซื้อจดหมายสำหรับเรื่องนี้ บริการเสียเงินขายจดหมาย “ยกเลิก AliExpress VIP” ที่ส่งไปยังที่อยู่ซึ่งไม่มีข้อความทางการใดระบุ และอาจเก็บเงินคุณทุกเดือนเสียเอง
trouble-open-subscriptions-support = ถามฝ่ายช่วยเหลือเรื่องรายการที่ยกเลิกไม่ได้ หรือถูกตัดเงินหลังยกเลิก

trouble-cannot-sign-in = คุณเข้าสู่ระบบไม่ได้
trouble-cannot-sign-in-what = ขอปิดบัญชีได้ทางอีเมลถึงที่อยู่อีเมลด้านคุ้มครองข้อมูลของ AliExpress จึงไม่จำเป็นต้องเข้าสู่ระบบ หลังส่งคำขอปิดบัญชี หากเข้าสู่ระบบไม่ได้ อาจแปลว่าบัญชีปิดแล้ว
trouble-cannot-sign-in-mail = ขอปิดบัญชีทางอีเมล มีจดหมายพร้อมแล้ว ส่งจากอีเมลของบัญชี ข้อกำหนดของ AliExpress ระบุทางนี้สำหรับ EU, EEA และสหราชอาณาจักร ที่อื่นใช้อีเมลเดียวกัน
trouble-cannot-sign-in-reset = หากยังอยากเข้า ตั้งรหัสผ่านใหม่ ต้องใช้อีเมลหรือโทรศัพท์ของบัญชี
trouble-cannot-sign-in-clear = ล้างคุกกี้และแคชของ AliExpress ในเบราว์เซอร์นี้ แล้วลองอีกครั้ง สิ่งที่ Last Orders เก็บไว้ยังอยู่
trouble-cannot-sign-in-support = ถามฝ่ายช่วยเหลือ
trouble-cannot-sign-in-identity = หากถูกขอสำเนาเอกสารยืนยันตัวตน ถามเหตุผลก่อน มีจดหมายพร้อมแล้ว

trouble-account-restricted = AliExpress จำกัดบัญชี
trouble-account-restricted-what = AliExpress แจ้งใน Message Center (ศูนย์ข้อความ) ของบัญชี ใน EU, EEA และสหราชอาณาจักร คุณอุทธรณ์ได้ภายใน 180 วัน แล้วไปยังหน่วยงานระงับข้อพิพาทนอกศาลที่ได้รับการรับรอง
trouble-account-restricted-read = อ่านข้อความ: จำกัดอะไร ทำไม และนานเท่าใด
trouble-account-restricted-appeal = อุทธรณ์ด้วยเครื่องมือของ AliExpress ที่ www.aliexpress.com/p/transparencycenter/tools.html และเก็บสำเนาสิ่งที่คุณเขียน
trouble-account-restricted-bodies = หากอุทธรณ์ไม่สำเร็จ หน่วยงานนอกศาลพิจารณาได้ คำตัดสินของ AliExpress ควรบอกวิธีติดต่อ คุณยังฟ้องศาลได้ด้วย
trouble-account-restricted-mail = หากต้องการเพียงปิดบัญชีแต่เข้าไม่ได้ ให้ขอทางอีเมล มีจดหมายพร้อมแล้ว

trouble-mail-after-closing = อีเมลยังมา
trouble-mail-after-closing-what = บทความแนะนำรายงานว่ามีอีเมลหลังปิดบัญชี ลำพังอีเมลไม่ได้แปลว่าบัญชียังอยู่
trouble-mail-after-closing-unsubscribe = ใช้ลิงก์เลิกรับท้ายอีเมล ก่อนอื่นดูว่าอีเมลผู้ส่งลงท้ายด้วย aliexpress.com
trouble-mail-after-closing-spam = อีเมลที่ยังมาอีก ให้ทำเครื่องหมายเป็นสแปม
trouble-mail-after-closing-try = ลองเข้าสู่ระบบ ควรเข้าไม่ได้
trouble-mail-after-closing-erasure = ขอให้ลบข้อมูลของคุณ รวมทั้งอีเมล มีจดหมายพร้อมแล้ว
