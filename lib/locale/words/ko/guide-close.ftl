### 가이드의 탈퇴 부분.

close-lead = 나머지는 직접 해야 합니다. Last Orders는 길을 보여 줄 뿐 아무것도 누르지 않습니다. 계정마다 페이지가 달라서, 알려진 방법을 모두 적었습니다. 내 화면에 나온 것을 찾아보세요. 로그인할 수 없으면 메일 한 통으로 충분합니다.
how-sign-in = www.aliexpress.com을 열고 오른쪽 위의 “Sign in”(로그인)을 누르세요. 비밀번호를 입력하기 전에, 웹 주소가 aliexpress.com이나 aliexpress.us로 끝나는지 확인하세요.
how-open-settings = AliExpress 약관에는 개인정보 센터, 앱의 “Profile – Delete account”, 메일의 세 가지 방법이 나옵니다. 안내 글에는 프로필 사진, Account Settings, Account Security로 가는 다른 방법도 있습니다.
how-find-close-option = “Delete account”, “Close your account” 같은 메뉴를 찾아, 탈퇴하면 무엇이 끝나는지 적힌 내용을 읽으세요.
how-submit-request = 직접 누르고, 요구하면 사유를 적은 뒤, 비밀번호나 코드, 본인 확인으로 승인하세요. 그런 다음 보냈다고 여기에 표시하세요. 그때부터 기록이 남고 날짜를 셉니다.
how-answer-confirmation-mail = AliExpress의 메일을 스팸함까지 찾아보고, 요구하는 대로 하세요. 보내는 주소는 알려져 있지 않습니다. 링크를 열기 전에 어디로 가는지 확인하세요.
how-await-deletion = AliExpress는 얼마나 걸리는지 밝히지 않습니다. 안내 글은 며칠이라고 하고, 한 사람은 24시간이라고 합니다. 계정이 탈퇴 처리되었다는 마지막 메일이 와야 합니다.
sent-it = 요청을 보냈음
not-sent = 실은 보내지 않았음
more-trouble-cannot-sign-in = 로그인할 수 없다면
more-routes = 가는 방법
more-look-alikes = 비슷해 보이는 페이지
more-last-step = 마지막에 요구받을 수 있는 것
more-trouble-request-not-processed = 아무 일도 일어나지 않는다면

routes = 탈퇴하는 방법
routes-what = 처음 세 가지는 AliExpress가 밝힌 방법입니다. 도중에 무엇을 요구받는지는 다른 사람들이 쓴 글로만 알려져 있습니다. 우리도 양식 자체는 보지 못했고, 내 계정에는 다르게 나올 수 있습니다.
route-privacy-centre = 개인정보 센터에서
route-privacy-centre-walk =
    www.aliexpress.com에서 로그인하세요.
    privacy.aliexpress.com을 열고 계정 삭제 요청을 찾으세요.
    탈퇴하면 무엇이 끝나는지 적힌 내용을 읽으세요.
    버튼을 누르세요. 빨간색이었고 “Delete my account”라고 적혀 있었습니다.
    요구하는 대로 확인하세요.
route-privacy-centre-source = AliExpress의 EU·EEA·영국 약관 { $clause }항({ $dated })에 나옴. 세부 내용은 2021년부터 보고됨
route-account-settings = 계정 설정에서(다른 사람들의 보고)
route-account-settings-walk =
    로그인하고 프로필 사진을 누르세요.
    Account Settings를 열고 Account Security를 여세요. 계정에 따라 Account Management나 Account Services일 수 있습니다.
    “Delete account”나 “Close Your Account”를 찾아, 적힌 내용을 읽으세요.
    코드를 메일로 받아 입력하고 “Verify”를 누르세요.
    “Delete account”를 누르세요.
route-account-settings-source = 2022~2025년 데스크톱용 안내 글
route-app = 앱에서
route-app-walk =
    프로필(“Account”)을 열고 톱니바퀴를 누르세요.
    “Delete account”를 누르세요.
    메일로 받은 코드를 입력하고 “Verify”를 누르세요.
    계정을 탈퇴하고 데이터를 삭제하겠다는 칸에 체크하세요.
    “Delete account”를 누르세요.
route-app-source = AliExpress의 EU·EEA·영국 약관 { $clause }항({ $dated })에 “Profile – Delete account”로 나옴. 세부 내용은 2025년 안내 글 하나에서 나옴
route-mail = 로그인하지 않고 메일로
route-mail-walk =
    문안을 여세요. 탈퇴 처리를 요청하는 문안이 준비되어 있습니다.
    계정의 이메일 주소에서 DataProtection.AE@aliexpress.com으로 보내세요.
    보낸 것과 받은 답을 모두 보관하세요. 본인임을 증명하라고 할 수 있습니다.
    요청을 보냈다고 여기에 표시하세요. 그때부터 기록이 남고 날짜를 셉니다.
route-mail-source = AliExpress의 EU·EEA·영국 약관 { $clause }항({ $dated }). 다른 나라에 대해 그렇게 밝힌 글은 없으며, 이메일 주소는 같음

last-step = 마지막에 요구받을 수 있는 것
last-step-what = 출처마다 다르므로, 어느 것이든 나올 수 있다고 생각하세요.
last-step-word = 단어 입력
last-step-word-what = 단어를 입력하는 칸입니다. “agree”였다는 보고가 있습니다.
last-step-word-source = 개인정보 센터, 2021년부터 보고됨
last-step-code = 코드 입력
last-step-code-what = 계정의 이메일 주소나 전화로 코드가 오고, 그것을 페이지에 입력합니다.
last-step-code-source = 2022~2025년 데스크톱용 안내 글
last-step-box = 체크박스
last-step-box-what = “permanently close my AliExpress account and delete my data”(AliExpress 계정을 영구히 닫고 데이터를 삭제) 같은 문장 옆의 칸입니다.
last-step-box-source = 앱, 2025년 안내 글 하나

look-alikes = 비슷해 보이는 페이지
look-alikes-what = 무엇이든 누르기 전에 웹 주소를 확인하세요. 탈퇴 양식이 있는 곳:
look-alike-deactivate = AliExpress의 예전 비활성화 페이지
look-alike-deactivate-what = 계정을 비활성화합니다. “Release my account at the same time”(계정도 함께 해제) 칸에 체크하면 계정이 영구히 끝났습니다. 그곳에서 무엇이든 누르기 전에 그 칸의 설명을 읽으세요.
look-alike-alibaba = Alibaba.com의 탈퇴 페이지
look-alike-alibaba-what = 같은 기업 집단이고 로그인도 같지만, 다른 계정입니다. AliExpress 계정에 어떤 영향이 있는지는 아무도 밝히지 않았습니다.
