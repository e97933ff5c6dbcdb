# La salle des chiffres : ses parties, ce que disent ses tableaux, et chaque chiffre par son nom.

desk-figures = Chiffres

desk-fig-days = { $n } jours

desk-fig-period = Période

desk-fig-until = Jusqu'au { $time }. Compté au plus une fois par minute.

desk-fig-few = <5 : cela parlerait de moins de cinq femmes. – : il n'y avait rien à compter.

desk-fig-only-looked-at = Les chiffres se regardent seulement.

desk-fig-measure = Chiffre

desk-fig-of-all = Toutes

desk-fig-no-end = pas encore

desk-fig-note = Remarque

desk-fig-women = Femmes

desk-fig-channel = Canal

desk-fig-what = Quoi

desk-fig-count = Combien

desk-fig-languages = Langues entendues

desk-fig-shares = Part de chaque langue

desk-fig-unheard-texts = Les textes en { $language } sont lus par d'autres moins de moitié aussi souvent que ceux d'une autre langue.

desk-fig-unheard-practices = Les idées en { $language } sont lues par d'autres moins de moitié aussi souvent que celles d'une autre langue.

desk-fig-delays = Combien la traduction fait attendre, pour la moitié des textes de la dernière semaine

desk-fig-direction = Sens

desk-fig-delay = Attente

desk-fig-slow = plus du double du sens le plus rapide

desk-fig-doubts = Traductions mises en doute par une lectrice et que personne n'a regardées : { $n }

desk-fig-waits = Combien de temps attendent les questions

desk-fig-load = Qui porte la charge

desk-fig-silent = Qui se tait

desk-fig-unasked = Groupes à qui aucune question n'a été posée dans ce temps : { $n }

desk-fig-amplified = On n'a encore proposé à personne de porter sa voix plus loin : cela viendra avec une autre partie de la ligne.

desk-fig-falling = Où elles s'arrêtent

desk-fig-falling-how = À cette étape depuis plus d'un jour

desk-fig-nobody = Il n'y a aucune étape où cinq femmes ou plus sont restées un jour.

desk-fig-step = Étape

desk-fig-as-draft = En brouillon

desk-fig-misses = Pas compris

desk-fig-joining = L'entrée, de celles qui ont écrit pour la première fois ces 7 derniers jours

desk-fig-cost = Coût et livraison

desk-fig-kind = Conversation

desk-fig-segments = Segments par { $channel }

desk-fig-spent = Ce qui est parti, en segments ; un message WhatsApp compte pour un. Connu pendant 30 jours.

desk-fig-each = Par membre

desk-fig-failures = Ce qui n'est pas arrivé

desk-fig-no-failures = Aucun message n'a échoué pour cinq femmes ou plus.

desk-fig-reason = Raison

desk-fig-messages = Messages

desk-fig-refused = refusé sans raison

desk-fig-dropped = retiré : elle a arrêté la ligne, ou c'était trop tard

desk-fig-stops = Le dernier message avant STOP

desk-fig-no-stops = Moins de cinq femmes ont arrêté après la même chose.

desk-kind-joining = entrer

desk-kind-asking = questions et réponses

desk-kind-practices = idées et plans

desk-kind-meetings = réunions et promesses

desk-kind-prompts = questions à toutes

desk-kind-desk = le bureau

desk-kind-relays = mots des membres

desk-kind-rest = tout le reste

desk-why-opted-out = elle a arrêté la ligne

desk-why-blocked = elle a bloqué la ligne

desk-why-no-such-address = cette adresse n'existe pas

desk-why-seems-gone = l'adresse semble perdue

desk-why-carrier-blocks = bloqué en chemin

desk-why-phone-off = son téléphone était éteint

desk-why-not-on-channel = elle n'est pas sur ce canal

desk-why-window-closed = elle n'avait pas écrit depuis un jour (WhatsApp)

desk-why-menu-refused = les boutons ont été refusés

desk-why-text-refused = le texte a été refusé

desk-why-filtered = pris pour de la publicité

desk-why-expired = attendu trop longtemps chez l'opérateur

desk-why-busy = trop à la fois

desk-why-limit = la limite du canal était atteinte

desk-why-day-limit = la limite du jour était atteinte

desk-why-queue-full = la file de l'opérateur était pleine

desk-why-loop = trop entre deux numéros

desk-why-trouble = l'opérateur a échoué

desk-why-not-reached = l'opérateur n'a pas été joint

desk-why-uncertain = personne ne sait s'il est parti

desk-why-country-closed = notre compte ne peut pas écrire dans ce pays

desk-why-sender-unfit = notre numéro ne peut pas écrire là

desk-why-misuse = notre demande était fausse

desk-why-setup = notre compte n'est pas prêt

desk-why-suspended = notre compte est suspendu

desk-why-unknown = inconnu

desk-fig-power = Notre propre pouvoir

desk-fig-power-how = Chaque acte de l'équipe est compté, même un seul.

desk-fig-prompts = Questions envoyées à toutes, selon qui les a demandées

desk-fig-checks = Textes que quelqu'un a regardés avant les autres

desk-fig-appeals = Ce que les auteures ont dit pour leurs textes

desk-fig-decisions = Ce que l'équipe a fait

