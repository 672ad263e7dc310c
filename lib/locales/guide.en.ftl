### Words of the guide alone.

welcome = Leave AliExpress in your own time
welcome-what = Settle what is open, keep what is yours, then close. Open your account pages one by one: what they show is filled in here.
