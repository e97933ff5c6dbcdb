# Lo que una facilitadora ve por chat de lo que espera a una persona, y que algo espera.

k-notice = Mesa: { $n } en espera. Escriba MESA.

k-promise = Tarde 3 veces, promesa { $id }: "{ $t }"
    .opt1 = Escribir al grupo
    .opt2 = Llamar a su contacto
    .opt3 = Dejarlo a ellas
    .btn9 = Siguiente
    .btn0 = Volver

k-no-more = Eso es todo lo que espera aquí.

k-write = Escríbale como se lo diría. Ella lo lee con el nombre de usted.
    .short = ¿Qué quiere decirle?
    .again = Unas palabras más, por favor: ¿qué quiere decirle?

k-number = Hay un número o un enlace. ¿Debe quedar?
    .opt1 = Sí
    .opt2 = Escribir de nuevo

k-confirm = Para ella: "{ $text }"
    .opt1 = Enviar
    .opt2 = Enviar y cerrar
    .opt3 = Cambiar
    .opt0 = Ahora no

k-sent = Enviado. Se lee en sus horas.

k-un-alone = Preguntó a una sola mujer y nadie más debe verlo. Usted puede escribirle.

k-whom = ¿A quién? Escriba un apodo. Libres esta semana: { $free }. Si dos se llaman igual, agregue su palabra: Ana, CEIBO
    .again = Escriba un apodo.

k-whom-not = { $reason } ¿A quién más?
    .again = Escriba un apodo.

k-nick-week = Ya tuvo bastantes preguntas esta semana.

k-nick-several = Varias se llaman así. Agregue una coma y la palabra de su grupo.

k-un-all = Se pregunta a todas las que conocen el tema y están libres, a cada una en sus horas.

k-write-group = Escriba a las mujeres que la siguen, como se lo diría. Lo leen con el nombre de usted.
    .short = ¿Qué quiere decirles?
    .again = Unas palabras más, por favor: ¿qué quiere decirles?

k-confirm-group = Para ellas: "{ $text }"
    .opt1 = Enviar
    .opt2 = Cambiar
    .opt0 = Ahora no

k-call = Llame a { $who }, { $from }, por { $group }. Luego escriba en una línea qué resultó: con eso se cierra.
    .again = Unas palabras más, por favor: ¿qué resultó de la llamada?

k-closed = Anotado y cerrado.

k-gone = Esto ya no espera, o no se puede ahora. Vea la mesa web.
