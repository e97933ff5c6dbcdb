# The frame around another member's words, and the names of languages.

relay = { $nick }, { $place }: { $text }
    .machine = original: { $language }
    .via = original: { $language }, vía { $via }
    .untranslated = en { $language }: no pude traducirlo
    .rough = traducción aproximada
    .trial = traducción de prueba
    .pictured = con una foto

relay-anon = Una compañera en { $place }: { $text }

relay-nowhere = { $nick }: { $text }

relay-unknown = Una compañera: { $text }

photo-first = La foto que va con sus palabras:

orig-none = Todavía no tengo palabras de otra mujer para mostrarle.

lang-en = inglés

lang-es = español

lang-fr = francés

lang-pt = portugués

lang-other = otro idioma
