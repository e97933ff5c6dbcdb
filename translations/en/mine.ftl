# Her things, who sees her words, and her data.

t-menu = Mine
    .layout = lines
    .opt1 = My ideas
    .opt2 = My questions
    .opt3 = My plans
    .opt4 = Promises
    .opt5 = Who sees my words
    .opt0 = back

t-question = No. { $id }, { $n ->
        [one] { $n } answer
       *[other] { $n } answers
    }: "{ $question }"
    .opt1 = Next
    .opt2 = Close it
    .opt0 = Back

t-question-closed = No. { $id }, closed, { $n ->
        [one] { $n } answer
       *[other] { $n } answers
    }: "{ $question }"
    .opt1 = Next
    .opt0 = Back

t-all = There is nothing more here.

t-words = No. { $id }: "{ $question }"

t-who = No. { $id } can be read by: { $readers }.
    .opt1 = Change
    .opt2 = Take it back
    .opt3 = Next

readers-all = all members, and a few named people of the team

readers-anon = members, without your nickname, and a few named people of the team

readers-far = members far away, without your nickname, and a few named people of the team

readers-had = the women who got it before you closed it, and a few named people of the team

readers-team = a few named people of the team

readers-asker = the woman who asked, and a few named people of the team

readers-thought = the women who take your question, and a few named people of the team

readers-one = the woman you wrote it to, and a few named people of the team

t-narrowed = Done. No. { $id } can now be read by: { $readers }. Phones that got it keep it.

take-done = Taken back. Nobody can read it here any more. What is on other phones already stays there.

take-none = You have no words with that number. To see your numbers send 00, then 5, 3 and 5.

t-data = My data
    .opt1 = See what you keep
    .opt2 = Erase
    .opt3 = Send me a copy
    .opt0 = back

t-kept = I keep: nickname { $nick }, group { $group }, English. Hours: { $hours ->
        [morning] morning
        [midday] midday
        [evening] evening
        [never] you write first
       *[day] any time in the day
    }. Discreet: { $discreet ->
        [yes] yes
       *[no] no
    }. PIN: { $pin ->
        [yes] yes
       *[no] no
    }. Your number: locked away.
    .unnamed = I keep: no nickname, group { $group }, English. Hours: { $hours ->
            [morning] morning
            [midday] midday
            [evening] evening
            [never] you write first
           *[day] any time in the day
        }. Discreet: { $discreet ->
            [yes] yes
           *[no] no
        }. PIN: { $pin ->
            [yes] yes
           *[no] no
        }. Your number: locked away.

t-agreed = You agreed on { $since }: I may write to you, { $shows ->
        [yes] members see what you choose to share
       *[no] members see nothing of yours
    }. Texts of yours: { $n }.
    .unnamed = I have no record of what you agreed to. Texts of yours: { $n }.

r-code = Your reading code: { $code }, for 10 minutes. Page: { $url }

readers-panel = the members' panel
