### คำของบรรทัดแหล่งที่มา: ข้อความในคู่มืออาศัยคำของใคร ข้อใด เมื่อใด และเราตรวจครั้งสุดท้ายเมื่อใด

source-eu-terms = ข้อกำหนดของ AliExpress สำหรับ EU, EEA และสหราชอาณาจักร
source-vip-agreement = ข้อตกลง VIP ของ AliExpress
source-sale-conditions = เงื่อนไขการขายทั่วไปของ AliExpress
source-privacy-policy = นโยบายความเป็นส่วนตัวของ AliExpress
source-site = ตัวเว็บเอง ดูจาก URL
source-guides = บทความแนะนำหลายแห่ง
source-one-guide = บทความแนะนำหนึ่งฉบับ
source-one-report = รายงานของคนหนึ่ง
source-unofficial = หน้าที่ไม่เป็นทางการ
source-nothing-found = ไม่พบข้อความทางการ
source-complaint = คำร้องเรียนต่อหน่วยงาน
source-list-readers = ผู้ที่มีโปรแกรมอ่านรายการนี้
source-public-tool = เครื่องมือสาธารณะ
source-customs = กฎศุลกากรของ EU
source-order-page = หน้าคำสั่งซื้อหนึ่งหน้า (บราซิล)
facts-clause = { $source } ข้อ { $clause }
facts-dated = { $source }, { $date }
facts-and = { $one }; { $other }
facts-confirmed = { $sources } · ยืนยัน { $month }
