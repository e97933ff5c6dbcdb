# Préparer une rencontre : comment elle commence, les dix étapes, et celles qui se disent avec ses mots.

d-start = Préparer une rencontre avec une autorité. 10 étapes, avec pauses.
    .opt1 = Nouvelle
    .opt2 = Continuer
    .opt3 = Un exemple
    .opt4 = Promesses

d-why = Qu'apportez-vous à l'autorité ?
    .opt1 = Ce qu'on a constaté
    .opt2 = Idée avec partenaire
    .opt3 = Notre proposition
    .opt4 = Une promesse à tenir

d-alone = Vous êtes la seule de votre groupe ici. La page demande l'accord d'une autre femme : qu'elle écrive à ce numéro le mot de votre groupe.

d-none = Votre groupe ne prépare aucune rencontre en ce moment.

d-gone = Cette rencontre n'est plus en préparation. Envoyez 00 pour le menu.

d-list-one = Quelle rencontre ?
    .layout = lines
    .opt1 = { $a }
    .tail = Envoyez 1. 0 retour

d-list-two = Quelle rencontre ?
    .layout = lines
    .opt1 = { $a }
    .opt2 = { $b }
    .tail = Envoyez un chiffre. 0 retour

d-list-three = Quelle rencontre ?
    .layout = lines
    .opt1 = { $a }
    .opt2 = { $b }
    .opt3 = { $c }
    .tail = Envoyez un chiffre. 0 retour

d-list = Quelle rencontre ?
    .layout = lines
    .opt1 = { $a }
    .opt2 = { $b }
    .opt3 = { $c }
    .btn4 = Plus
    .tail = Envoyez un chiffre. 4 plus, 0 retour

topic-dialogue = problème pas encore montré

d-example = Ex : Le problème : pas d'infirmière la nuit. 300 familles, surtout les mères. Qui décide : le district de santé.

d-example-ask = La demande : la mairie paie une infirmière de nuit dès le 1 juin. La preuve : 41 naissances à la bougie en un an. Avec vous : la radio.

d-example-paper = Vous apportez 20 femmes deux jours. On s'exerce, on s'accorde sur une page, on y va ensemble, on suit chaque promesse.

d-steps = { $steps }. Fait : { $done }. Un numéro, ou OK pour le { $next }.
    .short = Fait : { $done }. Envoyez le numéro d'une étape, ou OK pour le { $next }.

d-steps-none = { $steps }. Envoyez un numéro, ou OK pour commencer.
    .short = Envoyez le numéro d'une étape, ou OK pour commencer.

d-steps-all = { $steps }. Tout est fait. Un numéro pour changer, OK pour la page.
    .short = Envoyez le numéro d'une étape, ou OK pour la page.

d-steps-again = Je n'ai pas compris. Envoyez le numéro d'une étape, de 1 à { $of }, ou OK pour continuer.

d-steps-others = D'autres de votre groupe ont écrit pour { $others }. Vous le lirez quand elles enverront la page ; vos mots restent à côté.

thing-prepare = préparation

d-issue = { $n_issue }/{ $of } Le problème en une ligne. Celui de toutes, pas d'une seule. Ex : { $example_issue }.
    .short = Le problème, en une ligne ?

d-affect = Qui en souffre le plus, et combien environ ? Ex : { $example_affect }.
    .short = Qui en souffre le plus ? Combien ?

d-shared = D'autres ont aussi ce problème ?
    .opt1 = Oui
    .opt2 = Moi seule pour l'instant
    .btn2 = Moi seule

d-shared-first = L'autorité écoute quand plusieurs femmes le disent. Demandez d'abord à deux ou trois autres. Ce que vous écrivez reste ici.

d-unnamed = Je vois un nom. Si c'est une personne privée, dites-le ainsi : "{ $text }"
    .opt1 = Sans le nom
    .opt2 = Pas une personne
    .opt3 = Récrire

d-ask = { $n_ask }/{ $of } Votre demande : QUI fait QUOI et QUAND. Ex : { $example_ask }.
    .short = Qui fait quoi et quand ?

d-ask-check = Je ne vois pas { $m }. L'ajouter ?
    .opt1 = Oui
    .opt2 = C'est bien ainsi

lacks-who = qui le fait

lacks-what = ce qui est fait

lacks-when = la date

lacks-who-what = qui fait quoi

lacks-who-when = qui le fait ni la date

