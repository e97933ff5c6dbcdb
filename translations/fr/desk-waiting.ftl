# Ce qui attend une personne : la première salle du bureau, et une fiche ouverte.

desk-waiting = En attente

desk-tile-safety = demandes de sécurité

desk-tile-questions = questions de plus de 24 heures

desk-tile-reports = signalements

desk-tile-stuck = bloquées, ou qui veulent une personne

desk-tile-promises = promesses et dialogues

desk-tile-check = à vérifier

desk-tile-two = pour une deuxième personne

desk-tile-translations = traductions en doute

desk-tile-cards = fiches en tout

desk-cards-told = { $n ->
    [0] Rien n'attend une personne.
    [one] { $n } fiche attend une personne.
   *[other] { $n } fiches attendent une personne, la plus ancienne d'abord.
}

desk-cards-all = Tout ce qui attend

desk-why = Pourquoi

desk-since = Depuis

desk-group = Groupe

desk-no-group = Pas encore de groupe

desk-left-none = Rien n'a été promis

desk-wrote-back = Elle a répondu.

desk-why-stuck = Elle est bloquée

desk-why-failed = Quelque chose n'a pas marché avec son message

desk-why-wish = Elle veut parler à une personne

desk-why-no-word = Elle n'a pas le mot d'un groupe

desk-why-no-language = Elle n'a pas choisi de langue

desk-why-joined = Elle est entrée et veut avoir des nouvelles d'une personne

desk-why-another-language = Elle souhaite une autre langue

desk-why-cover = Une photo est à regarder

desk-why-practice = Une idée est à regarder

desk-why-question-alone = Sa question n'a pu être posée à personne

desk-why-unanswered = Personne ne lui répond depuis 48 heures

desk-why-late = Une personne était promise, et personne n'a écrit

desk-why-no-help = Ce qu'on a écrit ne l'a pas aidée

desk-why-wrote-back = Elle a répondu

desk-why-translation = On doute d'une traduction

desk-why-who-decides = Elle ne sait pas qui décide

desk-why-dialogue-risk = Quelqu'une voit un risque dans un dialogue

desk-why-dialogue-talk = Elle veut parler avant un dialogue

desk-why-dialogue-help = Elle demande de l'aide pour un dialogue

desk-why-dialogue-trouble = Il y a eu des ennuis à une réunion

desk-why-promise-late = Une promesse a eu trois retards

desk-why-other = Quelque chose attend une personne

desk-nick-of = Surnom

desk-dialogue = Dialogue n°

desk-promise = Promesse n°, pour le

desk-promised = Ce qui a été promis

desk-note = Ce qu'elle a écrit pour une personne

desk-your-words-group = Vos mots. Les femmes qui suivent cette promesse les lisent sous votre nom.

desk-tried = Ce que vous avez essayé

desk-keep-tried = Garder, et clore

desk-card-guest = Elle n'est pas encore entrée : la ligne ne peut rien lui porter. Écrivez ici ce que vous avez essayé.

desk-card-close = J'ai écrit : clore

desk-card-written = Envoyé. Elle reste ouverte jusqu'à ce que vous la fermiez.

desk-card-closed = Close.

desk-card-gone = Ceci n'attend plus ici.

desk-card-wordless = Rien n'est clos sans un mot : écrivez-lui, ou écrivez ce que vous avez essayé.

desk-not-yours = Ceci est pour celles qui lisent ce qu'écrivent les membres.
