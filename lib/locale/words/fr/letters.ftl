### Mots des lettres, et de la partie qui les écrit. $act vaut `uk` là où il s’agit du RGPD du Royaume-Uni. Droit de novembre 2026.

letter-language = Français

letter-to-officer = Au délégué à la protection des données d’AliExpress
letter-to-support = À l’assistance d’AliExpress
letter-to-authority = À l’autorité de protection des données de mon pays
letter-to-ico = À l’Information Commissioner (ICO), Royaume-Uni
letter-to-attorney-general = Au procureur général (attorney general) de mon État
letter-to-secretaria = À la Secretaría Anticorrupción y Buen Gobierno
letter-to-anpd = À l’Agência Nacional de Proteção de Dados (ANPD), Brésil
letter-to-pipc = À la Personal Information Protection Commission (PIPC), Corée
letter-to-fdpic = Au Préposé fédéral à la protection des données et à la transparence (PFPDT), Suisse
letter-to-kvkk = Au Conseil de protection des données personnelles (KVKK), Turquie
letter-to-opc = Au Commissariat à la protection de la vie privée du Canada
letter-to-cai = À la Commission d’accès à l’information, Québec
letter-to-ppc = À la Personal Information Protection Commission (PPC), Japon
letter-to-oaic = À l’Office of the Australian Information Commissioner (OAIC)
letter-to-ppa = À la Privacy Protection Authority, Israël
letter-to-sdaia = À la Saudi Data and AI Authority (SDAIA), Arabie saoudite
letter-company = { $company }
letter-address = { $address }

letter-act = { $act ->
 [uk] RGPD du Royaume-Uni
 *[other] RGPD
}
letter-month-article = { $act ->
 [uk] 12A
 *[other] 12, paragraphe 3,
}
letter-act-ch = de l’article 25 de la loi fédérale suisse sur la protection des données (LPD)
letter-act-ch-erasure = de l’article 32 de la loi fédérale suisse sur la protection des données (LPD)
letter-act-tr = de l’article 11 de la loi turque nº 6698 sur la protection des données personnelles
letter-act-tr-erasure = des articles 7 et 11 de la loi turque nº 6698 sur la protection des données personnelles
letter-act-ca = de l’article 4.9 de l’annexe 1 de la Loi sur la protection des renseignements personnels et les documents électroniques (LPRPDE)
letter-act-qc = de la Loi sur la protection des renseignements personnels dans le secteur privé (Québec)
letter-act-jp = de la loi japonaise sur la protection des informations personnelles (APPI)
letter-act-au = de l’Australian Privacy Principle 12 (Privacy Act 1988)
letter-act-il = de l’article 13 de la loi israélienne sur la protection de la vie privée
letter-act-sa = de l’article 4 de la loi saoudienne sur la protection des données personnelles (PDPL)
letter-rule-ch = En règle générale, l’article 25, alinéa 7, de cette loi
letter-rule-tr = L’article 13 de cette loi
letter-rule-ca = L’article 8 de cette loi
letter-rule-qc = Cette loi
letter-rule-br = L’article 19, II,
letter-rule-kr = L’article 35, paragraphe 3, avec l’article 41 du décret d’application,
letter-rule-kr-erasure = Le décret d’application (articles 41 et 43)
letter-rule-sa = Le règlement d’application de cette loi
letter-account = Mon compte est enregistré sous { $account }.
letter-member-id = L’identifiant de mon compte est { $memberId }.
letter-id-number = Ma pièce d’identité : { $idNumber }.
letter-postal = Mon adresse postale : { $postal }.
letter-name = Mon nom est { $name }.
letter-country = Mon lieu de résidence : { $country }.
letter-orders = Quelques-uns de mes numéros de commande : { $orders }.
letter-to-be-sure = Veuillez répondre à ce message. Pour vous assurer que je suis titulaire du compte, envoyez un code à l’adresse e-mail ou au numéro de téléphone du compte.
letter-proof-mx = L’article 28 exige un justificatif de mon identité. Si aucun n’accompagnait ce message, indiquez-moi comment l’envoyer de sorte que seules les personnes qui en ont besoin le voient.
letter-time-gdpr = L’article { letter-month-article } du { letter-act } vous donne un mois pour répondre.
letter-time-us = La même section vous donne { $days } jours pour répondre.
letter-time-days = { $rule } vous donne { $days } jours pour répondre.
letter-time-mx = L’article 31 vous donne vingt jours ouvrables pour répondre, et quinze de plus pour y donner suite.
letter-asked-access = Le { $requested }, je vous ai demandé une copie de mes données personnelles.
letter-asked-access-once = Je vous ai demandé une copie de mes données personnelles.
letter-asked-erasure = Le { $requested }, je vous ai demandé d’effacer mes données personnelles.
letter-asked-erasure-once = Je vous ai demandé d’effacer mes données personnelles.
letter-asked-close = Le { $requested }, je vous ai envoyé une demande de fermeture de mon compte.
letter-asked-close-once = Je vous ai envoyé une demande de fermeture de mon compte.
letter-regards = Salutations distinguées
letter-signed = { $name }
letter-signed-holder = Titulaire du compte

