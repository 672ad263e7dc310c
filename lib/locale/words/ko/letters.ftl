### 문안의 말, 그리고 문안을 쓰는 부분의 말. 영국 GDPR을 뜻할 때 $act는 `uk`. 법은 2026년 11월 기준.

letter-language = 한국어

letter-to-officer = AliExpress 개인정보 보호책임자 귀하
letter-to-support = AliExpress 고객지원 담당자 귀하
letter-to-authority = 거주 국가의 개인정보 감독기관 귀중
letter-to-ico = 영국 정보감독관(Information Commissioner, ICO) 귀하
letter-to-attorney-general = 거주하는 주의 법무장관 귀하
letter-to-secretaria = 멕시코 Secretaría Anticorrupción y Buen Gobierno 귀중
letter-to-anpd = 브라질 국가데이터보호청(Agência Nacional de Proteção de Dados, ANPD) 귀중
letter-to-pipc = 개인정보보호위원회 귀중
letter-to-fdpic = 스위스 연방 데이터보호·정보감독관(FDPIC) 귀하
letter-to-kvkk = 튀르키예 개인정보보호위원회(KVKK) 귀중
letter-to-opc = 캐나다 프라이버시감독관실(Office of the Privacy Commissioner of Canada) 귀중
letter-to-cai = 퀘벡주 정보접근위원회(Commission d’accès à l’information) 귀중
letter-to-ppc = 일본 개인정보보호위원회(PPC) 귀중
letter-to-oaic = 호주 정보감독관실(Office of the Australian Information Commissioner, OAIC) 귀중
letter-to-ppa = 이스라엘 프라이버시보호청(Privacy Protection Authority) 귀중
letter-to-sdaia = 사우디 데이터인공지능청(SDAIA) 귀중
letter-company = { $company }
letter-address = { $address }

letter-act = { $act ->
 [uk] 영국 GDPR
 *[other] GDPR
}
letter-month-article = { $act ->
 [uk] 제12A조
 *[other] 제12조제3항
}
letter-act-ch = 스위스 연방 데이터보호법(FADP) 제25조
letter-act-ch-erasure = 스위스 연방 데이터보호법(FADP) 제32조
letter-act-tr = 튀르키예 개인정보보호법(법률 제6698호) 제11조
letter-act-tr-erasure = 튀르키예 개인정보보호법(법률 제6698호) 제7조 및 제11조
letter-act-ca = 캐나다 개인정보 보호 및 전자문서법(PIPEDA) 부속서 1 제4.9항
letter-act-qc = 퀘벡주 민간부문 개인정보 보호에 관한 법률(Act respecting the protection of personal information in the private sector)
letter-act-jp = 일본 개인정보의 보호에 관한 법률(APPI)
letter-act-au = 호주 프라이버시 원칙 12(1988년 프라이버시법, Privacy Act 1988)
letter-act-il = 이스라엘 프라이버시보호법(Protection of Privacy Law) 제13조
letter-act-sa = 사우디아라비아 개인정보보호법(PDPL) 제4조
letter-rule-ch = 원칙적으로 같은 법 제25조제7항
letter-rule-tr = 같은 법 제13조
letter-rule-ca = 같은 법 제8조
letter-rule-qc = 같은 법
letter-rule-br = 제19조제II호
letter-rule-kr = 제35조제3항 및 시행령 제41조
letter-rule-kr-erasure = 시행령(제41조 및 제43조)
letter-rule-sa = 같은 법 시행규칙
letter-account = 제 계정의 등록 정보는 다음과 같습니다: { $account }.
letter-member-id = 제 계정 ID는 다음과 같습니다: { $memberId }.
letter-id-number = 제 신분증: { $idNumber }.
letter-postal = 제 우편 주소: { $postal }.
letter-name = 제 성명: { $name }.
letter-country = 거주지: { $country }.
letter-orders = 제 주문 번호 일부: { $orders }.
letter-to-be-sure = 이 메시지에 대한 답장으로 회신해 주십시오. 제가 계정 소유자임을 확인하려면 계정의 이메일 주소나 전화번호로 코드를 보내 주십시오.
letter-proof-mx = 제28조는 신원 증명을 요구합니다. 이 메시지에 증명이 첨부되어 있지 않다면, 필요한 사람만 볼 수 있게 보내는 방법을 알려 주십시오.
letter-time-gdpr = { letter-act } { letter-month-article }에 따른 회신 기한은 1개월입니다.
letter-time-us = 같은 절에 따른 회신 기한은 { $days }일입니다.
letter-time-days = { $rule }에 따른 회신 기한은 { $days }일입니다.
letter-time-mx = 제31조에 따른 회신 기한은 20영업일이며, 이행 기한은 그로부터 15영업일입니다.
letter-asked-access = 저는 { $requested }에 제 개인정보의 사본을 귀사에 요구했습니다.
letter-asked-access-once = 저는 제 개인정보의 사본을 귀사에 요구한 바 있습니다.
letter-asked-erasure = 저는 { $requested }에 제 개인정보의 삭제를 귀사에 요구했습니다.
letter-asked-erasure-once = 저는 제 개인정보의 삭제를 귀사에 요구한 바 있습니다.
letter-asked-close = 저는 { $requested }에 제 계정의 탈퇴 요청을 귀사에 보냈습니다.
letter-asked-close-once = 저는 제 계정의 탈퇴 요청을 귀사에 보낸 바 있습니다.
letter-regards = 감사합니다.
letter-signed = { $name }
letter-signed-holder = 계정 소유자

