# She has been writing in another language. The question is in that one, whatever she has set.

speak-en = You wrote in English. Shall I write to you in English?
    .opt1 = Yes
    .opt2 = No

speak-es = Escribió en español. ¿Le escribo en español?
    .opt1 = Sí
    .opt2 = No

speak-fr = Vous avez écrit en français. Je vous écris en français ?
    .opt1 = Oui
    .opt2 = Non

speak-stays = It stays English. Send L to change it.

lang-sw = Swahili
