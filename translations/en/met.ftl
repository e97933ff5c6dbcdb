# What a person of the team writes about a question without an answer, and what she says to it.

k-un = { $h } h without answer ({ $place }): "{ $question }"
    .opt1 = Write to her
    .opt2 = Ask someone I choose
    .btn2 = Someone I choose
    .opt3 = Ask all on this topic
    .btn3 = All on this topic
    .btn9 = Next
    .btn0 = Back

m-read =
    .intro = Does it help you?
    .opt1 = It helps
    .opt2 = Write back
    .opt3 = Not for me

m-closed = Your question is closed with this. You can ask again any time.
    .opt1 = It helps
    .opt2 = Write back
    .opt3 = Not for me

m-told =
    .intro = From the team.
    .opt1 = Write back
    .opt2 = Thank you

m-glad = Good to know. Thank you for saying so.

m-write = Write to { $nick } as you would say it to her.
    .unnamed = Write to her as you would say it.
    .short = What do you want to tell her?
    .again = A few more words, please: what do you want to tell her?

m-confirm = To the team: "{ $text }"
    .opt1 = Send
    .opt2 = Change
    .opt0 = Not now

m-sent = Sent. A person of the team reads it.

m-look = Thank you for saying so. A person of the team looks at your question again.

thing-met = word from the team

thing-told = word from the team
