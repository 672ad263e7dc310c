### 탈퇴 후: 날짜, 답을 기다리는 문안, 지울 것.

after-lead = 이 날짜는 탈퇴 요청일부터 셉니다. 요청을 보냈다고 표시하면 시작됩니다.
after-to-close = 탈퇴하기로
after-lead-sent = { $date }에 요청을 보냈습니다. AliExpress는 얼마나 걸리는지 밝히지 않습니다. 아래 날짜는 답이 없을 때 그냥 지나치지 않도록 우리가 정한 것입니다.
clock-day = { $day }일째
clock-figure = { $day }
ruler-today = 오늘, { $day }일째
ruler-done = { $day }일째: 완료
ruler-todo = { $day }일째: 할 일
ruler-unknown = { $day }일째: 미확인
ruler-later = { $day }일째: 나중 차례

statements = 명세서 한 번 더 확인하기
statements-later = 나중 차례. 카드, 그리고 PayPal이나 Klarna의 자동 결제
statements-now = Last Orders는 볼 수 없습니다. 카드, 그리고 PayPal이나 Klarna의 자동 결제를 살펴보세요

how-confirm-closed = 계정이 탈퇴 처리되었다는 마지막 메일이 와야 합니다. 메일함 밖에도 보관하세요. 나중에 돈이 빠져나가면 증빙이 됩니다.
how-try-sign-in = 먼저 로그아웃한 다음, 맞는 것이 확실한 비밀번호로 시도하세요. 로그인이 거부되는 것만 근거가 됩니다. 로그인하라는 페이지가 나온 것은 근거가 되지 않습니다.
how-sign-out-of-app = 모든 휴대폰과 태블릿에서, 앱의 설정에서 하세요. 한 사람은 탈퇴 후 일주일 넘게 앱을 쓸 수 있었습니다.
how-uninstall-app = 가능하면 먼저 앱 데이터를 지우세요. 그런 다음 모든 휴대폰과 태블릿에서 앱을 삭제하세요.
how-clear-app-data = Android에서는 앱을 삭제하기 전에 설정, 애플리케이션, AliExpress, 저장공간에서 데이터를 지우세요. iPhone에서는 앱을 삭제하면 데이터도 지워집니다. 앱에서 저장한 사진은 남습니다.
how-clear-site-data = Last Orders는 이 브라우저만 다룰 수 있습니다. AliExpress에 쓴 다른 브라우저에서는 각 브라우저의 설정에서 똑같이 하세요.
how-remove-passwords = 로그인해 본 다음에 하세요. 로그인해 볼 때 비밀번호가 필요합니다.
how-keep-mailbox = 법적 통지는 계정의 이메일 주소로 오며, 24시간이 지나면 받은 것으로 봅니다. 모든 답과 모든 환불이 올 때까지 이 메일함을 유지하고 확인하세요.
how-unsubscribe = 각 메일 맨 아래의 링크를 여세요. 버튼 하나를 누르라고 할 뿐, 비밀번호를 묻는 일은 없어야 합니다.
how-report-spam = 메일함에서 하세요. 그때부터 그런 메일은 따로 분류됩니다.
how-choose-shop = “탈퇴하지 않는 방법”에 나온 쇼핑몰과 같으며, 각각 무엇에 좋은지 적혀 있습니다.
more-trouble-mail-after-closing = 메일이 계속 온다면
more-way-other-shops = 다른 쇼핑몰

sent-again = 다시 보냈음
was-refused = 거절됨
was-answered = 답을 받음
no-answer-came = 답이 오지 않음
mail-came = 메일이 왔음
sign-in-failed = 로그인 안 됨
sign-in-worked = 로그인됨
go-after-mail = 내 메일 검색
go-after-wipe = 무엇이 지워지는지 보기
go-after-passwords = 어디에 있는지 보기
go-letter-follow-up = 고객지원에 문의
go-letter-erasure = 삭제 요구하기
go-letter-complaint = 감독기관에 민원 제기

taken-back = 실은 요청을 보내지 않았다고 답했습니다
taken-back-what = 날짜와 기록이 아직 여기 있습니다. 어느 쪽이 맞는지 답하세요.
taken-back-sent = 보낸 것이 맞음
taken-back-remove = 날짜와 기록 삭제

