### คำของส่วนการปิดบัญชีในคู่มือ

close-lead = ที่เหลือคุณเป็นผู้ทำเอง: Last Orders บอกทางและไม่กดอะไร หน้าต่าง ๆ ไม่เหมือนกันในแต่ละบัญชี จึงรวมทุกทางที่ทราบไว้ที่นี่ หาสิ่งที่บัญชีของคุณแสดง หากเข้าสู่ระบบไม่ได้ อีเมลก็พอ
how-sign-in = เปิด www.aliexpress.com แล้วกด “Sign in” ที่มุมขวาบน ก่อนพิมพ์รหัสผ่าน ดูให้แน่ว่า URL ลงท้ายด้วย aliexpress.com หรือ aliexpress.us
how-open-settings = ข้อกำหนดของ AliExpress ระบุสามทาง: ศูนย์ความเป็นส่วนตัว “Profile – Delete account” ในแอป และอีเมล บทความแนะนำยังพูดถึงอีกทาง: รูปโปรไฟล์ Account Settings แล้ว Account Security
how-find-close-option = หา “Delete account” “Close your account” หรือคำคล้ายกัน แล้วอ่านว่าการปิดบัญชีจะทำให้อะไรสิ้นสุด
how-submit-request = กดเอง ให้เหตุผลหากถูกถาม แล้วยืนยันด้วยรหัสผ่าน รหัสที่ได้รับ หรือการยืนยันตัวตน จากนั้นบอกที่นี่ว่าส่งแล้ว: บันทึกและการนับวันจะเริ่ม
how-answer-confirmation-mail = หาอีเมลจาก AliExpress ในโฟลเดอร์สแปมด้วย แล้วทำตามที่ขอ ไม่ทราบชื่อผู้ส่ง: ดูว่าลิงก์นำไปไหนก่อนเปิด
how-await-deletion = AliExpress ไม่ได้บอกว่าใช้เวลานานเท่าใด บทความแนะนำพูดถึงไม่กี่วัน คนหนึ่งบอก 24 ชั่วโมง อีเมลสุดท้ายควรบอกว่าบัญชีปิดแล้ว
sent-it = ฉันส่งคำขอแล้ว
not-sent = ที่จริงฉันไม่ได้ส่ง
more-trouble-cannot-sign-in = หากคุณเข้าไม่ได้
more-routes = ไปอย่างไร
more-look-alikes = หน้าที่ดูคล้ายกัน
more-last-step = สิ่งที่อาจถูกขอตอนท้าย
more-trouble-request-not-processed = หากเงียบ

routes = วิธีปิดบัญชี
routes-what = สามวิธีแรกเป็นของ AliExpress เอง สิ่งที่จะถูกขอระหว่างทางทราบจากที่คนอื่นเขียนเท่านั้น: ไม่มีใครที่นี่เคยเห็นแบบฟอร์มจริง และบัญชีของคุณอาจแสดงอย่างอื่น
route-privacy-centre = ทางศูนย์ความเป็นส่วนตัว
route-privacy-centre-walk =
    เข้าสู่ระบบที่ www.aliexpress.com
    เปิด privacy.aliexpress.com แล้วหาคำขอลบบัญชี
    อ่านว่าการปิดบัญชีจะทำให้อะไรสิ้นสุด
    กดปุ่มของหน้านั้น ปุ่มเคยเป็นสีแดงและเขียนว่า “Delete my account”
    ยืนยันตามที่หน้านั้นขอ
route-privacy-centre-source = ระบุในข้อกำหนดของ AliExpress สำหรับ EU, EEA และสหราชอาณาจักร ข้อ { $clause } ฉบับ { $dated } รายละเอียดมีผู้รายงานตั้งแต่ปี 2021
route-account-settings = ทางการตั้งค่าบัญชี ตามที่คนอื่นรายงาน
route-account-settings-walk =
    เข้าสู่ระบบแล้วกดรูปโปรไฟล์
    เปิด Account Settings แล้ว Account Security บางบัญชีเป็น Account Management หรือ Account Services
    หา “Delete account” หรือ “Close Your Account” แล้วอ่านสิ่งที่เขียน
    ให้ส่งรหัสไปที่อีเมล ใส่รหัส แล้วกด “Verify”
    กด “Delete account”
