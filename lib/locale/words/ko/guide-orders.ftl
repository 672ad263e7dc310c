### 가이드의 “내 사본”: 무엇이 저장되고, 어떤 파일로 오가는지.

archive-kept = 주문 { $orders }건이 이 컴퓨터에 저장되어 있습니다.
archive-oldest = 가장 오래된 것은 { $day } 주문입니다.
archive-complete = { $incomplete ->
 [0] { $complete ->
  [1] 누락이 없습니다.
  *[other] 모두 누락이 없습니다.
 }
 [1] { $complete ->
  [0] 내용이 누락되었습니다.
  *[other] 누락 없음 { $complete }건, 내용 누락 { $incomplete }건.
 }
 *[other] { $complete ->
  [0] 모두 내용이 누락되었습니다.
  *[other] 누락 없음 { $complete }건, 내용 누락 { $incomplete }건.
 }
}
archive-all = AliExpress가 보여 주는 범위에서는 이것이 내 주문 전부입니다.
archive-no-guess = 빠진 내용을 짐작으로 채우지 않습니다.
archive-broken = 읽을 수 없는 기록이 { $count }건 더 있습니다. 그 자리에 그대로 두며, 어떤 파일에도 넣지 않습니다.
archive-none = 아직 저장된 것이 없습니다
archive-none-what = 주문 내역은 계정과 함께 사라집니다. 이 버튼을 누른 뒤부터는 AliExpress에 표시되는 주문이 그때그때 이 컴퓨터에 복사됩니다: 상품, 가격, 날짜, 링크, 리뷰. 집 주소, 전화번호, 이메일 주소는 저장하지 않습니다.
archive-waiting = 저장이 켜져 있지만 아직 주문이 없습니다
archive-waiting-what = AliExpress에서 주문을 여세요. 페이지에는 처음에 10건이 나오고, 거기서 Last Orders가 더 오래된 주문을 대신 불러올지 묻습니다.
archive-keep = 이 컴퓨터에 사본 남기기
archive-keep-no-more = 저장 그만하기
archive-keeps = 저장이 켜져 있음: AliExpress가 보여 주는 주문이 여기에 복사됩니다.
archive-keeps-not = 저장이 꺼져 있음. 여기 있는 것은 남습니다.
archive-reading = 내 사본을 읽는 중
archive-unread = 지금은 내 사본을 읽지 못했습니다

archive-save = 모두 파일 하나로 저장
archive-add-copy = 공식 사본 추가
archive-load = 저장한 파일 불러오기
archive-others = 다른 파일
archive-others-what = 모두 담은 파일은 zip입니다. 아래의 모든 파일, 내 리뷰, 탈퇴 기록, 그리고 무엇이 온전하고 무엇이 빠졌는지 적은 목록이 들어 있습니다. 모든 파일은 이 컴퓨터에서 만듭니다.
archive-make-xlsx = 스프레드시트(.xlsx)
archive-csv-separator = 열 구분 기호
archive-csv-comma = 쉼표
archive-csv-semicolon = 세미콜론
archive-csv-tab = 탭
archive-csv-decimal = 소수점 기호
archive-csv-what = 표는 CSV 파일입니다. 쓰는 스프레드시트 프로그램에 맞게 여기서 고르세요. .xlsx 파일은 설정이 필요 없습니다.
archive-make-receipts = 인쇄용 내역
archive-make-orders-csv = 주문 표
archive-make-items-csv = 상품 표
archive-make-json = JSON 파일
archive-copy-how = AliExpress의 공식 사본을 받는 방법
archive-copy-walk = AliExpress의 개인정보 센터를 열고 내 데이터 사본을 요청하세요. 그 페이지의 어디에 있는지는 우리도 알지 못합니다.
    개인정보 센터와 메일에서 답을 찾아보세요. EU에서는 법에 따라 AliExpress에 한 달의 기한이 있습니다.
    파일을 저장하고 바로 여세요. 2025년 7월의 한 민원에는 한 번밖에 열리지 않은 파일이 나옵니다.
    여기에 추가하거나 이 페이지로 끌어다 놓으세요. 파일을 검사하고 저장된 것과 비교합니다.
archive-copy-letter = 답이 없나요? 문안 쓰기

