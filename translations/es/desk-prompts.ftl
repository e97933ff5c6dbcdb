# A prompt by chat: who asked for it, its words, to whom, in which languages, and the second person.

k-b-who = ¿Quién pidió esta consigna?
    .opt1 = Una miembro
    .opt2 = Un voto
    .opt3 = Un grupo
    .opt4 = El equipo
    .btn0 = Mesa

k-b-text = Escriba la consigna en su idioma. Máximo 95 letras.
    .btn0 = Mesa

k-b-aud = ¿A quién?
    .opt1 = Todas
    .opt2 = Un tema
    .opt3 = Un país
    .opt4 = Un círculo
    .opt5 = Grupos que elijo
    .btn0 = Mesa

k-b-topic = ¿Qué tema? Escríbalo en una palabra: agua, tierra, salud, ahorro, seguridad, comida, trabajo.

k-b-country = ¿Qué país? Escriba su nombre.

k-b-groups = ¿Qué grupos? Escriba la palabra de cada uno, con espacios.

k-b-unknown = No conozco ese nombre. Escríbalo otra vez como lo conoce, o 0 para volver.

k-b-no-circle = Todavía no hay círculos.

k-b-tr = Borrador { $lang }: "{ $t }"
    .opt1 = Bien
    .opt2 = Lo corrijo
    .opt3 = Que revise { $fac }
    .btn0 = Ahora no

k-b-tr-none = { $lang }: nadie lo ha escrito todavía.
    .opt2 = Lo escribo
    .opt3 = Que escriba { $fac }
    .btn3 = Pedir a { $fac }
    .btn0 = Ahora no

k-b-correct = Escríbalo en { $lang }, como lo diría una mujer de allá. Máximo 95 letras.

k-b-asked = Le pido a { $fac } que mire el texto en { $lang }.

k-b-check = { $fac } le pide revisar esta consigna en { $lang }: "{ $t }"

k-b-checked = Gracias. Queda así.

k-b-handed = Le aviso cuando los otros idiomas estén revisados. La consigna queda guardada.

k-b-nobody = Nadie en la mesa lee { $lang } todavía, así que esta consigna no puede salir. Queda guardada.

k-b-go = Lista: { $n } mujeres, { $k ->
        [one] { $k } idioma
       *[other] { $k } idiomas
    }, { $s } SMS. Sale a la misma hora. Otra persona debe aprobar.
    .opt1 = Pedir a { $fac }
    .btn1 = Pedir a { $fac }
    .opt0 = Atrás

k-b-second = Le pregunto a { $fac } y le digo lo que responda. Usted tiene una copia, como les llega a ellas.

k-b-alone = Todavía nadie más en la mesa puede aprobarla. La consigna queda guardada.

k-b-missing = Un idioma ya no está aceptado. La consigna queda guardada: MESA, luego 3.

k-b-approve = { $fac } quiere enviar a { $n }: "{ $t }"
    .opt1 = De acuerdo
    .opt2 = Cambiar
    .opt3 = No
    .btn0 = Luego

k-b-what = ¿Qué hay que cambiar? Una línea para { $fac }.

k-b-told = Gracias. Se lo digo a { $fac }.

k-b-yes = { $fac } está de acuerdo. Su consigna va a { $n } mujeres, a la misma hora para todas.

k-b-change = { $fac } le pide cambiarla: "{ $t }"
    .opt1 = La cambio
    .opt0 = Luego

k-b-no = { $fac } dice que no. Su consigna no se envía; queda como borrador.

k-b-kept = Queda guardada. MESA, luego 3, cuando quiera seguir.

k-b-later = La espera aquí.

k-b-over = Eso ya está resuelto.

k-b-back = Sin enviar: "{ $t }"
    .opt1 = Seguir
    .opt2 = Otro texto
    .opt3 = A quién
    .opt4 = Nueva
    .opt5 = Dejarla
    .btn0 = Mesa

k-b-dropped = La dejamos.

k-b-moment = Un momento, estoy en eso.

k-b-cannot = Eso no se puede hacer aquí. Vea la mesa web, en consignas.

k-b-cannot-empty = Todavía no hay texto.

k-b-cannot-letters = Solo letras simples, por favor: sin dibujos y sin otra escritura.

k-b-cannot-long = Son { $n } letras. Máximo 95.

k-b-cannot-one = Una sola pregunta, por favor.

k-b-cannot-link = Sin enlaces: muchos teléfonos no los abren.

k-b-cannot-private = Sin números de teléfono y sin la dirección de nadie.

k-b-cannot-harm = Una consigna nunca pregunta a una mujer por el daño que le hicieron. Quien quiere hablar de eso viene sola.

k-b-cannot-few = Son menos de 5 mujeres. Una consigna es para muchas; a pocas escríbales de otra manera.

k-b-cannot-not-read = Solo quien lee ese idioma puede aceptarlo.

k-b-cannot-own = Tiene que aprobar otra persona, no usted.
