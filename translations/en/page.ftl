# The page of her own data, which a reading code opens. A phone shows it as it shows any page: no SMS carries it.

p-title = What is kept of you

p-code = Your reading code

p-open = Show

p-how = To get a code, write to the line: 00, then 5, 4, 6 and 3. It works for 10 minutes.

p-wrong = That code is not right, or its 10 minutes are over.

p-many = Too many wrong codes came from here. Please try again in 10 minutes.

p-done = Done. The code opens nothing any more. Close this page.

p-finish = I have read it: close

p-copy = Save all of it as a file

p-yes = yes

p-no = no

p-none = nothing

p-you = About you

p-nick = Nickname

p-group = Group

p-place = Place

p-kind = Kind of place

p-language = Language

p-shows = Members see what you choose to share

p-discreet = Discreet

p-pin = PIN

p-hours = When I may write to you

p-cover = Plain note after X

p-knows = What you could help with

p-wants = What you want to learn

p-since = First message

p-seen = Last message

p-apart = Your number is kept encrypted and apart, and a PIN only as a hash. Neither is shown here.

p-letters = My messages to you are kept for 30 days, to know whether they came.

p-agreed = What you agreed to

p-asked = { $date }, { $channel }, { $language }. You answered: { $answer }

p-ended = Taken back: { $date }

p-today = The same sentence in { $language }, as it is today

p-words = What you wrote for others

p-kind-question = Question

p-kind-answer = Answer

p-kind-thought = Your own thought, sent with a question

p-kind-result = What came of a question

p-kind-idea = Idea

p-kind-said = To one woman

p-readers = Can be read by: { $readers }

p-thought = What you thought yourself, kept for you alone

p-answers = Answers

p-closed = Closed

p-offers = Questions I put to you

p-answered = Those you answered

p-doubted = Translations you called wrong

p-begun = Begun, or waiting for you

p-notes = What you wrote for a person of the team

p-older = Older ones are in the file: { $n }

p-sms = SMS

p-whatsapp = WhatsApp
