# The desk by chat, for those who work it.

k-menu = Desk, { $n } waiting
    .layout = lines
    .opt1 = Unanswered
    .opt2 = To check
    .opt3 = Send a prompt
    .opt4 = Safety
    .opt5 = Promises
    .opt6 = Quiet members
    .opt0 = leave the desk

k-safety = { $n } safety wishes wait. Open them on the web desk only.

k-left = You have left the desk.

k-nothing = Nothing waits here.

k-code = Code for the desk: { $code }, for 10 minutes. If you did not ask for it, tell a colleague.
