# Une rencontre : rappels, ce qui s'est passé, ce qui a été appris, et qui soutient un groupe.

d-rem14 = Dans 14 jours : { $auth }. S'exercer en groupe cette semaine ?
    .opt1 = Oui
    .opt2 = Plus tard
    .opt3 = Date changée

d-rem7 = Dans 7 jours : { $auth }. Invitation ? Papiers ? Rôles ?
    .opt1 = Tout va
    .opt2 = Il manque
    .opt3 = Date changée

d-rem3 = Dans 3 jours : { $auth }. Qui porte la page ? Comment y aller ensemble ?
    .opt1 = Réglé
    .opt2 = Aide
    .opt3 = Date changée

d-rem1 = Demain { $time } : { $auth }. Vous : { $duty }. La demande : { $ask }
    .opt1 = Prête
    .opt2 = Date changée
    .unnamed = Demain : { $auth }. Vous : { $duty }. La demande : { $ask }

d-rem0 = Aujourd'hui { $time }. Remercier, demander, un fait, quel jour, qui l'écrit. Vous n'êtes pas seule.
    .unnamed = Aujourd'hui. Remercier, demander, un fait, quel jour, qui l'écrit. Vous n'êtes pas seule.

d-after = La rencontre avec { $auth } a eu lieu ?
    .opt1 = Oui
    .opt2 = Reportée
    .opt3 = Pas venus
    .opt4 = Pas allées

d-out = Quel résultat ?
    .opt1 = Oui complet
    .opt2 = Oui partiel
    .opt3 = On continue
    .opt4 = Non
    .opt5 = Des ennuis

d-gain = Avez-vous aussi obtenu (ex 12) :
    .opt1 = Un siège
    .opt2 = Une invitation
    .opt3 = Plan ou budget changé
    .opt4 = Rien
    .btn3 = Plan ou budget

d-notcome = Notez la date et qui a attendu : cela montre votre venue. Ensuite :
    .opt1 = Autre date
    .opt2 = Lettre
    .opt3 = Une alliée

d-stand = { $group } rencontre bientôt { $auth }. Les soutenir ?
    .opt1 = Un mot
    .opt2 = Cosigner la demande
    .opt3 = Pas maintenant

d-reflect = Pour la suite : qu'avez-vous appris ? Et qui a parlé en public pour la première fois ?
    .short = Qu'avez-vous appris ? Qui a parlé pour la première fois ?
    .again = Quelques mots de plus : qu'avez-vous appris ?

d-rem-fine = Bien. Je vous le rappelle encore quand le jour approche.

topic-authority = l'autorité

topic-ask = comme convenu

duty-opens = ouvrir

duty-asks = dire la demande

duty-proof = montrer la preuve

duty-notes = prendre les notes

duty-time = tenir le temps

duty-near = soutenir

duty-none = avec le groupe

d-after-told = Une femme de votre groupe me l'a déjà dit. Merci.

d-after-noted = C'est noté, merci. Vous pouvez reprendre quand vous voulez : envoyez 00, puis 4.

d-trouble = C'est noté, et une personne de l'équipe le voit. Ont-ils aussi promis quelque chose ?
    .opt1 = Noter une promesse
    .opt0 = Pas maintenant

d-notcome-letter = A copier : { $auth }, nous sommes venues le { $date } comme convenu, sans être reçues. Quel autre jour ? { $org }
    .opt1 = Autre date
    .opt0 = Bien

d-stayed = C'est noté. On continue ?
    .opt1 = Autre date
    .opt2 = Demander
    .opt0 = Pas maintenant

d-speakers = Combien ont parlé en public pour la première fois ? Un nombre, 0 si aucune.
    .short = Combien pour la première fois ? 0 si aucune.
    .again = Un nombre, s'il vous plaît : combien pour la première fois ? 0 si aucune.

d-speakers-number = Un nombre, comme 2 : combien ont parlé en public pour la première fois ? 0 si aucune.
    .short = Un nombre, comme 2. 0 si aucune.
    .again = Un nombre, comme 2. 0 si aucune.

d-stand-word = Un petit mot pour { $group }, écrit ou dit. Il part au nom de votre groupe, pas au vôtre.
    .short = Un mot pour { $group } ?
    .again = Quelques mots de plus : que dites-vous à { $group } ?

d-stand-confirm = A { $group } : "{ $text }"
    .opt1 = Envoyer
    .opt2 = Changer
    .opt0 = Pas maintenant

d-stand-cosign = Alors le nom de votre groupe est sous leur demande. Votre groupe est d'accord ?
    .opt1 = Oui, on cosigne
    .opt2 = Pas maintenant

d-stand-sent = Votre mot est en route. Merci de les soutenir.

d-stand-cosigned = Votre groupe est sous leur demande. Merci de les soutenir.

d-stand-late = Une femme de votre groupe a déjà répondu, ou la rencontre est passée. Merci.

d-stand-not-now = D'accord.

d-stood-word = Ainsi { $group } vous soutient. { $n ->
        [0] Vous pouvez le lire aux autres.
        [one] Un groupe cosigne votre demande.
       *[other] { $n } groupes cosignent votre demande.
    }

d-stood-name = { $group } cosigne votre demande. { $n ->
        [one] C'est le premier groupe.
       *[other] Ils sont { $n } maintenant.
    }
