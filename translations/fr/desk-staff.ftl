# Who works the desk: inviting, locking out, roles.

k-invited = { $nick }, on vous propose de tenir le bureau de { $line }. Envoyez BUREAU ici et choisissez un code PIN connu de vous seule.

desk-staff = Collègues

desk-staff-how = Une collègue a perdu son téléphone ? Fermez-lui l'accès : elle sort aussitôt de tous les navigateurs, et aucun code ne lui ouvre le bureau tant que personne ne la laisse rentrer. Son téléphone ne garde aucun texte du bureau.

desk-staff-all = Qui tient le bureau

desk-staff-name = Nom

desk-staff-roles = Ce qu'elle fait

desk-staff-reads = Lit

desk-staff-duty = De service

desk-staff-seen = Dernière visite

desk-staff-lost = Téléphone perdu

desk-staff-never = Pas encore

desk-duty-now = Maintenant ({ $opens } à { $closes } h, { $zone })

desk-duty-not = Pas maintenant ({ $opens } à { $closes } h, { $zone })

desk-locked = Sans accès depuis { $at }

desk-lock = Fermer l'accès à { $name }

desk-unlock = Laisser rentrer { $name }

desk-roles-give = Donner des rôles

desk-roles-how = Seul le comité donne des rôles, et personne à soi-même. C'est inscrit au registre. Médiatrice, opératrice et lectrice n'ont pas d'autre rôle.

desk-what = Cela ne se fait pas ici.

desk-name-taken = Quelqu'un tient déjà le bureau sous le nom { $name }.

desk-staff-odd-name = Un nom a de 1 à { $n } caractères.

desk-odd-languages = Les langues sont en, es et fr.

desk-odd-zone = Il faut un fuseau horaire, comme Africa/Nairobi.

desk-odd-roles = Il faut au moins un rôle, et seulement parmi ceux qui existent.

desk-role-apart = Médiatrice, opératrice et lectrice n'ont pas d'autre rôle.

desk-is-stopped = La personne qui lit là a envoyé STOP. Rien n'y est envoyé avant qu'elle n'écrive START.

desk-is-colleague = Elle tient déjà le bureau.

desk-is-elsewhere = La personne à cette adresse ne peut pas tenir le bureau : elle est alliée d'un groupe, ou elle s'en va.

desk-no-colleague = Personne au bureau ne porte ce nom.

desk-locked-already = { $name } est déjà sans accès.

desk-not-locked = { $name } a bien accès.

desk-not-herself = Une autre personne doit le faire.

desk-panel-only = Seul le comité peut le faire.

desk-others = Autres navigateurs où vous êtes entrée : { $n }

desk-end-others = Sortir dans tous les autres

desk-ended = Vous êtes sortie partout sauf ici.
