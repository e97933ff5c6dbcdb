# The desk by chat, for those who work it.

k-menu = Bureau, { $n } en attente
    .layout = lines
    .opt1 = Sans réponse
    .opt2 = À vérifier
    .opt3 = Envoyer une consigne
    .opt4 = Sécurité
    .opt5 = Promesses
    .opt6 = Silencieuses
    .opt0 = quitter

k-safety = { $n } demandes de sécurité attendent. Ouvrez-les seulement au bureau web.

k-left = Vous avez quitté le bureau.

k-nothing = Rien n'attend ici.

k-code = Code pour le bureau : { $code }, pour 10 minutes. Si ce n'est pas vous, prévenez une collègue.
