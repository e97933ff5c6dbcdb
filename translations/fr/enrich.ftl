# Ce qui vient à une idée après : la question d'une membre, un mot, une chose de plus.

f-ask-her = Que voulez-vous demander sur l'idée no { $id } ? Mots ou voix.
    .short = Que voulez-vous lui demander ?
    .again = Quelques mots de plus : que voulez-vous lui demander ?

f-ask-confirm = Pour elle : "{ $question }"
    .opt1 = Envoyer
    .opt2 = Changer
    .opt0 = Pas maintenant

f-skipped = Elle ne peut pas en dire plus : "{ $question }". Je demande à toutes ?
    .opt1 = À toutes
    .opt2 = La fermer

f-silent = Pas de réponse d'elle : "{ $question }". { $fac } l'a et vous écrit d'ici le { $date }.
    .opt1 = Attendre
    .opt2 = Demander à toutes
    .opt3 = La fermer
    .unnamed = Pas de réponse d'elle : "{ $question }". Une personne l'a et écrit d'ici le { $date }.

p-idea-gone = Cette idée n'est plus ici.

p-enrich = Sur votre idée no { $id }, une membre demande : { $question }
    .opt1 = Répondre
    .opt2 = Passer

p-enrich-write = Merci. Écrivez ou dites comme vous le lui raconteriez.
    .short = Que lui dites-vous ?
    .again = Quelques mots de plus : que lui dites-vous ?

p-kind = Un mot à l'auteure. D'abord : qu'est-ce qui vous plaît ?
    .again = Quelques mots de plus : qu'est-ce qui vous plaît ?

p-kind2 = Et qu'est-ce qui vous interroge, ou que feriez-vous autrement ?

p-kind-preview = À l'auteure : "{ $likes }"{ $both ->
        [yes] {" "}Et : "{ $wonders }"
       *[no] {""}
    }
    .opt1 = Envoyer
    .opt2 = Changer
    .opt0 = Pas maintenant

p-kind-sent = C'est en route. Si elle vous écrit, je vous l'apporte.

p-kind-wait = Vous lui avez écrit sur cette idée il y a quelques jours. Un autre mot dans une semaine, s'il vous plaît.

p-kind-both = Une membre écrit sur votre idée no { $id } : d'abord ce qui lui plaît, puis ce qui l'interroge.

p-kind-one = Une membre écrit ce qui lui plaît dans votre idée no { $id }.

p-kind-tail =
    .intro = Que faites-vous ?
    .opt1 = Répondre
    .opt2 = Changer mon idée
    .opt3 = C'est bien

p-kind-write = Que voulez-vous lui dire ? Mots ou voix.
    .short = Que voulez-vous lui dire ?
    .again = Quelques mots de plus : que voulez-vous lui dire ?

p-kind-sent-back = Envoyé à elle, merci.

p-kind-fine = D'accord. Ses mots restent dans cette discussion.

p-kind-back = L'auteure de l'idée no { $id } vous répond :

p-further-cost = Sur votre idée no { $id } : combien cela a-t-il coûté ?
    .opt1 = Répondre
    .opt2 = Passer

p-further-time = Sur votre idée no { $id } : combien de temps a-t-il fallu ?
    .opt1 = Répondre
    .opt2 = Passer

p-further-decides = Sur votre idée no { $id } : qui a décidé, et comment ?
    .opt1 = Répondre
    .opt2 = Passer

p-further-runs = Sur votre idée no { $id } : est-ce que ça marche encore ?
    .opt1 = Répondre
    .opt2 = Passer

p-further-write = Écrivez ou dites comme à une amie.
    .short = Que voulez-vous ajouter ?

p-further-confirm = Dans votre idée, pour celles qui peuvent la lire : "{ $text }"
    .opt1 = Ajouter
    .opt2 = Changer
    .opt0 = Pas maintenant

p-further-added = Merci. C'est dans votre idée no { $id }.

thing-ask_author = question

thing-kind = mot à l'auteure

thing-enrich = question

thing-kindly = mot sur votre idée

thing-add = question
