### 가이드의 질문. 답은 한 줄에 한 문단; 출처는 누구의 말이며 언제의 것인지.

questions-lead = 사람들이 탈퇴 전후에 묻는 것입니다. 각 답에는 누구의 말이며 언제의 것인지 나옵니다. 아무도 밝히지 않은 것은 그렇다고 적었습니다.

question-reactivate = 탈퇴한 계정을 다시 열 수 있나요?
question-reactivate-answer =
    안 된다고 생각하세요. 새 계정을 만들 수는 있지만 빈 상태로 시작합니다. 주문도, 리뷰도, 코인도 없습니다.
    돌아올 수도 있다면, 그 대신 잠시 멈춰 달라고 고객지원에 요청하세요.
question-reactivate-source = 되돌리는 방법은 찾지 못함. 안내 글은 탈퇴를 되돌릴 수 없다고 함

question-order-history = 내 주문과 영수증은 어떻게 되나요?
question-order-history-answer =
    잃는다고 생각하세요: 목록, 배송 조회, 영수증.
    보증, 반품, 세금에 필요한 것은 먼저 저장하세요.
question-order-history-source = 여러 안내 글에 나옴. 공식 목록은 찾지 못함

question-mail-afterwards = 메일이 계속 오나요?
question-mail-afterwards-answer =
    한동안 올 수 있습니다. 아직 로그인할 수 있을 때 메일을 줄여 두세요.
    탈퇴 후에도 각 메일 맨 아래의 링크와 스팸 버튼은 쓸 수 있습니다.
question-mail-afterwards-source = 안내 글의 보고. 공식 자료는 찾지 못함

question-pending-orders = 진행 중인 주문과 환불은 어떻게 되나요?
question-pending-orders-answer =
    먼저 끝내거나 취소하세요. 환불과 분쟁도 마찬가지입니다. 로그인할 수 있는 동안만 지켜볼 수 있습니다.
    EU, EEA, 영국에서는 탈퇴 시점에 끝나지 않은 유효한 주문은 상황과 원인에 따라 “완료되거나 환급”됩니다.
question-pending-orders-source = AliExpress의 EU·EEA·영국 약관 { $clause }항({ $dated }). 진행 중인 주문이 탈퇴를 막는지 밝힌 공식 안내는 없음

question-contact-support = 고객지원에는 어떻게 연락하나요?
question-contact-support-answer =
    고객센터에서 실시간 채팅, 메일, 문의 접수로 연락합니다. 아직 로그인할 수 있을 때 문의하세요.
    내 데이터에 관한 권리는 개인정보 보호책임자(DataProtection.AE@aliexpress.com)에게 쓰세요. 문안이 준비되어 있습니다.
question-contact-support-source = 이 방법들은 안내 글에 나옴. 고객센터는 웹 주소로 알려져 있음. 책임자의 이메일 주소는 AliExpress의 개인정보 처리방침({ $dated })에서 나옴

question-change-mind = 마음이 바뀌면 어떻게 하나요?
question-change-mind-answer =
    요청하기 전이라면 아무 일도 일어나지 않았습니다. 요청한 뒤라면 바로 연락해 중단해 달라고 하세요. 문안이 준비되어 있습니다.
    처리된 뒤에는 되돌리는 방법이 알려져 있지 않습니다.
question-change-mind-source = 요청을 중단할 수 있는지는 아무도 밝히지 않음. 한 사람은 24시간 안에 처리되었다고 보고함

question-cannot-sign-in = 로그인할 수 없습니다. 어떻게 하나요?
question-cannot-sign-in-answer =
    로그인하지 않고 메일로 탈퇴를 요청할 수 있습니다. 문안이 준비되어 있습니다. 계정의 이메일 주소에서 보내세요.
    그래도 로그인하고 싶다면 계정의 이메일 주소나 전화로 비밀번호를 재설정하세요. 안 되면 고객지원에 문의하세요.
    로그인하면 무엇이 남았는지, 지갑에 무엇이 있는지, 무엇을 남겨 둘지 볼 수 있습니다.
question-cannot-sign-in-source = AliExpress의 EU·EEA·영국 약관 { $clause }항({ $dated }). 다른 곳에서도 같은 주소로 시도할 수 있음. 비밀번호 페이지가 무엇을 묻는지는 우리도 보지 못함

question-app-only = 앱만 있습니다. 앱에서 탈퇴할 수 있나요?
question-app-only-answer =
    네. AliExpress 약관에 앱의 “Profile – Delete account”가 나옵니다.
    Last Orders는 앱을 전혀 보지 못합니다. 이 브라우저의 www.aliexpress.com에서 같은 계정으로 로그인하면 주문, 환불, 지갑을 여기서 먼저 확인할 수 있습니다.
    앱을 삭제하기 전에 앱에서 로그아웃하세요. 한 사람은 탈퇴 후 일주일 넘게 앱을 쓸 수 있었습니다.
question-app-only-source = AliExpress의 EU·EEA·영국 약관 { $clause }항({ $dated }). 나머지는 안내 글 하나와 한 사람의 보고

