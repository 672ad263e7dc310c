### Words of the background: notifications, and what the toolbar button says.

# Notifications of the system, under the title "Last Orders": one or two lines, 90 letters. Days since the
# closing request was sent. "Should" must stay: nobody knows how long AliExpress takes. No direction marks.
reminder-day-2 = Day 2: look for an email asking you to confirm, and sign out of the app.
reminder-day-7 = Day 7: the closing email should be there, and signing in should fail.
reminder-day-14 = Day 14: time to uninstall the app and to clear what AliExpress left in this browser.
reminder-day-32 = Day 32: look through your card and PayPal statements once more.
# A letter the person sent to AliExpress, with the date by which an answer is due.
reminder-letter = A letter of yours has had no answer by its date.

# Tooltip of the toolbar button: one line. Its badge shows the same figure.
badge-needs-you = Last Orders: { $count ->
 [0] nothing needs you today
 [one] { $count } thing needs you
 *[other] { $count } things need you
}
