# Quelqu'un hors de la ligne à qui un groupe demande son appui : ce qu'il reçoit, et ce que le groupe en fait.

o-ally-invite = { $group } demande votre appui pour une réunion avec { $auth } le { $date }. Répondez 1 Oui 2 Non 3 Question. STOP pour arrêter.
    .btn1 = Oui
    .btn2 = Non
    .btn3 = Question
    .again = Répondez 1, 2 ou 3, ou écrivez à { $group } avec vos mots.

o-ally-invite-undated = { $group } demande votre appui pour une réunion avec { $auth }. Répondez 1 Oui 2 Non 3 Question. STOP pour arrêter.
    .btn1 = Oui
    .btn2 = Non
    .btn3 = Question
    .again = Répondez 1, 2 ou 3, ou écrivez à { $group } avec vos mots.

o-ally-answer = { $group } : { $text }
    .btn1 = Oui
    .btn2 = Non
    .btn3 = Question
    .again = Répondez 1 Oui, 2 Non ou 3 Question.

o-ally-ask =
    { $group } demande : { $text }
    Répondez avec vos mots. Seul { $group } le voit. STOP pour arrêter.
    .again = Répondez avec vos mots. Seul { $group } le voit. STOP pour arrêter.

o-ally-first =
    { $group } demande : Dites-nous ce que vous voulez savoir.
    Répondez avec vos mots. Seul { $group } le voit. STOP pour arrêter.
    .again = Répondez avec vos mots. Seul { $group } le voit. STOP pour arrêter.

o-ally-more =
    { $group } demande : Voulez-vous nous dire quelque chose ?
    Répondez avec vos mots. Seul { $group } le voit. STOP pour arrêter.
    .again = Répondez avec vos mots. Seul { $group } le voit. STOP pour arrêter.

o-ally-confirm = À { $group } : "{ $text }"
    .opt1 = Envoyer
    .opt2 = Changer
    .opt0 = Pas maintenant

o-ally-done = Merci. { $group } a votre réponse. Je ne vous demande plus rien aujourd'hui.

o-ally-asked = Merci. { $group } a votre question et vous répond ici.

o-ally-over = C'est terminé : personne ne vous demande rien, et ce que vous écrivez ici ne va à personne. STOP pour arrêter.

d-ally-gone = Cette préparation n'est plus là. 00 menu.

d-invite-nobody = Je ne vois personne à qui je n'ai pas écrit. Dites d'abord à l'étape 5 qui est avec vous.

d-invite-full = J'ai écrit à autant de gens que je peux pour cette rencontre. Demandez aux autres vous-mêmes.

d-invite-wait = D'abord votre groupe dit oui à la page telle qu'elle est, deux au moins. Ensuite je peux leur écrire.

d-invite-who = J'écris à "{ $t }" ?
    .opt1 = Oui
    .opt2 = À quelqu'un d'autre
    .opt0 = Pas maintenant

d-invite-later = Bien. Je n'écris à personne.

d-media-speaks = Avant de prévenir les médias : qui peut leur parler ?
    .opt1 = Personne encore
    .opt2 = Une que l'on choisit
    .opt3 = Chacune de nous

d-media-named = Qui peut y être nommée ?
    .opt1 = Personne
    .opt2 = Celle qui dit oui

d-media-not = Que ne doivent-ils ni dire ni montrer ? Une ligne, ou 0 rien.
    .btn0 = Rien
    .short = Que ne doivent-ils pas dire ? Ou 0.
    .again = Que ne doivent-ils ni dire ni montrer ? Une ligne, ou 0 rien.

d-invite-language = Dans quelle langue ?
    .opt1 = English
    .opt2 = Español
    .opt3 = Français

d-invite-preview = C'est tout ce qu'ils reçoivent : le nom du groupe, et aucun des vôtres.
    .opt1 = Envoyer
    .opt0 = Pas maintenant

