# Practising for a meeting: the line plays the official.

d-prac = I play the official, you answer as you would there. One tip after each answer.
    .opt1 = Start
    .opt0 = Back

d-prac-money = OFFICIAL: A good idea, but there is no money this year.
    .short = No money this year. What do you say?
    .again = Answer in your own words: there is no money this year. What do you say?

d-prac-office = OFFICIAL: That is not my office. Go and see someone else.
    .short = Not my office. What do you say?
    .again = Answer in your own words: that is not my office. What do you say?

d-prac-later = OFFICIAL: We will look into it. Come back later.
    .short = Come back later. What do you say?
    .again = Answer in your own words: come back later. What do you say?

d-prac-proof = OFFICIAL: Who says so? I have seen no complaint.
    .short = Who says so? What do you say?
    .again = Answer in your own words: who says so? What do you say?

d-prac-who = OFFICIAL: And who are you? Who do you speak for?
    .short = Who are you? What do you say?
    .again = Answer in your own words: who do you speak for? What do you say?

d-prac-yes = OFFICIAL: Yes, yes, of course. We shall do it.
    .short = Yes, of course. What do you say?
    .again = Answer in your own words: yes, we shall do it. What do you say?

d-tip = Tip: { $tip }
    How was your answer?
    .opt1 = Strong
    .opt2 = So-so
    .opt3 = Again

tip-ask = say your ask once more: who does what by when.

tip-figure = give one figure. How many people, how many days, how much?

tip-day = name a day. Ask: by which day?

tip-accuse = speak of the problem, not of the person: "the road is broken", not "you did nothing".

tip-long = say it shorter: one fact, one ask. Then wait for the answer.

tip-yes = a yes without a date is not yet a promise. Ask: which day, who signs?

tip-held = good, a day and a paper. Now say it once more in one breath.

tip-good = good: an ask, a figure and a day. Now say it once more in one breath.

tip-aloud-money = ask what can be done without money now, and when the next budget is made.

tip-aloud-office = ask which office it is and who sits there, and for a line that sends you on.

tip-aloud-later = ask for a day: on which day may you come back, and who will know of it?

tip-aloud-proof = show one figure and one short story, then give the paper.

tip-aloud-who = say the name of your group and how many you are, then your ask.

tip-aloud-yes = a yes without a date is not yet a promise. Ask: which day, who signs?

d-prac-more = That was a round of three. Another round, with the other cards?
    .opt1 = Another round
    .opt0 = Enough for now

d-prac-over = Well practised. Come back to it whenever you like: send 00, then 4.
