# Asking peers, answering, thanking.

a-start = Write your question as you would say it to a friend. Words or voice.
    .short = What do you want to ask?
    .again = A few more words, please, at least 3: what do you want to ask?

a-think = Before I send it: what do you think yourself? One line, or 0 to skip.
    .btn0 = Skip
    .short = What do you think yourself? Or 0.

a-think-send = Send this along: "{ $thought }"
    .opt1 = Yes
    .opt2 = No

a-sens = Is it private?
    .opt1 = No
    .opt2 = Hide my nickname
    .opt3 = Also not to people near me
    .btn3 = Not near me either

a-similar = A similar question has { $n ->
        [one] { $n } answer
       *[other] { $n } answers
    }: "{ $question }"
    .opt1 = Read them
    .opt2 = Send mine too
    .btn2 = Send mine too

a-confirm = To peers: "{ $question }"
    .opt1 = Send
    .opt2 = Change
    .opt0 = Not now

a-sent = Sent to { $n ->
        [one] { $n } woman
       *[other] { $n } women
    } in { $k ->
        [one] { $k } place
       *[other] { $k } places
    }. Answers may take some hours. I write when one comes.

a-offer = A peer in { $place } asks: "{ $question }"
    .opt1 = I answer
    .opt2 = Pass
    .opt3 = Later
    .unnamed = A peer asks: "{ $question }"

a-thinks = She thinks herself:

a-write = Thank you. Write or say what you did yourself and what came of it.
    .short = What did you do, and what came of it?
    .again = A few more words, please: what did you do yourself, and what came of it?

a-ans-confirm = Your answer: "{ $answer }"
    .opt1 = Send
    .opt2 = Change
    .opt0 = Not now

a-ans-sent = Sent, thank you. I tell you if it helped.

a-ans-tail =
    .opt1 = It helps
    .opt2 = Ask her more
    .opt3 = Not for me
    .intro = Does it help you?

a-thank = A word of thanks to her? Write it, or 1 to send "Thank you", 0 to skip.
    .btn1 = Send "Thank you"
    .btn0 = Skip
    .short = Write a word of thanks. Or 1, or 0.

a-more = Write your next question to { $nick }.
    .short = What else do you want to know?
    .unnamed = Write your next question to her.
    .again = A few more words, please: what else do you want to know?

a-follow = You asked: "{ $question }". Did you try an answer?
    .opt1 = Yes, good
    .opt2 = Yes, no luck
    .opt3 = Not yet
    .opt4 = Close it

a-helped = Your answer helped a group in { $place }. They say: "{ $text }"
    .opt1 = Save it as an idea
    .opt0 = Fine
    .unnamed = Your answer helped a group. They say: "{ $text }"

a-none24 = No answer yet to "{ $question }". I asked { $n ->
        [one] { $n } more woman
       *[other] { $n } more women
    }.
    .opt1 = Wait
    .opt2 = Change it
    .opt3 = Close it

a-none48 = Still none. { $fac } has your question and writes by { $date }, even if only to say what she tried.
    .unnamed = Still none. A person has your question and writes by { $date }, even if only to say what she tried.

a-closed = Closed, with { $n ->
        [one] { $n } answer
       *[other] { $n } answers
    } kept for others. Thank you for asking.

a-look = Thank you. I look further for you.

a-note = Peers tell what they lived. For medicine or law, also ask a nurse or legal aid.

a-nobody = Your question is kept. No one is free to answer right now; a person of the team looks at it.

a-passed = All right, thank you. Until next time.

a-later = All right. I ask you once more tomorrow.

a-offer-gone = Thank you. Enough women have answered this question already.

a-thank-confirm = To her: "{ $text }"
    .opt1 = Send
    .opt2 = Change
    .opt0 = Not now

a-thank-sent = Your thanks are on their way to her.

a-thanks-in = { $nick } thanks you for your answer.
    .unnamed = The woman you answered thanks you.

a-thanks-anon = The woman you answered thanks you.

a-more-confirm = Your question to her: "{ $text }"
    .opt1 = Send
    .opt2 = Change
    .opt0 = Not now

a-more-sent = Sent to her. I write when she answers.

a-more-in =
    .intro = She asks you more.
    .opt1 = I answer
    .opt2 = Pass

a-fine = All right. Her answer stays in this chat.
