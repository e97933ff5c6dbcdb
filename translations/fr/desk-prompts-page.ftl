# The room of prompts on the web desk.

desk-prompts = Consignes

desk-prompts-all = Toutes les consignes

desk-prompts-cut = Les { $n } plus récentes sont montrées.

desk-prompts-new = Une nouvelle consigne

desk-prompts-who = Qui l'a demandée ?

desk-prompts-by-member = Une membre

desk-prompts-by-vote = Un vote

desk-prompts-by-group = Un groupe

desk-prompts-by-team = L'équipe

desk-prompts-about = Numéro du texte où elle l'a demandée, si vous le savez

desk-prompts-text = La consigne, dans votre langue : une question, 95 lettres au plus

desk-prompts-count = Compter

desk-prompts-begin = Garder comme brouillon

desk-prompts-begun = Elle est gardée comme brouillon. Dites à qui elle va et regardez chaque langue.

desk-prompts-fits = { $n } lettres sur { $most }, { $s } SMS par femme.

desk-prompts-too-long = { $n } lettres ; { $most } au plus. Cela ferait { $s } SMS par femme.

desk-prompts-length = { $n } lettres, { $s } SMS par femme.

desk-prompts-hard = La phrase est longue : deux courtes se lisent mieux.

desk-prompts-none-yet = Aucune consigne n'est partie ce mois-ci.

desk-prompts-share = Ce mois-ci, membres, votes et groupes ont demandé { $n } consignes sur { $m }.

desk-prompts-share-low = L'équipe en a demandé { $k } sur { $m } : la part des membres est sous la moitié.

desk-prompts-part-asked = En attente d'une deuxième personne

desk-prompts-part-draft = Brouillons

desk-prompts-part-out = Parties, les réponses arrivent

desk-prompts-part-closed = Les réponses ont été racontées

desk-prompts-nothing = Aucune.

desk-prompts-col-prompt = Consigne

desk-prompts-col-who = Demandée par

desk-prompts-col-author = Écrite par

desk-prompts-col-next = Ce que vous pouvez faire

desk-prompts-next-write = Continuer à écrire

desk-prompts-next-agree = Regarder et approuver, ou non

desk-prompts-next-digest = Écrire ce qui a été répondu

desk-prompts-next-agree_digest = Approuver ce qui a été répondu

desk-prompts-state = État

desk-prompts-second = Approuvée par

desk-prompts-sent-to = { $n } femmes, { $s } SMS

desk-prompts-number = Consigne { $n }

desk-prompts-read-asked = Lire ce qu'elle a écrit (le journal le note)

desk-prompts-read = Texte { $n }

desk-prompts-no-such = Ce texte n'existe pas, ou il n'est pas pour vous.

desk-prompts-texts = Dans chaque langue

desk-prompts-missing = Pas encore acceptées : { $languages }. S'il manque une langue, rien ne part.

desk-prompts-unwritten = Personne ne l'a encore écrit.

desk-prompts-accepted-by = Accepté par { $name }.

desk-prompts-not-accepted = Personne ne l'a encore accepté.

desk-prompts-machine = Une machine a fait ce brouillon.

desk-prompts-accept = Accepter

desk-prompts-accepted = Accepté.

desk-prompts-correct = L'écrire autrement

desk-prompts-wording = En { $language }, comme une femme de là-bas le dirait

desk-prompts-hand = Demander à une collègue qui la lit

desk-prompts-handed = Une collègue est sollicitée. Vous êtes prévenue quand toutes les langues sont acceptées.

desk-prompts-nobody-reads = Personne d'autre au bureau ne lit encore cette langue.

desk-prompts-translate = Faire faire par une machine les brouillons qui manquent

desk-prompts-drafted = Ce qu'une machine peut faire est là. Une personne qui lit la langue doit l'accepter.

desk-prompts-new-text = Changer le texte (chaque langue est à revoir)

desk-prompts-whom = À qui

desk-prompts-any = Toutes

desk-prompts-topic = Thème

desk-prompts-country = Pays

desk-prompts-language = Langue

desk-prompts-heard = A écrit dans les … derniers jours

desk-prompts-groups = Groupes (aucun coché : tous)

desk-prompts-no-circles = Il n'y a pas encore de cercles.

desk-prompts-count-women = Compter les femmes

desk-prompts-reach = { $n } femmes, langues : { $languages }, { $s } SMS.

desk-prompts-go-on = La suite

desk-prompts-test = M'envoyer une copie

desk-prompts-tested = Une copie part vers vos téléphones.

desk-prompts-ask = Demander à une deuxième personne

desk-prompts-asked = Une deuxième personne est sollicitée. Vous saurez ce qu'elle dit.

desk-prompts-cancel = Laisser cette consigne

desk-prompts-stop = L'arrêter : qui ne l'a pas reçue ne la reçoit pas

desk-prompts-cancelled = Plus personne ne la reçoit.

desk-prompts-agree-told = { $name } veut envoyer ceci à toutes les femmes ci-dessus, à la même heure. Avec votre oui, cela part.

desk-prompts-agree = D'accord : envoyer

desk-prompts-agreed = Elle part maintenant, à chaque femme dans ses heures.

desk-prompts-what = Que faut-il changer ?

desk-prompts-say-what = Dites ce qu'il faut changer.

desk-prompts-change = Demander ce changement

desk-prompts-no = Non

desk-prompts-told = Celle qui l'a écrite le saura.

desk-prompts-progress = En route

desk-prompts-women = Femmes

desk-prompts-copy-due = pas encore reçue

desk-prompts-copy-told = reçue

desk-prompts-copy-answered = ont répondu

desk-prompts-copy-skipped = l'ont passée

desk-prompts-copy-fewer = en veulent moins

desk-prompts-copy-missed = une plus récente est passée avant

desk-prompts-copy-cancelled = arrêtée avant d'arriver

desk-prompts-answers = Réponses

desk-prompts-answered = { $n } femmes ont répondu.

desk-prompts-shared = Toutes peuvent lire celles-ci ({ $n })

desk-prompts-only-team = Pour l'équipe seule ({ $n })

desk-prompts-digest = Ce qui a été répondu

desk-prompts-digest-due = 70 lettres au plus. Pour le { $when } ; cela va à toutes celles qui ont reçu la consigne et ne l'ont pas passée.

desk-prompts-digest-told = Toutes celles qui ont reçu la consigne et ne l'ont pas passée le savent.

desk-prompts-digest-asked = Une deuxième personne doit approuver : elle le trouve dans cette salle.

desk-prompts-digest-sent = Cela part maintenant, à chaque femme dans ses heures.