put-in-calendar = 이 날짜들을 내 캘린더에 추가
calendar-alarm = 각 날짜의 오전 9시에 알림 울리기
calendar-day = AliExpress 탈퇴, { $day }일째
calendar-letter = AliExpress: 답변 기한, { $name }
calendar-letter-what = 이날이 지나면 결과를 Last Orders에 기록하세요.
remind = 이 브라우저에서 알려 주기
remind-stop = 알림 그만 받기
calendar-note = 파일에 AliExpress가 적혀 있고, 캘린더가 그것을 자체 서비스로 보낼 수 있습니다.
reminders-off = 이 브라우저의 알림은 이 컴퓨터 안에만 있습니다.
reminders-asking = 브라우저가 알림을 허용할지 묻고 있습니다. 답할 때까지는 도구 모음 버튼의 숫자로 알려 줍니다.
reminders-notify = 이 날짜마다 알림이 오고, 도구 모음 버튼에 할 일의 수가 나옵니다.
reminders-badge = 알림이 허용되지 않아, 도구 모음 버튼의 숫자로만 알려 줍니다.

after-letters = 답을 기다리는 문안

after-mail = AliExpress에서 온 메일 찾기
after-mail-what = 각 링크는 내 메일함의 검색을 새 탭에서 엽니다. Last Orders는 그 내용을 전혀 보지 못합니다.
mail-closing = 탈퇴 완료 메일
mail-closing-what = 보내는 주소는 알려져 있지 않습니다. 주문에 관한 메일은 notice.aliexpress.com에서 왔습니다. 스팸함도 보고, 찾으면 보관하세요. 증빙이 됩니다.
mail-adverts = 수신 거부할 광고
mail-adverts-what = 수신 거부 링크는 각 메일의 맨 아래에 있습니다. 계속 오는 것은 스팸으로 표시하세요.
mail-elsewhere = 검색해도 나오지 않거나 다른 메일함이라면 이렇게 입력하세요:

after-wipe = AliExpress가 이 브라우저에 남긴 것 지우기
after-wipe-what = 이 브라우저에서 이 사이트들의 로그인이 풀립니다. 14일째 전에는 하지 않는 것이 좋습니다. 그때까지는 사이트에서 찾아볼 것이 생길 수 있습니다. Last Orders가 저장한 것은 탈퇴 기록과 내 사본까지 남습니다.
wipe-goes = 지워질 것
wipe-kinds = 데이터 종류
wipe-stays = 남을 것
site-aliexpress = AliExpress: aliexpress.com과 aliexpress.us, 알려진 모든 호스트 포함
site-images = AliExpress의 이미지와 방문 집계: alicdn.com, aliexpress-media.com, mmstat.com
site-aliexpress-ru = aliexpress.ru, 계정이 따로 있는 다른 회사
site-alibaba = alibaba.com: 같은 계정으로 로그인됨
site-alipay = alipay.com: 결제
kind-cookies = 쿠키
kind-localStorage = 로컬 저장소
kind-indexedDB = 데이터베이스
kind-serviceWorkers = 백그라운드 스크립트
kind-cacheStorage = 저장된 페이지
kind-fileSystems = 저장된 파일
kind-cache = 캐시된 파일
wipe-scope-chromium = 이 브라우저는 쿠키는 사이트 전체에서, 나머지는 아래에 적힌 각 호스트에서 지웁니다.
wipe-scope-firefox = Firefox는 이 모두를 아래에 적힌 각 호스트에서만 지우고, 다른 곳에서는 지우지 않습니다.
wipe-stays-what = 다른 모든 사이트, 방문 기록, 다운로드, 저장된 로그인 정보.
wipe-by-hand-chromium = 아래에 적히지 않은 호스트에는 저장된 것이 남아 있을 수 있습니다. 보려면 설정, 개인 정보 보호 및 보안, 서드 파티 쿠키, 모든 사이트 데이터 및 권한 보기에서 aliexpress를 검색하세요.
wipe-by-hand-firefox = 캐시된 파일: 부가 기능은 모든 사이트의 것을 한꺼번에만 지울 수 있으므로 남겨 둡니다. 직접 지우려면 설정, 개인 정보 및 보안, 데이터 지우기에서 캐시된 파일만 선택하세요. 아래에 적히지 않은 호스트에는 저장된 것이 남아 있을 수 있습니다. 데이터 관리에서 aliexpress를 검색하세요.
wipe-by-hand-android = Android용 Firefox에서는 사이트가 저장한 것을 부가 기능이 지울 수 없으므로 직접 지우세요. aliexpress.com을 열고 주소 옆의 자물쇠를 누른 다음, 거기에서 쿠키와 사이트 데이터를 지우세요. aliexpress.us도 썼다면 거기에서도 똑같이 하세요.
wipe-choices = 체크하지 않으면 이것도 남음
wipe-hosts = { $count ->
 [1] 호스트 { $count }개의 이름
 *[other] 호스트 { $count }개 모두의 이름
}
wipe = 지금 지우기
wipe-at-work = 지우는 중
wipe-permission = Last Orders가 데이터를 지워도 되는지 브라우저가 물을 수 있습니다. 이 권한은 지운 뒤 바로 반납합니다.
wiped-refused = 허용되지 않아 아무것도 지우지 않았습니다.
wiped-done = 지워짐(브라우저의 보고): { $what }, 호스트 { $count }개.
wiped-failed = 브라우저가 지우지 못함: { $what }. 다시 누르거나, 위에 적힌 대로 직접 지우세요.
wiped-left-chromium = 확인하지 않음: 위에 적히지 않은 호스트, 그리고 다른 브라우저.
wiped-left-firefox = 확인하지 않음: 캐시된 파일, 위에 적히지 않은 호스트, 그리고 다른 브라우저.
wiped-given-back = 권한을 반납했습니다.
wiped-not-given-back = 권한을 반납하지 못했습니다. 브라우저의 확장 프로그램 목록에서 해제할 수 있습니다.

