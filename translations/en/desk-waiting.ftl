# What waits for a person: the first room of the desk, and one card opened.

desk-waiting = Waiting

desk-tile-safety = safety wishes

desk-tile-questions = questions over 24 hours

desk-tile-reports = reports

desk-tile-stuck = stuck, or asking for a person

desk-tile-promises = promises and dialogues

desk-tile-check = to check

desk-tile-two = for a second person

desk-tile-translations = translations doubted

desk-tile-cards = cards in all

desk-cards-told = { $n ->
    [0] Nothing waits for a person.
    [one] { $n } card waits for a person.
   *[other] { $n } cards wait for a person, the oldest first.
}

desk-cards-all = All that waits

desk-why = Why

desk-since = Since

desk-group = Group

desk-no-group = No group yet

desk-left-none = Nothing was promised

desk-wrote-back = She has written back.

desk-why-stuck = She is stuck

desk-why-failed = Something went wrong with her message

desk-why-wish = She wishes to speak to a person

desk-why-no-word = She has no word of a group

desk-why-no-language = She chose no language

desk-why-joined = She has joined and wants to hear from a person

desk-why-another-language = She wishes for another language

desk-why-cover = A photo is to be looked at

desk-why-practice = An idea is to be looked at

desk-why-question-alone = Nobody could be asked her question

desk-why-unanswered = Nobody has answered her for 48 hours

desk-why-late = A person was promised, and nobody has written

desk-why-no-help = What was written did not help her

desk-why-wrote-back = She has written back

desk-why-translation = A translation is doubted

desk-why-who-decides = She does not know who decides

desk-why-dialogue-risk = Somebody sees a risk in a dialogue

desk-why-dialogue-talk = She wishes to talk before a dialogue

desk-why-dialogue-help = She asks for help with a dialogue

desk-why-dialogue-trouble = There was trouble at a meeting

desk-why-promise-late = A promise was late three times

desk-why-other = Something waits for a person

desk-nick-of = Nickname

desk-dialogue = Dialogue no.

desk-promise = Promise no., due

desk-promised = What was promised

desk-note = What she wrote for a person

desk-your-words-group = Your words. The women who follow this promise read them under your name.

desk-tried = What you tried

desk-keep-tried = Keep it, and close

desk-card-guest = She has not joined yet: the line cannot relay to her. Write here what you tried.

desk-card-close = I have written: close it

desk-card-written = Sent. It stays open until you close it.

desk-card-closed = Closed.

desk-card-gone = This does not wait here any more.

desk-card-wordless = Nothing is closed without a word: write to her, or write what you tried.

desk-not-yours = This is for those who read what members write.
