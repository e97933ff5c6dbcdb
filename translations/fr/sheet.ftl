# La page d'une pratique, qu'un code de lecture ouvre et qui peut être imprimée.

sheet-page = L'idée d'un groupe

sheet-how = Pour avoir un code, lisez l'idée sur la ligne et choisissez sa page. Le code marche 10 minutes.

sheet-gone = Cette idée a été retirée, ou vous ne pouvez plus la lire.

sheet-number = Idée no { $n }

sheet-works = Ça marche

sheet-failed = Raté, mais appris

sheet-half = À moitié

sheet-by = Racontée par { $t }

sheet-nameless = Racontée par une membre

sheet-shared = Partagée le { $date }

sheet-version = version { $n } du { $date }

sheet-hers = Ses mots, en { $language }

sheet-yours = En { $language }

sheet-title = Titre

sheet-problem = Le problème

sheet-did = Ce que nous avons fait

sheet-changed = Ce qui a changé

sheet-hard = Ce qui était dur

sheet-needs = Ce qu'il faut

sheet-cost = Ce que cela a coûté

sheet-time = Le temps qu'il a fallu

sheet-decides = Qui a décidé

sheet-runs = Est-ce que ça marche encore ?

sheet-results = Ce que cela a donné ailleurs

sheet-came-worked = Là-bas, ça a marché

sheet-came-half = Ça a marché en partie

sheet-came-failed = Là-bas, ça n'a pas marché

sheet-photo = Une photo qui va avec ses mots

sheet-photo-elsewhere = Une photo va avec ceci. On peut la voir sur WhatsApp.

sheet-cut = Il y en a plus que ne tient une page. Le reste se lit sur la ligne.

sheet-machine = ~ Traduit par une machine. Si quelque chose sonne faux, ses propres mots, à côté, font foi.

sheet-checked = * Traduit ou relu par une personne.

sheet-found = Trouvée sur { $line }, idée no { $n }, { $date }
