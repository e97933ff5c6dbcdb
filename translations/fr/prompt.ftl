# Une question de l'équipe à beaucoup, du côté de celle qui la reçoit.

b-msg = { $fac } demande : { $text }
    .opt1 = Répondre
    .opt2 = Passer
    .opt3 = Moins souvent

b-write = Écrivez ou dites votre réponse, avec vos propres mots.
    .short = Quelle est votre réponse ?

b-confirm = Votre réponse : "{ $reply }"
    .opt1 = Envoyer
    .opt2 = Changer
    .opt0 = Pas maintenant

b-share = Qui peut voir votre réponse ?
    .opt1 = Toutes, sans surnom
    .btn1 = Toutes, sans surnom
    .opt2 = Seulement { $fac }
    .btn2 = Juste { $fac }

b-thanks = Merci. Dans 2 jours je vous envoie ce que les autres ont dit.

b-fewer = D'accord. Désormais vous en recevez une sur quatre.

b-over = Merci. Cette question est déjà close, je n'envoie rien.

b-digest = { $n ->
        [one] { $n } femme a répondu
       *[other] { $n } femmes ont répondu
    }, en { $k ->
        [one] { $k } langue
       *[other] { $k } langues
    } : { $text }
    .opt1 = Lire plus
    .opt2 = Ajouter

b-digest-one = On a répondu : { $text }
    .opt1 = Lire plus
    .opt2 = Ajouter

b-reply =
    .opt1 = Suivante
    .opt2 = Ajouter
    .intro = La réponse suivante ?

b-all = Plus de réponses à lire. Merci.

b-added = Envoyé. Merci.

readers-prompt = celles qui ont reçu la même question, sans votre surnom, et quelques personnes nommées de l'équipe

page-kind-reply = Réponse à une question de l'équipe
