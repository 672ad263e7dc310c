### Palavras das cartas e da seção que as escreve. $act é `uk` quando se trata do UK GDPR. Leis de novembro de 2026.

letter-language = Português (Brasil)

letter-to-officer = Ao encarregado pelo tratamento de dados pessoais do AliExpress
letter-to-support = Ao suporte do AliExpress
letter-to-authority = À autoridade de proteção de dados do meu país
letter-to-ico = Ao Information Commissioner (ICO), Reino Unido
letter-to-attorney-general = À procuradoria-geral (attorney general) do meu estado
letter-to-secretaria = À Secretaría Anticorrupción y Buen Gobierno
letter-to-anpd = À Agência Nacional de Proteção de Dados (ANPD)
letter-to-pipc = À Personal Information Protection Commission (PIPC), Coreia
letter-to-fdpic = Ao Encarregado Federal da Proteção de Dados e da Transparência (FDPIC), Suíça
letter-to-kvkk = Ao Conselho de Proteção de Dados Pessoais (KVKK), Turquia
letter-to-opc = Ao Office of the Privacy Commissioner of Canada
letter-to-cai = À Commission d’accès à l’information, Quebec
letter-to-ppc = À Personal Information Protection Commission (PPC), Japão
letter-to-oaic = Ao Office of the Australian Information Commissioner (OAIC)
letter-to-ppa = À Privacy Protection Authority, Israel
letter-to-sdaia = À Saudi Data and AI Authority (SDAIA)
letter-company = { $company }
letter-address = { $address }

letter-act = { $act ->
 [uk] UK GDPR
 *[other] GDPR
}
letter-month-article = { $act ->
 [uk] 12A
 *[other] 12(3)
}
letter-act-ch = no artigo 25 da Lei Federal suíça de Proteção de Dados (FADP)
letter-act-ch-erasure = no artigo 32 da Lei Federal suíça de Proteção de Dados (FADP)
letter-act-tr = no artigo 11 da Lei turca de Proteção de Dados Pessoais (nº 6698)
letter-act-tr-erasure = nos artigos 7 e 11 da Lei turca de Proteção de Dados Pessoais (nº 6698)
letter-act-ca = na cláusula 4.9 do Anexo 1 da Personal Information Protection and Electronic Documents Act (PIPEDA), do Canadá
letter-act-qc = na lei do Quebec sobre a proteção de informações pessoais no setor privado
letter-act-jp = na Act on the Protection of Personal Information (APPI), do Japão
letter-act-au = no Australian Privacy Principle 12 (Privacy Act 1988)
letter-act-il = na seção 13 da Lei de Proteção da Privacidade de Israel
letter-act-sa = no artigo 4 da Lei de Proteção de Dados Pessoais (PDPL) da Arábia Saudita
letter-rule-ch = Em regra, o artigo 25(7) dessa lei
letter-rule-tr = O artigo 13 dessa lei
letter-rule-ca = A seção 8 dessa lei
letter-rule-qc = Essa lei
letter-rule-br = O artigo 19, inciso II,
letter-rule-kr = O artigo 35(3), com o artigo 41 do decreto de execução,
letter-rule-kr-erasure = O decreto de execução (artigos 41 e 43)
letter-rule-sa = O regulamento de execução dessa lei
letter-account = Minha conta está registrada com { $account }.
letter-member-id = O ID da minha conta é { $memberId }.
letter-id-number = Meu documento de identidade: { $idNumber }.
letter-postal = Meu endereço postal: { $postal }.
letter-name = Meu nome é { $name }.
letter-country = Resido em: { $country }.
letter-orders = Alguns dos números dos meus pedidos: { $orders }.
letter-to-be-sure = Respondam a esta mensagem. Para confirmar a titularidade da conta, enviem um código ao e-mail ou ao telefone nela registrado.
letter-proof-mx = O artigo 28 exige comprovação da minha identidade. Se nenhuma acompanhou esta mensagem, informem como enviá-la de modo que só a veja quem dela precisa.
letter-time-gdpr = O artigo { letter-month-article } do { letter-act } fixa o prazo de um mês para a resposta.
letter-time-us = A mesma seção fixa o prazo de { $days } dias para a resposta.
letter-time-days = { $rule } fixa o prazo de { $days } dias para a resposta.
letter-time-mx = O artigo 31 fixa o prazo de vinte dias úteis para a resposta e de mais quinze para o cumprimento.
letter-asked-access = Em { $requested }, solicitei a vocês uma cópia dos meus dados pessoais.
letter-asked-access-once = Já solicitei a vocês uma cópia dos meus dados pessoais.
letter-asked-erasure = Em { $requested }, solicitei a vocês a eliminação dos meus dados pessoais.
letter-asked-erasure-once = Já solicitei a vocês a eliminação dos meus dados pessoais.
letter-asked-close = Em { $requested }, enviei a vocês uma solicitação de encerramento da minha conta.
letter-asked-close-once = Já enviei a vocês uma solicitação de encerramento da minha conta.
letter-regards = Atenciosamente,
letter-signed = { $name }
letter-signed-holder = Titular da conta

