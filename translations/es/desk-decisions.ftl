# What the team decided, on a page for members; and words of the log for what needs two.

desk-decisions = Lo que decidió el equipo

desk-decisions-how = Lo que hicieron personas del equipo con textos, consignas y ajustes en los últimos 90 días. No se nombra a ninguna miembro. Si algo suyo se retuvo o se retiró, la línea se lo dijo, y usted puede apelar.

desk-decisions-none = En estos 90 días no se decidió nada.

desk-decisions-counts = Cuántas veces

desk-decisions-lines = Una por una, la más reciente primero

desk-decisions-one = { $date }, { $who }: { $did } ({ $thing })

desk-decisions-two = { $date }, { $who } y otra persona: { $did } ({ $thing })

desk-decisions-why = Por qué: { $why }

desk-decisions-team = el equipo

desk-did-proposed = lo pidió a otra persona

desk-did-agreed = estuvo de acuerdo

desk-did-refused = dijo que no

desk-did-fetched = bajó un archivo

desk-did-took-back = retiró lo publicado

desk-did-limited = fijó cuántos casos toma

desk-did-ticked = anotó que algo ya está

desk-did-unticked = anotó que algo falta

desk-did-called = llamó y está bien

desk-did-entered-service = anotó un servicio

desk-did-removed-service = quitó un servicio

desk-did-changed-country = cambió el precio o el número de peligro

desk-about-remove = retiro n.º { $n }

desk-about-block = mirar todo lo que envía, n.º { $n }

desk-about-unblock = dejar de mirar, n.º { $n }

desk-about-setting = cifra n.º { $n }

desk-about-export = archivo n.º { $n }

desk-about-release = publicación n.º { $n }

desk-about-cases = persona de seguridad { $n }

desk-about-country = país { $n }

desk-about-service = servicio { $n }

desk-thing-check = un texto revisado

desk-thing-question = una pregunta

desk-thing-practice = una idea

desk-thing-words = palabras

desk-thing-prompt = una consigna

desk-thing-term = una palabra del glosario

desk-thing-remove = retirar un texto

desk-thing-block = mirar todo lo que alguien envía

desk-thing-unblock = dejar de mirar todo lo que alguien envía

desk-thing-export = un archivo

desk-thing-release = una publicación

desk-thing-setting = una cifra del panel

desk-thing-country = un país
