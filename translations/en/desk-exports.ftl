# Files that leave the line, and what readers may read.

desk-exports = Files

desk-exports-how = A second person has to agree. Then the two of you can fetch the file for 24 hours, and each time is written in the log. There are no numbers, no private words and no safety cases in it.

desk-exports-of = Of what

desk-exports-figures = Figures of the whole line

desk-exports-ask = Ask a second person

desk-releases-ask = Ask a second person to show it to readers

desk-exports-asked = Now a second person has to agree.

desk-exports-ready = Ready for you

desk-exports-none = No file is ready for you.

desk-exports-left = { $n } hours left at most

desk-exports-csv = { $table } (CSV)

desk-exports-json = All (JSON)

desk-exports-unknown = There is no such partner.

desk-exports-over = This file is not for you to fetch, or its 24 hours are over.

desk-releases = Published

desk-releases-how = What two persons of the team have agreed to show, as it stood on that day: counts only, nothing below five, nobody's words.

desk-releases-none = Nothing is published yet.

desk-releases-of = { $name }, { $date }

desk-releases-take-back = Take it back

desk-releases-back = Taken back: readers see it no more.

desk-table-practices = Practices

desk-table-promises = Promises

desk-table-plans = What others made of them

desk-table-figures = Figures

desk-table-of = Of what

desk-table-count = How many

desk-of-works = works

desk-of-failed = failed and taught something

desk-of-half = half done

desk-of-worked = worked elsewhere

desk-of-women-who-planned = women who planned with them

desk-of-late = late

desk-of-due = not yet due

desk-of-said = kept, as one woman says

desk-of-kept = kept

desk-of-closed = closed