letter-close-subject = Demande de fermeture de mon compte
letter-close-ask-terms = Je vous demande de fermer définitivement mon compte. L’article 1.6 de vos conditions pour les transactions des consommateurs de l’UE, de l’EEE et du Royaume-Uni sur la plateforme (du 30 juin 2026) cite un e-mail à cette adresse comme l’un des moyens de le faire.
letter-close-ask = Je vous demande de fermer définitivement mon compte.
letter-close-tell = Veuillez aussi m’indiquer :
letter-close-missing = ce qui s’y oppose, le cas échéant : quelle commande, quel remboursement, quel litige, quel paiement ou quelle adhésion
letter-close-date = la date à laquelle le compte sera fermé et mes données supprimées
letter-close-stop = comment je peux l’arrêter, et jusqu’à quand
letter-close-confirm = Une fois le compte fermé, veuillez le confirmer par e-mail.

letter-stop-subject = Ne pas fermer mon compte
letter-stop-ask = Je retire cette demande : ne fermez pas le compte et ne supprimez rien.
letter-stop-tell = Veuillez m’indiquer :
letter-stop-in-time = si la fermeture a été arrêtée
letter-stop-left = si je dois faire autre chose pour l’arrêter
letter-stop-closed = si le compte est déjà fermé, depuis quand, et ce qui peut être rétabli

letter-deactivation-subject = Demande de désactivation temporaire de mon compte
letter-deactivation-ask = Je vous demande de désactiver temporairement mon compte.
letter-deactivation-only = Ne le fermez pas, ne le libérez pas et ne le supprimez pas : si une mise en pause est impossible autrement, ne changez rien et dites-le-moi.
letter-deactivation-reason = Mon motif : { $reason }
letter-deactivation-tell = Avant de le faire, veuillez m’indiquer :
letter-deactivation-how-long = combien de temps le compte peut rester désactivé, et s’il est fermé automatiquement après un certain temps
letter-deactivation-meanwhile = ce que deviennent entre-temps les commandes, remboursements, solde, pièces, coupons et adhésions
letter-deactivation-back = comment le réactiver

letter-follow-up-subject = Ma demande de fermeture de compte est sans réponse
letter-follow-up-silence = Depuis, je n’ai reçu aucun message disant que le compte est fermé.
letter-follow-up-tell = Veuillez m’indiquer :
letter-follow-up-arrived = si la demande vous est parvenue
letter-follow-up-missing = ce qui s’y oppose, le cas échéant : quelle commande, quel remboursement, quel litige, quel paiement ou quelle adhésion
letter-follow-up-when = la date à laquelle le compte sera fermé et mes données supprimées
letter-follow-up-stop = comment je peux l’arrêter, et jusqu’à quand
letter-follow-up-confirm = Une fois le compte fermé, veuillez le confirmer par e-mail.

