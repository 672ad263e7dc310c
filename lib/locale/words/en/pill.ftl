### The overlay folded: the state of a page in three words.

pill-stored = Stored copy
pill-loading = Reading…
pill-unread = Could not read
pill-stale = Seen { $ago }
pill-clear = Nothing open here
# As say-done-by-word, in four words at most.
pill-by-word = Done by your word
pill-robot-check = AliExpress asks
pill-signed-out = Signed out
pill-ready = Ready to close
pill-sent = Request sent
pill-retry = Try signing in
pill-failed = Signing in failed
pill-kept = { $orders } saved
