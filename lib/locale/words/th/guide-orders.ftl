### คำของส่วน “สำเนาของคุณ” ในคู่มือ: สิ่งที่เก็บ และไฟล์ที่เข้าออก

archive-kept = บันทึกคำสั่งซื้อแล้ว { $orders } รายการในคอมพิวเตอร์นี้
archive-oldest = เก่าที่สุดคือวันที่ { $day }
archive-complete = { $incomplete ->
 [0] { $complete ->
  [1] ครบแล้ว
  *[other] ครบทุกรายการ
 }
 [1] { $complete ->
  [0] ยังไม่ครบ
  *[other] ครบ { $complete } ยังไม่ครบ { $incomplete }
 }
 *[other] { $complete ->
  [0] ทุกรายการยังไม่ครบ
  *[other] ครบ { $complete } ยังไม่ครบ { $incomplete }
 }
}
archive-all = นี่คือคำสั่งซื้อทั้งหมดของคุณ เท่าที่ AliExpress แสดง
archive-no-guess = ไม่มีการเดาเพื่อเติมสิ่งที่ขาด
archive-broken = ข้อมูลอีก { $count } รายการอ่านไม่ได้ จะอยู่ที่เดิมและไม่ลงในไฟล์ใด
archive-none = ยังไม่ได้บันทึกอะไร
archive-none-what = ประวัติคำสั่งซื้อจะหายไปพร้อมบัญชี เมื่อคุณกดปุ่มนี้ คำสั่งซื้อแต่ละรายการที่ AliExpress แสดงจะคัดลอกลงคอมพิวเตอร์นี้: สินค้า ราคา วันที่ ลิงก์ รีวิว ไม่มีที่อยู่ทางไปรษณีย์ เบอร์โทรศัพท์ หรืออีเมลเลย
archive-waiting = เปิดการบันทึกแล้ว ยังไม่มีคำสั่งซื้อ
archive-waiting-what = เปิดคำสั่งซื้อของคุณใน AliExpress หน้านั้นแสดงสิบรายการก่อน แล้ว Last Orders จะเสนอโหลดรายการเก่าให้ที่นั่น
archive-keep = เก็บสำเนาในคอมพิวเตอร์นี้
archive-keep-no-more = หยุดบันทึก
archive-keeps = เปิดการบันทึกอยู่: คำสั่งซื้อที่ AliExpress แสดงจะคัดลอกมาที่นี่
archive-keeps-not = ปิดการบันทึกอยู่ สิ่งที่อยู่ที่นี่ยังอยู่
archive-reading = กำลังอ่านสำเนาของคุณ
archive-unread = ตอนนี้อ่านสำเนาของคุณไม่ได้

archive-save = บันทึกทุกอย่างเป็นไฟล์เดียว
archive-add-copy = เพิ่มสำเนาทางการ
archive-load = โหลดไฟล์ที่บันทึกไว้
archive-others = ไฟล์อื่น
archive-others-what = ไฟล์เดียวนั้นเป็น zip มีทั้งหมดนี้ รีวิวของคุณ บันทึกการปิดบัญชี และรายการว่าอะไรครบและอะไรขาด ทุกไฟล์สร้างในคอมพิวเตอร์นี้
archive-make-xlsx = สเปรดชีต (.xlsx)
archive-csv-separator = ตัวคั่นคอลัมน์
archive-csv-comma = จุลภาค (,)
archive-csv-semicolon = อัฒภาค (;)
archive-csv-tab = แท็บ
archive-csv-decimal = ตัวคั่นทศนิยม
archive-csv-what = ตารางเป็นไฟล์ CSV: เลือกแบบที่โปรแกรมสเปรดชีตของคุณใช้ ไฟล์ .xlsx ไม่ต้องตั้งค่า
archive-make-receipts = ใบเสร็จสำหรับพิมพ์
archive-make-orders-csv = ตารางคำสั่งซื้อ
archive-make-items-csv = ตารางสินค้า
archive-make-json = ไฟล์ JSON
archive-copy-how = วิธีขอสำเนาจาก AliExpress
archive-copy-walk = เปิดศูนย์ความเป็นส่วนตัวของ AliExpress แล้วขอสำเนาข้อมูลของคุณ เราไม่ทราบว่าอยู่ตรงไหนของหน้านั้น
    หาคำตอบในศูนย์ความเป็นส่วนตัวและในอีเมล ใน EU กฎหมายให้เวลาหนึ่งเดือน
    บันทึกไฟล์แล้วเปิดทันที คำร้องเรียนเดือนกรกฎาคม 2025 พูดถึงไฟล์ที่เปิดได้เพียงครั้งเดียว
    เพิ่มที่นี่ หรือลากมาวางในหน้านี้ ไฟล์จะถูกตรวจและเทียบกับที่บันทึกไว้
