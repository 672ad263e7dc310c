### Words of the background: notifications, and what the toolbar button says.

reminder-day-2 = Day 2: look for an email asking you to confirm, and sign out of the app.
reminder-day-7 = Day 7: the closing email should be there, and signing in should fail.
reminder-day-14 = Day 14: time to uninstall the app and to clear what AliExpress left in this browser.
reminder-day-32 = Day 32: look through your card and PayPal statements once more.
reminder-letter = A letter of yours has had no answer by its date.
badge-needs-you = Last Orders: { $count ->
 [0] nothing needs you today
 [one] { $count } thing needs you
 *[other] { $count } things need you
}
