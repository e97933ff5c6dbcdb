# What a person of the team writes about a question without an answer, and what she says to it.

k-un = { $h } h sin respuesta ({ $place }): "{ $question }"
    .opt1 = Escribirle
    .opt2 = Pedir a alguien
    .btn2 = Pedir a alguien
    .opt3 = Pedir a todas del tema
    .btn3 = A todas del tema
    .btn9 = Siguiente
    .btn0 = Volver

m-read =
    .intro = ¿Le ayuda?
    .opt1 = Me ayuda
    .opt2 = Responderle
    .opt3 = No me sirve

m-closed = Con esto se cierra su pregunta. Puede volver a preguntar cuando quiera.
    .opt1 = Me ayuda
    .opt2 = Responderle
    .opt3 = No me sirve

m-told =
    .intro = Del equipo.
    .opt1 = Responderle
    .opt2 = Gracias

m-glad = Qué bueno saberlo. Gracias por decirlo.

m-write = Escríbale a { $nick } como se lo diría.
    .unnamed = Escríbale como se lo diría.
    .short = ¿Qué quiere decirle?
    .again = Unas palabras más, por favor: ¿qué quiere decirle?

m-confirm = Para el equipo: "{ $text }"
    .opt1 = Enviar
    .opt2 = Cambiar
    .opt0 = Ahora no

m-sent = Enviado. Lo lee una persona del equipo.

m-look = Gracias por decirlo. Una persona del equipo vuelve a mirar su pregunta.

thing-met = palabra del equipo

thing-told = palabra del equipo
