# The pages of the desk: what all of them share, and the door.

desk-title = Desk

desk-skip = To the page

desk-rooms = Rooms of the desk

desk-out = Leave the desk

desk-you = { $name }, you are in. The desk closes after 20 minutes without you.

desk-name = Your name at the desk

desk-send-code = Send me a code

desk-how = A code comes to your own phone. Nobody can open the desk without it and your PIN.

desk-code = The code from your phone

desk-pin = Your PIN

desk-enter = Enter

desk-sent = If this name is known here, a code is on its way to its phone. It is good for 10 minutes.

desk-no-code = No code? On WhatsApp write any word to the line first. No PIN yet? Write DESK to the line.

desk-wrong = That code and PIN do not open the desk.

desk-me = Me

desk-roles = What you do here

desk-reads = Languages you read

desk-zone = Your time zone

desk-opens = On duty from (hour)

desk-closes = until (hour)

desk-keep = Keep

desk-kept = Kept.

desk-odd-hours = Hours go from 0 to 24, the first before the last.

desk-role-facilitator = facilitator

desk-role-second = second person

desk-role-keeper = language keeper

desk-role-safety = safety person

desk-role-ombuds = ombuds

desk-role-panel = members' panel

desk-role-operator = operator

desk-role-reader = reader

desk-more = More rooms
