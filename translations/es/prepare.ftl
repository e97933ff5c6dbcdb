# Preparar una reunión: cómo empieza, los diez pasos, y los que ella cuenta con sus palabras.

d-start = Preparar una reunión con autoridad. 10 pasos cortos, con pausas.
    .opt1 = Nueva
    .opt2 = Seguir
    .opt3 = Ver un ejemplo
    .opt4 = Promesas

d-why = ¿Qué llevan a la autoridad?
    .opt1 = Lo que encontramos
    .opt2 = Una idea con una aliada
    .opt3 = Nuestra propuesta
    .opt4 = Una promesa pendiente

d-alone = Usted es la única de su grupo aquí. La hoja necesita otra mujer que esté de acuerdo: que escriba a este número con la palabra de su grupo.

d-none = Su grupo no prepara ninguna reunión ahora.

d-gone = Esa reunión ya no se prepara. Envíe 00 para el menú.

d-list-one = ¿Qué reunión?
    .layout = lines
    .opt1 = { $a }
    .tail = Envíe 1. 0 atrás

d-list-two = ¿Qué reunión?
    .layout = lines
    .opt1 = { $a }
    .opt2 = { $b }
    .tail = Envíe un número. 0 atrás

d-list-three = ¿Qué reunión?
    .layout = lines
    .opt1 = { $a }
    .opt2 = { $b }
    .opt3 = { $c }
    .tail = Envíe un número. 0 atrás

d-list = ¿Qué reunión?
    .layout = lines
    .opt1 = { $a }
    .opt2 = { $b }
    .opt3 = { $c }
    .btn4 = Más
    .tail = Envíe un número. 4 más, 0 atrás

topic-dialogue = problema aún no mostrado

d-example = Ej: El problema: la posta no tiene enfermera de noche. 300 familias, sobre todo madres. Quién decide: la oficina de salud.

d-example-ask = El pedido: la alcaldía paga una enfermera de noche desde el 1 de junio. Lo muestra: 41 partos con vela en un año. Apoya: la radio.

d-example-paper = Ustedes ponen 20 mujeres dos días. Practican, acuerdan una hoja, van juntas y siguen cada promesa hasta que se cumple.

d-steps = { $steps }. Hecho: { $done }. Un número, u OK para el { $next }.
    .short = Hecho: { $done }. Envíe el número de un paso, u OK para el { $next }.

d-steps-none = { $steps }. Envíe un número, u OK para empezar.
    .short = Envíe el número de un paso, u OK para empezar.

d-steps-all = { $steps }. Todo hecho. Un número para cambiar uno, OK para la hoja.
    .short = Envíe el número de un paso, u OK para la hoja.

d-steps-again = No entendí. Envíe el número de un paso, del 1 al { $of }, u OK para seguir.

d-steps-others = Otras de su grupo escribieron para { $others }. Lo lee cuando envíen la hoja; lo que usted escriba queda al lado.

thing-prepare = preparación

d-issue = { $n_issue }/{ $of } El problema en una línea. De todas, no solo suyo. Ej: { $example_issue }.
    .short = ¿El problema, en una línea?

d-affect = ¿A quién le pega más y a cuántas, más o menos? Ej: { $example_affect }.
    .short = ¿A quién le pega más? ¿A cuántas?

d-shared = ¿Otras tienen también este problema?
    .opt1 = Sí
    .opt2 = Solo yo por ahora
    .btn2 = Solo yo por ahora

d-shared-first = La autoridad escucha cuando lo dicen varias. Pregunte antes a dos o tres más. Lo que escribe aquí se queda guardado.

d-unnamed = Veo un nombre. Si es de una persona particular, dígalo así: "{ $text }"
    .opt1 = Sin el nombre
    .opt2 = No es persona
    .opt3 = Escribir otra vez

d-ask = { $n_ask }/{ $of } Su pedido: QUIÉN hace QUÉ y CUÁNDO. Ej: { $example_ask }.
    .short = ¿Quién hace qué y cuándo?

d-ask-check = No veo { $m }. ¿Lo agrega?
    .opt1 = Sí
    .opt2 = Está bien así

lacks-who = quién lo hace

lacks-what = qué hace

lacks-when = la fecha

lacks-who-what = quién hace qué

lacks-who-when = quién lo hace ni la fecha

