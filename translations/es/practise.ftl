# Practicar para una reunión: la línea hace de autoridad.

d-prac = Yo hago de autoridad, usted responde como allá. Un consejo tras cada respuesta.
    .opt1 = Empezar
    .opt0 = Atrás

d-prac-money = AUTORIDAD: Buena idea, pero este año no hay presupuesto.
    .short = Este año no hay presupuesto. ¿Qué responde?
    .again = Responda con sus palabras: este año no hay presupuesto. ¿Qué dice?

d-prac-office = AUTORIDAD: Eso no es de mi oficina. Vaya con otra persona.
    .short = No es de mi oficina. ¿Qué responde?
    .again = Responda con sus palabras: eso no es de mi oficina. ¿Qué dice?

d-prac-later = AUTORIDAD: Lo vamos a ver. Vuelvan más adelante.
    .short = Vuelvan más adelante. ¿Qué responde?
    .again = Responda con sus palabras: vuelvan más adelante. ¿Qué dice?

d-prac-proof = AUTORIDAD: ¿Quién lo dice? No he visto ninguna queja.
    .short = ¿Quién lo dice? ¿Qué responde?
    .again = Responda con sus palabras: ¿quién lo dice? ¿Qué dice usted?

d-prac-who = AUTORIDAD: ¿Y ustedes quiénes son? ¿Por quién hablan?
    .short = ¿Quiénes son? ¿Qué responde?
    .again = Responda con sus palabras: ¿por quién hablan? ¿Qué dice?

d-prac-yes = AUTORIDAD: Sí, sí, claro. Lo haremos.
    .short = Sí, claro. ¿Qué responde?
    .again = Responda con sus palabras: sí, lo haremos. ¿Qué dice?

d-tip = Consejo: { $tip }
    ¿Cómo estuvo su respuesta?
    .opt1 = Fuerte
    .opt2 = Regular
    .opt3 = Otra vez

tip-ask = repita su pedido: quién hace qué y cuándo.

tip-figure = dé una cifra. ¿Cuánta gente, cuántos días, cuánto?

tip-day = nombre un día. Pregunte: ¿para qué día?

tip-accuse = hable del problema, no de la persona: "el camino está roto", no "usted no hizo nada".

tip-long = dígalo más corto: un dato, un pedido. Luego espere.

tip-yes = un sí sin fecha aún no es promesa. Pregunte: ¿qué día, quién firma?

tip-held = bien, un día y un papel. Ahora dígalo otra vez sin pausa.

tip-good = bien: un pedido, una cifra y un día. Dígalo otra vez sin pausa.

tip-aloud-money = pregunte qué se puede sin dinero ahora y cuándo se hace el próximo presupuesto.

tip-aloud-office = pregunte qué oficina es y quién atiende, y pida una nota que las envíe allá.

tip-aloud-later = pida un día: ¿qué día vuelven, y quién lo va a saber?

tip-aloud-proof = muestre una cifra y una historia corta; luego entregue la hoja.

tip-aloud-who = diga el nombre de su grupo y cuántas son; luego su pedido.

tip-aloud-yes = un sí sin fecha aún no es promesa. Pregunte: ¿qué día, quién firma?

d-prac-more = Fue una ronda de tres. ¿Otra ronda, con las otras tarjetas?
    .opt1 = Otra ronda
    .opt0 = Basta por ahora

d-prac-over = Bien practicado. Vuelva cuando quiera: envíe 00 y luego 4.
