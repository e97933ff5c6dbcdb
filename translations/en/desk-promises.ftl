# Promises of authorities at the desk, and the dialogues that groups prepare.

desk-promises = Promises

desk-promises-waiting = For a person

desk-promises-all = All promises

desk-promises-kinds = By who made them

desk-ahead = Dialogues ahead

desk-promises-week = due in 7 days

desk-promises-today = due today

desk-promises-late = late

desk-promises-said = said to be kept, not seen by a second woman yet

desk-promises-kept = kept

desk-promises-closed = closed

desk-promises-written = written

desk-promises-spoken = only spoken

desk-promises-people = people can use what they could not before

desk-promises-week-one = due

desk-promises-late-one = late

desk-promises-said-one = said to be kept

desk-promises-kept-one = kept

desk-promises-closed-one = closed

desk-promises-written-one = written

desk-promises-spoken-one = only spoken

desk-state-due-promise = Due

desk-state-late-promise = Late

desk-state-said-promise = Said to be kept

desk-state-kept-promise = Kept

desk-state-closed-promise = Closed

desk-closed-otherwise = solved otherwise

desk-closed-given-up = given up

desk-closed-risky = too risky

desk-closed-changed = what they want has changed

desk-head-number = No.

desk-head-group = Group

desk-head-state = How it stands

desk-head-due = Due

desk-head-proof = Proof

desk-head-rounds = Times late

desk-head-kind = Authority

desk-head-day = Day

desk-head-missing = What is missing

desk-head-notes = Who keeps the follow-up

desk-no-promise = promise no. { $n }

desk-no-dialogue = dialogue no. { $n }

desk-no-day = No day yet

desk-paused = paused

desk-nothing-missing = Nothing

desk-nobody-yet = Nobody yet

desk-risky = A risk is seen: no names here