archive-doing-make = 파일을 만드는 중
archive-doing-read-pack = 파일을 읽는 중
archive-doing-read-copy = 파일을 검사하는 중
archive-stop = 중지
archive-stopped = 중지했습니다. 아무것도 바뀌지 않았습니다.
archive-done-make = 파일을 브라우저에 넘겼고, 브라우저가 다운로드 폴더에 넣습니다. 확실히 하려면 한 번 열어 보세요.
archive-done-read-pack = 파일을 읽었습니다. 들어 있던 것은 아래에 나옵니다.
archive-done-read-copy = 파일을 검사했습니다. 들어 있는 것은 아래에 나옵니다.
archive-done-drop = 이 주문은 이제 이 컴퓨터에 없습니다.
archive-done-drop-all = 이 컴퓨터에 이제 주문이 하나도 없습니다.
archive-failed-make = 파일을 만들지 못했습니다
archive-failed-read-pack = 이 파일을 불러오지 않았습니다
archive-failed-read-copy = 이 파일을 추가하지 않았습니다
archive-failed-keep = 저장 설정을 바꾸지 않았습니다
archive-unharmed = 저장된 것은 아무것도 바뀌지 않았습니다.
archive-totals-others = 다른 통화 { $count }개 더

archive-search = 제목, 상점 또는 번호
archive-by-year = 연도
archive-by-store = 상점
archive-by-group = 상태
archive-every-year = 모든 연도
archive-every-store = 모든 상점
archive-every-group = 모든 상태
archive-incomplete = 내용 누락
archive-shown = { $total }건 중 { $shown }건 표시, 최신순
archive-found = 저장된 { $total }건 중 { $found }건 찾음, { $shown }건 표시
archive-none-found = { $total ->
 [1] 저장된 주문 { $total }건이 검색과 맞지 않음
 *[other] 저장된 주문 { $total }건 중 맞는 것이 없음
}
archive-clear = 다시 모두 보기
archive-show-all = 모두 보기
archive-drop-all = 내 사본 삭제
archive-drop-all-ask = 이 컴퓨터에서 주문 { $count }건을 삭제할까요?
archive-drop-all-what = 되돌릴 수 없습니다. 탈퇴한 뒤에는 AliExpress에서도 볼 수 없습니다.
archive-drop-none = 그대로 두기

order-no-date = 날짜 확인 안 됨
order-no-titles = { $count ->
 [0] 상품이 아직 확인 안 됨
 *[other] 상품 { $count }개, 제목은 아직 확인 안 됨
}
order-items = , 상품 { $count }개
order-no-store = 상점 확인 안 됨
order-complete-it = 그 페이지를 한 번 열면 빠진 내용이 채워집니다
order-no-total = 확인 안 됨
order-which-currency = 어느 통화인가요?
order-which-amount = 얼마인가요?
order-group-unpaid = 미결제
order-group-toShip = 미발송
order-group-shipped = 배송 중
order-group-case = 환불·분쟁 진행 중
order-group-finished = 종료
order-group-none = 상태 확인 안 됨
order-seen = AliExpress에서 마지막으로 확인
order-no-title = 제목 확인 안 됨
order-times = × { $quantity }
order-no-price = 가격 확인 안 됨
order-complete-how = 저장을 켠 채로 AliExpress에서 그 페이지를 여세요. 나온 내용이 추가됩니다.
order-conflicts = { $count }가지가 다른 페이지에는 다르게 나왔습니다. 무엇인지는 인쇄용 내역에 있습니다.
order-drop = 이 컴퓨터에서 삭제

official-opened = { $rows ->
 [0] 파일은 열렸지만 행이 없음
 *[other] 파일 열림: { $rows }행
}
official-in-it = 공식 사본의 주문
official-kept = 여기에 저장된 주문
official-both = 둘 다에 있음
official-only-there = 공식 사본에만 있음
official-only-kept = 여기에만 저장됨
official-newer = 여기에만 저장됨, 공식 사본보다 최신
official-unsure = 공식 사본에 반올림된 번호로 있음
official-no-number = { $rows }행에는 주문 번호가 없어 아무것과도 비교할 수 없었습니다.
official-in-pack = 모두 담은 파일(zip)에 그대로 들어갑니다. 여기에는 저장되지 않으므로, 이 페이지를 닫기 전에 그 파일을 저장하세요.
official-show = 공식 사본에만 있는 주문 { $count }건 보기
official-show-what = 저장을 켠 채로 AliExpress에서 주문을 열면 여기에도 저장됩니다.
official-show-unsure = 반올림된 번호 { $count }개 보기
official-show-unsure-what = 스프레드시트 프로그램이 이 파일의 긴 번호를 반올림해 끝자리가 사라졌습니다. AliExpress가 보낸 원래 파일에는 있습니다. 아직 가지고 있으면 그 파일을 추가하세요.
official-may-be = { $number }: 주문 { $orders }일 수 있음
official-unknown-number = { $number }: 어느 주문인지 알 수 없음

