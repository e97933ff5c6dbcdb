# The room of figures: its parts, what stands in its tables, and each figure by its name.

desk-figures = Figures

desk-fig-days = { $n } days

desk-fig-period = Period

desk-fig-until = Until { $time }. Counted at most once a minute.

desk-fig-few = <5: it would tell of fewer than five women. – : there was nothing to count.

desk-fig-only-looked-at = Figures are only looked at.

desk-fig-measure = Figure

desk-fig-of-all = All

desk-fig-no-end = not yet

desk-fig-note = Note

desk-fig-women = Women

desk-fig-channel = Channel

desk-fig-what = What

desk-fig-count = How many

desk-fig-languages = Languages heard

desk-fig-shares = Share of each language

desk-fig-unheard-texts = Texts in { $language } are read by others less than half as often as those of another language.

desk-fig-unheard-practices = Practices in { $language } are read by others less than half as often as those of another language.

desk-fig-delays = How long translation makes words wait, in half of all texts of the last week

desk-fig-direction = Direction

desk-fig-delay = Wait

desk-fig-slow = more than twice the fastest

desk-fig-doubts = Translations that a reader doubts and nobody has looked at: { $n }

desk-fig-waits = How long questions wait

desk-fig-load = Who carries the load

desk-fig-silent = Who is silent

desk-fig-unasked = Groups to which no question was put in this time: { $n }

desk-fig-amplified = Nobody has been offered to be carried further yet: that comes with a later part of the line.

desk-fig-falling = Where people fall off

desk-fig-falling-how = At this step for more than a day

desk-fig-nobody = There is no step at which five women or more have stayed for a day.

desk-fig-step = Step

desk-fig-as-draft = As a draft

desk-fig-misses = Not understood

desk-fig-joining = Joining, of those who first wrote in the last 7 days

desk-fig-cost = Cost and delivery

desk-fig-kind = Conversation

desk-fig-segments = Segments by { $channel }

desk-fig-spent = What left, in segments; a WhatsApp message counts as one. Known for 30 days.

desk-fig-each = For each member

desk-fig-failures = What did not arrive

desk-fig-no-failures = No message failed for five women or more.

desk-fig-reason = Reason

desk-fig-messages = Messages

desk-fig-refused = refused without a reason

desk-fig-dropped = dropped: she stopped the line, or it came too late

desk-fig-stops = What came last before STOP

desk-fig-no-stops = Fewer than five women stopped after the same thing.

desk-kind-joining = joining

desk-kind-asking = questions and answers

desk-kind-practices = practices and plans

desk-kind-meetings = meetings and promises

desk-kind-prompts = prompts

desk-kind-desk = the desk

desk-kind-relays = words of members

desk-kind-rest = everything else

desk-why-opted-out = she stopped the line

desk-why-blocked = she blocked the line

desk-why-no-such-address = there is no such address

desk-why-seems-gone = the address seems gone

desk-why-carrier-blocks = blocked on the way to her

desk-why-phone-off = her phone was off

desk-why-not-on-channel = she is not on this channel

desk-why-window-closed = she had not written for a day (WhatsApp)

desk-why-menu-refused = the buttons were refused

desk-why-text-refused = the text was refused

desk-why-filtered = taken for advertising

desk-why-expired = waited too long at the carrier

desk-why-busy = too many at once

desk-why-limit = the channel's limit was reached

desk-why-day-limit = the day's limit was reached

desk-why-queue-full = the carrier's queue was full

desk-why-loop = too many between two numbers

desk-why-trouble = the carrier failed

desk-why-not-reached = the carrier was not reached

desk-why-uncertain = nobody knows whether it went

desk-why-country-closed = our account may not write to that country

desk-why-sender-unfit = our number may not write there

desk-why-misuse = our request was wrong

desk-why-setup = our account is not set up

desk-why-suspended = our account is suspended

desk-why-unknown = unknown

desk-fig-power = Our own power

desk-fig-power-how = Each act of the team is counted, also a single one.

desk-fig-prompts = Prompts that were sent, by who asked for them

desk-fig-checks = Texts that somebody looked at before others saw them

desk-fig-appeals = What authors said for their texts

desk-fig-decisions = What the team did

desk-fig-no-acts = The team did nothing in this time.

desk-fig-votes = Votes followed and feedback answered: none yet, they come with a later part of the line.

desk-asker-member = a member

desk-asker-vote = a vote

