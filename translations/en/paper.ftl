# The one-page paper of a dialogue, and how a group agrees to it.

d-brief = Your one-page paper is ready.
    .opt1 = Read it
    .opt2 = Send to my group
    .opt3 = Practise now
    .opt4 = Change a part

d-brief-read = That was your paper.
    .opt1 = Read it again
    .opt2 = Send to my group
    .opt3 = Practise now
    .opt4 = Change a part
    .opt5 = Print it

d-paper-1 = 1/3 { $text }

d-paper-2 = 2/3 { $text }

d-paper-3 = 3/3 { $text }

d-paper-gone = This meeting is not prepared any more, or not by your group.

d-paper-bare = A paper needs the problem and your ask. One of them is not there yet.
    .opt1 = Add it
    .opt0 = Back

d-paper-paused = One of you says: do not go, it may bring harm. Talk about it first. The paper waits.
    .opt1 = Change a part
    .opt0 = Back

d-paper-lacks = Not done yet: step { $opts }. The paper can go without.
    .opt1 = Go on
    .opt2 = Add something
    .opt0 = Back

d-paper-send = Those who read it: { $readers } Send it?
    .opt1 = Send
    .opt2 = Change a part
    .opt0 = Not now

readers-sent = your group, and whoever it gives it to.

readers-sent-nameless = your group, and whoever it gives it to. No person is named.

d-paper-sent = Sent. I tell you when enough of your group agree: at least two, and half of those who work on it.

d-paper-alone = Nobody else of your group is on the line yet. Once one more has joined, send it again: two must agree.

d-paper-part = Which step do you change? Send its number, 1 to { $of }, or 11 for its language.
    .short = Which step? 1 to { $of }, 11 its language

d-paper-part-again = Please send the number of a step only, 1 to { $of }, or 11.

d-paper-tongue = In which language does the leader read it? Your own stands beside it.
    .opt1 = English
    .opt2 = Español
    .opt3 = Français

d-paper-tongue-set = Noted. Both languages stand side by side.

d-check = { $nick } prepared a paper for { $auth }. Your group decides.
    .opt1 = Read
    .opt2 = I agree
    .opt3 = I would change something
    .btn3 = Change something
    .unnamed = A paper for { $auth } is prepared. Your group decides.

d-check-changed = This paper has changed since. When it is sent again, I ask you again.

d-agreed = Noted, thank you. I tell those who work on it when enough agree.

d-ready = The paper for { $auth } is ready: { $k } of { $n } agree.
    .opt1 = Print it
    .opt2 = Practise now
    .opt3 = Write to an ally
    .opt0 = Fine

d-ready-fine = All right. You find it again: send 00, then 4.

thing-agree = paper of your group

thing-ready = paper of your group

paper-page = The paper of your group

paper-how = To get a code, read the paper on the line and choose to print it. The code works for 10 minutes.

paper-none = This paper is not there any more, or it is not for you to read.

paper-title = A request from { $group }

paper-to = To: { $t }

paper-authority = the authority

paper-who = Who we are

paper-who-we =
    { $n ->
        [one] { $group }, { $place }. A woman of the group wrote this.
       *[other] { $group }, { $place }. { $n } women of the group wrote this.
    }

paper-problem = The problem

paper-affected = Who is affected

paper-shows = What shows it

paper-works = What already works

paper-ask = Our ask

paper-bring = What we bring

paper-with = Who stands with us

paper-with-count =
    { $n ->
        [one] One more group
       *[other] { $n } more groups
    }

paper-by = We ask for an answer by

paper-by-open = 14 days after we meet

paper-contact = Contact

paper-contact-named = { $group }, through { $fac }

paper-contact-group = { $group }, through the woman who accompanies the group

paper-idea = No. { $n }:

paper-version = Version { $n }, { $date }

paper-draft = DRAFT: the group has not agreed yet

paper-machine = ~ A machine translated this. The group's own words count.

paper-checked = * A person translated this, or checked it.

paper-own = In the group's own language: nobody has translated it yet.

paper-cut = Not all of it fits on one page. The longest parts were shortened.

paper-woman = a woman of the group

paper-somebody = somebody

paper-both = Both languages side by side (PDF)

paper-pdf = { $language } (PDF)

paper-text = { $language } (text)

paper-nothing = Nothing is there yet that shows it.
