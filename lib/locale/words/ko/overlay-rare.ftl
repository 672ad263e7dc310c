### Words of what only some pages show in the overlay: the closing form, the collector, a page that could not be read.

page-deactivate-account-hint = 이것은 탈퇴 양식이 아닙니다
page-deactivate-account-why = 계정을 비활성화하는 페이지입니다. 계정을 해제해 영구히 끝낼 수도 있습니다. 무엇이든 누르기 전에 작은 체크박스의 설명을 읽으세요.
unread-why = 20초 동안 시도했습니다. 목록이 열리지 않았거나 화면 구성이 새로 바뀌었습니다. 아무것도 세지 않았습니다.
look = 직접 확인하기
look-order-list =
    모든 주문이 있는 첫 번째 탭을 여세요.
    목록의 맨 끝까지 가세요.
    미결제, 미발송, 배송 중인 것이 있는지 보세요.
look-refund-list =
    모든 환불과 분쟁이 있는 목록을 여세요.
    목록의 맨 끝까지 가세요.
    아직 답이나 돈을 기다리는 것이 있는지 보세요.
look-wallet =
    잔액과 보너스가 있는지 보세요.
    둘 다 0이어야 합니다.
look-coins =
    여기에서 코인 수를 보세요.
    쿠폰은 쿠폰 페이지에서 보세요.
    둘 다 0이어야 합니다.
look-addresses =
    이 페이지에 등록된 주소가 있는지 보세요.
    하나도 남아 있지 않아야 합니다.
look-nothing = 진행 중인 것 없음
look-something = 진행 중인 것 있음
look-none-left = 남은 것 없음
look-some-left = 남은 것 있음
look-counts = 답하면 “직접 완료로 표시함”으로 기록됩니다.
look-open = 그러면 목록에 “아직 확인하지 않음”으로 남습니다. 먼저 마무리하고 다시 보세요.
closing-counts = { done-of }{ $setAside ->
 [0] .
 *[other] , 직접 건너뜀 { $setAside }건.
}
closing-oldest = 가장 오래된 확인: <time>{ $ago }</time>.
walk-sign-in = 탈퇴하려는 계정으로 로그인했는지 확인하세요.
walk-open-settings = 지금 개인정보 센터에 있습니다. 이것이 현재 방법입니다. 예전에는 프로필, Account Settings, Account Security 순서였습니다.
walk-find-close-option = “Delete my account”, “Delete account”, “Close Your Account” 같은 이름의 탈퇴 메뉴를 찾으세요. 탈퇴하면 무엇이 끝나는지 적힌 내용을 읽으세요.
walk-submit-request = 요구하면 사유와 비밀번호를 입력하세요. 그다음 AliExpress가 단어 입력, 메일로 받은 코드 입력, 체크박스 체크를 요구할 수 있습니다. 이 페이지가 요구하는 대로 하세요.
walk-answer-confirmation-mail = 확인을 요구하는 메일을 스팸함까지 찾아보고, 요구하는 것을 모두 하세요.
walk-await-deletion = 계정이 탈퇴 처리되었다는 마지막 메일을 기다리세요. 며칠 걸릴 수 있습니다.
closing-acts = 탈퇴 과정을 단계별로
go-closing-form = 탈퇴 양식으로
closing-sent = 요청을 보냈음
closing-not-today = 오늘은 안 함
closing-waits = 탈퇴 요청을 보냈습니다
closing-waits-why = AliExpress는 얼마나 걸리는지 밝히지 않습니다. 남은 일은 가이드에 날짜별로 있습니다.
retry-failed = 로그인되지 않음
retry-got-in = 그렇다면 아직 탈퇴 처리되지 않았습니다
retry-got-in-why = 탈퇴에는 며칠 걸릴 수 있습니다. 확인을 요구하는 메일을 스팸함까지 찾아보세요. 없으면 고객지원에 문의하세요. 문안이 준비되어 있습니다.
retry-it-failed = 로그인 안 됨
retry-i-got-in = 로그인됨
collect = 이전 주문 모으기
collect-why = “View orders”를 직접 누르거나, Last Orders가 천천히 대신 누르게 하세요. Last Orders가 페이지에서 누르는 것은 이 버튼뿐이며, 언제든 멈출 수 있습니다.
collect-start = 모으기 시작
collecting = 주문을 모으는 중
collect-paused = 일시중지됨
collect-kept = 저장된 주문
collect-oldest = 가장 오래된 날짜
collect-time = 지금까지 걸린 시간
collect-figure = { $figure }
collect-minutes = { $minutes ->
 [0] 1분 미만
 *[other] { $minutes }분
}
pause = 일시중지
stop = 중지
go-on = 계속
collected-end = 페이지에 더 나오지 않음: { kept-orders }
collected-nothing-new = 세 번 연속 새로 나온 것이 없음: { kept-orders }
collected-nothing-new-why = 그래서 멈췄습니다. 더 있을 수 있습니다.
collected-stopped = 직접 중지함: { kept-orders }
collected-stopped-why = 더 있을 수 있습니다.
collected-robot-check = AliExpress가 사람인지 확인하려고 함: { kept-orders }
collected-robot-check-why = 그래서 멈췄습니다. 확인에 답한 뒤 계속하세요.
collected-signed-out = 로그아웃되어 있음: { kept-orders }
collected-signed-out-why = 그래서 멈췄습니다. 로그인하고 여기로 돌아와 계속하세요.
collected-left-alone = 이 탭이 다른 탭에 가려져 있었음: { kept-orders }
collected-left-alone-why = 그래서 멈췄습니다. 이 탭을 연 채로 계속하세요.
collected-changed = 페이지가 바뀜: { kept-orders }
collected-changed-why = Last Orders가 바뀐 내용을 이해하지 못해 멈췄습니다. 페이지를 새로고침한 뒤 계속하세요.
collected-unsaved = 가장 최근에 본 주문이 저장되지 않음: { kept-orders }
collected-unsaved-why = 그래서 멈췄습니다. 전에 저장한 것은 모두 그대로 있습니다.
collected-failed = 페이지를 읽지 못함: { kept-orders }
collected-failed-why = 그래서 멈췄습니다. 그대로 계속하거나, 먼저 페이지를 새로고침하세요.
collected-no-button = 이 페이지에 누를 것이 없음: { kept-orders }
collected-no-button-why = 여기에 “View orders” 버튼이 없습니다. 더 오래된 주문이 있다면 목록 끝까지 가서 버튼을 찾아보세요.

words-ask = 이 말들은 무슨 뜻인가요?
words-ask-why = Last Orders가 모르는 말입니다. 확실한 것만 답하세요. 내 답변으로 기록됩니다.
words-on-orders = 주문 { $count }건
words-on-cases = 환불·분쟁 { $count }건
words-open = 아직 진행 중
words-finished = 종료됨
words-unsure = 모름
words-said-open = 내 답변: 아직 진행 중
words-said-finished = 내 답변: 종료됨
words-said-unsure = 그러면 “아직 확인하지 않음”으로 남습니다

changed = AliExpress가 이 페이지를 바꿈
changed-gone = 적어도 일부는 더 이상 찾을 수 없음: { $what }.
changed-all = Last Orders가 전에 여기서 읽던 내용을 더 이상 찾을 수 없습니다.
changed-still = 아직 찾을 수 있음: { $what }.
changed-hand = 페이지에 무엇이 적혀 있는지 직접 확인하세요. 지금 상태로는 목록에서 아무것도 증명하지 못합니다.
sign-status = 상태
sign-number = 주문 번호
sign-date = 날짜
sign-price = 가격
sign-item = 상품
