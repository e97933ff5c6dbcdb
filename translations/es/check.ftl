# Textos que una persona mira antes que las demás: para sus autoras, y para el equipo por mensaje.

k-mod = Por revisar: "{ $t }" Motivo: { $thing }.
    .opt1 = Dejar pasar
    .opt2 = Pedir cambio
    .opt3 = Retener
    .opt4 = Seguridad

k-mod-author = Antes de mostrarlo: "{ $t }" { $thing }. Usted elige:
    .opt1 = Cambiarlo
    .opt2 = Quitar esa parte
    .opt3 = Decir por qué debe quedar
    .btn3 = Decir por qué queda

k-mod-gone = Otra persona ya decidió sobre ese texto.

k-mod-first = Una persona del equipo lo mira primero, después sigue. Yo le aviso.

a-held = Su pregunta está guardada. Una persona del equipo la mira primero, después la reciben las compañeras. Yo le aviso.

k-mod-write = Escríbalo como lo pueden leer las demás.
    .again = Unas palabras más, por favor: escríbalo como lo pueden leer las demás.

k-mod-nothing-left = Sin esa parte no quedaría nada.

k-mod-confirm = Las demás leerían: "{ $text }"
    .opt1 = Enviar
    .opt2 = Cambiar
    .opt0 = Ahora no

k-mod-sent = Gracias. Así sigue su camino.

k-mod-stay = ¿Por qué debe quedar? Lo leen las miembros del panel, nadie más. Responden en 5 días.
    .again = Unas palabras más, por favor: ¿por qué debe quedar?

k-mod-stay-confirm = Para el panel: "{ $text }"
    .opt1 = Enviar
    .opt2 = Cambiar
    .opt0 = Ahora no

k-mod-appealed = Ya lo tiene el panel de miembros. Le responde en 5 días.

k-mod-passed = Una persona miró lo que escribió. Ya va en camino.

k-mod-late = Lo que escribió ya va en camino. Antes se quitó una parte: { $thing }.

k-mod-held = Lo que escribió queda retenido hasta 24 horas. Motivo: { $thing }.
    .opt1 = Decir por qué debe quedar
    .btn1 = Decir por qué queda
    .opt2 = Está bien

k-mod-removed = Dos personas decidieron: las demás no ven lo que escribió. Motivo: { $thing }.
    .opt1 = Decir por qué debe quedar
    .btn1 = Decir por qué queda
    .opt2 = Está bien

k-mod-leave = Está bien. No hace falta nada más.

k-mod-won = El panel le da la razón: lo que escribió sigue su camino, tal como lo escribió.

k-mod-lost = El panel leyó sus razones. No sigue su camino. Motivo: { $thing }. Puede escribirlo de otra manera.

k-mod-blocked = Dos personas decidieron: por ahora una persona mira todo lo que usted envía. Motivo: { $thing }.

k-mod-unblocked = Lo que usted envía vuelve a llegar enseguida a las demás.

g-reported = Gracias. Una persona del equipo mira esas palabras. A nadie se le dice que fue usted.

# Motivos: 18 letras como máximo.

mod-why-number = un teléfono

mod-why-address = una dirección

mod-why-mail = un correo

mod-why-link = un enlace

mod-why-person = persona nombrada

mod-why-child = datos de un niño

mod-why-place = dónde está alguien

mod-why-money = pide dinero

mod-why-threat = una amenaza

mod-why-hate = palabras de odio

mod-why-dose = dosis de remedio

mod-why-law = lo que dice la ley

mod-why-blocked = se mira todo

mod-why-reported = lo avisó alguien

mod-why-first = primeros textos

mod-why-other = otro motivo
