# Lo que espera a una persona: la primera sala de la mesa, y una tarjeta abierta.

desk-waiting = En espera

desk-tile-safety = pedidos de seguridad

desk-tile-questions = preguntas de más de 24 horas

desk-tile-reports = avisos

desk-tile-stuck = trabadas o que piden una persona

desk-tile-promises = promesas y diálogos

desk-tile-check = por revisar

desk-tile-two = para una segunda persona

desk-tile-translations = traducciones en duda

desk-tile-cards = tarjetas en total

desk-cards-told = { $n ->
    [0] Nada espera a una persona.
    [one] { $n } tarjeta espera a una persona.
   *[other] { $n } tarjetas esperan a una persona, la más antigua primero.
}

desk-cards-all = Todo lo que espera

desk-why = Por qué

desk-since = Desde

desk-group = Grupo

desk-no-group = Aún sin grupo

desk-left-none = No se prometió nada

desk-wrote-back = Ella respondió.

desk-why-stuck = Está trabada

desk-why-failed = Algo falló con su mensaje

desk-why-wish = Quiere hablar con una persona

desk-why-no-word = No tiene palabra de un grupo

desk-why-no-language = No eligió idioma

desk-why-joined = Entró y quiere saber de una persona

desk-why-another-language = Desea otro idioma

desk-why-cover = Hay una foto por mirar

desk-why-practice = Hay una idea por mirar

desk-why-question-alone = No hubo a quién preguntar

desk-why-unanswered = Nadie le responde hace 48 horas

desk-why-late = Se prometió una persona y nadie ha escrito

desk-why-no-help = Lo que se le escribió no le sirvió

desk-why-wrote-back = Ella respondió

desk-why-translation = Se duda de una traducción

desk-why-who-decides = No sabe quién decide

desk-why-dialogue-risk = Alguien ve un riesgo en un diálogo

desk-why-dialogue-talk = Quiere hablar antes de un diálogo

desk-why-dialogue-help = Pide ayuda con un diálogo

desk-why-dialogue-trouble = Hubo problemas en una reunión

desk-why-promise-late = Una promesa se atrasó tres veces

desk-why-other = Algo espera a una persona

desk-nick-of = Apodo

desk-dialogue = Diálogo n.º

desk-promise = Promesa n.º, para el

desk-promised = Lo que se prometió

desk-note = Lo que escribió para una persona

desk-your-words-group = Sus palabras. Las leen, con el nombre de usted, las mujeres que siguen esta promesa.

desk-tried = Lo que usted intentó

desk-keep-tried = Guardar, y cerrar

desk-card-guest = Aún no ha entrado: la línea no puede llevarle mensajes. Escriba aquí lo que intentó.

desk-card-close = Ya escribí: cerrarla

desk-card-written = Enviado. Sigue abierta hasta que usted la cierre.

desk-card-closed = Cerrada.

desk-card-gone = Esto ya no espera aquí.

desk-card-wordless = Nada se cierra sin una palabra: escríbale, o escriba lo que intentó.

desk-not-yours = Esto es para quienes leen lo que escriben las miembros.
