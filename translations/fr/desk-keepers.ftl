# Pages du bureau : gardiennes de langue, celles qui écrivent les voix, qui laisse entrer, sécurité.

desk-t-back = Retour à la liste

desk-t-nothing = Rien n'attend ici.

desk-t-more = { $n } de plus ne sont pas montrés.

desk-t-hours = { $n } h

desk-t-days = { $n } jours

desk-t-hours-left = encore { $n } h

desk-t-days-left = encore { $n } jours

desk-t-late = en retard

desk-t-handle = Nom

desk-t-direction = De, vers

desk-t-why = Pourquoi

desk-t-time = Temps

desk-t-day = Jour

desk-t-number = N°

desk-t-language = Langue

desk-t-topic = Thème

desk-t-kind = Comment ça s'est passé

desk-t-used = Reprise par

desk-t-by = De

desk-t-from = De

desk-t-into = Vers

desk-t-all = tous

desk-t-seek = Montrer celles-ci

desk-t-note = Lire ce qu'elle a écrit

desk-t-not-typed = (une note vocale que personne n'a encore écrite)

desk-keepers-only = Seule une gardienne de langue change ceci. Vous pouvez le lire.

desk-tr-not-yours = Ce n'est pas une des langues que vous lisez.

desk-translations = Traductions

desk-tr-doubted = Quelqu'un dit que c'est faux

desk-tr-doubted-how = Chacune est vue en 24 heures. Ouvrez-la pour voir les mots.

desk-tr-missing = Personne ne l'a traduit

desk-tr-missing-how = Ce qu'aucune machine ne peut ou ne doit dire. Cela attend une personne.

desk-tr-sample = Échantillon de ce trimestre

desk-tr-sample-how = Personne n'en doute. La machine est-elle claire et fidèle ?

desk-tr-doubted-by = { $n } en doutent

desk-tr-missing-by = lu sans traduction par { $n }

desk-tr-held-by = { $n } l'attendent

desk-tr-sample-by = échantillon

desk-tr-quality = Ce que vaut la machine

desk-tr-quality-how = Ce que les gardiennes ont dit des échantillons du trimestre.

desk-tr-read = Lues

desk-tr-read-of = { $n } sur { $of }

desk-tr-clear = Claire et fidèle

desk-tr-draw = Tirer un échantillon, jusqu'à { $n }

desk-tr-drawn = L'échantillon est prêt.

desk-tr-nobody = Personne ne l'a encore traduit.

desk-tr-by-machine = faite par une machine

desk-tr-by-person = vérifiée par une personne

desk-tr-reached = { $n } femmes l'ont lu dans cette langue.

desk-tr-reached-few = Moins de 5 femmes l'ont lu dans cette langue.

desk-tr-do = Que faire

desk-tr-yours = Votre traduction

desk-tr-meant = Nombres et liens

desk-tr-as-it-is = Ils doivent différer

desk-tr-sense = Dit-elle maintenant autre chose ?

desk-tr-changed = Oui : ses lectrices reçoivent la nouvelle

desk-tr-sense-same = Non, elle se lit seulement mieux

desk-tr-correct = Corriger

desk-tr-write = Garder ma traduction

desk-tr-is-fine = Elle est claire et fidèle

desk-tr-corrected = C'est corrigé, et celles qui ont lu l'autre la reçoivent.

desk-tr-small = C'est corrigé.

desk-tr-made = C'est gardé, et celles qui ont lu l'original la reçoivent.

desk-tr-fine = Elle porte maintenant la marque d'une personne.

desk-tr-unknown = Rien ne s'appelle ainsi, comme 17-fr.

desk-tr-none = Personne ne l'a encore traduit : écrivez-la, il n'y a rien à corriger.

desk-tr-there = C'est déjà traduit : corrigez celle-là.

desk-tr-empty = Il n'y a pas de texte.

desk-tr-same = C'est ce qui y est déjà : dites qu'elle est bonne.

desk-tr-numbers = Ses nombres, liens, emoji ou retours à la ligne ne sont pas ceux de l'original. Est-ce voulu ? Alors dites-le.

desk-two-languages = Les langues doivent être deux de { $languages }.

desk-glossary = Glossaire

desk-term-new = Un nouveau terme

desk-term = Le mot, comme les membres le disent

desk-term-said = Comment on le dit dans l'autre langue ; le même mot, pour le garder

desk-term-add = Ajouter

desk-term-how = Dès lors aucune machine ne le traduit. Il remplace le même terme.

desk-term-end = Ôter { $term }

desk-term-added = Il vaut dès maintenant.

desk-term-ended = Il ne vaut plus.

desk-term-gone = Aucun terme pareil ne vaut.

desk-term-odd = Un terme a de 1 à { $n } caractères, dont au moins une lettre.

desk-said-odd = Ce qu'on dit à sa place a de 1 à { $n } caractères, dont au moins une lettre.

desk-voices = Notes vocales

desk-voice-how = Écrivez ce qu'elle dit, ni plus ni moins, dans la langue qu'elle parle. Il est noté que vous avez écouté.

desk-voice-harm = Raconte-t-elle un mal qu'on lui fait ? Alors n'écrivez rien et appelez la personne de sécurité.

desk-voice-one = { $language }, { $n } s

desk-voice-text = Ce qu'elle dit

desk-voice-keep = Ils doivent y rester

desk-voice-type = Garder ce que j'ai écrit

desk-voice-done = C'est écrit. Celle qui ne pouvait l'écouter la lit maintenant, dans sa langue.

desk-voice-unknown = Aucune note vocale ne s'appelle ainsi.

desk-voice-typed = Elle a déjà été écrite.

desk-voice-length = Écrivez de 1 à { $n } caractères.

desk-voice-private = Il y a un numéro, une adresse ou un lien : ôtez-le, ou dites qu'il doit rester.

desk-photos = Photos

desk-photo-how = Leurs autrices ont demandé de couvrir ce qui ne doit pas être vu. D'ici là personne d'autre ne les voit.

desk-photo-choose = Que faut-il couvrir

desk-photo-squares = Cochez chaque carré qui touche un visage ou ce qui ne doit pas être vu, puis regardez.

desk-photo-row = Ligne

desk-photo-alt = La photo, coupée en carrés nommés

desk-photo-look = Voir le résultat

desk-photo-sure = Tout est-il couvert ?

desk-photo-cover = Oui, couvrir pour toujours

desk-photo-covered = La copie couverte est à sa place, et la première n'existe plus.

desk-photo-nothing = Aucun carré n'est coché.

desk-photo-unknown = Aucune photo à couvrir ne s'appelle ainsi.

desk-practices = Idées

desk-practice-waiting = Elles attendent une personne

desk-practice-waiting-how = Personne d'autre ne les voit avant.

desk-practice-shared = Partagées

desk-practice-shared-how = Les 100 plus récentes.

desk-practice-no = Idée n° { $number }

desk-practice-elsewhere = Cela se décide dans la file de vérification.

desk-practice-look = Les voir dans la file de vérification

desk-practice-gone = Rien de ce numéro n'est partagé.

desk-t-kind-works = ça marche

desk-t-kind-half = à moitié

desk-t-kind-failed = ça n'a pas marché

desk-t-part-title = Titre

desk-t-part-problem = Problème

desk-t-part-did = Ce qu'elles ont fait

desk-t-part-changed = Ce qui a changé

desk-t-part-hard = Ce qui a été dur

desk-t-part-needs = Ce qu'il faut

desk-hard = { $n } % racontent ce qui a raté ou est resté à moitié.

desk-hard-few = Combien racontent un échec se montre à partir de cinq femmes.

desk-people = Personnes

desk-guests = Elles veulent entrer

desk-guest-how = Ne répondez que d'une femme que vous ou son groupe connaissez. Avec le mot du groupe elle continue comme si elle l'avait envoyé.

desk-guest-no-word = N'a pas de mot

desk-guest-no-language = N'a pas choisi de langue

desk-guest-stuck = Est bloquée

desk-guest-wish = Souhaite parler à une personne

desk-guest-word = Mot de son groupe

desk-guest-vouch = Je réponds d'elle

desk-guest-refuse = Dire non et l'oublier

desk-guest-vouched = On lui demande de continuer.

desk-guest-later = On lui demandera de continuer quand il fera jour chez son groupe.

desk-guest-refused = Elle est prévenue, et oubliée.

desk-guest-unknown = Personne n'attend avec ce numéro.

desk-guest-no-group = Aucun groupe d'un pays ouvert n'a ce mot.

desk-hears-nothing = Elle ne veut rien entendre avant d'écrire. Sa carte reste.

desk-wishes = Souhaits d'une autre langue

desk-wish = Une autre langue

desk-wish-answer = Votre réponse ; elle la lit dans sa langue actuelle

desk-wish-soon = Nous cherchons des femmes pour l'apporter ici

desk-wish-not-yet = Pas encore, et c'est noté

desk-wish-send = Lui répondre

desk-wish-answered = On lui répond.

desk-wish-gone = Plus personne n'attend cette réponse.

desk-quiet = Silencieuses

desk-quiet-how = Membres de vos groupes qui n'ont ni écrit ni lu depuis 30 jours, sans aucun ordre. Elles n'apprennent jamais cette page. Personne d'autre ne la voit.

desk-quiet-greeted = Un salut lui parvient à ses heures. Elle n'a pas à répondre.

desk-quiet-called = Appelez la personne nommée par son groupe, de votre téléphone, et ne parlez de la ligne à personne d'autre.

desk-quiet-left = On la laisse tranquille 180 jours.

desk-quiet-gone = Elle n'est plus silencieuse, ou quelqu'un a été plus rapide.

desk-quiet-asked = On l'a déjà saluée ces 90 derniers jours.

desk-safety = Sécurité

desk-case-how = Vous prenez { $n } cas ouverts au plus. Chaque ouverture est notée, sans rien d'elle.

desk-case-waiting = Femmes qui souhaitent être contactées, la plus ancienne d'abord

desk-case-taken = Prise par

desk-case-passphrase = La phrase secrète de ce pays ; elle n'est gardée nulle part

desk-case-open = Ouvrir

desk-case-word = Dites d'abord

desk-case-way = Quand et comment

desk-case-unreadable = On ne peut plus le lire. Redemandez-lui.

desk-case-writing = Lui écrire

desk-case-writing-how = Un SMS qui commence par son mot. Sa réponse ne vous parvient pas : écrivez quand et comment vous la contactez.

desk-case-text = Ce qu'elle lit après son mot

desk-case-by = Canal

desk-case-any = le dernier utilisé

desk-case-sms = SMS

desk-case-whatsapp = WhatsApp

desk-case-write = Envoyer

desk-case-written = Cela part maintenant.

desk-case-closing = Elle a été contactée, ou ne le souhaite plus

desk-case-close = Fermer

desk-case-closed = Fermé. Ce qu'on lui a écrit est effacé.

desk-case-unknown = Aucun cas ouvert de ce pays ne s'appelle ainsi.

desk-case-nobody = { $country } n'a pas encore de personne de sécurité.

desk-case-wrong = Ce n'est pas la phrase secrète de la personne de sécurité de ce pays.

desk-case-locked = Rien n'est montré sans la phrase secrète.

desk-case-full = Vous avez déjà { $n } cas ouverts. Demandez à votre seconde personne.

desk-case-long = Ce doit être un SMS : de 1 à environ 140 lettres, sans emoji.

desk-case-stopped = Elle a arrêté la ligne : rien ne peut lui être écrit.

desk-case-doubtful = Il n'est pas sûr que ce téléphone soit encore le sien.

desk-case-silent = Elle a demandé le silence : rien n'est écrit avant qu'elle écrive.

desk-case-hidden = Elle a caché la ligne pour quelques heures : essayez demain.

desk-case-channel = On ne peut pas la joindre par ce canal.

desk-about-case = cas de sécurité { $n }

desk-about-note = note { $n }

desk-about-guest = quelqu'un qui veut entrer, { $n }

desk-about-wish = souhait d'une langue, { $n }

desk-about-term = terme { $n }

desk-about-photo = une photo { $n }

desk-about-quiet = une membre silencieuse { $n }

desk-did-wrong-passphrase = a donné une mauvaise phrase secrète

desk-did-added-term = a ajouté un terme

desk-did-ended-term = a ôté un terme

desk-did-covered = a couvert une photo

desk-did-heard = a écouté une note vocale

desk-did-typed = a écrit une note vocale

desk-did-answered = a répondu

desk-did-vouched = a répondu d'elle

desk-did-greeted = l'a saluée

desk-did-rang = a appelé son contact

desk-did-left-in-peace = l'a laissée tranquille

desk-tile-voices = notes vocales à écrire
