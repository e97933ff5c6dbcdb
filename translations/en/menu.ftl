# The menu, settings, and coming back to something left open.

g-menu = Menu
    .layout = lines
    .opt1 = Share what works
    .opt2 = Ask peers
    .opt3 = Find ideas
    .opt4 = Meet leaders
    .opt5 = More
    .tail = Send a number. 0 back, ? help

g-menu-more = More
    .layout = lines
    .opt1 = Visits
    .opt2 = Circles
    .opt3 = My things
    .opt4 = Settings and safety
    .opt5 = Tell the network
    .opt0 = back

g-settings = Settings
    .layout = lines
    .opt1 = Language
    .opt2 = Hours
    .opt3 = PIN and discreet
    .opt4 = Nickname
    .opt5 = New phone
    .opt6 = My data
    .opt7 = Safety
    .opt0 = back

g-resume = Welcome back. You were here: { $thing }.
    .opt1 = Continue
    .opt2 = Start again
    .opt3 = Leave it

g-nudge = Your { $thing } is saved where you left it.
    .opt1 = Continue
    .opt2 = Later
    .opt3 = Throw it away

g-nudge-last = I will not remind you again. It stays saved for 30 days. Send 00 when you want it.

g-offer-ask = Shall I ask peers this: "{ $question }"?
    .opt1 = Yes
    .opt2 = No

thing-joining = registration

thing-ask = question

thing-answer = answer

thing-receive = answer from a peer

thing-more = further question

thing-further = further answer

discreet-menu = PIN and discreet
    .layout = lines
    .opt1 = Notices only
    .opt2 = PIN
    .opt3 = Plain note
    .opt4 = Show all, no PIN
    .opt0 = back

discreet-on = Done: short notices only, nothing private in them.

discreet-off = Done: I show you what comes for you at once.

hours-ok = Noted. I write to you only at those hours. You can write at any time.

pin-ok = Your PIN is set. I ask for it before I show anything private.

pin-off = No PIN from now on.

cover-ok = Noted. Send X when someone looks.
