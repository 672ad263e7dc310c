### 信件的文字，以及撰写信件一节的文字。指英国GDPR时 $act 为 `uk`。法律状况：2026年11月。

letter-language = 简体中文

letter-to-officer = 致AliExpress数据保护官
letter-to-support = 致AliExpress客服
letter-to-authority = 致本人所在国家的数据保护监管机构
letter-to-ico = 致英国信息专员（ICO）
letter-to-attorney-general = 致本人所在州的总检察长
letter-to-secretaria = 致Secretaría Anticorrupción y Buen Gobierno
letter-to-anpd = 致巴西Agência Nacional de Proteção de Dados（ANPD）
letter-to-pipc = 致韩国个人信息保护委员会（PIPC）
letter-to-fdpic = 致瑞士联邦数据保护和信息专员（FDPIC）
letter-to-kvkk = 致土耳其个人数据保护委员会（KVKK）
letter-to-opc = 致加拿大隐私专员办公室
letter-to-cai = 致魁北克省Commission d’accès à l’information
letter-to-ppc = 致日本个人信息保护委员会（PPC）
letter-to-oaic = 致澳大利亚信息专员办公室（OAIC）
letter-to-ppa = 致以色列隐私保护局
letter-to-sdaia = 致沙特数据和人工智能局（SDAIA）
letter-company = { $company }
letter-address = { $address }

letter-act = { $act ->
 [uk] 英国《通用数据保护条例》（UK GDPR）
 *[other] 《通用数据保护条例》（GDPR）
}
letter-month-article = { $act ->
 [uk] 第12A条
 *[other] 第12条第3款
}
letter-act-ch = 瑞士《联邦数据保护法》（FADP）第25条
letter-act-ch-erasure = 瑞士《联邦数据保护法》（FADP）第32条
letter-act-tr = 土耳其《个人数据保护法》（第6698号）第11条
letter-act-tr-erasure = 土耳其《个人数据保护法》（第6698号）第7条和第11条
letter-act-ca = 加拿大《个人信息保护与电子文件法》（PIPEDA）附表1第4.9条
letter-act-qc = 魁北克省《私营部门个人信息保护法》
letter-act-jp = 日本《个人信息保护法》（APPI）
letter-act-au = 澳大利亚隐私原则第12条（《1988年隐私法》）
letter-act-il = 以色列《隐私保护法》第13条
letter-act-sa = 沙特阿拉伯《个人数据保护法》（PDPL）第4条
letter-rule-ch = 该法第25条第7款的一般规则
letter-rule-tr = 该法第13条
letter-rule-ca = 该法第8条
letter-rule-qc = 该法
letter-rule-br = 第19条第II项
letter-rule-kr = 第35条第3款及《施行令》第41条
letter-rule-kr-erasure = 《施行令》第41条和第43条
letter-rule-sa = 该法的《实施条例》
letter-account = 本人账号的注册信息：{ $account }。
letter-member-id = 本人的账号ID：{ $memberId }。
letter-id-number = 本人的身份证件：{ $idNumber }。
letter-postal = 本人的通信地址：{ $postal }。
letter-name = 本人姓名：{ $name }。
letter-country = 本人居住地：{ $country }。
letter-orders = 本人的部分订单号：{ $orders }。
letter-to-be-sure = 请直接回复本信。如需确认本人为账号持有人，请向该账号的邮箱或手机号发送验证码。
letter-proof-mx = 第28条要求提供本人身份证明。如本信未附该证明，请告知如何提交，以确保仅有必要人员可以查看。
letter-time-gdpr = 根据{ letter-act }{ letter-month-article }，贵公司的答复期限为一个月。
letter-time-us = 根据同一节，贵公司的答复期限为{ $days }日。
letter-time-days = 根据{ $rule }，贵公司的答复期限为{ $days }日。
letter-time-mx = 根据第31条，贵公司的答复期限为二十个工作日，执行期限为此后十五个工作日。
letter-asked-access = 本人已于{ $requested }请求贵公司提供本人个人数据的副本。
letter-asked-access-once = 本人此前已请求贵公司提供本人个人数据的副本。
letter-asked-erasure = 本人已于{ $requested }请求贵公司删除本人的个人数据。
letter-asked-erasure-once = 本人此前已请求贵公司删除本人的个人数据。
letter-asked-close = 本人已于{ $requested }向贵公司提交账号注销申请。
letter-asked-close-once = 本人此前已向贵公司提交账号注销申请。
letter-regards = 此致敬礼
letter-signed = { $name }
letter-signed-holder = 账号持有人

