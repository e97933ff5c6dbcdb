# What a trained woman says first, things of the house; and what she writes.

code-words = Panier, Natte, Bouteille, Balai, Seau, Bouton, Bougie, Tapis, Peigne, Coussin, Louche, Lanterne, Miroir, Aiguille, Oreiller, Ruban, Rideau, Tasse, Marmite

safety-from = { $word }. { $t }
