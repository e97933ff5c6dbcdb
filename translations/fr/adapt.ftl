# What she makes of an idea in her own place, and what came of it.

f-adapt-q1 = Adapter la no { $id }. Chez vous, qu'est-ce qui est pareil ?
    .short = Qu'est-ce qui est pareil chez vous ?

f-adapt-q2 = Et qu'est-ce qui est différent ? Gens, argent, terre, règles, climat...
    .short = Qu'est-ce qui est différent chez vous ?

f-adapt-q3 = Alors, que gardez-vous et que changez-vous ?
    .short = Que gardez-vous, que changez-vous ?

f-adapt-q4 = Quel est le premier petit pas ? Qui le fait, et quand ?
    .short = Votre premier pas : quoi, qui, quand ?

f-adapt-who-when = Un plan tient mieux avec un nom ou un jour. Redites votre premier pas : qui le fait, ou quand ?
    .short = Votre premier pas : qui le fait, ou quand ?

f-adapt-saved = Gardé : "{ $first }". Je redemande le { $date }. Lui montrer le plan ?
    .opt1 = Oui
    .opt2 = Non

f-adapt-kept = Gardé : "{ $first }". Je redemande le { $date }. Vos plans : envoyez 00, puis 5, 3 et 3.

f-adapt-mine = Bien. Le plan reste à vous et à quelques personnes nommées de l'équipe. Vos plans : envoyez 00, puis 5, 3 et 3.

f-plan-same = Pareil : "{ $same }"
    .opt1 = Suite

f-plan-different = Différent : "{ $different }"
    .opt1 = Suite

f-plan-keep = Garder et changer : "{ $keep }"
    .opt1 = Suite

f-adapt-show = Premier pas : "{ $first }". Lui envoyer tout cela ?
    .opt1 = Envoyer
    .opt2 = Changer
    .opt3 = Tout lire
    .opt0 = Pas maintenant

f-adapt-shown = Elle peut lire votre plan. Je vous demande où il en est le { $date }.

f-follow = Vous aviez prévu : "{ $t }". Où en est-ce ?
    .opt1 = Fait
    .opt2 = Commencé
    .opt3 = Pas encore
    .opt4 = Changé d'idée

f-went = Cela a-t-il aidé ?
    .opt1 = Oui
    .opt2 = En partie
    .opt3 = Non

f-changed = Pourquoi avez-vous changé d'idée ? Quelques mots ou la voix, pour elle et d'autres. 0 pour passer.
    .btn0 = Passer
    .short = Pourquoi avez-vous changé d'idée ?
    .again = Quelques mots de plus, s'il vous plaît : pourquoi avez-vous changé d'idée ?

f-tried-confirm = À elle et à celles qui lisent son idée : "{ $text }"
    .opt1 = Envoyer
    .opt2 = Changer
    .opt0 = Pas maintenant

f-tried-sent = Envoyé, merci. D'autres apprennent aussi de cela.

f-noted = Merci, c'est noté.

f-blocked = Qu'est-ce qui bloque ?
    .opt1 = Argent
    .opt2 = Temps
    .opt3 = Permission
    .opt4 = Savoir-faire
    .opt5 = Sécurité
    .opt6 = Autre

f-ask-peers = D'autres sont passées par là. Je leur demande comment elles ont fait ? Vous voyez d'abord la question.
    .opt1 = Demander
    .opt0 = Pas maintenant

f-plan-waits = Votre plan attend ici aussi longtemps que vous voulez.
    .opt1 = Laisser le plan
    .opt0 = Le garder

f-plan-stays = Bien. Votre plan reste ici. Pour le voir, envoyez 00, puis 5, 3 et 3.

draft-know-how = Comment faites-vous cela : { $first }

draft-money = Comment avez-vous trouvé l'argent pour cela : { $first }

draft-time = Comment avez-vous trouvé le temps pour cela : { $first }

draft-permission = Comment avez-vous eu la permission pour cela : { $first }

draft-other = Qu'est-ce qui vous a aidées à commencer cela : { $first }

p-used = Un groupe à { $place } essaie votre idée no { $id }.
    .opt1 = Voir comment
    .opt2 = Leur écrire un mot
    .opt3 = Plus tard
    .unnamed = Un groupe essaie votre idée no { $id }.

p-used-later = Bien. Je vous le redis dans trois jours.

p-plan-kept = Pour l'instant, elles gardent leur plan pour elles.
    .opt2 = Leur écrire un mot
    .opt0 = Bien

p-plan-same = Pareil là-bas : "{ $t }"
    .opt1 = Suite
    .opt2 = Leur écrire un mot
    .opt0 = Bien

p-plan-different = Différent là-bas : "{ $t }"
    .opt1 = Suite
    .opt2 = Leur écrire un mot
    .opt0 = Bien

p-plan-keep = Elles gardent et changent : "{ $t }"
    .opt1 = Suite
    .opt2 = Leur écrire un mot
    .opt0 = Bien

p-plan-first = Leur premier pas : "{ $t }"
    .opt2 = Leur écrire un mot
    .opt0 = Bien

p-word = Écrivez ou dites un mot pour elles. Une femme de ce groupe le reçoit.
    .short = Un mot pour elles ?

p-word-confirm = À elle : "{ $text }"
    .opt1 = Envoyer
    .opt2 = Changer
    .opt0 = Pas maintenant

p-word-sent = Votre mot est en route.

p-fine = Bien.

p-came-worked = Votre idée no { $id } a marché à { $place }. Elles disent : "{ $text }"
    .opt1 = Leur écrire un mot
    .opt0 = Bien
    .unnamed = Votre idée no { $id } a marché pour un autre groupe. Elles disent : "{ $text }"

p-came-half = Votre idée no { $id } a aidé en partie à { $place }. Elles disent : "{ $text }"
    .opt1 = Leur écrire un mot
    .opt0 = Bien
    .unnamed = Votre idée no { $id } a aidé en partie un autre groupe. Elles disent : "{ $text }"

p-came-failed = Un groupe à { $place } a essayé votre idée no { $id }, sans succès. Elles disent : "{ $text }"
    .opt1 = Leur écrire un mot
    .opt0 = Bien
    .unnamed = Un groupe a essayé votre idée no { $id }, sans succès. Elles disent : "{ $text }"

p-came-dropped = Un groupe à { $place } n'essaiera pas votre idée no { $id }. Elles disent : "{ $text }"
    .opt1 = Leur écrire un mot
    .opt0 = Bien
    .unnamed = Un groupe n'essaiera pas votre idée no { $id }. Elles disent : "{ $text }"

t-plan = Plan no { $id }, je redemande le { $date } : "{ $first }"
    .opt1 = Suivant
    .opt2 = Où il en est
    .opt3 = Le laisser
    .opt0 = Retour

t-plan-done = Plan no { $id }, fait : "{ $first }"
    .opt1 = Suivant
    .opt0 = Retour

t-plan-dropped = Plan no { $id }, laissé : "{ $first }"
    .opt1 = Suivant
    .opt0 = Retour

t-plan-gone = C'est fait. Je ne le demande plus. Pour l'effacer, envoyez TAKE { $id }.

thing-adapt = adaptation

thing-tried = adaptation

thing-used = nouvelle de votre idée

thing-outcome = nouvelle de votre idée

readers-plan = vous seule, et quelques personnes nommées de l'équipe

readers-plan-shown = la femme qui a raconté l'idée, et quelques personnes nommées de l'équipe

readers-tried = la femme qui a raconté l'idée, qui la lit, et quelques personnes nommées de l'équipe
