# How the line runs, for whoever keeps the machine.

desk-running = Running

desk-running-now = Now

desk-running-workers = Workers that are alive

desk-running-no-worker = None: nothing is delivered. Start `main.py work`.

desk-running-channels = Channels

desk-running-none = None: the line has no number.

desk-running-failed = Messages whose turn failed

desk-running-failed-some = { $n }: look at the log of the machine. They are kept, and each woman was told.

desk-running-oldest = The oldest message that could leave waits

desk-running-minutes = { $n } min

desk-running-cards = Cards that wait for a person

desk-running-doubtful = Addresses of which it is doubtful whether anybody can be reached

desk-running-wrong = Addresses that are somebody else's

desk-running-stopped = Addresses that said STOP

desk-running-versions = Versions (the last one is that of the tables)

desk-running-outbox = Messages to members

desk-running-outbox-all = Messages by where they are

desk-running-state = Where they are

desk-running-messages = Messages

desk-outbox-ready = will leave when it is their turn

desk-outbox-claimed = are being written out

desk-outbox-sending = are being handed to the carrier

desk-outbox-unknown = the carrier is being asked about them

desk-outbox-held = wait until she writes

desk-outbox-sent = the carrier has them

desk-outbox-delivered = are on her phone

desk-outbox-read = were read

desk-outbox-refused = did not go

desk-outbox-dropped = were not sent on purpose

desk-running-trouble = Trouble on the way

desk-running-week = Of the last 7 days, by reason

desk-running-calm = None in the last 7 days.

desk-running-why = Why

desk-running-gone = Did not go

desk-running-again = Are tried again, or went another way

desk-running-look = Yours to mend

desk-refusal-opted_out = She said STOP to the carrier: nothing more goes there.

desk-refusal-blocked = She has blocked the line: nothing more goes there.

desk-refusal-no_such_address = The number does not exist, or takes no messages.

desk-refusal-seems_gone = The network does not know the number. It is believed the second time.

desk-refusal-carrier_blocks = Blocked on the way to her. Perhaps it passes.

desk-refusal-phone_off = Her phone is off or without network.

desk-refusal-not_on_channel = She is not on this channel; the other one is tried.

desk-refusal-window_closed = On WhatsApp she has not written for 24 hours: only a notice may go.

desk-refusal-menu_refused = The buttons or the template were refused; plain text goes instead.

desk-refusal-text_refused = The text itself was refused.

desk-refusal-filtered = Taken for spam. Talk to the carrier; do not repeat.

desk-refusal-expired = It waited at the carrier for too long.

desk-refusal-busy = Too many at once; the line slows down by itself.

desk-refusal-limit = The channel's limit was reached; it is tried later.

desk-refusal-day_limit = The limit of the day was reached. Ask the carrier for more.

desk-refusal-queue_full = The carrier has too many of ours waiting.

desk-refusal-loop = A lively talk looked like two machines that answer each other.

desk-refusal-trouble = The carrier or her network had trouble. It passes.

desk-refusal-not_reached = The carrier was not reached: is this machine on the network?

desk-refusal-uncertain = Nobody knows whether it went; the carrier is asked before it is sent again.

desk-refusal-country_closed = The account may not write to that country: open it at the carrier.

desk-refusal-sender_unfit = Our number may not write there: it has to be registered, or another one is needed.

desk-refusal-misuse = A mistake of ours: tell whoever writes the program.

desk-refusal-setup = The account or the number is not set up: look at the settings.

desk-refusal-suspended = The account is suspended: talk to the carrier at once.

desk-refusal-unknown = The carrier gave a code that we do not know.

desk-running-ways = Translation

desk-running-ways-all = Which language can be read in which

desk-running-pair = From, to

desk-running-tier = How well

desk-running-through = Through

desk-tier-good = well

desk-tier-rough = roughly, and marked so

desk-tier-trial = a toy for rehearsals: not for members

desk-tier-none = not: readers get the original words, with a note

desk-fewer = fewer than { $n }
