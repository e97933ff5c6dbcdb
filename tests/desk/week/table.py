"""A week of sixty women, hour by hour (UTC). `en-sms-0` is the first of the ten who read English and have
SMS; "0,1,2 of each" are those of all six such tens, "0,1 of es" those of the two that read Spanish.

Those of en-sms know water, of en-wa land, of es-sms health, of es-wa savings, of fr-sms food, of fr-wa work.
On Monday a question goes to the first five who know it, the next about the same to the other five. On Tuesday
those whose answers helped are asked before the others, the rest after them; then each woman has been asked
twice, and what nobody answers goes to a person on Thursday.
"""

from __future__ import annotations

WEEK = """
Mon 13:10 es-sms-0 asks ¿Cómo limpian el agua del pozo?
Mon 13:10 es-wa-0 asks ¿Quién guarda el título de la chacra?
Mon 13:10 fr-sms-0 asks Que faites-vous contre le paludisme ?
Mon 13:10 fr-wa-0 asks Qui garde la clé de la caisse ?
Mon 13:10 en-sms-0 asks How do you keep weevils out of stored maize?
Mon 13:10 en-wa-0 asks How do you elect a new leader?
Mon 13:20 0,1,2 of each passes
Mon 13:39 en-sms-3 answers
Mon 13:39 fr-sms-3 answers
Mon 14:00 es-sms-1 asks ¿Qué hacen si la bomba se malogra?
Mon 14:00 es-wa-1 asks ¿Cómo miden un lindero sin ingeniero?
Mon 14:00 fr-sms-1 asks Quand appelez-vous la sage infirmière du village ?
Mon 14:00 fr-wa-1 asks Comment remboursez-vous un crédit en retard ?
Mon 14:00 en-sms-1 asks Which seed survives in salty ground?
Mon 14:00 en-wa-1 asks What do you do when a member never speaks?
Mon 14:09 en-wa-3 answers
Mon 14:09 fr-wa-3 answers
Mon 14:20 5,6,7 of each passes
Mon 14:39 es-sms-3 answers
Mon 14:39 es-sms-0 is helped
Mon 14:39 en-sms-0 is helped
Mon 14:59 en-sms-8 answers
Mon 14:59 fr-wa-8 answers
Mon 15:03 fr-sms-4 answers
Mon 15:09 es-wa-3 answers
Mon 15:09 es-wa-0 is helped
Mon 15:09 en-wa-0 is helped
Mon 15:33 fr-wa-4 answers
Mon 15:39 en-sms-4 answers
Mon 15:39 en-wa-4 answers
Mon 15:39 fr-sms-0 is helped
Mon 15:59 en-wa-8 answers
Mon 15:59 fr-sms-8 answers
Mon 15:59 es-sms-1 is helped
Mon 15:59 en-wa-1 is helped
Mon 16:09 es-sms-4 answers
Mon 16:09 fr-wa-0 is helped
Mon 16:21 es-wa-4 answers
Mon 16:23 en-sms-9 answers
Mon 16:23 fr-wa-9 answers
Mon 16:29 es-sms-8 answers
Mon 16:59 es-wa-1 is helped
Mon 16:59 en-sms-1 is helped
Mon 17:11 fr-sms-9 answers
Mon 17:23 en-wa-9 answers
Mon 17:29 es-wa-8 answers
Mon 17:29 fr-sms-1 is helped
Mon 17:41 es-sms-9 answers
Mon 17:47 es-wa-9 answers
Mon 18:29 fr-wa-1 is helped
Tue 12:00 0,1 of en is helped
Tue 12:00 0,1 of fr is helped
Tue 13:05 0,1 of es is helped
Tue 13:10 es-sms-2 asks ¿Alguna juntó lluvia en el techo?
Tue 13:10 es-wa-2 asks ¿Cómo heredan las hijas un terreno?
Tue 13:10 fr-sms-2 asks Où trouvez-vous un vaccin pour les bébés ?
Tue 13:10 fr-wa-2 asks Comment tenir un livre de tontine à deux ?
Tue 13:10 en-sms-2 asks How do you cook for two hundred with one stove?
Tue 13:10 en-wa-2 asks How long should a meeting last?
Tue 14:00 es-sms-6 asks ¿Con qué lavan un tanque viejo?
Tue 14:00 es-wa-6 asks ¿Dónde registran una parcela del barrio?
Tue 14:00 fr-sms-6 asks Comment calmer la fièvre sans pharmacie ?
Tue 14:00 fr-wa-6 asks Quel intérêt prenez-vous entre vous ?
Tue 14:00 en-sms-6 asks How do you bake bread without gas?
Tue 14:00 en-wa-6 asks How do you count a vote in the open?
Tue 14:20 2,5,6 of each passes
Tue 14:29 en-wa-7 answers
Tue 14:29 fr-sms-7 answers
Tue 14:30 0,3,4,8,9 of each passes
Tue 14:59 en-sms-7 answers
Tue 14:59 es-sms-7 answers
Tue 14:59 fr-wa-7 answers
Tue 15:29 es-wa-7 answers
Tue 15:29 es-wa-6 is helped
Tue 15:29 en-sms-6 is helped
Tue 15:59 es-sms-6 is helped
Tue 15:59 fr-sms-6 is helped
Tue 15:59 en-wa-6 is helped
Tue 16:05 en-wa-1 answers
Tue 16:05 fr-sms-1 answers
Tue 16:29 fr-wa-6 is helped
Tue 16:35 en-sms-1 answers
Tue 16:35 es-sms-1 answers
Tue 16:35 fr-wa-1 answers
Tue 16:59 es-wa-1 answers
Wed 13:10 en-sms-3 shares 1 We cook in one kitchen with one stove
Wed 13:10 en-wa-3 shares 2 We elect a leader in one evening
Wed 13:10 es-sms-3 shares 1 Vamos a la posta con la enfermera
Wed 13:10 es-wa-3 shares 3 Juntamos un ahorro en la caja
Wed 13:10 fr-sms-3 shares 1 Nous gardons la semence du jardin
Wed 13:10 fr-wa-3 shares 1 Chacune parle une fois avant le vote
Thu 10:00 6 guests greet
Thu 15:09 Lucia writes to es-sms-2, fr-sms-2, en-sms-2
Thu 16:09 Lucia writes to fr-wa-2, en-wa-2
Fri 12:00 5 of each stops
"""
