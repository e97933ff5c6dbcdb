# What she makes of an idea in her own place, and what came of it.

f-adapt-q1 = Adaptar la no. { $id }. En su lugar, ¿qué es igual que en su historia?
    .short = ¿Qué es igual en su lugar?

f-adapt-q2 = ¿Y qué es diferente? Gente, dinero, tierra, reglas, clima...
    .short = ¿Qué es diferente en su lugar?

f-adapt-q3 = Entonces, ¿qué mantiene y qué cambia?
    .short = ¿Qué mantiene, qué cambia?

f-adapt-q4 = ¿Cuál es el primer paso pequeño? ¿Quién lo hace y cuándo?
    .short = Su primer paso: ¿qué, quién, cuándo?

f-adapt-who-when = Un plan dura más con un nombre o un día. Diga otra vez su primer paso: ¿quién lo hace, o cuándo?
    .short = Su primer paso: ¿quién lo hace, o cuándo?

f-adapt-saved = Guardado: "{ $first }". Pregunto otra vez el { $date }. ¿Le muestro el plan?
    .opt1 = Sí
    .opt2 = No

f-adapt-kept = Guardado: "{ $first }". Pregunto otra vez el { $date }. Sus planes: envíe 00, luego 5, 3 y 3.

f-adapt-mine = Está bien. El plan lo ven usted y pocas personas con nombre del equipo. Sus planes: envíe 00, luego 5, 3 y 3.

f-plan-same = Igual: "{ $same }"
    .opt1 = Siguiente

f-plan-different = Diferente: "{ $different }"
    .opt1 = Siguiente

f-plan-keep = Mantener y cambiar: "{ $keep }"
    .opt1 = Siguiente

f-adapt-show = Primer paso: "{ $first }". ¿Le envío todo esto?
    .opt1 = Enviar
    .opt2 = Cambiar
    .opt3 = Leer todo
    .opt0 = Ahora no

f-adapt-shown = Ella ya puede leer su plan. Le pregunto cómo va el { $date }.

f-follow = Usted planeó: "{ $t }". ¿Cómo va?
    .opt1 = Hecho
    .opt2 = Empecé
    .opt3 = Aún no
    .opt4 = Cambié de idea

f-went = ¿Ayudó?
    .opt1 = Sí
    .opt2 = En parte
    .opt3 = No

f-changed = ¿Por qué cambió de idea? Unas palabras o un audio, para ella y otras. 0 para pasar.
    .btn0 = Pasar
    .short = ¿Por qué cambió de idea?
    .again = Unas palabras más, por favor: ¿por qué cambió de idea?

f-tried-confirm = Para ella y quienes leen su idea: "{ $text }"
    .opt1 = Enviar
    .opt2 = Cambiar
    .opt0 = Ahora no

f-tried-sent = Enviado, gracias. Otras también aprenden de esto.

f-noted = Gracias, queda anotado.

f-blocked = ¿Qué lo impide?
    .opt1 = Dinero
    .opt2 = Tiempo
    .opt3 = Permiso
    .opt4 = Saber cómo
    .opt5 = Seguridad
    .opt6 = Otro

f-ask-peers = Otras pueden haber pasado por eso. ¿Les pregunto cómo hicieron? Usted ve antes la pregunta.
    .opt1 = Preguntar
    .opt0 = Ahora no

f-plan-waits = Su plan espera aquí todo el tiempo que quiera.
    .opt1 = Dejar el plan
    .opt0 = Guardarlo

f-plan-stays = Está bien. Su plan queda aquí. Para verlo envíe 00, luego 5, 3 y 3.

draft-know-how = ¿Cómo hacen esto? { $first }

draft-money = ¿Cómo consiguieron el dinero para esto? { $first }

draft-time = ¿Cómo encontraron tiempo para esto? { $first }

draft-permission = ¿Cómo consiguieron el permiso para esto? { $first }

draft-other = ¿Qué les ayudó a empezar con esto? { $first }

p-used = Un grupo en { $place } prueba su idea no. { $id }.
    .opt1 = Ver cómo
    .opt2 = Mandarles palabras
    .opt3 = Luego
    .unnamed = Un grupo prueba su idea no. { $id }.

p-used-later = Está bien. Le aviso otra vez en tres días.

p-plan-kept = Por ahora guardan su plan para ellas.
    .opt2 = Mandarles palabras
    .opt0 = Bien

p-plan-same = Allí es igual: "{ $t }"
    .opt1 = Más
    .opt2 = Mandarles palabras
    .opt0 = Bien

p-plan-different = Allí es diferente: "{ $t }"
    .opt1 = Más
    .opt2 = Mandarles palabras
    .opt0 = Bien

p-plan-keep = Mantienen y cambian: "{ $t }"
    .opt1 = Más
    .opt2 = Mandarles palabras
    .opt0 = Bien

p-plan-first = Su primer paso: "{ $t }"
    .opt2 = Mandarles palabras
    .opt0 = Bien

p-word = Escriba o diga unas palabras. Una mujer de ese grupo las recibe.
    .short = ¿Unas palabras para ellas?

p-word-confirm = Para ella: "{ $text }"
    .opt1 = Enviar
    .opt2 = Cambiar
    .opt0 = Ahora no

p-word-sent = Sus palabras van en camino.

p-fine = Está bien.

p-came-worked = Su idea no. { $id } funcionó en { $place }. Dicen: "{ $text }"
    .opt1 = Mandarles palabras
    .opt0 = Bien
    .unnamed = Su idea no. { $id } le funcionó a otro grupo. Dicen: "{ $text }"

p-came-half = Su idea no. { $id } ayudó en parte en { $place }. Dicen: "{ $text }"
    .opt1 = Mandarles palabras
    .opt0 = Bien
    .unnamed = Su idea no. { $id } le ayudó en parte a otro grupo. Dicen: "{ $text }"

p-came-failed = Un grupo en { $place } probó su idea no. { $id } y no salió. Dicen: "{ $text }"
    .opt1 = Mandarles palabras
    .opt0 = Bien
    .unnamed = Un grupo probó su idea no. { $id } y no salió. Dicen: "{ $text }"

p-came-dropped = Un grupo en { $place } al final no prueba su idea no. { $id }. Dicen: "{ $text }"
    .opt1 = Mandarles palabras
    .opt0 = Bien
    .unnamed = Un grupo al final no prueba su idea no. { $id }. Dicen: "{ $text }"

t-plan = Plan no. { $id }, pregunto el { $date }: "{ $first }"
    .opt1 = Siguiente
    .opt2 = Cómo fue
    .opt3 = Dejarlo
    .opt0 = Atrás

t-plan-done = Plan no. { $id }, hecho: "{ $first }"
    .opt1 = Siguiente
    .opt0 = Atrás

t-plan-dropped = Plan no. { $id }, dejado: "{ $first }"
    .opt1 = Siguiente
    .opt0 = Atrás

t-plan-gone = Listo. Ya no pregunto por ese plan. Para borrarlo envíe TAKE { $id }.

thing-adapt = propuesta

thing-tried = propuesta

thing-used = noticia de su idea

thing-outcome = noticia de su idea

readers-plan = solo usted, y pocas personas con nombre del equipo

readers-plan-shown = la mujer que contó la idea, y pocas personas con nombre del equipo

readers-tried = la mujer que contó la idea, quien la lee, y pocas personas con nombre del equipo