letter-close-subject = Solicitação de encerramento da minha conta
letter-close-ask-terms = Solicito o encerramento definitivo da minha conta. A cláusula 1.6 dos seus termos para transações de consumidores da UE, do EEE e do Reino Unido na plataforma (de 30 de junho de 2026) cita um e-mail a este endereço como um dos meios para isso.
letter-close-ask = Solicito o encerramento definitivo da minha conta.
letter-close-tell = Informem também:
letter-close-missing = o que impede o encerramento, se algo o impede: qual pedido, reembolso, disputa, pagamento ou assinatura
letter-close-date = a data em que a conta será encerrada e meus dados, eliminados
letter-close-stop = como posso interromper o encerramento, e até quando
letter-close-confirm = Depois de encerrada a conta, confirmem por e-mail.

letter-stop-subject = Não encerrem minha conta
letter-stop-ask = Retiro essa solicitação: não encerrem a conta e não eliminem nada.
letter-stop-tell = Informem:
letter-stop-in-time = se o encerramento foi interrompido
letter-stop-left = se preciso fazer mais alguma coisa para interrompê-lo
letter-stop-closed = se a conta já foi encerrada, desde quando e o que pode ser restaurado

letter-deactivation-subject = Solicitação de desativação temporária da minha conta
letter-deactivation-ask = Solicito a desativação temporária da minha conta.
letter-deactivation-only = Não a encerrem, liberem nem excluam: se a pausa não for possível sem isso, não alterem nada e me avisem.
letter-deactivation-reason = Meu motivo: { $reason }
letter-deactivation-tell = Antes de fazê-lo, informem:
letter-deactivation-how-long = por quanto tempo a conta pode ficar desativada, e se depois de algum tempo ela é encerrada automaticamente
letter-deactivation-meanwhile = o que acontece nesse período com pedidos, reembolsos, saldo, moedas, cupons e assinaturas
letter-deactivation-back = como faço para reativá-la

letter-follow-up-subject = Sem resposta à minha solicitação de encerramento da conta
letter-follow-up-silence = Desde então não recebi nenhuma mensagem dizendo que ela foi encerrada.
letter-follow-up-tell = Informem:
letter-follow-up-arrived = se a solicitação chegou a vocês
letter-follow-up-missing = o que impede o encerramento, se algo o impede: qual pedido, reembolso, disputa, pagamento ou assinatura
letter-follow-up-when = a data em que a conta será encerrada e meus dados, eliminados
letter-follow-up-stop = como posso interromper o encerramento, e até quando
letter-follow-up-confirm = Depois de encerrada a conta, confirmem por e-mail.

