# Ce qu'un pays ou un groupe peut changer d'un dialogue : les noms de ses étapes et les exemples.

step-issue = le problème

step-ask = ce que vous demandez

step-office = qui décide

step-evidence = ce qui le montre

step-allies = qui est avec vous

step-offer = ce que vous apportez

step-least = le minimum

step-risk = le risque

step-roles = qui fait quoi

step-day = quand et où

example-issue = Pas d'infirmière la nuit

example-affect = 300 familles, surtout les mères

example-ask = La mairie paie une infirmière de nuit dès le 1 juin

example-offer = 20 femmes deux jours, et nous tenons le cahier

example-day = 12/6 10:00 mairie
