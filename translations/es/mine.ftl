# Sus cosas, quién ve sus palabras y sus datos.

t-menu = Mío
    .layout = lines
    .opt1 = Mis ideas
    .opt2 = Mis preguntas
    .opt3 = Mis planes
    .opt4 = Promesas
    .opt5 = Quién ve mis palabras
    .opt0 = atrás

t-question = No. { $id }, { $n ->
        [one] { $n } respuesta
       *[other] { $n } respuestas
    }: "{ $question }"
    .opt1 = Siguiente
    .opt2 = Cerrarla
    .opt0 = Atrás

t-question-closed = No. { $id }, cerrada, { $n ->
        [one] { $n } respuesta
       *[other] { $n } respuestas
    }: "{ $question }"
    .opt1 = Siguiente
    .opt0 = Atrás

t-all = No hay nada más aquí.

t-words = La no. { $id }: "{ $question }"

t-who = La no. { $id } la pueden leer: { $readers }.
    .opt1 = Cambiar
    .opt2 = Retirarla
    .opt3 = Siguiente

readers-all = todas las miembros, y pocas personas con nombre del equipo

readers-anon = miembros, sin su apodo, y pocas personas con nombre del equipo

readers-far = miembros lejos de usted, sin su apodo, y pocas personas con nombre del equipo

readers-had = las que la recibieron antes de cerrarla, y pocas personas con nombre del equipo

readers-team = pocas personas con nombre del equipo

readers-asker = la mujer que preguntó, y pocas personas con nombre del equipo

readers-thought = las mujeres que toman su pregunta, y pocas personas con nombre del equipo

readers-one = la mujer a quien la escribió, y pocas personas con nombre del equipo

t-narrowed = Listo. La no. { $id } la pueden leer: { $readers }. Quien ya la tiene, la conserva.

take-done = Retirada. Aquí ya nadie puede leerla. Lo que está en otros teléfonos se queda ahí.

take-none = No tiene palabras con ese número. Para ver sus números envíe 00, luego 5, 3 y 5.

t-data = Mis datos
    .opt1 = Ver lo que guardan
    .opt2 = Borrar
    .opt3 = Mandarme una copia
    .opt0 = atrás

t-kept = Guardo: apodo { $nick }, grupo { $group }, español. Horas: { $hours ->
        [morning] mañana
        [midday] mediodía
        [evening] tarde
        [never] usted escribe primero
       *[day] todo el día
    }. Discreto: { $discreet ->
        [yes] sí
       *[no] no
    }. Clave: { $pin ->
        [yes] sí
       *[no] no
    }. Su número: bajo llave.
    .unnamed = Guardo: sin apodo, grupo { $group }, español. Horas: { $hours ->
            [morning] mañana
            [midday] mediodía
            [evening] tarde
            [never] usted escribe primero
           *[day] todo el día
        }. Discreto: { $discreet ->
            [yes] sí
           *[no] no
        }. Clave: { $pin ->
            [yes] sí
           *[no] no
        }. Su número: bajo llave.

t-agreed = El { $since } usted aceptó: puedo escribirle, { $shows ->
        [yes] las miembros ven lo que usted decide compartir
       *[no] las miembros no ven nada suyo
    }. Textos suyos: { $n }.
    .unnamed = No tengo registro de lo que usted aceptó. Textos suyos: { $n }.

r-code = Su código de lectura: { $code }, por 10 minutos. Página: { $url }

readers-panel = el panel de miembros
