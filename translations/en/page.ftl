# The page of her own data, which a reading code opens. A phone shows it as it shows any page: no SMS carries it.

page-title = What is kept of you

page-code = Your reading code

page-open = Show

page-how = To get a code, write to the line: 00, then 5, 4, 6 and 3. It works for 10 minutes.

page-wrong = That code is not right, or its 10 minutes are over.

page-many = Too many wrong codes came from here. Please try again in 10 minutes.

page-done = Done. The code opens nothing any more. Close this page.

page-finish = I have read it: close

page-copy = Save all of it as a file

page-yes = yes

page-no = no

page-none = nothing

page-you = About you

page-nick = Nickname

page-group = Group

page-place = Place

page-kind = Kind of place

page-language = Language

page-shows = Members see what you choose to share

page-discreet = Discreet

page-pin = PIN

page-hours = When I may write to you

page-cover = Plain note after X

page-knows = What you could help with

page-wants = What you want to learn

page-since = First message

page-seen = Last message

page-apart = Your number is kept encrypted and apart, and a PIN only as a hash. Neither is shown here.

page-letters = My messages to you are kept for 30 days, to know whether they came.

page-agreed = What you agreed to

page-asked = { $date }, { $channel }, { $language }. You answered: { $answer }

page-ended = Taken back: { $date }

page-today = The same sentence in { $language }, as it is today

page-words = What you wrote for others

page-kind-question = Question

page-kind-answer = Answer

page-kind-thought = Your own thought, sent with a question

page-kind-result = What came of a question

page-kind-idea = Idea

page-kind-said = To one woman

page-readers = Can be read by: { $readers }

page-thought = What you thought yourself, kept for you alone

page-answers = Answers

page-closed = Closed

page-offers = Questions I put to you

page-answered = Those you answered

page-doubted = Translations you called wrong

page-begun = Begun, or waiting for you

page-notes = What you wrote for a person of the team

page-older = Older ones are in the file: { $n }

page-sms = SMS

page-whatsapp = WhatsApp

page-ideas = Ideas you told

page-plans = Your plans with ideas of others

page-used = Tried by others: { $n }

plan-same = The same in my place

plan-different = Different in my place

plan-keep = What I keep and change

plan-step = My first step

plan-result = What happened

page-kind-appeal = To the panel, for a text of yours

page-checks = Texts of yours that somebody looked at

page-prompts = Questions of the team to you

page-looked-at = All you send is looked at first

page-desk = You work the desk as
