# Pages of the desk: keepers, typists, who lets women in, safety persons.

desk-t-back = Back to the list

desk-t-nothing = Nothing waits here.

desk-t-more = { $n } more are not shown.

desk-t-hours = { $n } h

desk-t-days = { $n } days

desk-t-hours-left = { $n } h left

desk-t-days-left = { $n } days left

desk-t-late = late

desk-t-handle = Name

desk-t-direction = From, into

desk-t-why = Why

desk-t-time = Time

desk-t-day = Day

desk-t-number = No.

desk-t-language = Language

desk-t-topic = Topic

desk-t-kind = How it went

desk-t-used = Used by

desk-t-by = By

desk-t-from = From

desk-t-into = Into

desk-t-all = all

desk-t-seek = Show these

desk-t-note = Read what she wrote

desk-t-not-typed = (a voice note that nobody has typed yet)

desk-keepers-only = Only a language keeper changes this. You may read it.

desk-tr-not-yours = It is not among the languages you read.

desk-translations = Translations

desk-tr-doubted = Somebody says it is wrong

desk-tr-doubted-how = Each is looked at within 24 hours. Open one to see the words.

desk-tr-missing = Nobody has translated it

desk-tr-missing-how = What no machine may say, or none can. It waits for a person.

desk-tr-sample = Sample of this quarter

desk-tr-sample-how = Nobody doubts these. Is the machine clear and faithful?

desk-tr-doubted-by = doubted by { $n }

desk-tr-missing-by = read untranslated by { $n }

desk-tr-held-by = { $n } wait for it

desk-tr-sample-by = sample

desk-tr-quality = How good the machine is

desk-tr-quality-how = What keepers said of the samples of this quarter.

desk-tr-read = Read

desk-tr-read-of = { $n } of { $of }

desk-tr-clear = Clear and faithful

desk-tr-draw = Draw a sample, up to { $n }

desk-tr-drawn = The sample is drawn.

desk-tr-nobody = Nobody has translated it yet.

desk-tr-by-machine = made by a machine

desk-tr-by-person = checked by a person

desk-tr-reached = { $n } women have read it in this language.

desk-tr-reached-few = Fewer than 5 women have read it in this language.

desk-tr-do = What is to be done

desk-tr-yours = Your translation

desk-tr-meant = Numbers and links

desk-tr-as-it-is = They are meant to differ

desk-tr-sense = Does it say something else now?

desk-tr-changed = Yes: its readers get the new one

desk-tr-sense-same = No, it only reads better

desk-tr-correct = Correct it

desk-tr-write = Keep my translation

desk-tr-is-fine = It is clear and faithful

desk-tr-corrected = It is corrected, and who read the other one gets it.

desk-tr-small = It is corrected.

desk-tr-made = It is kept, and who read the original gets it.

desk-tr-fine = It carries the mark of a person now.

desk-tr-unknown = Nothing is called so, as 17-fr.

desk-tr-none = Nobody has translated it yet: write it, there is nothing to correct.

desk-tr-there = It is translated already: correct that one.

desk-tr-empty = There is no text.

desk-tr-same = That is what is there already: say that it is fine.

desk-tr-numbers = Its numbers, links, emoji or line breaks are not those of the original. Is it meant? Then say so.

desk-two-languages = The languages must be two of { $languages }.

desk-glossary = Glossary

desk-term-new = A new term

desk-term = The word, as members say it

desk-term-said = How it is said in the other language; the same word, to keep it

desk-term-add = Add it

desk-term-how = From then on no machine translates it. It takes the place of the same term.

desk-term-end = Remove { $term }

desk-term-added = It holds from now on.

desk-term-ended = It holds no more.

desk-term-gone = No such term holds.

desk-term-odd = A term has 1 to { $n } characters, at least one of them a letter.

desk-said-odd = What is said for it has 1 to { $n } characters, at least one of them a letter.

desk-voices = Voice notes

desk-voice-how = Write down what she says, no more and no less, in the language she speaks. That you have listened is written down.

desk-voice-harm = Does she tell of harm to herself? Then type nothing, and call the safety person.

desk-voice-one = { $language }, { $n } s

desk-voice-text = What she says

desk-voice-keep = They are meant to be there

desk-voice-type = Keep what I typed

desk-voice-done = Typed. Who could not listen to it reads it now, in her language.

desk-voice-unknown = No voice note is called so.

desk-voice-typed = It has been typed already.

desk-voice-length = Write 1 to { $n } characters.

desk-voice-private = There is a number, an address or a link in it: leave it out, or say that it is meant.

desk-photos = Photos

desk-photo-how = Their authors asked that somebody covers what must not be seen. Until then nobody else sees them.

desk-photo-choose = What is to be covered

desk-photo-squares = Tick every square that touches a face or anything that must not be seen, then look.

desk-photo-row = Row

desk-photo-alt = The photo, cut into squares with names

desk-photo-look = Look at it covered

desk-photo-sure = Is everything covered?

desk-photo-cover = Yes, cover it for good

desk-photo-covered = The covered copy is in its place, and the first one is gone.

