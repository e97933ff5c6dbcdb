# Páginas de la mesa: guardianas de idioma, quienes escriben voces, quienes dejan entrar, seguridad.

desk-t-back = Volver a la lista

desk-t-nothing = Aquí no hay nada en espera.

desk-t-more = Hay { $n } más que no se muestran.

desk-t-hours = { $n } h

desk-t-days = { $n } días

desk-t-hours-left = quedan { $n } h

desk-t-days-left = quedan { $n } días

desk-t-late = con atraso

desk-t-handle = Nombre

desk-t-direction = De, a

desk-t-why = Por qué

desk-t-time = Tiempo

desk-t-day = Día

desk-t-number = N.º

desk-t-language = Idioma

desk-t-topic = Tema

desk-t-kind = Cómo salió

desk-t-used = La usan

desk-t-by = De

desk-t-from = De

desk-t-into = A

desk-t-all = todos

desk-t-seek = Mostrar estas

desk-t-note = Leer lo que escribió

desk-t-not-typed = (una nota de voz que nadie ha escrito aún)

desk-keepers-only = Solo una guardiana de idioma cambia esto. Usted puede leerlo.

desk-tr-not-yours = No está entre los idiomas que usted lee.

desk-translations = Traducciones

desk-tr-doubted = Alguien dice que está mal

desk-tr-doubted-how = Cada una se mira en 24 horas. Ábrala para ver las palabras.

desk-tr-missing = Nadie lo ha traducido

desk-tr-missing-how = Lo que ninguna máquina puede o debe decir. Espera a una persona.

desk-tr-sample = Muestra de este trimestre

desk-tr-sample-how = Nadie duda de estos textos. ¿La máquina es clara y fiel?

desk-tr-doubted-by = dudan { $n }

desk-tr-missing-by = { $n } lo leyeron sin traducir

desk-tr-held-by = { $n } lo esperan

desk-tr-sample-by = muestra

desk-tr-quality = Qué tan buena es la máquina

desk-tr-quality-how = Lo que dijeron las guardianas de las muestras del trimestre.

desk-tr-read = Leídas

desk-tr-read-of = { $n } de { $of }

desk-tr-clear = Clara y fiel

desk-tr-draw = Sacar una muestra, hasta { $n }

desk-tr-drawn = La muestra está lista.

desk-tr-nobody = Nadie lo ha traducido aún.

desk-tr-by-machine = hecha por una máquina

desk-tr-by-person = revisada por una persona

desk-tr-reached = { $n } mujeres lo leyeron en este idioma.

desk-tr-reached-few = Menos de 5 mujeres lo leyeron en este idioma.

desk-tr-do = Qué hacer

desk-tr-yours = Su traducción

desk-tr-meant = Números y enlaces

desk-tr-as-it-is = Deben ser distintos

desk-tr-sense = ¿Dice ahora otra cosa?

desk-tr-changed = Sí: sus lectoras reciben la nueva

desk-tr-sense-same = No, solo se lee mejor

desk-tr-correct = Corregir

desk-tr-write = Guardar mi traducción

desk-tr-is-fine = Es clara y fiel

desk-tr-corrected = Está corregida, y quienes leyeron la otra la reciben.

desk-tr-small = Está corregida.

desk-tr-made = Está guardada, y quienes leyeron el original la reciben.

desk-tr-fine = Ahora lleva la marca de una persona.

desk-tr-unknown = Nada se llama así, como 17-fr.

desk-tr-none = Nadie lo ha traducido aún: escríbala, no hay qué corregir.

desk-tr-there = Ya está traducido: corrija esa.

desk-tr-empty = No hay texto.

desk-tr-same = Eso ya está ahí: diga que está bien.

desk-tr-numbers = Sus números, enlaces, emoji o saltos de línea no son los del original. ¿Es a propósito? Entonces dígalo.

desk-two-languages = Los idiomas deben ser dos de { $languages }.

desk-glossary = Glosario

desk-term-new = Un término nuevo

desk-term = La palabra, como la dicen las miembros

