### Until when a return or dispute window is open.

give-up-free = 파악한 범위에서는 남아 있는 반품·분쟁 신청 기간이 없습니다.
give-up-from = 파악한 범위에서는 { $day }부터 남아 있는 반품·분쟁 신청 기간이 없습니다.
give-up-no-day = 반품·분쟁 신청 기간이 언제 모두 끝나는지는 아직 알 수 없습니다.