letter-close-subject = 账号注销申请
letter-close-ask-terms = 本人申请永久注销本人的账号。贵公司针对欧盟、欧洲经济区和英国消费者平台交易的条款（2026年6月30日）第1.6条，将向本邮箱地址发送电子邮件列为注销方式之一。
letter-close-ask = 本人申请永久注销本人的账号。
letter-close-tell = 并请告知：
letter-close-missing = 如有妨碍注销的事项，具体是什么：哪笔订单、退款、纠纷、付款或会员
letter-close-date = 账号注销和本人数据删除的日期
letter-close-stop = 本人如何停止注销，最迟到何时
letter-close-confirm = 注销完成后，请以电子邮件确认。

letter-stop-subject = 请勿注销本人的账号
letter-stop-ask = 本人撤回该申请：请勿注销账号，也不要删除任何内容。
letter-stop-tell = 请告知：
letter-stop-in-time = 注销是否已经停止
letter-stop-left = 为停止注销，本人是否还需做其他事
letter-stop-closed = 如账号已经注销，自何时起，以及哪些内容可以恢复

letter-deactivation-subject = 账号临时停用申请
letter-deactivation-ask = 本人申请临时停用本人的账号。
letter-deactivation-only = 请勿注销、释放或删除该账号：如不这样做就无法暂停使用，请不要作任何更改，并告知本人。
letter-deactivation-reason = 本人的理由：{ $reason }
letter-deactivation-tell = 办理之前，请告知：
letter-deactivation-how-long = 账号可以停用多久，一段时间后是否会自动注销
letter-deactivation-meanwhile = 在此期间，订单、退款、余额、金币、优惠券和会员将如何处理
letter-deactivation-back = 本人如何重新启用账号

letter-follow-up-subject = 账号注销申请未获答复
letter-follow-up-silence = 此后，本人未收到任何说明账号已注销的消息。
letter-follow-up-tell = 请告知：
letter-follow-up-arrived = 贵公司是否已收到该申请
letter-follow-up-missing = 如有妨碍注销的事项，具体是什么：哪笔订单、退款、纠纷、付款或会员
letter-follow-up-when = 账号注销和本人数据删除的日期
letter-follow-up-stop = 本人如何停止注销，最迟到何时
letter-follow-up-confirm = 注销完成后，请以电子邮件确认。

letter-access-subject = 请求提供本人个人数据的副本
letter-access-subject-gdpr = 依据{ letter-act }第15条和第20条请求提供个人数据
letter-access-ask-gdpr = 根据{ letter-act }第15条和第20条，本人请求提供贵公司持有的关于本人的全部个人数据的副本。
letter-access-ask-us = 贵公司隐私政策第K节向所有居住在美国的人作出承诺。据此，本人请求获知贵公司持有哪些关于本人的个人信息，并请求提供其副本。
letter-access-ask-mx = 根据本人的查阅权（ARCO）及2025年3月20日的Ley Federal de Protección de Datos Personales en Posesión de los Particulares，本人请求提供贵公司持有的关于本人的全部个人数据的副本。
letter-access-ask-br = 根据巴西《通用数据保护法》（LGPD，第13.709/2018号法律）第18条和第19条，本人请求提供贵公司持有的关于本人的全部个人数据的副本，并附完整声明。
letter-access-ask-kr = 根据韩国《个人信息保护法》（PIPA）第35条，本人请求查阅贵公司持有的关于本人的全部个人信息，并请求提供其副本。
letter-access-ask-named = 根据{ $named }，本人请求提供贵公司持有的关于本人的全部个人数据的副本。
letter-access-ask-plain = 在贵公司的隐私政策或本人居住地法律赋予本人该项权利的范围内，本人请求提供贵公司持有的关于本人的全部个人数据的副本。
letter-access-include = 副本应包括：
letter-access-orders = 订单、付款、退款和纠纷
letter-access-messages = 发给卖家和客服的消息，以及评价
letter-access-devices = 地址、设备、登录、搜索和浏览过的页面
letter-access-profile = 贵公司对本人作出的推断，以及为谁作出
letter-access-tell = 并请告知：
letter-access-purposes = 每类数据的用途
letter-access-recipients = 数据提供给了谁，请逐一列出名称
letter-access-how-long = 数据保存多久
letter-access-sources = 数据如非来自本人，来自何处
letter-access-transfers = 数据传输到哪些国家，在那里受到何种保护
letter-access-consent = 本人同意过什么
letter-access-form = 请以通用的机器可读格式提供，并事先确认文件能够打开。

