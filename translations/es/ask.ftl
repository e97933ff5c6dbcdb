# Asking peers, answering, thanking.

a-start = Escriba su pregunta como se la diría a una amiga. Texto o audio.
    .short = ¿Qué quiere preguntar?
    .again = Unas palabras más, por favor, al menos 3: ¿qué quiere preguntar?

a-think = Antes de enviarla: ¿qué piensa usted misma? Una línea, o 0 para pasar.
    .btn0 = Pasar
    .short = ¿Qué piensa usted? O 0.

a-think-send = ¿La mando también: "{ $thought }"?
    .opt1 = Sí
    .opt2 = No

a-sens = ¿Es privada?
    .opt1 = No
    .opt2 = Sin mi apodo
    .opt3 = Y no a gente cerca de mí
    .btn3 = Ni a gente cercana

a-similar = Una pregunta parecida tiene { $n ->
        [one] { $n } respuesta
       *[other] { $n } respuestas
    }: "{ $question }"
    .opt1 = Leerlas
    .opt2 = Enviar también la mía
    .btn2 = Enviar la mía

a-confirm = Para las compañeras: "{ $question }"
    .opt1 = Enviar
    .opt2 = Cambiar
    .opt0 = Ahora no

a-sent = Enviada a { $n ->
        [one] { $n } mujer
       *[other] { $n } mujeres
    } en { $k ->
        [one] { $k } lugar
       *[other] { $k } lugares
    }. Puede tardar unas horas. Le escribo cuando llegue una.

a-offer = Una compañera en { $place } pregunta: "{ $question }"
    .opt1 = Respondo
    .opt2 = Paso
    .opt3 = Luego
    .unnamed = Una compañera pregunta: "{ $question }"

a-thinks = Ella misma piensa:

a-write = Gracias. Escriba o diga qué hizo usted misma y qué resultó.
    .short = ¿Qué hizo usted y qué resultó?
    .again = Unas palabras más, por favor: ¿qué hizo usted misma y qué resultó?

a-ans-confirm = Su respuesta: "{ $answer }"
    .opt1 = Enviar
    .opt2 = Cambiar
    .opt0 = Ahora no

a-ans-sent = Enviada, gracias. Le aviso si ayudó.

a-ans-tail =
    .opt1 = Me ayuda
    .opt2 = Preguntarle más
    .opt3 = No me sirve
    .intro = ¿Le ayuda?

a-thank = ¿Unas gracias para ella? Escríbalas, o 1 para enviar "Gracias", 0 para pasar.
    .btn1 = Enviar "Gracias"
    .btn0 = Pasar
    .short = Escriba unas gracias. O 1, o 0.

a-more = Escriba su siguiente pregunta para { $nick }.
    .short = ¿Qué más quiere saber?
    .unnamed = Escriba su siguiente pregunta para ella.
    .again = Unas palabras más, por favor: ¿qué más quiere saber?

a-follow = Preguntó: "{ $question }". ¿Probó alguna respuesta?
    .opt1 = Sí, bien
    .opt2 = Sí, no salió
    .opt3 = Aún no
    .opt4 = Cerrarla

a-helped = Su respuesta ayudó a un grupo en { $place }. Dicen: "{ $text }"
    .opt1 = Guardarla como idea
    .opt0 = Bien
    .unnamed = Su respuesta ayudó a un grupo. Dicen: "{ $text }"

a-none24 = Aún sin respuesta a "{ $question }". Pregunté a { $n ->
        [one] { $n } mujer
       *[other] { $n } mujeres
    } más.
    .opt1 = Esperar
    .opt2 = Cambiarla
    .opt3 = Cerrarla

a-none48 = Aún nada. { $fac } tiene su pregunta y escribe antes del { $date }, aunque sea para decir qué intentó.
    .unnamed = Aún nada. Una persona tiene su pregunta y escribe antes del { $date }, aunque sea para decir qué intentó.

a-closed = Cerrada, con { $n ->
        [one] { $n } respuesta guardada
       *[other] { $n } respuestas guardadas
    } para otras. Gracias por preguntar.

a-look = Gracias. Sigo buscando para usted.

a-note = Las compañeras cuentan lo vivido. Para medicinas o leyes, pregunte también a enfermera o abogada.

a-nobody = Su pregunta está guardada. Ahora nadie está libre para responder; la mira una persona del equipo.

a-passed = Está bien, gracias. Hasta la próxima.

a-later = Está bien. Le pregunto una vez más mañana.

a-offer-gone = Gracias. Ya han respondido suficientes mujeres a esta pregunta.

a-thank-confirm = Para ella: "{ $text }"
    .opt1 = Enviar
    .opt2 = Cambiar
    .opt0 = Ahora no

a-thank-sent = Su agradecimiento va en camino.

a-thanks-in = { $nick } le agradece su respuesta.
    .unnamed = La mujer a quien respondió le da las gracias.

a-thanks-anon = La mujer a quien respondió le da las gracias.

a-more-confirm = Su pregunta para ella: "{ $text }"
    .opt1 = Enviar
    .opt2 = Cambiar
    .opt0 = Ahora no

a-more-sent = Enviada a ella. Le escribo cuando responda.

a-more-in =
    .intro = Ella le pregunta algo más.
    .opt1 = Respondo
    .opt2 = Paso

a-fine = Está bien. La respuesta queda en este chat.
