# The menu, settings, and coming back to something left open.

g-menu = Menu
    .layout = lines
    .opt1 = Dire ce qui marche
    .opt2 = Demander
    .opt3 = Trouver des idées
    .opt4 = Voir les autorités
    .opt5 = Plus
    .tail = Envoyez un chiffre. 0 retour, ? aide

g-menu-more = Plus
    .layout = lines
    .opt1 = Visites
    .opt2 = Cercles
    .opt3 = Mes affaires
    .opt4 = Réglages et sécurité
    .opt5 = Parler au réseau
    .opt0 = retour

g-settings = Réglages
    .layout = lines
    .opt1 = Langue
    .opt2 = Heures
    .opt3 = Code et discrétion
    .opt4 = Surnom
    .opt5 = Nouveau téléphone
    .opt6 = Mes données
    .opt7 = Sécurité
    .opt0 = retour

g-resume = Contente de vous revoir. Vous étiez à : { $thing }.
    .opt1 = Continuer
    .opt2 = Recommencer
    .opt3 = Laisser

g-nudge = Votre { $thing } est gardée où vous l'avez laissée.
    .opt1 = Continuer
    .opt2 = Plus tard
    .opt3 = Jeter

g-nudge-last = Je ne vous le rappelle plus. C'est gardé 30 jours. Envoyez 00 quand vous voulez.

g-offer-ask = Je demande ceci aux membres : "{ $question }" ?
    .opt1 = Oui
    .opt2 = Non

thing-joining = inscription

thing-ask = question

thing-answer = réponse

thing-receive = réponse reçue

thing-more = question suivante

thing-further = réponse suivante

discreet-menu = Code et discrétion
    .layout = lines
    .opt1 = Avis seulement
    .opt2 = Code
    .opt3 = Note banale
    .opt4 = Tout montrer, sans code
    .opt0 = retour

discreet-on = C'est fait : seulement des avis courts, sans rien de privé.

discreet-off = C'est fait : je vous montre aussitôt ce qui arrive pour vous.

hours-ok = Noté. Je vous écris seulement à ces heures. Vous pouvez écrire à toute heure.

pin-ok = Votre code est en place. Je le demande avant de montrer du privé.

pin-off = Désormais sans code.

cover-ok = Noté. Envoyez X quand on regarde.
