# What a facilitator is shown by chat of what waits for a person, and that something does.

k-notice = Desk: { $n } waiting. Write DESK.

k-promise = Late 3 times, promise { $id }: "{ $t }"
    .opt1 = Write to the group
    .opt2 = Call their contact
    .opt3 = Leave it to them
    .btn9 = Next
    .btn0 = Back

k-no-more = That was all that waits here.

k-write = Write to her as you would say it. She reads it under your name.
    .short = What do you want to tell her?
    .again = A few more words, please: what do you want to tell her?

k-number = There is a number or a link in it. Is it meant to be there?
    .opt1 = Yes
    .opt2 = Write anew

k-confirm = To her: "{ $text }"
    .opt1 = Send
    .opt2 = Send and close
    .opt3 = Change
    .opt0 = Not now

k-sent = Sent. She reads it in her hours.

k-un-alone = She asked one woman, and nobody else is to see it. You can write to her.

k-whom = Whom? Write a nickname. Free this week: { $free }. Of two with one name add the group's word: Ana, CEIBO
    .again = Write a nickname.

k-whom-not = { $reason } Whom else?
    .again = Write a nickname.

k-nick-week = She has had enough questions this week.

k-nick-several = Several are called so. Add a comma and the word of her group.

k-un-all = All who know this topic and are free are asked, each in her hours.

k-write-group = Write to the women who follow it, as you would say it. They read it under your name.
    .short = What do you want to tell them?
    .again = A few more words, please: what do you want to tell them?

k-confirm-group = To them: "{ $text }"
    .opt1 = Send
    .opt2 = Change
    .opt0 = Not now

k-call = Call { $who }, { $from }, about { $group }. Then write in one line what came of it: that closes it.
    .again = A few more words, please: what came of the call?

k-closed = Noted and closed.

k-gone = This does not wait any more, or cannot be done now. See the web desk.