desk-term-said = Cómo se dice en el otro idioma; la misma palabra, para conservarla

desk-term-add = Agregar

desk-term-how = Desde entonces ninguna máquina lo traduce. Reemplaza al mismo término.

desk-term-end = Quitar { $term }

desk-term-added = Vale desde ahora.

desk-term-ended = Ya no vale.

desk-term-gone = No vale ningún término así.

desk-term-odd = Un término tiene de 1 a { $n } caracteres, al menos una letra.

desk-said-odd = Lo que se dice en su lugar tiene de 1 a { $n } caracteres, al menos una letra.

desk-voices = Notas de voz

desk-voice-how = Escriba lo que ella dice, ni más ni menos, en el idioma en que habla. Queda anotado que usted escuchó.

desk-voice-harm = ¿Cuenta un daño que le hacen a ella? Entonces no escriba nada y llame a la persona de seguridad.

desk-voice-one = { $language }, { $n } s

desk-voice-text = Lo que dice

desk-voice-keep = Deben quedar

desk-voice-type = Guardar lo que escribí

desk-voice-done = Escrita. Quien no podía oírla la lee ahora, en su idioma.

desk-voice-unknown = Ninguna nota de voz se llama así.

desk-voice-typed = Ya fue escrita.

desk-voice-length = Escriba de 1 a { $n } caracteres.

desk-voice-private = Hay un número, una dirección o un enlace: quítelo, o diga que debe quedar.

desk-photos = Fotos

desk-photo-how = Sus autoras pidieron tapar lo que no debe verse. Hasta entonces nadie más las ve.

desk-photo-choose = Qué tapar

desk-photo-squares = Marque cada cuadro que toca una cara o algo que no debe verse, y mire.

desk-photo-row = Fila

desk-photo-alt = La foto, cortada en cuadros con nombre

desk-photo-look = Ver cómo queda

desk-photo-sure = ¿Está todo tapado?

desk-photo-cover = Sí, tapar para siempre

desk-photo-covered = La copia tapada está en su lugar, y la primera ya no existe.

desk-photo-nothing = No hay ningún cuadro marcado.

desk-photo-unknown = Ninguna foto por tapar se llama así.

desk-practices = Ideas

desk-practice-waiting = Esperan a una persona

desk-practice-waiting-how = Nadie más las ve antes.

desk-practice-shared = Compartidas

desk-practice-shared-how = Las 100 más nuevas.

desk-practice-no = Idea n.º { $number }

desk-practice-elsewhere = Eso se decide en la cola de revisión.

desk-practice-look = Mirarlas en la cola de revisión

desk-practice-gone = Nada con este número está compartido.

desk-t-kind-works = funciona

desk-t-kind-half = a medias

desk-t-kind-failed = no funcionó

desk-t-part-title = Título

desk-t-part-problem = Problema

desk-t-part-did = Qué hicieron

desk-t-part-changed = Qué cambió

desk-t-part-hard = Qué fue difícil

desk-t-part-needs = Qué hace falta

desk-hard = El { $n } % cuenta algo que falló o quedó a medias.

desk-hard-few = Cuántas cuentan algo que falló se muestra desde cinco mujeres.

desk-people = Personas

desk-guests = Quieren entrar

desk-guest-how = Responda solo por una mujer que usted o su grupo conoce. Con la palabra del grupo ella sigue como si la hubiera enviado.

desk-guest-no-word = No tiene palabra

desk-guest-no-language = No eligió idioma

desk-guest-stuck = Está trabada

desk-guest-wish = Quiere hablar con una persona

desk-guest-word = Palabra de su grupo

desk-guest-vouch = Respondo por ella

desk-guest-refuse = Decir que no y olvidarla

desk-guest-vouched = Se le pide seguir.

desk-guest-later = Se le pide seguir cuando sea de día donde vive su grupo.

desk-guest-refused = Se le avisa y se la olvida.

desk-guest-unknown = Nadie espera con este número.

desk-guest-no-group = Ningún grupo de un país abierto tiene esta palabra.

