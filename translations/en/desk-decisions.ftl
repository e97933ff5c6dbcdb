# What the team decided, on a page for members; and words of the log for what needs two.

desk-decisions = What the team decided

desk-decisions-how = What persons of the team did with texts, prompts and settings in the last 90 days. No member is named. If something of yours was held or removed, the line has told you, and you can appeal.

desk-decisions-none = Nothing was decided in these 90 days.

desk-decisions-counts = How often

desk-decisions-lines = One by one, newest first

desk-decisions-one = { $date }, { $who }: { $did } ({ $thing })

desk-decisions-two = { $date }, { $who } and a second person: { $did } ({ $thing })

desk-decisions-why = Why: { $why }

desk-decisions-team = the team

desk-did-proposed = asked a second person

desk-did-agreed = agreed

desk-did-refused = said no

desk-did-fetched = fetched a file

desk-did-took-back = took back what was published

desk-did-limited = set how many cases she takes

desk-did-ticked = wrote down that something is there

desk-did-unticked = wrote down that something is missing

desk-did-called = called and found it right

desk-did-entered-service = entered a service

desk-did-removed-service = took out a service

desk-did-changed-country = changed price or number for danger

desk-about-remove = removing no. { $n }

desk-about-block = looking at all she sends, no. { $n }

desk-about-unblock = looking no longer, no. { $n }

desk-about-setting = figure no. { $n }

desk-about-export = file no. { $n }

desk-about-release = publishing no. { $n }

desk-about-cases = safety person { $n }

desk-about-country = country { $n }

desk-about-service = service { $n }

desk-thing-check = a text that was looked at

desk-thing-question = a question

desk-thing-practice = an idea

desk-thing-words = words

desk-thing-prompt = a prompt

desk-thing-term = a word of the glossary

desk-thing-remove = removing a text

desk-thing-block = looking at all that somebody sends

desk-thing-unblock = looking no longer at all that somebody sends

desk-thing-export = a file

desk-thing-release = publishing

desk-thing-setting = a figure of the panel

desk-thing-country = a country
