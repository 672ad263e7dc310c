### แผงที่ย่อไว้: สภาพของหน้าในสามคำ

pill-stored = หน้าเก่าที่เก็บไว้
pill-changed = หน้าเปลี่ยนไป
pill-loading = กำลังอ่าน…
pill-unread = อ่านไม่ได้
pill-stale = เห็น { $ago }
pill-clear = ที่นี่ไม่มีอะไรค้าง
pill-by-word = เสร็จตามที่คุณบอก
pill-robot-check = AliExpress ถาม
pill-signed-out = ไม่ได้เข้าสู่ระบบ
pill-ready = พร้อมปิดบัญชี
pill-sent = ส่งคำขอแล้ว
pill-retry = ลองเข้าสู่ระบบ
pill-failed = เข้าสู่ระบบไม่ได้
pill-kept = บันทึกแล้ว { $orders }