letter-access-subject = Demande de copie de mes données personnelles
letter-access-subject-gdpr = Demande de mes données personnelles, art. 15 et 20 du { letter-act }
letter-access-ask-gdpr = En vertu des articles 15 et 20 du { letter-act }, je vous demande une copie de toutes les données personnelles que vous détenez à mon sujet.
letter-access-ask-us = En vertu de la section K de votre politique de confidentialité, qui le promet à toute personne vivant aux États-Unis, je demande à savoir quelles informations personnelles vous détenez à mon sujet et à en recevoir une copie.
letter-access-ask-mx = En vertu de mon droit d’accès (ARCO), prévu par la Ley Federal de Protección de Datos Personales en Posesión de los Particulares du 20 mars 2025, je vous demande une copie de toutes les données personnelles que vous détenez à mon sujet.
letter-access-ask-br = En vertu des articles 18 et 19 de la LGPD (Lei 13.709/2018), je vous demande une copie de toutes les données personnelles que vous détenez à mon sujet, avec la déclaration complète.
letter-access-ask-kr = En vertu de l’article 35 de la loi coréenne sur la protection des informations personnelles (PIPA), je demande l’accès à toutes les informations personnelles que vous détenez à mon sujet, et une copie de celles-ci.
letter-access-ask-named = En vertu { $named }, je vous demande une copie de toutes les données personnelles que vous détenez à mon sujet.
letter-access-ask-plain = Je vous demande une copie de toutes les données personnelles que vous détenez à mon sujet, dans la mesure où votre politique de confidentialité ou la loi de mon lieu de résidence me donne ce droit.
letter-access-include = La copie doit comprendre :
letter-access-orders = les commandes, paiements, remboursements et litiges
letter-access-messages = les messages aux vendeurs et à l’assistance, et les avis
letter-access-devices = les adresses, appareils, connexions, recherches et pages consultées
letter-access-profile = ce que vous avez déduit à mon sujet, et pour qui
letter-access-tell = Veuillez aussi m’indiquer :
letter-access-purposes = à quoi sert chaque catégorie de données
letter-access-recipients = qui les a reçues, nommément
letter-access-how-long = combien de temps elles sont conservées
letter-access-sources = d’où elles proviennent, si ce n’est de moi
letter-access-transfers = vers quels pays elles sont envoyées, et ce qui les y protège
letter-access-consent = à quoi j’ai donné mon consentement
letter-access-form = Envoyez-la dans un format courant et lisible par machine, et vérifiez d’abord que le fichier s’ouvre.

letter-erasure-subject = Demande d’effacement de mes données personnelles
letter-erasure-subject-gdpr = Demande d’effacement de mes données personnelles, art. 17 du { letter-act }
letter-erasure-ask-gdpr = En vertu de l’article 17 du { letter-act }, je vous demande d’effacer toutes les données personnelles que vous détenez à mon sujet.
letter-erasure-ask-us = En vertu de la section K de votre politique de confidentialité, qui le promet à toute personne vivant aux États-Unis, je vous demande de supprimer toutes les informations personnelles que vous détenez à mon sujet.
letter-erasure-ask-mx = En vertu de mon droit d’annulation (ARCO), prévu par la Ley Federal de Protección de Datos Personales en Posesión de los Particulares du 20 mars 2025, je vous demande d’annuler toutes les données personnelles que vous détenez à mon sujet.
letter-erasure-ask-br = En vertu de l’article 18 de la LGPD (Lei 13.709/2018), je vous demande d’effacer toutes les données personnelles que vous détenez à mon sujet.
letter-erasure-ask-kr = En vertu de l’article 35 de la loi coréenne sur la protection des informations personnelles (PIPA), je demande l’accès à toutes les informations personnelles que vous détenez à mon sujet, et une copie de celles-ci. Une fois que je les aurai reçues, je vous demande, en vertu de l’article 36, de les effacer toutes.
letter-erasure-ask-named = En vertu { $named }, je vous demande d’effacer toutes les données personnelles que vous détenez à mon sujet.
letter-erasure-ask-plain = Je vous demande d’effacer toutes les données personnelles que vous détenez à mon sujet, dans la mesure où votre politique de confidentialité ou la loi de mon lieu de résidence me donne ce droit.
letter-erasure-account = Mon compte doit également être fermé.
letter-erasure-grounds = Je retire tout consentement que j’ai donné (article 7, paragraphe 3) et je m’oppose à la prospection ainsi qu’à tout profilage lié à celle-ci (article 21, paragraphe 2). Le compte étant fermé, les données ne sont plus nécessaires au regard des finalités pour lesquelles elles ont été collectées.
letter-erasure-others-gdpr = Informez-en toutes les personnes auxquelles vous avez communiqué les données, comme l’exige l’article 19.
letter-erasure-others = Informez-en toutes les personnes auxquelles vous avez communiqué les données.
letter-erasure-confirm = Veuillez le confirmer par e-mail une fois que c’est fait.
letter-erasure-rest = Si vous conservez quoi que ce soit, veuillez m’indiquer :
letter-erasure-what = de quoi il s’agit
letter-erasure-why = quelle loi vous oblige à le conserver
letter-erasure-until = jusqu’à quand

