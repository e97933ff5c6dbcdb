# A prompt by chat: who asked for it, its words, to whom, in which languages, and the second person.

k-b-who = Qui a demandé cette consigne ?
    .opt1 = Une membre
    .opt2 = Un vote
    .opt3 = Un groupe
    .opt4 = L'équipe
    .btn0 = Bureau

k-b-text = Écrivez la consigne dans votre langue. 95 caractères au plus.
    .btn0 = Bureau

k-b-aud = À qui ?
    .opt1 = Toutes
    .opt2 = Un thème
    .opt3 = Un pays
    .opt4 = Un cercle
    .opt5 = Groupes choisis
    .btn0 = Bureau

k-b-topic = Quel thème ? Écrivez-le en un mot : eau, terre, santé, épargne, sécurité, nourriture, travail.

k-b-country = Quel pays ? Écrivez son nom.

k-b-groups = Quels groupes ? Écrivez le mot de chacun, avec des espaces.

k-b-unknown = Je ne connais pas ce nom. Écrivez-le encore comme vous le connaissez, ou 0 pour revenir.

k-b-no-circle = Il n'y a pas encore de cercles.

k-b-tr = Brouillon { $lang } : "{ $t }"
    .opt1 = Bien
    .opt2 = Je corrige
    .opt3 = Demander à { $fac }
    .btn0 = Pas maintenant

k-b-tr-none = { $lang } : personne ne l'a encore écrit.
    .opt2 = Je l'écris
    .opt3 = Demander à { $fac }
    .btn3 = Demander
    .btn0 = Pas maintenant

k-b-correct = Écrivez-le en { $lang }, comme une femme de là-bas le dirait. 95 caractères au plus.

k-b-asked = Je demande à { $fac } de regarder le texte { $lang }.

k-b-check = { $fac } vous demande de vérifier cette consigne en { $lang } : "{ $t }"

k-b-checked = Merci. Cela reste ainsi.

k-b-handed = Je vous préviens quand les autres langues sont vérifiées. La consigne est gardée.

k-b-nobody = Personne au bureau ne lit encore { $lang }, donc cette consigne ne peut pas partir. Elle est gardée.

k-b-go = Prêt : { $n } femmes, { $k ->
        [one] { $k } langue
       *[other] { $k } langues
    }, { $s } SMS. Envoi à la même heure. Une autre doit approuver.
    .opt1 = Demander à { $fac }
    .btn1 = Demander
    .opt0 = Retour

k-b-second = Je demande à { $fac } et vous dis sa réponse. Vous avez une copie, comme les membres la reçoivent.

k-b-alone = Personne d'autre au bureau ne peut encore approuver. La consigne est gardée.

k-b-missing = Une langue n'est plus acceptée. La consigne est gardée : BUREAU, puis 3.

k-b-approve = { $fac } veut envoyer à { $n } : "{ $t }"
    .opt1 = D'accord
    .opt2 = Changer
    .opt3 = Non
    .btn0 = Plus tard

k-b-what = Que faut-il changer ? Une ligne pour { $fac }.

k-b-told = Merci. Je le dis à { $fac }.

k-b-yes = { $fac } est d'accord. Votre consigne part à { $n } femmes, à la même heure pour toutes.

k-b-change = { $fac } vous demande de la changer : "{ $t }"
    .opt1 = Je la change
    .opt0 = Plus tard

k-b-no = { $fac } dit non. Votre consigne ne part pas ; elle reste un brouillon.

k-b-kept = Elle est gardée. BUREAU, puis 3, quand vous voulez continuer.

k-b-later = Elle vous attend.

k-b-over = C'est déjà réglé.

k-b-back = Pas encore partie : "{ $t }"
    .opt1 = Continuer
    .opt2 = Autre texte
    .opt3 = À qui
    .opt4 = Nouvelle
    .opt5 = Laisser
    .btn0 = Bureau

k-b-dropped = On la laisse.

k-b-moment = Un instant, je m'en occupe.

k-b-cannot = Cela ne se fait pas ici. Voyez le bureau web, sous consignes.

k-b-cannot-empty = Il n'y a pas encore de texte.

k-b-cannot-letters = Des lettres simples, s'il vous plaît : ni dessins ni autre écriture.

k-b-cannot-long = Cela fait { $n } caractères. 95 au plus.

k-b-cannot-one = Une seule question, s'il vous plaît.

k-b-cannot-link = Pas de lien : beaucoup de téléphones ne les ouvrent pas.

k-b-cannot-private = Pas de numéro de téléphone, et l'adresse de personne.

k-b-cannot-harm = Une consigne ne demande jamais à une femme le mal qu'on lui a fait. Qui veut en parler vient d'elle-même.

k-b-cannot-few = Cela fait moins de 5 femmes. Une consigne est pour beaucoup ; à peu de femmes, écrivez autrement.

k-b-cannot-not-read = Seule une personne qui lit cette langue peut l'accepter.

k-b-cannot-own = Une autre personne doit approuver, pas vous.
