### 오늘 탈퇴하면 포기하게 되는 것.

give-up-lead = 내 사본과 열어 본 페이지를 바탕으로, 오늘 탈퇴하면 무엇을 잃는지 보여 줍니다. 아무것도 짐작하지 않습니다. 빠진 것도 셉니다.

doubt-none-kept = 여기에 저장된 주문이 없어 아무것도 셀 수 없었습니다. 주문을 열어 저장되게 하세요.
doubt-counting = 저장된 주문 { $count }건을 세는 중입니다.
doubt-open = 주문 { $count }건이 아직 종료되지 않았습니다. 도착하기 전에는 신청 기간이 시작되지 않을 수 있습니다.
doubt-cases = 환불·분쟁 { $count }건이 진행 중입니다.
doubt-outdated = 내 사본의 주문 { $count }건이 실제로는 끝났지만 종료되지 않은 것으로 저장되어 있습니다. 주문을 다시 열면 어떻게 끝났는지 사본에 기록됩니다.
doubt-cases-unseen = 환불과 분쟁을 확인하지 않았거나, 확인한 지 오래되었습니다.
doubt-unclear = 저장된 주문 { $count }건은 판단할 수 없습니다. 종료되었는지 알 수 없습니다. 그 주문의 페이지에 나와 있을 수 있습니다.
doubt-not-kept = 페이지에 나온 주문 { $count }건이 내 사본에 없습니다.
doubt-not-whole = 최근 7일 동안 주문 목록을 끝까지 보지 않았습니다. 내 사본에 빠진 주문이 있을 수 있습니다.
give-up-judged = { $count ->
 [1] 판단할 수 있는 주문 중 { $count }건은 신청 기간이 { $day }까지 남아 있습니다.
 *[other] 판단할 수 있는 주문 중 { $count }건은 신청 기간이 남아 있습니다. 마지막 기간은 { $day }에 끝납니다.
}
give-up-judged-free = 판단할 수 있는 주문 중 신청 기간이 남은 것은 없습니다.
give-up-calendar = 내 캘린더에 { $day } 추가
calendar-free = AliExpress: 파악한 마지막 신청 기간이 끝남
calendar-free-what = { $day }부터, 파악한 범위에서는 남아 있는 반품·분쟁 신청 기간이 없습니다. 그 뒤에 주문한 것은 신청 기간이 따로 있습니다. 탈퇴하기 전에 주문을 다시 보세요.
returns-longest = 판매자가 어디에 있는지, 택배가 언제 도착했는지는 데이터에 없으므로, 모든 주문에 가장 긴 기간인 주문일로부터 90일을 적용합니다. 한 주문 페이지에 나온 분쟁 신청 기간도 90일입니다. 늦게 도착했거나 늦게 결제한 주문은 기간이 더 길 수 있습니다. 취소된 주문도 셉니다.
returns-windows = “free return”(무료 반품) 상품은 AliExpress 조건에 따라, 판매자가 중국 본토에 있으면 결제 후 90일, EU에 있으면 수령 후 15일, 브라질에 있으면 수령 후 7일입니다. EU, EEA, 영국에서는 14일의 청약 철회 기간과 2년의 보증도 있습니다. 그 주문의 페이지에 적힌 내용이 기준입니다. 여기서는 주문일부터 세므로, 나중에 결제했다면 기간이 더 깁니다.

timeline = 주문의 신청 기간이 끝나는 때
timeline-what = 표시 하나가 주문 하나이며, 가장 긴 신청 기간의 마지막 날 위에 있습니다. 칸을 누르면 어떤 주문인지 보입니다.
timeline-reading = 내 사본을 읽는 중입니다.
timeline-unread = 내 사본을 읽지 못해 주문을 하나씩 보여 줄 수 없습니다.
timeline-column = { $count ->
 [0] { $days }: 주문 없음
 *[other] { $days }: 주문 { $count }건
}
timeline-table = { $count ->
 [1] 신청 기간이 남은 주문 { $count }건, 표로 보기
 *[other] 신청 기간이 남은 주문 { $count }건 모두, 표로 보기
}
timeline-more = 내 사본에 { $count }건이 더 있습니다.
timeline-all = 모두 보기
timeline-last = 마지막 날
timeline-order = 주문
timeline-placed = 주문일
timeline-total = 합계
timeline-today = 오늘
timeline-by-year = 이 중 { $count }건은 날짜가 확실하지 않습니다. 그 해의 마지막 날이나 확인한 날을 기준으로 합니다.

give-up-orders = 종료되지 않은 주문
give-up-orders-what = AliExpress의 EU·EEA·영국 약관은 이런 주문이 “완료되거나 환급”된다고 하지만, 어떻게 되는지는 밝히지 않습니다. 더 이상 배송을 조회할 수 없습니다.
give-up-cases = 진행 중인 환불과 분쟁
give-up-cases-what = 금액은 해당 주문의 합계이며, 실제로는 덜 돌려받을 수 있습니다. 로그인할 수 있는 동안만 답할 수 있습니다. EU, EEA, 영국에서는 주말과 공휴일을 포함해 20일 안에 사안을 다음 단계로 넘기지 않으면 결정이 확정됩니다.
give-up-balance = 잔액
give-up-balance-what = 돌려준다는 공식 안내는 없습니다. Last Orders는 얼마인지 읽지 않습니다.
give-up-coins = 코인과 쿠폰
give-up-coins-what = 그 대가로 무엇을 받는다는 공식 안내는 없습니다.
give-up-windows = 아직 할 수 있는 반품과 분쟁 신청
give-up-windows-what = 주문 페이지에서 신청하는데, 그 페이지는 계정과 함께 사라집니다.
give-up-open = { $count ->
 [0] 내 사본의 종료된 주문 중, 파악한 범위에서 신청 기간이 남은 것 없음
 *[other] 내 사본의 종료된 주문 { $count }건은 신청 기간이 남아 있을 수 있음
}
give-up-guarantee = 보증
give-up-guarantee-what = EU, EEA, 영국에서는 법에 따라 수령 후 2년간 보증을 받습니다. 이 권리는 그대로입니다. 잃는 것은 판매자에게 연락할 길, 곧 주문 페이지, 메시지, 영수증입니다. 영수증과 판매자 이름을 보관하세요.
give-up-guaranteed = { $count ->
 [0] 내 사본에 2년이 지나지 않은 주문 없음
 *[other] 내 사본의 주문 { $count }건은 2년이 지나지 않음
}
give-up-in-copy = 이 중 { $count }건이 내 사본에 있음
give-up-not-added = 페이지에 나온 { $count }건은 내 사본에 없어 합계에 넣지 않았습니다.
give-up-untotalled = { $count }건은 금액이 확실하지 않아 넣지 않았습니다.
