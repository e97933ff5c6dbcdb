# What she makes of an idea in her own place, and what came of it.

f-adapt-q1 = Adapt no. { $id }. In your place, what is the same as in her story?
    .short = What is the same in your place?

f-adapt-q2 = And what is different? People, money, land, rules, weather...
    .short = What is different in your place?

f-adapt-q3 = So what will you keep, and what will you change?
    .short = What do you keep, what do you change?

f-adapt-q4 = What is the first small step? Who does it, and when?
    .short = Your first step: what, who, when?

f-adapt-who-when = A plan holds better with a name or a day. Say your first step once more: who does it, or when?
    .short = Your first step: who does it, or when?

f-adapt-saved = Saved: "{ $first }". I ask again on { $date }. Show the plan to her?
    .opt1 = Yes
    .opt2 = No

f-adapt-kept = Saved: "{ $first }". I ask again on { $date }. Your plans: send 00, then 5, 3 and 3.

f-adapt-mine = All right. The plan stays with you and a few named people of the team. Your plans: send 00, then 5, 3 and 3.

f-plan-same = The same: "{ $same }"
    .opt1 = Next

f-plan-different = Different: "{ $different }"
    .opt1 = Next

f-plan-keep = Keep and change: "{ $keep }"
    .opt1 = Next

f-adapt-show = First step: "{ $first }". Send all of this to her?
    .opt1 = Send
    .opt2 = Change
    .opt3 = Read it all
    .opt0 = Not now

f-adapt-shown = She can read your plan now. I ask you how it goes on { $date }.

f-follow = You planned: "{ $t }". How is it?
    .opt1 = Done
    .opt2 = Started
    .opt3 = Not yet
    .opt4 = Changed my mind

f-went = Did it help?
    .opt1 = Yes
    .opt2 = In part
    .opt3 = No

f-changed = What changed your mind? A few words or a voice note, for her and others. 0 to skip.
    .btn0 = Skip
    .short = What changed your mind?
    .again = A few more words, please: what changed your mind?

f-tried-confirm = To her, and to all who read her idea: "{ $text }"
    .opt1 = Send
    .opt2 = Change
    .opt0 = Not now

f-tried-sent = Sent, thank you. Others learn from it too.

f-noted = Thank you, I have noted it.

f-blocked = What is in the way?
    .opt1 = Money
    .opt2 = Time
    .opt3 = Permission
    .opt4 = Know-how
    .opt5 = Safety
    .opt6 = Other

f-ask-peers = Others may have been there. Shall I ask them how they got past it? You see the question first.
    .opt1 = Ask peers
    .opt0 = Not now

f-plan-waits = Your plan waits here for as long as you like.
    .opt1 = Drop the plan
    .opt0 = Keep it

f-plan-stays = All right. Your plan stays here. To see it send 00, then 5, 3 and 3.

draft-know-how = How do you do this: { $first }

draft-money = How did you find the money for this: { $first }

draft-time = How did you find the time for this: { $first }

draft-permission = How did you get permission for this: { $first }

draft-other = What helped you to begin with this: { $first }

p-used = A group in { $place } is trying your idea no. { $id }.
    .opt1 = See how
    .opt2 = Send them a word
    .opt3 = Later
    .unnamed = A group is trying your idea no. { $id }.

p-used-later = All right. I tell you once more in three days.

p-plan-kept = They keep their plan to themselves for now.
    .opt2 = Send them a word
    .opt0 = Fine

p-plan-same = The same there: "{ $t }"
    .opt1 = More
    .opt2 = Send them a word
    .opt0 = Fine

p-plan-different = Different there: "{ $t }"
    .opt1 = More
    .opt2 = Send them a word
    .opt0 = Fine

p-plan-keep = They keep and change: "{ $t }"
    .opt1 = More
    .opt2 = Send them a word
    .opt0 = Fine

p-plan-first = Their first step: "{ $t }"
    .opt2 = Send them a word
    .opt0 = Fine

p-word = Write or say a word for them. One woman of that group gets it.
    .short = A word for them?

p-word-confirm = To her: "{ $text }"
    .opt1 = Send
    .opt2 = Change
    .opt0 = Not now

p-word-sent = Your word is on its way to her.

p-fine = All right.

p-came-worked = Your idea no. { $id } worked in { $place }. They say: "{ $text }"
    .opt1 = Send them a word
    .opt0 = Fine
    .unnamed = Your idea no. { $id } worked for another group. They say: "{ $text }"

p-came-half = Your idea no. { $id } helped in part in { $place }. They say: "{ $text }"
    .opt1 = Send them a word
    .opt0 = Fine
    .unnamed = Your idea no. { $id } helped another group in part. They say: "{ $text }"

p-came-failed = A group in { $place } tried your idea no. { $id }, without luck. They say: "{ $text }"
    .opt1 = Send them a word
    .opt0 = Fine
    .unnamed = A group tried your idea no. { $id }, without luck. They say: "{ $text }"

p-came-dropped = A group in { $place } will not try your idea no. { $id } after all. They say: "{ $text }"
    .opt1 = Send them a word
    .opt0 = Fine
    .unnamed = A group will not try your idea no. { $id } after all. They say: "{ $text }"

t-plan = Plan no. { $id }, asked again on { $date }: "{ $first }"
    .opt1 = Next
    .opt2 = How it went
    .opt3 = Drop it
    .opt0 = Back

t-plan-done = Plan no. { $id }, done: "{ $first }"
    .opt1 = Next
    .opt0 = Back

t-plan-dropped = Plan no. { $id }, dropped: "{ $first }"
    .opt1 = Next
    .opt0 = Back

t-plan-gone = Dropped. I do not ask about it any more. To erase it send TAKE { $id }.

thing-adapt = plan

thing-tried = plan

thing-used = news of your idea

thing-outcome = news of your idea

readers-plan = you alone, and a few named people of the team

readers-plan-shown = the woman whose idea it is, and a few named people of the team

readers-tried = the woman whose idea it is, who reads the idea, and a few named people of the team
