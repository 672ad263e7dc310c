### 백그라운드의 말: 알림과 도구 모음 버튼의 설명.

reminder-day-2 = 2일째: 확인을 요구하는 메일을 찾아보고, 앱에서 로그아웃하세요.
reminder-day-7 = 7일째: 탈퇴 완료 메일이 와 있고, 로그인되지 않아야 합니다.
reminder-day-14 = 14일째: 앱을 삭제하고, AliExpress가 이 브라우저에 남긴 것을 지울 때입니다.
reminder-day-32 = 32일째: 카드와 PayPal 명세서를 한 번 더 살펴보세요.
reminder-letter = 보낸 문안 중 기한까지 답이 오지 않은 것이 있습니다.
badge-needs-you = Last Orders: { $count ->
 [0] 오늘은 할 일이 없음
 *[other] 할 일 { $count }건
}