desk-hears-nothing = No quiere oír nada hasta que ella escriba. Su tarjeta queda.

desk-wishes = Deseos de otro idioma

desk-wish = Otro idioma

desk-wish-answer = Su respuesta; ella la lee en el idioma que tiene ahora

desk-wish-soon = Buscamos mujeres que puedan traerlo

desk-wish-not-yet = Aún no, y queda anotado

desk-wish-send = Responderle

desk-wish-answered = Se le responde.

desk-wish-gone = Ya nadie espera esta respuesta.

desk-quiet = Calladas

desk-quiet-how = Miembros de sus grupos que no escriben ni leen hace 30 días, sin ningún orden. Ellas nunca saben de esta página. Nadie más la ve.

desk-quiet-greeted = Le llega un saludo en sus horas. No tiene que responder.

desk-quiet-called = Llame a quien nombró su grupo, desde su propio teléfono, y no hable de la línea con nadie más.

desk-quiet-left = Se la deja tranquila 180 días.

desk-quiet-gone = Ya no está callada, o alguien fue más rápida.

desk-quiet-asked = Ya se la saludó en los últimos 90 días.

desk-safety = Seguridad

desk-case-how = Usted toma a lo más { $n } casos abiertos. Cada apertura queda anotada, sin nada de ella.

desk-case-waiting = Mujeres que desean que las contacten, la más antigua primero

desk-case-taken = La tiene

desk-case-passphrase = La frase clave de este país; no se guarda en ningún lado

desk-case-open = Abrir

desk-case-word = Diga primero

desk-case-way = Cuándo y cómo

desk-case-unreadable = Ya no se puede leer. Pregúntele de nuevo.

desk-case-writing = Escribirle

desk-case-writing-how = Un SMS que empieza con su palabra. Lo que ella responda no le llega: escriba cuándo y cómo la contactará.

desk-case-text = Lo que lee después de su palabra

desk-case-by = Canal

desk-case-any = el último que usó

desk-case-sms = SMS

desk-case-whatsapp = WhatsApp

desk-case-write = Enviar

desk-case-written = Sale ahora.

desk-case-closing = Ya se la contactó, o ya no lo desea

desk-case-close = Cerrar

desk-case-closed = Cerrado. Lo que se le escribió está borrado.

desk-case-unknown = Ningún caso abierto de este país se llama así.

desk-case-nobody = { $country } aún no tiene persona de seguridad.

desk-case-wrong = Esa no es la frase clave de la persona de seguridad de este país.

desk-case-locked = Sin la frase clave no se muestra nada.

desk-case-full = Usted ya tiene { $n } casos abiertos. Pida a su segunda persona.

desk-case-long = Debe ser un SMS: de 1 a unas 140 letras, sin emoji.

desk-case-stopped = Ella paró la línea: no se le puede escribir nada.

desk-case-doubtful = No es seguro que este teléfono siga siendo suyo.

desk-case-silent = Ella pidió silencio: no se escribe nada hasta que escriba ella.

desk-case-hidden = Ella escondió la línea por unas horas: pruebe mañana.

desk-case-channel = No se la alcanza por ese canal.

desk-about-case = caso de seguridad { $n }

desk-about-note = nota { $n }

desk-about-guest = alguien que quiere entrar, { $n }

desk-about-wish = deseo de un idioma, { $n }

desk-about-term = término { $n }

desk-about-photo = una foto { $n }

desk-about-quiet = una miembro callada { $n }

desk-did-wrong-passphrase = dio una frase clave equivocada

desk-did-added-term = agregó un término

desk-did-ended-term = quitó un término

desk-did-covered = tapó una foto

desk-did-heard = escuchó una nota de voz

desk-did-typed = escribió una nota de voz

desk-did-answered = respondió

desk-did-vouched = respondió por ella

desk-did-greeted = la saludó

desk-did-rang = llamó a su contacto

desk-did-left-in-peace = la dejó tranquila

desk-tile-voices = notas de voz por escribir