after-passwords = 저장된 로그인 정보가 있는 곳
after-passwords-what = 어떤 확장 프로그램도 지울 수 없습니다. 주소창에 아래 주소를 입력한 다음 aliexpress를 검색하세요.
passwords-chrome = Chrome
passwords-firefox = Firefox
passwords-edge = Edge
passwords-edge-where = 설정, 암호
passwords-safari = iPhone과 iPad의 Safari
passwords-safari-where = “암호” 앱, 또는 설정, 암호
passwords-others = 별도의 비밀번호 관리자에는 자체 검색이 있습니다. 같은 로그인 정보를 Alibaba.com에서도 쓸 수 있습니다. 그곳을 쓴다면 남겨 두세요.

after-record = 탈퇴 기록
record-title = AliExpress 계정 탈퇴 기록
after-record-what = 요청을 보냈다고 표시한 때({ $when })의 상태: 무엇을 어떤 근거로 확인했고 무엇을 저장했는지.
record-checked = 확인한 것: { $count }건
record-done-seen = { $what }. { $when } 확인
record-done-bare = { $when } 확인
record-told = 직접 완료로 표시함({ $when })
record-by-word = { $what }, { $shown }건 중 { $told }건은 내 답변 기준. { $when } 확인
record-todo-seen = { $what }. { $when } 확인
record-todo-bare = 남은 것이 있었음({ $when })
record-unknown-seen = 확인한 것으로 보지 않음: { $what }. { $when } 확인
record-unchecked = 확인한 것이 없음
record-set-aside-seen = 직접 건너뜀({ $when }). { $what }
record-set-aside-bare = 직접 건너뜀({ $when })
record-acknowledged = 직접 확인한 내용
record-note = 내 메모
record-note-what = 예를 들면 접수 번호나 상담한 사람.
record-note-keep = 메모 저장
record-note-changed = 아직 저장하지 않음
record-note-kept = 이 컴퓨터에 저장됨
record-save-html = 페이지로 저장
record-save-json = 데이터로 저장
record-personal = 메모를 빼면, 누구인지 알 수 있는 내용은 없습니다.
record-foot = { $when }, 이 컴퓨터에서 Last Orders가 만들었습니다. Last Orders는 AliExpress의 일부가 아닙니다.
