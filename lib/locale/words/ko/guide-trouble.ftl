### 가이드에서 문제가 생긴 경우, 그리고 문제와 질문 옆의 상태. 사이트에 대한 지식: 2026년 11월.

trouble-lead = 걸림돌이 될 수 있는 것과 도움이 되는 것을, 시도할 순서대로 적었습니다. 페이지에서 내 상황이 확인된 경우에는 그 내용도 나옵니다.
show-them = 보기

now-and-more = { $what }. 그 밖에 { $count }건
now-unchecked = 이 중 { $count }건은 아직 확인하지 않음
now-set-aside = 이 중 { $count }건은 직접 건너뜀. 확인했거나 답한 범위에서는 그 밖에 남은 것이 없음
now-settled = 확인했거나 답한 범위에서는 남은 것이 없음
now-not-sent = 여기에 기록된 탈퇴 요청이 없음
now-waiting = 요청 보냄: <time>{ $ago }</time>. 기록된 답이 아직 없음
now-overdue = <b>{ $late }일 초과.</b> 요청 보냄: <time>{ $ago }</time>
now-confirmed = 계정이 탈퇴 처리되었다고 기록함. 요청 보냄: <time>{ $ago }</time>
now-refused = <b>거절됨</b>으로 기록함. 요청 보냄: <time>{ $ago }</time>
now-no-answer = <b>답이 오지 않음</b>으로 기록함. 요청 보냄: <time>{ $ago }</time>
now-still-open = <b>아직 열려 있음:</b> 탈퇴 처리되었다고 답한 뒤에 로그인된 상태가 확인됨. 요청 보냄: <time>{ $ago }</time>
now-signed-out = 마지막으로 읽은 페이지에는 아무도 로그인해 있지 않았음(<time>{ $ago }</time> 확인)
now-kept = 이 컴퓨터에 주문 { $orders }건이 저장되어 있음{ $incomplete ->
 [0] { "" }
 *[other] , 그중 내용 누락 { $incomplete }건
}
now-kept-none = 이 컴퓨터에 저장된 주문이 아직 없음

to-orders = 내 주문으로
to-refunds = 환불 페이지로
to-messages = 내 메시지로
to-account = 내 계정으로
to-sign-in = 로그인으로
to-password-reset = 비밀번호 재설정
to-mail-settings = 메일 설정 열기
to-closing-form = 탈퇴 양식으로
to-help-centre = 고객센터 열기
to-decide = 탈퇴하지 않는 방법
to-prepare = 준비하기
to-close = 탈퇴 과정을 하나씩
to-routes = 탈퇴하는 모든 방법
to-last-step = 마지막에 요구받을 수 있는 것
to-after = 탈퇴 후: 메일과 로그인
to-site-data = 쿠키와 캐시 지우기
to-kept-orders = 내 사본
to-settings = 무엇을 저장하는지
to-letters = 모든 문안
to-letter-close = 문안: 계정 탈퇴
to-letter-stop = 문안: 요청 중단
to-letter-deactivation = 문안: 잠시 멈추기
to-letter-follow-up = 문안: 아직 답이 없을 때
to-letter-access = 문안: 내 데이터 사본
to-letter-erasure = 문안: 내 데이터 삭제
to-letter-identity = 문안: 신분증이 왜 필요한지
to-trouble-open-orders = 걸림돌이 되는 주문
to-trouble-cannot-sign-in = 시도할 수 있는 것
to-trouble-request-not-processed = 아무 일도 일어나지 않는다면
to-trouble-mail-after-closing = 메일이 계속 온다면

trouble-request-not-processed = 요청 후 아무 일도 일어나지 않을 때
trouble-request-not-processed-what = AliExpress는 얼마나 걸리는지 밝히지 않습니다. 한 사람은 24시간 안에 처리되었다고 하니, 일주일 동안 답이 없다면 물어볼 만합니다.
trouble-request-not-processed-mail = AliExpress의 메일을 스팸함까지 찾아보세요. 확인해 주기를 기다리고 있을 수 있습니다.
trouble-request-not-processed-parts = 탈퇴 과정을 한 번 더 따라가 보세요. 단어 입력, 메일로 받은 코드 입력, 체크박스 체크 같은 마지막 단계까지 했나요?
trouble-request-not-processed-support = 요청이 도착했는지 고객지원에 물어보세요.
trouble-request-not-processed-letter = 요청한 날짜를 적어 문의하세요. 문안이 준비되어 있습니다.
trouble-request-not-processed-again = 첫 요청이 도착했는지 아무도 답하지 못하면 요청을 다시 보내세요.

trouble-open-orders = 주문이나 환불이 걸림돌일 때
trouble-open-orders-what = 조건을 밝힌 공식 안내는 없습니다. 비공식 페이지에는 진행 중인 주문과 내지 않은 후불 결제가 있으면 탈퇴가 막힌다고 나옵니다. 그리고 주문과 환불은 로그인할 수 있는 동안만 지켜볼 수 있습니다.
trouble-open-orders-finish = 배송 중인 것은 기다리고, “Confirm received”(수령 확인)는 실제로 받은 것에만 누르세요. 아직 발송되지 않은 것은 취소하세요.
trouble-open-orders-refunds = 환불과 분쟁을 하나씩 종료될 때까지 지켜보세요.
trouble-open-orders-final = 동의하지 않는 결정은 그대로 두지 마세요. EU, EEA, 영국에서는 주말과 공휴일을 포함해 20일 안에 사안을 다음 단계로 넘기지 않으면 결정이 확정됩니다.
trouble-open-orders-sellers = 아무 진전이 없으면 판매자에게 연락하세요.
trouble-open-orders-support = 판매자가 답하지 않으면 AliExpress에 문의하세요.
trouble-open-orders-customs = EU로 늦게 오는 택배에는 배송 때 요금이 붙을 수 있습니다. 2026년 7월 1일부터 150유로 이하의 택배에 든 물품 종류마다 3유로입니다. 주문일이 아니라 통관일이 기준입니다.