letter-erasure-subject = 请求删除本人的个人数据
letter-erasure-subject-gdpr = 依据{ letter-act }第17条请求删除个人数据
letter-erasure-ask-gdpr = 根据{ letter-act }第17条，本人请求贵公司删除所持有的关于本人的全部个人数据。
letter-erasure-ask-us = 贵公司隐私政策第K节向所有居住在美国的人作出承诺。据此，本人请求贵公司删除所持有的关于本人的全部个人信息。
letter-erasure-ask-mx = 根据本人的取消权（ARCO）及2025年3月20日的Ley Federal de Protección de Datos Personales en Posesión de los Particulares，本人请求贵公司取消所持有的关于本人的全部个人数据。
letter-erasure-ask-br = 根据巴西《通用数据保护法》（LGPD，第13.709/2018号法律）第18条，本人请求贵公司删除所持有的关于本人的全部个人数据。
letter-erasure-ask-kr = 根据韩国《个人信息保护法》（PIPA）第35条，本人请求查阅贵公司持有的关于本人的全部个人信息，并请求提供其副本。本人取得副本后，根据第36条请求贵公司将其全部删除。
letter-erasure-ask-named = 根据{ $named }，本人请求贵公司删除所持有的关于本人的全部个人数据。
letter-erasure-ask-plain = 在贵公司的隐私政策或本人居住地法律赋予本人该项权利的范围内，本人请求贵公司删除所持有的关于本人的全部个人数据。
letter-erasure-account = 本人的账号也请一并注销。
letter-erasure-grounds = 本人撤回此前作出的全部同意（第7条第3款），并反对直接营销及为此进行的任何画像（第21条第2款）。账号注销后，就收集这些数据的目的而言，这些数据不再必要。
letter-erasure-others-gdpr = 请按照第19条的要求，通知接收过这些数据的所有各方。
letter-erasure-others = 请通知接收过这些数据的所有各方。
letter-erasure-confirm = 完成后，请以电子邮件确认。
letter-erasure-rest = 如保留任何数据，请告知：
letter-erasure-what = 保留的是什么
letter-erasure-why = 哪项法律要求贵公司保留
letter-erasure-until = 保留到何时

letter-identity-subject = 关于本人请求的身份证明
letter-identity-demanded = 为证明本人身份，贵公司要求提供：{ $demanded }
letter-identity-demanded-more = 为证明本人身份，贵公司要求提供现有信息之外的更多信息。
letter-identity-limit-gdpr = 根据{ letter-act }第12条第6款，贵公司仅在对本人身份有合理怀疑时，方可要求提供更多信息；根据第5条第1款（c）项，仅可要求提供必要的信息。如有此类怀疑，请予说明。
letter-identity-limit-br = 巴西《通用数据保护法》（LGPD）第6条将贵公司的数据收集限于必要范围。如对本人身份有疑问，请予说明。
letter-identity-limit-plain = 请不要要求超出确认本人身份所需的信息。如对本人身份有疑问，请予说明。
letter-identity-enough = 向该账号的邮箱或手机号发送验证码，即可证明本人为账号持有人。
letter-identity-no-copy = 身份证件副本会使贵公司获得原本没有的数据，对上述证明并无助益。
letter-identity-go-on-gdpr = 除非贵公司说明合理怀疑，本人将自提出请求之日起计算{ letter-month-article }规定的一个月期限。
letter-identity-go-on = 请据此继续处理本人的请求。

