# Esperar una respuesta que no llega, y ofertas que ya pasaron.

a-none24-nobody = Aún sin respuesta a "{ $question }". Nadie más está libre ahora; pronto la ve una persona.
    .opt1 = Esperar
    .opt2 = Cambiarla
    .opt3 = Cerrarla

a-wait = De acuerdo. Le escribo cuando llegue una respuesta.

a-none-closed = Cerrada. Ya no se pregunta a nadie más. Gracias por preguntar.

a-gone = Ella retiró su pregunta. Gracias por escribir.