letter-identity-subject = Justificatif d’identité pour ma demande
letter-identity-demanded = Pour prouver mon identité, vous me demandez ceci : { $demanded }
letter-identity-demanded-more = Pour prouver mon identité, vous me demandez plus que ce que vous détenez déjà.
letter-identity-limit-gdpr = L’article 12, paragraphe 6, du { letter-act } ne vous permet d’en demander plus qu’en cas de doutes raisonnables sur mon identité, et l’article 5, paragraphe 1, point c), ne vous permet de demander que le nécessaire. Si vous avez de tels doutes, exposez-les.
letter-identity-limit-br = L’article 6 de la LGPD limite ce que vous collectez au nécessaire. Si vous avez des doutes sur mon identité, exposez-les.
letter-identity-limit-plain = Ne demandez pas plus que ce qu’il faut pour m’identifier. Si vous avez des doutes sur mon identité, exposez-les.
letter-identity-enough = Un code envoyé à l’adresse e-mail ou au numéro de téléphone du compte montre que je suis titulaire du compte.
letter-identity-no-copy = Une copie d’une pièce d’identité vous donnerait des données que vous n’avez pas, et n’y ajouterait rien.
letter-identity-go-on-gdpr = Sauf si vous exposez des doutes raisonnables, je compte le mois prévu à l’article { letter-month-article } à partir du jour de ma demande.
letter-identity-go-on = Traitez ma demande sur cette base.

letter-appeal-subject = Recours contre le refus de ma demande
letter-appeal-refused = Vous l’avez refusée, en tout ou en partie.
letter-appeal-ask = Je forme un recours contre cette décision, comme le permet la section K de votre politique de confidentialité.
letter-appeal-tell = Veuillez m’indiquer par écrit :
letter-appeal-outcome = ce que vous décidez sur ce recours
letter-appeal-why = pour tout ce que vous refusez encore, le motif et la règle sur laquelle il se fonde
letter-appeal-attorney = comment je peux adresser une réclamation au procureur général (attorney general) de mon État

letter-company-complaint-subject = Réclamation au titre de la section 164A du Data Protection Act 2018
letter-company-complaint-ask = Ceci est une réclamation au titre de la section 164A du Data Protection Act 2018, relative à la façon dont vous avez traité une demande concernant mes données personnelles.
letter-company-complaint-duty = Accusez-en réception dans les 30 jours, examinez-la et informez-moi de l’issue sans retard injustifié.
letter-company-complaint-next = Si ma demande n’est toujours pas satisfaite ensuite, je peux saisir l’ICO.

letter-complaint-subject-access = Réclamation contre AliExpress : demande de mes données personnelles
letter-complaint-subject-erasure = Réclamation contre AliExpress : demande d’effacement de mes données personnelles
letter-complaint-about = J’introduis une réclamation contre { $company }, responsable du traitement de mes données chez AliExpress.
letter-complaint-about-aliexpress = J’introduis une réclamation contre la société responsable du traitement de mes données chez AliExpress.
letter-complaint-account = Mon compte y est enregistré sous { $account }.
letter-complaint-asked-access = Le { $requested }, j’ai écrit à { $officer } et demandé une copie de mes données personnelles.
letter-complaint-asked-access-gdpr = Le { $requested }, j’ai écrit à { $officer } et demandé une copie de mes données personnelles (articles 15 et 20 du { letter-act }).
letter-complaint-asked-access-us = Le { $requested }, j’ai écrit à { $officer } et demandé une copie de mes informations personnelles, comme la section K de la politique de confidentialité de la société le promet à toute personne vivant aux États-Unis.
letter-complaint-asked-erasure = Le { $requested }, j’ai écrit à { $officer } et demandé l’effacement de mes données personnelles.
letter-complaint-asked-erasure-gdpr = Le { $requested }, j’ai écrit à { $officer } et demandé l’effacement de mes données personnelles (article 17 du { letter-act }).
letter-complaint-asked-erasure-us = Le { $requested }, j’ai écrit à { $officer } et demandé la suppression de mes informations personnelles, comme la section K de la politique de confidentialité de la société le promet à toute personne vivant aux États-Unis.
letter-complaint-due = Le délai de réponse expirait le { $due }.
letter-complaint-none = Je n’ai reçu aucune réponse.
letter-complaint-refused = La demande a été refusée.
letter-complaint-incomplete = La réponse est incomplète.
letter-complaint-complained = Le { $complained }, j’ai adressé une réclamation à ce sujet à la société elle-même.
letter-complaint-appealed = Le { $complained }, j’ai formé un recours auprès de la société elle-même.
letter-complaint-ask-gdpr = En vertu de l’article 77 du RGPD, je vous demande d’examiner cette affaire et de veiller à ce que ma demande soit satisfaite.
letter-complaint-ask = Je vous demande d’examiner cette affaire et de veiller à ce que ma demande soit satisfaite.
letter-complaint-copies = Je peux envoyer des copies de ce que j’ai écrit et de ce que j’ai reçu.

