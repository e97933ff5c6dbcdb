# How the load is for those who work the desk, once a month.

k-care = Comment va la charge ?
    .opt1 = ça va
    .opt2 = trop
    .opt3 = je veux parler

k-care-fine = Merci. Le comité voit seulement combien l'ont dit.

k-care-seen = Merci. Une collègue le sait et vous écrit. Personne d'autre ne voit votre nom.

desk-why-care-much = Une collègue a trop de charge

desk-why-care-talk = Une collègue veut parler
