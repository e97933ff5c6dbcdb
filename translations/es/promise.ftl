# Lo que prometieron las autoridades, seguido hasta que se cumpla.

d-prom = ¿Qué prometieron? Una por una: QUIÉN hace QUÉ y CUÁNDO. 0 si nada.
    .btn0 = Nada
    .short = ¿Qué prometieron? ¿Quién, qué, cuándo? 0 si nada.
    .again = Unas palabras más, por favor: ¿QUIÉN prometió QUÉ y para CUÁNDO? 0 si nada.

d-prom-when = ¿Para qué día? No veo ninguno. Ej: 30 de junio. O 0 si no lo dijeron: pregunto en 30 días.
    .btn0 = Sin día
    .short = ¿Para qué día? 0 si ninguno.

d-prom-past = Ese día ya pasó. ¿Para qué día que viene? Ej: 30 de junio. O 0 si no lo dijeron.
    .btn0 = Sin día
    .short = ¿Para qué día que viene? 0 si ninguno.

d-prom-new = ¿Para qué nuevo día? Ej: 15 de julio.
    .short = ¿Para qué día?

d-prom-proof = Promesa { $id }: "{ $t }". ¿Está escrita?
    .opt1 = Firmada
    .opt2 = En acta
    .opt3 = Dicha en público
    .opt4 = Solo hablada

d-prom-next = Anotado. Le pregunto antes del { $date }.
    .opt1 = Otra promesa
    .opt2 = Carta de gracias que la repite
    .btn2 = Carta de gracias
    .opt3 = Es todo

d-prom-all = Bien. La sigo con ustedes hasta que se cumpla. Promesas de su grupo: envíe 00, luego 5, 3 y 4.

d-prom-nothing = Está bien, no anoto ninguna promesa. Si llega una después, envíe 00, luego 5, 3 y 4.

d-prom-gone = Esa promesa ya no está aquí.

d-prom-before = Promesa { $id }, para el { $date }: "{ $t }"
    .opt1 = Va bien
    .opt2 = Sin señal
    .opt3 = Ya está

d-prom-track = Bien. El { $date } pregunto si se cumplió.

d-prom-slow = Anotado. Una palabra amable antes del { $date } puede ayudar. Ese día vuelvo a preguntar.

d-prom-due = Hoy era el día: "{ $t }". ¿Cumplida?
    .opt1 = Sí
    .opt2 = En parte
    .opt3 = No
    .opt4 = No sé

d-prom-was = Era para el { $date }: "{ $t }". ¿Cumplida?
    .opt1 = Sí
    .opt2 = En parte
    .opt3 = No
    .opt4 = No sé

d-prom-later = Está bien. Vuelvo a preguntar en 7 días.

d-prom-meanwhile = Otra mujer de su grupo ya respondió. Gracias. Promesas de su grupo: envíe 00, luego 5, 3 y 4.

d-prom-part = ¿Qué parte se cumplió? Una línea, un conteo o una foto.
    .short = ¿Qué parte se cumplió?
    .again = Unas palabras más, por favor: ¿qué parte se cumplió?

d-prom-part-confirm = Su grupo lee: "{ $text }". El resto para el { $date }.
    .opt1 = Enviar
    .opt2 = Cambiar
    .opt0 = Ahora no

d-prom-moved = Anotado. Pregunto antes del { $date } y ese día.

d-prom-kept = ¡Bravo a todas! ¿Qué lo muestra? Una línea, un conteo o una foto.
    .short = ¿Qué muestra que se cumplió?

d-access = ¿Qué puede usar ahora la gente que antes no podía? ¿Cuántas personas, más o menos?
    .short = ¿Qué puede usar ahora la gente? ¿Cuántas personas?

d-prom-shows = Su grupo lee: "{ $it_shows }" Grupos cercanos también: "{ $access }"
    .opt1 = Enviar
    .opt2 = Cambiar
    .opt0 = Ahora no

d-prom-said = Gracias. Pregunto a otra mujer de su grupo si lo vio. Entonces cuenta como cumplida.

d-prom-alone = Gracias, lo anoté. Cuenta como cumplida cuando una segunda mujer de su grupo también lo vea.

d-prom-see = { $nick } dice que la promesa { $id } se cumplió: "{ $t }". ¿Lo vio?
    .opt1 = Sí
    .opt2 = Aún no
    .opt3 = No
    .unnamed = Una de ustedes dice que la promesa { $id } se cumplió: "{ $t }". ¿Lo vio?

d-prom-seen = Gracias. La promesa { $id } ya cuenta como cumplida: dos de ustedes lo vieron. Aviso a las demás.

