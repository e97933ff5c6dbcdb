# A prompt by chat: who asked for it, its words, to whom, in which languages, and the second person.

k-b-who = Who asked for this prompt?
    .opt1 = A member
    .opt2 = A vote
    .opt3 = A group
    .opt4 = The team
    .btn0 = Desk

k-b-text = Write the prompt in your language. At most 95 characters.
    .btn0 = Desk

k-b-aud = To whom?
    .opt1 = All
    .opt2 = A topic
    .opt3 = A country
    .opt4 = A circle
    .opt5 = Groups I choose
    .btn0 = Desk

k-b-topic = Which topic? Write it in a word: water, land, health, savings, safety, food, work.

k-b-country = Which country? Write its name.

k-b-groups = Which groups? Write the word of each, with spaces between them.

k-b-unknown = I do not know that name. Write it once more as you know it, or 0 to go back.

k-b-no-circle = There are no circles yet.

k-b-tr = { $lang } draft: "{ $t }"
    .opt1 = Good
    .opt2 = I correct it
    .opt3 = Ask { $fac } to check
    .btn0 = Not now

k-b-tr-none = { $lang }: nobody has written it yet.
    .opt2 = I write it
    .opt3 = Ask { $fac } to write
    .btn3 = Ask { $fac }
    .btn0 = Not now

k-b-correct = Write it in { $lang }, as a woman there would say it. At most 95 characters.

k-b-asked = { $fac } is asked to look at the { $lang } text.

k-b-check = { $fac } asks you to check this prompt in { $lang }: "{ $t }"

k-b-checked = Thank you. It stands so.

k-b-handed = I tell you when the other languages are checked. The prompt is kept.

k-b-nobody = Nobody at the desk reads { $lang } yet, so this prompt cannot go out. It is kept.

k-b-go = Ready: { $n } women, { $k ->
        [one] { $k } language
       *[other] { $k } languages
    }, { $s } SMS. Sent to all at the same hour. A second person must agree.
    .opt1 = Ask { $fac }
    .btn1 = Ask { $fac }
    .opt0 = Back

k-b-second = { $fac } is asked. I tell you what she says. You have a copy, as members get it.

k-b-alone = Nobody else at the desk may agree to it yet. The prompt is kept.

k-b-missing = A language is not accepted any more. The prompt is kept: DESK, then 3.

k-b-approve = { $fac } wants to send to { $n }: "{ $t }"
    .opt1 = Agree
    .opt2 = Change
    .opt3 = No
    .btn0 = Later

k-b-what = What should change? One line for { $fac }.

k-b-told = Thank you. { $fac } is told.

k-b-yes = { $fac } agrees. Your prompt goes to { $n } women, at the same hour for all.

k-b-change = { $fac } asks you to change it: "{ $t }"
    .opt1 = Change it
    .opt0 = Later

k-b-no = { $fac } says no. Your prompt is not sent; it is kept as a draft.

k-b-kept = It is kept. DESK, then 3, when you want to go on.

k-b-later = It waits for you.

k-b-over = That is settled already.

k-b-back = Not sent yet: "{ $t }"
    .opt1 = Go on
    .opt2 = New text
    .opt3 = To whom
    .opt4 = New one
    .opt5 = Drop it
    .btn0 = Desk

k-b-dropped = It is dropped.

k-b-moment = One moment, I am at it.

k-b-cannot = That cannot be done here. See the web desk, under prompts.

k-b-cannot-empty = There is no text yet.

k-b-cannot-letters = Plain letters only, please: no pictures and no other script.

k-b-cannot-long = That is { $n } characters. At most 95.

k-b-cannot-one = One question only, please.

k-b-cannot-link = No links: many phones cannot open them.

k-b-cannot-private = No numbers of phones, and nobody's address.

k-b-cannot-harm = A prompt never asks a woman about harm done to her. Who wants to speak of it comes by herself.

k-b-cannot-few = That is fewer than 5 women. A prompt is for many; write to fewer in another way.

k-b-cannot-not-read = Only somebody who reads that language can accept it.

k-b-cannot-own = Somebody else has to agree, not you.
