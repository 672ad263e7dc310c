### คำของด่านในคู่มือ: ก่อนปิดบัญชี

gate-lead = ทุกอย่างที่ยังไม่ได้จัดการ การปิดบัญชีย้อนกลับไม่ได้ จึงไม่มีการเดาที่นี่: สิ่งที่ไม่ได้เห็นนับว่ายังค้าง
gate-sent = คุณส่งคำขอวันที่ { $day } บันทึกของคุณแสดงสภาพในตอนนั้น
gate-settle = จัดการได้ หรือเลือกข้ามทีละเรื่องหากคุณยอมรับได้
gate-todo = ค้างอยู่
gate-unknown = ยังไม่ตรวจ
gate-set-aside = คุณข้าม
gate-done = เสร็จแล้ว
gate-group-todo = ยังค้างอยู่
gate-group-unknown = ยังไม่ตรวจ
gate-group-set-aside = คุณข้าม
gate-group-seen = เสร็จแล้ว Last Orders เห็น: { $count }
gate-group-told = เสร็จแล้ว คุณติ๊ก: { $count }
gate-oldest = เก่าสุดในนี้: { $name } เห็นวันที่ { $day } (<time>{ $ago }</time>)
gate-look-again = ดูอีกครั้งก่อนไปต่อ
check-now = ตรวจตอนนี้
check-again = ตรวจอีกครั้ง
figure = { $count }

gate-copy = สำเนาของคุณในเบราว์เซอร์นี้
copy-orders = คำสั่งซื้อที่บันทึก
copy-all-complete = { $count } ครบทั้งหมด
copy-incomplete = ในนี้ยังไม่ครบ
copy-reviews = รีวิวที่บันทึก
copy-file = บันทึกเป็นไฟล์เดียว
copy-file-none = ยังไม่ได้บันทึก
copy-file-on = { $day }
copy-file-changed = { $day } มีการเปลี่ยนหลังจากนั้น
copy-only-here = มีอยู่ในเบราว์เซอร์นี้เท่านั้น: จะหายไปหากล้างข้อมูลเบราว์เซอร์หรือนำ Last Orders ออก
copy-newest-only-here = สิ่งที่เพิ่มหลังจากนั้นมีอยู่ในเบราว์เซอร์นี้เท่านั้น
copy-save = บันทึกตอนนี้
copy-official = สำเนาจาก AliExpress
copy-not-added = ยังไม่เพิ่ม
copy-found = { $count ->
 [0] ไม่มีคำสั่งซื้อในนี้
 *[other] คำสั่งซื้อ { $count } รายการ
}
copy-missing = คำสั่งซื้อที่บันทึกแต่ไม่พบในนี้
copy-uncompared = คำสั่งซื้อที่บันทึกแต่ยังไม่ได้เทียบ
copy-rows = { $count } แถว

acknowledge = ยืนยันก่อนไปต่อ
ack-final = การปิดบัญชีเป็นที่สุด บัญชีใหม่จะเริ่มแบบว่างเปล่า
ack-history-goes = ประวัติคำสั่งซื้อและรีวิวที่ฉันเขียนจะหายไปด้วย
ack-balance-may-go = ยอดเงิน เหรียญ และคูปองอาจหายไป ไม่มีข้อความทางการใดบอกว่าจะจ่ายคืน
ack-returns-may-end = สิทธิ์คืนสินค้าและเคลมประกันอาจสิ้นสุดไปด้วย ฉันดูคำสั่งซื้อล่าสุดแล้ว หรือยอมสละสิทธิ์เหล่านี้
ack-can-receive-code = ฉันยังรับรหัสทางอีเมลหรือโทรศัพท์ของบัญชีนี้ได้
open-form = เปิดหน้าปิดบัญชี
open-form-anyway = เปิดอยู่ดี
gate-unticked = ยังไม่ได้ติ๊ก { $count } ช่อง
gate-unsettled = ยังไม่ได้จัดการ { $count } เรื่อง
gate-never = มีแต่คุณที่กดปุ่มที่นั่น: Last Orders เพียงเปิดหน้าให้
missing = ก่อนไป
missing-tick = ยังไม่ได้ติ๊ก: “{ $what }”
missing-why = หน้านี้จะเปิดจากที่นี่เมื่อไม่มีอะไรขาด นี่คือบัญชีของคุณ จึงไปที่นั่นตอนนี้ก็ได้ ไม่มีอะไรสิ้นสุดจนกว่าคุณจะกดปุ่มที่นั่นเอง
