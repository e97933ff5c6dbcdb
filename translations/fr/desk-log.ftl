# The log of the desk: what was done, about what, why.

desk-log = Registre

desk-log-looks = Ce qui a été fait au bureau, et qui a regardé quel texte privé. On n'y trouve les mots de personne.

desk-log-no-looks = Ce qui a été décidé au bureau. Seule la médiatrice voit qui a regardé quel texte privé.

desk-log-cut = Seules les { $n } lignes les plus récentes sont montrées : choisissez moins de jours, ou une personne.

desk-log-all = Toutes

desk-log-span = Depuis quand

desk-log-days = { $n ->
        [one] 1 jour
       *[other] { $n } jours
    }

desk-log-none = Rien n'a été fait ces jours-là.

desk-log-lines = Lignes, la plus récente d'abord : { $n }

desk-log-when = Quand

desk-log-who = Qui

desk-log-did = A fait quoi

desk-log-about = À propos de quoi

desk-log-why = Pourquoi

desk-log-second = Seconde personne

desk-log-show = Montrer

desk-did-saw = a regardé le texte

desk-did-read = a lu le texte

desk-did-wrote = a écrit

desk-did-asked = a demandé à une membre de plus

desk-did-widened = a demandé à toutes celles du thème

desk-did-closed = a clos

desk-did-corrected = a corrigé une traduction

desk-did-confirmed = a confirmé une traduction

desk-did-made = a fait une traduction

desk-did-passed = a laissé passer

desk-did-entered = est entrée

desk-did-ended = est sortie des autres navigateurs

desk-did-hours = a changé ses heures

desk-did-invited = a proposé quelqu'un pour le bureau

desk-did-locked = a fermé l'accès à quelqu'un

desk-did-unlocked = a laissé rentrer quelqu'un

desk-did-roles = a donné des rôles

desk-did-held = l'a retenu

desk-did-to-safety = l'a confié à une personne de sécurité

desk-did-proposed-to-remove = a proposé de le retirer

desk-did-proposed-to-block = a proposé de regarder tout ce qu'elle envoie

desk-did-proposed-to-unblock = a proposé de ne plus regarder tout ce qu'elle envoie

desk-did-removed = l'a retiré

desk-did-blocked = fait regarder tout ce qu'elle envoie

desk-did-unblocked = ne le fait plus regarder

desk-did-appeal-won = a donné raison à son autrice

desk-did-appeal-lost = n'a pas donné raison à son autrice

desk-did-began = l'a commencé

desk-did-declined = a dit non

desk-did-cancelled = l'a annulé

desk-about-digest = bilan de la consigne { $n }

desk-about-card = fiche { $n }

desk-about-promise = promesse { $n }

desk-about-text = texte { $n }

desk-about-colleague = collègue { $n }

desk-about-question = question { $n }

desk-about-practice = idée { $n }

desk-about-words = texte { $n }

desk-about-check = vérification { $n }

desk-about-prompt = consigne { $n }
