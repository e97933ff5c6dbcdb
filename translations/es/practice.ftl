# Prácticas: lo que cuenta a otras de lo que hizo su grupo.

p-did = ¿Qué hicieron? Cuente los pasos, uno tras otro.
    .short = ¿Qué hicieron?
    .again = Unas palabras más, por favor: ¿qué hicieron?

p-who = ¿Quién puede verlo?
    .opt1 = Todas las miembros
    .opt3 = Solo mi grupo
    .opt4 = Nadie aún

p-credit = ¿Cómo le nombramos?
    .opt1 = Apodo
    .opt2 = Mi grupo
    .opt3 = Ambos
    .opt4 = Sin nombre

p-preview = Escribí: "{ $did }"
    .opt1 = Compartir
    .opt2 = Cambiar algo
    .opt3 = Leer todo
    .opt0 = Dejar en borrador

p-kept = Gracias, { $nick }. Guardada con el no. { $id }. Para retirarla cuando quiera envíe QUITAR { $id }.
    .unnamed = Gracias. Guardada con el no. { $id }. Para retirarla cuando quiera envíe QUITAR { $id }.

thing-idea = idea

thing-follow = pregunta

thing-helped = noticia de su respuesta

readers-group = las mujeres de su grupo, y pocas personas con nombre del equipo

readers-result = las mujeres que le respondieron, y pocas personas con nombre del equipo
