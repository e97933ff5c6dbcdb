# Una pregunta del equipo a muchas, del lado de quien la recibe.

b-msg = { $fac } pregunta: { $text }
    .opt1 = Responder
    .opt2 = Pasar
    .opt3 = Menos de estas

b-write = Escriba o diga su respuesta, con sus propias palabras.
    .short = ¿Cuál es su respuesta?

b-confirm = Su respuesta: "{ $reply }"
    .opt1 = Enviar
    .opt2 = Cambiar
    .opt0 = Ahora no

b-share = ¿Quién puede ver su respuesta?
    .opt1 = Todas, sin apodo
    .btn1 = Todas, sin apodo
    .opt2 = Solo { $fac }
    .btn2 = Solo { $fac }

b-thanks = Gracias. En 2 días le mando lo que dijeron las demás.

b-fewer = Está bien. Desde ahora le llega una de cada cuatro.

b-over = Gracias. Esta pregunta ya está cerrada; no envío nada.

b-digest = { $n ->
        [one] Respondió { $n } mujer
       *[other] Respondieron { $n } mujeres
    }, en { $k ->
        [one] { $k } idioma
       *[other] { $k } idiomas
    }: { $text }
    .opt1 = Leer más
    .opt2 = Agregar algo

b-digest-one = Esto se respondió: { $text }
    .opt1 = Leer más
    .opt2 = Agregar algo

b-reply =
    .opt1 = Siguiente
    .opt2 = Agregar algo
    .intro = ¿La siguiente respuesta?

b-all = No hay más respuestas para leer. Gracias.

b-added = Enviado. Gracias.

readers-prompt = quienes recibieron la misma pregunta, sin su apodo, y pocas personas con nombre del equipo

page-kind-reply = Respuesta a una pregunta del equipo
