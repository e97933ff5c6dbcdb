# What can be said anywhere: keys, errors, notices.

g-help = Aide : envoyez un chiffre. 0 retour. 00 menu. L langue. X cacher. STOP partir. 8 une personne.
    .btn8 = Une personne

g-err1 = Je n'ai pas compris "{ $t }". Envoyez un chiffre : { $opts }. Ou ? pour l'aide.
    .unnamed = Je n'ai pas compris. Envoyez un chiffre : { $opts }. Ou ? pour l'aide.

g-err2 = Désolée, pas encore clair.
    .layout = lines
    .opt1 = Réessayer
    .opt2 = Menu
    .opt3 = Une personne m'aide

g-err3 = J'ai demandé à { $fac } de vous écrire sous { $h ->
        [one] { $h } heure
       *[other] { $h } heures
    }. Vos mots sont gardés. 00 menu.
    .unnamed = J'ai demandé à une personne de vous écrire sous { $h ->
            [one] { $h } heure
           *[other] { $h } heures
        }. Vos mots sont gardés. 00 menu.

g-err3-joining = Une personne regarde et vous écrit ici. Vous pouvez continuer à tout moment.

g-stop = C'est fait. Plus de messages. Envoyez EFFACER TOUT pour tout effacer, START pour revenir.

g-start = Contente de vous revoir, { $nick }. Rien n'est perdu. 00 menu.
    .unnamed = Contente de vous revoir. Rien n'est perdu. 00 menu.

g-start-guest = Contente de vous revoir. Envoyez un mot pour commencer.

g-lang = Langue ?
    .layout = lines
    .opt1 = English
    .opt2 = Español
    .opt3 = Français
    .opt4 = Autre

g-lang-other = Quelle langue voulez-vous ? Envoyez son nom. J'avertis l'équipe et on cherche une personne qui la parle.

g-lang-ok = Maintenant en français. Envoyez L pour changer encore.

g-voice-ok = J'ai votre message vocal ({ $s } s).
    .opt1 = Envoyer tel quel
    .opt2 = Refaire
    .opt3 = Écrire

g-photo-ok = Photo reçue. On voit un visage ou une maison ?
    .opt1 = Non
    .opt2 = Oui, d'accord donné
    .opt3 = Oui, cacher
    .btn2 = Oui, avec accord

photo-lost = Votre photo ne m'est pas parvenue. Renvoyez-la, ou continuez avec des mots seulement.

photo-goes = Votre photo part avec vos mots.

photo-covered = Votre photo suivra quand une personne aura caché ce qui ne doit pas se voir.

g-media-no = Je ne peux pas garder ce fichier. Envoyez des mots, un vocal ou une photo.

g-media-sms = C'est arrivé vide. Les images ne passent pas par SMS. Écrivez-le avec des mots.

g-number-removed = J'ai retiré un numéro ou une adresse pour vous protéger.
    .opt1 = Envoyer ainsi
    .opt2 = Changer
    .opt0 = Ne pas envoyer

g-notice = { $line } : vous avez { $n ->
        [one] { $n } nouveau
       *[other] { $n } nouveaux
    }. Envoyez 1 pour voir.
    .btn1 = Voir

g-pin-ask = Envoyez vos 4 chiffres.

g-pin-bad = Ce n'est pas ça. Encore { $n ->
        [one] { $n } essai
       *[other] { $n } essais
    } aujourd'hui.

g-pin-lock = Fermé pour aujourd'hui. Le contact de votre groupe peut aider.

g-cover-market = Votre liste du marché est gardée. Pas besoin de répondre.

g-cover-weather = Les avis météo sont arrêtés. Pas besoin de répondre.

g-cover-savings = La note du carnet d'épargne est gardée. Pas besoin de répondre.

g-delete-ask = Effacer quoi ?
    .opt1 = Mon dernier message
    .opt2 = Tous mes envois
    .opt3 = Moi et tout
    .opt0 = Rien

g-delete-confirm = C'est définitif. Envoyez 7 pour effacer, 0 pour garder.
    .btn7 = Effacer
    .btn0 = Garder

g-delete-done = Effacé ici. Ce que d'autres ont déjà reçu reste chez elles. Effacez aussi cette discussion.

g-wrong = Désolée, mauvais numéro. Vous ne recevrez plus de messages.

g-who = C'est { $line }, un service d'avis. Envoyez 1 pour continuer ou STOP pour arrêter.
    .btn1 = Continuer

g-who-writes = Qui écrit ?
    .layout = lines
    .opt1 = { $a }
    .opt2 = { $b }

g-human = { $fac } vous écrit sous { $h ->
        [one] { $h } heure
       *[other] { $h } heures
    }. Que lui dire ? Écrivez-le, ou 0.
    .btn0 = Rien de plus
    .short = Que lui dire ? Ou 0.
    .unnamed = Une personne vous écrit sous { $h ->
            [one] { $h } heure
           *[other] { $h } heures
        }. Que lui dire ? Écrivez-le, ou 0.

g-newphone = Sur le nouveau téléphone envoyez : BOUGER { $code }. Valable 24 h. Ensuite celui-ci ne reçoit plus rien.

g-trans-bad = Merci. Une personne vérifiera cette traduction. Envoyez ORIG pour voir les mots d'origine.

g-price = Chaque message envoyé vous coûte { $price }. Ce que j'envoie ne vous coûte rien.

g-failed = Désolée, il y a une panne ici. Votre message est gardé et une personne regarde.

g-human-ok = Noté. { $fac } vous écrit sous { $h ->
        [one] { $h } heure
       *[other] { $h } heures
    }. 00 menu.
    .unnamed = Noté. Une personne vous écrit sous { $h ->
            [one] { $h } heure
           *[other] { $h } heures
        }. 00 menu.

g-lang-same = C'est déjà le français. Envoyez L pour changer.

g-nick-ok = C'est fait. Les membres vous voient comme { $nick }.

g-back-none = Il n'y a rien avant cette étape.

g-later = Cette partie n'est pas encore ouverte. Envoyez 00 pour le menu.

list-open = Choisir

g-draft-kept = Gardé, pas envoyé. Envoyez 00 quand vous voulez continuer.

g-lang-wished = Noté, merci. Une personne vous répond à ce sujet sous 7 jours.

g-media-words = Pour l'instant je reçois seulement des mots. Écrivez-le, s'il vous plaît.

somebody = une personne

your-group = votre groupe
