### คำที่ทุกหน้าจอใช้ร่วมกัน <b> คือจำนวนที่ค้าง <time> คือเวลาที่เห็น $past เป็น 1 เมื่อเล่าเป็นอดีต

app-name = Last Orders
just-now = เมื่อครู่

status-done = เสร็จแล้ว
status-todo = ต้องจัดการ
status-unknown = ยังไม่ตรวจ
status-set-aside = ข้าม
say-done-seen = เสร็จแล้ว เห็น <time>{ $ago }</time>
say-done-told = คุณติ๊กว่าเสร็จ
say-done-elsewhere = คุณติ๊กว่าเสร็จที่คอมพิวเตอร์เครื่องอื่น
say-done-by-word = เสร็จแล้ว ตามที่คุณบอก { $told } จาก { $shown } รายการ เห็น <time>{ $ago }</time>
say-again = เห็นคำสั่งซื้อล่าสุดอีกครั้ง { $ago }
say-asleep = เคยเห็น แต่อาจเป็นของบัญชีอื่น
say-todo = { $what } เห็น <time>{ $ago }</time>
say-open = มี<b>บางอย่าง</b>ค้างอยู่
say-contradicted = คุณติ๊กแล้ว แต่หน้านี้แสดงว่า <b>{ $what }</b>
say-set-aside = คุณเลือกข้าม
say-set-aside-was = คุณเลือกข้าม { $what }
say-unknown = ยังไม่ตรวจ
say-unread = อ่านหน้านี้ไม่ได้
say-part = ตรวจแล้วเพียงบางส่วน { $what }
say-stale = เก่าเกินจะเชื่อถือ: { $what } เห็น <time>{ $ago }</time>
say-stale-bare = เก่าเกินจะเชื่อถือ: เห็น <time>{ $ago }</time>
say-later = ทำภายหลัง