archive-copy-letter = หากไม่มีคำตอบ: เขียนจดหมาย

archive-doing-make = กำลังสร้างไฟล์
archive-doing-read-pack = กำลังอ่านไฟล์
archive-doing-read-copy = กำลังตรวจไฟล์
archive-stop = หยุด
archive-stopped = หยุดแล้ว ไม่ได้เปลี่ยนอะไร
archive-done-make = ส่งไฟล์ให้เบราว์เซอร์แล้ว ซึ่งจะเก็บไว้ในรายการดาวน์โหลด เปิดดูสักครั้งให้แน่ใจ
archive-done-read-pack = อ่านไฟล์แล้ว สิ่งที่อยู่ในนั้นแสดงด้านล่าง
archive-done-read-copy = ตรวจไฟล์แล้ว สิ่งที่อยู่ในนั้นแสดงด้านล่าง
archive-done-drop = คำสั่งซื้อนี้ไม่อยู่ในคอมพิวเตอร์นี้แล้ว
archive-done-drop-all = ไม่มีคำสั่งซื้อในคอมพิวเตอร์นี้แล้ว
archive-failed-make = สร้างไฟล์ไม่ได้
archive-failed-read-pack = ไม่ได้โหลดไฟล์นี้
archive-failed-read-copy = ไม่ได้เพิ่มไฟล์นี้
archive-failed-keep = ไม่ได้เปลี่ยนการบันทึก
archive-unharmed = สิ่งที่บันทึกไว้ไม่มีอะไรเปลี่ยน
archive-totals-others = อีก { $count } สกุลเงิน

archive-search = ชื่อ ร้าน หรือหมายเลข
archive-by-year = ปี
archive-by-store = ร้าน
archive-by-group = สถานะ
archive-every-year = ทุกปี
archive-every-store = ทุกร้าน
archive-every-group = ทุกสถานะ
archive-incomplete = ยังไม่ครบ
archive-shown = แสดง { $shown } จาก { $total } ใหม่สุดก่อน
archive-found = แสดง { $shown } จาก { $found } ที่พบ ในที่บันทึก { $total }
archive-none-found = { $total ->
 [1] คำสั่งซื้อที่บันทึกไม่ตรง
 *[other] ในคำสั่งซื้อที่บันทึก { $total } รายการ ไม่มีรายการใดตรง
}
archive-clear = แสดงทั้งหมดอีกครั้ง
archive-show-all = แสดงทั้งหมด
archive-drop-all = ลบสำเนาของคุณ
archive-drop-all-ask = ลบคำสั่งซื้อ { $count } รายการจากคอมพิวเตอร์นี้หรือไม่
archive-drop-all-what = ย้อนกลับไม่ได้ เมื่อปิดบัญชีแล้ว AliExpress ก็ไม่แสดงอีก
archive-drop-none = เก็บไว้

