# Voice notes: what the line says of them, and how they are told to their readers.

g-voice-lost = Votre message vocal ne m'est pas parvenu. Renvoyez-le, ou écrivez.

g-voice-long = Un message vocal peut durer 3 minutes. Dites-le plus court, ou en deux fois.

g-voice-kind = J'entends seulement ce que vous enregistrez ici. Tenez le micro et parlez, ou écrivez.

g-voice-where = Je prends les vocaux là où vous écrivez à d'autres femmes. Ici, écrivez-le ou envoyez un numéro.

g-voice-newer = Ce message vocal prend la place du précédent.

g-voice-hears = Celles qui lisent votre langue entendent votre voix. Je ne peux pas en ôter noms ni numéros.

g-voice-hidden = Ici votre surnom est caché : une personne tape ce que vous dites, votre voix ne va à personne.

voice-note = votre message vocal

voice-note-typed = votre message vocal, tapé par une personne ; votre voix ne va à personne

voice-told = message vocal, { $s } s
    .typed = tapé d'après un vocal
    .untyped = un message vocal, pas encore tapé

voice-waits = Un message vocal pour vous attend qu'une personne l'ait tapé. Vous le recevrez alors.
