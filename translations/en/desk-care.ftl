# How the load is for those who work the desk, once a month.

k-care = How is the load?
    .opt1 = fine
    .opt2 = too much
    .opt3 = I want to talk

k-care-fine = Thank you. The panel sees only how many said so.

k-care-seen = Thank you. A colleague hears of it and writes to you. Nobody else sees your name.

desk-why-care-much = A colleague has too much to do

desk-why-care-talk = A colleague wants to talk
