# The room of prompts on the web desk.

desk-prompts = Prompts

desk-prompts-all = All prompts

desk-prompts-cut = The newest { $n } are shown.

desk-prompts-new = A new prompt

desk-prompts-who = Who asked for it?

desk-prompts-by-member = A member

desk-prompts-by-vote = A vote

desk-prompts-by-group = A group

desk-prompts-by-team = The team

desk-prompts-about = Number of the text in which she asked for it, if you know it

desk-prompts-text = The prompt, in your language: one question, at most 95 letters

desk-prompts-count = Count

desk-prompts-begin = Keep as a draft

desk-prompts-begun = It is kept as a draft. Say to whom it goes, and look at every language.

desk-prompts-fits = { $n } of { $most } letters, { $s } SMS for each woman.

desk-prompts-too-long = { $n } letters; at most { $most } fit. It would take { $s } SMS for each woman.

desk-prompts-length = { $n } letters, { $s } SMS for each woman.

desk-prompts-hard = Its sentence is long: two short ones are easier to read.

desk-prompts-none-yet = No prompt has been sent this month.

desk-prompts-share = This month, members, votes and groups asked for { $n } of { $m } prompts.

desk-prompts-share-low = The team asked for { $k } of { $m }: the members' share is below one half.

desk-prompts-part-asked = Waiting for a second person

desk-prompts-part-draft = Drafts

desk-prompts-part-out = Sent, answers come in

desk-prompts-part-closed = Told what was answered

desk-prompts-nothing = None.

desk-prompts-col-prompt = Prompt

desk-prompts-col-who = Asked for by

desk-prompts-col-author = Written by

desk-prompts-col-next = What you can do next

desk-prompts-next-write = Go on writing

desk-prompts-next-agree = Look and agree, or not

desk-prompts-next-digest = Write what was answered

desk-prompts-next-agree_digest = Agree to what was answered

desk-prompts-state = State

desk-prompts-second = Agreed to by

desk-prompts-sent-to = { $n } women, { $s } SMS

desk-prompts-number = Prompt { $n }

desk-prompts-read-asked = Read what she wrote (the log notes it)

desk-prompts-read = Text { $n }

desk-prompts-no-such = There is no such text, or it is not for you to read.

desk-prompts-texts = In every language

desk-prompts-missing = Not accepted yet: { $languages }. One missing language blocks all.

desk-prompts-unwritten = Nobody has written it yet.

desk-prompts-accepted-by = Accepted by { $name }.

desk-prompts-not-accepted = Nobody has accepted it yet.

desk-prompts-machine = A machine made this draft.

desk-prompts-accept = Accept

desk-prompts-accepted = Accepted.

desk-prompts-correct = Write it in other words

desk-prompts-wording = In { $language }, as a woman there would say it

desk-prompts-hand = Ask a colleague who reads it

desk-prompts-handed = A colleague is asked. You are told when every language is accepted.

desk-prompts-nobody-reads = Nobody else at the desk reads this language yet.

desk-prompts-translate = Have a machine draft what is missing

desk-prompts-drafted = What a machine can draft is there. Somebody who reads it has to accept it.

desk-prompts-new-text = Change the text (every language is checked anew)

desk-prompts-whom = To whom

desk-prompts-any = Any

desk-prompts-topic = Topic

desk-prompts-country = Country

desk-prompts-language = Language

desk-prompts-heard = Heard from in the last … days

desk-prompts-groups = Groups (none ticked: all)

desk-prompts-no-circles = There are no circles yet.

desk-prompts-count-women = Count the women

desk-prompts-reach = { $n } women, languages: { $languages }, { $s } SMS.

desk-prompts-go-on = What is next

desk-prompts-test = Send me a copy

desk-prompts-tested = A copy is on its way to your phones.

desk-prompts-ask = Ask a second person

desk-prompts-asked = A second person is asked. You are told what she says.

desk-prompts-cancel = Drop this prompt

desk-prompts-stop = Stop it: whoever has not got it yet does not get it

desk-prompts-cancelled = It goes to nobody any more.

desk-prompts-agree-told = { $name } wants to send this to all women above, at the same hour. With your yes it goes.

desk-prompts-agree = Agree: send it

desk-prompts-agreed = It goes out now, to each woman in her hours.

desk-prompts-what = What should change?

desk-prompts-say-what = Say what should change.

desk-prompts-change = Ask for this change

desk-prompts-no = No

desk-prompts-told = The one who wrote it is told.

desk-prompts-progress = On its way

desk-prompts-women = Women

desk-prompts-copy-due = not yet told

desk-prompts-copy-told = got it

desk-prompts-copy-answered = answered

desk-prompts-copy-skipped = skipped it

desk-prompts-copy-fewer = want fewer of these

desk-prompts-copy-missed = a newer prompt came first

desk-prompts-copy-cancelled = stopped before it reached them

desk-prompts-answers = Answers

desk-prompts-answered = { $n } women have answered.

desk-prompts-shared = All may read these ({ $n })

desk-prompts-only-team = For the team alone ({ $n })

desk-prompts-digest = What was answered

desk-prompts-digest-due = At most 70 letters. Due { $when }; it goes to all who got the prompt and did not skip it.

desk-prompts-digest-told = All who got the prompt and did not skip it have been told.

desk-prompts-digest-asked = A second person is to agree: she finds it in this room.

desk-prompts-digest-sent = It goes out now, to each woman in her hours.
