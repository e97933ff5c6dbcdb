# Countries: what each lacks, and its services.

desk-countries = Pays

desk-country-how = Un pays s'ouvre avec quatre choses. Jusque-là, les mots de ses groupes ne font entrer personne. Un numéro est donné pendant 90 jours après un appel.

desk-country-none = Aucun pays n'est encore connu. L'opératrice en ajoute un.

desk-country-more = Il y a plus de pays que cette page n'en contient.

desk-country-open = Ouvert.

desk-country-closed = Fermé : il en manque { $n } sur 4.

desk-country-unknown = Ce pays n'existe pas.

desk-country-tick = Il n'y a rien de tel à cocher.

desk-country-numbers = { $country } n'a aucun numéro vérifié ces 90 derniers jours.

desk-country-passphrase = La phrase secrète doit avoir au moins { $n } caractères, deux fois la même.

desk-country-odd = Le prix a au plus { $n } caractères, comme 1 KSh ; le numéro de danger n'a que des chiffres, comme 999.

desk-country-price = Ce que lui coûte un message

desk-country-emergency = Numéro en cas de danger

desk-tick-directory = Services aux numéros vérifiés

desk-tick-safety-person = Une personne de sécurité avec sa phrase secrète

desk-tick-legal-note = Note juridique sur l'enregistrement du consentement

desk-tick-safety-talk = Entretien de sécurité tenu avec les membres

desk-tick-since = là depuis { $date }

desk-tick-lacks = manque

desk-tick-there = C'est là

desk-tick-undo = Ce n'est plus là

desk-pass-before = Phrase secrète de celle d'avant (vide s'il n'y en avait pas, ou si elle est perdue)

desk-pass-new = Sa phrase secrète, connue d'elle seule

desk-pass-again = Encore une fois

desk-services = Services

desk-service-empty = Pas encore de services.

desk-service-country = Pays

desk-service-name = Nom

desk-service-place = Lieu

desk-service-phone = Numéro

desk-service-hours = Horaires, en peu de lettres

desk-service-open-hours = Heures par semaine où quelqu'un répond

desk-service-cost = Ce que coûte l'appel (vide : gratuit)

desk-service-languages = Langues parlées là-bas (aucune : toutes)

desk-service-checked = Appelé

desk-service-until = Donné jusqu'au

desk-service-do = Ce que vous pouvez faire

desk-service-by = { $name }, { $date }

desk-service-good = { $date }

desk-service-soon = { $date } : à appeler bientôt

desk-service-over = { $date } : passé, n'est plus donné

desk-service-called = J'ai appelé : c'est juste

desk-service-out = L'enlever

desk-service-new = Inscrire un service que j'ai appelé aujourd'hui

desk-service-enter = L'inscrire

desk-service-none = Ce service n'existe pas.

desk-service-wrong-country = Ce pays n'existe pas.

desk-service-wrong-name = Le nom doit avoir de 1 à 40 caractères qu'un SMS peut porter.

desk-service-wrong-place = Le lieu doit avoir au plus 40 caractères qu'un SMS peut porter.

desk-service-wrong-phone = Le numéro doit être en chiffres, 20 au plus, avec espaces ou tirets au besoin.

desk-service-wrong-hours = Les horaires doivent tenir en 1 à 30 caractères qu'un SMS peut porter.

desk-service-wrong-cost = Le coût doit avoir au plus 40 caractères qu'un SMS peut porter.

desk-service-wrong-languages = Choisissez parmi les langues proposées.

desk-service-wrong-open-hours = Heures par semaine : un nombre de 1 à 168.

desk-service-wrong-checked-by = Votre nom au bureau est trop long pour cela.
