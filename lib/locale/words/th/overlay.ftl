### คำของแผงซ้อนเท่านั้น

page-account-home-hint = หาการเป็นสมาชิกและบัตรที่บันทึกไว้
page-account-home-why = เมนูนำไปสู่ VIP การเป็นสมาชิกอื่น และการชำระเงิน ยกเลิกหรือลบสิ่งที่พบ
page-account-security-hint = ยังรับอีเมลที่ที่อยู่นี้ได้หรือไม่
page-account-security-why = การปิดบัญชีอาจต้องใช้รหัสที่ส่งไปที่นั่น เปลี่ยนขณะยังทำได้
page-account-security-also-hint = ตัวเลือกปิดบัญชีอาจอยู่ใกล้ ๆ
page-account-security-also-why = บทความแนะนำบางแห่งบอกว่า “Close Your Account” อยู่ใต้ Account Security
page-account-settings-hint = ตรวจอีเมลและเบอร์โทรศัพท์ของคุณ
page-account-settings-why = การปิดบัญชีอาจต้องใช้รหัสที่ส่งไปที่ใดที่หนึ่ง เปลี่ยนขณะยังทำได้
page-account-settings-also-hint = ตัวเลือกปิดบัญชีอาจอยู่ที่นี่ด้วย
page-account-settings-also-why = บทความแนะนำปี 2022 ถึง 2025 บอกว่า “Delete account” อยู่ในการตั้งค่าเหล่านี้
page-cookie-settings-hint = ปฏิเสธสิ่งที่ไม่จำเป็น
page-cookie-settings-why = มีผลเฉพาะเบราว์เซอร์นี้ ล้างคุกกี้หลังปิดบัญชี
page-help-centre-hint = เขียนถึงฝ่ายช่วยเหลือ
page-help-centre-why = เก็บสำเนาแชตไว้ อาจต้องใช้เมื่อปิดบัญชีแล้ว
page-mail-settings-hint = เอาติ๊กออกจากอีเมลที่ไม่ต้องการ
page-mail-settings-why = หากอยากเลิกเพราะอีเมล เท่านี้อาจพอ: เก็บบัญชีไว้ได้
page-messages-hint = คัดลอกสิ่งที่อาจต้องใช้ภายหลัง
page-messages-why = อ่านข้อความจากผู้ขายได้เฉพาะขณะยังเข้าสู่ระบบได้
page-order-detail-hint = บันทึกใบเสร็จของคำสั่งซื้อนี้
page-order-detail-why = หา “Receipt” ในหน้านี้ แล้วบันทึกเป็นไฟล์
page-order-tracking-hint = การติดตามจะหายไปพร้อมบัญชี
page-order-tracking-why = หากปิดบัญชีก่อนพัสดุถึง จดหมายเลขพัสดุไว้
page-password-reset-hint = ตั้งรหัสผ่านใหม่
page-password-reset-why = แล้วเข้าสู่ระบบและทำต่อ หากไม่มีอีเมลมา ฝ่ายช่วยเหลือช่วยได้
page-privacy-centre-hint = ขอสำเนาข้อมูลของคุณ
page-privacy-centre-why = หาสำเนาข้อมูลในเมนู เมื่อได้ไฟล์ ให้บันทึกและเปิดทันที: สำเนาของคนหนึ่งเปิดได้เพียงครั้งเดียว
page-privacy-centre-also-hint = ตัวเลือกปิดบัญชีอาจอยู่ที่นี่ด้วย
page-privacy-centre-also-why = บทความแนะนำตั้งแต่ปี 2021 ระบุไว้ในคำขอของศูนย์นี้ ชื่อ “Delete my account”
page-receipt-hint = บันทึกใบเสร็จนี้
page-receipt-why = พิมพ์เป็นไฟล์ ใบเสร็จจะหายไปพร้อมบัญชี
page-review-list-hint = คัดลอกรีวิวที่คุณเขียน
page-review-list-why = หลังปิดบัญชีจะกลับมาดูไม่ได้
page-sign-in-hint = เข้าสู่ระบบ แล้วทำต่อ
page-sign-in-why = Last Orders ไม่อ่านสิ่งที่คุณพิมพ์ เมื่อเข้าสู่ระบบแล้ว จึงอ่านหน้าบัญชีของคุณได้

