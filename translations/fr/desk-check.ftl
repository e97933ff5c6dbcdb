# Les pages de ce qui est à vérifier et des recours.

desk-check = À vérifier

desk-check-how = Des textes qu'une personne regarde avant les autres. Un sujet n'est jamais un motif. En ouvrir un s'inscrit au journal.

desk-check-none = Rien n'attend d'être vérifié.

desk-check-waiting = { $n } en attente

desk-check-elsewhere = { $n } chez leurs autrices, ou retenus

desk-check-number = Texte

desk-check-why = Motif

desk-check-kind = Ce que c'est

desk-check-language = Langue

desk-check-left = Temps

desk-check-open = n° { $n }

desk-check-late = { $h } h ; en retard : une personne doit décider

desk-check-asked = { $h } h ; son autrice a été consultée

desk-check-held = { $h } h ; retenu

desk-check-left-of = { $h } h ; reste { $n } h

desk-check-kind-practice = une idée

desk-check-kind-question = une question

desk-check-kind-answer = une réponse

desk-check-kind-reported = des mots que d'autres ont lus

desk-check-kind-other = des mots pour une autre femme

desk-check-told = C'est { $kind }. Pourquoi il attend : { $why }.

desk-check-text = Ce qu'elle a écrit

desk-check-act = Que faire

desk-check-reason = Le motif, tel qu'on le lui dit et qu'il reste au journal

desk-check-as-found = celui qui a été trouvé

desk-check-do-pass = Laisser passer

desk-check-do-ask = Lui demander de changer

desk-check-do-hold = Retenir, 24 heures au plus

desk-check-do-safety = Prévenir la personne sécurité

desk-check-do-remove = Proposer de l'ôter

desk-check-do-block = Proposer de regarder tout ce qu'elle envoie

desk-check-do-unblock = Proposer de ne plus tout regarder

desk-check-two = Ôter un texte, ou regarder tout ce qu'une femme envoie, demande une seconde personne. Son texte est à elle : personne ici ne peut le changer.

desk-check-back = Retour à la liste

desk-check-did-pass = Le texte part. Son autrice est prévenue.

desk-check-did-ask = Son autrice est consultée. Jusqu'à sa décision, il attend.

desk-check-did-hold = Il est retenu, et son autrice sait pourquoi. Elle peut s'adresser au comité.

desk-check-did-safety = La personne sécurité a une fiche. Le texte attend comme avant.

desk-check-did-two = Cela attend une seconde personne.

desk-check-gone = C'est déjà décidé, ou ce n'est plus là.

desk-check-own = Vous l'avez écrit : une autre doit décider.

desk-check-not-hers = Ce n'est pas à votre rôle d'en décider.

desk-check-why-odd = Choisissez un motif de la liste.

desk-check-held-once = Il a déjà été retenu un jour : laissez-le passer, ou consultez son autrice.

desk-appeals = Recours

desk-appeals-how = Ce que disent les autrices pour un texte que l'équipe a retenu. Une membre du comité qui ne travaille pas avec les textes décide en 5 jours.

desk-appeals-counts = { $n_open } ouverts, { $n_won } gagnés, { $n_lost } perdus.

desk-appeals-due = Répondre avant le

desk-appeals-waiting = { $n } attendent le comité

desk-appeals-told = Retenu pour : { $why }. Décidé par { $who }.

desk-appeals-says = Ce qu'elle dit

desk-appeals-agree = Elle a raison : il part

desk-appeals-decline = Il ne part pas

desk-appeals-did-won = Décidé : le texte part. Elle est prévenue.

desk-appeals-did-lost = Décidé : le texte ne part pas. Elle est prévenue.

desk-appeal-own = Vous avez décidé de ce texte : une autre du comité doit décider.

desk-appeal-panel = Seule une membre du comité qui ne travaille pas avec les textes ouvre ceci.

desk-appeal-gone = Ce recours est déjà décidé, ou n'est plus là.
