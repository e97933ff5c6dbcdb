# Pratiques : ce qu'elle raconte aux autres de ce que son groupe a fait. `$alone` : posée seule, non l'une des six.

p-start = Racontez une chose de votre groupe. 6 questions, mots ou voix. C'est :
    .opt1 = Ça marche
    .opt2 = Raté, mais appris
    .opt3 = À moitié
    .opt4 = Un exemple

p-example = Ex : 1 Les charançons mangeaient le maïs. 2 Cendre en bouteilles fermées. 3 Rien perdu en un an. 4 Deux ont fui. 5 Cendre, bouteilles, un jour. 6 Toutes.

p-q1 = { $alone ->
        [yes] Quel était le problème, et pour qui ?
       *[no] 1/6 Quel était le problème, et pour qui ?
    }
    .short = Quel était le problème ?
    .again = Encore quelques mots : quel était le problème, et pour qui ?

p-q2 = { $alone ->
        [yes] Qu'avez-vous fait ? Dites les étapes, une par une.
       *[no] 2/6 Qu'avez-vous fait ? Dites les étapes, une par une.
    }
    .short = Qu'avez-vous fait ?
    .again = Encore quelques mots : qu'avez-vous fait ?

p-q3 = { $alone ->
        [yes] Qu'est-ce qui a changé ? Un chiffre ou une petite histoire.
       *[no] 3/6 Qu'est-ce qui a changé ? Un chiffre ou une petite histoire.
    }

p-q4 = { $alone ->
        [yes] Qu'est-ce qui était dur ou a raté ? Que feriez-vous autrement ?
       *[no] 4/6 Qu'est-ce qui était dur ou a raté ? Que feriez-vous autrement ?
    }

p-q5 = { $alone ->
        [yes] Que faut-il à un autre groupe pour essayer ? Personnes, temps, argent, outils.
       *[no] 5/6 Que faut-il à un autre groupe pour essayer ? Personnes, temps, argent, outils.
    }

p-q6 = { $alone ->
        [yes] Qui peut le voir ?
       *[no] 6/6 Qui peut le voir ?
    }
    .opt1 = Toutes les membres
    .opt2 = Mon cercle
    .opt3 = Mon groupe
    .opt4 = Personne encore

p-topic-is = C'est au sujet de : { $thing }. Juste ?
    .opt1 = Oui
    .opt2 = Un autre thème

p-topic = Thème ?
    .opt1 = Eau
    .opt2 = Terre
    .opt3 = Santé
    .opt4 = Épargne
    .opt5 = Sécurité
    .opt6 = Nourriture
    .opt7 = Organisation
    .opt8 = Autre

topic-water = l'eau

topic-land = la terre

topic-health = la santé

topic-savings = l'épargne

topic-safety = la sécurité

topic-food = la nourriture

topic-work = l'organisation

topic-other = autre chose

p-credit = Comment vous nommer ?
    .opt1 = Surnom
    .opt2 = Mon groupe
    .opt3 = Les deux
    .opt4 = Sans nom

p-preview = J'ai écrit : "{ $title }"
    .opt1 = Partager
    .opt2 = Changer une partie
    .opt3 = Tout lire
    .opt0 = Garder brouillon

p-change = Quelle partie ?
    .opt1 = Problème
    .opt2 = Actions
    .opt3 = Changement
    .opt4 = Le dur
    .opt5 = Besoins
    .opt6 = Qui voit
    .opt7 = Titre

p-called = Comment cela s'appelle-t-il ? 40 lettres au plus.

p-part-problem = Problème : "{ $problem }"
    .opt1 = Suite

p-part-did = Actions : "{ $did }"
    .opt1 = Suite

p-part-changed = Changement : "{ $changed }"
    .opt1 = Suite

p-part-hard = Le dur : "{ $hard }"
    .opt1 = Suite

p-part-needs = Besoins : "{ $needs }"
    .opt1 = Suite

p-done = Merci, { $nick }. Partagé, no { $id } ; les traductions suivent. Je vous dis si quelqu'un s'en sert.
    .unnamed = Merci. Partagé, no { $id } ; les traductions suivent. Je vous dis si quelqu'un s'en sert.

p-kept = Merci, { $nick }. Gardée, no { $id }. Pour la retirer à tout moment, envoyez RETIRER { $id }.
    .unnamed = Merci. Gardée, no { $id }. Pour la retirer à tout moment, envoyez RETIRER { $id }.

p-held = Merci, { $nick }. Gardée, no { $id }. Une personne la regarde d'abord, puis les autres la voient. Je vous le dis.
    .unnamed = Merci. Gardée, no { $id }. Une personne la regarde d'abord, puis les autres la voient. Je vous le dis.

p-passed = Votre idée no { $id } a été regardée. Les autres peuvent la lire maintenant.

thing-share = histoire

thing-follow = question

thing-helped = nouvelle de votre réponse

readers-group = les femmes de votre groupe, et quelques personnes nommées de l'équipe

readers-result = les femmes qui vous ont répondu, et quelques personnes nommées de l'équipe

readers-held = quelques personnes nommées de l'équipe, jusqu'à ce que l'une d'elles l'ait regardée