hint-checked = ตรวจแล้ว <time>{ $ago }</time>
hint-elsewhere = เห็น <time>{ $ago }</time> เรื่องนี้มีหน้าของตัวเอง
hint-more-orders = มีคำสั่งซื้ออื่นที่ยังไม่แสดง
hint-confirm = กด “Confirm received” เฉพาะของที่ได้รับแล้ว
hint-no-more = หน้านี้ไม่มีเพิ่มแล้ว: นี่คือทั้งหมด เท่าที่ AliExpress แสดง
hint-contradicted = คุณติ๊กแล้ว แต่หน้านี้แสดงว่า <b>{ $what }</b> เลือกข้ามได้หากคุณยอมรับได้
shows-orders-shipped = คำสั่งซื้อกำลังจัดส่ง { $open } รายการ
shows-orders-unpaid = คำสั่งซื้อยังไม่จ่าย { $open } รายการ
shows-orders-to-ship = คำสั่งซื้อยังไม่ส่ง { $open } รายการ
shows-orders-open = คำสั่งซื้อค้างอยู่ { $open } รายการ
shows-cases-open = เคสค้างอยู่ { $open } เคส
hint-part = ตรวจแล้วเพียงบางส่วน
hint-no-end = ไม่มีอะไรในหน้านี้บอกว่านี่คือทั้งหมด ดูที่ท้ายหน้า: มีปุ่มแสดงเพิ่มหรือหน้าถัดไปหรือไม่
nothing-here = ที่นี่ไม่มีอะไรต้องทำ
did-receive-orders = ได้รับครบแล้ว
did-settle-refunds = ได้เงินแล้ว
did-close-disputes = จบทั้งหมดแล้ว
did-save-receipts = บันทึกครบแล้ว
did-save-reviews = บันทึกครบแล้ว
did-empty-wallet = ว่างแล้ว
did-use-coupons-and-coins = ไม่เหลือแล้ว
did-find-subscriptions = ไม่พบ
did-cancel-subscriptions = ยกเลิกครบแล้ว
did-reach-mailbox = ยังใช้ได้
did-remove-payment-methods = ไม่มีบันทึกไว้
did-remove-addresses = ไม่เหลือแล้ว
that-is-all = ไม่มี นี่คือทั้งหมด
asked = ฉันขอแล้ว
stored = นี่คือหน้าเก่าที่เก็บไว้
stored-why = เบราว์เซอร์เก็บไว้จากการเข้าชมครั้งก่อน สิ่งที่แสดงอาจเก่า จึงยืนยันอะไรไม่ได้
reload = โหลดหน้านี้ใหม่
hint-older = คำสั่งซื้อที่เก่ากว่า: ยังไม่ตรวจ
hint-older-why = กด “View orders” ที่ท้ายรายการ จำนวนจะอัปเดต
hint-filtered = ตรงนี้แสดงคำสั่งซื้อเพียงบางส่วน
hint-filtered-why = เปิดแท็บแรก โดยไม่ตั้งตัวกรอง
show-me = แสดงให้ดู
stop-showing = เลิกแสดง
show-none = ไม่พบตำแหน่งนั้นในหน้านี้
shown-of = { $index } จาก { $found }
previous = ก่อนหน้า
following = อันถัดไป

loading = กำลังอ่านหน้านี้…
loading-why = ยังไม่ได้นับอะไร
read-again = อ่านอีกครั้ง
robot-asks = AliExpress ถาม
robot-check = AliExpress อยากรู้ว่าคุณเป็นมนุษย์
robot-check-why = ตอบการตรวจสอบ แล้วหน้านี้จะถูกอ่านอีกครั้ง
signed-out = คุณไม่ได้เข้าสู่ระบบอยู่
signed-out-why = หน้านี้ไม่แสดงอะไรเกี่ยวกับบัญชีของคุณ เข้าสู่ระบบ แล้วกลับมาที่นี่

closing-no-undo = เท่าที่ทราบไม่มีทางย้อนกลับ

retry = ตอนนี้ควรเข้าสู่ระบบไม่ได้
retry-why = คุณส่งคำขอปิดบัญชีแล้ว ลองครั้งหนึ่งด้วยรหัสผ่านเดิม หากเข้าได้ แปลว่าบัญชียังไม่ปิด

offer-gate = ดูสิ่งที่เหลือก่อนปิดบัญชี
offer-orders-in-the-way = หากคำสั่งซื้อหรือการคืนเงินเป็นอุปสรรค
offer-subscription-in-the-way = หากการสมัครสมาชิกเป็นอุปสรรค
offer-close-by-mail = หากเข้าไม่ได้: ขอปิดทางอีเมล
offer-cannot-sign-in = หากคุณเข้าสู่ระบบไม่ได้
offer-request-not-processed = หากส่งคำขอแล้วเงียบ
offer-mail-after-closing = หากอีเมลยังมาหลังปิดบัญชี
offer-mute-notifications = หากเหตุคืออีเมล: ทางเลือกที่เบากว่า
offer-pause-account = หากแค่พักก็พอ: วิธีขอพักบัญชี
offer-privacy-settings = หากเหตุคือความเป็นส่วนตัว: ทางเลือกที่เบากว่า
offer-close-features = หากเหตุคือบัตรหรือบริการเดียว: ทางเลือกที่เบากว่า

keep = เก็บสำเนาในคอมพิวเตอร์นี้
keep-why = จากนี้ คำสั่งซื้อและรีวิวที่คุณเห็นใน AliExpress จะบันทึกในเบราว์เซอร์นี้และไม่ส่งให้ใคร ไม่บันทึกที่อยู่ทางไปรษณีย์ เบอร์โทรศัพท์ หรืออีเมลของคุณเลย
keep-start = เก็บสำเนา
kept-orders = บันทึกคำสั่งซื้อ { $orders } รายการ{ $incomplete ->
 [0] { "" }
 *[other] { " " }ยังไม่ครบ { $incomplete }
}
kept-reviews = บันทึกรีวิว { $reviews } รายการ
see-orders = เปิดสำเนาของคุณ

tour-next = ถัดไป: { $page }
tour-seen = เห็นแล้ว { $seen } จาก { $total } หน้า
tour-end = ดูสิ่งที่เหลือ
other-corner = ย้ายไปอีกมุม
hide-here = ซ่อนในหน้าแบบนี้
hidden-here = ซ่อนในหน้าแบบนี้แล้ว
fold = ย่อ
show-more = แสดงเพิ่มเติม
unsaved = สิ่งที่อ่านในหน้านี้ไม่ได้บันทึก
covered = การกดนั้นไม่นับ
covered-why = มีบางอย่างในหน้านี้บัง Last Orders หรือซ่อนบางส่วน การกดจะนับอีกเมื่อเห็นได้ทั้งหมด ปุ่มบนแถบเครื่องมือแสดงรายการเดียวกัน

report-show = แสดงรายงาน
