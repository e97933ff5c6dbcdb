# What somebody looked at, as its author reads it on her own page.

desk-her-text-practice = An idea

desk-her-text-question = A question

desk-her-text-answer = An answer

desk-her-text-addition = An addition

desk-her-text-result = What came of a question

desk-her-text-reply = A reply to a prompt

desk-her-text-said = Words to one woman

desk-her-state-waiting = not looked at yet

desk-her-state-asked = you were asked to change it

desk-her-state-passed = let through

desk-her-state-changed = changed by you

desk-her-state-held = held back for now

desk-her-state-removed = taken away

desk-her-state-kept = it stays

desk-her-state-withdrawn = you took it back

desk-her-appeal-open = your appeal waits for the panel

desk-her-appeal-won = the panel agreed with you

desk-her-appeal-lost = the panel did not agree with you
