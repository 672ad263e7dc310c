### Until when a return or dispute window is open.

give-up-free = Nenhum prazo de devolução ou disputa que conhecemos está aberto.
give-up-from = A partir de { $day }, nenhum prazo de devolução ou disputa que conhecemos estará aberto.
give-up-no-day = Ainda não dá para dizer a partir de que dia nenhum prazo de devolução ou disputa estará aberto.
