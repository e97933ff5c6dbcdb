# Pratiques : ce qu'elle raconte aux autres de ce que son groupe a fait.

p-did = Qu'avez-vous fait ? Dites les étapes, l'une après l'autre.
    .short = Qu'avez-vous fait ?
    .again = Encore quelques mots : qu'avez-vous fait ?

p-who = Qui peut le voir ?
    .opt1 = Toutes les membres
    .opt3 = Mon groupe
    .opt4 = Personne encore

p-credit = Comment vous nommer ?
    .opt1 = Surnom
    .opt2 = Mon groupe
    .opt3 = Les deux
    .opt4 = Sans nom

p-preview = J'ai écrit : "{ $did }"
    .opt1 = Partager
    .opt2 = Changer une partie
    .opt3 = Tout lire
    .opt0 = Garder brouillon

p-kept = Merci, { $nick }. Gardée, no { $id }. Pour la retirer à tout moment, envoyez RETIRER { $id }.
    .unnamed = Merci. Gardée, no { $id }. Pour la retirer à tout moment, envoyez RETIRER { $id }.

thing-idea = idée

thing-follow = question

thing-helped = nouvelle de votre réponse

readers-group = les femmes de votre groupe, et quelques personnes nommées de l'équipe

readers-result = les femmes qui vous ont répondu, et quelques personnes nommées de l'équipe
