### Woorden van het deel van de gids na het sluiten: de dagen, brieven die wachten, wat er nog te wissen is.

after-lead = Deze dagen tellen vanaf het sluitingsverzoek. Ze beginnen zodra je aangeeft dat je het hebt verstuurd.
after-to-close = Naar het sluiten
after-lead-sent = Je hebt het verzoek verstuurd op { $date }. AliExpress zegt niet hoelang het duurt; deze dagen zijn van ons, zodat stilte niet onopgemerkt blijft.
clock-day = Dag { $day }
clock-figure = { $day }
ruler-today = Vandaag, dag { $day }
ruler-done = dag { $day }: gedaan
ruler-todo = dag { $day }: te doen
ruler-unknown = dag { $day }: niet nagekeken
ruler-later = dag { $day }: komt later

statements = Kijk je afschriften nog één keer na
statements-later = Komt later. Kaarten, en automatische betalingen bij PayPal of Klarna
statements-now = Last Orders kan ze niet zien. Kijk naar kaarten, en naar automatische betalingen bij PayPal of Klarna

how-confirm-closed = Een laatste e-mail zou moeten zeggen dat het account gesloten is. Bewaar hem ook buiten de mailbox: het is je bewijs als er later iets wordt afgeschreven.
how-try-sign-in = Log eerst uit en probeer het dan met het wachtwoord waarvan je weet dat het klopt. Alleen een weigering zegt iets: een pagina die vraagt om in te loggen niet.
how-sign-out-of-app = In de instellingen van de app, op elke telefoon en tablet. Eén persoon kon de app na het sluiten nog langer dan een week gebruiken.
how-uninstall-app = Wis eerst de gegevens van de app, waar dat kan. Verwijder de app daarna van elke telefoon en tablet.
how-clear-app-data = Op Android: Instellingen, Apps, AliExpress, Opslag, en wis de gegevens voordat je de app verwijdert. Op een iPhone gaan de gegevens met de app weg. Foto’s die je eruit hebt opgeslagen, blijven.
how-clear-site-data = Last Orders kan alleen bij deze browser. Doe hetzelfde in elke andere browser waarin je AliExpress gebruikte, via de instellingen.
how-remove-passwords = Doe dit nadat je hebt geprobeerd in te loggen: daarvoor is het wachtwoord nodig.
how-keep-mailbox = Juridische berichten gaan naar het e-mailadres van het account en gelden na 24 uur als ontvangen. Houd het aan en kijk erin tot elk antwoord en elke terugbetaling er is.
how-unsubscribe = Volg de link onder aan elke e-mail. Die zou om een druk op een knop moeten vragen, nooit om je wachtwoord.
how-report-spam = Doe dit in je mailbox. Vanaf dan worden zulke e-mails voor je uitgefilterd.
how-choose-shop = Dezelfde winkels als bij de minder ingrijpende opties, elk met waar die goed in is.
more-trouble-mail-after-closing = Als er e-mails blijven komen
more-way-other-shops = Andere winkels

sent-again = Ik heb het opnieuw verstuurd
was-refused = Het is geweigerd
was-answered = Er is antwoord
no-answer-came = Er kwam geen antwoord
mail-came = De e-mail is er
sign-in-failed = Het mislukte
sign-in-worked = Het lukte
go-after-mail = In mijn e-mail zoeken
go-after-wipe = Bekijken wat wordt gewist
go-after-passwords = Bekijken waar ze staan
go-letter-follow-up = Klantenservice aanschrijven
go-letter-erasure = Om wissen vragen
go-letter-complaint = Toezichthouder aanschrijven

taken-back = Je zei dat het verzoek toch niet is verstuurd
taken-back-what = De dagen en het verslag ervan zijn er nog. Zeg wat klopt.
taken-back-sent = Ik heb het wel verstuurd
taken-back-remove = Dagen en verslag verwijderen

put-in-calendar = Deze dagen in mijn agenda zetten
calendar-alarm = Met een melding om negen uur ’s ochtends op elke dag
calendar-day = AliExpress-sluiting, dag { $day }
calendar-letter = AliExpress: antwoord verwacht, { $name }
calendar-letter-what = Noteer na deze dag in Last Orders wat ervan is gekomen.
remind = Herinneren in deze browser
remind-stop = Niet meer herinneren
calendar-note = Het bestand noemt AliExpress, en je agenda kan het doorsturen naar zijn eigen dienst.
reminders-off = Herinneringen in deze browser blijven op deze computer.
reminders-asking = De browser vraagt je iets over meldingen. Tot je antwoordt, herinnert het getal op de werkbalkknop je.
reminders-notify = Op elk van deze dagen krijg je een melding, en de werkbalkknop toont hoeveel er te doen is.
reminders-badge = Meldingen zijn niet toegestaan, dus alleen het getal op de werkbalkknop herinnert je.

after-letters = Brieven die op antwoord wachten

after-mail = Hun e-mails vinden
after-mail-what = Elke link opent een zoekopdracht in je eigen mailbox, in een nieuw tabblad. Last Orders ziet daar niets van.
mail-closing = De sluitingsmail
mail-closing-what = De afzender is niet bekend. E-mails over bestellingen kwamen van notice.aliexpress.com. Kijk ook in je spammap, en bewaar hem: het is je bewijs.
mail-adverts = Reclame, om je voor af te melden
mail-adverts-what = De afmeldlink staat onder aan elke e-mail. Markeer wat blijft komen als spam.
mail-elsewhere = Vindt de zoekopdracht niets, of zoek je in een andere mailbox, typ dan:

