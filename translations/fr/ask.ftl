# Asking peers, answering, thanking.

a-start = Écrivez votre question comme à une amie. Mots ou voix.
    .short = Que voulez-vous demander ?
    .again = Encore quelques mots, au moins 3 : que voulez-vous demander ?

a-think = Avant l'envoi : qu'en pensez-vous vous-même ? Une ligne, ou 0 pour passer.
    .btn0 = Passer
    .short = Qu'en pensez-vous ? Ou 0.

a-think-send = Je l'envoie aussi : "{ $thought }" ?
    .opt1 = Oui
    .opt2 = Non

a-sens = C'est privé ?
    .opt1 = Non
    .opt2 = Sans mon surnom
    .opt3 = Et pas aux gens près de chez moi
    .btn3 = Ni près de chez moi

a-similar = Une question proche a { $n ->
        [one] { $n } réponse
       *[other] { $n } réponses
    } : "{ $question }"
    .opt1 = Les lire
    .opt2 = Envoyer aussi la mienne
    .btn2 = Envoyer la mienne

a-confirm = Aux membres : "{ $question }"
    .opt1 = Envoyer
    .opt2 = Changer
    .opt0 = Pas maintenant

a-sent = Envoyée à { $n ->
        [one] { $n } femme
       *[other] { $n } femmes
    } dans { $k ->
        [one] { $k } lieu
       *[other] { $k } lieux
    }. Cela peut prendre des heures. Je vous écris à la première.

a-offer = Une membre à { $place } demande : "{ $question }"
    .opt1 = Je réponds
    .opt2 = Je passe
    .opt3 = Plus tard
    .unnamed = Une membre demande : "{ $question }"

a-thinks = Ce qu'elle en pense elle-même :

a-write = Merci. Écrivez ou dites ce que vous avez fait vous-même et le résultat.
    .short = Qu'avez-vous fait, et le résultat ?
    .again = Encore quelques mots, s'il vous plaît : qu'avez-vous fait vous-même, et le résultat ?

a-ans-confirm = Votre réponse : "{ $answer }"
    .opt1 = Envoyer
    .opt2 = Changer
    .opt0 = Pas maintenant

a-ans-sent = Envoyée, merci. Je vous dirai si cela a aidé.

a-ans-tail =
    .opt1 = Cela aide
    .opt2 = Lui demander plus
    .opt3 = Pas pour moi
    .intro = Cela vous aide ?

a-thank = Un mot de merci ? Écrivez-le, ou 1 pour envoyer "Merci", 0 pour passer.
    .btn1 = Envoyer "Merci"
    .btn0 = Passer
    .short = Écrivez un mot de merci. Ou 1, ou 0.

a-more = Écrivez la suite de votre question à { $nick }.
    .short = Que voulez-vous savoir de plus ?
    .unnamed = Écrivez la suite de votre question.
    .again = Encore quelques mots, s'il vous plaît : que voulez-vous savoir de plus ?

a-follow = Vous aviez demandé : "{ $question }". Essayé ?
    .opt1 = Oui, bien
    .opt2 = Oui, raté
    .opt3 = Pas encore
    .opt4 = Fermer

a-helped = Votre réponse a aidé un groupe à { $place }. Elles disent : "{ $text }"
    .opt1 = En faire une idée
    .opt0 = Bien
    .unnamed = Votre réponse a aidé un groupe. Elles disent : "{ $text }"

a-none24 = Pas de réponse à "{ $question }". J'ai demandé à { $n ->
        [one] { $n } autre femme
       *[other] { $n } autres femmes
    }.
    .opt1 = Attendre
    .opt2 = Changer
    .opt3 = Fermer

a-none48 = Toujours rien. { $fac } a votre question et vous écrit avant le { $date }, même pour dire ce qu'elle a tenté.
    .unnamed = Toujours rien. Une personne a votre question et vous écrit avant le { $date }, même pour dire ce qu'elle a tenté.

a-closed = Fermée, { $n ->
        [one] { $n } réponse gardée
       *[other] { $n } réponses gardées
    } pour les autres. Merci d'avoir demandé.

a-look = Merci. Je cherche encore pour vous.

a-note = Les membres disent leur vécu. Pour remèdes ou loi, demandez aussi à une infirmière ou une juriste.

a-nobody = Votre question est gardée. Personne n'est libre en ce moment ; une personne de l'équipe la regarde.

a-passed = D'accord, merci. À la prochaine fois.

a-later = D'accord. Je vous le redemande une fois demain.

a-offer-gone = Merci. Assez de femmes ont déjà répondu à cette question.

a-thank-confirm = Pour elle : "{ $text }"
    .opt1 = Envoyer
    .opt2 = Changer
    .opt0 = Pas maintenant

a-thank-sent = Votre merci est en route.

a-thanks-in = { $nick } vous remercie de votre réponse.
    .unnamed = La femme à qui vous avez répondu vous remercie.

a-thanks-anon = La femme à qui vous avez répondu vous remercie.

a-more-confirm = Votre question pour elle : "{ $text }"
    .opt1 = Envoyer
    .opt2 = Changer
    .opt0 = Pas maintenant

a-more-sent = Envoyée. Je vous écris quand elle répond.

a-more-in =
    .intro = Elle vous demande la suite.
    .opt1 = Je réponds
    .opt2 = Je passe

a-fine = D'accord. Sa réponse reste dans cette discussion.
