### 오버레이에만 쓰는 말.

page-account-home-hint = 멤버십과 등록된 카드 찾아보기
page-account-home-why = 메뉴에서 VIP, 다른 멤버십, 결제로 갈 수 있습니다. 찾은 것은 해지하거나 삭제하세요.
page-account-security-hint = 이 주소로 아직 메일을 받나요?
page-account-security-why = 탈퇴할 때 이 주소로 받은 코드가 필요할 수 있습니다. 가능할 때 바꿔 두세요.
page-account-security-also-hint = 탈퇴 메뉴가 근처에 있을 수 있음
page-account-security-also-why = “Close Your Account”가 Account Security(계정 보안) 아래에 있다는 안내 글이 있습니다.
page-account-settings-hint = 이메일 주소와 전화번호 확인하기
page-account-settings-why = 탈퇴할 때 둘 중 하나로 받은 코드가 필요할 수 있습니다. 가능할 때 바꿔 두세요.
page-account-settings-also-hint = 탈퇴 메뉴가 여기에도 있을 수 있음
page-account-settings-also-why = 2022~2025년 안내 글에는 “Delete account”가 이 설정에 있다고 되어 있습니다.
page-cookie-settings-hint = 필요 없는 것은 거부하기
page-cookie-settings-why = 이 브라우저에만 적용됩니다. 쿠키는 탈퇴 후에 지우세요.
page-help-centre-hint = 고객지원에 문의하기
page-help-centre-why = 채팅 사본을 보관하세요. 탈퇴한 뒤에 필요할 수 있습니다.
page-mail-settings-hint = 받고 싶지 않은 메일의 체크 해제하기
page-mail-settings-why = 메일 때문에 떠나려 한다면 이것으로 충분할 수 있습니다. 계정은 유지해도 됩니다.
page-messages-hint = 나중에 필요할 내용 복사하기
page-messages-why = 판매자가 보낸 글은 로그인할 수 있는 동안만 읽을 수 있습니다.
page-order-detail-hint = 이 주문의 영수증 저장하기
page-order-detail-why = 이 페이지에서 “Receipt”(영수증)를 찾아 파일로 저장하세요.
page-order-tracking-hint = 배송 조회는 계정과 함께 사라집니다
page-order-tracking-why = 택배가 오기 전에 탈퇴한다면 운송장 번호를 적어 두세요.
page-password-reset-hint = 새 비밀번호 정하기
page-password-reset-why = 그런 다음 로그인해서 이어 가세요. 메일이 오지 않으면 고객지원이 도와줄 수 있습니다.
page-privacy-centre-hint = 내 데이터 사본 요청하기
page-privacy-centre-why = 메뉴에서 데이터 사본을 찾아보세요. 파일이 오면 저장하고 바로 여세요. 한 사람의 사본은 한 번만 열렸습니다.
page-privacy-centre-also-hint = 탈퇴 메뉴가 여기에도 있을 수 있음
page-privacy-centre-also-why = 2021년 이후 안내 글에는 이 센터의 요청 중에 “Delete my account”가 있습니다.
page-receipt-hint = 이 영수증 저장하기
page-receipt-why = 인쇄해서 파일로 저장하세요. 계정과 함께 사라집니다.
page-review-list-hint = 내가 쓴 리뷰 복사하기
page-review-list-why = 탈퇴한 뒤에는 볼 수 없습니다.
page-sign-in-hint = 로그인해서 이어 가기
page-sign-in-why = Last Orders는 입력하는 내용을 읽지 않습니다. 로그인하면 계정 페이지를 읽을 수 있습니다.