letter-close-subject = 계정 탈퇴 요청
letter-close-ask-terms = 제 계정을 영구히 탈퇴 처리(폐쇄)해 주실 것을 요청합니다. 귀사의 EU, EEA 및 영국 소비자 대상 플랫폼 거래 약관(2026년 6월 30일) 제1.6항은 그 방법의 하나로 이 주소로 메일을 보내는 것을 들고 있습니다.
letter-close-ask = 제 계정을 영구히 탈퇴 처리(폐쇄)해 주실 것을 요청합니다.
letter-close-tell = 아울러 다음을 알려 주십시오:
letter-close-missing = 처리를 막는 것이 있다면 무엇인지: 어느 주문, 환불, 분쟁, 결제 또는 멤버십인지
letter-close-date = 계정이 탈퇴 처리되고 제 데이터가 삭제되는 날짜
letter-close-stop = 이를 중단하는 방법과 그 기한
letter-close-confirm = 탈퇴 처리가 끝나면 메일로 확인해 주십시오.

letter-stop-subject = 제 계정을 탈퇴 처리하지 마십시오
letter-stop-ask = 저는 그 요청을 철회합니다. 계정을 탈퇴 처리하지 말고, 아무것도 삭제하지 마십시오.
letter-stop-tell = 다음을 알려 주십시오:
letter-stop-in-time = 처리가 중단되었는지
letter-stop-left = 중단하기 위해 제가 더 해야 할 것이 있는지
letter-stop-closed = 계정이 이미 탈퇴 처리되었다면 언제 처리되었으며 무엇을 복구할 수 있는지

letter-deactivation-subject = 계정의 일시적인 비활성화 요청
letter-deactivation-ask = 제 계정을 일시적으로 비활성화해 주실 것을 요청합니다.
letter-deactivation-only = 계정을 탈퇴 처리하거나, 해제하거나, 삭제하지 마십시오. 그렇게 하지 않고는 일시적으로 멈출 수 없다면, 아무것도 변경하지 말고 저에게 알려 주십시오.
letter-deactivation-reason = 사유: { $reason }
letter-deactivation-tell = 처리하기 전에 다음을 알려 주십시오:
letter-deactivation-how-long = 계정을 얼마 동안 비활성화 상태로 둘 수 있는지, 일정 기간 후 자동으로 탈퇴 처리되는지
letter-deactivation-meanwhile = 그동안 주문, 환불, 잔액, 코인, 쿠폰, 멤버십은 어떻게 되는지
letter-deactivation-back = 다시 활성화하는 방법

letter-follow-up-subject = 계정 탈퇴 요청에 대한 회신 없음
letter-follow-up-silence = 그 후 계정이 탈퇴 처리되었다는 연락을 받지 못했습니다.
letter-follow-up-tell = 다음을 알려 주십시오:
letter-follow-up-arrived = 요청이 귀사에 도달했는지
letter-follow-up-missing = 처리를 막는 것이 있다면 무엇인지: 어느 주문, 환불, 분쟁, 결제 또는 멤버십인지
letter-follow-up-when = 계정이 탈퇴 처리되고 제 데이터가 삭제되는 날짜
letter-follow-up-stop = 이를 중단하는 방법과 그 기한
letter-follow-up-confirm = 탈퇴 처리가 끝나면 메일로 확인해 주십시오.

