# A question of the team to many, on the side of her who gets it.

b-msg = { $fac } asks: { $text }
    .opt1 = Answer
    .opt2 = Skip
    .opt3 = Fewer of these

b-write = Write or say your answer, in your own words.
    .short = What is your answer?

b-confirm = Your answer: "{ $reply }"
    .opt1 = Send
    .opt2 = Change
    .opt0 = Not now

b-share = Who may see your answer?
    .opt1 = All, without nickname
    .btn1 = All, no nickname
    .opt2 = Only { $fac }
    .btn2 = Only { $fac }

b-thanks = Thank you. In 2 days I send you what the others said.

b-fewer = All right. From now on you get one of four.

b-over = Thank you. This question is closed already, so I send nothing.

b-digest = { $n ->
        [one] { $n } woman
       *[other] { $n } women
    } answered, in { $k ->
        [one] { $k } language
       *[other] { $k } languages
    }: { $text }
    .opt1 = Read more
    .opt2 = Add something

b-digest-one = What was answered: { $text }
    .opt1 = Read more
    .opt2 = Add something

b-reply =
    .opt1 = Next
    .opt2 = Add something
    .intro = The next answer?

b-all = No more answers to read. Thank you.

b-added = Sent. Thank you.

readers-prompt = those who got the same question, without your nickname, and a few named people of the team

page-kind-reply = Answer to a question of the team
