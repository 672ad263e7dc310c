### Слова рядків із джерелами: на чиє слово спирається текст, який пункт, від якого часу і коли ми перевіряли його востаннє.

source-eu-terms = умови AliExpress для ЄС, ЄЕЗ і Великої Британії
source-vip-agreement = угода AliExpress про VIP
source-sale-conditions = загальні умови продажу AliExpress
source-privacy-policy = політика конфіденційності AliExpress
source-site = сам сайт, судячи з його адрес
source-guides = кілька інструкцій
source-one-guide = одна інструкція
source-one-report = повідомлення однієї людини
source-unofficial = неофіційні сторінки
source-nothing-found = офіційного тексту не знайдено
source-complaint = скарга до наглядового органу
source-list-readers = люди, чиї програми читають цей список
source-public-tool = загальнодоступна програма
source-customs = митні правила ЄС
source-order-page = одна сторінка замовлення (Бразилія)
facts-clause = { $source }, { $clause }
facts-dated = { $source }, { $date }
facts-and = { $one }; { $other }
facts-confirmed = { $sources } · підтверджено: { $month }
