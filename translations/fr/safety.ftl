# Safety: possible disclosure, numbers that were checked, a trained woman who contacts her.

s-check = Merci de me le dire. Est-ce sûr d'écrire maintenant ?
    .opt1 = Oui
    .opt2 = Non

s-options = Je suis une machine, pas besoin d'en dire plus. Je peux :
    .opt1 = Donner des numéros
    .opt2 = Demander à une femme formée
    .opt3 = Rien
    .btn2 = Une femme formée

s-number = { $service } : { $phone }, { $hours }. Vous décidez. Effacez ceci après lecture.
    .opt1 = Autre
    .opt0 = Fini

s-callback = Quand et comment est-ce sûr ? Ex : SMS mar 10:00. Elle dira d'abord ce mot : { $word }

s-callback-ok = Noté. Elle vous contacte seulement ainsi. Pour annuler, envoyez 0. Je ne dis rien à d'autres.
    .btn0 = Annuler

s-emergency = En danger maintenant ? Appelez le { $phone }. Je ne peux pas appeler pour vous.

s-none = Je n'ai pas de numéro vérifié chez vous.
    .opt1 = Demander une femme formée
    .opt2 = Contact du groupe
    .opt0 = Retour
    .btn1 = Une femme formée

s-asyouwish = Comme vous voulez. Vous pouvez y revenir : 00, puis 5, puis 4.

s-number-last = C'était le dernier numéro que j'ai.
    .opt1 = Demander une femme formée
    .opt0 = Fini
    .btn1 = Une femme formée

s-callback-open = Une femme formée vous contactera comme vous l'avez dit.
    .opt1 = Laisser ainsi
    .opt2 = Changer quand et comment
    .opt0 = Annuler
    .btn2 = Changer

s-callback-off = Annulé. Personne ne vous contacte à ce sujet.

who-word = Envoyez s'il vous plaît le mot reçu de votre groupe.

who-word-bad = Ce n'est pas ce mot. Envoyez s'il vous plaît le mot reçu de votre groupe.

move-done = Ce téléphone est désormais le vôtre sur { $line }. Rien n'est perdu. 00 menu.

move-bad = Ce code ne marche pas ici, ou plus. Sur l'ancien téléphone : 00, puis 5, 4, 5.

writer-new = Une nouvelle

second-ask = Une autre femme veut-elle entrer depuis ce téléphone ?
    .opt1 = Oui
    .opt2 = Non, c'est moi

second-ok = Bien. La suite est pour elle. Après chaque pause je demande qui écrit.

second-no-pin = Alors chacune a besoin de son téléphone, ou vous d'un code : 00, puis 5, 4, 3.
