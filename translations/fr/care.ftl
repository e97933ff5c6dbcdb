# Une rencontre qui se prépare : qui est avec elles, le risque, les rôles, le jour.

d-allies = { $n_allies }/{ $of } Qui est avec vous ? Chefs, groupes, ONG, radio. Envoyez un nom, ou 0 personne encore.
    .btn0 = Personne encore
    .short = Qui est avec vous ? 0 personne encore.

d-allies-more = C'est noté. Qui d'autre est avec vous ? Envoyez un nom, ou 0 c'est tout.
    .btn0 = C'est tout
    .short = Qui d'autre ? 0 c'est tout.

d-block = Qui peut dire non, et à quoi tient-il ?
    .short = Qui peut dire non, et pourquoi ?

d-risk = { $n_risk }/{ $of } Parler peut-il nuire à quelqu'un ?
    .opt1 = Non
    .opt2 = Peut-être
    .opt3 = Oui
    .opt4 = Pas sûre

d-risk-help = Prudence. Choisissez (ex 13) :
    .opt1 = Parler en groupe
    .opt2 = Sans noms
    .opt3 = Venir avec une alliée
    .opt4 = Attendre
    .opt5 = Parler à { $fac }

d-risk-noted = Désormais la page ne porte aucun nom. Je demande aux autres qui la préparent s'il faut continuer.

d-go = L'une de vous voit un risque. Continuer ?
    .opt1 = Oui, avec prudence
    .opt2 = Attendre
    .opt3 = Ne pas le faire

d-go-yes = Merci, c'est noté. La page ne porte aucun nom.

d-go-wait = Tout attend que vous ayez parlé ensemble. Pour continuer ensuite : 00, 4, 2, puis { $n_risk }.

d-paused = Votre rencontre attend : l'une de vous veut d'abord parler. Parlez ensemble. Pour continuer : 00, 4, 2, puis { $n_risk }.

d-goes-on = Celles qui voulaient attendre disent : on continue. Vous pouvez préparer la rencontre, avec prudence et sans noms.

d-role = { $n_roles }/{ $of } Qui { $role } ? Envoyez un surnom, ou 0 pour plus tard.
    .btn0 = Plus tard
    .short = Qui { $role } ? 0 pour plus tard.

d-role-new = { $who } n'a pas encore parlé à une rencontre. Peut-être cette fois ? Décidez ensemble.

d-role-has = Jusqu'ici { $who } { $role }.

d-role-two = { $nick } a déjà deux rôles, et deux suffisent pour une femme. Qui d'autre { $role } ? Ou 0 pour plus tard.
    .btn0 = Plus tard
    .short = Qui d'autre { $role } ? 0 pour plus tard.

d-role-name = Un surnom, s'il vous plaît : 2 à 12 lettres, sans nom de famille. Qui { $role } ? Ou 0 plus tard.
    .btn0 = Plus tard
    .short = Qui { $role } ? Un surnom, ou 0.

d-roles-all = Chacun des six rôles a sa femme.
    .opt1 = C'est bien
    .opt2 = Tout redistribuer

role-opens = ouvre la rencontre

role-asks = dit la demande

role-proof = montre les preuves

role-notes = prend les notes

role-time = surveille l'heure

role-near = reste près pour soutenir

d-your-opens = À votre rencontre, vous ouvrez. Conseil : saluez, dites qui vous êtes et pourquoi vous venez, en trois phrases.
    .opt1 = C'est bien
    .opt2 = Pas moi

d-your-asks = À votre rencontre, vous dites la demande. Conseil : qui fait quoi et quand, d'un trait. Redites-la à la fin.
    .opt1 = C'est bien
    .opt2 = Pas moi

d-your-proof = À votre rencontre, vous montrez les preuves. Conseil : un chiffre et une histoire. Laissez la page là-bas.
    .opt1 = C'est bien
    .opt2 = Pas moi

d-your-notes = À votre rencontre, vous prenez les notes. Conseil : qui promet quoi, pour quel jour. Relisez à voix haute.
    .opt1 = C'est bien
    .opt2 = Pas moi

d-your-time = À votre rencontre, vous surveillez l'heure. Conseil : demandez le temps qu'ils ont. Gardez la fin aux promesses.
    .opt1 = C'est bien
    .opt2 = Pas moi

d-your-near = À votre rencontre, vous restez près pour soutenir. Conseil : à côté de celle qui parle, et repartez ensemble.
    .opt1 = C'est bien
    .opt2 = Pas moi

d-role-fine = Merci. Les autres comptent sur vous, et vous n'êtes pas seule.

d-role-left = Bien. Ce rôle est libre ; votre groupe cherche quelqu'un d'autre.

d-date = { $n_day }/{ $of } Quand et où ? Ex : { $example_day }. Ou 1 Pas encore de date.
    .btn1 = Pas encore de date
    .short = Quand et où ? 1 Pas encore de date.

d-date-none = Je ne vois pas le jour. D'abord le jour, puis le mois. Ex : { $example_day }. Ou 1 Pas encore de date.
    .btn1 = Pas encore de date
    .short = Quel jour ? Ex : 12/6. 1 Pas encore de date.

d-date-past = Ce moment est passé. Envoyez un jour à venir. Ex : { $example_day }. Ou 1 Pas encore de date.
    .btn1 = Pas encore de date
    .short = Quel jour à venir ? 1 Pas encore de date.

d-time = À quelle heure ? Ex : 10:00. Ou 0 pas encore connue.
    .btn0 = Pas encore connue
    .short = À quelle heure ? 0 pas encore connue.

d-time-none = Je ne vois pas l'heure. Ex : 10:00, ou 15 h. Ou 0 pas encore connue.
    .btn0 = Pas encore connue
    .short = À quelle heure ? 0 pas encore connue.

d-day = { $weekday } { $d } { $month }

d-weekdays = lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche

d-months = janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre

d-date-right = C'est bien cela ? { $day }
    .opt1 = Oui
    .opt2 = Non

d-date-feast = { $feast } : le bureau sera peut-être fermé. Garder ce jour ? { $day }
    .opt1 = Oui
    .opt2 = Non

d-date-set = C'est noté. Je vous le rappelle avant ce jour. Seul votre groupe voit quand et où.