letter-access-subject = 개인정보 사본 제공 요구
letter-access-subject-gdpr = 개인정보 사본 제공 요구, { letter-act } 제15조 및 제20조
letter-access-ask-gdpr = { letter-act } 제15조 및 제20조에 따라, 귀사가 보유한 저에 관한 모든 개인정보의 사본을 요구합니다.
letter-access-ask-us = 미국에 거주하는 모든 사람에게 이를 약속한 귀사의 개인정보 처리방침 K절에 따라, 귀사가 저에 관하여 어떤 개인정보를 보유하고 있는지 알려 주고 그 사본을 제공할 것을 요구합니다.
letter-access-ask-mx = 2025년 3월 20일 자 Ley Federal de Protección de Datos Personales en Posesión de los Particulares에 따른 접근권(ARCO)에 근거하여, 귀사가 보유한 저에 관한 모든 개인정보의 사본을 요구합니다.
letter-access-ask-br = LGPD(Lei 13.709/2018) 제18조 및 제19조에 따라, 귀사가 보유한 저에 관한 모든 개인정보의 사본을 완전한 명세와 함께 요구합니다.
letter-access-ask-kr = 「개인정보 보호법」 제35조에 따라, 귀사가 보유한 저에 관한 모든 개인정보의 열람과 그 사본의 발급을 요구합니다.
letter-access-ask-named = { $named }에 따라, 귀사가 보유한 저에 관한 모든 개인정보의 사본을 요구합니다.
letter-access-ask-plain = 귀사의 개인정보 처리방침 또는 제가 거주하는 곳의 법이 저에게 그 권리를 부여하는 범위에서, 귀사가 보유한 저에 관한 모든 개인정보의 사본을 요구합니다.
letter-access-include = 사본에는 다음이 포함되어야 합니다:
letter-access-orders = 주문, 결제, 환불, 분쟁
letter-access-messages = 판매자 및 고객지원에 보낸 메시지와 리뷰
letter-access-devices = 주소, 기기, 로그인, 검색, 열람한 페이지
letter-access-profile = 귀사가 저에 관하여 추론한 내용과 그것을 누구를 위해 추론했는지
letter-access-tell = 아울러 다음을 알려 주십시오:
letter-access-purposes = 각 종류의 데이터를 이용하는 목적
letter-access-recipients = 데이터를 제공받은 자의 명칭
letter-access-how-long = 보유 기간
letter-access-sources = 저에게서 받은 것이 아니라면 그 출처
letter-access-transfers = 데이터가 이전되는 국가와 그곳에서의 보호 조치
letter-access-consent = 제가 동의한 내용
letter-access-form = 널리 쓰이고 기계로 읽을 수 있는 형식으로 보내 주시고, 보내기 전에 파일이 열리는지 확인해 주십시오.

letter-erasure-subject = 개인정보 삭제 요구
letter-erasure-subject-gdpr = 개인정보 삭제 요구, { letter-act } 제17조
letter-erasure-ask-gdpr = { letter-act } 제17조에 따라, 귀사가 보유한 저에 관한 모든 개인정보의 삭제를 요구합니다.
letter-erasure-ask-us = 미국에 거주하는 모든 사람에게 이를 약속한 귀사의 개인정보 처리방침 K절에 따라, 귀사가 보유한 저에 관한 모든 개인정보의 삭제를 요구합니다.
letter-erasure-ask-mx = 2025년 3월 20일 자 Ley Federal de Protección de Datos Personales en Posesión de los Particulares에 따른 취소권(ARCO)에 근거하여, 귀사가 보유한 저에 관한 모든 개인정보의 취소(cancelación)를 요구합니다.
letter-erasure-ask-br = LGPD(Lei 13.709/2018) 제18조에 따라, 귀사가 보유한 저에 관한 모든 개인정보의 삭제를 요구합니다.
letter-erasure-ask-kr = 「개인정보 보호법」 제35조에 따라, 귀사가 보유한 저에 관한 모든 개인정보의 열람과 그 사본의 발급을 요구합니다. 사본을 받은 후에는 같은 법 제36조에 따라 그 전부의 삭제를 요구합니다.
letter-erasure-ask-named = { $named }에 따라, 귀사가 보유한 저에 관한 모든 개인정보의 삭제를 요구합니다.
letter-erasure-ask-plain = 귀사의 개인정보 처리방침 또는 제가 거주하는 곳의 법이 저에게 그 권리를 부여하는 범위에서, 귀사가 보유한 저에 관한 모든 개인정보의 삭제를 요구합니다.
letter-erasure-account = 제 계정도 함께 탈퇴 처리해 주십시오.
letter-erasure-grounds = 저는 제가 한 모든 동의를 철회하며(제7조제3항), 직접 마케팅과 이를 위한 모든 프로파일링에 반대합니다(제21조제2항). 계정이 탈퇴 처리되면 데이터는 수집된 목적을 위해 더 이상 필요하지 않습니다.
letter-erasure-others-gdpr = 제19조가 요구하는 바와 같이, 귀사가 데이터를 제공한 모든 자에게 이를 통지해 주십시오.
letter-erasure-others = 귀사가 데이터를 제공한 모든 자에게 이를 알려 주십시오.
letter-erasure-confirm = 삭제가 끝나면 메일로 확인해 주십시오.
letter-erasure-rest = 귀사가 계속 보유하는 것이 있다면 다음을 알려 주십시오:
letter-erasure-what = 무엇을 보유하는지
letter-erasure-why = 어느 법에 따라 보유해야 하는지
letter-erasure-until = 언제까지 보유하는지

