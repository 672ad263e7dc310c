### Until when a return or dispute window is open.

give-up-free = Nenhum prazo de devolução ou disputa que conheçamos está aberto.
give-up-from = A partir de { $day }, nenhum prazo de devolução ou disputa que conheçamos estará aberto.
give-up-no-day = Ainda não dá para dizer a partir de que dia não haverá mais prazo de devolução ou disputa aberto.
