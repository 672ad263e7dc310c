### 가이드의 설정: 무엇을 표시하고, 저장하고, 공유하는지, 흔적을 남기지 않는 방법.

settings-lead = Last Orders가 표시하고, 저장하고, 공유하는 것입니다. 모든 선택은 이 브라우저에만 적용됩니다.
switch-off = 끄기

settings-language = 언어
language-of-browser = 브라우저와 같게: { $name }

settings-hints = 힌트
hints-show = AliExpress 페이지에 힌트 표시
hints-show-why = 계정 페이지 구석에 뜨는 작은 창입니다. 꺼도 페이지는 읽으며, 이 가이드도 채워집니다.
hints-hidden = 숨긴 곳:
hints-show-again = 다시 표시

settings-words = 뜻을 알려 준 말
explained-what = Last Orders가 몰랐던 AliExpress의 말입니다. 페이지에 다르게 나올 때까지 알려 준 뜻으로 봅니다.
explained-as = { $means ->
 [open] 아직 진행 중
 *[finished] 종료됨
}, “{ $place }”에서
toast-word = 되돌렸습니다. 그 말에 근거한 것은 미확인으로 봅니다.

settings-copies = 사본과 알림
copies-orders = 보는 주문의 사본 남기기
copies-orders-why = { $orders ->
 [0] 아직 저장된 것이 없습니다.
 *[other] 주문 { $orders }건이 저장되어 있습니다. 꺼도 남습니다.
}
copies-reminders = 알림
copies-reminders-on = 탈퇴 후의 날짜를 이 브라우저가 알려 줌
copies-reminders-off = 이 브라우저는 아무것도 알려 주지 않음
copies-reminders-why = 날짜가 있는 “탈퇴 후”에서 켤 수 있습니다.

settings-sync = 다른 컴퓨터, 브라우저를 통해
sync-turn = 내 체크 표시 동기화
sync-turn-why = 체크 표시, 곧 무엇을 언제 체크하거나 건너뛰었는지만 동기화합니다. 다른 컴퓨터에서도 브라우저에 로그인하고 동기화와 이 설정을 켜 두면, 이 브라우저를 만든 회사가 그 컴퓨터로 옮깁니다. 양쪽에서 바꾼 것은 더 새로운 쪽이 남습니다.
sync-turn-why-firefox = 체크 표시, 곧 무엇을 언제 체크하거나 건너뛰었는지만 동기화합니다. 다른 컴퓨터에서도 Firefox에 로그인하고 부가 기능 동기화와 이 설정을 켜 두면, Mozilla가 그 컴퓨터로 옮깁니다. 양쪽에서 바꾼 것은 더 새로운 쪽이 남습니다.
sync-android = Android용 Firefox는 부가 기능이 저장한 것을 다른 기기로 옮기지 않습니다. 진행 상황 파일로는 옮길 수 있습니다. 여기에서 저장하고 그 기기에서 여세요.
sync-never = 아직 비교하지 않음
sync-at = 브라우저 동기화에 체크 표시 { $count }개. 비교: <time>{ $ago }</time>. 언제 보낼지는 브라우저가 정하며 알려 주지 않습니다.
sync-failed-quota = 브라우저 동기화에 공간이 없습니다. 여기의 체크 표시는 저장되어 있으며, 다음에 변경할 때 다시 시도합니다.
sync-failed-write = 브라우저 동기화가 마지막 변경을 받지 않았습니다. 여기의 체크 표시는 저장되어 있으며, 다음에 변경할 때 다시 시도합니다.
sync-left = 브라우저 동기화에 체크 표시 { $count }개가 아직 남아 있음
sync-left-why = 삭제해도 이 컴퓨터에서는 아무것도 없어지지 않습니다. 체크 표시를 동기화하는 다른 컴퓨터에서는 표시가 그대로 남고 동기화가 멈춥니다.
sync-empty = 삭제

