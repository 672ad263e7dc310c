### คำที่ป็อปอัปใช้หลังแสดงรายการแล้ว: วันหลังคำขอ และสิ่งที่จะยอมเสีย

give-up-today = หากปิดวันนี้ เท่ากับยอมเสีย: { $what }
give-up-nothing = หากปิดวันนี้ เท่าที่ทราบที่นี่ ไม่ต้องยอมเสียอะไร
give-up-unchecked = ยังไม่ตรวจ { $count } เรื่อง
given-orders = คำสั่งซื้อที่ยังค้าง { $count } รายการ
given-cases = การคืนเงินหรือข้อพิพาท { $count } เคส
given-windows = คำสั่งซื้อที่ช่วงใช้สิทธิ์เปิดอยู่ { $count } รายการ
since-day = { $day } วันหลังคำขอของคุณ
since-late = เลยกำหนด { $days } วัน: หาอีเมลแจ้งปิดบัญชี
clock-submitted = คุณติ๊กว่าเสร็จ { $when } ดูบันทึกด้านล่าง
clock-submit-taken-back = คุณบอกว่าที่จริงไม่ได้ส่ง
clock-waiting = ส่งคำขอ <time>{ $ago }</time> AliExpress ไม่ได้บอกว่าใช้เวลานานเท่าใด
clock-overdue = <b>เลยกำหนด { $days } วัน</b> หาอีเมลจาก AliExpress ในโฟลเดอร์สแปมด้วย
clock-refused = <b>ถูกปฏิเสธ</b> ตามที่คุณจดไว้ <time>{ $ago }</time>
clock-no-answer = <b>ไม่มีคำตอบ</b> ตามที่คุณจดไว้ <time>{ $ago }</time>
clock-still-open = คุณบอกว่าปิดแล้ว แต่<b>มีการเข้าสู่ระบบอยู่</b> <time>{ $ago }</time>
clock-signed-in = <b>มีการเข้าสู่ระบบอยู่</b> <time>{ $ago }</time>: ตอนนั้นบัญชียังไม่ปิด
clock-signed-in-stale = เก่าเกินจะเชื่อถือ: มีการเข้าสู่ระบบอยู่ <time>{ $ago }</time>
clock-open-answer-confirmation-mail = ยังไม่ตรวจ ดูในโฟลเดอร์สแปมด้วย ไม่ใช่ทุกคนที่ถูกขอให้ยืนยัน
clock-open-confirm-closed = ยังไม่ตรวจ หาอีเมลจาก AliExpress ในโฟลเดอร์สแปมด้วย
clock-open-try-sign-in = ยังไม่ตรวจ ตอนนี้ควรเข้าไม่ได้ แม้รหัสผ่านถูกต้อง
clock-later-try-sign-in = ทำภายหลัง ถึงตอนนั้นควรเข้าไม่ได้
clock-later-clear-site-data = ทำภายหลัง กดครั้งเดียว และคุณจะเห็นชัดว่าจะล้างอะไร

changed-pages = AliExpress เปลี่ยนหน้าเหล่านี้ โปรดดูด้วยตัวเอง: { $pages }
