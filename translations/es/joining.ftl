# Joining, consent and nickname.

onb-lang = Hello. Hola. Bonjour.
    .layout = lines
    .opt1 = English
    .opt2 = Español
    .opt3 = Français
    .tail = Reply 1, 2 or 3. Responda 1, 2 o 3. Répondez 1, 2 ou 3.

onb-code = Bienvenida a { $line }. ¿Qué grupo le invitó? Envíe la palabra que le dio su grupo. ¿No la tiene? Envíe 2.
    .btn2 = No la tengo
    .short = ¿Qué palabra le dio su grupo? O envíe 2.

onb-code-bad = No conozco esa palabra. Pregunte a su grupo y envíela otra vez. O envíe 2 y una persona le ayuda.
    .btn2 = Me ayuda una persona

onb-what = { $line } une a grupos: contar lo que funciona, preguntar, preparar reuniones. Ven un apodo, nunca su número.
    .opt1 = Seguir
    .opt2 = Saber más
    .opt3 = No

onb-more = STOP para salir, BORRAR para borrar. Pocas personas con nombre pueden leer, por seguridad. Su operador ve que nos escribe.
    .opt1 = Seguir
    .opt3 = No

onb-adult = ¿Tiene 18 años o más?
    .opt1 = Sí
    .opt2 = No

onb-minor = Gracias. Esta línea es para personas adultas. Hable con { $org }. No guardo nada de lo que envió.
    .unnamed = Gracias. Esta línea es para personas adultas. Hable con su grupo. No guardo nada de lo que envió.

onb-consent = ¿Puedo escribirle aquí y mostrar a las miembros lo que usted elija, con su apodo?
    .opt1 = Sí
    .opt2 = Solo escribirme
    .opt3 = No
    .btn2 = Solo escribirme

onb-shared = ¿Alguien más mira este teléfono?
    .opt1 = Solo yo
    .opt2 = A veces
    .opt3 = Mucho
    .opt4 = Prefiero no decir
    .short = ¿Quién ve este teléfono?

onb-safe-offer = Puedo ser discreta: solo avisos cortos, a la hora que usted diga, con clave.
    .opt1 = Ponerlo así
    .opt2 = No, gracias

onb-hours = ¿Cuándo puedo escribir?
    .opt1 = Mañana
    .opt2 = Mediodía
    .opt3 = Tarde
    .opt4 = Todo el día
    .opt5 = Nunca, yo escribo primero
    .btn5 = Nunca, escribo primero

onb-pin = Elija 4 cifras. Las pediré antes de mostrar algo privado. Envíe 4 cifras, o 0 si no quiere clave.
    .btn0 = Sin clave
    .short = Envíe 4 cifras, o 0.

onb-pin-bad = Elija otras 4 cifras, no 0000, 1234 ni este año. O 0 si no quiere clave.
    .btn0 = Sin clave

onb-cover = Si alguien mira, envíe X. Mando una nota común y me callo. ¿Sobre qué?
    .opt1 = Mercado
    .opt2 = Clima
    .opt3 = Ahorro

onb-nick = ¿Qué apodo verán las demás? No su nombre completo. Ej: Mango, Rosa K. O envíe 1 y elijo yo.
    .btn1 = Elija usted
    .short = Envíe un apodo, como Mango. O 1.

onb-full = Parece un nombre completo. ¿Lo deja como apodo?
    .opt1 = Dejarlo
    .opt2 = Cambiarlo

onb-agree = Nuestro acuerdo: respeto, escuchar, sin nombres de otras, sin fotos sin un sí, lo oído queda aquí.
    .opt1 = De acuerdo
    .opt2 = Hablar con alguien
    .btn2 = Hablar con alguien

onb-done = Ya está dentro, { $nick }. ¿Qué primero?
    .layout = lines
    .opt1 = Contar lo que funciona
    .opt2 = Preguntar
    .opt3 = Buscar ideas
    .opt4 = Menú
    .unnamed = Ya está dentro. ¿Qué primero?

onb-know = ¿En qué puede ayudar a otras? Envíe números (ej 14) o palabras.
    .opt1 = Agua
    .opt2 = Tierra
    .opt3 = Salud
    .opt4 = Ahorro
    .opt5 = Seguridad
    .opt6 = Comida
    .opt7 = Organización
    .opt8 = Otro
    .short = ¿Qué conoce bien? Números o palabras.

onb-want = ¿Y qué quiere aprender? Números o palabras.
    .opt1 = Agua
    .opt2 = Tierra
    .opt3 = Salud
    .opt4 = Ahorro
    .opt5 = Seguridad
    .opt6 = Comida
    .opt7 = Organización
    .opt8 = Otro
    .short = ¿Qué quiere aprender?

onb-no = Está bien. No escribo más y no guardo nada. Envíe START si cambia de idea.

onb-wait = Gracias. Una persona lo mira y le escribe aquí. Si encuentra la palabra de su grupo, envíela cuando quiera.

onb-know-ok = Gracias. Si una compañera pregunta sobre esto, quizá le muestre su pregunta. Siempre puede pasar.

fruits = Mango, Papaya, Guayaba, Limón, Coco, Tamarindo, Ciruela, Melón, Naranja, Durazno, Cereza, Higo, Lima, Uva, Piña, Mora

onb-nick-bad = Un apodo tiene de 2 a 12 letras o cifras. Ej: Mango, Rosa K. Envíe otro, o envíe 1 y elijo yo.
    .btn1 = Elija usted

onb-lang-person = A person looks at this. Una persona lo mira. Une personne regarde.
    .layout = lines
    .opt1 = English
    .opt2 = Español
    .opt3 = Français

onb-code-tomorrow = No conozco esa palabra. Una persona lo mira y le escribe aquí. También puede preguntar a su grupo y probar otra vez mañana.

onb-want-ok = Gracias, anotado.

onb-home = ¿Y dónde vive?
    .opt1 = Ciudad
    .opt2 = Pueblo
    .opt3 = Comunidad rural
