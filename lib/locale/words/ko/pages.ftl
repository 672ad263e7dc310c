### 우리가 아는 페이지의 이름.

page-account-home = 내 계정
page-account-security = 비밀번호와 이메일
page-account-settings = 계정 설정
page-addresses = 내 주소
page-close-account = 계정 탈퇴
page-coins = 내 코인
page-cookie-settings = 쿠키 설정
page-coupons = 내 쿠폰
page-deactivate-account = 계정 비활성화
page-help-centre = 고객센터
page-mail-settings = 메일 설정
page-messages = 메시지
page-order-detail = 주문 한 건
page-order-list = 내 주문
page-order-tracking = 배송 조회
page-password-reset = 새 비밀번호
page-privacy-centre = 개인정보 센터
page-receipt = 영수증
page-refund-case = 환불·분쟁 한 건
page-refund-list = 환불과 분쟁
page-review-list = 내 리뷰
page-robot-check = AliExpress의 확인 절차
page-sign-in = 로그인
page-wallet = 내 지갑