desk-photo-nothing = No square is ticked.

desk-photo-unknown = No photo that is to be covered is called so.

desk-practices = Ideas

desk-practice-waiting = They wait for a person

desk-practice-waiting-how = Nobody else sees them before.

desk-practice-shared = Shared

desk-practice-shared-how = The newest 100.

desk-practice-no = Idea no. { $number }

desk-practice-elsewhere = That is decided in the check queue.

desk-practice-look = Look at them in the check queue

desk-practice-gone = Nothing of this number is shared.

desk-t-kind-works = it works

desk-t-kind-half = half done

desk-t-kind-failed = it failed

desk-t-part-title = Title

desk-t-part-problem = Problem

desk-t-part-did = What they did

desk-t-part-changed = What changed

desk-t-part-hard = What was hard

desk-t-part-needs = What it needs

desk-hard = { $n } % of them tell of what failed or was half done.

desk-hard-few = How many tell of what failed is shown from five women up.

desk-people = People

desk-guests = They wish to join

desk-guest-how = Vouch only for a woman whom you or her group knows. With the word of her group she goes on as if she had sent it.

desk-guest-no-word = Has no word

desk-guest-no-language = Chose no language

desk-guest-stuck = Is stuck

desk-guest-wish = Wishes to speak to a person

desk-guest-word = Word of her group

desk-guest-vouch = I vouch for her

desk-guest-refuse = Say no, and forget her

desk-guest-vouched = She is asked to go on.

desk-guest-later = She is asked to go on when it is day where her group lives.

desk-guest-refused = She is told, and forgotten.

desk-guest-unknown = Nobody waits with this number.

desk-guest-no-group = No group in an open country has this word.

desk-hears-nothing = She wishes to hear nothing until she writes. Her card stays.

desk-wishes = Wishes for another language

desk-wish = Another language

desk-wish-answer = Your answer; she reads it in the language she has now

desk-wish-soon = We look for women who can bring it here

desk-wish-not-yet = Not yet, and it is noted

desk-wish-send = Answer her

desk-wish-answered = She is answered.

desk-wish-gone = Nobody waits for this answer any more.

desk-quiet = Quiet members

desk-quiet-how = Members of your groups who have neither written nor read for 30 days, in no order. They never learn of this page. Nobody else sees it.

desk-quiet-greeted = One greeting comes to her in her hours. She need not answer.

desk-quiet-called = Call whom her group named, from your own phone, and do not speak of the line to anybody else.

desk-quiet-left = She is left in peace for 180 days.

desk-quiet-gone = She is quiet no more, or somebody was faster.

desk-quiet-asked = She was greeted in the last 90 days.

desk-safety = Safety

desk-case-how = You take at most { $n } open cases. Each opening is written down, without anything of her.

desk-case-waiting = Women who wish to be contacted, the oldest first

desk-case-taken = Taken by

desk-case-passphrase = The passphrase of this country; it is kept nowhere

desk-case-open = Open

desk-case-word = Say first

desk-case-way = When and how

desk-case-unreadable = It cannot be read any more. Ask her anew.

desk-case-writing = Write to her

desk-case-writing-how = One SMS that begins with her word. What she answers does not reach you: write when and how you come.

desk-case-text = What she reads after her word

desk-case-by = Channel

desk-case-any = the one she wrote from last

desk-case-sms = SMS

desk-case-whatsapp = WhatsApp

desk-case-write = Send

desk-case-written = It leaves now.

desk-case-closing = She was contacted, or wishes it no more

desk-case-close = Close

desk-case-closed = Closed. What was written to her is erased.

desk-case-unknown = No open case of this country is called so.

desk-case-nobody = { $country } has no safety person yet.

desk-case-wrong = That is not the passphrase of this country's safety person.

desk-case-locked = Nothing is shown without the passphrase.

desk-case-full = You have { $n } open cases already. Ask your second person.

desk-case-long = It must be one SMS: 1 to about 140 letters, without emoji.

desk-case-stopped = She has stopped the line: nothing may be written to her.

desk-case-doubtful = It is not sure that this phone is still hers.

desk-case-silent = She has asked for silence: nothing is written until she writes.

desk-case-hidden = She has hidden the line for some hours: try tomorrow.

desk-case-channel = She cannot be reached by that channel.

desk-about-case = safety case { $n }

desk-about-note = note { $n }

desk-about-guest = somebody who wishes to join, { $n }

desk-about-wish = wish for a language, { $n }

desk-about-term = term { $n }

desk-about-photo = a photo { $n }

desk-about-quiet = a quiet member { $n }

desk-did-wrong-passphrase = gave a wrong passphrase

desk-did-added-term = added a term

desk-did-ended-term = removed a term

desk-did-covered = covered a photo

desk-did-heard = listened to a voice note

desk-did-typed = typed a voice note

desk-did-answered = answered

desk-did-vouched = vouched for her

desk-did-greeted = greeted her

desk-did-rang = called her contact

desk-did-left-in-peace = left her in peace

desk-tile-voices = voice notes to type
