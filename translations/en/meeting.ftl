# A meeting: reminders, how it went, what was learned, and who stands with a group.

d-rem14 = In 14 days: { $auth }. Practise with the group this week?
    .opt1 = Yes, now
    .opt2 = Later
    .opt3 = Date changed

d-rem7 = In 7 days: { $auth }. Invitation sent? Papers? Roles?
    .opt1 = All fine
    .opt2 = Something is missing
    .opt3 = Date changed

d-rem3 = In 3 days: { $auth }. Who brings the paper? How do you go there together?
    .opt1 = Settled
    .opt2 = Need help
    .opt3 = Date changed

d-rem1 = Tomorrow { $time }: { $auth }. You: { $duty }. The ask: { $ask }
    .opt1 = Ready
    .opt2 = Date changed
    .unnamed = Tomorrow: { $auth }. You: { $duty }. The ask: { $ask }

d-rem0 = Today { $time }. Thank, ask, one fact, which day, who writes it down. You do not go alone.
    .unnamed = Today. Thank, ask, one fact, which day, who writes it down. You do not go alone.

d-after = Did the meeting with { $auth } take place?
    .opt1 = Yes
    .opt2 = Moved
    .opt3 = They did not come
    .opt4 = We did not go

d-out = What came of it?
    .opt1 = Full yes
    .opt2 = Part yes
    .opt3 = Talks go on
    .opt4 = No
    .opt5 = It brought trouble

d-gain = Did you also get (ex 12):
    .opt1 = A seat
    .opt2 = A new invitation
    .opt3 = A change in plan or budget
    .opt4 = None
    .btn3 = Plan or budget

d-notcome = Write down the date and who waited: it shows that you came. Then:
    .opt1 = New date
    .opt2 = Letter
    .opt3 = Ask an ally

d-stand = { $group } meets { $auth } soon. Stand with them?
    .opt1 = Send a word
    .opt2 = Co-sign their ask
    .opt3 = Not now

d-reflect = For next time: what did you learn? And who spoke in public for the first time?
    .short = What did you learn? Who spoke for the first time?
    .again = A few words, please: what did you learn?

d-rem-fine = Good. I remind you again as the day comes near.

topic-authority = the office

topic-ask = as you agreed

duty-opens = open

duty-asks = say the ask

duty-proof = show the proof

duty-notes = write the notes

duty-time = watch the time

duty-near = stay near

duty-none = go along

d-after-told = Somebody of your group has told me already. Thank you.

d-after-noted = Noted, thank you. You can go on with it whenever you like: send 00, then 4.

d-trouble = It is noted, and a person of the team sees it. Did they promise something as well?
    .opt1 = Note a promise
    .opt0 = Not now

d-notcome-letter = To copy: { $auth }, our group came on { $date } as agreed, and nobody met us. Please name a new day. { $org }
    .opt1 = New date
    .opt0 = Fine

d-stayed = Noted. Shall we go on with it?
    .opt1 = New date
    .opt2 = Ask peers
    .opt0 = Not now

d-speakers = How many spoke in public for the first time? A number, 0 if nobody.
    .short = How many for the first time? 0 if nobody.
    .again = A number, please: how many for the first time? 0 if nobody.

d-speakers-number = A number, please, like 2: how many spoke in public for the first time? 0 if nobody.
    .short = A number, please, like 2. 0 if nobody.
    .again = A number, please, like 2. 0 if nobody.

d-stand-word = Write or say a short word for { $group }. They get it under the name of your group, not yours.
    .short = A word for { $group }?
    .again = A few more words, please: what do you say to { $group }?

d-stand-confirm = To { $group }: "{ $text }"
    .opt1 = Send
    .opt2 = Change
    .opt0 = Not now

d-stand-cosign = Then the name of your group stands under their ask. Does your group agree?
    .opt1 = Yes, we co-sign
    .opt2 = Not now

d-stand-sent = Your word is on its way to them. Thank you for standing with them.

d-stand-cosigned = Your group stands under their ask now. Thank you for standing with them.

d-stand-late = Somebody of your group has answered already, or the meeting is over. Thank you.

d-stand-not-now = All right.

d-stood-word = So { $group } stands with you. { $n ->
        [0] You can read it to the others.
        [one] One group co-signs your ask.
       *[other] { $n } groups co-sign your ask.
    }

d-stood-name = { $group } co-signs your ask. { $n ->
        [one] It is the first group that does.
       *[other] { $n } groups co-sign it now.
    }