letter-access-subject = Solicitação de cópia dos meus dados pessoais
letter-access-subject-gdpr = Solicitação dos meus dados pessoais, arts. 15 e 20 do { letter-act }
letter-access-ask-gdpr = Com base nos artigos 15 e 20 do { letter-act }, solicito uma cópia de todos os dados pessoais que vocês mantêm a meu respeito.
letter-access-ask-us = Com base na seção K da sua política de privacidade, que promete isto a toda pessoa residente nos Estados Unidos, solicito saber quais informações pessoais vocês mantêm a meu respeito e receber uma cópia delas.
letter-access-ask-mx = Com base no meu direito de acesso (ARCO), nos termos da Ley Federal de Protección de Datos Personales en Posesión de los Particulares, de 20 de março de 2025, solicito uma cópia de todos os dados pessoais que vocês mantêm a meu respeito.
letter-access-ask-br = Com base nos artigos 18 e 19 da LGPD (Lei nº 13.709/2018), solicito uma cópia de todos os dados pessoais que vocês mantêm a meu respeito, com a declaração completa.
letter-access-ask-kr = Com base no artigo 35 da Personal Information Protection Act (PIPA), solicito acesso a todas as informações pessoais que vocês mantêm a meu respeito e uma cópia delas.
letter-access-ask-named = Com base { $named }, solicito uma cópia de todos os dados pessoais que vocês mantêm a meu respeito.
letter-access-ask-plain = Solicito uma cópia de todos os dados pessoais que vocês mantêm a meu respeito, na medida em que sua política de privacidade ou a lei do lugar onde resido me dê esse direito.
letter-access-include = A cópia deve incluir:
letter-access-orders = pedidos, pagamentos, reembolsos e disputas
letter-access-messages = mensagens a vendedores e ao suporte, e avaliações
letter-access-devices = endereços, dispositivos, acessos à conta, buscas e páginas vistas
letter-access-profile = o que foi inferido a meu respeito, e para quem
letter-access-tell = Informem também:
letter-access-purposes = para que é usado cada tipo de dado
letter-access-recipients = quem os recebeu, pelo nome
letter-access-how-long = por quanto tempo são mantidos
letter-access-sources = de onde vieram, se não de mim
letter-access-transfers = a que países são enviados, e o que os protege lá
letter-access-consent = para que dei meu consentimento
letter-access-form = Enviem a cópia em formato comum e legível por máquina, e verifiquem antes se o arquivo abre.

letter-erasure-subject = Solicitação de eliminação dos meus dados pessoais
letter-erasure-subject-gdpr = Solicitação de eliminação dos meus dados pessoais, art. 17 do { letter-act }
letter-erasure-ask-gdpr = Com base no artigo 17 do { letter-act }, solicito a eliminação de todos os dados pessoais que vocês mantêm a meu respeito.
letter-erasure-ask-us = Com base na seção K da sua política de privacidade, que promete isto a toda pessoa residente nos Estados Unidos, solicito a eliminação de todas as informações pessoais que vocês mantêm a meu respeito.
letter-erasure-ask-mx = Com base no meu direito de cancelamento (ARCO), nos termos da Ley Federal de Protección de Datos Personales en Posesión de los Particulares, de 20 de março de 2025, solicito o cancelamento de todos os dados pessoais que vocês mantêm a meu respeito.
letter-erasure-ask-br = Com base no artigo 18 da LGPD (Lei nº 13.709/2018), solicito a eliminação de todos os dados pessoais que vocês mantêm a meu respeito.
letter-erasure-ask-kr = Com base no artigo 35 da Personal Information Protection Act (PIPA), solicito acesso a todas as informações pessoais que vocês mantêm a meu respeito e uma cópia delas. Depois de recebê-la, solicito, com base no artigo 36, a eliminação de todas elas.
letter-erasure-ask-named = Com base { $named }, solicito a eliminação de todos os dados pessoais que vocês mantêm a meu respeito.
letter-erasure-ask-plain = Solicito a eliminação de todos os dados pessoais que vocês mantêm a meu respeito, na medida em que sua política de privacidade ou a lei do lugar onde resido me dê esse direito.
letter-erasure-account = Minha conta também deve ser encerrada.
letter-erasure-grounds = Retiro todo consentimento que tenha dado (artigo 7(3)) e oponho-me ao marketing direto e a qualquer criação de perfis para esse fim (artigo 21(2)). Com a conta encerrada, os dados não são mais necessários para as finalidades para as quais foram coletados.
letter-erasure-others-gdpr = Comuniquem isto a todos a quem repassaram os dados, como exige o artigo 19.
letter-erasure-others = Comuniquem isto a todos a quem repassaram os dados.
letter-erasure-confirm = Confirmem por e-mail quando estiver feito.
letter-erasure-rest = Se mantiverem algo, informem:
letter-erasure-what = o que é
letter-erasure-why = que lei obriga a mantê-lo
letter-erasure-until = até quando

