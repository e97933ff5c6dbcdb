# What somebody looked at, as its author reads it on her own page.

desk-her-text-practice = Una idea

desk-her-text-question = Una pregunta

desk-her-text-answer = Una respuesta

desk-her-text-addition = Un añadido

desk-her-text-result = Lo que resultó de una pregunta

desk-her-text-reply = Una respuesta a una consigna

desk-her-text-said = Palabras a una mujer

desk-her-state-waiting = aún sin revisar

desk-her-state-asked = se le pidió cambiarlo

desk-her-state-passed = pasó

desk-her-state-changed = cambiado por usted

desk-her-state-held = retenido por ahora

desk-her-state-removed = retirado

desk-her-state-kept = se queda

desk-her-state-withdrawn = usted lo retiró

desk-her-appeal-open = su apelación espera al panel

desk-her-appeal-won = el panel le dio la razón

desk-her-appeal-lost = el panel no le dio la razón