settings-file = 다른 컴퓨터, 파일로
file-what = 체크 표시, 페이지에서 읽은 내용, 뜻을 알려 준 말, 내 결정, 메모를 포함한 탈퇴 기록, 보낸 것이 들어 있습니다. 내 사본은 별도의 파일로 저장합니다.
file-save = 진행 상황 저장
file-take = 파일 가져오기
file-refused = 가져오지 않음: { $file }
file-refused-nothing = 아무것도 바뀌지 않았습니다.
file-refused-truncated = 진행 상황 파일처럼 시작하지만 중간에 끊겼거나, 손으로 고친 것입니다. 다른 컴퓨터에서 다시 저장하세요.
file-refused-foreign = Last Orders의 진행 상황 파일이 아닙니다.
file-refused-older = 형식이 너무 오래되어 읽을 수 없습니다. 현재의 Last Orders로 다시 저장하세요.
file-refused-newer = 더 새로운 버전의 Last Orders가 저장했습니다. 이쪽을 업데이트한 뒤 가져오세요.
file-refused-shape = 기록 하나가 제대로 되어 있지 않습니다: { $where }. 더 새로운 버전의 Last Orders가 저장했거나, 손으로 고친 것일 수 있습니다.
file-refused-ahead = 파일의 시각이 미래입니다. 두 시계 중 하나가 틀렸습니다. 바로잡은 다음 파일을 다시 저장하세요.
file-refused-large = 진행 상황 파일에서 나올 수 있는 크기보다 큽니다.
file-close = 닫기
file-preview = 파일 내용: { $file }
file-made-by = 저장한 프로그램: { $by }
file-counts = { $taken ->
 [0] 여기보다 새로운 것이 들어 있지 않습니다.
 *[other] 기록 { $taken }건을 가져오게 됩니다.
}{ $older ->
 [0] { "" }
 *[other] { " " }{ $older }건은 여기 것이 더 새로워 그대로 둡니다.
}{ $same ->
 [0] { "" }
 *[other] { " " }{ $same }건은 같습니다.
}
file-new = 여기에 없음
file-newer = 파일 쪽이 더 새로움
file-take-in = 가져오기
file-leave = 가져오지 않기
record-request = 탈퇴 요청
record-decision = { decided }
record-closing = 탈퇴 기록
record-words = { settings-words }

settings-about = 하는 일
about-stored = 지금 저장된 것: 읽은 페이지 { $readings }개, 체크 표시 { $ticks }개, 주문 { $orders }건.
about-reads = 열어 본 계정 페이지만 읽고 다른 페이지는 읽지 않습니다. 읽는 것은 개수와 상태입니다. 주문 내용은 사본을 원할 때만 저장하고, 집 주소는 저장하지 않습니다.
about-presses = 목록의 “View orders”만, 그것도 모으기를 허용한 동안만 누릅니다. 다른 것은 아무것도 누르지 않습니다.
about-version = Last Orders { $version }, MIT 라이선스의 자유 소프트웨어
about-whose = AliExpress가 만든 것이 아니며, AliExpress와 관련이 없음

settings-leave = 흔적 남기지 않기
leave-what = Last Orders가 이 브라우저에 저장한 모든 것과 브라우저 동기화에 있는 체크 표시를 삭제합니다. AliExpress 계정과 저장한 파일은 건드리지 않습니다.
leave-ask = 모두 삭제
leave-sure = 모두 영구히 삭제할까요?
leave-sure-what = 되돌릴 수 없습니다. 필요할 만한 것은 먼저 저장하세요:
leave-record = 내 탈퇴 기록
leave-orders = 저장된 주문 { $orders }건
leave-progress = 내 진행 상황
leave-go = 저장하러 가기
leave-save = 저장
leave-now = 지금 모두 삭제
leave-failed = 삭제되지 않음
leave-failed-what = 브라우저가 삭제하지 못했습니다. 이 컴퓨터에 저장된 것은 그대로 있습니다. 다시 시도하세요.
left = 모두 삭제되었습니다
left-readings = 읽은 페이지
left-ticks = 체크 표시
left-journey = 결정, 기록, 요청
left-orders = 저장된 주문
left-synced = 브라우저 동기화의 기록
left-all = 이 컴퓨터의 모든 기록
left-what = 이제 Last Orders를 다시 열거나 브라우저를 다시 시작할 때까지 아무것도 읽거나 저장하지 않습니다.
left-uninstall = 이 브라우저에서 Last Orders 삭제
left-by-hand = 직접 하려면 chrome://extensions를 열고, Last Orders를 찾아 “삭제”를 누르세요.
left-by-hand-firefox = 직접 하려면 about:addons를 열고, Last Orders를 찾아 점 세 개를 누른 다음 “제거”를 누르세요.