letter-identity-subject = Comprovação de identidade para minha solicitação
letter-identity-demanded = Para comprovar minha identidade, vocês me pedem isto: { $demanded }
letter-identity-demanded-more = Para comprovar minha identidade, vocês me pedem mais do que já têm.
letter-identity-limit-gdpr = O artigo 12(6) do { letter-act } só permite pedir mais quando há dúvidas razoáveis sobre minha identidade, e o artigo 5(1)(c), só o que é necessário. Se vocês têm tais dúvidas, informem quais são.
letter-identity-limit-br = O artigo 6º da LGPD limita a coleta de dados ao que é necessário. Se vocês têm dúvidas sobre minha identidade, informem quais são.
letter-identity-limit-plain = Não peçam mais do que o necessário para me identificar. Se vocês têm dúvidas sobre minha identidade, informem quais são.
letter-identity-enough = Um código enviado ao e-mail ou ao telefone da conta comprova que ela é minha.
letter-identity-no-copy = A cópia de um documento de identidade daria a vocês dados que não têm, e nada acrescentaria a isso.
letter-identity-go-on-gdpr = Enquanto não forem informadas dúvidas razoáveis, conto o mês do artigo { letter-month-article } a partir do dia da minha solicitação.
letter-identity-go-on = Deem andamento à minha solicitação nestes termos.

letter-appeal-subject = Recurso contra a recusa da minha solicitação
letter-appeal-refused = Vocês a recusaram, no todo ou em parte.
letter-appeal-ask = Recorro dessa decisão, como permite a seção K da sua política de privacidade.
letter-appeal-tell = Informem por escrito:
letter-appeal-outcome = o que decidem sobre este recurso
letter-appeal-why = quanto ao que ainda recusarem, o motivo e a regra em que a recusa se baseia
letter-appeal-attorney = como posso reclamar à procuradoria-geral (attorney general) do meu estado

letter-company-complaint-subject = Reclamação com base na seção 164A do Data Protection Act 2018
letter-company-complaint-ask = Esta é uma reclamação com base na seção 164A do Data Protection Act 2018, sobre o modo como vocês trataram uma solicitação relativa aos meus dados pessoais.
letter-company-complaint-duty = Acusem o recebimento em até 30 dias, examinem a reclamação e informem o resultado sem demora indevida.
letter-company-complaint-next = Se depois disso minha solicitação ainda não for atendida, posso levá-la ao ICO.

letter-complaint-subject-access = Reclamação sobre o AliExpress: solicitação dos meus dados pessoais
letter-complaint-subject-erasure = Reclamação sobre o AliExpress: solicitação de eliminação dos meus dados pessoais
letter-complaint-about = Apresento reclamação contra { $company }, responsável pelos meus dados no AliExpress.
letter-complaint-about-aliexpress = Apresento reclamação contra a empresa responsável pelos meus dados no AliExpress.
letter-complaint-account = Minha conta lá está registrada com { $account }.
letter-complaint-asked-access = Em { $requested }, escrevi a { $officer } e solicitei uma cópia dos meus dados pessoais.
letter-complaint-asked-access-gdpr = Em { $requested }, escrevi a { $officer } e solicitei uma cópia dos meus dados pessoais (artigos 15 e 20 do { letter-act }).
letter-complaint-asked-access-us = Em { $requested }, escrevi a { $officer } e solicitei uma cópia das minhas informações pessoais, como a seção K da política de privacidade da empresa promete a toda pessoa residente nos Estados Unidos.
letter-complaint-asked-erasure = Em { $requested }, escrevi a { $officer } e solicitei a eliminação dos meus dados pessoais.
letter-complaint-asked-erasure-gdpr = Em { $requested }, escrevi a { $officer } e solicitei a eliminação dos meus dados pessoais (artigo 17 do { letter-act }).
letter-complaint-asked-erasure-us = Em { $requested }, escrevi a { $officer } e solicitei a eliminação das minhas informações pessoais, como a seção K da política de privacidade da empresa promete a toda pessoa residente nos Estados Unidos.
letter-complaint-due = O prazo para a resposta terminou em { $due }.
letter-complaint-none = Não recebi resposta.
letter-complaint-refused = A solicitação foi recusada.
letter-complaint-incomplete = A resposta é incompleta.
letter-complaint-complained = Em { $complained }, reclamei disso à própria empresa.
letter-complaint-appealed = Em { $complained }, recorri à própria empresa.
letter-complaint-ask-gdpr = Com base no artigo 77 do GDPR, solicito que o caso seja examinado e que se assegure o atendimento da minha solicitação.
letter-complaint-ask = Solicito que o caso seja examinado e que se assegure o atendimento da minha solicitação.
letter-complaint-copies = Posso enviar cópias do que escrevi e do que recebi.

