# Las páginas de lo que hay por revisar y de las apelaciones.

desk-check = Por revisar

desk-check-how = Textos que una persona mira antes que las demás. Un tema nunca es motivo. Abrir uno queda en el registro.

desk-check-none = No hay nada por revisar.

desk-check-waiting = { $n } en espera

desk-check-elsewhere = { $n } con sus autoras, o retenidos

desk-check-number = Texto

desk-check-why = Motivo

desk-check-kind = Qué es

desk-check-language = Idioma

desk-check-left = Tiempo

desk-check-open = n.º { $n }

desk-check-late = { $h } h; tarde: tiene que decidir una persona

desk-check-asked = { $h } h; se preguntó a su autora

desk-check-held = { $h } h; retenido

desk-check-left-of = { $h } h; quedan { $n } h

desk-check-kind-practice = una idea

desk-check-kind-question = una pregunta

desk-check-kind-answer = una respuesta

desk-check-kind-reported = palabras que otras ya leyeron

desk-check-kind-other = palabras para otra mujer

desk-check-told = Es { $kind }. Por qué espera: { $why }.

desk-check-text = Lo que escribió

desk-check-act = Qué hacer

desk-check-reason = El motivo, como se le dice a ella y queda en el registro

desk-check-as-found = el encontrado

desk-check-do-pass = Dejar pasar

desk-check-do-ask = Pedirle que lo cambie

desk-check-do-hold = Retener hasta 24 horas

desk-check-do-safety = Avisar a la persona de seguridad

desk-check-do-remove = Proponer quitarlo

desk-check-do-block = Proponer mirar todo lo que envía

desk-check-do-unblock = Proponer no mirar más todo lo que envía

desk-check-two = Para quitar un texto, o mirar todo lo que una mujer envía, hace falta una segunda persona. El texto es de ella: aquí nadie puede cambiarlo.

desk-check-back = Volver a la lista

desk-check-did-pass = Sigue su camino. Su autora queda avisada.

desk-check-did-ask = Se le pregunta a su autora. Hasta que decida, espera.

desk-check-did-hold = Queda retenido, y su autora sabe por qué. Puede acudir al panel.

desk-check-did-safety = La persona de seguridad tiene una ficha. El texto espera como antes.

desk-check-did-two = Espera a una segunda persona.

desk-check-gone = Esto ya se decidió, o ya no está.

desk-check-own = Lo escribió usted: tiene que decidir otra persona.

desk-check-not-hers = Esto no le toca decidirlo a su rol.

desk-check-why-odd = Elija un motivo de la lista.

desk-check-held-once = Ya estuvo retenido un día: déjelo pasar, o pregunte a su autora.

desk-appeals = Apelaciones

desk-appeals-how = Lo que dicen las autoras por un texto que el equipo retuvo. Decide en 5 días una miembro del panel que no trabaja con los textos.

desk-appeals-counts = { $n_open } abiertas, { $n_won } ganadas, { $n_lost } perdidas.

desk-appeals-due = Responder hasta

desk-appeals-waiting = { $n } esperan al panel

desk-appeals-told = Retenido por: { $why }. Decidió { $who }.

desk-appeals-says = Lo que dice ella

desk-appeals-agree = Tiene razón: sigue su camino

desk-appeals-decline = No sigue su camino

desk-appeals-did-won = Decidido: sigue su camino. Ella queda avisada.

desk-appeals-did-lost = Decidido: no sigue su camino. Ella queda avisada.

desk-appeal-own = Usted decidió sobre este texto: tiene que decidir otra del panel.

desk-appeal-panel = Solo lo abre una miembro del panel que no trabaja con los textos.

desk-appeal-gone = Esta apelación ya se decidió, o ya no está.
