# Members who have been quiet: what their facilitator reads by chat, and the one greeting that may come to them.

k-quiet = { $nick } ({ $group }) has not written for { $n } days.
    .opt1 = Ask gently
    .opt2 = Call her contact
    .opt3 = Leave her in peace
    .btn0 = Back

k-quiet-greeted = One greeting comes to her in her hours. She need not answer.

k-quiet-soon = She was greeted in the last 90 days. Please choose another way.

k-quiet-called = Call whom her group named, from your own phone. Speak of the line to nobody else.

k-quiet-left = She is left in peace for 180 days.

k-gentle = A greeting from { $fac }: we think of you. You need do nothing. If you wish to look in, write any word.

g-lang-soon = { $fac } answers you: we look for women who can bring your language to this line. Until then write in it whenever you like.

g-lang-not-yet = { $fac } answers you: not yet, we are sorry. Your wish is noted and counts. Until then write in your language whenever you like.
