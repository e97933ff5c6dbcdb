# S'exercer pour une rencontre : la ligne joue l'autorité.

d-prac = Je joue l'autorité, vous répondez comme là-bas. Un conseil après chaque réponse.
    .opt1 = Commencer
    .opt0 = Retour

d-prac-money = AUTORITÉ : Bonne idée, mais pas d'argent cette année.
    .short = Pas d'argent cette année. Que répondez-vous ?
    .again = Répondez avec vos mots : pas d'argent cette année. Que dites-vous ?

d-prac-office = AUTORITÉ : Ce n'est pas mon bureau. Allez voir ailleurs.
    .short = Pas mon bureau. Que répondez-vous ?
    .again = Répondez avec vos mots : ce n'est pas mon bureau. Que dites-vous ?

d-prac-later = AUTORITÉ : On va voir. Revenez plus tard.
    .short = Revenez plus tard. Que répondez-vous ?
    .again = Répondez avec vos mots : revenez plus tard. Que dites-vous ?

d-prac-proof = AUTORITÉ : Qui dit cela ? Je n'ai vu aucune plainte.
    .short = Qui dit cela ? Que répondez-vous ?
    .again = Répondez avec vos mots : qui dit cela ? Que dites-vous ?

d-prac-who = AUTORITÉ : Et vous, qui êtes-vous ? Pour qui parlez-vous ?
    .short = Qui êtes-vous ? Que répondez-vous ?
    .again = Répondez avec vos mots : pour qui parlez-vous ? Que dites-vous ?

d-prac-yes = AUTORITÉ : Oui, oui, bien sûr. Nous le ferons.
    .short = Oui, bien sûr. Que répondez-vous ?
    .again = Répondez avec vos mots : oui, nous le ferons. Que dites-vous ?

d-tip = Conseil : { $tip }
    Votre réponse ?
    .opt1 = Forte
    .opt2 = Moyenne
    .opt3 = Encore

tip-ask = redites votre demande : qui fait quoi et quand.

tip-figure = donnez un chiffre. Combien de gens, combien de jours, combien ?

tip-day = nommez un jour. Demandez : pour quel jour ?

tip-accuse = parlez du problème, pas de la personne : la route est cassée, et non "vous ne faites rien".

tip-long = dites-le plus court : un fait, une demande. Puis attendez.

tip-yes = un oui sans date n'est pas encore une promesse. Demandez : quel jour, qui signe ?

tip-held = bien, un jour et un papier. Redites-le d'un seul souffle.

tip-good = bien : une demande, un chiffre, un jour. Redites-le d'un seul souffle.

tip-aloud-money = demandez ce qui se peut sans argent, et quand se fait le prochain budget.

tip-aloud-office = demandez quel bureau et qui y siège, et un mot qui vous y envoie.

tip-aloud-later = demandez un jour : quel jour revenir, et qui le saura ?

tip-aloud-proof = montrez un chiffre et une courte histoire, puis donnez la page.

tip-aloud-who = dites le nom de votre groupe et combien vous êtes, puis votre demande.

tip-aloud-yes = un oui sans date n'est pas encore une promesse. Demandez : quel jour, qui signe ?

d-prac-more = C'était un tour de trois. Un autre, avec les autres cartes ?
    .opt1 = Un autre tour
    .opt0 = Assez pour l'instant

d-prac-over = C'est bien exercé. Revenez quand vous voulez : envoyez 00, puis 4.