letter-appeal-subject = 对拒绝本人请求的申诉
letter-appeal-refused = 贵公司已全部或部分拒绝该请求。
letter-appeal-ask = 本人依据贵公司隐私政策第K节，对该决定提出申诉。
letter-appeal-tell = 请以书面形式告知：
letter-appeal-outcome = 贵公司对本申诉的决定
letter-appeal-why = 如仍有拒绝之处，其理由及所依据的规定
letter-appeal-attorney = 本人如何向所在州的总检察长投诉

letter-company-complaint-subject = 依据《2018年数据保护法》第164A条的投诉
letter-company-complaint-ask = 本人依据《2018年数据保护法》第164A条，就贵公司对一项涉及本人个人数据的请求的处理提出投诉。
letter-company-complaint-duty = 请在30日内确认收到，进行调查，并将结果及时告知本人，不得无故拖延。
letter-company-complaint-next = 如此后本人的请求仍未得到满足，本人可以提交ICO处理。

letter-complaint-subject-access = 对AliExpress的投诉：请求提供本人的个人数据
letter-complaint-subject-erasure = 对AliExpress的投诉：请求删除本人的个人数据
letter-complaint-about = 本人投诉{ $company }，该公司负责本人在AliExpress的数据。
letter-complaint-about-aliexpress = 本人投诉负责本人在AliExpress的数据的公司。
letter-complaint-account = 本人在该处账号的注册信息：{ $account }。
letter-complaint-asked-access = 本人于{ $requested }致信{ $officer }，请求提供本人个人数据的副本。
letter-complaint-asked-access-gdpr = 本人于{ $requested }致信{ $officer }，请求提供本人个人数据的副本（{ letter-act }第15条和第20条）。
letter-complaint-asked-access-us = 本人于{ $requested }致信{ $officer }，按照该公司隐私政策第K节对所有居住在美国的人的承诺，请求提供本人个人信息的副本。
letter-complaint-asked-erasure = 本人于{ $requested }致信{ $officer }，请求删除本人的个人数据。
letter-complaint-asked-erasure-gdpr = 本人于{ $requested }致信{ $officer }，请求删除本人的个人数据（{ letter-act }第17条）。
letter-complaint-asked-erasure-us = 本人于{ $requested }致信{ $officer }，按照该公司隐私政策第K节对所有居住在美国的人的承诺，请求删除本人的个人信息。
letter-complaint-due = 答复期限为{ $due }。
letter-complaint-none = 本人未收到任何答复。
letter-complaint-refused = 该请求被拒绝。
letter-complaint-incomplete = 答复不完整。
letter-complaint-complained = 本人已于{ $complained }就此向该公司投诉。
letter-complaint-appealed = 本人已于{ $complained }向该公司申诉。
letter-complaint-ask-gdpr = 根据《通用数据保护条例》（GDPR）第77条，本人请求贵机构调查此事，并确保本人的请求得到满足。
letter-complaint-ask = 本人请求贵机构调查此事，并确保本人的请求得到满足。
letter-complaint-copies = 本人可以提供所发内容和所收内容的副本。

