# Ce qu'une facilitatrice voit par chat de ce qui attend une personne, et que quelque chose attend.

k-notice = Bureau : { $n } en attente. Écrivez BUREAU.

k-promise = En retard 3 fois, promesse { $id } : "{ $t }"
    .opt1 = Écrire au groupe
    .opt2 = Appeler leur contact
    .opt3 = Les laisser décider
    .btn9 = Suivante
    .btn0 = Retour

k-no-more = C'est tout ce qui attend ici.

k-write = Écrivez-lui comme vous le lui diriez. Elle le lit sous votre nom.
    .short = Que voulez-vous lui dire ?
    .again = Encore quelques mots : que voulez-vous lui dire ?

k-number = Il y a un numéro ou un lien. Doit-il rester ?
    .opt1 = Oui
    .opt2 = Réécrire

k-confirm = À elle : "{ $text }"
    .opt1 = Envoyer
    .opt2 = Envoyer et clore
    .opt3 = Changer
    .opt0 = Pas maintenant

k-sent = Envoyé. C'est lu à ses heures.

k-un-alone = Elle a demandé à une seule femme, personne d'autre ne doit le voir. Vous pouvez lui écrire.

k-whom = À qui ? Écrivez un surnom. Libres cette semaine : { $free }. Si deux ont ce surnom, ajoutez son mot : Ana, CEIBO
    .again = Écrivez un surnom.

k-whom-not = { $reason } À qui d'autre ?
    .again = Écrivez un surnom.

k-nick-week = Elle a eu assez de questions cette semaine.

k-nick-several = Plusieurs s'appellent ainsi. Ajoutez une virgule et le mot de son groupe.

k-un-all = On demande à toutes celles qui connaissent ce thème et sont libres, chacune à ses heures.

k-write-group = Écrivez aux femmes qui la suivent, comme vous le diriez. Elles le lisent sous votre nom.
    .short = Que voulez-vous leur dire ?
    .again = Encore quelques mots : que voulez-vous leur dire ?

k-confirm-group = À elles : "{ $text }"
    .opt1 = Envoyer
    .opt2 = Changer
    .opt0 = Pas maintenant

k-call = Appelez { $who }, { $from }, pour { $group }. Puis écrivez en une ligne ce qui en est sorti : c'est clos ainsi.
    .again = Encore quelques mots : qu'est-il sorti de l'appel ?

k-closed = Noté et clos.

k-gone = Ceci n'attend plus, ou ne se peut pas maintenant. Voyez le bureau web.
