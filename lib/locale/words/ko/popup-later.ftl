### Words the popup needs once its list stands: the days after the request, and what closing would give up.

give-up-today = 오늘 탈퇴하면 포기하게 되는 것: { $what }.
give-up-nothing = 오늘 탈퇴해도, 여기서 아는 범위에서는 포기하게 되는 것이 없습니다.
give-up-unchecked = { $count }건은 확인하지 않았습니다.
given-orders = 진행 중인 주문 { $count }건
given-cases = 환불·분쟁 { $count }건
given-windows = 신청 기간이 남은 주문 { $count }건
since-day = 요청한 지 { $day }일째
since-late = { $days }일 초과: 탈퇴 완료 메일을 찾아보세요
clock-submitted = 직접 완료로 표시함({ $when }). 기록은 아래에 있음
clock-submit-taken-back = 실은 보내지 않았다고 답함
clock-waiting = 보냄: <time>{ $ago }</time>. AliExpress는 얼마나 걸리는지 밝히지 않습니다
clock-overdue = <b>{ $days }일 초과.</b> AliExpress의 메일을 스팸함까지 찾아보세요
clock-refused = <b>거절됨</b>으로 기록함(<time>{ $ago }</time>)
clock-no-answer = <b>답 없음</b>으로 기록함(<time>{ $ago }</time>)
clock-still-open = 탈퇴 처리되었다고 답했지만, <b>로그인된 상태</b>를 확인함(<time>{ $ago }</time>)
clock-signed-in = <b>로그인된 상태</b>를 확인함(<time>{ $ago }</time>): 그때는 아직 탈퇴 처리되지 않았음
clock-signed-in-stale = 너무 오래되어 믿을 수 없음: 로그인된 상태. <time>{ $ago }</time> 확인
clock-open-answer-confirmation-mail = 아직 확인하지 않음. 스팸함도 보세요. 모두가 확인을 요구받는 것은 아닙니다
clock-open-confirm-closed = 아직 확인하지 않음. AliExpress의 메일을 스팸함까지 찾아보세요
clock-open-try-sign-in = 아직 확인하지 않음. 이제 올바른 비밀번호로도 로그인되지 않아야 합니다
clock-later-try-sign-in = 나중 차례. 그때는 로그인되지 않아야 합니다
clock-later-clear-site-data = 나중 차례. 한 번 누르면 무엇이 지워질지 정확히 보입니다

changed-pages = AliExpress가 바꾼 페이지, 직접 확인하세요: { $pages }
