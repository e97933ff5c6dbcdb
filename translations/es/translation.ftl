# Traducciones puestas en duda, y lo que una persona hizo con ellas.

trans-own = Son las palabras de ella, en el idioma de usted. No se tradujo nada.

trans-corrected = Una traducción que usted leyó aquí no era correcta. Una persona la corrigió:

trans-made = Usted leyó aquí palabras que no pude traducir. Una persona las tradujo:

trans-again = Una persona corrigió la traducción de palabras que usted leyó aquí. Las ve otra vez con su pregunta.
