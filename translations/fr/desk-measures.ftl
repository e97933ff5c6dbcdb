# Les mesures du bureau : ce que chacune compte (means), son premier but, et pourquoi il n'y a rien (why).

desk-m-met = Questions prises en charge
    .means = Répondues par une paire, ou une personne a écrit, en 72 heures, de toutes celles posées.
    .aim = 100 % prises en charge, 80 % par une paire

desk-m-first = Temps jusqu'à la première réponse
    .means = La moitié des questions a une réponse d'ici là ; à l'horloge et en heures sûres de celle qui a répondu.
    .aim = la moitié en 4 heures sûres, 80 % en 24 heures

desk-m-answers = Réponses par question
    .means = Toutes les réponses, et celles qui ont aidé, par question.
    .aim = 2 réponses, 1 utile

desk-m-yield = Rendement d'une demande
    .means = Demandes répondues, de toutes celles envoyées.
    .aim = plus de 20 %

desk-m-answerers = Celles qui répondent
    .means = Membres qui ont répondu au moins une fois en 90 jours.
    .aim = 25 %

desk-m-load = Charge
    .means = La part de toutes les réponses données par cinq femmes.
    .aim = moins de 40 %

desk-m-tried = Essayé
    .means = Questions après lesquelles elle a dit avoir essayé ; lesquelles ont marché.
    .aim = 30 % essayées ; un résultat sur quatre est un échec raconté

desk-m-readers = Lectrices qui n'écrivent jamais
    .means = Des mots d'autres leur sont venus et elles n'ont rien écrit. C'est un droit. On ne demande pas encore si cela leur sert.

desk-m-practices = Idées
    .means = Partagées dans ce temps ; celles échouées ou à moitié ; membres de chaque langue qui en ont partagé une.
    .aim = une sur quatre n'est pas un succès ; chaque langue au moins sa part de membres

desk-m-adaptations = Adaptations
    .means = Plans avec l'idée d'une autre femme : faits, essayés, terminés ; par-delà une frontière ou une langue.
    .aim = 1 sur 3 par-delà une frontière ou une langue

desk-m-visits = Résultat des visites
    .means = Visites après lesquelles une adaptation a commencé en 30 jours ; hôtes qui disent ce qu'elles ont appris.
    .aim = 80 % et 80 %
    .why = Pas encore de visites.

desk-m-dialogues = Dialogues tenus
    .means = Réunions dont le jour est venu : tenues, avec un papier accepté, celles qui ont parlé pour la première fois, ce qu'elles ont apporté.
    .aim = 60 % tenus

desk-m-promises = Promesses tenues
    .means = Promesses dont le jour est venu : demandées, écrites, tenues, à temps ou en retard ; ce que les gens peuvent utiliser.
    .aim = demander pour 100 % ; aucun pour tenues la première année, car cela dépend d'autres

desk-m-replies = Réponses aux questions à toutes
    .means = Des questions reçues : répondues, passées, « moins ».
    .aim = 25 %

desk-m-joining = Entrer
    .means = De celles qui ont écrit pour la première fois en 7 jours : entrées jusqu'au bout. Les plus anciennes qui ne sont pas entrées sont oubliées.
    .aim = 80 % de celles qui ont un mot

desk-m-circles = Vie des cercles
    .means = Femmes qui ont écrit ou lu chaque semaine, de la 1 à la 6.
    .aim = 70 % lisent chaque semaine
    .why = Pas encore de cercles.

desk-m-languages = Les langues côte à côte
    .means = La plus basse par la plus haute des langues : 1 est pareil.
    .aim = au moins 0,7

desk-m-channels = SMS à côté de WhatsApp
    .means = La même chose entre les deux canaux.
    .aim = au moins 0,7

desk-m-asked-for = Questions demandées par les membres
    .means = Questions demandées par des membres, un vote ou un groupe, de toutes celles envoyées.
    .aim = au moins la moitié
    .why = Aucune question à toutes dans ce temps.

desk-m-loop = Boucle fermée
    .means = Auteures qui ont su en un jour qu'une autre femme fait un plan avec leur idée. Des réponses de lectrices et des votes, rien n'est encore compté.
    .aim = 95 %

desk-m-safety = Sécurité
    .means = Souhaits pris en charge dans le temps prévu ; tout ce qui fut vu par d'autres yeux.
    .aim = 100 % ; 0
    .why = Aucun chiffre ne parle de sécurité : seules celles qui y sont formées voient ce qui attend là.

desk-m-leaving = Départs
    .means = Membres qui ont envoyé STOP sans revenir, en un mois ; ce qui est venu en dernier est sous le coût.
    .aim = en baisse
