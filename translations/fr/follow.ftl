# Ce qu'une question a donné.

f-happened = Que s'est-il passé ? Quelques mots ou la voix. Elle aimera le savoir, même si c'est raté.
    .short = Que s'est-il passé ?
    .again = Encore quelques mots : que s'est-il passé ?

f-happened-confirm = À celles qui ont répondu : "{ $text }"
    .opt1 = Envoyer
    .opt2 = Changer
    .opt0 = Pas maintenant

a-follow-later = D'accord. Je vous redemande dans deux semaines.

a-tried = Un groupe à { $place } a essayé votre réponse, sans succès. Elles disent : "{ $text }"
    .opt1 = En faire une idée
    .opt0 = Bien
    .unnamed = Un groupe a essayé votre réponse, sans succès. Elles disent : "{ $text }"

a-helped-unsaid = Votre réponse a aidé un groupe à { $place }. Merci.
    .opt1 = En faire une idée
    .opt0 = Bien
    .unnamed = Votre réponse a aidé un groupe. Merci.
