### 가이드의 첫 부분: 탈퇴가 맞는 답인가?

decide-lead = 탈퇴는 되돌릴 수 없습니다. 무엇이 불편한지 고르면, 계정을 유지할 수 있는 방법이 먼저 나옵니다. 고른 내용은 이 컴퓨터에만 남습니다.
reasons = 왜 떠나려 하나요?
reason-privacy = 내 개인정보가 보관되고 쓰이는 방식
reason-unwanted-mail = 너무 많은 메일과 알림
reason-shopping-risk = 사기나 위조품
reason-unused = 더 이상 쓰지 않으며, 모르는 사이에 누가 악용할 수 있음
reason-poor-support = 마무리되지 않은 분쟁이나 도움이 안 되는 고객지원
reason-better-shop = 나에게 더 맞는 다른 쇼핑몰이 있음
reason-settle = 분쟁부터 마무리하세요. 로그인할 수 있는 동안만 답할 수 있습니다.
reason-settle-how = 마무리하는 방법

ways = 탈퇴하지 않는 방법
ways-found = { $count ->
 [0] 이유를 고르면 그에 맞는 방법이 먼저 나옵니다.
 [1] 고른 이유에 맞는 방법이 하나 있습니다.
 *[other] 고른 이유에 맞는 방법이 { $count }가지 있으며, 가장 가까운 것부터 나옵니다.
}
ways-all = 모든 방법
ways-others = 다른 방법
enough = 이것으로 충분함
letter-ready = 문안이 준비되어 있습니다
open-mail-settings = 메일 설정 열기
open-help-centre = 고객센터 열기
open-privacy-centre = 개인정보 센터 열기
open-cookie-settings = 쿠키 설정 열기
open-account-settings = 계정 설정 열기
open-account-home = 내 계정 열기
open-addresses = 내 주소 열기

way-mute-notifications = 메일과 알림 끄기
way-mute-notifications-why = 계정은 유지하고 광고만 막습니다. 주문에 관한 메일은 계속 올 수 있습니다.
way-mute-notifications-walk =
    메일 설정에서 받고 싶지 않은 메일의 체크를 모두 해제하세요.
    앱에서 설정을 열고 알림으로 가서, 받고 싶지 않은 것을 끄세요.
    휴대폰 자체 설정에서도 앱의 알림을 줄이거나 막을 수 있습니다.
way-pause-account = 계정 잠시 멈추기
way-pause-account-why = 탈퇴하지 않고 쉬는 방법입니다. 사이트에서 그런 설정은 찾지 못했으므로, 고객지원이 처리해야 합니다.
way-pause-account-walk =
    고객지원에 문의하세요. 일시적인 비활성화를 요청하고 이유를 적으세요.
    계정을 다시 활성화하는 방법을 묻고, 답을 보관하세요.
    예전 “deactivate”(비활성화) 페이지는 건드리지 마세요. 그곳의 “Release my account at the same time”(계정도 함께 해제) 칸에 체크한 계정은 영구히 끝났습니다.
way-privacy-settings = 정보 덜 공유하기
way-privacy-settings-why = 다른 곳에 넘어가는 데이터와 남에게 보이는 데이터가 줄어듭니다. AliExpress가 이미 가진 것은 그대로 보관됩니다.
way-privacy-settings-walk =
    개인정보 센터에서 데이터 공유와 “Advertising Preferences”(광고 설정)를 찾아, 필요 없는 것은 거부하세요.
    앱에서 “Settings”(설정), “Privacy setting”(개인정보 설정)을 차례로 열고, 맞춤 추천과 맞춤 광고를 끄세요.
    쿠키 설정에서 필요하지 않은 것은 거부하세요. 이 브라우저에만 적용됩니다.
    계정 설정에서 내 프로필 중 무엇이 남에게 보이는지 확인하세요.
way-close-features = 서비스 하나만 그만두기
way-close-features-why = 돈이 나갈 곳이 없고 잃을 것도 줄어듭니다. 멤버십도, 등록된 카드도, 옛 주소도 없앱니다.
way-close-features-walk =
    멤버십과 구독을 해지하세요. 계정에서 VIP를 찾아보세요.
    등록된 카드와 다른 결제 수단을 삭제하세요.
    진행 중인 주문에 필요하지 않은 주소를 삭제하세요.
    여분의 계정이 있으면 그것만 탈퇴하고, 쓰는 계정은 유지하세요.
way-other-shops = 다른 곳에서 사기
way-other-shops-why = 다른 곳에서 사고, 이 계정은 그대로 둘 수 있습니다.
shop-amazon = Amazon: 거의 모든 것
shop-ebay = eBay: 새 상품과 중고
shop-walmart = Walmart: 대형 소매점
shop-alibaba = Alibaba.com: AliExpress의 모회사, 사업자 고객용

