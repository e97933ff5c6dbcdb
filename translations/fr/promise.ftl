# Ce que les autorités ont promis, suivi jusqu'à ce que ce soit tenu.

d-prom = Qu'ont-ils promis ? Une à la fois : QUI fait QUOI et QUAND. 0 si rien.
    .btn0 = Rien
    .short = Qu'ont-ils promis ? Qui, quoi, quand ? 0 si rien.
    .again = Quelques mots de plus, svp : QUI a promis QUOI, pour QUAND ? 0 si rien.

d-prom-when = Pour quel jour ? Je n'en vois pas. Ex : 30 juin. Ou 0 si rien n'est dit : je demande dans 30 jours.
    .btn0 = Pas de jour
    .short = Pour quel jour ? 0 si aucun.

d-prom-past = Ce jour est passé. Pour quel jour à venir ? Ex : 30 juin. Ou 0 si rien n'est dit.
    .btn0 = Pas de jour
    .short = Pour quel jour à venir ? 0 si aucun.

d-prom-new = Pour quel nouveau jour ? Ex : 15 juillet.
    .short = Pour quel jour ?

d-prom-proof = Promesse { $id } : "{ $t }". C'est écrit ?
    .opt1 = Signé
    .opt2 = Au compte rendu
    .opt3 = Dit en public
    .opt4 = Oral

d-prom-next = Noté. Je redemande avant le { $date }.
    .opt1 = Autre promesse
    .opt2 = Lettre de merci qui la répète
    .btn2 = Lettre de merci
    .opt3 = C'est tout

d-prom-all = Bien. Je la suis avec vous jusqu'à ce qu'elle soit tenue. Promesses du groupe : envoyez 00, puis 5, 3 et 4.

d-prom-nothing = D'accord, aucune promesse n'est notée. S'il en vient une, envoyez 00, puis 5, 3 et 4.

d-prom-gone = Cette promesse n'est plus ici.

d-prom-before = Promesse { $id }, pour le { $date } : "{ $t }"
    .opt1 = En route
    .opt2 = Aucun signe
    .opt3 = Déjà fait

d-prom-track = Bien. Le { $date }, je demande si elle est tenue.

d-prom-slow = Noté. Un mot aimable avant le { $date } peut aider. Je redemande ce jour-là.

d-prom-due = C'était aujourd'hui : "{ $t }". Tenue ?
    .opt1 = Oui
    .opt2 = En partie
    .opt3 = Non
    .opt4 = Ne sais pas

d-prom-was = C'était pour le { $date } : "{ $t }". Tenue ?
    .opt1 = Oui
    .opt2 = En partie
    .opt3 = Non
    .opt4 = Ne sais pas

d-prom-later = D'accord. Je redemande dans 7 jours.

d-prom-meanwhile = Une autre femme du groupe a déjà répondu. Merci. Promesses du groupe : envoyez 00, puis 5, 3 et 4.

d-prom-part = Quelle partie est tenue ? Une ligne, un compte ou une photo.
    .short = Quelle partie est tenue ?
    .again = Quelques mots de plus, svp : quelle partie est tenue ?

d-prom-part-confirm = Votre groupe lit : "{ $text }". Le reste pour le { $date }.
    .opt1 = Envoyer
    .opt2 = Changer
    .opt0 = Pas maintenant

d-prom-moved = Noté. Je demande avant le { $date } et ce jour-là.

d-prom-kept = Bravo à toutes ! Qu'est-ce qui le montre ? Une ligne, un compte ou une photo.
    .short = Qu'est-ce qui montre que c'est tenu ?

d-access = De quoi peut-on se servir maintenant, et plus avant ? Combien de gens environ ?
    .short = De quoi peut-on se servir maintenant ? Combien de gens ?

d-prom-shows = Votre groupe lit : "{ $it_shows }" Groupes proches : "{ $access }"
    .opt1 = Envoyer
    .opt2 = Changer
    .opt0 = Pas maintenant

d-prom-said = Merci. Je demande à une autre femme du groupe si elle l'a vu. Alors elle compte comme tenue.

d-prom-alone = Merci, c'est noté. Elle compte comme tenue quand une deuxième femme du groupe l'a vu aussi.

d-prom-see = { $nick } dit que la promesse { $id } est tenue : "{ $t }". L'avez-vous vu ?
    .opt1 = Oui
    .opt2 = Pas encore
    .opt3 = Non
    .unnamed = Une de vous dit que la promesse { $id } est tenue : "{ $t }". L'avez-vous vu ?

