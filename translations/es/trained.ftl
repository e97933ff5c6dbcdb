# What a trained woman says first, things of the house; and what she writes.

code-words = Canasta, Manta, Botella, Escoba, Cubeta, Vela, Alfombra, Peine, Tetera, Escalera, Linterna, Espejo, Aguja, Almohada, Cinta, Cuchara, Hilo, Cortina, Olla

safety-from = { $word }. { $t }
