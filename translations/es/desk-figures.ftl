# La sala de cifras: sus partes, lo que hay en sus tablas, y cada cifra por su nombre.

desk-figures = Cifras

desk-fig-days = { $n } días

desk-fig-period = Periodo

desk-fig-until = Hasta { $time }. Se cuenta como máximo una vez por minuto.

desk-fig-few = <5: hablaría de menos de cinco mujeres. – : no hubo nada que contar.

desk-fig-only-looked-at = Las cifras solo se miran.

desk-fig-measure = Cifra

desk-fig-of-all = Todas

desk-fig-no-end = todavía no

desk-fig-note = Nota

desk-fig-women = Mujeres

desk-fig-channel = Canal

desk-fig-what = Qué

desk-fig-count = Cuántas

desk-fig-languages = Idiomas escuchados

desk-fig-shares = Parte de cada idioma

desk-fig-unheard-texts = Los textos en { $language } los leen otras menos de la mitad de veces que los de otro idioma.

desk-fig-unheard-practices = Las ideas en { $language } las leen otras menos de la mitad de veces que las de otro idioma.

desk-fig-delays = Cuánto hace esperar la traducción, en la mitad de los textos de la última semana

desk-fig-direction = Dirección

desk-fig-delay = Espera

desk-fig-slow = más del doble de la más rápida

desk-fig-doubts = Traducciones que una lectora pone en duda y nadie ha mirado: { $n }

desk-fig-waits = Cuánto esperan las preguntas

desk-fig-load = Quién lleva la carga

desk-fig-silent = Quién está en silencio

desk-fig-unasked = Grupos a los que no llegó ninguna pregunta en este tiempo: { $n }

desk-fig-amplified = A nadie se le ha ofrecido todavía llevar más lejos su voz: eso llega con una parte posterior de la línea.

desk-fig-falling = Dónde se quedan

desk-fig-falling-how = En este paso desde hace más de un día

desk-fig-nobody = No hay ningún paso en el que cinco mujeres o más se hayan quedado un día.

desk-fig-step = Paso

desk-fig-as-draft = Como borrador

desk-fig-misses = No entendido

desk-fig-joining = Entrar, de quienes escribieron por primera vez en los últimos 7 días

desk-fig-cost = Costo y entrega

desk-fig-kind = Conversación

desk-fig-segments = Segmentos por { $channel }

desk-fig-spent = Lo que salió, en segmentos; un mensaje de WhatsApp cuenta como uno. Se sabe durante 30 días.

desk-fig-each = Por cada miembro

desk-fig-failures = Lo que no llegó

desk-fig-no-failures = Ningún mensaje falló para cinco mujeres o más.

desk-fig-reason = Motivo

desk-fig-messages = Mensajes

desk-fig-refused = rechazado sin motivo

desk-fig-dropped = retirado: ella paró la línea, o ya era tarde

desk-fig-stops = Lo último que llegó antes de STOP

desk-fig-no-stops = Menos de cinco mujeres pararon después de lo mismo.

desk-kind-joining = entrar

desk-kind-asking = preguntas y respuestas

desk-kind-practices = ideas y planes

desk-kind-meetings = reuniones y promesas

desk-kind-prompts = preguntas a muchas

desk-kind-desk = la mesa

desk-kind-relays = palabras de miembros

desk-kind-rest = todo lo demás

desk-why-opted-out = ella paró la línea

desk-why-blocked = ella bloqueó la línea

desk-why-no-such-address = esa dirección no existe

desk-why-seems-gone = la dirección parece perdida

desk-why-carrier-blocks = bloqueado en el camino

desk-why-phone-off = su teléfono estaba apagado

desk-why-not-on-channel = no está en este canal

desk-why-window-closed = no había escrito en un día (WhatsApp)

desk-why-menu-refused = rechazaron los botones

desk-why-text-refused = rechazaron el texto

desk-why-filtered = lo tomaron por publicidad

desk-why-expired = esperó demasiado en la empresa

desk-why-busy = demasiados a la vez

desk-why-limit = se alcanzó el límite del canal

desk-why-day-limit = se alcanzó el límite del día

desk-why-queue-full = la cola de la empresa estaba llena

desk-why-loop = demasiados entre dos números

desk-why-trouble = falló la empresa

desk-why-not-reached = no se alcanzó a la empresa

desk-why-uncertain = nadie sabe si salió

desk-why-country-closed = nuestra cuenta no puede escribir a ese país

desk-why-sender-unfit = nuestro número no puede escribir ahí

desk-why-misuse = nuestro pedido estaba mal

desk-why-setup = nuestra cuenta no está lista

desk-why-suspended = nuestra cuenta está suspendida

desk-why-unknown = desconocido

desk-fig-power = Nuestro propio poder

desk-fig-power-how = Se cuenta cada acto del equipo, también uno solo.

desk-fig-prompts = Preguntas enviadas a muchas, según quién las pidió

desk-fig-checks = Textos que alguien miró antes que las demás

desk-fig-appeals = Lo que las autoras dijeron por sus textos

desk-fig-decisions = Lo que hizo el equipo

desk-fig-no-acts = El equipo no hizo nada en este tiempo.

desk-fig-votes = Votos seguidos y comentarios respondidos: todavía ninguno, llegan con una parte posterior de la línea.

