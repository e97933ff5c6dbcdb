# Why something cannot be done with a prompt.

desk-prompt-gone = This prompt is not here any more.

desk-prompt-not-hers = Your role does not do this.

desk-prompt-who = Say first who asked for it: a member, a vote, a group, or the team.

desk-prompt-sent = It has been sent. Nothing in it can be changed any more.

desk-prompt-not-sent = It has not been sent yet.

desk-prompt-told = What was answered has been told already.

desk-prompt-not-asked = Nobody has been asked to agree to it, or it has changed since.

desk-prompt-own = You wrote it. Somebody else has to agree.

desk-prompt-few = Fewer than { $n } women would get it. A prompt is not for single women.

desk-prompt-nobody = Nobody has answered yet, so there is nothing to tell.

desk-prompt-empty = There is no text yet.

desk-prompt-not-read = You do not read this language. Ask somebody who does.

desk-prompt-lacks-en = Nobody who reads English has accepted the English text. One missing language blocks all.

desk-prompt-lacks-es = Nobody who reads Spanish has accepted the Spanish text. One missing language blocks all.

desk-prompt-lacks-fr = Nobody who reads French has accepted the French text. One missing language blocks all.

desk-prompt-long = It has { $n } letters; at most { $most } fit.

desk-prompt-letters = It holds signs that a simple phone cannot show. Use letters, digits and plain signs only.

desk-prompt-one = Ask one question only.

desk-prompt-link = No link: it costs data and may be dangerous.

desk-prompt-private = No phone number, address or position may stand in it.

desk-prompt-harm = It asks about harm done to her. No prompt may: that begins with her, and goes to a trained woman.
