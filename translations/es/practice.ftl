# Prácticas: lo que cuenta a otras de lo que hizo su grupo. `$alone`: preguntada sola, no como una de seis.

p-start = Cuente algo de su grupo. 6 preguntas cortas, texto o audio. ¿Es:
    .opt1 = Funciona
    .opt2 = Falló y aprendimos
    .opt3 = A medias
    .opt4 = Ver un ejemplo

p-example = Ej: 1 El gorgojo comía el maíz. 2 Ceniza en botellas cerradas. 3 Nada perdido en un año. 4 Dos se abrieron. 5 Ceniza, botellas, un día. 6 Todas.

p-q1 = { $alone ->
        [yes] ¿Cuál era el problema y para quién?
       *[no] 1/6 ¿Cuál era el problema y para quién?
    }
    .short = ¿Cuál era el problema?
    .again = Unas palabras más, por favor: ¿cuál era el problema y para quién?

p-q2 = { $alone ->
        [yes] ¿Qué hicieron? Cuente los pasos, uno por uno.
       *[no] 2/6 ¿Qué hicieron? Cuente los pasos, uno por uno.
    }
    .short = ¿Qué hicieron?
    .again = Unas palabras más, por favor: ¿qué hicieron?

p-q3 = { $alone ->
        [yes] ¿Qué cambió? Un número o una historia corta.
       *[no] 3/6 ¿Qué cambió? Un número o una historia corta.
    }

p-q4 = { $alone ->
        [yes] ¿Qué fue difícil o salió mal? ¿Qué haría distinto?
       *[no] 4/6 ¿Qué fue difícil o salió mal? ¿Qué haría distinto?
    }

p-q5 = { $alone ->
        [yes] ¿Qué necesita otro grupo para probarlo? Gente, tiempo, dinero, herramientas.
       *[no] 5/6 ¿Qué necesita otro grupo para probarlo? Gente, tiempo, dinero, herramientas.
    }

p-q6 = { $alone ->
        [yes] ¿Quién puede verlo?
       *[no] 6/6 ¿Quién puede verlo?
    }
    .opt1 = Todas las miembros
    .opt2 = Mi círculo
    .opt3 = Solo mi grupo
    .opt4 = Nadie aún

p-topic-is = Trata de: { $thing }. ¿Está bien?
    .opt1 = Sí
    .opt2 = Otro tema

p-topic = ¿Tema?
    .opt1 = Agua
    .opt2 = Tierra
    .opt3 = Salud
    .opt4 = Ahorro
    .opt5 = Seguridad
    .opt6 = Comida
    .opt7 = Organización
    .opt8 = Otro

topic-water = agua

topic-land = tierra

topic-health = salud

topic-savings = ahorro

topic-safety = seguridad

topic-food = comida

topic-work = organización

topic-other = otra cosa

p-credit = ¿Cómo le nombramos?
    .opt1 = Apodo
    .opt2 = Mi grupo
    .opt3 = Ambos
    .opt4 = Sin nombre

p-preview = Escribí: "{ $title }"
    .opt1 = Compartir
    .opt2 = Cambiar algo
    .opt3 = Leer todo
    .opt0 = Dejar en borrador

p-change = ¿Qué parte?
    .opt1 = Problema
    .opt2 = Qué hicimos
    .opt3 = Qué cambió
    .opt4 = Lo difícil
    .opt5 = Qué se necesita
    .opt6 = Quién lo ve
    .opt7 = Título

p-called = ¿Cómo se llama? Máximo 40 letras.

p-part-problem = Problema: "{ $problem }"
    .opt1 = Siguiente

p-part-did = Qué hicimos: "{ $did }"
    .opt1 = Siguiente

p-part-changed = Qué cambió: "{ $changed }"
    .opt1 = Siguiente

p-part-hard = Lo difícil: "{ $hard }"
    .opt1 = Siguiente

p-part-needs = Qué se necesita: "{ $needs }"
    .opt1 = Siguiente

p-done = Gracias, { $nick }. Compartido con el no. { $id }; vienen las traducciones. Le aviso si alguien lo usa.
    .unnamed = Gracias. Compartido con el no. { $id }; vienen las traducciones. Le aviso si alguien lo usa.

p-kept = Gracias, { $nick }. Guardada con el no. { $id }. Para retirarla cuando quiera envíe QUITAR { $id }.
    .unnamed = Gracias. Guardada con el no. { $id }. Para retirarla cuando quiera envíe QUITAR { $id }.

p-held = Gracias, { $nick }. Guardada con el no. { $id }. Primero la mira una persona, luego la ven las demás. Le aviso.
    .unnamed = Gracias. Guardada con el no. { $id }. Primero la mira una persona, luego la ven las demás. Le aviso.

p-passed = Su idea no. { $id } ya fue mirada. Las demás pueden leerla ahora.

thing-share = historia

thing-follow = pregunta

thing-helped = noticia de su respuesta

readers-group = las mujeres de su grupo, y pocas personas con nombre del equipo

readers-result = las mujeres que le respondieron, y pocas personas con nombre del equipo

readers-held = pocas personas con nombre del equipo, hasta que una la haya mirado