letters-lead = Des lettres courtes pour ce que seul l’écrit peut régler. Saisissez ce que vous savez ; la lettre se remplit à mesure. Rien n’est envoyé d’ici : vous la copiez, ou l’ouvrez dans votre messagerie.
letters-close = Fermer mon compte
letters-close-what = Par e-mail, sans se connecter
letters-close-note = Dans l’UE, l’EEE et au Royaume-Uni, les conditions d’AliExpress du 30 juin 2026 (article 1.6) citent cet e-mail comme l’une des trois voies pour fermer. Ailleurs, aucun texte d’AliExpress qui le cite n’a été trouvé, mais vous pouvez essayer. La lettre met fin au compte pour toujours : envoyez-la une fois que tout sous « Se préparer » est réglé.
letters-stop = Arrêter ma demande de fermeture
letters-stop-what = Si vous avez changé d’avis
letters-stop-note = Faites vite : aucun moyen d’annuler une fermeture n’a été trouvé, et le compte d’une personne a été fermé en 24 heures. Écrivez-le aussi dans le chat en direct du centre d’aide.
letters-deactivation = Mettre le compte en pause
letters-deactivation-what = Demande à l’assistance de le désactiver temporairement
letters-deactivation-note = La lettre passe par le chat en direct du centre d’aide ou par un ticket. Une ancienne page d’AliExpress désactive aussi, mais peut en même temps libérer le compte, ce qui y met fin pour toujours.
letters-follow-up = Relancer pour la fermeture
letters-follow-up-what = Pour une demande de fermeture restée sans réponse
letters-follow-up-note = AliExpress ne dit pas combien de temps il faut : la lettre ne fixe donc aucun délai. Le centre d’aide atteint l’assistance ; l’e-mail atteint le délégué à la protection des données.
letters-access = Demander mes données
letters-access-what = Une copie de tout ce qui est gardé sur vous
letters-access-note = Le centre de confidentialité propose lui aussi une copie, tant que le compte existe. Enregistrez ce qui arrive et ouvrez-le aussitôt : en juillet 2025, une organisation a signalé un fichier qui ne s’est ouvert qu’une fois.
letters-erasure = Faire effacer mes données
letters-erasure-what = Tout ce qui est gardé sur vous, et le compte
letters-erasure-note = La lettre peut mettre fin au compte pour toujours. Envoyez-la quand tout sous « Se préparer » est réglé. Certaines données peuvent rester : la politique de confidentialité d’AliExpress de juillet 2026 mentionne des obligations légales et des litiges, sans donner de date de fin.
letters-identity = Répondre à une demande de justificatif
letters-identity-what = Quand on demande plus de preuves qu’il ne semble nécessaire
letters-identity-note = Là où les doutes sont raisonnables, la loi peut permettre à AliExpress de demander. Si vous envoyez malgré tout une copie d’un document, masquez ce qu’il n’a pas besoin de montrer.
letters-appeal = Contester un refus (États-Unis)
letters-appeal-what = Quand AliExpress a refusé une demande sur vos données
letters-appeal-note = La section K de la politique de confidentialité d’AliExpress permet à toute personne vivant aux États-Unis de former un recours : par cet e-mail, ou dans le Privacy Center (centre de confidentialité) sous « Other questions » (autres questions).
letters-company-complaint = Réclamer auprès d’AliExpress (Royaume-Uni)
letters-company-complaint-what = L’étape avant l’ICO
letters-company-complaint-note = Depuis le 19 juin 2026, une société doit accuser réception d’une réclamation sur des données personnelles dans les 30 jours et y répondre sans retard injustifié (Data Protection Act 2018, section 164A). L’ICO attend de la plupart des gens qu’ils aient d’abord réclamé là.
letters-complaint = Saisir une autorité
letters-complaint-what = Quand le délai est passé, ou que la réponse était non
letters-complaint-note = La plupart des autorités ont leur propre formulaire ; collez-y ce texte.

