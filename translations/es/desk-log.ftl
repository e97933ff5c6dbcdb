# The log of the desk: what was done, about what, why.

desk-log = Registro

desk-log-looks = Lo que se hizo en la mesa, y quién miró qué texto privado. No contiene palabras de nadie.

desk-log-no-looks = Lo que se decidió en la mesa. Quién miró qué texto privado lo ve solo la defensora.

desk-log-cut = Solo se muestran las { $n } líneas más recientes: elija menos días, o una persona.

desk-log-all = Todas

desk-log-span = Desde cuándo

desk-log-days = { $n ->
        [one] 1 día
       *[other] { $n } días
    }

desk-log-none = No se hizo nada en estos días.

desk-log-lines = Líneas, la más nueva primero: { $n }

desk-log-when = Cuándo

desk-log-who = Quién

desk-log-did = Qué hizo

desk-log-about = Sobre qué

desk-log-why = Por qué

desk-log-second = Segunda persona

desk-log-show = Mostrar

desk-did-saw = miró el texto

desk-did-read = leyó el texto

desk-did-wrote = escribió

desk-did-asked = preguntó a una miembro más

desk-did-widened = preguntó a todas las del tema

desk-did-closed = lo cerró

desk-did-corrected = corrigió una traducción

desk-did-confirmed = dio por buena una traducción

desk-did-made = hizo una traducción

desk-did-passed = lo dejó pasar

desk-did-entered = entró

desk-did-ended = salió en los demás navegadores

desk-did-hours = cambió su horario

desk-did-invited = propuso a alguien para la mesa

desk-did-locked = cerró el paso a alguien

desk-did-unlocked = dejó entrar a alguien de nuevo

desk-did-roles = dio funciones

desk-did-held = lo retuvo

desk-did-to-safety = lo pasó a una persona de seguridad

desk-did-proposed-to-remove = propuso quitarlo

desk-did-proposed-to-block = propuso mirar todo lo que ella envía

desk-did-proposed-to-unblock = propuso ya no mirar todo lo que ella envía

desk-did-removed = lo quitó

desk-did-blocked = hace mirar todo lo que ella envía

desk-did-unblocked = ya no lo hace mirar

desk-did-appeal-won = dio la razón a su autora

desk-did-appeal-lost = no dio la razón a su autora

desk-did-began = lo empezó

desk-did-declined = dijo que no

desk-did-cancelled = lo canceló

desk-about-digest = resumen de la consigna { $n }

desk-about-card = tarjeta { $n }

desk-about-promise = promesa { $n }

desk-about-text = texto { $n }

desk-about-colleague = compañera { $n }

desk-about-question = pregunta { $n }

desk-about-practice = idea { $n }

desk-about-words = texto { $n }

desk-about-check = revisión { $n }

desk-about-prompt = consigna { $n }