order-no-date = ยังไม่เห็นวันที่
order-no-titles = { $count ->
 [0] ยังไม่เห็นสินค้า
 *[other] สินค้า { $count } รายการ ยังไม่เห็นชื่อ
}
order-items = { " " }สินค้า { $count } รายการ
order-no-store = ยังไม่เห็นร้าน
order-complete-it = เปิดหน้าของคำสั่งซื้อสักครั้งเพื่อให้ครบ
order-no-total = ยังไม่เห็น
order-which-currency = สกุลเงินใด
order-which-amount = เท่าใด
order-group-unpaid = ยังไม่จ่าย
order-group-toShip = ยังไม่ส่ง
order-group-shipped = กำลังจัดส่ง
order-group-case = เคสค้างอยู่
order-group-finished = จบแล้ว
order-group-none = ยังไม่เห็นสถานะ
order-seen = เห็นล่าสุดใน AliExpress
order-no-title = ยังไม่เห็นชื่อ
order-times = × { $quantity }
order-no-price = ยังไม่เห็นราคา
order-complete-how = เปิดหน้าของคำสั่งซื้อใน AliExpress ขณะเปิดการบันทึก: สิ่งที่แสดงที่นั่นจะถูกเพิ่ม
order-conflicts = { $count } เรื่องแสดงต่างไปในหน้าอื่น ใบเสร็จสำหรับพิมพ์บอกว่าเรื่องใด
order-drop = ลบจากคอมพิวเตอร์นี้

official-opened = { $rows ->
 [0] เปิดไฟล์ได้ แต่ไม่มีแถว
 *[other] เปิดไฟล์ได้: { $rows } แถว
}
official-in-it = คำสั่งซื้อในสำเนาทางการ
official-kept = คำสั่งซื้อที่บันทึกที่นี่
official-both = มีทั้งสองที่
official-only-there = มีเฉพาะในสำเนาทางการ
official-only-kept = บันทึกเฉพาะที่นี่
official-newer = บันทึกเฉพาะที่นี่ และใหม่กว่าสำเนาทางการ
official-unsure = อยู่ในสำเนาทางการด้วยเลขที่ถูกปัด
official-no-number = { $rows } แถวไม่มีเลขคำสั่งซื้อและเทียบกับอะไรไม่ได้
official-in-pack = จะอยู่ในไฟล์เดียวนั้นตามเดิม ไม่ได้เก็บไว้ที่นี่ จึงต้องบันทึกไฟล์นั้นก่อนปิดหน้านี้
official-show = แสดงคำสั่งซื้อ { $count } รายการที่มีเฉพาะที่นั่น
official-show-what = เปิดรายการหนึ่งใน AliExpress ขณะเปิดการบันทึก แล้วจะบันทึกที่นี่ด้วย
official-show-unsure = แสดงเลขที่ถูกปัด { $count } เลข
official-show-unsure-what = โปรแกรมสเปรดชีตปัดเลขยาวในไฟล์นี้ หลักท้ายจึงหายไป ไฟล์ที่ AliExpress ส่งมามีครบ: เพิ่มไฟล์นั้น หากยังมี
official-may-be = { $number }: อาจเป็นคำสั่งซื้อ { $orders }
official-unknown-number = { $number }: บอกไม่ได้ว่าเป็นคำสั่งซื้อใด

import-done = { $orders ->
 [0] ไม่มีคำสั่งซื้อในไฟล์
 *[other] { $news ->
  [0] ในไฟล์มีคำสั่งซื้อ { $orders } รายการ ไม่มีอะไรใหม่
  *[other] ในไฟล์มีคำสั่งซื้อ { $orders } รายการ ใหม่หรือครบกว่าเดิม: { $news }
 }
}
import-verified = ทุกไฟล์ในนี้ไม่เปลี่ยนตั้งแต่สร้าง สิ่งที่บันทึกไว้ที่นี่ก่อนยังอยู่ สิ่งใหม่เพิ่มเข้าไป
import-unverified = ตรวจได้ไม่ครบว่ามีการเปลี่ยนตั้งแต่สร้างหรือไม่ สิ่งที่บันทึกไว้ที่นี่ก่อนยังอยู่ สิ่งใหม่เพิ่มเข้าไป
import-problems = มี { $count } เรื่องที่ไม่เป็นอย่างที่ควร
problem-no-manifest = รายการสารบัญ (manifest.json) หายไปหรืออ่านไม่ได้
problem-changed = { $file } เปลี่ยนไปหลังสร้างไฟล์
problem-lost = { $file } หายไป
problem-unlisted = { $file } อยู่ในนี้ แต่ไม่อยู่ในรายการสารบัญ จึงไม่ได้อ่าน
problem-bad-order = คำสั่งซื้อลำดับที่ { $number } ในรายการบันทึกตามนั้นไม่ได้ จึงเว้นไว้
problem-twice = คำสั่งซื้อ { $id } มีมากกว่าหนึ่งครั้ง รวมเข้าด้วยกันแล้ว
problem-bad-copy = สำเนาทางการในนี้ถูกเว้นไว้
problem-count = รายการสารบัญบอกว่ามีคำสั่งซื้อ { $said } รายการ จริง ๆ มี { $there }

