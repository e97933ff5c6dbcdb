# Safety: possible disclosure, numbers that were checked, a trained woman who contacts her.

s-check = Thank you for telling me. Is it safe to write now?
    .opt1 = Yes
    .opt2 = No

s-options = I am a machine, no need to tell me more. I can:
    .opt1 = Give phone numbers
    .opt2 = Ask a trained woman to contact you
    .opt3 = Nothing more
    .btn2 = A trained woman

s-number = { $service }: { $phone }, { $hours }. You decide. Delete this after reading.
    .opt1 = Another
    .opt0 = Done

s-callback = When and how is it safe? Ex: SMS Tue 10:00. She will first say this word: { $word }

s-callback-ok = Noted. She contacts you only so. To call it off send 0. I say nothing to others.
    .btn0 = Call it off

s-emergency = In danger now? Call { $phone }. I cannot call for you.

s-none = I have no checked number for your place.
    .opt1 = Ask a trained woman
    .opt2 = Your group's contact
    .opt0 = Back
    .btn1 = A trained woman

s-asyouwish = As you wish. You can come back to this any time: 00, then 5, then 4.

s-number-last = That was the last number I have.
    .opt1 = Ask a trained woman
    .opt0 = Done
    .btn1 = A trained woman

s-callback-open = A trained woman will contact you as you said.
    .opt1 = Leave it so
    .opt2 = Change when and how
    .btn2 = Change it
    .opt0 = Call it off

s-callback-off = Called off. Nobody contacts you about it.

who-word = Please send the word your group gave you.

who-word-bad = That is not the word. Please send the word your group gave you.

move-done = This phone is yours on { $line } from now on. Nothing was lost. 00 menu.

move-bad = That code does not work here, or not any more. On the old phone: 00, then 5, 4, 5.

writer-new = Somebody new

second-ask = Does another woman want to join from this phone?
    .opt1 = Yes
    .opt2 = No, it is me

second-ok = Good. The next words are for her. I ask who is writing after each pause.

second-no-pin = Then each needs her own phone, or you a PIN: 00, then 5, 4, 3.
