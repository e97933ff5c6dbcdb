# Finding what other groups did, and reading it.

f-start = What do you look for? Send a word (water, loans), or
    .opt1 = New
    .opt2 = Most used
    .opt3 = Places like mine
    .opt4 = Mistakes that taught us
    .short = A word (water, loans), or

f-list-one = { $n } found
    .layout = lines
    .opt1 = { $a }
    .btn0 = Back
    .tail = Send 1 to read. 0 back

f-list-two = { $n } found
    .layout = lines
    .opt1 = { $a }
    .opt2 = { $b }
    .btn0 = Back
    .tail = Send a number to read. 0 back

f-list-three = { $n } found
    .layout = lines
    .opt1 = { $a }
    .opt2 = { $b }
    .opt3 = { $c }
    .btn0 = Back
    .tail = Send a number to read. 0 back

f-list = { $n } found
    .layout = lines
    .opt1 = { $a }
    .opt2 = { $b }
    .opt3 = { $c }
    .btn4 = More
    .btn0 = Back
    .tail = Send a number to read. 4 more, 0 back

f-card = No. { $id }, { $place }: { $t }
    .opt1 = Read all
    .opt2 = Adapt it
    .opt3 = Ask her
    .opt4 = Next
    .btn0 = Back

f-card-nowhere = No. { $id }: { $t }
    .opt1 = Read all
    .opt2 = Adapt it
    .opt3 = Ask her
    .opt4 = Next
    .btn0 = Back

f-card-mine = Yours, no. { $id }: { $t }
    .opt1 = Read all
    .opt4 = Next
    .btn0 = Back

f-all = That is all I found.

f-part-problem = Problem: { $t }
    .opt1 = Go on
    .btn0 = Back

f-part-did = What they did: { $t }
    .opt1 = Go on
    .btn0 = Back

f-part-changed = What changed: { $t }
    .opt1 = Go on
    .btn0 = Back

f-part-hard = What was hard: { $t }
    .opt1 = Go on
    .btn0 = Back

f-part-needs = What it needs: { $t }
    .opt1 = Go on
    .btn0 = Back

f-part-cost = What it costs: { $t }
    .opt1 = Go on
    .btn0 = Back

f-part-time = How long it takes: { $t }
    .opt1 = Go on
    .btn0 = Back

f-part-decides = Who decided: { $t }
    .opt1 = Go on
    .btn0 = Back

f-part-runs = Does it still run: { $t }
    .opt1 = Go on
    .btn0 = Back

f-part-result = Tried elsewhere: { $t }
    .opt1 = Go on
    .btn0 = Back

f-read = That was no. { $id }.
    .opt1 = Adapt it
    .opt2 = Ask her
    .opt3 = A word to her
    .opt4 = A page to print
    .opt5 = Next
    .btn0 = Back

f-read-mine = That was no. { $id }.
    .opt4 = A page to print
    .opt5 = Next
    .btn0 = Back

f-none = Nothing on that yet.
    .opt1 = Ask the members
    .btn1 = Ask the members
    .opt2 = Another word
    .opt0 = Back