letter-identity-subject = 제 요구에 대한 본인 확인
letter-identity-demanded = 본인 확인을 위해 귀사가 저에게 요구하는 것은 다음과 같습니다: { $demanded }
letter-identity-demanded-more = 귀사는 본인 확인을 위해 귀사가 가진 것보다 더 많은 정보를 저에게 요구하고 있습니다.
letter-identity-limit-gdpr = { letter-act } 제12조제6항에 따라 귀사는 제 신원에 관하여 합리적인 의심이 있는 경우에만 추가 정보를 요구할 수 있고, 제5조제1항(c)에 따라 필요한 것만 요구할 수 있습니다. 그러한 의심이 있다면 그 내용을 밝혀 주십시오.
letter-identity-limit-br = LGPD 제6조는 귀사가 수집하는 것을 필요한 범위로 제한합니다. 제 신원에 관하여 의심이 있다면 그 내용을 밝혀 주십시오.
letter-identity-limit-plain = 저를 확인하는 데 필요한 것보다 더 많은 정보를 요구하지 마십시오. 제 신원에 관하여 의심이 있다면 그 내용을 밝혀 주십시오.
letter-identity-enough = 계정의 이메일 주소나 전화번호로 보낸 코드로 제가 계정 소유자임을 확인할 수 있습니다.
letter-identity-no-copy = 신분증 사본을 보내면 귀사가 가지고 있지 않은 데이터가 귀사에 제공될 뿐, 그 확인에 더해지는 것은 없습니다.
letter-identity-go-on-gdpr = 귀사가 합리적인 의심을 밝히지 않는 한, { letter-act } { letter-month-article }의 1개월은 제가 요구한 날부터 계산합니다.
letter-identity-go-on = 이를 바탕으로 제 요구를 처리해 주십시오.

letter-appeal-subject = 제 요구의 거절에 대한 이의 신청
letter-appeal-refused = 귀사는 그 요구의 전부 또는 일부를 거절했습니다.
letter-appeal-ask = 귀사의 개인정보 처리방침 K절이 허용하는 바에 따라, 그 결정에 대하여 이의를 신청합니다.
letter-appeal-tell = 다음을 서면으로 알려 주십시오:
letter-appeal-outcome = 이 이의 신청에 대한 귀사의 결정
letter-appeal-why = 여전히 거절하는 것이 있다면 그 이유와 근거 규정
letter-appeal-attorney = 거주하는 주의 법무장관에게 민원을 제기하는 방법

letter-company-complaint-subject = 2018년 데이터보호법(Data Protection Act 2018) 제164A조에 따른 민원
letter-company-complaint-ask = 이것은 제 개인정보에 관한 요구를 귀사가 처리한 방식에 대하여 2018년 데이터보호법(Data Protection Act 2018) 제164A조에 따라 제기하는 민원입니다.
letter-company-complaint-duty = 30일 이내에 접수를 확인하고, 이를 조사하여, 부당한 지체 없이 결과를 저에게 알려 주십시오.
letter-company-complaint-next = 그 후에도 제 요구가 이행되지 않으면 저는 이를 ICO에 제기할 수 있습니다.

letter-complaint-subject-access = AliExpress에 대한 민원: 개인정보 사본 제공 요구
letter-complaint-subject-erasure = AliExpress에 대한 민원: 개인정보 삭제 요구
letter-complaint-about = AliExpress에서 제 개인정보를 책임지는 다음 회사에 대하여 민원을 제기합니다: { $company }.
letter-complaint-about-aliexpress = AliExpress에서 제 개인정보를 책임지는 회사에 대하여 민원을 제기합니다.
letter-complaint-account = 그곳의 제 계정 등록 정보는 다음과 같습니다: { $account }.
letter-complaint-asked-access = 저는 { $requested }에 { $officer } 앞으로 서신을 보내 제 개인정보의 사본을 요구했습니다.
letter-complaint-asked-access-gdpr = 저는 { $requested }에 { $officer } 앞으로 서신을 보내 제 개인정보의 사본을 요구했습니다({ letter-act } 제15조 및 제20조).
letter-complaint-asked-access-us = 저는 { $requested }에 { $officer } 앞으로 서신을 보내 제 개인정보의 사본을 요구했습니다. 이는 그 회사의 개인정보 처리방침 K절이 미국에 거주하는 모든 사람에게 약속한 것입니다.
letter-complaint-asked-erasure = 저는 { $requested }에 { $officer } 앞으로 서신을 보내 제 개인정보의 삭제를 요구했습니다.
letter-complaint-asked-erasure-gdpr = 저는 { $requested }에 { $officer } 앞으로 서신을 보내 제 개인정보의 삭제를 요구했습니다({ letter-act } 제17조).
letter-complaint-asked-erasure-us = 저는 { $requested }에 { $officer } 앞으로 서신을 보내 제 개인정보의 삭제를 요구했습니다. 이는 그 회사의 개인정보 처리방침 K절이 미국에 거주하는 모든 사람에게 약속한 것입니다.
letter-complaint-due = 회신 기한은 { $due }까지였습니다.
letter-complaint-none = 회신을 받지 못했습니다.
letter-complaint-refused = 요구는 거절되었습니다.
letter-complaint-incomplete = 회신이 불완전합니다.
letter-complaint-complained = 저는 { $complained }에 이에 관하여 그 회사에 직접 민원을 제기했습니다.
letter-complaint-appealed = 저는 { $complained }에 그 회사에 직접 이의를 신청했습니다.
letter-complaint-ask-gdpr = GDPR 제77조에 따라, 이 사안을 조사하고 제 요구가 이행되도록 조치해 주실 것을 요청합니다.
letter-complaint-ask = 이 사안을 조사하고 제 요구가 이행되도록 조치해 주실 것을 요청합니다.
letter-complaint-copies = 제가 보낸 것과 받은 것의 사본을 제출할 수 있습니다.

