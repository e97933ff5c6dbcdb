# La page de ses propres données, qu'ouvre un code de lecture. Aucun SMS ne la porte.

p-title = Ce qui est gardé de vous

p-code = Votre code de lecture

p-open = Montrer

p-how = Pour avoir un code, écrivez à la ligne : 00, puis 5, 4, 6 et 3. Il sert 10 minutes.

p-wrong = Ce code n'est pas juste, ou ses 10 minutes sont passées.

p-many = Trop de codes faux sont venus d'ici. Réessayez dans 10 minutes.

p-done = C'est fait. Le code n'ouvre plus rien. Fermez cette page.

p-finish = J'ai lu : fermer

p-copy = Tout garder dans un fichier

p-yes = oui

p-no = non

p-none = rien

p-you = Sur vous

p-nick = Surnom

p-group = Groupe

p-place = Lieu

p-kind = Sorte de lieu

p-language = Langue

p-shows = Les membres voient ce que vous choisissez de partager

p-discreet = Discret

p-pin = Code

p-hours = Quand je peux vous écrire

p-cover = Petit mot après X

p-knows = Ce que vous pourriez apporter

p-wants = Ce que vous voulez apprendre

p-since = Premier message

p-seen = Dernier message

p-apart = Votre numéro est gardé chiffré et à part, et le code seulement sous forme d'empreinte. Ils ne sont pas montrés ici.

p-letters = Mes messages pour vous sont gardés 30 jours, pour savoir s'ils sont arrivés.

p-agreed = Ce que vous avez accepté

p-asked = { $date }, { $channel }, { $language }. Vous avez répondu : { $answer }

p-ended = Retiré : { $date }

p-today = La même phrase en { $language }, telle qu'elle est aujourd'hui

p-words = Ce que vous avez écrit pour d'autres

p-kind-question = Question

p-kind-answer = Réponse

p-kind-thought = Ce que vous pensez, envoyé avec une question

p-kind-result = Ce qu'une question a donné

p-kind-idea = Idée

p-kind-said = À une femme

p-readers = Peut être lu par : { $readers }

p-thought = Ce que vous pensiez vous-même, gardé pour vous seule

p-answers = Réponses

p-closed = Fermée

p-offers = Questions que je vous ai posées

p-answered = Celles où vous avez répondu

p-doubted = Traductions que vous avez dites fausses

p-begun = Commencé, ou en attente

p-notes = Ce que vous avez écrit pour une personne de l'équipe

p-older = Les plus anciens sont dans le fichier : { $n }

p-sms = SMS

p-whatsapp = WhatsApp
