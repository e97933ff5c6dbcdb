# A meeting that is prepared: who stands with them, risk, roles, the day.

d-allies = { $n_allies }/{ $of } Who stands with you? Leaders, groups, NGO, radio. Send one, or 0 none yet.
    .btn0 = None yet
    .short = Who stands with you? 0 none yet.

d-allies-more = Noted. Who else stands with you? Send one, or 0 that is all.
    .btn0 = That is all
    .short = Who else? 0 that is all.

d-block = Who may say no, and what do they care about?
    .short = Who may say no, and why?

d-risk = { $n_risk }/{ $of } Could speaking up bring harm to anyone?
    .opt1 = No
    .opt2 = Maybe
    .opt3 = Yes
    .opt4 = Not sure

d-risk-help = Let us be careful. Choose (ex 13):
    .opt1 = Speak only as a group
    .opt2 = No names
    .opt3 = Bring an ally
    .opt4 = Wait
    .opt5 = Talk to { $fac }

d-risk-noted = From now on no name stands on the paper. I ask the others who prepare it whether to go on.

d-go = One of you sees a risk. Go on?
    .opt1 = Yes, with care
    .opt2 = Wait
    .opt3 = Do not do it

d-go-yes = Thank you, I have noted it. No name stands on the paper.

d-go-wait = It waits until you have talked together. To go on after that: 00, 4, 2, then { $n_risk }.

d-paused = Your meeting waits: one of you wishes to talk first. Talk together. To go on after that: 00, 4, 2, then { $n_risk }.

d-goes-on = Those who wished to wait say now: go on. You can prepare your meeting again, with care and without names.

d-role = { $n_roles }/{ $of } Who { $role }? Send a nickname, or 0 for later.
    .btn0 = Later
    .short = Who { $role }? 0 for later.

d-role-new = { $who } has not spoken at a meeting before. Perhaps this time? You decide together.

d-role-has = So far { $who } { $role }.

d-role-two = { $nick } has two roles already, and two are enough for one woman. Who else { $role }? Or 0 for later.
    .btn0 = Later
    .short = Who else { $role }? 0 for later.

d-role-name = A nickname, please: 2 to 12 letters, no family name. Who { $role }? Or 0 for later.
    .btn0 = Later
    .short = Who { $role }? A nickname, or 0.

d-roles-all = Each of the six roles has a woman.
    .opt1 = Fine
    .opt2 = Give them anew

role-opens = opens the meeting

role-asks = says the ask

role-proof = shows the proof

role-notes = writes the notes

role-time = watches the time

role-near = stays near for support

d-your-opens = At your meeting, you open it. Tip: greet, say who you are and why you came, in three sentences.
    .opt1 = Fine
    .opt2 = Not me

d-your-asks = At your meeting, you say the ask. Tip: who does what by when, in one breath. Say it once more at the end.
    .opt1 = Fine
    .opt2 = Not me

d-your-proof = At your meeting, you show the proof. Tip: one number and one story are enough. Leave the paper there.
    .opt1 = Fine
    .opt2 = Not me

d-your-notes = At your meeting, you write the notes. Tip: who promises what, by which day. Read it aloud before you leave.
    .opt1 = Fine
    .opt2 = Not me

d-your-time = At your meeting, you watch the time. Tip: ask how long they have. Keep the last five minutes for promises.
    .opt1 = Fine
    .opt2 = Not me

d-your-near = At your meeting, you stay near for support. Tip: sit beside the woman who speaks, and leave together.
    .opt1 = Fine
    .opt2 = Not me

d-role-fine = Thank you. The others count on you, and you are not alone.

d-role-left = All right. This role is open again; your group finds somebody else.

d-date = { $n_day }/{ $of } When and where? Ex: { $example_day }. Or 1 No date yet.
    .btn1 = No date yet
    .short = When and where? 1 No date yet.

d-date-none = I do not see the day. First the day, then the month. Ex: { $example_day }. Or 1 No date yet.
    .btn1 = No date yet
    .short = Which day? Ex: 12/6. 1 No date yet.

d-date-past = That time is over. Send a day that is still to come. Ex: { $example_day }. Or 1 No date yet.
    .btn1 = No date yet
    .short = Which day to come? 1 No date yet.

d-time = At what time? Ex: 10:00. Or 0 not known yet.
    .btn0 = Not known yet
    .short = At what time? 0 not known yet.

d-time-none = I do not see the time. Ex: 10:00, or 3 pm. Or 0 not known yet.
    .btn0 = Not known yet
    .short = At what time? 0 not known yet.

d-day = { $weekday } { $d } { $month }

d-weekdays = Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday

d-months = January, February, March, April, May, June, July, August, September, October, November, December

d-date-right = Is this right? { $day }
    .opt1 = Yes
    .opt2 = No

d-date-feast = { $feast }: the office may be closed then. Keep this day? { $day }
    .opt1 = Yes
    .opt2 = No

d-date-set = Noted. I remind you before the day. Only your group sees when and where.
