# La page de ses propres données, qu'ouvre un code de lecture. Aucun SMS ne la porte.

page-title = Ce qui est gardé de vous

page-code = Votre code de lecture

page-open = Montrer

page-how = Pour avoir un code, écrivez à la ligne : 00, puis 5, 4, 6 et 3. Il sert 10 minutes.

page-wrong = Ce code n'est pas juste, ou ses 10 minutes sont passées.

page-many = Trop de codes faux sont venus d'ici. Réessayez dans 10 minutes.

page-done = C'est fait. Le code n'ouvre plus rien. Fermez cette page.

page-finish = J'ai lu : fermer

page-copy = Tout garder dans un fichier

page-yes = oui

page-no = non

page-none = rien

page-you = Sur vous

page-nick = Surnom

page-group = Groupe

page-place = Lieu

page-kind = Sorte de lieu

page-language = Langue

page-shows = Les membres voient ce que vous choisissez de partager

page-discreet = Discret

page-pin = Code

page-hours = Quand je peux vous écrire

page-cover = Petit mot après X

page-knows = Ce que vous pourriez apporter

page-wants = Ce que vous voulez apprendre

page-since = Premier message

page-seen = Dernier message

page-apart = Votre numéro est gardé chiffré et à part, et le code seulement sous forme d'empreinte. Ils ne sont pas montrés ici.

page-letters = Mes messages pour vous sont gardés 30 jours, pour savoir s'ils sont arrivés.

page-agreed = Ce que vous avez accepté

page-asked = { $date }, { $channel }, { $language }. Vous avez répondu : { $answer }

page-ended = Retiré : { $date }

page-today = La même phrase en { $language }, telle qu'elle est aujourd'hui

page-words = Ce que vous avez écrit pour d'autres

page-kind-question = Question

page-kind-answer = Réponse

page-kind-thought = Ce que vous pensez, envoyé avec une question

page-kind-result = Ce qu'une question a donné

page-kind-idea = Idée

page-kind-said = À une femme

page-readers = Peut être lu par : { $readers }

page-thought = Ce que vous pensiez vous-même, gardé pour vous seule

page-answers = Réponses

page-closed = Fermée

page-offers = Questions que je vous ai posées

page-answered = Celles où vous avez répondu

page-doubted = Traductions que vous avez dites fausses

page-begun = Commencé, ou en attente

page-notes = Ce que vous avez écrit pour une personne de l'équipe

page-older = Les plus anciens sont dans le fichier : { $n }

page-sms = SMS

page-whatsapp = WhatsApp

page-ideas = Idées que vous avez racontées

page-plans = Vos projets avec des idées d'autres

page-used = Essayée par d'autres : { $n }

plan-same = Pareil chez moi

plan-different = Différent chez moi

plan-keep = Ce que je garde et ce que je change

plan-step = Mon premier pas

plan-result = Ce qui s'est passé

page-kind-appeal = Au comité, pour un de vos textes

page-checks = Vos textes que quelqu'un a vérifiés

page-prompts = Consignes de l'équipe à vous

page-looked-at = Tout ce que vous envoyez est vérifié avant

page-desk = Au bureau, vous êtes
