# Why something cannot be done with a prompt.

desk-prompt-gone = Cette consigne n'est plus là.

desk-prompt-not-hers = Votre rôle ne le permet pas.

desk-prompt-who = Dites d'abord qui l'a demandée : une membre, un vote, un groupe ou l'équipe.

desk-prompt-sent = Elle est envoyée. On n'y change plus rien.

desk-prompt-not-sent = Elle n'est pas encore envoyée.

desk-prompt-told = Les réponses ont déjà été racontées.

desk-prompt-not-asked = Personne n'a demandé d'accord, ou elle a changé depuis.

desk-prompt-own = Vous l'avez écrite. Une autre doit approuver.

desk-prompt-few = Moins de { $n } femmes la recevraient. Une consigne ne vise pas quelques femmes.

desk-prompt-nobody = Personne n'a encore répondu : il n'y a rien à raconter.

desk-prompt-empty = Il n'y a pas encore de texte.

desk-prompt-not-read = Vous ne lisez pas cette langue. Demandez à quelqu'un qui la lit.

desk-prompt-lacks-en = Aucune lectrice de l'anglais n'a accepté le texte anglais. Une langue manque, rien ne part.

desk-prompt-lacks-es = Aucune lectrice de l'espagnol n'a accepté le texte espagnol. Une langue manque, rien ne part.

desk-prompt-lacks-fr = Aucune lectrice du français n'a accepté le texte français. Une langue manque, rien ne part.

desk-prompt-long = Elle a { $n } lettres ; { $most } au plus.

desk-prompt-letters = Elle a des signes qu'un téléphone simple n'affiche pas. Seulement lettres, chiffres et signes courants.

desk-prompt-one = Posez une seule question.

desk-prompt-link = Pas de lien : il coûte des données et peut être dangereux.

desk-prompt-private = Pas de numéro de téléphone, d'adresse ni de position.

desk-prompt-harm = Elle interroge sur un mal subi. Une consigne ne le peut pas : c'est elle qui commence, avec une femme formée.
