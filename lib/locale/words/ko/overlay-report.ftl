### Words of the report on a page, in the overlay.

report = 이 페이지에 대한 보고서

report-what = 페이지가 어떻게 짜여 있는지 알려 주어, Last Orders가 읽는 법을 배울 수 있게 합니다. 글, 숫자, 주소는 기호로 바뀌어 있습니다.
report-stays = 저절로 어디로 가는 일은 없고, 닫으면 사라집니다. 어디에 올릴지는 직접 정하세요.
report-never = 그 대신 페이지 자체, 화면 캡처, 쿠키를 올리지 마세요. 내 데이터가 들어 있습니다.

report-words = 추가해도 되는 페이지의 말
report-words-why = 상태와 단추를 나타내는 AliExpress의 말이 도움이 됩니다. 나에 대해 아무것도 알려 주지 않는 것만 표시하세요.

report-text = 보고서 전체

report-copy = 복사
report-save = 파일 저장
report-close = 보고서 닫기

report-copied = 복사했습니다.
report-selected = 브라우저가 복사를 허용하지 않았습니다. 전체를 선택해 두었으니 직접 복사하세요.
report-failed = 페이지가 응답하지 않았습니다. 새로고침한 뒤 다시 시도하세요.