after-wipe = Wis wat AliExpress in deze browser achterliet
after-wipe-what = Dit logt je in deze browser uit bij deze sites. Liever niet vóór dag 14: tot dan moet je misschien nog iets op de site opzoeken. Wat Last Orders heeft opgeslagen, blijft, ook je verslag en je kopie.
wipe-goes = Wordt gewist
wipe-kinds = Soorten gegevens
wipe-stays = Blijft staan
site-aliexpress = AliExpress: aliexpress.com en aliexpress.us, met alle bekende hosts
site-images = De afbeeldingen en bezoekerstellers ervan: alicdn.com, aliexpress-media.com, mmstat.com
site-aliexpress-ru = aliexpress.ru, een ander bedrijf met eigen accounts
site-alibaba = alibaba.com: inloggen met hetzelfde account
site-alipay = alipay.com: betalingen
kind-cookies = cookies van de site
kind-localStorage = lokale opslag
kind-indexedDB = lokale databases
kind-serviceWorkers = achtergrondscripts
kind-cacheStorage = pagina’s in opslag
kind-fileSystems = bestanden in opslag
kind-cache = bestanden in de cache
wipe-scope-chromium = Deze browser wist de cookies van een hele site, en al het andere van elke host die hieronder staat.
wipe-scope-firefox = Firefox wist dit alles van elke host die hieronder staat, en van geen andere.
wipe-stays-what = Alle andere sites, je geschiedenis, je downloads en je opgeslagen inloggegevens.
wipe-by-hand-chromium = Van een host die hieronder niet staat, kan nog iets zijn opgeslagen. Zo kijk je: Instellingen, Privacy en beveiliging, Cookies van derden, Alle sitegegevens bekijken; zoek naar aliexpress.
wipe-by-hand-firefox = Bestanden in de cache: een add-on zou alleen die van alle sites kunnen wissen, dus ze blijven. Zelf doen: Instellingen, Privacy & Beveiliging, Gegevens wissen, alleen de bestanden in de cache. Van een host die hieronder niet staat, kan nog iets zijn opgeslagen: Gegevens beheren, zoek naar aliexpress.
wipe-by-hand-android = Firefox voor Android laat een add-on niet wissen wat een site heeft opgeslagen, dus doe het zelf. Open aliexpress.com, tik op het slotje naast het adres en wis daar de cookies en sitegegevens. Doe hetzelfde op aliexpress.us als je dat hebt gebruikt.
wipe-choices = Blijft ook staan, tenzij je het aanvinkt
wipe-hosts = { $count ->
 [one] De { $count } host, bij naam
 *[other] Alle { $count } hosts, bij naam
}
wipe = Nu wissen
wipe-at-work = Bezig met wissen
wipe-permission = De browser kan vragen of Last Orders gegevens mag wissen. De toestemming wordt meteen daarna teruggegeven.
wiped-refused = Niet toegestaan, dus er is niets gewist.
wiped-done = Gewist, volgens de browser: { $what }, van { $count ->
 [one] { $count } host
 *[other] { $count } hosts
}.
wiped-failed = De browser heeft dit niet gewist: { $what }. Druk nog eens, of wis het zelf zoals hierboven beschreven.
wiped-left-chromium = Niet nagekeken: hosts die hierboven niet staan, en andere browsers.
wiped-left-firefox = Niet nagekeken: bestanden in de cache, hosts die hierboven niet staan, en andere browsers.
wiped-given-back = De toestemming is teruggegeven.
wiped-not-given-back = De toestemming kon niet worden teruggegeven. Je kunt die intrekken in de extensielijst van de browser.

after-passwords = Waar opgeslagen inloggegevens staan
after-passwords-what = Geen extensie kan ze verwijderen. Typ het adres in de adresbalk en zoek dan naar aliexpress.
passwords-chrome = Chrome
passwords-firefox = Firefox
passwords-edge = Edge
passwords-edge-where = Instellingen, Wachtwoorden
passwords-safari = Safari, op iPhone en iPad
passwords-safari-where = De app Wachtwoorden, of Instellingen, Wachtwoorden
passwords-others = Een aparte wachtwoordmanager heeft een eigen zoekfunctie. Dezelfde inloggegevens kunnen ook voor Alibaba.com in gebruik zijn: bewaar ze als je dat gebruikt.

after-record = Het sluitingsverslag
record-title = Verslag van het sluiten van een AliExpress-account
after-record-what = Hoe het ervoor stond toen je aangaf dat het verzoek was verstuurd, { $when }: wat is nagekeken, waaruit dat bleek en wat is bewaard.
record-checked = { $count ->
 [one] Wat is nagekeken: { $count } punt
 *[other] Wat is nagekeken: { $count } punten
}
record-done-seen = { $what }. Gezien: { $when }
record-done-bare = Gezien: { $when }
record-told = Door jou afgevinkt, { $when }
record-by-word = { $what }, volgens jou bij { $told } van { $shown }. Gezien: { $when }
record-todo-seen = { $what }. Gezien: { $when }
record-todo-bare = Er stond iets open, { $when }
record-unknown-seen = Telt niet als nagekeken: { $what }, gezien: { $when }
record-unchecked = Er is niets gezien
record-set-aside-seen = Door jou opzijgezet, { $when }: { $what }
record-set-aside-bare = Door jou opzijgezet, { $when }
record-acknowledged = Wat je hebt bevestigd
record-note = Een eigen notitie
record-note-what = Bijvoorbeeld een verzoeknummer, of met wie je hebt gesproken.
record-note-keep = Notitie opslaan
record-note-changed = Nog niet opgeslagen
record-note-kept = Opgeslagen op deze computer
record-save-html = Opslaan als pagina
record-save-json = Opslaan als gegevens
record-personal = Er staat niet in wie je bent, behalve in je notitie.
record-foot = Gemaakt door Last Orders op deze computer, { $when }. Last Orders hoort niet bij AliExpress.