orders-shown = คำสั่งซื้อที่แสดง { $shown } รายการ
cases-shown = เคสที่แสดง { $shown } เคส
then = { $past ->
 [1] ตอนนั้น
 *[0] { "" }
}
open-of-orders = <b>{ $shown ->
 [1] { orders-shown }
 *[other] คำสั่งซื้อ { $open } จาก { $shown } รายการที่แสดง
}</b>
evidence-orders-shipped = { then }{ open-of-orders } กำลังจัดส่ง
evidence-orders-unpaid = { then }{ open-of-orders } ยังไม่จ่าย
evidence-orders-to-ship = { then }{ open-of-orders } ยังไม่ส่ง
evidence-orders-open = { then }{ open-of-orders } ค้างอยู่{ $unpaid ->
 [0] { "" }
 *[other] { " " }ยังไม่จ่าย { $unpaid }
}{ $toShip ->
 [0] { "" }
 *[other] { " " }ยังไม่ส่ง { $toShip }
}{ $shipped ->
 [0] { "" }
 *[other] { " " }กำลังจัดส่ง { $shipped }
}{ $told ->
 [0] { "" }
 *[other] { " " }ตามที่คุณบอก { $told }
}
evidence-orders-unclear = อ่านไม่ได้: { $shown ->
 [1] { orders-shown }
 *[other] คำสั่งซื้อ { $unclear } จาก { $shown } รายการที่แสดง
}
evidence-orders-finished = { then }{ $shown ->
 [1] { orders-shown }จบแล้ว
 *[other] คำสั่งซื้อที่แสดงทั้ง { $shown } รายการจบแล้ว
}
evidence-orders-still-open = <b>คำสั่งซื้อ { $open } รายการ</b>ยังค้างอยู่เมื่อเห็นครั้งล่าสุด
evidence-cases-still-open = <b>{ $open } เคส</b>ยังค้างอยู่เมื่อเห็นครั้งล่าสุด
evidence-gone-since = หน้านี้ไม่แสดงสิ่งที่เคยแสดงอีกแล้ว
evidence-data-asked = คุณขอจาก AliExpress แล้ว วันที่ { $day } เมื่อได้ไฟล์ ให้เพิ่มในคู่มือที่ “สำเนาของคุณ”
evidence-orders-part = { orders-shown }จบแล้ว
evidence-orders-none = { then }ไม่มีคำสั่งซื้อในรายการ
evidence-cases-open = { then }<b>{ $shown ->
 [1] { cases-shown }
 *[other] เคส { $open } จาก { $shown } เคสที่แสดง
}</b> ยังค้างอยู่
evidence-cases-unclear = อ่านไม่ได้: { $shown ->
 [1] { cases-shown }
 *[other] เคส { $unclear } จาก { $shown } เคสที่แสดง
}
evidence-cases-finished = { then }{ $shown ->
 [0] ไม่มีเคสในรายการ
 [1] { cases-shown }จบแล้ว
 *[other] เคสที่แสดงทั้ง { $shown } เคสจบแล้ว
}
evidence-cases-part = { cases-shown }จบแล้ว
evidence-cases-on-orders = <b>คำสั่งซื้อ { $open } รายการ</b>มีเคสค้างอยู่
evidence-case-open = <b>1 เคส</b>ยังค้างอยู่
evidence-balance-zero = { then }ยอดเงินเป็นศูนย์
evidence-balance-left = { then }มี<b>เงิน</b>เหลือในกระเป๋าเงิน
evidence-coins-left = { then }เหลือ <b>{ brief-coins-left }</b>
evidence-coupons-left = { then }เหลือ<b>{ brief-coupons-left }</b>
evidence-coins-and-coupons-left = { then }เหลือ <b>{ brief-coins-and-coupons-left }</b>
evidence-coins-none = ไม่เหลือเหรียญ แต่คูปองยังไม่ตรวจ
evidence-coupons-none = ไม่เหลือคูปอง แต่เหรียญยังไม่ตรวจ
evidence-nothing-left = { then }ไม่เหลือเหรียญหรือคูปอง
evidence-addresses-left = ยังมี<b>{ brief-addresses-left }</b>บันทึกอยู่
evidence-addresses-none = { then }ไม่มีที่อยู่บันทึกไว้
evidence-kept-part = { then }{ open-of-orders } ยังไม่ได้บันทึก
evidence-kept-incomplete = { then }<b>คำสั่งซื้อ { $open } จาก { $kept } รายการที่บันทึก</b> ยังไม่ครบ
evidence-kept-all = { then }{ $shown ->
 [1] { orders-shown }บันทึกแล้ว
 *[other] คำสั่งซื้อที่แสดงทั้ง { $shown } รายการบันทึกแล้ว
}
evidence-kept-so-far = บันทึกคำสั่งซื้อ { $kept } รายการ{ $kept ->
 [1] { " " }และครบ
 *[other] { " " }ครบทุกรายการ
} { kept-maybe-not-all }
kept-maybe-not-all = ยังไม่แน่ว่ามีอีกหรือไม่: เปิดคำสั่งซื้อใน AliExpress แล้วโหลดรายการจนสุด
reviews-shown = รีวิวที่แสดง { $shown } รายการ
evidence-reviews-part = { then }<b>{ $shown ->
 [1] { reviews-shown }
 *[other] รีวิว { $open } จาก { $shown } รายการที่แสดง
}</b> ยังไม่ได้บันทึก
evidence-reviews-so-far = บันทึกรีวิวแล้ว { $kept } รายการ
evidence-data-copy = เปิดไฟล์ได้: { $rows } แถว
evidence-data-copy-none = { $rows ->
 [0] เปิดไฟล์ได้แต่ว่าง ไม่มีคำสั่งซื้อ
 *[other] เปิดไฟล์ได้ แต่อ่านเลขคำสั่งซื้อจาก { $rows } แถวไม่ได้เลย
}
evidence-data-copy-part = { $kept ->
 [1] ไม่พบคำสั่งซื้อที่คุณบันทึกในสำเนาจาก AliExpress
 *[other] ไม่พบคำสั่งซื้อ { $open } จาก { $kept } รายการที่คุณบันทึกในสำเนาจาก AliExpress
}
evidence-data-copy-since = คำสั่งซื้อที่บันทึก { $open } รายการยังไม่ได้เทียบกับสำเนาจาก AliExpress: เพิ่มไฟล์อีกครั้ง
evidence-data-copy-whole = เปิดสำเนาจาก AliExpress ได้: มีคำสั่งซื้อ { $orders } รายการ และของคุณไม่ขาดสักรายการ

brief-orders-shipped = กำลังจัดส่ง { $open }
brief-orders-unpaid = ยังไม่จ่าย { $open }
brief-orders-to-ship = ยังไม่ส่ง { $open }
brief-orders-still-open = ยังค้าง { $open }
brief-cases-still-open = ยังค้าง { $open }
brief-orders-open = ค้าง { $open }
brief-cases-open = ค้าง { $open }
brief-cases-on-orders = ค้าง { $open }
brief-case-open = ค้าง 1
brief-balance-left = มีเงินเหลือ
brief-coins-left = { $coins } เหรียญ
brief-coupons-left = คูปอง { $coupons } ใบ
brief-coins-and-coupons-left = { brief-coins-left } { brief-coupons-left }
brief-addresses-left = ที่อยู่ { $addresses } แห่ง
brief-kept-part = ยังไม่บันทึก { $open }
brief-kept-incomplete = ยังไม่ครบ { $open }
brief-reviews-part = ยังไม่บันทึก { $open }

task-receive-orders = รอรับพัสดุ
task-settle-refunds = จัดการเรื่องคืนเงิน
task-close-disputes = จัดการข้อพิพาทให้จบ
task-save-receipts = บันทึกใบเสร็จ
task-save-reviews = บันทึกรีวิว
task-save-personal-data = ขอข้อมูลส่วนบุคคล
task-check-wallet = ตรวจกระเป๋าเงิน
task-empty-wallet = ใช้ยอดเงินให้หมด
task-use-coupons-and-coins = ใช้เหรียญและคูปองให้หมด
task-find-subscriptions = หาการสมัครสมาชิก
task-cancel-subscriptions = ยกเลิกการสมัครสมาชิก
task-reach-mailbox = ดูว่าอีเมลยังใช้ได้
task-remove-payment-methods = ลบบัตรที่บันทึกไว้
task-remove-addresses = ลบที่อยู่ที่บันทึกไว้
task-submit-request = ส่งคำขอปิดบัญชี
task-try-sign-in = ลองเข้าสู่ระบบ

