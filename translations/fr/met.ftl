# What a person of the team writes about a question without an answer, and what she says to it.

k-un = { $h } h sans réponse ({ $place }) : "{ $question }"
    .opt1 = Lui écrire
    .opt2 = Demander à une membre
    .btn2 = À une membre
    .opt3 = À tout le thème
    .btn3 = À tout le thème
    .btn9 = Suivante
    .btn0 = Retour

m-read =
    .intro = Cela vous aide ?
    .opt1 = Cela aide
    .opt2 = Lui répondre
    .opt3 = Pas pour moi

m-closed = Votre question est fermée avec ceci. Vous pouvez redemander quand vous voulez.
    .opt1 = Cela aide
    .opt2 = Lui répondre
    .opt3 = Pas pour moi

m-told =
    .intro = De l'équipe.
    .opt1 = Lui répondre
    .opt2 = Merci

m-glad = C'est bon à savoir. Merci de l'avoir dit.

m-write = Écrivez à { $nick } comme vous le lui diriez.
    .unnamed = Écrivez-lui comme vous le lui diriez.
    .short = Que voulez-vous lui dire ?
    .again = Encore quelques mots, s'il vous plaît : que voulez-vous lui dire ?

m-confirm = À l'équipe : "{ $text }"
    .opt1 = Envoyer
    .opt2 = Changer
    .opt0 = Pas maintenant

m-sent = Envoyé. Une personne de l'équipe le lit.

m-look = Merci de l'avoir dit. Une personne de l'équipe regarde encore votre question.

thing-met = parole de l'équipe

thing-told = parole de l'équipe
