# Texts that a person looks at before others see them: for their authors, and for the team by chat.

k-mod = To check: "{ $t }" Why: { $thing }.
    .opt1 = Let through
    .opt2 = Ask her to change
    .opt3 = Hold
    .opt4 = Safety person

k-mod-author = Before others see it: "{ $t }" { $thing }. Your choice:
    .opt1 = Change it
    .opt2 = Take that part out
    .opt3 = Say why it should stay
    .btn3 = Say why it stays

k-mod-gone = Somebody else has decided about that one already.

k-mod-first = A person of the team looks at it first, then it goes on. I tell you.

a-held = Your question is kept. A person of the team looks at it first, then your peers get it. I tell you.

k-mod-write = Write it as others may read it.
    .again = A few more words, please: write it as others may read it.

k-mod-nothing-left = Without that part nothing would be left.

k-mod-confirm = Others would read: "{ $text }"
    .opt1 = Send
    .opt2 = Change
    .opt0 = Not now

k-mod-sent = Thank you. It goes on like that.

k-mod-stay = Why should it stay? Members of the panel read what you write, nobody else. They answer within 5 days.
    .again = A few more words, please: why should it stay?

k-mod-stay-confirm = To the panel: "{ $text }"
    .opt1 = Send
    .opt2 = Change
    .opt0 = Not now

k-mod-appealed = The members' panel has it. You get their answer within 5 days.

k-mod-passed = A person has looked at what you wrote. It is on its way now.

k-mod-late = What you wrote is on its way. One part was taken out first: { $thing }.

k-mod-held = What you wrote is held for up to 24 hours. Why: { $thing }.
    .opt1 = Say why it should stay
    .btn1 = Say why it stays
    .opt2 = All right

k-mod-removed = Two persons decided: others do not see what you wrote. Why: { $thing }.
    .opt1 = Say why it should stay
    .btn1 = Say why it stays
    .opt2 = All right

k-mod-leave = All right. Nothing more needs to be done.

k-mod-won = The panel agrees with you: what you wrote goes on, as you wrote it.

k-mod-lost = The panel has read your reasons. It does not go on. Why: { $thing }. You can write it in another way.

k-mod-blocked = Two persons decided: for now a person looks at all you send to others. Why: { $thing }.

k-mod-unblocked = What you send goes to others at once again.

g-reported = Thank you. A person of the team looks at those words. Nobody is told that it was you.

# Why: at most 18 characters each.

mod-why-number = a phone number

mod-why-address = an address

mod-why-mail = an e-mail address

mod-why-link = a link

mod-why-person = named person

mod-why-child = a child's data

mod-why-place = where someone is

mod-why-money = asks for money

mod-why-threat = a threat

mod-why-hate = words of hate

mod-why-dose = a medicine dose

mod-why-law = what the law says

mod-why-blocked = all is looked at

mod-why-reported = a reader said so

mod-why-first = first texts

mod-why-other = another reason
