### Until when a return or dispute window is open.

# A sentence at the foot of the popup, on the closing form and in the guide: one or two lines of 45 letters.
# Window: the days in which an order may still be returned or disputed. $day is a date with its year. "That
# we know of" must stay: orders not saved, or a seller's own terms, may have longer ones.
give-up-free = No return or dispute window that we know of is open.
give-up-from = From { $day } on, no return or dispute window that we know of is open.
# Something needed for it is missing: not known, not "none".
give-up-no-day = It cannot be said yet from which day on no return or dispute window is open.