desk-fig-no-acts = L'équipe n'a rien fait dans ce temps.

desk-fig-votes = Votes suivis et avis répondus : pas encore, ils viendront avec une autre partie de la ligne.

desk-asker-member = une membre

desk-asker-vote = un vote

desk-asker-group = un groupe

desk-asker-team = l'équipe

desk-state-waiting = attend

desk-state-asked = on a demandé à l'auteure de le changer

desk-state-passed = laissé passer

desk-state-changed = changé par son auteure

desk-state-held = retenu

desk-state-removed = retiré

desk-state-kept = gardé après un recours

desk-state-withdrawn = repris par son auteure

desk-appeal-open = ouvert

desk-appeal-won = gagné par l'auteure

desk-appeal-lost = pas gagné

desk-fig-keepers = Qui garde les langues

desk-fig-no-keepers = Personne ne garde encore les langues.

desk-fig-name = Nom

desk-fig-reads = Langues

desk-fig-a-day = Heures par jour

desk-fig-pieces = Travaux dans ce temps

desk-fig-all = Toutes les mesures et leur sens

desk-fig-aim = Premier but : { $aim }

desk-fig-lowest = La plus basse par la plus haute

desk-fig-low = trop basse

desk-fig-met = Prises en charge

desk-fig-met-by-a-peer = Prises en charge par une paire

desk-fig-first-answer = Première réponse, la moitié en

desk-fig-first-answer-slowest-tenth = Première réponse, neuf sur dix en

desk-fig-first-answer-safe-hours = Première réponse, en heures sûres

desk-fig-answered-within-1-h = Répondues en 1 h

desk-fig-answered-within-4-h = Répondues en 4 h

desk-fig-answered-within-24-h = Répondues en 24 h

desk-fig-first-helpful-answer = Première réponse utile, la moitié en

desk-fig-first-helpful-answer-slowest-tenth = Première réponse utile, neuf sur dix en

desk-fig-to-a-person = Jusqu'à une personne, la moitié en

desk-fig-to-a-person-slowest-tenth = Jusqu'à une personne, neuf sur dix en

desk-fig-answers-a-question = Réponses par question

desk-fig-helpful-a-question = Réponses utiles par question

desk-fig-yield-of-an-offer = Demandes répondues

desk-fig-tried = Essayé, des questions suivies

desk-fig-failed-of-tried = Sans succès, de ce qui fut essayé

desk-fig-answerers-in-90-days = Ont répondu au moins une fois en 90 jours

desk-fig-load-of-the-busiest-5 = Réponses des cinq plus actives

desk-fig-texts-a-member = Questions et réponses par membre

desk-fig-readers-who-never-write = Lisent sans jamais écrire

desk-fig-stopped-a-month = Ont arrêté, en un mois

desk-fig-read-from-other-languages = Textes lus venus d'autres langues

desk-fig-readers-a-text = Lectrices par texte

desk-fig-readers-elsewhere-a-text = Lectrices en d'autres langues par texte

desk-fig-members = Membres

desk-fig-posts = Questions, réponses et idées

desk-fig-answers = Réponses données

desk-fig-silent-for-30-days = Ni écrit ni lu depuis 30 jours

desk-fig-at-their-weekly-limit = À leur limite de la semaine

desk-fig-joined = Entrées jusqu'au bout

desk-fig-doubtful-addresses = Adresses douteuses

desk-fig-practices = Idées partagées

desk-fig-shared-a-practice = Membres qui en ont partagé une

desk-fig-failed-or-half-done = Échouées ou à moitié

desk-fig-practices-from-elsewhere = Idées lues venues d'autres langues

desk-fig-readers-a-practice = Lectrices par idée

desk-fig-readers-elsewhere-a-practice = Lectrices en d'autres langues par idée

desk-fig-plans = Plans faits

desk-fig-plans-across-borders = Plans par-delà une frontière ou une langue

desk-fig-plans-tried = Plans essayés

desk-fig-plans-done = Plans terminés

desk-fig-half-of-plans-tried = Aide en partie, des plans essayés

desk-fig-failed-of-plans-tried = Sans aide, des plans essayés

desk-fig-authors-told-of-use = Auteures qui l'ont su

desk-fig-meetings = Réunions avec les autorités

desk-fig-paper-agreed = Papier accepté par le groupe

desk-fig-meetings-held = Réunions tenues

desk-fig-first-time-speakers = Ont parlé en public pour la première fois

desk-fig-seats = Ont apporté un siège

desk-fig-invitations = Ont apporté une invitation

desk-fig-plans-or-budgets-changed = Ont changé un plan ou un budget

desk-fig-promises-due = Promesses échues

desk-fig-promises-asked-after = Dont on a demandé des nouvelles

desk-fig-promises-in-writing = Par écrit

desk-fig-promises-kept = Tenues

desk-fig-kept-in-time = Tenues à temps

desk-fig-promises-late = En retard au moins une fois

desk-fig-access-of-kept = Les gens ont un nouvel accès, de celles tenues

desk-fig-people-with-access = Combien de personnes

desk-fig-prompts-answered = Répondues

desk-fig-prompts-skipped = Passées

desk-fig-fewer-prompts = En veulent moins

desk-live = { $n } attendent une personne maintenant.
