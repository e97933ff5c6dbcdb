# Practices: what she tells others of what her group did.

p-did = What did you do? Tell the steps, one after the other.
    .short = What did you do?
    .again = A few more words, please: what did you do?

p-who = Who may see it?
    .opt1 = All members
    .opt3 = Only my group
    .opt4 = Nobody yet

p-credit = How do we name you?
    .opt1 = Nickname
    .opt2 = My group
    .opt3 = Both
    .opt4 = No name

p-preview = I wrote: "{ $did }"
    .opt1 = Share it
    .opt2 = Change a part
    .opt3 = Read it all
    .opt0 = Keep as draft

p-kept = Thank you, { $nick }. Kept as no. { $id }. To take it back any time send TAKE { $id }.
    .unnamed = Thank you. Kept as no. { $id }. To take it back any time send TAKE { $id }.

thing-idea = idea

thing-follow = question

thing-helped = news of your answer

readers-group = the women of your group, and a few named people of the team

readers-result = the women whose answers you tried, and a few named people of the team
