### Słowa ramy przewodnika.

guide-title = Last Orders: przewodnik
skip-to-text = Przejdź do treści
welcome = Opuść AliExpress w swoim tempie
welcome-what = Załatw, co niezałatwione, zachowaj, co twoje, potem zamknij konto. Otwieraj kolejne strony swojego konta: to, co pokazują, trafia tutaj.
welcome-decide = Najpierw zdecyduj, czy zamykać
takes-decide = Czy zamknięcie to dla ciebie dobre wyjście?
takes-prepare = Przejrzyj strony swojego konta, załatw, co niezałatwione, zapisz, co twoje. Trwa to tyle, ile idą twoje paczki.
takes-gate = Spójrz jeszcze raz, co zostało do załatwienia.
takes-close = Wniosek wysyłasz tylko ty.
takes-after = Sprawdź kilka rzeczy w ciągu 32 dni.
pin = Przypnij przycisk: naciśnij kawałek układanki obok paska adresu. W Chrome naciśnij pinezkę obok Last Orders; w Firefoksie koło zębate, potem „Przypnij do paska narzędzi”.
printed = Last Orders, wydrukowano { $day }
guide-parts = Części przewodnika
section-decide = Decyzja
section-prepare = Przygotowanie
section-give-up = Co możesz stracić
section-gate = Przed zamknięciem
section-close = Zamknięcie
section-after = Potem
section-orders = Twoja kopia
section-letters = Pisma
section-trouble = Jeśli coś pójdzie nie tak
section-questions = Pytania
section-settings = Ustawienia
figure-of = { $done } / { $total }
search-guide = Szukaj w przewodniku
search-found = { $count ->
 [0] Nic nie znaleziono
 [one] Znaleziono { $count } miejsce
 [few] Znaleziono { $count } miejsca
 [many] Znaleziono { $count } miejsc
 *[other] Znaleziono { $count } miejsca
}
search-more = I jeszcze { $count }. Wpisz kolejne słowo, by zawęzić wyniki.
search-nothing = Nic nie znaleziono dla „{ $query }”
search-nothing-what = Spróbuj jednego słowa albo innego słowa na to samo.
