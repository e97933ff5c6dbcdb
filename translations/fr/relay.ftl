# The frame around another member's words, and the names of languages.

relay = { $nick }, { $place } : { $text }
    .machine = original : { $language }
    .via = original : { $language }, via { $via }
    .untranslated = en { $language } : je n'ai pas pu le traduire
    .rough = traduction approximative
    .trial = traduction d'essai
    .pictured = avec une photo

relay-anon = Une membre à { $place } : { $text }

relay-nowhere = { $nick } : { $text }

relay-unknown = Une membre : { $text }

photo-first = La photo qui va avec ses mots :

orig-none = Je n'ai pas encore de mots d'une autre femme à vous montrer.

lang-en = anglais

lang-es = espagnol

lang-fr = français

lang-pt = portugais

lang-other = une autre langue