d-prom-unseen = Gracias. La promesa { $id } sigue abierta. Vuelvo a preguntar en 7 días.

d-prom-not-seen = No todas han visto aún cumplida la promesa { $id }. Vuelvo a preguntar en 7 días.

d-prom-good = Buena noticia: la promesa { $id } se cumplió, dos de ustedes lo vieron. "{ $t }"
    .opt1 = Carta de gracias
    .opt0 = Bien

d-idea = ¿Hacer de esto una idea para otras?
    .opt1 = Sí
    .opt2 = No

d-good-news = Buena noticia de { $group }: una autoridad les cumplió lo prometido. Lo que ahora puede usar la gente:

d-prom-late = ¿Y ahora?
    .opt1 = Carta recordatoria
    .opt2 = Otra reunión
    .opt3 = Pedir a una aliada
    .opt4 = Nueva fecha
    .opt5 = Preguntar
    .opt6 = Cerrarla

d-prom-why = ¿Por qué la cierra?
    .opt1 = Cumplida de otra manera
    .opt2 = La dejamos
    .opt3 = Demasiado riesgo
    .opt4 = Cambió la autoridad

d-prom-closed = Cerrada. Ya no pregunto por la promesa { $id }.

draft-promise = Nos prometieron esto y se atrasa: { $t }. ¿Qué hicieron ustedes para que una promesa se cumpliera?

draft-promise-any = Una autoridad se atrasa con una promesa a nuestro grupo. ¿Qué hicieron ustedes para que una promesa se cumpliera?

d-letter = Copie estos dos mensajes y envíelos desde su grupo. Yo no les envío nada.
    .opt1 = Hoja para imprimir
    .opt0 = Bien

d-letter-thanks-1 = Gracias por escucharnos. Nos prometieron: "{ $t }"

d-letter-thanks-2 = Contamos con el { $date } ({ $proof ->
        [signed] firmado
        [minutes] en acta
        [public] dicho en público
       *[spoken] dicho a nosotras
    }). Diremos a todas las socias cómo se cumplió. Gracias, { $group }

d-letter-kept-1 = Nos prometieron: "{ $t }"

d-letter-kept-2 = Lo cumplieron. Se lo agradecemos y lo contamos a todas las socias. { $group }

d-letter-late-1 = Un recordatorio. Nos prometieron: "{ $t }"

d-letter-late-2 = Era para el { $date } ({ $proof ->
        [signed] firmado
        [minutes] en acta
        [public] dicho en público
       *[spoken] dicho a nosotras
    }) y aún no se cumple. Dígannos el nuevo día y quién se ocupa. { $group }

d-letter-absent-1 = Fuimos el { $date } a la reunión y esperamos. Nadie de ustedes vino.

d-letter-absent-2 = Les pedimos un nuevo día, por escrito. { $group }

letter-page = Una carta a la autoridad

letter-how = Para tener un código, pida en la línea una carta sobre una promesa y elija la hoja. El código sirve 10 minutos.

letter-thanks = Gracias

letter-kept = Gracias por cumplir su promesa

letter-late = Recordatorio de su promesa

letter-absent = Fuimos a la reunión

t-promise-none = No hay promesas anotadas a su grupo.
    .opt1 = Anotar una
    .opt0 = Atrás

t-promise-all = No hay más aquí.
    .opt1 = Anotar otra
    .opt0 = Atrás

t-promise = Promesa { $id }, para el { $date }: "{ $t }"
    .opt1 = Siguiente
    .opt2 = Se cumplió
    .opt3 = En parte
    .opt4 = No se cumplió
    .opt0 = Atrás

t-promise-see = Una de ustedes dice que la promesa { $id } se cumplió: "{ $t }"
    .opt1 = Siguiente
    .opt2 = Si yo lo vi
    .opt0 = Atrás

t-promise-said = Usted dijo que la promesa { $id } se cumplió: "{ $t }". Una segunda mujer debe verlo.
    .opt1 = Siguiente
    .opt0 = Atrás

t-promise-kept = Promesa { $id }, cumplida: "{ $t }"
    .opt1 = Siguiente
    .opt2 = Carta de gracias
    .opt0 = Atrás

t-promise-closed = Promesa { $id }, cerrada ({ $why ->
        [otherwise] se cumplió de otra manera
        [given-up] la dejaron
        [risky] demasiado riesgo
       *[changed] cambió la autoridad
    }): "{ $t }"
    .opt1 = Siguiente
    .opt0 = Atrás

thing-promise = promesa