hint-checked = <time>{ $ago }</time> 확인.
hint-elsewhere = <time>{ $ago }</time> 확인. 전용 페이지가 있습니다.
hint-more-orders = 아직 표시되지 않은 주문이 더 있습니다.
hint-confirm = “Confirm received”(수령 확인)는 실제로 받은 것에만 누르세요.
hint-no-more = 페이지에 더 나오지 않습니다. AliExpress가 보여 주는 범위에서는 이것이 전부입니다.
hint-contradicted = 체크했지만 페이지에는 다르게 나옵니다: <b>{ $what }</b>. 없어도 괜찮으면 건너뛰세요.
shows-orders-shipped = 배송 중인 주문 { $open }건
shows-orders-unpaid = 미결제 주문 { $open }건
shows-orders-to-ship = 미발송 주문 { $open }건
shows-orders-open = 진행 중인 주문 { $open }건
shows-cases-open = 진행 중인 환불·분쟁 { $open }건
hint-part = 아직 일부만 확인함
hint-no-end = 이것이 전부라고 알려 주는 표시가 페이지에 없습니다. 맨 끝을 보세요. 더 보기 버튼이나 다음 페이지가 있나요?
nothing-here = 여기서는 할 일이 없음
did-receive-orders = 모두 받음
did-settle-refunds = 돈을 받음
did-close-disputes = 모두 종료됨
did-save-receipts = 모두 저장함
did-save-reviews = 모두 저장함
did-empty-wallet = 비어 있음
did-use-coupons-and-coins = 남은 것 없음
did-find-subscriptions = 찾은 것 없음
did-cancel-subscriptions = 모두 해지함
did-reach-mailbox = 아직 쓸 수 있음
did-remove-payment-methods = 등록된 것 없음
did-remove-addresses = 남은 것 없음
that-is-all = 없음, 이것이 전부
asked = 요청했음
stored = 보관된 페이지입니다
stored-why = 이전에 방문했을 때 브라우저가 보관한 것입니다. 내용이 지금과 다를 수 있으므로 아무것도 증명하지 못합니다.
reload = 이 페이지 새로고침
hint-older = 이전 주문: 아직 확인하지 않음
hint-older-why = 목록 끝의 “View orders”(주문 더 보기)를 누르세요. 건수가 갱신됩니다.
hint-filtered = 주문의 일부만 표시되어 있습니다
hint-filtered-why = 필터를 끄고 첫 번째 탭을 여세요.
show-me = 위치 보기
stop-showing = 그만 보기
show-none = 이 페이지에서 그 위치를 찾지 못했습니다.
shown-of = { $found }개 중 { $index }번째
previous = 이전
following = 다음 위치

loading = 이 페이지를 읽는 중…
loading-why = 아직 아무것도 세지 않았습니다.
read-again = 다시 읽기
robot-asks = AliExpress의 확인 요청
robot-check = AliExpress가 사람인지 확인하려고 합니다
robot-check-why = 확인에 답하면 이 페이지를 다시 읽습니다.
signed-out = 로그아웃되어 있습니다
signed-out-why = 이 페이지에는 계정 정보가 나오지 않습니다. 로그인한 뒤 여기로 돌아오세요.

closing-no-undo = 되돌리는 방법은 알려진 것이 없습니다

retry = 이제 로그인되지 않아야 합니다
retry-why = 탈퇴 요청을 보냈습니다. 기존 비밀번호로 한 번 시도하세요. 로그인된다면 탈퇴 처리되지 않은 것입니다.

offer-gate = 탈퇴하기 전에 남은 것 보기
offer-orders-in-the-way = 주문이나 환불이 걸림돌이라면
offer-subscription-in-the-way = 구독이 걸림돌이라면
offer-close-by-mail = 로그인할 수 없나요? 메일로 탈퇴 요청하기
offer-cannot-sign-in = 로그인할 수 없다면
offer-request-not-processed = 요청 후 아무 일도 일어나지 않는다면
offer-mail-after-closing = 탈퇴 후에도 메일이 계속 온다면
offer-mute-notifications = 메일이 이유라면: 탈퇴하지 않는 방법
offer-pause-account = 잠시 쉬는 것으로 충분하다면: 요청하는 방법
offer-privacy-settings = 개인정보가 이유라면: 탈퇴하지 않는 방법
offer-close-features = 카드나 서비스 하나가 이유라면: 탈퇴하지 않는 방법

keep = 이 컴퓨터에 사본 남기기
keep-why = 지금부터 AliExpress에서 보는 주문과 리뷰를 이 브라우저에 저장하고, 누구에게도 보내지 않습니다. 집 주소, 전화번호, 이메일 주소는 저장하지 않습니다.
keep-start = 사본 남기기
kept-orders = 주문 { $orders }건 저장됨{ $incomplete ->
 [0] { "" }
 *[other] , 내용 누락 { $incomplete }건
}
kept-reviews = 리뷰 { $reviews }건 저장됨
see-orders = 내 사본 열기

tour-next = 다음: { $page }
tour-seen = { $total }페이지 중 { $seen }페이지 확인
tour-end = 남은 것 보기
other-corner = 다른 구석으로 옮기기
hide-here = 이런 페이지에서 숨기기
hidden-here = 이런 페이지에서 숨김
fold = 최소화
show-more = 더 보기
unsaved = 이 페이지에서 읽은 내용이 저장되지 않았습니다
covered = 방금 누른 것은 적용되지 않았습니다
covered-why = 이 페이지의 무언가가 Last Orders를 덮거나 일부를 가리고 있습니다. 전체가 보이면 다시 누를 수 있습니다. 도구 모음 버튼에서도 같은 체크리스트가 보입니다.

report-show = 보고서 보기
