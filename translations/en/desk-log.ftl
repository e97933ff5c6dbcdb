# The log of the desk: what was done, about what, why.

desk-log = Log

desk-log-looks = What was done at the desk, and who looked at which private text. No words of anybody are in it.

desk-log-no-looks = What was decided at the desk. Who looked at which private text is for the ombuds alone.

desk-log-cut = Only the newest { $n } lines are shown: choose fewer days, or one person.

desk-log-all = Everybody

desk-log-span = How far back

desk-log-days = { $n ->
        [one] 1 day
       *[other] { $n } days
    }

desk-log-none = Nothing was done in these days.

desk-log-lines = Lines, newest first: { $n }

desk-log-when = When

desk-log-who = Who

desk-log-did = Did what

desk-log-about = About what

desk-log-why = Why

desk-log-second = Second person

desk-log-show = Show

desk-did-saw = looked at the words

desk-did-read = read the words

desk-did-wrote = wrote

desk-did-asked = asked one more member

desk-did-widened = asked all who know the topic

desk-did-closed = closed it

desk-did-corrected = corrected a translation

desk-did-confirmed = found a translation good

desk-did-made = made a translation

desk-did-passed = let it through

desk-did-entered = came in

desk-did-ended = left in all other browsers

desk-did-hours = changed her hours

desk-did-invited = asked somebody to work the desk

desk-did-locked = locked somebody out

desk-did-unlocked = let somebody in again

desk-did-roles = gave roles

desk-did-held = held it

desk-did-to-safety = gave it to a safety person

desk-did-proposed-to-remove = proposed to remove it

desk-did-proposed-to-block = proposed to look at all she sends

desk-did-proposed-to-unblock = proposed to look no longer at all she sends

desk-did-removed = removed it

desk-did-blocked = has all she sends looked at

desk-did-unblocked = has it looked at no longer

desk-did-appeal-won = agreed with its author

desk-did-appeal-lost = did not agree with its author

desk-did-began = began it

desk-did-declined = said no to it

desk-did-cancelled = cancelled it

desk-about-digest = digest of prompt { $n }

desk-about-card = card { $n }

desk-about-promise = promise { $n }

desk-about-text = text { $n }

desk-about-colleague = colleague { $n }

desk-about-question = question { $n }

desk-about-practice = idea { $n }

desk-about-words = words { $n }

desk-about-check = check { $n }

desk-about-prompt = prompt { $n }