route-account-settings-source = บทความแนะนำสำหรับเดสก์ท็อป ปี 2022 ถึง 2025
route-app = ในแอป
route-app-walk =
    เปิดโปรไฟล์ (“Account”) แล้วกดรูปเฟือง
    กด “Delete account”
    ใส่รหัสจากอีเมล แล้วกด “Verify”
    ติ๊กว่าต้องการปิดบัญชีและให้ลบข้อมูล
    กด “Delete account”
route-app-source = ระบุชื่อ “Profile – Delete account” ในข้อกำหนดของ AliExpress สำหรับ EU, EEA และสหราชอาณาจักร ข้อ { $clause } ฉบับ { $dated } รายละเอียดมาจากบทความแนะนำหนึ่งฉบับปี 2025
route-mail = ทางอีเมล โดยไม่ต้องเข้าสู่ระบบ
route-mail-walk =
    เปิดจดหมาย: พร้อมแล้ว และขอให้ปิดบัญชี
    ส่งไปที่ DataProtection.AE@aliexpress.com จากอีเมลของบัญชี
    เก็บสิ่งที่ส่งและทุกคำตอบ คุณอาจถูกขอให้พิสูจน์ตัวตน
    บอกที่นี่ว่าส่งคำขอแล้ว: บันทึกและการนับวันจะเริ่ม
route-mail-source = ข้อกำหนดของ AliExpress สำหรับ EU, EEA และสหราชอาณาจักร ข้อ { $clause } ฉบับ { $dated } สำหรับประเทศอื่นไม่มีข้อความใดบอกเช่นนี้ แต่ใช้อีเมลเดียวกัน

last-step = สิ่งที่อาจถูกขอตอนท้าย
last-step-what = แหล่งข้อมูลต่างกัน จึงเตรียมไว้สำหรับทุกแบบ
last-step-word = พิมพ์คำหนึ่ง
last-step-word-what = ช่องให้พิมพ์คำ มีผู้รายงานว่าเป็น “agree”
last-step-word-source = ศูนย์ความเป็นส่วนตัว มีผู้รายงานตั้งแต่ปี 2021
last-step-code = ใส่รหัส
last-step-code-what = รหัสส่งไปที่อีเมลหรือโทรศัพท์ของบัญชี แล้วคุณใส่ในหน้านั้น
last-step-code-source = บทความแนะนำสำหรับเดสก์ท็อป ปี 2022 ถึง 2025
last-step-box = ติ๊กช่อง
last-step-box-what = ช่องข้างประโยคเช่น “permanently close my AliExpress account and delete my data” (ปิดบัญชีถาวรและลบข้อมูลของฉัน)
last-step-box-source = แอป บทความแนะนำหนึ่งฉบับปี 2025

look-alikes = หน้าที่ดูคล้ายกัน
look-alikes-what = ดู URL ก่อนกดอะไร แบบฟอร์มปิดบัญชีอยู่ที่
look-alike-deactivate = หน้าปิดใช้งานแบบเก่าของ AliExpress
look-alike-deactivate-what = ปิดใช้งานบัญชี การติ๊กช่อง “Release my account at the same time” เคยทำให้บัญชีสิ้นสุดถาวร อ่านช่องนั้นก่อนกดอะไรที่นั่น
look-alike-alibaba = หน้าปิดบัญชีของ Alibaba.com เอง
look-alike-alibaba-what = กลุ่มบริษัทเดียวกันและการเข้าสู่ระบบเดียวกัน แต่เป็นคนละบัญชี มีผลอย่างไรต่อบัญชี AliExpress ยังไม่มีใครบอก
