# How the line runs, for whoever keeps the machine.

desk-running = Marche

desk-running-now = Maintenant

desk-running-workers = Processus de travail en vie

desk-running-no-worker = Aucun : rien n'est livré. Lancez `main.py work`.

desk-running-channels = Canaux

desk-running-none = Aucun : la ligne n'a pas de numéro.

desk-running-failed = Messages dont le tour a échoué

desk-running-failed-some = { $n } : regardez le journal de la machine. Ils sont gardés, et chaque femme a été prévenue.

desk-running-oldest = Le plus vieux message prêt à partir attend

desk-running-minutes = { $n } min

desk-running-cards = Fiches qui attendent une personne

desk-running-doubtful = Adresses où il est douteux de joindre quelqu'un

desk-running-wrong = Adresses qui sont à quelqu'un d'autre

desk-running-stopped = Adresses qui ont dit STOP

desk-running-versions = Versions (la dernière est celle des tables)

desk-running-outbox = Messages aux membres

desk-running-outbox-all = Messages selon l'endroit où ils sont

desk-running-state = Où ils sont

desk-running-messages = Messages

desk-outbox-ready = partiront à leur tour

desk-outbox-claimed = sont en cours d'écriture

desk-outbox-sending = sont remis à l'opérateur

desk-outbox-unknown = l'opérateur est interrogé à leur sujet

desk-outbox-held = attendent qu'elle écrive

desk-outbox-sent = sont chez l'opérateur

desk-outbox-delivered = sont sur son téléphone

desk-outbox-read = ont été lus

desk-outbox-refused = ne sont pas partis

desk-outbox-dropped = n'ont volontairement pas été envoyés

desk-running-trouble = Ennuis en chemin

desk-running-week = Des 7 derniers jours, par motif

desk-running-calm = Aucun ces 7 derniers jours.

desk-running-why = Pourquoi

desk-running-gone = Pas partis

desk-running-again = Réessayés, ou partis autrement

desk-running-look = À vous de réparer

desk-refusal-opted_out = Elle a envoyé STOP à l'opérateur : plus rien n'y part.

desk-refusal-blocked = Elle a bloqué la ligne : plus rien n'y part.

desk-refusal-no_such_address = Le numéro n'existe pas, ou ne reçoit pas de messages.

desk-refusal-seems_gone = Le réseau ne connaît pas le numéro. On le croit la seconde fois.

desk-refusal-carrier_blocks = Bloqué en chemin. Cela passera peut-être.

desk-refusal-phone_off = Son téléphone est éteint ou sans réseau.

desk-refusal-not_on_channel = Elle n'est pas sur ce canal ; l'autre est essayé.

desk-refusal-window_closed = Sur WhatsApp elle n'a pas écrit depuis 24 heures : seul un avis peut partir.

desk-refusal-menu_refused = Les boutons ou le modèle ont été refusés ; un texte simple part à la place.

desk-refusal-text_refused = Le texte lui-même a été refusé.

desk-refusal-filtered = Pris pour du spam. Parlez à l'opérateur ; ne répétez pas.

desk-refusal-expired = Il a attendu trop longtemps chez l'opérateur.

desk-refusal-busy = Trop à la fois ; la ligne ralentit d'elle-même.

desk-refusal-limit = La limite du canal est atteinte ; nouvel essai plus tard.

desk-refusal-day_limit = La limite du jour est atteinte. Demandez davantage à l'opérateur.

desk-refusal-queue_full = L'opérateur a trop de nos messages en attente.

desk-refusal-loop = Un échange très vif a ressemblé à deux machines qui se répondent.

desk-refusal-trouble = L'opérateur ou son réseau a eu un souci. Cela passe.

desk-refusal-not_reached = L'opérateur n'a pas été joint : cette machine a-t-elle le réseau ?

desk-refusal-uncertain = Personne ne sait s'il est parti ; on demande à l'opérateur avant de renvoyer.

desk-refusal-country_closed = Le compte ne peut pas écrire vers ce pays : ouvrez-le chez l'opérateur.

desk-refusal-sender_unfit = Notre numéro ne peut pas écrire là : il faut l'enregistrer, ou en prendre un autre.

desk-refusal-misuse = Une erreur de notre part : prévenez qui écrit le programme.

desk-refusal-setup = Le compte ou le numéro n'est pas configuré : voyez les réglages.

desk-refusal-suspended = Le compte est suspendu : parlez vite à l'opérateur.

desk-refusal-unknown = L'opérateur a donné un code que nous ne connaissons pas.

desk-running-ways = Traduction

desk-running-ways-all = Quelle langue peut être lue dans quelle autre

desk-running-pair = De, vers

desk-running-tier = Avec quelle qualité

desk-running-through = En passant par

desk-tier-good = bien

desk-tier-rough = à peu près, et c'est signalé

desk-tier-trial = un jouet pour répéter : pas pour des membres

desk-tier-none = non : les lectrices reçoivent l'original, avec une note

desk-fewer = moins de { $n }
