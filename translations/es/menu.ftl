# The menu, settings, and coming back to something left open.

g-menu = Menú
    .layout = lines
    .opt1 = Contar lo que funciona
    .opt2 = Preguntar
    .opt3 = Buscar ideas
    .opt4 = Reunión con autoridad
    .opt5 = Más
    .tail = Envíe un número. 0 atrás, ? ayuda

g-menu-more = Más
    .layout = lines
    .opt1 = Visitas
    .opt2 = Círculos
    .opt3 = Mis cosas
    .opt4 = Ajustes y seguridad
    .opt5 = Decir a la red
    .opt0 = atrás

g-settings = Ajustes
    .layout = lines
    .opt1 = Idioma
    .opt2 = Horas
    .opt3 = Clave y discreción
    .opt4 = Apodo
    .opt5 = Otro teléfono
    .opt6 = Mis datos
    .opt7 = Seguridad
    .opt0 = atrás

g-resume = Qué bueno verle. Estaba en: { $thing }.
    .opt1 = Seguir
    .opt2 = Empezar de nuevo
    .opt3 = Dejarlo

g-nudge = Su { $thing } está guardada donde la dejó.
    .opt1 = Seguir
    .opt2 = Luego
    .opt3 = Botarla

g-nudge-last = No le recuerdo más. Queda guardado 30 días. Envíe 00 cuando quiera.

g-offer-ask = ¿Les pregunto esto a las compañeras: "{ $question }"?
    .opt1 = Sí
    .opt2 = No

thing-joining = inscripción

thing-ask = pregunta

thing-answer = respuesta

thing-receive = respuesta recibida

thing-more = pregunta siguiente

thing-further = respuesta siguiente

discreet-menu = Clave y discreción
    .layout = lines
    .opt1 = Solo avisos
    .opt2 = Clave
    .opt3 = Nota común
    .opt4 = Mostrar todo, sin clave
    .opt0 = atrás

discreet-on = Listo: solo avisos cortos, sin nada privado.

discreet-off = Listo: le muestro enseguida lo que llega para usted.

hours-ok = Anotado. Le escribo solo a esas horas. Usted puede escribir a cualquier hora.

pin-ok = Su clave está puesta. La pido antes de mostrar algo privado.

pin-off = Desde ahora sin clave.

cover-ok = Anotado. Envíe X cuando alguien mire.