letters-lead = Cartas curtas para o que só se resolve por escrito. Digite o que sabe; a carta se completa enquanto você digita. Nada é enviado daqui: você a copia, ou a abre no seu programa de e-mail.
letters-close = Encerrar minha conta
letters-close-what = Por e-mail, sem entrar na conta
letters-close-note = Na UE, no EEE e no Reino Unido, os termos do próprio AliExpress de 30 de junho de 2026 (cláusula 1.6) citam este e-mail como um de três meios de encerrar. Em outros lugares, não foi encontrado texto do AliExpress que o cite, mas você pode tentar. Ele acaba com a conta de vez: envie-o quando tudo em “Preparar” estiver resolvido.
letters-stop = Parar minha solicitação de encerramento
letters-stop-what = Se você mudou de ideia
letters-stop-note = Não demore: não foi encontrado um modo de desfazer um encerramento, e a conta de uma pessoa foi encerrada em até 24 horas. Escreva o mesmo no chat ao vivo da central de ajuda.
letters-deactivation = Pausar a conta
letters-deactivation-what = Pede ao suporte que a desative temporariamente
letters-deactivation-note = Vai no chat ao vivo ou em um chamado da central de ajuda. Uma antiga página do AliExpress também desativa, mas pode ainda liberar a conta, o que acaba com ela de vez.
letters-follow-up = Perguntar pelo encerramento
letters-follow-up-what = Para uma solicitação de encerramento que ninguém respondeu
letters-follow-up-note = O AliExpress não diz quanto tempo leva, por isso a carta não fixa prazo. A central de ajuda chega ao suporte; o e-mail chega ao encarregado de dados (DPO).
letters-access = Pedir meus dados
letters-access-what = Uma cópia de tudo o que é mantido sobre você
letters-access-note = A central de privacidade também oferece uma cópia, enquanto a conta existe. Salve o que vier e abra logo: em julho de 2025 uma organização relatou um arquivo que só abriu uma vez.
letters-erasure = Eliminar meus dados
letters-erasure-what = Tudo o que é mantido sobre você, e a conta
letters-erasure-note = Pode acabar com a conta de vez. Envie-a quando tudo em “Preparar” estiver resolvido. Alguns dados podem ficar: a política de privacidade do AliExpress de julho de 2026 menciona obrigações legais e disputas, e não dá data final.
letters-identity = Responder à exigência de documento
letters-identity-what = Quando pedem mais provas do que parece necessário
letters-identity-note = Onde as dúvidas são razoáveis, a lei pode permitir que o AliExpress peça. Se mesmo assim enviar a cópia de um documento, cubra o que ela não precisa mostrar.
letters-appeal = Recorrer de uma recusa (Estados Unidos)
letters-appeal-what = Quando o AliExpress recusou uma solicitação sobre seus dados
letters-appeal-note = A seção K da política de privacidade do AliExpress permite que toda pessoa residente nos Estados Unidos recorra: por este e-mail, ou no “Privacy Center”, em “Other questions”.
letters-company-complaint = Reclamar ao AliExpress (Reino Unido)
letters-company-complaint-what = O passo antes do ICO
letters-company-complaint-note = Desde 19 de junho de 2026, uma empresa precisa acusar o recebimento de uma reclamação sobre dados pessoais em até 30 dias e respondê-la sem demora indevida (Data Protection Act 2018, seção 164A). O ICO espera que a maioria das pessoas tenha reclamado lá primeiro.
letters-complaint = Reclamar a uma autoridade
letters-complaint-what = Quando o prazo passou, ou a resposta foi não
letters-complaint-note = A maioria das autoridades tem formulário próprio; cole este texto nele.

