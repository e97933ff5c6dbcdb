# Las medidas de la mesa: qué cuenta cada una (means), su primera meta, y por qué aún no hay nada (why).

desk-m-met = Preguntas atendidas
    .means = Respondidas por una compañera, o una persona escribió, en 72 horas, de todas las hechas.
    .aim = 100 % atendidas, 80 % por una compañera

desk-m-first = Tiempo hasta la primera respuesta
    .means = La mitad de las preguntas tiene respuesta para entonces; por reloj y en horas seguras de quien respondió.
    .aim = la mitad en 4 horas seguras, 80 % en 24 horas

desk-m-answers = Respuestas por pregunta
    .means = Todas las respuestas, y las que ayudaron, por pregunta.
    .aim = 2 respuestas, 1 que ayuda

desk-m-yield = Rendimiento de una oferta
    .means = Ofertas respondidas, de todas las enviadas.
    .aim = más de 20 %

desk-m-answerers = Quienes responden
    .means = Miembros que respondieron al menos una vez en 90 días.
    .aim = 25 %

desk-m-load = Carga
    .means = La parte de todas las respuestas que dieron cinco mujeres.
    .aim = menos de 40 %

desk-m-tried = Probado
    .means = Preguntas después de las cuales contó que probó; cuáles salieron.
    .aim = 30 % probadas; uno de cada cuatro resultados es un fracaso contado

desk-m-readers = Lectoras que nunca escriben
    .means = Les llegaron palabras de otras y no escribieron ninguna. Es un derecho. Aún no se pregunta si les sirve.

desk-m-practices = Ideas
    .means = Contadas en este tiempo; las que no salieron o van a medias; miembros de cada idioma que contaron una.
    .aim = una de cada cuatro no es un éxito; cada idioma al menos su parte de miembros

desk-m-adaptations = Adaptaciones
    .means = Planes con la idea de otra mujer: hechos, probados, terminados; que cruzan frontera o idioma.
    .aim = 1 de 3 cruza una frontera o un idioma

desk-m-visits = Resultado de las visitas
    .means = Visitas tras las cuales empezó una adaptación en 30 días; anfitrionas que dicen qué aprendieron.
    .aim = 80 % y 80 %
    .why = Todavía no hay visitas.

desk-m-dialogues = Diálogos realizados
    .means = Reuniones cuyo día llegó: realizadas, con papel acordado por el grupo, quienes hablaron por primera vez, qué trajeron.
    .aim = 60 % realizados

desk-m-promises = Promesas cumplidas
    .means = Promesas cuyo día llegó: se preguntó, por escrito, cumplidas, a tiempo o tarde; qué puede usar la gente ahora.
    .aim = preguntar por el 100 %; ninguna para cumplidas el primer año, pues depende de otros

desk-m-replies = Respuestas a las preguntas a muchas
    .means = De las preguntas que recibieron: respondidas, pasadas, "menos".
    .aim = 25 %

desk-m-joining = Entrar
    .means = De quienes escribieron por primera vez en 7 días: entraron hasta el final. A las anteriores que no entraron se las olvida.
    .aim = 80 % de las que tienen palabra

desk-m-circles = Vida de los círculos
    .means = Mujeres que escribieron o leyeron cada semana, de la 1 a la 6.
    .aim = 70 % lee cada semana
    .why = Todavía no hay círculos.

desk-m-languages = Los idiomas lado a lado
    .means = El más bajo entre el más alto de los idiomas: 1 es igual.
    .aim = al menos 0,7

desk-m-channels = SMS junto a WhatsApp
    .means = Lo mismo entre los dos canales.
    .aim = al menos 0,7

desk-m-asked-for = Preguntas pedidas por miembros
    .means = Preguntas que pidieron miembros, un voto o un grupo, de todas las enviadas.
    .aim = al menos la mitad
    .why = Ninguna pregunta a muchas en este tiempo.

desk-m-loop = Círculo cerrado
    .means = Autoras que supieron en un día que otra mujer planea con su idea. De respuestas de lectoras y votos aún no se cuenta nada.
    .aim = 95 %

desk-m-safety = Seguridad
    .means = Deseos atendidos en el tiempo acordado; cualquier cosa vista por ojos ajenos.
    .aim = 100 %; 0
    .why = Ninguna cifra habla de seguridad: solo quienes están formadas ven lo que espera ahí.

desk-m-leaving = Salidas
    .means = Miembros que enviaron STOP y no volvieron, en un mes; lo último que les llegó está en el costo.
    .aim = que baje
