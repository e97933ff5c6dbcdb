# What waits for a second person at the desk.

desk-two = Second person

desk-two-how = These need two persons. Nothing happens until somebody else than the one who asked agrees.

desk-two-none = Nothing waits for a second person.

desk-two-more = These are the { $n } oldest. More wait behind them.

desk-two-by = Asked by { $name }, { $date }

desk-two-agree = I agree

desk-two-decline = No

desk-two-agreed = You agreed: it is done.

desk-two-declined = You said no: nothing happens.

desk-two-gone = This is decided already.

desk-own-proposal = You asked for this yourself: somebody else has to agree.

desk-two-not-hers = This is not for your role to decide.

desk-two-remove = Remove a text

desk-two-block = Look at all she sends

desk-two-unblock = Look no longer at all she sends

desk-two-setting = Change a figure

desk-two-export = Take out a file

desk-two-release = Show to readers

desk-two-will-remove = The text of check no. { $n } is taken away, and no member reads it. Its author is told why, and may appeal to the panel.

desk-two-will-block = Whatever the author of check no. { $n } sends to others is looked at by a person first. She is told, and goes on reading everything.

desk-two-will-unblock = What the author of check no. { $n } sends goes to others at once again.

desk-two-will-setting = { $name }: { $value } { $unit } from now on; { $before } until now. It holds everywhere within a minute.

desk-two-will-export-objects = A file with what the groups of { $org } share: practices in the credit their authors chose, promises without names, counts. You and the one who asked can fetch it for 24 hours.

desk-two-will-export-figures = A file with the figures of the whole line, nothing below five women. You and the one who asked can fetch it for 24 hours.

desk-two-will-release-objects = Readers see how much the groups of { $org } share and were promised, as it is today: counts only, nothing below five.

desk-two-will-release-figures = Readers see the figures of the whole line as they are today, nothing below five women.