trouble-open-subscriptions = 구독이 걸림돌일 때
trouble-open-subscriptions-what = VIP 멤버십은 365일마다 갱신되고, 30일 체험은 1년 유료로 바뀝니다. 나라마다 길이가 다른 첫 기간 안에 해지하면 요금 전부를 돌려받고, 그 뒤에는 일부를 돌려받습니다. 계정이 끝나서 멤버십이 끝나면 아무것도 돌려받지 못합니다.
trouble-open-subscriptions-cancel = 하나씩 해지하세요. VIP는 “VIP Membership Rules” 페이지의 맨 아래를 보세요. 내 구독 페이지에 적힌 이름이 기준입니다. “AliExpress Premium Membership”이라는 이름은 공개된 자료에서 찾지 못했습니다.
trouble-open-subscriptions-statements = 카드 명세서에서 AliExpress에 나간 돈이 있는지 지금, 그리고 한 달 뒤에 다시 살펴보세요.
trouble-open-subscriptions-payers = PayPal이나 Klarna로 결제했다면 그쪽에서도 자동 결제를 해지하세요.
trouble-open-subscriptions-debts = 후불 결제나 다른 신용 거래로 빚진 돈은 빌려준 회사와 정리하세요. 자체 약관이 있는 별도의 회사이며, 계정을 탈퇴해도 빚은 없어지지 않습니다.
trouble-open-subscriptions-sold = 해지 문안을 돈 주고 사지 마세요. “AliExpress VIP 해지” 문안을 파는 유료 서비스가 있지만, 공식 안내에 나오지 않는 주소로 보내며, 그 서비스가 오히려 매달 요금을 청구할 수 있습니다.
trouble-open-subscriptions-support = 해지할 수 없거나 해지한 뒤에 돈이 나간 것은 고객지원에 문의하세요.

trouble-cannot-sign-in = 로그인할 수 없을 때
trouble-cannot-sign-in-what = AliExpress의 개인정보 보호 담당 주소로 메일을 보내 탈퇴를 요청할 수 있으므로, 탈퇴하려고 로그인할 필요는 없습니다. 탈퇴를 요청한 뒤라면, 로그인되지 않는 것은 탈퇴 처리되었기 때문일 수 있습니다.
trouble-cannot-sign-in-mail = 메일로 탈퇴를 요청하세요. 문안이 준비되어 있습니다. 계정의 이메일 주소에서 보내세요. AliExpress 약관은 EU, EEA, 영국에 대해 이 방법을 밝히고 있습니다. 다른 곳에서도 주소는 같습니다.
trouble-cannot-sign-in-reset = 그래도 로그인하고 싶다면 비밀번호를 재설정하세요. 계정의 이메일 주소나 전화가 필요합니다.
trouble-cannot-sign-in-clear = 이 브라우저에서 AliExpress의 쿠키와 캐시를 지운 뒤 다시 시도하세요. Last Orders가 저장한 것은 남습니다.
trouble-cannot-sign-in-support = 고객지원에 문의하세요.
trouble-cannot-sign-in-identity = 신분증 사본을 요구하면 먼저 이유를 물어보세요. 문안이 준비되어 있습니다.

trouble-account-restricted = AliExpress가 계정을 제한했을 때
trouble-account-restricted-what = AliExpress는 계정의 “Message Center”(메시지함)로 알립니다. EU, EEA, 영국에서는 180일 안에 이의를 제기할 수 있고, 그다음 인증된 재판 외 분쟁 해결 기관에 맡길 수 있습니다.
trouble-account-restricted-read = 메시지를 읽으세요: 무엇이, 왜, 언제까지 제한되는지.
trouble-account-restricted-appeal = AliExpress의 도구(www.aliexpress.com/p/transparencycenter/tools.html)로 이의를 제기하고, 쓴 내용의 사본을 보관하세요.
trouble-account-restricted-bodies = 받아들여지지 않으면 재판 외 분쟁 해결 기관이 살펴볼 수 있습니다. 연락 방법은 AliExpress의 결정에 나와 있어야 합니다. 법원에 제소할 수도 있습니다.
trouble-account-restricted-mail = 탈퇴만 하고 싶은데 로그인할 수 없다면 메일로 요청하세요. 문안이 준비되어 있습니다.

trouble-mail-after-closing = 메일이 계속 올 때
trouble-mail-after-closing-what = 안내 글에는 탈퇴 후에도 메일이 온다고 나옵니다. 메일이 온다는 것만으로 계정이 아직 있다고 할 수는 없습니다.
trouble-mail-after-closing-unsubscribe = 메일 맨 아래의 수신 거부 링크를 쓰세요. 먼저 보낸 주소가 aliexpress.com으로 끝나는지 확인하세요.
trouble-mail-after-closing-spam = 계속 오는 것은 스팸으로 표시하세요.
trouble-mail-after-closing-try = 로그인해 보세요. 로그인되지 않아야 합니다.
trouble-mail-after-closing-erasure = 이메일 주소를 포함해 내 데이터를 삭제해 달라고 요구하세요. 문안이 준비되어 있습니다.