lacks-what-when = ce qui est fait ni la date

lacks-who-what-when = qui fait quoi ni la date

d-mark = Votre demande porte sur quoi ? 0 pour passer.
    .opt1 = Politique
    .opt2 = Plan
    .opt3 = Budget
    .opt4 = Programme
    .opt5 = Service
    .opt6 = Règle
    .btn0 = Passer

d-auth = { $n_office }/{ $of } Qui peut décider ? Envoyez le bureau, ou 1 Je ne sais pas, aidez-moi.
    .btn1 = Je ne sais pas
    .short = Quel bureau décide ? 1 Je ne sais pas.

d-auth-type = C'est qui ?
    .opt1 = Chef, ancien
    .opt2 = Mairie
    .opt3 = Santé
    .opt4 = École
    .opt5 = Terre
    .opt6 = Police, juge
    .opt7 = ONG, firme
    .opt8 = Médias
    .opt9 = Autre

d-auth-more = Noté. Un autre bureau décide-t-il aussi ?
    .opt1 = Oui, un autre
    .opt0 = Non

d-auth-help = Je rédige une question aux membres ; une personne de l'équipe regarde aussi. Pour reprendre les étapes : 00, 4, 2.

draft-who-decides = Qui décide de ceci à { $place } : { $t } ?
    .unnamed = Qui décide de ceci : { $t } ?

d-offices = Là où vous vivez : { $offices }

d-has = Vous en avez déjà { $had } ici.
    .opt1 = Ajouter
    .opt2 = Recommencer
    .opt0 = Laisser ainsi

d-full = Il n'y a plus de place ici. Pour changer, reprenez cette étape, puis 2.

d-evid = { $n_evidence }/{ $of } Qu'est-ce qui le montre ?
    .opt1 = Un compte
    .opt2 = Une histoire
    .opt3 = Photo, carte
    .opt4 = Loi, plan
    .opt5 = Une idée d'ici
    .opt6 = C'est tout

d-evid-count = Qu'avez-vous compté, et combien ? Ex : 41 naissances à la bougie en un an.
    .short = Qu'avez-vous compté ? Combien ?

d-evid-story = L'histoire de qui ? Il faut son accord.
    .opt1 = Moi
    .opt2 = Elle, d'accord
    .opt3 = Sans aucun nom
    .btn3 = Sans aucun nom

d-evid-tell = Racontez l'histoire en deux ou trois lignes.
    .short = L'histoire, en quelques lignes ?

d-evid-tell-nameless = Racontez-la sans son nom, et changez un détail (l'âge, le lieu), pour que personne ne la reconnaisse.
    .short = L'histoire sans son nom, un détail changé ?

d-evid-photo = Que montre la photo ou la carte ? Une ligne. Par WhatsApp, envoyez d'abord l'image. Par SMS, apportez-la.
    .short = Que montre-t-elle ? Une ligne.

d-evid-law = Quelle loi ou quel plan, et que dit-il ? Ex : Le plan de santé 2024 prévoit deux infirmières de nuit.
    .short = Quelle loi ou quel plan ? Que dit-il ?

d-evid-print = Peut-on le mettre sur la page pour l'autorité ?
    .opt1 = Oui
    .opt2 = Non, pour nous

d-evid-idea = Quelle idée d'ici ? Envoyez son numéro.
    .btn0 = Retour
    .short = Le numéro de l'idée ?

d-evid-idea-none = Je ne trouve pas d'idée de ce numéro que vous puissiez lire. Envoyez un autre numéro, ou 0.
    .btn0 = Retour

d-evid-idea-is = Celle-ci ? { $t }
    .opt1 = Oui
    .opt2 = Une autre

d-offer = { $n_offer }/{ $of } Qu'apportez-vous ? Ex : { $example_offer }.
    .short = Qu'apportez-vous ?

d-must = { $n_least }/{ $of } Que devez-vous obtenir au minimum ?
    .short = Le minimum à obtenir ?

d-give = Et que pourriez-vous accepter plus tard, ou autrement ?
    .short = Qu'est-ce qui peut attendre, ou se faire autrement ?

f-blocked-meet = D'autres ont pu vivre cela. Ou préparez avec votre groupe une rencontre avec l'autorité qui peut le changer.
    .opt1 = Demander
    .opt2 = Voir l'autorité
    .opt0 = Pas maintenant