truths = 알려진 범위에서, 탈퇴하면 일어나는 일
truths-ends = 끝나는 것
truth-history = 주문 내역과 거기에 딸린 배송 조회, 영수증, 그리고 내가 쓴 리뷰는 잃는다고 생각하세요.
truth-history-source = 여러 안내 글에 나옴. 공식 목록은 찾지 못함
truth-no-undo = 되돌리는 방법은 알려진 것이 없습니다. 새 계정은 빈 상태로 시작합니다.
truth-no-undo-source = 찾지 못함. 한 사람은 24시간 안에 처리되었다고 보고함
truth-eu = EU, EEA, 영국에서는 언제든지 계정을 탈퇴해 계약을 끝낼 수 있습니다. 그 시점에 끝나지 않은 유효한 주문은 상황과 원인에 따라 “완료되거나 환급”됩니다.
truth-eu-source = AliExpress의 EU·EEA·영국 약관 { $clause }항({ $dated })
truth-vip = VIP 멤버십은 365일마다 갱신되고, 30일 체험은 1년 유료로 바뀝니다. 나라마다 길이가 다른 첫 기간 안에 해지하면 요금 전부를 돌려받고, 그 뒤에는 일부를 돌려받습니다. 계정이 끝나서 멤버십이 끝나면 아무것도 돌려받지 못합니다. 먼저 해지하세요.
truth-vip-source = AliExpress의 VIP 약관 { $clause }항({ $dated })
truths-stays = 남는 것
truth-data = AliExpress는 법적 의무와 분쟁 때문에 일부 데이터를 보관합니다. 얼마 동안인지는 밝히지 않습니다.
truth-data-source = AliExpress의 개인정보 처리방침 { $clause }절({ $dated })
truth-debts = 후불 결제나 다른 신용 거래로 빚진 돈은 빌려준 회사의 약관에 따라 그 회사에 계속 갚아야 합니다. 계정을 탈퇴해도 빚은 없어지지 않습니다.
truth-debts-source = AliExpress의 EU·EEA·영국 약관 { $clause }항({ $dated })에 빌려준 회사의 약관이 적용된다고 나옴. 빚이 남는다는 것은 우리의 해석임
truth-mailbox = 이 계정의 메일함을 한동안 유지하세요. 법적 통지가 그리로 오며, 24시간이 지나면 받은 것으로 봅니다.
truth-mailbox-source = AliExpress의 EU·EEA·영국 약관 { $clause }항({ $dated })
truth-app = 앱이 며칠 동안 계속 작동할 수 있습니다. 직접 로그아웃하세요.
truth-app-source = 한 사람의 보고: 일주일 넘게
truth-alibaba = Alibaba.com은 로그인을 함께 쓰며, 탈퇴 페이지는 myprivacy.alibaba.com에 따로 있습니다. 둘을 혼동하지 마세요. 무엇이든 누르기 전에 웹 주소를 확인하세요.
truth-alibaba-source = 두 페이지 모두 웹 주소로 알려져 있음. 한 계정을 탈퇴하면 다른 계정이 어떻게 되는지는 아무도 밝히지 않음
truth-russia = aliexpress.ru와 tmall.ru의 계정은 남습니다. 다른 회사의 계정이며 여기서는 다루지 않습니다.
truth-russia-source = 여러 출처가 일치함
truths-unsaid = 아무도 밝히지 않은 것
truth-conditions = 무엇을 먼저 마무리해야 하는지. 우리는 잃을 수 있는 것을 셉니다. AliExpress는 조건을 밝히지 않습니다.
truth-conditions-source = 공식 목록은 찾지 못함. 비공식 페이지에는 진행 중인 주문과 내지 않은 후불 결제가 있으면 탈퇴가 막힌다고 나옴
truth-time = 얼마나 걸리는지.
truth-time-source = AliExpress는 얼마나 걸리는지 밝히지 않음
truth-money = 잔액, 보너스, 코인, 쿠폰, 기프트 카드가 어떻게 되는지. 먼저 쓰거나 옮기세요.
truth-money-source = 공식 자료를 찾지 못함. 잔액이 돌려주어야 하는 돈인지조차 나오지 않음

want-close = 그래도 탈퇴하고 싶음
decided-close = 탈퇴하기로 했습니다
decided-close-what = 아직 누구에게도 아무것도 보내지 않았습니다. 다음은 남은 것을 마무리하고, 내 것을 챙기고, 갱신될 것을 해지하는 일입니다.