import-done = { $orders ->
 [0] 파일에 주문이 없음
 *[other] { $news ->
  [0] 파일에 주문 { $orders }건, 새로운 것 없음
  *[other] 파일에 주문 { $orders }건, 새롭거나 더 온전한 것: { $news }건
 }
}
import-verified = 들어 있는 모든 파일이 만들어진 뒤로 바뀌지 않았습니다. 전에 여기에 저장된 것은 그대로 있고, 새로운 것만 더했습니다.
import-unverified = 만들어진 뒤에 바뀌었는지 완전히 검사할 수 없었습니다. 전에 여기에 저장된 것은 그대로 있고, 새로운 것만 더했습니다.
import-problems = 제대로 되어 있지 않은 것이 { $count }건 있음
problem-no-manifest = 내용 목록(manifest.json)이 없거나 읽을 수 없습니다.
problem-changed = 파일을 만든 뒤에 바뀜: { $file }
problem-lost = 없음: { $file }
problem-unlisted = 들어 있지만 목록에 없어 읽지 않음: { $file }
problem-bad-order = 목록의 { $number }번째 주문은 그대로 저장할 수 없어 뺐습니다.
problem-twice = 두 번 이상 들어 있어 모두 하나로 합친 주문: { $id }
problem-bad-copy = 들어 있던 공식 사본은 뺐습니다.
problem-count = 목록에는 주문 { $said }건이라고 되어 있지만, 실제로는 { $there }건입니다.

fault-bad-request = Last Orders 안에서 알 수 없는 요청이 생겼습니다. 우리의 잘못입니다.
fault-unexpected = Last Orders도 이유를 모릅니다. 우리의 잘못입니다.
fault-empty = 파일이 비어 있습니다.
fault-too-large = 파일이나 그 압축을 푼 내용이 이런 파일에서 나올 수 있는 크기보다 큽니다.
fault-too-many-files = 우리의 어떤 파일보다도 많은 파일이 들어 있습니다.
fault-bad-path = 들어 있는 이름 하나가 파일 바깥을 가리킵니다. 압축을 풀지 않았습니다.
fault-broken-zip = 파일이 잘렸거나 손상되었습니다. 다시 다운로드하거나 복사하세요.
fault-not-ours = Last Orders가 만든 파일이 아닙니다.
fault-broken-json = 들어 있는 주문을 읽을 수 없습니다. 파일이 손상되었습니다.
fault-older-version = 예전 버전의 Last Orders가 더 이상 읽지 않는 형식으로 만든 파일입니다.
fault-newer-version = 더 새로운 버전의 Last Orders가 만든 파일입니다. 이쪽을 업데이트한 뒤 다시 불러오세요.
fault-not-xlsx = Excel 통합 문서(.xlsx)가 아닙니다. AliExpress의 공식 사본은 그 형식입니다.
fault-old-xls = 오래된 Excel 통합 문서(.xls)입니다. 스프레드시트 프로그램에서 .xlsx로 저장한 뒤 그 파일을 추가하세요.
fault-encrypted = 통합 문서가 암호로 잠겨 있습니다. 암호 없이 저장한 뒤 그 파일을 추가하세요.
fault-macros = 통합 문서에 매크로(작은 프로그램)가 들어 있습니다. AliExpress의 공식 사본에는 매크로가 없으므로 읽지 않았습니다.
fault-broken-workbook = 통합 문서가 손상되었습니다. AliExpress에서 다시 다운로드하세요.
fault-foreign-workbook = 통합 문서에 “Order Information” 시트가 없습니다. AliExpress의 공식 사본에는 있습니다.
fault-no-order-numbers = 통합 문서에 주문 번호 열이 없습니다.
fault-file = 브라우저가 파일을 읽지 못했습니다. 옮겨졌거나 폴더일 수 있습니다.
fault-quota = 이 브라우저에 Last Orders가 쓸 공간이 없습니다. 브라우저는 약 10MB를 줍니다. 모두 파일 하나로 저장한 다음, 여기에 더 필요 없는 것을 삭제하세요.
fault-write = 브라우저가 저장하지 못했습니다.
fault-read = 저장된 데이터를 불러오지 못했습니다. 다시 시도하세요.
fault-newer = 여기에 있는 것은 더 새로운 버전의 Last Orders가 저장했습니다. 이쪽을 업데이트한 뒤 다시 시도하세요.
