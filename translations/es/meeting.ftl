# Una reunión: recordatorios, cómo fue, qué se aprendió y quién apoya a un grupo.

d-rem14 = En 14 días: { $auth }. ¿Practicar con el grupo esta semana?
    .opt1 = Sí, ahora
    .opt2 = Luego
    .opt3 = Cambió la fecha

d-rem7 = En 7 días: { $auth }. ¿Invitación? ¿Papeles? ¿Tareas?
    .opt1 = Todo bien
    .opt2 = Falta algo
    .opt3 = Cambió la fecha

d-rem3 = En 3 días: { $auth }. ¿Quién lleva la hoja? ¿Cómo van juntas?
    .opt1 = Listo
    .opt2 = Ayuda
    .opt3 = Cambió la fecha

d-rem1 = Mañana { $time }: { $auth }. Usted: { $duty }. El pedido: { $ask }
    .opt1 = Lista
    .opt2 = Cambió la fecha
    .unnamed = Mañana: { $auth }. Usted: { $duty }. El pedido: { $ask }

d-rem0 = Hoy { $time }. Agradecer, pedir, un dato, qué día, quién lo escribe. No va sola.
    .unnamed = Hoy. Agradecer, pedir, un dato, qué día, quién lo escribe. No va sola.

d-after = ¿Hubo la reunión con { $auth }?
    .opt1 = Sí
    .opt2 = Se movió
    .opt3 = No vinieron
    .opt4 = No fuimos

d-out = ¿Qué resultó?
    .opt1 = Sí a todo
    .opt2 = Sí en parte
    .opt3 = Siguen las charlas
    .opt4 = No
    .opt5 = Trajo problemas

d-gain = ¿También lograron (ej 12):
    .opt1 = Un puesto
    .opt2 = Nueva invitación
    .opt3 = Cambio en plan o presupuesto
    .opt4 = Nada
    .btn3 = Plan o presupuesto

d-notcome = Anote la fecha y quiénes esperaron: muestra que fueron. Luego:
    .opt1 = Nueva fecha
    .opt2 = Carta
    .opt3 = Una aliada

d-stand = { $group } se reúne pronto con { $auth }. ¿Les apoya?
    .opt1 = Mandar unas palabras
    .opt2 = Firmar su pedido
    .opt3 = Ahora no

d-reflect = Para la próxima: ¿qué aprendió? ¿Y quién habló en público por primera vez?
    .short = ¿Qué aprendió? ¿Quién habló por primera vez?
    .again = Unas palabras más, por favor: ¿qué aprendió?

d-rem-fine = Bien. Le recuerdo otra vez cuando se acerque el día.

topic-authority = la autoridad

topic-ask = como acordaron

duty-opens = abre

duty-asks = dice el pedido

duty-proof = muestra pruebas

duty-notes = toma notas

duty-time = cuida la hora

duty-near = está cerca

duty-none = va con el grupo

d-after-told = Una de su grupo ya me lo contó. Gracias.

d-after-noted = Anotado, gracias. Puede seguir cuando quiera: envíe 00 y luego 4.

d-trouble = Está anotado y una persona del equipo lo ve. ¿Prometieron algo también?
    .opt1 = Anotar promesa
    .opt0 = Ahora no

d-notcome-letter = Para copiar: { $auth }, vinimos el { $date } como acordamos y nadie nos recibió. Indiquen un nuevo día. { $org }
    .opt1 = Nueva fecha
    .opt0 = Bien

d-stayed = Anotado. ¿Seguimos con esto?
    .opt1 = Nueva fecha
    .opt2 = Preguntar
    .opt0 = Ahora no

d-speakers = ¿Cuántas hablaron en público por primera vez? Un número, 0 si ninguna.
    .short = ¿Cuántas por primera vez? 0 si ninguna.
    .again = Un número, por favor: ¿cuántas por primera vez? 0 si ninguna.

d-speakers-number = Un número, por favor, como 2: ¿cuántas hablaron en público por primera vez? 0 si ninguna.
    .short = Un número, por favor, como 2. 0 si ninguna.
    .again = Un número, por favor, como 2. 0 si ninguna.

d-stand-word = Escriba o diga unas palabras para { $group }. Les llegan con el nombre de su grupo, no el suyo.
    .short = ¿Unas palabras para { $group }?
    .again = Unas palabras más, por favor: ¿qué le dice a { $group }?

d-stand-confirm = Para { $group }: "{ $text }"
    .opt1 = Enviar
    .opt2 = Cambiar
    .opt0 = Ahora no

d-stand-cosign = Entonces el nombre de su grupo va bajo el pedido de ellas. ¿Está de acuerdo su grupo?
    .opt1 = Sí, firmamos
    .opt2 = Ahora no

d-stand-sent = Sus palabras van en camino. Gracias por apoyarlas.

d-stand-cosigned = Su grupo ya firma el pedido. Gracias por apoyarlas.

d-stand-late = Una de su grupo ya respondió, o la reunión ya pasó. Gracias.

d-stand-not-now = Está bien.

d-stood-word = Así las apoya { $group }. { $n ->
        [0] Puede leerlo a las demás.
        [one] Un grupo firma su pedido.
       *[other] { $n } grupos firman su pedido.
    }

d-stood-name = { $group } firma su pedido. { $n ->
        [one] Es el primer grupo.
       *[other] Ya son { $n } grupos.
    }
