# Questions that no peer has answered, at the desk: what is said there, and why something cannot be done.

desk-questions = Questions

desk-questions-told = { $n ->
    [0] Nobody waits for an answer.
    [one] { $n } question waits for an answer.
   *[other] { $n } questions wait for an answer.
}

desk-questions-all = All questions

desk-question = Question

desk-by-language = Language

desk-by-topic = Topic

desk-by-place = Place

desk-any = All

desk-show = Show

desk-none = None.

desk-cut = The first { $n } are shown.

desk-age-72 = Over 48 hours: { $n }

desk-age-48 = 24 to 48 hours: { $n }

desk-age-24 = 4 to 24 hours: { $n }

desk-age-4 = Under 4 hours: { $n }

desk-age = Asked

desk-hours = { $n } h ago

desk-who-asked = Who was asked

desk-peers = { $asked } asked, { $passed } passed, { $answering } answering

desk-left = Time left

desk-left-met = A person has written.

desk-left-hours = { $n } h left

desk-left-late = { $n } h late

desk-privacy = Who may see it

desk-privacy-1 = Peers, with her nickname

desk-privacy-2 = Peers, without her nickname

desk-privacy-3 = Nobody near her

desk-facilitator = Facilitator

desk-exchanged = Written so far

desk-she = She

desk-words-gone = These words were taken back.

desk-words-spoken = [A voice note that nobody has typed yet.]

desk-words-photo = A photo goes with it.

desk-original = As it was written ({ $language })

desk-write-to-her = Write to her

desk-your-words = Your words. She reads them under your name.

desk-writes = You write in

desk-keep-numbers = A number or a link in it is meant to be there

desk-send = Send

desk-send-tried = Send as what I tried, and close

desk-ask-others = Ask somebody else

desk-suggested = These know the topic and were asked nothing this week:

desk-nobody-free = Nobody who knows the topic is free this week.

desk-nick = Her nickname

desk-nick-word = The word of her group, if several are called so

desk-ask-her = Ask her

desk-ask-all = Ask all who know this topic

desk-close = Close

desk-close-answered = It has an answer: close it

desk-question-written = Sent. She reads it in her hours. The question stays open until you close it.

desk-question-closed = Closed.

desk-question-stopped = Kept. She has stopped the line: she reads it when she is back.

desk-question-asked = She is asked, in her hours.

desk-question-widened = More are asked, each in her hours.

desk-question-nobody = Nobody more who knows the topic can be asked now.

desk-question-unknown = No question that waits is called so.

desk-question-gone = She has taken her question back.

desk-question-of-one = She asked one woman, and nobody else. You can write to her.

desk-question-unanswered = Nobody has answered it: write what you tried, for her to read.

desk-nick-unknown = No member is called so there.

desk-nick-several = Several are called so: say the word of her group ({ $words }).

desk-nick-herself = It is she who asks.

desk-nick-before = She was asked this before.

desk-nick-week = She was asked { $n } questions this week.

desk-nick-shows-nothing = She has not agreed to be shown questions.

desk-nick-stopped = She has stopped the line, or it is not sure that her phone is still hers.

desk-nick-long-ago = She has not been here for long.

desk-nick-near = She lives near her who asks, and that one wants nobody near to see it.

desk-nick-shares = She shares a phone with her who asks.

desk-odd-name = Your name has 1 to { $n } characters, as the members know it.

desk-odd-language = The language must be one of { $languages }.

desk-odd-length = Write 1 to { NUMBER($n, useGrouping: 0) } characters.

desk-holds-number = There is a number, an address or a link in it: take it out, or say that it is meant to be there.
