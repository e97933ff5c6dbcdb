# What the team decided, on a page for members; and words of the log for what needs two.

desk-decisions = Ce que l'équipe a décidé

desk-decisions-how = Ce que des personnes de l'équipe ont fait de textes, consignes et réglages ces 90 derniers jours. Aucune membre n'est nommée. Si un de vos textes a été retenu ou retiré, la ligne vous l'a dit, et vous pouvez faire appel.

desk-decisions-none = Rien n'a été décidé ces 90 jours.

desk-decisions-counts = Combien de fois

desk-decisions-lines = Une par une, la plus récente d'abord

desk-decisions-one = { $date }, { $who } : { $did } ({ $thing })

desk-decisions-two = { $date }, { $who } et une autre personne : { $did } ({ $thing })

desk-decisions-why = Pourquoi : { $why }

desk-decisions-team = l'équipe

desk-did-proposed = a demandé à une autre personne

desk-did-agreed = a dit oui

desk-did-refused = a dit non

desk-did-fetched = a pris un fichier

desk-did-took-back = a retiré ce qui était publié

desk-did-limited = a fixé combien de cas elle prend

desk-did-ticked = a noté que quelque chose est là

desk-did-unticked = a noté que quelque chose manque

desk-did-called = a appelé et c'est juste

desk-did-entered-service = a inscrit un service

desk-did-removed-service = a enlevé un service

desk-did-changed-country = a changé le prix ou le numéro de danger

desk-about-remove = retrait n° { $n }

desk-about-block = regarder tout ce qu'elle envoie, n° { $n }

desk-about-unblock = ne plus regarder, n° { $n }

desk-about-setting = chiffre n° { $n }

desk-about-export = fichier n° { $n }

desk-about-release = publication n° { $n }

desk-about-cases = personne de sécurité { $n }

desk-about-country = pays { $n }

desk-about-service = service { $n }

desk-thing-check = un texte vérifié

desk-thing-question = une question

desk-thing-practice = une idée

desk-thing-words = des mots

desk-thing-prompt = une consigne

desk-thing-term = un mot du glossaire

desk-thing-remove = retirer un texte

desk-thing-block = regarder tout ce que quelqu'un envoie

desk-thing-unblock = ne plus regarder tout ce que quelqu'un envoie

desk-thing-export = un fichier

desk-thing-release = une publication

desk-thing-setting = un chiffre du comité

desk-thing-country = un pays