d-prom-seen = Merci. La promesse { $id } compte comme tenue : deux d'entre vous l'ont vu. Je le dis aux autres.

d-prom-unseen = Merci. La promesse { $id } reste ouverte. Je redemande dans 7 jours.

d-prom-not-seen = Toutes n'ont pas encore vu la promesse { $id } tenue. Je redemande dans 7 jours.

d-prom-good = Bonne nouvelle : la promesse { $id } est tenue, deux d'entre vous l'ont vu. "{ $t }"
    .opt1 = Lettre de merci
    .opt0 = Bien

d-idea = En faire une idée pour les autres ?
    .opt1 = Oui
    .opt2 = Non

d-good-news = Bonne nouvelle de { $group } : une autorité a tenu sa promesse. Ce dont on peut se servir là-bas :

d-prom-late = Et maintenant ?
    .opt1 = Lettre de rappel
    .opt2 = Revoir
    .opt3 = Une alliée
    .opt4 = Autre date
    .opt5 = Demander aux membres
    .opt6 = Fermer

d-prom-why = Pourquoi la fermez-vous ?
    .opt1 = Tenue autrement
    .opt2 = Abandonnée
    .opt3 = Trop de risque
    .opt4 = Autorité changée

d-prom-closed = Fermée. Je ne demande plus rien sur la promesse { $id }.

draft-promise = On nous a promis ceci et c'est en retard : { $t }. Qu'avez-vous fait pour qu'une promesse soit tenue ?

draft-promise-any = Une autorité est en retard sur une promesse à notre groupe. Qu'avez-vous fait pour qu'une promesse soit tenue ?

d-letter = Copiez ces deux messages, c'est le groupe qui les envoie. Je ne leur envoie rien.
    .opt1 = Page à imprimer
    .opt0 = Bien

d-letter-thanks-1 = Merci de nous avoir écoutées. Vous nous avez promis : "{ $t }"

d-letter-thanks-2 = Nous comptons sur le { $date } ({ $proof ->
        [signed] signé
        [minutes] au compte rendu
        [public] dit en public
       *[spoken] dit de vive voix
    }). Nous dirons à nos membres comment c'est tenu. Merci, { $group }

d-letter-kept-1 = Vous nous avez promis : "{ $t }"

d-letter-kept-2 = Vous l'avez tenu. Nous vous remercions et le disons à toutes nos membres. { $group }

d-letter-late-1 = Un rappel. Vous nous avez promis : "{ $t }"

d-letter-late-2 = C'était pour le { $date } ({ $proof ->
        [signed] signé
        [minutes] au compte rendu
        [public] dit en public
       *[spoken] dit de vive voix
    }), pas encore tenu. Dites-nous le nouveau jour, et qui s'en occupe. { $group }

d-letter-absent-1 = Nous sommes venues le { $date } à la réunion et avons attendu. Personne n'est venu.

d-letter-absent-2 = Donnez-nous un nouveau jour, par écrit. { $group }

letter-page = Une lettre à l'autorité

letter-how = Pour avoir un code, demandez à la ligne une lettre sur une promesse et choisissez la page. Le code marche 10 minutes.

letter-thanks = Merci

letter-kept = Merci d'avoir tenu votre promesse

letter-late = Rappel de votre promesse

letter-absent = Nous sommes venues à la réunion

t-promise-none = Aucune promesse à votre groupe n'est notée ici.
    .opt1 = En noter une
    .opt0 = Retour

t-promise-all = Il n'y a plus rien ici.
    .opt1 = En noter une autre
    .opt0 = Retour

t-promise = Promesse { $id }, pour le { $date } : "{ $t }"
    .opt1 = Suite
    .opt2 = C'est tenu
    .opt3 = En partie
    .opt4 = Pas tenu
    .opt0 = Retour

t-promise-see = Une de vous dit que la promesse { $id } est tenue : "{ $t }"
    .opt1 = Suite
    .opt2 = L'ai-je vu
    .opt0 = Retour

t-promise-said = Vous avez dit que la promesse { $id } est tenue : "{ $t }". Une deuxième femme doit le voir.
    .opt1 = Suite
    .opt0 = Retour

t-promise-kept = Promesse { $id }, tenue : "{ $t }"
    .opt1 = Suite
    .opt2 = Lettre de merci
    .opt0 = Retour

t-promise-closed = Promesse { $id }, fermée ({ $why ->
        [otherwise] tenue autrement
        [given-up] abandonnée
        [risky] trop de risque
       *[changed] autorité changée
    }) : "{ $t }"
    .opt1 = Suite
    .opt0 = Retour

thing-promise = promesse
