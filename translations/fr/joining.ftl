# Joining, consent and nickname.

onb-lang = Hello. Hola. Bonjour.
    .layout = lines
    .opt1 = English
    .opt2 = Español
    .opt3 = Français
    .tail = Reply 1, 2 or 3. Responda 1, 2 o 3. Répondez 1, 2 ou 3.

onb-code = Bienvenue sur { $line }. Quel groupe vous invite ? Envoyez le mot reçu de votre groupe. Pas de mot ? Envoyez 2.
    .btn2 = Je n'en ai pas
    .short = Quel mot avez-vous reçu de votre groupe ? Ou envoyez 2.

onb-code-bad = Je ne connais pas ce mot. Demandez à votre groupe et renvoyez-le. Ou envoyez 2 : une personne vous aide.
    .btn2 = Une personne m'aide

onb-what = { $line } relie des groupes : dire ce qui marche, demander, préparer des réunions. On voit un surnom, pas votre numéro.
    .opt1 = Continuer
    .opt2 = Détails
    .opt3 = Non

onb-more = STOP pour partir, EFFACER pour effacer. Quelques personnes nommées peuvent lire, par sécurité. L'opérateur voit vos envois.
    .opt1 = Continuer
    .opt3 = Non

onb-adult = Avez-vous 18 ans ou plus ?
    .opt1 = Oui
    .opt2 = Non

onb-minor = Merci. Cette ligne est pour les adultes. Parlez avec { $org }. Je ne garde rien de ce que vous avez envoyé.
    .unnamed = Merci. Cette ligne est pour les adultes. Parlez avec votre groupe. Je ne garde rien de ce que vous avez envoyé.

onb-consent = Puis-je vous écrire ici et montrer aux membres ce que vous choisissez, avec votre surnom ?
    .opt1 = Oui
    .opt2 = Écrire seulement
    .opt3 = Non
    .btn2 = Écrire seulement

onb-shared = Quelqu'un d'autre regarde ce téléphone ?
    .opt1 = Moi seule
    .opt2 = Parfois
    .opt3 = Souvent
    .opt4 = Pas de réponse
    .short = Qui voit ce téléphone ?

onb-safe-offer = Je peux être discrète : avis courts, aux heures de votre choix, avec un code.
    .opt1 = Installer
    .opt2 = Non merci

onb-hours = Quand puis-je écrire ?
    .opt1 = Matin
    .opt2 = Midi
    .opt3 = Soir
    .opt4 = Toute la journée
    .opt5 = Jamais, j'écris d'abord
    .btn5 = Jamais, j'écris d'abord

onb-pin = Choisissez 4 chiffres. Je les demande avant de montrer du privé. Envoyez 4 chiffres, ou 0 sans code.
    .btn0 = Sans code
    .short = Envoyez 4 chiffres, ou 0.

onb-pin-bad = Choisissez 4 autres chiffres, pas 0000, 1234 ni cette année. Ou 0 sans code.
    .btn0 = Sans code

onb-cover = Si on regarde, envoyez X. J'envoie une note banale puis silence. Sur quoi ?
    .opt1 = Marché
    .opt2 = Météo
    .opt3 = Épargne

onb-nick = Quel surnom verront les membres ? Pas votre nom complet. Ex : Mangue, Rosa K. Ou envoyez 1, je choisis.
    .btn1 = Choisissez
    .short = Envoyez un surnom, comme Mangue. Ou 1.

onb-full = Cela ressemble à un nom complet. Le garder comme surnom ?
    .opt1 = Garder
    .opt2 = Changer

onb-agree = Notre accord : respect, écoute, pas de noms, pas de photo sans oui, ce qu'on entend reste ici.
    .opt1 = D'accord
    .opt2 = Parler à quelqu'un
    .btn2 = Parler à quelqu'un

onb-done = Vous y êtes, { $nick }. On commence par ?
    .layout = lines
    .opt1 = Dire ce qui marche
    .opt2 = Demander
    .opt3 = Chercher des idées
    .opt4 = Menu
    .unnamed = Vous y êtes. On commence par ?

onb-know = Où pouvez-vous aider ? Envoyez des chiffres (ex 14) ou des mots.
    .opt1 = Eau
    .opt2 = Terre
    .opt3 = Santé
    .opt4 = Épargne
    .opt5 = Sécurité
    .opt6 = Nourriture
    .opt7 = Organisation
    .opt8 = Autre
    .short = Que connaissez-vous bien ? Chiffres ou mots.

onb-want = Et que voulez-vous apprendre ? Chiffres ou mots.
    .opt1 = Eau
    .opt2 = Terre
    .opt3 = Santé
    .opt4 = Épargne
    .opt5 = Sécurité
    .opt6 = Nourriture
    .opt7 = Organisation
    .opt8 = Autre
    .short = Que voulez-vous apprendre ?

onb-no = Pas de souci. Je n'écris plus et je ne garde rien. Envoyez START si vous changez d'avis.

onb-wait = Merci. Une personne regarde et vous écrit ici. Si vous trouvez le mot de votre groupe, envoyez-le quand vous voulez.

onb-know-ok = Merci. Si une membre demande cela, je vous montrerai peut-être sa question. Vous pouvez toujours passer.

fruits = Mangue, Papaye, Goyave, Citron, Coco, Tamarin, Prune, Melon, Orange, Pêche, Cerise, Figue, Datte, Olive, Raisin, Mûre

onb-nick-bad = Un surnom a 2 à 12 lettres ou chiffres. Ex : Mangue, Rosa K. Envoyez-en un autre, ou 1 et je choisis.
    .btn1 = Choisissez

onb-lang-person = A person looks at this. Una persona lo mira. Une personne regarde.
    .layout = lines
    .opt1 = English
    .opt2 = Español
    .opt3 = Français

onb-code-tomorrow = Je ne connais pas ce mot. Une personne regarde et vous écrit ici. Vous pouvez aussi demander à votre groupe et réessayer demain.

onb-want-ok = Merci, c'est noté.

onb-home = Et où vivez-vous ?
    .opt1 = Ville
    .opt2 = Petite ville
    .opt3 = Village
