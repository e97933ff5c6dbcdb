# The figures that the panel owns.

desk-settings = Ajustes

desk-set-how = Las cifras son del panel de miembros. Un cambio necesita a dos de ellas y vale en todas partes en menos de un minuto. Las demás personas pueden leerlas.

desk-set-table = Cómo llegan las preguntas a mujeres que pueden saber

desk-set-figure = Cifra

desk-set-means = Qué significa

desk-set-now = Ahora

desk-set-began = Al principio

desk-set-bounds = Puede ser

desk-set-within = de { $least } a { $most }

desk-set-value = Nuevo valor

desk-set-propose = Pedirlo a otra miembro del panel

desk-set-proposed = Ahora otra miembro del panel tiene que estar de acuerdo.

desk-set-unknown = No hay tal cifra.

desk-set-out = Puede ser de { $least } a { $most }.

desk-set-order = Primero se pregunta a todas las del tema, luego una persona lo atiende, luego la alarma: cada plazo debe venir después del anterior.

desk-unit-women = mujeres

desk-unit-answers = respuestas

desk-unit-hours = horas

desk-unit-days = días

desk-unit-questions = preguntas

desk-unit-times = veces

desk-unit-texts = textos

desk-set-first = Primeras consultadas

desk-set-first-means = A cuántas mujeres se pregunta cuando llega una pregunta.

desk-set-second = Consultadas después

desk-set-second-means = A cuántas más se pregunta cuando han respondido muy pocas.

desk-set-enough = Respuestas suficientes

desk-set-enough-means = Con menos respuestas se pregunta a más mujeres.

desk-set-patience = Paciencia

desk-set-patience-means = Cuánto puede tardar una mujer, en sus horas seguras, antes de preguntar a más.

desk-set-all-after = Todas las del tema

desk-set-all-after-means = Tras tanto tiempo sin respuesta se pregunta a todas las que conocen el tema.

desk-set-person-after = Una persona lo atiende

desk-set-person-after-means = Tras tanto tiempo sin respuesta espera a una facilitadora.

desk-set-alarm-after = Alarma

desk-set-alarm-after-means = Tras tanto tiempo, si tampoco escribió una persona, se avisa a la mesa.

desk-set-person-has = Tiempo para la persona

desk-set-person-has-means = Cuánto tiempo tiene la facilitadora, al menos, antes de la alarma.

desk-set-helped = Ayuda suficiente

desk-set-helped-means = Tras tantas respuestas útiles no se pregunta a nadie más.

desk-set-claims = Respondiendo a la vez

desk-set-claims-means = Cuántas mujeres pueden tener la pregunta para sí a la vez.

desk-set-claim = Tener una pregunta

desk-set-claim-means = Cuánto tiempo, en sus horas seguras, la pregunta queda para ella.

desk-set-notice = Espera tras un aviso

desk-set-notice-means = Cuánto espera un aviso por WhatsApp a que ella escriba; después lo anunciado va por SMS, si también lo tiene.

desk-set-offers = Preguntas a una mujer

desk-set-offers-means = Cuántas preguntas de otras recibe una mujer, como máximo, en el plazo siguiente.

desk-set-offers-in = Plazo para estas

desk-set-offers-in-means = En tantos días se cuentan esas preguntas.

desk-set-active = Estuvo aquí

desk-set-active-means = Solo se pregunta a mujeres que estuvieron aquí en tantos días.

desk-set-long-ago = Hace mucho sin preguntarle

desk-set-long-ago-means = Tras tantos días sin pregunta, ella va primero.

desk-set-passes = Dejó pasar

desk-set-passes-means = Si dejó pasar un tema tantas veces, se le pregunta menos sobre él.

desk-fixed = Lo que ningún ajuste cambia

desk-fixed-kept = Cuánto se guarda todo: los plazos son parte del programa, y nadie puede alargarlos desde la mesa.

desk-fixed-outside = Nada de lo que una miembro escribe o dice se envía a una empresa externa para traducir o pasar a texto. Está apagado, y ningún ajuste lo enciende.

desk-fixed-limits = Cuánto puede llegar a una mujer sin que lo pida: dos mensajes al día, cinco por semana, en sus horas seguras.

desk-fixed-safe = Lo que necesita dos personas, quién puede ver qué, y que nadie ve un número.

desk-cases = Casos de seguridad abiertos, como máximo

desk-cases-how = Cuando una persona de seguridad tiene tantos abiertos, se avisa a la siguiente.

desk-cases-none = Aquí nadie es persona de seguridad.

desk-cases-who = Persona de seguridad

desk-cases-most = Como máximo

desk-care = Cómo está la carga

desk-care-how = Una vez al mes la línea pregunta a todas las facilitadoras. El panel ve conteos y ningún nombre; un mes con menos de cinco respuestas no muestra nada.

desk-care-none = Nadie ha respondido todavía.

desk-care-month = Mes

desk-care-fine = Bien

desk-care-much = Demasiado

desk-care-talk = Quiere hablar
