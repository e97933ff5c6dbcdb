# Qué resultó de una pregunta.

f-happened = ¿Qué pasó? Unas palabras o un audio. A ella le servirá saberlo, también si no salió.
    .short = ¿Qué pasó?
    .again = Unas palabras más, por favor: ¿qué pasó?

f-happened-confirm = Para quienes respondieron: "{ $text }"
    .opt1 = Enviar
    .opt2 = Cambiar
    .opt0 = Ahora no

a-follow-later = Está bien. Le pregunto una vez más en dos semanas.

a-tried = Un grupo en { $place } probó su respuesta y no salió. Dicen: "{ $text }"
    .opt1 = Guardarla como idea
    .opt0 = Bien
    .unnamed = Un grupo probó su respuesta y no salió. Dicen: "{ $text }"

a-helped-unsaid = Su respuesta ayudó a un grupo en { $place }. Gracias.
    .opt1 = Guardarla como idea
    .opt0 = Bien
    .unnamed = Su respuesta ayudó a un grupo. Gracias.
