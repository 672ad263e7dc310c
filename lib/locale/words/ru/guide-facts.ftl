### Слова строк с источниками: чьё это слово, какой пункт, от какого времени и когда мы проверяли это в последний раз.

source-eu-terms = условия AliExpress для ЕС, ЕЭЗ и Великобритании
source-vip-agreement = соглашение AliExpress о VIP
source-sale-conditions = общие условия продажи AliExpress
source-privacy-policy = политика конфиденциальности AliExpress
source-site = сам сайт, судя по его адресам
source-guides = несколько инструкций
source-one-guide = одна инструкция
source-one-report = сообщение одного человека
source-unofficial = неофициальные страницы
source-nothing-found = официального текста не найдено
source-complaint = жалоба в надзорный орган
source-list-readers = люди, чьи программы читают этот список
source-public-tool = общедоступная программа
source-customs = таможенные правила ЕС
source-order-page = одна страница заказа (Бразилия)
facts-clause = { $source }, { $clause }
facts-dated = { $source }, { $date }
facts-and = { $one }; { $other }
facts-confirmed = { $sources } · подтверждено: { $month }
