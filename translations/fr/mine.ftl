# Ses affaires, qui voit ses mots, et ses données.

t-menu = À moi
    .layout = lines
    .opt1 = Mes idées
    .opt2 = Mes questions
    .opt3 = Mes plans
    .opt4 = Promesses
    .opt5 = Qui voit mes mots
    .opt0 = retour

t-question = No { $id }, { $n ->
        [one] { $n } réponse
       *[other] { $n } réponses
    } : "{ $question }"
    .opt1 = Suivante
    .opt2 = La fermer
    .opt0 = Retour

t-question-closed = No { $id }, fermée, { $n ->
        [one] { $n } réponse
       *[other] { $n } réponses
    } : "{ $question }"
    .opt1 = Suivante
    .opt0 = Retour

t-all = Il n'y a rien de plus ici.

t-words = La no { $id } : "{ $question }"

t-who = La no { $id } peut être lue par : { $readers }.
    .opt1 = Changer
    .opt2 = Retirer
    .opt3 = Suivante

readers-all = toutes les membres, et quelques personnes nommées de l'équipe

readers-anon = des membres, sans votre surnom, et quelques personnes nommées de l'équipe

readers-far = des membres loin de vous, sans votre surnom, et quelques personnes nommées de l'équipe

readers-had = celles qui l'ont reçue avant sa fermeture, et quelques personnes nommées de l'équipe

readers-team = quelques personnes nommées de l'équipe

readers-asker = la femme qui a demandé, et quelques personnes nommées de l'équipe

readers-thought = les femmes qui prennent votre question, et quelques personnes nommées de l'équipe

readers-one = la femme à qui vous écriviez, et quelques personnes nommées de l'équipe

t-narrowed = Fait. La no { $id } peut être lue par : { $readers }. Qui l'a déjà la garde.

take-done = Retirée. Ici plus personne ne peut la lire. Ce qui est sur d'autres téléphones y reste.

take-none = Vous n'avez pas de mots à ce numéro. Pour voir vos numéros envoyez 00, puis 5, 3 et 5.

t-data = Mes données
    .opt1 = Voir ce que vous gardez
    .opt2 = Effacer
    .opt3 = M'envoyer une copie
    .opt0 = retour

t-kept = Je garde : surnom { $nick }, groupe { $group }, français. Heures : { $hours ->
        [morning] matin
        [midday] midi
        [evening] soir
        [never] vous d'abord
       *[day] toute la journée
    }. Discret : { $discreet ->
        [yes] oui
       *[no] non
    }. Code : { $pin ->
        [yes] oui
       *[no] non
    }. Votre numéro : sous clé.
    .unnamed = Je garde : pas de surnom, groupe { $group }, français. Heures : { $hours ->
            [morning] matin
            [midday] midi
            [evening] soir
            [never] vous d'abord
           *[day] toute la journée
        }. Discret : { $discreet ->
            [yes] oui
           *[no] non
        }. Code : { $pin ->
            [yes] oui
           *[no] non
        }. Votre numéro : sous clé.

t-agreed = Le { $since } vous avez accepté : je peux vous écrire, { $shows ->
        [yes] les membres voient ce que vous choisissez de partager
       *[no] les membres ne voient rien de vous
    }. Vos textes : { $n }.
    .unnamed = Je n'ai pas trace de ce que vous avez accepté. Vos textes : { $n }.

r-code = Votre code de lecture : { $code }, pour 10 minutes. Page : { $url }

readers-panel = le comité des membres
