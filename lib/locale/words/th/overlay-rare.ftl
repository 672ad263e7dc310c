### คำของแผงซ้อนที่ใช้ไม่บ่อย

page-deactivate-account-hint = นี่ไม่ใช่แบบฟอร์มปิดบัญชี
page-deactivate-account-why = หน้านี้ปิดใช้งานบัญชี และอาจปล่อยบัญชีด้วย ซึ่งทำให้สิ้นสุดถาวร อ่านช่องติ๊กเล็ก ๆ ก่อนกดอะไร
unread-why = ลองอยู่ 20 วินาที รายการไม่โหลด หรือหน้าจัดแบบใหม่ ไม่ได้นับอะไร
look = ดูด้วยตัวเอง
look-order-list =
    เปิดแท็บแรกที่มีคำสั่งซื้อทั้งหมด
    ไปจนสุดรายการ
    หาสิ่งที่ยังไม่จ่าย ยังไม่ส่ง หรือกำลังจัดส่ง
look-refund-list =
    เปิดรายการการคืนเงินและข้อพิพาททั้งหมด
    ไปจนสุดรายการ
    หาสิ่งที่ยังรอคำตอบหรือรอเงิน
look-wallet =
    ดูยอดเงินและโบนัส
    ทั้งสองควรเป็นศูนย์
look-coins =
    ดูจำนวนเหรียญที่นี่
    ดูคูปองในหน้าของคูปอง
    ทั้งสองควรเป็นศูนย์
look-addresses =
    หาที่อยู่ที่บันทึกไว้ในหน้านี้
    ไม่ควรเหลือเลย