lacks-what-when = qué hace ni la fecha

lacks-who-what-when = quién hace qué ni la fecha

d-mark = ¿De qué trata su pedido? 0 para pasar.
    .opt1 = Política
    .opt2 = Plan
    .opt3 = Presupuesto
    .opt4 = Programa
    .opt5 = Servicio
    .opt6 = Norma
    .btn0 = Pasar

d-auth = { $n_office }/{ $of } ¿Quién puede decidirlo? Envíe la oficina, o 1 No sé, ayúdeme a averiguar.
    .btn1 = No sé
    .short = ¿Qué oficina decide? 1 No sé.

d-auth-type = ¿Qué es?
    .opt1 = Líder local
    .opt2 = Alcaldía
    .opt3 = Salud
    .opt4 = Escuelas
    .opt5 = Tierras
    .opt6 = Policía, juez
    .opt7 = ONG, empresa
    .opt8 = Prensa
    .opt9 = Otro

d-auth-more = Anotado. ¿Decide también otra oficina?
    .opt1 = Sí, una más
    .opt0 = No

d-auth-help = Redacto una pregunta a las compañeras; una persona del equipo mira también. Para seguir luego con los pasos: 00, 4, 2.

draft-who-decides = ¿Quién decide sobre esto en { $place }: { $t }?
    .unnamed = ¿Quién decide sobre esto: { $t }?

d-offices = Donde usted vive: { $offices }

d-has = Aquí ya puso { $had }.
    .opt1 = Agregar
    .opt2 = Empezar de nuevo
    .opt0 = Dejarlo así

d-full = Aquí no caben más. Para cambiarlas tome otra vez este paso, y 2.

d-evid = { $n_evidence }/{ $of } ¿Qué lo muestra? Agregue:
    .opt1 = Un conteo
    .opt2 = Una historia
    .opt3 = Foto, mapa
    .opt4 = Ley, plan
    .opt5 = Una idea de aquí
    .opt6 = Es todo

d-evid-count = ¿Qué contaron y cuánto? Ej: 41 partos con vela en un año.
    .short = ¿Qué contaron? ¿Cuánto?

d-evid-story = ¿De quién es? Debe estar de acuerdo.
    .opt1 = Mía
    .opt2 = De ella, dijo que sí
    .opt3 = Contada sin nombre
    .btn3 = Contada sin nombre

d-evid-tell = Cuente la historia en dos o tres líneas.
    .short = ¿La historia, en pocas líneas?

d-evid-tell-nameless = Cuéntela sin su nombre, y cambie un detalle (la edad, el lugar), para que nadie la reconozca.
    .short = ¿La historia sin su nombre, con un detalle cambiado?

d-evid-photo = ¿Qué muestra la foto o el mapa? Una línea. Por WhatsApp envíe antes la imagen. Por SMS, llévela consigo.
    .short = ¿Qué muestra? Una línea.

d-evid-law = ¿Qué ley o plan, y qué dice? Ej: El plan de salud 2024 prevé dos enfermeras de noche.
    .short = ¿Qué ley o plan? ¿Qué dice?

d-evid-print = ¿Puede ir en la hoja para la autoridad?
    .opt1 = Sí
    .opt2 = No, solo nosotras

d-evid-idea = ¿Qué idea de aquí? Envíe su número.
    .btn0 = Atrás
    .short = ¿El número de la idea?

d-evid-idea-none = No encuentro una idea con ese número que usted pueda leer. Envíe otro número, o 0.
    .btn0 = Atrás

d-evid-idea-is = ¿Es esta? { $t }
    .opt1 = Sí
    .opt2 = Otra

d-offer = { $n_offer }/{ $of } ¿Qué ponen ustedes? Ej: { $example_offer }.
    .short = ¿Qué ponen ustedes?

d-must = { $n_least }/{ $of } ¿Qué es lo mínimo que deben lograr?
    .short = ¿Lo mínimo que deben lograr?

d-give = ¿Y qué podrían aceptar después, o de otra manera?
    .short = ¿Qué puede esperar, o ser de otra manera?

f-blocked-meet = Otras habrán pasado por eso. O prepara con su grupo una reunión con la autoridad que puede cambiarlo.
    .opt1 = Preguntar
    .opt2 = Ver a la autoridad
    .opt0 = Ahora no