letters-lead = 글로 써야만 해결되는 일을 위한 짧은 문안입니다. 아는 것을 입력하면 입력하는 대로 문안이 채워집니다. 여기서는 아무것도 보내지 않습니다. 직접 복사하거나 메일 프로그램에서 여세요.
letters-close = 계정 탈퇴하기
letters-close-what = 로그인하지 않고 메일로
letters-close-note = EU, EEA, 영국에서는 2026년 6월 30일 자 AliExpress 약관(제1.6항)이 탈퇴하는 세 가지 방법 중 하나로 이 메일을 밝히고 있습니다. 다른 곳에 대해서는 그렇게 밝힌 AliExpress의 글을 찾지 못했지만 시도할 수는 있습니다. 계정이 영구히 끝나므로, “준비하기”의 모든 것을 마무리한 다음 보내세요.
letters-stop = 탈퇴 요청 중단하기
letters-stop-what = 마음이 바뀌었을 때
letters-stop-note = 서두르세요. 탈퇴를 되돌리는 방법은 찾지 못했고, 한 사람의 계정은 24시간 안에 탈퇴 처리되었습니다. 고객센터의 실시간 채팅에도 쓰세요.
letters-deactivation = 계정 잠시 멈추기
letters-deactivation-what = 고객지원에 일시적인 비활성화를 요청
letters-deactivation-note = 고객센터의 실시간 채팅이나 문의 접수에 넣으세요. AliExpress의 예전 페이지로도 비활성화되지만, 계정까지 해제되어 영구히 끝날 수 있습니다.
letters-follow-up = 탈퇴 처리 문의하기
letters-follow-up-what = 아무도 답하지 않은 탈퇴 요청에
letters-follow-up-note = AliExpress는 얼마나 걸리는지 밝히지 않으므로, 이 문안은 기한을 정하지 않습니다. 고객센터로 보내면 고객지원에, 메일로 보내면 개인정보 보호책임자에게 닿습니다.
letters-access = 내 데이터 요구하기
letters-access-what = 나에 관해 보관된 모든 것의 사본
letters-access-note = 계정이 있는 동안은 개인정보 센터에서도 사본을 받을 수 있습니다. 파일이 오면 저장하고 바로 여세요. 2025년 7월 한 단체는 한 번밖에 열리지 않은 파일을 보고했습니다.
letters-erasure = 내 데이터 삭제 요구하기
letters-erasure-what = 나에 관해 보관된 모든 것과 계정
letters-erasure-note = 계정이 영구히 끝날 수 있습니다. “준비하기”의 모든 것을 마무리한 다음 보내세요. 일부 데이터는 남을 수 있습니다. 2026년 7월 자 AliExpress 개인정보 처리방침은 법적 의무와 분쟁을 들며, 끝나는 날짜는 밝히지 않습니다.
letters-identity = 신분증 요구에 답하기
letters-identity-what = 필요해 보이는 것보다 많은 증명을 요구받았을 때
letters-identity-note = 합리적인 의심이 있으면 법에 따라 AliExpress가 요구할 수도 있습니다. 그래도 신분증 사본을 보낸다면, 보일 필요가 없는 부분은 가리세요.
letters-appeal = 거절에 이의 신청하기(미국)
letters-appeal-what = 데이터에 관한 요구를 AliExpress가 거절했을 때
letters-appeal-note = AliExpress의 개인정보 처리방침 K절에 따라 미국에 사는 모든 사람이 이의를 신청할 수 있습니다. 이 메일로, 또는 Privacy Center(개인정보 센터)의 “Other questions”(기타 문의)에서 합니다.
letters-company-complaint = AliExpress에 민원 제기하기(영국)
letters-company-complaint-what = ICO에 가기 전 단계
letters-company-complaint-note = 2026년 6월 19일부터 회사는 개인정보에 관한 민원의 접수를 30일 안에 확인하고 부당한 지체 없이 답해야 합니다(Data Protection Act 2018 제164A조). ICO는 대부분의 사람이 먼저 회사에 민원을 제기했을 것으로 기대합니다.
letters-complaint = 감독기관에 민원 제기하기
letters-complaint-what = 기한이 지났거나 거절당했을 때
letters-complaint-note = 대부분의 감독기관에는 자체 양식이 있습니다. 이 글을 거기에 붙여 넣으세요.

