# Preguntas que ninguna compañera ha respondido, en la mesa: lo que allí se dice y por qué algo no se puede.

desk-questions = Preguntas

desk-questions-told = { $n ->
    [0] Nadie espera respuesta.
    [one] { $n } pregunta espera respuesta.
   *[other] { $n } preguntas esperan respuesta.
}

desk-questions-all = Todas las preguntas

desk-question = Pregunta

desk-by-language = Idioma

desk-by-topic = Tema

desk-by-place = Lugar

desk-any = Todo

desk-show = Mostrar

desk-none = Ninguna.

desk-cut = Se muestran las primeras { $n }.

desk-age-72 = Más de 48 horas: { $n }

desk-age-48 = De 24 a 48 horas: { $n }

desk-age-24 = De 4 a 24 horas: { $n }

desk-age-4 = Menos de 4 horas: { $n }

desk-age = Preguntó

desk-hours = hace { $n } h

desk-who-asked = A quién se preguntó

desk-peers = { $asked } preguntadas, { $passed } pasaron, { $answering } respondiendo

desk-left = Tiempo que queda

desk-left-met = Ya le escribió una persona.

desk-left-hours = quedan { $n } h

desk-left-late = { $n } h de atraso

desk-privacy = Quién puede verla

desk-privacy-1 = Compañeras, con su apodo

desk-privacy-2 = Compañeras, sin su apodo

desk-privacy-3 = Nadie cerca de ella

desk-facilitator = Facilitadora

desk-exchanged = Escrito hasta ahora

desk-she = Ella

desk-words-gone = Estas palabras fueron retiradas.

desk-words-spoken = [Una nota de voz que nadie ha escrito aún.]

desk-words-photo = Lleva una foto.

desk-original = Como fue escrito ({ $language })

desk-write-to-her = Escribirle

desk-your-words = Sus palabras. Ella las lee con el nombre de usted.

desk-writes = Usted escribe en

desk-keep-numbers = El número o enlace que hay debe quedar

desk-send = Enviar

desk-send-tried = Enviar como lo que intenté, y cerrar

desk-ask-others = Preguntar a otra

desk-suggested = Conocen el tema, y no se les preguntó nada esta semana:

desk-nobody-free = Ninguna que conozca el tema está libre esta semana.

desk-nick = Su apodo

desk-nick-word = La palabra de su grupo, si varias se llaman así

desk-ask-her = Preguntarle

desk-ask-all = Preguntar a todas las que conocen el tema

desk-close = Cerrar

desk-close-answered = Ya tiene respuesta: cerrarla

desk-question-written = Enviado. Ella lo lee en sus horas. La pregunta sigue abierta hasta que usted la cierre.

desk-question-closed = Cerrada.

desk-question-stopped = Guardado. Ella detuvo la línea: lo lee cuando vuelva.

desk-question-asked = Se le pregunta, en sus horas.

desk-question-widened = Se pregunta a más, a cada una en sus horas.

desk-question-nobody = Ahora no se puede preguntar a nadie más que conozca el tema.

desk-question-unknown = Ninguna pregunta en espera se llama así.

desk-question-gone = Ella retiró su pregunta.

desk-question-of-one = Preguntó a una sola mujer y a nadie más. Usted puede escribirle.

desk-question-unanswered = Nadie la ha respondido: escriba lo que intentó, para que ella lo lea.

desk-nick-unknown = Allí ninguna miembro se llama así.

desk-nick-several = Varias se llaman así: diga la palabra de su grupo ({ $words }).

desk-nick-herself = Es ella quien pregunta.

desk-nick-before = Ya se le preguntó esto.

desk-nick-week = Se le hicieron { $n } preguntas esta semana.

desk-nick-shows-nothing = No ha aceptado que se le muestren preguntas.

desk-nick-stopped = Detuvo la línea, o no es seguro que su teléfono siga siendo suyo.

desk-nick-long-ago = Hace mucho que no viene.

desk-nick-near = Vive cerca de quien pregunta, y ella no quiere que nadie cercana lo vea.

desk-nick-shares = Comparte teléfono con quien pregunta.

desk-odd-name = Su nombre tiene de 1 a { $n } letras, como lo conocen las miembros.

desk-odd-language = El idioma debe ser uno de { $languages }.

desk-odd-length = Escriba de 1 a { NUMBER($n, useGrouping: 0) } letras.

desk-holds-number = Hay un número, una dirección o un enlace: quítelo, o diga que debe quedar.
