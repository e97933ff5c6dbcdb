# Alguien de fuera de la línea a quien un grupo pide apoyo: lo que recibe, y lo que hace el grupo.

o-ally-invite = { $group } le pide apoyo en una reunión con { $auth } el { $date }. Responda 1 Sí 2 No 3 Preguntar. STOP para salir.
    .btn1 = Sí
    .btn2 = No
    .btn3 = Preguntar
    .again = Responda 1, 2 o 3, o escriba a { $group } con sus palabras.

o-ally-invite-undated = { $group } le pide apoyo en una reunión con { $auth }. Responda 1 Sí 2 No 3 Preguntar. STOP para salir.
    .btn1 = Sí
    .btn2 = No
    .btn3 = Preguntar
    .again = Responda 1, 2 o 3, o escriba a { $group } con sus palabras.

o-ally-answer = { $group }: { $text }
    .btn1 = Sí
    .btn2 = No
    .btn3 = Preguntar
    .again = Responda 1 Sí, 2 No o 3 Preguntar.

o-ally-ask =
    { $group } pregunta: { $text }
    Responda con sus palabras. Solo lo ve { $group }. STOP para salir.
    .again = Responda con sus palabras. Solo lo ve { $group }. STOP para salir.

o-ally-first =
    { $group } pregunta: Díganos qué quiere saber.
    Responda con sus palabras. Solo lo ve { $group }. STOP para salir.
    .again = Responda con sus palabras. Solo lo ve { $group }. STOP para salir.

o-ally-more =
    { $group } pregunta: ¿Hay algo que quiera decirnos?
    Responda con sus palabras. Solo lo ve { $group }. STOP para salir.
    .again = Responda con sus palabras. Solo lo ve { $group }. STOP para salir.

o-ally-confirm = A { $group }: "{ $text }"
    .opt1 = Enviar
    .opt2 = Cambiar
    .opt0 = Ahora no

o-ally-done = Gracias. { $group } tiene su respuesta. Hoy no le pido nada más.

o-ally-asked = Gracias. { $group } tiene su pregunta y le responde por aquí.

o-ally-over = Esto terminó: nadie le pide nada, y lo que escriba aquí no llega a nadie. STOP para salir.

d-ally-gone = Esta preparación ya no está. 00 menú.

d-invite-nobody = No hay nadie a quien no haya escrito ya. Primero diga en el paso 5 quién las apoya.

d-invite-full = Ya escribí a todas las personas que puedo para esta reunión. A las demás pídanles ustedes.

d-invite-wait = Primero su grupo debe estar de acuerdo con la hoja tal como está, al menos dos. Después puedo escribirles.

d-invite-who = ¿Escribo a "{ $t }"?
    .opt1 = Sí
    .opt2 = A otra persona
    .opt0 = Ahora no

d-invite-later = De acuerdo. No escribo a nadie.

d-media-speaks = Antes de avisar a la prensa: ¿quién puede hablar con ella?
    .opt1 = Nadie aún
    .opt2 = Una que elegimos
    .opt3 = Cualquiera de todas

d-media-named = ¿A quién pueden nombrar ahí?
    .opt1 = A nadie
    .opt2 = A quien diga que sí

d-media-not = ¿Qué no deben decir ni mostrar? Una línea, o 0 nada.
    .btn0 = Nada
    .short = ¿Qué no deben decir? O 0.
    .again = ¿Qué no deben decir ni mostrar? Una línea, o 0 nada.

d-invite-language = ¿En qué idioma?
    .opt1 = English
    .opt2 = Español
    .opt3 = Français

d-invite-preview = Es todo lo que reciben: el nombre de su grupo, y ninguno de ustedes.
    .opt1 = Enviar
    .opt0 = Ahora no

d-invite-number = Su número de teléfono, por favor. Lo guardo solo para escribirle y lo borro 90 días después de la reunión.
    .short = ¿Su número de teléfono?
    .again = Su número de teléfono, por favor, con todas sus cifras.

d-invite-number-bad = No veo un número de teléfono. Envíelo otra vez, con el código del país.
    .short = ¿Su número de teléfono?
    .again = No veo un número de teléfono. Envíelo otra vez, con el código del país.

d-invite-sent = Le escribo. Le aviso cuando responda; hasta entonces: aún sin respuesta.

d-ask-nobody = Ahora no se puede escribir a nadie: aún sin respuesta, o ya se enviaron los cuatro mensajes.

d-ask-who = ¿Escribir a "{ $t }"?
    .opt1 = Sí
    .opt2 = A otra persona
    .opt0 = Ahora no

d-ask-write = ¿Qué quiere decirle o preguntarle? { $k ->
        [one] Queda { $k } mensaje.
       *[other] Quedan { $k } mensajes.
    }
    .short = ¿Qué le pregunta?
    .again = Unas palabras más, por favor: ¿qué quiere preguntarle?

d-ask-preview = De su grupo, para fuera: "{ $text }"
    .opt1 = Enviar
    .opt2 = Cambiar
    .opt0 = Ahora no

d-ask-named = Veo un nombre de su grupo en el texto. Lo van a leer. ¿Lo cambia?
    .opt1 = Cambiarlo
    .opt2 = Dejarlo así

d-ask-nameless = Hay un riesgo: ningún nombre de ustedes sale. Escríbalo sin nombres, por favor.
    .short = Escríbalo sin nombres, por favor.
    .again = Hay un riesgo: ningún nombre de ustedes sale. Escríbalo sin nombres, por favor.

d-ask-sent = En camino. Le aviso a su grupo cuando respondan.

d-ask-tomorrow = Hoy ya recibió un mensaje. Este sale la próxima mañana libre.

draft-ally = Lo prometido para el { $date } aún no está hecho. ¿Puede preguntar por qué?
    .of-hers = Prometido para el { $date }: "{ $t }". Aún no está hecho. ¿Puede preguntar por qué?

d-news = De fuera, para la no. { $id }: "{ $text }"
    .opt1 = Agregar a lo que lo muestra
    .btn1 = Agregar de prueba
    .opt2 = Escribirle
    .opt0 = Visto

d-news-unquoted = De fuera, sin citar, para la no. { $id }: "{ $text }"
    .opt1 = Guardar, sin imprimir
    .btn1 = Guardar sin imprimir
    .opt2 = Escribirle
    .opt0 = Visto

d-news-promise = De fuera, promesa { $id }: "{ $text }"
    .opt1 = ¿Y ahora?
    .opt2 = Escribirle
    .opt0 = Visto

d-news-kept = Guardado con lo que lo muestra. Su grupo lo lee cuando usted envíe otra vez la hoja.

d-news-seen = De acuerdo.

d-ally-yes = "{ $t }" las apoya: dijo que sí.
    .opt1 = Escribirle
    .opt0 = Bien

d-ally-no = "{ $t }" dijo que no esta vez.
    .opt1 = Pedir a otra
    .opt0 = De acuerdo

readers-paper = las mujeres de su grupo, quien lee la hoja, y pocas personas con nombre del equipo

readers-stood = el grupo al que apoya, quien lee su hoja, y pocas personas con nombre del equipo

readers-outside = a quien su grupo pidió apoyo fuera, sus mujeres, y pocas personas del equipo

page-kind-prepared = Preparado con su grupo

page-kind-promise = Sobre una promesa

page-kind-stood = Junto a otro grupo

page-kind-outside = A alguien de fuera

thing-ask_ally = pregunta
