# La hoja de una página de un diálogo, y cómo un grupo la acuerda.

d-brief = Su hoja está lista.
    .opt1 = Leerla
    .opt2 = Enviarla a mi grupo
    .opt3 = Practicar ahora
    .opt4 = Cambiar algo

d-brief-read = Esa fue su hoja.
    .opt1 = Leerla otra vez
    .opt2 = Enviarla a mi grupo
    .opt3 = Practicar ahora
    .opt4 = Cambiar algo
    .opt5 = Imprimirla

d-paper-1 = 1/3 { $text }

d-paper-2 = 2/3 { $text }

d-paper-3 = 3/3 { $text }

d-paper-gone = Esta reunión ya no se prepara, o no la prepara su grupo.

d-paper-bare = Una hoja necesita el problema y su pedido. Falta uno de los dos.
    .opt1 = Agregarlo
    .opt0 = Atrás

d-paper-paused = Una de ustedes dice: no vayan, puede traer daño. Hablen primero. La hoja espera.
    .opt1 = Cambiar algo
    .opt0 = Atrás

d-paper-lacks = Falta aún: paso { $opts }. La hoja puede ir sin eso.
    .opt1 = Seguir
    .opt2 = Agregar algo
    .opt0 = Atrás

d-paper-send = La leen: { $readers } ¿La envío?
    .opt1 = Enviar
    .opt2 = Cambiar algo
    .opt0 = Ahora no

readers-sent = su grupo, y a quien él se la dé.

readers-sent-nameless = su grupo, y a quien él se la dé. No nombra a nadie.

d-paper-sent = Enviada. Le aviso cuando bastantes estén de acuerdo: al menos dos, y la mitad de quienes trabajan en ella.

d-paper-alone = Nadie más de su grupo está en la línea aún. Cuando llegue otra, envíela de nuevo: dos deben acordarla.

d-paper-part = ¿Qué paso cambia? Envíe su número, de 1 a { $of }, o 11 para su idioma.
    .short = ¿Qué paso? De 1 a { $of }, 11 su idioma

d-paper-part-again = Envíe solo el número de un paso, de 1 a { $of }, u 11.

d-paper-tongue = ¿En qué idioma la lee la autoridad? El de ustedes va al lado.
    .opt1 = English
    .opt2 = Español
    .opt3 = Français

d-paper-tongue-set = Anotado. Los dos idiomas van lado a lado.

d-check = { $nick } preparó una hoja para { $auth }. Decide su grupo.
    .opt1 = Leer
    .opt2 = De acuerdo
    .opt3 = Cambiaría algo
    .btn3 = Cambiaría algo
    .unnamed = Hay una hoja para { $auth }. Decide su grupo.

d-check-changed = Esta hoja ya cambió. Cuando la envíen otra vez, le pregunto de nuevo.

d-agreed = Anotado, gracias. Aviso a quienes trabajan en ella cuando bastantes estén de acuerdo.

d-ready = La hoja para { $auth } está lista: { $k } de { $n } de acuerdo.
    .opt1 = Imprimirla
    .opt2 = Practicar ahora
    .opt3 = Escribir a aliadas
    .opt0 = Bien

d-ready-fine = Bien. La encuentra otra vez: envíe 00, luego 4.

thing-agree = hoja de su grupo

thing-ready = hoja de su grupo

paper-page = La hoja de su grupo

paper-how = Para tener un código, lea la hoja en la línea y elija imprimirla. El código sirve 10 minutos.

paper-none = Esta hoja ya no está, o usted no puede leerla.

paper-title = Un pedido de { $group }

paper-to = Para: { $t }

paper-authority = la autoridad

paper-who = Quiénes somos

paper-who-we =
    { $n ->
        [one] { $group }, { $place }. Lo escribió una mujer del grupo.
       *[other] { $group }, { $place }. Lo escribieron { $n } mujeres del grupo.
    }

paper-problem = El problema

paper-affected = A quiénes afecta

paper-shows = Qué lo muestra

paper-works = Qué ya funciona

paper-ask = Nuestro pedido

paper-bring = Qué ponemos

paper-with = Quiénes nos apoyan

paper-with-count =
    { $n ->
        [one] Un grupo más
       *[other] { $n } grupos más
    }

paper-by = Pedimos respuesta hasta el

paper-by-open = 14 días después de la reunión

paper-contact = Contacto

paper-contact-named = { $group }, por medio de { $fac }

paper-contact-group = { $group }, por medio de quien acompaña al grupo

paper-idea = No. { $n }:

paper-version = Versión { $n }, { $date }

paper-draft = BORRADOR: el grupo aún no lo acuerda

paper-machine = ~ Lo tradujo una máquina. Valen las palabras del grupo.

paper-checked = * Lo tradujo o lo revisó una persona.

paper-own = En el idioma del grupo: nadie lo ha traducido aún.

paper-cut = No todo cabe en una página. Lo más largo se acortó.

paper-woman = una mujer del grupo

paper-somebody = alguien

paper-both = Los dos idiomas, lado a lado (PDF)

paper-pdf = { $language } (PDF)

paper-text = { $language } (texto)

paper-nothing = Aún no hay nada que lo muestre.
