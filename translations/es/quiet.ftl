# Miembros que llevan tiempo calladas: lo que lee su facilitadora por chat, y el único saludo que les puede llegar.

k-quiet = { $nick } ({ $group }) no escribe hace { $n } días.
    .opt1 = Preguntar con cuidado
    .opt2 = Llamar a su contacto
    .opt3 = Dejarla tranquila
    .btn0 = Atrás

k-quiet-greeted = Le llega un saludo en sus horas. No tiene que responder.

k-quiet-soon = Ya se la saludó en los últimos 90 días. Por favor elija otra cosa.

k-quiet-called = Llame a quien nombró su grupo, desde su propio teléfono. No hable de la línea con nadie más.

k-quiet-left = Se la deja tranquila 180 días.

k-gentle = Un saludo de { $fac }: pensamos en usted. No tiene que hacer nada. Si quiere asomarse, escriba cualquier palabra.

g-lang-soon = { $fac } le responde: buscamos mujeres que traigan su idioma a esta línea. Mientras, escriba en él cuando quiera.

g-lang-not-yet = { $fac } le responde: aún no, lo sentimos. Su deseo queda anotado y cuenta. Mientras, escriba en su idioma cuando quiera.
