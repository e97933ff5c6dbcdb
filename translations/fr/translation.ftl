# Des traductions dont une lectrice doute, et ce qu'une personne en a fait.

trans-own = Ce sont ses propres mots, dans votre langue. Rien n'a été traduit.

trans-corrected = Une traduction que vous avez lue ici n'était pas juste. Une personne l'a corrigée :

trans-made = Vous avez lu ici des mots que je n'ai pas pu traduire. Une personne les a traduits :

trans-again = Une personne a revu la traduction de mots que vous avez lus ici. Vous les revoyez avec leur question.
