# Questions auxquelles aucune femme n'a répondu, au bureau : ce qui y est dit, et pourquoi quelque chose ne va pas.

desk-questions = Questions

desk-questions-told = { $n ->
    [0] Personne n'attend de réponse.
    [one] { $n } question attend une réponse.
   *[other] { $n } questions attendent une réponse.
}

desk-questions-all = Toutes les questions

desk-question = Question

desk-by-language = Langue

desk-by-topic = Thème

desk-by-place = Lieu

desk-any = Tout

desk-show = Montrer

desk-none = Aucune.

desk-cut = Les { $n } premières sont montrées.

desk-age-72 = Plus de 48 heures : { $n }

desk-age-48 = De 24 à 48 heures : { $n }

desk-age-24 = De 4 à 24 heures : { $n }

desk-age-4 = Moins de 4 heures : { $n }

desk-age = Posée

desk-hours = il y a { $n } h

desk-who-asked = À qui on a demandé

desk-peers = { $asked } sollicitées, { $passed } ont passé, { $answering } répondent

desk-left = Temps restant

desk-left-met = Une personne a écrit.

desk-left-hours = encore { $n } h

desk-left-late = { $n } h de retard

desk-privacy = Qui peut la voir

desk-privacy-1 = Des femmes, avec son surnom

desk-privacy-2 = Des femmes, sans son surnom

desk-privacy-3 = Personne près d'elle

desk-facilitator = Facilitatrice

desk-exchanged = Écrit jusqu'ici

desk-she = Elle

desk-words-gone = Ces mots ont été retirés.

desk-words-spoken = [Une note vocale que personne n'a encore écrite.]

desk-words-photo = Une photo l'accompagne.

desk-original = Comme écrit ({ $language })

desk-write-to-her = Lui écrire

desk-your-words = Vos mots. Elle les lit sous votre nom.

desk-writes = Vous écrivez en

desk-keep-numbers = Le numéro ou le lien qui s'y trouve doit rester

desk-send = Envoyer

desk-send-tried = Envoyer comme ce que j'ai essayé, et clore

desk-ask-others = Demander à une autre

desk-suggested = Celles-ci connaissent le thème et n'ont rien reçu cette semaine :

desk-nobody-free = Aucune qui connaît le thème n'est libre cette semaine.

desk-nick = Son surnom

desk-nick-word = Le mot de son groupe, si plusieurs portent ce surnom

desk-ask-her = Lui demander

desk-ask-all = Demander à toutes celles qui connaissent ce thème

desk-close = Clore

desk-close-answered = Elle a une réponse : clore

desk-question-written = Envoyé. Elle le lit à ses heures. La question reste ouverte jusqu'à ce que vous la fermiez.

desk-question-closed = Close.

desk-question-stopped = Gardé. Elle a arrêté la ligne : elle le lira à son retour.

desk-question-asked = On lui demande, à ses heures.

desk-question-widened = On demande à d'autres, chacune à ses heures.

desk-question-nobody = Personne d'autre qui connaît le thème ne peut être sollicitée maintenant.

desk-question-unknown = Aucune question en attente ne porte ce nom.

desk-question-gone = Elle a retiré sa question.

desk-question-of-one = Elle a demandé à une seule femme, et à personne d'autre. Vous pouvez lui écrire.

desk-question-unanswered = Personne n'y a répondu : écrivez ce que vous avez essayé, pour qu'elle le lise.

desk-nick-unknown = Aucune membre ne s'appelle ainsi là-bas.

desk-nick-several = Plusieurs s'appellent ainsi : dites le mot de son groupe ({ $words }).

desk-nick-herself = C'est elle qui demande.

desk-nick-before = On le lui a déjà demandé.

desk-nick-week = Elle a reçu { $n } questions cette semaine.

desk-nick-shows-nothing = Elle n'a pas accepté qu'on lui montre des questions.

desk-nick-stopped = Elle a arrêté la ligne, ou il n'est pas sûr que son téléphone soit encore à elle.

desk-nick-long-ago = Elle n'est pas venue depuis longtemps.

desk-nick-near = Elle habite près de celle qui demande, qui ne veut pas qu'une voisine le voie.

desk-nick-shares = Elle partage un téléphone avec celle qui demande.

desk-odd-name = Votre nom a 1 à { $n } lettres, comme les membres le connaissent.

desk-odd-language = La langue doit être une de { $languages }.

desk-odd-length = Écrivez 1 à { NUMBER($n, useGrouping: 0) } lettres.

desk-holds-number = Il y a un numéro, une adresse ou un lien : ôtez-le, ou dites qu'il doit rester.
