# Ce qu'un pays ou un groupe peut changer d'un dialogue : les noms de ses étapes et les exemples.

step-issue = problème

step-ask = demande

step-office = qui décide

step-evidence = preuve

step-allies = alliées

step-offer = apport

step-least = minimum

step-risk = risque

step-roles = rôles

step-day = date

example-issue = Pas d'infirmière la nuit

example-affect = 300 familles, surtout les mères

example-ask = La mairie paie une infirmière de nuit dès le 1 juin

example-offer = 20 femmes deux jours, et nous tenons le cahier

example-day = 12/6 10:00 mairie
