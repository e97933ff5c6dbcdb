# What waits for a second person at the desk.

desk-two = Deuxième personne

desk-two-how = Il faut deux personnes. Rien ne se fait tant qu'une autre que celle qui l'a demandé n'est pas d'accord.

desk-two-none = Rien n'attend une deuxième personne.

desk-two-more = Voici les { $n } plus anciennes. D'autres attendent derrière.

desk-two-by = Demandé par { $name }, { $date }

desk-two-agree = D'accord

desk-two-decline = Non

desk-two-agreed = Vous étiez d'accord : c'est fait.

desk-two-declined = Vous avez dit non : rien ne se fait.

desk-two-gone = C'est déjà décidé.

desk-own-proposal = C'est vous qui l'avez demandé : une autre personne doit être d'accord.

desk-two-not-hers = Votre fonction ne vous permet pas d'en décider.

desk-two-remove = Retirer un texte

desk-two-block = Regarder tout ce qu'elle envoie

desk-two-unblock = Ne plus regarder tout ce qu'elle envoie

desk-two-setting = Changer un chiffre

desk-two-export = Sortir un fichier

desk-two-release = Montrer aux lectrices et lecteurs

desk-two-will-remove = Le texte de la vérification n° { $n } est retiré et aucune membre ne le lit. On dit pourquoi à son autrice, et elle peut faire appel au comité.

desk-two-will-block = Tout ce que l'autrice de la vérification n° { $n } envoie aux autres est d'abord regardé par une personne. On le lui dit, et elle continue à tout lire.

desk-two-will-unblock = Ce que l'autrice de la vérification n° { $n } envoie arrive de nouveau tout de suite aux autres.

desk-two-will-setting = { $name } : { $value } { $unit } désormais ; { $before } jusqu'ici. Cela vaut partout en moins d'une minute.

desk-two-will-export-objects = Un fichier de ce que partagent les groupes de { $org } : pratiques avec la mention choisie par leurs autrices, promesses sans noms, comptes. Vous et celle qui l'a demandé pouvez le prendre pendant 24 heures.

desk-two-will-export-figures = Un fichier des chiffres de toute la ligne, rien au-dessous de cinq femmes. Vous et celle qui l'a demandé pouvez le prendre pendant 24 heures.

desk-two-will-release-objects = On montre combien partagent les groupes de { $org } et ce qui leur fut promis, tel qu'aujourd'hui : seulement des comptes, rien au-dessous de cinq.

desk-two-will-release-figures = Les lectrices et lecteurs voient les chiffres de toute la ligne tels qu'aujourd'hui, rien au-dessous de cinq femmes.
