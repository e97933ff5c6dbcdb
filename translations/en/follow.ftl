# What came of a question.

f-happened = What happened? A few words or a voice note. She will be glad to know, also if it failed.
    .short = What happened?
    .again = A few more words, please: what happened?

f-happened-confirm = To those who answered: "{ $text }"
    .opt1 = Send
    .opt2 = Change
    .opt0 = Not now

a-follow-later = All right. I ask you once more in two weeks.

a-tried = A group in { $place } tried your answer, without luck. They say: "{ $text }"
    .opt1 = Save it as an idea
    .opt0 = Fine
    .unnamed = A group tried your answer, without luck. They say: "{ $text }"

a-helped-unsaid = Your answer helped a group in { $place }. Thank you.
    .opt1 = Save it as an idea
    .opt0 = Fine
    .unnamed = Your answer helped a group. Thank you.