letters-form = 아는 것
letters-letter = 문안
letters-language = 문안의 언어
letters-language-why = AliExpress에는 가능하면 영어로, 감독기관에는 그 나라 언어로 쓰세요.
letters-language-law = 거주하는 곳의 법은 이 요구를 튀르키예어로 하도록 정하고 있습니다. 다른 언어는 내용을 확인하는 용도로만 쓰세요.
letters-own = 내 언어로 본 내용
letters-optional = 선택
letters-choose = 고르세요
letters-field-account = 계정의 이메일 주소나 전화번호
letters-field-account-why = 이것으로 계정을 찾습니다.
letters-field-name = 이름
letters-field-name-why = 계정에 적힌 대로.
letters-field-region = 사는 곳
letters-field-region-why = 문안에 어느 법을 인용할지, 누구에게 보낼지를 정합니다. “CIS”는 러시아, 아제르바이잔, 아르메니아, 벨라루스, 조지아, 카자흐스탄, 키르기스스탄, 몰도바, 타지키스탄, 투르크메니스탄, 우즈베키스탄입니다.
letters-field-country = 국가 또는 미국의 주
letters-field-country-why = 문안에 들어갑니다.
letters-field-orders = 주문 번호 몇 개
letters-field-orders-why = 내 것을 찾는 데 도움이 됩니다. 몇 개면 충분합니다.
letters-field-memberId = 계정 ID
letters-field-memberId-why = AliExpress의 처리방침은 멕시코에 사는 사람에게 이것이나 등록된 이메일 주소, 전화번호를 요구합니다.
letters-field-idNumber = 신분증 번호
letters-field-idNumber-why = 튀르키예에서는 요구에 반드시 들어가야 합니다: T.C. 신분 번호, 또는 국적과 여권 번호. 없으면 거절될 수 있습니다. 여기에는 저장되지 않습니다.
letters-field-postal = 우편 주소
letters-field-postal-why = 튀르키예에서는 요구에 반드시 들어가야 합니다.
letters-field-reason = 잠시 멈추려는 이유
letters-field-reason-why = 고객지원이 물을 수 있습니다. 한 줄이면 충분합니다.
letters-field-about = 요구한 것
letters-field-about-why = 문안은 그 요구에 이어집니다.
letters-field-requestedOn = 요구하거나 요청한 날
letters-field-requestedOn-why = 보낸 메일함이나 탈퇴 기록에 있습니다.
letters-field-firstOn = { $region ->
 [us] 이의를 신청한 날
 *[other] AliExpress에 민원을 제기한 날
}
letters-field-firstOn-why = 감독기관은 AliExpress에 먼저 알렸는지 알고 싶어 합니다.
letters-field-demanded = 요구받은 것
letters-field-demanded-why = “여권 사진”처럼 짧게 적으세요.
letters-field-answer = 받은 답
letters-field-answer-why = 민원에 들어갑니다.
letters-region-eu-eea = 유럽연합 또는 EEA
letters-region-uk = 영국
letters-region-ch = 스위스
letters-region-tr = 튀르키예
letters-region-us = 미국
letters-region-ca = 캐나다, 퀘벡주 제외
letters-region-qc = 퀘벡주
letters-region-mx = 멕시코
letters-region-br = 브라질
letters-region-cl = 칠레
letters-region-kr = 대한민국
letters-region-jp = 일본
letters-region-au = 호주
letters-region-il = 이스라엘
letters-region-sa = 사우디아라비아
letters-region-cis = 러시아 또는 다른 CIS 국가
letters-region-other = 그 밖의 곳
letters-about-access = 내 데이터의 사본
letters-about-erasure = 내 데이터의 삭제
letters-answer-none = 답 없음
letters-answer-refused = 거절
letters-answer-incomplete = 일부만

letters-keep = 입력한 내용을 이 브라우저에 저장
letters-kept = 체크를 해제할 때까지 이 브라우저에 저장됩니다.
letters-kept-not = 이 페이지를 닫을 때까지만 남습니다.

