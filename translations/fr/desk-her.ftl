# What somebody looked at, as its author reads it on her own page.

desk-her-text-practice = Une idée

desk-her-text-question = Une question

desk-her-text-answer = Une réponse

desk-her-text-addition = Un ajout

desk-her-text-result = Ce qui est venu d'une question

desk-her-text-reply = Une réponse à une consigne

desk-her-text-said = Des mots à une femme

desk-her-state-waiting = pas encore vérifié

desk-her-state-asked = on vous a demandé de le changer

desk-her-state-passed = est passé

desk-her-state-changed = changé par vous

desk-her-state-held = retenu pour l'instant

desk-her-state-removed = retiré

desk-her-state-kept = il reste

desk-her-state-withdrawn = vous l'avez retiré

desk-her-appeal-open = votre appel attend le comité

desk-her-appeal-won = le comité vous a donné raison

desk-her-appeal-lost = le comité ne vous a pas donné raison
