# The pages of the check queue and of appeals.

desk-check = To check

desk-check-how = Texts that a person looks at before others see them. Topics are never a reason. Opening one is written to the log.

desk-check-none = Nothing waits to be checked.

desk-check-waiting = { $n } wait

desk-check-elsewhere = { $n } with their authors, or held

desk-check-number = Text

desk-check-why = Why

desk-check-kind = What it is

desk-check-language = Language

desk-check-left = Time

desk-check-open = no. { $n }

desk-check-late = { $h } h; late: a person has to decide

desk-check-asked = { $h } h; its author was asked

desk-check-held = { $h } h; held

desk-check-left-of = { $h } h; { $n } h left

desk-check-kind-practice = an idea

desk-check-kind-question = a question

desk-check-kind-answer = an answer

desk-check-kind-reported = words that others have read

desk-check-kind-other = words to another woman

desk-check-told = It is { $kind }. Why it waits: { $why }.

desk-check-text = What she wrote

desk-check-act = What to do

desk-check-reason = The reason, as she and the log are told it

desk-check-as-found = as found

desk-check-do-pass = Let through

desk-check-do-ask = Ask her to change it

desk-check-do-hold = Hold for up to 24 hours

desk-check-do-safety = Tell the safety person

desk-check-do-remove = Propose to remove it

desk-check-do-block = Propose to look at all she sends

desk-check-do-unblock = Propose to look no more at all she sends

desk-check-two = Removing a text, and looking at all that a woman sends, need a second person. Her text is hers: nobody here can change it.

desk-check-back = Back to the list

desk-check-did-pass = It goes on. Its author is told.

desk-check-did-ask = Its author is asked. Until she decides, it waits.

desk-check-did-hold = It is held, and its author is told why. She may ask the panel.

desk-check-did-safety = The safety person has a card. The text waits as before.

desk-check-did-two = It waits for a second person.

desk-check-gone = This was decided meanwhile, or it is gone.

desk-check-own = You wrote this yourself: somebody else has to decide.

desk-check-not-hers = This is not for your role to decide.

desk-check-why-odd = Choose a reason from the list.

desk-check-held-once = It was held for a day already: let it through, or ask its author.

desk-appeals = Appeals

desk-appeals-how = What authors say for a text that the team kept back. A member of the panel who does not work with the texts decides within 5 days.

desk-appeals-counts = { $n_open } open, { $n_won } won, { $n_lost } lost.

desk-appeals-due = Answer by

desk-appeals-waiting = { $n } wait for the panel

desk-appeals-told = Kept back because: { $why }. Decided by { $who }.

desk-appeals-says = What she says

desk-appeals-agree = She is right: it goes on

desk-appeals-decline = It does not go on

desk-appeals-did-won = Decided: it goes on. She is told.

desk-appeals-did-lost = Decided: it does not go on. She is told.

desk-appeal-own = You decided about this text yourself: somebody else of the panel has to.

desk-appeal-panel = Only a member of the panel who does not work with the texts opens this.

desk-appeal-gone = This appeal was decided already, or it is gone.
