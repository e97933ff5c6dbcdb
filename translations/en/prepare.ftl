# Preparing a meeting: how it begins, the ten steps, and those of them that are told in her own words.

d-start = Prepare to meet a leader. 10 short steps, stop and go on when you like.
    .opt1 = New
    .opt2 = Continue
    .opt3 = See an example
    .opt4 = Promises

d-why = What do you bring to the leader?
    .opt1 = What we found
    .opt2 = An idea with a partner
    .opt3 = Our own proposal
    .opt4 = A promise to be kept

d-alone = You are the only one of your group here. The paper needs a second woman who agrees: she writes to this number and sends your group's word.

d-none = Your group prepares no meeting now.

d-gone = That meeting is not prepared any more. Send 00 for the menu.

d-list-one = Which meeting?
    .layout = lines
    .opt1 = { $a }
    .tail = Send 1. 0 back

d-list-two = Which meeting?
    .layout = lines
    .opt1 = { $a }
    .opt2 = { $b }
    .tail = Send a number. 0 back

d-list-three = Which meeting?
    .layout = lines
    .opt1 = { $a }
    .opt2 = { $b }
    .opt3 = { $c }
    .tail = Send a number. 0 back

d-list = Which meeting?
    .layout = lines
    .opt1 = { $a }
    .opt2 = { $b }
    .opt3 = { $c }
    .btn4 = More
    .tail = Send a number. 4 more, 0 back

topic-dialogue = problem not shown yet

d-example = Ex: The problem: the clinic has no nurse at night. 300 families, most of all mothers. Who decides: the health office of the county.

d-example-ask = The ask: the council pays one night nurse from 1 June. What shows it: 41 births by candle last year. With you: the parish radio.

d-example-paper = You bring 20 women for two days. You practise, agree on one page, go together, and follow what is promised until it is kept.

d-steps = { $steps }. Done: { $done }. Send a number, or OK for { $next }.
    .short = Done: { $done }. Send the number of a step, or OK for { $next }.

d-steps-none = { $steps }. Send a number, or OK to begin.
    .short = Send the number of a step, or OK to begin.

d-steps-all = { $steps }. All done. A number changes one, OK shows the paper.
    .short = Send the number of a step, or OK for the paper.

d-steps-again = I did not get that. Send the number of a step, 1 to { $of }, or OK to go on.

d-steps-others = Others of your group have written for { $others }. You read it once they send the paper; what you write stands beside it.

thing-prepare = preparation

d-issue = { $n_issue }/{ $of } The problem in one line. A shared one, not only yours. Ex: { $example_issue }.
    .short = The problem, in one line?

d-affect = Who feels it most, and about how many? Ex: { $example_affect }.
    .short = Who feels it most? How many?

d-shared = Do others have this problem too?
    .opt1 = Yes
    .opt2 = Only me so far
    .btn2 = Only me so far

d-shared-first = A leader listens when several women say it. Ask two or three others first. What you write here stays until then.

d-unnamed = I see a name. If it is of a private person, say it so: "{ $text }"
    .opt1 = Without the name
    .opt2 = It is no person
    .opt3 = Write it anew

d-ask = { $n_ask }/{ $of } Your ask: WHO does WHAT by WHEN. Ex: { $example_ask }.
    .short = Who does what by when?

d-ask-check = I do not see { $m } in it. Add it?
    .opt1 = Yes
    .opt2 = Fine as it is

lacks-who = who does it

lacks-what = what they do

lacks-when = the date

lacks-who-what = who does what

lacks-who-when = who does it and the date

lacks-what-when = what they do and the date

lacks-who-what-when = who does what by when

d-mark = What is your ask about? 0 to skip.
    .opt1 = Policy
    .opt2 = Plan
    .opt3 = Budget
    .opt4 = Programme
    .opt5 = Service
    .opt6 = Rule
    .btn0 = Skip

d-auth = { $n_office }/{ $of } Who can decide this? Send the office, or 1 Not sure, help me find out.
    .btn1 = Not sure
    .short = Which office decides? 1 Not sure.

d-auth-type = What are they?
    .opt1 = Chief, elder
    .opt2 = Council, mayor
    .opt3 = Health
    .opt4 = Schools
    .opt5 = Land
    .opt6 = Police, court
    .opt7 = NGO, firm
    .opt8 = Media
    .opt9 = Other

d-auth-more = Noted. Does another office decide too?
    .opt1 = Yes, one more
    .opt0 = No

d-auth-help = I draft a question to peers; a person of the team looks too. To go on with the steps later: 00, 4, 2.

draft-who-decides = Who decides about this in { $place }: { $t }?
    .unnamed = Who decides about this: { $t }?

d-offices = Where you live: { $offices }

d-has = You named { $had } here already.
    .opt1 = Add one
    .opt2 = Begin anew
    .opt0 = Leave it so

d-full = There is room for no more here. To change them take this step again, and 2.

d-evid = { $n_evidence }/{ $of } What shows it? Add one:
    .opt1 = A count
    .opt2 = A story
    .opt3 = Photo, map
    .opt4 = Law, plan
    .opt5 = An idea from here
    .opt6 = That is all

d-evid-count = What did you count, and how many? Ex: 41 births by candle last year.
    .short = What did you count? How many?

d-evid-story = Whose story? She must agree.
    .opt1 = Mine
    .opt2 = Hers, she said yes
    .opt3 = Told without any name
    .btn3 = Without any name

d-evid-tell = Tell the story in two or three lines.
    .short = The story, in a few lines?

d-evid-tell-nameless = Tell it without her name, and change a detail (her age, the place), so that nobody knows her.
    .short = The story without her name, with a detail changed?

d-evid-photo = What does the photo or map show? One line. On WhatsApp send the picture first. On SMS bring it with you.
    .short = What does it show? One line.

d-evid-law = Which law or plan, and what does it say? Ex: The health plan of 2024 has two night nurses.
    .short = Which law or plan? What does it say?

d-evid-print = May it stand on the paper for the leader?
    .opt1 = Yes
    .opt2 = No, for us only

d-evid-idea = Which idea from here? Send its number.
    .btn0 = Back
    .short = The number of the idea?

d-evid-idea-none = I find no idea of that number that you can read. Send another number, or 0.
    .btn0 = Back

d-evid-idea-is = This one? { $t }
    .opt1 = Yes
    .opt2 = Another

d-offer = { $n_offer }/{ $of } What do you bring? Ex: { $example_offer }.
    .short = What do you bring?

d-must = { $n_least }/{ $of } What must you get, at the least?
    .short = The least you must get?

d-give = And what could you accept later, or in another way?
    .short = What can wait, or be done another way?

f-blocked-meet = Others may have been there. Or you prepare with your group to meet a leader who can change it.
    .opt1 = Ask peers
    .opt2 = Meet a leader
    .opt0 = Not now
