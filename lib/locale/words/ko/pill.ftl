### 접힌 오버레이: 페이지의 상태를 세 단어로.

pill-stored = 보관된 페이지
pill-changed = 페이지가 바뀜
pill-loading = 읽는 중…
pill-unread = 읽지 못함
pill-stale = { $ago } 확인
pill-clear = 남은 것 없음
pill-by-word = 답변 기준 완료
pill-robot-check = AliExpress의 확인 요청
pill-signed-out = 로그아웃됨
pill-ready = 탈퇴 준비됨
pill-sent = 요청 보냄
pill-retry = 로그인해 보기
pill-failed = 로그인되지 않음
pill-kept = { $orders }건 저장됨