question-social-sign-in = Google, Facebook, Apple로 로그인합니다. 무엇이 다른가요?
question-social-sign-in-answer =
    평소처럼 로그인하세요. 탈퇴하기 전에 계정 설정에서 계정의 이메일 주소를 보세요. 그리로 코드가 올 수 있고, 탈퇴를 요청하는 메일도 그 주소에서 보내야 합니다.
    Apple의 “나의 이메일 가리기” 주소를 쓴다면 AliExpress가 아는 것은 그 주소입니다. 그리로 온 메일은 나에게 전달됩니다.
    탈퇴 후 Google, Facebook, Apple의 연결된 앱 목록에서 AliExpress를 삭제하세요.
question-social-sign-in-source = 비밀번호가 없는 계정의 탈퇴를 어떻게 확인하는지 밝힌 글은 없음. 안내 글에는 코드가 올 수 있다고 나옴

question-how-long = 얼마나 걸리나요?
question-how-long-answer =
    AliExpress는 얼마나 걸리는지 밝히지 않습니다. 한 사람은 24시간 안에 처리되었고 앱은 일주일 넘게 작동했다고 전합니다.
    데이터의 삭제나 사본을 요구하는 것은 다른 문제입니다. 법에 기한이 있으면 문안에 나옵니다.
    요청을 보냈다고 표시한 날부터 “탈퇴 후”가 함께 날짜를 셉니다.
question-how-long-source = 공식 안내는 찾지 못함. 나머지는 한 사람의 보고

question-what-is-seen = Last Orders는 나에 대해 무엇을 보나요?
question-what-is-seen-answer =
    열어 본 계정 페이지를 읽습니다. 배송 중인 주문이 몇 건인지, 지갑이 비었는지 같은 개수와 상태입니다. 주문의 제목, 상점, 합계는 사본 저장을 켰을 때만 저장합니다.
    비밀번호, 집 주소, 사이트의 쿠키는 읽지 않습니다. 저장한 것은 이 브라우저에 남고 누구에게도 보내지 않습니다. 다만 동기화를 켜면 체크 표시만 브라우저를 통해 다른 컴퓨터로 옮겨질 수 있습니다.
    설정의 “흔적 남기지 않기”가 모두 삭제합니다.
question-what-is-seen-source = Last Orders 자체가 이렇게 작동함

question-no-computer = 컴퓨터 없이 휴대폰만 있습니다. 괜찮나요?
question-no-computer-answer =
    네. 앱, 메일, 휴대폰 브라우저의 개인정보 센터 모두 컴퓨터 없이 쓸 수 있습니다.
    먼저 “준비하기”에 나온 대로 앱에서 주문, 환불, 지갑, 멤버십을 확인하세요. 앱에서 저장할 수 없는 것은 화면을 캡처해 두세요.
    탈퇴하기 전에 내 데이터 사본을 요청하고, 파일이 오면 바로 여세요.
question-no-computer-source = AliExpress의 EU·EEA·영국 약관 { $clause }항({ $dated })에 세 가지 방법이 나옴. 휴대폰의 개인정보 센터는 우리도 보지 못함

question-all-orders = 정말 내 주문 전부인가요?
question-all-orders-answer =
    AliExpress가 보여 주는 범위에서 그렇습니다. 그 목록은 불러올 때마다 어떤 주문을 빠뜨리거나 다른 주문을 두 번 보여 줄 수 있습니다. 두 번 나온 주문은 한 번만 셉니다.
    더 확실히 하려면 목록을 새로고침하고 한 번 더 끝까지 가세요. 저장된 것은 남습니다. 그런 다음 AliExpress의 공식 사본을 추가하세요. 둘 중 한쪽에만 있는 것이 모두 나옵니다.
question-all-orders-source = 이 목록을 읽는 프로그램을 쓰는 사람들의 보고(2023년~2026년 10월). AliExpress는 이에 대해 아무것도 밝히지 않음

question-several-accounts = 계정이 여러 개입니다. 어떻게 구별하나요?
question-several-accounts-answer =
    aliexpress.com과 aliexpress.us는 페이지의 웹 주소로 나누어 다룹니다. 둘 다 무언가를 보여 준 뒤에는, aliexpress.us 계정을 쓰지 않는다고 답할 때까지 더 나쁜 쪽을 기준으로 합니다.
    이름은 읽지 않습니다. 로그아웃한 뒤나 전에 확인한 주문이 목록에 하나도 없으면 “다른 계정인가요?”라고 묻습니다. 답하거나 아는 주문이 다시 보일 때까지, 전에 확인한 것은 완료로 보지 않고 남은 것은 남은 것으로 둡니다.
    같은 웹 주소의 두 계정은 주문으로만 구별할 수 있습니다. 하나를 준비해 탈퇴한 다음 다른 하나를 하세요. “다른 계정”을 누르면 확인하고 체크한 것이 지워지고, 여기에 저장된 주문은 남습니다.
question-several-accounts-source = Last Orders 자체가 이렇게 작동함. 계정 하나로 두 주소가 모두 열리는지는 우리도 확인하지 못함