letters-form = O que você sabe
letters-letter = A carta
letters-language = Idioma da carta
letters-language-why = Escreva ao AliExpress em inglês, se puder, e a uma autoridade no idioma dela.
letters-language-law = A lei do lugar onde você mora exige esta solicitação em turco. Os outros idiomas servem só para ler o que ela diz.
letters-own = O que ela diz, no seu idioma
letters-optional = opcional
letters-choose = Escolher
letters-field-account = E-mail ou telefone da conta
letters-field-account-why = É por ele que encontram sua conta.
letters-field-name = Seu nome
letters-field-name-why = Como está na conta.
letters-field-region = Onde você mora
letters-field-region-why = Decide que lei a carta cita e a quem se dirige. “CEI” significa Rússia, Azerbaijão, Armênia, Belarus, Geórgia, Cazaquistão, Quirguistão, Moldávia, Tajiquistão, Turcomenistão e Uzbequistão.
letters-field-country = País, ou estado nos EUA
letters-field-country-why = A carta o cita.
letters-field-orders = Alguns números de pedido
letters-field-orders-why = Ajudam a encontrar o que é seu. Alguns bastam.
letters-field-memberId = ID da conta
letters-field-memberId-why = A política do AliExpress o pede a quem está no México, ou então o e-mail ou telefone registrado.
letters-field-idNumber = Número de um documento de identidade
letters-field-idNumber-why = Na Turquia, uma solicitação precisa incluí-lo: seu número de identidade T.C., ou sua nacionalidade e o número do passaporte. Sem ele, a solicitação pode ser rejeitada. Ele nunca é armazenado aqui.
letters-field-postal = Endereço postal
letters-field-postal-why = Na Turquia, uma solicitação precisa incluir um.
letters-field-reason = Por que você quer uma pausa
letters-field-reason-why = O suporte pode perguntar. Uma linha basta.
letters-field-about = O que você solicitou
letters-field-about-why = A carta dá seguimento a essa solicitação.
letters-field-requestedOn = Dia da sua solicitação
letters-field-requestedOn-why = Está nos seus e-mails enviados, ou no seu registro do encerramento.
letters-field-firstOn = { $region ->
 [us] Dia do seu recurso
 *[other] Dia da sua reclamação ao AliExpress
}
letters-field-firstOn-why = A autoridade vai querer saber se o AliExpress foi avisado primeiro.
letters-field-demanded = O que pedem a você
letters-field-demanded-why = Em poucas palavras, como “uma foto do meu RG”.
letters-field-answer = O que responderam
letters-field-answer-why = A reclamação menciona isso.
letters-region-eu-eea = União Europeia ou EEE
letters-region-uk = Reino Unido
letters-region-ch = Suíça
letters-region-tr = Turquia
letters-region-us = Estados Unidos
letters-region-ca = Canadá, fora do Quebec
letters-region-qc = Quebec
letters-region-mx = México
letters-region-br = Brasil
letters-region-cl = Chile
letters-region-kr = Coreia do Sul
letters-region-jp = Japão
letters-region-au = Austrália
letters-region-il = Israel
letters-region-sa = Arábia Saudita
letters-region-cis = Rússia ou outro país da CEI
letters-region-other = Qualquer outro lugar
letters-about-access = Uma cópia dos meus dados
letters-about-erasure = A eliminação dos meus dados
letters-answer-none = Nada
letters-answer-refused = Uma recusa
letters-answer-incomplete = Só uma parte

letters-keep = Salvar o que digitei neste navegador
letters-kept = Salvo neste navegador até você desmarcar isto.
letters-kept-not = Mantido só até você fechar esta página.