desk-asker-group = a group

desk-asker-team = the team

desk-state-waiting = waits

desk-state-asked = its author was asked to change it

desk-state-passed = let through

desk-state-changed = changed by its author

desk-state-held = held

desk-state-removed = removed

desk-state-kept = kept after an appeal

desk-state-withdrawn = taken back by its author

desk-appeal-open = open

desk-appeal-won = won by the author

desk-appeal-lost = not won

desk-fig-keepers = Who keeps the languages

desk-fig-no-keepers = Nobody keeps the languages yet.

desk-fig-name = Name

desk-fig-reads = Languages

desk-fig-a-day = Hours a day

desk-fig-pieces = Pieces of work in this time

desk-fig-all = All measures and what they mean

desk-fig-aim = First aim: { $aim }

desk-fig-lowest = Lowest by highest

desk-fig-low = too low

desk-fig-met = Met

desk-fig-met-by-a-peer = Met by a peer

desk-fig-first-answer = First answer, half within

desk-fig-first-answer-slowest-tenth = First answer, nine of ten within

desk-fig-first-answer-safe-hours = First answer, in safe hours

desk-fig-answered-within-1-h = Answered within 1 h

desk-fig-answered-within-4-h = Answered within 4 h

desk-fig-answered-within-24-h = Answered within 24 h

desk-fig-first-helpful-answer = First helpful answer, half within

desk-fig-first-helpful-answer-slowest-tenth = First helpful answer, nine of ten within

desk-fig-to-a-person = To a person, half within

desk-fig-to-a-person-slowest-tenth = To a person, nine of ten within

desk-fig-answers-a-question = Answers to each question

desk-fig-helpful-a-question = Helpful answers to each question

desk-fig-yield-of-an-offer = Offers that were answered

desk-fig-tried = Tried, of questions followed up

desk-fig-failed-of-tried = No luck, of those tried

desk-fig-answerers-in-90-days = Answered at least once in 90 days

desk-fig-load-of-the-busiest-5 = Answers by the five busiest

desk-fig-texts-a-member = Questions and answers of each member

desk-fig-readers-who-never-write = Read and never write

desk-fig-stopped-a-month = Stopped, in a month

desk-fig-read-from-other-languages = Texts read that come from other languages

desk-fig-readers-a-text = Readers of each text

desk-fig-readers-elsewhere-a-text = Readers in other languages of each text

desk-fig-members = Members

desk-fig-posts = Questions, answers and practices

desk-fig-answers = Answers given

desk-fig-silent-for-30-days = Neither wrote nor read for 30 days

desk-fig-at-their-weekly-limit = At their weekly limit

desk-fig-joined = Joined to the end

desk-fig-doubtful-addresses = Doubtful addresses

desk-fig-practices = Practices shared

desk-fig-shared-a-practice = Members who shared one

desk-fig-failed-or-half-done = Failed or half done

desk-fig-practices-from-elsewhere = Practices read that come from other languages

desk-fig-readers-a-practice = Readers of each practice

desk-fig-readers-elsewhere-a-practice = Readers in other languages of each practice

desk-fig-plans = Plans made

desk-fig-plans-across-borders = Plans across a border or a language

desk-fig-plans-tried = Plans that were tried

desk-fig-plans-done = Plans that are done

desk-fig-half-of-plans-tried = Helped in part, of plans tried

desk-fig-failed-of-plans-tried = Did not help, of plans tried

desk-fig-authors-told-of-use = Authors who were told of it

desk-fig-meetings = Meetings with authorities

desk-fig-paper-agreed = Paper agreed by the group

desk-fig-meetings-held = Meetings held

desk-fig-first-time-speakers = Spoke in public for the first time

desk-fig-seats = Brought a seat

desk-fig-invitations = Brought an invitation

desk-fig-plans-or-budgets-changed = Changed a plan or a budget

desk-fig-promises-due = Promises due

desk-fig-promises-asked-after = Asked after

desk-fig-promises-in-writing = In writing

desk-fig-promises-kept = Kept

desk-fig-kept-in-time = Kept in time

desk-fig-promises-late = Late at least once

desk-fig-access-of-kept = People can use something new, of those kept

desk-fig-people-with-access = How many people that is

desk-fig-prompts-answered = Answered

desk-fig-prompts-skipped = Skipped

desk-fig-fewer-prompts = Want fewer

desk-live = { $n } wait for a person now.
