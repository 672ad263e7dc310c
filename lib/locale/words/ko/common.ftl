### 모든 화면이 함께 쓰는 말. <b>는 남은 항목의 수, <time>은 확인한 때; 지난 일로 말할 때 $past는 1.

app-name = Last Orders
just-now = 방금

status-done = 완료
status-todo = 할 일
status-unknown = 미확인
status-set-aside = 건너뜀
say-done-seen = 완료. <time>{ $ago }</time> 확인
say-done-told = 직접 완료로 표시함
say-done-elsewhere = 다른 컴퓨터에서 직접 완료로 표시함
say-done-by-word = 완료, { $shown }건 중 { $told }건은 내 답변 기준. <time>{ $ago }</time> 확인
say-again = 최신 주문을 다시 확인함({ $ago })
say-asleep = 전에 확인함(다른 계정일 수 있음)
say-todo = { $what }. <time>{ $ago }</time> 확인
say-open = <b>남은 것</b>이 있음
say-contradicted = 체크했지만 페이지에는 다르게 나옵니다: <b>{ $what }</b>.
say-set-aside = 직접 건너뜀
say-set-aside-was = 직접 건너뜀. { $what }
say-unknown = 아직 확인하지 않음
say-unread = 이 페이지를 읽지 못함
say-part = 아직 일부만 확인함. { $what }
say-stale = 너무 오래되어 믿을 수 없음: { $what }. <time>{ $ago }</time> 확인
say-stale-bare = 너무 오래되어 믿을 수 없음: <time>{ $ago }</time> 확인
say-later = 나중 차례