letters-form = Ce que vous savez
letters-letter = La lettre
letters-language = Langue de la lettre
letters-language-why = Écrivez à AliExpress en anglais si vous le pouvez, et à une autorité dans sa propre langue.
letters-language-law = La loi de votre lieu de résidence exige cette demande en turc. Les autres langues servent seulement à lire ce qu’elle dit.
letters-own = Ce qu’elle dit, dans votre langue
letters-optional = facultatif
letters-choose = Choisir
letters-field-account = E-mail ou téléphone du compte
letters-field-account-why = C’est ainsi que votre compte est retrouvé.
letters-field-name = Votre nom
letters-field-name-why = Tel qu’il figure dans le compte.
letters-field-region = Où vous vivez
letters-field-region-why = Cela décide de la loi citée dans la lettre, et de son destinataire. « CEI » désigne la Russie, l’Azerbaïdjan, l’Arménie, la Biélorussie, la Géorgie, le Kazakhstan, le Kirghizstan, la Moldavie, le Tadjikistan, le Turkménistan et l’Ouzbékistan.
letters-field-country = Pays, ou État américain
letters-field-country-why = La lettre le cite.
letters-field-orders = Quelques numéros de commande
letters-field-orders-why = Ils aident à trouver ce qui est à vous. Quelques-uns suffisent.
letters-field-memberId = Identifiant du compte
letters-field-memberId-why = La politique d’AliExpress le demande aux personnes vivant au Mexique, ou bien l’e-mail ou le téléphone enregistré.
letters-field-idNumber = Numéro d’une pièce d’identité
letters-field-idNumber-why = En Turquie, une demande doit l’indiquer : votre numéro d’identité T.C., ou votre nationalité et votre numéro de passeport. Sans lui, la demande peut être rejetée. Il n’est jamais enregistré ici.
letters-field-postal = Adresse postale
letters-field-postal-why = En Turquie, une demande doit en indiquer une.
letters-field-reason = Pourquoi vous voulez une pause
letters-field-reason-why = L’assistance peut le demander. Une ligne suffit.
letters-field-about = Ce que vous avez demandé
letters-field-about-why = La lettre fait suite à cette demande.
letters-field-requestedOn = Jour de votre demande
letters-field-requestedOn-why = Il se trouve dans vos e-mails envoyés, ou dans votre compte rendu de fermeture.
letters-field-firstOn = { $region ->
 [us] Jour de votre recours
 *[other] Jour de votre réclamation à AliExpress
}
letters-field-firstOn-why = L’autorité voudra savoir si AliExpress a été saisi d’abord.
letters-field-demanded = Ce qu’on vous demande
letters-field-demanded-why = En quelques mots, par exemple « une photo de mon passeport ».
letters-field-answer = Ce qu’on vous a répondu
letters-field-answer-why = La réclamation le mentionne.
letters-region-eu-eea = Union européenne ou EEE
letters-region-uk = Royaume-Uni
letters-region-ch = Suisse
letters-region-tr = Turquie
letters-region-us = États-Unis
letters-region-ca = Canada, hors Québec
letters-region-qc = Québec (Canada)
letters-region-mx = Mexique
letters-region-br = Brésil
letters-region-cl = Chili
letters-region-kr = Corée du Sud
letters-region-jp = Japon
letters-region-au = Australie
letters-region-il = Israël
letters-region-sa = Arabie saoudite
letters-region-cis = Russie ou autre pays de la CEI
letters-region-other = Ailleurs
letters-about-access = Une copie de mes données
letters-about-erasure = L’effacement de mes données
letters-answer-none = Rien
letters-answer-refused = Un refus
letters-answer-incomplete = Une partie seulement

letters-keep = Enregistrer ma saisie dans ce navigateur
letters-kept = Enregistrée dans ce navigateur jusqu’à ce que vous décochiez ceci.
letters-kept-not = Gardée seulement jusqu’à ce que vous fermiez cette page.

