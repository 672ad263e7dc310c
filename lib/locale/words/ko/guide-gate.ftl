### 가이드의 관문: 탈퇴하기 전.

gate-lead = 아직 마무리되지 않은 것 모두입니다. 탈퇴는 되돌릴 수 없으므로 여기서는 아무것도 짐작하지 않습니다. 확인하지 않은 것은 남은 것으로 둡니다.
gate-sent = { $day }에 요청을 보냈습니다. 그때의 상태는 탈퇴 기록에 있습니다.
gate-settle = 마무리할 수도 있고, 없어도 괜찮으면 하나씩 건너뛸 수도 있습니다.
gate-todo = 남음
gate-unknown = 미확인
gate-set-aside = 직접 건너뜀
gate-done = 완료
gate-group-todo = 아직 남음
gate-group-unknown = 미확인
gate-group-set-aside = 직접 건너뜀
gate-group-seen = 완료, Last Orders가 확인: { $count }건
gate-group-told = 완료, 직접 표시: { $count }건
gate-oldest = 이 중 가장 오래된 것: { $name }, { $day } 확인(<time>{ $ago }</time>)
gate-look-again = 계속하기 전에 다시 보세요
check-now = 지금 확인
check-again = 다시 확인
figure = { $count }

gate-copy = 내 사본, 이 브라우저에 있음
copy-orders = 저장된 주문
copy-all-complete = { $count ->
 [1] { $count }건, 누락 없음
 *[other] { $count }건, 모두 누락 없음
}
copy-incomplete = 그중 내용 누락
copy-reviews = 저장된 리뷰
copy-file = 파일 하나로 저장
copy-file-none = 아직 안 함
copy-file-on = { $day }
copy-file-changed = { $day }, 그 뒤 바뀜
copy-only-here = 이 브라우저에만 있습니다. 브라우저 데이터를 지우거나 Last Orders를 삭제하면 사라집니다.
copy-newest-only-here = 그 뒤에 추가된 것은 이 브라우저에만 있습니다.
copy-save = 지금 저장
copy-official = 공식 사본
copy-not-added = 추가하지 않음
copy-found = { $count ->
 [0] 들어 있는 주문 없음
 *[other] 주문 { $count }건
}
copy-missing = 공식 사본에 없는 저장된 주문
copy-uncompared = 공식 사본과 비교하지 않은 저장된 주문
copy-rows = { $count }행

acknowledge = 계속하기 전에 확인하세요
ack-final = 탈퇴하면 되돌릴 수 없습니다. 새 계정은 빈 상태로 시작합니다.
ack-history-goes = 내 주문 내역과 내가 쓴 리뷰는 계정과 함께 사라집니다.
ack-balance-may-go = 잔액, 코인, 쿠폰을 잃을 수 있습니다. 돌려준다는 공식 안내는 없습니다.
ack-returns-may-end = 반품과 보증 청구를 더 못 하게 될 수 있습니다. 최근 주문을 살펴보았거나, 이 청구를 포기합니다.
ack-can-receive-code = 이 계정의 이메일 주소나 전화로 아직 코드를 받을 수 있습니다.
open-form = 탈퇴 페이지 열기
open-form-anyway = 그래도 열기
gate-unticked = 체크하지 않은 칸이 { $count }개 있습니다.
gate-unsettled = 마무리되지 않은 것이 { $count }건 있습니다.
gate-never = 그곳의 버튼은 직접 눌러야 합니다. Last Orders는 페이지를 열 뿐입니다.
missing = 가기 전에
missing-tick = 체크하지 않음: “{ $what }”
missing-why = 빠진 것이 없으면 여기서 페이지가 열립니다. 본인의 계정이므로 지금 갈 수도 있습니다. 그곳에서 직접 버튼을 누를 때까지는 아무것도 끝나지 않습니다.
