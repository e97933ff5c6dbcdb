# What comes to an idea after it was told: a peer's question, a kind word, one thing more.

f-ask-her = What do you want to ask about no. { $id }? Words or voice.
    .short = What do you want to ask her?
    .again = A few more words, please: what do you want to ask her?

f-ask-confirm = To her: "{ $question }"
    .opt1 = Send
    .opt2 = Change
    .opt0 = Not now

f-skipped = She cannot say more on this: "{ $question }". Close it, or ask all?
    .opt1 = Ask all members
    .opt2 = Close it

f-silent = She has not answered: "{ $question }". { $fac } has it and writes by { $date }.
    .opt1 = Wait
    .opt2 = Ask all members
    .opt3 = Close it
    .unnamed = She has not answered: "{ $question }". A person has it and writes by { $date }.

p-idea-gone = This idea is not here any more.

p-enrich = About your idea no. { $id }, a peer asks: { $question }
    .opt1 = Answer
    .opt2 = Skip

p-enrich-write = Thank you. Write or say it as you would tell her.
    .short = What do you tell her?
    .again = A few more words, please: what do you tell her?

p-kind = A word to the author. First: what do you like in it?
    .again = A few more words, please: what do you like in it?

p-kind2 = And what do you wonder about, or would you try differently?

p-kind-preview = To the author: "{ $likes }"{ $both ->
        [yes] {" "}And: "{ $wonders }"
       *[no] {""}
    }
    .opt1 = Send
    .opt2 = Change
    .opt0 = Not now

p-kind-sent = On its way to her. If she writes back, I bring it to you.

p-kind-wait = You sent her a word about this idea a few days ago. Another one in a week, please.

p-kind-both = A peer writes about your idea no. { $id }: first what she likes, then what she wonders.

p-kind-one = A peer writes what she likes in your idea no. { $id }.

p-kind-tail =
    .intro = What will you do?
    .opt1 = Answer
    .opt2 = Change my idea
    .opt3 = Fine

p-kind-write = What do you want to tell her? Words or voice.
    .short = What do you want to tell her?
    .again = A few more words, please: what do you want to tell her?

p-kind-sent-back = Sent to her, thank you.

p-kind-fine = All right. Her words stay in this chat.

p-kind-back = The author of idea no. { $id } writes back:

p-further-cost = About your idea no. { $id }: what did it cost?
    .opt1 = Answer
    .opt2 = Skip

p-further-time = About your idea no. { $id }: how long did it take?
    .opt1 = Answer
    .opt2 = Skip

p-further-decides = About your idea no. { $id }: who decided, and how?
    .opt1 = Answer
    .opt2 = Skip

p-further-runs = About your idea no. { $id }: does it still run today?
    .opt1 = Answer
    .opt2 = Skip

p-further-write = Write or say it as you would tell a friend.
    .short = What do you want to add?

p-further-confirm = Into your idea, for all who may read it: "{ $text }"
    .opt1 = Add it
    .opt2 = Change
    .opt0 = Not now

p-further-added = Thank you. It stands in your idea no. { $id } now.

thing-ask_author = question

thing-kind = word to an author

thing-enrich = question

thing-kindly = word on your idea

thing-add = question