letters-to = 받는 곳
letters-subject = 제목
letters-to-help-centre = AliExpress 고객센터
letters-authority = { $region ->
 [eu-eea] 거주 국가의 개인정보 감독기관
 [uk] 영국 정보감독관(ICO)
 [ch] 스위스 연방 데이터보호·정보감독관(FDPIC)
 [tr] 튀르키예 개인정보보호위원회(KVKK)
 [us] 거주하는 주의 법무장관
 [ca] 캐나다 프라이버시감독관
 [qc] 퀘벡주 정보접근위원회(Commission d’accès à l’information)
 [mx] Secretaría Anticorrupción y Buen Gobierno(2025년 3월에 INAI의 업무를 넘겨받음)
 [br] 브라질 국가데이터보호청(ANPD)
 [kr] 개인정보보호위원회
 [jp] 일본 개인정보보호위원회(PPC)
 [au] 호주 정보감독관실(OAIC)
 [il] 이스라엘 프라이버시보호청(Privacy Protection Authority)
 [sa] 사우디 데이터인공지능청(SDAIA)
 *[other] 거주 국가의 개인정보 감독기관(있는 경우)
}
letters-authority-open = { $region ->
 [uk] 민원 페이지 열기
 *[other] 공식 목록에서 찾기
}
letters-wait-answer = AliExpress가 요구에 답할 기한은 { $until }까지입니다. 이 문안은 그다음 날부터 보낼 수 있습니다.
letters-wait-company = AliExpress가 민원의 접수를 확인할 기한은 { $until }까지입니다. 이 문안은 그다음 날부터 보낼 수 있습니다.
letters-first-company-complaint = ICO는 대부분의 사람이 먼저 AliExpress에 민원을 제기했을 것으로 기대합니다. “AliExpress에 민원 제기하기” 문안을 쓰세요.
letters-first-appeal = AliExpress가 요구를 거절했다면 먼저 AliExpress에 이의를 신청할 수 있습니다. “거절에 이의 신청하기” 문안을 쓰세요.
letters-first-asked = 보낸 요구와 받은 답을 보관하세요. 감독기관은 회사에 먼저 요구했는지 보고 싶어 할 수 있습니다.
letters-limit-request = 이 기관은 답을 받은 날부터 { $answer }일 이내, 늦어도 요구한 날부터 { $most }일 이내({ $until }까지)에 제기한 민원을 받습니다.
letters-limit-known = 이 기관은 일이 있었던 날이나 그것을 안 날부터 { $known }일 이내에 제기한 민원을 받습니다.
letters-time = 오늘 보내면 답변 기한은 { $due }까지입니다({ $rule }).
letters-time-more = AliExpress가 그 기간 안에 이유를 밝히면 기한은 { $last }까지입니다({ $rule }).
letters-time-mx = 오늘 보내면 { $due }까지 결정하고({ $rule }) { $last }까지 이행해야 합니다.
letters-time-company = 오늘 보내면 { $due }까지 접수를 확인해야 합니다({ $rule }).
letters-time-none = 거주하는 곳에서 이 요구에 적용되는 기한을 우리가 확인한 것이 없어, 날짜를 세지 않습니다.
letters-time-no-number = 거주하는 곳의 법은 이 요구에 날수를 정하지 않아, 날짜를 세지 않습니다.
letters-rule-months = { $count }개월
letters-rule-days = { $count }일
letters-rule-working-days = { $count }영업일
letters-rule-moved = { $rule }, { $day }에서 옮겨짐
letters-law-eu-eea = 1개월은 GDPR 제12조제3항에 따른 것입니다. 규정 1182/71에 따라 보낸 날은 세지 않으며, 마지막 날이 주말이나 공휴일이면 다음 근무일로 옮겨집니다. 거주 국가의 다른 공휴일 때문에 더 늦춰질 수 있습니다.
letters-law-uk = 1개월은 2026년 2월부터 시행된 영국 GDPR 제12A조에 따른 것입니다. AliExpress가 이쪽의 자료나 답을 기다리는 동안에는 기간이 더 늦게 시작되거나 잠시 멈출 수 있습니다. 마지막 날이 주말이나 공휴일이면 다음 근무일로 옮겨집니다.
letters-law-ch = 30일은 FADP 제25조제7항에 따른 것입니다. 원칙적인 기간이며 사본에 적용됩니다. 삭제에 대해서는 우리가 확인한 날수가 없습니다.
letters-law-tr = 30일은 법률 제6698호 제13조에 따른 것입니다. 요구는 튀르키예어로 해야 하므로 이 문안도 튀르키예어입니다. 주의해서 썼지만, 튀르키예어가 모국어인 사람이 아직 읽지 않았습니다.
letters-law-us = 45일, 그리고 통지한 경우의 추가 45일은 2026년 7월 30일 자 AliExpress 개인정보 처리방침 K절에 따른 것입니다. 그런 법이 없는 주를 포함해 미국에 사는 모든 사람에게 약속한 것입니다. 그런 법이 있는 주는 19곳입니다.
letters-law-ca = 30일, 그리고 통지한 경우의 추가 30일은 PIPEDA 제8조에 따른 것이며 사본에 적용됩니다. 삭제에 대해서는 우리가 확인한 날수가 없습니다.
letters-law-qc = 30일은 퀘벡주 민간부문 개인정보 보호법에 따른 것이며 사본에 적용됩니다. 삭제에 대해서는 우리가 확인한 날수가 없습니다.
letters-law-mx = 20영업일과 15영업일은 제31조에 따른 것입니다. 정당한 이유가 있으면 길어질 수 있고, 여기서는 공휴일을 계산에 넣지 않았습니다. AliExpress의 처리방침은 멕시코에서 온 요구를 등록된 이메일 주소에서 보낸 것만 받습니다. 법은 신원 증명을 함께 요구합니다(제28조). 메일에 첨부하고, 보일 필요가 없는 부분은 가리세요.
letters-law-br = 15일은 LGPD 제19조제II호에 따른 것이며, 데이터의 완전한 명세에 적용됩니다. 삭제에 대해서는 날수를 정하지 않았습니다.
letters-law-cl = 법률 제21.719호는 그 법 자체에 따르면 2026년 12월 1일부터 30일, 그리고 추가 30일을 정합니다. 이를 미루려는 법안이 있고, 시행이 시작되었는지 우리가 확인하지 못했습니다. 그래서 문안에 어떤 법도 인용하지 않습니다.
letters-law-kr = 10일은 「개인정보 보호법 시행령」 제41조와 제43조에 따른 것입니다. 열람은 사유를 알리고 연기할 수 있습니다. 삭제는 열람한 사람만 요구할 수 있으므로, 삭제 문안은 둘 다 요구합니다. AliExpress의 국내대리인은 AliExpress Korea Co., Ltd.입니다.
letters-law-jp = 법은 사본을 지체 없이 주도록 정합니다. 삭제가 어디까지 인정되는지는 우리가 확인하지 못했습니다.
letters-law-au = 법은 사본을 합리적인 기간 안에 주도록 정합니다. 삭제가 어디까지 인정되는지는 우리가 확인하지 못했습니다.
letters-law-il = 데이터를 볼 권리는 제13조에 따른 것입니다. 그 날수와 삭제가 어디까지 인정되는지는 우리가 확인하지 못했습니다.
letters-law-sa = 30일, 그리고 통지한 경우의 추가 30일은 개인정보보호법 시행규칙에 따른 것입니다.
letters-law-cis = 이 나라들의 법은 우리가 확인한 것이 없어, 문안에 어떤 법도 인용하지 않습니다.
letters-law-other = 거주하는 곳의 법은 우리가 확인한 것이 없어, 문안에 어떤 법도 인용하지 않습니다.
letters-from-account = 계정의 이메일 주소에서 보내세요. 그래야 AliExpress가 누구의 메일인지 알 수 있습니다.
letters-cis-address = 이 나라들에는 aliexpress.ru의 개인정보 처리방침이 적용되므로, 이 이메일 주소는 맞지 않을 수 있습니다. 그 처리방침에서 주소를 찾아 그곳에도 쓰세요.
letters-copy = 문안 복사
letters-copied = 복사했습니다.
letters-not-copied = 브라우저가 복사를 허용하지 않았습니다. 위의 문안을 선택해 직접 복사하세요.
letters-download = 텍스트로 다운로드
letters-mail = 메일 프로그램에서 열기
letters-mail-long = 복사한 뒤 메일 프로그램에서 열기
letters-mail-long-why = 이 글은 일부 프로그램의 메일 링크에는 너무 깁니다. 이 버튼은 글을 복사하고, 주소와 제목만 있는 메일을 엽니다. 거기에 글을 붙여 넣으세요.
letters-help-centre = 고객센터 열기
letters-sent = 보냈음
letters-sent-before = 이 문안을 { $date }에 보냈다고 기록했습니다. 다시 보낸 것이 아니라면 그 날짜와 답변 기한은 그대로입니다.
letters-sent-keep = 그 날짜 유지
letters-sent-anew = 오늘 다시 보냈음
letters-missing = 아직 필요한 것: { $fields }.
letters-named = “{ $name }”
letters-draft = 쉬운 말로 쓴 초안이며 법률 자문이 아닙니다. 법과 주소는 2026년 11월 기준입니다.

letters-state-sent = { $date }에 보냈다고 기록했습니다.
letters-state-due = 답변 기한: { $due }까지.
letters-state-due-rule = 답변 기한: { $due }까지({ $rule }).
letters-state-copy = 사본이 왔다고 기록했습니다({ $date }).
letters-state-erased = 삭제가 확인되었다고 기록했습니다({ $date }).
letters-state-overdue = <b>{ $days }일 초과.</b>
letters-state-confirmed = 요구한 대로 답이 왔다고 기록했습니다.
letters-state-refused = 거절당했다고 기록했습니다.
letters-state-no-answer = 답이 오지 않았다고 기록했습니다.

letters-say-copy = 사본이 왔음
letters-say-erased = 삭제가 확인됨
letters-record = 문안
source-law = 법 자체
source-law-lists = 감독기관과 법률 사무소
source-mails = 실제로 확인된 메일
go-letter-appeal = AliExpress에 이의 신청
go-letter-company-complaint = AliExpress에 민원 제기
go-letter-stop = 요청 중단하기
