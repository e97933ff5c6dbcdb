# Waiting for an answer that does not come, and offers that are over.

a-none24-nobody = No answer yet to "{ $question }". Nobody more is free now; a person sees it soon.
    .opt1 = Wait
    .opt2 = Change it
    .opt3 = Close it

a-wait = All right. I write when an answer comes.

a-none-closed = Closed. Nobody is asked any more. Thank you for asking.

a-gone = She has taken her question back. Thank you for writing.