go-receive-orders = ไปที่คำสั่งซื้อ
go-settle-refunds = ไปที่การคืนเงิน
go-close-disputes = { go-settle-refunds }
go-save-receipts = { go-receive-orders }
go-save-reviews = ไปที่รีวิว
go-save-personal-data = ไปที่ศูนย์ความเป็นส่วนตัว
go-check-wallet = ไปที่กระเป๋าเงิน
go-empty-wallet = { go-check-wallet }
go-use-coupons-and-coins = ไปที่เหรียญ
go-find-subscriptions = ไปที่บัญชี
go-cancel-subscriptions = { go-find-subscriptions }
go-reach-mailbox = ไปที่การตั้งค่า
go-remove-payment-methods = { go-find-subscriptions }
go-remove-addresses = ไปที่ที่อยู่
go-page = เปิดหน้าสำหรับ: { $name }

did-this = ทำแล้ว
set-aside = ข้าม
take-back = ถอนคืน
undo = เลิกทำ
try-again = ลองอีกครั้ง
open-guide = เปิดคู่มือ

done-of = เสร็จแล้ว { $done } จาก { $total }
verdict-ready = พร้อมแล้ว: ไม่มีอะไรค้าง ไม่มีอะไรที่ยังไม่ตรวจ
verdict-not-ready = ยังไม่พร้อม
verdict-not-known = ยังไม่ทราบ
verdict-counts = { $open ->
 [0] ยังไม่พบเรื่องค้าง
 *[other] ค้างอยู่ { $open } เรื่อง
}{ $unchecked ->
 [0] { "" }
 *[other] { " " }ยังไม่ตรวจ { $unchecked } เรื่อง
}
your-hand = ที่เหลือคุณเป็นผู้ทำเอง

toast-done = ติ๊กว่าเสร็จ: { $name }
toast-done-more = ติ๊กว่าเสร็จ: { $name } และอีก { $more } เรื่อง
toast-noted = จดไว้แล้ว { $name }: ยังค้าง { $left }
toast-set-aside = ข้าม: { $name }
toast-set-aside-more = ข้าม: { $name } และอีก { $more } เรื่อง
toast-unticked = เอาเครื่องหมายออก: { $name }
toast-unticked-more = เอาเครื่องหมายออก: { $name } และอีก { $more } เรื่อง
toast-asked = จดไว้แล้ว: คุณขอข้อมูลของคุณแล้ว
toast-another-account = ล้างแล้ว: ทุกอย่างที่เห็นและติ๊กไว้สำหรับอีกบัญชี
failed = การเปลี่ยนแปลงล่าสุดไม่ได้บันทึก
failed-quota = เบราว์เซอร์นี้ไม่มีที่ว่างพอ ทุกอย่างที่บันทึกไว้ก่อนยังอยู่
failed-write = เบราว์เซอร์บันทึกไม่ได้ ทุกอย่างที่บันทึกไว้ก่อนยังอยู่
failed-read = โหลดข้อมูลที่บันทึกไว้ไม่ได้ จึงไม่ได้เปลี่ยนอะไร
fault = เกิดข้อผิดพลาดที่นี่
failed-fault = เหตุนี้เราไม่ได้คาดไว้ ทุกอย่างที่บันทึกไว้ก่อนยังอยู่ ลองอีกครั้ง หากเกิดอีก ให้ปิดหน้านี้แล้วเปิดใหม่
failed-newer = ข้อมูลนี้บันทึกโดย Last Orders รุ่นใหม่กว่า อัปเดตรุ่นนี้ แล้วลองอีกครั้ง

whose = นี่คืออีกบัญชีหรือไม่
whose-signed-out = ไม่มีใครเข้าสู่ระบบ { $host ->
 [us] aliexpress.us
 *[other] aliexpress.com
} อยู่ระยะหนึ่ง
whose-no-mark = คำสั่งซื้อใน { $host ->
 [us] aliexpress.us
 *[other] aliexpress.com
} ไม่มีรายการใดที่เคยเห็นมาก่อน
whose-empty = รายการคำสั่งซื้อใน { $host ->
 [us] aliexpress.us
 *[other] aliexpress.com
} ตอนนี้ว่าง แต่ก่อนหน้านี้ไม่ว่าง
whose-until = จนกว่าคุณจะตอบ สิ่งที่เคยเห็นจะไม่นับว่าเสร็จ “{ whose-another }” จะล้างทุกอย่างที่เห็นและติ๊กไว้
whose-same = บัญชีเดิม
whose-another = อีกบัญชี
