### Until when a return or dispute window is open.

give-up-free = No return or dispute window that we know of is open.
give-up-from = From { $day } on, no return or dispute window that we know of is open.
give-up-no-day = It cannot be said yet from which day on no return or dispute window is open.
