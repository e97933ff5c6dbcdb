# La page d'un dialogue, et comment un groupe se met d'accord.

d-brief = Votre page est prête.
    .opt1 = La lire
    .opt2 = L'envoyer au groupe
    .opt3 = S'exercer
    .opt4 = Changer une partie

d-brief-read = C'était votre page.
    .opt1 = La relire
    .opt2 = L'envoyer au groupe
    .opt3 = S'exercer
    .opt4 = Changer une partie
    .opt5 = L'imprimer

d-paper-1 = 1/3 { $text }

d-paper-2 = 2/3 { $text }

d-paper-3 = 3/3 { $text }

d-paper-gone = Cette rencontre n'est plus préparée, ou pas par votre groupe.

d-paper-bare = Une page a besoin du problème et de votre demande. L'un des deux manque.
    .opt1 = L'ajouter
    .opt0 = Retour

d-paper-paused = L'une de vous dit : n'y allez pas, cela peut nuire. Parlez-en d'abord. La page attend.
    .opt1 = Changer une partie
    .opt0 = Retour

d-paper-lacks = Pas encore fait : étape { $opts }. La page peut partir sans.
    .opt1 = Continuer
    .opt2 = Ajouter
    .opt0 = Retour

d-paper-send = Lue par { $readers } Envoyer ?
    .opt1 = Envoyer
    .opt2 = Changer une partie
    .opt0 = Pas maintenant

readers-sent = votre groupe, et par qui il la donne.

readers-sent-nameless = votre groupe, et par qui il la donne. Personne n'y est nommé.

d-paper-sent = Envoyée. Je vous dis quand assez sont d'accord : au moins deux, et la moitié de celles qui y travaillent.

d-paper-alone = Personne d'autre de votre groupe n'est sur la ligne. Dès qu'une autre arrive, renvoyez-la : il faut deux accords.

d-paper-part = Quelle étape changez-vous ? Envoyez son numéro, de 1 à { $of }, ou 11 pour sa langue.
    .short = Quelle étape ? De 1 à { $of }, 11 sa langue

d-paper-part-again = Envoyez seulement le numéro d'une étape, de 1 à { $of }, ou 11.

d-paper-tongue = En quelle langue l'autorité la lit-elle ? La vôtre reste à côté.
    .opt1 = English
    .opt2 = Español
    .opt3 = Français

d-paper-tongue-set = Noté. Les deux langues sont côte à côte.

d-check = { $nick } a préparé une page pour { $auth }. Votre groupe décide.
    .opt1 = Lire
    .opt2 = D'accord
    .opt3 = Je changerais une chose
    .btn3 = Changer une chose
    .unnamed = Une page pour { $auth } est prête. Votre groupe décide.

d-check-changed = Cette page a changé depuis. Quand elle sera renvoyée, je vous demande à nouveau.

d-agreed = Noté, merci. Je préviens celles qui y travaillent quand assez sont d'accord.

d-ready = La page pour { $auth } est prête : { $k } sur { $n } d'accord.
    .opt1 = L'imprimer
    .opt2 = S'exercer
    .opt3 = Écrire à une alliée
    .opt0 = Bien

d-ready-fine = Bien. Pour la retrouver : envoyez 00, puis 4.

thing-agree = page de votre groupe

thing-ready = page de votre groupe

paper-page = La page de votre groupe

paper-how = Pour avoir un code, lisez la page sur la ligne et choisissez de l'imprimer. Le code marche 10 minutes.

paper-none = Cette page n'est plus là, ou vous ne pouvez pas la lire.

paper-title = Une demande de { $group }

paper-to = À : { $t }

paper-authority = l'autorité

paper-who = Qui nous sommes

paper-who-we =
    { $n ->
        [one] { $group }, { $place }. Une femme du groupe a écrit ceci.
       *[other] { $group }, { $place }. { $n } femmes du groupe ont écrit ceci.
    }

paper-problem = Le problème

paper-affected = Qui est touché

paper-shows = Ce qui le montre

paper-works = Ce qui marche déjà

paper-ask = Notre demande

paper-bring = Ce que nous apportons

paper-with = Qui est avec nous

paper-with-count =
    { $n ->
        [one] Un autre groupe
       *[other] { $n } autres groupes
    }

paper-by = Nous demandons une réponse avant le

paper-by-open = 14e jour après la rencontre

paper-contact = Contact

paper-contact-named = { $group }, par { $fac }

paper-contact-group = { $group }, par celle qui accompagne le groupe

paper-idea = No { $n } :

paper-version = Version { $n }, { $date }

paper-draft = BROUILLON : le groupe n'est pas encore d'accord

paper-machine = ~ Traduit par une machine. Les mots du groupe font foi.

paper-checked = * Traduit ou relu par une personne.

paper-own = Dans la langue du groupe : personne ne l'a encore traduit.

paper-cut = Tout ne tient pas sur une page. Le plus long a été abrégé.

paper-woman = une femme du groupe

paper-somebody = quelqu'un

paper-both = Les deux langues côte à côte (PDF)

paper-pdf = { $language } (PDF)

paper-text = { $language } (texte)

paper-nothing = Il n'y a encore rien qui le montre.