letters-lead = 有些事只能靠写信解决，这里有简短的信件。填入你知道的；边填，信件边完成。这里不会发送任何内容：由你复制，或在邮件程序中打开。
letters-close = 注销我的账号
letters-close-what = 用电子邮件，无需登录
letters-close-note = 在欧盟、欧洲经济区和英国，AliExpress自己2026年6月30日的条款（第1.6条）把这封邮件列为三种注销方式之一。在其他地方，没有找到AliExpress的文字提到它，但可以一试。它会使账号永久终止：等“做好准备”中的事全部处理好，再发送。
letters-stop = 停止我的注销申请
letters-stop-what = 如果你改变了主意
letters-stop-note = 要快：没有找到撤销注销的办法，有一个人的账号在24小时内就注销了。也在帮助中心的在线聊天中写明。
letters-deactivation = 暂停使用账号
letters-deactivation-what = 要求客服临时停用
letters-deactivation-note = 发到帮助中心的在线聊天或工单。AliExpress有一个旧页面也能停用，但可能同时释放账号，使其永久终止。
letters-follow-up = 询问注销情况
letters-follow-up-what = 用于没有得到答复的注销申请
letters-follow-up-note = AliExpress没有说明需要多久，所以信件不设时限。帮助中心通向客服；邮件通向数据保护官。
letters-access = 索取我的数据
letters-access-what = 关于你的全部数据的副本
letters-access-note = 账号还在时，隐私中心也提供副本。收到后保存并立即打开：2025年7月，一个组织报告了一个只能打开一次的文件。
letters-erasure = 删除我的数据
letters-erasure-what = 关于你的全部数据，以及账号
letters-erasure-note = 它可能使账号永久终止。等“做好准备”中的事全部处理好，再发送。部分数据可能保留：AliExpress在2026年7月的隐私政策中提到法律义务和纠纷，没有说明到何时为止。
letters-identity = 回应身份证件要求
letters-identity-what = 对方要的证明似乎多于所需时
letters-identity-note = 如果怀疑合理，法律可能允许AliExpress提出要求。如果还是发送证件副本，遮住不必显示的部分。
letters-appeal = 对拒绝提出申诉（美国）
letters-appeal-what = AliExpress拒绝了关于你数据的请求时
letters-appeal-note = AliExpress隐私政策第K节允许所有居住在美国的人申诉：用这封邮件，或在隐私中心的“Other questions”（其他问题）中提出。
letters-company-complaint = 向AliExpress投诉（英国）
letters-company-complaint-what = 找ICO之前的一步
letters-company-complaint-note = 自2026年6月19日起，公司须在30天内确认收到关于个人数据的投诉，并及时答复，不得无故拖延（《2018年数据保护法》第164A条）。ICO期望大多数人先向公司投诉。
letters-complaint = 向监管机构投诉
letters-complaint-what = 期限已过，或答复是拒绝时
letters-complaint-note = 大多数监管机构有自己的表格；把这段文字粘贴进去。

letters-form = 你知道的
letters-letter = 信件
letters-language = 信件的语言
letters-language-why = 写给AliExpress，尽可能用英文；写给监管机构，用其所在国的语言。
letters-language-law = 你所在地的法律要求用土耳其语提出这项请求。其他语言只供阅读，以了解其内容。
letters-own = 用你的语言看内容
letters-optional = 可不填
letters-choose = 选择
letters-field-account = 账号的邮箱或手机号
letters-field-account-why = 对方凭它找到你的账号。
letters-field-name = 你的姓名
letters-field-name-why = 与账号中填写的一致。
letters-field-region = 你住在哪里
letters-field-region-why = 它决定信件引用哪部法律、写给谁。“CIS”（独联体）指俄罗斯、阿塞拜疆、亚美尼亚、白俄罗斯、格鲁吉亚、哈萨克斯坦、吉尔吉斯斯坦、摩尔多瓦、塔吉克斯坦、土库曼斯坦和乌兹别克斯坦。
letters-field-country = 国家，或美国的州
letters-field-country-why = 信件中会写明。
letters-field-orders = 部分订单号
letters-field-orders-why = 有助于找到属于你的内容。几个就够了。
letters-field-memberId = 账号ID
letters-field-memberId-why = AliExpress的政策要求在墨西哥的人提供它，或提供注册的邮箱或手机号。
letters-field-idNumber = 身份证件号码
letters-field-idNumber-why = 在土耳其，请求必须包含它：你的T.C.身份号码，或你的国籍和护照号码。没有它，请求可能被拒绝。它绝不存储在这里。
letters-field-postal = 通信地址
letters-field-postal-why = 在土耳其，请求必须包含它。
letters-field-reason = 为什么想暂停使用
letters-field-reason-why = 客服可能会问。一行就够了。
letters-field-about = 你请求的是什么
letters-field-about-why = 这封信跟进那项请求。
letters-field-requestedOn = 你提出请求的日期
letters-field-requestedOn-why = 可在你的已发送邮件或注销记录中找到。
letters-field-firstOn = { $region ->
 [us] 你申诉的日期
 *[other] 你向AliExpress投诉的日期
}
letters-field-firstOn-why = 监管机构会想知道是否先告知了AliExpress。
letters-field-demanded = 对方要你提供什么
letters-field-demanded-why = 几个字即可，例如“护照照片”。
letters-field-answer = 对方怎样答复
letters-field-answer-why = 投诉中会写明。
letters-region-eu-eea = 欧盟或欧洲经济区
letters-region-uk = 英国
letters-region-ch = 瑞士
letters-region-tr = 土耳其
letters-region-us = 美国
letters-region-ca = 加拿大（魁北克省除外）
letters-region-qc = 魁北克省
letters-region-mx = 墨西哥
letters-region-br = 巴西
letters-region-cl = 智利
letters-region-kr = 韩国
letters-region-jp = 日本
letters-region-au = 澳大利亚
letters-region-il = 以色列
letters-region-sa = 沙特阿拉伯
letters-region-cis = 俄罗斯或其他CIS国家
letters-region-other = 其他地方
letters-about-access = 我的数据副本
letters-about-erasure = 删除我的数据
letters-answer-none = 没有答复
letters-answer-refused = 拒绝
letters-answer-incomplete = 只有一部分

