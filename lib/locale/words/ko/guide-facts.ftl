### 출처 줄의 말: 가이드의 글이 누구의 말에 근거하는지, 어느 조항이며 언제의 것인지, 우리가 마지막으로 언제 확인했는지.

source-eu-terms = AliExpress의 EU·EEA·영국 약관
source-vip-agreement = AliExpress의 VIP 약관
source-sale-conditions = AliExpress의 일반 판매 조건(General Conditions of Sale)
source-privacy-policy = AliExpress의 개인정보 처리방침
source-site = 웹 주소로 미루어 본 사이트 자체
source-guides = 여러 안내 글
source-one-guide = 안내 글 하나
source-one-report = 한 사람의 보고
source-unofficial = 비공식 페이지
source-nothing-found = 공식 안내는 찾지 못함
source-complaint = 감독기관에 제기된 민원
source-list-readers = 목록을 읽는 프로그램을 쓰는 사람들
source-public-tool = 공개된 도구
source-customs = EU 관세 규정
source-order-page = 주문 페이지 하나(브라질)
facts-clause = { $source } { $clause }
facts-dated = { $source }({ $date })
facts-and = { $one }; { $other }
facts-confirmed = { $sources } · { $month } 확인
