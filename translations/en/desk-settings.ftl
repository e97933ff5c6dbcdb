# The figures that the panel owns.

desk-settings = Settings

desk-set-how = The members' panel owns these figures. A change needs two of its members, and holds everywhere within a minute. All others can read them.

desk-set-table = How questions find women who may know

desk-set-figure = Figure

desk-set-means = What it means

desk-set-now = Now

desk-set-began = At the beginning

desk-set-bounds = May be

desk-set-within = { $least } to { $most }

desk-set-value = New value

desk-set-propose = Ask a second member of the panel

desk-set-proposed = Another member of the panel has to agree now.

desk-set-unknown = There is no such figure.

desk-set-out = It may be { $least } to { $most }.

desk-set-order = First all on the topic are asked, then a person sees to it, then the alarm: each time must be later than the one before.

desk-unit-women = women

desk-unit-answers = answers

desk-unit-hours = hours

desk-unit-days = days

desk-unit-questions = questions

desk-unit-times = times

desk-unit-texts = texts

desk-set-first = Asked first

desk-set-first-means = How many women are asked when a question comes.

desk-set-second = Asked next

desk-set-second-means = How many more are asked when too few have answered.

desk-set-enough = Enough answers

desk-set-enough-means = With fewer answers, more women are asked.

desk-set-patience = Patience

desk-set-patience-means = How long, in her safe hours, a woman may take before more are asked.

desk-set-all-after = All on the topic

desk-set-all-after-means = After so long without an answer, all who know the topic are asked.

desk-set-person-after = A person sees to it

desk-set-person-after-means = After so long without an answer, it waits for a facilitator.

desk-set-alarm-after = Alarm

desk-set-alarm-after-means = After so long, when no person has written either, the desk is warned.

desk-set-person-has = Time for the person

desk-set-person-has-means = How long the facilitator has at least before the alarm.

desk-set-helped = Helped enough

desk-set-helped-means = After so many helpful answers nobody more is asked.

desk-set-claims = Answering at once

desk-set-claims-means = How many women may hold a question for themselves at a time.

desk-set-claim = Holding a question

desk-set-claim-means = How long, in her safe hours, a question stays hers.

desk-set-notice = Waiting after a notice

desk-set-notice-means = How long a notice on WhatsApp waits for her to write; then what it announced goes by SMS, if she has that too.

desk-set-offers = Questions to one woman

desk-set-offers-means = How many questions of others one woman gets at most in the span below.

desk-set-offers-in = Span for these

desk-set-offers-in-means = Over so many days these questions are counted.

desk-set-active = Was here

desk-set-active-means = Only women who were here in so many days are asked.

desk-set-long-ago = Not asked for long

desk-set-long-ago-means = After so many days without a question she comes first.

desk-set-passes = Passed

desk-set-passes-means = After she passed so often on a topic, she is asked about it less.

desk-fixed = What no setting changes

desk-fixed-kept = How long things are kept: the spans are part of the program, and nobody can lengthen them from the desk.

desk-fixed-outside = Nothing a member writes or says is sent to an outside company for translation or for typing. This is off, and no setting turns it on.

desk-fixed-limits = How much may come unasked to one woman: two messages a day, five a week, in her safe hours.

desk-fixed-safe = What needs two persons, who may see what, and that nobody sees a number.

desk-cases = Open safety cases, at most

desk-cases-how = When a safety person has so many open, the next one is told.

desk-cases-none = Nobody here is a safety person.

desk-cases-who = Safety person

desk-cases-most = At most

desk-care = How the load is

desk-care-how = Once a month the line asks all facilitators. The panel sees counts and no names; a month with fewer than five answers shows nothing.

desk-care-none = Nobody has answered yet.

desk-care-month = Month

desk-care-fine = Fine

desk-care-much = Too much

desk-care-talk = Wants to talk
