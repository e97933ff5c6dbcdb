# Attendre une réponse qui ne vient pas, et les offres qui sont passées.

a-none24-nobody = Pas de réponse à "{ $question }". Personne d'autre n'est libre ; quelqu'un la lira bientôt.
    .opt1 = Attendre
    .opt2 = Changer
    .opt3 = Fermer

a-wait = D'accord. Je vous écris quand une réponse arrive.

a-none-closed = Fermée. Plus personne n'est interrogé. Merci d'avoir demandé.

a-gone = Elle a retiré sa question. Merci d'avoir écrit.
