# The figures that the panel owns.

desk-settings = Réglages

desk-set-how = Ces chiffres appartiennent au comité des membres. Un changement demande deux d'entre elles et vaut partout en moins d'une minute. Les autres peuvent les lire.

desk-set-table = Comment les questions trouvent des femmes qui peuvent savoir

desk-set-figure = Chiffre

desk-set-means = Ce qu'il veut dire

desk-set-now = Maintenant

desk-set-began = Au début

desk-set-bounds = Peut être

desk-set-within = de { $least } à { $most }

desk-set-value = Nouvelle valeur

desk-set-propose = Demander à une autre du comité

desk-set-proposed = Une autre membre du comité doit maintenant être d'accord.

desk-set-unknown = Ce chiffre n'existe pas.

desk-set-out = Il peut être de { $least } à { $most }.

desk-set-order = D'abord on demande à toutes sur le thème, puis une personne s'en occupe, puis l'alarme : chaque délai doit venir après le précédent.

desk-unit-women = femmes

desk-unit-answers = réponses

desk-unit-hours = heures

desk-unit-days = jours

desk-unit-questions = questions

desk-unit-times = fois

desk-unit-texts = textes

desk-set-first = Demandées d'abord

desk-set-first-means = À combien de femmes on demande quand une question arrive.

desk-set-second = Demandées ensuite

desk-set-second-means = À combien de plus on demande quand trop peu ont répondu.

desk-set-enough = Assez de réponses

desk-set-enough-means = Avec moins de réponses, on demande à d'autres femmes.

desk-set-patience = Patience

desk-set-patience-means = Combien de temps, dans ses heures sûres, une femme peut prendre avant qu'on demande à d'autres.

desk-set-all-after = Toutes sur le thème

desk-set-all-after-means = Après ce temps sans réponse, on demande à toutes celles qui connaissent le thème.

desk-set-person-after = Une personne s'en occupe

desk-set-person-after-means = Après ce temps sans réponse, elle attend une facilitatrice.

desk-set-alarm-after = Alarme

desk-set-alarm-after-means = Après ce temps, si personne n'a écrit non plus, le bureau est averti.

desk-set-person-has = Temps pour la personne

desk-set-person-has-means = Combien de temps la facilitatrice a au moins avant l'alarme.

desk-set-helped = Assez aidée

desk-set-helped-means = Après tant de réponses utiles, on ne demande plus à personne.

desk-set-claims = Répondent en même temps

desk-set-claims-means = Combien de femmes peuvent garder la question pour elles en même temps.

desk-set-claim = Garder une question

desk-set-claim-means = Combien de temps, dans ses heures sûres, la question reste à elle.

desk-set-notice = Attente après un avis

desk-set-notice-means = Combien de temps un avis WhatsApp attend qu'elle écrive ; ensuite la chose part par SMS, si elle l'a aussi.

desk-set-offers = Questions à une femme

desk-set-offers-means = Combien de questions des autres une femme reçoit au plus dans la durée suivante.

desk-set-offers-in = Durée pour celles-ci

desk-set-offers-in-means = Ces questions sont comptées sur tant de jours.

desk-set-active = Était là

desk-set-active-means = On ne demande qu'aux femmes qui étaient là dans ces jours.

desk-set-long-ago = Pas demandée depuis longtemps

desk-set-long-ago-means = Après tant de jours sans question, elle passe d'abord.

desk-set-passes = A passé

desk-set-passes-means = Si elle a passé si souvent sur un thème, on lui demande moins à ce sujet.

desk-fixed = Ce qu'aucun réglage ne change

desk-fixed-kept = Combien de temps tout est gardé : les durées font partie du programme, et personne ne peut les allonger depuis le bureau.

desk-fixed-outside = Rien de ce qu'une membre écrit ou dit n'est envoyé à une entreprise extérieure pour traduire ou pour transcrire. C'est éteint, et aucun réglage ne l'allume.

desk-fixed-limits = Combien peut arriver à une femme sans qu'elle le demande : deux messages par jour, cinq par semaine, dans ses heures sûres.

desk-fixed-safe = Ce qui demande deux personnes, qui peut voir quoi, et que personne ne voit un numéro.

desk-cases = Cas de sécurité ouverts, au plus

desk-cases-how = Quand une personne de sécurité en a tant d'ouverts, la suivante est prévenue.

desk-cases-none = Personne ici n'est chargée de la sécurité.

desk-cases-who = Personne de sécurité

desk-cases-most = Au plus

desk-care = Comment est la charge

desk-care-how = Une fois par mois, la ligne demande à toutes les facilitatrices. Le comité voit des comptes et aucun nom ; un mois avec moins de cinq réponses ne montre rien.

desk-care-none = Personne n'a encore répondu.

desk-care-month = Mois

desk-care-fine = Ça va

desk-care-much = Trop

desk-care-talk = Veut parler
