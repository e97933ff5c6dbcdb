# The pages of the desk: what all of them share, and the door.

desk-title = Bureau

desk-skip = Aller à la page

desk-rooms = Salles du bureau

desk-out = Quitter le bureau

desk-you = { $name }, vous êtes entrée. Le bureau se ferme après 20 minutes sans vous.

desk-name = Votre nom au bureau

desk-send-code = M'envoyer un code

desk-how = Un code arrive sur votre propre téléphone. Personne n'ouvre le bureau sans lui et sans votre PIN.

desk-code = Le code reçu sur votre téléphone

desk-pin = Votre PIN

desk-enter = Entrer

desk-sent = Si ce nom est connu ici, un code part vers son téléphone. Il sert 10 minutes.

desk-no-code = Pas de code ? Sur WhatsApp, écrivez d'abord un mot à la ligne. Pas de PIN ? Écrivez BUREAU à la ligne.

desk-wrong = Ce code et ce PIN n'ouvrent pas le bureau.

desk-me = Moi

desk-roles = Ce que vous faites ici

desk-reads = Langues que vous lisez

desk-zone = Votre fuseau horaire

desk-opens = De service à partir de (heure)

desk-closes = jusqu'à (heure)

desk-keep = Garder

desk-kept = Gardé.

desk-odd-hours = Les heures vont de 0 à 24, la première avant la dernière.

desk-role-facilitator = animatrice

desk-role-second = deuxième personne

desk-role-keeper = gardienne de langue

desk-role-safety = personne de sécurité

desk-role-ombuds = médiatrice

desk-role-panel = comité des membres

desk-role-operator = opératrice

desk-role-reader = lectrice

desk-more = Autres salles
