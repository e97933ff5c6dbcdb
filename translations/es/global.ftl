# What can be said anywhere: keys, errors, notices.

g-help = Ayuda: envíe un número para elegir. 0 atrás. 00 menú. L idioma. X ocultar. STOP salir. 8 una persona.
    .btn8 = Una persona

g-err1 = No entendí "{ $t }". Envíe un número: { $opts }. O ? para ayuda.
    .unnamed = No entendí. Envíe un número: { $opts }. O ? para ayuda.

g-err2 = Perdón, aún no entiendo.
    .layout = lines
    .opt1 = Otra vez
    .opt2 = Menú
    .opt3 = Me ayuda una persona

g-err3 = Pedí a { $fac } que le escriba en { $h ->
        [one] { $h } hora
       *[other] { $h } horas
    }. Sus palabras están guardadas. 00 menú.
    .unnamed = Pedí a una persona que le escriba en { $h ->
            [one] { $h } hora
           *[other] { $h } horas
        }. Sus palabras están guardadas. 00 menú.

g-err3-joining = Una persona lo mira y le escribe aquí. Puede seguir cuando quiera.

g-stop = Listo. No le escribo más. Envíe BORRAR TODO para borrar lo enviado. Envíe START para volver.

g-start = Qué bueno que volvió, { $nick }. No se perdió nada. 00 menú.
    .unnamed = Qué bueno que volvió. No se perdió nada. 00 menú.

g-start-guest = Qué bueno que volvió. Envíe una palabra para empezar.

g-lang = ¿Idioma?
    .layout = lines
    .opt1 = English
    .opt2 = Español
    .opt3 = Français
    .opt4 = Otro

g-lang-other = ¿Qué idioma quiere? Envíe su nombre. Aviso al equipo y buscamos una persona que lo hable.

g-lang-ok = Desde ahora en español. Envíe L para cambiar otra vez.

g-voice-ok = Tengo su audio ({ $s } seg).
    .opt1 = Enviarlo así
    .opt2 = Grabar otra vez
    .opt3 = Escribir

g-photo-ok = Foto recibida. ¿Se ve una cara o una casa?
    .opt1 = No
    .opt2 = Sí, y dijeron que sí
    .opt3 = Sí, taparla
    .btn2 = Sí, dijeron que sí

photo-lost = Su foto no me llegó. Envíela otra vez, o siga solo con palabras.

photo-goes = Su foto va con sus palabras.

photo-covered = Su foto sale cuando una persona haya tapado lo que no debe verse.

g-media-no = No puedo guardar ese archivo. Envíe palabras, un audio o una foto.

g-media-sms = Llegó vacío. Las fotos no pasan por SMS. Escríbalo con palabras.

g-number-removed = Quité un número o dirección para protegerle.
    .opt1 = Enviar así
    .opt2 = Cambiarlo
    .opt0 = No enviar

g-notice = { $line }: tiene { $n ->
        [one] { $n } nuevo
       *[other] { $n } nuevos
    }. Envíe 1 para ver.
    .btn1 = Ver

g-pin-ask = Envíe sus 4 cifras.

g-pin-bad = No es. { $n ->
        [one] Queda { $n } intento
       *[other] Quedan { $n } intentos
    } hoy.

g-pin-lock = Cerrado por hoy. El contacto de su grupo puede ayudar.

g-cover-market = Su lista del mercado está guardada. No hace falta responder.

g-cover-weather = Los avisos del clima están apagados. No hace falta responder.

g-cover-savings = La nota de su libreta de ahorro está guardada. No hace falta responder.

g-delete-ask = ¿Qué borro?
    .opt1 = Mi último mensaje
    .opt2 = Todo lo enviado
    .opt3 = A mí y todo
    .opt0 = Nada

g-delete-confirm = No se puede deshacer. Envíe 7 para borrar, 0 para guardar.
    .btn7 = Borrar
    .btn0 = Guardar

g-delete-done = Borrado aquí. Lo que otras ya recibieron queda en sus teléfonos. Borre también este chat.

g-wrong = Perdón, número equivocado. No recibirá más mensajes.

g-who = Es { $line }, un servicio de avisos. Envíe 1 para seguir o STOP para salir.
    .btn1 = Seguir

g-who-writes = ¿Quién escribe?
    .layout = lines
    .opt1 = { $a }
    .opt2 = { $b }

g-human = { $fac } le escribe en { $h ->
        [one] { $h } hora
       *[other] { $h } horas
    }. ¿Qué le digo? Escríbalo, o 0.
    .btn0 = Nada más
    .short = ¿Qué le digo? O 0.
    .unnamed = Una persona le escribe en { $h ->
            [one] { $h } hora
           *[other] { $h } horas
        }. ¿Qué le digo? Escríbalo, o 0.

g-newphone = En el teléfono nuevo envíe: MOVER { $code }. Vale 24 horas. Después este ya no recibe nada.

g-trans-bad = Gracias. Una persona revisará esa traducción. Envíe ORIG para ver las palabras originales.

g-price = Cada mensaje que envía cuesta { $price }. Lo que yo envío no le cuesta.

g-failed = Perdón, algo falló aquí. Su mensaje está guardado y una persona lo revisa.

g-human-ok = Anotado. { $fac } le escribe en { $h ->
        [one] { $h } hora
       *[other] { $h } horas
    }. 00 menú.
    .unnamed = Anotado. Una persona le escribe en { $h ->
            [one] { $h } hora
           *[other] { $h } horas
        }. 00 menú.

g-lang-same = Ya está en español. Envíe L para cambiarlo.

g-nick-ok = Listo. Las miembros ahora la ven como { $nick }.

g-back-none = No hay nada antes de este paso.

g-later = Esta parte aún no está abierta. Envíe 00 para ver el menú.

list-open = Elegir

g-draft-kept = Guardado, sin enviar. Envíe 00 cuando quiera seguir.

g-lang-wished = Anotado, gracias. Una persona le responde sobre esto en 7 días.

g-media-words = Por ahora solo recibo palabras. Escríbalo, por favor.

somebody = una persona

your-group = su grupo
