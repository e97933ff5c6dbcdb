# Practices: what she tells others of what her group did. `$alone`: asked by itself, not as one of six.

p-start = Tell something from your group. 6 short questions, words or voice. Is it:
    .opt1 = It works
    .opt2 = It failed and taught us
    .opt3 = Half done
    .opt4 = See an example

p-example = Ex: 1 Weevils ate our maize. 2 Wood ash in closed bottles. 3 None lost in a year. 4 Two bottles leaked. 5 Ash, bottles, one day. 6 All members.

p-q1 = { $alone ->
        [yes] What was the problem, and for whom?
       *[no] 1/6 What was the problem, and for whom?
    }
    .short = What was the problem?
    .again = A few more words, please: what was the problem, and for whom?

p-q2 = { $alone ->
        [yes] What did you do? Tell the steps, one after the other.
       *[no] 2/6 What did you do? Tell the steps, one after the other.
    }
    .short = What did you do?
    .again = A few more words, please: what did you do?

p-q3 = { $alone ->
        [yes] What changed? A number or a small story.
       *[no] 3/6 What changed? A number or a small story.
    }

p-q4 = { $alone ->
        [yes] What was hard or went wrong? What would you do differently?
       *[no] 4/6 What was hard or went wrong? What would you do differently?
    }

p-q5 = { $alone ->
        [yes] What does another group need to try it? People, time, money, tools.
       *[no] 5/6 What does another group need to try it? People, time, money, tools.
    }

p-q6 = { $alone ->
        [yes] Who may see it?
       *[no] 6/6 Who may see it?
    }
    .opt1 = All members
    .opt2 = My circle
    .opt3 = Only my group
    .opt4 = Nobody yet

p-topic-is = It is about: { $thing }. Right?
    .opt1 = Yes
    .opt2 = Another topic

p-topic = Topic?
    .opt1 = Water
    .opt2 = Land
    .opt3 = Health
    .opt4 = Savings
    .opt5 = Safety
    .opt6 = Food
    .opt7 = Work in groups
    .opt8 = Other

topic-water = water

topic-land = land

topic-health = health

topic-savings = savings

topic-safety = safety

topic-food = food

topic-work = work in groups

topic-other = something else

p-credit = How do we name you?
    .opt1 = Nickname
    .opt2 = My group
    .opt3 = Both
    .opt4 = No name

p-preview = I wrote: "{ $title }"
    .opt1 = Share it
    .opt2 = Change a part
    .opt3 = Read it all
    .opt0 = Keep as draft

p-change = Which part?
    .opt1 = Problem
    .opt2 = What we did
    .opt3 = What changed
    .opt4 = Hard part
    .opt5 = Needs
    .opt6 = Who sees it
    .opt7 = Title

p-called = What is it called? At most 40 letters.

p-part-problem = Problem: "{ $problem }"
    .opt1 = Next

p-part-did = What we did: "{ $did }"
    .opt1 = Next

p-part-changed = What changed: "{ $changed }"
    .opt1 = Next

p-part-hard = Hard part: "{ $hard }"
    .opt1 = Next

p-part-needs = Needs: "{ $needs }"
    .opt1 = Next

p-done = Thank you, { $nick }. Shared as no. { $id }; translations follow. I tell you when someone uses it.
    .unnamed = Thank you. Shared as no. { $id }; translations follow. I tell you when someone uses it.

p-kept = Thank you, { $nick }. Kept as no. { $id }. To take it back any time send TAKE { $id }.
    .unnamed = Thank you. Kept as no. { $id }. To take it back any time send TAKE { $id }.

p-held = Thank you, { $nick }. Kept as no. { $id }. A person looks at it first, then the others see it. I tell you.
    .unnamed = Thank you. Kept as no. { $id }. A person looks at it first, then the others see it. I tell you.

p-passed = Your idea no. { $id } was looked at. The others can read it now.

thing-share = story

thing-follow = question

thing-helped = news of your answer

readers-group = the women of your group, and a few named people of the team

readers-result = the women whose answers you tried, and a few named people of the team

readers-held = a few named people of the team, until one of them has looked at it
