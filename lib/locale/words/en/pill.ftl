### The overlay folded: the state of a page in three words.

# A pill in the corner of AliExpress's page, pressed to unfold
# the panel: three words, 22 letters. No full stops.
pill-stored = Stored copy
# AliExpress has changed the page, so what it shows proves nothing.
pill-changed = Page has changed
pill-loading = Reading…
pill-unread = Could not read
# Seen so long ago that it proves nothing. $ago brings its own "ago", or is a date.
pill-stale = Seen { $ago }
# Seen on this page, with proof. "Here" must stay: it says nothing of other pages.
pill-clear = Nothing open here
# As say-done-by-word, in four words at most.
pill-by-word = Done by your word
# A captcha.
pill-robot-check = AliExpress asks
pill-signed-out = Signed out
# On the closing form: the verdict in short. It must not push.
pill-ready = Ready to close
# The person said that they sent the closing request. Sent is not closed.
pill-sent = Request sent
# On the sign-in page after the request. There failing is the good outcome, told by the person.
pill-retry = Try signing in
pill-failed = Signing in failed
# While orders are collected: $orders is how many are saved so far.
pill-kept = { $orders } saved
