# Voice notes: what the line says of them, and how they are told to their readers.

g-voice-lost = Your voice note did not reach me. Send it again, or write it.

g-voice-long = A voice note may take 3 minutes. Say it shorter, or in two parts.

g-voice-kind = I can hear only what you record here. Hold the microphone and speak, or write it.

g-voice-where = I take voice notes where you write to other women. Here please write it, or send a number.

g-voice-newer = This voice note takes the place of the one before.

g-voice-hears = Women who read your language hear your own voice. I cannot take names or numbers out of it.

g-voice-hidden = Your nickname is hidden here: a person types what you say, and your voice goes to nobody.

voice-note = your voice note

voice-note-typed = your voice note, typed by a person; your voice goes to nobody

voice-told = voice note, { $s } sec
    .typed = typed from a voice note
    .untyped = a voice note, not typed yet

voice-waits = A voice note for you waits until a person has typed it. You get it then.