orders-shown = 표시된 주문 { $shown }건
cases-shown = 표시된 환불·분쟁 { $shown }건
open-of-orders = <b>{ $shown ->
 [1] { orders-shown }
 *[other] { orders-shown } 중 { $open }건
}</b>
open-of-cases = <b>{ $shown ->
 [1] { cases-shown }
 *[other] { cases-shown } 중 { $open }건
}</b>
is = { $past ->
 [1] { " " }상태였음
 *[0] { "" }
}
were = { $past ->
 [1] 남아 있었음
 *[0] 남아 있음
}
not-saved = { $past ->
 [1] 저장되지 않은 상태였음
 *[0] 아직 저장되지 않음
}
evidence-orders-shipped = { open-of-orders } 배송 중{ is }
evidence-orders-unpaid = { open-of-orders } 미결제{ is }
evidence-orders-to-ship = { open-of-orders } 미발송{ is }
evidence-orders-open = { open-of-orders } 진행 중{ is }{ $unpaid ->
 [0] { "" }
 *[other] , 미결제 { $unpaid }건
}{ $toShip ->
 [0] { "" }
 *[other] , 미발송 { $toShip }건
}{ $shipped ->
 [0] { "" }
 *[other] , 배송 중 { $shipped }건
}{ $told ->
 [0] { "" }
 *[other] , 내 답변 기준 { $told }건
}
evidence-orders-unclear = { $shown ->
 [1] { orders-shown }
 *[other] { orders-shown } 중 { $unclear }건
}을 읽지 못함
evidence-orders-finished = { $past ->
 [1] { $shown ->
  [1] { orders-shown } 종료된 상태였음
  *[other] { orders-shown } 모두 종료된 상태였음
 }
 *[0] { $shown ->
  [1] { orders-shown } 종료됨
  *[other] { orders-shown } 모두 종료됨
 }
}
evidence-orders-still-open = <b>주문 { $open }건</b>이 마지막 확인 때 아직 진행 중
evidence-cases-still-open = <b>환불·분쟁 { $open }건</b>이 마지막 확인 때 아직 진행 중
evidence-gone-since = 전에 나왔던 내용이 페이지에 더 이상 나오지 않음
evidence-data-asked = { $day }에 AliExpress에 요청함. 파일이 오면 가이드의 “내 사본”에서 추가하세요
evidence-orders-part = { orders-shown } 종료됨
evidence-orders-none = { $past ->
 [1] 목록에 주문이 없었음
 *[0] 목록에 주문이 없음
}
evidence-cases-open = { open-of-cases } 아직 진행 중{ is }
evidence-cases-unclear = { $shown ->
 [1] { cases-shown }
 *[other] { cases-shown } 중 { $unclear }건
}을 읽지 못함
evidence-cases-finished = { $past ->
 [1] { $shown ->
  [1] { cases-shown } 종료된 상태였음
  *[other] { cases-shown } 모두 종료된 상태였음
 }
 *[0] { $shown ->
  [0] 목록에 환불·분쟁이 없음
  [1] { cases-shown } 종료됨
  *[other] { cases-shown } 모두 종료됨
 }
}
evidence-cases-part = { cases-shown } 종료됨
evidence-cases-on-orders = <b>주문 { $open }건</b>에 진행 중인 환불·분쟁이 있음
evidence-case-open = <b>환불·분쟁 1건</b> 아직 진행 중
evidence-balance-zero = { $past ->
 [1] 잔액이 0이었음
 *[0] 잔액이 0임
}
evidence-balance-left = 지갑에 <b>돈</b>이 { were }
evidence-coins-left = <b>{ brief-coins-left }</b>가 { were }
evidence-coupons-left = <b>{ brief-coupons-left }</b>이 { were }
evidence-coins-and-coupons-left = <b>{ brief-coins-and-coupons-left }</b>이 { were }
evidence-coins-none = 남은 코인 없음. 쿠폰은 확인하지 않음
evidence-coupons-none = 남은 쿠폰 없음. 코인은 확인하지 않음
evidence-nothing-left = { $past ->
 [1] 남은 것 0
 *[0] 남은 코인이나 쿠폰 없음
}
evidence-addresses-left = <b>{ brief-addresses-left }</b> 아직 등록되어 있음
evidence-addresses-none = { $past ->
 [1] 남은 것 0
 *[0] 등록된 주소 없음
}
evidence-kept-part = { open-of-orders } { not-saved }
evidence-kept-incomplete = <b>저장된 주문 { $kept }건 중 { $open }건</b> 내용 누락{ is }
evidence-kept-all = { $past ->
 [1] { $shown ->
  [1] { orders-shown } 저장된 상태였음
  *[other] { orders-shown } 모두 저장된 상태였음
 }
 *[0] { $shown ->
  [1] { orders-shown } 저장됨
  *[other] { orders-shown } 모두 저장됨
 }
}
evidence-kept-so-far = { $kept ->
 [1] 주문 { $kept }건 저장됨, 누락 없음
 *[other] 주문 { $kept }건 저장됨, 모두 누락 없음
}. { kept-maybe-not-all }
kept-maybe-not-all = 주문이 더 있는지는 확실하지 않습니다. AliExpress에서 주문을 열고 목록을 끝까지 불러오세요
reviews-shown = 표시된 리뷰 { $shown }건
evidence-reviews-part = <b>{ $shown ->
 [1] { reviews-shown }
 *[other] { reviews-shown } 중 { $open }건
}</b> { not-saved }
evidence-reviews-so-far = 지금까지 리뷰 { $kept }건 저장됨
evidence-data-copy = 파일 열림: { $rows }행
evidence-data-copy-none = { $rows ->
 [0] 파일은 열렸지만 비어 있음: 주문이 없음
 *[other] 파일은 열렸지만 { $rows }행에서 주문 번호를 하나도 읽지 못함
}
evidence-data-copy-part = { $kept ->
 [1] 저장된 주문 { $open }건을 공식 사본에서 찾지 못함
 *[other] 저장된 주문 { $kept }건 중 { $open }건을 공식 사본에서 찾지 못함
}
evidence-data-copy-since = 저장된 주문 { $open }건을 공식 사본과 아직 비교하지 않음: 파일을 다시 추가하세요
evidence-data-copy-whole = 공식 사본 열림: 주문 { $orders }건, 저장된 주문 중 빠진 것 없음

brief-orders-shipped = 배송 중 { $open }건
brief-orders-unpaid = 미결제 { $open }건
brief-orders-to-ship = 미발송 { $open }건
brief-orders-still-open = 아직 진행 중 { $open }건
brief-cases-still-open = 아직 진행 중 { $open }건
brief-orders-open = 진행 중 { $open }건
brief-cases-open = 진행 중 { $open }건
brief-cases-on-orders = 진행 중 { $open }건
brief-case-open = 진행 중 1건
brief-balance-left = 잔액 있음
brief-coins-left = 코인 { $coins }개
brief-coupons-left = 쿠폰 { $coupons }장
brief-coins-and-coupons-left = { brief-coins-left }, { brief-coupons-left }
brief-addresses-left = 주소 { $addresses }개
brief-kept-part = 미저장 { $open }건
brief-kept-incomplete = 내용 누락 { $open }건
brief-reviews-part = 미저장 { $open }건

