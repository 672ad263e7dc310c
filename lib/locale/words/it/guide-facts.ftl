### Parole delle righe sulle fonti: su quale parola si basa un testo, quale clausola, di quando, e quando l’abbiamo controllato l’ultima volta.

source-eu-terms = condizioni di AliExpress per UE, SEE e Regno Unito
source-vip-agreement = accordo VIP di AliExpress
source-sale-conditions = condizioni generali di vendita di AliExpress
source-privacy-policy = informativa sulla privacy di AliExpress
source-site = il sito stesso, a giudicare dai suoi indirizzi
source-guides = diverse guide
source-one-guide = una sola guida
source-one-report = testimonianza di una persona
source-unofficial = pagine non ufficiali
source-nothing-found = nessun testo ufficiale trovato
source-complaint = un reclamo a un’autorità
source-list-readers = persone i cui programmi leggono l’elenco
source-public-tool = uno strumento pubblico
source-customs = norme doganali dell’UE
source-order-page = la pagina di un ordine (Brasile)
facts-clause = { $source }, { $clause }
facts-dated = { $source }, { $date }
facts-and = { $one }; { $other }
facts-confirmed = { $sources } · confermato: { $month }
