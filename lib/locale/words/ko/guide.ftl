### 가이드 틀의 말.

guide-title = Last Orders: 가이드
skip-to-text = 본문으로 건너뛰기
welcome = 서두르지 않고 AliExpress 떠나기
welcome-what = 남은 것을 마무리하고, 내 것을 챙긴 다음 탈퇴하세요. 계정 페이지를 하나씩 열면, 거기에 나온 내용이 여기에 채워집니다.
welcome-decide = 먼저 탈퇴할지 정하기
takes-decide = 탈퇴가 나에게 맞는 답인가요?
takes-prepare = 계정 페이지를 보고, 남은 것을 마무리하고, 내 것을 저장합니다. 택배가 모두 올 때까지 걸립니다.
takes-gate = 아직 남은 것을 한 번 더 봅니다.
takes-close = 요청은 직접 보내야 합니다.
takes-after = 32일 동안 몇 가지를 확인합니다.
pin = 버튼을 고정하려면 주소창 옆의 퍼즐 조각을 누르세요. Chrome에서는 Last Orders 옆의 핀을, Firefox에서는 톱니바퀴를 누르고 “도구 모음에 고정”을 누르세요.
printed = Last Orders, { $day } 인쇄
guide-parts = 가이드의 구성
section-decide = 정하기
section-prepare = 준비하기
section-give-up = 포기하게 되는 것
section-gate = 탈퇴하기 전에
section-close = 탈퇴하기
section-after = 탈퇴 후
section-orders = 내 사본
section-letters = 문안
section-trouble = 문제가 생기면
section-questions = 질문
section-settings = 설정
figure-of = { $done } / { $total }
search-guide = 가이드에서 검색
search-found = { $count ->
 [0] 찾은 것이 없음
 *[other] { $count }곳을 찾음
}
search-more = { $count }곳이 더 있습니다. 단어를 더 입력해 범위를 좁히세요.
search-nothing = “{ $query }” 검색 결과가 없음
search-nothing-what = 단어 하나만 쓰거나, 같은 뜻의 다른 말로 찾아보세요.