task-receive-orders = 택배 기다리기
task-settle-refunds = 환불 마무리하기
task-close-disputes = 분쟁 마무리하기
task-save-receipts = 영수증 저장하기
task-save-reviews = 내 리뷰 저장하기
task-save-personal-data = 내 개인 데이터 받기
task-check-wallet = 지갑 확인하기
task-empty-wallet = 잔액 다 쓰기
task-use-coupons-and-coins = 코인과 쿠폰 다 쓰기
task-find-subscriptions = 구독 찾아보기
task-cancel-subscriptions = 구독 해지하기
task-reach-mailbox = 메일이 오는지 확인하기
task-remove-payment-methods = 등록된 카드 삭제하기
task-remove-addresses = 등록된 주소 삭제하기
task-submit-request = 탈퇴 요청 보내기
task-try-sign-in = 로그인해 보기

go-receive-orders = 내 주문으로
go-settle-refunds = 환불 페이지로
go-close-disputes = { go-settle-refunds }
go-save-receipts = { go-receive-orders }
go-save-reviews = 내 리뷰로
go-save-personal-data = 개인정보 센터로
go-check-wallet = 내 지갑으로
go-empty-wallet = { go-check-wallet }
go-use-coupons-and-coins = 내 코인으로
go-find-subscriptions = 내 계정으로
go-cancel-subscriptions = { go-find-subscriptions }
go-reach-mailbox = 내 설정으로
go-remove-payment-methods = { go-find-subscriptions }
go-remove-addresses = 내 주소로
go-page = 페이지 열기: { $name }

did-this = 직접 했음
set-aside = 건너뛰기
take-back = 되돌리기
undo = 실행 취소
try-again = 다시 시도
open-guide = 가이드 열기

done-of = { $total }건 중 { $done }건 완료
verdict-ready = 준비됨: 남은 것도, 미확인도 없음
verdict-not-ready = 아직 준비되지 않음
verdict-not-known = 아직 알 수 없음
verdict-counts = { $open ->
 [0] 지금까지 남은 것은 없습니다
 *[other] { $open }건이 남아 있습니다
}{ $unchecked ->
 [0] .
 *[other] . { $unchecked }건은 아직 확인하지 않았습니다.
}
your-hand = 나머지는 직접 해야 합니다

toast-done = 완료로 표시함: { $name }
toast-done-more = 완료로 표시함: { $name } 외 { $more }건
toast-noted = 기록함. { $name }: { $left }건이 아직 남음
toast-set-aside = 건너뜀: { $name }
toast-set-aside-more = 건너뜀: { $name } 외 { $more }건
toast-unticked = 표시 해제함: { $name }
toast-unticked-more = 표시 해제함: { $name } 외 { $more }건
toast-asked = 데이터를 요청했다고 기록했습니다.
toast-another-account = 다른 계정에서 확인하고 체크한 것을 모두 지웠습니다.
failed = 마지막 변경이 저장되지 않았습니다
failed-quota = 이 브라우저에 저장 공간이 없습니다. 전에 저장한 것은 모두 그대로 있습니다.
failed-write = 브라우저가 저장하지 못했습니다. 전에 저장한 것은 모두 그대로 있습니다.
failed-read = 저장된 데이터를 불러오지 못해 아무것도 바꾸지 않았습니다.
fault = 여기에서 문제가 생겼습니다
failed-fault = 예상하지 못한 문제입니다. 전에 저장한 것은 모두 그대로 있습니다. 다시 시도하고, 또 생기면 이 페이지를 닫았다가 다시 여세요.
failed-newer = 더 새로운 버전의 Last Orders가 저장한 데이터입니다. 이쪽을 업데이트한 뒤 다시 시도하세요.

whose = 다른 계정인가요?
whose-signed-out = 한동안 { $host ->
 [us] aliexpress.us
 *[other] aliexpress.com
}에 아무도 로그인해 있지 않았습니다.
whose-no-mark = { $host ->
 [us] aliexpress.us
 *[other] aliexpress.com
}의 주문 중 전에 확인한 것이 하나도 없습니다.
whose-empty = { $host ->
 [us] aliexpress.us
 *[other] aliexpress.com
}의 주문 목록이 지금은 비어 있지만, 전에는 그렇지 않았습니다.
whose-until = 답할 때까지 전에 확인한 것은 완료로 보지 않습니다. “{ whose-another }”을 누르면 지금까지 확인하고 체크한 것을 모두 지웁니다.
whose-same = 같은 계정
whose-another = 다른 계정