letters-to = À
letters-subject = Objet
letters-to-help-centre = Centre d’aide d’AliExpress
letters-authority = { $region ->
 [eu-eea] L’autorité de protection des données de votre pays
 [uk] L’ICO
 [ch] Le PFPDT
 [tr] Le Conseil de protection des données personnelles (KVKK)
 [us] Le procureur général (attorney general) de votre État
 [ca] Le Commissariat à la protection de la vie privée du Canada
 [qc] La Commission d’accès à l’information
 [mx] La Secretaría Anticorrupción y Buen Gobierno, qui a succédé à l’INAI en mars 2025
 [br] L’Agência Nacional de Proteção de Dados (ANPD)
 [kr] La PIPC
 [jp] La PPC
 [au] L’OAIC
 [il] La Privacy Protection Authority
 [sa] La SDAIA
 *[other] L’autorité de protection des données de votre pays, s’il en a une
}
letters-authority-open = { $region ->
 [uk] Ouvrir sa page de réclamation
 *[other] La trouver dans la liste officielle
}
letters-wait-answer = AliExpress a jusqu’au { $until } pour répondre à votre demande. Vous pouvez envoyer cette lettre dès le lendemain.
letters-wait-company = AliExpress a jusqu’au { $until } pour accuser réception de votre réclamation. Vous pouvez envoyer cette lettre dès le lendemain.
letters-first-company-complaint = L’ICO attend de la plupart des gens qu’ils aient d’abord réclamé auprès d’AliExpress : utilisez la lettre « Réclamer auprès d’AliExpress ».
letters-first-appeal = Si AliExpress a refusé votre demande, vous pouvez d’abord former un recours auprès d’AliExpress : utilisez la lettre « Contester un refus ».
letters-first-asked = Gardez votre demande et toute réponse : une autorité peut vouloir constater que la société a été saisie d’abord.
letters-limit-request = Elle accepte une réclamation dans les { $answer } jours suivant la réponse, et au plus { $most } jours après la demande : jusqu’au { $until }.
letters-limit-known = Elle accepte une réclamation dans les { $known } jours suivant les faits, ou le moment où vous les avez appris.
letters-time = Si elle part aujourd’hui, la réponse est due au plus tard le { $due } ({ $rule }).
letters-time-more = Si AliExpress donne des motifs dans ce délai, elle est due au plus tard le { $last } ({ $rule }).
letters-time-mx = Si elle part aujourd’hui, la décision est due au plus tard le { $due } ({ $rule }) et son exécution le { $last }.
letters-time-company = Si elle part aujourd’hui, l’accusé de réception est dû au plus tard le { $due } ({ $rule }).
letters-time-none = Nous n’avons vérifié aucun délai pour cette demande là où vous vivez : aucun n’est donc compté.
letters-time-no-number = La loi de votre lieu de résidence ne fixe aucun nombre de jours pour cette demande : aucun n’est donc compté.
letters-rule-months = { $count ->
 [1] un mois
 *[other] { $count } mois
}
letters-rule-days = { $count ->
 [1] un jour
 [one] { $count } jour
 *[other] { $count } jours
}
letters-rule-working-days = { $count ->
 [1] un jour ouvrable
 [one] { $count } jour ouvrable
 *[other] { $count } jours ouvrables
}
letters-rule-moved = { $rule }, reporté du { $day }
letters-law-eu-eea = Le mois vient du RGPD, article 12, paragraphe 3. Selon le règlement (CEE, Euratom) nº 1182/71, le jour de l’envoi n’est pas compté, et un dernier jour tombant un week-end ou un jour férié passe au jour ouvrable suivant. D’autres jours fériés de votre pays peuvent le reporter encore.
letters-law-uk = Le mois vient du RGPD du Royaume-Uni (UK GDPR), article 12A, en vigueur depuis février 2026. Il peut commencer plus tard, ou être suspendu, tant qu’AliExpress attend de vous quelque chose dont il a besoin. Un dernier jour tombant un week-end ou un jour férié passe au jour ouvrable suivant.
letters-law-ch = Les 30 jours viennent de l’article 25, alinéa 7, de la LPD. Ils valent en règle générale, et pour une copie ; pour l’effacement, nous n’avons vérifié aucun nombre.
letters-law-tr = Les 30 jours viennent de la loi nº 6698, article 13. La demande doit être en turc : cette lettre l’est donc. Elle a été écrite avec soin, mais personne de langue maternelle turque ne l’a encore lue.
letters-law-us = Les 45 jours, et 45 de plus moyennant notification, viennent de la section K de la politique de confidentialité d’AliExpress du 30 juillet 2026. Elle les promet à toute personne vivant aux États-Unis, même là où un État n’a pas de telle loi ; 19 États en ont une.
letters-law-ca = Les 30 jours, et 30 de plus moyennant notification, viennent de l’article 8 de la LPRPDE, pour une copie. Pour l’effacement, nous n’avons vérifié aucun nombre.
letters-law-qc = Les 30 jours viennent de la loi du Québec sur les renseignements personnels dans le secteur privé, pour une copie. Pour l’effacement, nous n’avons vérifié aucun nombre.
letters-law-mx = Les 20 et 15 jours ouvrables viennent de l’article 31 ; pour un motif valable, ils peuvent être plus longs, et les jours fériés ne sont pas pris en compte ici. La politique d’AliExpress n’accepte une demande du Mexique que depuis l’adresse e-mail enregistrée. La loi exige d’y joindre un justificatif d’identité (article 28) : joignez-en un à l’e-mail, et masquez ce qu’il n’a pas besoin de montrer.
letters-law-br = Les 15 jours viennent de la LGPD, article 19, II, pour une déclaration complète de vos données. Pour l’effacement, elle ne fixe aucun nombre.
letters-law-cl = La loi 21.719 donne 30 jours, et 30 de plus, à partir du 1er décembre 2026 selon son propre texte. Un projet de loi reporterait cela, et nous n’avons pas confirmé qu’elle est entrée en vigueur : la lettre ne cite donc aucune loi.
letters-law-kr = Les 10 jours viennent du décret d’application de la PIPA, articles 41 et 43 ; l’accès peut être reporté avec des motifs. Seules les personnes qui ont eu accès ont droit à l’effacement : la lettre d’effacement demande donc les deux. Le représentant d’AliExpress en Corée est AliExpress Korea Co., Ltd.
letters-law-jp = La loi exige une copie sans délai. Nous n’avons pas vérifié jusqu’où va l’effacement.
letters-law-au = La loi exige une copie dans un délai raisonnable. Nous n’avons pas vérifié jusqu’où va l’effacement.
letters-law-il = Le droit de voir les données vient de l’article 13 ; nous n’avons vérifié ni le nombre de jours, ni jusqu’où va l’effacement.
letters-law-sa = Les 30 jours, et 30 de plus moyennant notification, viennent du règlement d’application de la loi sur la protection des données personnelles.
letters-law-cis = Nous n’avons vérifié aucune loi de ces pays : la lettre n’en cite donc aucune.
letters-law-other = Nous n’avons vérifié aucune loi pour l’endroit où vous vivez : la lettre n’en cite donc aucune.
letters-from-account = Envoyez-la depuis l’adresse e-mail du compte, pour qu’AliExpress voie qu’elle vient de vous.
letters-cis-address = Dans ces pays, c’est la politique de confidentialité d’aliexpress.ru qui s’applique : cette adresse e-mail n’est peut-être pas la bonne. Cherchez l’adresse dans cette politique, et écrivez-y aussi.
letters-copy = Copier la lettre
letters-copied = Copiée.
letters-not-copied = Le navigateur n’a pas permis la copie. Sélectionnez la lettre ci-dessus et copiez-la à la main.
letters-download = Télécharger en texte
letters-mail = Ouvrir dans la messagerie
letters-mail-long = Copier, puis ouvrir la messagerie
letters-mail-long-why = Ce texte est trop long pour un lien d’e-mail dans certaines messageries. Le bouton le copie et ouvre un e-mail avec seulement l’adresse et l’objet : collez-y le texte.
letters-help-centre = Ouvrir le centre d’aide
letters-sent = Je l’ai envoyée
letters-sent-before = Vous avez noté l’envoi de cette lettre le { $date }. Cette date reste, ainsi que la date de réponse attendue, sauf si vous l’avez renvoyée.
letters-sent-keep = Garder cette date
letters-sent-anew = Je l’ai renvoyée aujourd’hui
letters-missing = Il manque encore : { $fields }.
letters-named = « { $name } »
letters-draft = Un projet de lettre en mots simples, pas un conseil juridique. Lois et adresses de novembre 2026.

letters-state-sent = Vous avez noté l’avoir envoyée le { $date }.
letters-state-due = Réponse due au plus tard le { $due }.
letters-state-due-rule = Réponse due au plus tard le { $due } ({ $rule }).
letters-state-copy = Vous avez noté que la copie est arrivée ({ $date }).
letters-state-erased = Vous avez noté que l’effacement a été confirmé ({ $date }).
letters-state-overdue = <b>{ $days ->
 [one] { $days } jour de retard.
 *[other] { $days } jours de retard.
}</b>
letters-state-confirmed = Vous avez noté une réponse conforme à votre demande.
letters-state-refused = Vous avez noté un refus.
letters-state-no-answer = Vous avez noté qu’aucune réponse n’est venue.

letters-say-copy = La copie est arrivée
letters-say-erased = L’effacement a été confirmé
letters-record = Lettres
source-law = la loi elle-même
source-law-lists = des autorités et des cabinets d’avocats
source-mails = des e-mails qui ont été vus
go-letter-appeal = Former un recours
go-letter-company-complaint = Réclamer auprès d’AliExpress
go-letter-stop = Arrêter la demande