look-nothing = ไม่มีอะไรค้าง
look-something = มีบางอย่างค้าง
look-none-left = ไม่เหลืออะไร
look-some-left = ยังเหลืออยู่
look-counts = คำตอบของคุณนับเป็น “คุณติ๊กว่าเสร็จ”
look-open = เรื่องนี้จะคงเป็น “ยังไม่ตรวจ” ในรายการ จัดการก่อน แล้วกลับมาดูอีกครั้ง
closing-counts = { done-of }{ $setAside ->
 [0] { "" }
 *[other] { " " }คุณข้าม { $setAside }
}
closing-oldest = การตรวจที่เก่าสุด: <time>{ $ago }</time>
walk-sign-in = ดูให้แน่ว่าเข้าสู่ระบบด้วยบัญชีที่ต้องการปิด
walk-open-settings = คุณอยู่ในศูนย์ความเป็นส่วนตัว: นี่คือทางปัจจุบัน ทางเก่าคือโปรไฟล์ Account Settings แล้ว Account Security
walk-find-close-option = หาตัวเลือกปิดบัญชี ชื่อ “Delete my account” “Delete account” หรือ “Close Your Account” อ่านว่าการปิดบัญชีจะทำให้อะไรสิ้นสุด
walk-submit-request = ให้เหตุผลและรหัสผ่านหากถูกถาม จากนั้น AliExpress อาจขอให้พิมพ์คำหนึ่ง ใส่รหัสที่ส่งทางอีเมล หรือติ๊กช่อง ทำตามที่หน้านี้ขอ
walk-answer-confirmation-mail = หาอีเมลที่ขอให้ยืนยัน ในโฟลเดอร์สแปมด้วย แล้วทำทุกอย่างที่ขอ
walk-await-deletion = รออีเมลสุดท้ายที่บอกว่าบัญชีปิดแล้ว อาจใช้เวลาหลายวัน
closing-acts = ขั้นตอนการปิดบัญชี
go-closing-form = ไปที่แบบฟอร์มปิดบัญชี
closing-sent = ฉันส่งคำขอแล้ว
closing-not-today = ไม่ใช่วันนี้
closing-waits = คุณส่งคำขอแล้ว
closing-waits-why = AliExpress ไม่ได้บอกว่าใช้เวลานานเท่าใด คู่มือบอกสิ่งที่ยังต้องทำทีละวัน
retry-failed = เข้าสู่ระบบไม่ได้
retry-got-in = แปลว่าบัญชียังไม่ปิด
retry-got-in-why = การปิดบัญชีอาจใช้เวลาหลายวัน หาอีเมลที่ขอให้ยืนยัน ในโฟลเดอร์สแปมด้วย หากไม่มี เขียนถึงฝ่ายช่วยเหลือ: มีจดหมายพร้อมแล้ว
retry-it-failed = เข้าไม่ได้
retry-i-got-in = เข้าได้
collect = รวบรวมคำสั่งซื้อเก่า
collect-why = กด “View orders” เอง หรือให้ Last Orders กดให้ช้า ๆ เป็นสิ่งเดียวที่ Last Orders กดในหน้าเว็บ และคุณหยุดได้ทุกเมื่อ
collect-start = เริ่มรวบรวม
collecting = กำลังรวบรวมคำสั่งซื้อ
collect-paused = หยุดพักอยู่
collect-kept = คำสั่งซื้อที่บันทึก
collect-oldest = ย้อนถึง
collect-time = เวลาที่ใช้
collect-figure = { $figure }
collect-minutes = { $minutes ->
 [0] ไม่ถึง 1 นาที
 *[other] { $minutes } นาที
}
pause = หยุดพัก
stop = หยุด
go-on = ทำต่อ
collected-end = หน้านี้ไม่มีเพิ่มแล้ว: { kept-orders }
collected-nothing-new = ไม่มีอะไรใหม่สามครั้งติดกัน: { kept-orders }
collected-nothing-new-why = จึงหยุด อาจยังมีอีก
collected-stopped = คุณสั่งหยุด: { kept-orders }
collected-stopped-why = อาจยังมีอีก
collected-robot-check = AliExpress อยากรู้ว่าคุณเป็นมนุษย์: { kept-orders }
collected-robot-check-why = จึงหยุด ตอบการตรวจสอบ แล้วทำต่อ
collected-signed-out = คุณไม่ได้เข้าสู่ระบบอยู่: { kept-orders }
collected-signed-out-why = จึงหยุด เข้าสู่ระบบ กลับมาที่นี่ แล้วทำต่อ
collected-left-alone = แท็บนี้อยู่เบื้องหลัง: { kept-orders }
collected-left-alone-why = จึงหยุด อยู่ที่แท็บนี้ แล้วทำต่อ
collected-changed = หน้านี้เปลี่ยนไป: { kept-orders }
collected-changed-why = Last Orders ไม่เข้าใจการเปลี่ยนแปลง จึงหยุด โหลดหน้านี้ใหม่ แล้วทำต่อ
collected-unsaved = คำสั่งซื้อล่าสุดไม่ได้บันทึก: { kept-orders }
collected-unsaved-why = จึงหยุด ทุกอย่างที่บันทึกไว้ก่อนยังอยู่
collected-failed = อ่านหน้านี้ไม่ได้: { kept-orders }
collected-failed-why = จึงหยุด ทำต่อ หรือโหลดหน้านี้ใหม่ก่อน
collected-no-button = หน้านี้ไม่มีอะไรให้กด: { kept-orders }
collected-no-button-why = ที่นี่ไม่มีปุ่ม “View orders” หากคุณรู้ว่ามีคำสั่งซื้อเก่ากว่านี้ ไปที่ท้ายรายการแล้วหาปุ่มนั้น

words-ask = คำเหล่านี้หมายความว่าอะไร
words-ask-why = Last Orders ไม่รู้จักคำเหล่านี้ ตอบเฉพาะที่แน่ใจ คำตอบจะนับเป็นสิ่งที่คุณบอก
words-on-orders = ในคำสั่งซื้อ { $count } รายการ
words-on-cases = ใน { $count } เคส
words-open = ยังค้างอยู่
words-finished = จบแล้ว
words-unsure = ไม่ทราบ
words-said-open = คุณบอกว่ายังค้างอยู่
words-said-finished = คุณบอกว่าจบแล้ว
words-said-unsure = เรื่องนี้จะคงเป็น “ยังไม่ตรวจ”

changed = AliExpress เปลี่ยนหน้านี้แล้ว
changed-gone = หาไม่พบแล้ว อย่างน้อยบางส่วน: { $what }
changed-all = สิ่งที่ Last Orders เคยอ่านที่นี่หาไม่พบแล้ว
changed-still = ยังพบอยู่: { $what }
changed-hand = ดูด้วยตัวเองว่าหน้านี้บอกอะไร หน้าแบบนี้ยืนยันอะไรในรายการของคุณไม่ได้
sign-status = สถานะ
sign-number = เลขคำสั่งซื้อ
sign-date = วันที่
sign-price = ราคา
sign-item = สินค้า