desk-asker-member = una miembro

desk-asker-vote = un voto

desk-asker-group = un grupo

desk-asker-team = el equipo

desk-state-waiting = espera

desk-state-asked = se pidió a la autora cambiarlo

desk-state-passed = pasó

desk-state-changed = cambiado por su autora

desk-state-held = retenido

desk-state-removed = quitado

desk-state-kept = se queda tras el reclamo

desk-state-withdrawn = retirado por su autora

desk-appeal-open = abierto

desk-appeal-won = lo ganó la autora

desk-appeal-lost = no lo ganó

desk-fig-keepers = Quiénes cuidan los idiomas

desk-fig-no-keepers = Nadie cuida los idiomas todavía.

desk-fig-name = Nombre

desk-fig-reads = Idiomas

desk-fig-a-day = Horas al día

desk-fig-pieces = Trabajos en este tiempo

desk-fig-all = Todas las medidas y qué significan

desk-fig-aim = Primera meta: { $aim }

desk-fig-lowest = La más baja entre la más alta

desk-fig-low = demasiado baja

desk-fig-met = Atendidas

desk-fig-met-by-a-peer = Atendidas por una compañera

desk-fig-first-answer = Primera respuesta, la mitad en

desk-fig-first-answer-slowest-tenth = Primera respuesta, nueve de diez en

desk-fig-first-answer-safe-hours = Primera respuesta, en horas seguras

desk-fig-answered-within-1-h = Respondidas en 1 h

desk-fig-answered-within-4-h = Respondidas en 4 h

desk-fig-answered-within-24-h = Respondidas en 24 h

desk-fig-first-helpful-answer = Primera respuesta que ayuda, la mitad en

desk-fig-first-helpful-answer-slowest-tenth = Primera respuesta que ayuda, nueve de diez en

desk-fig-to-a-person = Hasta una persona, la mitad en

desk-fig-to-a-person-slowest-tenth = Hasta una persona, nueve de diez en

desk-fig-answers-a-question = Respuestas por pregunta

desk-fig-helpful-a-question = Respuestas que ayudan por pregunta

desk-fig-yield-of-an-offer = Ofertas respondidas

desk-fig-tried = Probaron, de las preguntas seguidas

desk-fig-failed-of-tried = No salió, de lo probado

desk-fig-answerers-in-90-days = Respondieron al menos una vez en 90 días

desk-fig-load-of-the-busiest-5 = Respuestas de las cinco más activas

desk-fig-texts-a-member = Preguntas y respuestas por miembro

desk-fig-readers-who-never-write = Leen y nunca escriben

desk-fig-stopped-a-month = Pararon, en un mes

desk-fig-read-from-other-languages = Textos leídos que vienen de otros idiomas

desk-fig-readers-a-text = Lectoras por texto

desk-fig-readers-elsewhere-a-text = Lectoras en otros idiomas por texto

desk-fig-members = Miembros

desk-fig-posts = Preguntas, respuestas y ideas

desk-fig-answers = Respuestas dadas

desk-fig-silent-for-30-days = Ni escribieron ni leyeron en 30 días

desk-fig-at-their-weekly-limit = En su límite de la semana

desk-fig-joined = Entraron hasta el final

desk-fig-doubtful-addresses = Direcciones dudosas

desk-fig-practices = Ideas contadas

desk-fig-shared-a-practice = Miembros que contaron una

desk-fig-failed-or-half-done = No salieron o a medias

desk-fig-practices-from-elsewhere = Ideas leídas de otros idiomas

desk-fig-readers-a-practice = Lectoras por idea

desk-fig-readers-elsewhere-a-practice = Lectoras en otros idiomas por idea

desk-fig-plans = Planes hechos

desk-fig-plans-across-borders = Planes que cruzan frontera o idioma

desk-fig-plans-tried = Planes que se probaron

desk-fig-plans-done = Planes terminados

desk-fig-half-of-plans-tried = Ayudó en parte, de lo probado

desk-fig-failed-of-plans-tried = No ayudó, de lo probado

desk-fig-authors-told-of-use = Autoras que lo supieron

desk-fig-meetings = Reuniones con autoridades

desk-fig-paper-agreed = Papel acordado por el grupo

desk-fig-meetings-held = Reuniones realizadas

desk-fig-first-time-speakers = Hablaron en público por primera vez

desk-fig-seats = Trajeron un puesto

desk-fig-invitations = Trajeron una invitación

desk-fig-plans-or-budgets-changed = Cambiaron un plan o presupuesto

desk-fig-promises-due = Promesas vencidas

desk-fig-promises-asked-after = Por las que se preguntó

desk-fig-promises-in-writing = Por escrito

desk-fig-promises-kept = Cumplidas

desk-fig-kept-in-time = Cumplidas a tiempo

desk-fig-promises-late = Tarde al menos una vez

desk-fig-access-of-kept = La gente puede usar algo nuevo, de las cumplidas

desk-fig-people-with-access = Cuántas personas son

desk-fig-prompts-answered = Respondidas

desk-fig-prompts-skipped = Pasadas

desk-fig-fewer-prompts = Quieren menos

desk-live = Ahora { $n } esperan a una persona.
