# Lo que le llega a una idea después: la pregunta de una compañera, unas palabras, algo más.

f-ask-her = ¿Qué quiere preguntar sobre la idea no. { $id }? Texto o audio.
    .short = ¿Qué quiere preguntarle?
    .again = Unas palabras más, por favor: ¿qué quiere preguntarle?

f-ask-confirm = Para ella: "{ $question }"
    .opt1 = Enviar
    .opt2 = Cambiar
    .opt0 = Ahora no

f-skipped = Ella no puede decir más sobre esto: "{ $question }". ¿Pregunto a todas?
    .opt1 = A todas
    .opt2 = Cerrarla

f-silent = No ha respondido: "{ $question }". { $fac } la tiene y le escribe hasta el { $date }.
    .opt1 = Esperar
    .opt2 = Preguntar a todas
    .opt3 = Cerrarla
    .unnamed = No ha respondido: "{ $question }". Una persona la tiene y le escribe hasta el { $date }.

p-idea-gone = Esta idea ya no está aquí.

p-enrich = Sobre su idea no. { $id }, una compañera pregunta: { $question }
    .opt1 = Responder
    .opt2 = Pasar

p-enrich-write = Gracias. Escriba o diga como se lo contaría a ella.
    .short = ¿Qué le cuenta?
    .again = Unas palabras más, por favor: ¿qué le cuenta?

p-kind = Unas palabras para la autora. Primero: ¿qué le gusta?
    .again = Unas palabras más, por favor: ¿qué le gusta?

p-kind2 = ¿Y qué se pregunta, o qué probaría distinto?

p-kind-preview = Para la autora: "{ $likes }"{ $both ->
        [yes] {" "}Y: "{ $wonders }"
       *[no] {""}
    }
    .opt1 = Enviar
    .opt2 = Cambiar
    .opt0 = Ahora no

p-kind-sent = Va en camino. Si ella le escribe, se lo traigo.

p-kind-wait = Hace pocos días le envió unas palabras sobre esta idea. Otras en una semana, por favor.

p-kind-both = Una compañera escribe sobre su idea no. { $id }: primero lo que le gusta, luego lo que se pregunta.

p-kind-one = Una compañera escribe lo que le gusta de su idea no. { $id }.

p-kind-tail =
    .intro = ¿Qué hace usted?
    .opt1 = Responder
    .opt2 = Cambiar mi idea
    .opt3 = Está bien

p-kind-write = ¿Qué quiere decirle? Texto o audio.
    .short = ¿Qué quiere decirle?
    .again = Unas palabras más, por favor: ¿qué quiere decirle?

p-kind-sent-back = Enviado a ella, gracias.

p-kind-fine = Está bien. Sus palabras quedan en este chat.

p-kind-back = La autora de la idea no. { $id } le responde:

p-further-cost = Sobre su idea no. { $id }: ¿cuánto costó?
    .opt1 = Responder
    .opt2 = Pasar

p-further-time = Sobre su idea no. { $id }: ¿cuánto tiempo tomó?
    .opt1 = Responder
    .opt2 = Pasar

p-further-decides = Sobre su idea no. { $id }: ¿quién decidió, y cómo?
    .opt1 = Responder
    .opt2 = Pasar

p-further-runs = Sobre su idea no. { $id }: ¿todavía funciona hoy?
    .opt1 = Responder
    .opt2 = Pasar

p-further-write = Escriba o diga como se lo contaría a una amiga.
    .short = ¿Qué quiere agregar?

p-further-confirm = En su idea, para quienes pueden leerla: "{ $text }"
    .opt1 = Agregar
    .opt2 = Cambiar
    .opt0 = Ahora no

p-further-added = Gracias. Ya está en su idea no. { $id }.

thing-ask_author = pregunta

thing-kind = mensaje a ella

thing-enrich = pregunta

thing-kindly = mensaje para usted

thing-add = pregunta
