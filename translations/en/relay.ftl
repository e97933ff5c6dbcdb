# The frame around another member's words, and the names of languages.

relay = { $nick }, { $place }: { $text }
    .machine = original: { $language }
    .via = original: { $language }, via { $via }
    .untranslated = in { $language }: I could not translate it
    .rough = rough translation
    .trial = trial translation
    .pictured = with a photo

relay-anon = A peer in { $place }: { $text }

relay-nowhere = { $nick }: { $text }

relay-unknown = A peer: { $text }

photo-first = The photo that goes with her words:

orig-none = I have no words of another woman to show you yet.

lang-en = English

lang-es = Spanish

lang-fr = French

lang-pt = Portuguese

lang-other = another language
