# Somebody outside the line whom a group asks to stand with it: what they get, and what the group does about it.

o-ally-invite = { $group } asks you to support them at a meeting with { $auth } on { $date }. Reply 1 Yes 2 No 3 Ask first. STOP to end.
    .btn1 = Yes
    .btn2 = No
    .btn3 = Ask first
    .again = Please reply 1, 2 or 3, or write to { $group } in your own words.

o-ally-invite-undated = { $group } asks you to support them at a meeting with { $auth }. Reply 1 Yes 2 No 3 Ask first. STOP to end.
    .btn1 = Yes
    .btn2 = No
    .btn3 = Ask first
    .again = Please reply 1, 2 or 3, or write to { $group } in your own words.

o-ally-answer = { $group }: { $text }
    .btn1 = Yes
    .btn2 = No
    .btn3 = Ask first
    .again = Please reply 1 Yes, 2 No or 3 Ask first.

o-ally-ask =
    { $group } asks: { $text }
    Reply in your own words. Only { $group } sees it. STOP to end.
    .again = Reply in your own words. Only { $group } sees it. STOP to end.

o-ally-first =
    { $group } asks: Tell us what you would like to know.
    Reply in your own words. Only { $group } sees it. STOP to end.
    .again = Reply in your own words. Only { $group } sees it. STOP to end.

o-ally-more =
    { $group } asks: Is there anything you want to tell us?
    Reply in your own words. Only { $group } sees it. STOP to end.
    .again = Reply in your own words. Only { $group } sees it. STOP to end.

o-ally-confirm = To { $group }: "{ $text }"
    .opt1 = Send
    .opt2 = Change
    .opt0 = Not now

o-ally-done = Thank you. { $group } has your answer. I ask nothing more of you today.

o-ally-asked = Thank you. { $group } has your question and answers you here.

o-ally-over = This is over: nobody asks anything of you, and what you write here goes to nobody. STOP to end.

d-ally-gone = This preparation is not there any more. 00 menu.

d-invite-nobody = Nobody is named whom I have not asked yet. First say in step 5 who stands with you.

d-invite-full = I have asked as many for this meeting as I can. Please ask the next ones yourselves.

d-invite-wait = First your group says yes to the paper as it is now, two of you at least. Then I can write to them.

d-invite-who = Shall I write to "{ $t }"?
    .opt1 = Yes
    .opt2 = Another one
    .opt0 = Not now

d-invite-later = All right. I write to nobody.

d-media-speaks = Before the media hear of it: who may speak to them?
    .opt1 = Nobody yet
    .opt2 = One whom we choose
    .opt3 = Any of us

d-media-named = Who may be named there?
    .opt1 = Nobody
    .opt2 = Who says yes herself

d-media-not = What should they not say or show? A line, or 0 nothing.
    .btn0 = Nothing
    .short = What should they not say? Or 0.
    .again = What should they not say or show? A line, or 0 nothing.

d-invite-language = In which language?
    .opt1 = English
    .opt2 = Español
    .opt3 = Français

d-invite-preview = That is all they get: the name of your group, and none of yours.
    .opt1 = Send it
    .opt0 = Not now

d-invite-number = Their phone number, please. I keep it only to reach them, and erase it 90 days after the meeting.
    .short = Their phone number?
    .again = Their phone number, please, with all its digits.

d-invite-number-bad = I do not see a phone number in it. Please send it once more, with the code of the country.
    .short = Their phone number?
    .again = I do not see a phone number in it. Please send it once more, with the code of the country.

d-invite-sent = I write to them. You hear from me when they answer; until then: no answer yet.

d-ask-nobody = Nobody who stands with you can be asked now: no answer yet, or all four messages are sent.

d-ask-who = Write to "{ $t }"?
    .opt1 = Yes
    .opt2 = Another one
    .opt0 = Not now

d-ask-write = What do you want to tell or ask them? { $k ->
        [one] { $k } message is left.
       *[other] { $k } messages are left.
    }
    .short = What do you ask them?
    .again = A few more words, please: what do you want to ask them?

d-ask-preview = To them, from your group: "{ $text }"
    .opt1 = Send
    .opt2 = Change
    .opt0 = Not now

d-ask-named = I see a name of your group in it. They read it. Change it?
    .opt1 = Change it
    .opt2 = Leave it so

d-ask-nameless = There is a risk, so no name of yours goes out. Please write it without names.
    .short = Write it without names, please.
    .again = There is a risk, so no name of yours goes out. Please write it without names.

d-ask-sent = On its way. Your group hears from me when they answer.

d-ask-tomorrow = They have had a message today. This one goes on the next morning that is free.

draft-ally = What was promised for { $date } is not done yet. Can you ask why?
    .of-hers = Promised for { $date }: "{ $t }". It is not done yet. Can you ask why?

d-news = From outside, for no. { $id }: "{ $text }"
    .opt1 = Add it to what shows it
    .btn1 = Add as proof
    .opt2 = Write to them
    .opt0 = Seen

d-news-unquoted = From outside, not to be quoted, for no. { $id }: "{ $text }"
    .opt1 = Keep it, not in print
    .btn1 = Keep, not in print
    .opt2 = Write to them
    .opt0 = Seen

d-news-promise = From outside, promise { $id }: "{ $text }"
    .opt1 = What now?
    .opt2 = Write to them
    .opt0 = Seen

d-news-kept = Kept with what shows it. Your group reads it once you send the paper again.

d-news-seen = All right.

d-ally-yes = "{ $t }" stands with you: yes.
    .opt1 = Write to them
    .opt0 = Good

d-ally-no = "{ $t }" said no this time.
    .opt1 = Ask another one
    .opt0 = All right

readers-paper = the women of your group, who reads its paper, and a few named people of the team

readers-stood = the group that you stand with, who reads its paper, and a few named people of the team

readers-outside = whom your group asked from outside, its women, and a few named people of the team

page-kind-prepared = Prepared with your group

page-kind-promise = About a promise

page-kind-stood = Beside another group

page-kind-outside = To somebody outside

thing-ask_ally = question
