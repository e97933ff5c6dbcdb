# Chercher ce que d'autres groupes ont fait, et le lire.

f-start = Que cherchez-vous ? Un mot (eau, crédit), ou
    .opt1 = Nouveau
    .opt2 = Plus utilisé
    .opt3 = Lieux comme le mien
    .opt4 = Erreurs utiles
    .short = Un mot (eau, crédit), ou

f-list-one = { $n ->
        [one] { $n } trouvée
       *[other] { $n } trouvées
    }
    .layout = lines
    .opt1 = { $a }
    .btn0 = Retour
    .tail = Envoyez 1 pour lire. 0 retour

f-list-two = { $n ->
        [one] { $n } trouvée
       *[other] { $n } trouvées
    }
    .layout = lines
    .opt1 = { $a }
    .opt2 = { $b }
    .btn0 = Retour
    .tail = Envoyez un chiffre. 0 retour

f-list-three = { $n ->
        [one] { $n } trouvée
       *[other] { $n } trouvées
    }
    .layout = lines
    .opt1 = { $a }
    .opt2 = { $b }
    .opt3 = { $c }
    .btn0 = Retour
    .tail = Envoyez un chiffre. 0 retour

f-list = { $n ->
        [one] { $n } trouvée
       *[other] { $n } trouvées
    }
    .layout = lines
    .opt1 = { $a }
    .opt2 = { $b }
    .opt3 = { $c }
    .btn4 = Suite
    .btn0 = Retour
    .tail = Envoyez un chiffre. 4 suite, 0 retour

f-card = No { $id }, { $place } : { $t }
    .opt1 = Tout lire
    .opt2 = Adapter
    .opt3 = Lui demander
    .opt4 = Suivante
    .btn0 = Retour

f-card-nowhere = No { $id } : { $t }
    .opt1 = Tout lire
    .opt2 = Adapter
    .opt3 = Lui demander
    .opt4 = Suivante
    .btn0 = Retour

f-card-mine = La vôtre, no { $id } : { $t }
    .opt1 = Tout lire
    .opt4 = Suivante
    .btn0 = Retour

f-all = C'est tout ce que j'ai trouvé.

f-part-problem = Problème : { $t }
    .opt1 = Continuer
    .btn0 = Retour

f-part-did = Ce qu'elles ont fait : { $t }
    .opt1 = Continuer
    .btn0 = Retour

f-part-changed = Ce qui a changé : { $t }
    .opt1 = Continuer
    .btn0 = Retour

f-part-hard = Le plus dur : { $t }
    .opt1 = Continuer
    .btn0 = Retour

f-part-needs = Ce qu'il faut : { $t }
    .opt1 = Continuer
    .btn0 = Retour

f-part-cost = Ce que ça coûte : { $t }
    .opt1 = Continuer
    .btn0 = Retour

f-part-time = Le temps que ça prend : { $t }
    .opt1 = Continuer
    .btn0 = Retour

f-part-decides = Qui a décidé : { $t }
    .opt1 = Continuer
    .btn0 = Retour

f-part-runs = Si ça marche encore : { $t }
    .opt1 = Continuer
    .btn0 = Retour

f-part-result = Essayée ailleurs : { $t }
    .opt1 = Continuer
    .btn0 = Retour

f-read = C'était le no { $id }.
    .opt1 = Adapter
    .opt2 = Lui demander
    .opt3 = Un mot pour elle
    .opt4 = Page à imprimer
    .opt5 = Suivante
    .btn0 = Retour

f-read-mine = C'était le no { $id }.
    .opt4 = Page à imprimer
    .opt5 = Suivante
    .btn0 = Retour

f-none = Rien là-dessus encore.
    .opt1 = Demander aux membres
    .btn1 = Demander aux membres
    .opt2 = Autre mot
    .opt0 = Retour