fault-bad-request = Last Orders ขอสิ่งที่ตัวเองไม่รู้จัก เป็นความผิดพลาดของเรา
fault-unexpected = Last Orders ไม่รู้สาเหตุ เป็นความผิดพลาดของเรา
fault-empty = ไฟล์ว่าง
fault-too-large = ไฟล์ หรือสิ่งที่คลายออกมา ใหญ่กว่าที่ไฟล์แบบนี้จะเป็นได้
fault-too-many-files = มีไฟล์อัดอยู่ในนี้มากกว่าในไฟล์ใด ๆ ของเรา
fault-bad-path = มีชื่อหนึ่งชี้ออกนอกไฟล์ จึงไม่ได้คลาย
fault-broken-zip = ไฟล์ขาดหรือเสียหาย ดาวน์โหลดหรือคัดลอกอีกครั้ง
fault-not-ours = ไฟล์นี้ไม่ได้สร้างโดย Last Orders
fault-broken-json = อ่านคำสั่งซื้อในนี้ไม่ได้: ไฟล์เสียหาย
fault-older-version = สร้างโดย Last Orders รุ่นเก่ากว่า ในรูปแบบที่ไม่อ่านแล้ว
fault-newer-version = สร้างโดย Last Orders รุ่นใหม่กว่า อัปเดตรุ่นนี้ แล้วโหลดอีกครั้ง
fault-not-xlsx = ไฟล์นี้ไม่ใช่เวิร์กบุ๊ก Excel (.xlsx) ส่วนสำเนาจาก AliExpress เป็น .xlsx
fault-old-xls = นี่คือเวิร์กบุ๊ก Excel แบบเก่า (.xls) บันทึกเป็น .xlsx ในโปรแกรมสเปรดชีต แล้วเพิ่มไฟล์นั้น
fault-encrypted = เวิร์กบุ๊กล็อกด้วยรหัสผ่าน บันทึกแบบไม่มีรหัสผ่าน แล้วเพิ่มไฟล์นั้น
fault-macros = เวิร์กบุ๊กมีมาโคร คือโปรแกรมเล็ก ๆ สำเนาจาก AliExpress ไม่มี จึงไม่ได้อ่าน
fault-broken-workbook = เวิร์กบุ๊กเสียหาย ดาวน์โหลดจาก AliExpress อีกครั้ง
fault-foreign-workbook = เวิร์กบุ๊กไม่มีชีตชื่อ “Order Information” ซึ่งสำเนาจาก AliExpress มี
fault-no-order-numbers = เวิร์กบุ๊กไม่มีคอลัมน์เลขคำสั่งซื้อ
fault-file = เบราว์เซอร์อ่านไฟล์ไม่ได้ ไฟล์อาจถูกย้าย หรืออาจเป็นโฟลเดอร์
fault-quota = เบราว์เซอร์นี้ไม่มีที่ว่างให้ Last Orders แล้ว: ให้ประมาณ 10 MB บันทึกทุกอย่างเป็นไฟล์เดียว แล้วลบสิ่งที่ไม่ต้องใช้ที่นี่แล้ว
fault-write = เบราว์เซอร์บันทึกไม่ได้
fault-read = โหลดข้อมูลที่บันทึกไว้ไม่ได้ ลองอีกครั้ง
fault-newer = สิ่งที่เก็บที่นี่บันทึกโดย Last Orders รุ่นใหม่กว่า อัปเดตรุ่นนี้ แล้วลองอีกครั้ง