letters-to = Para
letters-subject = Assunto
letters-to-help-centre = Central de ajuda do AliExpress
letters-authority = { $region ->
 [eu-eea] A autoridade de proteção de dados do seu país
 [uk] O ICO
 [ch] O FDPIC
 [tr] O Conselho de Proteção de Dados Pessoais (KVKK)
 [us] A procuradoria-geral (attorney general) do seu estado
 [ca] O Privacy Commissioner of Canada
 [qc] A Commission d’accès à l’information
 [mx] A Secretaría Anticorrupción y Buen Gobierno, que sucedeu ao INAI em março de 2025
 [br] A Agência Nacional de Proteção de Dados (ANPD)
 [kr] A PIPC
 [jp] A PPC
 [au] O OAIC
 [il] A Privacy Protection Authority
 [sa] A SDAIA
 *[other] A autoridade de proteção de dados do seu país, se houver uma
}
letters-authority-open = { $region ->
 [uk] Abrir a página de reclamações
 *[other] Encontrar na lista oficial
}
letters-wait-answer = Eles têm até { $until } para responder à sua solicitação. Você pode enviar esta carta a partir do dia seguinte.
letters-wait-company = O AliExpress tem até { $until } para acusar o recebimento da sua reclamação. Você pode enviar esta carta a partir do dia seguinte.
letters-first-company-complaint = O ICO espera que a maioria das pessoas tenha reclamado primeiro ao AliExpress: use a carta “Reclamar ao AliExpress”.
letters-first-appeal = Se o AliExpress recusou sua solicitação, você pode recorrer primeiro ao AliExpress: use a carta “Recorrer de uma recusa”.
letters-first-asked = Guarde sua solicitação e qualquer resposta: uma autoridade pode querer ver que a empresa foi procurada primeiro.
letters-limit-request = Ela aceita uma reclamação em até { $answer } dias da resposta, e no máximo { $most } dias após a solicitação: até { $until }.
letters-limit-known = Ela aceita uma reclamação em até { $known } dias do ocorrido, ou de quando você soube dele.
letters-time = Se a carta for enviada hoje, a resposta deve chegar até { $due } ({ $rule }).
letters-time-more = Se o AliExpress apresentar motivos nesse prazo, ela deve chegar até { $last } ({ $rule }).
letters-time-mx = Se enviada hoje, a solicitação deve ser decidida até { $due } ({ $rule }) e cumprida até { $last }.
letters-time-company = Se a carta for enviada hoje, o recebimento deve ser acusado até { $due } ({ $rule }).
letters-time-none = Não verificamos nenhum prazo para esta solicitação onde você mora, por isso nenhum é contado.
letters-time-no-number = A lei do lugar onde você mora não fixa número de dias para esta solicitação, por isso nenhum é contado.
letters-rule-months = { $count ->
 [1] um mês
 *[other] { $count } meses
}
letters-rule-days = { $count ->
 [1] um dia
 *[other] { $count } dias
}
letters-rule-working-days = { $count ->
 [1] um dia útil
 *[other] { $count } dias úteis
}
letters-rule-moved = { $rule }, adiado de { $day }
letters-law-eu-eea = O mês vem do GDPR, artigo 12(3). Pelo Regulamento 1182/71, o dia do envio não conta, e um último dia em fim de semana ou feriado passa para o dia útil seguinte. Outros feriados do seu país podem adiá-lo mais.
letters-law-uk = O mês vem do UK GDPR, artigo 12A, em vigor desde fevereiro de 2026. Ele pode começar depois, ou parar por um tempo, enquanto o AliExpress espera algo de que precisa de você. Um último dia em fim de semana ou feriado passa para o dia útil seguinte.
letters-law-ch = Os 30 dias vêm do artigo 25(7) da FADP. Valem em regra, e para uma cópia; para a eliminação não verificamos nenhum número.
letters-law-tr = Os 30 dias vêm da Lei 6698, artigo 13. A solicitação precisa ser em turco, por isso esta carta é. Foi escrita com cuidado, mas ninguém que tenha o turco como língua materna a leu ainda.
letters-law-us = Os 45 dias, e mais 45 com aviso, vêm da seção K da política de privacidade do AliExpress de 30 de julho de 2026. Ela os promete a toda pessoa residente nos Estados Unidos, mesmo onde um estado não tem lei assim; 19 estados têm uma.
letters-law-ca = Os 30 dias, e mais 30 com aviso, vêm da seção 8 da PIPEDA, para uma cópia. Para a eliminação não verificamos nenhum número.
letters-law-qc = Os 30 dias vêm da lei do Quebec sobre informações pessoais no setor privado, para uma cópia. Para a eliminação não verificamos nenhum número.
letters-law-mx = Os 20 e 15 dias úteis vêm do artigo 31; com causa justificada podem ser mais, e feriados não são levados em conta aqui. A política do AliExpress só aceita uma solicitação do México a partir do e-mail registrado. A lei exige comprovação de identidade junto (artigo 28): anexe uma ao e-mail, e cubra o que ela não precisa mostrar.
letters-law-br = Os 15 dias vêm da LGPD, artigo 19, inciso II, para a declaração completa dos seus dados. Para a eliminação ela não fixa número de dias.
letters-law-cl = A Lei 21.719 dá 30 dias, e mais 30, a partir de 1º de dezembro de 2026, segundo o próprio texto. Um projeto de lei adiaria isso, e não confirmamos que ela já esteja em vigor: por isso a carta não cita nenhuma lei.
letters-law-kr = Os 10 dias vêm do decreto de execução da PIPA, artigos 41 e 43; o acesso pode ser adiado com motivos. Só quem teve acesso tem direito à eliminação, por isso a carta de eliminação pede os dois. O representante do AliExpress na Coreia é a AliExpress Korea Co., Ltd.
letters-law-jp = A lei exige uma cópia sem demora. Não verificamos até onde vai a eliminação.
letters-law-au = A lei exige uma cópia em prazo razoável. Não verificamos até onde vai a eliminação.
letters-law-il = O direito de ver os dados vem da seção 13; não verificamos o número de dias dela, nem até onde vai a eliminação.
letters-law-sa = Os 30 dias, e mais 30 com aviso, vêm do regulamento de execução da Lei de Proteção de Dados Pessoais.
letters-law-cis = Não verificamos nenhuma lei destes países, por isso a carta não cita nenhuma.
letters-law-other = Não verificamos nenhuma lei do lugar onde você mora, por isso a carta não cita nenhuma.
letters-from-account = Envie-a a partir do e-mail da conta, para que o AliExpress veja que ela vem de você.
letters-cis-address = Nestes países vale a política de privacidade de aliexpress.ru, por isso este e-mail pode ser o endereço errado. Procure o endereço nessa política e escreva também para lá.
letters-copy = Copiar a carta
letters-copied = Carta copiada.
letters-not-copied = O navegador não permitiu copiar. Selecione a carta acima e copie-a à mão.
letters-download = Baixar como texto
letters-mail = Abrir no programa de e-mail
letters-mail-long = Copiar e abrir no programa de e-mail
letters-mail-long-why = Este texto é longo demais para um link de e-mail em alguns programas. O botão o copia e abre um e-mail só com o endereço e o assunto: cole o texto lá.
letters-help-centre = Abrir a central de ajuda
letters-sent = Já enviei
letters-sent-before = Você anotou que enviou esta carta em { $date }. Essa data fica, e também a data prevista para a resposta, a não ser que você a tenha enviado de novo.
letters-sent-keep = Manter essa data
letters-sent-anew = Enviei de novo hoje
letters-missing = Ainda falta: { $fields }.
letters-named = “{ $name }”
letters-draft = Um rascunho em palavras simples, não uma orientação jurídica. Leis e endereços de novembro de 2026.

letters-state-sent = Você anotou que a enviou em { $date }.
letters-state-due = Resposta prevista até { $due }.
letters-state-due-rule = Resposta prevista até { $due } ({ $rule }).
letters-state-copy = Você anotou que a cópia chegou ({ $date }).
letters-state-erased = Você anotou que a eliminação foi confirmada ({ $date }).
letters-state-overdue = <b>{ $days ->
 [one] { $days } dia de atraso.
 *[other] { $days } dias de atraso.
}</b>
letters-state-confirmed = Você anotou que responderam como você pediu.
letters-state-refused = Você anotou que recusaram.
letters-state-no-answer = Você anotou que não houve resposta.

letters-say-copy = A cópia chegou
letters-say-erased = A eliminação foi confirmada
letters-record = Cartas
source-law = a própria lei
source-law-lists = autoridades e escritórios de advocacia
source-mails = e-mails que foram vistos
go-letter-appeal = Recorrer ao AliExpress
go-letter-company-complaint = Reclamar ao AliExpress
go-letter-stop = Parar a solicitação
