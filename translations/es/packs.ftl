# Lo que un país o un grupo puede cambiar de un diálogo: los nombres de sus pasos y los ejemplos.

step-issue = problema

step-ask = pedido

step-office = quién decide

step-evidence = prueba

step-allies = aliadas

step-offer = aporte

step-least = mínimo

step-risk = riesgo

step-roles = tareas

step-day = fecha

example-issue = La posta no tiene enfermera de noche

example-affect = 300 familias, sobre todo madres

example-ask = La alcaldía paga una enfermera de noche desde el 1 de junio

example-offer = 20 mujeres dos días, y llevamos el registro

example-day = 12/6 10:00 municipio
