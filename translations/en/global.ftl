# What can be said anywhere: keys, errors, notices.

g-help = Help: send a number to choose. 0 back. 00 menu. L language. X hide. STOP leave. 8 a person.
    .btn8 = A person

g-err1 = I did not get "{ $t }". Please send one number: { $opts }. Or ? for help.
    .unnamed = I did not get that. Please send one number: { $opts }. Or ? for help.

g-err2 = Sorry, still not clear to me.
    .layout = lines
    .opt1 = Try again
    .opt2 = Menu
    .opt3 = A person helps me

g-err3 = I asked { $fac } to write to you within { $h ->
        [one] { $h } hour
       *[other] { $h } hours
    }. Your words are saved. 00 menu.
    .unnamed = I asked a person to write to you within { $h ->
            [one] { $h } hour
           *[other] { $h } hours
        }. Your words are saved. 00 menu.

g-err3-joining = A person looks at this and writes to you here. You can go on at any time.

g-stop = Done. No more messages from me. Send DELETE ALL to erase what you sent. Send START to come back.

g-start = Good to have you back, { $nick }. Nothing was lost. 00 menu.
    .unnamed = Good to have you back. Nothing was lost. 00 menu.

g-start-guest = Good to have you back. Send any word to begin.

g-lang = Language?
    .layout = lines
    .opt1 = English
    .opt2 = Español
    .opt3 = Français
    .opt4 = Another

g-lang-other = Which language do you want? Send its name. I tell the team and we look for a person who speaks it.

g-lang-ok = From now on in English. Send L to change again.

g-voice-ok = I have your voice note ({ $s } sec).
    .opt1 = Send it as it is
    .opt2 = Say it again
    .opt3 = Write instead

g-photo-ok = Photo received. Does it show a face or a house?
    .opt1 = No
    .opt2 = Yes, and they said yes
    .opt3 = Yes, cover it
    .btn2 = Yes, they said yes

photo-lost = Your photo did not reach me. Send it again, or go on with words only.

photo-goes = Your photo goes with your words.

photo-covered = Your photo follows when a person has covered what must not be seen.

g-media-no = I cannot keep that kind of file. Please send words, a voice note or a photo.

g-media-sms = That came through empty. Pictures do not work by SMS. Please write it in words.

g-number-removed = I took out a phone number or address to protect you.
    .opt1 = Send it so
    .opt2 = Change it
    .opt0 = Do not send

g-notice = { $line }: you have { $n } new. Send 1 to see.
    .btn1 = See

g-pin-ask = Send your 4 digits.

g-pin-bad = Not right. { $n ->
        [one] { $n } try
       *[other] { $n } tries
    } left today.

g-pin-lock = Closed for today. Your group's contact can help.

g-cover-market = Your market list is saved. No reply needed.

g-cover-weather = Weather notes are off for now. No reply needed.

g-cover-savings = Your savings book note is saved. No reply needed.

g-delete-ask = Erase what?
    .opt1 = My last message
    .opt2 = All I sent
    .opt3 = Me and everything
    .opt0 = Nothing

g-delete-confirm = It cannot be undone. Send 7 to erase, 0 to keep.
    .btn7 = Erase
    .btn0 = Keep

g-delete-done = Erased here. What others already got on their phones remains. Delete this chat on your phone too.

g-wrong = Sorry, wrong number. You will get no more messages.

g-who = This is { $line }, a notice service. Send 1 to continue or STOP to end.
    .btn1 = Continue

g-who-writes = Who is writing?
    .layout = lines
    .opt1 = { $a }
    .opt2 = { $b }

g-human = { $fac } will write to you within { $h ->
        [one] { $h } hour
       *[other] { $h } hours
    }. What shall I tell her? Write it, or 0.
    .btn0 = Nothing more
    .short = What shall I tell her? Or 0.
    .unnamed = A person will write to you within { $h ->
            [one] { $h } hour
           *[other] { $h } hours
        }. What shall I tell her? Write it, or 0.

g-newphone = On the new phone send: MOVE { $code }. It works for 24 hours. Then this phone gets nothing more.

g-trans-bad = Thank you. A person will check that translation. Send ORIG to see the original words.

g-price = Each message you send costs { $price }. What I send costs you nothing.

g-failed = Sorry, something broke here. Your message is kept and a person looks at it.

g-human-ok = Noted. { $fac } writes to you within { $h ->
        [one] { $h } hour
       *[other] { $h } hours
    }. 00 menu.
    .unnamed = Noted. A person writes to you within { $h ->
            [one] { $h } hour
           *[other] { $h } hours
        }. 00 menu.

g-lang-same = It is English already. Send L to change it.

g-nick-ok = Done. Members now see you as { $nick }.

g-back-none = There is nothing before this step.

g-later = This part is not open yet. Send 00 for the menu.

list-open = Choose

g-draft-kept = Kept, not sent. Send 00 when you want to go on.

g-lang-wished = Noted, thank you. A person answers you about this within 7 days.

g-media-words = I can take only words for now. Please write it.

somebody = a person

your-group = your group
