# Promesas de autoridades en la mesa, y los diálogos que los grupos preparan.

desk-promises = Promesas

desk-promises-waiting = Para una persona

desk-promises-all = Todas las promesas

desk-promises-kinds = Según quién prometió

desk-ahead = Diálogos por venir

desk-promises-week = vencen en 7 días

desk-promises-today = vencen hoy

desk-promises-late = atrasadas

desk-promises-said = se dicen cumplidas, aún sin una segunda mujer que lo vea

desk-promises-kept = cumplidas

desk-promises-closed = cerradas

desk-promises-written = escritas

desk-promises-spoken = solo habladas

desk-promises-people = personas pueden usar lo que antes no podían

desk-promises-week-one = por vencer

desk-promises-late-one = atrasada

desk-promises-said-one = se dice cumplida

desk-promises-kept-one = cumplida

desk-promises-closed-one = cerrada

desk-promises-written-one = escrita

desk-promises-spoken-one = solo hablada

desk-state-due-promise = Por vencer

desk-state-late-promise = Atrasadas

desk-state-said-promise = Se dicen cumplidas

desk-state-kept-promise = Cumplidas

desk-state-closed-promise = Cerradas

desk-closed-otherwise = resuelta de otro modo

desk-closed-given-up = abandonada

desk-closed-risky = demasiado riesgo

desk-closed-changed = lo que quieren ha cambiado

desk-head-number = N.º

desk-head-group = Grupo

desk-head-state = Cómo está

desk-head-due = Para el

desk-head-proof = Prueba

desk-head-rounds = Veces tarde

desk-head-kind = Autoridad

desk-head-day = Día

desk-head-missing = Qué falta

desk-head-notes = Quién lleva el seguimiento

desk-no-promise = promesa n.º { $n }

desk-no-dialogue = diálogo n.º { $n }

desk-no-day = Aún sin día

desk-paused = en pausa

desk-nothing-missing = Nada

desk-nobody-yet = Nadie aún

desk-risky = Se ve un riesgo: aquí sin nombres
