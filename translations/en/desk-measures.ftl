# The measures of the desk: what each counts (means), its first aim, and why there is nothing yet (why).

desk-m-met = Questions met
    .means = Answered by a peer, or a person wrote back, within 72 hours, of all that were asked.
    .aim = 100 % met, 80 % by a peer

desk-m-first = Time to the first answer
    .means = Half of all questions have an answer by then; by the clock, and in safe hours of her who answered.
    .aim = half within 4 safe hours, 80 % within 24 hours

desk-m-answers = Answers per question
    .means = All answers, and those that helped, by questions.
    .aim = 2 answers, 1 helpful

desk-m-yield = Yield of an offer
    .means = Offers that were answered, of all that were sent.
    .aim = over 20 %

desk-m-answerers = Answerers
    .means = Members who answered at least once in 90 days.
    .aim = 25 %

desk-m-load = Load
    .means = The share of all answers that five women gave.
    .aim = under 40 %

desk-m-tried = Tried
    .means = Questions after which she told that she tried; which of them worked.
    .aim = 30 % tried; one result in four is a failure told

desk-m-readers = Readers who never write
    .means = Words of others came to them, and they wrote none. A right. Whether it is useful to them is not asked yet.

desk-m-practices = Practices
    .means = Shared in this time; those that failed or are half done; members of each language who shared one.
    .aim = one in four is no success story; each language at least its share of members

desk-m-adaptations = Adaptations
    .means = Plans with another woman's practice: made, tried, done; across a border or a language.
    .aim = 1 in 3 across a border or a language

desk-m-visits = Result of visits
    .means = Visits after which at least one adaptation began within 30 days; hosts who name what they learned.
    .aim = 80 % and 80 %
    .why = No visits yet.

desk-m-dialogues = Dialogues held
    .means = Meetings whose day came: held, with a paper that the group agreed to, first-time speakers, what they brought.
    .aim = 60 % held

desk-m-promises = Promises kept
    .means = Promises whose day came: asked after, in writing, kept, in time or late; what people can use now.
    .aim = 100 % asked after; none for kept in the first year, since it depends on others

desk-m-replies = Replies to prompts
    .means = Of the prompts that members got: answered, skipped, "fewer".
    .aim = 25 %

desk-m-joining = Joining
    .means = Of those who first wrote in the last 7 days: joined to the end. Older ones who did not join are forgotten.
    .aim = 80 % of those with a word

desk-m-circles = Life of circles
    .means = Women who wrote or read each week, in weeks 1 to 6.
    .aim = 70 % read each week
    .why = No circles yet.

desk-m-languages = Languages side by side
    .means = The lowest by the highest among the languages: 1 is alike.
    .aim = at least 0.7

desk-m-channels = SMS beside WhatsApp
    .means = The same between the two channels.
    .aim = at least 0.7

desk-m-asked-for = Prompts by members
    .means = Prompts that members, a vote or a group asked for, of all that were sent.
    .aim = at least half
    .why = No prompts in this time.

desk-m-loop = Loop closed
    .means = Authors who were told that another woman plans with their practice, within a day. Of readers' answers and votes nothing is counted yet.
    .aim = 95 %

desk-m-safety = Safety
    .means = Wishes met in the agreed time; anything seen by the wrong eyes.
    .aim = 100 %; 0
    .why = No figure tells of safety: only those who are trained for it see what waits there.

desk-m-leaving = Leaving
    .means = Members who sent STOP and did not come back, in a month; what came last is told under cost.
    .aim = falling
