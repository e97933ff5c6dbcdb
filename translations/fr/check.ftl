# Des textes qu'une personne regarde avant les autres : pour leurs autrices, et pour l'équipe par message.

k-mod = À vérifier : "{ $t }" Motif : { $thing }.
    .opt1 = Laisser passer
    .opt2 = Demander à changer
    .opt3 = Retenir
    .opt4 = Sécurité

k-mod-author = Avant de le montrer : "{ $t }" { $thing }. Votre choix :
    .opt1 = Changer
    .opt2 = Ôter cette partie
    .opt3 = Dire pourquoi la garder
    .btn3 = Dire pourquoi

k-mod-gone = Quelqu'un d'autre a déjà décidé pour ce texte.

k-mod-first = Une personne de l'équipe regarde d'abord, puis cela part. Je vous préviens.

a-held = Votre question est gardée. Une personne de l'équipe la regarde d'abord, puis les membres la reçoivent. Je vous préviens.

k-mod-write = Écrivez-le comme les autres peuvent le lire.
    .again = Encore quelques mots, s'il vous plaît : écrivez-le comme les autres peuvent le lire.

k-mod-nothing-left = Sans cette partie il ne resterait rien.

k-mod-confirm = Les autres liraient : "{ $text }"
    .opt1 = Envoyer
    .opt2 = Changer
    .opt0 = Pas maintenant

k-mod-sent = Merci. Cela part ainsi.

k-mod-stay = Pourquoi faut-il le garder ? Seules les membres du comité le lisent. Elles répondent en 5 jours.
    .again = Encore quelques mots, s'il vous plaît : pourquoi faut-il le garder ?

k-mod-stay-confirm = Au comité : "{ $text }"
    .opt1 = Envoyer
    .opt2 = Changer
    .opt0 = Pas maintenant

k-mod-appealed = Le comité des membres l'a reçu. Vous avez sa réponse en 5 jours.

k-mod-passed = Une personne a regardé ce que vous avez écrit. C'est en route.

k-mod-late = Ce que vous avez écrit est en route. Une partie a été ôtée avant : { $thing }.

k-mod-held = Ce que vous avez écrit est retenu, 24 heures au plus. Motif : { $thing }.
    .opt1 = Dire pourquoi le garder
    .btn1 = Dire pourquoi
    .opt2 = D'accord

k-mod-removed = Deux personnes ont décidé : les autres ne voient pas ce texte. Motif : { $thing }.
    .opt1 = Dire pourquoi le garder
    .btn1 = Dire pourquoi
    .opt2 = D'accord

k-mod-leave = D'accord. Il n'y a rien d'autre à faire.

k-mod-won = Le comité vous donne raison : votre texte part, tel que vous l'avez écrit.

k-mod-lost = Le comité a lu vos raisons. Le texte ne part pas. Motif : { $thing }. Vous pouvez l'écrire autrement.

k-mod-blocked = Deux personnes ont décidé : pour l'instant une personne regarde tout ce que vous envoyez. Motif : { $thing }.

k-mod-unblocked = Ce que vous envoyez arrive de nouveau tout de suite aux autres.

g-reported = Merci. Une personne de l'équipe regarde ces mots. Personne ne saura que c'est vous.

# Motifs : 18 lettres au plus.

mod-why-number = un numéro

mod-why-address = une adresse

mod-why-mail = un e-mail

mod-why-link = un lien

mod-why-person = personne nommée

mod-why-child = données d'enfant

mod-why-place = lieu de quelqu'un

mod-why-money = demande d'argent

mod-why-threat = une menace

mod-why-hate = mots de haine

mod-why-dose = dose de médicament

mod-why-law = ce que dit la loi

mod-why-blocked = tout est regardé

mod-why-reported = on l'a signalé

mod-why-first = premiers textes

mod-why-other = autre raison
