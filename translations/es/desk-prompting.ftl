# Why something cannot be done with a prompt.

desk-prompt-gone = Esta consigna ya no está.

desk-prompt-not-hers = Su función no incluye esto.

desk-prompt-who = Diga primero quién la pidió: una miembro, un voto, un grupo o el equipo.

desk-prompt-sent = Ya se envió. No se puede cambiar nada.

desk-prompt-not-sent = Todavía no se envió.

desk-prompt-told = Ya se contó lo que respondieron.

desk-prompt-not-asked = Nadie pidió su acuerdo todavía, o cambió desde entonces.

desk-prompt-own = Usted la escribió. Otra persona debe aprobarla.

desk-prompt-few = Llegaría a menos de { $n } mujeres. Una consigna no es para mujeres señaladas.

desk-prompt-nobody = Nadie respondió todavía: no hay nada que contar.

desk-prompt-empty = Todavía no hay texto.

desk-prompt-not-read = Usted no lee este idioma. Pídale a alguien que lo lea.

desk-prompt-lacks-en = Nadie que lea inglés aceptó el texto en inglés. Si falta un idioma, no sale ninguno.

desk-prompt-lacks-es = Nadie que lea español aceptó el texto en español. Si falta un idioma, no sale ninguno.

desk-prompt-lacks-fr = Nadie que lea francés aceptó el texto en francés. Si falta un idioma, no sale ninguno.

desk-prompt-long = Tiene { $n } letras; caben { $most } como máximo.

desk-prompt-letters = Tiene signos que un teléfono sencillo no muestra. Use solo letras, números y signos comunes.

desk-prompt-one = Haga una sola pregunta.

desk-prompt-link = Sin enlaces: cuestan datos y pueden ser peligrosos.

desk-prompt-private = No puede llevar número de teléfono, dirección ni ubicación.

desk-prompt-harm = Pregunta por un daño que le hicieron. Una consigna no puede: eso empieza ella, y lo atiende una mujer preparada.
