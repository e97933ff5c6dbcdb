# Files that leave the line, and what readers may read.

desk-exports = Fichiers

desk-exports-how = Une autre personne doit être d'accord. Ensuite vous deux pouvez prendre le fichier pendant 24 heures, et chaque fois est notée au journal. Il ne contient ni numéros, ni mots privés, ni cas de sécurité.

desk-exports-of = De quoi

desk-exports-figures = Chiffres de toute la ligne

desk-exports-ask = Demander à une autre personne

desk-releases-ask = Demander à une autre personne de le montrer

desk-exports-asked = Maintenant une autre personne doit être d'accord.

desk-exports-ready = Prêts pour vous

desk-exports-none = Aucun fichier n'est prêt pour vous.

desk-exports-left = Encore { $n } heures au plus

desk-exports-csv = { $table } (CSV)

desk-exports-json = Tout (JSON)

desk-exports-unknown = Ce partenaire n'existe pas.

desk-exports-over = Ce fichier n'est pas pour vous, ou ses 24 heures sont passées.

desk-releases = Publié

desk-releases-how = Ce que deux personnes de l'équipe ont décidé de montrer, tel que ce jour-là : seulement des comptes, rien au-dessous de cinq, les mots de personne.

desk-releases-none = Rien n'est encore publié.

desk-releases-of = { $name }, { $date }

desk-releases-take-back = Le retirer

desk-releases-back = Retiré : on ne le voit plus.

desk-table-practices = Pratiques

desk-table-promises = Promesses

desk-table-plans = Ce que d'autres en ont fait

desk-table-figures = Chiffres

desk-table-of = De quoi

desk-table-count = Combien

desk-of-works = marche

desk-of-failed = a échoué et appris quelque chose

desk-of-half = à moitié

desk-of-worked = a marché ailleurs

desk-of-women-who-planned = femmes qui ont fait un plan avec elles

desk-of-late = en retard

desk-of-due = pas encore à terme

desk-of-said = tenues, selon une femme

desk-of-kept = tenues

desk-of-closed = closes