letters-keep = 把我填写的内容保存在这个浏览器中
letters-kept = 保存在这个浏览器中，直到你取消勾选。
letters-kept-not = 只保留到你关闭此页面为止。

letters-to = 收件人
letters-subject = 主题
letters-to-help-centre = AliExpress帮助中心
letters-authority = { $region ->
 [eu-eea] 你所在国家的数据保护监管机构
 [uk] ICO
 [ch] FDPIC
 [tr] 个人数据保护委员会（KVKK）
 [us] 你所在州的总检察长
 [ca] 加拿大隐私专员
 [qc] Commission d’accès à l’information
 [mx] Secretaría Anticorrupción y Buen Gobierno，2025年3月接替INAI
 [br] Agência Nacional de Proteção de Dados（ANPD）
 [kr] PIPC
 [jp] PPC
 [au] OAIC
 [il] 隐私保护局
 [sa] SDAIA
 *[other] 你所在国家的数据保护监管机构（如果有）
}
letters-authority-open = { $region ->
 [uk] 打开其投诉页面
 *[other] 在官方名单中查找
}
letters-wait-answer = 对方答复你的请求的期限到{ $until }为止。从次日起，你可以发送这封信。
letters-wait-company = AliExpress确认收到你的投诉的期限到{ $until }为止。从次日起，你可以发送这封信。
letters-first-company-complaint = ICO期望大多数人先向AliExpress投诉：使用信件“向AliExpress投诉”。
letters-first-appeal = 如果AliExpress拒绝了你的请求，你可以先向AliExpress申诉：使用信件“对拒绝提出申诉”。
letters-first-asked = 保留你的请求和任何答复：监管机构可能想看到你先问过该公司。
letters-limit-request = 它在答复后{ $answer }天内受理投诉，最迟在请求后{ $most }天：到{ $until }为止。
letters-limit-known = 它在事情发生后或你得知后{ $known }天内受理投诉。
letters-time = 如果今天发送，答复期限为{ $due }（{ $rule }）。
letters-time-more = 如果AliExpress在此期限内说明理由，期限为{ $last }（{ $rule }）。
letters-time-mx = 如果今天发送，作出决定的期限为{ $due }（{ $rule }），执行的期限为{ $last }。
letters-time-company = 如果今天发送，确认收到的期限为{ $due }（{ $rule }）。
letters-time-none = 对你所在地的这项请求，我们没有核实到任何期限，因此不作计算。
letters-time-no-number = 你所在地的法律没有为这项请求规定天数，因此不作计算。
letters-rule-months = { $count }个月
letters-rule-days = { $count }天
letters-rule-working-days = { $count }个工作日
letters-rule-moved = { $rule }，由{ $day }顺延
letters-law-eu-eea = 一个月出自GDPR第12条第3款。按第1182/71号条例，发送当天不计；最后一天是周末或节假日的，顺延到下一个工作日。你所在国家的其他节假日可能使期限进一步顺延。
letters-law-uk = 一个月出自英国GDPR第12A条，自2026年2月起生效。如果AliExpress在等待所需的你的材料，期限可能推迟开始或暂停一段时间。最后一天是周末或节假日的，顺延到下一个工作日。
letters-law-ch = 30天出自FADP第25条第7款。它作为一般规则适用，且适用于副本；对删除，我们没有核实到天数。
letters-law-tr = 30天出自第6698号法律第13条。请求必须用土耳其语提出，所以这封信用土耳其语。信件经过仔细撰写，但还没有以土耳其语为母语的人看过。
letters-law-us = 45天，以及经通知可再延长的45天，出自AliExpress的隐私政策（2026年7月30日）第K节。它向所有居住在美国的人作此承诺，即使所在州没有这样的法律；有19个州有。
letters-law-ca = 30天，以及经通知可再延长的30天，出自PIPEDA第8条，适用于副本。对删除，我们没有核实到天数。
letters-law-qc = 30天出自魁北克省《私营部门个人信息保护法》，适用于副本。对删除，我们没有核实到天数。
letters-law-mx = 20个和15个工作日出自第31条；有正当理由时可以更长，公共假日在这里没有计入。对来自墨西哥的请求，AliExpress的政策只接受从注册邮箱发出的。法律要求随附身份证明（第28条）：附在邮件中，遮住不必显示的部分。
letters-law-br = 15天出自LGPD第19条第II项，适用于你数据的完整声明。对删除，它没有规定天数。
letters-law-cl = 按第21.719号法律本身的文字，自2026年12月1日起为30天，可再加30天。有一项法案要将其推迟，我们没有确认它已开始适用：因此信件不引用任何法律。
letters-law-kr = 10天出自PIPA的《施行令》第41条和第43条；查阅可在说明理由后推迟。只有查阅过的人才有权要求删除，所以删除信件同时要求两者。AliExpress Korea Co., Ltd.是AliExpress在韩国的代表。
letters-law-jp = 法律要求不加拖延地提供副本。删除的范围有多大，我们没有核实。
letters-law-au = 法律要求在合理时间内提供副本。删除的范围有多大，我们没有核实。
letters-law-il = 查看数据的权利出自第13条；其天数以及删除的范围，我们没有核实。
letters-law-sa = 30天，以及经通知可再延长的30天，出自《个人数据保护法》的《实施条例》。
letters-law-cis = 这些国家的法律我们没有核实，所以信件不引用任何法律。
letters-law-other = 你所在地的法律我们没有核实，所以信件不引用任何法律。
letters-from-account = 用账号的邮箱发送，让AliExpress能看出它来自你。
letters-cis-address = 在这些国家适用aliexpress.ru的隐私政策，所以这个邮箱地址可能不对。在那份政策中查找地址，也写信到那里。
letters-copy = 复制信件
letters-copied = 已复制。
letters-not-copied = 浏览器不允许复制。选中上面的信件，手动复制。
letters-download = 下载为文本
letters-mail = 在邮件程序中打开
letters-mail-long = 复制并打开邮件程序
letters-mail-long-why = 这段文字对某些程序的邮件链接来说太长。按钮会复制它，并打开一封只有地址和主题的邮件：把文字粘贴进去。
letters-help-centre = 打开帮助中心
letters-sent = 我已发送
letters-sent-before = 你记下过，这封信于{ $date }发送。该日期和答复到期日都会保留，除非你又发送了一次。
letters-sent-keep = 保留该日期
letters-sent-anew = 我今天又发送了一次
letters-missing = 还需要：{ $fields }。
letters-named = “{ $name }”
letters-draft = 用平实文字写成的草稿，不是法律意见。法律和地址：2026年11月。

letters-state-sent = 你记下过，已于{ $date }发送。
letters-state-due = 答复到期日：{ $due }。
letters-state-due-rule = 答复到期日：{ $due }（{ $rule }）。
letters-state-copy = 你记下过，副本已收到（{ $date }）。
letters-state-erased = 你记下过，删除已获确认（{ $date }）。
letters-state-overdue = <b>已逾期{ $days }天。</b>
letters-state-confirmed = 你记下过，对方已按你的要求答复。
letters-state-refused = 你记下过，对方拒绝了。
letters-state-no-answer = 你记下过，没有收到答复。

letters-say-copy = 副本已收到
letters-say-erased = 删除已获确认
letters-record = 信件
source-law = 法律本身
source-law-lists = 监管机构和律师事务所
source-mails = 亲眼见过的邮件
go-letter-appeal = 向AliExpress申诉
go-letter-company-complaint = 向AliExpress投诉
go-letter-stop = 停止申请
