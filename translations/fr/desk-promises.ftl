# Promesses des autorités au bureau, et les dialogues que les groupes préparent.

desk-promises = Promesses

desk-promises-waiting = Pour une personne

desk-promises-all = Toutes les promesses

desk-promises-kinds = Selon qui a promis

desk-ahead = Dialogues à venir

desk-promises-week = à tenir dans 7 jours

desk-promises-today = à tenir aujourd'hui

desk-promises-late = en retard

desk-promises-said = dites tenues, sans deuxième femme qui l'a vu

desk-promises-kept = tenues

desk-promises-closed = closes

desk-promises-written = écrites

desk-promises-spoken = seulement dites

desk-promises-people = personnes peuvent utiliser ce qu'elles ne pouvaient pas

desk-promises-week-one = à tenir

desk-promises-late-one = en retard

desk-promises-said-one = dite tenue

desk-promises-kept-one = tenue

desk-promises-closed-one = close

desk-promises-written-one = écrite

desk-promises-spoken-one = seulement dite

desk-state-due-promise = À tenir

desk-state-late-promise = En retard

desk-state-said-promise = Dites tenues

desk-state-kept-promise = Tenues

desk-state-closed-promise = Closes

desk-closed-otherwise = résolue autrement

desk-closed-given-up = abandonnée

desk-closed-risky = trop de risque

desk-closed-changed = ce qu'elles veulent a changé

desk-head-number = N°

desk-head-group = Groupe

desk-head-state = Où elle en est

desk-head-due = Pour le

desk-head-proof = Preuve

desk-head-rounds = Retards

desk-head-kind = Autorité

desk-head-day = Jour

desk-head-missing = Ce qui manque

desk-head-notes = Qui tient le suivi

desk-no-promise = promesse n° { $n }

desk-no-dialogue = dialogue n° { $n }

desk-no-day = Pas encore de jour

desk-paused = en pause

desk-nothing-missing = Rien

desk-nobody-yet = Personne encore

desk-risky = Un risque est vu : pas de noms ici
