# Membres restées silencieuses : ce que leur facilitatrice lit par chat, et le seul salut qui peut leur parvenir.

k-quiet = { $nick } ({ $group }) n'écrit plus depuis { $n } jours.
    .opt1 = Demander doucement
    .opt2 = Appeler son contact
    .opt3 = La laisser tranquille
    .btn0 = Retour

k-quiet-greeted = Un salut lui parvient à ses heures. Elle n'a pas à répondre.

k-quiet-soon = On l'a déjà saluée ces 90 derniers jours. Choisissez autre chose, s'il vous plaît.

k-quiet-called = Appelez la personne nommée par son groupe, de votre téléphone. Ne parlez de la ligne à personne d'autre.

k-quiet-left = On la laisse tranquille 180 jours.

k-gentle = Un salut de { $fac } : nous pensons à vous. Vous n'avez rien à faire. Pour revenir un moment, écrivez un mot.

g-lang-soon = { $fac } vous répond : nous cherchons des femmes pour apporter votre langue ici. D'ici là, écrivez dans cette langue quand vous voulez.

g-lang-not-yet = { $fac } vous répond : pas encore, désolées. Votre souhait est noté et compte. D'ici là, écrivez dans votre langue quand vous voulez.
