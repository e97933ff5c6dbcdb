# What authorities promised, followed until it is kept.

d-prom = What did they promise? One at a time: WHO does WHAT by WHEN. 0 if nothing.
    .btn0 = Nothing
    .short = What did they promise? Who, what, by when? 0 if nothing.
    .again = A few more words, please: WHO promised WHAT, by WHEN? 0 if nothing.

d-prom-when = By which day? I see none in it. Ex: 30 June. Or 0 if they named none: then I ask in 30 days.
    .btn0 = No day
    .short = By which day? 0 if none.

d-prom-past = That day has passed. By which day to come? Ex: 30 June. Or 0 if they named none.
    .btn0 = No day
    .short = By which day to come? 0 if none.

d-prom-new = By which new day? Ex: 15 July.
    .short = By which day?

d-prom-proof = Promise { $id }: "{ $t }". Is it written?
    .opt1 = Signed
    .opt2 = In the minutes
    .opt3 = Said in public
    .opt4 = Only spoken

d-prom-next = Noted. I ask you again before { $date }.
    .opt1 = Another promise
    .opt2 = Thank-you letter that repeats it
    .btn2 = Thank-you letter
    .opt3 = That is all

d-prom-all = Good. I follow it with you until it is kept. Your group's promises: send 00, then 5, 3 and 4.

d-prom-nothing = All right, no promise is noted. If one comes later, send 00, then 5, 3 and 4.

d-prom-gone = That promise is not here any more.

d-prom-before = Promise { $id }, due { $date }: "{ $t }"
    .opt1 = On track
    .opt2 = No sign yet
    .opt3 = Already done

d-prom-track = Good. I ask on { $date } whether it is kept.

d-prom-slow = Noted. A friendly word to them before { $date } may help. I ask again on that day.

d-prom-due = Today was the day: "{ $t }". Kept?
    .opt1 = Yes
    .opt2 = Partly
    .opt3 = No
    .opt4 = Do not know

d-prom-was = It was due { $date }: "{ $t }". Kept?
    .opt1 = Yes
    .opt2 = Partly
    .opt3 = No
    .opt4 = Do not know

d-prom-later = All right. I ask again in 7 days.

d-prom-meanwhile = Another woman of your group has answered this by now. Thank you. Your group's promises: send 00, then 5, 3 and 4.

d-prom-part = Which part is kept? A line, a count or a photo.
    .short = Which part is kept?
    .again = A few more words, please: which part is kept?

d-prom-part-confirm = Your group reads: "{ $text }". The rest by { $date }.
    .opt1 = Send
    .opt2 = Change
    .opt0 = Not now

d-prom-moved = Noted. I ask before { $date }, and on the day.

d-prom-kept = Well done, all of you! What shows it? A line, a count or a photo.
    .short = What shows that it is kept?

d-access = What can people use now that they could not before? About how many people?
    .short = What can people use now? About how many?

d-prom-shows = Your group reads: "{ $it_shows }" Groups close to it too: "{ $access }"
    .opt1 = Send
    .opt2 = Change
    .opt0 = Not now

d-prom-said = Thank you. I ask another woman of your group whether she has seen it. Then it counts as kept.

d-prom-alone = Thank you, I have noted it. It counts as kept once a second woman of your group has seen it too.

d-prom-see = { $nick } says promise { $id } is kept: "{ $t }". Did you see it?
    .opt1 = Yes
    .opt2 = Not yet
    .opt3 = No
    .unnamed = One of you says promise { $id } is kept: "{ $t }". Did you see it?

d-prom-seen = Thank you. Promise { $id } counts as kept now: two of you have seen it. I tell the others.

d-prom-unseen = Thank you. Promise { $id } stays open. I ask again in 7 days.

d-prom-not-seen = Not all of you have seen promise { $id } kept yet. I ask again in 7 days.

d-prom-good = Good news: promise { $id } is kept, two of you have seen it. "{ $t }"
    .opt1 = Thank-you letter
    .opt0 = Fine

d-idea = Make an idea of it for others?
    .opt1 = Yes
    .opt2 = No

d-good-news = Good news from { $group }: an authority kept what it promised them. What people can use there now:

d-prom-late = What now?
    .opt1 = Reminder letter
    .opt2 = Meet again
    .opt3 = Ask an ally
    .opt4 = New date
    .opt5 = Ask peers
    .opt6 = Close it

d-prom-why = Why do you close it?
    .opt1 = Kept in another way
    .opt2 = We gave it up
    .opt3 = Too risky
    .opt4 = Authority changed

d-prom-closed = Closed. I do not ask about promise { $id } any more.

draft-promise = They promised us this and it is late: { $t }. What did you do so that a promise was kept?

draft-promise-any = An authority is late with a promise to our group. What did you do so that a promise was kept?

d-letter = Copy these two messages and send them from your group. I send nothing to them.
    .opt1 = A page to print
    .opt0 = Fine

d-letter-thanks-1 = Thank you for hearing us. You promised us: "{ $t }"

d-letter-thanks-2 = We count on { $date } ({ $proof ->
        [signed] signed
        [minutes] in the minutes
        [public] said in public
       *[spoken] said to us
    }). We shall tell all our members how it was kept. With thanks, { $group }

d-letter-kept-1 = You promised us: "{ $t }"

d-letter-kept-2 = You kept it. We thank you, and tell all our members so. { $group }

d-letter-late-1 = A reminder. You promised us: "{ $t }"

d-letter-late-2 = It was due { $date } ({ $proof ->
        [signed] signed
        [minutes] in the minutes
        [public] said in public
       *[spoken] said to us
    }) and is not kept yet. Please tell us the new day, and who sees to it. { $group }

d-letter-absent-1 = We came on { $date } to meet you, and waited. Nobody of yours was there.

d-letter-absent-2 = Please give us a new day, in writing. { $group }

letter-page = A letter to the authority

letter-how = To get a code, ask the line for a letter about a promise and choose the page. The code works for 10 minutes.

letter-thanks = Thank you

letter-kept = Thank you for keeping your promise

letter-late = A reminder of your promise

letter-absent = We came to meet you

t-promise-none = No promise to your group is noted here.
    .opt1 = Note one
    .opt0 = Back

t-promise-all = There is nothing more here.
    .opt1 = Note a new one
    .opt0 = Back

t-promise = Promise { $id }, due { $date }: "{ $t }"
    .opt1 = Next
    .opt2 = It is kept
    .opt3 = Kept in part
    .opt4 = Not kept
    .opt0 = Back

t-promise-see = One of you says promise { $id } is kept: "{ $t }"
    .opt1 = Next
    .opt2 = Did I see it
    .opt0 = Back

t-promise-said = You said promise { $id } is kept: "{ $t }". A second woman has to see it.
    .opt1 = Next
    .opt0 = Back

t-promise-kept = Promise { $id }, kept: "{ $t }"
    .opt1 = Next
    .opt2 = Thank-you letter
    .opt0 = Back

t-promise-closed = Promise { $id }, closed ({ $why ->
        [otherwise] kept in another way
        [given-up] given up
        [risky] too risky
       *[changed] the authority changed
    }): "{ $t }"
    .opt1 = Next
    .opt0 = Back

thing-promise = promise