d-invite-number = Son numéro de téléphone, s'il vous plaît. Je le garde pour lui écrire, et l'efface 90 jours après la rencontre.
    .short = Son numéro de téléphone ?
    .again = Son numéro de téléphone, s'il vous plaît, avec tous ses chiffres.

d-invite-number-bad = Je n'y vois pas de numéro de téléphone. Envoyez-le encore, avec l'indicatif du pays.
    .short = Son numéro de téléphone ?
    .again = Je n'y vois pas de numéro de téléphone. Envoyez-le encore, avec l'indicatif du pays.

d-invite-sent = Je lui écris. Je vous préviens quand la réponse vient ; d'ici là : pas encore de réponse.

d-ask-nobody = Personne à qui écrire maintenant : pas encore de réponse, ou les quatre messages sont partis.

d-ask-who = Écrire à "{ $t }" ?
    .opt1 = Oui
    .opt2 = À quelqu'un d'autre
    .opt0 = Pas maintenant

d-ask-write = Que voulez-vous lui dire ou demander ? { $k ->
        [one] Il reste { $k } message.
       *[other] Il reste { $k } messages.
    }
    .short = Que lui demandez-vous ?
    .again = Quelques mots de plus : que voulez-vous lui demander ?

d-ask-preview = De votre groupe, vers le dehors : "{ $text }"
    .opt1 = Envoyer
    .opt2 = Changer
    .opt0 = Pas maintenant

d-ask-named = J'y vois un nom de votre groupe. Ils le liront. Le changer ?
    .opt1 = Le changer
    .opt2 = Laisser ainsi

d-ask-nameless = Il y a un risque : aucun nom des vôtres ne sort. Écrivez-le sans noms, s'il vous plaît.
    .short = Écrivez-le sans noms, s'il vous plaît.
    .again = Il y a un risque : aucun nom des vôtres ne sort. Écrivez-le sans noms, s'il vous plaît.

d-ask-sent = En route. Votre groupe sera prévenu quand la réponse vient.

d-ask-tomorrow = Un message est parti aujourd'hui. Celui-ci part le prochain matin libre.

draft-ally = Ce qui était promis pour le { $date } n'est pas encore fait. Pouvez-vous demander pourquoi ?
    .of-hers = Promis pour le { $date } : "{ $t }". Ce n'est pas fait. Pouvez-vous demander pourquoi ?

d-news = Du dehors, pour le no { $id } : "{ $text }"
    .opt1 = L'ajouter aux preuves
    .btn1 = Ajouter en preuve
    .opt2 = Lui écrire
    .opt0 = Vu

d-news-unquoted = Du dehors, à ne pas citer, pour le no { $id } : "{ $text }"
    .opt1 = Garder, sans imprimer
    .btn1 = Garder, non imprimé
    .opt2 = Lui écrire
    .opt0 = Vu

d-news-promise = Du dehors, promesse { $id } : "{ $text }"
    .opt1 = Et maintenant ?
    .opt2 = Lui écrire
    .opt0 = Vu

d-news-kept = Gardé avec ce qui le montre. Votre groupe le lit quand vous envoyez la page encore une fois.

d-news-seen = Bien.

d-ally-yes = "{ $t }" est avec vous : oui.
    .opt1 = Lui écrire
    .opt0 = Bien

d-ally-no = "{ $t }" a dit non cette fois.
    .opt1 = Un autre
    .opt0 = Bien

readers-paper = les femmes du groupe, qui lit la page, et quelques personnes nommées de l'équipe

readers-stood = le groupe que vous soutenez, qui lit sa page, et quelques personnes nommées

readers-outside = la personne du dehors, les femmes du groupe, et quelques personnes de l'équipe

page-kind-prepared = Préparé avec votre groupe

page-kind-promise = Sur une promesse

page-kind-stood = Auprès d'un autre groupe

page-kind-outside = À quelqu'un du dehors

thing-ask_ally = question
