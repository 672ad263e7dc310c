### คำของโครงคู่มือ

guide-title = Last Orders: คู่มือ
skip-to-text = ข้ามไปที่เนื้อหา
welcome = เลิกใช้ AliExpress ตามจังหวะของคุณ
welcome-what = จัดการสิ่งที่ค้าง เก็บสิ่งที่เป็นของคุณ แล้วค่อยปิดบัญชี เปิดหน้าบัญชีทีละหน้า สิ่งที่แสดงจะถูกเติมที่นี่
welcome-decide = ตัดสินใจก่อนว่าจะปิดหรือไม่
takes-decide = การปิดบัญชีเป็นคำตอบที่เหมาะกับคุณหรือไม่
takes-prepare = ดูหน้าบัญชี จัดการสิ่งที่ค้าง บันทึกสิ่งที่เป็นของคุณ ใช้เวลานานเท่าที่พัสดุใช้
takes-gate = ดูอีกครั้งว่ายังมีอะไรค้าง
takes-close = มีแต่คุณที่ส่งคำขอ
takes-after = ตรวจบางเรื่องตลอด 32 วัน
pin = ปักหมุดปุ่ม: กดรูปจิกซอว์ข้างแถบที่อยู่ ใน Chrome กดหมุดข้าง Last Orders ใน Firefox กดรูปเฟือง แล้ว “ปักหมุดในแถบเครื่องมือ”
printed = Last Orders พิมพ์วันที่ { $day }
guide-parts = ส่วนต่าง ๆ ของคู่มือ
section-decide = ตัดสินใจ
section-prepare = เตรียมตัว
section-give-up = สิ่งที่คุณจะยอมเสีย
section-gate = ก่อนปิดบัญชี
section-close = ปิดบัญชี
section-after = หลังปิดบัญชี
section-orders = สำเนาของคุณ
section-letters = จดหมาย
section-trouble = หากมีปัญหา
section-questions = คำถาม
section-settings = การตั้งค่า
figure-of = { $done } / { $total }
search-guide = ค้นหาในคู่มือ
search-found = { $count ->
 [0] ไม่พบอะไร
 *[other] พบ { $count } แห่ง
}
search-more = และอีก { $count } แห่ง พิมพ์เพิ่มอีกคำเพื่อให้ผลแคบลง
search-nothing = ไม่พบ “{ $query }”
search-nothing-what = ลองคำเดียว หรือคำอื่นที่หมายถึงสิ่งเดียวกัน
