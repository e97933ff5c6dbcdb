# Una reunión que se prepara: quiénes las apoyan, riesgo, tareas, el día.

d-allies = { $n_allies }/{ $of } ¿Quién las apoya? Líderes, grupos, ONG, radio. Envíe una, o 0 aún nadie.
    .btn0 = Aún nadie
    .short = ¿Quién las apoya? 0 aún nadie.

d-allies-more = Anotado. ¿Quién más las apoya? Envíe una, o 0 es todo.
    .btn0 = Es todo
    .short = ¿Quién más? 0 es todo.

d-block = ¿Quién puede decir que no y qué le importa?
    .short = ¿Quién puede decir que no, y por qué?

d-risk = { $n_risk }/{ $of } ¿Hablar puede traer daño a alguien?
    .opt1 = No
    .opt2 = Tal vez
    .opt3 = Sí
    .opt4 = No sé

d-risk-help = Con cuidado. Elija (ej 13):
    .opt1 = Hablar solo como grupo
    .opt2 = Sin nombres
    .opt3 = Llevar aliada
    .opt4 = Esperar
    .opt5 = Hablar con { $fac }

d-risk-noted = Desde ahora la hoja no lleva nombres. Pregunto a las otras que la preparan si seguir.

d-go = Una de ustedes ve un riesgo. ¿Seguir?
    .opt1 = Sí, con cuidado
    .opt2 = Esperar
    .opt3 = No hacerlo

d-go-yes = Gracias, lo anoté. La hoja no lleva nombres.

d-go-wait = Espera hasta que hayan hablado juntas. Para seguir después: 00, 4, 2 y luego { $n_risk }.

d-paused = Su reunión espera: una de ustedes quiere hablar antes. Hablen juntas. Para seguir después: 00, 4, 2 y luego { $n_risk }.

d-goes-on = Quienes querían esperar dicen ahora: seguir. Pueden preparar otra vez su reunión, con cuidado y sin nombres.

d-role = { $n_roles }/{ $of } ¿Quién { $role }? Envíe un apodo, o 0 para luego.
    .btn0 = Para luego
    .short = ¿Quién { $role }? 0 para luego.

d-role-new = { $who } todavía no ha hablado en una reunión. ¿Tal vez esta vez? Deciden juntas.

d-role-has = Hasta ahora { $who } { $role }.

d-role-two = { $nick } ya tiene dos tareas, y dos bastan para una mujer. ¿Quién más { $role }? O 0 para luego.
    .btn0 = Para luego
    .short = ¿Quién más { $role }? 0 para luego.

d-role-name = Un apodo, por favor: 2 a 12 letras, sin apellido. ¿Quién { $role }? O 0 para luego.
    .btn0 = Para luego
    .short = ¿Quién { $role }? Un apodo, o 0.

d-roles-all = Cada una de las seis tareas tiene a su mujer.
    .opt1 = Está bien
    .opt2 = Repartir de nuevo

role-opens = abre la reunión

role-asks = dice el pedido

role-proof = muestra las pruebas

role-notes = toma las notas

role-time = cuida el tiempo

role-near = queda cerca para apoyar

d-your-opens = En su reunión, usted la abre. Consejo: salude, diga quiénes son y por qué vienen, en tres frases.
    .opt1 = Está bien
    .opt2 = Yo no

d-your-asks = En su reunión, usted dice el pedido. Consejo: quién hace qué y cuándo, de una vez. Repítalo al final.
    .opt1 = Está bien
    .opt2 = Yo no

d-your-proof = En su reunión, usted muestra las pruebas. Consejo: un número y una historia bastan. Deje la hoja allá.
    .opt1 = Está bien
    .opt2 = Yo no

d-your-notes = En su reunión, usted toma las notas. Consejo: quién promete qué y para qué día. Léalo en voz alta al final.
    .opt1 = Está bien
    .opt2 = Yo no

d-your-time = En su reunión, usted cuida el tiempo. Consejo: pregunte cuánto hay. Deje cinco minutos para las promesas.
    .opt1 = Está bien
    .opt2 = Yo no

d-your-near = En su reunión, usted queda cerca para apoyar. Consejo: siéntese junto a la que habla y salgan juntas.
    .opt1 = Está bien
    .opt2 = Yo no

d-role-fine = Gracias. Las otras cuentan con usted, y usted no está sola.

d-role-left = Está bien. Esta tarea queda libre; su grupo busca a otra.

d-date = { $n_day }/{ $of } ¿Cuándo y dónde? Ej: { $example_day }. O 1 Sin fecha aún.
    .btn1 = Sin fecha aún
    .short = ¿Cuándo y dónde? 1 Sin fecha aún.

d-date-none = No veo el día. Primero el día, después el mes. Ej: { $example_day }. O 1 Sin fecha aún.
    .btn1 = Sin fecha aún
    .short = ¿Qué día? Ej: 12/6. 1 Sin fecha aún.

d-date-past = Ese momento ya pasó. Envíe un día que todavía viene. Ej: { $example_day }. O 1 Sin fecha aún.
    .btn1 = Sin fecha aún
    .short = ¿Qué día, de los que vienen? 1 Sin fecha aún.

d-time = ¿A qué hora? Ej: 10:00. O 0 aún no se sabe.
    .btn0 = Aún no se sabe
    .short = ¿A qué hora? 0 aún no se sabe.

d-time-none = No veo la hora. Ej: 10:00, o 3 de la tarde. O 0 aún no se sabe.
    .btn0 = Aún no se sabe
    .short = ¿A qué hora? 0 aún no se sabe.

d-day = { $weekday } { $d } de { $month }

d-weekdays = lunes, martes, miércoles, jueves, viernes, sábado, domingo

d-months = enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre

d-date-right = ¿Está bien así? { $day }
    .opt1 = Sí
    .opt2 = No

d-date-feast = { $feast }: la oficina puede estar cerrada. ¿Dejar este día? { $day }
    .opt1 = Sí
    .opt2 = No

d-date-set = Anotado. Le recuerdo antes del día. Solo su grupo ve cuándo y dónde.
