# The room of prompts on the web desk.

desk-prompts = Consignas

desk-prompts-all = Todas las consignas

desk-prompts-cut = Se muestran las { $n } más nuevas.

desk-prompts-new = Una consigna nueva

desk-prompts-who = ¿Quién la pidió?

desk-prompts-by-member = Una miembro

desk-prompts-by-vote = Un voto

desk-prompts-by-group = Un grupo

desk-prompts-by-team = El equipo

desk-prompts-about = Número del texto en que la pidió, si lo sabe

desk-prompts-text = La consigna, en su idioma: una pregunta, máximo 95 letras

desk-prompts-count = Contar

desk-prompts-begin = Guardar como borrador

desk-prompts-begun = Queda como borrador. Diga a quién va y mire cada idioma.

desk-prompts-fits = { $n } de { $most } letras, { $s } SMS para cada mujer.

desk-prompts-too-long = { $n } letras; caben { $most }. Serían { $s } SMS para cada mujer.

desk-prompts-length = { $n } letras, { $s } SMS para cada mujer.

desk-prompts-hard = La frase es larga: dos cortas se leen mejor.

desk-prompts-none-yet = Este mes no se ha enviado ninguna consigna.

desk-prompts-share = Este mes, miembros, votos y grupos pidieron { $n } de { $m } consignas.

desk-prompts-share-low = El equipo pidió { $k } de { $m }: la parte de las miembros está por debajo de la mitad.

desk-prompts-part-asked = Esperan a otra persona

desk-prompts-part-draft = Borradores

desk-prompts-part-out = Enviadas, llegan respuestas

desk-prompts-part-closed = Ya se contó lo que respondieron

desk-prompts-nothing = Ninguna.

desk-prompts-col-prompt = Consigna

desk-prompts-col-who = La pidió

desk-prompts-col-author = La escribió

desk-prompts-col-next = Lo que usted puede hacer ahora

desk-prompts-next-write = Seguir escribiendo

desk-prompts-next-agree = Mirar y aprobar, o no

desk-prompts-next-digest = Escribir lo que respondieron

desk-prompts-next-agree_digest = Aprobar lo que respondieron

desk-prompts-state = Estado

desk-prompts-second = La aprobó

desk-prompts-sent-to = { $n } mujeres, { $s } SMS

desk-prompts-number = Consigna { $n }

desk-prompts-read-asked = Leer lo que ella escribió (queda en el registro)

desk-prompts-read = Texto { $n }

desk-prompts-no-such = No hay tal texto, o no le toca leerlo.

desk-prompts-texts = En cada idioma

desk-prompts-missing = Sin aceptar todavía: { $languages }. Si falta un idioma, no sale ninguno.

desk-prompts-unwritten = Nadie lo ha escrito todavía.

desk-prompts-accepted-by = Lo aceptó { $name }.

desk-prompts-not-accepted = Nadie lo ha aceptado todavía.

desk-prompts-machine = Este borrador lo hizo una máquina.

desk-prompts-accept = Aceptar

desk-prompts-accepted = Aceptado.

desk-prompts-correct = Escribirlo con otras palabras

desk-prompts-wording = En { $language }, como lo diría una mujer de allá

desk-prompts-hand = Pedir a una colega que lo lee

desk-prompts-handed = Se le pide a una colega. Usted se entera cuando todos los idiomas estén aceptados.

desk-prompts-nobody-reads = Nadie más en la mesa lee este idioma todavía.

desk-prompts-translate = Que una máquina haga los borradores que faltan

desk-prompts-drafted = Está lo que una máquina puede hacer. Quien lo lee tiene que aceptarlo.

desk-prompts-new-text = Cambiar el texto (cada idioma se revisa de nuevo)

desk-prompts-whom = A quién

desk-prompts-any = Cualquiera

desk-prompts-topic = Tema

desk-prompts-country = País

desk-prompts-language = Idioma

desk-prompts-heard = Escribió en los últimos … días

desk-prompts-groups = Grupos (ninguno marcado: todos)

desk-prompts-no-circles = Todavía no hay círculos.

desk-prompts-count-women = Contar las mujeres

desk-prompts-reach = { $n } mujeres, idiomas: { $languages }, { $s } SMS.

desk-prompts-go-on = Lo que sigue

desk-prompts-test = Enviarme una copia

desk-prompts-tested = Va una copia a sus teléfonos.

desk-prompts-ask = Pedir a otra persona

desk-prompts-asked = Se le pide a otra persona. Usted se entera de lo que diga.

desk-prompts-cancel = Dejar esta consigna

desk-prompts-stop = Pararla: a quien no le llegó, ya no le llega

desk-prompts-cancelled = Ya no le llega a nadie.

desk-prompts-agree-told = { $name } quiere enviar esto a todas las mujeres de arriba, a la misma hora. Con su sí, sale.

desk-prompts-agree = De acuerdo: enviarla

desk-prompts-agreed = Sale ahora, a cada mujer en sus horas.

desk-prompts-what = ¿Qué hay que cambiar?

desk-prompts-say-what = Diga qué hay que cambiar.

desk-prompts-change = Pedir este cambio

desk-prompts-no = No

desk-prompts-told = Se le dice a quien la escribió.

desk-prompts-progress = En camino

desk-prompts-women = Mujeres

desk-prompts-copy-due = aún sin recibirla

desk-prompts-copy-told = la recibió

desk-prompts-copy-answered = respondió

desk-prompts-copy-skipped = la pasó

desk-prompts-copy-fewer = quiere menos de estas

desk-prompts-copy-missed = llegó antes una más nueva

desk-prompts-copy-cancelled = se paró antes de llegarle

desk-prompts-answers = Respuestas

desk-prompts-answered = Han respondido { $n } mujeres.

desk-prompts-shared = Todas pueden leer estas ({ $n })

desk-prompts-only-team = Solo para el equipo ({ $n })

desk-prompts-digest = Lo que respondieron

desk-prompts-digest-due = Máximo 70 letras. Para el { $when }; va a todas las que recibieron la consigna y no la pasaron.

desk-prompts-digest-told = Ya lo saben todas las que recibieron la consigna y no la pasaron.

desk-prompts-digest-asked = Otra persona tiene que aprobarlo: lo encuentra en esta sala.

desk-prompts-digest-sent = Sale ahora, a cada mujer en sus horas.
